"""The keys of a script that XLSForm has no word for: columns called heard_<key>, one a language where needed."""

import json
from typing import Any, get_args

from pydantic.fields import FieldInfo

from config.shapes import InLanguages, Shape
from config.xlsform.columns import Line
from config.xlsform.report import Entry
from config.xlsform.words import Speaker

HEARD = "heard_"


def own_keys(line: Line, shape: type[Shape], speaker: Speaker, entry: Entry) -> dict[str, Any]:
    """Give what a row says in columns of Heard's own."""
    found: dict[str, Any] = {}
    keys = {heading.key for heading, text in line.cells.items() if heading.key.startswith(HEARD) and text}
    for column in sorted(keys):
        key = column.removeprefix(HEARD)
        field = shape.model_fields.get(key)
        if field is None:
            entry.changed(f"{column} is left out: a step of this type has no {key}")
        elif is_in_languages(field):
            found[key] = speaker.words(line, column, entry)
        else:
            found[key] = _read(line.get(column), field)
    return found


def is_in_languages(field: FieldInfo) -> bool:
    """Whether a key holds words by language."""
    said = field.annotation == get_args(InLanguages)[0] and bool(
        field.metadata
    )  # attributes look alike, without a rule
    return said or InLanguages in get_args(field.annotation)


def written(value: object) -> str:
    """Write a value for a cell."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _read(text: str, field: FieldInfo) -> object:
    kinds = {field.annotation, *get_args(field.annotation)}
    if kinds <= {str, type(None)}:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
