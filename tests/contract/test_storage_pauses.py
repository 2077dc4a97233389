"""Talks whose people rest until a time of their own."""

from dataclasses import replace
from datetime import timedelta

from storage.engine import engine_of
from storage.migrate import migrate
from tests.support.remembered import NOW, House, people, session

SOON = NOW + timedelta(hours=1)


async def waking(home: House, at) -> list[tuple[str, str]]:
    async with home.store.read() as work:
        return await work.sessions.waking(at, 10)


async def test_a_talk_that_rests_is_due_at_its_time_and_is_taken_in_hand_once(home: House) -> None:
    await people(home.store, 3)
    async with home.store.work() as work:
        await work.sessions.save([session("c0", wakes=SOON), session("c1"), session("c2", wakes=NOW)])
    assert await waking(home, NOW - timedelta(minutes=1)) == []
    assert await waking(home, SOON) == [("c2", "wave1"), ("c0", "wave1")]
    async with home.store.work() as work:
        assert [await work.sessions.wake("c0", SOON) for _ in range(2)] == [True, False]
        assert not await work.sessions.wake("c2", NOW - timedelta(minutes=1))
    assert await waking(home, SOON) == [("c2", "wave1")]


async def test_whoever_goes_on_first_is_not_woken(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0", wakes=SOON)])
        held = (await work.sessions.of(["c0"]))["c0"]
        assert held.wakes == SOON
        await work.sessions.save([replace(held, wakes=None)])
    assert await waking(home, SOON) == []


async def test_nobody_is_woken_who_cannot_be_reached(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0", wakes=NOW)])
        await work.contacts.connection.run("UPDATE contacts SET reachable = 0")
    assert await waking(home, SOON) == []


async def test_a_talk_under_way_in_an_older_schema_goes_on_and_rests_for_nothing(older: str) -> None:
    async with engine_of(older).changing() as connection:
        await connection.run(
            "INSERT INTO contacts (id, located, channel, address, language, chosen_language, invitations, joined)"
            " VALUES ('c0', $1, 'telegram', $1, $1, 1, 1, $2)",
            [b"0" * 32, NOW.date().toordinal()],
        )
        await connection.run(
            "INSERT INTO sessions (id, wave, contact, expires_at, revision, draft_key, sealed)"
            " VALUES ('s0', 'wave1', 'c0', 5, 3, $1, $1)",
            [b"1" * 16],
        )
    await migrate(older)
    async with engine_of(older).changing() as connection:
        rows = await connection.rows("SELECT id, revision, sealed, wakes_at FROM sessions")
    assert [(one, int(two), bytes(three), four) for one, two, three, four in rows] == [("s0", 3, b"1" * 16, None)]
