"""What is noted of danger: gathered apart from the turn it came with, told once, and in no copy."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from bot.alert import Alerter
from config.holidays import is_holiday
from conversations.document import Document
from conversations.duty import AFTER
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.window import IsHoliday
from conversations.programme import Programmes
from storage.alerts import LATE, SEEN_KEPT, UNSEEN_KEPT, Alert, Unseen
from storage.backup import back_up
from storage.engine import engine_of
from storage.migrate import migrate
from storage.sqlite_file import SqliteFile
from storage.store import Store
from tests.dialogue.test_transcripts import programmes
from tests.support.remembered import NOW, House, open_wave, opened, people, session

START = NOW.replace(minute=0)
TOLD = START + AFTER
HARM, CHILD = ("justice", "harm"), ("justice", "child")


async def noted(store: Store, *raised: tuple[str, str], at: datetime = NOW) -> None:
    async with store.work() as work:
        await work.alerts.note(raised, at)


async def gathered(store: Store, at=TOLD) -> list[Alert]:
    async with store.work() as work:
        await work.alerts.gather(at)
        found = [await work.alerts.get(code) for code in await work.alerts.due(at)]
    return [one for one in found if one]


async def ticks(store: Store, at: datetime, told: Programmes | None = None, calendar=is_holiday) -> None:
    await Alerter(store, programmes() if told is None else told, lambda: at, calendar).tick()


async def kept(store: Store) -> list[tuple[str, datetime, datetime, int]]:
    async with store.read() as work:
        found = [
            await work.alerts.get(code) for (code,) in await work.alerts.connection.rows("SELECT code FROM alerts")
        ]
    return sorted((one.kind, one.hour, one.latest, one.told) for one in found if one)


async def test_notes_of_an_hour_are_gathered_once_it_is_over(home: House) -> None:
    for _ in range(3):
        await noted(home.store, HARM, CHILD)
    async with home.store.read() as work:
        assert not await work.alerts.waits(TOLD - timedelta(milliseconds=1))
        assert await work.alerts.waits(TOLD)
    assert await gathered(home.store, TOLD - timedelta(milliseconds=1)) == []
    found = await gathered(home.store)
    assert [(one.programme, one.kind, one.hour, one.told) for one in found] == [
        ("justice", "child", START, 0),
        ("justice", "harm", START, 0),
    ]
    await noted(home.store, HARM)  # one more of the same hour, as after a close in its middle
    assert {one.code for one in await gathered(home.store)} == {one.code for one in found}


async def test_until_somebody_has_seen_an_alert_later_hours_of_its_day_are_added_to_it(home: House) -> None:
    for hours in (0, 3, 23):
        await noted(home.store, HARM, at=NOW + timedelta(hours=hours))
        await ticks(home.store, TOLD + timedelta(hours=hours))
    last = START + timedelta(hours=23)
    ((*alert, told),) = await kept(home.store)
    assert alert == ["harm", START, last]
    assert told, "and it is still told in turn"
    await noted(home.store, HARM, CHILD, at=NOW + timedelta(hours=24))
    await ticks(home.store, TOLD + timedelta(hours=24))
    assert [(kind, hour - START, latest - hour) for kind, hour, latest, _told in await kept(home.store)] == [
        ("child", timedelta(days=1), timedelta()),
        ("harm", timedelta(), timedelta(hours=23)),
        ("harm", timedelta(days=1), timedelta()),
    ]


async def test_after_it_was_seen_the_next_hour_is_an_alert_of_its_own(home: House) -> None:
    await noted(home.store, HARM)
    (alert,) = await gathered(home.store)
    await ticks(home.store, TOLD)
    async with home.store.work() as work:
        assert await work.alerts.see(alert.code, "s1", TOLD)
    await noted(home.store, HARM, at=NOW + timedelta(hours=1))
    await ticks(home.store, TOLD + timedelta(hours=1))
    assert [(hour, latest) for _kind, hour, latest, _told in await kept(home.store)] == [
        (START, START),
        (START + timedelta(hours=1), START + timedelta(hours=1)),
    ]


async def test_an_alert_that_cannot_be_told_holds_no_other_up_and_is_counted(home: House) -> None:
    justice = programmes()["justice"]
    broken = replace(justice, key="broken", country="nowhere")
    async with home.store.work() as work:
        await work.alerts.note([("broken", "harm"), HARM], NOW)

    def calendar(country: str) -> IsHoliday:
        if country == "nowhere":
            raise KeyError(country)
        return is_holiday(country)

    for at in (TOLD, START + LATE):
        await ticks(home.store, at, {"broken": broken, "justice": justice}, calendar)
    await noted(home.store, HARM, HARM, CHILD)
    await noted(home.store, HARM)  # notes that nothing has gathered: two kinds, however many notes
    async with home.store.read() as work:
        assert await work.alerts.counts(START + LATE - timedelta(milliseconds=1)) == [
            Unseen("justice", alerts=1, ended=0, late=0, since=START)
        ]
        assert await work.alerts.counts(START + LATE) == [
            Unseen("broken", alerts=0, ended=0, late=1, since=START),
            Unseen("justice", alerts=1, ended=0, late=2, since=START),
        ]


async def test_a_note_leaves_its_turn_where_no_programme_tells_anybody_any_more(home: House) -> None:
    await noted(home.store, HARM)
    await ticks(home.store, TOLD, {"justice": replace(programmes()["justice"], duty=None)})
    async with home.store.work() as work:
        assert await work.alerts.connection.rows("SELECT * FROM raised") == []
        assert await work.alerts.gathered_since(NOW.date()), "its bytes are still to be overwritten"
        assert not await work.alerts.waits(TOLD + timedelta(days=1))
        assert await work.alerts.counts(TOLD + timedelta(days=1)) == []
        assert await work.alerts.forget(START + SEEN_KEPT + timedelta(seconds=1))


async def test_two_processes_tell_an_alert_once(home: House) -> None:
    await noted(home.store, HARM)
    other = await opened(home.url)
    try:
        houses = [Alerter(store, programmes(), lambda: TOLD, is_holiday) for store in (home.store, other) for _ in "ab"]
        await asyncio.gather(*(one.tick() for one in houses))
        async with home.store.work() as work:
            taken = await work.outbox.claim("me", TOLD, TOLD + timedelta(minutes=1), 10)
        assert [(one.kind, one.to.team) for one in taken] == [(Kind.ALERT, "riverside")]
    finally:
        await other.close()


async def test_an_alert_goes_before_what_else_waits_for_the_team(home: House) -> None:
    async with home.store.work() as work:
        to = ToTeam("justice", "riverside")
        await work.outbox.put(
            [
                Outbound("digest", to, Document("Digest"), Kind.POST, NOW),
                Outbound("alert", to, Document("Alert", about="k7f2k7"), Kind.ALERT, NOW),
            ]
        )
        (first,) = await work.outbox.claim("me", NOW, NOW + timedelta(minutes=1), 10)
    assert first.key == "alert"
    assert first.body == Document("Alert", about="k7f2k7")


async def test_only_the_first_who_has_seen_it_counts_and_nobody_before_it_was_told(home: House) -> None:
    await noted(home.store, HARM)
    (alert,) = await gathered(home.store)
    async with home.store.work() as work:
        assert not await work.alerts.see(alert.code, "s1", TOLD)
        assert await work.alerts.told(alert, 1, TOLD + timedelta(minutes=30))
        assert not await work.alerts.told(alert, 1, None), "another process has"
        assert [await work.alerts.see(alert.code, who, TOLD) for who in ("s1", "s2")] == [True, False]
        seen = await work.alerts.get(alert.code)
        assert seen
        assert (seen.seen_by, seen.due) == ("s1", None)
        assert await work.alerts.counts(TOLD + LATE) == []


async def test_each_goes_at_its_term_with_its_posts(home: House) -> None:
    await noted(home.store, HARM, CHILD)
    child, harm = await gathered(home.store)
    async with home.store.work() as work:
        await work.alerts.told(harm, 1, None)
        await work.alerts.see(harm.code, "s1", TOLD)
        for code in (harm.code, child.code, ""):
            await work.posts.add("justice", "riverside", Document("A post", about=code), TOLD)
        assert await work.alerts.forget(TOLD + SEEN_KEPT) == []
        assert await work.alerts.forget(TOLD + SEEN_KEPT + timedelta(seconds=1)) == [harm.code]
        assert await work.posts.drop([harm.code]) == 1
        to = ToTeam("justice", "riverside.duty")  # a channel that nobody has connected
        for code in (harm.code, child.code):
            await work.outbox.put([Outbound(f"alert:{code}:x", to, Document("Alert"), Kind.ALERT, TOLD)])
        await work.outbox.drop_alerts([harm.code])
        assert (await work.outbox.waiting())["new"] == 1
        assert await work.alerts.forget(START + UNSEEN_KEPT + timedelta(seconds=1)) == [child.code]
        assert [post.document.summary for post in await work.posts.since(0, 9)] == ["A post", "A post"]


async def test_a_note_that_nobody_is_told_of_any_more_leaves_its_turn_all_the_same(home: House) -> None:
    await noted(home.store, HARM)
    async with home.store.work() as work:
        assert await work.alerts.forget(TOLD) == []
        assert await work.alerts.connection.rows("SELECT * FROM raised") == []
        assert await work.alerts.forget(START + UNSEEN_KEPT + timedelta(seconds=1))


async def test_a_close_takes_notes_away_from_the_turns_they_came_with(home: House) -> None:
    await people(home.store, 1)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.sessions.save([session("c0")])
        await work.alerts.note([HARM], NOW)
    async with home.store.read() as work:
        ((tied,),) = await work.alerts.connection.rows("SELECT id FROM raised")
    assert tied.encode() in await home.raw()
    async with home.store.work() as work:
        await work.waves.close("wave1", Random(1), 10)
    assert await home.store.tidy(closed=True)
    assert tied.encode() not in await home.raw()
    async with home.store.read() as work:
        assert await work.alerts.connection.rows("SELECT * FROM raised") == []
        assert await work.alerts.due(TOLD - timedelta(seconds=1)) == []
        assert len(await work.alerts.due(TOLD)) == 1


async def test_the_transaction_that_tells_is_not_the_one_that_heard(server_home: House) -> None:
    await people(server_home.store, 1)
    await open_wave(server_home.store)
    async with server_home.store.work() as work:
        await work.sessions.save([session("c0")])
        await work.alerts.note([HARM], NOW)
    await gathered(server_home.store)
    async with server_home.store.read() as work:
        rows = work.alerts.connection.rows
        (told,) = await rows("SELECT CAST(CAST(xmin AS TEXT) AS BIGINT) FROM alerts")
        for table in ("contacts", "sessions", "contact_areas"):
            others = await rows(f"SELECT CAST(CAST(xmin AS TEXT) AS BIGINT) FROM {table}")  # noqa: S608
            assert others
            assert told not in others, table


async def test_no_copy_tells_of_anybodys_danger(home: House, tmp_path: Path) -> None:
    await noted(home.store, HARM, CHILD)
    (alert, *_) = await gathered(home.store)
    await noted(home.store, HARM)
    async with home.store.work() as work:
        to = ToTeam("justice", "riverside")
        await work.outbox.put([Outbound("alert:x", to, Document("Alert", about=alert.code), Kind.ALERT, NOW)])
        await work.posts.add("justice", "riverside", Document("Alert", about=alert.code), NOW)
        await work.posts.add("justice", "riverside", Document("Digest"), NOW)
        await work.audit.note("s1", "seen", "justice", alert.code, NOW)
        await work.audit.note("s1", "list", "justice", "", NOW)
    await back_up(home.url, tmp_path / "copy", NOW)
    database = SqliteFile(tmp_path / "copy").database()
    try:
        async with database.reading() as connection:
            for table, there in (("raised", 0), ("alerts", 0), ("outbox", 0), ("posts", 1), ("audit", 1)):
                assert await connection.rows(f"SELECT COUNT(*) FROM {table}") == [(there,)], table  # noqa: S608
    finally:
        await database.close()


async def test_posts_of_an_older_schema_stay(older: str) -> None:
    async with engine_of(older).changing() as connection:
        await connection.run(
            "INSERT INTO posts (programme, team, document, at) VALUES ($1, $2, $3, $4)",
            ["adoption", "north", '{"summary": "Digest", "blocks": []}', 1],
        )
    await migrate(older)
    store = await opened(older)
    try:
        async with store.work() as work:
            assert await work.posts.drop(["k7f2k7"]) == 0
            assert [post.document.summary for post in await work.posts.since(0, 9)] == ["Digest"]
    finally:
        await store.close()
