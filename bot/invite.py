"""Writes to the people of a wave: the invitation when it opens, and one reminder to those who said nothing."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from bot.render.speech import speak
from bot.scene import Scene
from config.phrases import Phrasebook
from conversations.messages import Kind, Outbound, ToContact
from conversations.planning.audience import BUDGET_DAYS, choose_audience
from conversations.planning.local import local, wall
from conversations.planning.window import REMINDER_AFTER, IsHoliday, reminder_time, send_time
from conversations.talk.invitation import invite, remind
from conversations.talk.person import Contact
from conversations.talk.session import Status
from storage.store import Work


class Inviter:
    """Chooses within the contact rules, and puts letters into the outbox in each person's own language."""

    def __init__(self, phrasebook: Phrasebook, is_holiday_in: Callable[[str], IsHoliday]) -> None:
        self._phrasebook = phrasebook
        self._is_holiday_in = is_holiday_in

    async def invite(self, work: Work, scene: Scene, now: datetime) -> None:
        """Invite whom the wave may ask: nobody too often, nobody in the middle of a talk."""
        wave, programme = scene.wave, scene.programme
        today = local(now, programme.zone).date()
        members = {contact.id: contact for contact in await work.contacts.members(wave.programme, wave.areas)}
        recent = await work.invitations.recent(list(members), today - timedelta(days=BUDGET_DAYS))
        talks = await work.sessions.of(list(members))
        # Someone who left a notice unanswered is in no conversation yet: another survey may be offered.
        busy = {who for who, session in talks.items() if session.status is not Status.CONSENTING}
        audience = choose_audience(list(members), recent, busy, today)
        due = send_time(now, programme.zone, self._is_holiday_in(programme.country))
        await work.invitations.add(wave.id, audience.invited, today)
        await self._write(work, scene, [members[who] for who in audience.invited], Kind.INVITATION, due)

    def may_be_due(self, scene: Scene, now: datetime) -> bool:
        """Say, without asking the database, whether a reminder could go now."""
        is_holiday = self._is_holiday_in(scene.programme.country)
        return now >= scene.wave.opens + REMINDER_AFTER and send_time(now, scene.programme.zone, is_holiday) <= now

    async def remind(self, work: Work, scene: Scene, now: datetime) -> bool:
        """Remind those who said nothing, if it is time, counted from when they really were asked; say if it was."""
        wave, zone = scene.wave, scene.programme.zone
        day = await work.invitations.day(wave.id)
        if day is None:
            return True  # nobody was asked
        is_holiday = self._is_holiday_in(scene.programme.country)
        asked = max(wave.opens, wall(day, local(wave.opens, zone).time(), zone))
        due = reminder_time(send_time(asked, zone, is_holiday), wave.closes, zone, is_holiday)
        if due is None or now < due:
            return due is None
        silent = await work.invitations.silent(wave.id)
        people = await work.contacts.by_id(silent)
        busy = await work.sessions.of(silent)
        quiet = [contact for who, contact in people.items() if who not in busy]
        await self._write(work, scene, quiet, Kind.REMINDER, now)
        await work.invitations.reminded(wave.id, silent)
        return True

    async def _write(self, work: Work, scene: Scene, people: Sequence[Contact], kind: Kind, due: datetime) -> None:
        letter = invite if kind is Kind.INVITATION else remind
        script = scene.setting.script
        await work.outbox.put(
            [
                Outbound(
                    f"wave:{scene.wave.id}:{kind.name.lower()}:{person.id}",
                    ToContact(person.id),
                    speak(self._phrasebook, letter(scene.programme, script, scene.opened, person)),
                    kind,
                    due,
                )
                for person in people
            ]
        )
