"""A workbook becomes a script that is asked, and a script becomes a workbook, by the commands authors type."""

import json
from io import StringIO
from pathlib import Path

from rich.console import Console
from typer.testing import CliRunner

from bot.shell import app
from bot.talk import play
from bot.terminal import CANNOT
from config.phrases import Phrasebook
from config.programme import load_programmes
from tests.support.authoring import write_programme
from tests.support.sheets import workbook

HOMES = {
    "survey": [
        ["type", "name", "label", "choice_filter"],
        ["select_one town", "Town", "Which town?"],
        ["select_one street", "street", "Which street?", "town=${Town}"],
    ],
    "choices": [
        ["list_name", "name", "label", "town"],
        ["town", "N", "Northwich"],
        ["town", "S", "Southwich"],
        ["street", "high", "High Street", "N"],
        ["street", "high", "High Street", "S"],
        ["street", "mill", "Mill Lane", "S"],
        ["street", "park", "Park Road", "N"],
    ],
    "settings": [["form_title", "form_id"], ["Homes", "homes"]],
}


def test_an_imported_script_is_checked_played_and_exported(tmp_path: Path, monkeypatch) -> None:
    programme = write_programme(tmp_path)
    form = workbook(tmp_path, HOMES)
    surveys, report = programme / "surveys", tmp_path / "report.json"
    run = CliRunner()
    made = run.invoke(app, ["import-xlsform", str(form), "--out", str(surveys), "--report", str(report)])
    assert made.exit_code == 0, made.output
    assert "homes.v1.yaml" in made.output
    assert "Mend these" not in made.output
    rows = {(row["sheet"], row["name"]): row for row in json.loads(report.read_text(encoding="utf-8"))}
    assert rows["survey", "street"]["status"] == "changed"

    screen = StringIO()
    played = Console(file=screen, width=100)
    programmes = load_programmes([programme])
    play(programmes, Phrasebook.load(), "adoption/homes", "en", lines=["1", "south", "1"], console=played)
    shown = screen.getvalue()
    assert "Mill Lane" in shown
    assert "Park Road" not in shown
    assert "street: high" in shown

    monkeypatch.setenv("HEARD_PROGRAMME", str(programme))
    back = tmp_path / "back.xlsx"
    assert run.invoke(app, ["export-xlsform", "adoption/homes", str(back)]).exit_code == 0
    again = run.invoke(app, ["import-xlsform", str(back), "--out", str(tmp_path / "again")])
    assert again.exit_code == 0, again.output
    first, second = (folder / "homes.v1.yaml" for folder in (surveys, tmp_path / "again"))
    written = [file.read_text(encoding="utf-8").partition("\n")[2] for file in (first, second)]
    assert written[0] == written[1]


def test_what_cannot_be_done_is_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    run = CliRunner()
    form = workbook(tmp_path, HOMES)
    missing = run.invoke(app, ["import-xlsform", str(tmp_path / "none.xlsx")])
    assert (missing.exit_code, missing.output.count("\n")) == (CANNOT, 1)
    assert run.invoke(app, ["import-xlsform", str(form), "--out", str(tmp_path)]).exit_code == 0
    again = run.invoke(app, ["import-xlsform", str(form), "--out", str(tmp_path)])
    assert again.exit_code == CANNOT
    assert "is there already" in again.output
    unknown = run.invoke(app, ["export-xlsform", "adoption/none", str(tmp_path / "x.xlsx")])
    assert unknown.exit_code == CANNOT
    assert "choose one of" in unknown.output
