"""Shows where a talk stands: the question with its buttons, and what was chosen said back in words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import assert_never

from conversations.messages import Press
from conversations.programme import Programme
from conversations.script.model import (
    Choice,
    Date,
    Integer,
    Question,
    Range,
    SelectMultiple,
    SelectOne,
    Text,
)
from conversations.script.values import Comment, Value
from conversations.talk.effects import Argument, Button, Own, Part, Phrase, Say, Theirs
from conversations.talk.reading import Reason, scale
from conversations.talk.session import Session
from conversations.talk.setting import Setting
from conversations.words import say_in

DONE = "done"  # the key of the button that ends a select_multiple


def ask(setting: Setting, session: Session, question: Question, before: Sequence[Part] = (), replaces: str = "") -> Say:
    """Show a question: what was just said back, its words, and how to answer."""
    own = session.language
    words = [say_in(each, own) for each in (question.label, question.hint) if each]
    parts: list[Part] = [*before, Own("\n".join(words)), *_way_to_answer(question, session)]
    return Say(own, (*parts, *help_line([setting.programme])), _buttons(question, session), replaces)


def help_line(programmes: Iterable[Programme]) -> tuple[Part, ...]:
    """Point to /help wherever a sensitive programme asks, and where its talk ends."""
    return (Phrase("help-now"),) if any(programme.sensitive for programme in programmes) else ()


def notes_on_the_way(setting: Setting, session: Session, today: date) -> list[Part]:
    """Give the notes that stand before the question now asked; at the end of a talk, those after the last one."""
    notes = setting.notes_before(session.drafts, session.step, today)
    return [Own(say_in(note.label, session.language)) for note in notes]


def said_back(question: Question, value: Value | None, language: str) -> Part:
    """Put an answer into words, so that a slip is seen at once."""
    match question, value:
        case _, None:
            return Phrase("echo-skipped")
        case ((SelectOne(choices=choices) | SelectMultiple(choices=choices)), str() | tuple()):
            names = (value,) if isinstance(value, str) else value
            labels = _labels(choices, names, language)
            return Phrase("echo-choice", {"choice": labels}) if labels else Phrase("echo-none")
        case Date(), str():
            return Phrase("echo-date", calendar(date.fromisoformat(value)))
        case _, int():
            return Phrase("echo-number", {"number": str(value)})
        case _, Comment(text=words):
            return Theirs(words)
        case _:
            return Phrase("echo-text")  # what an older version kept uncut is not shown


def way_again(question: Question, reason: Reason) -> Phrase:  # noqa: PLR0911 - one return a case
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
    return ", ".join(say_in(choice.label, language) for choice in choices if choice.name in names)


def _way_to_answer(question: Question, session: Session) -> list[Part]:  # noqa: PLR0911 - one return a case
    """Say how to answer wherever the buttons do not say it already."""
    match question:
        case SelectOne():
            return []
        case SelectMultiple(choices=choices) if session.toggles:
            return [Phrase("ticked", {"choices": _labels(choices, session.toggles, session.language)})]
        case SelectMultiple():
            return [Phrase("way-choices")]
        case Range(low=low, high=high):
            ends = {"start": str(question.start), "end": str(scale(question)[-1])}
            if low and high:
                words = {"low": say_in(low, session.language), "high": say_in(high, session.language)}
                return [Phrase("range-ends", {**ends, **words})]
            return []
        case Integer():
            return [Phrase("way-number")]
        case Text(hint=hint):
            return [Phrase("way-text" if hint else "way-text-names")]
        case Date():
            return [Phrase("way-date")]
        case _:
            assert_never(question)


def _buttons(question: Question, session: Session) -> tuple[Button, ...]:
    match question:
        case SelectOne(choices=choices):
            return tuple(_choice_button(question, number, choice, session) for number, choice in enumerate(choices, 1))
        case SelectMultiple(choices=choices):
            toggles = (_choice_button(question, number, choice, session) for number, choice in enumerate(choices, 1))
            return (*toggles, Button(Phrase("button-done"), Press(session.scope, question.name, DONE)))
        case Range():
            return tuple(
                Button(Own(str(number)), Press(session.scope, question.name, str(number))) for number in scale(question)
            )
        case Integer() | Text() | Date():
            return ()
        case _:
            assert_never(question)


def _choice_button(question: Question, number: int, choice: Choice, session: Session) -> Button:
    press = Press(session.scope, question.name, str(number))
    return Button(Own(say_in(choice.label, session.language)), press, choice.name in session.toggles)
