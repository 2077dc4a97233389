"""Turns at a vendor's rate: moments leased from the database, each given to the best message then waiting.

A reply never waits behind a broadcast, and nothing goes without a moment of its own: while
the database is out of reach, all wait.
"""

import asyncio
import heapq
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.clock import Clock
from bot.fault import Fault, trace_of
from bot.limits import SECOND, ChatLimit, Chats, Window
from bot.moments import Moments, Sleep
from conversations.errors import HeardError
from conversations.messages import Kind
from storage.store import Store

OUTAGE_WAIT = 1.0  # seconds before the database is told again of a hold
SEVERAL = 3  # chats told to wait within a second: it is the whole bot that is too fast, or one person could stop it

_LONG_AGO = datetime.min.replace(tzinfo=UTC)

_log = logging.getLogger(__name__)


class NotInTime(HeardError):
    """No turn comes in time; there may be one from `until` on."""

    def __init__(self, until: datetime) -> None:
        super().__init__("no turn in time")
        self.until = until


@dataclass(slots=True, eq=False, repr=False)
class Place:
    """A message's place in the queue: its kind, its chat, by when it must go or be put back, the turns it takes."""

    kind: Kind
    chat: str
    by: datetime
    turns: int = 1
    number: int | None = None  # in the order they came; None while the chat's own pace keeps it from the queue
    unpaid: int = field(init=False)  # turns that have not come yet; it goes with the last
    under_way: list[int] = field(default_factory=list)  # its numbers in the window, once its turn has come
    came: asyncio.Future[datetime | None] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def __post_init__(self) -> None:
        self.unpaid = self.turns

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
        self._store = store
        self._clock = clock
        self._sleep = sleep
        self._chats = Chats(chats)
        self._window = Window(rate)
        self._numbers = count()
        self._waiting: list[tuple[Kind, int, Place]] = []
        self._moments = Moments(name, rate, store, clock, sleep, self._turn_away)
        self._held = _LONG_AGO
        self._fault = Fault()
        self._untold: datetime | None = None  # a hold that the database does not know of yet
        self._slowed: dict[str, datetime] = {}
        self._serving: asyncio.Task[None] | None = None
        self._closed = False

    @asynccontextmanager
    async def turn(self, place: Place) -> AsyncIterator[None]:
        """Wait for a turn and send within it. Raises NotInTime."""
        await self._reach(place)
        try:
            yield
        finally:
            for number in place.under_way:
                self._window.end(number, self._clock())

    def leave(self, place: Place) -> None:
        """Know that what has its turn leaves only now; its way to the vendor must not seem longer than it is."""
        for number in place.under_way:
            self._window.leave(number, self._clock())

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
        tasks = [task for task in (self._serving, self._moments.taking) if task]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for _, _, place in self._waiting:
            place.answer(self._clock())

    async def _reach(self, place: Place) -> None:
        """Wait for the chat first, so that no turn is taken that cannot be used."""
        now = self._clock()
        free = max(self._chats.next(place.chat, now) for _ in range(place.turns))
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
                for number in place.under_way:
                    self._window.drop(number)
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
        self._moments.drop_before(self._held)
        self._moments.take_ahead(self._waiting_kinds)
        place = self._best()
        if not self._moments or place is None:
            if self._moments.taking:
                await self._moments.taking
            return
        now = self._clock()
        wait = max(self._moments.first() - now, self._window.full(now, place.turns))
        if wait > timedelta(0):
            await self._sleep(wait.total_seconds())
        elif place.by < now:
            place.answer(now)
        else:
            self._moments.use(now)
            place.unpaid -= 1
            if not place.unpaid:
                place.under_way = [self._window.begin(now) for _ in range(place.turns)]
                place.answer(None)

    def _waiting_kinds(self) -> list[Kind]:
        """Give the kind of each turn waited for, but for whoever left or is queued again as more urgent."""
        live = (place for kind, _, place in self._waiting if not place.came.done() and kind is place.kind)
        return [place.kind for place in live for _ in range(place.unpaid)]

    def _turn_away(self, first: datetime) -> None:
        """Turn away whoever cannot wait so long."""
        for _, _, place in self._waiting:
            if place.by < first:
                place.answer(first)

    async def _tell_hold(self, until: datetime) -> None:
        try:
            async with self._store.work_beside() as work:
                await work.paces.hold(self._name, until)
        except Exception as error:  # noqa: BLE001  a loop's edge
            if self._fault.is_news(error):
                _log.warning(
                    "other processes could not be told to wait",
                    exc_info=trace_of(error),
                    extra={"channel": self._name, "error": type(error).__name__},
                )
            await self._sleep(OUTAGE_WAIT)
            return
        self._fault.over()
        if self._untold == until:
            self._untold = None
