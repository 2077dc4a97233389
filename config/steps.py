"""Reads the steps of a script: the keys of each type, turned into the core's values, with repeats written out."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypedDict, assert_never

from pydantic import Field

from config.shapes import InLanguages, Shape, shaped
from config.standard import Standard, Wished
from conversations.errors import Fault
from conversations.script.expressions import BadExpression, Expression, parse
from conversations.script.model import (
    Band,
    Calculate,
    Choice,
    Date,
    Decimal,
    District,
    Integer,
    Note,
    Question,
    Range,
    Repeat,
    SelectMultiple,
    SelectOne,
    Step,
    Text,
    Time,
    Value,
)
from conversations.script.naming import name_fault
from conversations.script.rounds import MAX_ROUNDS, over_all, unrolled
from conversations.words import Words, plain


class _StepShape(Shape):
    name: str
    type: str
    label: InLanguages
    hint: InLanguages | None = None
    relevant: str | None = None
    why: InLanguages | None = None


class _NoteShape(_StepShape):
    pass


class _QuestionShape(_StepShape):
    constraint: str | None = None
    constraint_message: InLanguages | None = None
    core: bool = False
    required: bool = False
    dont_know: bool | None = None
    prefer_not: bool | None = None
    default: str | int | float | date | list[str] | None = None


class ChoiceShape(Shape):
    """The keys of a choice."""

    name: str
    label: InLanguages
    band: Literal["positive", "neutral", "negative", "apart"] | None = None
    exclusive: bool = False
    attributes: dict[str, str] = Field(default_factory=dict)


class _SelectShape(_QuestionShape):
    choices: list[ChoiceShape]
    choice_filter: str | None = None
    or_other: bool = False
    order: Literal["random"] | None = None


class _SelectOneShape(_SelectShape):
    pass


class _SelectMultipleShape(_SelectShape):
    pass


class _RangeShape(_QuestionShape):
    start: int
    end: int
    step: int = 1
    low: InLanguages | None = None
    high: InLanguages | None = None


class _IntegerShape(_QuestionShape):
    pass


class _TextShape(_QuestionShape):
    max_length: int = 1200


class _DateShape(_QuestionShape):
    pass


class _DecimalShape(_QuestionShape):
    pass


class _TimeShape(_QuestionShape):
    pass


class _PlaceShape(_QuestionShape):
    of: Literal["district", "areas"]
    order: Literal["random"] | None = None


class _CalculateShape(Shape):
    name: str
    type: str
    calculation: str
    relevant: str | None = None
    keep: bool = False


class _RepeatShape(Shape):
    name: str
    type: str
    label: InLanguages | None = None
    relevant: str | None = None
    times: int | str | None = None
    again: InLanguages | None = None
    max: int
    steps: list[object]


_AskedShape = (
    _SelectOneShape
    | _SelectMultipleShape
    | _RangeShape
    | _IntegerShape
    | _DecimalShape
    | _TextShape
    | _DateShape
    | _TimeShape
    | _PlaceShape
)
_AnyStep = _NoteShape | _CalculateShape | _RepeatShape | _AskedShape

TYPES: Mapping[str, type[_AnyStep]] = {
    "note": _NoteShape,
    "select_one": _SelectOneShape,
    "select_multiple": _SelectMultipleShape,
    "range": _RangeShape,
    "integer": _IntegerShape,
    "text": _TextShape,
    "date": _DateShape,
    "decimal": _DecimalShape,
    "time": _TimeShape,
    "place": _PlaceShape,
    "calculate": _CalculateShape,
    "repeat": _RepeatShape,
}
"""What `type` can say, and the keys that go with it."""


@dataclass(slots=True)
class StepReader:
    """Reads the steps of one script, written out; faults and repeats are gathered as it goes.

    `areas` are the programme's, by key, for a place chosen from them.
    """

    file: str
    languages: Sequence[str]
    faults: list[Fault]
    areas: Mapping[str, Words] = field(default_factory=dict)
    repeats: list[Repeat] = field(default_factory=list)
    rounds: dict[str, int] = field(default_factory=dict)  # of each step inside a repeat: how many it may have
    unread: set[str] = field(default_factory=set)

    def read(self, raws: Sequence[object], above: str = "") -> list[Step]:
        """Read steps in their order; what cannot be read is told, and its name kept in `unread`."""
        return [step for number, raw in enumerate(raws, 1) for step in self._one(raw, number, above)]

    def _one(self, raw: object, number: int, above: str) -> Sequence[Step]:
        if not isinstance(raw, dict):
            problem = "it is not a mapping of keys"
            self.faults.append(Fault(f"{self.file}, step {above}{number}", problem, "begin it with - name: ..."))
            return ()
        name = raw.get("name")
        place = f'{self.file}, step "{name}"' if isinstance(name, str) else f"{self.file}, step {above}{number}"
        known = len(self.faults)
        kind = self._kind(raw, place)
        shape = shaped(TYPES[kind], raw, place, self.faults) if kind else None
        steps = self._steps(shape, place, f"{above}{number}.") if shape else ()
        if len(self.faults) > known and not steps:
            self.unread.add(str(name))
        return steps

    def _kind(self, raw: Mapping[str, object], place: str) -> str | None:
        kind = raw.get("type")
        if isinstance(kind, str) and kind in TYPES:
            return kind
        near = difflib.get_close_matches(str(kind), TYPES, n=1)
        mend = f"did you mean {near[0]}?" if near and kind else f"use one of {', '.join(TYPES)}"
        problem = "it has no type" if kind is None else f'there is no type "{kind}"'
        self.faults.append(Fault(place, problem, mend))
        return None

    def _steps(self, shape: _AnyStep, place: str, above: str) -> Sequence[Step]:
        if isinstance(shape, _RepeatShape):
            return self._repeat(shape, place, above)
        parsed_from = len(self.faults)
        if "." in shape.name:  # a round's number stands after one
            self.faults += name_fault(place, "the step", shape.name)
        relevant = self._expression("relevant", shape.relevant, place)
        if isinstance(shape, _CalculateShape):
            calculation = self._expression("calculation", shape.calculation, place)
            made = calculation and Calculate(
                name=shape.name, calculation=calculation, relevant=relevant, keep=shape.keep
            )
            return (made,) if made and len(self.faults) == parsed_from else ()
        common = _Common(name=shape.name, label=shape.label, hint=shape.hint, relevant=relevant, why=shape.why)
        if isinstance(shape, _NoteShape):
            return (Note(**common),) if len(self.faults) == parsed_from else ()
        constraint = self._expression("constraint", shape.constraint, place)
        choice_filter = None
        if isinstance(shape, _SelectShape):
            choice_filter = self._expression("choice_filter", shape.choice_filter, place, of_choices=True)
        if len(self.faults) > parsed_from:
            return ()
        asked = _Asked(
            **common,
            constraint=constraint,
            constraint_message=shape.constraint_message,
            core=shape.core,
            required=shape.required,
            default=_default(shape),
        )
        or_other = isinstance(shape, _SelectShape) and shape.or_other
        wished = Wished(shape.required, shape.dont_know, shape.prefer_not, or_other)
        standard = Standard(self.languages, place, self.faults)
        areas = {
            key: {code: text for code, text in name.items() if plain(code) in self.languages}
            for key, name in self.areas.items()
        }
        steps = standard.added(_question(shape, asked, choice_filter, areas), wished)
        return steps if len(self.faults) == parsed_from else ()

    def _repeat(self, shape: _RepeatShape, place: str, above: str) -> Sequence[Step]:
        """Read a repeat and write its rounds out."""
        known = len(self.faults)
        if above.count(".") > 1:
            self.faults.append(Fault(place, "it is a repeat inside a repeat", "ask it after the other one"))
        if not 1 <= shape.max <= MAX_ROUNDS:
            self.faults.append(Fault(place, f"max is {shape.max}", f"use 1 to {MAX_ROUNDS}"))
        if (shape.times is None) is (shape.again is None):
            self.faults.append(Fault(place, "it needs either times or again", "say how often, or ask after each"))
        relevant = self._expression("relevant", shape.relevant, place)
        times = None if shape.times is None else self._expression("times", str(shape.times), place)
        steps = self.read(shape.steps, above)
        if len(self.faults) > known:
            self.unread.update(f"{step.name}.{number}" for step in steps for number in range(1, MAX_ROUNDS + 1))
            return ()
        repeat = Repeat(
            name=shape.name,
            steps=tuple(steps),
            most=shape.max,
            times=times,
            again=shape.again,
            label=shape.label,
            relevant=relevant,
        )
        standard = Standard(self.languages, place, self.faults)
        answers = [Choice(key, standard.words(key)) for key in ("yes", "no")] if shape.again else []
        self.repeats.append(repeat)
        self.rounds |= {step.name: shape.max for step in steps}
        try:
            return unrolled(repeat, answers)
        except BadExpression as error:  # conditions that are right alone can be too long together
            self.faults.append(Fault(place, f"in a round, {error.problem}", error.mend))
            return ()

    def _expression(self, key: str, source: str | None, place: str, *, of_choices: bool = False) -> Expression | None:
        if source is None:
            return None
        try:
            return parse(over_all(source, self.rounds, self.repeats), of_choices=of_choices)
        except BadExpression as error:
            self.faults.append(Fault(place, f"{key}: {error.problem}", error.mend))
            return None


class _Common(TypedDict):
    name: str
    label: Words
    hint: Words | None
    relevant: Expression | None
    why: Words | None


class _Asked(_Common):
    constraint: Expression | None
    constraint_message: Words | None
    core: bool
    required: bool
    default: Value | None


def _question(  # noqa: C901, PLR0911 - one return a case
    shape: _AskedShape, asked: _Asked, choice_filter: Expression | None, areas: Mapping[str, Words]
) -> Question:
    match shape:
        case _SelectOneShape():
            mixed = shape.order == "random"
            return SelectOne(**asked, choices=_choices(shape), choice_filter=choice_filter, shuffled=mixed)
        case _SelectMultipleShape():
            mixed = shape.order == "random"
            return SelectMultiple(**asked, choices=_choices(shape), choice_filter=choice_filter, shuffled=mixed)
        case _RangeShape():
            return Range(**asked, start=shape.start, end=shape.end, step=shape.step, low=shape.low, high=shape.high)
        case _IntegerShape():
            return Integer(**asked)
        case _DecimalShape():
            return Decimal(**asked)
        case _TextShape():
            return Text(**asked, max_length=shape.max_length)
        case _DateShape():
            return Date(**asked)
        case _TimeShape():
            return Time(**asked)
        case _PlaceShape(of="areas"):
            return SelectOne(
                **asked,
                choices=tuple(Choice(key, name) for key, name in areas.items()),
                shuffled=shape.order == "random",
            )
        case _PlaceShape():
            return District(**asked)
        case _:
            assert_never(shape)


def _choices(shape: _SelectShape) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            choice.name,
            choice.label,
            Band(choice.band) if choice.band else None,
            choice.exclusive,
            choice.attributes,
        )
        for choice in shape.choices
    )


def _default(shape: _AskedShape) -> Value | None:
    """Give the usual answer as it would be stored."""
    given = shape.default
    if isinstance(shape, _SelectMultipleShape) and isinstance(given, str | list):
        wanted = set(given.split() if isinstance(given, str) else given)
        known = tuple(choice.name for choice in shape.choices if choice.name in wanted)
        return (*known, *sorted(wanted.difference(known)))  # what is no choice is told by the invariants
    if isinstance(given, list):
        return " ".join(given)
    if isinstance(given, date):
        return given.isoformat()
    if isinstance(shape, _DecimalShape) and isinstance(given, int):
        return float(given)
    return given
