"""A newcomer's way in: language, programme, area, then the consent to be contacted; nothing is kept before it."""

from collections.abc import Sequence
from dataclasses import replace

from conversations.messages import Order, Ordered, Press, Pressed, Said, Sent, Typed, UnknownOrder
from conversations.programme import Area, Programme
from conversations.talk import notice
from conversations.talk.effects import Button, Own, Part, Phrase, Say
from conversations.talk.first_language import (
    first_language,
    known_language,
    language_in,
    languages_on_offer,
    missed,
    other_languages,
)
from conversations.talk.helping import Place, help_parts
from conversations.talk.joining import after_joining
from conversations.talk.labels import Texts
from conversations.talk.moment import Moment, answer, area_name, languages_of
from conversations.talk.numbers import whole_number
from conversations.talk.person import Contact, Outcome, Person, Stage, Welcome, contact_consent
from conversations.talk.reading import pick
from conversations.talk.spoken import Word, autonym, language_named, meant
from conversations.talk.tongue import not_here, now_easy, wants_easy
from conversations.words import easy_in, say_in

PROGRAMME = ".programme"
AREA = ".area"
STAGES = tuple(Stage)
DANGER = Phrase("danger")


def greet(moment: Moment, contact: Contact | None, event: Said) -> Outcome:
    """Open the way in: for someone new, or for someone who joins another programme or comes back after /stop."""
    code = moment.code
    languages = languages_of([code[0]] if code else moment.programmes.values())
    asks, named = language_in(event, languages)
    first = contact or Contact(moment.new_id, first_language(languages, moment.hint))
    first = replace(first, language=named, chosen_language=True) if named else first
    if isinstance(event, Ordered) and event.order is Order.EASY:
        first = replace(first, easy=wants_easy(event.rest, first.easy))
    welcome = Welcome(
        stage=Stage.LANGUAGE,
        scope=moment.new_scope,
        language=first.language,
        programme=code[0].key if code else None,
        area=code[1] if code else None,
    )
    lost = isinstance(event, Ordered) and event.order is Order.START and event.rest != "" and code is None
    danger = (DANGER,) if any(each.sensitive for each in moment.programmes.values()) else ()
    before = (Phrase("welcome"), *danger, *((Phrase("code-unknown"),) if lost else ()))
    asked_for = missed(event, languages, None if contact else moment.hint)
    asks = asks or bool(asked_for)
    greeted = show(moment, first, welcome, before) if asks else _enter(moment, first, welcome, before)
    return replace(greeted, says=(*asked_for, *greeted.says))


def rejoin(moment: Moment, contact: Contact, programme: Programme) -> Outcome:
    """Ask someone who had stopped for their consent again; where they live is known already."""
    welcome = Welcome(Stage.CONSENT, moment.new_scope, contact.language, programme.key, contact.areas[programme.key])
    return _enter(moment, contact, welcome, (Phrase("welcome-again"),))


def go_on(moment: Moment, contact: Contact, welcome: Welcome, event: Said) -> Outcome:
    """Take one event of someone on their way in."""
    match event:
        case Pressed(press=press):
            return _pressed(moment, contact, welcome, press)
        case Ordered(order=order, rest=rest):
            return _ordered(moment, contact, welcome, order, rest)
        case Typed(text=text):
            return _typed(moment, contact, welcome, text)
        case UnknownOrder():
            return show(moment, contact, welcome, (Phrase("unknown-order"),))
        case Sent():
            return show(moment, contact, welcome, (Phrase("media"),))
        case _:
            return show(moment, contact, welcome, (Phrase("edit-unknown"),))


# Stages ------------------------------------------------------------------------------------------------------


def _enter(moment: Moment, contact: Contact, welcome: Welcome, before: Sequence[Part] = ()) -> Outcome:
    """Go to the first stage from `welcome.stage` on where there is something to choose; consent always is."""
    match welcome.stage:
        case Stage.LANGUAGE if known := known_language(moment, contact, welcome):
            others = () if contact.chosen_language else other_languages(moment, welcome, known)
            return _enter(moment, contact, replace(welcome, stage=Stage.PROGRAMME, language=known), (*before, *others))
        case Stage.PROGRAMME if welcome.programme or len(moment.programmes) == 1:
            key = welcome.programme or next(iter(moment.programmes))
            return _enter(moment, contact, replace(welcome, stage=Stage.AREA, programme=key), before)
        case Stage.AREA if welcome.area or len(_leaves(moment, welcome)) == 1:
            key = welcome.area or _leaves(moment, welcome)[0].key
            return _enter(moment, contact, replace(welcome, stage=Stage.CONSENT, area=key), before)
        case _:
            return show(moment, contact, welcome, before)


def show(moment: Moment, contact: Contact, welcome: Welcome, before: Sequence[Part] = ()) -> Outcome:
    """Say something, and under it the stage the person is at."""
    kept = replace(contact, language=welcome.language, welcome=welcome)
    return Outcome(Person(kept, moment.person.session), (_stage(moment, contact, welcome, before),))


