from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.publish import publish
from conversations.messages import Address
from conversations.planning.series import SeriesState, WaveState
from conversations.programme import Helpline, Programme
from tests.support.planned import ADOPTION, JUSTICE
from tests.support.staff_room import CONSOLE, House, open_house, text_of, words_of

PULSE = "schedule pulse for north, midlands every 2 weeks on tuesday at 10:00 for 6 waves open 10 days"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(tmp_path) as opened:
        yield opened


async def test_a_preview_shows_dates_people_and_what_will_not_show(house: House) -> None:
    await house.residents("adoption", "north", 43)
    await house.residents("adoption", "midlands", 4)
    page = await house.say(PULSE)
    assert "nothing has been sent yet" in page
    assert "1 | Tuesday 24 November 2026 at 10:00 | Friday 4 December 2026 at 10:00" in page
    assert "4 | Tuesday 5 January 2027 at 10:00" in page
    assert "North | about 45" in page
    assert "Midlands | fewer than 15" in page
    assert "About 45 people in these areas have joined" in page
    assert "merged with their neighbours: Midlands." in page
    async with house.store.read() as work:
        assert await work.series.of(None) == []


async def test_confirming_makes_the_series_and_plans_its_first_wave_only(house: House) -> None:
    answer = await house.press(PULSE, "Confirm")
    assert "Scheduled as s1. The first wave opens on Tuesday 24 November 2026 at 10:00." in answer
    async with house.store.read() as work:
        (series,) = await work.series.of("adoption")
        (wave,) = await work.waves.of_series(series.id)
    assert (series.script, series.version, series.areas, series.total) == ("pulse", 2, ("north", "midlands"), 6)
    assert wave.opens == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert wave.closes == wave.opens + timedelta(days=10)
    assert (wave.number, wave.state, wave.areas) == (1, WaveState.PLANNED, ("north", "midlands"))
    assert house.woken == 1


async def test_a_code_confirms_once(house: House) -> None:
    page = await house.coordinator(CONSOLE, PULSE)
    confirm = words_of(page, "Confirm")
    assert "Scheduled" in await house.say(confirm)
    assert "Nothing waits under" in await house.say(confirm)
    async with house.store.read() as work:
        assert len(await work.series.of("adoption")) == 1


async def test_a_code_is_good_for_an_hour(house: House) -> None:
    confirm = words_of(await house.coordinator(CONSOLE, PULSE), "Confirm")
    house.now += timedelta(hours=1, seconds=1)
    assert "Nothing waits under" in await house.say(confirm)


async def test_the_same_order_waits_under_one_code_for_an_hour_from_when_it_was_last_asked_for(house: House) -> None:
    first = words_of(await house.coordinator(CONSOLE, PULSE), "Confirm")
    house.now += timedelta(minutes=59)
    assert words_of(await house.coordinator(CONSOLE, PULSE), "Confirm") == first
    house.now += timedelta(minutes=59)
    assert "s1" in await house.say(first)
    assert "Nothing waits under" in await house.say(first)


async def test_a_repeated_order_whose_preview_was_lost_shows_it_again(house: House) -> None:
    pages = [await house.coordinator(CONSOLE, PULSE, None, "slash:1") for _ in range(2)]
    assert pages[0] == pages[1]
    assert words_of(pages[1], "Confirm")


async def test_a_repeated_confirmation_does_it_once_and_shows_how_things_stand(house: House) -> None:
    confirm = words_of(await house.coordinator(CONSOLE, PULSE), "Confirm")
    await house.coordinator(CONSOLE, confirm, None, "slash:2")
    for words, event in ((confirm, "slash:2"), (PULSE, "slash:2")):
        page = text_of(await house.coordinator(CONSOLE, words, None, event))
        assert page.startswith("That came in twice, and I did it once.")
        assert "s1" in page
    async with house.store.read() as work:
        assert len(await work.series.of("adoption")) == 1


async def test_a_discarded_preview_is_gone(house: House) -> None:
    page = await house.coordinator(CONSOLE, PULSE)
    assert "Forgotten" in await house.say(words_of(page, "Discard"))
    assert "Nothing waits under" in await house.say(words_of(page, "Confirm"))


