"""Decides which cells stay hidden, until nothing published gives a hidden one away.

The proof that is asked of a table: every hidden cell must be able to hold at least two different rounded numbers
under everything that is published, for a reader who knows these rules and which cells were hidden for their size.
Two neighbouring multiples of 5 are five apart, and each of them is itself a possible exact count: so the exact
count's range is at least 5 wide. The search is exact, not a bound: tables with their totals are networks, and in a
network a figure can change exactly where it lies on a round of figures with room to change (flow.py).
"""

from dataclasses import dataclass

from conversations.findings.layout import Layout, Spot
from conversations.findings.policy import OPEN_BASE, ROUND_TO, SMALL, nearest
from conversations.findings.rounding import FAR, Rounded, is_small, network, rounded


@dataclass(frozen=True, slots=True, repr=False)
class Suppressed:
    """A table ready to print. `bare` are columns of which not even the base can be shown."""

    layout: Layout
    rounded: Rounded
    hidden: frozenset[Spot]
    bare: frozenset[int]

    @property
    def told(self) -> int:
        """How much can be shown: cells, and the columns themselves, so that areas see their own voices."""
        cells = sum(spot not in self.hidden and spot[0] not in self.bare for spot in self.layout.cells)
        return cells + len(self.layout.columns)

    def blank(self, column: int) -> bool:
        """Say whether no cell of a column can be shown."""
        lines = range(len(self.layout.lines))
        return column in self.bare or (bool(lines) and all((column, line) in self.hidden for line in lines))


@dataclass(frozen=True, slots=True)
class Manner:
    """Two choices that are free: no manner tells more than another, and the one that leaves most to show is taken.

    `upward` rather gives up a figure of the whole than one beside it; `by_area` is rounded()'s.
    """

    upward: bool = False
    by_area: bool = False


def suppress(layout: Layout, manner: Manner = Manner()) -> Suppressed:
    """Hide small cells, then what would give them away."""
    search = _Search(layout, rounded(layout, by_area=manner.by_area))
    for spot in layout.cells:
        if _is_telling(layout, spot) or _is_low(layout, spot, search.rounded):
            search.hide(spot)
    search.pair(sorted(search.hidden))
    while search.unproved:
        spot = search.unproved[-1]
        if search.is_free(spot):  # for good: hiding more only adds room
            search.unproved.pop()
            continue
        choices = _choices(layout, search.hidden, spot, upward=manner.upward)
        if choices:
            chosen = search.freeing(choices, spot) or choices[0]
            search.hide(chosen)
            search.pair([chosen])
        else:
            search.withhold(_barest(layout, search.bare, spot[0]))
    return Suppressed(layout, search.rounded, frozenset(search.hidden), frozenset(search.bare))


class _Search:
    """What is hidden so far, on the network of what a reader knows."""

    def __init__(self, layout: Layout, sums: Rounded) -> None:
        self.layout = layout
        self.rounded = sums
        self.hidden: set[Spot] = set()
        self.bare: set[int] = set()
        self.unproved: list[Spot] = []
        self._flows, self._arcs = network(layout, lambda column, line: (self._known(column, line),) * 2)
        for (column, line), arc in self._arcs.items():
            arc.flow = self._known(column, line)

    def hide(self, spot: Spot) -> None:
        self.hidden.add(spot)
        self.unproved.append(spot)
        arc = self._arcs[spot]
        arc.low, arc.high = _range(self.layout, spot, arc.flow)

    def pair(self, waiting: list[Spot]) -> None:
        """Hide the next lowest wherever one of these is hidden alone in a total, and so on until none is."""
        while waiting:
            more = _beside(self.layout, self.hidden, waiting.pop())
            for spot in more:
                self.hide(spot)
            waiting += more

    def withhold(self, column: int) -> None:
        self.bare.add(column)
        if (column, None) in self._arcs:
            self._arcs[column, None].low, self._arcs[column, None].high = 0, FAR

    def is_free(self, spot: Spot) -> bool:
        return self._flows.can_change(self._arcs[spot])

    def freeing(self, choices: list[Spot], spot: Spot) -> Spot | None:
        """Give the first choice that would free a pinned cell, were it hidden, too."""
        arc = self._arcs[spot]
        if arc.tail == arc.head:  # nothing else has to do with it
            return None
        around = self._flows.around(arc)
        for choice in choices:
            other = self._arcs[choice]
            if around.is_closed_by(other, *_range(self.layout, choice, other.flow)):
                return choice
        return None

    def _known(self, column: int, line: int | None) -> int:
        return (self.rounded.bases[column] if line is None else self.rounded.cells[column, line]) // ROUND_TO


