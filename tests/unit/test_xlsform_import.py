import json
from pathlib import Path

import openpyxl
import pytest

from config.scripts import read_script, script_of
from config.xlsform.importing import as_yaml, import_form
from config.xlsform.kinds import Kind, kind_of
from config.xlsform.report import Status, as_lines
from conversations.errors import CannotStart, Fault
from tests.support.sheets import entry, imported, names_of, steps, workbook

YES_NO = [["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"]]
HEAD = ["type", "name", "label", "relevant", "constraint"]


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("select_one yn", Kind("select_one", "yn")),
        ("  Select one from   yn ", Kind("select_one", "yn")),
        ("add select multiple prompt using yn", Kind("select_multiple", "yn")),
        ("select all that apply from yn", Kind("select_multiple", "yn")),
        ("select1 yn", Kind("select_one", "yn")),
        ("select_one yn or_other", Kind("select_one", "yn", or_other=True)),
        ("select_multiple yn or specify other", Kind("select_multiple", "yn", or_other=True)),
        ("select_one_external YN", Kind("select_one", "YN")),
        ("select_one_from_file places.csv", Kind("file", "places.csv")),
        ("string", Kind("text")),
        ("int", Kind("integer")),
        ("add integer prompt", Kind("integer")),
        ("q location", Kind("geopoint")),
        ("Date Time", Kind("datetime")),
        ("begin_group", Kind("begin group")),
        ("Begin  Repeat", Kind("begin repeat")),
        ("end-lgroup", Kind("end repeat")),
        ("begin loop over fruits", Kind("begin loop", "over fruits")),
        ("q picture", Kind("picture")),
        ("nonsense", Kind("unknown")),
    ],
)
def test_a_type_is_known_in_every_way_it_was_ever_written(cell: str, kind: Kind) -> None:
    assert kind_of(cell) == kind


def test_groups_hand_their_conditions_down(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            HEAD,
            ["select_one yn", "child", "Is there a child?"],
            ["begin group", "outer", "Child", "${child} = 'yes' or ${child} = ''"],
            ["integer", "age", "How old?"],
            ["begin_group", "inner", "School", "${age} > 4"],
            ["text", "school", "How is school?", "${age} < 18"],
            ["end_group"],
            ["end group"],
        ],
        YES_NO,
    )
    assert steps(made)["age"]["relevant"] == "${child} = 'yes' or ${child} = ''"
    assert steps(made)["school"]["relevant"] == "(${child} = 'yes' or ${child} = '') and ${age} > 4 and ${age} < 18"
    assert made.faults == ()


def test_names_become_valid_wherever_they_stand(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            HEAD,
            ["select_one sex", "Sex.Of-Respondent", "Sex?"],
            ["text", "2nd", "You said ${Sex.Of-Respondent}. Why?", "${Sex.Of-Respondent}='Male '"],
            ["text", "2nd", "Again?", "selected( ${Sex.Of-Respondent} , \u2018FEMALE\u2019)"],
        ],
        [["list name", "name", "label"], ["sex", "Male ", "A man"], ["sex", "FEMALE", "A woman"]],
    )
    found = steps(made)
    assert list(found) == ["sex_of_respondent", "q_2nd", "q_2nd_2"]
    assert names_of(found["sex_of_respondent"]) == ["male", "female"]
    assert found["q_2nd"]["label"]["en"] == "You said ${sex_of_respondent}. Why?"
    assert found["q_2nd_2"]["relevant"] == "selected( ${sex_of_respondent} , 'female')"
    assert entry(made, "2nd").status is Status.CHANGED
    assert '"q_2nd"' in entry(made, "2nd").reasons[-1]


def test_a_scale_keeps_its_numbers(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [HEAD, ["select_one s", "was", "Before?"], ["select_one s", "is", "Now?", "${was} >= 2"]],
        [["list_name", "name", "label"], ["s", 1, "Bad"], ["s", 2.0, "Middling"], ["s", "3", "Good"]],
    )
    assert names_of(steps(made)["was"]) == ["1", "2", "3"]
    assert steps(made)["is"]["relevant"] == "${was} >= 2"
    assert made.faults == ()


