"""Makes an expression's tree into one function, so that working it out costs next to nothing; it never raises.

A turn looks at every condition before the question it asks: sixty of them, for some surveys.
"""

# ruff: noqa: ARG001, ARG005 - every function of an expression is called the same way

import operator
from collections.abc import Callable, Mapping
from datetime import date
from typing import assert_never, cast

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


Test = Callable[[Drafts, Value | None, date | None, Mapping[str, str]], bool]
"""The same of a condition: what says whether it holds."""


def condition(node: Node) -> Test:
    """Give the function that says whether a tree comes to yes, as truth() has it."""
    run = compiled(node)
    match node:
        case AllOf() | AnyOf() | Equal() | Order() | Call("not" | "selected"):
            return cast("Test", run)  # never anything but a yes or a no
        case _:
            return lambda drafts, current, today, choice: truth(run(drafts, current, today, choice))


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
        case AllOf(parts):
            return _all(tuple(map(condition, parts)))
        case AnyOf(parts):
            return _any(tuple(map(condition, parts)))
        case Equal(Name(step), Literal(str() as constant), negated):
            return _is(step, constant, negated=negated)
        case Call("selected", (Name(step), Literal(str() as constant))):
            return _has(step, constant, negated=False)
        case Call("not", (Call("selected", (Name(step), Literal(str() as constant))),)):
            return _has(step, constant, negated=True)
        case Call("not", (given,)):
            return _not(condition(given))
        case Equal(Name(step), Literal(float() as constant), negated):
            return _weighed(step, constant, operator.ne if negated else operator.eq)
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


def _has(step: str, name: str, *, negated: bool) -> Run:
    """Look for a choice among those ticked."""

    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        value = drafts.get(step)
        if value.__class__ is tuple:
            return (name in value) is not negated
        if value.__class__ is str:
            return (value == name or name in value.split()) is not negated
        return (name in text(scalar(value)).split()) is not negated

    return run


def _all(parts: tuple[Test, ...]) -> Run:
    if len(parts) == 2:  # noqa: PLR2004 - most have two, which need no loop
        one, other = parts
        return lambda drafts, current, today, choice: (
            one(drafts, current, today, choice) and other(drafts, current, today, choice)
        )

    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        for part in parts:  # noqa: SIM110 - a loop is twice as quick
            if not part(drafts, current, today, choice):
                return False
        return True

    return run


def _any(parts: tuple[Test, ...]) -> Run:
    def run(drafts: Drafts, current: Value | None, today: date | None, choice: Mapping[str, str]) -> Scalar:
        for part in parts:  # noqa: SIM110 - a loop is twice as quick
            if part(drafts, current, today, choice):
                return True
        return False

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


def _not(given: Test) -> Run:
    return lambda drafts, current, today, choice: not given(drafts, current, today, choice)


def _called(function: str, arguments: tuple[Run, ...]) -> Run:
    match function, arguments:
        case "selected", (given, wanted):
            return lambda drafts, current, today, choice: (
                text(wanted(drafts, current, today, choice)) in text(given(drafts, current, today, choice)).split()
            )
        case _:
            apply = FUNCTIONS[function].apply
            return lambda drafts, current, today, choice: apply(
                [argument(drafts, current, today, choice) for argument in arguments]
            )
