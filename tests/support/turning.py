"""Time that passes only when nobody has anything left to do: long waits take no time, and no test guesses one."""

import asyncio
import heapq
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import count

from conversations.messages import Address
from storage.database import Unavailable
from storage.store import Store, Work
from tests.support.clock import START

ROUNDS = 40  # of the event loop without anybody opening a transaction: more than any chain of ours is long


class Turning:
    """A clock whose `sleep` is woken in order of time; `busy` counts the transactions under way."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now
        self._sleepers: list[tuple[datetime, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._busy = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + timedelta(seconds=seconds), next(self._numbers), woken))
        await woken

    async def until(self, done: Callable[[], bool], limit: timedelta = timedelta(hours=1)) -> None:
        """Let time pass until something is so."""
        end = self.now + limit
        while not await self._settled(done):
            assert self._sleepers, "nobody waits for time, and still it is not so"
            at, _, woken = heapq.heappop(self._sleepers)
            assert at <= end, "it did not come to pass in time"
            if not woken.done():
                self.now = max(self.now, at)
                woken.set_result(None)

    async def run(self, *works: Coroutine[None, None, object]) -> None:
        """Let time pass until all this is done."""
        tasks = [asyncio.create_task(work) for work in works]
        await self.until(lambda: all(task.done() for task in tasks))
        await asyncio.gather(*tasks)

    async def passes(self, **by: float) -> None:
        """Let so much time pass."""
        timer = asyncio.create_task(self.sleep(timedelta(**by).total_seconds()))
        await self.until(timer.done)

    @asynccontextmanager
    async def during(self) -> AsyncIterator[None]:
        """Let no time pass during this."""
        self._busy += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._busy -= 1
            if not self._busy:
                self._idle.set()

    async def _settled(self, done: Callable[[], bool]) -> bool:
        quiet = 0
        while quiet < ROUNDS:
            await asyncio.sleep(0)
            quiet += 1
            if self._busy:
                await self._idle.wait()
                quiet = 0
        return done()


class Unhurried(Store):
    """A store during whose transactions no time passes on one such clock; while it is cut off there are none."""

    clock: Turning
    cut_off = False

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        async with self.clock.during(), super().work() as work:
            yield work

    @asynccontextmanager
    async def work_beside(self, people: Iterable[Address] = ()) -> AsyncIterator[Work]:
        if self.cut_off:
            raise Unavailable("The database cannot be reached.")
        async with self.clock.during(), super().work_beside(people) as work:
            yield work

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Work]:
        async with self.clock.during(), super().read() as work:
            yield work
