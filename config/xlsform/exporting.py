"""Writes a script as a workbook for other survey tools; what they have no word for stands in columns of our own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from config.scripts import ScriptShape
from config.steps import TYPES, ChoiceShape
from config.xlsform.columns import Heading, heading
from config.xlsform.lists import OWN_COLUMNS
from config.xlsform.own import HEARD, is_in_languages, written
from config.xlsform.tongues import known_code, named
from conversations.errors import CannotStart

_NATIVE = frozenset("name type label hint relevant constraint constraint_message calculation choice_filter".split())
"""Keys of a step that are columns of the same name."""

_ELSEWHERE = frozenset("choices steps languages".split())
"""Keys that become rows or headings, not cells."""

_FIRST = ("type", "name", "label", "hint", "relevant", "constraint", "constraint_message", "required", "choice_filter")
_CHOICES_FIRST = ("list_name", "name", "label")
_SETTINGS_FIRST = ("form_title", "form_id", "version", "default_language")

Cells = dict[Heading, str]


@dataclass(slots=True)
class Exported:
    """The rows of the three sheets."""

    survey: list[Cells] = field(default_factory=list)
    choices: list[Cells] = field(default_factory=list)
    settings: list[Cells] = field(default_factory=list)


def export_form(raw: Mapping[str, Any]) -> Exported:
    """Turn what a script's file says into rows. The script must be whole."""
    made = Exported(settings=[_settings(raw)])
    _steps(raw["steps"], made)
    return made


def save(made: Exported, path: Path) -> None:
    """Write the workbook. Raises CannotStart where it cannot be written."""
    import openpyxl  # noqa: PLC0415  only whoever writes a workbook needs it

    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows, first in (
        ("survey", made.survey, _FIRST),
        ("choices", made.choices, _CHOICES_FIRST),
        ("settings", made.settings, _SETTINGS_FIRST),
    ):
        sheet = book.create_sheet(title)
        headings = _headings(rows, first)
        for number, values in enumerate([[_titled(each) for each in headings], *_lines(rows, headings)], 1):
            for place, text in enumerate(values, 1):
                if text:
                    cell = sheet.cell(number, place)
                    cell.value = text
                    cell.data_type = "s"  # words that begin with = are no formula
        sheet.freeze_panes = "A2"
    try:
        book.save(path)
    except OSError as error:
        raise CannotStart(f"{path} cannot be written ({error.strerror}).") from None


def _headings(rows: Sequence[Cells], first: Sequence[str]) -> list[Heading]:
    found = list(dict.fromkeys(each for row in rows for each in row))
    places = {key: place for place, key in enumerate(first)}
    return sorted(found, key=lambda each: places.get(each.key, len(first)))


def _lines(rows: Sequence[Cells], headings: Sequence[Heading]) -> list[list[str]]:
    return [[row.get(each, "") for each in headings] for row in rows]


def _titled(each: Heading) -> str:
    if each.key.startswith(HEARD) and each.language:  # other tools take what stands behind :: for their own
        return f"{each.key} ({known_code(each.language)})"
    return f"{each.key}::{each.language}" if each.language else each.key


def _in_languages(cells: Cells, key: str, words: Mapping[str, str]) -> None:
    for code, text in words.items():
        cells[Heading(key, named(code))] = text


def _settings(raw: Mapping[str, Any]) -> Cells:
    cells: Cells = {}
    cells[Heading("form_title")] = raw["title"][raw["languages"][0]]
    cells[Heading("form_id")] = raw["name"]
    cells[Heading("version")] = str(raw["version"])
    cells[Heading("default_language")] = named(raw["languages"][0])
    _own(cells, {key: raw[key] for key in raw if key not in {"name", "version", *_ELSEWHERE}}, ScriptShape)
    return cells


