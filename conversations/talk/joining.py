"""What comes right after joining: the talk that was interrupted, what is open there, or what was kept at a stop."""

from dataclasses import replace

from conversations.messages import Order, Ordered, Press
from conversations.programme import Programme
from conversations.talk import notice
from conversations.talk.asking import calendar
from conversations.talk.effects import Button, Part, Phrase
from conversations.talk.engine import advance, begin
from conversations.talk.invitation import scope_of
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, answer, came_to
from conversations.talk.person import Contact, Disposition, Outcome
from conversations.talk.session import Status
from conversations.words import say_in


def after_joining(moment: Moment, member: Contact, programme: Programme, *, known: bool) -> Outcome:
    """Go straight on to what is open there; or back to a talk that was interrupted; or say what comes next."""
    session = moment.session
    setting = moment.setting(session) if session else None
    if session and setting:
        return came_to(member, advance(setting, session, Ordered(Order.START), moment.now))
    for wave, there in moment.waves(member):
        if wave.programme == programme.key:
            talk = begin(there, wave, member, moment.new_id, moment.new_scope, receipt=moment.world.spare, known=known)
            begun = came_to(member, talk)
            first, *rest = begun.says
            opened = (Phrase("joined-open", calendar(there.closing_day())), *first.parts)
            return replace(begun, says=(replace(first, parts=opened), *rest))
    return offer_again(moment, member) or answer(moment, member, Phrase("joined"), Phrase("joined-next"))


def offer_again(moment: Moment, contact: Contact) -> Outcome | None:
    """Offer the survey whose answers were kept at a stop, to be left so or started anew; None if there is none."""
    if not moment.kept(contact):
        return None
    wave, setting = moment.kept(contact)[0]
    buttons = (
        Button(Phrase("button-leave"), Press(scope_of(wave), notice.AGAIN, notice.LEAVE)),
        Button(Phrase("button-again"), Press(scope_of(wave), notice.AGAIN, notice.ANEW)),
    )
    said = Phrase("kept-before", {"title": say_in(setting.script.title, contact.reads)})
    return offer(moment, contact, said, buttons=buttons)


def anew(moment: Moment, outcome: Outcome) -> Outcome:
    """Delete what was kept at a stop only once its survey, begun anew, has its consent; after a no it stays.

    One person counts once, so it cannot stay beside the new answers.
    """
    before = moment.session
    if before is None or before.status is not Status.CONSENTING or before.wave not in moment.world.kept:
        return outcome
    if outcome.consents:
        return replace(_saying(outcome, Phrase("withdrawn")), withdraw=before.wave)
    if outcome.disposition == (before.wave, Disposition.REFUSED):
        return replace(_saying(outcome, Phrase("kept-stays")), disposition=None)
    return outcome


def _saying(outcome: Outcome, said: Part) -> Outcome:
    """Say something first, in the place of "nothing is kept" where that was to be said."""
    first, *more = outcome.says
    parts = (said, *(part for part in first.parts if part != Phrase("refused")))
    return replace(outcome, says=(replace(first, parts=parts), *more))
