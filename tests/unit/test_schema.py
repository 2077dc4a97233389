import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from config.programme import default_programmes
from config.reading import read_yaml
from config.schema import schemas, write_schemas
from config.steps import TYPES

SCRIPT = schemas()["script.schema.json"]
SHIPPED = sorted(path for folder in default_programmes() for path in (folder / "surveys").glob("*.yaml"))


def parts(schema: Any) -> Iterator[Any]:
    yield schema
    for inner in schema.values() if isinstance(schema, dict) else schema if isinstance(schema, list) else ():
        yield from parts(inner)


@pytest.mark.parametrize("name", ["script.schema.json", "programme.schema.json"])
def test_every_reference_leads_somewhere(name: str) -> None:
    schema = schemas()[name]
    for part in parts(schema):
        if isinstance(part, dict) and "$ref" in part:
            assert part["$ref"].removeprefix("#/$defs/") in schema["$defs"]


def test_every_type_has_the_keys_that_are_read() -> None:
    for kind, shape in TYPES.items():
        step = SCRIPT["$defs"][f"step_{kind}"]
        assert set(step["properties"]) == set(shape.model_fields)
        assert step["properties"]["type"] == {"const": kind}
        assert step["additionalProperties"] is False


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parents[1].name}-{path.stem}")
def test_a_shipped_script_has_only_keys_of_the_schema(path: Path) -> None:
    raw = read_yaml(path, path.name, [])
    assert isinstance(raw, dict)
    assert set(raw) <= set(SCRIPT["properties"])
    assert set(SCRIPT["required"]) <= set(raw)
    for step in raw["steps"]:
        wanted = SCRIPT["$defs"][f"step_{step['type']}"]
        assert set(wanted["required"]) <= set(step) <= set(wanted["properties"])


def test_the_files_are_written_as_json(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "schemas")
    assert [json.loads(path.read_text(encoding="utf-8")) for path in written] == list(schemas().values())