@pytest.mark.parametrize(("typed", "verb"), [("yes", "confirm"), ("confirm", "confirm"), ("no", "discard")])
async def test_a_yes_without_its_code_is_told_the_code_of_what_waits(house: House, typed: str, verb: str) -> None:
    assert f'"{verb}' not in await house.say("qwerty")
    code = words_of(await house.coordinator(CONSOLE, PULSE), "Confirm").split()[1]
    answer = await house.say(typed)
    assert f'"{verb} {code}"' in answer
    assert "CODE" not in answer
    other = words_of(await house.coordinator(CONSOLE, f"{PULSE} starting 1 march"), "Confirm").split()[1]
    both = await house.say(typed)
    assert f'2 of your previews wait. Say the code as well: "{verb} {code}" for schedule pulse' in both
    assert f'; "{verb} {other}" for schedule pulse' in both
    assert both.count("starting 2 march 2027") == 1
    house.now += timedelta(hours=1, seconds=1)
    assert code not in await house.say(typed)


async def test_nobody_is_told_the_code_of_what_another_asked_for(house: House) -> None:
    code = words_of(await house.coordinator(CONSOLE, PULSE), "Confirm").split()[1]
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    assert code not in await house.say("yes", north)
    assert code not in await house.say("confirm", Address("slack", "stranger"))


async def test_a_script_named_first_is_told_how_it_is_scheduled(house: House) -> None:
    answer = await house.say("pulse north tomorrow 10am")
    assert '"schedule pulse ..."' in answer
    assert "pause" not in answer
    assert "is a script" not in await house.say("pulse north", Address("slack", "stranger"))


async def test_another_team_cannot_confirm_what_a_team_asked_for(house: House) -> None:
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    colleague = await house.staff("coordinator", "north", "adoption", "T:N2")
    midlands = await house.staff("coordinator", "midlands", "adoption", "T:M1")
    page = await house.coordinator(north, "schedule pulse for north every 2 weeks on tuesday at 10:00")
    confirm = words_of(page, "Confirm")
    assert "Only the person who asked" in await house.say(confirm, midlands)
    assert "Scheduled as s1" in await house.say(confirm, colleague)
    assert "Nothing waits under" in await house.say(confirm, north)


async def test_whoever_confirms_must_still_be_allowed_to(house: House) -> None:
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    confirm = words_of(await house.coordinator(north, "schedule pulse for north always"), "Confirm")
    async with house.store.read() as work:
        (member,) = await work.staff.of("adoption")
    await house.say(f"remove {member.id}")
    assert "I do not know you" in await house.say(confirm, north)


async def test_a_coordinator_schedules_only_for_their_own_area(house: House) -> None:
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    assert "does not answer for Midlands" in await house.say(PULSE, north)
    assert "does not answer for National" in await house.say("schedule pulse for all always", north)


async def test_what_was_previewed_is_what_is_made_or_nothing(house: House) -> None:
    soon = "schedule pulse for north every 2 weeks on monday at 10:00"
    page = await house.coordinator(CONSOLE, soon)
    house.now += timedelta(minutes=40)  # past the first wave's time
    answer = await house.say(words_of(page, "Confirm"))
    assert "has passed" in answer
    again = await house.press(soon, "Confirm")
    assert "first wave opens on Monday 30 November 2026 at 10:00" in again


@pytest.mark.parametrize(
    ("order", "reason"),
    [
        ("schedule pulse for north every week on tuesday at 10:00", "no sooner than every 14 days"),
        ("schedule checkin for haven every 2 weeks on tuesday at 10:00", "no sooner than every 28 days"),
        ("schedule pulse for north every 2 weeks on tuesday at 10:00 open 14 days", 'Say "open 13 days"'),
        ("schedule pulse for north once on 23 november at 9:00", "has passed"),
        ("schedule pulse for north once on 1 december 2025 at 9:00", "has passed"),
        ("schedule pulse for north once on friday 3 december at 9:00", "3 December 2026 is a Thursday, not a Friday"),
        ("schedule pulse for north once on 29 february at 9:00", "no 29 February this year or next"),
        ("schedule pulse for nort every 2 weeks on tuesday at 10:00", 'no area "nort"'),
        ("schedule puls for north every 2 weeks on tuesday at 10:00", 'no script "puls"'),
        ("schedule pulse v9 for north every 2 weeks on tuesday at 10:00", "only v1, v2"),
        ("schedule experience for all always", 'Add "in adoption"'),
        ("schedule pulse for north always in adopton", 'no programme "adopton"'),
    ],
)
async def test_an_order_against_the_rules_is_refused_with_the_mend(house: House, order: str, reason: str) -> None:
    answer = await house.say(order)
    assert reason in answer
    assert "[Confirm" not in answer


