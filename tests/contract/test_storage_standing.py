from datetime import timedelta

import pytest

from conversations.document import Document
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.series import SeriesState
from storage.database import Unavailable
from storage.engine import engine_of
from storage.inbox import SetAsideRow
from storage.outbox import NO_PAGE
from storage.owed import Owing
from storage.standing import UNTAKEN, AsideGroup, Late, Queue, Stuck
from tests.support.remembered import HOUR, NOW, House, open_wave, outbound, people, series, session, wave

MINUTE = timedelta(minutes=1)
LONG_AGO = NOW - UNTAKEN - MINUTE


async def test_what_waits_is_counted_with_its_age(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("k1", "c1", due=NOW - HOUR), outbound("k2", "c2", due=NOW + HOUR)])
        await work.outbox.put([outbound("k3", "c3", Kind.INVITATION, due=NOW + HOUR)])
        await work.outbox.put([outbound("k4", "c4", due=NOW - MINUTE)], "me", NOW + MINUTE)
        found = await work.standing.waiting(NOW)
    assert found[Kind.REPLY] == Queue(3, 1, NOW - HOUR)
    assert found[Kind.INVITATION] == Queue(1, 0, None)
    assert found[Kind.POST] == Queue(0, 0, None)


async def test_what_was_given_up_is_counted_by_reason(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound(f"k{number}", f"c{number}") for number in range(3)])
        rows = await work.outbox.claim("me", NOW, NOW + MINUTE, 10)
        await work.outbox.dead("me", [(rows[0].id, "forbidden"), (rows[1].id, "forbidden"), (rows[2].id, "too-long")])
        assert await work.standing.dead() == {"forbidden": 2, "too-long": 1}


async def test_a_reply_that_nobody_takes_is_noticed(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("fresh", "c1", due=NOW - MINUTE)])
        assert not await work.standing.untaken(NOW)
        await work.outbox.put([outbound("old", "c2", due=LONG_AGO)])
        assert await work.standing.untaken(NOW)
        await work.outbox.claim("me", NOW, NOW + MINUTE, 10)
        assert not await work.standing.untaken(NOW)
        assert await work.standing.untaken(NOW + HOUR), "the lease ran out and nobody came"


async def test_a_row_behind_one_that_a_vendor_put_off_does_not_count(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("first", "c1", due=LONG_AGO), outbound("second", "c1", due=LONG_AGO)])
        (first,) = await work.outbox.claim("me", LONG_AGO, LONG_AGO + MINUTE, 10)
        await work.outbox.again("me", [(first.id, NOW + HOUR, "too-many-requests")])
        assert not await work.standing.untaken(NOW)


async def test_a_broadcast_may_wait_for_its_pace_while_some_of_it_goes(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound(f"k{n}", f"c{n}", Kind.INVITATION, due=LONG_AGO) for n in range(3)])
        assert await work.standing.untaken(NOW)
        await work.outbox.claim("me", NOW, NOW + MINUTE, 1)
        assert not await work.standing.untaken(NOW)


async def test_waves_past_their_time_are_counted_but_not_those_of_a_paused_series(home: House) -> None:
    await open_wave(home.store, 1)
    async with home.store.work() as work:
        await work.waves.add([wave(2, opens=NOW + HOUR)])
        assert await work.standing.opening(NOW) == await work.standing.closing(NOW) == Late(0, None)
        later = NOW + timedelta(days=11)
        assert await work.standing.opening(later) == Late(1, NOW + HOUR)
        assert await work.standing.closing(later) == Late(1, NOW + timedelta(days=10))
        await work.series.set_state(series().id, SeriesState.PAUSED)
        assert await work.standing.opening(later) == Late(0, None)


async def test_what_could_not_be_read_is_listed_by_hour_and_error(home: House) -> None:
    async with home.store.work() as work:
        rows = [SetAsideRow(f"telegram:{number}", b"{}", "KeyError", NOW) for number in range(2)]
        await work.inbox.set_aside([*rows, SetAsideRow("slack:1", b"{}", "ValueError", NOW - HOUR)])
        assert await work.standing.set_aside() == [
            AsideGroup(NOW.replace(minute=0) - HOUR, "ValueError", "slack", 1),
            AsideGroup(NOW.replace(minute=0), "KeyError", "telegram", 2),
        ]


