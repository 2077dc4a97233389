"""Remembers the buttons last shown outside a talk, so that a number typed next means the one in that place."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from conversations.messages import Order, Ordered, Press, Pressed, Said, Typed
from conversations.talk.effects import Button, Part
from conversations.talk.invitation import scope_of
from conversations.talk.moment import Moment, answer, languages_of
from conversations.talk.notice import AGAIN, ANEW, ASK, INVITATION, LEAVE, NO, SAFE, YES, safe_step
from conversations.talk.numbers import whole_number
from conversations.talk.pausing import shows
from conversations.talk.person import Contact, Menu, Outcome, Stage, Welcome
from conversations.talk.safe_time import MEANS
from conversations.talk.spoken import Word, meant, ordered

MENU_LASTS = timedelta(hours=1)  # a number typed later answers something else, an invitation say; Heard's own design
HIDDEN_LASTS = timedelta(days=2)  # as far as /hide reaches back: by then it is no longer the last thing done
_KEYS = {Word.YES: YES, Word.NO: NO, Word.AGAIN: ANEW, Word.LEAVE: LEAVE}
_ONLY_TELLS = frozenset({Order.HELP, Order.WHO, Order.WHY, Order.MYDATA})  # answered without buttons of their own


def offer(moment: Moment, contact: Contact, *parts: Part, buttons: Sequence[Button]) -> Outcome:
    """Say one thing with buttons, and remember them."""
    menu = Menu(tuple(button.press for button in buttons), moment.now + MENU_LASTS)
    return answer(moment, _with(contact, menu), *parts, buttons=tuple(buttons))


def out_of_sight(moment: Moment, contact: Contact) -> Contact:
    """Remember that no buttons are in sight, after /hide: the next thing typed means none, not even a yes does."""
    return _with(replace(contact, welcome=None), Menu((), moment.now + HIDDEN_LASTS))


def put_away(contact: Contact) -> tuple[Contact, Menu | None]:
    """Take the menu from a contact: it serves one event."""
    welcome = contact.welcome
    if welcome is None or welcome.menu is None:
        return contact, None
    return replace(contact, welcome=without_menu(welcome)), welcome.menu


def without_menu(welcome: Welcome) -> Welcome | None:
    """Give what is left of a welcome once its menu is gone; None where it was there for the menu alone."""
    return None if welcome.stage is Stage.JOINED else replace(welcome, menu=None)


def read_menu(moment: Moment, contact: Contact, menu: Menu, event: Said) -> Said:
    """See a press where its number or its words were typed; a yes or a no only where that is what the buttons are."""
    if not isinstance(event, Typed):
        return event
    if not menu.presses:
        return _after_hiding(moment, contact, menu, event)
    if not _stands(moment, contact, menu):
        return event
    place = whole_number(event.text) or 0
    if 1 <= place <= len(menu.presses):
        return Pressed(menu.presses[place - 1])
    asks = _KEYS.get(meant(event.text, languages_of(moment.programmes.values())) or Word.DONE)
    if asks in {YES, NO} and menu.presses[0].step == AGAIN:
        return Pressed(replace(menu.presses[0], key=ASK))
    if menu.presses[0].step.startswith(SAFE):
        asks = MEANS.get(meant(event.text, languages_of(moment.programmes.values())) or Word.DONE)
    sure = [press for press in menu.presses if press.key == asks]
    return Pressed(sure[0]) if len(sure) == 1 else event


def keep_open(menu: Menu, event: Said, outcome: Outcome) -> Outcome:
    """Leave the menu open behind an answer that only told something: its buttons are still the last ones shown."""
    contact, session = outcome.person.contact, outcome.person.session
    told = isinstance(event, Ordered) and event.order in _ONLY_TELLS and not any(say.buttons for say in outcome.says)
    if contact is None or not told or (session and session.status.live):
        return outcome
    return replace(outcome, person=replace(outcome.person, contact=_with(contact, menu)))


def _after_hiding(moment: Moment, contact: Contact, menu: Menu, event: Typed) -> Said:
    """Take words as a wish to begin that waits for a yes, unless they are a command or show distress."""
    if moment.session or moment.now >= menu.until or shows(event):
        return event
    if ordered(event.text, languages_of(moment.programmes.values())):
        return event
    return Pressed(Press(contact.id[:8], safe_step(Order.START), ASK))


def _with(contact: Contact, menu: Menu) -> Contact:
    place = contact.welcome or Welcome(Stage.JOINED, "", contact.language)
    return replace(contact, welcome=replace(place, menu=menu))


def _stands(moment: Moment, contact: Contact, menu: Menu) -> bool:
    """Say whether these can still be the last buttons shown: an invitation to a new wave brings its own."""
    if menu.presses[0].step != INVITATION:
        return moment.now < menu.until
    return {press.scope for press in menu.presses} == {scope_of(wave) for wave, _ in moment.waves(contact)}