async def test_the_areas_tell_which_programme_was_meant(house: House) -> None:
    answer = await house.say("schedule puls for haven every 4 weeks on tuesday at 10:00")
    assert 'justice has no script "puls". Scripts are: checkin, experience.' in answer


async def test_a_near_miss_is_asked_back_not_guessed(house: House) -> None:
    assert 'Did you mean "north"?' in await house.say("schedule pulse for nort every 2 weeks on tuesday at 10:00")
    assert 'Did you mean "pulse"?' in await house.say("schedule puls for north every 2 weeks on tuesday at 10:00")


async def test_names_work_as_well_as_keys_and_commas_may_be_forgotten(house: House) -> None:
    page = await house.say("schedule pulse for North South West every 2 weeks on tuesday at 10:00")
    assert 'There is no area "south"' in page
    page = await house.say("schedule pulse for South West, north midlands every 2 weeks on tuesday at 10:00")
    assert "for South West, North and Midlands" in page


async def test_a_bank_holiday_moves_the_invitations_and_the_preview_says_so(house: House) -> None:
    page = await house.say("schedule pulse for north once on 25 december at 10:00")
    assert "Friday 25 December 2026 is a bank holiday and Saturday 26 December 2026 is a bank holiday" in page
    assert "invitations leave on Sunday 27 December 2026 at 09:00" in page
    page = await house.say("schedule pulse for north once on 3 december at 6am")
    assert "it opens before 9:00, so invitations leave on Thursday 3 December 2026 at 09:00" in page


async def test_a_holiday_months_away_is_told_though_its_wave_is_not_in_the_table(house: House) -> None:
    page = await house.say(
        "schedule pulse for north every 2 weeks on monday at 10:00 for 20 waves starting 30 november"
    )
    assert "5 | Monday" not in page
    assert "Wave 14: Monday 31 May 2027 is a bank holiday, so invitations leave on Tuesday 1 June 2027 at 09:00" in page


async def test_an_hour_at_which_nothing_is_sent_is_told_once_and_holidays_beside_it(house: House) -> None:
    page = await house.say("schedule pulse for north monthly on the 31st at 9pm")
    assert "A wave that opens after 20:00: invitations leave at 09:00 the next day." in page
    assert "Wave 1:" not in page
    assert "Friday 1 January 2027 is a bank holiday, so invitations leave on Saturday 2 January 2027 at 09:00" in page


async def test_of_two_programmes_the_one_with_a_near_area_is_meant(house: House) -> None:
    assert 'Did you mean "haven"?' in await house.say("schedule experience for havn once on 3 december at 10:00")


async def test_the_preview_tells_how_many_waves_follow_and_until_when(house: House) -> None:
    page = await house.say(PULSE)
    assert "2 more waves follow in the same rhythm. The last one opens on Tuesday 2 February 2027 at 10:00" in page
    assert "and closes on Friday 12 February 2027 at 10:00." in page
    page = await house.say(PULSE.replace("6 waves", "5 waves"))
    assert "1 more wave follows: it opens on Tuesday 19 January 2027 at 10:00" in page
    assert "follow" not in await house.say(PULSE.replace("6 waves", "4 waves"))
    assert "96 more waves follow" in await house.say(PULSE.replace("6 waves", "100 waves"))
    assert "without an end" in await house.say(PULSE.replace(" for 6 waves", ""))


async def test_a_day_that_has_passed_this_year_is_told_to_mean_the_next(house: House) -> None:
    page = await house.say("schedule pulse for north once on 1 november at 10:00")
    assert "1 November has passed this year, so I take it as Monday 1 November 2027." in page
    page = await house.say("schedule pulse for north every 2 weeks on tuesday at 10:00 starting 5 january")
    assert "5 January has passed this year, so I take it as Tuesday 5 January 2027." in page
    for typed in ("1 november 2027", "1 december", "tomorrow"):
        assert "passed" not in await house.say(f"schedule pulse for north once on {typed} at 10:00")


async def test_a_clash_within_the_contact_budget_is_told(house: House) -> None:
    await house.press(PULSE, "Confirm")
    page = await house.say("schedule experience for north, south-west once on 1 december at 10:00 in adoption")
    assert "s1 (pulse) opens on Tuesday 24 November 2026 at 10:00 in North" in page
    page = await house.say("schedule experience for south-west once on 1 december at 10:00 in adoption")
    assert "s1" not in page