async def test_whoever_lost_a_reply_is_owed_it_until_they_write(home: House) -> None:
    await people(home.store, 3)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.sessions.save([session("c0"), session("c1")])
        await work.outbox.put([outbound("k", "c1")])
        await work.owed.owe(["c0", "c1", "c2"], NOW)
        assert await work.owed.due(NOW, 10) == []
        due = await work.owed.due(NOW + HOUR, 10)
        assert [owing.contact for owing in due] == ["c0", "c2"], "c1's next reply is on its way"
        assert await work.standing.stuck(NOW) == Stuck(1, 0, 0), "c2 is in no talk and waits for nothing"
        assert await work.owed.pay(due[0])
        assert not await work.owed.pay(due[0]), "once"
        await work.owed.tried(due[0])
        await work.owed.owe(["c0"], NOW)
        assert await work.owed.due(NOW + MINUTE * 59, 10) == [Owing("c2", 0)], "the second try waits longer"
        assert await work.owed.due(NOW + HOUR, 10) == [Owing("c2", 0), Owing("c0", 1)]
        await work.contacts.reachable(["c0"], NOW)
        assert await work.standing.stuck(NOW) == Stuck(0, 0, 0)


async def test_what_was_tried_three_times_is_given_up_and_counted(home: House) -> None:
    await people(home.store, 1)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
        for day in range(3):
            await work.owed.owe(["c0"], NOW + timedelta(days=day))
            (owing,) = await work.owed.due(NOW + timedelta(days=day, hours=7), 10)
            assert await work.owed.pay(owing)
            await work.owed.tried(owing)
        await work.owed.owe(["c0"], NOW + timedelta(days=3))
        assert await work.owed.due(NOW + timedelta(days=9), 10) == []
        assert await work.standing.stuck(NOW) == Stuck(0, 1, 0)


async def test_sessions_whose_end_was_missed_are_counted(home: House) -> None:
    await people(home.store, 1)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
        assert (await work.standing.stuck(NOW + timedelta(days=3))).overdue == 0
        assert (await work.standing.stuck(NOW + timedelta(days=3, hours=1))).overdue == 1


async def test_an_error_of_the_database_is_told_by_its_class(home: House) -> None:
    told: list[str] = []
    home.store.on_fault = told.append
    await home.store.close()
    for opened in (home.store.work, home.store.work_beside, home.store.read):
        with pytest.raises(Unavailable):
            async with opened():
                raise AssertionError
    assert told == ["Unavailable"] * 3


async def test_a_schema_changed_by_a_newer_version_is_noticed(home: House) -> None:
    assert not await home.store.outdated()
    async with home.store.work() as work:
        await work.outbox.connection.run("INSERT INTO schema_version (version) VALUES (9999)")
    assert await home.store.outdated()


async def test_the_database_tells_its_size(home: House) -> None:
    async with home.store.read() as work:
        assert await work.standing.size(engine_of(home.url)) > 10_000


async def test_what_teams_and_waves_lost_is_told_apart(home: House) -> None:
    letter = outbound("wave:wave1:invitation:c1", "c1", Kind.INVITATION)
    posts = [
        Outbound(f"p{n}", ToTeam("adoption", team), Document("Digest", ()), Kind.POST, NOW)
        for n, team in enumerate(("north", "south", "south"))
    ]
    async with home.store.work() as work:
        await work.outbox.put([letter, outbound("wave:wave1:reply:1", "c2"), *posts])
        rows = {row.key: row.id for row in await work.outbox.claim("me", NOW, NOW + MINUTE, 10)}
        await work.outbox.dead("me", [(rows[key], "forbidden") for key in (letter.key, "wave:wave1:reply:1")])
        await work.outbox.dead("me", [(rows["p1"], "channel_not_found")])
        await work.outbox.again("me", [(rows["p0"], NOW + HOUR, "not-connected")])
        assert await work.standing.undelivered("wave1") == {"forbidden": 1}, "letters, not replies"
        assert await work.standing.lost_posts("adoption") == [("south", "channel_not_found", 1)]
        assert await work.standing.lost_posts("justice") == []
        assert await work.standing.unconnected() == {("adoption", "north"): 1}


async def test_what_waits_for_a_page_is_counted_and_never_late(home: House) -> None:
    await people(home.store, 2)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.outbox.put([outbound("reply", "c0", due=LONG_AGO)])
        await work.outbox.put_letters("wave1", Kind.INVITATION, ["c1"], LONG_AGO)
        for row in await work.outbox.claim("me", LONG_AGO, NOW, 10):
            await work.outbox.again("me", [(row.id, NOW + HOUR, NO_PAGE)])
        assert await work.standing.for_pages() == 2
        assert await work.standing.unseen("wave1") == 1
        assert await work.standing.unseen("wave2") == 0
        assert (await work.standing.waiting(NOW))[Kind.REPLY] == Queue(1, 0, None)
        assert not await work.standing.untaken(NOW)
