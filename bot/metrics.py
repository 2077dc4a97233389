"""Writes metrics for Prometheus: how the work stands and what this process did. No figure about answers, nobody's own.

One person more or fewer on a quiet evening must not be seen: what follows people's doings is counted in tens, who
left is rounded as any number of people is.

Rows are counted over the whole database, so every replica tells the same of them; sends and batches are this
process's own.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.channels.channel import NOBODY_THERE
from bot.clock import Clock
from bot.watch import STEP, Spread, Watch
from conversations.findings.policy import FLOOR, nearest
from conversations.messages import Kind
from storage.alerts import Unseen
from storage.database import StorageError
from storage.standing import Late, Queue, Stuck
from storage.store import Store

LEFT = "left"  # who blocked Heard, closed their account or was forgotten; `heard doctor` tells them apart
FRESH = timedelta(seconds=5)  # rows are counted no more often, however many ask


@dataclass(frozen=True, slots=True)
class Rows:
    """What the database tells, at one moment."""

    at: datetime
    waiting: Mapping[Kind, Queue]
    dead: Mapping[str, int]
    stuck: Stuck
    opening: Late
    closing: Late
    set_aside: int
    unseen: Sequence[Unseen]


class Metrics:
    """Gives the page that Prometheus reads."""

    def __init__(self, store: Store, watch: Watch, clock: Clock) -> None:
        self._store = store
        self._watch = watch
        self._clock = clock
        self._rows: Rows | None = None

    async def page(self) -> bytes:
        """Give the page; without the rows while the database cannot be read."""
        now = self._clock()
        registry = CollectorRegistry()
        registry.register(_Page([*_of_process(self._watch, now), *_of_rows(await self._count(now))]))
        return await asyncio.to_thread(generate_latest, registry)

    async def _count(self, now: datetime) -> Rows | None:
        if self._rows is None or now - self._rows.at >= FRESH:
            try:
                self._rows = await self._read(now)
            except StorageError:
                self._rows = None
        return self._rows

    async def _read(self, now: datetime) -> Rows:
        async with self._store.read() as work:
            standing = work.standing
            return Rows(
                now,
                await standing.waiting(now),
                await standing.dead(),
                await standing.stuck(now),
                await standing.opening(now),
                await standing.closing(now),
                sum(group.count for group in await standing.set_aside()),
                await work.alerts.counts(now),
            )


class _Page(Collector):
    def __init__(self, families: list[Metric]) -> None:
        self._families = families

    def collect(self) -> list[Metric]:
        """Give what was counted; prometheus-client asks for it."""
        return self._families


def _of_process(watch: Watch, now: datetime) -> Iterator[Metric]:
    sends = CounterMetricFamily("heard_sends", "Tries to send a message.", labels=["channel", "outcome", "code"])
    for labels, count in sorted(_merged(watch).items()):
        if count >= STEP:  # a label that appears tells that there was one
            sends.add_metric(labels, count // STEP * STEP)
    yield sends
    yield _spread("heard_batch_seconds", "From taking a batch of events to its commit.", watch.batch_seconds)
    yield _spread("heard_batch_events", "Events in a batch.", watch.batch_sizes)
    yield CounterMetricFamily("heard_events_set_aside", "Events that could not be read.", value=watch.set_aside)
    faults = CounterMetricFamily("heard_database_errors", "Errors of the database.", labels=["error"])
    for error, count in sorted(watch.database_faults.items()):
        faults.add_metric([error], count)
    yield faults
    mended = CounterMetricFamily("heard_mended", "What was stuck and could be mended.", labels=["what"])
    for what, count in sorted(watch.mended.items()):
        mended.add_metric([what], count)
    yield mended
    if watch.ticked:
        age = (now - watch.ticked).total_seconds()
        yield GaugeMetricFamily("heard_tick_age_seconds", "Since this process last did what was due.", value=age)


def _of_rows(rows: Rows | None) -> Iterator[Metric]:
    yield GaugeMetricFamily("heard_database_up", "1 while the database can be read.", value=int(rows is not None))
    if rows is None:
        return
    waiting = GaugeMetricFamily("heard_outbox_waiting", "Messages that wait to be sent.", labels=["kind"])
    held = GaugeMetricFamily("heard_outbox_held", "Of them, those a process holds a lease on.", labels=["kind"])
    oldest = GaugeMetricFamily("heard_outbox_oldest_seconds", "Age of the oldest that is due.", labels=["kind"])
    for kind, queue in rows.waiting.items():
        label = [kind.name.lower()]
        waiting.add_metric(label, queue.rows)
        held.add_metric(label, queue.held)
        oldest.add_metric(label, _age(rows.at, queue.oldest))
    yield from (waiting, held, oldest)
    dead = GaugeMetricFamily("heard_outbox_undeliverable", "Messages given up, kept for a week.", labels=["code"])
    dead.add_metric([LEFT], _people(sum(count for code, count in rows.dead.items() if code in NOBODY_THERE)))
    for code, count in sorted(rows.dead.items()):
        if code not in NOBODY_THERE:
            dead.add_metric([code], count)
    yield dead
    yield GaugeMetricFamily("heard_set_aside", "Unreadable events kept, sealed.", value=rows.set_aside)
    stuck = GaugeMetricFamily("heard_stuck_sessions", "Conversations that do not go on.", labels=["why"])
    stuck.add_metric(["reply-lost"], rows.stuck.to_mend)
    stuck.add_metric(["given-up"], rows.stuck.given_up)
    stuck.add_metric(["end-missed"], rows.stuck.overdue)
    yield stuck
    unseen, unsent = sum(one.alerts for one in rows.unseen), sum(one.late for one in rows.unseen)
    yield GaugeMetricFamily("heard_duty_alerts_unseen", "Duty alerts sent and seen by nobody.", value=unseen)
    yield GaugeMetricFamily("heard_duty_alerts_unsent", "Duty alerts that should have been sent.", value=unsent)
    late = GaugeMetricFamily("heard_wave_late_seconds", "How late the first overdue wave is.", labels=["step"])
    late.add_metric(["open"], _age(rows.at, rows.opening.since))
    late.add_metric(["close"], _age(rows.at, rows.closing.since))
    yield late


def _merged(watch: Watch) -> Counter[tuple[str, str, str]]:
    """Count sends without saying in which way somebody left."""
    sends: Counter[tuple[str, str, str]] = Counter()
    for (channel, outcome, code), count in watch.sends.items():
        sends[channel, outcome, LEFT if code in NOBODY_THERE else code] += count
    return sends


def _people(count: int) -> int:
    """Round a number of people; too few are told as none."""
    return nearest(count) if count >= FLOOR else 0


def _spread(name: str, about: str, spread: Spread) -> Metric:
    bounds = [*map(str, spread.bounds), "+Inf"]
    buckets = list(zip(bounds, map(float, accumulate(spread.counts)), strict=True))
    return HistogramMetricFamily(name, about, buckets=buckets, sum_value=spread.sum)


def _age(now: datetime, since: datetime | None) -> float:
    return (now - since).total_seconds() if since else 0.0
