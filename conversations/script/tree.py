"""The tree an expression is kept as, and how its values are read, written and compared; running.py works it out.

Values are XPath's: strings, numbers, booleans. A question nobody answered is the empty string, and the names
ticked in a select_multiple are one string with spaces between. Where XPath has no dates, we follow ODK: a
date becomes its number of days since 1970 wherever a number is wanted, a time of day its part of a day.
"""

import math
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from conversations.script.values import Comment, Value

Scalar = str | float | bool
"""What an expression can come to."""

_NUMBER = re.compile(r"\s*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)\s*", re.ASCII)  # XPath 1.0, section 4.4
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
MANY = 64  # arguments of a function that takes any number of them
MAX_PLACES = 6  # decimal places round() keeps; more are noise in a float
_EXACT = 2**53  # beyond it a float is not exact, and Python's own conversion can raise
_MINUTES = 24 * 60  # of a day
_EPOCH = date(1970, 1, 1).toordinal()


def number(value: Scalar) -> float:
    """Read a value as a number; NaN where it is none, so that every comparison with it is false."""
    return _number_in(value) if isinstance(value, str) else float(value)


def _number_in(value: str) -> float:
    if not value:
        return math.nan
    if _NUMBER.fullmatch(value):
        return float(value)
    if _DATE.fullmatch(value):
        try:
            return float(date.fromisoformat(value).toordinal() - _EPOCH)
        except ValueError:  # 2026-02-30
            return math.nan
    if found := _TIME.fullmatch(value):
        return (int(found[1]) * 60 + int(found[2])) / _MINUTES
    return math.nan


def text(value: Scalar) -> str:
    """Write a value as XPath does: no exponent, no ".0"."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return str(int(value)) if value == int(value) else f"{value:.15f}".rstrip("0").rstrip(".")


def truth(value: Scalar) -> bool:
    """Read a value as yes or no: an empty string, 0 and NaN are no."""
    if isinstance(value, str | bool):
        return bool(value)
    return value != 0 and not math.isnan(value)


def equal(left: Scalar, right: Scalar) -> bool:
    """Compare as XPath does: booleans before numbers before strings."""
    if isinstance(left, bool) or isinstance(right, bool):
        return truth(left) == truth(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return number(left) == number(right)


def scalar(value: Value | None) -> Scalar:
    """Give an answer as expressions see it; "" where there is none."""
    if isinstance(value, int | float):
        if -_EXACT < value < _EXACT:
            return value
        return math.inf if value > 0 else -math.inf
    if value is None:
        return ""
    if isinstance(value, Comment):
        return value.text
    return " ".join(value) if isinstance(value, tuple) else value


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    return math.nan if not left or math.isnan(left) else math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    return math.nan if not right or math.isinf(left) else math.fmod(left, right)


ORDER: Mapping[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
ARITHMETIC: Mapping[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divide,
    "mod": _remainder,
}


@dataclass(frozen=True, slots=True)
class Literal:
    """A string, a number, true() or false()."""

    constant: Scalar


@dataclass(frozen=True, slots=True)
class Name:
    """${step}: the answer to an earlier question."""

    step: str


@dataclass(frozen=True, slots=True)
class Current:
    """`.`: the answer a constraint looks at."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A bare word in a choice_filter: what the choice has under that name."""

    name: str


@dataclass(frozen=True, slots=True)
class Today:
    """today(): the day handed in, as YYYY-MM-DD; "" where none was."""


@dataclass(frozen=True, slots=True)
class AllOf:
    """One `and` two `and` three."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One `or` two `or` three."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Equal:
    """Two values are the same; with `negated`, they are not."""

    left: "Node"
    right: "Node"
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """Which of two numbers is greater."""

    sign: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Sum:
    """Two numbers and + - * div mod between them."""

    sign: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Call:
    """One of FUNCTIONS with its arguments."""

    function: str
    arguments: tuple["Node", ...]


Node = Literal | Name | Current | Attribute | Today | AllOf | AnyOf | Equal | Order | Sum | Call


class Function(NamedTuple):
    """How many arguments a function takes, and what it makes of them."""

    fewest: int
    most: int
    apply: Callable[[list[Scalar]], Scalar]


def _numbers(given: list[Scalar]) -> list[float]:
    return [each for each in map(number, given) if not math.isnan(each)]


def _whole(given: float) -> float:
    return given if math.isnan(given) or math.isinf(given) else float(math.trunc(given))


def _rounded(given: float, places: float = 0.0) -> float:
    """Round half away from zero, as people do it; at most MAX_PLACES."""
    if math.isnan(given) or math.isinf(given) or math.isnan(places):
        return given
    scale = 10.0 ** max(0, min(MAX_PLACES, int(places)))
    scaled = abs(given) * scale + 0.5
    return given if math.isinf(scaled) else math.copysign(math.floor(scaled) / scale, given)


FUNCTIONS: Mapping[str, Function] = {
    "selected": Function(2, 2, lambda given: text(given[1]) in text(given[0]).split()),
    "count-selected": Function(1, 1, lambda given: len(text(given[0]).split())),
    "string-length": Function(1, 1, lambda given: len(text(given[0]))),
    "coalesce": Function(2, 2, lambda given: given[1] if given[0] == "" else given[0]),
    "if": Function(3, 3, lambda given: given[1] if truth(given[0]) else given[2]),
    "not": Function(1, 1, lambda given: not truth(given[0])),
    "concat": Function(1, MANY, lambda given: "".join(map(text, given))),
    "contains": Function(2, 2, lambda given: text(given[1]) in text(given[0])),
    "count": Function(1, MANY, lambda given: sum(value != "" for value in given)),
    "sum": Function(1, MANY, lambda given: math.fsum(_numbers(given))),
    "min": Function(1, MANY, lambda given: min(_numbers(given), default="")),
    "max": Function(1, MANY, lambda given: max(_numbers(given), default="")),
    "number": Function(1, 1, lambda given: number(given[0])),
    "int": Function(1, 1, lambda given: _whole(number(given[0]))),
    "round": Function(1, 2, lambda given: _rounded(*map(number, given))),
    "string": Function(1, 1, lambda given: text(given[0])),
}


def parts(node: Node) -> tuple[Node, ...]:
    """Give the nodes directly below."""
    match node:
        case AllOf(below) | AnyOf(below) | Call(_, below):
            return below
        case Equal(left, right) | Order(_, left, right) | Sum(_, left, right):
            return (left, right)
        case Literal() | Name() | Current() | Attribute() | Today():
            return ()
