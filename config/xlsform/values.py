"""Reads what a form says of values: ranges, defaults, and the parameters column."""

import re
from collections.abc import Mapping
from typing import Any

from config.standard import standard_words
from config.steps import TYPES
from config.xlsform.columns import Line
from config.xlsform.logic import Known, both
from config.xlsform.report import Entry
from config.xlsform.words import Speaker
from conversations.script.choices import range_faults
from conversations.script.model import Range

_PARAMETER = re.compile(r"([A-Za-z_-]+)\s*=\s*('[^']*'|\"[^\"]*\"|[^\s,;]+)")
_WHOLE = re.compile(r"-?\d+")
_USUAL = {"start": "1", "end": "10", "step": "1"}  # XLSForm's, of a range


def parameters(line: Line) -> Mapping[str, str]:
    """Give the parameters of a row by name."""
    return {key.casefold(): value.strip("'\"") for key, value in _PARAMETER.findall(line.get("parameters"))}


def add_range(step: dict[str, Any], line: Line, speaker: Speaker, entry: Entry) -> None:
    """Give a range its numbers; where they are too many for buttons, or broken ones, a number is typed instead."""
    told = {**_USUAL, **parameters(line)}
    start, end, stride = told["start"], told["end"], told["step"]
    whole = all(_WHOLE.fullmatch(each) for each in (start, end, stride))
    if whole and not _too_much(int(start), int(end), int(stride)):
        step |= {"start": int(start), "end": int(end), **({"step": int(stride)} if "step" in parameters(line) else {})}
        return
    step["type"] = "integer" if whole else "decimal"
    low, high = (end, start) if stride.startswith("-") else (start, end)
    bounds = f". >= {low} and . <= {high}"
    if whole and abs(int(stride)) > 1:
        bounds = both(bounds, f"(. - {low}) mod {abs(int(stride))} = 0")
    step["constraint"] = bounds
    again = standard_words("try_again")
    step["constraint_message"] = speaker.shipped({code: f"{words} ({low}-{high})" for code, words in again.items()})
    entry.changed(f"its numbers are too many or too fine for buttons, so a number from {low} to {high} is typed")


def _too_much(start: int, end: int, stride: int) -> bool:
    return any(range_faults(Range(name="r", label={}, start=start, end=end, step=stride), ""))


def add_default(step: dict[str, Any], text: str, known: Known | None, entry: Entry) -> None:
    """Give a step its usual answer, where it is a plain one."""
    kind = step["type"]
    if "default" not in TYPES[kind].model_fields:
        entry.changed(f'the default "{text}" is left out: nothing is filled in here')
        return
    renamed = known.choices if known else {}
    value: object = None
    if kind == "select_one":
        value = renamed.get(text)
    elif kind == "select_multiple":
        ticked = [renamed.get(name) for name in text.split()]
        value = ticked if all(ticked) else None
    elif kind in {"integer", "range"}:
        value = int(text) if _WHOLE.fullmatch(text) else None
    elif kind == "decimal":
        value = _number(text)
    elif kind == "date":
        value = text if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else None
    elif kind == "time":
        value = text[:5] if re.fullmatch(r"\d{2}:\d{2}(:.*)?", text) else None
    if value is None:
        entry.changed(f'the default "{text}" is left out: it is no plain answer to this question')
    else:
        step["default"] = value


def _number(text: str) -> int | float | None:
    if _WHOLE.fullmatch(text):
        return int(text)
    return float(text) if re.fullmatch(r"-?\d+\.\d+", text) else None
