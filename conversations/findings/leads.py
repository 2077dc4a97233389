"""Which answers lead to a follow-up question: its base then says something about how many gave them.

Where six people said "poor" and that is hidden, "twelve people told us why it was poor or very poor" would give
them away. The gate withholds such a follow-up wherever an answer that leads to it is hidden.
"""

from dataclasses import dataclass
from itertools import product
from math import prod

from conversations.script.model import Question, Range, Script, SelectMultiple, SelectOne
from conversations.script.values import Value

MAX_CASES = 20_000  # ways to answer the questions a condition looks at; beyond, every answer is taken to matter


@dataclass(frozen=True, slots=True)
class Lead:
    """An earlier question and those of its choices that decide whether the follow-up is asked."""

    question: str
    choices: frozenset[str]


def leads(script: Script, question: Question) -> tuple[Lead, ...]:
    """Find what leads to `question`; empty if everyone is asked."""
    if question.relevant is None:
        return ()
    names = sorted(question.relevant.names)
    before = [step for step in script.questions if step.name in names]
    cases = [_cases(step) for step in before]
    if not all(cases) or prod(map(len, cases)) > MAX_CASES:
        return tuple(Lead(step.name, frozenset(_choices(step))) for step in before)
    deciding: dict[str, set[str]] = {step.name: set() for step in before}
    truths = {
        case: question.relevant.holds({step.name: value for step, value in zip(before, case, strict=True)})
        for case in product(*cases)
    }
    for case, truth in truths.items():
        if not truth:
            continue
        for place, step in enumerate(before):
            others = (truths[*case[:place], other, *case[place + 1 :]] for other in cases[place])
            if not all(others):
                deciding[step.name].update(_names(case[place]))
    return tuple(Lead(name, frozenset(choices)) for name, choices in deciding.items())


def _choices(step: Question) -> tuple[str, ...]:
    match step:
        case SelectOne() | SelectMultiple():
            return tuple(choice.name for choice in step.choices)
        case Range():
            return tuple(str(point) for point in range(step.start, step.end + 1, step.step))
        case _:
            return ()


def _cases(step: Question) -> tuple[Value | None, ...]:
    """Give the ways to answer that matter; none for a step whose answers cannot be listed."""
    match step:
        case SelectOne():
            return (None, *(choice.name for choice in step.choices))
        case SelectMultiple():
            return (None, (), *((choice.name,) for choice in step.choices))
        case Range():
            return (None, *range(step.start, step.end + 1, step.step))
        case _:
            return ()


def _names(value: Value | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)
