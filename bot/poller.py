"""Lets one process at a time poll, under a lease: a vendor gives one bot's updates to one poller."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.clock import Clock
from bot.moments import Sleep
from bot.process import has_died
from storage.database import StorageError
from storage.store import Store

LEASE = timedelta(seconds=15)  # so long nobody polls after a crash, unless it is seen to be one
PROLONG = timedelta(seconds=5)  # a lease is prolonged so often: one try may fail; after a second, polling stops in time
LOOK = 1.0  # seconds between looks of those who wait: so soon one of them takes over from one that stopped
DROPPING = 2.0  # seconds a stop may take for giving the lease back; it runs out by itself

_log = logging.getLogger(__name__)


class Poller:
    """This process's part in the polling of one vendor. `owner` is the process's own name."""

    def __init__(self, name: str, owner: str, store: Store, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self._name = name
        self._owner = owner
        self._store = store
        self._clock = clock
        self._sleep = sleep

    async def run(self, poll: Callable[[], Awaitable[None]]) -> None:
        """Poll whenever this process holds the lease, until cancelled or `poll` ends; raise what it raises.

        `poll` is cancelled before a lease that could not be prolonged runs out, and begun anew once it is held again.
        """
        told = False
        try:
            while True:
                if await self._try():
                    told = False
                    if await self._while_held(asyncio.ensure_future(poll())):
                        return
                    _log.warning("polling stopped: its lease was lost")
                elif not told:
                    told = True
                    _log.info("another process polls; this one waits to take over")
                await self._sleep(LOOK)
        finally:
            await self._drop()

    async def _while_held(self, polling: asyncio.Future[None]) -> bool:
        """Prolong the lease until the polling ends; False if the lease had to be given up before."""
        until = self._clock() + LEASE - PROLONG
        try:
            while True:
                timer = asyncio.ensure_future(self._sleep(PROLONG.total_seconds()))
                try:
                    await asyncio.wait({polling, timer}, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    timer.cancel()
                if polling.done():
                    polling.result()
                    return True
                began = self._clock()
                held = await self._prolong()
                if held:
                    until = began + LEASE - PROLONG
                elif held is False or self._clock() >= until:
                    return False
        finally:
            polling.cancel()
            await asyncio.wait({polling})

    async def _try(self) -> bool:
        return await self._prolong() or False

    async def _prolong(self) -> bool | None:
        """Take or prolong the lease; False if it is another's, None if the database cannot say."""
        now = self._clock()
        try:
            async with asyncio.timeout(PROLONG.total_seconds()), self._store.work_beside() as work:
                holder = await work.leases.holder(self._name)
                if holder and has_died(holder):
                    await work.leases.drop(self._name, holder)
                return await work.leases.take(self._name, self._owner, now, now + LEASE)
        except (StorageError, TimeoutError):
            return None

    async def _drop(self) -> None:
        """Give the lease back, so that another need not wait for its end."""
        try:
            async with asyncio.timeout(DROPPING), self._store.work_beside() as work:
                await work.leases.drop(self._name, self._owner)
        except (StorageError, TimeoutError):
            _log.warning("the lease to poll could not be given back: it will run out")
