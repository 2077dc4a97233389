"""Rounds a table so that every total is the sum of its rounded cells, up the areas and along the lines.

Cells of 8 and more (and all cells of large bases) go to the nearest 5. The small ones, which are never shown, go
to 0 or 5 so that their sums stay near the truth: two "unsafe" in each of four areas make ten in the whole, not none.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.findings.flow import Arc, Network
from conversations.findings.layout import Layout, Spot
from conversations.findings.policy import OPEN_BASE, ROUND_TO, SMALL, nearest

Bounds = Callable[[int, int | None], tuple[int, int]]
"""(column, line or None for the base) -> least and greatest value of that figure, in fives."""

Arcs = Mapping[tuple[int, int | None], Arc]
"""The network's arcs by (column, line or None for the base)."""

FAR = 1 << 40  # fives; more than any table holds


@dataclass(frozen=True, slots=True, repr=False)
class Rounded:
    """Rounded cells by (column, line) and rounded bases by column."""

    cells: Mapping[Spot, int]
    bases: tuple[int, ...]


def is_small(layout: Layout, spot: Spot) -> bool:
    """Say whether a count must be hidden for its size."""
    return layout.bases[spot[0]] < OPEN_BASE and layout.cells[spot] <= SMALL


def network(layout: Layout, bounds: Bounds) -> tuple[Network, Arcs]:
    """Lay a table out as a network; an arc for each cell and, where lines add up to it, for each base."""
    arcs: dict[tuple[int, int | None], Arc] = {}
    for column in layout.columns:
        parent = layout.parents[column]
        for line in range(len(layout.lines)):
            tail = "round" if parent is None else ("line", parent, line)
            gathered = ("base", column) if layout.additive else "round"
            head = ("line", column, line) if layout.parts[column] else gathered
            arcs[column, line] = Arc(tail, head, *bounds(column, line))
        if layout.additive:
            above = "round" if parent is None else ("base", parent)
            arcs[column, None] = Arc(("base", column), above, *bounds(column, None))
    return Network(tuple(arcs.values())), arcs


def rounded(layout: Layout, *, by_area: bool = False) -> Rounded:
    """Round a table whose lowest columns are rounded and whose others are their sums.

    Where small cells cannot come near the truth both ways, the sums of lines do; the areas' own, if `by_area`.
    """
    small = _small(layout, by_area=by_area)
    cells: dict[Spot, int] = {}
    bases = [0] * len(layout.columns)
    for column in reversed(layout.columns):  # parts come after their whole, so this goes upward
        parts = layout.parts[column]
        for line in range(len(layout.lines)):
            spot = (column, line)
            cells[spot] = (
                sum(cells[part, line] for part in parts) if parts else small.get(spot, nearest(layout.cells[spot]))
            )
        if layout.additive:
            bases[column] = sum(cells[column, line] for line in range(len(layout.lines)))
        else:
            bases[column] = sum(bases[part] for part in parts) if parts else nearest(layout.bases[column])
    return Rounded(cells, tuple(bases))


def _small(layout: Layout, *, by_area: bool) -> dict[Spot, int]:
    """Round the small cells to 0 or 5, keeping their sums as near to the truth as a whole number of fives allows."""
    held = {
        (column, line): min(layout.cells[column, line], ROUND_TO)
        for column in layout.columns
        for line in range(len(layout.lines))
        if not layout.parts[column] and is_small(layout, (column, line))
    }
    for near_bases, near_cells in ((True, True), (by_area, not by_area), (not by_area, by_area), (False, False)):
        flows, arcs = network(layout, _target(layout, held, near_bases=near_bases, near_cells=near_cells))
        if flows.settle():  # the last always does: exact fifths are a flow, so a whole one exists between
            return {spot: arcs[spot].flow * ROUND_TO for spot in held}
    raise AssertionError("a table of whole numbers has a rounding")


def _target(layout: Layout, held: Mapping[Spot, int], *, near_bases: bool, near_cells: bool) -> Bounds:
    totals = {spot: held.get(spot, 0) for spot in layout.cells}
    for column in reversed(layout.columns):
        for part in layout.parts[column]:
            for line in range(len(layout.lines)):
                totals[column, line] += totals[part, line]

    def bounds(column: int, line: int | None) -> tuple[int, int]:
        lines = range(len(layout.lines)) if line is None else (line,)
        total = sum(totals[column, one] for one in lines)
        lowest = line is not None and not layout.parts[column]
        if (near_bases if line is None else near_cells) and not lowest:
            return nearest(total) // ROUND_TO, nearest(total) // ROUND_TO
        return total // ROUND_TO, -(-total // ROUND_TO)

    return bounds
