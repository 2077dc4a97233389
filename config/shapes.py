"""Checks plain values against a pydantic shape and says each mismatch the way an author can mend it."""

import difflib
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Annotated, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from conversations.errors import Fault
from conversations.script.wording import LANGUAGE, in_english, language_name
from conversations.words import EASY

_SHOWN = 40  # characters of a wrong value that a message repeats


class Shape(BaseModel):
    """The keys of one mapping in a file: nothing more, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


InLanguages = Annotated[
    dict[str, str],
    Field(
        min_length=1,
        description="Words by language code; beside en, easy words may stand as en-easy",
        json_schema_extra={"propertyNames": {"pattern": rf"^{LANGUAGE.pattern}({EASY})?$"}},
    ),
]
"""Words by language code, and by that of its easy words."""

_UNSUPPORTED = {  # XLSForm's, and why Heard has none
    "calculation": "write a step of its own, of type calculate",
    "appearance": "remove it: each channel shows a step its own way",
    "min": "write a range step with start and end, or a constraint",
    "max": "write a range step with start and end, or a constraint",
}

_MENDS = {  # by pydantic's kind of error
    "string_type": "write text",
    "int_type": "write a whole number, without quotes",
    "bool_type": "write true or false",
    "date_type": "write a day like 2027-05-31, without quotes",
    "list_type": "write a list, such as [en, cy]",
    "model_type": "write keys and values, one a line",
    "too_short": "write it, or remove the key",
}

Shaped = TypeVar("Shaped", bound=Shape)


def shaped(shape: type[Shaped], raw: object, place: str, faults: list[Fault]) -> Shaped | None:
    """Give the value in its shape, or None. Unknown keys are told and set aside, so that the rest is still read."""
    try:
        return shape.model_validate(raw)
    except ValidationError as error:
        problems = error.errors(include_url=False)
    faults += [_fault(shape, raw, problem, place) for problem in problems]
    unknown = [problem["loc"] for problem in problems if problem["type"] == "extra_forbidden"]
    if len(unknown) < len(problems):
        return None
    try:
        return shape.model_validate(_without(raw, unknown))
    except ValidationError:
        return None


def _without(raw: object, places: Sequence[tuple[int | str, ...]]) -> object:
    kept = deepcopy(raw)
    for *above, key in places:
        inner = kept
        for part in above:
            inner = _inside(inner, part)
        if isinstance(inner, dict):
            inner.pop(key, None)
    return kept


def _inside(raw: object, part: int | str) -> object:
    if isinstance(raw, Mapping):
        return raw.get(part)
    return raw[part] if isinstance(raw, list) and isinstance(part, int) and part < len(raw) else None


def _fault(shape: type[Shape], raw: object, problem: ErrorDetails, place: str) -> Fault:
    loc = tuple(part for part in problem["loc"] if part != "[key]")
    owner, path = _owner(raw, loc)
    inside = ": ".join(part for part in (owner, path) if part)
    kind = problem["type"]
    if kind == "extra_forbidden":
        return Fault(place, f'{owner or "it"} has the unknown key "{loc[-1]}"', _known_mend(shape, loc))
    if kind == "missing":
        return Fault(place, f"{owner or 'it'} has no {path}", f"add {path}")
    if problem["input"] is None:
        mend = f"write the {language_name(str(loc[-1]))} words there" if len(loc) > 1 else "write it, or remove the key"
        return Fault(place, f"{inside or 'it'} is empty", mend)
    mend = _MENDS.get(kind, problem["msg"])
    if kind == "string_type" and isinstance(problem["input"], int | float):
        mend = "put it in quotes"
    elif kind == "dict_type":
        mend = f"write it by language: {path}: {{en: ...}}"
    elif kind == "literal_error":
        mend = f"use {problem.get('ctx', {}).get('expected', 'another value')}"
    wrong = "empty" if kind == "too_short" else _show(problem["input"])
    return Fault(place, f"{inside or 'it'} is {wrong}", mend)


def _owner(raw: object, loc: tuple[int | str, ...]) -> tuple[str, str]:
    """Split a location into the item of a list it lies in, as its author knows it, and the keys within."""
    owner, keys = "", list[str]()
    inner = raw
    for part in loc:
        inside = _inside(inner, part)
        if isinstance(part, int):
            what = {"choices": "option", "children": "area"}.get(keys[-1], keys[-1]) if keys else "item"
            owner, keys = f"{what} {_called(inside, part)}", []
        else:
            keys.append(str(part))
        inner = inside
    return owner, ".".join(keys)


def _called(item: object, index: int) -> str:
    if isinstance(item, Mapping):
        label = item.get("label")
        words = {str(code): text for code, text in label.items()} if isinstance(label, Mapping) else {}
        for name in (in_english(words), item.get("name"), item.get("key")):
            if isinstance(name, str) and name:
                return f'"{name}"'
    return str(index + 1)


def _known_mend(shape: type[Shape], loc: tuple[int | str, ...]) -> str:
    key = str(loc[-1])
    if key in _UNSUPPORTED:
        return _UNSUPPORTED[key]
    known = _keys(shape, loc[:-1])
    near = difflib.get_close_matches(key, known, n=1)
    return f"did you mean {near[0]}?" if near else f"remove it; known keys are {', '.join(known)}"


def _keys(shape: type[Shape], loc: tuple[int | str, ...]) -> list[str]:
    """Give the keys known where `loc` points to."""
    here = shape
    for part in loc:
        if isinstance(part, str) and part in here.model_fields:
            below = _shape_in(here.model_fields[part].annotation)
            here = below or here
    return list(here.model_fields)


def _shape_in(annotation: object) -> type[Shape] | None:
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        return annotation
    return next((found for inner in get_args(annotation) if (found := _shape_in(inner))), None)


def _show(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return "a list" if isinstance(value, list) else "a mapping of keys"
    text = str(value)
    return f'"{text if len(text) <= _SHOWN else text[:_SHOWN] + "…"}"'
