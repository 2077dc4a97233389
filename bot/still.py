"""Asks, just before letters go, whether they still are to: whoever said stop meanwhile may have said it elsewhere."""

import asyncio
import logging

from storage.outbox import Waiting
from storage.store import Store

_log = logging.getLogger(__name__)


class Still:
    """One process's question. All who ask while one reading is under way are answered by the next one."""

    def __init__(self, store: Store, owner: str) -> None:
        self._store = store
        self._owner = owner
        self._asked: dict[str, asyncio.Future[bool | None]] = {}
        self._asking: asyncio.Task[None] | None = None

    async def stands(self, row: Waiting) -> bool | None:
        """Say whether a row that this process claimed is still there and still its own; None if nobody can say."""
        answer: asyncio.Future[bool | None] = asyncio.get_running_loop().create_future()
        self._asked[row.id] = answer
        if self._asking is None:
            self._asking = asyncio.create_task(self._ask())
        return await answer

    async def _ask(self) -> None:
        try:
            while self._asked:
                asked, self._asked = self._asked, {}
                standing = await self._look(asked)
                for identity, answer in asked.items():
                    if not answer.done():
                        answer.set_result(None if standing is None else identity in standing)
        finally:
            self._asking = None

    async def _look(self, asked: dict[str, asyncio.Future[bool | None]]) -> set[str] | None:
        try:
            async with self._store.read() as work:
                return await work.outbox.standing(self._owner, list(asked))
        except Exception:  # noqa: BLE001  a loop's edge: they go back, and are asked about again when claimed
            _log.exception("nobody can say whether letters still stand", extra={"count": len(asked)})
            return None
