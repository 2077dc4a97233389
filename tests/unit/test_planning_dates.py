from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from config.holidays import is_holiday
from conversations.planning.dates import Opening, next_openings, spacing
from conversations.planning.local import local, wall
from conversations.planning.series import Every, Once, Rolling, Rule, Series, SeriesState, Unit
from conversations.planning.window import Reason, Wait, reminder_time, send_time

STEADY = settings(deadline=None, derandomize=True)  # the same examples every time, on a busy machine too

LONDON = "Europe/London"
ENGLAND = is_holiday("GB-ENG")


def never(_: date) -> bool:
    return False


def series(rule: Rule, start: date, open_days: int = 10, zone: str = LONDON) -> Series:
    return Series(
        "id", "s1", "adoption", "pulse", 1, rule, zone, ("north",), None, open_days, start, SeriesState.ACTIVE, ""
    )


def shown(opening: Opening) -> str:
    return local(opening.opens, LONDON).strftime("%a %d %b %H:%M %Z")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_every_two_weeks_keeps_its_local_time_over_the_autumn_change() -> None:
    waves = next_openings(
        series(Every(2, Unit.WEEK, time(9), weekday=1), date(2026, 10, 12)), at("2026-10-12"), 3, never
    )
    assert [shown(one) for one in waves] == ["Tue 13 Oct 09:00 BST", "Tue 27 Oct 09:00 GMT", "Tue 10 Nov 09:00 GMT"]
    assert [one.opens.hour for one in waves] == [8, 9, 9]


def test_every_two_weeks_keeps_its_local_time_over_the_spring_change() -> None:
    waves = next_openings(
        series(Every(2, Unit.WEEK, time(9), weekday=1), date(2027, 3, 23)), at("2027-03-20"), 2, never
    )
    assert [shown(one) for one in waves] == ["Tue 23 Mar 09:00 GMT", "Tue 06 Apr 09:00 BST"]


def test_a_time_the_clocks_skip_moves_forward_and_says_so() -> None:
    (wave,) = next_openings(series(Once(date(2027, 3, 28), time(1, 30)), date(2027, 3, 1)), at("2027-03-01"), 1, never)
    assert shown(wave) == "Sun 28 Mar 02:30 BST"
    assert wave.shifted


def test_a_time_the_clocks_repeat_is_the_first_of_the_two_and_fires_once() -> None:
    nightly = series(Every(1, Unit.WEEK, time(1, 30), weekday=6), date(2026, 10, 25))
    first, second = next_openings(nightly, at("2026-10-24T12:00"), 2, never)
    assert first.opens == at("2026-10-25T00:30")
    assert shown(first) == "Sun 25 Oct 01:30 BST"
    assert shown(second) == "Sun 01 Nov 01:30 GMT"
    assert next_openings(nightly, first.opens, 1, never) == (second,)


def test_a_month_without_the_day_uses_its_last() -> None:
    waves = next_openings(
        series(Every(1, Unit.MONTH, time(10), monthday=31), date(2027, 1, 1)), at("2027-01-01"), 4, never
    )
    assert [shown(one)[4:10] for one in waves] == ["31 Jan", "28 Feb", "31 Mar", "30 Apr"]


def test_every_third_month_counts_from_the_first() -> None:
    rule = Every(3, Unit.MONTH, time(10), monthday=5)
    waves = next_openings(series(rule, date(2026, 11, 23)), at("2026-11-23"), 3, never)
    assert [shown(one)[4:10] for one in waves] == ["05 Dec", "05 Mar", "05 Jun"]
    assert next_openings(series(rule, date(2026, 11, 23)), at("2027-04-01"), 1, never) == waves[2:]


def test_once_is_over_after_its_day() -> None:
    only = series(Once(date(2026, 12, 3), time(18)), date(2026, 11, 23))
    assert len(next_openings(only, at("2026-11-23"), 5, never)) == 1
    assert next_openings(only, at("2026-12-03T18:00"), 1, never) == ()


def test_a_fortnight_goes_on_in_its_rhythm_after_years() -> None:
    fortnights = series(Every(2, Unit.WEEK, time(10), weekday=1), date(2026, 11, 24))
    (wave,) = next_openings(fortnights, at("2029-01-01"), 1, never)
    assert (local(wave.opens, LONDON).date() - date(2026, 11, 24)).days % 14 == 0


def test_always_open_is_a_wave_a_month_without_gaps() -> None:
    waves = next_openings(series(Rolling(), date(2026, 11, 23)), at("2026-11-22"), 3, ENGLAND)
    assert [one.opens for one in waves] == [at("2026-11-23"), at("2026-12-01"), at("2027-01-01")]
    assert [one.closes for one in waves[:2]] == [one.opens for one in waves[1:]]


def test_a_month_begins_at_local_midnight_in_summer() -> None:
    (_, july) = next_openings(series(Rolling(), date(2026, 6, 10)), at("2026-06-09"), 2, never)
    assert july.opens == at("2026-06-30T23:00")


