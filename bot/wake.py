"""Does what has come due: waves to open and close, reminders, expiries, and what must be forgotten.

It asks the database each time and owns no truth of its own, so a wave that came due while Heard was down opens once.
"""

import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.plan import plan_next
from bot.publish import publish
from bot.record import Changes, Submission, open_wave, record
from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.messages import Kind, Outbound, ToContact
from conversations.planning.audience import BUDGET_DAYS, choose_audience
from conversations.planning.local import local
from conversations.planning.series import Rolling, Series, SeriesState, Wave
from conversations.planning.window import IsHoliday, send_time
from conversations.programme import Programme, Programmes, held_back
from conversations.talk.engine import expire
from conversations.talk.invitation import invite, remind
from conversations.talk.person import Contact, OpenWave
from conversations.talk.session import Session, Status
from conversations.talk.setting import Setting
from storage.keys import new_id
from storage.store import Store, Work

INBOX_KEPT = timedelta(hours=48)  # Telegram repeats an update for 24 hours
OUTBOX_KEPT = timedelta(days=7)  # of rows already sent and blanked
WELCOME_KEPT = timedelta(days=7)  # of newcomers who never agreed to anything
EXPIRING_AT_ONCE = 500
MADE_BY = "heard"  # in the audit log: no person asked, the programme file says so

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Scene:
    """A wave with everything it is played in."""

    wave: Wave
    opened: OpenWave
    setting: Setting

    @property
    def programme(self) -> Programme:
        return self.setting.programme


