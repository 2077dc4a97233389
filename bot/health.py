"""Says in one word whether this process can do its work: the database reads and writes, and the outbox moves."""

import asyncio
from datetime import datetime, timedelta

from bot.clock import Clock
from storage.database import StorageError
from storage.store import Store

READY = "ready"
DATABASE = "database"
OUTBOX = "outbox"

FRESH = timedelta(seconds=1)  # an answer is given again that long, however many ask
PATIENCE = 2.0  # seconds; a load balancer's own wait is often five


class Health:
    """Looks when asked. One look at a time, which goes on where it takes longer than who asked will wait."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._look: asyncio.Task[str] | None = None
        self._seen: tuple[datetime, str] | None = None

    async def word(self) -> str:
        """Give "ready", or what is unwell."""
        if self._look is None or self._look.done():
            if self._seen and self._clock() - self._seen[0] < FRESH:
                return self._seen[1]
            self._look = asyncio.create_task(self._see())
        look = self._look
        done, _ = await asyncio.wait({look}, timeout=PATIENCE)
        return look.result() if done else DATABASE

    async def rest(self) -> None:
        """Let a look under way end."""
        if self._look:
            await asyncio.wait({self._look})

    async def _see(self) -> str:
        word = await self._find()
        self._seen = self._clock(), word
        return word

    async def _find(self) -> str:
        now = self._clock()
        try:
            async with self._store.read() as work:
                untaken = await work.standing.untaken(now)
            async with self._store.work_beside() as work:
                await work.standing.write(now)
        except StorageError:
            return DATABASE
        return OUTBOX if untaken else READY
