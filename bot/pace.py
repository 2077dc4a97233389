"""Turns at a vendor's rate: moments leased from the database, each given to the best message then waiting.

Evenly spaced moments that no other process has (storage/paces.py) are taken for as many as wait, a quarter of a
second's worth at most. A reply never waits behind a broadcast, and nothing goes without a moment of its own: while
the database is out of reach, all wait.
"""

import asyncio
import heapq
import logging
import math
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.clock import Clock
from bot.limits import SECOND, ChatLimit, Chats, Window
from conversations.errors import HeardError
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
SEVERAL = 3  # chats told to wait within a second: it is the whole bot that is too fast, or one person could stop it

Sleep = Callable[[float], Awaitable[None]]

_LONG_AGO = datetime.min.replace(tzinfo=UTC)

_log = logging.getLogger(__name__)


class NotInTime(HeardError):
    """No turn comes in time; there may be one from `until` on."""

    def __init__(self, until: datetime) -> None:
        super().__init__("no turn in time")
        self.until = until


@dataclass(slots=True, eq=False, repr=False)
class Place:
    """A message's place in the queue: its kind, its chat, and by when it must go or be put back."""

    kind: Kind
    chat: str
    by: datetime
    number: int | None = None  # in the order they came; None while the chat's own pace keeps it from the queue
    under_way: int = 0  # its number in the window, once its turn has come
    came: asyncio.Future[datetime | None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def answer(self, until: datetime | None) -> None:
        """Give the turn, or say from when on there may be one."""
        if not self.came.done():
            self.came.set_result(until)


class Turns:
    """One vendor's turns in this process. A rate of 0 paces nothing: the vendor's "slow down" alone is obeyed."""

    def __init__(
        self, name: str, rate: float, chats: ChatLimit, store: Store, clock: Clock, sleep: Sleep = asyncio.sleep
    ) -> None:
        self.rate = rate
        self._name = name
        self._gap, self._shared_gap = (_gap(rate * share) for share in (SHARE, SHARED))
        self._store = store
        self._clock = clock
        self._sleep = sleep
        self._chats = Chats(chats)
        self._window = Window(rate)
        self._numbers = count()
        self._waiting: list[tuple[Kind, int, Place]] = []
        self._moments: deque[datetime] = deque()
        self._end = self._held = _LONG_AGO
        self._alone_since = clock()
        self._untold: datetime | None = None  # a hold that the database does not know of yet
        self._slowed: dict[str, datetime] = {}
        self._serving: asyncio.Task[None] | None = None
        self._taking: asyncio.Task[None] | None = None
        self._closed = False

    @asynccontextmanager
    async def turn(self, place: Place) -> AsyncIterator[None]:
        """Wait for a turn and send within it. Raises NotInTime."""
        await self._reach(place)
        try:
            yield
        finally:
            self._window.end(place.under_way, self._clock())

    def leave(self, place: Place) -> None:
        """Know that what has its turn leaves only now; its way to the vendor must not seem longer than it is."""
        self._window.leave(place.under_way, self._clock())

    def hurry(self, place: Place, kind: Kind) -> None:
        """Let a place count as one of a more urgent kind, for something urgent has come behind it."""
        if kind < place.kind:
            place.kind = kind
            if place.number is not None:
                self._queue(place, place.number)

    def slow_down(self, chat: str, until: datetime) -> None:
        """Know that the vendor told a chat to wait; if it tells several at once, it means all of them."""
        now = self._clock()
        self._slowed = {known: at for known, at in self._slowed.items() if now - at < SECOND} | {chat: now}
        if self.rate and len(self._slowed) >= SEVERAL and until > self._held:
            _log.warning("a vendor told several chats to wait: all wait", extra={"channel": self._name})
            self._held = self._untold = until
            self._serve()

    async def close(self) -> None:
        """Turn away whoever waits, at once and from now on."""
        self._closed = True
        tasks = [task for task in (self._serving, self._taking) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for _, _, place in self._waiting:
            place.answer(self._clock())

    async def _reach(self, place: Place) -> None:
        """Wait for the chat first, so that no turn is taken that cannot be used."""
        now = self._clock()
        free = self._chats.next(place.chat, now)
        if free > now:
            if free > place.by:
                raise NotInTime(free)
            await self._sleep((free - now).total_seconds())
        if self._closed:
            raise NotInTime(now)
        place.number = next(self._numbers)
        self._queue(place, place.number)
        try:
            until = await place.came
        except asyncio.CancelledError:
            if place.came.done() and not place.came.cancelled() and place.came.result() is None:
                self._window.drop(place.under_way)
            raise
        if until is not None:
            raise NotInTime(until)

    def _queue(self, place: Place, number: int) -> None:
        heapq.heappush(self._waiting, (place.kind, number, place))
        self._serve()

    def _serve(self) -> None:
        if self._serving is None and not self._closed:
            self._serving = asyncio.create_task(self._serve_all())

    async def _serve_all(self) -> None:
        try:
            while self._best() or self._untold:
                await self._step()
        finally:
            self._serving = None

    def _best(self) -> Place | None:
        """Give who is next, forgetting whoever left or is queued again as more urgent."""
        while self._waiting:
            kind, _, place = self._waiting[0]
            if not place.came.done() and kind is place.kind:
                return place
            heapq.heappop(self._waiting)
        return None

    async def _step(self) -> None:
        """Do the next thing: tell of a hold, take moments, wait for one, or give it away."""
        if self._untold:
            await self._tell_hold(self._untold)
            return
        while self._moments and self._moments[0] < self._held:
            self._moments.popleft()
        self._take_ahead()
        if not self._moments:
            if self._taking:
                await self._taking
            return
        now = self._clock()
        wait = max(self._moments[0] - now, self._window.full(now))
        if wait > timedelta(0):
            await self._sleep(wait.total_seconds())
        elif (place := self._best()) and place.by < now:
            place.answer(now)
        elif place:
            self._skip_missed(now)
            self._moments.popleft()
            place.under_way = self._window.begin(now)
            place.answer(None)

    def _skip_missed(self, now: datetime) -> None:
        """Give up moments that were missed: used now, they would come on top of what other processes send.

        For whoever is alone, the window says what may still go.
        """
        if not self._alone(now):
            while len(self._moments) > 1 and self._moments[1] < now - LATE:
                self._moments.popleft()

    def _alone(self, now: datetime) -> bool:
        """Say whether nobody else seems to be writing."""
        return now - self._alone_since >= ALONE_AFTER

    def _take_ahead(self) -> None:
        """Take moments while there are some left, so that no time passes between them."""
        if self._taking is not None:
            return
        ahead, gap = (AHEAD, self._gap) if self._alone(self._clock()) else (SHARED_AHEAD, self._shared_gap)
        most = max(1, ahead // gap)
        if 2 * len(self._moments) < most:
            live = [kind for kind, _, place in self._waiting if not place.came.done() and kind is place.kind]
            replies = live.count(Kind.REPLY)
            wanted = (replies if replies > len(self._moments) else len(live)) - len(self._moments)
            if wanted > 0:
                ahead = PATIENCE if replies > len(self._moments) else ahead
                self._taking = asyncio.create_task(self._take(min(wanted, most), gap, ahead))

    async def _take(self, wanted: int, gap: timedelta, ahead: timedelta) -> None:
        try:
            now = self._clock()
            async with self._store.work_beside() as work:
                taken = await work.paces.reserve(self._name, wanted, gap, now, now + ahead)
            if taken.granted:
                self._keep(taken.first, wanted, gap)
            else:
                self._turn_away(taken.first)
                wait = min(max(taken.first - now - ahead, SHORTEST_WAIT), SECOND)
                await self._sleep(wait.total_seconds())
        except Exception:  # noqa: BLE001  a loop's edge: without the database nothing goes, and all wait
            await self._wait_out("no turns could be taken")
        finally:
            self._taking = None

    def _keep(self, first: datetime, taken: int, gap: timedelta) -> None:
        if first != self._end:  # others had moments in between, or there was a pause
            self._alone_since = first
        self._moments.extend(first + place * gap for place in range(taken))
        self._end = first + taken * gap

    async def _wait_out(self, what: str) -> None:
        _log.exception(what, extra={"channel": self._name})
        await self._sleep(OUTAGE_WAIT)

    def _turn_away(self, first: datetime) -> None:
        """Turn away whoever cannot wait so long."""
        for _, _, place in self._waiting:
            if place.by < first:
                place.answer(first)

    async def _tell_hold(self, until: datetime) -> None:
        try:
            async with self._store.work_beside() as work:
                await work.paces.hold(self._name, until)
        except Exception:  # noqa: BLE001  a loop's edge
            await self._wait_out("other processes could not be told to wait")
            return
        if self._untold == until:
            self._untold = None


def _gap(rate: float) -> timedelta:
    return timedelta(microseconds=math.ceil(1e6 / rate)) if rate else timedelta(0)
