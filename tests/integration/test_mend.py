"""Conversations that would not go on: what can be mended is, and the rest holds nobody else up."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.channels.channel import Refused
from conversations.messages import Order, Ordered
from conversations.talk.engine import expire as engine_expire
from storage.database import StorageError
from tests.support.remembered import outbound
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """Two people invited to a pulse."""
    async with served(tmp_path) as opened:
        for who in ("ama", "bo"):
            await opened.joins(who)
        await opened.command(ONCE)
        await opened.turn(days=8)
        yield opened


async def damage(house: Served, table: str, column: str, where: str) -> None:
    """Change a sealed value, as a bad disk would."""
    async with house.store.work() as work:
        sql = f"UPDATE {table} SET {column} = CAST('S, and what a bad disk left of the rest' AS BLOB) WHERE {where}"  # noqa: S608
        await work.sessions.connection.run(sql)


async def asked(house: Served, who: str) -> None:
    await house.presses(who, "Start")
    await house.presses(who, "I agree")


async def test_a_question_that_was_lost_is_put_again_ten_minutes_later(house: Served) -> None:
    await house.presses("ama", "Start")
    house.channel.failures = [Refused("bad-request")]
    await house.presses("ama", "I agree")
    before = len(house.texts("ama"))
    await house.turn(minutes=9)
    assert len(house.texts("ama")) == before
    await house.turn(minutes=2)
    assert len(house.texts("ama")) == before + 1
    assert house.channel.got["ama"][-1].options, "the question, with its buttons"  # type: ignore[union-attr]
    assert house.house.watch.mended["reply-lost"] == 1
    await house.turn(days=1)
    assert len(house.texts("ama")) == before + 1, "once"


async def test_whoever_writes_first_is_answered_and_owed_nothing(house: Served) -> None:
    await house.presses("ama", "Start")
    house.channel.failures = [Refused("bad-request")]
    await house.presses("ama", "I agree")
    await house.says("ama", Ordered(Order.REPEAT))
    before = len(house.texts("ama"))
    await house.turn(hours=1)
    assert len(house.texts("ama")) == before


async def test_a_lost_goodbye_is_owed_to_nobody(house: Served) -> None:
    await house.says("ama", Ordered(Order.STOP))
    house.channel.failures = [Refused("bad-request")]
    await house.says("ama", Ordered(Order.HELP))
    before = len(house.texts("ama"))
    await house.turn(hours=1)
    assert len(house.texts("ama")) == before


async def test_a_newcomer_whose_welcome_was_lost_is_welcomed_again(house: Served) -> None:
    house.channel.failures = [Refused("bad-request")]
    await house.says("cy", Ordered(Order.START))
    assert house.texts("cy") == []
    await house.turn(minutes=11)
    assert len(house.texts("cy")) == 1


async def test_after_three_more_losses_it_is_left_and_counted(house: Served) -> None:
    await house.presses("ama", "Start")
    house.channel.failures = [Refused("bad-request")] * 4
    await house.presses("ama", "I agree")
    before = len(house.texts("ama"))
    for hours in (1, 2, 7, 24):
        await house.turn(hours=hours)
    assert house.channel.failures == []
    assert len(house.texts("ama")) == before
    async with house.store.read() as work:
        stuck = await work.standing.stuck(house.clock())
    assert (stuck.to_mend, stuck.given_up) == (0, 1)


async def test_a_talk_that_nobody_can_read_holds_no_other_end_up(house: Served) -> None:
    for who in ("ama", "bo"):
        await asked(house, who)
        await house.types(who, "1")
        await house.says(who, Ordered(Order.STOP))
        house.clock.turn(seconds=1)
    await damage(house, "sessions", "sealed", "contact = 'contact-ama'")
    await house.turn(days=1, hours=1)
    await house.turn(minutes=11)
    assert house.house.watch.mended["end-missed"] >= 1
    async with house.store.read() as work:
        assert await work.sessions.overdue(house.clock(), 10) == []


async def test_a_talk_that_nobody_can_read_lets_its_wave_close(house: Served) -> None:
    await asked(house, "ama")
    await damage(house, "sessions", "sealed", "contact = 'contact-ama'")
    await house.turn(days=10)
    async with house.store.read() as work:
        assert await work.waves.open() == []


async def test_whoever_writes_into_a_talk_that_nobody_can_read_begins_anew(house: Served) -> None:
    await asked(house, "ama")
    await damage(house, "sessions", "sealed", "contact = 'contact-ama'")
    assert await house.types("ama", "1"), "she gets an answer"
    assert await house.says("bo", Ordered(Order.HELP)), "and so does whoever comes after her"
    async with house.store.read() as work:
        await work.sessions.of(["contact-ama"])
        assert work.sessions.unreadable == []


async def test_an_end_that_fails_holds_no_other_up_and_loses_nothing(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    await asked(house, "ama")
    await asked(house, "bo")

    def faulty(setting: object, session: object, now: object) -> object:
        if session.contact == "contact-ama":  # type: ignore[attr-defined]
            raise LookupError("a fault of ours")
        return engine_expire(setting, session, now)  # type: ignore[arg-type]

    monkeypatch.setattr("bot.close.expire", faulty)
    await house.turn(days=10)
    await house.turn(minutes=11)
    async with house.store.read() as work:
        left = await work.sessions.of(["contact-ama", "contact-bo"])
        assert list(left) == ["contact-ama"], "kept for a version that can end it"
        assert (await work.standing.stuck(house.clock())).overdue == 1
    monkeypatch.undo()
    await house.turn(minutes=2)
    async with house.store.read() as work:
        assert await work.sessions.of(["contact-ama"]) == {}


async def test_a_letter_that_nobody_can_open_holds_no_other_up(house: Served) -> None:
    async with house.store.work() as work:
        due = house.clock()
        await work.outbox.put([outbound("k1", "contact-ama", due=due), outbound("k2", "contact-bo", due=due)])
    await damage(house, "outbox", "body", "key = 'k1'")
    await house.settle()
    assert house.texts("bo")[-1] == "Hello"
    async with house.store.read() as work:
        assert (await work.standing.dead())["unreadable"] == 1


async def test_a_version_that_was_replaced_takes_no_more_work(house: Served) -> None:
    await house.house.look()
    assert not house.house.outdated.is_set()
    async with house.store.work() as work:
        await work.outbox.connection.run("INSERT INTO schema_version (version) VALUES (9999)")
    await house.house.look()
    assert house.house.outdated.is_set()
    before = house.house.watch.ticked
    house.clock.turn(minutes=1)
    await house.house.tick()
    assert house.house.watch.ticked == before


async def test_a_database_out_of_reach_is_no_newer_version(house: Served) -> None:
    await house.store.close()
    with pytest.raises(StorageError):
        await house.house.look()
    assert not house.house.outdated.is_set()
