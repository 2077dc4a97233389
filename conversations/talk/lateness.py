"""Answers what lay waiting so long that somebody else may hold the phone by now: it is taken, and nothing is shown."""

from dataclasses import replace

from conversations.messages import Order, Ordered, Said, Typed, UnknownOrder
from conversations.talk.discretion import discreet
from conversations.talk.menu import put_away
from conversations.talk.moment import Moment, came_to, languages_of
from conversations.talk.pausing import shows
from conversations.talk.person import Outcome, Person
from conversations.talk.safe_time import guard
from conversations.talk.session import Session
from conversations.talk.spoken import ordered
from conversations.talk.turn import Turn

_AS_EVER = frozenset({Order.HELP, Order.STOP, Order.HIDE})  # they are asked for by whoever is not safe


def unseen(moment: Moment, event: Said, outcome: Outcome) -> Outcome:
    """Ask whether now is a safe time in the place of what a turn would have said, where safe mode is.

    What would have ended the talk is not taken: the words of its receipt must be read. Its question is put again.
    """
    contact, after = outcome.person.contact, outcome.person.session
    if contact is None or after is None or not discreet(moment, contact) or shows(event) or _as_ever(moment, event):
        return outcome
    if outcome.submitted and moment.session:
        return _asked(moment, replace(outcome, person=moment.person, submitted=None, disposition=None), moment.session)
    return _asked(moment, outcome, _receipt_unsaid(moment, after)) if after.status.live else outcome


def _asked(moment: Moment, outcome: Outcome, session: Session) -> Outcome:
    setting = moment.setting(session)
    if setting is None or outcome.person.contact is None:
        return outcome
    contact, _ = put_away(outcome.person.contact)  # its buttons are not shown, so no number may press one
    asks = came_to(contact, guard(Turn(setting, session, moment.now, setting.today(moment.now))))
    return replace(outcome, person=Person(contact, asks.person.session), says=asks.says, results=None)


def _receipt_unsaid(moment: Moment, after: Session) -> Session:
    """Say a receipt's words with the next question, where they stood in what is not shown."""
    before = moment.session
    return replace(after, receipt=before.receipt) if before and before.id == after.id else after


def _as_ever(moment: Moment, event: Said) -> bool:
    match event:
        case Ordered(order=order):
            return order in _AS_EVER
        case Typed(text=text) | UnknownOrder(word=text):
            return ordered(text, languages_of(moment.programmes.values())) in _AS_EVER
        case _:
            return False
