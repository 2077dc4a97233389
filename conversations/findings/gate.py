"""The gate: the only way from exact counts to anything that is shown.

The order is the standard's: merge scale points, merge areas, and only then hide. Pooling with later waves is left
to a later release; a table withheld here says that more answers would help.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from conversations.findings.agreement import agreed_people
from conversations.findings.figures import (
    GATE,
    Cell,
    Column,
    Extreme,
    FieldReport,
    Figures,
    Hidden,
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
from conversations.findings.layout import Layout, people
from conversations.findings.merging import Group, Size, grouped, joined
from conversations.findings.policy import OPEN_BASE, SHARE_BASE, Policy, nearest
from conversations.findings.statistics import portion
from conversations.findings.suppression import Manner, Suppressed, suppress
from conversations.findings.tally import Count, Place, Tally, merged_points
from conversations.script.model import Band

CHOOSY = 250  # cells; in larger tables one way of hiding is taken as it comes, as each further one takes seconds


@dataclass(frozen=True, slots=True, repr=False)
class Fieldwork:
    """How a wave went, in people. `invited` and `reached` are 0 where nobody was asked by list."""

    invited: int
    reached: int
    started: int
    partial: int
    finished: int


def release(tally: Tally, fieldwork: Fieldwork, policy: Policy) -> Release:
    """Make the one release of a wave."""
    everyone = Count("", Measure.PEOPLE, (), tally.people, {})
    settled: dict[str, Suppressed] = {}
    tables = tuple(_table(count, tally.top, policy, settled) for count in tally.counts)  # in the script's order
    counted = _table(everyone, tally.top, policy, {})
    agreed = agreed_people(tally.top, counted, tables)
    return Release(
        floor=policy.floor,
        people=replace(counted, figures=tuple(map(_people, counted.figures, agreed)), key=GATE),
        fieldwork=_field_report(fieldwork, policy.least_told, agreed[0] or 0),
        tables=tables,
        key=GATE,
    )


def _people(figures: Figures, agreed: int | None) -> Figures:
    return figures if agreed is None else replace(figures, base=Shown(agreed, GATE))


def _table(count: Count, place: Place, policy: Policy, settled: dict[str, Suppressed]) -> Released:
    """Release one question; adds it to `settled`, which follow-up questions look at."""

    def size(group: Group) -> int:
        return people(count.bases, group)

    top = grouped(place, size, policy.area_floor)
    if size(top) < policy.floor:
        return _nothing(count, top, Reason.FEW)
    found = _best(count, _unled(top, count, settled, size), size)
    if _leads_away(found.layout.top, count, settled):
        return _nothing(count, top, Reason.FOLLOW_UP)
    settled[count.question] = found
    return _printed(found, place, merged=len(found.layout.lines) < len(count.lines))


def _best(count: Count, top: Group, size: Size) -> Suppressed:
    """Merge scale points if anything must be hidden, then hide in the way that leaves more to show."""
    points = merged_points(count) if suppress(Layout(count, top)).hidden else None
    kept = points or count
    found = suppress(Layout(kept, top))
    if not found.hidden:
        return found
    choice = (False, True) if len(found.layout.cells) <= CHOOSY else (False,)
    manners = (Manner(upward, by_area) for by_area in choice for upward in choice)
    return max((_shown(kept, top, size, manner) for manner in manners), key=lambda found: found.told)


def _shown(count: Count, top: Group, size: Size, manner: Manner) -> Suppressed:
    """Merge areas of which nothing could be shown, and try again."""
    found = suppress(Layout(count, top), manner)
    while blank := [found.layout.groups[column] for column in found.layout.columns[1:] if found.blank(column)]:
        top = joined(top, min(blank, key=size), size)
        found = suppress(Layout(count, top), manner)
    return found


def _unled(top: Group, count: Count, settled: dict[str, Suppressed], size: Size) -> Group:
    """Merge areas in which a follow-up's base would give away a hidden answer."""
    while led := [group for group in top.walk() if group != top and _leads_away(group, count, settled)]:
        top = joined(top, min(led, key=size), size)
    return top


def _leads_away(group: Group, count: Count, settled: dict[str, Suppressed]) -> bool:
    """Say whether an answer that leads to this question is hidden in the smallest column that holds the group."""
    for lead in count.leads:
        earlier = settled.get(lead.question)
        if earlier is None or not earlier.layout.lines:
            continue
        holding = [
            column for column, other in enumerate(earlier.layout.groups) if set(other.leaves).issuperset(group.leaves)
        ]
        column = max(holding)  # parts come after their whole
        if any(
            (column, place) in earlier.hidden and not lead.choices.isdisjoint(line.choices)
            for place, line in enumerate(earlier.layout.lines)
        ):
            return True
    return False


