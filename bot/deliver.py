"""Sends what waits in the outbox: claimed under a lease, in order to each recipient, outside any transaction.

At least once: a crash between a send and its mark repeats that one message, because no vendor offers a key
that would make a repeat harmless.
"""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime, timedelta

from bot.channels.channel import Channel
from bot.clock import Clock
from bot.fault import Fault, trace_of
from bot.hiding import Hider
from bot.letters import Letters
from bot.lines import Lines, Parcel
from bot.marker import GATHER, Marker
from bot.moments import PATIENCE
from bot.pace import Turns
from bot.send import Sends
from bot.still import Still
from bot.watch import Watch
from bot.whole import to_the_end
from conversations.messages import Address, Message, ToContact
from storage.store import Store, Work
from storage.waiting import Waiting

LEASE = timedelta(seconds=60)  # what a row may wait in hand, 20 s, and what a send may take, 30 s; and some more
CLAIM_BATCH = 100  # rows a claim; a getUpdates batch is no larger
IN_HAND = 200  # rows at most that wait in this process where no pace is kept; else a second's worth
_log = logging.getLogger(__name__)


class Deliverer:
    """One process's sender. `owner` is its random name on the leases it takes."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        turns: Mapping[str, Turns],
        clock: Clock,
        owner: str,
        spread: random.Random,
        team_addresses: Mapping[tuple[str, str], Address],
        watch: Watch | None = None,
        letters: Letters | None = None,
        discreet: frozenset[str] = frozenset(),
    ) -> None:
        self.owner = owner
        self._store = store
        self._turns = turns
        self._clock = clock
        self._team_addresses = team_addresses  # where a team reads when it has connected no channel
        self._letters = letters
        self._lines = Lines()
        self._marker = Marker(store, owner, clock, self.look)
        still = Still(store, owner, clock, self._lines.letters)
        hider = Hider(store, self._marker, clock, discreet)
        self._sends = Sends(channels, turns, clock, spread, watch or Watch(), self._lines, still, self._marker, hider)
        self._most = _most_in_hand([turn.rate for turn in turns.values()])
        self._look = asyncio.Event()
        self._away = Fault()

    def lease(self) -> datetime:
        """Say until when a row claimed now is this process's."""
        return self._clock() + LEASE

    def look(self) -> None:
        """Look into the outbox soon; the clock's tick and whoever filled it call this."""
        self._look.set()

    def offer(self, parcels: Iterable[Parcel]) -> list[asyncio.Task[None]]:
        """Take rows this process has claimed; each recipient's go one after another. Give who serves new lines."""
        by = self._clock() + PATIENCE
        return [task for parcel in parcels if (task := self._sends.begin(parcel, by))]

    def marking(self) -> AbstractAsyncContextManager[Callable[[Work], Awaitable[None]]]:
        """Let a batch of events write down, in its own transaction, which replies were sent."""
        return self._marker.marking()

    async def run(self) -> None:
        """Claim and mark until cancelled; then let the sends in flight end and mark them."""
        claimer = asyncio.create_task(self._claim_for_ever())
        try:
            while True:
                await self._marker.until_due()
                await self._marker.commit()
        finally:
            claimer.cancel()
            await asyncio.gather(claimer, return_exceptions=True)
            for turns in self._turns.values():
                await turns.close()
            await self.settle()

    async def settle(self) -> None:
        """Wait for every send now in hand, and commit what became of them."""
        while self._sends.under_way:
            await asyncio.wait(self._sends.under_way, timeout=GATHER)  # not for all: some wait until others are marked
            await self._marker.commit()
        await self._marker.commit()

    async def claim_once(self) -> int:
        """Claim what is due, as far as there is room in hand; give how many rows there were."""
        room = min(CLAIM_BATCH, self._most - self._lines.waiting)
        if not await self._all_marked() or room <= 0:
            return 0
        return await to_the_end(self._claim(room))  # a stop in between would leave rows claimed and in nobody's hand

    async def _all_marked(self) -> bool:
        """Mark what was sent, or else what lost its lease meanwhile is claimed and said again; False if that failed."""
        await self._marker.commit()
        return not self._marker.behind

    async def fetch(self, addresses: Sequence[Address]) -> None:
        """Claim and send what waits for people whom this process alone reaches: it has their page of the web chat."""
        now = self._clock()
        async with self._store.read() as work:
            waited = await work.outbox.for_pages(await work.contacts.ids(addresses), now)
        if waited and await self._all_marked() and (serving := await to_the_end(self._claim_for_pages(waited))):
            await asyncio.wait(serving)

    async def _claim_for_pages(self, contacts: Sequence[str]) -> list[asyncio.Task[None]]:
        now = self._clock()
        async with self._store.work_beside() as work:
            rows = await work.outbox.claim_for_pages(self.owner, contacts, now, now + LEASE)
        self._marker.claimed(rows)
        return self.offer(await self._addressed(rows))

    async def _claim(self, room: int) -> int:
        now = self._clock()
        async with self._store.work_beside() as work:
            rows = await work.outbox.claim(self.owner, now, now + LEASE, room)
        if rows:
            self._marker.claimed(rows)
            self.offer(await self._addressed(rows))
        return len(rows)

    async def _claim_for_ever(self) -> None:
        """Keep some rows in hand, so that none is waited for; few, so that a crash or a stop leaves few behind."""
        while True:
            await self._look.wait()
            self._look.clear()
            try:
                await self._lines.until_at_most(self._most // 2)
                while await self.claim_once():
                    await self._lines.until_at_most(self._most // 2)
                self._away.over()
            except Exception as error:  # noqa: BLE001  a loop's edge: the next tick tries again
                if self._away.is_news(error):
                    _log.warning(
                        "nothing can be claimed", exc_info=trace_of(error), extra={"error": type(error).__name__}
                    )

    async def _addressed(self, rows: Sequence[Waiting]) -> list[Parcel]:
        """Look up where rows go, and make the words of those that are letters."""
        async with self._store.read() as work:
            letters = await self._letters.write(work, rows) if self._letters else {}
            people = await work.contacts.addresses([row.to.contact for row in rows if isinstance(row.to, ToContact)])
            teams = {**self._team_addresses, **await work.staff.channels()}
        return [
            Parcel(row, people.get(row.to.contact))
            if isinstance(row.to, ToContact)
            else Parcel(row, teams.get((row.to.programme, row.to.team)))
            for row in self._worded(rows, letters)
        ]

    def _worded(self, rows: Sequence[Waiting], letters: Mapping[str, Message | None]) -> Iterator[Waiting]:
        for row in rows:
            if row.id not in letters:
                yield row
            elif words := letters[row.id]:
                yield replace(row, body=words)
            else:  # it need not be said any more: as good as sent
                self._marker.needless(row)


def _most_in_hand(rates: Sequence[float]) -> int:
    """Say how many rows to keep in hand: about as many as go in a second, so that none gets old there."""
    return max(1, int(max(rates))) if rates and all(rates) else IN_HAND
