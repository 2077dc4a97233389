"""Asks outside a talk whether now is a safe time, before anything names a programme.

What waits for the yes stands in the buttons, so that nothing is kept of it but the buttons last shown.
"""

from conversations.messages import Order, Ordered, Press, Pressed, Said
from conversations.talk import notice
from conversations.talk.discretion import discreet
from conversations.talk.effects import Part, Phrase
from conversations.talk.invitation import safe_letter_buttons
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, answer, languages_of
from conversations.talk.person import Contact, Outcome
from conversations.talk.safe_time import of_oneself

_ORDERS = {notice.safe_step(order): order for order in Order}  # by the step of the buttons under the question


def decided(contact: Contact, event: Said) -> Ordered | None:
    """Give what somebody asked for, once they say that now is a safe time, or their stop; None for anything else."""
    order, key = _pressed(contact, event)
    if order and key == notice.NOW:
        return Ordered(order)
    return Ordered(Order.STOP) if order and key == notice.NEVER else None


def asked_first(moment: Moment, contact: Contact, event: Said) -> Outcome | None:
    """Ask a member in no talk whether now is a safe time, before anything names a programme; None where none is due.

    Somebody on the way into a programme has its words in front of them, as somebody in a talk has.
    """
    order, key = _pressed(contact, event)
    if order:
        return _ask(moment, contact, order, Phrase("safe-later" if key == notice.LATER else "safe-time"))
    if not isinstance(event, Ordered) or contact.welcome or not contact.areas or not discreet(moment, contact):
        return None
    if event.order in {Order.WHO, Order.WHY}:  # an invitation says who asks, after a yes
        return asks_again(moment, contact) or _ask(moment, contact, event.order, Phrase("safe-time"))
    waits = of_oneself(event, languages_of(moment.programmes.values()))
    return _ask(moment, contact, event.order, Phrase("safe-time")) if waits else None


def asks_again(moment: Moment, contact: Contact, *before: Part) -> Outcome | None:
    """Ask about what is open in safe mode, which nothing may name; None where nothing is.

    Whoever was invited is asked the same again, and no more.
    """
    open_now = moment.waves(contact) if contact.invitations else ()
    safe = [wave for wave, setting in open_now if setting.safe]
    for wave in safe:
        if not wave.always_open:
            return answer(moment, contact, *before, Phrase("safe-time"), buttons=safe_letter_buttons(wave))
    return _ask(moment, contact, Order.START, *before, Phrase("safe-time")) if safe else None


def asks_to_begin(moment: Moment, contact: Contact) -> Outcome:
    """Ask before anything is begun or offered."""
    return _ask(moment, contact, Order.START, Phrase("safe-time"))


def waits_for(contact: Contact, event: Said, order: Order) -> bool:
    """Say whether what somebody says next may be the yes that something they asked for waits for."""
    menu = contact.welcome.menu if contact.welcome else None
    shown = menu.presses if menu else ()
    return _pressed(contact, event)[0] is order or any(_ORDERS.get(press.step) is order for press in shown)


def _ask(moment: Moment, contact: Contact, order: Order, *parts: Part) -> Outcome:
    return offer(moment, contact, *parts, buttons=notice.safe_buttons(contact.id[:8], notice.safe_step(order)))


def _pressed(contact: Contact, event: Said) -> tuple[Order | None, str]:
    match event:
        case Pressed(press=Press(scope=scope, step=step, key=key)) if step in _ORDERS and scope == contact.id[:8]:
            return _ORDERS[step], key
        case _:
            return None, ""
