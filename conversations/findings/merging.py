"""Merges areas too small to show with their smallest sibling, or into the area above: upward, never dropped."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from conversations.findings.tally import Place

Size = Callable[["Group"], int]
"""How many people of a group answered."""


@dataclass(frozen=True, slots=True)
class Group:
    """One area, or several under one label, and the groups it divides into: none, or at least two."""

    areas: tuple[str, ...]
    leaves: tuple[str, ...]
    parts: tuple["Group", ...] = ()

    def walk(self) -> Iterator["Group"]:
        """Give this group and all below it, top first."""
        yield self
        for part in self.parts:
            yield from part.walk()


def grouped(place: Place, size: Size, floor: int) -> Group:
    """Divide a place into groups of at least `floor` people each, as finely as its tree allows."""
    if not place.children:
        return Group((place.key,), (place.key,))
    parts = [grouped(child, size, floor) for child in place.children]
    while len(parts) > 1 and min(map(size, parts)) < floor:
        parts = _joined(parts, min(parts, key=size), size)
    return _whole((place.key,), parts)


def joined(top: Group, small: Group, size: Size) -> Group:
    """Merge one group below the top with its smallest sibling, or into the group above where it has one sibling."""
    if small in top.parts:
        return _whole(top.areas, _joined(list(top.parts), small, size))
    return replace(top, parts=tuple(joined(part, small, size) for part in top.parts))


def _joined(parts: Sequence[Group], small: Group, size: Size) -> list[Group]:
    sibling = min((part for part in parts if part != small), key=size)
    first, second = (part for part in parts if part in {small, sibling})
    # A group that keeps its parts gives the other away by subtraction, unless the other is empty.
    kept = next((one.parts for one, other in ((first, second), (second, first)) if size(other) == 0), ())
    both = Group(first.areas + second.areas, first.leaves + second.leaves, kept)
    return [both if part == first else part for part in parts if part != second]


def _whole(areas: tuple[str, ...], parts: Sequence[Group]) -> Group:
    """Put parts under an area; a single part is the same people, so it is not shown beside it."""
    leaves = tuple(leaf for part in parts for leaf in part.leaves)
    return Group(areas, leaves, parts[0].parts if len(parts) == 1 else tuple(parts))
