"""Sends what waits in the outbox: claimed under a lease, in order to each recipient, outside any transaction.

At least once: a crash between a send and its mark repeats that one message, because no vendor offers a key
that would make a repeat harmless.
"""

import asyncio
import logging
import random
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.channels.channel import Channel, Gone, Refused, Retry
from bot.clock import Clock
from bot.letters import Letters
from bot.pace import Turns
from bot.watch import Watch
from conversations.messages import Address, Kind, Message, Template, ToContact, ToTeam
from conversations.talk.person import Disposition
from storage.outbox import Waiting
from storage.store import Store

LEASE = timedelta(seconds=60)  # longer than any send may take: 3 x the transports' 20 s time-out
CLAIM_BATCH = 100  # rows a claim; a getUpdates batch is no larger
AT_ONCE = 24  # sends in flight: enough to keep two cores busy; more only makes everyone wait longer
GATHER = 0.004  # seconds marks are gathered before one commit
MARK_AGAIN = 1.0  # seconds before a failed commit of marks is tried again
MAX_ATTEMPTS = 12  # with the back-off below, about 40 minutes of a dead network
BACKOFF_CEILING = 300.0  # seconds
UNCONNECTED = timedelta(minutes=10)  # before a post without a channel is looked at again
FORGOTTEN = "forgotten"  # the code of what was to go to somebody who is no contact any more

Recipient = ToContact | ToTeam

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, repr=False)
class Parcel:
    """A claimed row and where it goes; None where nobody is there to send it to."""

    row: Waiting
    address: Address | None


