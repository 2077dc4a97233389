"""Finds conversations that do not go on, and mends what can be mended; the rest is counted for whoever runs Heard.

What can get stuck, and what is done about it, stands in docs/operations.md.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from bot.clock import Clock
from bot.close import Closer
from bot.record import NoLinkKey
from bot.watch import Watch
from storage.database import StorageError
from storage.keys import Unreadable, WrongKey
from storage.owed import Owing
from storage.standing import OVERDUE
from storage.store import Store

EVERY = timedelta(minutes=1)  # nothing here is urgent: the first try comes ten minutes after a loss
AT_ONCE = 100  # of each kind in one round, so that a round holds nobody up

PutAgain = Callable[[Owing], Awaitable[bool]]
"""Puts to somebody again what they wait for; False if they wait for nothing any more."""

_log = logging.getLogger(__name__)


class Mender:
    """Called at each tick; it looks once a minute. Any number of processes may do so at once."""

    def __init__(self, store: Store, closer: Closer, put_again: PutAgain, clock: Clock, watch: Watch) -> None:
        self._store = store
        self._closer = closer
        self._put_again = put_again
        self._clock = clock
        self._watch = watch
        self._next = clock()
        self._told: set[str] = set()  # sessions that cannot be ended are logged once, not every minute

    async def tick(self) -> None:
        """Mend what is due for it."""
        now = self._clock()
        if now < self._next:
            return
        self._next = now + EVERY
        async with self._store.read() as work:
            owed = await work.owed.due(now, AT_ONCE)
            overdue = await work.sessions.overdue(now - OVERDUE, AT_ONCE)
        for owing in owed:
            try:
                if await self._put_again(owing):
                    self._watch.mended["reply-lost"] += 1
            except Exception:  # noqa: BLE001  a loop's edge: one person's trouble is not the next one's
                _log.exception("a question could not be put again")
        for identity in overdue:
            await self._end(identity)

    async def _end(self, identity: str) -> None:
        """End one session alone: together with others, one that cannot be ended would keep them all."""
        try:
            async with self._store.work() as work:
                session = await work.sessions.get(identity)
                await self._closer.end(work, [session] if session else [], self._clock())
        except (Unreadable, WrongKey, NoLinkKey) as hopeless:
            async with self._store.work() as work:
                await work.sessions.drop([identity])
            _log.error(
                "a conversation that nobody can read or keep was dropped", extra={"error": type(hopeless).__name__}
            )
        except StorageError:
            raise
        except Exception:  # noqa: BLE001  a mended version may end it: nothing that was said is thrown away
            if identity not in self._told:
                self._told.add(identity)
                _log.exception("a conversation could not be ended")
            return
        self._watch.mended["end-missed"] += 1
