"""Does what has come due: waves to open, their letters and reminders; it calls for the ends that are due.

It asks the database each time and owns no truth of its own, so a wave that came due while Heard was down opens once.
"""

import logging
from collections.abc import Coroutine
from datetime import date, datetime, timedelta
from typing import TypeVar

from bot.clock import Clock
from bot.ends import Ends
from bot.forget import Forgetter
from bot.invite import Inviter
from bot.plan import Planner
from bot.scene import Scenes
from conversations.messages import Kind
from conversations.planning.local import local
from conversations.planning.series import SeriesState, Wave
from conversations.programme import held_back
from storage.store import Store

LONGEST_REST = 300.0  # seconds; a wave whose step keeps failing is tried again after 1, 2, 4 ... of them

T = TypeVar("T")

_log = logging.getLogger(__name__)


class Waker:
    """Called by the clock. Each step is a transaction of its own, so that one fault holds nothing else up."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        scenes: Scenes,
        planner: Planner,
        inviter: Inviter,
        ends: Ends,
        forgetter: Forgetter,
    ) -> None:
        self._store = store
        self._clock = clock
        self._scenes = scenes
        self._planner = planner
        self._inviter = inviter
        self._ends = ends
        self._forgetter = forgetter
        self._resting: dict[str, tuple[int, datetime]] = {}  # by wave: failures in a row, and when to try again

    async def tick(self) -> None:
        """Do everything that is due now."""
        await self._do_due()
        while await self._write_letters():
            await self._do_due()  # a letter to a million people holds no close up
        await self._ends.end_talks()
        await self._forgetter.tidy_up()

    async def _do_due(self) -> None:
        now = self._clock()
        async with self._store.read() as work:
            closing = await work.waves.to_close(now)
            opening = await work.waves.to_open(now)
            running = await work.waves.open()
            mailings = {(mailing.wave, mailing.kind): mailing for mailing in await work.mailings.all()}
        for wave in closing:
            await self._alone(self._ends.close(wave, now), wave)
        for wave in opening:
            await self._alone(self._open(wave, now), wave)
        for wave in running:
            asked = mailings.get((wave.id, Kind.INVITATION))
            reminded = (wave.id, Kind.REMINDER) in mailings
            if asked and asked.done and asked.day and not reminded and wave.closes > now:
                await self._alone(self._remind(wave, asked.day, now), wave)

    async def _write_letters(self) -> bool:
        """Go on with the letters that open waves owe their people; say whether any process has more to write."""
        async with self._store.read() as work:
            writing = [mailing for mailing in await work.mailings.all() if not mailing.done]
            waves = {wave.id: wave for wave in await work.waves.open()} if writing else {}
        more = False
        for mailing in writing:
            wave = waves.get(mailing.wave)
            if wave and wave.closes > self._clock() and (scene := self._scenes.of(wave)):
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

    async def _open(self, wave: Wave, now: datetime) -> None:
        """Open a wave, and begin to invite its people in the same transaction: whoever opens it, it opens once."""
        scene = self._scenes.of(wave)
        async with self._store.work() as work:
            series = await work.series.get(wave.series)
            if scene is None or series is None or series.state is not SeriesState.ACTIVE:
                return
            if wave.closes <= now:  # it was to be over before Heard came back: plan the next one instead
                await self._planner.plan(work, series, now)
                return
            if unchecked := held_back(scene.programme, local(now, scene.programme.zone).date()):
                self._scenes.tell_once(wave, "a wave waits: helplines are overdue for a check", len(unchecked))
                return
            if not await work.waves.set_opened(wave.id, scene.setting.script.fingerprint):
                return
            if not wave.always_open:
                await work.mailings.begin(wave.id, Kind.INVITATION)
            await self._planner.plan(work, series, now)
        _log.info("a wave opened", extra={"wave": wave.id, "programme": wave.programme, "number": wave.number})

    async def _remind(self, wave: Wave, asked: date, now: datetime) -> None:
        scene = self._scenes.of(wave)
        if scene and self._inviter.reminder_is_due(scene, asked, now):
            async with self._store.work() as work:
                if (await work.mailings.of(wave.id)).get(Kind.INVITATION):  # it may have closed meanwhile
                    await work.mailings.begin(wave.id, Kind.REMINDER)
