"""Which answers lead to a follow-up question: its base then says something about how many gave them.

Where six people said "poor" and that is hidden, "twelve people told us why it was poor or very poor" would give
them away. The gate withholds such a follow-up wherever an answer that leads to it is hidden.
"""

from dataclasses import dataclass
from itertools import product
from math import prod

from conversations.script.model import Calculate, Question, Range, Script, SelectMultiple, SelectOne
from conversations.script.values import Value

MAX_CASES = 20_000  # ways to answer the questions a condition looks at; beyond, every answer is taken to matter


@dataclass(frozen=True, slots=True)
class Lead:
    """An earlier question and those of its choices that decide whether the follow-up is asked."""

    question: str
    choices: frozenset[str]


def leads(script: Script, question: Question) -> tuple[Lead, ...]:
    """Find what leads to `question`, or to the choices offered with it; empty if everyone is asked the same."""
    filtered = _filtered(script, question)
    if question.relevant is None:
        return filtered
    names = question.relevant.names
    looked = _looked_at(script, names)
    before = [step for step in script.questions if step.name in looked]
    if filtered or looked != names:
        return _every(script, looked | {lead.question for lead in filtered})
    cases = [_cases(step) for step in before]
    if not all(cases) or prod(map(len, cases)) > MAX_CASES:
        return _every(script, names)
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


def _filtered(script: Script, question: Question) -> tuple[Lead, ...]:
    """Give what a choice_filter looks at: a town chosen says which region was."""
    if isinstance(question, SelectOne | SelectMultiple) and question.choice_filter:
        return _every(script, _looked_at(script, question.choice_filter.names))
    return ()


def _looked_at(script: Script, names: frozenset[str]) -> frozenset[str]:
    """Give the questions behind some names: of a value worked out, those it was made of."""
    worked_out = {step.name: step.calculation.names for step in script.steps if isinstance(step, Calculate)}
    while made := names & worked_out.keys():  # a calculation looks back only, so this ends
        names = (names - made).union(*(worked_out[name] for name in made))
    return names


def _every(script: Script, names: frozenset[str]) -> tuple[Lead, ...]:
    return tuple(Lead(step.name, frozenset(_choices(step))) for step in script.questions if step.name in names)


def _choices(step: Question) -> tuple[str, ...]:
    match step:
        case SelectOne() | SelectMultiple():
            return tuple(choice.name for choice in step.choices)
        case Range():
            points = (str(point) for point in range(step.start, step.end + 1, step.step))
            return (*points, *(choice.name for choice in step.standard))
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
            return (None, *range(step.start, step.end + 1, step.step), *(choice.name for choice in step.standard))
        case _:
            return ()


def _names(value: Value | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (str(value),)
