"""Sees, before anyone comes, that what is always open is there and that every open wave can be played."""

from datetime import datetime

from bot.clock import Clock
from bot.plan import Planner
from bot.scene import Scenes
from conversations.errors import CannotStart
from conversations.planning.local import local
from conversations.planning.series import Rolling, Series, SeriesState, Wave
from conversations.programme import Programme, Programmes
from storage.keys import new_id
from storage.store import Store, Work

MADE_BY = "heard"  # in the audit log: no person asked, the programme file says so


class Beginner:
    """Called once by each process; who comes second finds all of it done."""

    def __init__(self, store: Store, programmes: Programmes, clock: Clock, scenes: Scenes, planner: Planner) -> None:
        self._store = store
        self._programmes = programmes
        self._clock = clock
        self._scenes = scenes
        self._planner = planner

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
                await self._planner.plan(work, series, now)
            waves, opened_with = await work.waves.open(), await work.waves.script_prints()
        faults = [_missing(wave) for wave in waves if wave.closes > now and not self._scenes.of(wave)]
        faults += [_changed(wave) for wave in waves if self._is_changed(wave, opened_with.get(wave.id))]
        if faults:
            raise CannotStart("\n".join(faults))

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

    def _is_changed(self, wave: Wave, opened_with: str | None) -> bool:
        """Say whether a script asks something else than when its wave opened: both would be counted as one."""
        scene = self._scenes.of(wave)
        return opened_with is not None and scene is not None and scene.setting.script.fingerprint != opened_with


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
