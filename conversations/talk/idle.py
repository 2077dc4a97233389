"""Someone who has joined and is in no talk: offers what is open, and otherwise answers kindly and keeps nothing."""

from dataclasses import replace

from conversations.distress import Distress
from conversations.messages import Edited, Left, Order, Ordered, Press, Pressed, Said, Sent, Typed, UnknownOrder
from conversations.talk import notice
from conversations.talk.asking import calendar
from conversations.talk.effects import Button, Part, Phrase, Say
from conversations.talk.engine import begin
from conversations.talk.helping import help_parts, signposts
from conversations.talk.invitation import LATER, scope_of, start_button
from conversations.talk.joining import offer_again
from conversations.talk.menu import offer
from conversations.talk.moment import Moment, answer, came_to, languages_of
from conversations.talk.numbers import whole_number
from conversations.talk.person import Contact, Disposition, OpenWave, Outcome, Person
from conversations.talk.safe_outside import asks_again
from conversations.talk.setting import Setting
from conversations.talk.spoken import Word, autonym, language_named, meant
from conversations.talk.tongue import not_here, now_easy, wants_easy
from conversations.talk.welcome import rejoin
from conversations.words import say_in


def rest(moment: Moment, contact: Contact, event: Said) -> Outcome:  # noqa: PLR0911 - one return a case
    """Take one event of someone who is in no talk and on no way in."""
    match event:
        case Ordered(order=order, rest=words):
            return _ordered(moment, contact, order, words)
        case Pressed(press=press):
            return _pressed(moment, contact, press)
        case Typed(text=text):
            return _typed(moment, contact, text)
        case Edited():
            return answer(moment, contact, Phrase("edit-late"))
        case Sent():
            return _offer(moment, contact, Phrase("media"))
        case UnknownOrder():
            return answer(moment, contact, Phrase("unknown-order"))
        case Left():
            return Outcome(moment.person)


def stop(moment: Moment, contact: Contact) -> Outcome:
    """End all invitations; a second stop says nothing new."""
    if not contact.invitations and contact.welcome is None:
        return Outcome(Person(contact, moment.person.session))
    stopped = replace(contact, invitations=False, welcome=None)
    return answer(moment, stopped, Phrase("stopped"))


def signposted(moment: Moment, contact: Contact, shown: Distress) -> Outcome:
    """Say whom to ring to somebody in distress who is in no talk: nothing is asked, nothing of it is kept."""
    parts = signposts(moment.places(contact), contact.reads, now=shown.now)
    return answer(moment, contact, *parts, Phrase("distress-not-kept"))


def start(moment: Moment, contact: Contact, wave: OpenWave, setting: Setting, *before: Part) -> Outcome:
    """Begin a wave with its notice; what the invitation to one in safe mode left out stands before it."""
    if setting.safe:
        before = (*before, Phrase("safe-open", calendar(setting.closing_day())), Phrase("invite-free"))
    begun = came_to(
        contact, begin(setting, wave, contact, moment.new_id, moment.new_scope, receipt=moment.world.spare, known=True)
    )
    first, *more = begun.says
    return replace(begun, says=(replace(first, parts=(*before, *first.parts)), *more))


def _ordered(moment: Moment, contact: Contact, order: Order, words: str) -> Outcome:  # noqa: PLR0911 - one return a case
    own = contact.reads
    programmes = moment.joined(contact)
    match order:
        case Order.STOP:
            return stop(moment, contact)
        case Order.START:
            return _start(moment, contact)
        case Order.HELP:
            return answer(moment, contact, *help_parts(moment.places(contact), own, words))
        case Order.WHO:
            return answer(moment, contact, *(part for each in programmes for part in notice.who(each, own)))
        case Order.WHY:
            return answer(moment, contact, *(part for each in programmes for part in notice.why(each, own)))
        case Order.LANGUAGE:
            spoken = languages_of(programmes)
            if code := language_named(words, spoken):
                return _speaks(moment, contact, code)
            return _choose_language(moment, contact, not_here(words, spoken))
        case Order.EASY:
            easy = wants_easy(words, contact.easy)
            return _offer(moment, replace(contact, easy=easy), now_easy(easy))
        case _:
            return _offer(moment, contact)


# Starting ----------------------------------------------------------------------------------------------------


def _start(moment: Moment, contact: Contact) -> Outcome:
    """Start what is open; ask for consent again from someone who had stopped."""
    programmes = moment.joined(contact)
    if not contact.invitations:
        asked = moment.code[0] if moment.code and moment.code[0] in programmes else programmes[0]
        return rejoin(moment, contact, asked)
    match moment.waves(contact):
        case []:
            return offer_again(moment, contact) or answer(moment, contact, Phrase("nothing-open"))
        case [(wave, setting)]:
            return start(moment, contact, wave, setting)
        case _:
            return _choices(moment, contact)


def _offer(moment: Moment, contact: Contact, *before: Part) -> Outcome:
    """Answer words that belong to no talk: nothing of them is kept; what is open is offered, named once it may be."""
    return asks_again(moment, contact, *before) or _choices(moment, contact, *before)


