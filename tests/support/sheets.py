"""Writes small workbooks as their authors would, for tests to import."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from config.xlsform.importing import Imported, import_form
from config.xlsform.report import Entry

Rows = Sequence[Sequence[object]]


def workbook(folder: Path, sheets: Mapping[str, Rows], name: str = "form.xlsx") -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    path = folder / name
    book.save(path)
    return path


def imported(folder: Path, survey: Rows, choices: Rows = (), **sheets: Rows) -> Imported:
    parts = {"survey": survey, **({"choices": choices} if choices else {}), **sheets}
    return import_form(workbook(folder, parts))


def steps(made: Imported) -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in made.raw["steps"]}


def entry(made: Imported, name: str, sheet: str = "survey") -> Entry:
    return next(each for each in made.report.entries if each.name == name and each.sheet == sheet)


def names_of(step: Mapping[str, Any]) -> list[str]:
    return [choice["name"] for choice in step["choices"]]
