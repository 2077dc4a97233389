"""The gate: the only way from exact counts to anything that is shown.

The order is the standard's: merge scale points, merge areas, count a wave that is too small together with the next,
and only then hide. What earlier releases ask of this one stands in the ledger.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from conversations.findings.agreement import agreed_people
from conversations.findings.coarsening import Settling
from conversations.findings.drift import Crowd, Span, crowd, holds
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
from conversations.findings.layout import people
from conversations.findings.ledger import EVERYONE, Ledger
from conversations.findings.merging import grouped
from conversations.findings.policy import OPEN_BASE, SHARE_BASE, Policy, nearest
from conversations.findings.statistics import portion
from conversations.findings.suppression import Suppressed
from conversations.findings.tally import Count, Place, Tally
from conversations.script.model import Band

NOTHING_BEFORE = Ledger()


@dataclass(frozen=True, slots=True, repr=False)
class Fieldwork:
    """How a wave went, in people. `invited` and `reached` are 0 where nobody was asked by list."""

    invited: int
    reached: int
    started: int
    finished: int


def release(tally: Tally, fieldwork: Fieldwork, policy: Policy, ledger: Ledger = NOTHING_BEFORE) -> Release:
    """Make the one release of a wave, counted with those that wait for it. Raises CountedBefore."""
    ledger.admit(tally)
    whole = grouped(tally.top, lambda group: people(tally.people, group), policy.area_floor)
    everyone = Count(EVERYONE, Measure.PEOPLE, (), tally.people, {})
    told = Settling(whole, policy, ledger)
    counted = _table(everyone, told, tally.top)
    # Whoever answered at all bounds who answered one question: no table is finer than that of the people.
    questions = Settling(told.settled[EVERYONE].layout.top if told.settled else whole, policy, ledger)
    if isinstance(none := counted.figures[0].base, Withheld):
        tables = tuple(_nothing(count, questions, none.reason) for count in tally.counts)
    else:
        tables = tuple(_table(count, questions, tally.top) for count in tally.counts)  # in the script's order
    agreed = agreed_people(tally.top, counted, tables)
    everybody = replace(counted, figures=tuple(map(_people, counted.figures, agreed)), key=GATE)
    answered = crowd(tally.top, everybody, tables)
    return Release(
        floor=policy.floor,
        people=everybody,
        fieldwork=_fieldwork(fieldwork, policy, ledger, counted.figures[0].base, answered),
        tables=tables,
        key=GATE,
    )


def _people(figures: Figures, agreed: int | None) -> Figures:
    return figures if agreed is None else replace(figures, base=Shown(agreed, GATE))


def _table(count: Count, settling: Settling, place: Place) -> Released:
    found = settling.settle(count)
    if isinstance(found, Reason):
        return _nothing(count, settling, found)
    return _printed(found, place, settling, merged=len(found.layout.lines) < len(count.lines))


def _nothing(count: Count, settling: Settling, reason: Reason) -> Released:
    none = Withheld(reason, GATE)
    return Released(
        question=count.question,
        measure=count.measure,
        columns=(Column(settling.whole.areas, None),),
        lines=count.lines,
        figures=(Figures(none, (none,) * len(count.lines), (None,) * len(count.lines)),),
        notes=(*_pooled(settling), Note(Step.WITHHELD, reason)),
        key=GATE,
    )


def _printed(found: Suppressed, place: Place, settling: Settling, *, merged: bool) -> Released:
    layout = found.layout
    points = (Note(Step.MERGED_POINTS, Reason.FEW),) if merged else ()
    return Released(
        question=layout.count.question,
        measure=layout.count.measure,
        columns=tuple(Column(group.areas, parent) for group, parent in zip(layout.groups, layout.parents, strict=True)),
        lines=tuple(layout.lines),
        figures=tuple(_figures(found, column) for column in layout.columns),
        notes=(*points, *_merged_areas(found, place), *_pooled(settling), *_kept_back(found)),
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


def _merged_areas(found: Suppressed, place: Place) -> Iterator[Note]:
    shown = {area for group in found.layout.groups for area in group.areas if len(group.areas) == 1}
    missing = tuple(key for key in _keys(place) if key not in shown)
    if missing:
        yield Note(Step.MERGED_AREAS, Reason.FEW, missing)


def _pooled(settling: Settling) -> Iterator[Note]:
    if settling.ledger.pooled:
        yield Note(Step.POOLED, Reason.FEW)


def _kept_back(found: Suppressed) -> Iterator[Note]:
    if found.bare:
        yield Note(Step.WITHHELD, Reason.SPREAD)
    elif found.hidden:
        yield Note(Step.HID, Reason.FEW)


def _keys(place: Place) -> list[str]:
    """List the areas a reader would look for; one that is all of the area above it is the same people."""
    below = [key for child in place.children for key in (child.key, *_keys(child))]
    return below[1:] if len(place.children) == 1 else below


def _fieldwork(
    fieldwork: Fieldwork, policy: Policy, ledger: Ledger, people: Cell, answered: Crowd | None
) -> FieldReport:
    if ledger.pooled:  # with what each wave was told alone it would bound the smallest of them
        return _untold(Reason.POOLED)
    if people == Withheld(Reason.REPEATED, GATE):  # who finished are nearly all who answered
        return _untold(Reason.REPEATED)
    if isinstance(people, Shown):  # else both together would say that next to nobody broke off late
        fieldwork = replace(fieldwork, finished=min(nearest(fieldwork.finished), people.count))
    return _field_report(fieldwork, policy.least_told, answered)


def _untold(reason: Reason) -> FieldReport:
    none = Withheld(reason, GATE)
    return FieldReport(none, none, none, none, None, None, None, GATE)


def _field_report(fieldwork: Fieldwork, least: int, who: Crowd | None) -> FieldReport:
    """Report rounded numbers that agree with the rounded number of people who answered: all of them had started."""
    who = who or Crowd(0, 0, 1)
    answered = who.told
    invited, reached, started, finished = (
        nearest(count) for count in (fieldwork.invited, fieldwork.reached, fieldwork.started, fieldwork.finished)
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
        rr1=_rate(who.among(finished), who.around(invited), least),
        # a rounded count of those who broke off would tell more
        rr2=_rate(who.span if answered >= finished else who.among(finished), who.around(invited), least),
        completion=_rate(who.among(finished), who.around(started), least),
        key=GATE,
    )


def _about(rounded: int, least: int) -> Cell:
    return Shown(rounded, GATE) if rounded >= least else Withheld(Reason.FEW, GATE)


def _rate(part: Span, whole: Span, least: int) -> Share | None:
    """Work out a rate from rounded counts that are shown; none where they may have drifted out of its range."""
    share = _share((_about(part.told, least),), whole.told)
    return share if share and holds(part, whole, share.low, share.high) else None
