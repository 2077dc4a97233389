"""Sends what waits in the outbox: claimed under a lease, in order to each recipient, outside any transaction.

At least once: a crash between a send and its mark repeats that one message, because no vendor offers a key
that would make a repeat harmless.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.channels.channel import Channel, Gone, Refused, Retry, TooFast
from bot.clock import Clock
from bot.letters import Letters
from bot.lines import Line, Lines, Parcel, Recipient
from bot.marks import FORGOTTEN, Marks
from bot.pace import PATIENCE, NotInTime, Place, Turns
from bot.still import Still
from bot.watch import Watch
from bot.whole import to_the_end
from conversations.document import Document
from conversations.messages import Address, Kind, Message, Template, ToContact
from storage.database import Unavailable
from storage.store import Store
from storage.waiting import Waiting

LEASE = timedelta(seconds=60)  # what a row may wait in hand, 20 s, and what a send may take, 30 s; and some more
CLAIM_BATCH = 100  # rows a claim; a getUpdates batch is no larger
AT_ONCE = 24  # sends in flight: enough to keep two cores busy; more only makes everyone wait longer
UNMARKED = 64  # sends that are not marked yet, all a crash may repeat; fewer would hold replies up while others write
GATHER = 0.004  # seconds marks are gathered before one commit
MARK_AGAIN = 1.0  # seconds before a failed commit of marks is tried again
MAX_ATTEMPTS = 12  # with the back-off below, about 40 minutes of a dead network
BACKOFF_CEILING = 300.0  # seconds
UNCONNECTED = timedelta(minutes=10)  # before a post without a channel is looked at again
IN_HAND = 200  # rows at most that wait in this process where no pace is kept; else a second's worth
FEW_HELD = 1_000  # recipients told to wait, before those that may be sent to again are forgotten
LATER = timedelta(seconds=1)  # before a row whose turn did not come in time is claimed again
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
        self._lines = Lines()
        self._still = Still(store, owner, clock, self._lines.letters)
        self._most = _most_in_hand([turn.rate for turn in turns.values()])
        self._held: dict[Recipient, datetime] = {}
        self._claimed: set[str] = set()  # rows in hand that were claimed: others may wait behind them
        self._marks = Marks()
        self._unmarked = asyncio.Semaphore(UNMARKED)
        self._said: set[str] = set()  # rows that were sent and are not marked
        self._behind = False  # marks could not be committed the last time
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
        by = self._clock() + PATIENCE
        for parcel in parcels:
            to = parcel.row.to
            if (until := self._held.get(to)) is not None:
                if until > self._clock():
                    self._again(parcel.row, until, "held")
                    continue
                del self._held[to]
            line, is_new = self._lines.add(parcel, by)
            if is_new:
                task = asyncio.create_task(self._serve(to, line))
                self._sending.add(task)
                task.add_done_callback(self._sending.discard)
            elif parcel.row.kind is Kind.REPLY:
                self._overtake(line)

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
            for turns in self._turns.values():
                await turns.close()
            await self.settle()

    async def settle(self) -> None:
        """Wait for every send now in hand, and commit what became of them."""
        while self._sending:
            await asyncio.wait(self._sending, timeout=GATHER)  # not for all: some wait until others are marked
            await self._commit_marks()
        await self._commit_marks()

    async def claim_once(self) -> int:
        """Claim what is due, as far as there is room in hand; give how many rows there were."""
        room = min(CLAIM_BATCH, self._most - self._lines.waiting)
        if self._behind:  # whose lease ran out meanwhile would be claimed, and said, once more
            await self._commit_marks()
        if room <= 0 or self._behind:
            return 0
        return await to_the_end(self._claim(room))  # a stop in between would leave rows claimed and in nobody's hand

    async def _claim(self, room: int) -> int:
        now = self._clock()
        async with self._store.work_beside() as work:
            rows = await work.outbox.claim(self.owner, now, now + LEASE, room)
        if rows:
            self._claimed.update(row.id for row in rows)
            self.offer(await self._addressed(rows))
        return len(rows)

    async def _claim_for_ever(self) -> None:
        """Keep some rows in hand, so that none is waited for; few, so that a crash or a stop leaves few behind."""
        away = False
        while True:
            await self._look.wait()
            self._look.clear()
            try:
                await self._lines.until_at_most(self._most // 2)
                while await self.claim_once():
                    await self._lines.until_at_most(self._most // 2)
                away = False
            except Unavailable as error:  # said once: it is tried again each second
                if not away:
                    _log.warning("nothing can be claimed: the database is away", extra={"error": type(error).__name__})
                away = True
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

    def _overtake(self, line: Line) -> None:
        """Let a reply go first, and whatever else waits for that person back: what they said may have undone it."""
        for row in self._lines.leave_replies(line):
            self._again(row, self._clock(), "held")
        if line.turns and line.place:
            line.turns.hurry(line.place, Kind.REPLY)

    async def _serve(self, to: Recipient, line: Line) -> None:
        try:
            while line.parcels:
                await self._next(to, line)
        finally:
            for row in self._lines.end(to):  # cancelled, or held: others may take the rest
                self._again(row, self._held.get(to, self._clock()), "held")

    async def _next(self, to: Recipient, line: Line) -> None:
        """Send the first of a line when its turn has come; by then another may be the first."""
        (parcel, by), channel = line.parcels[0], self._channel(line.parcels[0][0])
        turns = self._turns.get(channel.name) if channel else None
        if parcel.address is None or turns is None or not turns.rate or isinstance(parcel.row.body, Template):
            async with self._places:
                await self._send(*self._lines.take(line))
            return
        line.turns, line.place = turns, (place := Place(parcel.row.kind, parcel.address.value, by))
        try:
            async with turns.turn(place):
                await self._send(*self._lines.take(line), lambda: turns.leave(place))
        except NotInTime as late:
            for row in self._lines.clear(to):
                self._again(row, max(late.until, self._clock()), "held")

    def _channel(self, parcel: Parcel) -> Channel | None:
        return self._channels.get(parcel.address.channel) if parcel.address else None

    async def _send(self, parcel: Parcel, by: datetime, leave: Callable[[], None] | None = None) -> None:
        row, address, channel = parcel.row, parcel.address, self._channel(parcel)
        if address is None or channel is None or isinstance(row.body, Template):
            self._unreachable_now(row, address)
            return
        await self._unmarked.acquire()
        try:
            if by < self._clock():  # its lease might run out while it is being sent
                self._again(row, self._clock() + LATER, "held")
            elif await self._stands(row):
                if leave:
                    leave()
                await self._try(row, channel, address, row.body)
        finally:
            if row.id not in self._said:  # else it is given back with the mark
                self._unmarked.release()

    async def _stands(self, row: Waiting) -> bool:
        """See that nobody has taken back what nobody asked for: any process may have heard them say stop.

        Replies and a team's posts are always wanted. What is gone goes from hand without a word.
        """
        if row.kind is Kind.REPLY or not isinstance(row.to, ToContact):
            return True
        stands = await self._still.stands(row)
        if stands is None:
            self._again(row, self._clock() + LATER, "held")
        elif not stands:
            self._claimed.discard(row.id)
            self.look()  # something else to the same recipient may have waited for this one
        return bool(stands)

    async def _try(self, row: Waiting, channel: Channel, address: Address, body: Message | Document) -> None:
        try:
            await channel.send(address, body)
        except Retry as wait:
            self._watch.sent(channel.name, "retry", wait.code)
            self._retry(row, wait)
            if isinstance(wait, TooFast) and channel.name in self._turns:
                self._turns[channel.name].slow_down(address.value, self._held.get(row.to, self._clock()))
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
            self._said.add(row.id)
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
        if len(self._held) >= FEW_HELD:
            self._held = {to: at for to, at in self._held.items() if at > self._clock()}
        self._held[row.to] = until
        self._put_back(row, until, code)

    def _put_back(self, row: Waiting, until: datetime, code: str) -> None:
        self._again(row, until, code)
        for other in self._lines.clear(row.to):
            self._again(other, until, "held")

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
        marks = Marks()
        try:
            async with self._store.work_beside() as work:
                marks, self._marks = self._marks, marks  # not before: what is sent while others write goes along
                # First people, then invitations, then rows, as a batch of events does: neither waits in a circle.
                await work.contacts.hold([*marks.gone, *marks.unanswered()])
                await work.invitations.set(marks.news())
                await work.outbox.sent([row.id for row in marks.sent])
                await work.outbox.again(marks.again)
                await work.outbox.dead([(row.id, code) for row, code in marks.dead])
                for contact in marks.gone:
                    await work.contacts.unreachable(contact)
                await work.owed.owe(marks.unanswered(), self._clock())
        except asyncio.CancelledError:
            self._marks.take_back(marks)  # Heard stops: settle() marks them
            raise
        except Exception:  # noqa: BLE001  kept and tried again; past the lease they would go twice
            _log.exception("marking sent messages failed", extra={"count": len(marks.sent)})
            self._behind = True
            self._marks.take_back(marks)
            await asyncio.sleep(MARK_AGAIN)
            self._marked.set()
            return
        self._behind = False
        for row in marks.sent:
            if row.id in self._said:
                self._said.discard(row.id)
                self._unmarked.release()
        if self._claimed:
            before = len(self._claimed)
            self._claimed.difference_update(marks.done())
            if len(self._claimed) < before:
                self.look()  # another to the same recipient may have waited for this one
            self._claimed.difference_update(identity for identity, _, _ in marks.again)


def _most_in_hand(rates: Sequence[float]) -> int:
    """Say how many rows to keep in hand: about as many as go in a second, so that none gets old there."""
    return max(1, int(max(rates))) if rates and all(rates) else IN_HAND
