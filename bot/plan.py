"""Keeping the next wave of every active series in the table, so that waking up needs no rule of its own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from conversations.planning.dates import Opening, next_openings
from conversations.planning.local import wall
from conversations.planning.proposal import leaves_of
from conversations.planning.series import Rolling, Series, SeriesState, Wave, WaveState
from conversations.planning.window import IsHoliday
from conversations.programme import Programme, Programmes
from storage.keys import new_id
from storage.store import Work

HELD = frozenset({WaveState.OPEN, WaveState.CLOSED})


async def plan_next(
    work: Work, series: Series, programme: Programme, now: datetime, is_holiday: IsHoliday
) -> Wave | None:
    """Make sure the series' next wave is planned, and give it; None where it has no more.

    Call it when a series is made or resumed and whenever one of its waves opens or closes: planning twice
    changes nothing. A series whose last wave has closed is marked ended. A planned wave that could not open
    before it was to close (the program was down for so long) is cancelled, and the next one planned.
    """
    if series.state is not SeriesState.ACTIVE:
        return None
    waves = await work.waves.of_series(series.id)
    for wave in waves:
        if wave.state is WaveState.PLANNED:
            if wave.closes > now:
                return wave
            await work.waves.set_cancelled(wave.id)
    held = [wave for wave in waves if wave.state in HELD]
    opening = None if series.total is not None and len(held) >= series.total else _next(series, held, now, is_holiday)
    if opening is None:
        if not any(wave.state is WaveState.OPEN for wave in held):
            await work.series.set_state(series.id, SeriesState.ENDED)
        return None
    wave = Wave(
        id=new_id(),
        series=series.id,
        programme=series.programme,
        script=series.script,
        version=series.version,
        number=max((wave.number for wave in held), default=0) + 1,  # what never opened is none of them
        areas=leaves_of(programme, series.areas),
        opens=opening.opens,
        closes=opening.closes,
        state=WaveState.PLANNED,
        always_open=isinstance(series.rule, Rolling),
    )
    await work.waves.add([wave])
    return wave


@dataclass(frozen=True, slots=True)
class Planner:
    """Plans for whatever programme a series belongs to, by that country's holidays."""

    programmes: Programmes
    is_holiday_in: Callable[[str], IsHoliday]

    async def plan(self, work: Work, series: Series, now: datetime) -> None:
        """Plan a series' next wave, as `plan_next` does; nothing where its programme is gone."""
        if programme := self.programmes.get(series.programme):
            await plan_next(work, series, programme, now, self.is_holiday_in(programme.country))


def _next(series: Series, held: list[Wave], now: datetime, is_holiday: IsHoliday) -> Opening | None:
    last = max((wave.opens for wave in held), default=None)
    if isinstance(series.rule, Rolling):
        # The month we are in counts, even if it began before now; a month gone by does not.
        after = last or wall(series.start, time(0), series.zone) - timedelta(minutes=1)
        while True:
            month = next_openings(series, after, 1, is_holiday)[0]
            if month.closes > now:
                return month
            after = month.opens
    after = max(last, now) if last else now
    return next(iter(next_openings(series, after, 1, is_holiday)), None)
