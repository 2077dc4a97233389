"""Makes an expression's tree into one function, so that working it out costs next to nothing; it never raises.

A turn looks at every condition before the question it asks: sixty of them, for some surveys.
"""

# ruff: noqa: ARG001, ARG005 - every function of an expression is called the same way

from collections.abc import Callable, Mapping
from datetime import date
from typing import assert_never

from conversations.script.tree import (
    ARITHMETIC,
    FUNCTIONS,
    ORDER,
    AllOf,
    AnyOf,
    Attribute,
    Call,
    Current,
    Equal,
    Literal,
    Name,
    Node,
    Order,
    Scalar,
    Sum,
    Today,
    equal,
    number,
    scalar,
    text,
    truth,
)
from conversations.script.values import Drafts, Value

Run = Callable[[Drafts, Value | None, date | None, Mapping[str, str]], Scalar]
"""What works an expression out: the earlier answers, the answer being checked, the day, the choice's attributes."""


def compiled(node: Node) -> Run:  # noqa: C901, PLR0911, PLR0912 - one return a case
    """Give the function of a tree."""
    match node:
        case Literal(constant):
            return lambda drafts, current, today, choice: constant
        case Name(step):
            return _name(step)
        case Current():
            return lambda drafts, current, today, choice: scalar(current)
        case Attribute(name):
            return lambda drafts, current, today, choice: choice.get(name, "")
        case Today():
            return lambda drafts, current, today, choice: today.isoformat() if today else ""
        case AllOf(parts) | AnyOf(parts):
            return _joined(tuple(map(compiled, parts)), stops_at=isinstance(node, AnyOf))
        case Equal(Name(step), Literal(str() as constant), negated):
            return _is(step, constant, negated=negated)
        case Call("selected", (Name(step), Literal(str() as constant))):
            return _has(step, constant)
        case Equal(Name(step), Literal(float() as constant), negated):
            return _weighed(step, constant, lambda one, other: (one == other) is not negated)
        case Equal(left, right, negated):
            return _compared(compiled(left), compiled(right), negated=negated)
        case Order(sign, Name(step), Literal(float() as constant)):
            return _weighed(step, constant, ORDER[sign])
        case Order(sign, left, right):
            return _ordered(ORDER[sign], compiled(left), compiled(right))
        case Sum(sign, left, right):
            return _reckoned(ARITHMETIC[sign], compiled(left), compiled(right))
        case Call(function, arguments):
            return _called(function, tuple(map(compiled, arguments)))
        case _:
            assert_never(node)


def _name(step: str) -> Run:
    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        value = drafts.get(step)
        return value if value.__class__ is str else scalar(value)

    return run


def _is(step: str, constant: str, *, negated: bool) -> Run:
    """Compare an answer with a text: what most conditions do."""
    as_number = number(constant)

    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        value = drafts.get(step)
        if value.__class__ is str:
            return (value == constant) is not negated
        if value.__class__ is int:
            return (value == as_number) is not negated
        return equal(scalar(value), constant) is not negated

    return run


def _weighed(step: str, constant: float, compare: Callable[[float, float], bool]) -> Run:
    """Hold an answer against a number."""

    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        value = drafts.get(step)
        return compare(value if value.__class__ is int else number(scalar(value)), constant)

    return run


def _has(step: str, name: str) -> Run:
    """Look for a choice among those ticked."""

    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        value = drafts.get(step)
        if value.__class__ is str:
            return value == name or name in value.split()
        return name in (value if value.__class__ is tuple else text(scalar(value)).split())

    return run


def _joined(parts: tuple[Run, ...], *, stops_at: bool) -> Run:
    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        for part in parts:
            held = part(drafts, current, today, choice)
            if held is stops_at or (held.__class__ is not bool and truth(held) is stops_at):
                return stops_at
        return not stops_at

    return run


def _compared(left: Run, right: Run, *, negated: bool) -> Run:
    """Compare as XPath does: booleans before numbers before strings."""

    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        one, other = left(drafts, current, today, choice), right(drafts, current, today, choice)
        same = one == other if one.__class__ is other.__class__ is str else equal(one, other)
        return same is not negated

    return run


def _ordered(less: Callable[[float, float], bool], left: Run, right: Run) -> Run:
    """Compare as numbers; false where either is none."""
    return lambda drafts, current, today, choice: less(
        number(left(drafts, current, today, choice)), number(right(drafts, current, today, choice))
    )


def _reckoned(sign: Callable[[float, float], float], left: Run, right: Run) -> Run:
    """Reckon as IEEE 754 does: NaN and Infinity instead of errors."""
    return lambda drafts, current, today, choice: sign(
        number(left(drafts, current, today, choice)), number(right(drafts, current, today, choice))
    )


def _not(given: Run) -> Run:
    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        held = given(drafts, current, today, choice)
        return not held if held.__class__ is bool else not truth(held)

    return run


def _called(function: str, arguments: tuple[Run, ...]) -> Run:
    match function, arguments:
        case "selected", (given, wanted):
            return lambda drafts, current, today, choice: (
                text(wanted(drafts, current, today, choice)) in text(given(drafts, current, today, choice)).split()
            )
        case "not", (given,):
            return _not(given)
        case _:
            apply = FUNCTIONS[function].apply
            return lambda drafts, current, today, choice: apply(
                [argument(drafts, current, today, choice) for argument in arguments]
            )
