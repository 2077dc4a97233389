"""Takes a batch of residents' events: one transaction, then the replies are in the outbox.

When it returns, everything the batch said is committed and the vendor may be told; when it raises, nothing is.
"""

import logging
import secrets
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from time import perf_counter

from bot.channels.channel import Cursor, SetAside
from bot.clock import Clock
from bot.deliver import Deliverer
from bot.discreet import Discreet
from bot.held import look_up
from bot.lines import Parcel
from bot.quotes import allowed
from bot.read_ahead import Guess, read_ahead
from bot.receipts import Ready, Receipts
from bot.record import Changes, Reply, record
from bot.render.results import results_text
from bot.render.speech import speak
from bot.room import Room, room_of, start_code
from bot.watch import Watch
from bot.whole import to_the_end
from config.phrases import Phrasebook
from conversations.messages import (
    Address,
    Hiding,
    Inbound,
    Kind,
    Left,
    Message,
    Order,
    Ordered,
    Outbound,
    ToContact,
)
from conversations.programme import Programmes
from conversations.talk.effects import Phrase
from conversations.talk.hear import hear
from conversations.talk.lateness import is_late
from conversations.talk.moment import languages_of
from conversations.talk.person import Outcome, Person, World
from storage.keys import new_id
from storage.owed import Owing
from storage.store import Store, Work

AGAIN = "again"  # begins the ids of events that nobody sent: Heard puts a question again
_log = logging.getLogger(__name__)


