"""Decides which cells stay hidden, until nothing published gives a hidden one away.

The proof that is asked of a table: every hidden cell must be able to hold at least two different rounded numbers
under everything that is published, for a reader who knows these rules and which cells were hidden for their size.
Two neighbouring multiples of 5 are five apart, and each of them is itself a possible exact count: so the exact
count's range is at least 5 wide. The search is exact, not a bound: tables with their totals are networks, and in a
network a figure can change exactly where it lies on a round of figures with room to change (flow.py).
"""

from dataclasses import dataclass

from conversations.findings.flow import Network
from conversations.findings.layout import Layout, Spot
from conversations.findings.policy import OPEN_BASE, ROUND_TO, SMALL, nearest
from conversations.findings.rounding import FAR, Arcs, Rounded, is_small, network, rounded


@dataclass(frozen=True, slots=True, repr=False)
class Suppressed:
    """A table ready to print. `bare` are columns of which not even the base can be shown."""

    layout: Layout
    rounded: Rounded
    hidden: frozenset[Spot]
    bare: frozenset[int]

    @property
    def told(self) -> int:
        """How many cells can be shown."""
        return sum(spot not in self.hidden and spot[0] not in self.bare for spot in self.layout.cells)

    def blank(self, column: int) -> bool:
        """Say whether no cell of a column can be shown."""
        lines = range(len(self.layout.lines))
        return column in self.bare or (bool(lines) and all((column, line) in self.hidden for line in lines))


def suppress(layout: Layout, *, upward: bool = False) -> Suppressed:
    """Hide small cells, then what would give them away; `upward` rather gives up a figure of the whole."""
    sums = rounded(layout)
    hidden = {spot for spot in layout.cells if _is_telling(layout, spot)}
    bare: set[int] = set()
    while True:
        while more := _alone(layout, hidden):
            hidden.add(more)
        pinned = _pinned(layout, sums, hidden, bare)
        if pinned is None:
            return Suppressed(layout, sums, frozenset(hidden), frozenset(bare))
        choices = _choices(layout, hidden, pinned, upward=upward)
        if choices:
            freeing = (spot for spot in choices if _is_free(layout, sums, hidden | {spot}, bare, pinned))
            hidden.add(next(freeing, choices[0]))
        else:
            bare.add(_barest(layout, bare, pinned[0]))


def _is_telling(layout: Layout, spot: Spot) -> bool:
    """Say whether a count is small, or leaves few who did not tick that choice."""
    return is_small(layout, spot) or (not layout.additive and is_small_rest(layout, spot))


def is_small_rest(layout: Layout, spot: Spot) -> bool:
    """Say whether so many ticked a choice that those who did not are a small count."""
    base = layout.bases[spot[0]]
    return base < OPEN_BASE and base - layout.cells[spot] <= SMALL


def _alone(layout: Layout, hidden: set[Spot]) -> Spot | None:
    """Find the next lowest cell beside one that is hidden alone in a total, along the lines or across areas."""
    for column, line in sorted(hidden):
        others = [(column, other) for other in range(len(layout.lines)) if other != line]
        if layout.additive and others and hidden.isdisjoint(others):
            return _lowest(layout, others)
        beside = [(sibling, line) for sibling in layout.siblings(column)]
        parent = layout.parents[column]
        if beside and (parent, line) not in hidden and hidden.isdisjoint(beside):
            return _lowest(layout, beside)
    return None


def _lowest(layout: Layout, spots: list[Spot]) -> Spot:
    return min(spots, key=lambda spot: (layout.cells[spot], spot))


def _choices(layout: Layout, hidden: set[Spot], pinned: Spot, *, upward: bool) -> list[Spot]:
    """List what might free a pinned cell: its column, its siblings, the column above, those below; lowest first."""
    column, line = pinned
    parent = layout.parents[column]
    along = [(column, other) for other in range(len(layout.lines))] if layout.additive else []
    across = [(sibling, line) for sibling in layout.siblings(column)]
    above = [] if parent is None else [(parent, line)]
    below = [(part, line) for part in layout.parts[column]]
    return [
        spot
        for spots in ((above, across, along, below) if upward else (along, across, above, below))
        for spot in sorted(spots, key=lambda spot: (layout.cells[spot], spot))
        if spot not in hidden
    ]


def _barest(layout: Layout, bare: set[int], column: int) -> int:
    """Choose the base to withhold where all cells round a pinned one are hidden already: its own, or one above."""
    at: int | None = column
    while at is not None and at in bare:
        at = layout.parents[at]
    return next(place for place in layout.columns if place not in bare) if at is None else at


def _pinned(layout: Layout, sums: Rounded, hidden: set[Spot], bare: set[int]) -> Spot | None:
    """Find a hidden cell that what is published leaves only one rounded number."""
    flows, arcs = _published(layout, sums, hidden, bare)
    return next((spot for spot in sorted(hidden) if not flows.can_change(arcs[spot])), None)


def _is_free(layout: Layout, sums: Rounded, hidden: set[Spot], bare: set[int], spot: Spot) -> bool:
    flows, arcs = _published(layout, sums, hidden, bare)
    return flows.can_change(arcs[spot])


def _published(layout: Layout, sums: Rounded, hidden: set[Spot], bare: set[int]) -> tuple[Network, Arcs]:
    """Lay out what a reader knows: shown figures as they stand, hidden ones within what the rules tell of them."""

    def bounds(column: int, line: int | None) -> tuple[int, int]:
        if line is None:
            known = sums.bases[column] // ROUND_TO
            return (0, FAR) if column in bare else (known, known)
        known = sums.cells[column, line] // ROUND_TO
        return _range(layout, (column, line), known) if (column, line) in hidden else (known, known)

    flows, arcs = network(layout, bounds)
    for (column, line), arc in arcs.items():
        arc.flow = (sums.bases[column] if line is None else sums.cells[column, line]) // ROUND_TO
    return flows, arcs


def _range(layout: Layout, spot: Spot, known: int) -> tuple[int, int]:
    """Give the rounded numbers a hidden cell may hold, in fives, for a reader who knows why it is hidden."""
    base = layout.bases[spot[0]]
    low, high = is_small(layout, spot), not layout.additive and is_small_rest(layout, spot)
    least = nearest(base - SMALL) // ROUND_TO if high and not low else 0
    most = max(known, 1) if low and not high else nearest(base) // ROUND_TO
    return min(known, least), max(known, most) if low or high else FAR
