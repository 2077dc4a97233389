"""The one way in for a resident's turn: whoever spoke, whatever they did, it ends in an answer.

Deliberate silences: a person who left, a second stop, and a button or an edit of somebody Heard does not know.
"""

from dataclasses import replace
from datetime import datetime

from conversations.messages import Edited, Left, Order, Ordered, Press, Pressed, Said, Typed, UnknownOrder
from conversations.programme import Programmes
from conversations.talk import account, idle, invitation, notice, welcome
from conversations.talk.discretion import discreet
from conversations.talk.effects import Part, Phrase
from conversations.talk.engine import obey, understood
from conversations.talk.helping import NOW, at_hand, help_parts, pressed_for_help
from conversations.talk.hiding import hide
from conversations.talk.joining import anew
from conversations.talk.lateness import held_back
from conversations.talk.menu import keep_open, put_away, read_menu
from conversations.talk.moment import Moment, answer, area_name, came_to, languages_of
from conversations.talk.pausing import shows
from conversations.talk.person import Contact, Outcome, Person, World
from conversations.talk.safe_outside import asked_first, asks_to_begin, decided
from conversations.talk.safe_time import guard, must_wait, taken_up
from conversations.talk.session import Session, Status, changed
from conversations.talk.setting import Setting
from conversations.talk.spoken import ordered
from conversations.talk.tongue import wants_easy
from conversations.talk.turn import Turn
from conversations.talk.withdrawing import receipt_in, withdraw, withdrawal


def hear(
    person: Person,
    event: Said,
    world: World,
    programmes: Programmes,
    now: datetime,
    fresh: str,
    hint: str | None,
    *,
    late: bool = False,
) -> Outcome:
    """Decide a turn.

    `fresh` is 32 or more random lower-case hex characters, new for each turn. `hint` is the vendor's language
    code for the person. `late` says that the event lay waiting long. Where anything is said, the outcome's person has
    a contact to answer to, even where `forget` says that it must be deleted once that answer is on its way.
    """
    reads = hint.replace("_", "-").partition("-")[0].lower() if hint else None
    live = person.session is not None and person.session.status.live
    event = _one_word(pressed_for_help(event))
    if isinstance(event, Typed):
        event = withdrawal(event, languages_of(programmes.values()), in_talk=live)
    if isinstance(event, Left):
        return Outcome(person)
    if person.contact is None:
        moment = Moment(person, world, programmes, now, fresh, reads)
        return at_hand(programmes, _stranger(moment, event))
    contact, menu = put_away(person.contact)
    moment = Moment(Person(contact, person.session), world, programmes, now, fresh, reads)
    if menu is None:
        return at_hand(programmes, _known(moment, contact, event, late=late))
    outcome = _known(moment, contact, read_menu(moment, contact, menu, event), late=late)
    return at_hand(programmes, keep_open(menu, event, outcome))


def _one_word(event: Said) -> Said:
    """See the command and its language in /language_cy, which one tap sends where "/language cy" would take typing."""
    match event:
        case UnknownOrder(word=word) if word.startswith(f"{Order.LANGUAGE}_"):
            return Ordered(Order.LANGUAGE, word.removeprefix(f"{Order.LANGUAGE}_"))
        case _:
            return event


def _known(moment: Moment, contact: Contact, event: Said, *, late: bool) -> Outcome:
    session = moment.session
    setting = moment.setting(session) if session else None
    if late and not contact.welcome and discreet(moment, contact):
        return _late(moment, contact, session, setting, event)
    if isinstance(event, Ordered) and event.unasked and discreet(moment, contact):
        return _asks_first(moment, contact, session, setting)
    if session and setting:
        return _in_talk(moment, contact, session, setting, event)
    if session:
        return _closed(moment, contact, session, event)
    return _between_talks(moment, contact, _plain(moment, event))