async def test_people_asked_often_enough_are_counted_out_roughly(house: House) -> None:
    people = await house.residents("adoption", "north", 40)
    await house.press(PULSE, "Confirm")
    await house.press("schedule experience for north once on 1 december at 10:00 in adoption", "Confirm")
    await house.invited("s1", people[:22], 3)
    await house.invited("s2", people[:22], 9)
    page = await house.say("schedule pulse for north once on 3 december at 10:00")
    assert "At least about 20 of them would be left out" in page


CHECKED = Helpline("samaritans", {"en": "Samaritans"}, "116 123", date(2027, 1, 31))


def with_helplines(programme: Programme, *lines: Helpline) -> Programme:
    return replace(programme, helplines=lines)


async def test_a_sensitive_programme_with_an_overdue_helpline_schedules_nothing(tmp_path: Path) -> None:
    justice = with_helplines(JUSTICE, replace(CHECKED, review_by=date(2026, 11, 22)), replace(CHECKED, key="shout"))
    async with open_house(tmp_path, {"justice": justice}) as house:
        answer = await house.say("schedule checkin for haven every 4 weeks on tuesday at 10:00")
    assert "overdue for a check: samaritans (116 123). Try each one, set a new review_by for it" in answer
    assert "justice/helplines.yaml, or else in config/helplines.yaml" in answer
    assert "[Confirm" not in answer


async def test_the_preview_tells_which_wave_would_find_a_helpline_overdue(tmp_path: Path) -> None:
    order = "schedule checkin for haven every 4 weeks on tuesday at 10:00 for 6 waves"
    async with open_house(tmp_path, {"justice": with_helplines(JUSTICE, CHECKED)}) as house:
        page = await house.say(order)
        assert "From wave 4 on, nobody is asked until these helplines have been checked again: samaritans" in page
        assert "[Confirm" in page
        assert "helplines" not in await house.say(order.replace("6 waves", "3 waves"))


async def test_an_open_programme_is_told_of_an_overdue_helpline_and_may_go_on(tmp_path: Path) -> None:
    never = replace(CHECKED, review_by=None)
    async with open_house(tmp_path, {"adoption": with_helplines(ADOPTION, never)}) as house:
        page = await house.say(PULSE)
    assert "These helplines will be overdue for a check: samaritans (116 123)." in page
    assert "adoption/helplines.yaml, or else in config/helplines.yaml" in page
    assert "[Confirm" in page


async def test_always_open_starts_today_without_invitations(house: House) -> None:
    page = await house.coordinator(CONSOLE, "schedule experience for all always in justice")
    answer = await house.say(words_of(page, "Confirm"))
    assert "Scheduled as s1. The first wave opens on Monday 23 November 2026 at 00:00." in answer
    async with house.store.read() as work:
        (wave,) = await work.waves.to_open(house.now)
    assert wave.always_open
    assert wave.areas == ("haven", "bridge")
    assert wave.closes == datetime(2026, 12, 1, tzinfo=UTC)


async def test_a_script_is_kept_always_open_once_in_an_area(house: House) -> None:
    await house.press("schedule experience for haven always", "Confirm")
    assert "s1 keeps" in await house.say("schedule experience for borough always")
    assert "[Confirm" in await house.say("schedule experience for bridge always")


async def test_pausing_holds_the_next_wave_and_resuming_plans_it_again(house: House) -> None:
    await house.press(PULSE, "Confirm")
    assert "s1 is paused" in await house.say("pause pulse")
    assert "paused already" in await house.say("pause s1")
    async with house.store.read() as work:
        assert await work.waves.to_open(house.now + timedelta(days=30)) == []
    house.now += timedelta(days=3)
    assert "The next wave opens on Tuesday 8 December 2026 at 10:00" in await house.say("resume s1")
    assert "not paused" in await house.say("resume s1")


async def test_cancelling_asks_first_and_ends_a_series_for_good(house: House) -> None:
    await house.press(PULSE, "Confirm")
    assert "s1 is cancelled" in await house.press("cancel s1", "Cancel it")
    async with house.store.read() as work:
        series = await work.series.get("s1")
        assert series is not None
        assert series.state is SeriesState.CANCELLED
        assert await work.waves.to_open(house.now + timedelta(days=30)) == []
    assert "been cancelled already" in await house.say("resume s1")


