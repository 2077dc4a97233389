"""Sends what this process has in hand: each recipient's rows in order, each when its turn has come."""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot.channels.channel import Channel, Gone, NotHere, Refused, Retry, TooFast
from bot.clock import Clock
from bot.hiding import Hider
from bot.holds import Holds
from bot.lines import Line, Lines, Parcel, Recipient
from bot.marker import Marker
from bot.marks import FORGOTTEN
from bot.pace import NotInTime, Place, Turns
from bot.still import Still
from bot.watch import Watch
from conversations.document import Document
from conversations.messages import Address, Hiding, Kind, Message, Template, ToContact
from storage.outbox import NO_PAGE
from storage.waiting import Waiting

AT_ONCE = 48  # sends in flight: enough that neither we nor the courier wait for the other
MAX_ATTEMPTS = 12  # with the back-off below, about 40 minutes of a dead network
BACKOFF_CEILING = 300.0  # seconds
UNCONNECTED = timedelta(minutes=10)  # before a post without a channel is looked at again
REPLY_AWAITED = timedelta(days=1)  # a page that opens later than this asks anew where its visitor was
PAGE_AWAITED = timedelta(days=7)  # of the ten or so that a wave is open: whoever comes later is asked anew
MOST_TURNS = 5  # that one text takes: what a chat may be sent at once; what is longer obeys a 429
LATER = timedelta(seconds=1)  # before a row whose turn did not come in time is claimed again
_log = logging.getLogger(__name__)


