"""What a person can ask of Heard about themselves, in any state: results, what is held, withdraw, forget."""

from collections.abc import Sequence
from dataclasses import replace

from conversations.messages import Order, Ordered, Press, Pressed, Said
from conversations.programme import Programme
from conversations.talk import notice
from conversations.talk.effects import Button, Own, Part, Phrase, Say
from conversations.talk.engine import advance
from conversations.talk.invitation import scope_of
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, answer, area_name, came_to, languages_of
from conversations.talk.person import Contact, Disposition, OpenWave, Outcome, Person
from conversations.talk.session import Session, Status
from conversations.talk.setting import Setting
from conversations.talk.spoken import Word, autonym, meant
from conversations.talk.turn import Turn
from conversations.talk.welcome import show
from conversations.words import say_in

RESULTS = ".results"
WITHDRAW = ".withdraw"
FORGET = ".forget"
ASK = "ask"  # the key of a button that names whose answers would go; nothing goes before a yes
OPEN_SCOPE = "anyone"  # results are for everyone, so their buttons are bound to nobody


def about_oneself(moment: Moment, contact: Contact, event: Said) -> Outcome | None:  # noqa: PLR0911 - one return a case
    """Answer what is about the person and not about a talk; None if this event is not."""
    match event:
        case Ordered(order=Order.RESULTS):
            return _results(moment, contact)
        case Ordered(order=Order.MYDATA):
            return _told(moment, contact, *_held(moment, contact))
        case Ordered(order=Order.WITHDRAW, rest=rest):
            return _withdraw(moment, contact, rest)
        case Ordered(order=Order.FORGET, rest=rest):
            sure = meant(rest, languages_of(moment.programmes.values())) is Word.YES
            return _forget(moment, contact) if sure else _ask_to_forget(moment, contact)
        case Pressed(press=Press(scope=scope, step=step, key=key)) if step == RESULTS and scope == OPEN_SCOPE:
            programme = moment.programmes.get(key)
            return _results_of(moment, contact, programme) if programme else None
        case Pressed(press=Press(scope=scope, step=step, key=key)) if step == WITHDRAW:
            found = [each for each in _withdrawable(moment, contact) if scope_of(each[0]) == scope]
            return _withdraw_pressed(moment, contact, *found[0], key) if found else None
        case Pressed(press=Press(scope=scope, step=step, key=key)) if step == FORGET and scope == contact.id[:8]:
            stays = key == notice.NO
            return _as_it_was(moment, contact, Phrase("declined-member")) if stays else _forget(moment, contact)
        case _:
            return None


def _told(moment: Moment, contact: Contact, *parts: Part) -> Outcome:
    """Answer, and put a consent question that is open once more: a yes must have its question in sight."""
    session = moment.session
    setting = moment.setting(session) if session else None
    if contact.welcome:
        return show(moment, contact, contact.welcome, parts)
    if session and setting and session.status is Status.CONSENTING:
        return came_to(contact, Turn(setting, session, moment.now, setting.today(moment.now)).show(*parts))
    return answer(moment, contact, *parts)


# Results -----------------------------------------------------------------------------------------------------


def _results(moment: Moment, contact: Contact) -> Outcome:
    """Give the figures of the person's programme; let them choose where there are several."""
    session = moment.session
    here = moment.programmes.get(session.programme) if session else None
    mine: Sequence[Programme] = [here] if here else moment.joined(contact) or tuple(moment.programmes.values())
    if len(mine) == 1:
        return _results_of(moment, contact, mine[0])
    buttons = tuple(
        Button(Own(say_in(each.name, contact.language)), Press(OPEN_SCOPE, RESULTS, each.key)) for each in mine
    )
    return offer(moment, contact, Phrase("results-which"), buttons=buttons)


def _results_of(moment: Moment, contact: Contact, programme: Programme) -> Outcome:
    return Outcome(Person(contact, moment.person.session), results=programme.key)


# What is held ------------------------------------------------------------------------------------------------


def _held(moment: Moment, contact: Contact) -> list[Part]:
    """Tell in plain words everything Heard holds about a person."""
    own = contact.language
    parts: list[Part] = [Phrase("mydata-chat", {"language": autonym(own)})]
    for programme in moment.joined(contact):
        leaf = programme.area(contact.areas[programme.key])
        named = {"programme": say_in(programme.name, own), "area": area_name(programme, leaf, own) if leaf else "-"}
        parts.append(Phrase("mydata-area", named))
    parts.append(Phrase("mydata-invitations" if contact.invitations else "mydata-no-invitations"))
    if moment.session:
        given = sum(value is not None for value in moment.session.drafts.values())
        parts.append(Phrase("mydata-drafts", {"count": given}))
    kept, done = len(moment.kept(contact)), moment.waves(contact, done=True)
    declined = sum(wave.id in moment.world.refused for wave, _ in done)
    finished = len(done) - kept - declined
    if kept:
        parts.append(Phrase("mydata-kept", {"count": kept}))
    if finished:
        parts.append(Phrase("mydata-finished", {"count": finished}))
    if declined:
        parts.append(Phrase("mydata-declined", {"count": declined}))
    return [*parts, Phrase("mydata-end")]


