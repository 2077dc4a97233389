"""Writes a repeat out: each round's steps stand in the script with the round's number, and its condition."""

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from conversations.script.expressions import Expression, parse
from conversations.script.model import Calculate, Choice, Note, Repeat, SelectMultiple, SelectOne, Step
from conversations.script.tree import number as number_in
from conversations.script.wording import PIPED
from conversations.words import Words

MAX_ROUNDS = 10  # more of the same is not finished
YES = "yes"  # the answer that leads to another round
ROUND = "round"  # ${round} in a label is the round's number

_OVER_ALL = re.compile(r"\b(count|sum|min|max)\(\s*\$\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\s*\)")


def unrolled(repeat: Repeat, answers: Sequence[Choice]) -> tuple[Step, ...]:
    """Give the steps of every round; `answers` are yes and no, for a repeat that asks after each."""
    return tuple(step for number in range(1, _rounds(repeat) + 1) for step in _round(repeat, number, answers))


def _rounds(repeat: Repeat) -> int:
    """Count the rounds there can be: where `times` is a plain number, each of them is asked of everyone."""
    if repeat.times is None or repeat.times.names:
        return repeat.most
    times = number_in(repeat.times.evaluate({}))
    return max(1, min(repeat.most, int(times))) if math.isfinite(times) else repeat.most


def _round(repeat: Repeat, number: int, answers: Sequence[Choice]) -> Iterator[Step]:
    condition = _condition(repeat, number)
    new = {step.name: f"{step.name}.{number}" for step in repeat.steps}
    if repeat.label:
        heading = {language: f"{text} {number}" for language, text in repeat.label.items()}
        yield Note(name=f"{repeat.name}_{ROUND}.{number}", label=heading, relevant=both(condition, None))
    for step in repeat.steps:
        yield _renamed(step, new, number, condition)
    if repeat.again and number < repeat.most:
        yield SelectOne(
            name=f"{repeat.name}.{number}", label=repeat.again, choices=tuple(answers), relevant=both(condition, None)
        )


def _condition(repeat: Repeat, number: int) -> str | None:
    parts = [repeat.relevant.source] if repeat.relevant else []
    if repeat.times and not repeat.times.names:
        pass  # a plain number: see _rounds
    elif repeat.times:
        parts.append(f"({repeat.times.source}) >= {number}")
    elif number > 1:
        parts.append(f"${{{repeat.name}.{number - 1}}} = '{YES}'")
    return " and ".join(f"({part})" for part in parts) or None


def both(condition: str | None, own: Expression | None) -> Expression | None:
    """Join two conditions; None where there is neither."""
    parts = [part for part in (condition, own.source if own else None) if part]
    if len(parts) < 2:  # noqa: PLR2004 - nothing to join
        return own or (parse(parts[0]) if parts else None)
    return parse(" and ".join(f"({part})" for part in parts))


def _renamed(step: Step, new: Mapping[str, str], number: int, condition: str | None) -> Step:
    relevant = both(condition, _expression(step.relevant, new))
    if isinstance(step, Calculate):
        calculation = parse(_source(step.calculation.source, new))
        return replace(step, name=new[step.name], relevant=relevant, calculation=calculation)
    label, hint = _words(step.label, new, number) or {}, _words(step.hint, new, number)
    if isinstance(step, Note):
        return replace(step, name=new[step.name], relevant=relevant, label=label, hint=hint)
    constraint = _expression(step.constraint, new)
    made = replace(step, name=new[step.name], relevant=relevant, constraint=constraint, label=label, hint=hint)
    if isinstance(made, SelectOne | SelectMultiple) and made.choice_filter:
        source = _source(made.choice_filter.source, new)
        return replace(made, choice_filter=parse(source, of_choices=True))
    return made


def _expression(expression: Expression | None, new: Mapping[str, str]) -> Expression | None:
    return parse(_source(expression.source, new)) if expression else None


def _source(source: str, new: Mapping[str, str]) -> str:
    return PIPED.sub(lambda found: f"${{{new.get(found[1], found[1])}}}", source)


def _words(words: Words | None, new: Mapping[str, str], number: int) -> Words | None:
    def said(found: re.Match[str]) -> str:
        return str(number) if found[1] == ROUND else f"${{{new.get(found[1], found[1])}}}"

    return {language: PIPED.sub(said, text) for language, text in words.items()} if words else None


def over_all(source: str, rounds: Mapping[str, int], repeats: Iterable[Repeat] = ()) -> str:
    """Write sum(${age}) out over all rounds of a question, and count(${child}) over those a repeat has come to.

    `rounds` has how many rounds each question may have, `repeats` the repeats themselves.
    """
    whole = {repeat.name: repeat for repeat in repeats}

    def every(found: re.Match[str]) -> str:
        if found[2] in whole:
            return _counted(whole[found[2]]) if found[1] == "count" else found[0]
        names = (f"${{{found[2]}.{number}}}" for number in range(1, rounds[found[2]] + 1))
        return f"{found[1]}({', '.join(names)})"

    return _OVER_ALL.sub(lambda found: every(found) if found[2] in rounds or found[2] in whole else found[0], source)


def _counted(repeat: Repeat) -> str:
    """Count the rounds whose condition holds."""
    conditions = (_condition(repeat, number) for number in range(1, _rounds(repeat) + 1))
    return f"sum({', '.join(f'if({condition}, 1, 0)' if condition else '1' for condition in conditions)})"
