"""What a restore means for people: surveys go on, nobody counts twice, and nobody is told what is not true."""

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from conversations.messages import Order, Ordered
from conversations.planning.series import WaveState
from storage.backup import back_up
from storage.keys import Keys
from storage.restore import restore
from tests.support.clock import HandClock
from tests.support.served import Served, served

KEYS = Keys(base64.b64decode("S" * 43 + "="))
ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


@asynccontextmanager
async def after_a_restore(folder: Path, days: int = 0) -> AsyncIterator[Served]:
    """Ama has finished a survey, Bo is in the middle of it, Cy has only been asked; then the server burns down.

    The copy is put back so many days later.
    """
    clock, copy = HandClock(), folder / "copy.db"
    old, new = folder / "old", folder / "new"
    for place in (old, new):
        place.mkdir()
    async with served(old, clock) as house:
        for who in ("ama", "bo", "cy"):
            await house.joins(who)
        await house.command(ONCE)
        await house.turn(days=8)
        await house.answers_pulse("ama", "1", "1", "1", "1", "1")
        await house.presses("bo", "Start")
        await house.presses("bo", "I agree")
        await back_up(f"sqlite:///{old / 'heard.db'}", copy, clock())
        talked = house.channel.got
    clock.turn(days=days)
    await restore(f"sqlite:///{new / 'heard.db'}", copy, KEYS, clock())
    async with served(new, clock) as house:
        house.channel.got.update(talked)
        yield house


async def test_whoever_was_asked_is_reminded_once_and_can_start_again(tmp_path: Path) -> None:
    """Those who had finished, too: no copy holds answers to a wave that is open."""
    async with after_a_restore(tmp_path) as house:
        before = {who: len(house.texts(who)) for who in ("ama", "bo", "cy")}
        await house.turn(days=3, hours=1)
        for who, seen in before.items():
            assert any("one reminder" in text for text in house.texts(who)[seen:])
        for who in ("ama", "bo"):
            await house.answers_pulse(who, "1", "1", "1", "1", "1")
            assert house.texts(who)[-1].startswith("Thank you")
        assert await people_in(house) == 2


async def test_a_button_of_the_lost_talk_still_gets_an_answer(tmp_path: Path) -> None:
    async with after_a_restore(tmp_path) as house:
        (label,) = [option.label for option in house.channel.got["bo"][-1].options][:1]  # type: ignore[union-attr]
        shown = await house.presses("bo", label)
        assert shown
        assert not shown[-1].text.startswith("Thank you")


async def test_what_was_said_before_the_copy_is_gone_and_nobody_is_told_otherwise(tmp_path: Path) -> None:
    async with after_a_restore(tmp_path) as house:
        assert await people_in(house) == 0
        said = (await house.says("ama", Ordered(Order.WITHDRAW)))[-1].text
        assert "no answers of yours" in said


async def test_answers_given_after_the_restore_can_be_taken_back(tmp_path: Path) -> None:
    async with after_a_restore(tmp_path) as house:
        await house.answers_pulse("cy", "1", "1", "1", "1", "1")
        assert await people_in(house) == 1
        await house.says("cy", Ordered(Order.WITHDRAW))
        shown = await house.presses("cy", "Yes, delete my answers")
        assert "are deleted" in shown[0].text
        assert await people_in(house) == 0


async def test_a_restored_wave_closes_and_counts_who_answered_since(tmp_path: Path) -> None:
    async with after_a_restore(tmp_path) as house:
        await house.answers_pulse("cy", "1", "1", "1", "1", "1")
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
        await house.turn(days=11)
        async with house.store.read() as work:
            assert await work.answers.count(wave.id) == 1
            assert await work.waves.totals(wave.id) is not None


async def people_in(house: Served) -> int:
    """Count the people who have answers in the one open wave."""
    async with house.store.read() as work:
        (wave,) = await work.waves.open()
        return await work.answers.count(wave.id)


async def test_nothing_is_published_again_of_a_wave_that_ended_since_the_copy(tmp_path: Path) -> None:
    async with after_a_restore(tmp_path, days=12) as house:
        await house.turn(seconds=1)
        assert await house.posts("central") == []
        async with house.store.read() as work:
            series = next(one for one in await work.series.of("adoption") if one.script == "pulse")
            (wave,) = await work.waves.of_series(series.id)
            assert wave.state is WaveState.CLOSED
            assert await work.releases.of_wave(wave.id) is None
            assert await work.waves.untidy() == [], "and its ties are gone from the files"