def _choices(moment: Moment, contact: Contact, *before: Part) -> Outcome:
    if not contact.invitations:
        return answer(moment, contact, *before, Phrase("stopped-already"))
    match moment.waves(contact):
        case []:
            return answer(moment, contact, *before, Phrase("nothing-open"), Phrase("not-kept"))
        case [(wave, setting)]:
            title = say_in(setting.script.title, contact.reads)
            later = Button(Phrase("button-later"), Press(scope_of(wave), notice.INVITATION, LATER))
            one = Phrase("offer-one", {"title": title, "minutes": setting.script.minutes})
            buttons = (start_button(wave, Phrase("button-start")), later)
            return answer(moment, contact, *before, one, buttons=buttons)
        case several:
            titles = [_titled(contact, *each) for each in several]
            return offer(moment, contact, *before, Phrase("offer-several"), buttons=titles)


def _titled(contact: Contact, wave: OpenWave, setting: Setting) -> Button:
    title = say_in(setting.script.title, contact.reads)
    return start_button(wave, Phrase("button-start-title", {"title": title}))


def _typed(moment: Moment, contact: Contact, text: str) -> Outcome:
    """Understand what stands on the buttons of an invitation or an offer; anything else is not kept.

    A number that no remembered menu took is a button of an invitation: to the wave that is not always open.
    """
    open_now = moment.waves(contact) if contact.invitations else ()
    word = meant(text, [contact.language, *languages_of(moment.joined(contact))])
    number = whole_number(text) or 0
    if open_now:
        word = {1: Word.START, 2: Word.LATER, 3: Word.STOP}.get(number, word)
    if word is Word.NEVER and asks_again(moment, contact):
        word = Word.STOP
    invited = [each for each in open_now if not each[0].always_open]
    if number == 1 and len(invited) == 1:
        return start(moment, contact, *invited[0])
    if named := _named(moment, contact, text):
        return named
    match word:
        case Word.START | Word.YES if open_now:
            return _start(moment, contact)
        case Word.LATER | Word.NO if open_now:
            return _later(moment, contact, *open_now[0])
        case Word.STOP:
            return stop(moment, contact)
        case _:
            return _offer(moment, contact)


# Buttons -----------------------------------------------------------------------------------------------------


def _pressed(moment: Moment, contact: Contact, press: Press) -> Outcome:
    match press:
        case Press(scope=scope, step=notice.INVITATION, key=key):
            return _invited(moment, contact, scope, key)
        case Press(scope=scope, step=notice.AGAIN, key=key):
            return _again(moment, contact, scope, key)
        case Press(scope=scope, step=notice.LANGUAGE, key=code) if scope == contact.id[:8]:
            known = code in languages_of(moment.joined(contact))
            return _speaks(moment, contact, code) if known else _offer(moment, contact, Phrase("stale"))
        case _:
            return _offer(moment, contact, Phrase("stale"))


def _again(moment: Moment, contact: Contact, scope: str, key: str) -> Outcome:
    """Start a wave anew whose first answers were kept at a stop: they stay until its consent is given again."""
    found = [each for each in moment.kept(contact) if scope_of(each[0]) == scope]
    match key:
        case notice.ANEW if found:
            return start(moment, contact, *found[0], Phrase("kept-until"))
        case notice.LEAVE if found:
            return answer(moment, contact, Phrase("kept-stays"))
        case _:
            return (offer_again(moment, contact) if found else None) or answer(moment, contact, Phrase("stale"))


def _invited(moment: Moment, contact: Contact, scope: str, key: str) -> Outcome:
    """Take a button of an invitation or an offer: it is bound to its wave, whatever else is open."""
    for wave, setting in moment.waves(contact):
        if scope_of(wave) == scope:
            later = key == LATER
            return _later(moment, contact, wave, setting) if later else start(moment, contact, wave, setting)
    if any(scope_of(wave) == scope for wave, _ in moment.waves(contact, done=True)):
        return answer(moment, contact, Phrase("answered-already"))
    return _offer(moment, contact, Phrase("closed-already"))


def _later(moment: Moment, contact: Contact, wave: OpenWave, setting: Setting) -> Outcome:
    """Take a soft no: it is a reply, so no reminder follows it; the survey can still be started."""
    said = answer(moment, contact, Phrase("later", calendar(setting.closing_day())))
    return replace(said, disposition=(wave.id, Disposition.UNRESPONSIVE))


# Language ----------------------------------------------------------------------------------------------------


def _speaks(moment: Moment, contact: Contact, code: str) -> Outcome:
    speaker = replace(contact, language=code, chosen_language=True)
    return _offer(moment, speaker, Phrase("language-now", {"language": autonym(code)}), notice.UNREVIEWED)


def _named(moment: Moment, contact: Contact, text: str) -> Outcome | None:
    """Go on in a language whose name was typed, or say that it is not spoken here; None where no name was."""
    spoken = languages_of(moment.joined(contact))
    if code := language_named(text, spoken):
        return _speaks(moment, contact, code)
    asked_for = not_here(text, spoken, typed=True)
    return _choose_language(moment, contact, asked_for) if asked_for else None


def _choose_language(moment: Moment, contact: Contact, asked_for: tuple[Say, ...]) -> Outcome:
    buttons = notice.language_buttons(contact.id[:8], languages_of(moment.joined(contact)))
    listed = offer(moment, contact, Phrase("choose-language"), buttons=buttons)
    return replace(listed, says=(*asked_for, *listed.says))
