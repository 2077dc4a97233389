"""A wave's digest: one release with what it is of, written to JSON once and read back wherever it is shown again.

It has no place for a bare count: every figure in it is a cell, and cells come from the gate or from its own JSON.
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, assert_never

from conversations.errors import HeardError
from conversations.findings.figures import (
    GATE,
    Cell,
    Column,
    Extreme,
    FieldReport,
    Figures,
    Hidden,
    Line,
    Measure,
    Note,
    Reason,
    Release,
    Released,
    Share,
    Shown,
    Step,
    Withheld,
)
from conversations.script.model import Band

FORMAT = 2  # of the JSON; a release is read back years later
READ = frozenset({1, FORMAT})  # 1 knew no waves counted together
HIDDEN = "c"

Json = Any  # what json.loads gives: each function below takes it apart at once


class UnknownFormat(HeardError):
    """A stored release that a newer Heard wrote."""


@dataclass(frozen=True, slots=True)
class Pooled:
    """An earlier wave that is counted in: an id, its number within its series, its local days.

    `sister` says that it is of another series than the digest's own wave.
    """

    wave: str
    number: int
    opens: date
    closes: date
    sister: bool = False


@dataclass(frozen=True, slots=True)
class Digest:
    """What was asked, when, in which leaf areas, and all that is published of it. `opens`, `closes` are local days.

    `pooled` are earlier waves, too few to show alone, that are counted together with this one; the oldest first.
    `grown` are columns of people, by their areas, that are far more than the last time.
    """

    programme: str
    script: str
    version: int
    number: int
    opens: date
    closes: date
    areas: tuple[str, ...]
    always_open: bool
    release: Release
    pooled: tuple[Pooled, ...] = ()
    grown: tuple[tuple[str, ...], ...] = ()

    @property
    def since(self) -> date:
        """The first day on which anything that is counted here was said."""
        return min([self.opens, *(each.opens for each in self.pooled)])

    @property
    def told(self) -> bool:
        """Whether any figures are shown; if not, those who answered wait to be counted together with others."""
        return isinstance(self.release.people.figures[0].base, Shown)


def release_to_json(digest: Digest) -> str:
    """Write a digest, so that the one release of a wave can be shown again."""
    release = digest.release
    return json.dumps(
        {
            "format": FORMAT,
            "programme": digest.programme,
            "script": digest.script,
            "version": digest.version,
            "number": digest.number,
            "opens": digest.opens.isoformat(),
            "closes": digest.closes.isoformat(),
            "areas": digest.areas,
            "always_open": digest.always_open,
            "pooled": [_pooled_to_json(each) for each in digest.pooled],
            "grown": digest.grown,
            "floor": release.floor,
            "people": _table_to_json(release.people),
            "fieldwork": _field_to_json(release.fieldwork),
            "tables": [_table_to_json(table) for table in release.tables],
        },
        separators=(",", ":"),
    )


def release_from_json(text: str) -> Digest:
    """Read a digest back. Raises UnknownFormat."""
    read: Json = json.loads(text)
    if read["format"] not in READ:
        raise UnknownFormat(f"a release has format {read['format']}, and this Heard reads up to {FORMAT}")
    release = Release(
        floor=read["floor"],
        people=_table_from_json(read["people"]),
        fieldwork=_field_from_json(read["fieldwork"]),
        tables=tuple(_table_from_json(table) for table in read["tables"]),
        key=GATE,
    )
    return Digest(
        programme=read["programme"],
        script=read["script"],
        version=read["version"],
        number=read["number"],
        opens=date.fromisoformat(read["opens"]),
        closes=date.fromisoformat(read["closes"]),
        areas=tuple(read["areas"]),
        always_open=read["always_open"],
        release=release,
        pooled=tuple(map(_pooled_from_json, read.get("pooled", ()))),
        grown=tuple(map(tuple, read.get("grown", ()))),
    )


def _pooled_to_json(pooled: Pooled) -> Json:
    return [pooled.wave, pooled.number, pooled.opens.isoformat(), pooled.closes.isoformat(), pooled.sister]


def _pooled_from_json(read: Json) -> Pooled:
    wave, number, opens, closes, sister = read
    return Pooled(wave, number, date.fromisoformat(opens), date.fromisoformat(closes), sister)


def _table_to_json(table: Released) -> Json:
    return {
        "question": table.question,
        "measure": table.measure.value,
        "columns": [[column.areas, column.parent] for column in table.columns],
        "lines": [[line.choices, line.band] for line in table.lines],
        "figures": [
            {
                "base": _cell_to_json(figures.base),
                "cells": [_cell_to_json(cell) for cell in figures.cells],
                "shares": [_share_to_json(share) for share in figures.shares],
                "positive": _share_to_json(figures.positive),
            }
            for figures in table.figures
        ],
        "notes": [[note.step.value, note.reason.value, note.areas] for note in table.notes],
    }


def _table_from_json(read: Json) -> Released:
    return Released(
        question=read["question"],
        measure=Measure(read["measure"]),
        columns=tuple(Column(tuple(areas), parent) for areas, parent in read["columns"]),
        lines=tuple(Line(tuple(choices), Band(band) if band else None) for choices, band in read["lines"]),
        figures=tuple(
            Figures(
                base=_cell_from_json(figures["base"]),
                cells=tuple(_cell_from_json(cell) for cell in figures["cells"]),
                shares=tuple(_share_from_json(share) for share in figures["shares"]),
                positive=_share_from_json(figures["positive"]),
            )
            for figures in read["figures"]
        ),
        notes=tuple(Note(Step(step), Reason(reason), tuple(areas)) for step, reason, areas in read["notes"]),
        key=GATE,
    )


def _field_to_json(report: FieldReport) -> Json:
    cells = (report.invited, report.reached, report.started, report.finished)
    shares = (report.rr1, report.rr2, report.completion)
    return [[_cell_to_json(cell) for cell in cells], [_share_to_json(share) for share in shares]]


def _field_from_json(read: Json) -> FieldReport:
    invited, reached, started, finished = (_cell_from_json(cell) for cell in read[0])
    rr1, rr2, completion = (_share_from_json(share) for share in read[1])
    return FieldReport(invited, reached, started, finished, rr1, rr2, completion, GATE)


def _cell_to_json(cell: Cell) -> Json:
    match cell:
        case Shown(count=count):
            return count
        case Hidden():
            return HIDDEN
        case Withheld(reason=reason):
            return {"withheld": reason.value}
        case _:
            assert_never(cell)


def _cell_from_json(read: Json) -> Cell:
    match read:
        case int():
            return Shown(read, GATE)
        case {"withheld": reason}:
            return Withheld(Reason(reason), GATE)
        case _:
            return Hidden(GATE)


def _share_to_json(share: Share | None) -> Json:
    return None if share is None else [share.percent, share.low, share.high, share.extreme]


def _share_from_json(read: Json) -> Share | None:
    if read is None:
        return None
    percent, low, high, extreme = read
    return Share(percent, low, high, Extreme(extreme) if extreme else None, GATE)