def test_languages_are_found_by_name_code_and_both(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["type", "name", "label:English", "label::Polski (pl)", " Label :: Cymraeg\n", "hint", "label::Klingon"],
            ["text", "a", "One", "Jeden", "Un", "Be brief", "wa'"],
            ["note", "b", "Two", "", "Dau", None, "cha'"],
        ],
    )
    assert made.raw["languages"] == ["en", "pl", "cy", "qaa"]
    assert steps(made)["a"]["label"] == {"en": "One", "pl": "Jeden", "cy": "Un", "qaa": "wa'"}
    assert steps(made)["a"]["hint"]["pl"] == "[en] Be brief"
    assert steps(made)["b"]["label"]["pl"] == "[en] Two"
    assert "Polish missing" in entry(made, "b").reasons[0]
    assert entry(made, "label::Klingon").status is Status.CHANGED


def test_only_the_languages_asked_for_are_kept(tmp_path: Path) -> None:
    rows = [["type", "name", "label::en", "label::cy"], ["text", "a", "One", "Un"]]
    made = import_form(workbook(tmp_path, {"survey": rows}), ["cy"])
    assert made.raw["languages"] == ["cy"]
    assert steps(made)["a"]["label"] == {"cy": "Un"}
    assert entry(made, "en").status is Status.DROPPED


def test_headings_need_not_stand_at_the_top_and_may_be_old(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["Our survey of 2019, do not edit"],
            [],
            [
                "Type",
                "NAME ",
                "Caption",
                "bind:relevant",
                "bind:constraint",
                "bind:jr:constraintMsg",
                "readonly",
                "label",
            ],
            ["int", "age", "How old?", None, ". &lt; 120", "Below 120, please", None, "Twice"],
            ["string", "thanks", "Thank you", "${age} >= 18 && ${age}<>99", None, None, "yes"],
        ],
    )
    assert steps(made)["age"]["constraint"] == ". < 120"
    assert steps(made)["age"]["constraint_message"] == {"en": "Below 120, please"}
    assert steps(made)["age"]["label"] == {"en": "How old?"}
    assert steps(made)["thanks"]["type"] == "note"
    assert steps(made)["thanks"]["relevant"] == "${age} >= 18 and ${age}!=99"
    assert entry(made, "label").row == 3


def test_a_cascade_keeps_its_attributes_and_twins_become_one(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["type", "name", "label", "choice_filter"],
            ["select_one state", "state", "Which state?"],
            ["select_one county", "county", "Which county?", "state=${state}"],
        ],
        [
            ["list_name", "name", "label", "state"],
            ["state", "TX", "Texas"],
            ["state", "WA", "Washington"],
            ["county", "king", "King", "TX"],
            ["county", "king", "King", "WA"],
            ["county", "pierce", "Pierce", "WA"],
        ],
    )
    county = steps(made)["county"]
    assert county["choice_filter"] == "selected(state, ${state})"
    assert [choice["attributes"] for choice in county["choices"]] == [{"state": "tx wa"}, {"state": "wa"}]
    assert made.faults == ()


def test_what_heard_cannot_work_out_is_told_and_the_rest_stays(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            HEAD,
            ["select_multiple yn", "both", "Which?"],
            ["image", "photo", "A photo?"],
            ["text", "a", "One", "${both} = 'yes' and ${photo} != ''"],
            ["text", "b", "Two", "pulldata('x', 'y', 'z', ${both}) = 1"],
            ["text", "c", "Three", "../both != 'no'"],
            ["text", "d", "Four", "false()"],
        ],
        YES_NO,
    )
    found = steps(made)
    assert found["a"]["relevant"] == "selected(${both}, 'yes')"
    assert "${photo} has no answer here" in entry(made, "a").reasons[0]
    assert "relevant" not in found["b"]
    assert "pulldata()" in entry(made, "b").reasons[0]
    assert found["c"]["relevant"] == "not(selected(${both}, 'no'))"
    assert [entry(made, name).status for name in ("photo", "d")] == [Status.DROPPED, Status.DROPPED]


