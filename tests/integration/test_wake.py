"""What comes due, and only once: waves, invitations, reminders, expiries, digests."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from shutil import copytree

import pytest

from bot.channels.channel import Gone
from config.programme import EXAMPLES
from conversations.errors import CannotStart
from conversations.messages import Address, Order, Ordered
from conversations.planning.series import SeriesState, WaveState
from conversations.talk.person import Disposition
from tests.support.clock import HandClock
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


def invited(house: Served, who: str) -> int:
    return sum("would like to hear from you" in text for text in house.texts(who))


def reminded(house: Served, who: str) -> int:
    return sum("one reminder" in text for text in house.texts(who))


async def wave_states(house: Served) -> list[WaveState]:
    async with house.store.read() as work:
        return [wave.state for series in await work.series.of(None) for wave in await work.waves.of_series(series.id)]


async def test_a_wave_invites_the_people_of_its_areas_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.joins("bo", area="south")
        await house.command(ONCE)
        assert invited(house, "ama") == 0, "nothing goes before its time"
        await house.turn(days=8)
        await house.turn(seconds=1)
        await house.turn(seconds=1)
        assert (invited(house, "ama"), invited(house, "bo")) == (1, 0)


async def test_an_invitation_counts_as_contacted_once_it_was_delivered(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
        await house.command(ONCE)
        house.channel.failures = [Gone("blocked")]
        await house.turn(days=8)
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
            counts = await work.invitations.counts(wave.id)
        assert counts == {Disposition.CONTACTED: 1, Disposition.FAILED: 1}


async def test_a_wave_that_came_due_while_heard_was_down_opens_once(tmp_path: Path) -> None:
    clock = HandClock()
    async with served(tmp_path, clock) as house:
        await house.joins("ama")
        await house.command(ONCE)
    clock.turn(days=8)
    for _ in range(2):
        async with served(tmp_path, clock) as house:
            await house.turn(seconds=1)
            assert await wave_states(house) == [WaveState.OPEN]
    async with served(tmp_path, clock) as house, house.store.read() as work:
        (wave,) = await work.waves.open()
        assert await work.invitations.invited(wave.id) == 1


async def test_an_invitation_waits_for_the_morning(tmp_path: Path) -> None:
    clock = HandClock(datetime(2026, 11, 24, 11, tzinfo=UTC))
    async with served(tmp_path, clock) as house:
        await house.joins("ama")
        await house.command("schedule pulse for north once on 25 november at 21:30 open 10 days")
        await house.turn(days=1, hours=11)
        assert invited(house, "ama") == 0
        await house.turn(hours=11)
        assert invited(house, "ama") == 1


async def test_one_reminder_goes_after_three_days_to_those_who_said_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo", "cy"):
            await house.joins(who)
        await house.command(ONCE)
        await house.turn(days=7)  # an hour late: it was to open at ten
        await house.answers_pulse("bo", "1", "1", "5")
        await house.presses("cy", "Not this time")
        await house.turn(days=2, hours=22)
        assert reminded(house, "ama") == 0
        for _ in range(4):
            await house.turn(hours=2)
        assert [reminded(house, who) for who in ("ama", "bo", "cy")] == [1, 0, 0]


async def test_a_reminder_counts_from_the_day_someone_was_really_invited(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command(ONCE)
        await house.turn(days=9)  # Heard was down when the wave came due, and for two days more
        await house.turn(days=2)
        assert (invited(house, "ama"), reminded(house, "ama")) == (1, 0)
        await house.turn(days=1)
        assert reminded(house, "ama") == 1


async def test_stop_takes_back_what_was_still_to_be_sent(tmp_path: Path) -> None:
    clock = HandClock(datetime(2026, 11, 24, 11, tzinfo=UTC))
    async with served(tmp_path, clock) as house:
        await house.joins("ama")
        await house.command("schedule pulse for north once on 25 november at 21:30 open 10 days")
        await house.turn(days=1, hours=11)
        await house.says("ama", Ordered(Order.STOP))
        await house.turn(days=1)
        assert invited(house, "ama") == 0


async def test_nobody_is_asked_a_third_time_in_four_weeks(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
        await house.command(ONCE)
        async with house.store.work() as work:
            (series,) = await work.series.of(None)
            (wave,) = await work.waves.of_series(series.id)
            earlier = [replace(wave, id=f"earlier-{n}", number=100 + n, state=WaveState.CLOSED) for n in range(2)]
            await work.waves.add(earlier)
            for number, one in enumerate(earlier):
                await work.invitations.add(one.id, ["contact-ama"], date(2026, 11, 10 + number))
        await house.turn(days=8)
        assert (invited(house, "ama"), invited(house, "bo")) == (0, 1)


async def test_someone_in_the_middle_of_a_talk_is_not_invited_to_another(tmp_path: Path) -> None:
    async with served(tmp_path, always_open=["experience"]) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
            await house.types(who, "hello")
            await house.presses(who, "Start")
        await house.presses("ama", "I agree")
        await house.command("schedule pulse for north once on 26 november at 10:00 open 10 days")
        await house.turn(days=2)
        assert invited(house, "ama") == 0, "she is answering"
        assert invited(house, "bo") == 1, "a notice left unanswered is no conversation"
        await house.answers_pulse("bo", "1", "1", "5")
        assert house.texts("bo")[-1].startswith("Thank you"), "and the survey they were invited to can be answered"


async def test_answers_past_the_core_question_are_kept_when_a_wave_closes(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
        await house.command(ONCE)
        await house.turn(days=8)
        for who in ("ama", "bo"):
            await house.presses(who, "Start")
            await house.presses(who, "I agree")
        await house.types("ama", "1")
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
        await house.turn(days=10)
        async with house.store.read() as work:
            assert await work.answers.count(wave.id) == 1
            assert await work.waves.open() == []
            assert await work.waves.link_keys([wave.id]) == {}
            assert await work.sessions.of_wave(wave.id) == []


async def test_a_closed_wave_is_released_once_and_posted_to_every_team(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        people = [f"person-{number}" for number in range(24)]
        for who in people:
            await house.joins(who)
        await house.command(ONCE)
        await house.turn(days=8)
        for who in people:
            await house.answers_pulse(who, "2", "1", "5")
        await house.turn(days=10)
        await house.turn(seconds=1)
        for team in ("central", "north", "midlands", "south"):
            assert len(await house.posts(team)) == 1
        assert "About 25 people answered" in (await house.posts("north"))[0]
        shown = await house.says("person-1", Ordered(Order.RESULTS))
        assert "25" in shown[-1].text


async def test_a_wave_ended_early_gives_its_digest_at_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command(ONCE)
        await house.turn(days=8)
        await house.command("close pulse")
        await house.turn(seconds=1)
        assert len(await house.posts("central")) == 1
        assert "fewer than 10" in (await house.posts("central"))[0].lower()


async def test_a_paused_series_opens_nothing_until_it_is_resumed(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command("schedule pulse for north every 2 weeks on tuesday at 10:00 for 3 waves open 10 days")
        await house.command("pause pulse")
        await house.turn(days=8)
        assert invited(house, "ama") == 0
        await house.command("resume pulse")
        await house.turn(days=14)
        assert invited(house, "ama") == 1


async def test_a_series_ends_after_its_last_wave(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command("schedule pulse for north every 2 weeks on tuesday at 10:00 for 2 waves open 10 days")
        for _ in range(50):
            await house.turn(days=1)
        async with house.store.read() as work:
            (series,) = await work.series.of(None)
            assert series.state is SeriesState.ENDED
            assert [w.state for w in await work.waves.of_series(series.id)] == [WaveState.CLOSED, WaveState.CLOSED]
        assert invited(house, "ama") == 2


async def test_what_is_always_open_can_be_started_and_invites_nobody(tmp_path: Path) -> None:
    async with served(tmp_path, always_open=["experience"]) as house:
        await house.joins("ama")
        await house.turn(days=1)
        assert house.texts("ama") == []
        await house.types("ama", "hello")
        shown = await house.presses("ama", "Start")
        assert "Do you agree to take part?" in shown[-1].text
        await house.turn(days=30)
        async with house.store.read() as work:
            assert [wave.number for wave in await work.waves.open()] == [2], "a wave a calendar month"


async def test_a_sensitive_programme_waits_until_its_helplines_are_checked(tmp_path: Path) -> None:
    clock = HandClock()
    async with served(tmp_path, clock, always_open=["experience"], programme="justice") as house:
        assert await wave_states(house) == [WaveState.OPEN, WaveState.PLANNED]
    late = HandClock(datetime(2027, 8, 3, 11, tzinfo=UTC))
    async with served(tmp_path / "later", late, always_open=["experience"], programme="justice") as house:
        assert await wave_states(house) == [WaveState.PLANNED]
        told = await house.command("schedule pulse for all once on 1 september at 10:00 open 10 days")
        assert "helplines are overdue" in told


async def test_a_wave_whose_script_is_gone_stops_the_start_and_is_cut_when_its_time_is_over(tmp_path: Path) -> None:
    async with served(tmp_path, always_open=["experience"]) as house:
        await house.joins("ama")
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
    with pytest.raises(CannotStart, match=r"adoption/surveys/experience\.v1\.yaml"):
        async with served(tmp_path, house.clock, without="experience"):
            pass
    house.clock.turn(days=40)
    async with served(tmp_path, house.clock, without="experience") as later, later.store.read() as work:
        assert await work.waves.open() == []
        assert await work.waves.link_keys([wave.id]) == {}
        assert await work.releases.of_wave(wave.id) is None


async def test_a_script_changed_while_a_wave_asks_it_stops_the_start_until_it_is_put_back(tmp_path: Path) -> None:
    files = tmp_path / "adoption"
    copytree(EXAMPLES / "adoption", files)
    script = files / "surveys" / "pulse.v1.yaml"
    original = script.read_text(encoding="utf-8")
    async with served(tmp_path, files=files) as house:
        await house.command(ONCE)
    script.write_text(original.replace("Very good, cy", "Excellent, cy"), encoding="utf-8")
    async with served(tmp_path, house.clock, files=files) as house:
        await house.turn(days=8)  # nobody was asked before: what is asked is what the file says when the wave opens
    script.write_text(original, encoding="utf-8")
    with pytest.raises(CannotStart, match=r"adoption/surveys/pulse\.v1\.yaml was changed.*pulse\.v2\.yaml"):
        async with served(tmp_path, house.clock, files=files):
            pass
    script.write_text(f"# a remark\n{original.replace('Very good, cy', 'Excellent, cy')}", encoding="utf-8")
    async with served(tmp_path, house.clock, files=files) as again:
        assert await wave_states(again) == [WaveState.OPEN]


async def test_checking_a_translation_is_no_change_of_the_script(tmp_path: Path) -> None:
    files = tmp_path / "adoption"
    copytree(EXAMPLES / "adoption", files)
    script = files / "surveys" / "experience.v1.yaml"
    original = script.read_text(encoding="utf-8")
    async with served(tmp_path, files=files, always_open=["experience"]) as house:
        assert WaveState.OPEN in await wave_states(house)
    assert "cy: false" in original
    script.write_text(original.replace("cy: false", "cy: true"), encoding="utf-8")
    async with served(tmp_path, house.clock, files=files, always_open=["experience"]) as again:
        assert WaveState.OPEN in await wave_states(again)


async def test_one_fault_holds_up_neither_the_other_waves_nor_the_sending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command(ONCE)

        async def breaks(*_: object) -> None:
            raise RuntimeError("a fault of ours")

        monkeypatch.setattr(house.house.ends, "end_talks", breaks)
        house.clock.turn(days=8)
        with pytest.raises(RuntimeError):
            await house.house.tick()
        await house.settle()
        assert invited(house, "ama") == 1


async def test_what_is_kept_long_enough_is_forgotten(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.says("newcomer", Ordered(Order.START))
        await house.turn(days=9)
        await house.house.forgetter.forget()
        async with house.store.read() as work:
            assert (await work.outbox.waiting())["sent"] == 0
            assert await work.contacts.by_address([Address("plain", "newcomer")]) == {}


async def test_what_a_close_left_in_the_log_is_cut_off_once_nobody_reads_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command(ONCE)
        tidied: list[bool] = []
        tidy = house.store.tidy

        async def busy_at_first(*, closed: bool) -> bool:
            assert closed
            tidied.append(bool(tidied) and await tidy(closed=True))
            return tidied[-1]

        monkeypatch.setattr(house.store, "tidy", busy_at_first)
        await house.turn(days=8)
        await house.turn(days=10)
        await house.turn(seconds=1)
        assert tidied == [False, True]
        await house.turn(seconds=1)
        assert tidied == [False, True], "and then left alone"
