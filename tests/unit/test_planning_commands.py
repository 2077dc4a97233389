import re
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.planning.clauses import STARTS
from conversations.planning.commands import (
    CalendarDay,
    Cancel,
    Close,
    Command,
    Confirm,
    Connect,
    DaysAhead,
    Discard,
    Enrol,
    Export,
    Help,
    Join,
    Link,
    ListSeries,
    ListStaff,
    OnceOn,
    Pause,
    Remove,
    Resume,
    ReviewQuotes,
    Schedule,
    Show,
    ShowDigest,
    ShowLog,
    Unclear,
)
from conversations.planning.hints import MEANT
from conversations.planning.moments import MONTH_OF, NUMBER_OF, WEEKDAY_OF
from conversations.planning.reading import VERBS, parse
from conversations.planning.saying import words
from conversations.planning.series import Every, Role, Rolling, Unit
from conversations.planning.tokens import nearest

STEADY = settings(deadline=None, derandomize=True)  # the same examples every time, on a busy machine too

TUESDAYS = Every(2, Unit.WEEK, time(10), weekday=1)
FIFTHS = Every(1, Unit.MONTH, time(10), monthday=5)
EVENING = OnceOn(CalendarDay(3, 12), time(18))
NORTH = ("north",)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (
            "schedule pulse for north, midlands every 2 weeks on tuesday at 10:00 for 6 waves open 10 days",
            Schedule("pulse", ("north", "midlands"), TUESDAYS, waves=6, open_days=10),
        ),
        (
            "  /heard SCHEDULE Pulse V2   for North and Midlands,fortnightly,Tue, 10am ",
            Schedule("pulse", ("north", "midlands"), TUESDAYS, version=2),
        ),
        ("schedule pulse every fortnight on tues at 10.00 for north", Schedule("pulse", NORTH, TUESDAYS)),
        ("schedule pulse at 10 am on tuesdays for north every two weeks", Schedule("pulse", NORTH, TUESDAYS)),
        ("schedule pulse for north every other tuesday at 10:00", Schedule("pulse", NORTH, TUESDAYS)),
        ("please schedule “pulse” for ‘north’ every 2 weeks tuesday 10:00", Schedule("pulse", NORTH, TUESDAYS)),
        (
            "schedule pulse for north weekly on friday at 6pm",
            Schedule("pulse", NORTH, Every(1, Unit.WEEK, time(18), weekday=4)),
        ),
        (
            "schedule pulse for north every week on friday at 6:30 p.m.",
            Schedule("pulse", NORTH, Every(1, Unit.WEEK, time(18, 30), weekday=4)),
        ),
        ("schedule pulse for all every month on the 5th at 10:00", Schedule("pulse", (), FIFTHS)),
        ("schedule pulse monthly on the 5th for all areas at 10:00", Schedule("pulse", (), FIFTHS)),
        ("schedule pulse for everyone monthly on 5 at 10:00", Schedule("pulse", (), FIFTHS)),
        ("schedule pulse for all monthly on the 5th of the month 10:00", Schedule("pulse", (), FIFTHS)),
        (
            "schedule pulse for all quarterly on day 31 at noon",
            Schedule("pulse", (), Every(3, Unit.MONTH, time(12), monthday=31)),
        ),
        ("schedule experience for all once on 3 december at 18:00", Schedule("experience", (), EVENING)),
        ("schedule experience for all once on 3rd Dec at 6pm", Schedule("experience", (), EVENING)),
        ("schedule experience for all once on december 3 at 6 pm", Schedule("experience", (), EVENING)),
        ("schedule experience for all once 3rd of december 18.00", Schedule("experience", (), EVENING)),
        (
            "schedule experience for all once on Thursday, 3 December 2026, at 18:00 open two weeks",
            Schedule("experience", (), OnceOn(CalendarDay(3, 12, 2026, 3), time(18)), open_days=14),
        ),
        (
            "schedule experience for all once on 2026-12-03 at 18:00",
            Schedule("experience", (), OnceOn(CalendarDay(3, 12, 2026), time(18))),
        ),
        (
            "schedule experience for all once tomorrow at midday open for 10 days",
            Schedule("experience", (), OnceOn(DaysAhead(1), time(12)), open_days=10),
        ),
        ("schedule experience for all always", Schedule("experience", (), Rolling())),
        (
            "schedule experience for all always open in justice",
            Schedule("experience", (), Rolling(), programme="justice"),
        ),
        (
            "schedule pulse 6 waves starting on 1 dec for south west every 2 weeks on tuesday at 10:00",
            Schedule("pulse", ("south west",), TUESDAYS, waves=6, starting=CalendarDay(1, 12)),
        ),
        ("list", ListSeries()),
        ("“List.” in Adoption", ListSeries("adoption")),
        ("show S3", Show("s3")),
        ("pause pulse", Pause("pulse")),
        ("resume s3!", Resume("s3")),
        ("cancel s3", Cancel("s3")),
        ("close s3", Close("s3")),
        ("digest", ShowDigest()),
        ("log", ShowLog()),
        ("log in adoption", ShowLog("adoption")),
        ("export", Export()),
        ("export s3", Export("s3")),
        ("export adoption", Export("adoption")),
        ("export for adoption", Export("adoption")),
        ("enrol duty officer for north", Enrol(Role.DUTY, "north")),
        ("enrol data controller central", Enrol(Role.CONTROLLER, "central")),
        ("digest s3", ShowDigest("s3")),
        ("digest pulse in adoption", ShowDigest("pulse", "adoption")),
        ("enrol coordinator north", Enrol(Role.COORDINATOR, "north")),
        ("enroll an official for South West in adoption", Enrol(Role.OFFICIAL, "south west", "adoption")),
        ("join ABCD2345", Join("abcd2345")),
        ("connect north", Connect("north")),
        ("link south-west", Link("south-west")),
        ("confirm K7F2", Confirm("k7f2")),
        ("discard k7f2.", Discard("k7f2")),
        ("staff", ListStaff()),
        ("remove k2m4xq", Remove("k2m4xq")),
        ("/help", Help()),
        ("help me please", Help()),
        ("show me s3", Show("s3")),
        ("cancel the pulse", Cancel("pulse")),
        ("pause series s3", Pause("s3")),
        ("resume S 3 thx", Resume("s3")),
        ("digest s 3", ShowDigest("s3")),
        ("list all", ListSeries()),
        ("pls schedule the pulse for north always", Schedule("pulse", NORTH, Rolling())),
        ("help /schedule", Help("schedule")),
    ],
)
def test_hurried_words_mean_one_command(typed: str, meant: Command) -> None:
    assert parse(typed) == meant
    assert parse(words(meant)) == meant


