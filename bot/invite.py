"""Writes to the people of a wave: the invitation when it opens, and one reminder to those who said nothing.

Whom to write to is decided in slices, each a transaction of its own; the words are made only as a letter is sent.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import date, datetime

from bot.clock import Clock
from bot.scene import Scene
from conversations.messages import Kind
from conversations.planning.audience import choose_audience, counts_since
from conversations.planning.local import local, wall
from conversations.planning.window import REMINDER_AFTER, IsHoliday, reminder_time, send_time
from conversations.talk.session import Status
from storage.mailings import Mailing
from storage.store import Store, Work

SLICE = 2_048  # people a transaction: 30 to 50 ms in which nobody else may write to SQLite; `make bench ARGS="opening"`
AHEAD = 51_200  # people looked up at once, in a snapshot that holds nobody up: 4 MB of ids
MAILING = "mailing"  # no two slices at once, of whatever waves: each sees whom the one before has asked
REST = 0.005  # seconds between slices, so that another process waiting for the same file gets its turn


class Inviter:
    """Chooses within the contact rules, and puts letters into the outbox."""

    def __init__(self, is_holiday_in: Callable[[str], IsHoliday]) -> None:
        self._is_holiday_in = is_holiday_in

    def reminder_is_due(self, scene: Scene, asked: date, now: datetime) -> bool:
        """Say whether it is time to remind, counted from the day people really were asked; never at night."""
        wave, zone, is_holiday = scene.wave, scene.programme.zone, self._is_holiday_in(scene.programme.country)
        if now < wave.opens + REMINDER_AFTER or send_time(now, zone, is_holiday) > now:
            return False
        begun = max(wave.opens, wall(asked, local(wave.opens, zone).time(), zone))
        due = reminder_time(send_time(begun, zone, is_holiday), wave.closes, zone, is_holiday)
        return due is not None and due <= now

    async def go_on(self, store: Store, scene: Scene, kind: Kind, clock: Clock) -> bool:
        """Write a mailing's next slices; say whether there is more to write.

        Any process may do so, at any time: where another one is faster, this one leaves the rest to it.
        """
        async with store.read() as work:
            mailing = (await work.mailings.of(scene.wave.id)).get(kind)
            if mailing is None or mailing.done:
                return False
            ahead = await self._ahead(work, scene, mailing)
        more = len(ahead) == AHEAD
        for start in range(0, max(1, len(ahead)), SLICE):
            ids = ahead[start : start + SLICE]
            last = not more and start + SLICE >= len(ahead)
            # Beside residents, who are not held up: whoever says stop meanwhile is passed over when letters are sent.
            async with store.work_beside(task=MAILING) as work:
                moved = await self._slice(work, scene, mailing, ids, clock(), last=last)
            if moved is None:
                return False
            mailing = moved
            await asyncio.sleep(0 if last else REST)
        return more

    async def _ahead(self, work: Work, scene: Scene, mailing: Mailing) -> list[str]:
        wave = scene.wave
        if mailing.kind is Kind.REMINDER:
            return await work.invitations.asked(wave.id, mailing.reached, AHEAD)
        return await work.contacts.ahead(wave.programme, wave.areas, mailing.reached, AHEAD)

    async def _slice(
        self, work: Work, scene: Scene, mailing: Mailing, ids: Sequence[str], now: datetime, *, last: bool
    ) -> Mailing | None:
        """Write to those of the ids who may be written to, and move on; None if somebody else did meanwhile."""
        today = local(now, scene.programme.zone).date()
        if mailing.kind is Kind.REMINDER:
            chosen = await self._silent(work, scene, ids)
        else:
            chosen = await self._invited(work, scene, ids, today)
        moved = Mailing(mailing.wave, mailing.kind, ids[-1] if ids else "", today if chosen else mailing.day, last)
        if not await work.mailings.advance(mailing, moved):
            return None
        if mailing.kind is Kind.INVITATION:
            await work.invitations.add(scene.wave.id, chosen, today)
        due = send_time(now, scene.programme.zone, self._is_holiday_in(scene.programme.country))
        await work.outbox.put_letters(mailing.wave, mailing.kind, chosen, due)
        return moved

    async def _invited(self, work: Work, scene: Scene, ids: Sequence[str], today: date) -> Sequence[str]:
        """Choose whom the wave may ask: nobody too often, nobody in the middle of a talk, nobody who began it."""
        wave = scene.wave
        begun, recent = await work.invitations.past(wave.id, ids, counts_since(today))
        members = await work.contacts.members(wave.programme, wave.areas, [who for who in ids if who not in begun])
        talks = await work.sessions.of(members)
        # Someone who left another notice unanswered is in no talk yet: this wave may be offered to them, too.
        free = {who for who, talk in talks.items() if talk.status is Status.CONSENTING and talk.wave != wave.id}
        return choose_audience(members, recent, talks.keys() - free, today).invited

    async def _silent(self, work: Work, scene: Scene, ids: Sequence[str]) -> Sequence[str]:
        """Choose who was asked and said nothing; nobody in the middle of a talk, or whose invitation still waits."""
        silent = await work.invitations.silent(scene.wave.id, ids)
        talks = await work.sessions.of([who for who in ids if who in silent])
        unsent = await work.outbox.unsent_letters(scene.wave.id, Kind.INVITATION, ids)
        return [who for who in ids if who in silent and who not in talks and who not in unsent]
