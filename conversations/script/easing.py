"""Gives a message its easy words whole or not at all; notes and the question they lead to are one message."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from conversations.script.model import Calculate, EasyGap, Note, Range, Said, Script, SelectMultiple, SelectOne, Step
from conversations.words import Words, is_easy


@dataclass(frozen=True, slots=True)
class Eased:
    """Steps whose easy words are whole, and where an author's were not."""

    steps: tuple[Step, ...]
    gaps: tuple[EasyGap, ...]


def eased(steps: Sequence[Step], heards: frozenset[str] = frozenset()) -> Eased:
    """Leave easy words out of a message that has some of them only.

    A button needs none: its label is short, and stands as it is. `heards` are steps whose words are Heard's own.
    """
    codes = easy_codes(steps)
    whole: list[Step] = []
    gaps: list[EasyGap] = []
    for message in _messages(steps):
        lacking = [
            EasyGap(code, step.name, key)
            for code in codes
            for step in message
            if not isinstance(step, Calculate) and step.name not in heards
            for key, words in sentences(step)
            if code not in words
        ]
        gaps += lacking
        plain = frozenset(gap.easy for gap in lacking)
        whole += [step if isinstance(step, Calculate) or not plain else _without(step, plain) for step in message]
    return Eased(tuple(whole), tuple(gaps))


def easy_codes(steps: Iterable[Step]) -> tuple[str, ...]:
    """Give the codes of the easy words that stand anywhere in these steps."""
    every = (words for step in steps if not isinstance(step, Calculate) for _, words in sentences(step))
    return tuple(sorted({code for words in every for code in words if is_easy(code)}))


def spoken_in(script: Script) -> tuple[str, ...]:
    """Give a script's languages, and behind them its easy ones."""
    return (*script.languages, *easy_codes(script.steps))


def messages(script: Script) -> int:
    """Count what is said in one message each."""
    return sum(any(not isinstance(step, Calculate) for step in message) for message in _messages(script.steps))


def messages_lacking(script: Script) -> set[tuple[str, int]]:
    """Give, by the code of easy words and place, which messages are said plainly all the same."""
    gaps = {(gap.easy, gap.step) for gap in script.easy_gaps}
    return {
        (code, place)
        for place, message in enumerate(_messages(script.steps))
        for code, name in gaps
        if any(step.name == name for step in message)
    }


def sentences(step: Said) -> Iterator[tuple[str, Words]]:
    """Give what a step says in sentences, by key: what is no button."""
    yield "label", step.label
    if step.hint:
        yield "hint", step.hint
    if step.why:
        yield "why", step.why
    if not isinstance(step, Note) and step.constraint_message:
        yield "constraint_message", step.constraint_message


def _messages(steps: Sequence[Step]) -> Iterator[tuple[Step, ...]]:
    message: list[Step] = []
    for step in steps:
        message.append(step)
        if not isinstance(step, Note | Calculate):
            yield tuple(message)
            message = []
    if message:
        yield tuple(message)


def _without(step: Said, codes: frozenset[str]) -> Said:
    """Say a step plainly."""
    left = partial(_left, codes=codes)
    step = replace(step, label=left(step.label), hint=step.hint and left(step.hint), why=step.why and left(step.why))
    if isinstance(step, Note):
        return step
    step = replace(step, constraint_message=step.constraint_message and left(step.constraint_message))
    match step:
        case SelectOne() | SelectMultiple():
            return replace(step, choices=tuple(replace(each, label=left(each.label)) for each in step.choices))
        case Range():
            return replace(step, low=step.low and left(step.low), high=step.high and left(step.high))
        case _:
            return step


def _left(words: Words, codes: frozenset[str]) -> Words:
    return {code: text for code, text in words.items() if code not in codes}
