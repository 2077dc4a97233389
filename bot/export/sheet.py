"""Lays out published figures as a plain sheet: a row for each figure, and what the gate did beside it.

It takes digests, which hold nothing but released cells; answers never come here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from bot.render.figures import EXTREMES, cell_text, reason_text
from bot.render.legend import legend_items
from bot.render.naming import column_name, line_name, question_name, question_named
from bot.render.steps import steps_text, waves_text
from conversations.findings.digest import Digest
from conversations.findings.figures import Cell, FieldReport, Hidden, Released, Share, Shown, Withheld
from conversations.programme import Programme
from conversations.script.model import Band, Script

LANGUAGE = "en"  # officials' pages are in English
ELSEWHERE = "Elsewhere"
EVERYONE = "(everyone)"
ANSWERED = "(all who answered this)"
HIDDEN = "hidden, so that no one can be found out"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, as cells of a sheet. A number is one; everything else is text, "c" and "-" among it."""

    programme: str
    script: str
    version: int
    waves: str
    from_day: str
    to_day: str
    question: str
    wording: str
    area: str
    answer: str
    people: int | str
    percent: int | str = ""
    percent_low: int | str = ""
    percent_high: int | str = ""
    why_not: str = ""
    what_was_done: str = ""

    @property
    def cells(self) -> tuple[int | str, ...]:
        """Give the cells in the order of COLUMNS."""
        return tuple(getattr(self, column) for column in COLUMNS)


COLUMNS = tuple(field.name for field in fields(Row))


@dataclass(frozen=True, slots=True)
class Sheet:
    """All rows of some digests, and how to read them."""

    rows: tuple[Row, ...]
    notes: tuple[str, ...]


def sheet_of(digests: Sequence[Digest], programme: Programme) -> Sheet:
    """Lay digests out, the oldest first."""
    rows = [row for digest in digests for row in _digest(digest, programme)]
    notes = {note: None for digest in digests for note in legend_items(digest)}  # each once, in order
    return Sheet(tuple(rows), tuple(notes))


def _digest(digest: Digest, programme: Programme) -> Iterator[Row]:
    script = programme.script(digest.script, digest.version)
    yield from _fieldwork(digest, digest.release.fieldwork)
    for table in (digest.release.people, *digest.release.tables):
        yield from _table(digest, table, programme, script)


def _table(digest: Digest, table: Released, programme: Programme, script: Script | None) -> Iterator[Row]:
    """Give the rows of a table; where the script's file is gone, choices and questions by their bare names."""
    question = question_named(script, table.question) if script else None
    wording = question_name(question, LANGUAGE) if question else ""
    done = steps_text(table, digest, programme, LANGUAGE, ELSEWHERE)
    for column, figures in zip(table.columns, table.figures, strict=True):
        area = column_name(column, programme, LANGUAGE, ELSEWHERE)
        base = ANSWERED if table.question else EVERYONE
        yield _row(digest, table.question, wording, area, base, figures.base, None, done)
        for line, cell, share in zip(table.lines, figures.cells, figures.shares, strict=True):
            answer = line_name(line, question, LANGUAGE) if question else " / ".join(line.choices)
            yield _row(digest, table.question, wording, area, answer, cell, share, done)
        if figures.positive and question:
            good = [line_name(line, question, LANGUAGE) for line in table.lines if line.band is Band.POSITIVE]
            answer = f"({' / '.join(good)}, together)"
            yield _row(digest, table.question, wording, area, answer, None, figures.positive, done)


def _fieldwork(digest: Digest, report: FieldReport) -> Iterator[Row]:
    counts = {
        "asked": report.invited,
        "reached": report.reached,
        "started": report.started,
        "finished": report.finished,
    }
    for what, cell in counts.items():
        yield _row(digest, "", "", "", f"({what})", cell, None, "")
    rates = {"response rate, AAPOR RR1": report.rr1, "response rate, AAPOR RR2": report.rr2}
    for what, share in {**rates, "finished of those who started": report.completion}.items():
        if share:
            yield _row(digest, "", "", "", f"({what})", None, share, "")


def _row(
    digest: Digest,
    question: str,
    wording: str,
    area: str,
    answer: str,
    cell: Cell | None,
    share: Share | None,
    done: str,
) -> Row:
    return Row(
        programme=digest.programme,
        script=digest.script,
        version=digest.version,
        waves=waves_text(digest),
        from_day=digest.since.isoformat(),
        to_day=digest.closes.isoformat(),
        question=question,
        wording=wording,
        area=area,
        answer=answer,
        people=cell.count if isinstance(cell, Shown) else cell_text(cell) if cell else "",
        percent=_percent(share),
        percent_low=share.low if share and not share.extreme else "",
        percent_high=share.high if share and not share.extreme else "",
        why_not=_why_not(cell),
        what_was_done=done,
    )


def _percent(share: Share | None) -> int | str:
    if share is None:
        return ""
    return EXTREMES[share.extreme] if share.extreme else share.percent


def _why_not(cell: Cell | None) -> str:
    match cell:
        case Hidden():
            return HIDDEN
        case Withheld(reason=reason):
            return reason_text(reason)
        case _:
            return ""