def _stage(moment: Moment, contact: Contact, welcome: Welcome, before: Sequence[Part]) -> Say:
    own, scope = _reads(contact, welcome), welcome.scope
    programme = moment.programmes.get(welcome.programme or "")
    match welcome.stage:
        case Stage.LANGUAGE:
            buttons = notice.language_buttons(scope, languages_on_offer(moment, welcome))
            return Say(own, (*before, Phrase("choose-language")), buttons)
        case Stage.AREA if programme:
            names = [area_name(programme, leaf, own) for leaf in programme.areas.leaves()]
            return Say(own, (*before, Phrase("choose-area")), _numbered(scope, AREA, names))
        case Stage.CONSENT if programme and programme.key in contact.areas:
            return notice.contact_again(programme, own, scope, *before)
        case Stage.CONSENT if programme:
            once = (part for part in before if part != DANGER)  # the notice says it too
            return notice.contact_notice(programme, own, scope, *once)
        case _:
            names = [say_in(each.name, own) for each in moment.programmes.values()]
            return Say(own, (*before, Phrase("choose-programme")), _numbered(scope, PROGRAMME, names))


def _numbered(scope: str, step: str, names: Sequence[str]) -> tuple[Button, ...]:
    return tuple(Button(Own(name), Press(scope, step, str(number))) for number, name in enumerate(names, 1))


# What was said -----------------------------------------------------------------------------------------------


def _pressed(moment: Moment, contact: Contact, welcome: Welcome, press: Press) -> Outcome:
    step = {
        Stage.LANGUAGE: notice.LANGUAGE,
        Stage.PROGRAMME: PROGRAMME,
        Stage.AREA: AREA,
        Stage.CONSENT: notice.NOTICE,
    }.get(welcome.stage)
    if press.scope != welcome.scope or press.step != step:
        return show(moment, contact, welcome, (Phrase("stale"),))
    match welcome.stage:
        case Stage.LANGUAGE if press.key in languages_on_offer(moment, welcome):
            return _speaks(moment, contact, welcome, press.key)
        case Stage.CONSENT if press.key == notice.YES:
            return _joined(moment, contact, welcome)
        case Stage.CONSENT:
            return _declined(moment, contact)
        case _:
            return _chosen(moment, contact, welcome, (whole_number(press.key) or 0) - 1)


def _typed(moment: Moment, contact: Contact, welcome: Welcome, text: str) -> Outcome:  # noqa: PLR0911 - one return a case
    languages = languages_on_offer(moment, welcome)
    number = whole_number(text)
    match welcome.stage:
        case _ if code := language_named(text, languages):
            return _speaks(moment, contact, welcome, code)
        case _ if asked_for := not_here(text, languages, typed=True):
            return _choose_language(moment, contact, welcome, asked_for)
        case Stage.LANGUAGE if number and 1 <= number <= len(languages):
            return _speaks(moment, contact, welcome, languages[number - 1])
        case Stage.LANGUAGE:
            return _unclear(moment, contact, welcome)
        case Stage.CONSENT:
            word = meant(text, languages)
            if word is Word.YES or number == 1:
                return _joined(moment, contact, welcome)
            if word is Word.NO or number == 2:  # noqa: PLR2004 - the second button
                return _declined(moment, contact)
            return answer(
                moment, contact, Phrase("consent-unclear"), Phrase("contact-agree"), buttons=_contact(welcome)
            )
        case _:
            place = pick(_labels(moment, welcome), text)
            return _chosen(moment, contact, welcome, place if isinstance(place, int) else -1)


def _chosen(moment: Moment, contact: Contact, welcome: Welcome, place: int) -> Outcome:
    """Take a programme or an area by its place in the list."""
    if not 0 <= place < len(_labels(moment, welcome)):
        return _unclear(moment, contact, welcome)
    if welcome.stage is Stage.PROGRAMME:
        programme = list(moment.programmes.values())[place]
        chosen = replace(welcome, stage=Stage.AREA, programme=programme.key, area=None)
        name = say_in(programme.name, _reads(contact, welcome))
    else:
        leaf = _leaves(moment, welcome)[place]
        chosen = replace(welcome, stage=Stage.CONSENT, area=leaf.key)
        name = say_in(leaf.name, _reads(contact, welcome))
    return _enter(moment, contact, chosen, (Phrase("echo-choice", {"choice": name}),))


def _speaks(moment: Moment, contact: Contact, welcome: Welcome, code: str) -> Outcome:
    """Go on in the language chosen, from the stage the person was at."""
    stage = Stage.PROGRAMME if welcome.stage is Stage.LANGUAGE else welcome.stage
    speaker = replace(contact, language=code, chosen_language=True)
    said = Phrase("language-now", {"language": autonym(code)})
    return _enter(moment, speaker, replace(welcome, stage=stage, language=code), (said,))


