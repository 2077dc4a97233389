"""Takes an answer to the question asked, pressed or typed, and lets it be changed afterwards."""

from conversations.messages import Typed
from conversations.script.model import Question, Range, SelectMultiple, SelectOne, Value
from conversations.script.values import PREFER_NOT, opted_out
from conversations.talk.asking import said_back, way_again
from conversations.talk.choosing import (
    DEFAULT,
    DONE,
    LONG_LIST,
    SAME,
    View,
    is_long,
    page_of,
    pressed_choice,
    pressed_page,
    typed_page,
)
from conversations.talk.effects import Own, Part, Phrase
from conversations.talk.enquiring import asked_us
from conversations.talk.labels import is_label
from conversations.talk.numbers import whole_number
from conversations.talk.reading import Read, Readable, Unclear, in_order, is_question, opt_out, read, scale
from conversations.talk.receipt import is_receipt
from conversations.talk.session import changed
from conversations.talk.spoken import Word, language_named, meant
from conversations.talk.tongue import speak
from conversations.talk.turn import Transition, Turn
from conversations.words import say_in

MAX_REASKS = 3  # times a question is put again before the talk moves on; the source is Heard's own design


def read_words(turn: Turn, question: Readable, said: Typed) -> Transition:
    """Read a typed answer, or see that it names the language on offer."""
    text, message = said.text, said.message
    if turn.session.offered:
        chosen = language_named(text, (turn.session.offered, turn.session.language))
        if chosen:
            return speak(turn, chosen)
    if isinstance(question, SelectMultiple) and meant(text, turn.setting.script.languages) is Word.DONE:
        return answered(turn, question, turn.session.toggles, message)
    earlier = turn.session.drafts.get(question.name)
    if earlier is not None and meant(text, turn.setting.script.languages) in (Word.SAME, Word.LEAVE):
        return answered(turn, question, earlier)
    shown = turn.shown(question)
    if is_long(shown) and not is_label(question, text):
        page = typed_page(meant(text, turn.setting.script.languages), turn.session.page)
        if page is not None:
            return _at_page(turn, page)
    found = read(shown, text, turn.languages, turn.today)  # type: ignore[arg-type]  # the same kind of question
    if isinstance(found, Unclear):
        return _unread(turn, question, shown, found, said)
    return _checked(turn, question, _in_scripts_order(question, found.value), message)


def _unread(turn: Turn, question: Readable, shown: Question, found: Unclear, said: Typed) -> Transition:
    """See a way out of a question in words that are no answer to it, or a question to us, or ask again."""
    text, message = said.text, said.message
    name = opt_out(question, text, turn.languages)
    if name:
        return declined(turn, question, name, message)
    if question.default is not None and meant(text, turn.setting.script.languages) in {Word.YES, Word.FINE}:
        return _checked(turn, question, question.default, message)
    if is_question(text):
        return asked_us(turn, said)
    if is_receipt(text):
        return turn.show(Phrase("receipt-typed"))
    view = None
    if isinstance(shown, SelectOne | SelectMultiple) and is_long(shown) and len(found.fits) <= LONG_LIST:
        view = View(only=tuple(shown.choices[place].name for place in found.fits))
    return ask_again(turn, question, way_again(question, found.reason), view)


def _at_page(turn: Turn, page: int, replaces: str = "") -> Transition:
    """Show a page of a long list, and remember which: the next one is counted from there."""
    return turn.but(changed(turn.session, page=page)).show(replaces=replaces)


def _in_scripts_order(question: Question, value: Value) -> Value:
    if isinstance(question, SelectMultiple) and isinstance(value, tuple):
        return in_order(question.choices, value)
    return value


def declined(turn: Turn, question: Question, name: str, message: str = "") -> Transition:
    """Keep "I don't know" or "prefer not to say", which answer every question."""
    return answered(turn, question, (name,) if isinstance(question, SelectMultiple) else name, message)


def skip(turn: Turn, question: Question) -> Transition:
    """Leave a question unanswered, unless it is needed: then say how not to answer it all the same."""
    if question.required and PREFER_NOT in question.understands:
        return turn.show(Phrase("needed"))
    return answered(turn, question, None)


