"""What comes right after joining: the talk that was interrupted, what is open there, or what was kept at a stop."""

from dataclasses import replace

from conversations.messages import Order, Ordered, Press
from conversations.programme import Programme
from conversations.talk import notice
from conversations.talk.asking import calendar
from conversations.talk.effects import Button, Phrase
from conversations.talk.engine import advance, begin
from conversations.talk.invitation import scope_of
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, answer, came_to
from conversations.talk.person import Contact, Outcome
from conversations.words import say_in


def after_joining(moment: Moment, member: Contact, programme: Programme, *, known: bool) -> Outcome:
    """Go straight on to what is open there; or back to a talk that was interrupted; or say what comes next."""
    session = moment.session
    setting = moment.setting(session) if session else None
    if session and setting:
        return came_to(member, advance(setting, session, Ordered(Order.START), moment.now))
    for wave, there in moment.waves(member):
        if wave.programme == programme.key:
            begun = came_to(member, begin(there, wave, member, moment.new_id, moment.new_scope, known=known))
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
        Button(Phrase("button-again"), Press(scope_of(wave), notice.AGAIN, notice.YES)),
        Button(Phrase("button-leave"), Press(scope_of(wave), notice.AGAIN, notice.NO)),
    )
    said = Phrase("kept-before", {"title": say_in(setting.script.title, contact.language)})
    return offer(moment, contact, said, buttons=buttons)
