"""A large wave is closed by a process of its own, with the settings of the one that serves."""

import secrets
from base64 import b64encode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import team_addresses
from bot.elsewhere import close_elsewhere
from bot.ends import LARGE
from bot.ground import open_ground
from bot.house import House
from config.settings import read_settings
from conversations.findings.answer import Answer
from conversations.planning.series import Wave, WaveState
from storage.keys import new_id


@dataclass
class Hands:
    """A clock turned by hand; the worker reads the real one, so it starts in the past."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Large:
    house: House
    clock: Hands
    wave: Wave

    async def state(self) -> WaveState:
        async with self.house.ground.store.read() as work:
            found = await work.waves.get(self.wave.id)
        assert found is not None
        return found.state

    async def released(self) -> bool:
        async with self.house.ground.store.read() as work:
            return await work.releases.of_wave(self.wave.id) is not None


@pytest.fixture
async def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Large]:
    """A house with an open wave that more people answered than one process should close in passing."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HEARD_DATABASE_URL", f"sqlite:///{tmp_path}/heard.db")
    monkeypatch.setenv("HEARD_SECRET_KEY", b64encode(secrets.token_bytes(32)).decode())
    async with open_ground(read_settings(), lambda _: None) as ground:
        clock = Hands(datetime.now(UTC) - timedelta(days=90))
        house = House(ground, clock, team_addresses(ground.programmes, slack=False), close_elsewhere)
        await house.beginner.begin()
        await house.tick()
        async with ground.store.work() as work:
            wave = next(wave for wave in await work.waves.open() if wave.programme == "adoption")
            answers = [
                Answer(new_id(), wave.id, f"r{number}", "north", "overall", "good", "en", "2026-W40")
                for number in range(LARGE)
            ]
            await work.answers.add(answers)
        clock.now = wave.closes
        yield Large(house, clock, wave)


async def test_a_large_wave_is_closed_and_released_by_the_worker(large: Large) -> None:
    await large.house.tick()
    assert await large.state() is WaveState.CLOSED
    assert await large.released()


async def test_a_worker_that_fails_leaves_the_wave_open_and_is_not_asked_every_second(
    large: Large, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as wrong:
        wrong.setenv("HEARD_SECRET_KEY", b64encode(bytes(32)).decode())
        await large.house.tick()
    assert await large.state() is WaveState.OPEN
    await large.house.tick()
    assert await large.state() is WaveState.OPEN, "it rests first"
    large.clock.now += timedelta(seconds=2)
    await large.house.tick()
    assert await large.state() is WaveState.CLOSED