class Waker:
    """Called by the clock. Each step is a transaction of its own, so that one fault holds nothing else up."""

    def __init__(
        self,
        store: Store,
        programmes: Programmes,
        phrasebook: Phrasebook,
        clock: Clock,
        is_holiday_in: Callable[[str], IsHoliday],
        shuffle: random.Random,
    ) -> None:
        self._store = store
        self._programmes = programmes
        self._phrasebook = phrasebook
        self._clock = clock
        self._is_holiday_in = is_holiday_in
        self._shuffle = shuffle
        self._reminded: set[str] = set()  # waves whose reminder this process knows to be sent
        self._told: set[tuple[str, str]] = set()  # what is wrong with a wave is logged once, not every second

    async def begin(self) -> None:
        """See at start that what the programmes keep always open is there and every series has its next wave."""
        now = self._clock()
        async with self._store.work() as work:
            known = await work.series.of(None)
            for programme in self._programmes.values():
                for script in programme.always_open:
                    if not any(_keeps_open(series, programme, script) for series in known):
                        known.append(await self._keep_open(work, programme, script, now))
            for series in known:
                await self._plan(work, series, now)

    async def tick(self) -> None:
        """Do everything that is due now."""
        now = self._clock()
        async with self._store.read() as work:
            closing = await work.waves.to_close(now)
            opening = await work.waves.to_open(now)
            running = await work.waves.open()
        for wave in closing:
            await self._alone(self._close(wave, now), wave)
        for wave in opening:
            await self._alone(self._open(wave, now), wave)
        for wave in running:
            if not wave.always_open and wave.closes > now:
                await self._alone(self._remind(wave, now), wave)
        await self._expire(now)

    async def forget(self) -> None:
        """Delete what has been kept long enough."""
        now = self._clock()
        async with self._store.work() as work:
            await work.inbox.forget(now - INBOX_KEPT)
            await work.outbox.forget(now - OUTBOX_KEPT)
            await work.contacts.delete(await work.contacts.quiet_welcomes(now - WELCOME_KEPT))
        await self._store.tidy()

    async def _alone(self, step: Awaitable[None], wave: Wave) -> None:
        """Let one wave's step fail without the others; the next tick tries it again."""
        try:
            await step
        except Exception:  # noqa: BLE001  a loop's edge
            _log.exception("a wave's step failed", extra={"wave": wave.id, "programme": wave.programme})

    # Series ----------------------------------------------------------------------------------------------

    async def _keep_open(self, work: Work, programme: Programme, script: str, now: datetime) -> Series:
        version = max(programme.scripts[script])
        series = Series(
            id=new_id(),
            handle=await work.series.next_handle(),
            programme=programme.key,
            script=script,
            version=version,
            rule=Rolling(),
            zone=programme.zone,
            areas=(programme.areas.key,),
            total=None,
            open_days=programme.scripts[script][version].open_days,
            start=local(now, programme.zone).date(),
            state=SeriesState.ACTIVE,
            made_by=MADE_BY,
        )
        await work.series.add(series)
        await work.audit.note(MADE_BY, "always open", programme.key, f"{series.handle} {script}", now)
        return series

    async def _plan(self, work: Work, series: Series, now: datetime) -> None:
        programme = self._programmes.get(series.programme)
        if programme:
            await plan_next(work, series, programme, now, self._is_holiday_in(programme.country))

    async def _plan_after(self, work: Work, wave: Wave, now: datetime) -> None:
        if series := await work.series.get(wave.series):
            await self._plan(work, series, now)

    def _scene(self, wave: Wave) -> _Scene | None:
        opened = open_wave(wave)
        setting = Setting.of(self._programmes, opened)
        if setting is None:
            self._tell_once(wave, "a wave's programme or script is no longer among the files")
        return _Scene(wave, opened, setting) if setting else None

    def _tell_once(self, wave: Wave, what: str, count: int = 1) -> None:
        if (wave.id, what) not in self._told:
            self._told.add((wave.id, what))
            _log.error(what, extra={"wave": wave.id, "programme": wave.programme, "count": count})

    # Opening ---------------------------------------------------------------------------------------------

    async def _open(self, wave: Wave, now: datetime) -> None:
        """Open a wave and invite its people in the same transaction: whoever opens it, it opens once."""
        scene = self._scene(wave)
        async with self._store.work() as work:
            series = await work.series.get(wave.series)
            if scene is None or series is None or series.state is not SeriesState.ACTIVE:
                return
            if wave.closes <= now:  # it was to be over before Heard came back: plan the next one instead
                await self._plan(work, series, now)
                return
            if unchecked := held_back(scene.programme, local(now, scene.programme.zone).date()):
                self._tell_once(wave, "a wave waits: helplines are overdue for a check", len(unchecked))
                return
            if not await work.waves.set_opened(wave.id):
                return
            if not wave.always_open:
                await self._invite(work, scene, now)
            await self._plan(work, series, now)
        _log.info("a wave opened", extra={"wave": wave.id, "programme": wave.programme, "number": wave.number})

    async def _invite(self, work: Work, scene: _Scene, now: datetime) -> None:
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

    async def _remind(self, wave: Wave, now: datetime) -> None:
        """Send a wave's one reminder to those who have said nothing, once it is due."""
        scene = self._scene(wave)
        if scene is None or wave.id in self._reminded:
            return
        if not await self._reminder_due(scene, now):
            return
        async with self._store.work() as work:
            silent = await work.invitations.silent(wave.id)
            people = await work.contacts.by_id(silent)
            busy = await work.sessions.of(silent)
            quiet = [contact for who, contact in people.items() if who not in busy]
            await self._write(work, scene, quiet, Kind.REMINDER, now)
            await work.invitations.reminded(wave.id, silent)
        self._reminded.add(wave.id)

    async def _reminder_due(self, scene: _Scene, now: datetime) -> bool:
        """Say whether people were asked long enough ago, counted from when they really were, and may be written to."""
        wave, zone = scene.wave, scene.programme.zone
        is_holiday = self._is_holiday_in(scene.programme.country)
        if now < wave.opens + REMINDER_AFTER or send_time(now, zone, is_holiday) > now:
            return False
        async with self._store.read() as work:
            day = await work.invitations.day(wave.id)
        if day is None:
            return False
        asked = max(wave.opens, wall(day, local(wave.opens, zone).time(), zone))
        due = reminder_time(send_time(asked, zone, is_holiday), wave.closes, zone, is_holiday)
        return due is not None and now >= due

    async def _write(self, work: Work, scene: _Scene, people: Sequence[Contact], kind: Kind, due: datetime) -> None:
        """Put an invitation or a reminder for each into the outbox, each person's in their own language."""
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

    # Closing ---------------------------------------------------------------------------------------------

    async def _close(self, wave: Wave, now: datetime) -> None:
        """End a wave for good: partial answers in, links destroyed, figures released once, posts on their way."""
        scene = self._scene(wave)
        if scene is None:
            return
        async with self._store.work() as work:
            await self._end(work, await work.sessions.of_wave(wave.id), now)
            closing = await work.waves.close(wave.id, self._shuffle)
            if closing is None:
                return
            await publish(work, scene.programme, scene.setting.script, wave, closing, now)
            await self._plan_after(work, wave, now)
        self._reminded.discard(wave.id)
        await self._store.tidy()
        _log.info("a wave closed", extra={"wave": wave.id, "programme": wave.programme, "number": wave.number})

    async def _expire(self, now: datetime) -> None:
        async with self._store.read() as work:
            waiting = await work.sessions.expiring(now, 1)
        while waiting:
            async with self._store.work() as work:
                waiting = await work.sessions.expiring(now, EXPIRING_AT_ONCE)
                await self._end(work, waiting, now)

    async def _end(self, work: Work, sessions: Sequence[Session], now: datetime) -> None:
        """End sessions whose time is over; answers past the core question are kept, as the notice said."""
        contacts = await work.contacts.by_id([session.contact for session in sessions])
        changes = Changes()
        for session in sessions:
            wave = await work.waves.get(session.wave)
            setting = Setting.of(self._programmes, open_wave(wave)) if wave else None
            ended = replace(session, status=Status.EXPIRED)
            if setting:
                done = expire(setting, session, now)
                ended = done.session
                area = contacts[session.contact].areas.get(session.programme) if session.contact in contacts else None
                if done.submitted and area:
                    changes.submitted.append(Submission(done.submitted, area))
                if done.disposition:
                    changes.dispositions[session.wave, session.contact] = done.disposition
            changes.sessions[session.id] = ended
        await record(work, changes, self._programmes, now)


def _keeps_open(series: Series, programme: Programme, script: str) -> bool:
    """Say whether this is the always-open series of a script; a coordinator may have paused or cancelled it."""
    return (series.programme, series.script) == (programme.key, script) and isinstance(series.rule, Rolling)
