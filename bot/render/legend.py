"""Says once, at a digest's end, how to read it: only the rules that were at work in this one."""

from collections.abc import Iterator

from conversations.findings.digest import Digest
from conversations.findings.figures import Hidden, Measure, Released, Shown, Step, Withheld
from conversations.findings.policy import OPEN_BASE, ROUND_TO, SHARE_BASE, SMALL, Policy


def legend_items(digest: Digest) -> Iterator[str]:
    """Give a sentence or two for each rule that a reader of this digest meets."""
    tables = digest.release.tables
    figures = [each for table in tables for each in table.figures]
    cells = [cell for each in figures for cell in each.cells]
    yield f"Numbers of people are rounded to the nearest {ROUND_TO}. Totals add those up, so they can be a few off."
    if any(isinstance(cell, Hidden) for cell in cells):
        yield from _hidden(tables)
    if any(isinstance(cell, Shown) and not cell.count for cell in cells):
        yield "0 = nobody, or so few that they round to none."
    yield from _merged(digest)
    if any(map(_has_gap, tables)):
        yield "- = not shown: so few answered, or so much alike, that any figure would give someone away."
    yield f"Percentages come from the rounded numbers, and only where those count more than {SHARE_BASE} people."
    if any(each.positive and not each.positive.extreme for each in figures):
        yield '"Between 55 and 80 in 100" is how far chance alone could move a figure, 95 times in 100.'
    if any(len(table.columns) > 1 for table in tables):
        yield "This is no league table: who answered differs from area to area."
    if digest.always_open:
        yield "The ranges would hold if these people were a random draw. They were not: they came forward."


def _hidden(tables: tuple[Released, ...]) -> Iterator[str]:
    ticks = any(table.measure is Measure.TICKS for table in tables)
    most = f" So is one that all but {SMALL} or fewer ticked." if ticks else ""
    yield (
        f"c = hidden, so that no one can be found out. In a group of fewer than {OPEN_BASE} people, an answer that "
        f"{SMALL} people or fewer gave is hidden, even if nobody gave it.{most} "
        "A larger number is hidden, too, where it would give a small one away."
    )


def _merged(digest: Digest) -> Iterator[str]:
    steps = {note.step for table in digest.release.tables for note in table.notes}
    least = Policy(digest.release.floor).area_floor
    if Step.MERGED_POINTS in steps:
        yield 'Neighbouring answers are counted together ("Very good / Good", "0-3"), so that less has to be hidden.'
    if Step.MERGED_AREAS in steps:
        yield (
            f'Areas with a "+" between them are counted together; one that is missing is counted in the area above. '
            f"Fewer than {least} people answered there, or its figures would have given someone away."
        )


def _has_gap(table: Released) -> bool:
    """Say whether a table has a dash for an area; where nothing of a question is shown, words say why."""
    return len(table.columns) > 1 and any(isinstance(each.base, Withheld) for each in table.figures)
