"""Shows where a talk stands: the question with its buttons, and what was chosen said back in words."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import assert_never

from conversations.script.enquiry import ENQUIRY
from conversations.script.model import (
    Choice,
    Date,
    Decimal,
    District,
    Integer,
    Note,
    Question,
    Range,
    SelectMultiple,
    SelectOne,
    Text,
    Time,
)
from conversations.script.progress import progress
from conversations.script.tree import text
from conversations.script.values import DONT_KNOW, PREFER_NOT, Comment, Value, opted_out
from conversations.script.wording import piped
from conversations.talk.choosing import WHOLE, View, buttons, is_long, takes_default
from conversations.talk.effects import ENQUIRY_NAME, Argument, Own, Part, Phrase, Say, Theirs
from conversations.talk.piping import listed, spoken
from conversations.talk.reading import Reason, scale
from conversations.talk.session import Session
from conversations.talk.setting import Setting
from conversations.words import say_in

_Select = SelectOne | SelectMultiple
SKIPPED = Phrase("echo-skipped")
_DECLINED = {DONT_KNOW: "echo-dont-know", PREFER_NOT: "echo-prefer-not"}


def ask(
    setting: Setting,
    session: Session,
    question: Question,
    today: date,
    before: Sequence[Part] = (),
    replaces: str = "",
    view: View = WHOLE,
) -> Say:
    """Show a question: what was just said back, its words, and how to answer."""
    own = session.reads
    shown = setting.shown(question, session.drafts, session.scope, today)
    ways = _way_to_answer(question, session)
    if is_long(shown) and not view.only:
        ways = [*ways, Phrase("way-long")]
    asked = _words(setting, session, question, today)
    parts: list[Part] = [*before, *_progress(setting, session, question, today), asked, *ways, *_usual(question, own)]
    return Say(own, tuple(parts), buttons(question, shown, session, view), replaces)


def _progress(setting: Setting, session: Session, question: Question, today: date) -> list[Part]:
    """Say how far they are, unless this is the only question, or none of the script's."""
    if question is ENQUIRY:
        return []
    place, total = progress(setting.script, setting.way(session.drafts, today), question.name)
    return [Phrase("progress", {"place": place, "total": total})] if total > 1 else []


def _words(setting: Setting, session: Session, question: Question, today: date) -> Phrase | Own:
    """Give the label and the hint, with earlier answers where they name one."""
    if question is ENQUIRY:
        return ENQUIRY_NAME
    own = session.reads
    words = {own: "\n".join(say_in(each, own) for each in (question.label, question.hint) if each)}
    known = setting.known(session.drafts, question.name, today) if piped(words[own]) else {}
    return spoken(setting.script, words, own, known)


def notes_on_the_way(setting: Setting, session: Session, today: date) -> list[Part]:
    """Give the notes that stand before the question now asked; at the end of a talk, those after the last one."""
    notes = setting.notes_before(session.drafts, session.step, today)
    own = session.reads
    known = setting.known(session.drafts, session.step, today) if any(map(_pipes, notes)) else {}
    return [spoken(setting.script, note.label, own, known) for note in notes]


def _pipes(note: Note) -> bool:
    return any(piped(text) for text in note.label.values())


def _usual(question: Question, language: str) -> list[Part]:
    """Offer the usual answer, where there is one."""
    if not takes_default(question):
        return []
    match question, question.default:
        case Date(), str() as day:
            return [Phrase("way-default-date", calendar(date.fromisoformat(day)))]
        case SelectOne(choices=choices), str() as name:
            return [Phrase("way-default", {"answer": _labels(choices, (name,), language)})]
        case _, str() | int() | float() as value:
            return [Phrase("way-default", {"answer": text(value)})]
        case _:
            return []