@pytest.mark.parametrize(
    ("typed", "word", "suggestion"),
    [
        ("shedule pulse", "shedule", "schedule"),
        ("schedule pulse fro north every 2 weeks on tuesday at 10:00", "fro", "for"),
        ("schedule pulse for north every 2 weaks on tuesday at 10:00", "weaks", "weeks"),
        ("schedule pulse for north every 2 weeks on tusday at 10:00", "tusday", "tuesday"),
        ("schedule pulse for north once on 3 decembre at 10:00", "decembre", "december"),
        ("schedule pulse for north every 2 weeks on tuesday at 10", "10", ""),
        ("schedule pulse for north every 2 weeks on tuesday at 25:00", "25:00", ""),
        ("schedule pulse for north every 2 weeks on tuesday at 13pm", "13pm", ""),
        ("schedule pulse for north once on 3/12 at 10:00", "3/12", ""),
        ("schedule pulse for north once on 31 february at 10:00", "31 february", ""),
        ("schedule pulse for north biweekly", "biweekly", ""),
        ("schedule pulse for north every day at 9:00", "day", ""),
        ("schedule pulse for north for 10 days weekly on friday at 9:00", "for 10 days", ""),
        ("schedule pulse for north until 3 december weekly", "until", ""),
        ("schedule pulse for all, north weekly on friday at 9:00", "all", ""),
        ("schedule pulse for north weekly on the 5th at 9:00", "5", ""),
        ("schedule pulse for north monthly on friday at 9:00", "friday", ""),
        ("schedule pulse for north weekly on friday on monday at 9:00", "on", ""),
        ("schedule pulse for all always at 9:00", "at", ""),
        ("schedule pulse for north weekly on friday at 9:00 for 0 waves", "0", ""),
        ("schedule pulse for north weekly on friday at 9:00 open 99 days", "99", ""),
        ("show s3 now", "now", ""),
        ("enrol cordinator north", "cordinator", "coordinator"),
        ("enrol operator north", "operator", ""),
        ("link north, midlands", "midlands", ""),
        ("help shedule", "shedule", "schedule"),
        ("digest for adoption", "for", ""),
        ("digest s1 adoption", "adoption", ""),
        ("list adoption", "adoption", ""),
        ("connect north south, west", "west", ""),
        ("schedule pulse for north evry 2 weeks on tuesday at 10:00", "evry", "every"),
        ("schedule pulse for north 2 weekly on tuesday at 10:00", "2 weekly", ""),
        ("schedule pulse for north every 2 weeks on tuesday at 10:00 6 weeks", "6 weeks", ""),
        ("stop s3", "stop", ""),
        ("close wave 1", "wave", ""),
        ("s3", "s3", ""),
        ("hello", "hello", ""),
        ("results", "results", ""),
    ],
)
def test_a_word_not_understood_is_named(typed: str, word: str, suggestion: str) -> None:
    answer = parse(typed)
    assert isinstance(answer, Unclear)
    assert (answer.word, answer.suggestion) == (word, suggestion)
    assert answer.message.endswith((".", "?"))


