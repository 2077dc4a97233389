"""Does what has come due: waves to open and close, reminders, expiries, and what must be forgotten.

It asks the database each time and owns no truth of its own, so a wave that came due while Heard was down opens once.
"""

import logging
from collections.abc import Awaitable, Callable, Coroutine
from datetime import date, datetime, timedelta
from typing import TypeVar

from bot.clock import Clock
from bot.close import Closer
from bot.invite import Inviter
from bot.plan import plan_next
from bot.process import new_name
from bot.scene import Scene
from conversations.errors import CannotStart
from conversations.messages import Kind
from conversations.planning.local import local
from conversations.planning.series import Rolling, Series, SeriesState, Wave
from conversations.planning.window import IsHoliday
from conversations.programme import Programme, Programmes, held_back
from storage.database import StorageError
from storage.keys import new_id
from storage.store import Store, Work

INBOX_KEPT = timedelta(hours=48)  # Telegram repeats an update for 24 hours
ASIDE_KEPT = timedelta(days=7)  # of what could not be read, sealed: a week to find out why
OUTBOX_KEPT = timedelta(days=7)  # of rows already sent and blanked
WELCOME_KEPT = timedelta(days=7)  # of newcomers who never agreed to anything
EXPIRING_AT_ONCE = 500
MADE_BY = "heard"  # in the audit log: no person asked, the programme file says so

LARGE = 500  # people whose answers take a second to unseal, shuffle, count and seal anew
CLOSING = timedelta(minutes=10)  # a worker may take; then another replica may try
LONGEST_REST = 300.0  # seconds; a wave whose step keeps failing is tried again after 1, 2, 4 ... of them

T = TypeVar("T")

Elsewhere = Callable[[str], Awaitable[None]]
"""Closes the wave of an id in another process."""

_log = logging.getLogger(__name__)


