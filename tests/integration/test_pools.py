"""Small waves in a whole house: withheld, kept, counted together with the next; and what the ledger keeps back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from conversations.findings.answer import Answer
from conversations.findings.digest import Digest, release_from_json
from conversations.findings.figures import Reason, Shown, Withheld
from conversations.planning.series import Wave
from storage.keys import new_id
from tests.support.postgres import fresh_database
from tests.support.served import CONSOLE, Served, served

TWICE = "schedule pulse for north every 2 weeks on wednesday at 10:00 for 3 waves open 5 days"


@asynccontextmanager
async def house_on(engine: str, folder: Path) -> AsyncIterator[Served]:
    if engine == "postgres":
        async with fresh_database() as url, served(folder, url=url) as house:
            yield house
    else:
        async with served(folder) as house:
            yield house


async def opens(house: Served) -> Wave:
    """Turn the clock until a wave opens."""
    while True:
        await house.turn(hours=12)
        async with house.store.read() as work:
            if waves := await work.waves.open():
                return waves[0]


async def answered_by(house: Served, wave: Wave, people: int) -> list[str]:
    respondents = [new_id() for _ in range(people)]
    async with house.store.work() as work:
        await work.answers.add(
            [Answer(new_id(), wave.id, who, "north", "overall", "good", "en", "") for who in respondents]
        )
    return respondents


async def published(house: Served, wave: Wave) -> Digest:
    async with house.store.read() as work:
        text = await work.releases.of_wave(wave.id)
    assert text is not None
    return release_from_json(text)


async def closes(house: Served, wave: Wave) -> Digest:
    while wave.id in {one.id for one in await open_now(house)}:
        await house.turn(days=1)
    return await published(house, wave)


async def open_now(house: Served) -> list[Wave]:
    async with house.store.read() as work:
        return await work.waves.open()


def base(digest: Digest) -> object:
    return digest.release.people.figures[0].base


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
async def test_waves_that_are_too_small_are_told_as_soon_as_they_are_enough_together(
    engine: str, tmp_path: Path
) -> None:
    async with house_on(engine, tmp_path) as house:
        await house.command(TWICE)
        first = await opens(house)
        await answered_by(house, first, 6)
        few = await closes(house, first)
        assert isinstance(base(few), Withheld)
        second = await opens(house)
        await answered_by(house, second, 7)
        both = await closes(house, second)
        third = await opens(house)
        await answered_by(house, third, 20)
        alone = await closes(house, third)
        posts = await house.posts("north")
        assert "No digest yet" not in await house.command("digest s1")
    assert isinstance(base(both), Shown)
    assert base(both).count == 15
    assert [each.wave for each in both.pooled] == [first.id]
    assert base(alone).count == 20  # and nobody twice
    assert alone.pooled == ()
    assert "Fewer than 10 people answered" in posts[0]
    assert "This counts waves 1 and 2 together" in posts[1]
    assert "together" not in posts[2].partition("How to read this")[0].replace("counted together", "")


async def test_what_was_taken_back_while_it_waited_is_not_counted(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.command(TWICE)
        first = await opens(house)
        await answered_by(house, first, 6)
        await closes(house, first)
        async with house.store.work() as work:
            one, *_ = await work.answers.of_closed([first.id])
            await work.answers.withdraw(first.id, one.respondent)
        second = await opens(house)
        await answered_by(house, second, 4)
        both = await closes(house, second)
        third = await opens(house)
        await answered_by(house, third, 1)
        all_three = await closes(house, third)
    assert isinstance(base(both), Withheld)  # nine
    assert isinstance(base(all_three), Shown)  # ten
    assert [each.number for each in all_three.pooled] == [1, 2]


async def test_the_same_people_asked_again_after_an_early_close_are_not_told_twice(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.command(TWICE)
        first = await opens(house)
        await answered_by(house, first, 40)
        assert (
            "its figures may be kept back" in (await house.house.coordinate(CONSOLE, "close s1", None)).blocks[1].text
        )
        await house.command("close s1")
        await house.turn(minutes=1)
        told = await published(house, first)
        second = await opens(house)
        await answered_by(house, second, 41)
        again = await closes(house, second)
        third = await opens(house)
        await answered_by(house, third, 30)
        later = await closes(house, third)
        async with house.store.read() as work:
            early = [one.early for one in await work.waves.of_series(first.series)]
    assert isinstance(base(told), Shown)
    assert base(again).reason is Reason.REPEATED
    assert again.release.fieldwork.finished == base(again)
    assert early == [True, False, False]
    assert [each.number for each in later.pooled] == [2]
    assert base(later).count == 70