def _own(cells: Cells, keys: Mapping[str, Any], shape: Any) -> None:  # noqa: ANN401  a class of Shape
    for key, value in keys.items():
        if is_in_languages(shape.model_fields[key]):
            _in_languages(cells, f"{HEARD}{key}", value)
        else:
            cells[Heading(f"{HEARD}{key}")] = written(value)


def _steps(steps: Sequence[Mapping[str, Any]], made: Exported) -> None:
    for step in steps:
        cells = _step(step, made)
        made.survey.append(cells)
        if step["type"] == "repeat":
            _steps(step["steps"], made)
            made.survey.append({Heading("type"): "end_repeat", Heading("name"): step["name"]})


def _step(step: Mapping[str, Any], made: Exported) -> Cells:
    cells: Cells = {}
    left = {key: value for key, value in step.items() if key not in _NATIVE | _ELSEWHERE}
    cells[Heading("type")] = _type(step, left, made)
    for key in _NATIVE - {"type"}:
        value = step.get(key)
        if isinstance(value, Mapping):
            _in_languages(cells, key, value)
        elif value is not None:
            cells[Heading(key)] = value
    if left.get("required") is True:
        cells[Heading("required")] = "yes"
        del left["required"]
    if "times" in left:
        cells[Heading("repeat_count")] = str(left.pop("times"))
    if "default" in left:
        _default(cells, step, left)
    if parameters := _parameters(step, left):
        cells[Heading("parameters")] = parameters
    _own(cells, left, TYPES[step["type"]])
    return cells


def _type(step: Mapping[str, Any], left: dict[str, Any], made: Exported) -> str:
    match step["type"]:
        case "select_one" | "select_multiple" as kind:
            other = " or_other" if left.get("or_other") and left.pop("or_other") else ""
            return f"{kind} {_list(step, made)}{other}"
        case "repeat":
            return "begin_repeat"
        case "place":  # not a geopoint: another tool would ask where somebody stands
            left["type"] = "place"
            return "text"
        case kind:
            return str(kind)


def _list(step: Mapping[str, Any], made: Exported) -> str:
    """Write the choices of a step under its own name."""
    for choice in step["choices"]:
        cells: Cells = {Heading("list_name"): step["name"], Heading("name"): choice["name"]}
        _in_languages(cells, "label", choice["label"])
        kept = {}
        for key, text in choice.get("attributes", {}).items():
            if _is_column(key) and text and text == text.strip():
                cells[Heading(key)] = text
            else:
                kept[key] = text
        left = {key: value for key, value in choice.items() if key not in {"name", "label", "attributes"}}
        _own(cells, {**left, **({"attributes": kept} if kept else {})}, ChoiceShape)
        made.choices.append(cells)
    return str(step["name"])


def _is_column(key: str) -> bool:
    """Whether an attribute can be a column: one that means something else cannot."""
    return heading(key) == Heading(key) and key not in OWN_COLUMNS and not key.startswith(HEARD)


def _default(cells: Cells, step: Mapping[str, Any], left: dict[str, Any]) -> None:
    """Write a usual answer the way other tools read it; what only Heard knows stays Heard's."""
    value = left["default"]
    names = [choice["name"] for choice in step.get("choices", ())]
    if isinstance(value, date):
        text = value.isoformat()
    elif isinstance(value, list):
        text = " ".join(value) if all(name in names for name in value) else ""
    elif isinstance(value, str):
        known = value in names or (step["type"] in {"date", "time"} and re.fullmatch(r"[\d:-]+", value))
        text = value if known else ""
    else:
        text = str(value) if not isinstance(value, bool) and "e" not in str(value) else ""
    if text:
        cells[Heading("default")] = text
        del left["default"]


def _parameters(step: Mapping[str, Any], left: dict[str, Any]) -> str:
    found = [f"{key}={left.pop(key)}" for key in ("start", "end", "step") if step["type"] == "range" and key in left]
    if left.get("order") == "random" and step["type"] != "place":
        found.append("randomize=true")
        del left["order"]
    return " ".join(found)
