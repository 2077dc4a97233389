from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from conversations.planning.series import Every, Once, Rolling, Rule, SeriesState, Unit, WaveState
from conversations.talk.person import Disposition
from tests.support.remembered import NOW, House, answer, open_wave, opened, people, series, wave


@pytest.mark.parametrize(
    "rule",
    [
        Once(date(2026, 12, 3), time(18)),
        Every(2, Unit.WEEK, time(10, 30), weekday=1),
        Every(1, Unit.MONTH, time(9), monthday=31),
        Rolling(),
    ],
)
async def test_a_series_comes_back_whole_by_id_and_handle(home: House, rule: Rule) -> None:
    kept = replace(series(3), rule=rule, total=6)
    async with home.store.work() as work:
        await work.series.add(kept)
    async with home.store.read() as work:
        assert await work.series.get("series3") == kept
        assert await work.series.get("s3") == kept
        assert await work.series.get("S3") == kept
        assert await work.series.get("s4") is None
        assert await work.series.get("pulse") is None


async def test_handles_count_on_for_ever(home: House) -> None:
    async with home.store.work() as work:
        assert await work.series.next_handle() == "s1"
        await work.series.add(series(1))
        await work.series.add(series(2, "justice"))
        assert await work.series.next_handle() == "s3"
        assert [one.id for one in await work.series.of("justice")] == ["series2"]
        assert [one.handle for one in await work.series.of(None)] == ["s1", "s2"]
        await work.series.set_state("series1", SeriesState.PAUSED)
        assert (await work.series.of("adoption"))[0].state is SeriesState.PAUSED


async def test_a_wave_comes_back_whole_and_only_once(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1)])
        await work.waves.add([replace(wave(1), id="twin"), wave(2)])
        assert await work.waves.get("wave1") == wave(1)
        assert await work.waves.get("twin") is None
        assert [one.number for one in await work.waves.of_series("series1")] == [1, 2]


async def test_a_wave_cancelled_before_it_opened_gives_its_number_to_the_next(home: House) -> None:
    later = NOW + timedelta(days=14)
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1)])
        assert await work.waves.set_cancelled("wave1")
    async with home.store.work() as work:
        anew = replace(wave(1, later), id="anew")
        await work.waves.add([anew])
        assert await work.waves.of_series("series1") == [anew]
        assert await work.waves.get("wave1") is None
        assert await work.waves.set_opened("anew")
        assert not await work.waves.set_opened("wave1")
        await work.waves.add([replace(wave(1), id="twin")])
        assert [one.id for one in await work.waves.of_series("series1")] == ["anew"], "one that opened stays"


async def test_a_wave_opens_once_whoever_else_tries(home: House) -> None:
    other = await opened(home.url)
    await open_wave(home.store)
    async with other.work() as work:
        assert not await work.waves.set_opened("wave1")
        assert not await work.waves.set_cancelled("wave1")
    await other.close()


async def test_a_link_key_exists_only_while_its_wave_is_open(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1), wave(2)])
        assert await work.waves.link_keys(["wave1", "wave2"]) == {}
        assert await work.waves.set_opened("wave1")
        first = await work.waves.link_keys(["wave1", "wave2"])
        assert list(first) == ["wave1"]
        assert len(first["wave1"].key) == 32
        assert await work.waves.set_opened("wave2")
        keys = await work.waves.link_keys(["wave1", "wave2"])
        assert keys["wave1"] == first["wave1"] != keys["wave2"]
    raw = await home.raw()
    assert not any(one.key in raw for one in keys.values())


async def test_an_open_wave_keeps_the_fingerprint_of_what_it_asks(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1), wave(2)])
        assert await work.waves.set_opened("wave1", "abc")
        assert not await work.waves.set_opened("wave1", "def")
        assert await work.waves.script_prints() == {"wave1": "abc"}


async def test_waves_are_found_when_they_are_due(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1), wave(2, NOW + timedelta(days=14)), wave(3, NOW + timedelta(days=28))])
        assert [one.id for one in await work.waves.to_open(NOW - timedelta(seconds=1))] == []
        assert [one.id for one in await work.waves.to_open(NOW + timedelta(days=14))] == ["wave1", "wave2"]
        await work.waves.set_opened("wave1")
        assert [one.state for one in await work.waves.open()] == [WaveState.OPEN]
        assert await work.waves.to_close(NOW) == []
        await work.waves.end_early("wave1", NOW)
        assert [one.id for one in await work.waves.to_close(NOW)] == ["wave1"]
        assert await work.waves.set_cancelled("wave3")
        assert (await work.waves.to_open(NOW + timedelta(days=99)))[-1].id == "wave2"