def said_back(  # noqa: PLR0911 - one return a case
    question: Question, value: Value | None, language: str
) -> Part:
    """Put an answer into words, so that a slip is seen at once."""
    match question, value:
        case _, None:
            return SKIPPED
        case _, str() | tuple() if opted_out(value):
            choices = (*question.standard, *(question.choices if isinstance(question, _Select) else ()))
            name = value if isinstance(value, str) else value[0]
            labels = _labels(choices, (name,), language)
            return Phrase("echo-choice", {"choice": labels}) if labels else Phrase(_DECLINED[name])
        case ((SelectOne(choices=choices) | SelectMultiple(choices=choices)), str() | tuple()):
            names = (value,) if isinstance(value, str) else value
            labels = _labels(choices, names, language)
            return Phrase("echo-choice", {"choice": labels}) if labels else Phrase("echo-none")
        case Date(), str():
            return Phrase("echo-date", calendar(date.fromisoformat(value)))
        case _, int() | float():
            return Phrase("echo-number", {"number": text(value)})
        case ((Time() | District()), str()):
            return Phrase("echo-number", {"number": value})
        case _, Comment(text=words):
            return Theirs(words)
        case _:
            return Phrase("echo-text")  # what an older version kept uncut is not shown


def way_again(question: Question, reason: Reason) -> Phrase:  # noqa: C901, PLR0911 - one return a case
    """Say kindly why a reply could not be read, and what would do."""
    match question:
        case Text(max_length=limit) if reason is Reason.TOO_LONG:
            return Phrase("again-too-long", {"limit": limit})
        case SelectOne() if reason is Reason.SEVERAL:
            return Phrase("again-several")
        case SelectOne():
            return Phrase("again-choice")
        case SelectMultiple():
            return Phrase("again-choices")
        case Range():
            return Phrase("again-range", {"start": str(question.start), "end": str(scale(question)[-1])})
        case Integer():
            return Phrase("again-number")
        case Decimal():
            return Phrase("again-decimal")
        case Time():
            return Phrase("again-half" if reason is Reason.NO_HALF else "again-time")
        case District():
            return Phrase("again-district")
        case Text():
            return Phrase("again-text")
        case Date():
            return Phrase("again-day" if reason is Reason.NO_DAY else "again-date")
        case _:
            assert_never(question)


def calendar(day: date) -> Mapping[str, Argument]:
    """Give a day as the arguments that the phrase `date` needs."""
    return {"day": str(day.day), "month": day.month, "year": str(day.year)}


def _labels(choices: Sequence[Choice], names: Sequence[str], language: str) -> str:
    return listed((say_in(choice.label, language) for choice in choices if choice.name in names), language)


def _way_to_answer(  # noqa: C901, PLR0911, PLR0912 - one return a case
    question: Question, session: Session
) -> list[Part]:
    """Say how to answer wherever the buttons do not say it already."""
    if question.required and isinstance(question, Text) and not question.hint:
        return [Phrase("way-needed-names")]
    match question:
        case Integer() | Decimal() | Text() | Date() | Time() | District() if question.required:
            return [Phrase("way-needed")]
        case SelectOne():
            return []
        case SelectMultiple(choices=choices) if session.toggles:
            return [Phrase("ticked", {"choices": _labels(choices, session.toggles, session.reads)})]
        case SelectMultiple():
            return [Phrase("way-choices")]
        case Range(low=low, high=high):
            ends = {"start": str(question.start), "end": str(scale(question)[-1])}
            if low and high:
                words = {"low": say_in(low, session.reads), "high": say_in(high, session.reads)}
                return [Phrase("range-ends", {**ends, **words})]
            return []
        case Integer():
            return [Phrase("way-number")]
        case Decimal():
            return [Phrase("way-decimal")]
        case Time():
            return [Phrase("way-time")]
        case District():
            return [Phrase("way-district")]
        case Text(hint=hint):
            return [Phrase("way-text" if hint else "way-text-names")]
        case Date():
            return [Phrase("way-date")]
        case _:
            assert_never(question)
