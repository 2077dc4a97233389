from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.plan import plan_next
from config.holidays import is_holiday
from conversations.planning.series import Series, SeriesState, Wave, WaveState
from tests.support.planned import ADOPTION
from tests.support.staff_room import House, open_house

ENGLAND = is_holiday("GB-ENG")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as opened:
        yield opened


async def series_of(house: House, handle: str = "s1") -> Series:
    async with house.store.read() as work:
        series = await work.series.get(handle)
    assert series is not None
    return series


async def plan(house: House, now: datetime) -> Wave | None:
    series = await series_of(house)
    async with house.store.work() as work:
        return await plan_next(work, series, ADOPTION, now, ENGLAND)


async def close(house: House, wave: str) -> None:
    async with house.store.work() as work:
        assert await work.waves.close(wave, Random(1), 10) is not None


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


async def test_planning_twice_changes_nothing(house: House) -> None:
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00", "Confirm")
    first = await plan(house, house.now)
    assert first == await plan(house, house.now)
    async with house.store.read() as work:
        assert len(await work.waves.of_series((await series_of(house)).id)) == 1


async def test_waves_follow_each_other_until_the_last_and_then_the_series_ends(house: House) -> None:
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00 for 2 waves", "Confirm")
    first = await house.open("s1")
    second = await plan(house, at("2026-11-24T10:01"))
    assert second is not None
    assert (second.number, second.opens) == (2, at("2026-12-08T10:00"))
    await close(house, first)
    last = await house.open("s1")
    assert await plan(house, at("2026-12-08T10:01")) is None
    assert (await series_of(house)).state is SeriesState.ACTIVE
    await close(house, last)
    assert await plan(house, at("2026-12-18T10:01")) is None
    assert (await series_of(house)).state is SeriesState.ENDED


async def test_a_wave_missed_altogether_is_skipped_and_not_counted(house: House) -> None:
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00 for 2 waves", "Confirm")
    wave = await plan(house, at("2027-01-01T00:00"))
    assert wave is not None
    assert wave.opens == at("2027-01-05T10:00")
    async with house.store.read() as work:
        assert await work.waves.of_series(wave.series) == [wave]
    assert (wave.number, wave.state) == (1, WaveState.PLANNED)


async def test_a_wave_that_came_due_while_nobody_was_looking_is_still_the_next(house: House) -> None:
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00", "Confirm")
    wave = await plan(house, at("2026-11-27T00:00"))
    assert wave is not None
    assert wave.opens == at("2026-11-24T10:00")


async def test_once_ends_after_its_wave(house: House) -> None:
    await house.press("schedule pulse for north once on 3 december at 18:00", "Confirm")
    await close(house, await house.open("s1"))
    assert await plan(house, at("2026-12-13T18:01")) is None
    assert (await series_of(house)).state is SeriesState.ENDED


async def test_always_open_goes_on_with_the_month_one_is_in(house: House) -> None:
    await house.press("schedule pulse for north always", "Confirm")
    november = await house.open("s1")
    december = await plan(house, house.now)
    assert december is not None
    assert december.opens == at("2026-12-01T00:00")
    await close(house, november)
    late = await plan(house, at("2027-02-10T12:00"))  # nobody was there for December and January
    assert late is not None
    assert (late.opens, late.closes) == (at("2027-02-01T00:00"), at("2027-03-01T00:00"))


async def test_a_paused_series_plans_nothing(house: House) -> None:
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00", "Confirm")
    await house.say("pause s1")
    assert await plan(house, house.now + timedelta(days=1)) is None
    assert (await series_of(house)).state is SeriesState.PAUSED


async def test_a_series_paused_before_a_wave_opens_does_not_count_that_wave(house: House) -> None:
    await house.press("schedule pulse for north every 2 weeks on tuesday at 10:00 for 2 waves", "Confirm")
    numbers = []
    for _ in range(2):
        await house.say("pause s1")
        await house.say("resume s1")
        planned = await plan(house, house.now)
        assert planned is not None
        numbers.append(planned.number)
        await close(house, await house.open("s1"))
        house.now = planned.closes
        await plan(house, house.now)
    assert numbers == [1, 2]
    assert (await series_of(house)).state is SeriesState.ENDED