def test_invitations_wait_for_christmas_to_pass() -> None:
    (wave,) = next_openings(
        series(Once(date(2026, 12, 25), time(10)), date(2026, 11, 23)), at("2026-11-23"), 1, ENGLAND
    )
    assert wave.opens == at("2026-12-25T10:00")
    assert wave.sends == at("2026-12-27T09:00")
    assert wave.waits == (Wait(Reason.HOLIDAY, date(2026, 12, 25)), Wait(Reason.HOLIDAY, date(2026, 12, 26)))
    assert wave.closes == at("2027-01-06T09:00")
    assert ENGLAND(date(2026, 12, 28))  # a Saturday's holiday is made up for on the Monday


def test_people_get_all_their_days_though_invitations_had_to_wait() -> None:
    (wave,) = next_openings(
        series(Once(date(2026, 12, 3), time(21)), date(2026, 11, 23), 1), at("2026-11-23"), 1, ENGLAND
    )
    assert wave.waits == (Wait(Reason.LATE, date(2026, 12, 3)),)
    assert wave.closes - wave.sends == timedelta(days=1)


def test_the_window_opens_at_nine_and_shuts_at_twenty_local() -> None:
    summer = "2026-07-01T"
    assert send_time(at(f"{summer}08:00"), LONDON, never) == at(f"{summer}08:00")  # 9:00 by the clocks
    assert send_time(at(f"{summer}07:59"), LONDON, never) == at(f"{summer}08:00")
    assert send_time(at(f"{summer}18:59"), LONDON, never) == at(f"{summer}18:59")
    assert send_time(at(f"{summer}19:00"), LONDON, never) == at("2026-07-02T08:00")


def test_good_friday_and_easter_monday_are_kept_free() -> None:
    assert send_time(at("2027-03-26T12:00"), LONDON, ENGLAND) == at("2027-03-27T09:00")
    assert send_time(at("2027-03-29T12:00"), LONDON, ENGLAND) == at("2027-03-30T08:00")  # and the clocks have changed


def test_a_calendar_of_nothing_but_holidays_is_not_obeyed_for_ever() -> None:
    assert send_time(at("2026-12-01T12:00"), LONDON, lambda _: True) - at("2026-12-01") < timedelta(days=40)


def test_a_reminder_comes_three_days_on_or_not_at_all() -> None:
    sent, closes = at("2026-12-01T10:00"), at("2026-12-10T10:00")
    assert reminder_time(sent, closes, LONDON, ENGLAND) == at("2026-12-04T10:00")
    assert reminder_time(sent, at("2026-12-04T10:00"), LONDON, ENGLAND) is None
    assert reminder_time(at("2026-12-22T10:00"), at("2027-01-10"), LONDON, ENGLAND) == at("2026-12-27T09:00")


ZONES = st.sampled_from([LONDON, "Europe/Warsaw", "America/New_York", "Australia/Lord_Howe", "UTC"])
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30, 59]))
RULES = st.one_of(
    st.builds(Every, st.integers(1, 6), st.just(Unit.WEEK), TIMES, weekday=st.integers(0, 6)),
    st.builds(Every, st.integers(1, 6), st.just(Unit.MONTH), TIMES, monthday=st.integers(1, 31)),
)
STARTS = st.dates(date(2026, 1, 1), date(2030, 12, 31))


@STEADY
@given(RULES, STARTS, ZONES, st.data())
def test_waves_of_a_series_never_overlap(rule: Every, start: date, zone: str, data: st.DataObject) -> None:
    open_days = data.draw(st.integers(1, (spacing(rule) or 2) - 1))
    planned = series(rule, start, open_days, zone)
    waves = next_openings(planned, wall(start, time(0), zone) - timedelta(days=1), 8, ENGLAND)
    assert len(waves) == 8
    for one in waves:
        assert one.opens <= one.sends < one.closes
    for one, following in pairwise(waves):
        assert one.closes < following.opens


@STEADY
@given(RULES, STARTS, ZONES)
def test_asking_one_by_one_gives_the_same_dates_as_asking_at_once(rule: Every, start: date, zone: str) -> None:
    planned = series(rule, start, 5, zone)
    moment, found = wall(start, time(0), zone) - timedelta(days=1), []
    for _ in range(6):
        (one,) = next_openings(planned, moment, 1, never)
        found.append(one.opens)
        moment = one.opens
    together = next_openings(planned, wall(start, time(0), zone) - timedelta(days=1), 6, never)
    assert found == [one.opens for one in together]


@STEADY
@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)), ZONES)  # noqa: DTZ001 - Hypothesis takes bounds without a zone
def test_nothing_is_ever_sent_at_night_or_on_a_bank_holiday(now: datetime, zone: str) -> None:
    sent = send_time(now, zone, ENGLAND)
    here = local(sent, zone)
    assert sent >= now
    assert time(9) <= here.time() < time(20)
    assert not ENGLAND(here.date())