@dataclass(slots=True)
class _Marks:
    """What became of sends, not yet committed."""

    sent: list[Waiting]
    again: list[tuple[str, datetime, str]]
    dead: list[tuple[Waiting, str]]
    gone: list[str]

    @classmethod
    def none(cls) -> "_Marks":
        return cls([], [], [], [])

    def take_back(self, other: "_Marks") -> None:
        """Put marks that could not be committed before the ones made since."""
        self.sent[:0], self.again[:0], self.dead[:0], self.gone[:0] = other.sent, other.again, other.dead, other.gone

    def news(self) -> list[tuple[str, str, Disposition]]:
        """Give what became of invitations, as (wave, contact, disposition)."""
        reached = [(row, Disposition.CONTACTED) for row in self.sent]
        failed = [(row, Disposition.FAILED) for row, _ in self.dead]
        return [
            (row.key.split(":")[1], row.to.contact, came)  # keys of a wave's messages begin wave:<id>:
            for row, came in (*reached, *failed)
            if row.kind is Kind.INVITATION and isinstance(row.to, ToContact)
        ]

    def unanswered(self) -> list[str]:
        """Give the people whose reply was given up though they are there, and who got nothing since."""
        last: dict[str, tuple[int, bool]] = {}
        lost = [(row, code != FORGOTTEN) for row, code in self.dead]
        for row, is_lost in (*lost, *((row, False) for row in self.sent)):
            if row.kind is Kind.REPLY and isinstance(row.to, ToContact):
                last[row.to.contact] = max(last.get(row.to.contact, (-1, False)), (int(row.id), is_lost))
        return [contact for contact, (_, is_lost) in last.items() if is_lost and contact not in self.gone]

    def __bool__(self) -> bool:
        return bool(self.sent or self.again or self.dead or self.gone)


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
    ) -> None:
        self.owner = owner
        self._store = store
        self._channels = channels
        self._turns = turns
        self._clock = clock
        self._spread = spread
        self._team_addresses = team_addresses  # where a team reads when it has connected no channel
        self._watch = watch or Watch()
        self._letters = letters
        self._lines: dict[Recipient, deque[Parcel]] = {}
        self._held: dict[Recipient, datetime] = {}
        self._marks = _Marks.none()
        self._marked = asyncio.Event()
        self._look = asyncio.Event()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._sending: set[asyncio.Task[None]] = set()

    def lease(self) -> datetime:
        """Say until when a row claimed now is this process's."""
        return self._clock() + LEASE

    def look(self) -> None:
        """Look into the outbox soon; the clock's tick and whoever filled it call this."""
        self._look.set()

    def offer(self, parcels: Iterable[Parcel]) -> None:
        """Take rows this process has claimed; each recipient's go one after another."""
        for parcel in parcels:
            to = parcel.row.to
            if (until := self._held.get(to)) is not None:
                if until > self._clock():
                    self._again(parcel.row, until, "held")
                    continue
                del self._held[to]
            if (line := self._lines.get(to)) is not None:
                line.append(parcel)
                continue
            self._lines[to] = deque([parcel])
            task = asyncio.create_task(self._serve(to))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)

    async def run(self) -> None:
        """Claim and mark until cancelled; then let the sends in flight end and mark them."""
        claimer = asyncio.create_task(self._claim_for_ever())
        try:
            while True:
                await self._marked.wait()
                await asyncio.sleep(GATHER)
                await self._commit_marks()
        finally:
            claimer.cancel()
            await asyncio.gather(claimer, return_exceptions=True)
            await self.settle()

    async def settle(self) -> None:
        """Wait for every send now in hand, and commit what became of them."""
        while self._sending:
            await asyncio.gather(*self._sending, return_exceptions=True)
        await self._commit_marks()

    async def claim_once(self) -> int:
        """Claim what is due and take it in hand; give how many rows there were."""
        now = self._clock()
        async with self._store.work_beside() as work:
            rows = await work.outbox.claim(self.owner, now, now + LEASE, CLAIM_BATCH)
        if rows:
            self.offer(await self._addressed(rows))
        return len(rows)

    async def _claim_for_ever(self) -> None:
        while True:
            await self._look.wait()
            self._look.clear()
            try:
                while await self.claim_once():
                    await asyncio.gather(*self._sending, return_exceptions=True)
                    await self._commit_marks()
            except Exception:  # noqa: BLE001  a loop's edge: the next tick tries again
                _log.exception("claiming from the outbox failed")

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
                self._marks.sent.append(row)
                self._marked.set()

    async def _serve(self, to: Recipient) -> None:
        line = self._lines[to]
        try:
            while line:
                await self._send(line.popleft())
        finally:
            del self._lines[to]
            for parcel in line:  # cancelled, or held: others may take the rest when the lease runs out
                self._again(parcel.row, self._held.get(to, self._clock()), "held")

    async def _send(self, parcel: Parcel) -> None:
        row, address = parcel.row, parcel.address
        channel = self._channels.get(address.channel) if address else None
        if address is None or channel is None or isinstance(row.body, Template):
            self._unreachable_now(row, address)
            return
        if turns := self._turns.get(channel.name):
            await turns.take(row.kind)  # before a place is taken: a waiting broadcast holds no reply up
        try:
            async with self._places:
                await channel.send(address, row.body)
        except Retry as wait:
            self._watch.sent(channel.name, "retry", wait.code)
            self._retry(row, wait)
        except Refused as refused:
            self._watch.sent(channel.name, "refused", refused.code)
            self._dead(row, refused.code)
        except Gone as gone:
            self._watch.sent(channel.name, "gone", gone.code)
            self._dead(row, gone.code)
            if isinstance(row.to, ToContact):
                self._marks.gone.append(row.to.contact)
        except Exception:  # noqa: BLE001  a channel's own fault must not end the sender
            _log.exception("a channel failed in a way it should not", extra={"channel": channel.name})
            self._watch.sent(channel.name, "fault")
            self._retry(row, Retry("fault"))
        else:
            self._watch.sent(channel.name, "sent")
            self._marks.sent.append(row)
            self._marked.set()

    def _unreachable_now(self, row: Waiting, address: Address | None) -> None:
        if isinstance(row.to, ToContact) and address is None:
            self._dead(row, FORGOTTEN)
        else:  # a team with no channel, a channel that is switched off, a letter that only another process can write
            # Only the database says until when: whoever connects the channel lets the post go at once.
            self._put_back(row, self._clock() + UNCONNECTED, "not-connected")

    def _retry(self, row: Waiting, wait: Retry) -> None:
        if row.attempts + 1 >= MAX_ATTEMPTS and wait.after is None:
            self._dead(row, wait.code)
            return
        back_off = min(BACKOFF_CEILING, 2.0**row.attempts) * self._spread.uniform(0.5, 1)
        seconds = back_off if wait.after is None else wait.after
        self._hold(row, self._clock() + timedelta(seconds=seconds), wait.code)

    def _hold(self, row: Waiting, until: datetime, code: str) -> None:
        """Put a row back, and with it whatever else waits for the same recipient, so that order holds."""
        self._held[row.to] = until
        self._put_back(row, until, code)

    def _put_back(self, row: Waiting, until: datetime, code: str) -> None:
        self._again(row, until, code)
        line = self._lines.get(row.to)
        while line:
            self._again(line.popleft().row, until, "held")

    def _again(self, row: Waiting, until: datetime, code: str) -> None:
        self._marks.again.append((row.id, until, code))
        self._marked.set()

    def _dead(self, row: Waiting, code: str) -> None:
        _log.warning("a message could not be delivered", extra={"code": code, "kind": row.kind.name.lower()})
        self._marks.dead.append((row, code))
        self._marked.set()

    async def _commit_marks(self) -> None:
        self._marked.clear()
        if not self._marks:
            return
        marks, self._marks = self._marks, _Marks.none()
        try:
            async with self._store.work_beside() as work:
                await work.invitations.set(marks.news())  # before the rows, as whoever says stop does: no deadlock
                await work.outbox.sent([row.id for row in marks.sent])
                await work.outbox.again(marks.again)
                await work.outbox.dead([(row.id, code) for row, code in marks.dead])
                for contact in marks.gone:
                    await work.contacts.unreachable(contact)
                await work.owed.owe(marks.unanswered(), self._clock())
        except Exception:  # noqa: BLE001  kept and tried again; past the lease they would go twice
            _log.exception("marking sent messages failed", extra={"count": len(marks.sent)})
            self._marks.take_back(marks)
            await asyncio.sleep(MARK_AGAIN)
            self._marked.set()
