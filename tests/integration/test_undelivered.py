"""What coordinators are told of messages that reached nobody: people roughly, posts to their teams exactly."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.channel import Gone, Refused
from conversations.document import Document
from conversations.messages import Kind, Outbound, ToTeam
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    async with served(tmp_path) as opened:
        yield opened


async def asked(house: Served, people: int, failures: list[Gone | Refused]) -> str:
    """Invite so many people, the first of whom cannot be reached; give what is shown then."""
    for number in range(people):
        await house.joins(f"person{number}")
    await house.command(ONCE)
    house.channel.failures = [*failures]
    await house.turn(days=8)
    return await house.command("show pulse")


async def test_a_few_whom_nothing_reached_are_told_as_none_is(house: Served, tmp_path: Path) -> None:
    few = await asked(house, 30, [Gone("forbidden")] * 3)
    assert "Wave 1: fewer than 15 of them could not be reached." in few
    async with served(tmp_path / "other") as other:
        assert "Wave 1: fewer than 15 of them could not be reached." in await asked(other, 30, [])


async def test_many_are_told_roughly_and_with_the_reason(house: Served) -> None:
    page = await asked(house, 30, [*[Gone("forbidden")] * 10, *[Refused("bad-request")] * 3])
    assert "Wave 1: about 15 of them could not be reached, mostly because they blocked Heard or left." in page


async def test_what_a_channel_did_not_take_is_another_reason(house: Served) -> None:
    page = await asked(house, 30, [Refused("bad-request")] * 13)
    assert "mostly because their channel did not take it." in page


async def test_a_lost_post_is_told_to_its_programme_with_the_mend(house: Served) -> None:
    assert "could not be delivered" not in await house.command("list")
    async with house.store.work() as work:
        post = Outbound("k", ToTeam("adoption", "north"), Document("Digest", ()), Kind.POST, house.clock())
        await work.outbox.put([post])
        (row,) = await work.outbox.claim("me", house.clock(), house.clock(), 10)
        await work.outbox.dead("me", [(row.id, "channel_not_found")])
    assert "A post to north could not be delivered (channel_not_found)." in await house.command("list")
