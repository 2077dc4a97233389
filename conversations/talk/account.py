"""What a person can ask of Heard about themselves, in any state: results, what is held, withdraw, forget."""

from collections.abc import Sequence

from conversations.messages import Order, Ordered, Press, Pressed, Said
from conversations.programme import Programme
from conversations.talk import notice
from conversations.talk.beside import as_it_was, told
from conversations.talk.effects import Button, Own, Phrase
from conversations.talk.forgetting import FORGET, ask_to_forget, forget
from conversations.talk.held import held
from conversations.talk.helping import OPEN_SCOPE
from conversations.talk.hiding import hide
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, languages_of
from conversations.talk.person import Contact, Outcome, Person
from conversations.talk.spoken import Word, meant
from conversations.talk.withdrawing import WITHDRAW, withdraw, withdraw_pressed
from conversations.words import say_in

RESULTS = ".results"


def about_oneself(moment: Moment, contact: Contact, event: Said) -> Outcome | None:
    """Answer what is about the person and not about a talk; None if this event is not."""
    match event:
        case Ordered(order=order, rest=rest):
            return _ordered(moment, contact, order, rest)
        case Pressed(press=Press(scope=scope, step=step, key=key)):
            return _pressed(moment, contact, scope, step, key)
        case _:
            return None


def _ordered(  # noqa: PLR0911 - one return a case
    moment: Moment, contact: Contact, order: Order, rest: str
) -> Outcome | None:
    match order:
        case Order.RESULTS:
            return _results(moment, contact)
        case Order.HIDE:
            return hide(moment, contact)
        case Order.MYDATA:
            return told(moment, contact, *held(moment, contact, moment.world.held))
        case Order.WITHDRAW:
            return withdraw(moment, contact, rest)
        case Order.RESTART if moment.session is None:
            return withdraw(moment, contact, "")  # after it, the survey can be started again
        case Order.FORGET:
            sure = meant(rest, languages_of(moment.programmes.values())) is Word.YES
            return forget(moment, contact) if sure else ask_to_forget(moment, contact)
        case _:
            return None


def _pressed(moment: Moment, contact: Contact, scope: str, step: str, key: str) -> Outcome | None:
    if step == RESULTS and scope == OPEN_SCOPE:
        programme = moment.programmes.get(key)
        return _results_of(moment, contact, programme) if programme else None
    if step == WITHDRAW:
        return withdraw_pressed(moment, contact, scope, key)
    if step == FORGET and scope == contact.id[:8]:
        stays = key == notice.NO
        return as_it_was(moment, contact, Phrase("declined-member")) if stays else forget(moment, contact)
    return None


def _results(moment: Moment, contact: Contact) -> Outcome:
    """Give the figures of the person's programme; let them choose where there are several."""
    session = moment.session
    here = moment.programmes.get(session.programme) if session else None
    mine: Sequence[Programme] = [here] if here else moment.joined(contact) or tuple(moment.programmes.values())
    if len(mine) == 1:
        return _results_of(moment, contact, mine[0])
    buttons = tuple(
        Button(Own(say_in(each.name, contact.reads)), Press(OPEN_SCOPE, RESULTS, each.key)) for each in mine
    )
    return offer(moment, contact, Phrase("results-which"), buttons=buttons)


def _results_of(moment: Moment, contact: Contact, programme: Programme) -> Outcome:
    return Outcome(Person(contact, moment.person.session), results=programme.key)
