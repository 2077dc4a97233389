"""Holds what lay waiting so long that somebody else may hold the phone by now: it is taken up after a yes, as it was.

Only words have a time of their own: a vendor says when a message was sent, not when a button was pressed.
"""

from datetime import datetime, timedelta

from conversations.messages import Edited, Order, Ordered, Said, Sent, Typed, UnknownOrder
from conversations.script.model import Text
from conversations.talk.cutting import left_of, with_held
from conversations.talk.engine import understood
from conversations.talk.pausing import shows
from conversations.talk.receipt import read_words
from conversations.talk.safe_time import guard, of_oneself
from conversations.talk.session import Aside, changed
from conversations.talk.turn import Transition, Turn

LATE = timedelta(hours=1)  # a talk left so long is out of hand; restarts and slow vendors take minutes. Heard's design
MOST = 4_096  # characters of words held, Telegram's longest message; what comes on top was never seen to be taken
_AS_EVER = frozenset({Order.HELP, Order.STOP, Order.HIDE, Order.FORGET})  # and a receipt's words: they show nothing


def is_late(said_at: datetime | None, now: datetime) -> bool:
    """Say whether something was said long before it is read; `said_at` is the vendor's time, if it tells one."""
    return said_at is not None and now - said_at > LATE


def held_back(turn: Turn, event: Said) -> Transition | None:
    """Hold what came late, and ask whether now is a safe time; None for what is met as ever.

    Where a talk was out of sight before, words that are late are no yes: whoever typed them saw another question.
    """
    event = understood(turn.setting, turn.session, event)
    session = turn.session
    match event:
        case Typed() | Edited() if not shows(event):
            late = session.late if session.guarded and session.late is None else _held(turn, event)
            return guard(turn.but(changed(session, late=late)))
        case Ordered(order=order, rest=rest) if order not in _AS_EVER and not read_words(rest):
            wants = order if of_oneself(event, turn.setting.programme.languages) else session.wants
            return guard(turn.but(changed(session, wants=wants)))
        case Sent() | UnknownOrder():
            return guard(turn)
        case _:
            return None


def _held(turn: Turn, event: Typed | Edited) -> Aside:
    """Give what is left of the words: of several messages the first counts; in somebody's own words all are one."""
    before, language = turn.session.late, turn.session.language
    if before is None or (isinstance(event, Edited) and event.message == before.message):
        left = left_of(event, language)
        edited = before.edited if before else isinstance(event, Edited)
    elif isinstance(event, Typed) and isinstance(turn.question, Text) and len(before.text) + len(event.text) <= MOST:
        (_, left), edited = with_held(before, event, language), before.edited
    else:
        return before
    return Aside(left.text, left.cut, left.held, event.message, edited=edited)
