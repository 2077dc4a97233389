"""Puts earlier answers into an author's words: ${town} becomes the label of the town somebody chose."""

from collections.abc import Iterable
from datetime import date

from conversations.direction import runs_left
from conversations.script.model import Calculate, Date, Note, Script, SelectMultiple, SelectOne, Step
from conversations.script.tree import text
from conversations.script.values import Comment, Drafts, Value, opted_out
from conversations.script.wording import piped
from conversations.talk.effects import Own, Phrase
from conversations.words import Words, say_in


def spoken(script: Script, words: Words, language: str, known: Drafts) -> Own:
    """Give an author's words in a language with what stands for each name in them; somebody's own words never do."""
    said = say_in(words, language)
    names = piped(said)
    return (
        Own(said, {name: in_words(script.step(name), known.get(name), language) for name in names})
        if names
        else Own(said)
    )


def listed(labels: Iterable[str], language: str) -> str:
    """Put several labels in a row, with the comma of the language's script."""
    return ("، " if runs_left(language) else ", ").join(labels)


def in_words(step: Step | None, value: Value | None, language: str) -> Phrase | Own:
    """Put an answer into the author's words; somebody's own are not said."""
    match step, value:
        case (None | Note(), _) | (_, None | Comment() | ()):
            return Phrase("piped-nothing")
        case ((SelectOne(choices=choices) | SelectMultiple(choices=choices)), str() | tuple()):
            names = (value,) if isinstance(value, str) else value
            labels = [say_in(choice.label, language) for choice in choices if choice.name in names]
            return Own(listed(labels, language)) if labels else Phrase("piped-nothing")
        case Date(), str() if not opted_out(value):
            day = date.fromisoformat(value)
            return Phrase("date", {"day": str(day.day), "month": day.month, "year": str(day.year)})
        case Calculate() | _, int() | float():
            return Own(text(value))
        case _, str() if not opted_out(value):
            return Own(value)
        case _:
            return Phrase("piped-nothing")