class Sends:
    """One process's. A vendor's `turns` pace it; what became of each row is told to `marker`."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        turns: Mapping[str, Turns],
        clock: Clock,
        spread: random.Random,
        watch: Watch,
        lines: Lines,
        still: Still,
        marker: Marker,
        hider: Hider,
    ) -> None:
        self._channels = channels
        self._turns = turns
        self._clock = clock
        self._spread = spread
        self._watch = watch
        self._lines = lines
        self._still = still
        self._marker = marker
        self._hider = hider
        self._holds = Holds(clock)
        self._places = asyncio.Semaphore(AT_ONCE)
        self.under_way: set[asyncio.Task[None]] = set()

    def begin(self, parcel: Parcel, by: datetime) -> asyncio.Task[None] | None:
        """Put a row into its recipient's line, which must be on its way by a time; give who serves it if it is new."""
        to = parcel.row.to
        if until := self._holds.until(to):
            self._marker.again(parcel.row, until, "held")
            return None
        line, is_new = self._lines.add(parcel, by)
        if is_new:
            task = asyncio.create_task(self._serve(to, line))
            self.under_way.add(task)
            task.add_done_callback(self.under_way.discard)
            return task
        if parcel.row.kind is Kind.REPLY:
            self._overtake(line)
        return None

    def _overtake(self, line: Line) -> None:
        """Let a reply go first, and whatever else waits for that person back: what they said may have undone it."""
        for row in self._lines.leave_replies(line):
            self._marker.again(row, self._clock(), "held")
        if line.turns and line.place:
            line.turns.hurry(line.place, Kind.REPLY)

    async def _serve(self, to: Recipient, line: Line) -> None:
        try:
            while line.parcels:
                await self._next(to, line)
        finally:
            for row in self._lines.end(to):  # cancelled, or held: others may take the rest
                self._marker.again(row, self._holds.until(to) or self._clock(), "held")

    async def _next(self, to: Recipient, line: Line) -> None:
        """Send the first of a line when its turn has come; by then another may be the first."""
        (parcel, by), channel = line.parcels[0], self._channel(line.parcels[0][0])
        turns = self._turns.get(channel.name) if channel else None
        if parcel.address is None or turns is None or not turns.rate or isinstance(parcel.row.body, Template):
            async with self._places:
                await self._send(*self._lines.take(line))
            return
        body = parcel.row.body.done if isinstance(parcel.row.body, Hiding) else parcel.row.body
        pieces = max(1, min(channel.pieces(body), MOST_TURNS)) if channel else 1
        line.turns, line.place = turns, (place := Place(parcel.row.kind, parcel.address.value, by, pieces))
        try:
            async with turns.turn(place):
                await self._send(*self._lines.take(line), lambda: turns.leave(place))
        except NotInTime as late:
            for row in self._lines.clear(to):
                self._marker.again(row, max(late.until, self._clock()), "held")

    def _channel(self, parcel: Parcel) -> Channel | None:
        return self._channels.get(parcel.address.channel) if parcel.address else None

    async def _send(self, parcel: Parcel, by: datetime, leave: Callable[[], None] | None = None) -> None:
        row, address, channel = parcel.row, parcel.address, self._channel(parcel)
        if address is None or channel is None or isinstance(row.body, Template):
            self._nowhere(row, address)
            return
        async with self._marker.room(row):
            if by < self._clock():  # its lease might run out while it is being sent
                self._marker.again(row, self._clock() + LATER, "held")
            elif await self._stands(row):
                if leave:
                    leave()
                await self._try(row, channel, address, row.body)

    async def _stands(self, row: Waiting) -> bool:
        """See that nobody has taken back what nobody asked for: any process may have heard them say stop.

        Replies and a team's posts are always wanted. What is gone goes from hand without a word.
        """
        if row.kind is Kind.REPLY or not isinstance(row.to, ToContact):
            return True
        stands = await self._still.stands(row)
        if stands is None:
            self._marker.again(row, self._clock() + LATER, "held")
        elif not stands:
            self._marker.vanished(row)
        return bool(stands)

    async def _try(self, row: Waiting, channel: Channel, address: Address, body: Message | Hiding | Document) -> None:
        try:
            if isinstance(body, Hiding) and isinstance(row.to, ToContact):
                sent = await self._hider.hide(channel, address, row.to.contact, body)
            else:
                sent = await channel.send(address, body.partly if isinstance(body, Hiding) else body)
        except Retry as wait:
            self._watch.sent(channel.name, "retry", wait.code)
            self._retry(row, wait)
            if isinstance(wait, TooFast) and channel.name in self._turns:
                self._turns[channel.name].slow_down(address.value, self._holds.until(row.to) or self._clock())
        except NotHere:
            self._await_page(row)
        except Refused as refused:
            self._watch.sent(channel.name, "refused", refused.code)
            self._marker.dead(row, refused.code)
        except Gone as gone:
            self._watch.sent(channel.name, "gone", gone.code)
            self._marker.dead(row, gone.code)
            if isinstance(row.to, ToContact):
                self._marker.gone(row.to.contact)
        except Exception:  # noqa: BLE001  a channel's own fault must not end the sender
            _log.exception("a channel failed in a way it should not", extra={"channel": channel.name})
            self._watch.sent(channel.name, "fault")
            self._retry(row, Retry("fault"))
        else:
            self._watch.sent(channel.name, "sent")
            self._marker.sent(row, sent.removable)

    def _nowhere(self, row: Waiting, address: Address | None) -> None:
        if isinstance(row.to, ToContact) and address is None:
            self._marker.dead(row, FORGOTTEN)
        else:  # a team with no channel, a channel that is switched off, a letter that only another process can write
            # Only the database says until when: whoever connects the channel lets the post go at once.
            self._put_back(row, self._clock() + UNCONNECTED, "not-connected")

    def _await_page(self, row: Waiting) -> None:
        """Put a row, and what stands behind it, where whoever has the recipient's page finds it."""
        for one in (row, *self._lines.clear(row.to)):
            until = one.due + (REPLY_AWAITED if one.kind is Kind.REPLY else PAGE_AWAITED)
            if until > self._clock():
                self._marker.again(one, until, NO_PAGE)
            else:
                self._marker.dead(one, NO_PAGE)

    def _retry(self, row: Waiting, wait: Retry) -> None:
        if row.attempts + 1 >= MAX_ATTEMPTS and wait.after is None:
            self._marker.dead(row, wait.code)
            return
        back_off = min(BACKOFF_CEILING, 2.0**row.attempts) * self._spread.uniform(0.5, 1)
        until = self._clock() + timedelta(seconds=back_off if wait.after is None else wait.after)
        self._holds.hold(row.to, until)
        self._put_back(row, until, wait.code)

    def _put_back(self, row: Waiting, until: datetime, code: str) -> None:
        """Put a row back, and with it whatever else waits for the same recipient, so that order holds."""
        self._marker.again(row, until, code)
        for other in self._lines.clear(row.to):
            self._marker.again(other, until, "held")