async def test_closing_ends_the_open_wave_now_and_wakes_the_house(house: House) -> None:
    await house.press(PULSE, "Confirm")
    assert "no open wave" in await house.say("close s1")
    house.now += timedelta(days=2)
    wave = await house.open("s1")
    woken = house.woken
    assert "Wave 1 of s1 is closing" in await house.press("close s1", "Close it")
    assert house.woken == woken + 1
    async with house.store.read() as work:
        assert [one.id for one in await work.waves.to_close(house.now)] == [wave]
    assert "is closing now" in await house.say("close s1")


async def test_one_team_cannot_steer_a_series_that_asks_others_too(house: House) -> None:
    await house.press(PULSE, "Confirm")
    north = await house.staff("coordinator", "north", "adoption", "T:N1")
    for words in ("pause s1", "cancel s1", "close s1", "resume s1"):
        assert "does not answer for Midlands" in await house.say(words, north)


async def test_list_and_show_tell_the_plan_and_no_figures(house: House) -> None:
    people = await house.residents("adoption", "north", 33)
    await house.press(PULSE, "Confirm")
    listed = await house.say("list")
    assert "s1 | pulse v2 | North, Midlands | every 2 weeks on Tuesday at 10:00 | Tuesday 24 November" in listed
    assert "active | 0 of 6" in listed
    assert "State | Waves closed" in listed
    house.now += timedelta(days=2)
    wave = await house.open("s1")
    async with house.store.work() as work:
        await work.invitations.add(wave, people, house.now.date())
    page = await house.say("show pulse")
    assert "1 | open | Tuesday 24 November 2026 at 10:00 | Friday 4 December 2026 at 10:00 | about 35" in page
    assert "After that: Tuesday 8 December 2026 at 10:00; Tuesday 22 December" in page
    assert "No figures before a wave has closed" in page
    assert "33" not in page


async def test_a_script_in_two_series_is_asked_back_by_handle(house: House) -> None:
    await house.press(PULSE, "Confirm")
    await house.press("schedule pulse for south-west every 2 weeks on friday at 10:00", "Confirm")
    assert "say s1, s2" in await house.say("pause pulse")
    assert 'no series "s9"' in await house.say("show s9")


async def test_there_is_no_digest_before_a_wave_has_closed(house: House) -> None:
    assert "No digest yet" in await house.say("digest in adoption")
    await house.press(PULSE, "Confirm")
    assert "No digest yet" in await house.say("digest s1")
    assert "No digest yet" in await house.say("digest pulse")
    assert 'Add "in adoption"' in await house.say("digest")
    assert 'no series "plse"' in await house.say("digest plse")


async def test_who_asks_for_figures_of_an_open_wave_is_refused_and_it_is_noted(house: House) -> None:
    await house.press(PULSE, "Confirm")
    north = await house.staff("official", "north", "adoption", "T:N1")
    house.now += timedelta(days=2)
    await house.open("s1")
    for words in ("digest s1", "digest pulse", "digest in adoption"):
        page = await house.say(words, north)
        assert "Not yet: wave 1 of pulse is open until Friday 4 December 2026 at 10:00." in page
        assert "No figures are shown before a wave has closed, to anyone." in page
    assert "Not yet" in await house.say("digest s1")
    async with house.store.read() as work:
        noted = [row for row in await work.audit.recent("adoption", 50) if row.action == "digest refused"]
        official = await work.staff.by_address(north)
    assert [row.detail for row in noted] == ["pulse wave 1"] * 4
    assert official is not None
    assert {row.staff for row in noted[1:]} == {official.id}


async def test_a_digest_is_shown_again_as_it_was_released_own_area_first(house: House) -> None:
    await house.press(PULSE, "Confirm")
    north = await house.staff("official", "north", "adoption", "T:N1")
    house.now += timedelta(days=2)
    wave = await house.open("s1")
    house.now += timedelta(days=11)
    async with house.store.work() as work:
        closing = await work.waves.close(wave, Random(1), 10)
        closed = await work.waves.get(wave)
        assert closing is not None
        assert closed is not None
        await publish(work, ADOPTION, ADOPTION.scripts["pulse"][2], closed, closing, house.now)
    page = await house.say("digest s1")
    assert "Your pulse: what people told us" in page
    assert page == await house.say("digest pulse") == await house.say("digest in adoption")
    assert "Your pulse: what people told us" in await house.say("digest", north)
    assert "0 of 6" not in await house.say("list")
