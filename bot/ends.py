"""Ends what is over: waves, a large one in a process of its own, and the talks nobody goes on with."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.close import Closer
from bot.fault import Fault
from bot.plan import Planner
from bot.process import new_name
from bot.scene import Scenes
from conversations.planning.series import Wave
from storage.database import StorageError
from storage.store import Store

LARGE = 500  # people whose answers take a second to unseal, shuffle, count and seal anew
CLOSING = timedelta(minutes=10)  # a worker may take; then another replica may try
EXPIRING_AT_ONCE = 500

Elsewhere = Callable[[str], Awaitable[None]]
"""Closes the wave of an id in another process."""

_log = logging.getLogger(__name__)


class Ends:
    """Each end is a transaction of its own."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        scenes: Scenes,
        planner: Planner,
        closer: Closer,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._scenes = scenes
        self._planner = planner
        self._closer = closer
        self._elsewhere = elsewhere
        self._owner = new_name()
        self._fault = Fault()  # in ending talks

    async def close_here(self, identity: str) -> None:
        """Close a wave in this process, for the worker."""
        async with self._store.read() as work:
            wave = await work.waves.get(identity)
        if wave:
            await self._close_it(wave, self._clock())

    async def close(self, wave: Wave, now: datetime) -> None:
        """Close a wave whose time is over, wherever that holds nobody up."""
        async with self._store.read() as work:
            large = await work.answers.count(wave.id) >= LARGE
        if large and self._elsewhere:
            await self._by_worker(wave, self._elsewhere, now)
        else:
            await self._close_it(wave, now)

    async def end_talks(self) -> None:
        """End talks whose time is over; where one cannot be ended, bot/mend.py ends the others one by one."""
        try:
            await self._expire(self._clock())
        except StorageError:
            raise
        except Exception as fault:  # noqa: BLE001  a loop's edge
            if self._fault.is_news(fault):
                _log.exception("ending conversations failed")
        else:
            self._fault.over()

    async def _by_worker(self, wave: Wave, elsewhere: Elsewhere, now: datetime) -> None:
        """Have one worker close it, however many replicas there are."""
        lease = f"close:{wave.id}"
        async with self._store.work() as work:
            mine = await work.leases.take(lease, self._owner, now, now + CLOSING)
        if mine:
            try:
                await elsewhere(wave.id)
            finally:
                async with self._store.work() as work:
                    await work.leases.drop(lease, self._owner)

    async def _close_it(self, wave: Wave, now: datetime) -> None:
        """End a wave; without its script there is no digest, but what ties answers to people goes all the same."""
        scene = self._scenes.of(wave)
        async with self._store.work() as work:
            closed = self._closer.close(work, scene, now) if scene else self._closer.cut(work, wave, now)
            if not await closed:
                return
            if series := await work.series.get(wave.series):
                await self._planner.plan(work, series, now)
        _log.info("a wave closed", extra={"wave": wave.id, "programme": wave.programme, "number": wave.number})

    async def _expire(self, now: datetime) -> None:
        async with self._store.read() as work:
            waiting = await work.sessions.expiring(now, 1)
        while waiting:
            async with self._store.work() as work:
                waiting = await work.sessions.expiring(now, EXPIRING_AT_ONCE)
                await self._closer.end(work, waiting, now)
