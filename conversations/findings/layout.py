"""A table laid out for the gate: columns from the whole down to the smallest areas, exact counts in each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from conversations.findings.figures import Line, Measure
from conversations.findings.merging import Group
from conversations.findings.tally import Count

Spot = tuple[int, int]
"""A cell: its column and its line."""


@dataclass(frozen=True, repr=False)
class Layout:
    """One question over a tree of groups. Column 0 is the whole; a column's parts add up to it."""

    count: Count
    top: Group
    groups: tuple[Group, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "groups", tuple(self.top.walk()))

    @property
    def lines(self) -> Sequence[Line]:
        """The lines of the table."""
        return self.count.lines

    @property
    def additive(self) -> bool:
        """Whether the lines add up to the base."""
        return self.count.measure is Measure.CHOICES

    @cached_property
    def columns(self) -> range:
        """The places of the columns."""
        return range(len(self.groups))

    @cached_property
    def bases(self) -> tuple[int, ...]:
        """Exact respondents by column."""
        return tuple(people(self.count.bases, group) for group in self.groups)

    @cached_property
    def cells(self) -> Mapping[Spot, int]:
        """Exact counts by cell."""
        return {
            (column, line): sum(self.count.cells.get((leaf, line), 0) for leaf in group.leaves)
            for column, group in enumerate(self.groups)
            for line in range(len(self.lines))
        }

    @cached_property
    def parts(self) -> tuple[tuple[int, ...], ...]:
        """The columns each column divides into."""
        places = {group: column for column, group in enumerate(self.groups)}
        return tuple(tuple(places[part] for part in group.parts) for group in self.groups)

    @cached_property
    def parents(self) -> tuple[int | None, ...]:
        """The column each column is a part of; None for the whole."""
        above = {part: column for column, parts in enumerate(self.parts) for part in parts}
        return tuple(above.get(column) for column in self.columns)

    def siblings(self, column: int) -> tuple[int, ...]:
        """Give the other parts of the same column."""
        parent = self.parents[column]
        return () if parent is None else tuple(part for part in self.parts[parent] if part != column)


def people(bases: Mapping[str, int], group: Group) -> int:
    """Count the people of a group."""
    return sum(bases.get(leaf, 0) for leaf in group.leaves)
