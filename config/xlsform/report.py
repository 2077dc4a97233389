"""What became of every row of a workbook: carried over, changed or dropped, and why."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    """What became of a row."""

    CARRIED = "carried"
    CHANGED = "changed"
    DROPPED = "dropped"


@dataclass(slots=True)
class Entry:
    """One row of the workbook. `name` is its author's, `step` the script's ("" where it has none there)."""

    sheet: str
    row: int
    name: str
    type: str
    step: str = ""
    dropped: bool = False
    reasons: list[str] = field(default_factory=list)

    @property
    def status(self) -> Status:
        """Tell carried, changed and dropped apart."""
        if self.dropped:
            return Status.DROPPED
        return Status.CHANGED if self.reasons else Status.CARRIED

    def changed(self, reason: str) -> None:
        """Say what is no longer as it was written."""
        if reason not in self.reasons:
            self.reasons.append(reason)

    def drop(self, reason: str) -> None:
        """Say that the row is left out, and why."""
        self.dropped = True
        self.step = ""
        self.reasons = [reason]


@dataclass(slots=True)
class Report:
    """Every row that says something, in the order of the workbook."""

    entries: list[Entry] = field(default_factory=list)

    def row(self, sheet: str, row: int, name: str, kind: str) -> Entry:
        """Begin a row."""
        entry = Entry(sheet, row, name, kind)
        self.entries.append(entry)
        return entry

    def count(self, status: Status) -> int:
        """Count the rows of one status."""
        return sum(1 for entry in self.entries if entry.status is status)

    def to_json(self) -> str:
        """Write the report for other programs: a list with one object a row."""
        rows = [
            {
                "sheet": entry.sheet,
                "row": entry.row,
                "name": entry.name,
                "type": entry.type,
                "status": entry.status.value,
                "reason": "; ".join(entry.reasons),
                "step": entry.step,
            }
            for entry in self.entries
        ]
        return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def as_lines(report: Report, *, everything: bool = False) -> Iterable[str]:
    """Write the report to be read: what was changed or dropped, or with `everything` each row."""
    shown = [entry for entry in report.entries if everything or entry.reasons]
    if shown:
        rows = [(f"{entry.sheet} {entry.row}", entry.name, entry.type, entry.status.value) for entry in shown]
        widths = _widths(rows)
        for entry, cells in zip(shown, rows, strict=True):
            aligned = "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
            yield f"  {aligned}  {'; '.join(entry.reasons)}".rstrip()
    counts = ", ".join(f"{report.count(status)} {status.value}" for status in Status)
    yield f"{len(report.entries)} rows: {counts}."


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    return [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
