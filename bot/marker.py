"""Writes down what became of the rows in hand, many in one commit; nothing is claimed while that fails."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from bot.clock import Clock
from bot.fault import Fault, trace_of
from bot.marks import Marks
from conversations.messages import ToContact
from storage.outbox import wave_of
from storage.store import Store, Work
from storage.waiting import Waiting

UNMARKED = 128  # sends not marked yet, all a crash may repeat; with fewer, a batch of replies holds the next one up
GATHER = 0.02  # seconds marks are gathered before one commit; a batch that comes meanwhile writes them down at no cost
MARK_AGAIN = 1.0  # seconds before a failed commit of marks is tried again
_log = logging.getLogger(__name__)


class Marker:
    """One process's. `look` is called when another row to the same recipient may have waited for one of these."""

    def __init__(self, store: Store, owner: str, clock: Clock, look: Callable[[], None]) -> None:
        self.behind = False  # marks could not be committed the last time
        self._store = store
        self._owner = owner
        self._clock = clock
        self._look = look
        self._marks = Marks()
        self._room = asyncio.Semaphore(UNMARKED)
        self._said: set[str] = set()  # rows that were sent and are not marked
        self._claimed: set[str] = set()  # rows in hand that were claimed: others may wait behind them
        self._any = asyncio.Event()
        self._batches = 0  # being received; each writes replies' marks down with what it is about to commit
        self._batch_over = asyncio.Event()
        self._fault = Fault()

    @asynccontextmanager
    async def room(self, row: Waiting) -> AsyncIterator[None]:
        """Wait until few enough sends are unmarked for one more; what is sent keeps its place until it is marked."""
        await self._room.acquire()
        try:
            yield
        finally:
            if row.id not in self._said:
                self._room.release()

    def claimed(self, rows: Iterable[Waiting]) -> None:
        """Know that these were claimed, and not born in hand."""
        self._claimed.update(row.id for row in rows)

    def sent(self, row: Waiting, removable: Sequence[str] = ()) -> None:
        """Note that a row was sent, and by which ids it can be deleted again."""
        self._said.add(row.id)
        if removable and isinstance(row.to, ToContact):
            self._marks.shown += [(row.to.contact, wave_of(row.key), message) for message in removable]
        self.needless(row)

    def needless(self, row: Waiting) -> None:
        """Note that a row need not be said any more: as good as sent."""
        self._marks.sent.append(row)
        self._any.set()

    def again(self, row: Waiting, until: datetime, code: str) -> None:
        """Note that a row goes back until a time."""
        self._marks.again.append((row.id, until, code))
        self._any.set()

    def dead(self, row: Waiting, code: str) -> None:
        """Note that a row is given up."""
        _log.warning("a message could not be delivered", extra={"code": code, "kind": row.kind.name.lower()})
        self._marks.dead.append((row, code))
        self._any.set()

    def gone(self, contact: str) -> None:
        """Note that nobody is there any more."""
        self._marks.gone.append(contact)

    def vanished(self, row: Waiting) -> None:
        """Know that a row was deleted, or is another's: there is nothing to mark."""
        self._claimed.discard(row.id)
        self._look()

    async def until_due(self) -> None:
        """Wait until there is something to write down that no batch is about to."""
        while True:
            await self._any.wait()
            await asyncio.sleep(GATHER)
            if self.behind or not self._batches or not self._marks.only_replies():
                return
            await self._batch_over.wait()

    @asynccontextmanager
    async def marking(self) -> AsyncIterator[Callable[[Work], Awaitable[None]]]:
        """Let a batch write marks down in its own transaction, which it opens within this and ends with the call given.

        Replies alone: what else became of rows changes people and invitations, and these a transaction must take first.
        """
        marks = Marks()

        async def mark(work: Work) -> None:
            if not self.behind:  # were it these marks that cannot be written, no batch could be either
                marks.sent, marks.shown = self._marks.take_replies()
                await self._note_sent(work, marks)

        self._batches += 1
        try:
            yield mark
        except BaseException:
            if marks:
                self.behind = True
                self._marks.take_back(marks)
                self._any.set()  # a commit in between may have found nothing to write
            raise
        else:
            self._let_go(marks)
        finally:
            self._batches -= 1
            self._batch_over.set()
            self._batch_over.clear()

    async def _note_sent(self, work: Work, marks: Marks) -> None:
        if marks.shown:  # first: it waits for whoever forgets such a person, who then waits for rows
            await work.shown.add(marks.shown, self._clock())
        await work.outbox.sent(self._owner, [row.id for row in marks.sent])

    async def commit(self) -> None:
        """Write down all there is; what cannot be is kept, and tried again after a while."""
        self._any.clear()
        if not self._marks:
            return
        marks = Marks()
        try:
            async with self._store.work_beside() as work:
                marks, self._marks = self._marks, marks  # not before: what is sent while others write goes along
                # First people, then invitations, then rows, as a batch of events does: neither waits in a circle.
                await work.contacts.hold([*marks.gone, *marks.unanswered()])
                await work.invitations.set(marks.news())
                await self._note_sent(work, marks)
                await work.outbox.again(self._owner, marks.again)
                await work.outbox.dead(self._owner, [(row.id, code) for row, code in marks.dead])
                for contact in marks.gone:
                    await work.contacts.unreachable(contact)
                await work.owed.owe(marks.unanswered(), self._clock())
        except asyncio.CancelledError:
            self._marks.take_back(marks)  # Heard stops: settle() marks them
            raise
        except Exception as error:  # noqa: BLE001  kept and tried again; past the lease they would go twice
            if self._fault.is_news(error):
                _log.warning(
                    "what was sent cannot be marked yet",
                    exc_info=trace_of(error),
                    extra={"error": type(error).__name__, "count": len(marks.sent)},
                )
            self.behind = True
            self._marks.take_back(marks)
            await asyncio.sleep(MARK_AGAIN)
            self._any.set()
            return
        self.behind = False
        self._fault.over()
        self._let_go(marks)

    def _let_go(self, marks: Marks) -> None:
        for row in marks.sent:
            if row.id in self._said:
                self._said.discard(row.id)
                self._room.release()
        if self._claimed:
            before = len(self._claimed)
            self._claimed.difference_update(marks.done())
            if len(self._claimed) < before:
                self._look()
            self._claimed.difference_update(identity for identity, _, _ in marks.again)