def _choose_language(moment: Moment, contact: Contact, welcome: Welcome, asked_for: tuple[Say, ...]) -> Outcome:
    listed = show(moment, contact, replace(welcome, stage=Stage.LANGUAGE))
    return replace(listed, says=(*asked_for, *listed.says))


def _unclear(moment: Moment, contact: Contact, welcome: Welcome) -> Outcome:
    return show(moment, contact, welcome, (Phrase("again-choice"),))


def _ordered(moment: Moment, contact: Contact, welcome: Welcome, order: Order, rest: str) -> Outcome:  # noqa: C901, PLR0911 - a case each
    own = _reads(contact, welcome)
    programme = moment.programmes.get(welcome.programme or "")
    asked = (programme,) if programme else tuple(moment.programmes.values())
    match order:
        case Order.STOP:
            return _declined(moment, contact)
        case Order.HELP:
            return show(moment, contact, welcome, help_parts(_places(moment, contact, welcome), own, rest))
        case Order.WHO:
            return show(moment, contact, welcome, [part for each in asked for part in notice.who(each, own)])
        case Order.WHY:
            return show(moment, contact, welcome, [part for each in asked for part in notice.why(each, own)])
        case Order.LANGUAGE:
            languages = languages_on_offer(moment, welcome)
            if code := language_named(rest, languages):
                return _speaks(moment, contact, welcome, code)
            return _choose_language(moment, contact, welcome, not_here(rest, languages))
        case Order.EASY:
            easy = wants_easy(rest, contact.easy)
            return show(moment, replace(contact, easy=easy), welcome, (now_easy(easy),))
        case Order.BACK:
            return _back(moment, contact, welcome)
        case Order.START if moment.code:
            programme, area = moment.code
            return _enter(moment, contact, replace(welcome, programme=programme.key, area=area))
        case Order.SKIP:
            return show(moment, contact, welcome, (Phrase("welcome-needed"),))
        case _:
            return show(moment, contact, welcome)


def _back(moment: Moment, contact: Contact, welcome: Welcome) -> Outcome:
    """Go to the nearest earlier stage where there is something to choose."""
    for stage in reversed(STAGES[: STAGES.index(welcome.stage)]):
        match stage:
            case Stage.AREA if len(_leaves(moment, welcome)) > 1:
                return show(moment, contact, replace(welcome, stage=stage, area=None))
            case Stage.PROGRAMME if len(moment.programmes) > 1:
                return show(moment, contact, replace(welcome, stage=stage, programme=None, area=None))
            case Stage.LANGUAGE if len(languages_on_offer(moment, welcome)) > 1:
                return show(moment, contact, replace(welcome, stage=stage))
            case _:
                continue
    return show(moment, contact, welcome, (Phrase("back-first"),))


# Ends --------------------------------------------------------------------------------------------------------


def _joined(moment: Moment, contact: Contact, welcome: Welcome) -> Outcome:
    programme = moment.programmes.get(welcome.programme or "")
    if programme is None or not welcome.area:
        return _enter(moment, contact, replace(welcome, stage=Stage.PROGRAMME, programme=None, area=None))
    areas = {**contact.areas, programme.key: welcome.area}
    member = replace(contact, areas=areas, invitations=True, welcome=None)
    agreed = contact_consent(programme.key, notice.text_version(programme))
    return replace(after_joining(moment, member, programme, known=programme.key in contact.areas), consents=(agreed,))


def _declined(moment: Moment, contact: Contact) -> Outcome:
    """Keep nothing of a newcomer. Someone who had joined before stays as they were."""
    if contact.areas:
        return answer(moment, replace(contact, welcome=None), Phrase("declined-member"))
    return replace(answer(moment, replace(contact, welcome=None), Phrase("declined")), forget=True)


# What there is to choose -------------------------------------------------------------------------------------


def _leaves(moment: Moment, welcome: Welcome) -> tuple[Area, ...]:
    programme = moment.programmes.get(welcome.programme or "")
    return programme.areas.leaves() if programme else ()


def _places(moment: Moment, contact: Contact, welcome: Welcome) -> tuple[Place, ...]:
    """Give where they are about to be, as far as that is chosen."""
    programme = moment.programmes.get(welcome.programme or "")
    return ((programme, welcome.area or ""),) if programme else moment.places(contact)


def _labels(moment: Moment, welcome: Welcome) -> Texts:
    """Give every language's name of each programme or area now to choose from."""
    programme = moment.programmes.get(welcome.programme or "")
    if welcome.stage is Stage.AREA and programme:
        return [
            (*leaf.name.values(), *(area_name(programme, leaf, code) for code in leaf.name))
            for leaf in programme.areas.leaves()
        ]
    return [tuple(each.name.values()) for each in moment.programmes.values()]


def _reads(contact: Contact, welcome: Welcome) -> str:
    return easy_in(welcome.language) if contact.easy else welcome.language


def _contact(welcome: Welcome) -> tuple[Button, ...]:
    return notice.contact_buttons(welcome.scope)