def _asks_first(moment: Moment, contact: Contact, session: Session | None, setting: Setting | None) -> Outcome:
    """Ask whether now is a safe time, and keep the talk out of sight until then; outside a talk, say nothing."""
    if session and setting:
        return came_to(contact, guard(_turn(moment, setting, session)))
    return Outcome(Person(contact, moment.person.session))


def _late(moment: Moment, contact: Contact, session: Session | None, setting: Setting | None, event: Said) -> Outcome:
    """Hold what came late, where safe mode is: nothing of a talk shows, and none begins, before a yes."""
    if session and setting:
        held = held_back(_turn(moment, setting, session), event)
        if held:
            return came_to(contact, held)
        moment = replace(moment, person=Person(contact, changed(session, guarded=True)))  # help shows no question
    done = _known(moment, contact, event, late=False)
    begun = session is None and done.person.session is not None
    return asks_to_begin(moment, contact) if begun or event == Ordered(Order.START) else done


def _plain(moment: Moment, event: Said) -> Said:
    """See a command where it was typed without a slash, in another language, or pressed under an invitation."""
    languages = languages_of(moment.programmes.values())
    match event:
        case Typed(text=words) | UnknownOrder(word=words) if order := ordered(words, languages):
            return Ordered(order)
        case Pressed(press=Press(step=notice.INVITATION, key=invitation.STOP)):
            return Ordered(Order.STOP)
        case _:
            return event


def _stranger(moment: Moment, event: Said) -> Outcome:
    """Meet someone for the first time; nothing of them is kept before they agree.

    A button or an edit belongs to an earlier talk. Whoever taps "Yes, forget me" twice is gone after the first tap,
    and an answer to the second would need their address again. Help now is the one old button that is answered; it
    asks nobody in, so that who was forgotten stays so.
    """
    if isinstance(event, Pressed | Edited):
        return Outcome(moment.person)
    shown, event = shows(event), _plain(moment, event)
    greeted = welcome.greet(moment, None, event)
    contact = greeted.person.contact
    if shown and contact:
        return replace(idle.signposted(moment, replace(contact, welcome=None), shown), forget=True)
    match event:
        case Ordered(order=Order.WITHDRAW, rest=rest) if contact and receipt_in(event):
            return replace(withdraw(moment, replace(contact, welcome=None), rest), forget=True)
        case Ordered(order=order, rest=rest) if contact and (parts := _goodbye(moment, contact, order, rest)):
            return replace(answer(moment, replace(contact, welcome=None), *parts), forget=True)
        case Ordered(order=Order.HELP | Order.WHO | Order.WHY | Order.RESULTS) if contact:
            return _between_talks(moment, contact, event)
        case _:
            return greeted


def _goodbye(moment: Moment, contact: Contact, order: Order, rest: str) -> tuple[Part, ...]:
    """Give what is said to somebody who is kept no longer than the answer takes; nothing where they may come in."""
    match order:
        case Order.HELP if rest == NOW:
            return help_parts(moment.places(contact), contact.reads, NOW)
        case Order.STOP:
            return (Phrase("stopped"),)
        case Order.HIDE:
            return (Phrase("hide-not-here"),)
        case Order.MYDATA | Order.WITHDRAW | Order.FORGET:
            return (Phrase("nothing-held"),)
        case _:
            return ()


def _between_talks(moment: Moment, contact: Contact, event: Said) -> Outcome:  # noqa: PLR0911 - one return a case
    if shown := shows(event):
        return idle.signposted(moment, contact, shown)
    yes = decided(contact, event)
    if yes is None and (asks := asked_first(moment, contact, event)):
        return asks
    event = yes or event
    about = account.about_oneself(moment, contact, event)
    if about:
        return about
    if event == Ordered(Order.STOP) and contact.areas:
        return idle.stop(moment, contact)
    joining = _by_code(moment, contact, event)
    if joining:
        return joining
    if contact.welcome:
        return welcome.go_on(moment, contact, contact.welcome, event)
    if not moment.joined(contact):
        return welcome.greet(moment, contact, event)
    return idle.rest(moment, contact, event)