def _nothing(count: Count, top: Group, reason: Reason) -> Released:
    none = Withheld(reason, GATE)
    return Released(
        question=count.question,
        measure=count.measure,
        columns=(Column(top.areas, None),),
        lines=count.lines,
        figures=(Figures(none, (none,) * len(count.lines), (None,) * len(count.lines)),),
        notes=(Note(Step.WITHHELD, reason),),
        key=GATE,
    )


def _printed(found: Suppressed, place: Place, *, merged: bool) -> Released:
    layout = found.layout
    return Released(
        question=layout.count.question,
        measure=layout.count.measure,
        columns=tuple(Column(group.areas, parent) for group, parent in zip(layout.groups, layout.parents, strict=True)),
        lines=tuple(layout.lines),
        figures=tuple(_figures(found, column) for column in layout.columns),
        notes=tuple(_notes(found, place, merged=merged)),
        key=GATE,
    )


def _figures(found: Suppressed, column: int) -> Figures:
    layout = found.layout
    if column in found.bare:
        none = Withheld(Reason.SPREAD, GATE)
        return Figures(none, (none,) * len(layout.lines), (None,) * len(layout.lines))
    base = found.rounded.bases[column]
    cells = tuple(_cell(found, column, line) for line in range(len(layout.lines)))
    positive = [cell for cell, line in zip(cells, layout.lines, strict=True) if line.band is Band.POSITIVE]
    return Figures(
        base=Shown(base, GATE),
        cells=cells,
        shares=tuple(_share((cell,), base) for cell in cells),
        positive=_share(positive, base) if positive else None,
    )


def _cell(found: Suppressed, column: int, line: int) -> Cell:
    hidden = (column, line) in found.hidden
    return Hidden(GATE) if hidden else Shown(found.rounded.cells[column, line], GATE)


def _share(cells: Sequence[Cell], base: int) -> Share | None:
    """Work out a share from shown, rounded figures only; None if any of them is kept back."""
    if base <= SHARE_BASE:  # the rounded base: a share must not tell 19 people from 20
        return None
    counts = [cell.count for cell in cells if isinstance(cell, Shown)]
    part = portion(sum(counts), base) if len(counts) == len(cells) else None
    if part is None:
        return None
    extreme = None
    if base < OPEN_BASE and part.percent in {0, 100}:
        extreme = Extreme.VERY_FEW if part.percent == 0 else Extreme.ALMOST_ALL
    return Share(part.percent, part.low, part.high, extreme, GATE)


def _notes(found: Suppressed, place: Place, *, merged: bool) -> list[Note]:
    notes = [Note(Step.MERGED_POINTS, Reason.FEW)] if merged else []
    shown = {area for group in found.layout.groups for area in group.areas if len(group.areas) == 1}
    missing = tuple(key for key in _keys(place) if key not in shown)
    if missing:
        notes.append(Note(Step.MERGED_AREAS, Reason.FEW, missing))
    if found.bare:
        notes.append(Note(Step.WITHHELD, Reason.SPREAD))
    elif found.hidden:
        notes.append(Note(Step.HID, Reason.FEW))
    return notes


def _keys(place: Place) -> list[str]:
    """List the areas a reader would look for; one that is all of the area above it is the same people."""
    below = [key for child in place.children for key in (child.key, *_keys(child))]
    return below[1:] if len(place.children) == 1 else below


def _field_report(fieldwork: Fieldwork, least: int, answered: int) -> FieldReport:
    """Report rounded numbers that agree with the rounded number of people who `answered`: all of them had started."""
    invited, reached, started, partial, finished = (
        nearest(count)
        for count in (fieldwork.invited, fieldwork.reached, fieldwork.started, fieldwork.partial, fieldwork.finished)
    )
    by_list = fieldwork.invited > 0
    if invited >= started:  # else some came in by a link: the list says nothing of them
        invited = max(invited, answered)
    reached, started = max(reached, min(invited, answered)), max(started, answered)
    return FieldReport(
        invited=_about(invited, least) if by_list else Withheld(Reason.NOT_APPLICABLE, GATE),
        reached=_about(reached, least) if by_list else Withheld(Reason.NOT_APPLICABLE, GATE),
        started=_about(started, least),
        finished=_about(finished, least),
        rr1=_rate(finished, invited, least),
        rr2=_rate(finished + partial, invited, least),
        completion=_rate(finished, started, least),
        key=GATE,
    )


def _about(rounded: int, least: int) -> Cell:
    return Shown(rounded, GATE) if rounded >= least else Withheld(Reason.FEW, GATE)


def _rate(part: int, whole: int, least: int) -> Share | None:
    """Work out a rate from rounded counts that are themselves shown."""
    return _share((_about(part, least),), whole)