def _is_telling(layout: Layout, spot: Spot) -> bool:
    """Say whether a count is small, or leaves few who did not tick that choice."""
    return is_small(layout, spot) or (not layout.additive and is_small_rest(layout, spot))


def _is_low(layout: Layout, spot: Spot, sums: Rounded) -> bool:
    """Say whether a total that is not small comes out as 0 or 5 all the same: a reader would know it for 8 or more.

    As few parts can make it up, each of them would be plain.
    """
    return layout.bases[spot[0]] < OPEN_BASE and sums.cells[spot] <= ROUND_TO


def is_small_rest(layout: Layout, spot: Spot) -> bool:
    """Say whether so many ticked a choice that those who did not are a small count."""
    base = layout.bases[spot[0]]
    return base < OPEN_BASE and base - layout.cells[spot] <= SMALL


def _beside(layout: Layout, hidden: set[Spot], spot: Spot) -> list[Spot]:
    """Find the next lowest cells beside one that is hidden alone in a total: along its column, across its siblings."""
    column, line = spot
    along = [(column, other) for other in range(len(layout.lines)) if other != line] if layout.additive else []
    parent = layout.parents[column]
    across = [] if (parent, line) in hidden else [(sibling, line) for sibling in layout.siblings(column)]
    return [_lowest(layout, spots) for spots in (along, across) if spots and hidden.isdisjoint(spots)]


def _lowest(layout: Layout, spots: list[Spot]) -> Spot:
    return min(spots, key=lambda spot: (layout.cells[spot], spot))


def _choices(layout: Layout, hidden: set[Spot], pinned: Spot, *, upward: bool) -> list[Spot]:
    """List what might free a pinned cell: its neighbours first, the lowest of each kind first; else any other."""
    column, line = pinned
    parent = layout.parents[column]
    along = [(column, other) for other in range(len(layout.lines))] if layout.additive else []
    across = [(sibling, line) for sibling in layout.siblings(column)]
    above = [] if parent is None else [(parent, line)]
    below = [(part, line) for part in layout.parts[column]]
    near = (above, across, along, below) if upward else (along, across, above, below)
    ordered = [spot for spots in near for spot in sorted(spots, key=lambda spot: (layout.cells[spot], spot))]
    return [spot for spot in ordered if spot not in hidden] or [spot for spot in layout.cells if spot not in hidden]


def _barest(layout: Layout, bare: set[int], column: int) -> int:
    """Choose the base to withhold where every cell is hidden already: the pinned cell's own, or one above."""
    at: int | None = column
    while at is not None and at in bare:
        at = layout.parents[at]
    return next(place for place in layout.columns if place not in bare) if at is None else at


def _range(layout: Layout, spot: Spot, known: int) -> tuple[int, int]:
    """Give the rounded numbers a hidden cell may hold, in fives, for a reader who knows why it is hidden."""
    base = layout.bases[spot[0]]
    low, high = is_small(layout, spot), not layout.additive and is_small_rest(layout, spot)
    least = nearest(base - SMALL) // ROUND_TO if high and not low else 0
    most = max(known, 1) if low and not high else nearest(base) // ROUND_TO
    return min(known, least), max(known, most) if low or high else FAR
