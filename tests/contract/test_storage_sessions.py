from dataclasses import replace
from datetime import timedelta

import pytest

from conversations.talk.session import Status
from storage.database import StorageError
from tests.support.remembered import NOW, House, open_wave, people, session

WORDS = "The caseworker Ama never rang back"


async def test_a_session_comes_back_whole(home: House) -> None:
    await people(home.store, 2)
    kept = session("c0", drafts={"why": WORDS, "topics": ("a", "b"), "age": 4, "skipped": None})
    async with home.store.work() as work:
        await work.sessions.save([kept])
    async with home.store.read() as work:
        assert await work.sessions.of(["c0", "c1"]) == {"c0": kept}
        assert await work.sessions.of_wave("wave1") == [kept]
        assert await work.sessions.of_wave("wave2") == []


async def test_no_draft_ever_stands_in_clear(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0", drafts={"why": WORDS})])
    assert b"Ama" not in await home.raw()
    assert b"caseworker" not in await home.raw()


async def test_each_turn_overwrites_the_one_before(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
    for turn in range(1, 4):
        async with home.store.work() as work:
            held = (await work.sessions.of(["c0"]))["c0"]
            await work.sessions.save([replace(held, drafts={"turn": turn}, revision=held.revision + 1)])
    async with home.store.read() as work:
        held = (await work.sessions.of(["c0"]))["c0"]
    assert held.drafts == {"turn": 3}
    assert held.revision == 3


async def test_a_change_counts_even_if_its_revision_was_not_raised(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
        held = (await work.sessions.of(["c0"]))["c0"]
        await work.sessions.save([replace(held, step="why")])
    async with home.store.read() as work:
        assert (await work.sessions.of(["c0"]))["c0"].step == "why"


async def test_an_older_revision_never_overwrites_a_newer(home: House) -> None:
    await people(home.store, 1)
    first = session("c0", revision=5)
    async with home.store.work() as work:
        await work.sessions.save([first])
    async with home.store.work() as work:
        await work.sessions.save([replace(first, revision=4, step="old")])
    async with home.store.work() as work:
        await work.sessions.save([replace(first, revision=5, step="stale")])
    async with home.store.read() as work:
        assert (await work.sessions.of(["c0"]))["c0"].step == "overall"


@pytest.mark.parametrize("end", [status for status in Status if not status.live])
async def test_an_end_destroys_the_session_and_its_key(home: House, end: Status) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0", drafts={"why": WORDS})])
        held = (await work.sessions.of(["c0"]))["c0"]
    async with home.store.work() as work:
        await work.sessions.save([replace(held, status=end, revision=1)])
        assert await work.sessions.of(["c0"]) == {}
        connection = work.sessions.connection
        assert await connection.rows("SELECT COUNT(*) FROM sessions") == [(0,)]


async def test_a_person_has_one_live_session(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
    with pytest.raises(StorageError) as told:
        async with home.store.work() as work:
            await work.sessions.save([session("c0", wave="wave2")])
    assert "c0" not in str(told.value)


async def test_one_can_end_and_another_begin_in_one_save(home: House) -> None:
    await people(home.store, 1)
    first, second = session("c0"), session("c0", wave="wave2")
    async with home.store.work() as work:
        await work.sessions.save([first])
        await work.sessions.save([second, replace(first, status=Status.STOPPED)])
        assert await work.sessions.of(["c0"]) == {"c0": second}


async def test_those_whose_time_is_over_come_oldest_first(home: House) -> None:
    await open_wave(home.store)
    await people(home.store, 3)
    kept = [replace(session(f"c{day}"), expires_at=NOW + timedelta(days=3 - day)) for day in range(3)]
    async with home.store.work() as work:
        await work.sessions.save(kept)
        assert await work.sessions.expiring(NOW, 10) == []
        due = await work.sessions.expiring(NOW + timedelta(days=2), 10)
        assert [one.contact for one in due] == ["c2", "c1"]
        assert len(await work.sessions.expiring(NOW + timedelta(days=9), 2)) == 2
