"""What earlier releases ask of a new one: nobody is counted twice, nobody is left out, nothing can be subtracted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from conversations.errors import HeardError
from conversations.findings.digest import Digest
from conversations.findings.figures import Released, Shown
from conversations.findings.layout import people
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
        return isinstance(self.digest.release.people.figures[0].base, Shown)


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """A column published a short while ago. `least` to `most` people may stand behind it by now."""

    leaves: frozenset[str]
    least: int
    most: int

    def is_near(self, group: Group, size: int) -> bool:
        """Say whether a group could be these people but for a few who came or went."""
        return not self.leaves.isdisjoint(group.leaves) and self.least - APART_BY < size < self.most + APART_BY


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
        """Say whether a group's figures, less those of a column told before, would be those of fewer than ten."""
        return any(told.is_near(group, size(group)) for told in self.beside.get(question, ()))


def told_waves(entries: Iterable[Entry]) -> frozenset[str]:
    """Give the waves that stand in a published figure, alone or together with others."""
    return frozenset(
        wave for entry in entries if entry.told for wave in (entry.wave, *(each.wave for each in entry.digest.pooled))
    )


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
            counts = people(bases, group), figures.base.count
            yield Told(frozenset(group.leaves), min(counts), max(counts))


def together(tables: Iterable[Mapping[str, tuple[Told, ...]]]) -> Mapping[str, tuple[Told, ...]]:
    """Put the columns of several entries together, by question."""
    found: dict[str, tuple[Told, ...]] = {}
    for table in tables:
        for question, columns in table.items():
            found[question] = (*found.get(question, ()), *columns)
    return found