@pytest.mark.parametrize(
    ("typed", "missing"),
    [
        ("schedule for north weekly on friday at 9:00", "which script"),
        ("schedule pulse weekly on friday at 9:00", "for whom"),
        ("schedule pulse for weekly on friday at 9:00", "Name the areas"),
        ("schedule pulse for north", "how often"),
        ("schedule pulse for north weekly at 9:00", "which day"),
        ("schedule pulse for north weekly on friday", "what time"),
        ("schedule pulse for north once on friday at 9:00", "the date"),
        ("schedule pulse for north once on 3 december at 9:00 for 3 waves", "one wave"),
        ("schedule pulse for north weekly on 3 december at 9:00", "A date goes with"),
        ("schedule pulse north weekly on friday at 9:00", 'If it is an area, say "for north"'),
        ("show", "which one"),
        ("join", "the code"),
        ("enrol coordinator", "which team"),
        ("list in", "which programme"),
        ("", "what you want"),
        ("?!", "what you want"),
        ("x" * 2000, "longer than"),
    ],
)
def test_a_missing_clause_is_named(typed: str, missing: str) -> None:
    answer = parse(typed)
    assert isinstance(answer, Unclear)
    assert missing in answer.message


def test_an_unclear_order_shows_an_order_that_is_clear() -> None:
    answer = parse("schedule pulse")
    assert isinstance(answer, Unclear)
    assert isinstance(parse(answer.example), Schedule)


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("stop s3", '"cancel s3" ends it for good'),
        ("yes", '"confirm CODE"'),
        ("status", '"list" shows every series'),
        ("results", '"digest" shows the last figures'),
        ("add coordinator north", '"enrol coordinator TEAM"'),
        ("start s3", '"resume s3" goes on'),
        ("s3", '"pause s3"'),
        ("qwerty", '"help" shows all there are'),
        ("digest for adoption", 'Say "digest in PROGRAMME"'),
        ("list adoption", 'If it is a programme, say "in adoption"'),
        ("schedule pulse to north always", 'say "for north"'),
    ],
)
def test_a_word_that_is_no_command_leads_to_the_one_that_may_be_meant(typed: str, instead: str) -> None:
    answer = parse(typed)
    assert isinstance(answer, Unclear)
    assert instead in answer.message


@pytest.mark.parametrize("typed", ["schedule pulse for all weekly days tuesday", "schedule pulse for all weekly waves"])
def test_no_word_is_answered_with_itself(typed: str) -> None:
    answer = parse(typed)
    assert isinstance(answer, Unclear)
    assert answer.word in {"days", "waves"}
    assert not answer.suggestion


def test_a_bare_number_is_a_series() -> None:
    assert parse("resume 3") == Resume("s3")
    assert parse("show series 12") == Show("s12")


def test_weeks_may_be_short() -> None:
    long = "schedule pulse for north every 2 weeks on tuesday at 10:00 open 2 weeks"
    assert parse(long.replace("weeks", "wks")) == parse(long)
    assert not isinstance(parse(long), Unclear)


@pytest.mark.parametrize("word", sorted(MEANT))
def test_no_command_is_hidden_behind_a_hint(word: str) -> None:
    assert word not in VERBS
    assert not any(isinstance(parse(quoted), Unclear) for quoted in re.findall('"([^"]+)"', MEANT[word]))


