"""`heard doctor`: what is well, what is not, and what to do about it; nobody's name, no figure of answers."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.channels.channel import Gone, Refused, SetAside
from bot.doctor import Finding, examine
from conversations.document import Document
from conversations.messages import Address, Kind, Order, Ordered, Outbound, ToTeam
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    async with served(tmp_path) as opened:
        yield opened


async def findings(house: Served, **changes: object) -> list[Finding]:
    settings = house.house.ground.settings
    return await examine(settings.model_copy(update=changes), house.clock)


async def wrong(house: Served, **changes: object) -> list[str]:
    return [finding.what for finding in await findings(house, **changes) if finding.mend]


async def test_a_house_in_order_gives_nothing_to_do(house: Served) -> None:
    await house.says("ama", Ordered(Order.START))
    found = await findings(house)
    assert await wrong(house) == []
    said = "\n".join(map(str, found))
    assert "The database: SQLite" in said
    assert "fingerprint" in said
    assert "No wave is late." in said
    assert all(line.startswith("OK    ") for line in said.splitlines())


async def test_what_was_given_up_is_told_by_reason_and_a_block_is_nobodys_fault(house: Served) -> None:
    house.channel.failures = [Gone("forbidden"), Refused("bad-request")]
    await house.says("ama", Ordered(Order.START))
    await house.says("bo", Ordered(Order.START))
    found = {finding.what: finding.mend for finding in await findings(house)}
    assert found["1 message not delivered: blocked Heard, or left Telegram."] == ""
    assert found["1 message not delivered: bad-request."]
    assert await wrong(house) == [
        "1 message not delivered: bad-request.",
        "1 person waits for a reply that was lost.",
    ]


async def test_an_outbox_that_nobody_empties_is_told_with_its_age(house: Served) -> None:
    async with house.store.work() as work:
        post = Outbound("k", ToTeam("adoption", "north"), Document("Digest", ()), Kind.POST, house.clock())
        await work.outbox.put([post])
    house.clock.turn(hours=3)
    (what,) = await wrong(house)
    assert what == "In the outbox wait 1 (post); the oldest has been due for 3 hours."


async def test_a_team_without_a_channel_is_named(house: Served) -> None:
    async with house.store.work() as work:
        post = Outbound("k", ToTeam("adoption", "nowhere"), Document("Digest", ()), Kind.POST, house.clock())
        await work.outbox.put([post])
    await house.settle()
    assert "1 post waits for nowhere of adoption, which has no channel." in await wrong(house)


async def test_what_was_set_aside_is_told_by_hour_and_error_without_its_words(house: Served) -> None:
    aside = SetAside("plain:9", b'{"text": "my name is Ama"}', "KeyError", Address("plain", "ama"))
    await house.house.receive([], [aside])
    found = [str(finding) for finding in await findings(house) if finding.mend]
    hour = house.clock().replace(minute=0)
    assert f"1 event from plain set aside: KeyError, in the hour from {hour:%d %b %H:%M} UTC." in found[0]
    assert "Ama" not in found[0]


async def test_a_wave_that_nobody_opens_is_late(house: Served) -> None:
    await house.command(ONCE)
    house.clock.turn(days=9)
    assert next(what for what in await wrong(house) if "late" in what).startswith("1 wave should have opened;")


async def test_helplines_overdue_for_a_check_are_named(house: Served) -> None:
    house.clock.turn(days=3000)
    assert any("helplines overdue for a check" in what for what in await wrong(house))


async def test_another_key_is_told_and_nothing_is_changed(house: Served) -> None:
    (what,) = await wrong(house, secret_key=SecretStr("T" * 43 + "="))
    assert what == "The database cannot be used."


async def test_where_there_is_no_database_none_is_made(house: Served, tmp_path: Path) -> None:
    before = sorted(file.name for file in list_of(tmp_path))
    (what,) = await wrong(house, database_url=f"sqlite:///{tmp_path}/other.db")
    assert what == "The database cannot be used."
    assert sorted(file.name for file in list_of(tmp_path)) == before


def list_of(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def test_a_programme_that_cannot_be_read_is_told_with_its_faults(house: Served, tmp_path: Path) -> None:
    found = await findings(house, programme=(tmp_path / "nowhere",))
    assert found[0].what == "The programmes cannot be read."
    assert "nowhere" in found[0].mend


async def test_no_finding_names_anybody(house: Served) -> None:
    await house.joins("ama")
    house.channel.failures = [Refused("bad-request")] * 2
    await house.says("ama", Ordered(Order.START))
    house.clock.turn(seconds=timedelta(hours=1).total_seconds())
    assert "ama" not in " ".join(map(str, await findings(house))).lower()
