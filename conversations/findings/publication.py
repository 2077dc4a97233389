"""Makes the digest of a wave that has closed: with which waves it is counted, and what it is held against."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from conversations.findings.answer import Answer
from conversations.findings.digest import Digest, Pooled
from conversations.findings.gate import Fieldwork, release
from conversations.findings.growth import grown
from conversations.findings.ledger import (
    Entry,
    Ledger,
    Span,
    Told,
    asked_again,
    together,
    told_before,
    told_waves,
    waiting,
)
from conversations.findings.policy import policy_for
from conversations.findings.tally import ELSEWHERE, Place, Tally, asks_the_same, tally
from conversations.programme import Programme
from conversations.script.model import Script

NOBODY = Tally(Place(""), {}, ())  # where a script is gone: as if everyone had taken back what they said


@dataclass(frozen=True, slots=True)
class Closed:
    """A wave that has just closed. Times are aware UTC, days the programme's own; `areas` are leaf keys."""

    wave: str
    series: str
    number: int
    areas: Collection[str]
    opens: datetime
    closes: datetime
    first: date
    last: date
    early: bool
    always_open: bool


@dataclass(frozen=True, slots=True)
class Publication:
    """What must be known to publish a wave: everything published of its script before, the oldest first."""

    programme: Programme
    script: Script
    closed: Closed
    before: Sequence[Entry]

    @property
    def needed(self) -> frozenset[str]:
        """The earlier waves whose answers must be at hand."""
        beside = (wave for entry in self._beside for wave in entry.waves)
        return frozenset((*(entry.wave for entry in self._pool), *beside))

    def digest(self, fresh: Sequence[Answer], earlier: Mapping[str, Sequence[Answer]], field: Fieldwork) -> Digest:
        """Pass the gate, once. `fresh` are the wave's answers, `earlier` those of the waves needed, by wave."""
        pool, closed = self._pool, self.closed
        last = next((entry for entry in reversed(self.before) if entry.told), None)
        waited = [answer for entry in pool for answer in earlier.get(entry.wave, ())]
        areas = {*closed.areas, *(area for entry in pool for area in entry.digest.areas)}
        made = release(
            tally(self.script, (*waited, *fresh), self.programme.areas, areas),
            field,
            policy_for(sensitive=self.programme.sensitive),
            Ledger(told_waves(self.before), tuple(entry.wave for entry in pool), self._columns(earlier)),
        )
        return Digest(
            programme=self.programme.key,
            script=self.script.name,
            version=self.script.version,
            number=closed.number,
            opens=closed.first,
            closes=closed.last,
            areas=self._in_order(areas),
            always_open=closed.always_open,
            release=made,
            pooled=tuple(map(self._pooled, pool)),
            grown=grown(made, last.digest.release) if last else (),
        )

    @property
    def _pool(self) -> tuple[Entry, ...]:
        """The closes that wait, and asked what is asked now."""
        return tuple(entry for entry in waiting(self.before) if self._counts_the_same(entry))

    @property
    def _beside(self) -> tuple[Entry, ...]:
        """The published closes that this one, or one that is counted with it, may repeat."""
        spans: tuple[Span, ...] = (self.closed, *self._pool)
        return tuple({entry.wave: entry for span in spans for entry in asked_again(self.before, span)}.values())

    def _counts_the_same(self, entry: Entry) -> bool:
        other = self._script_of(entry)
        return other is not None and asks_the_same(self.script, other)

    def _script_of(self, entry: Entry) -> Script | None:
        return self.programme.script(entry.digest.script, entry.digest.version)

    def _columns(self, earlier: Mapping[str, Sequence[Answer]]) -> Mapping[str, tuple[Told, ...]]:
        """Count again what those who may be the same people said: some may have taken it back since."""
        return together([told_before(entry, self._now(entry, earlier), self._leaves) for entry in self._beside])

    def _now(self, entry: Entry, earlier: Mapping[str, Sequence[Answer]]) -> Tally:
        script = self._script_of(entry)
        said = [answer for wave in entry.waves for answer in earlier.get(wave, ())]
        return tally(script, said, self.programme.areas, entry.digest.areas) if script else NOBODY

    def _leaves(self, key: str) -> tuple[str, ...]:
        """Give the leaves under a key; where the people of an area that left the tree are now, nobody knows."""
        area = self.programme.area(key)
        leaves = tuple(leaf.key for leaf in (area or self.programme.areas).leaves())
        return leaves if area else (*leaves, ELSEWHERE)

    def _in_order(self, areas: Collection[str]) -> tuple[str, ...]:
        known = [leaf.key for leaf in self.programme.areas.leaves() if leaf.key in areas]
        return (*known, *sorted(set(areas).difference(known)))

    def _pooled(self, entry: Entry) -> Pooled:
        digest = entry.digest
        sister = entry.series != self.closed.series
        return Pooled(entry.wave, digest.number, digest.opens, digest.closes, sister=sister)
