"""Writes sheets as CSV or XLSX, new and readable by their owner alone, with no cell that a spreadsheet would run."""

import csv
import io
import os
import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from secrets import token_hex

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from bot.export.sheet import COLUMNS, Sheet
from conversations.errors import CannotStart

FILE_MODE = 0o600  # the owner alone
# A cell that begins so may be run as a formula when a CSV file is opened; OWASP, "CSV Injection". Some spreadsheets
# fold look-alikes (full-width, small, raised) to these, as NFKC does, and drop spaces and unseen signs before them.
RUNS = frozenset("=+-@\u2212")  # the last is the minus sign of mathematics
BREAKS = ("\t", "\r", "\n")
HARMLESS = frozenset({"-"})  # alone it is nothing but our sign for "not shown"
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML 1.0 cannot hold
BOM = "\ufeff"  # without it Excel takes a CSV file for another alphabet

Value = int | str


def inert(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would run: it then shows as text."""
    first = next((sign for sign in text if not sign.isspace() and unicodedata.category(sign)[0] != "C"), "")
    runs = unicodedata.normalize("NFKC", first)[:1] in RUNS or text.startswith(BREAKS)
    return f"'{text}" if runs and text not in HARMLESS else text


def csv_bytes(sheet: Sheet) -> bytes:
    """Write a sheet as CSV (RFC 4180, UTF-8): the rows, then an empty line and how to read them."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    writer.writerows([inert(cell) if isinstance(cell, str) else cell for cell in row.cells] for row in sheet.rows)
    writer.writerow([])
    writer.writerows([inert(note)] for note in sheet.notes)
    return (BOM + text.getvalue()).encode()


def xlsx_bytes(sheet: Sheet) -> bytes:
    """Write a sheet as a workbook: the figures, and how to read them on a page of their own."""
    book = Workbook(write_only=True)
    figures, notes = book.create_sheet("Figures"), book.create_sheet("How to read this")
    figures.freeze_panes = "A2"
    figures.append(_cells(figures, COLUMNS, bold=True))
    for row in sheet.rows:
        figures.append(_cells(figures, row.cells))
    for note in sheet.notes:
        notes.append(_cells(notes, (note,)))
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _cells(page: WriteOnlyWorksheet, values: tuple[Value, ...], *, bold: bool = False) -> Iterator[WriteOnlyCell]:
    for value in values:
        cell = WriteOnlyCell(page, _UNWRITABLE.sub(" ", value) if isinstance(value, str) else value)
        if isinstance(value, str):
            cell.data_type = "s"  # else what begins with "=" would be a formula
        if bold:
            cell.font = Font(bold=True)
        yield cell


def write(file: Path, content: bytes, *, force: bool = False) -> None:
    """Write a file whole or not at all; one that is there stays unless `force`. Raises CannotStart."""
    if file.exists() and not force:
        raise CannotStart(f"{file} is there already; name a new file, or add --force.")
    begun = file.with_name(f".{file.name}.{token_hex(4)}")
    try:
        with os.fdopen(os.open(begun, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE), "wb") as handle:
            handle.write(content)
        if force:
            begun.replace(file)
        else:
            os.link(begun, file)  # unlike a rename it never takes the place of a file that came meanwhile
    except OSError as error:
        raise CannotStart(f"{file} cannot be written ({type(error).__name__}).") from None
    finally:
        with suppress(OSError):
            begun.unlink(missing_ok=True)
