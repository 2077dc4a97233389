"""Deletes what has been kept long enough, and leaves nothing of it behind in the database's files."""

from datetime import UTC, timedelta

from bot.clock import Clock
from bot.retention import Terms
from conversations.programme import Programmes
from storage.deletions import Deletion
from storage.store import Store

INBOX_KEPT = timedelta(hours=48)  # Telegram repeats an update for 24 hours
ASIDE_KEPT = timedelta(days=7)  # of what could not be read, sealed: a week to find out why
OUTBOX_KEPT = timedelta(days=7)  # of rows already sent and blanked
WELCOME_KEPT = timedelta(days=7)  # of newcomers who never agreed to anything


class Forgetter:
    """`forget` is called each hour, `tidy_up` each tick."""

    def __init__(self, store: Store, programmes: Programmes, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._terms = Terms(store, programmes, clock)
        self._untidy = False  # something was deleted whose old pages could not be cut off yet: somebody was reading

    async def forget(self) -> None:
        """Delete what has been kept long enough."""
        now = self._clock()
        async with self._store.work() as work:
            await work.inbox.forget(now - INBOX_KEPT)
            await work.shown.forget(now)
            await work.inbox.forget_aside(now - ASIDE_KEPT)
            await work.rotation.forget_carried(now)
            await work.outbox.forget(now - OUTBOX_KEPT)
            await work.tries.forget(now)
            told = await work.alerts.forget(now)
            await work.posts.drop(told)
            await work.outbox.drop_alerts(told)
            newcomers = await work.contacts.quiet_welcomes(now - WELCOME_KEPT)
            await work.contacts.delete(newcomers)
            await work.deletions.add(Deletion.NEWCOMERS, len(newcomers), now.astimezone(UTC).date())
        await self._terms.keep()
        self._untidy = True

    async def tidy_up(self) -> None:
        """Leave nothing deleted behind in the files; if that cannot be done now, the next tick tries again."""
        async with self._store.read() as work:
            closed = await work.waves.untidy()
        if closed and await self._store.tidy(closed=True):
            async with self._store.work() as work:
                await work.waves.tidied(closed)
        if self._untidy:
            self._untidy = not await self._store.tidy()