# Withdraw ----------------------------------------------------------------------------------------------------


def _withdrawable(moment: Moment, contact: Contact) -> tuple[tuple[OpenWave, Setting], ...]:
    """Give the open waves this person is in the middle of or has answers in; a no to one stays counted as a no."""
    session = moment.session
    setting = moment.setting(session) if session else None
    begun = [(wave, setting) for wave in moment.world.waves if setting and session and session.wave == wave.id]
    without = moment.world.untied | moment.world.refused | {wave.id for wave, _ in begun}
    return (*begun, *(each for each in moment.waves(contact, done=True) if each[0].id not in without))


def _withdraw(moment: Moment, contact: Contact, rest: str) -> Outcome:
    found = _withdrawable(moment, contact)
    match found:
        case ():
            untied = moment.world.untied.intersection(wave.id for wave, _ in moment.waves(contact, done=True))
            return _told(moment, contact, Phrase("withdraw-untied" if untied else "withdraw-nothing"))
        case ((wave, setting),):
            sure = meant(rest, languages_of(moment.programmes.values())) is Word.YES
            return _withdraw_from(moment, contact, wave) if sure else _ask_to_withdraw(moment, contact, wave, setting)
        case _:
            buttons = tuple(
                Button(Own(say_in(setting.script.title, contact.language)), Press(scope_of(wave), WITHDRAW, ASK))
                for wave, setting in found
            )
            return offer(moment, contact, Phrase("withdraw-which"), buttons=buttons)


def _withdraw_pressed(moment: Moment, contact: Contact, wave: OpenWave, setting: Setting, key: str) -> Outcome:
    match key:
        case notice.YES:
            return _withdraw_from(moment, contact, wave)
        case notice.NO:
            return _as_it_was(moment, contact, Phrase("withdraw-kept"))
        case _:
            return _ask_to_withdraw(moment, contact, wave, setting)


def _ask_to_withdraw(moment: Moment, contact: Contact, wave: OpenWave, setting: Setting) -> Outcome:
    """Name the survey whose answers would go: one slip of a thumb must not delete them."""
    title = say_in(setting.script.title, contact.language)
    buttons = (
        Button(Phrase("button-withdraw"), Press(scope_of(wave), WITHDRAW, notice.YES)),
        Button(Phrase("button-withdraw-no"), Press(scope_of(wave), WITHDRAW, notice.NO)),
    )
    return offer(moment, contact, Phrase("withdraw-sure", {"title": title}), buttons=buttons)


def _as_it_was(moment: Moment, contact: Contact, said: Phrase) -> Outcome:
    """Say that nothing has changed, and go on with the talk there is."""
    session = moment.session
    setting = moment.setting(session) if session else None
    if session is None or setting is None:
        return _told(moment, contact, said)
    again = came_to(contact, advance(setting, session, Ordered(Order.REPEAT), moment.now))
    first, *more = again.says
    return replace(again, says=(replace(first, parts=(said, *first.parts)), *more))


def _withdraw_from(moment: Moment, contact: Contact, wave: OpenWave) -> Outcome:
    """Delete a wave's answers at once; the person may start it again while it is open."""
    session = moment.person.session
    if session and session.status.live and session.wave == wave.id:
        session = _emptied(session)
    after = replace(moment, person=Person(contact, session))
    said = _told(after, contact, Phrase("withdrawn"), Phrase("withdrawn-after"))
    return replace(said, disposition=(wave.id, Disposition.BREAKOFF), withdraw=wave.id)


# Forget ------------------------------------------------------------------------------------------------------


def _ask_to_forget(moment: Moment, contact: Contact) -> Outcome:
    buttons = (
        Button(Phrase("button-forget"), Press(contact.id[:8], FORGET, notice.YES)),
        Button(Phrase("button-forget-no"), Press(contact.id[:8], FORGET, notice.NO)),
    )
    return offer(moment, contact, Phrase("forget-sure"), Phrase("forget-answers"), buttons=buttons)


def _forget(moment: Moment, contact: Contact) -> Outcome:
    """Let go of the person: the contact handed back is only whom to say goodbye to."""
    session = moment.session
    stranger = Contact(contact.id, contact.language)
    goodbye = Say(contact.language, (Phrase("forgotten"),))
    return Outcome(Person(stranger, _emptied(session) if session else None), (goodbye,), forget=True)


def _emptied(session: Session) -> Session:
    return replace(session, status=Status.STOPPED, step=None, drafts={}, sources={}, toggles=(), offered=None)