def test_repeats_ranges_calculations_and_places_are_carried(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["type", "name", "label", "relevant", "calculation", "parameters", "repeat_count", "default"],
            ["integer", "children", "How many children?", None, None, None, None, 2],
            ["begin repeat", "child", "Child", None, None, None, "${children}"],
            ["integer", "age", "How old?"],
            ["end repeat"],
            ["begin repeat", "pet", "Pet"],
            ["text", "kind", "What is it?"],
            ["end repeat"],
            ["calculate", "twice", None, None, "${children} * 2"],
            ["calculate", "pets", None, None, "count( ${pet} ) + 1"],
            ["calculate", "none", None, None, "${pet} + 1"],
            ["range", "score", "How good?", "${twice} > 2", None, "start=0 end=10 step=2"],
            ["range", "percent", "How much?", None, None, "start = 0; end = 100; step = 5"],
            ["geopoint", "where", "Where do you live?"],
            ["time", "when", "When?", None, None, None, None, "09:30:00.000"],
        ],
    )
    found = steps(made)
    assert (found["child"]["times"], found["child"]["max"]) == ("${children}", 10)
    assert [inner["name"] for inner in found["child"]["steps"]] == ["age"]
    assert "again" in found["pet"]
    assert found["twice"] == {"name": "twice", "type": "calculate", "calculation": "${children} * 2"}
    assert found["pets"]["calculation"] == "count( ${pet} ) + 1"
    assert "none" not in found
    assert (found["score"]["start"], found["score"]["end"], found["score"]["step"]) == (0, 10, 2)
    assert (found["percent"]["type"], found["percent"]["constraint"]) == (
        "integer",
        ". >= 0 and . <= 100 and (. - 0) mod 5 = 0",
    )
    assert (found["where"]["type"], found["where"]["of"]) == ("place", "district")
    assert (found["children"]["default"], found["when"]["default"]) == (2, "09:30")
    assert made.faults == ()


def test_a_choice_of_lists_and_ends_that_are_missing_do_no_harm(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            HEAD,
            ["select_one nowhere", "a", "A?"],
            ["end group"],
            ["begin group", "g", None],
            ["# a remark", "x", "never"],
            ["text", None, "No name"],
        ],
    )
    assert entry(made, "a").reasons == ['the workbook has no list "nowhere"']
    assert entry(made, "g").reasons == ["its end is missing; it ends with the sheet"]
    assert [step["type"] for step in made.raw["steps"]] == ["text"]


def test_words_lose_only_what_a_form_draws(tmp_path: Path) -> None:
    label = '## **How** was it?<br><span style="color:red">Say  all</span> &amp; more'
    made = imported(tmp_path, [HEAD, ["text", "a", label]])
    assert steps(made)["a"]["label"]["en"] == "How was it?\nSay all & more"
    assert entry(made, "a").status is Status.CHANGED


def test_an_old_workbook_is_read_with_its_numbers_and_dates() -> None:
    made = import_form(Path(__file__).parents[1] / "support" / "forms" / "old.xls")
    assert names_of(steps(made)["month"]) == ["1", "2"]
    assert (steps(made)["month"]["default"], steps(made)["day"]["default"]) == ("2", "2026-05-31")
    assert made.faults == ()


def test_the_written_file_is_the_script_that_was_checked(tmp_path: Path) -> None:
    made = imported(tmp_path, [HEAD, ["text", "a", "One:\ntwo # three"], ["select_one yn", "b", "Yes?"]], YES_NO)
    path = tmp_path / made.file_name
    path.write_text(as_yaml(made.raw, "form.xlsx"), encoding="utf-8")
    faults: list[Fault] = []
    script = read_script(path, made.file_name, faults)
    assert script is not None
    assert faults == []
    assert [step.name for step in script.steps] == ["a", "b"]


def test_the_report_has_a_row_for_every_question_and_reads_as_a_table(tmp_path: Path) -> None:
    made = imported(tmp_path, [HEAD, ["text", "a", "One"], ["audio", "b", "Two"], ["text", "C", "Three"]])
    rows = [row for row in json.loads(made.report.to_json()) if row["sheet"] == "survey"]
    assert [(row["row"], row["name"], row["type"], row["status"]) for row in rows] == [
        (1, "label", "heading", "changed"),
        (2, "a", "text", "carried"),
        (3, "b", "audio", "dropped"),
        (4, "C", "text", "changed"),
    ]
    lines = list(as_lines(made.report))
    assert any(line.startswith("  survey 3") and "a voice shows who somebody is" in line for line in lines)
    assert lines[-1].endswith("1 dropped.")


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04 but no zip", b"\xd0\xcf\x11\xe0 but no workbook", b"type,name,label"]
)
def test_what_is_no_workbook_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(content)
    with pytest.raises(CannotStart, match=r"form\.xlsx .*workbook"):
        import_form(path)


def test_a_workbook_without_questions_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="no sheet of questions"):
        import_form(workbook(tmp_path, {"Sheet1": [["some", "figures"], [1, 2]]}))
    with pytest.raises(CannotStart, match="no question that a chat can ask"):
        import_form(workbook(tmp_path, {"survey": [HEAD, ["image", "a", "A photo?"]]}))


