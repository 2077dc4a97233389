"""A reader who wants to find someone out: tries every table that fits what was published.

It shares no code with the gate. It sees a release's shown figures, and is told besides which cells were hidden for
being small (more than a real reader knows), so what it cannot narrow down nobody can.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import product

from conversations.findings.figures import Released, Shown

Spot = tuple[int, int]


def fitting(table: Released, small: Collection[Spot]) -> dict[Spot, set[int]]:
    """Give, for every hidden cell, all rounded numbers it can hold in some table that fits all that is shown."""
    lowest = [place for place in range(len(table.columns)) if place not in {column.parent for column in table.columns}]
    wholes = {place: _below(table, place) for place in range(len(table.columns)) if place not in lowest}
    found: defaultdict[Spot, set[int]] = defaultdict(set)
    for rows in product(*(list(_column(table, place, small)) for place in lowest)):
        cells = dict(zip(lowest, rows, strict=True))
        for place, parts in wholes.items():
            cells[place] = tuple(sum(each) for each in zip(*(cells[part] for part in parts), strict=True))
        if all(_fits(table, place, cells[place]) for place in wholes):
            for place, numbers in cells.items():
                for line, number in enumerate(numbers):
                    if not isinstance(table.figures[place].cells[line], Shown):
                        found[place, line].add(number)
    return found


def _below(table: Released, top: int) -> list[int]:
    """List the lowest columns that add up to one."""
    parts = [place for place, column in enumerate(table.columns) if column.parent == top]
    return [low for part in parts for low in (_below(table, part) or [part])]


def _fits(table: Released, place: int, numbers: Sequence[int]) -> bool:
    figures = table.figures[place]
    base = figures.base
    return (not isinstance(base, Shown) or sum(numbers) == base.count) and all(
        not isinstance(cell, Shown) or cell.count == number for cell, number in zip(figures.cells, numbers, strict=True)
    )


def _column(table: Released, place: int, small: Collection[Spot]) -> Iterator[tuple[int, ...]]:
    """Give every way to fill one column that adds up to its base."""
    figures = table.figures[place]
    base = figures.base.count if isinstance(figures.base, Shown) else 60
    ways = [
        (cell.count,) if isinstance(cell, Shown) else (0, 5) if (place, line) in small else tuple(range(0, base + 5, 5))
        for line, cell in enumerate(figures.cells)
    ]
    return (numbers for numbers in product(*ways) if _fits(table, place, numbers))
