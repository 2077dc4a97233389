from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.hours import moved_within, within
from conversations.talk.waits import read_wait

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday, at noon in London


def said(text, language="en", now=NOW, **how):
    wait = read_wait(text, [language], now, "Europe/London", **how)
    return wait and f"{wait.until:%a %d %H:%M}"


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("tomorrow at 6", "Tue 24 18:00"),
        ("Tomorrow at 6pm!", "Tue 24 18:00"),
        ("tomorrow at 8", "Tue 24 08:00"),
        ("tomorrow morning", "Tue 24 10:00"),
        ("tomorrow", "Tue 24 12:00"),
        ("the day after tomorrow", "Wed 25 12:00"),
        ("in two hours", "Mon 23 14:00"),
        ("in 20 minutes", "Mon 23 12:20"),
        ("in half an hour", "Mon 23 12:30"),
        ("in an hour", "Mon 23 13:00"),
        ("in a few days", "Thu 26 12:00"),
        ("tonight", "Mon 23 19:00"),
        ("this evening", "Mon 23 18:00"),
        ("this evening at 7", "Mon 23 19:00"),
        ("on Monday", "Mon 30 10:00"),
        ("wed", "Wed 25 10:00"),
        ("next friday at 9.30", "Fri 27 09:30"),
        ("next week", "Mon 30 12:00"),
        ("at 6", "Mon 23 18:00"),
        ("at 10", "Tue 24 10:00"),
        ("18:45", "Mon 23 18:45"),
        ("6 p.m.", "Mon 23 18:00"),
        ("ask me again tomorrow please", "Tue 24 12:00"),
        ("later", "Tue 24 12:00"),
        ("not now", "Tue 24 12:00"),
    ],
)
def test_a_time_is_read_as_people_say_it(text, when) -> None:
    assert said(text) == when


@pytest.mark.parametrize(
    ("language", "text", "when"),
    [
        ("cy", "yfory am 6", "Tue 24 18:00"),
        ("cy", "mewn dwy awr", "Mon 23 14:00"),
        ("cy", "ymhen hanner awr", "Mon 23 12:30"),
        ("cy", "heno", "Mon 23 18:00"),
        ("cy", "ddydd Llun", "Mon 30 10:00"),
        ("cy", "bore yfory", "Tue 24 10:00"),
        ("cy", "nes ymlaen", "Tue 24 12:00"),
        ("pl", "jutro o 18", "Tue 24 18:00"),
        ("pl", "jutro o 6", "Tue 24 18:00"),
        ("pl", "za dwie godziny", "Mon 23 14:00"),
        ("pl", "za pół godziny", "Mon 23 12:30"),
        ("pl", "za 3 dni", "Thu 26 12:00"),
        ("pl", "wieczorem", "Mon 23 18:00"),
        ("pl", "w poniedziałek", "Mon 30 10:00"),
        ("pl", "później", "Tue 24 12:00"),
        ("ro", "mâine la 18:30", "Tue 24 18:30"),
        ("uk", "завтра о 18", "Tue 24 18:00"),
        ("ar", "غدا الساعة ٦", "Tue 24 18:00"),
        ("ur", "کل شام", "Tue 24 18:00"),
        ("bn", "আগামীকাল সকালে", "Tue 24 10:00"),
        ("cy", "tomorrow at 6", "Tue 24 18:00"),
    ],
)
def test_a_time_is_read_in_other_languages_and_in_english_beside_them(language, text, when) -> None:
    assert said(text, language) == when


@pytest.mark.parametrize(
    "text",
    ["", "6", "the gate", "two hours", "yes", "good", "tomorrow never comes", "at 25", "18:75", "in", "in 0 days",
     "today at 9", "monday tuesday", "in 999 weeks", "x" * 200, "a", "in the", "every day"],
)  # fmt: skip
def test_anything_else_is_no_time(text) -> None:
    assert said(text) is None


@pytest.mark.parametrize(("text", "read"), [("6pm", False), ("at 6", False), ("tomorrow at 6", True), ("later", True)])
def test_beside_other_answers_a_time_alone_is_too_little(text, read) -> None:
    assert bool(said(text, beside=True)) is read


def test_hours_count_as_they_pass_over_a_change_of_the_clocks() -> None:
    night = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 1:30 summer time, half an hour before the clocks go back
    assert said("in two hours", now=night) == "Sun 25 02:30"


@given(st.text(max_size=80), st.sampled_from(["en", "cy", "pl", "ar", "xx"]))
def test_whatever_is_typed_is_a_time_to_come_or_none(text, language) -> None:
    wait = read_wait(text, [language], NOW, "Europe/London")
    assert wait is None or wait.until > NOW


@given(st.datetimes(min_value=datetime(2026, 1, 1), max_value=datetime(2026, 12, 30)))  # noqa: DTZ001 - made aware below
def test_a_moment_is_moved_to_an_hour_of_the_day(moment) -> None:
    aware = moment.replace(tzinfo=UTC)
    moved = moved_within(aware, "Europe/London")
    assert moved >= aware
    assert within(moved, "Europe/London")
    assert (moved - aware).total_seconds() < 14 * 3600
