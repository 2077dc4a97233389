"""Takes what somebody does about all they said: send it, or change an answer and see it all again."""

from dataclasses import replace

from conversations.messages import Order, Ordered, Press, Pressed, Said, Typed
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Question, Text
from conversations.script.values import Comment, Quote, Value
from conversations.talk.asking import said_back
from conversations.talk.choosing import LONG_LIST, pressed_page, typed_page
from conversations.talk.effects import Part, Phrase
from conversations.talk.enquiring import asked_us
from conversations.talk.numbers import whole_number
from conversations.talk.reading import is_question, pick
from conversations.talk.session import Prompt, changed
from conversations.talk.spoken import Word, forms, meant
from conversations.talk.summary import CHANGE, LEAVE, OTHER, SEND, SUMMARY, said_so_far, send_buttons
from conversations.talk.turn import Transition, Turn

_SENDS = frozenset({Word.SEND, Word.YES, Word.FINE, Word.DONE, Word.THANKS})
_CHANGES = frozenset({Word.CHANGE_ONE, Word.CHANGE, Word.NO})
_LEAVES = frozenset({Word.LEAVE_ALL, Word.LEAVE, Word.KEEP, Word.NO})


def check(turn: Turn, event: Said) -> Transition | None:
    """Take an event while the summary or its list of questions stands; None if it is about neither."""
    choosing = turn.session.step == CHANGE
    match event:
        case Pressed(press=Press(step=step, key=key) as press) if turn.ours(press) and step == SUMMARY:
            return _decided(turn, key)
        case Pressed(press=Press(step=step, key=key) as press) if turn.ours(press) and step == CHANGE and choosing:
            return _chosen(turn, key)
        case Typed():
            return _read_choice(turn, event) if choosing else _read_decision(turn, event)
        case Ordered(order=Order.BACK):
            return to_summary(turn) if choosing else _back(turn)
        case _:
            return None


def to_summary(turn: Turn, *before: Part) -> Transition:
    """Show the summary again."""
    return turn.but(changed(turn.session, step=SUMMARY)).show(*before)


def _decided(turn: Turn, key: str) -> Transition:
    match key:
        case "send":
            return turn.completed()
        case "change":
            return turn.but(changed(turn.session, step=CHANGE, page=0)).show()
        case _:
            return turn.show(Phrase("stale"))


def _chosen(turn: Turn, key: str) -> Transition:
    page, number = pressed_page(key), whole_number(key) or 0
    said = said_so_far(turn.setting, turn.session, turn.today)
    if key == LEAVE:
        return to_summary(turn)
    if page is not None:
        return _at_page(turn, page)
    return _changing(turn, *said[number - 1]) if 1 <= number <= len(said) else turn.show(Phrase("stale"))


def _read_decision(turn: Turn, said: Typed) -> Transition:
    text = said.text
    word, number = meant(text, turn.setting.script.languages), whole_number(text)
    if number == 1 or word in _SENDS:
        return _decided(turn, SEND)
    if number == 2 or word in _CHANGES:  # noqa: PLR2004 - the second button
        return _decided(turn, OTHER)
    if is_question(text):
        return asked_us(turn, said)
    return turn.tell(Phrase("summary-unclear"), buttons=send_buttons(turn.session))


def _read_choice(turn: Turn, typed: Typed) -> Transition:
    text = typed.text
    said = said_so_far(turn.setting, turn.session, turn.today)
    word = meant(text, turn.setting.script.languages)
    if word in _LEAVES or whole_number(text) == len(said) + 1:
        return to_summary(turn)
    if len(said) > LONG_LIST and (page := typed_page(word, turn.session.page)) is not None:
        return _at_page(turn, page)
    labels = [
        forms(Word.ENQUIRY, turn.languages) if question is ENQUIRY else tuple(question.label.values())
        for question, _ in said
    ]
    place = pick(labels, text, turn.languages)
    if isinstance(place, int):
        return _changing(turn, *said[place])
    return asked_us(turn, typed) if is_question(text) else turn.show(Phrase("again-choice"))


def _at_page(turn: Turn, page: int) -> Transition:
    return turn.but(changed(turn.session, page=page)).show()


def _changing(turn: Turn, question: Question, value: Value | None) -> Transition:
    """Ask one question again; words are shown as they would be kept, to be allowed or written anew."""
    session = turn.turned_to(question)
    if isinstance(question, Text) and isinstance(value, Comment):
        prompt = Prompt(session.revision, cut=False, held=value.quote is Quote.HELD)
        drafts = {**session.drafts, question.name: replace(value, quote=Quote.NEVER)}  # until they allow it again
        return turn.but(changed(session, drafts=drafts, prompt=prompt)).show()
    said = said_back(question, value, session.reads)
    return turn.but(session).show(Phrase("change-this"), said)


def _back(turn: Turn) -> Transition:
    """Put the last question again."""
    said = said_so_far(turn.setting, turn.session, turn.today)
    return _changing(turn, *said[-1]) if said else turn.show()
