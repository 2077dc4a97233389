"""Forms as the tools of the field write them: each question a chat can ask comes whole, the rest is told by its row."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from config.xlsform.exporting import export_form, save
from config.xlsform.importing import Imported, import_form
from config.xlsform.report import Status
from tests.support.dialects import DIALECTS, ENKETO, KOBO, MESSY, ODK, OLD, SURVEYCTO
from tests.support.sheets import Rows, entry, imported, names_of, steps, workbook

YES_NO = [["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"]]


def read(folder: Path, sheets: Mapping[str, Rows]) -> Imported:
    return import_form(workbook(folder, sheets))


@pytest.mark.parametrize("dialect", DIALECTS)
def test_a_form_of_any_tool_is_a_script_without_faults_that_comes_back_as_it_went(dialect: str, tmp_path: Path) -> None:
    made = read(tmp_path, DIALECTS[dialect])
    assert [str(fault) for fault in made.faults] == []
    save(export_form(made.raw), tmp_path / "back.xlsx")
    assert import_form(tmp_path / "back.xlsx").raw == made.raw


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_row_of_questions_is_told_of(dialect: str, tmp_path: Path) -> None:
    sheets = DIALECTS[dialect]
    name = next(sheet for sheet in sheets if sheet.strip().casefold() == "survey")
    rows = sheets[name]
    head = next(
        number
        for number, row in enumerate(rows)
        if any(str(cell).strip() in {"Type", "type", "command"} for cell in row)
    )
    asked = {
        number
        for number, row in enumerate(rows, 1)
        if number > head + 1 and any(row) and not str(row[0]).casefold().startswith("end")
    }
    told = [each.row for each in read(tmp_path, sheets).report.entries if each.sheet == name and each.row > head + 1]
    assert set(told) == asked
    assert len(told) == len(asked), "once each"


def kept(made: Imported, *names: str) -> list[Any]:
    found = steps(made)
    return [found[name].get("relevant") for name in names]


def test_groups_cascades_and_calculations_of_odk_stay(tmp_path: Path) -> None:
    made = read(tmp_path, ODK)
    found = steps(made)
    group = "${region} = 'n' or ${region} = 's'"
    assert kept(made, "district", "top", "told") == [
        group,
        f"({group}) and count-selected(${{services}}) >= 2",
        "${band} = 'young'",
    ]
    assert found["district"]["choice_filter"] == "region = ${region}"
    assert found["top"]["choice_filter"] == "selected(${services}, name)"
    assert found["services"]["or_other"] is True
    assert (found["age"]["required"], found["age"]["constraint"]) == (True, ". >= 18 and . <= 120")
    school = found["kids"]["steps"][1]
    assert school["label"]["en"] == "Where does … go?", "nobody's own words are shown again"
    assert "${kname} cannot be said here" in entry(made, "school").reasons[0]
    assert [entry(made, name).status for name in ("start", "photo", "order")] == [Status.DROPPED] * 3


def test_filters_rounds_and_numbers_below_nothing_of_surveycto_stay(tmp_path: Path) -> None:
    made = read(tmp_path, SURVEYCTO)
    found = steps(made)
    assert found["ct"]["choice_filter"] == "filter=${st}"
    assert [choice["attributes"] for choice in found["ct"]["choices"]] == [
        {"filter": "1"},
        {"filter": "1"},
        {"filter": "2"},
    ]
    assert kept(made, "st", "ct", "which") == ["${c1}=1", "${c1} = '1'", "selected(${pr}, '88')"]
    assert "${ma} has no answer here" in entry(made, "which").reasons[0], "it has one in each round"
    assert found["mem"]["steps"][0]["label"]["en"] == "Age of member ${round}?"
    assert found["total"]["calculation"] == "sum(${ma})"
    assert "it looks at the day" in entry(made, "born").reasons[0]
    assert found["n"]["label"] == {"en": "Together ${total}", "pl": "Razem ${total}"}


def test_aliases_loops_and_merged_cells_of_old_forms_stay(tmp_path: Path) -> None:
    made = read(tmp_path, OLD)
    found = steps(made)
    assert [names_of(found[name]) for name in ("col", "next", "all", "third")] == [["red", "blue", "green"]] * 4
    assert kept(made, "next", "third") == [
        "${col}=\"red\" or ${col} = 'blue'",
        "selected(${all}, 'red') or ${next} = 'blue'",
    ]
    assert found["all"]["or_other"] is True
    assert (found["lg"]["times"], found["lg"]["steps"][0]["type"]) == (3, "date")
    assert entry(made, "blue", "choices and columns").reasons == ["it names no list; it belongs to the one above"]


def test_tables_and_lists_in_columns_of_kobo_stay(tmp_path: Path) -> None:
    made = read(tmp_path, KOBO)
    found = steps(made)
    assert names_of(found["sex"]) == ["option_1", "option_2"]
    assert found["rate_says"]["label"] == {"en": "Rate these", "sw": "Kadiria"}
    assert names_of(found["staff"]) == ["1", "2"]
    assert found["tbl_says"]["label"]["en"] == "How true is it?"
    assert kept(made, "safe") == ["not(selected(${q_001_who_came}, 'option_2'))"]


def test_what_cannot_be_worked_out_takes_its_followers_along_and_no_more(tmp_path: Path) -> None:
    made = read(tmp_path, ENKETO)
    found = steps(made)
    assert found["town"]["label"]["en"] == "Which town?"
    assert names_of(found["ward"]) == ["w1", "w2"]
    assert not [each for each in made.report.entries if each.sheet == "external_choices" and each.type == "sheet"]
    assert kept(made, "mail", "both", "late", "day") == [None, None, "${town} = 'a'", "${late} = 'yes'"]
    assert "its own answer, which is not there yet" in entry(made, "mail").reasons[0]
    assert "always true" in entry(made, "both").reasons[0]
    assert "it looks at the day" in entry(made, "day").reasons[0]
    assert found["np"]["label"]["en"] == "It has …"
    assert (found["both"]["order"], found["both"]["default"]) == ("random", ["a", "b"])
    assert found["day"]["default"] == "2024-05-01"


def test_a_name_that_stands_twice_means_the_nearest_above(tmp_path: Path) -> None:
    made = read(tmp_path, MESSY)
    found = steps(made)
    assert list(found)[:4] == ["q1", "q1_2", "q_1", "integer_8"]
    assert kept(made, "q1_2", "q_1") == ["${q1}='yes'", "${q1_2} = 'yes'"]
    assert names_of(found["q_1"]) == ["yes", "no"], "a list is found however it is spelled"
    assert found[list(found)[-1]]["relevant"] == "selected(${ages}, '18_24') or selected(${ages}, '65')"
    assert "it has no name; its label stands in" in entry(made, "not_sure", "Choice").reasons
    assert [entry(made, name, "Survey ").status for name in ("wt", "orphan")] == [Status.DROPPED] * 2


def test_a_survey_is_a_pulse_only_while_what_else_is_asked_counts_as_well(tmp_path: Path) -> None:
    rows = [["type", "name", "label"], *(["select_one yn or_other", f"q{number}", "Which?"] for number in range(3))]
    made = imported(tmp_path, rows, YES_NO)
    assert (made.raw["form"], made.faults) == ("experience", ())
