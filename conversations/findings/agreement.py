"""Makes the numbers of one release agree: no total stands below a part of it that is shown elsewhere.

It looks at nothing but rounded figures that are published anyway, so it cannot tell a reader more than they do.
"""

from collections.abc import Iterable, Iterator, Sequence

from conversations.findings.figures import Column, Released, Shown
from conversations.findings.tally import Place


def agreed_people(top: Place, people: Released, tables: Iterable[Released]) -> tuple[int | None, ...]:
    """Give everyone who answered by column: at least any question's shown base within it, and its parts' sum.

    None stays where no number of people is shown. A question's base is the sum of its rounded cells, so it can come
    out above the rounded number of people who answered at all; whoever reads both must not find more than everyone.
    """
    told = [
        (leaves_of(top, column), figures.base.count)
        for table in tables
        for column, figures in zip(table.columns, table.figures, strict=True)
        if isinstance(figures.base, Shown)
    ]
    agreed: list[int | None] = [None] * len(people.columns)
    for place in reversed(range(len(people.columns))):  # parts come after their whole, so this goes upward
        base = people.figures[place].base
        if not isinstance(base, Shown):
            continue
        own = leaves_of(top, people.columns[place])
        within = (count for leaves, count in told if leaves <= own)
        agreed[place] = max(base.count, _parts(people.columns, agreed, place), *within)
    return tuple(agreed)


def _parts(columns: Sequence[Column], agreed: Sequence[int | None], place: int) -> int:
    return sum(count or 0 for count, column in zip(agreed, columns, strict=True) if column.parent == place)


def leaves_of(top: Place, column: Column) -> frozenset[str]:
    """Give the leaf areas of a column."""
    return frozenset(leaf for area in _walk(top) if area.key in column.areas for leaf in _below(area))


def _walk(place: Place) -> Iterator[Place]:
    yield place
    for child in place.children:
        yield from _walk(child)


def _below(place: Place) -> Iterator[str]:
    return (each.key for each in _walk(place) if not each.children)