def _in_talk(moment: Moment, contact: Contact, session: Session, setting: Setting, event: Said) -> Outcome:
    """Give the talk its turn, unless the event is about the person or belongs to their way into another programme."""
    if _starts_another(session, event):
        return _between_talks(replace(moment, person=Person(contact)), contact, event)
    event = _of_invitation(understood(setting, session, decided(contact, event) or event))
    if session.guarded and (taken := taken_up(_turn(moment, setting, session), event)):
        session, event = taken
        moment = replace(moment, person=Person(contact, session))
        about = account.about_oneself(moment, contact, event)
    else:
        about = None if must_wait(setting, session, event) else account.about_oneself(moment, contact, event)
    if about:
        return about
    if isinstance(event, Ordered) and event.order is Order.STOP:
        return anew(moment, came_to(replace(contact, welcome=None), obey(setting, session, event, moment.now)))
    joining = _by_code(moment, contact, event)
    if joining:
        return joining
    to_talk = isinstance(event, Pressed) and event.press.scope == session.scope
    if contact.welcome and not to_talk and not shows(event):
        return welcome.go_on(moment, contact, contact.welcome, _plain(moment, event))
    return anew(moment, came_to(contact, obey(setting, session, event, moment.now)))


def _turn(moment: Moment, setting: Setting, session: Session) -> Turn:
    return Turn(setting, session, moment.now, setting.today(moment.now))


def _starts_another(session: Session, event: Said) -> bool:
    """Say whether someone turns from a notice they have not answered to another survey they were invited to."""
    match event:
        case Pressed(press=Press(scope=scope, step=notice.INVITATION, key=invitation.START)):
            return session.status is Status.CONSENTING and not session.wave.startswith(scope)
        case _:
            return False


def _of_invitation(event: Said) -> Said:
    """Read a button of an invitation pressed in the middle of a talk: one talk at a time."""
    match event:
        case Pressed(press=Press(step=notice.INVITATION, key=invitation.STOP)):
            return Ordered(Order.STOP)
        case Pressed(press=Press(step=notice.INVITATION)):
            return Ordered(Order.START)
        case _:
            return event


def _by_code(moment: Moment, contact: Contact, event: Said) -> Outcome | None:
    """Join what a start code stands for; someone already in that programme moves to the code's area."""
    if not (isinstance(event, Ordered) and event.order is Order.START and moment.code):
        return None
    programme, area = moment.code
    if not contact.areas and contact.welcome:
        return None  # a newcomer: their way in takes the code itself
    if programme.key not in contact.areas:
        return welcome.greet(moment, contact, event)
    leaf = programme.area(area)
    if contact.areas[programme.key] == area or leaf is None:
        return None
    moved = replace(contact, areas={**contact.areas, programme.key: area})
    return answer(moment, moved, Phrase("moved", {"area": area_name(programme, leaf, contact.reads)}))


def _closed(moment: Moment, contact: Contact, session: Session, event: Said) -> Outcome:
    """Let go of a talk whose wave is no longer open, and say so; only a stop counts beside it."""
    over = changed(session, status=Status.EXPIRED, step=None, drafts={}, sources={}, toggles=(), offered=None)
    after = replace(moment, person=Person(contact, over))
    order = _plain(moment, event)
    if order == Ordered(Order.STOP):
        return idle.stop(after, contact)
    if shown := shows(event):
        return idle.signposted(after, contact, shown)
    if isinstance(order, Ordered) and order.order is Order.EASY:
        contact = replace(contact, easy=wants_easy(order.rest, contact.easy))
    if order == Ordered(Order.HIDE):
        return hide(after, contact)
    if isinstance(order, Ordered) and order.order is Order.HELP:
        return answer(after, contact, *help_parts(moment.places(contact), contact.reads, order.rest))
    return answer(after, contact, Phrase("closed-talk"))
