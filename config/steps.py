"""Reads one step of a script: the keys of each type, turned into the core's values."""

import difflib
from collections.abc import Mapping
from typing import Literal, TypedDict, assert_never

from config.shapes import InLanguages, Shape, shaped
from conversations.errors import Fault
from conversations.script.expressions import BadExpression, Expression, parse
from conversations.script.model import (
    Band,
    Choice,
    Date,
    Integer,
    Note,
    Question,
    Range,
    SelectMultiple,
    SelectOne,
    Step,
    Text,
)
from conversations.words import Words


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


class ChoiceShape(Shape):
    """The keys of a choice."""

    name: str
    label: InLanguages
    band: Literal["positive", "neutral", "negative", "apart"] | None = None
    exclusive: bool = False


class _SelectShape(_QuestionShape):
    choices: list[ChoiceShape]


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


_AskedShape = _SelectOneShape | _SelectMultipleShape | _RangeShape | _IntegerShape | _TextShape | _DateShape
_AnyStep = _NoteShape | _AskedShape

TYPES: Mapping[str, type[_AnyStep]] = {
    "note": _NoteShape,
    "select_one": _SelectOneShape,
    "select_multiple": _SelectMultipleShape,
    "range": _RangeShape,
    "integer": _IntegerShape,
    "text": _TextShape,
    "date": _DateShape,
}
"""What `type` can say, and the keys that go with it."""


def read_step(raw: object, number: int, file: str, faults: list[Fault]) -> Step | None:
    """Read one step, or give None and what is wrong with it; `number` counts from 1."""
    if not isinstance(raw, dict):
        faults.append(Fault(f"{file}, step {number}", "it is not a mapping of keys", "begin it with - name: ..."))
        return None
    name = raw.get("name")
    place = f'{file}, step "{name}"' if isinstance(name, str) else f"{file}, step {number}"
    kind = raw.get("type")
    if not isinstance(kind, str) or kind not in TYPES:
        near = difflib.get_close_matches(str(kind), TYPES, n=1)
        mend = f"did you mean {near[0]}?" if near and kind else f"use one of {', '.join(TYPES)}"
        problem = "it has no type" if kind is None else f'there is no type "{kind}"'
        faults.append(Fault(place, problem, mend))
        return None
    shape = shaped(TYPES[kind], raw, place, faults)
    if shape is None:
        return None
    parsed_from = len(faults)
    relevant = _expression("relevant", shape.relevant, place, faults)
    constraint = None
    if not isinstance(shape, _NoteShape):
        constraint = _expression("constraint", shape.constraint, place, faults)
    return _step(shape, relevant, constraint) if len(faults) == parsed_from else None


def _expression(key: str, source: str | None, place: str, faults: list[Fault]) -> Expression | None:
    if source is None:
        return None
    try:
        return parse(source)
    except BadExpression as error:
        faults.append(Fault(place, f"{key}: {error.problem}", error.mend))
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


def _step(shape: _AnyStep, relevant: Expression | None, constraint: Expression | None) -> Step:
    common = _Common(name=shape.name, label=shape.label, hint=shape.hint, relevant=relevant, why=shape.why)
    if isinstance(shape, _NoteShape):
        return Note(**common)
    asked = _Asked(**common, constraint=constraint, constraint_message=shape.constraint_message, core=shape.core)
    return _question(shape, asked)


def _question(shape: _AskedShape, asked: _Asked) -> Question:
    match shape:
        case _SelectOneShape():
            return SelectOne(**asked, choices=_choices(shape))
        case _SelectMultipleShape():
            return SelectMultiple(**asked, choices=_choices(shape))
        case _RangeShape():
            return Range(**asked, start=shape.start, end=shape.end, step=shape.step, low=shape.low, high=shape.high)
        case _IntegerShape():
            return Integer(**asked)
        case _TextShape():
            return Text(**asked, max_length=shape.max_length)
        case _DateShape():
            return Date(**asked)
        case _:
            assert_never(shape)


def _choices(shape: _SelectShape) -> tuple[Choice, ...]:
    return tuple(
        Choice(choice.name, choice.label, Band(choice.band) if choice.band else None, choice.exclusive)
        for choice in shape.choices
    )
