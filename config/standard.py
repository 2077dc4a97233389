"""Gives the choices and words that Heard adds to a script where its author asks for them, in the script's languages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import cast

from ruamel.yaml import YAML

from conversations.errors import Fault
from conversations.script.expressions import parse
from conversations.script.model import Band, Choice, Question, SelectMultiple, SelectOne, Step, Text
from conversations.script.path import OTHER
from conversations.script.values import DONT_KNOW, OPT_OUTS, PREFER_NOT
from conversations.script.wording import language_name
from conversations.words import Words

STANDARD = Path(__file__).with_name("standard.yaml")
OTHER_LENGTH = 300  # characters of "something else": a few words, not a story
OTHER_WORDS = f"_{OTHER}"  # ends the name of the step that asks what else, as XLSForm's or_other does


@dataclass(frozen=True, slots=True)
class Wished:
    """What an author asks Heard to add to a question; None for a way out that is understood and not shown."""

    required: bool = False
    dont_know: bool | None = None
    prefer_not: bool | None = None
    or_other: bool = False


class Standard:
    """Heard's own words for one script; `faults` gets a line for each that a language lacks."""

    def __init__(self, languages: Sequence[str], place: str, faults: list[Fault]) -> None:
        self._languages = languages
        self._place = place
        self._faults = faults

    def words(self, key: str) -> Words:
        """Give words in every language of the script."""
        shipped = _shipped()[key]
        for language in self._languages:
            if language not in shipped:
                name = language_name(language)
                mend = "write the choice or the step yourself, in all languages"
                self._faults.append(Fault(self._place, f'Heard has no {name} words for "{shipped["en"]}"', mend))
        return {language: shipped.get(language, shipped["en"]) for language in self._languages}

    def added(self, question: Question, wished: Wished) -> tuple[Step, ...]:
        """Give a question with the ways out it is to show, and the step that asks what else."""
        hidden = {name for name, shows in _ways_out(wished).items() if shows is False}
        question = replace(question, understands=tuple(name for name in OPT_OUTS if name not in hidden))
        shown = [name for name, shows in _ways_out(wished).items() if shows]
        if not isinstance(question, SelectOne | SelectMultiple):
            choices = tuple(Choice(name, self.words(name), Band.APART) for name in shown)
            return (replace(question, standard=choices),)
        return self._select(question, shown, or_other=wished.or_other)

    def _select(
        self, question: SelectOne | SelectMultiple, shown: Sequence[str], *, or_other: bool
    ) -> tuple[Step, ...]:
        there = {choice.name for choice in question.choices}
        band = Band.APART if any(choice.band for choice in question.choices) else None
        alone = isinstance(question, SelectMultiple)
        added = [Choice(name, self.words(name), band, alone) for name in shown if name not in there]
        if not or_other:
            return (replace(question, choices=(*question.choices, *added)),)
        if OTHER in there:
            self._faults.append(Fault(self._place, 'a choice is called "other" already', "remove it, or or_other"))
            return (question,)
        other = Choice(OTHER, self.words("other"), band)
        exclusive = [choice for choice in question.choices if choice.exclusive]
        others = [choice for choice in question.choices if not choice.exclusive]
        asked = Text(
            name=f"{question.name}{OTHER_WORDS}",
            label=self.words("other_ask"),
            relevant=parse(f"selected(${{{question.name}}}, '{OTHER}')"),
            max_length=OTHER_LENGTH,
        )
        return replace(question, choices=(*others, other, *exclusive, *added)), asked


def standard_words(key: str) -> Words:
    """Give some of Heard's own words in every language it has them in, whatever the script's are."""
    return _shipped()[key]


def lacks(languages: Sequence[str], key: str) -> str:
    """Name the languages for which Heard has none of its own words for this, "" where it has them all."""
    return " and ".join(language_name(language) for language in languages if language not in _shipped()[key])


def asks_what_else(step: Step) -> bool:
    """Say whether a step is the one added for or_other."""
    return isinstance(step, Text) and step.name.endswith(OTHER_WORDS) and step.max_length == OTHER_LENGTH


def _ways_out(wished: Wished) -> Mapping[str, bool | None]:
    shows = wished.prefer_not
    return {DONT_KNOW: wished.dont_know, PREFER_NOT: True if wished.required and shows is None else shows}


@cache
def _shipped() -> Mapping[str, Words]:
    return cast("Mapping[str, Words]", YAML(typ="safe", pure=True).load(STANDARD.read_text(encoding="utf-8")))
