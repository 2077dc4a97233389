"""Evenly spaced moments that no other process has (storage/paces.py), taken for as many messages as wait.

A quarter of a second's worth is taken at most, so that a short pause of the database is not noticed.
"""

import asyncio
import logging
import math
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.fault import Fault, trace_of
from bot.limits import SECOND
from conversations.messages import Kind
from storage.store import Store

SHARE = 0.99  # of the permitted rate: one in a hundred is left for the jitter between a moment and its arrival
SHARED = 0.985  # of it while other processes write, too, whose jitter is not seen: 15 ms in a second
ALONE_AFTER = timedelta(seconds=5)  # in which all moments were ours: others that have just begun are seen by then
AHEAD = timedelta(milliseconds=250)  # moments taken at most: a short pause of the database is not noticed
SHARED_AHEAD = timedelta(milliseconds=100)  # the same while others write, too: their replies wait twice as long at most
PATIENCE = timedelta(seconds=20)  # a reply takes a moment up to so far ahead; whoever cannot have one goes back
LATE = timedelta(milliseconds=5)  # a moment missed by more is given up while other processes write, too
OUTAGE_WAIT = 1.0  # seconds before the database is asked again
SHORTEST_WAIT = timedelta(milliseconds=5)  # before asking again for moments that others took

Sleep = Callable[[float], Awaitable[None]]

_log = logging.getLogger(__name__)


class Moments:
    """One vendor's, in this process. `turn_away` is told from when on there is one, if that is long to wait."""

    def __init__(
        self,
        name: str,
        rate: float,
        store: Store,
        clock: Clock,
        sleep: Sleep,
        turn_away: Callable[[datetime], None],
    ) -> None:
        self._name = name
        self._gap, self._shared_gap = (_gap(rate * share) for share in (SHARE, SHARED))
        self._store = store
        self._clock = clock
        self._sleep = sleep
        self._turn_away = turn_away
        self._moments: deque[datetime] = deque()
        self._end: datetime | None = None
        self._alone_since = clock()
        self._fault = Fault()
        self.taking: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._moments)

    def first(self) -> datetime:
        """Give the next moment there is."""
        return self._moments[0]

    def drop_before(self, held: datetime) -> None:
        """Give up what comes before the vendor may be written to again."""
        while self._moments and self._moments[0] < held:
            self._moments.popleft()

    def use(self, now: datetime) -> None:
        """Use the next moment, and give up those that were missed: they would come on top of what others send.

        For whoever is alone, the window says what may still go.
        """
        if not self._alone(now):
            while len(self._moments) > 1 and self._moments[1] < now - LATE:
                self._moments.popleft()
        self._moments.popleft()

    def take_ahead(self, waited_for: Callable[[], list[Kind]]) -> None:
        """Take moments for those who wait while there are some left, so that no time passes between them."""
        if self.taking is not None:
            return
        ahead, gap = (AHEAD, self._gap) if self._alone(self._clock()) else (SHARED_AHEAD, self._shared_gap)
        most = max(1, ahead // gap)
        if 2 * len(self._moments) < most:
            waiting = waited_for()
            replies = waiting.count(Kind.REPLY)
            wanted = (replies if replies > len(self._moments) else len(waiting)) - len(self._moments)
            if wanted > 0:
                ahead = PATIENCE if replies > len(self._moments) else ahead
                self.taking = asyncio.create_task(self._take(min(wanted, most), gap, ahead))

    def _alone(self, now: datetime) -> bool:
        """Say whether nobody else seems to be writing."""
        return now - self._alone_since >= ALONE_AFTER

    async def _take(self, wanted: int, gap: timedelta, ahead: timedelta) -> None:
        try:
            now = self._clock()
            async with self._store.work_beside() as work:
                taken = await work.paces.reserve(self._name, wanted, gap, now, now + ahead)
            self._fault.over()
            if taken.granted:
                self._keep(taken.first, wanted, gap)
            else:
                self._turn_away(taken.first)
                wait = min(max(taken.first - now - ahead, SHORTEST_WAIT), SECOND)
                await self._sleep(wait.total_seconds())
        except Exception as error:  # noqa: BLE001  a loop's edge: without the database nothing goes, and all wait
            if self._fault.is_news(error):
                _log.warning(
                    "no turns could be taken",
                    exc_info=trace_of(error),
                    extra={"channel": self._name, "error": type(error).__name__},
                )
            await self._sleep(OUTAGE_WAIT)
        finally:
            self.taking = None

    def _keep(self, first: datetime, taken: int, gap: timedelta) -> None:
        if first != self._end:  # others had moments in between, or there was a pause
            self._alone_since = first
        self._moments.extend(first + place * gap for place in range(taken))
        self._end = first + taken * gap


def _gap(rate: float) -> timedelta:
    return timedelta(microseconds=math.ceil(1e6 / rate)) if rate else timedelta(0)