class Receiver:
    """`Receive`, as channels call it."""

    def __init__(
        self,
        store: Store,
        programmes: Programmes,
        phrasebook: Phrasebook,
        deliverer: Deliverer,
        clock: Clock,
        guess: Guess,
        watch: Watch | None = None,
    ) -> None:
        self._store = store
        self._programmes = programmes
        self._phrasebook = phrasebook
        self._deliverer = deliverer
        self._clock = clock
        self._guess = guess
        self._watch = watch or Watch()
        self._languages = languages_of(programmes.values())
        self._discreet = Discreet.of(programmes)
        self.receipts = Receipts(store, self._languages, clock)

    async def __call__(
        self, batch: Sequence[Inbound], aside: Sequence[SetAside] = (), cursor: Cursor | None = None
    ) -> None:
        """Commit the batch, what was set aside and the cursor in one transaction."""
        # Whole: a stop between the commit and the offer would leave people without their replies for a lease.
        await to_the_end(self._receive(batch, aside, cursor))

    async def _receive(self, batch: Sequence[Inbound], aside: Sequence[SetAside], cursor: Cursor | None) -> None:
        began = perf_counter()
        batch = await read_ahead(batch, self._guess)
        ready = await self.receipts.ready(batch)
        async with self._deliverer.marking() as mark, self._store.work_beside(_senders(batch, aside)) as work:
            parcels = await self._take(work, batch, aside, ready)
            if cursor:
                await work.inbox.set_cursor(cursor.name, cursor.value, self._clock())
            await mark(work)
        self.receipts.back(ready)
        self._deliverer.offer(parcels)
        self._watch.took(len(batch), perf_counter() - began)

    async def put_again(self, owing: Owing) -> bool:
        """Put to somebody again what they wait for, as if they had asked; False if they wait for nothing."""
        address = await self._address(owing.contact)
        if address is None:
            return False
        async with self._store.work_beside([address]) as work:
            if not await work.owed.pay(owing):
                return False
            contact = (await work.contacts.by_id([owing.contact])).get(owing.contact)
            if not contact or not (contact.welcome or await work.sessions.of([owing.contact])):
                return False
            parcels = await self._repeat(work, address)
            await work.owed.tried(owing)
        self._deliverer.offer(parcels)
        return True

    async def rouse(self, contact: str) -> bool:
        """Put their question again to somebody whose pause is over; False if they went on, or another process did."""
        address = await self._address(contact)
        if address is None:
            return False
        async with self._store.work_beside([address]) as work:
            if not await work.sessions.wake(contact, self._clock()):
                return False
            parcels = await self._repeat(work, address)
        self._deliverer.offer(parcels)
        return True

    async def _address(self, contact: str) -> Address | None:
        async with self._store.read() as work:
            return (await work.contacts.addresses([contact])).get(contact)

    async def _repeat(self, work: Work, address: Address) -> list[Parcel]:
        """Take it as if somebody had asked for their question once more."""
        asked = Inbound(f"{AGAIN}:{new_id()}", address, Ordered(Order.REPEAT, unasked=True), self._clock())
        return await self._take(work, [asked], (), Ready())

    async def _take(
        self, work: Work, batch: Sequence[Inbound], aside: Sequence[SetAside], ready: Ready
    ) -> list[Parcel]:
        now = self._clock()
        new = await work.inbox.add([*(inbound.id for inbound in batch), *(update.id for update in aside)], now)
        fresh = {inbound.id: inbound for inbound in batch if inbound.id in new}
        unread = {update.id: update for update in aside if update.id in new}
        room = await room_of(work, list(fresh.values()), _senders(list(fresh.values()), list(unread.values())), now)
        changes, replies = Changes(aside=list(unread.values())), list[Reply]()
        for inbound in fresh.values():
            world = await self._world(work, inbound, room, ready)
            outcome = self._hear(inbound, room, world, changes, replies, now)
            if outcome is None:
                continue
            ready.given(outcome)
            if outcome.results:
                replies += await self._results(work, outcome, inbound.sender)
            if outcome.redeem:
                changes.redeemed.append(ready.found[inbound.id])
            if outcome.forget or outcome.withdraw or outcome.redeem:
                await record(work, changes, self._programmes, now)  # at once: the order things were said in counts
        for update in unread.values():
            self._apologise(update.sender, room, replies)
        self._watch.set_aside += len(changes.aside)
        await record(work, changes, self._programmes, now)
        return await self._put(work, replies, now)

    async def _world(self, work: Work, inbound: Inbound, room: Room, ready: Ready) -> World:
        """Look up what this turn may look at."""
        person = room.people.get(inbound.sender, Person(None))
        return room.world(
            person.contact.id if person.contact else "",
            start_code(inbound),
            await self.receipts.claim(work, ready, inbound, person),
            await look_up(work, inbound, person, self._languages),
            ready.spare,
        )

    def _hear(
        self, inbound: Inbound, room: Room, world: World, changes: Changes, replies: list[Reply], now: datetime
    ) -> Outcome | None:
        before = room.people.get(inbound.sender, Person(None))
        known = before.contact.id if before.contact else ""
        if isinstance(inbound.said, Left):
            changes.left |= {known} - {""}
            return None
        changes.left.discard(known)  # they wrote after leaving: they are back
        fresh = secrets.token_hex(32)
        try:
            late = is_late(inbound.said_at, now)
            outcome = hear(before, inbound.said, world, self._programmes, now, fresh, inbound.hint, late=late)
            changes.note(before, outcome, inbound.sender)
            replies += self._spoken(inbound, outcome, before, changes)
        except Exception as broken:  # noqa: BLE001  the engine is total; were it not, the batch must still live
            _log.exception("a turn broke", extra={"channel": inbound.sender.channel})
            changes.aside.append(SetAside(inbound.id, b"", type(broken).__name__, inbound.sender))
            self._apologise(inbound.sender, room, replies)
            return None
        room.now_is(inbound.sender, outcome)
        return outcome

    def _spoken(self, inbound: Inbound, outcome: Outcome, before: Person, changes: Changes) -> list[Reply]:
        """Put it into words; note a message that /hide could delete where safe mode is, and nothing of anybody else."""
        contact = outcome.person.contact or before.contact
        session = outcome.person.session or before.session
        if contact is None:
            return []
        wave, discreet = session.wave if session else "", self._discreet.among(contact, session)
        address = inbound.sender
        spoken = [speak(self._phrasebook, say, address.channel) for say in outcome.says]
        if discreet or outcome.hide:
            if inbound.message:
                changes.shown.append((contact.id, wave, inbound.message))
            spoken = [replace(message, discreet=True) for message in spoken]
        if outcome.hide:
            return [Reply(contact.id, address, Hiding(*spoken), wave)]
        return [Reply(contact.id, address, message, wave) for message in spoken]

    async def _results(self, work: Work, outcome: Outcome, address: Address) -> list[Reply]:
        contact = outcome.person.contact
        programme = self._programmes.get(outcome.results or "")
        if contact is None or programme is None:
            return []
        newest = await work.releases.newest(programme.key)
        quotes = [one async for _, one in allowed(work, programme, [newest] if newest else [], posted=True)]
        area, digest = contact.areas.get(programme.key), newest.digest if newest else None
        text = results_text(digest, programme, area, contact.reads, self._phrasebook, quotes)
        discreet = self._discreet.among(contact, outcome.person.session)
        return [Reply(contact.id, address, Message(text, language=contact.language, discreet=discreet))]

    def _apologise(self, sender: Address | None, room: Room, replies: list[Reply]) -> None:
        contact = room.people[sender].contact if sender in room.people else None
        if sender and contact:
            text = self._phrasebook.say(contact.reads, Phrase("sorry-broken"))
            discreet = self._discreet.among(contact, None)
            replies.append(Reply(contact.id, sender, Message(text, language=contact.language, discreet=discreet)))

    async def _put(self, work: Work, replies: Sequence[Reply], now: datetime) -> list[Parcel]:
        rows = {
            f"wave:{reply.wave}:reply:{new_id()}": reply for reply in replies
        }  # random keys: the inbox already makes a repeated event harmless
        waiting = await work.outbox.put(
            [Outbound(key, ToContact(reply.contact), reply.message, Kind.REPLY, now) for key, reply in rows.items()],
            self._deliverer.owner,
            self._deliverer.lease(),
        )
        return [Parcel(row, rows[row.key].address) for row in waiting]


def _senders(batch: Sequence[Inbound], aside: Sequence[SetAside]) -> set[Address]:
    return {inbound.sender for inbound in batch} | {update.sender for update in aside if update.sender}