def test_a_formula_counts_as_what_it_last_came_to(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "survey"
    sheet.append(HEAD)
    sheet.append(["text", "a", "One"])
    sheet.append(["text", "b", '="Two" & A2'])
    book.save(tmp_path / "form.xlsx")
    made = import_form(tmp_path / "form.xlsx")
    assert entry(made, "b").reasons == ["it has no label; its name stands in"]


def test_labels_that_name_no_language_are_guessed_at_or_told_by_the_author(tmp_path: Path) -> None:
    questions = [
        "Depuis combien de temps venez-vous chez nous, et combien de fois par mois ?",
        "Comment avez-vous trouvé le rendez-vous avec la personne qui vous aide ?",
        "Que devons-nous changer pour que tout aille mieux la prochaine fois ?",
    ]
    path = workbook(
        tmp_path, {"survey": [HEAD, *(["text", f"q{number}", text] for number, text in enumerate(questions))]}
    )
    assert import_form(path).raw["languages"] == ["fr"]
    assert import_form(path, ["sw"]).raw["languages"] == ["sw"]
    short = workbook(tmp_path, {"survey": [HEAD, ["text", "a", "Nom"]]})
    assert import_form(short).raw["languages"] == ["en"]
    rows = [["type", "name", "label", "label::French (fr)"], ["text", "a", "Name", "Nom"]]
    assert steps(import_form(workbook(tmp_path, {"survey": rows})))["a"]["label"] == {"en": "Name", "fr": "Nom"}


def test_a_language_that_is_wanted_and_missing_is_filled_in_or_refused(tmp_path: Path) -> None:
    rows = [["type", "name", "label::en", "label::cy"], ["text", "a", "One", "Un"]]
    path = workbook(tmp_path, {"survey": rows})
    assert steps(import_form(path, ["en", "pl"]))["a"]["label"] == {"en": "One", "pl": "[en] One"}
    with pytest.raises(CannotStart, match="It has en, cy"):
        import_form(path, ["pl", "fr"])


def test_a_pattern_over_words_that_are_cut_first_is_left_out(tmp_path: Path) -> None:
    made = imported(tmp_path, [HEAD, ["text", "code", "Code?", None, "regex(., '[A-Z]{3}') and string-length(.) < 9"]])
    assert steps(made)["code"]["constraint"] == "string-length(.) < 9"
    assert "a pattern would refuse good answers" in entry(made, "code").reasons[0]


def test_the_rows_of_a_rating_table_share_its_list(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["type", "name", "label", "kobo--score-choices"],
            ["begin_score", "rating", "How do you find us?", "yn"],
            ["score__row", "kind", "Kind?"],
            ["score__row", "quick", "Quick?"],
            ["end_score"],
            ["begin_kobomatrix", "matrix", "A table"],
            ["text", "cell", "A cell"],
            ["end_kobomatrix"],
        ],
        YES_NO,
    )
    found = steps(made)
    assert [step["type"] for step in found.values()] == ["note", "select_one", "select_one"]
    assert names_of(found["quick"]) == ["yes", "no"]
    assert entry(made, "cell").reasons == ["it belongs to the table above"]
    assert made.faults == ()


def test_a_repeat_inside_a_repeat_is_asked_once_in_each_round(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["type", "name", "label", "relevant", "repeat_count"],
            ["begin repeat", "home", "Home", None, "2.0"],
            ["integer", "rooms", "How many rooms?"],
            ["begin repeat", "room", "Room", "${rooms} > 1"],
            ["text", "state", "How is it?"],
            ["end repeat"],
            ["end repeat"],
            ["text", "more", "Anything else?"],
        ],
    )
    home = steps(made)["home"]
    assert [(step["name"], step.get("relevant")) for step in home["steps"]] == [
        ("rooms", None),
        ("state", "${rooms} > 1"),
    ]
    assert "inside another repeat" in entry(made, "room").reasons[0]


def test_a_plain_number_of_rounds_is_asked_of_everyone(tmp_path: Path) -> None:
    made = imported(
        tmp_path,
        [
            ["type", "name", "label", "repeat_count"],
            ["begin repeat", "home", "Home", 2],
            ["integer", "rooms", "How many rooms?"],
            ["end repeat"],
        ],
    )
    assert made.faults == ()
    script = script_of(made.raw, made.file_name, "file", [])
    assert script is not None
    assert [(question.name, question.relevant) for question in script.questions] == [
        ("rooms.1", None),
        ("rooms.2", None),
    ]
