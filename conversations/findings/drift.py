"""How far sums of rounded numbers may lie from the truth, so that no rate is told which they could have made.

It looks at published figures alone, as any reader can: that a rate is left out tells nobody more than these do.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conversations.findings.agreement import leaves_of
from conversations.findings.figures import Hidden, Measure, Released, Shown
from conversations.findings.policy import ROUND_TO
from conversations.findings.tally import Place

OFF = ROUND_TO // 2  # people by which the nearest multiple of 5 can stand above a count, or below it
SMALL_OFF = ROUND_TO - 1  # a small hidden count of one person may count as 5 in a total


@dataclass(frozen=True, slots=True)
class Span:
    """A published number of people, and the least and the greatest that it can stand for."""

    told: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Crowd:
    """Everybody who answered: the published number, how few they can be, how many rounded numbers it is a sum of."""

    told: int
    least: int
    summed: int

    @property
    def span(self) -> Span:
        """Give their number; it was never made smaller but by rounding each area."""
        return Span(self.told, self.least, self.told + OFF * self.summed)

    def among(self, told: int) -> Span:
        """Give a number that was kept from standing above theirs."""
        capped = self.summed > 1 and told >= self.least - OFF * self.summed
        return Span(told, max(0, told - OFF), told + OFF * (self.summed if capped else 1))

    def around(self, told: int) -> Span:
        """Give a number that was kept from standing below theirs."""
        return Span(told, self.least if told <= self.told else told - OFF, told + OFF)


def crowd(top: Place, people: Released, tables: Sequence[Released]) -> Crowd | None:
    """Find how many people at least stand behind their published number; None where none is shown."""
    whole = people.figures[0].base
    if not isinstance(whole, Shown):
        return None
    told = [source for table in tables for source in _sources(top, table)]
    least = [0] * len(people.columns)
    for place in reversed(range(len(people.columns))):  # parts come after their whole, so this goes upward
        base, own = people.figures[place].base, leaves_of(top, people.columns[place])
        parts = [part for part, column in enumerate(people.columns) if column.parent == place]
        within = [(count, few) for leaves, count, few in told if leaves <= own]
        beside = [sum(_count(people, part) for part in parts), *(count for count, _ in within)]
        alone = isinstance(base, Shown) and base.count > max(beside)  # raised for nothing that stands beside it
        ownly = _count(people, place) - OFF * len(_lowest(people, place)) if alone else 0
        least[place] = max([ownly, sum(least[part] for part in parts), *(few for _, few in within)])
    return Crowd(whole.count, least[0], len(_lowest(people, 0)))


def holds(part: Span, whole: Span, low: int, high: int) -> bool:
    """Say whether a printed range, in whole percent, holds what either number can make of it.

    What a number's own rounding makes of it is allowed: small ranges are as wide as that.
    """
    least = min(_percent(part.least, whole.told), _percent(part.told, whole.most))
    most = max(_percent(part.most, whole.told), _percent(part.told, whole.least))
    own_least, own_most = _percent(part.told - OFF, whole.told + OFF), _percent(part.told + OFF, whole.told - OFF)
    return least >= min(low, own_least) and most <= max(high, own_most)


def _percent(part: int, whole: int) -> float:
    return 100.0 if part >= whole else 100 * max(0, part) / whole


def _sources(top: Place, table: Released) -> Iterator[tuple[frozenset[str], int, int]]:
    """Give, for each column that is told, its leaf areas, its base, and the least that can stand behind it."""
    for place, (column, figures) in enumerate(zip(table.columns, table.figures, strict=True)):
        if isinstance(figures.base, Shown):
            off = sum(_off(table, lowest) for lowest in _lowest(table, place))
            yield leaves_of(top, column), figures.base.count, figures.base.count - off


def _off(table: Released, column: int) -> int:
    """Give by how much at most the base of a lowest column can stand above the people it counts."""
    if table.measure is not Measure.CHOICES:
        return OFF
    figures = table.figures[column]
    if not isinstance(figures.base, Shown):
        return SMALL_OFF * len(table.lines)
    shown = [cell.count for cell in figures.cells if isinstance(cell, Shown)]
    hidden = sum(isinstance(cell, Hidden) for cell in figures.cells)
    fives = (figures.base.count - sum(shown)) // ROUND_TO  # what the hidden ones count as, together
    return OFF * sum(count > 0 for count in shown) + SMALL_OFF * min(hidden, fives)


def _lowest(table: Released, place: int) -> Sequence[int]:
    """Give the columns below one that have no parts; itself where it has none."""
    parts = [part for part, column in enumerate(table.columns) if column.parent == place]
    return [low for part in parts for low in _lowest(table, part)] if parts else [place]


def _count(people: Released, place: int) -> int:
    base = people.figures[place].base
    return base.count if isinstance(base, Shown) else 0