async def test_the_invited_are_queued_and_what_they_do_is_noted(home: House) -> None:
    await people(home.store, 4)
    await open_wave(home.store)
    async with home.store.work() as work:
        invitations = work.invitations
        await invitations.set([("wave1", "c3", Disposition.STARTED)])
        await invitations.add("wave1", ["c0", "c1", "c2", "c3"], NOW.date())
        await invitations.add("wave1", ["c0", "c1"], NOW.date() + timedelta(days=1))
        assert await invitations.counts("wave1") == {Disposition.QUEUED: 3, Disposition.STARTED: 1}
        assert (await invitations.past("wave1", ["c2", "c3", "c9"], NOW.date()))[0] == {"c2", "c3"}
        await invitations.set([("wave1", "c0", Disposition.COMPLETED), ("wave1", "c1", Disposition.REFUSED)])
        assert await invitations.done(["c0", "c1", "c2"], ["wave1", "wave2"]) == {
            "c0": {"wave1": Disposition.COMPLETED},
            "c1": {"wave1": Disposition.REFUSED},
            "c2": {},
        }
        assert await invitations.done(["c0"], []) == {"c0": {}}
        assert await invitations.invited("wave1") == 3, "who began on their own was not asked"


async def test_news_of_delivery_never_overwrites_what_a_person_did(home: House) -> None:
    await people(home.store, 2)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.invitations.add("wave1", ["c0", "c1"], NOW.date())
        await work.invitations.set([("wave1", "c0", Disposition.STARTED), ("wave1", "c1", Disposition.FAILED)])
        await work.invitations.set([("wave1", "c0", Disposition.CONTACTED), ("wave1", "c1", Disposition.CONTACTED)])
        assert await work.invitations.counts("wave1") == {Disposition.STARTED: 1, Disposition.CONTACTED: 1}


async def test_news_of_delivery_brings_nobody_back_who_was_forgotten(home: House) -> None:
    await people(home.store, 2)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.invitations.add("wave1", ["c0", "c1"], NOW.date())
        await work.contacts.delete(["c0"])
        await work.invitations.set([("wave1", one, Disposition.CONTACTED) for one in ("c0", "c1")])
        assert (await work.invitations.past("wave1", ["c0", "c1"], NOW.date()))[0] == {"c1"}
        assert await work.invitations.counts("wave1") == {Disposition.QUEUED: 1, Disposition.CONTACTED: 1}


async def test_the_silent_are_those_who_were_asked_did_nothing_and_can_be_reached(home: House) -> None:
    await people(home.store, 6)
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.invitations.add("wave1", [f"c{number}" for number in range(5)], NOW.date())
        await work.invitations.set(
            [
                ("wave1", "c0", Disposition.STARTED),
                ("wave1", "c1", Disposition.CONTACTED),
                ("wave1", "c5", Disposition.STARTED),
            ]
        )
        await work.contacts.unreachable("c4")
        everyone = [f"c{number}" for number in range(6)]
        assert await work.invitations.silent("wave1", everyone) == {"c1", "c2", "c3"}
        assert await work.invitations.silent("wave1", ["c0", "c2"]) == {"c2"}
        assert await work.invitations.unheard("wave1", everyone) == {"c1", "c2", "c3", "c4"}
        assert await work.invitations.asked("wave1", "", 2) == ["c0", "c1"]
        assert await work.invitations.asked("wave1", "c1", 9) == ["c2", "c3", "c4"]


async def test_the_budget_counts_invitations_of_every_wave(home: House) -> None:
    await people(home.store, 2)
    await open_wave(home.store)
    await open_wave(home.store, 2)
    async with home.store.work() as work:
        await work.invitations.add("wave1", ["c0"], NOW.date() - timedelta(days=30))
        await work.invitations.add("wave2", ["c0", "c1"], NOW.date())
        past = work.invitations.past
        assert await past("wave2", ["c0", "c1"], NOW.date() - timedelta(days=27)) == (
            {"c0", "c1"},
            {"c0": [NOW.date()], "c1": [NOW.date()]},
        )
        known, days = await past("wave1", ["c0", "c1"], NOW.date() - timedelta(days=30))
        assert (known, len(days["c0"])) == ({"c0"}, 2)


async def test_answers_are_counted_by_person_and_withdrawn_whole(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        assert await work.answers.add([answer("r1"), answer("r1", "why"), answer("r2")]) == 3
        assert await work.answers.count("wave1") == 2
        assert await work.answers.withdraw("wave1", "r1") == 2
        assert await work.answers.count("wave1") == 1


async def test_a_wave_that_is_not_open_takes_no_answers_and_no_dispositions(home: House) -> None:
    async with home.store.work() as work:
        await work.series.add(series())
        await work.waves.add([wave(1)])
        assert await work.answers.add([answer("r1")]) == 0
        await work.invitations.set([("wave1", "c0", Disposition.STARTED)])
        assert await work.invitations.counts("wave1") == {}
