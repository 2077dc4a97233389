"""Taking published figures away: by whom, of what, and what the audit log keeps of it."""

import base64
import subprocess
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from bot.publish import publish
from storage.audit import AuditRow
from tests.support.planned import ADOPTION
from tests.support.staff_room import House, open_house
from tests.support.starting import heard

PULSE = "schedule pulse for all every 2 weeks on tuesday at 10:00 for 6 waves open 10 days"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as made:
        yield made


async def opened(house: House) -> str:
    await house.press(PULSE, "Confirm")
    house.now += timedelta(days=2)
    return await house.open("s1")


async def published(house: House) -> None:
    wave = await opened(house)
    house.now += timedelta(days=11)
    async with house.store.work() as work:
        closing = await work.waves.close(wave, Random(1), 10)
        closed = await work.waves.get(wave)
        assert closing
        assert closed
        await publish(work, ADOPTION, ADOPTION.scripts["pulse"][2], closed, closing, house.now)


async def audited(house: House) -> list[AuditRow]:
    async with house.store.read() as work:
        return [row for row in await work.audit.recent(None, 50) if row.action.startswith("export")]


async def test_an_open_wave_is_refused_to_everyone_and_that_is_noted(house: House) -> None:
    await opened(house)
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    for words in ("export s1", "export adoption"):
        assert "Not yet: wave 1 of pulse is open until" in await house.say(words)
        assert "Not yet: wave 1 of pulse is open until" in await house.say(words, north)
    noted = await audited(house)
    assert {row.action for row in noted} == {"export refused"}
    assert len(noted) == 4


async def test_who_exports_what_and_when_is_noted(house: House) -> None:
    await published(house)
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    page = await house.say("export s1", north)
    assert '"heard export s1 --xlsx FILE"' in page
    assert "s1: one release" in page
    async with house.store.read() as work:
        member = await work.staff.by_address(north)
    assert member
    (row,) = await audited(house)
    assert (row.staff, row.programme, row.at) == (member.id, "adoption", house.now)
    assert row.detail.startswith("s1: 1 release, ")


async def test_a_data_controller_reads_who_took_what(house: House) -> None:
    await published(house)
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    controller = await house.staff("controller", "central", "adoption", "T:DC")
    await house.say("export s1", north)
    page = await house.say("log", controller)
    assert "export | s1: 1 release," in page
    assert "enrol" in page
    assert "Only a coordinator of the team for the whole programme" in await house.say("log", north)


async def test_an_official_and_another_programme_take_nothing_away(house: House) -> None:
    await published(house)
    official = await house.staff("official", "north", "adoption", "T:N2")
    other = await house.staff("coordinator", "borough", "justice", "T:B1")
    assert "Officials can use" in await house.say("export s1", official)
    assert "There is no series" in await house.say("export s1", other)
    assert "heard export" not in await house.say("export adoption", other)
    assert await audited(house) == []


def export(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return heard(folder, "export", *words, SECRET_KEY=base64.b64encode(b"k" * 32).decode())


async def test_the_command_line_writes_files_for_their_owner_alone(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        await published(house)
    assert export(tmp_path, "s1").returncode == 2
    ran = export(tmp_path, "s1", "--csv", "a.csv", "--xlsx", "a.xlsx")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "1 release(s)" in ran.stdout
    for name in ("a.csv", "a.xlsx"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    again = export(tmp_path, "s1", "--csv", "a.csv")
    assert again.returncode == 2
    assert "is there already" in again.stderr
    assert "is a folder" in export(tmp_path, "s1", "--csv", "/", "--force").stderr
    assert export(tmp_path, "adoption", "--csv", "a.csv", "--force").returncode == 0
    assert export(tmp_path, "s9", "--csv", "b.csv").returncode == 3
    async with open_house(tmp_path) as house:
        noted = await audited(house)
    assert [row.staff for row in noted] == ["operator@console"] * 2, "what was refused for its file was never taken"


async def test_the_command_line_refuses_an_open_wave_and_notes_it(tmp_path: Path) -> None:
    async with open_house(tmp_path) as house:
        await opened(house)
    ran = export(tmp_path, "s1", "--csv", "a.csv")
    assert ran.returncode == 3
    assert "Not yet" in ran.stderr
    assert not (tmp_path / "a.csv").exists()
    async with open_house(tmp_path) as house:
        (row,) = await audited(house)
    assert (row.staff, row.action) == ("operator@console", "export refused")
