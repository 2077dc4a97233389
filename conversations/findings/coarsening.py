"""Settles how finely a question can be told: which areas stand alone, which scale points, which cells are hidden.

The areas that are too few in people are merged alike in every table, so that no two tables of one release can be
held against each other; what a single question needs comes on top.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from conversations.findings.figures import Reason
from conversations.findings.layout import Layout, people
from conversations.findings.ledger import Ledger
from conversations.findings.merging import Group, Size, joined
from conversations.findings.policy import Policy
from conversations.findings.suppression import Manner, Suppressed, suppress
from conversations.findings.tally import Count, merged_points

CHOOSY = 250  # cells; in larger tables one way of hiding is taken as it comes, as each further one takes seconds

Unfit = Callable[[Group], bool]
"""Whether a group's figures must not stand alone."""


@dataclass(frozen=True, slots=True, repr=False)
class Settling:
    """What holds for all tables of one release. `settled` fills up in the script's order; follow-ups look at it."""

    whole: Group
    policy: Policy
    ledger: Ledger
    settled: dict[str, Suppressed] = field(default_factory=dict)

    def settle(self, count: Count) -> Suppressed | Reason:
        """Give a table ready to print, or why there can be none."""

        def size(group: Group) -> int:
            return people(count.bases, group)

        if size(self.whole) < self.policy.floor:
            return Reason.FEW
        found = self._found(count, size)
        top = found.layout.top
        if self.ledger.is_near(count.question, top, size):
            return Reason.REPEATED
        if _leads_away(top, count, self.settled) or _outruns(found, 0, self.settled):
            return Reason.FOLLOW_UP
        self.settled[count.question] = found
        return found

    def _found(self, count: Count, size: Size) -> Suppressed:
        """Merge areas until each may stand alone; hiding merges further ones, so it is looked at anew."""

        def unfit(group: Group) -> bool:
            return (
                size(group) < self.policy.area_floor
                or _leads_away(group, count, self.settled)
                or self.ledger.is_near(count.question, group, size)
            )

        top = _fit(self.whole, unfit, size)
        found = _best(count, top, size)
        while (fit := self._better(found, unfit, size)) != found.layout.top:
            found = _best(count, fit, size)
        return found

    def _better(self, found: Suppressed, unfit: Unfit, size: Size) -> Group:
        """Merge what still must not stand alone, now that it is known how it is rounded."""
        top = found.layout.top
        places = found.layout.columns[1:]
        outrun = [found.layout.groups[place] for place in places if _outruns(found, place, self.settled)]
        for group in sorted(outrun, key=size):
            if group in top.walk():  # an earlier one may have taken it in
                top = joined(top, group, size)
        return _fit(top, unfit, size)


def _fit(top: Group, unfit: Unfit, size: Size) -> Group:
    """Merge what must not stand alone, the smallest first."""
    while groups := [group for group in top.walk() if group != top and unfit(group)]:
        top = joined(top, min(groups, key=size), size)
    return top


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


def _leads_away(group: Group, count: Count, settled: Mapping[str, Suppressed]) -> bool:
    """Say whether an answer that leads to this question is hidden in the smallest column that holds the group."""
    for lead in count.leads:
        if not lead.choices:
            continue
        earlier = settled.get(lead.question)
        if earlier is None:  # nothing is told of it at all
            return True
        column = _holding(earlier, group)
        if any(
            (column, place) in earlier.hidden and not lead.choices.isdisjoint(line.choices)
            for place, line in enumerate(earlier.layout.lines)
        ):
            return True
    return False


def _outruns(found: Suppressed, column: int, settled: Mapping[str, Suppressed]) -> bool:
    """Say whether more come out to have been asked why than gave the answers that lead there: both are rounded.

    "Poor: 5" beside "10 told us why" says that the five are eight at least, and where the parts are hidden, which.
    """
    group = found.layout.groups[column]
    told = [
        sum(
            earlier.rounded.cells[_holding(earlier, group), place]
            for place, line in enumerate(earlier.layout.lines)
            if not lead.choices.isdisjoint(line.choices)
        )
        for lead in found.layout.count.leads
        if (earlier := settled.get(lead.question)) and earlier.layout.lines and lead.choices
    ]
    return bool(told) and found.rounded.bases[column] > sum(told)


def _holding(earlier: Suppressed, group: Group) -> int:
    """Give the smallest column of an earlier table that holds a group."""
    leaves = set(group.leaves)
    return max(  # parts come after their whole
        column for column, other in enumerate(earlier.layout.groups) if leaves.issubset(other.leaves)
    )
