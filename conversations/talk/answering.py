"""Takes an answer to the question asked, pressed or typed, and lets it be changed afterwards."""

from dataclasses import replace

from conversations.script.model import Question, Range, SelectMultiple, SelectOne, Value
from conversations.talk.asking import DONE, said_back, way_again
from conversations.talk.effects import Own, Part, Phrase
from conversations.talk.reading import Readable, Unclear, in_order, read, scale, whole_number
from conversations.talk.spoken import Word, language_named, meant
from conversations.talk.tongue import speak
from conversations.talk.turn import Transition, Turn
from conversations.words import say_in

MAX_REASKS = 3  # times a question is put again before the talk moves on; the source is Heard's own design


def read_words(turn: Turn, question: Readable, text: str, message: str) -> Transition:
    """Read a typed answer, or see that it names the language on offer."""
    if turn.session.offered:
        chosen = language_named(text, (turn.session.offered, turn.session.language))
        if chosen:
            return speak(turn, chosen)
    if isinstance(question, SelectMultiple) and meant(text, turn.setting.script.languages) is Word.DONE:
        return answered(turn, question, turn.session.toggles, message)
    found = read(question, text, turn.languages, turn.today)
    if isinstance(found, Unclear):
        return ask_again(turn, question, way_again(question, found.reason))
    return _checked(turn, question, found.value, message)


def press_button(turn: Turn, question: Question, key: str, message: str) -> Transition:
    """Take a button of the question asked; one it does not have changes nothing."""
    number = whole_number(key)
    match question:
        case SelectMultiple() if key == DONE:
            return answered(turn, question, turn.session.toggles)
        case SelectMultiple(choices=choices) if number and 1 <= number <= len(choices):
            return _toggled(turn, question, choices[number - 1].name, message)
        case SelectOne(choices=choices) if number and 1 <= number <= len(choices):
            return _checked(turn, question, choices[number - 1].name, "")
        case Range() if number is not None and number in scale(question):
            return _checked(turn, question, number)
        case _:
            return turn.show(Phrase("stale"))


def _toggled(turn: Turn, question: SelectMultiple, name: str, message: str) -> Transition:
    pressed = next(choice for choice in question.choices if choice.name == name)
    alone = {choice.name for choice in question.choices if choice.exclusive}
    before = set(turn.session.toggles)
    ticked = before - {name} if name in before else {name} if pressed.exclusive else (before | {name}) - alone
    after = turn.but(replace(turn.session, toggles=in_order(question.choices, ticked)))
    return after.show(*after.notes(), replaces=message)


def _checked(turn: Turn, question: Question, value: Value, message: str = "") -> Transition:
    refused = refusal(turn, question, value)
    return ask_again(turn, question, refused) if refused else answered(turn, question, value, message)


def refusal(turn: Turn, question: Question, value: Value) -> Part | None:
    """Say what an answer must keep to, in the author's words, if it does not."""
    drafts = turn.settled()
    if question.constraint is None or question.constraint.holds(drafts, current=value, today=turn.today):
        return None
    message = question.constraint_message
    return Own(say_in(message, turn.session.language)) if message else Phrase("again-constraint")


def answered(turn: Turn, question: Question, value: Value | None, message: str = "") -> Transition:
    """Keep an answer (None: skipped), say it back and go on."""
    sources = {source: name for source, name in turn.session.sources.items() if name != question.name}
    session = replace(
        turn.session,
        drafts={**turn.session.drafts, question.name: value},
        sources={**sources, message: question.name} if message else sources,
    )
    return turn.but(session).onward(said_back(question, value, session.language))


def ask_again(turn: Turn, question: Question, why: Part) -> Transition:
    """Put the question again, kindly; after `MAX_REASKS` leave it unanswered and say so."""
    if turn.session.reasks < MAX_REASKS:
        return turn.but(replace(turn.session, reasks=turn.session.reasks + 1)).show(why)
    drafts = {**turn.session.drafts, question.name: None}
    return turn.but(replace(turn.session, drafts=drafts)).onward(Phrase("moved-on"))


def go_back(turn: Turn, question: Question) -> Transition:
    """Put the question before this one again, with what was answered."""
    previous = turn.setting.previous_question(turn.session.drafts, question.name, turn.today)
    if previous is None:
        return turn.show(Phrase("back-first"))
    earlier = said_back(previous, turn.session.drafts[previous.name], turn.session.language)
    return turn.but(turn.turned_to(previous)).show(Phrase("back-to"), earlier)


def change(turn: Turn, question: Readable, text: str) -> Transition:
    """Change the answer whose message was edited, if the new words can be read."""
    found = read(question, text, turn.languages, turn.today)
    if isinstance(found, Unclear) or refusal(turn, question, found.value):
        return turn.show(Phrase("edit-unclear"))
    session = replace(turn.session, drafts={**turn.session.drafts, question.name: found.value})
    said = (Phrase("edit-done"), said_back(question, found.value, session.language))
    after = turn.but(session)
    here = turn.setting.is_relevant(session.drafts, session.step or "", turn.today)
    return after.show(*said) if here else after.onward(*said)
