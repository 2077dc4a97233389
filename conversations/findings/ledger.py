"""What earlier releases ask of a new one: nobody is counted twice, nobody is left out, nothing can be subtracted."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from conversations.errors import HeardError
from conversations.findings.digest import Digest
from conversations.findings.figures import Released, Shown
from conversations.findings.merging import Group, Size
from conversations.findings.policy import APART_BY, ASKED_AGAIN
from conversations.findings.tally import Tally

EVERYONE = ""  # the question under which people are counted who answered anything at all


class CountedBefore(HeardError):
    """Answers that stand in a published figure were about to be counted into another one."""


class Span(Protocol):
    """When a wave of a series was open (aware UTC), and whether a coordinator ended it before its time."""

    @property
    def series(self) -> str:
        """The series it is of."""

    @property
    def opens(self) -> datetime:
        """When it opened."""

    @property
    def closes(self) -> datetime:
        """When it closed."""

    @property
    def early(self) -> bool:
        """Whether somebody chose the moment."""


@dataclass(frozen=True, slots=True, repr=False)
class Entry:
    """One close of a wave, and what was published then. Times are aware UTC."""

    wave: str
    series: str
    opens: datetime
    closes: datetime
    early: bool  # a coordinator ended it before its time
    digest: Digest

    @property
    def told(self) -> bool:
        """Whether figures of it were shown; if not, its people wait to be counted together with others."""
        return self.digest.told

    @property
    def waves(self) -> tuple[str, ...]:
        """The waves that were counted at this close: its own, and those that had waited."""
        return (self.wave, *(each.wave for each in self.digest.pooled))


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """A column published a short while ago. `least` to `most` people may stand behind it by now, `counts` by leaf."""

    leaves: frozenset[str]
    least: int
    most: int
    counts: Mapping[str, int] = field(default_factory=dict)

    def is_near(self, group: Group, size: int) -> bool:
        """Say whether a group could be these people but for a few who came or went."""
        return not self.leaves.isdisjoint(group.leaves) and self.least - APART_BY < size < self.most + APART_BY

    @property
    def gone(self) -> int:
        """How many more may have stood behind it: some took back what they said."""
        return max(0, self.most - sum(self.counts.values()))

    def lies_in(self, leaves: Collection[str]) -> bool:
        """Say whether its people are of these places, but for a few."""
        inside = sum(count for leaf, count in self.counts.items() if leaf in leaves)
        return inside > 0 and sum(self.counts.values()) - inside < APART_BY

    def away(self, leaf: str, count: int) -> int:
        """Say by how many people at least a count of a leaf differs from the one that stands behind this."""
        return max(0, self.counts[leaf] - count, count - self.counts[leaf] - self.gone)


@dataclass(frozen=True, slots=True, repr=False)
class Ledger:
    """What the gate must know of earlier releases.

    `told` are waves that stand in a published figure. `pooled` are those that were too few and are counted together
    with the new wave. `beside` are, by question, columns that may hold the very people who were asked again.
    """

    told: frozenset[str] = frozenset()
    pooled: tuple[str, ...] = ()
    beside: Mapping[str, tuple[Told, ...]] = field(default_factory=dict)

    def admit(self, tally: Tally) -> None:
        """Raise CountedBefore for answers that are published already."""
        if again := tally.waves & self.told:
            raise CountedBefore(f"{len(again)} of the waves are published already")

    def is_near(self, question: str, group: Group, size: Size) -> bool:
        """Say whether a group's figures, less those of columns told before, would be those of fewer than ten.

        Of one column, or of several that lie in it; or whether it and others, taken from one, would leave so few.
        """
        told = self.beside.get(question, ())
        if any(each.is_near(group, size(group)) for each in told):
            return True
        return any(_completes(group, size, whole, told) for whole in told) or _is_made_up(group, size, told)


def _by_leaf(leaves: Iterable[str], size: Size) -> Told:
    """Give the new people of some places, as if each place were told alone."""
    counts = {leaf: size(Group((leaf,), (leaf,))) for leaf in leaves}
    return Told(frozenset(counts), sum(counts.values()), sum(counts.values()), counts)


def _is_made_up(group: Group, size: Size, told: Sequence[Told]) -> bool:
    """Say whether several columns together could be these people but for a few."""
    pieces = [each for each in told if each.lies_in(group.leaves)]
    return len(pieces) > 1 and _left(_by_leaf(group.leaves, size).counts, pieces) < APART_BY


def _completes(group: Group, size: Size, whole: Told, told: Sequence[Told]) -> bool:
    """Say whether these people and others, told before or beside them, could be all of a column but for a few."""
    if not whole.counts or not _by_leaf(group.leaves, size).lies_in(whole.counts):
        return False
    among = {leaf: count for leaf, count in whole.counts.items() if leaf in group.leaves}
    rest = {leaf: count for leaf, count in whole.counts.items() if leaf not in group.leaves}
    anew = _by_leaf(whole.counts, size)
    pieces = [each for each in told if each is not whole and each.lies_in(rest)]
    return _left(among, [anew]) + _left(rest, [anew, *pieces]) - whole.gone < APART_BY


def _left(counts: Mapping[str, int], pieces: Sequence[Told]) -> int:
    """Say how many people at least are left of some, leaf by leaf, less those of the piece that is nearest to them."""
    return sum(
        min([count, *(piece.away(leaf, count) for piece in pieces if leaf in piece.counts)])
        for leaf, count in counts.items()
    )


def told_waves(entries: Iterable[Entry]) -> frozenset[str]:
    """Give the waves that stand in a published figure, alone or together with others."""
    return frozenset(wave for entry in entries if entry.told for wave in entry.waves)


def waiting(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Give the closes of which nothing was ever shown, the oldest first."""
    told = told_waves(entries)
    return tuple(entry for entry in entries if entry.wave not in told)


