"""Exports hold what was published, as it was published, and nothing that a spreadsheet would run."""

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest

from bot.export.files import BOM, csv_bytes, inert, write, xlsx_bytes
from bot.export.sheet import COLUMNS, Sheet, sheet_of
from conversations.errors import CannotStart
from conversations.findings.digest import Digest, release_from_json, release_to_json
from conversations.findings.figures import Shown
from conversations.findings.gate import Fieldwork, release
from conversations.findings.policy import Policy
from conversations.findings.tally import tally
from conversations.script.model import Choice
from tests.support.wave import OVERALL, PLACE, REGIONS, programme_of, said, script_of, times

EVIL = '=HYPERLINK("http://example.org","x")'
RISKY = replace(PLACE, choices=(*PLACE.choices, Choice("evil", {"en": EVIL})))
SCRIPT = script_of(OVERALL, RISKY)
PROGRAMME = programme_of(REGIONS, SCRIPT)
BUSY = {"very_good": 30, "good": 20, "neither": 9, "poor": 8, "very_poor": 2}


def published() -> Digest:
    given = {"north": times(**BUSY), "midlands": times(**BUSY), "south": times(very_good=3)}
    where = {"north": times(home=12, office=10, phone=2), "midlands": times(evil=14)}
    counted = tally(SCRIPT, [*said("overall", given), *said("place", where)], REGIONS, ())
    made = release(counted, Fieldwork(290, 280, 145, 140), Policy(10))
    leaves = tuple(leaf.key for leaf in REGIONS.leaves())
    digest = Digest("test", "pulse", 1, 3, date(2026, 11, 2), date(2026, 11, 12), leaves, False, made)
    return release_from_json(release_to_json(digest))  # as it is read back from the database


SHEET = sheet_of([published()], PROGRAMME)


def read_csv(sheet: Sheet) -> list[list[str]]:
    return list(csv.reader(StringIO(csv_bytes(sheet).decode().removeprefix(BOM))))


def test_every_released_cell_is_in_the_sheet_and_no_other_number() -> None:
    digest = published()
    shown = {str(row.people) for row in SHEET.rows if isinstance(row.people, int)}
    tables = (digest.release.people, *digest.release.tables)
    cells = [cell for table in tables for figures in table.figures for cell in (figures.base, *figures.cells)]
    report = digest.release.fieldwork
    cells += [report.invited, report.reached, report.started, report.finished]
    assert shown == {str(cell.count) for cell in cells if isinstance(cell, Shown)}
    assert all(int(number) % 5 == 0 for number in shown)
    shares = [report.rr1, report.rr2, report.completion]
    shares += [figures.positive for table in tables for figures in table.figures]
    assert len(SHEET.rows) == len(cells) + sum(share is not None for share in shares)


def test_what_is_hidden_is_the_letter_c_with_its_reason_beside_it() -> None:
    hidden = [row for row in SHEET.rows if row.people == "c"]
    assert hidden
    assert {row.why_not for row in hidden} == {"hidden, so that no one can be found out"}
    assert {row.percent for row in hidden} == {""}
    assert any(line[COLUMNS.index("people")] == "c" for line in read_csv(SHEET)[1:] if line)


def test_what_the_gate_did_stands_beside_each_figure_and_how_to_read_it_below() -> None:
    assert any("Not shown alone" in row.what_was_done for row in SHEET.rows)
    assert any(note.startswith("Numbers of people are rounded") for note in SHEET.notes)
    assert any("c = hidden" in line[0] for line in read_csv(SHEET) if len(line) == 1)


@pytest.mark.parametrize(
    "text",
    [
        *("=1+1", "+44", "-2", "@SUM(A1)", "\tx", "\rx", "\nx", " =1+1", "＝1+1", EVIL),
        *("\ufe66 1", "\ufe62 1", "\ufe63 1", "\ufe6b SUM", "\u207c 1", "\u2212 1"),  # small, raised, a real minus
        *("\u00a0=1", "\u3000=1", "\u200b=1", "\ufeff=1", "\x0b=1", "\x00=1", "\u2066=1"),  # behind what nobody sees
    ],
)
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert inert(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-", "c", "Very good", "", "2026-11-02", "n - 1", "a=b"])
def test_what_it_would_not_run_stays_as_it_is(text: str) -> None:
    assert inert(text) == text


def test_no_cell_of_a_csv_file_begins_like_a_formula() -> None:
    lines = read_csv(SHEET)
    assert any(f"'{EVIL}" in line for line in lines)
    assert not [cell for line in lines for cell in line if cell != "-" and cell.startswith(("=", "+", "-", "@"))]


def test_a_workbook_holds_text_as_text_and_numbers_as_numbers() -> None:
    book = openpyxl.load_workbook(BytesIO(xlsx_bytes(SHEET)))
    assert book.sheetnames == ["Figures", "How to read this"]
    cells = [cell for row in book["Figures"].iter_rows() for cell in row]
    assert EVIL in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}, "no formula"
    people = [cell.value for cell in next(iter(book["Figures"].iter_cols(11, 11)))][1:]
    assert [value for value in people if isinstance(value, int)]
    assert people == [row.people if row.people != "" else None for row in SHEET.rows]


def test_signs_that_a_workbook_cannot_hold_do_not_stop_it() -> None:
    odd = Sheet((replace(SHEET.rows[0], answer="a\x00b\x0bc\ud800\uffff"),), ())
    book = openpyxl.load_workbook(BytesIO(xlsx_bytes(odd)))
    assert book["Figures"]["J2"].value == "a b c  "


def test_a_file_is_its_owners_alone_and_never_overwritten_unasked(tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    write(file, b"first")
    assert file.stat().st_mode & 0o777 == 0o600
    with pytest.raises(CannotStart, match="is there already"):
        write(file, b"second")
    assert file.read_bytes() == b"first"
    file.chmod(0o644)
    write(file, b"third", force=True)
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"third", 0o600)
    assert list(tmp_path.iterdir()) == [file]
    with pytest.raises(CannotStart, match="cannot be written"):
        write(tmp_path / "none" / "figures.csv", b"x")


def test_a_release_whose_script_is_gone_is_exported_by_its_bare_names() -> None:
    gone = sheet_of([replace(published(), version=9)], PROGRAMME)
    assert {"very_good", "home"} <= {row.answer for row in gone.rows}
    assert [row.people for row in gone.rows] == [row.people for row in SHEET.rows if "together)" not in row.answer]