def press_button(  # noqa: PLR0911 - one return a case
    turn: Turn, question: Question, key: str, message: str
) -> Transition:
    """Take a button of the question asked; one it does not have changes nothing."""
    number, shown, page = whole_number(key), turn.shown(question), pressed_page(key)
    if page is not None:
        return _at_page(turn, page, message)
    if any(choice.name == key for choice in question.standard):
        return declined(turn, question, key)
    if key == SAME and turn.session.drafts.get(question.name) is not None:
        return answered(turn, question, turn.session.drafts[question.name])
    if key == DEFAULT and question.default is not None and not isinstance(question, SelectMultiple):
        return _checked(turn, question, question.default)
    match question:
        case SelectMultiple() if key == DONE:
            return answered(turn, question, turn.session.toggles)
        case SelectMultiple() if isinstance(shown, SelectMultiple):
            name = pressed_choice(question, shown.choices, key)
            return _toggled(turn, question, shown, name, message) if name else turn.show(Phrase("stale"))
        case SelectOne() if isinstance(shown, SelectOne):
            name = pressed_choice(question, shown.choices, key)
            return _checked(turn, question, name) if name else turn.show(Phrase("stale"))
        case Range() if number is not None and number in scale(question):
            return _checked(turn, question, number)
        case _:
            return turn.show(Phrase("stale"))


def _toggled(turn: Turn, question: SelectMultiple, shown: SelectMultiple, name: str, message: str) -> Transition:
    pressed = next(choice for choice in question.choices if choice.name == name)
    alone = {choice.name for choice in question.choices if choice.exclusive}
    before = set(turn.session.toggles)
    ticked = before - {name} if name in before else {name} if pressed.exclusive else (before | {name}) - alone
    toggles, page = in_order(question.choices, ticked), page_of(shown, name)
    after = turn.but(changed(turn.session, toggles=toggles, page=page))
    return after.show(*after.notes(), replaces=message)


def _checked(turn: Turn, question: Question, value: Value, message: str = "") -> Transition:
    refused = refusal(turn, question, value)
    return ask_again(turn, question, refused) if refused else answered(turn, question, value, message)


def refusal(turn: Turn, question: Question, value: Value) -> Part | None:
    """Say what an answer must keep to, in the author's words, if it does not."""
    constraint = question.constraint
    if constraint is None or opted_out(value):
        return None
    drafts = turn.setting.known(turn.session.drafts, question.name, turn.today) if constraint.names else {}
    if constraint.holds(drafts, current=value, today=turn.today):
        return None
    message = question.constraint_message
    return Own(say_in(message, turn.session.reads)) if message else Phrase("again-constraint")


def answered(turn: Turn, question: Question, value: Value | None, message: str = "") -> Transition:
    """Keep an answer (None: skipped), say it back and go on."""
    sources = {source: name for source, name in turn.session.sources.items() if name != question.name}
    session = changed(
        turn.session,
        drafts={**turn.session.drafts, question.name: value},
        sources={**sources, message: question.name} if message else sources,
    )
    return turn.but(session).onward(said_back(question, value, session.reads))


def ask_again(turn: Turn, question: Question, why: Part, view: View | None = None) -> Transition:
    """Put the question again, kindly; after `MAX_REASKS` leave it unanswered and say so."""
    if turn.session.reasks < MAX_REASKS:
        return turn.but(changed(turn.session, reasks=turn.session.reasks + 1)).show(why, view=view)
    drafts = {**turn.session.drafts, question.name: None}
    return turn.but(changed(turn.session, drafts=drafts)).onward(Phrase("moved-on"))


def go_back(turn: Turn, question: Question) -> Transition:
    """Put the question before this one again, with what was answered."""
    previous = turn.setting.previous_question(turn.session.drafts, question.name, turn.today)
    if previous is None:
        return turn.show(Phrase("back-first"))
    earlier = said_back(previous, turn.session.drafts[previous.name], turn.session.reads)
    return turn.but(turn.turned_to(previous)).show(Phrase("back-to"), earlier)


def change(turn: Turn, question: Readable, text: str) -> Transition:
    """Change the answer whose message was edited, if the new words can be read."""
    found = read(turn.shown(question), text, turn.languages, turn.today)  # type: ignore[arg-type]  # the same kind
    name = opt_out(question, text, turn.languages) if isinstance(found, Unclear) else None
    value: Value | None = (name,) if name and isinstance(question, SelectMultiple) else name
    if isinstance(found, Read):
        value = _in_scripts_order(question, found.value)
    if value is None or refusal(turn, question, value):
        return turn.show(Phrase("edit-unclear"))
    session = changed(turn.session, drafts={**turn.session.drafts, question.name: value})
    said = (Phrase("edit-done"), said_back(question, value, session.reads))
    after = turn.but(session)
    here = turn.setting.is_relevant(session.drafts, session.step or "", turn.today)
    return after.show(*said) if here else after.onward(*said)