def asked_again(entries: Iterable[Entry], span: Span) -> tuple[Entry, ...]:
    """Give the published closes whose people may have been asked the same again, a short while after.

    A series that keeps to its dates asks at its own pace; what counts is another series, or a wave somebody ended
    early: whoever chooses the moment could choose it so that the two differ by one person.
    """
    return tuple(
        entry
        for entry in entries
        if entry.told
        and (entry.series != span.series or entry.early or span.early)
        and max(span.opens - entry.closes, entry.opens - span.closes) < timedelta(days=ASKED_AGAIN)
    )


def told_before(entry: Entry, now: Tally, leaves: Callable[[str], Iterable[str]]) -> Mapping[str, tuple[Told, ...]]:
    """Give the columns an entry published, by question. `now` counts its answers as they stand, less those withdrawn.

    `leaves` gives the leaf areas under an area's key.
    """
    release = entry.digest.release
    bases = {EVERYONE: now.people} | {count.question: count.bases for count in now.counts}
    return {
        table.question: tuple(_columns(table, bases.get(table.question, {}), leaves))
        for table in (release.people, *release.tables)
    }


def _columns(table: Released, bases: Mapping[str, int], leaves: Callable[[str], Iterable[str]]) -> Iterable[Told]:
    for column, figures in zip(table.columns, table.figures, strict=True):
        if isinstance(figures.base, Shown):
            group = Group(column.areas, tuple(leaf for key in column.areas for leaf in leaves(key)))
            now = {leaf: bases[leaf] for leaf in group.leaves if bases.get(leaf)}
            counts = sum(now.values()), figures.base.count
            yield Told(frozenset(group.leaves), min(counts), max(counts), now)


def together(tables: Iterable[Mapping[str, tuple[Told, ...]]]) -> Mapping[str, tuple[Told, ...]]:
    """Put the columns of several entries together, by question."""
    found: dict[str, tuple[Told, ...]] = {}
    for table in tables:
        for question, columns in table.items():
            found[question] = (*found.get(question, ()), *columns)
    return found