@pytest.mark.parametrize(("typed", "known"), [("here", "centre"), ("hello", "help"), ("results", "resume")])
def test_a_word_is_not_taken_for_one_far_off(typed: str, known: str) -> None:
    assert nearest(typed, [known]) == ""


VOCABULARY = sorted({*VERBS, *STARTS, *WEEKDAY_OF, *MONTH_OF, "pulse", "north", ",", "and", "the", "2", "6", "waves"})
SCRAPS = st.one_of(
    st.sampled_from(VOCABULARY), st.sampled_from(["10:00", "5th", "days", "open", "v2", "²", "٣", "\x00"])
)


@STEADY
@given(st.text(max_size=200))
def test_any_text_is_a_command_or_unclear(text: str) -> None:
    assert parse(text) is not None


@STEADY
@given(st.lists(SCRAPS, max_size=20).map(" ".join))
def test_any_heap_of_known_words_is_a_command_or_unclear(text: str) -> None:
    answer = parse(f"schedule pulse {text}")
    if not isinstance(answer, Unclear):
        assert parse(words(answer)) == answer


RESERVED = {
    *STARTS,
    *WEEKDAY_OF,
    *MONTH_OF,
    *NUMBER_OF,
    "and",
    "please",
    "pls",
    "plz",
    "thanks",
    "thx",
    "all",
    "everyone",
    "everywhere",
    "until",
    "next",
    "daily",
}
SLUGS = st.from_regex(r"[a-z]{3,8}(-[a-z]{2,5})?", fullmatch=True).filter(
    lambda slug: slug not in RESERVED | {"biweekly", "bimonthly", "noon", "midday", "today", "tomorrow", "the", "one"}
)
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
DAYS = st.one_of(
    st.builds(CalendarDay, st.integers(1, 28), st.integers(1, 12), st.none() | st.integers(2026, 2099)),
    st.builds(CalendarDay, st.integers(1, 28), st.integers(1, 12), st.none(), st.integers(0, 6)),
    st.builds(DaysAhead, st.integers(0, 1)),
)
WEEKLY = st.builds(Every, st.integers(1, 52), st.just(Unit.WEEK), TIMES, weekday=st.integers(0, 6))
MONTHLY = st.builds(Every, st.integers(1, 12), st.just(Unit.MONTH), TIMES, monthday=st.integers(1, 31))
AREAS = st.lists(SLUGS, max_size=4, unique=True).map(tuple)
PROGRAMMES = st.none() | SLUGS
VERSIONS = st.none() | st.integers(0, 99)
OPEN = st.none() | st.integers(1, 60)
SCHEDULES = st.one_of(
    st.builds(
        Schedule,
        SLUGS,
        AREAS,
        WEEKLY | MONTHLY,
        VERSIONS,
        PROGRAMMES,
        st.none() | st.integers(1, 100),
        OPEN,
        st.none() | DAYS,
    ),
    st.builds(Schedule, SLUGS, AREAS, st.builds(OnceOn, DAYS, TIMES), VERSIONS, PROGRAMMES, open_days=OPEN),
    st.builds(Schedule, SLUGS, AREAS, st.just(Rolling()), VERSIONS, PROGRAMMES, starting=st.none() | DAYS),
)
ROLES = st.sampled_from([Role.COORDINATOR, Role.OFFICIAL, Role.DUTY, Role.CONTROLLER])
COMMANDS = st.one_of(
    SCHEDULES,
    st.one_of([st.builds(one, SLUGS) for one in (Show, Pause, Resume, Cancel, Close, Join, Confirm, Discard, Remove)]),
    st.one_of([st.builds(one, PROGRAMMES) for one in (ListSeries, ListStaff, ShowLog)]),
    st.builds(Export, st.none() | SLUGS),
    st.builds(ShowDigest, st.none() | SLUGS, PROGRAMMES),
    st.builds(ReviewQuotes, SLUGS),
    st.builds(ReviewQuotes, SLUGS, SLUGS, st.booleans()),
    st.builds(Enrol, ROLES, SLUGS, PROGRAMMES),
    st.builds(Connect, SLUGS, PROGRAMMES),
    st.builds(Link, SLUGS, PROGRAMMES),
    st.builds(Help, st.none() | st.sampled_from(sorted(VERBS.keys() - {"enroll"}))),
)


@STEADY
@given(COMMANDS)
def test_a_command_said_back_is_the_same_command(command: Command) -> None:
    assert parse(words(command)) == command
