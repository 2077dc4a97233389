"""Writes JSON Schemas of programmes and scripts, so that an editor completes keys and marks mistakes as one types."""

import json
from pathlib import Path
from typing import Any

from config.programme_shape import ProgrammeShape
from config.scripts import ScriptShape
from config.steps import TYPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Give the schemas by file name, made of the shapes that read the files, so that the two cannot drift apart."""
    return {
        "script.schema.json": _script(),
        "programme.schema.json": _titled(ProgrammeShape.model_json_schema(), "programme"),
    }


def write_schemas(folder: Path) -> list[Path]:
    """Write them into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in schemas().items():
        path = folder / name
        path.write_text(json.dumps(schema, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        written.append(path)
    return written


def _script() -> dict[str, Any]:
    schema = ScriptShape.model_json_schema()
    defined = schema.setdefault("$defs", {})
    for kind, shape in TYPES.items():
        step = shape.model_json_schema()
        defined |= step.pop("$defs", {})
        step["properties"]["type"] = {"const": kind}
        step["title"] = kind
        if "steps" in step["properties"]:
            step["properties"]["steps"] = _steps()
        defined[f"step_{kind}"] = step
    schema["properties"]["steps"] = _steps()
    return _titled(schema, "script")


def _steps() -> dict[str, Any]:
    """Say what a list of steps holds: by its type, so that an editor knows which keys go with it."""
    chosen = [
        {
            "if": {"properties": {"type": {"const": kind}}, "required": ["type"]},
            "then": {"$ref": f"#/$defs/step_{kind}"},
        }
        for kind in TYPES
    ]
    one = {
        "type": "object",
        "required": ["name", "type"],
        "properties": {"type": {"enum": list(TYPES)}},
        "allOf": chosen,
    }
    return {"type": "array", "items": one}


def _titled(schema: dict[str, Any], what: str) -> dict[str, Any]:
    return {"$schema": DIALECT, **schema, "title": f"A {what} of Heard"}