class Waker:
    """Called by the clock. Each step is a transaction of its own, so that one fault holds nothing else up."""

    def __init__(
        self,
        store: Store,
        programmes: Programmes,
        clock: Clock,
        is_holiday_in: Callable[[str], IsHoliday],
        inviter: Inviter,
        closer: Closer,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._store = store
        self._programmes = programmes
        self._clock = clock
        self._is_holiday_in = is_holiday_in
        self._inviter = inviter
        self._closer = closer
        self._elsewhere = elsewhere
        self._resting: dict[str, tuple[int, datetime]] = {}  # by wave: failures in a row, and when to try again
        self._owner = new_name()
        self._untidy = False  # something was deleted whose old pages could not be cut off yet: somebody was reading
        self._told: set[tuple[str, str]] = set()  # what is wrong with a wave is logged once, not every second

    async def begin(self) -> None:
        """See at start that what is always open is there and every series has its next wave. Raises CannotStart."""
        now = self._clock()
        async with self._store.work() as work:
            known = await work.series.of(None)
            for programme in self._programmes.values():
                for script in programme.always_open:
                    if not any(_keeps_open(series, programme, script) for series in known):
                        known.append(await self._keep_open(work, programme, script, now))
            for series in known:
                await self._plan(work, series, now)
            waves, opened_with = await work.waves.open(), await work.waves.script_prints()
        faults = [_missing(wave) for wave in waves if wave.closes > now and not self._scene(wave)]
        faults += [_changed(wave) for wave in waves if self._is_changed(wave, opened_with.get(wave.id))]
        if faults:
            raise CannotStart("\n".join(faults))

    async def tick(self) -> None:
        """Do everything that is due now."""
        await self._do_due()
        while await self._write_letters():
            await self._do_due()  # a letter to a million people holds no close up
        await self._end_talks(self._clock())
        await self._tidy_up()

    async def _do_due(self) -> None:
        now = self._clock()
        async with self._store.read() as work:
            closing = await work.waves.to_close(now)
            opening = await work.waves.to_open(now)
            running = await work.waves.open()
            mailings = {(mailing.wave, mailing.kind): mailing for mailing in await work.mailings.all()}
        for wave in closing:
            await self._alone(self._close(wave, now), wave)
        for wave in opening:
            await self._alone(self._open(wave, now), wave)
        for wave in running:
            asked = mailings.get((wave.id, Kind.INVITATION))
            reminded = (wave.id, Kind.REMINDER) in mailings
            if asked and asked.done and asked.day and not reminded and wave.closes > now:
                await self._alone(self._remind(wave, asked.day, now), wave)

    async def forget(self) -> None:
        """Delete what has been kept long enough."""
        now = self._clock()
        async with self._store.work() as work:
            await work.inbox.forget(now - INBOX_KEPT)
            await work.inbox.forget_aside(now - ASIDE_KEPT)
            await work.outbox.forget(now - OUTBOX_KEPT)
            await work.contacts.delete(await work.contacts.quiet_welcomes(now - WELCOME_KEPT))
        self._untidy = True

    async def _tidy_up(self) -> None:
        """Leave nothing deleted behind in the files; if that cannot be done now, the next tick tries again."""
        async with self._store.read() as work:
            closed = await work.waves.untidy()
        if closed and await self._store.tidy(closed=True):
            async with self._store.work() as work:
                await work.waves.tidied(closed)
        if self._untidy:
            self._untidy = not await self._store.tidy()

    async def _write_letters(self) -> bool:
        """Go on with the letters that open waves owe their people; say whether any process has more to write."""
        async with self._store.read() as work:
            writing = [mailing for mailing in await work.mailings.all() if not mailing.done]
            waves = {wave.id: wave for wave in await work.waves.open()} if writing else {}
        more = False
        for mailing in writing:
            wave = waves.get(mailing.wave)
            if wave and wave.closes > self._clock() and (scene := self._scene(wave)):
                step = self._inviter.go_on(self._store, scene, mailing.kind, self._clock)
                more |= bool(await self._alone(step, wave))
        return more

    async def _alone(self, step: Coroutine[object, object, T], wave: Wave) -> T | None:
        """Let one wave's step fail without the others; it is tried again, but not every second."""
        failures, until = self._resting.get(wave.id, (0, self._clock()))
        if until > self._clock():
            step.close()
            return None
        try:
            done = await step
        except Exception:  # noqa: BLE001  a loop's edge
            self._resting[wave.id] = failures + 1, until + timedelta(seconds=min(LONGEST_REST, 2.0**failures))
            _log.exception("a wave's step failed", extra={"wave": wave.id, "programme": wave.programme})
            return None
        self._resting.pop(wave.id, None)
        return done

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

    def _scene(self, wave: Wave) -> Scene | None:
        scene = Scene.of(self._programmes, wave)
        if scene is None:
            self._tell_once(wave, "a wave's programme or script is no longer among the files")
        return scene

    def _is_changed(self, wave: Wave, opened_with: str | None) -> bool:
        """Say whether a script asks something else than when its wave opened: both would be counted as one."""
        scene = self._scene(wave)
        return opened_with is not None and scene is not None and scene.setting.script.fingerprint != opened_with

    def _tell_once(self, wave: Wave, what: str, count: int = 1) -> None:
        if (wave.id, what) not in self._told:
            self._told.add((wave.id, what))
            _log.error(what, extra={"wave": wave.id, "programme": wave.programme, "count": count})

    async def _open(self, wave: Wave, now: datetime) -> None:
        """Open a wave, and begin to invite its people in the same transaction: whoever opens it, it opens once."""
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
            if not await work.waves.set_opened(wave.id, scene.setting.script.fingerprint):
                return
            if not wave.always_open:
                await work.mailings.begin(wave.id, Kind.INVITATION)
            await self._plan(work, series, now)
        _log.info("a wave opened", extra={"wave": wave.id, "programme": wave.programme, "number": wave.number})

    async def _remind(self, wave: Wave, asked: date, now: datetime) -> None:
        scene = self._scene(wave)
        if scene and self._inviter.reminder_is_due(scene, asked, now):
            async with self._store.work() as work:
                if (await work.mailings.of(wave.id)).get(Kind.INVITATION):  # it may have closed meanwhile
                    await work.mailings.begin(wave.id, Kind.REMINDER)

    async def close(self, identity: str) -> None:
        """Close a wave here and now, for the worker."""
        async with self._store.read() as work:
            wave = await work.waves.get(identity)
        if wave:
            await self._close_here(wave, self._clock())

    async def _close(self, wave: Wave, now: datetime) -> None:
        async with self._store.read() as work:
            large = await work.answers.count(wave.id) >= LARGE
        if large and self._elsewhere:
            await self._close_elsewhere(wave, self._elsewhere, now)
        else:
            await self._close_here(wave, now)

    async def _close_elsewhere(self, wave: Wave, elsewhere: Elsewhere, now: datetime) -> None:
        """Have one worker close it, however many replicas there are."""
        lease = f"close:{wave.id}"
        async with self._store.work() as work:
            mine = await work.leases.take(lease, self._owner, now, now + CLOSING)
        if mine:
            try:
                await elsewhere(wave.id)
            finally:
                async with self._store.work() as work:
                    await work.leases.drop(lease, self._owner)

    async def _close_here(self, wave: Wave, now: datetime) -> None:
        """End a wave; without its script there is no digest, but what ties answers to people goes all the same."""
        scene = self._scene(wave)
        async with self._store.work() as work:
            closed = self._closer.close(work, scene, now) if scene else self._closer.cut(work, wave, now)
            if not await closed:
                return
            if series := await work.series.get(wave.series):
                await self._plan(work, series, now)
        _log.info("a wave closed", extra={"wave": wave.id, "programme": wave.programme, "number": wave.number})

    async def _end_talks(self, now: datetime) -> None:
        """End talks whose time is over; where one cannot be ended, bot/mend.py ends the others one by one."""
        try:
            await self._expire(now)
        except StorageError:
            raise
        except Exception as fault:  # noqa: BLE001  a loop's edge
            kind = type(fault).__name__
            if ("", kind) not in self._told:
                self._told.add(("", kind))
                _log.exception("ending conversations failed")

    async def _expire(self, now: datetime) -> None:
        async with self._store.read() as work:
            waiting = await work.sessions.expiring(now, 1)
        while waiting:
            async with self._store.work() as work:
                waiting = await work.sessions.expiring(now, EXPIRING_AT_ONCE)
                await self._closer.end(work, waiting, now)


def _missing(wave: Wave) -> str:
    return (
        f"A wave is open whose script is gone: {wave.programme}/surveys/{wave.script}.v{wave.version}.yaml. "
        "Put it back, and its folder into HEARD_PROGRAMME, until the wave has closed; "
        "or name another database in HEARD_DATABASE_URL."
    )


def _changed(wave: Wave) -> str:
    return (
        f"{wave.programme}/surveys/{wave.script}.v{wave.version}.yaml was changed while a wave that asks it is open. "
        f"Put back what it said, and write the change as a new version: {wave.script}.v{wave.version + 1}.yaml."
    )


def _keeps_open(series: Series, programme: Programme, script: str) -> bool:
    """Say whether this is the always-open series of a script; a coordinator may have paused or cancelled it."""
    return (series.programme, series.script) == (programme.key, script) and isinstance(series.rule, Rolling)
