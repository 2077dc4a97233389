from copy import deepcopy
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings

from config.programme import default_programmes
from config.reading import read_yaml
from config.scripts import script_of
from config.xlsform.exporting import export_form, save
from config.xlsform.importing import Imported, import_form
from conversations.errors import Fault
from tests.support.scripts import scripts

SHIPPED = sorted(path for folder in default_programmes() for path in (folder / "surveys").glob("*.yaml"))


def there_and_back(raw: dict[str, Any], folder: Path) -> Imported:
    path = folder / "form.xlsx"
    save(export_form(raw), path)
    return import_form(path)


def whole(raw: dict[str, Any]) -> list[Fault]:
    faults: list[Fault] = []
    script_of(raw, f"{raw['name']}.v{raw['version']}.yaml", "file", faults)
    return faults


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parents[1].name}-{path.stem}")
def test_a_shipped_script_comes_back_as_it_went(path: Path, tmp_path: Path) -> None:
    raw = read_yaml(path, path.name, [])
    assert isinstance(raw, dict)
    made = there_and_back(raw, tmp_path)
    assert made.raw == raw
    assert made.faults == ()
    assert not [entry for entry in made.report.entries if entry.reasons]


@settings(
    max_examples=60,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # shrinking by workbooks takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(raw=scripts())
def test_any_script_comes_back_as_it_went(raw: dict[str, Any], tmp_path: Path) -> None:
    assume(not whole(deepcopy(raw)))
    made = there_and_back(raw, tmp_path)
    assert made.raw == raw
    there, back = (script_of(each, made.file_name, "file", []) for each in (raw, made.raw))
    assert there == back
    assert there is not None


def test_other_tools_find_what_they_know_where_they_look_for_it(tmp_path: Path) -> None:
    raw = {
        "name": "pulse", "version": 2, "form": "pulse", "languages": ["en"], "title": {"en": "=1+1"},
        "purpose": {"en": "To learn."}, "open_days": 3, "minutes": 1,
        "steps": [
            {
                "name": "rooms", "type": "select_multiple", "label": {"en": "Which?"}, "required": True,
                "or_other": True, "order": "random", "choice_filter": "region = 'n'",
                "choices": [
                    {"name": "a", "label": {"en": "Attic"}, "attributes": {"region": "n"}},
                    {"name": "b", "label": {"en": "Bath"}, "exclusive": True},
                ],
            },
            {"name": "home", "type": "place", "of": "district", "label": {"en": "Where?"}},
        ],
    }  # fmt: skip
    path = tmp_path / "form.xlsx"
    save(export_form(raw), path)
    book = openpyxl.load_workbook(path)
    survey = [
        dict(zip([cell.value for cell in book["survey"][1]], [cell.value for cell in row], strict=True))
        for row in book["survey"].iter_rows(min_row=2)
    ]
    assert survey[0]["type"] == "select_multiple rooms or_other"
    assert (survey[0]["required"], survey[0]["parameters"]) == ("yes", "randomize=true")
    assert survey[0]["label::English (en)"] == "Which?"
    assert (survey[1]["type"], survey[1]["heard_type"]) == ("text", "place")
    assert [cell.value for cell in book["choices"][1]] == [
        "list_name",
        "name",
        "label::English (en)",
        "region",
        "heard_exclusive",
    ]
    assert book["settings"]["A2"].data_type == "s"
    assert there_and_back(raw, tmp_path).raw == raw
