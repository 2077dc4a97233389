"""Reads a workbook into rows of plain text: .xlsx and .xls, whatever its cells hold."""

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from conversations.errors import CannotStart

MAX_FILE = 20_000_000  # bytes; a survey without pictures has a hundredth
MAX_UNPACKED = 200_000_000  # bytes; a small file can unpack to fill any memory
MAX_ROWS = 20_000  # of a sheet; lists of places run to thousands
MAX_COLUMNS = 400  # of a sheet; twenty languages of every column

_ZIPPED, _OLD = b"PK", b"\xd0\xcf\x11\xe0"  # how the two kinds of file begin, whatever they are called


@dataclass(frozen=True, slots=True)
class Row:
    """One row as its author sees it: the number at its left, and its cells."""

    number: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing is written in it."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, its rows in order."""

    name: str
    rows: tuple[Row, ...]


def read_workbook(path: Path) -> list[Sheet]:
    """Read every sheet. Raises CannotStart where this is no workbook."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise CannotStart(f"{path.name} has more than {MAX_FILE} bytes. Remove what is not the survey.")
        with path.open("rb") as file:
            begins = file.read(4)
    except OSError as error:
        raise CannotStart(f"{path} cannot be read ({error.strerror}).") from None
    if begins.startswith(_ZIPPED):
        return _zipped(path)
    if begins.startswith(_OLD):
        return _old(path)
    raise CannotStart(f"{path.name} is no workbook. Save it as .xlsx and try again.")


def _zipped(path: Path) -> list[Sheet]:
    import openpyxl  # noqa: PLC0415  only whoever reads a workbook needs it

    try:
        with ZipFile(path) as packed:
            if sum(part.file_size for part in packed.infolist()) > MAX_UNPACKED:
                raise CannotStart(
                    f"{path.name} unpacks to more than {MAX_UNPACKED} bytes. Remove what is not the survey."
                )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and print dates, which nobody here looks at
            book = openpyxl.load_workbook(path, data_only=True)
            return [Sheet(sheet.title, tuple(_rows(_new_rows(sheet)))) for sheet in book.worksheets]
    except (BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, AttributeError):
        # SyntaxError: what the XML reader raises; the others come from half-written files
        raise CannotStart(f"{path.name} is damaged, or no workbook. Open it, save it as .xlsx and try again.") from None


def _old(path: Path) -> list[Sheet]:
    import xlrd  # noqa: PLC0415  as above

    try:
        with xlrd.open_workbook(str(path)) as book:
            return [Sheet(sheet.name, tuple(_rows(_old_rows(sheet, book.datemode)))) for sheet in book.sheets()]
    except (xlrd.XLRDError, ValueError, IndexError, AssertionError, OSError):
        raise CannotStart(f"{path.name} is damaged, or no workbook. Open it, save it as .xlsx and try again.") from None


def _new_rows(sheet: Any) -> Iterator[Sequence[object]]:  # noqa: ANN401  the library has no types
    rows, columns = min(sheet.max_row, MAX_ROWS), min(sheet.max_column, MAX_COLUMNS)  # what lies beyond would be made
    found: Iterator[Sequence[object]] = sheet.iter_rows(max_row=rows, max_col=columns, values_only=True)
    return found


def _old_rows(sheet: Any, datemode: int) -> Iterator[list[object]]:  # noqa: ANN401  as above
    import xlrd  # noqa: PLC0415  as above

    for number in range(min(sheet.nrows, MAX_ROWS)):
        cells: list[object] = []
        for cell in sheet.row(number)[:MAX_COLUMNS]:
            value = cell.value
            if cell.ctype == xlrd.XL_CELL_BOOLEAN:
                value = bool(value)
            elif cell.ctype == xlrd.XL_CELL_DATE:
                value = xlrd.xldate_as_datetime(value, datemode)
            elif cell.ctype == xlrd.XL_CELL_ERROR:
                value = None
            cells.append(value)
        yield cells


def _rows(values: Iterator[Sequence[object]]) -> Iterator[Row]:
    for number, cells in enumerate(values, 1):
        yield Row(number, tuple(_text(cell) for cell in cells))


def _text(value: object) -> str:  # noqa: PLR0911  one return a kind of cell
    """Write a cell as its author meant it: 1.0 is 1, a date is a date, a blank is nothing."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case float():
            return repr(value)
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(sep=" ", timespec="minutes")
        case date() | time():
            return value.isoformat()
        case _:
            return str(value).replace("\u00a0", " ").replace("_x000D_", "")
