"""What was published, and the ledger that a new release is held against."""

from dataclasses import replace
from datetime import date, timedelta

from conversations.findings.digest import Digest, release_to_json
from conversations.findings.gate import Fieldwork, release
from conversations.findings.policy import Policy
from conversations.findings.tally import tally
from storage.engine import engine_of
from storage.migrate import migrate
from tests.support.remembered import NOW, House, answer, house, open_wave, series, wave
from tests.support.wave import PLACE, REGIONS, said, script_of, times

LEAVES = ("north", "midlands", "south")
FIELD = Fieldwork(60, 60, 60, 60)


def digest(number: int) -> Digest:
    made = release(tally(script_of(PLACE), said("place", {"north": times(home=60)}), REGIONS), FIELD, Policy())
    days = date(2026, 11, number), date(2026, 11, number)
    return Digest("adoption", "pulse", 1, number, *days, LEAVES, always_open=False, release=made)


async def test_the_ledger_gives_a_scripts_releases_the_oldest_first(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1), wave(2, NOW + timedelta(days=14)), wave(3)])
        for number, script, days in ((2, "pulse", 30), (1, "pulse", 12), (3, "other", 1)):
            text = release_to_json(digest(number))
            assert await work.releases.put(f"wave{number}", "adoption", script, number, text, NOW + timedelta(days))
        await work.waves.set_opened("wave2")
        await work.waves.end_early("wave2", NOW + timedelta(days=15))
    async with home.store.read() as work:
        first, second = await work.releases.of_script("adoption", "pulse")
        assert (await work.releases.of_script("justice", "pulse")) == []
    assert (first.wave, first.series, first.early, first.digest) == ("wave1", "series1", False, digest(1))
    assert (second.wave, second.early, second.closes) == ("wave2", True, NOW + timedelta(days=15))


async def test_a_release_is_kept_once_and_never_changed(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1)])
        assert await work.releases.put("wave1", "adoption", "pulse", 1, release_to_json(digest(1)), NOW)
        assert not await work.releases.put("wave1", "adoption", "pulse", 1, release_to_json(digest(2)), NOW)
        assert await work.releases.of_wave("wave1") == release_to_json(digest(1))


async def test_answers_are_read_back_once_their_wave_has_closed_and_not_before(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer("somebody")])
        assert await work.answers.of_closed(["wave1"]) == []
        await work.answers.connection.run("UPDATE waves SET state = 'closed' WHERE id = 'wave1'")
        (kept,) = await work.answers.of_closed(["wave1", "wave2"])
    assert (kept.wave, kept.respondent) == ("wave1", "somebody")


async def test_what_an_older_heard_published_stands_in_the_ledger(older: str) -> None:
    old = release_to_json(digest(1)).replace('"format":2', '"format":1').replace('"pooled":[],"grown":[],', "")
    async with engine_of(older).changing() as connection:
        await connection.run(
            "INSERT INTO series (id, number, programme, script, version, rule, zone, areas, open_days, start,"
            " state, made_by) VALUES ('series1', 1, 'adoption', 'pulse', 1, '{}', 'Europe/London', '[]', 10,"
            " 1, 'active', 'k7f2m9')"
        )
        await connection.run(
            "INSERT INTO waves (id, series, programme, script, version, number, areas, opens, closes, state,"
            " always_open) VALUES ('wave1', 'series1', 'adoption', 'pulse', 1, 1, '[\"north\"]', 1000, 2000,"
            " 'closed', 0)"
        )
        await connection.run(
            "INSERT INTO releases (wave, programme, script, number, json, at)"
            " VALUES ('wave1', 'adoption', 'pulse', 1, $1, 3000)",
            [old],
        )
    assert await migrate(older) > 0
    async with house(older) as home, home.store.read() as work:
        (entry,) = await work.releases.of_script("adoption", "pulse")
        waves = await work.waves.of_series("series1")
    assert entry.digest == replace(digest(1), pooled=())
    assert (entry.early, entry.told, [one.early for one in waves]) == (False, True, [False])


async def test_a_comment_is_judged_once_shown_once_and_goes_with_its_answer(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        said = [answer(who, "why", "words") for who in ("one", "two", "three")]
        await work.answers.add([*said, answer("one")])
        assert await work.answers.unjudged(["wave1"], "why", 9) == []
        await work.answers.connection.run("UPDATE waves SET state = 'closed' WHERE id = 'wave1'")
        first, second, third = await work.answers.unjudged(["wave1", "wave2"], "why", 9)
        assert [one.id for one in await work.answers.unjudged(["wave1"], "why", 1)] == [first.id]
        quotes = work.quotes
        await quotes.pass_over([(third.id, "wave1")])
        await quotes.judge(first.id, "wave1", allowed=True)
        await quotes.judge(second.id, "wave1", allowed=True)
        await quotes.judge(second.id, "wave1", allowed=False)
        assert await work.answers.unjudged(["wave1"], "why", 9) == []
        assert await quotes.fit(["wave1"], posted=False) == [first.id]
        await quotes.set_posted([first.id])
        await quotes.judge(first.id, "wave1", allowed=False)
        assert await quotes.fit(["wave1"], posted=True) == [first.id]
        assert await quotes.fit(["wave1"], posted=False) == []
        assert [one.id for one in await work.answers.some([first.id, "gone"])] == [first.id]
        await work.answers.withdraw("wave1", second.respondent)
        await quotes.judge(first.id, "wave1", allowed=True)
        assert [await quotes.is_judged(one.id) for one in (first, second, third)] == [True, False, True]


async def test_the_newest_release_comes_with_what_it_is_of(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1), wave(2, NOW + timedelta(days=14))])
        assert await work.releases.newest("adoption") is None
        for number in (2, 1):
            text = release_to_json(digest(number))
            await work.releases.put(f"wave{number}", "adoption", "pulse", number, text, NOW + timedelta(days=number))
        newest = await work.releases.newest("adoption")
    assert newest is not None
    assert (newest.wave, newest.digest) == ("wave2", digest(2))
