"""Asks, just before letters go, whether they still are to: whoever said stop meanwhile may have said it elsewhere."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from bot.fault import Fault, trace_of
from storage.store import Store
from storage.waiting import Waiting

STALE = timedelta(milliseconds=250)  # an answer counts; a stop heard elsewhere meanwhile may cross a letter on its way
ASK_AHEAD = timedelta(milliseconds=100)  # then the next answer is fetched, so that no letter waits for it in its turn

_log = logging.getLogger(__name__)


class Still:
    """One process's question. `in_hand` gives the ids of all letters that wait here: one reading answers for all."""

    def __init__(self, store: Store, owner: str, clock: Clock, in_hand: Callable[[], Iterable[str]]) -> None:
        self._store = store
        self._owner = owner
        self._clock = clock
        self._in_hand = in_hand
        self._fault = Fault()
        self._wanted: set[str] = set()
        self._asked: frozenset[str] = frozenset()
        self._standing: set[str] | None = None
        self._at = datetime.min.replace(tzinfo=UTC)  # when the last reading began
        self._reading: asyncio.Task[None] | None = None

    async def stands(self, row: Waiting) -> bool | None:
        """Say whether a row that this process claimed is still there and still its own; None if nobody can say."""
        now = self._clock()
        since = now - STALE
        self._wanted.add(row.id)
        try:
            while row.id not in self._asked or self._at < since:
                await asyncio.wait({self._read()})
                since = now  # whatever began after the question answers it, however slowly it came
        finally:
            self._wanted.discard(row.id)
        if now - self._at > ASK_AHEAD:
            self._read()
        return None if self._standing is None else row.id in self._standing

    def _read(self) -> asyncio.Task[None]:
        if self._reading is None:
            self._reading = asyncio.create_task(self._look(frozenset({*self._wanted, *self._in_hand()})))
        return self._reading

    async def _look(self, asked: frozenset[str]) -> None:
        began = self._clock()
        try:
            async with self._store.read() as work:
                standing: set[str] | None = await work.outbox.standing(self._owner, list(asked))
        except Exception as error:  # noqa: BLE001  a loop's edge: they go back, and are asked about again when claimed
            if self._fault.is_news(error):
                _log.warning(
                    "nobody can say whether letters still stand",
                    exc_info=trace_of(error),
                    extra={"error": type(error).__name__, "count": len(asked)},
                )
            standing = None
        else:
            self._fault.over()
        self._asked, self._standing, self._at, self._reading = asked, standing, began, None
