"""Of what staff are told, by whose leave, and who of them is on duty when."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.app import team_addresses
from config.duty import duty_faults
from config.programme_shape import DutyShape, DutyTeamShape, ProgrammeShape
from config.shapes import shaped
from conversations.codec import session_from_json, session_to_json
from conversations.distress import Kind
from conversations.duty import WARRANTED, Duty, DutyTeam, read_hours
from conversations.messages import Address
from conversations.talk.effects import Phrase
from conversations.talk.notice import text_version
from conversations.talk.safeguarding.noticing import distress
from tests.dialogue.test_transcripts import newcomer, phrasebook, programmes
from tests.support.dialogue import Dialogue
from tests.support.distress_corpus import texts

AT_THE_COMMENT = ("/start here", "1", "1", "2", "1", "1")
HURT = "He hits me"
CHRISTMAS = date(2026, 12, 25)  # a Friday


def alerts(*words: str, programme: str = "justice") -> list[tuple[str, str] | None]:
    """Give what staff are told of each of somebody's words."""
    dialogue = Dialogue(newcomer(programme, "pulse", "en"))
    told = []
    for each in words:
        dialogue._say(each)
        told.append(dialogue.resident.last.alert)
    return told


def on(day: int, at: str) -> datetime:
    return datetime.fromisoformat(f"2026-12-{day:02}T{at}")


def off_at(*days: date):
    return lambda day: day in days


def test_staff_are_told_the_kind_and_nothing_else() -> None:
    assert alerts("/start here", "1", "1", "1", HURT)[-1] == ("justice", "harm")


def test_each_further_word_of_danger_in_a_pause_or_after_it_is_told_too() -> None:
    told = alerts("/start here", "1", "1", "1", HURT, "I want to die", "1", "1", "my son says he wants to die")
    assert [one[1] for one in told if one] == ["harm", "suicide", "another"]


def test_a_talk_tells_each_kind_once_however_often_it_is_written() -> None:
    told = alerts(
        "/start here", "1", "1", "1", HURT, "He beat me", "1", HURT, "I want to die", HURT, "1", "I want to die"
    )
    assert [one[1] for one in told if one] == ["harm", "suicide"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((HURT,), "a stranger has agreed to nothing"),
        (("/start here", HURT), "a newcomer has agreed to nothing"),
        (("/start here", "1", HURT), "they have read the notice and not agreed yet"),
        (("/start here", "1", "1", "cant go on like this"), "despair is not told"),
        (("/start here", "1", "1", "he never hits me"), "nothing is shown"),
    ],
)
def test_nobody_is_told_before_a_yes_or_of_less(words: tuple[str, ...], why: str) -> None:
    assert not any(alerts(*words)), why


def test_words_that_are_only_weighed_are_answered_and_tell_nobody() -> None:
    shown = ((text.text, distress(text.text)) for text in texts() if text.lang == "en")
    weighed = next(text for text, found in shown if found and not found.sure and found.kind.value in WARRANTED)
    assert not any(alerts("/start here", "1", "1", "1", weighed))


def test_nobody_is_told_where_the_programme_names_nobody() -> None:
    assert not any(alerts(*AT_THE_COMMENT, HURT, programme="adoption"))


def test_a_talk_whose_notice_said_nothing_of_it_tells_nobody() -> None:
    dialogue = Dialogue(newcomer("justice", "pulse", "en"))
    for each in ("/start here", "1", "1", "1"):
        dialogue._say(each)
    session = dialogue.resident.person.session
    assert session
    assert session_from_json(session_to_json(session)) == session
    assert session.duty
    *before, _duty, _told, _wants, _late = json.loads(session_to_json(session))
    older = session_from_json(json.dumps(before))
    assert (older.duty, older.told) == (False, ())


def test_the_notice_says_it_in_each_language_only_where_somebody_is_told() -> None:
    told, untold = programmes()["justice"], programmes()["adoption"]
    assert text_version(told).endswith("d")
    assert not text_version(untold).endswith("d")
    for language in phrasebook().languages:
        said = phrasebook().say(language, Phrase("notice-duty"))
        assert "999" in said
        assert phrasebook().able(language, [Phrase("notice-duty")]) == language


def test_despair_alone_is_never_told() -> None:
    assert {kind.value for kind in Kind} - set(WARRANTED) == {"despair"}


@pytest.mark.parametrize(
    ("text", "moment", "held"),
    [
        ("mon-fri 9:00-17:00", on(14, "09:00"), True),
        ("mon-fri 9:00-17:00", on(14, "17:00"), False),
        ("mon-fri 9:00-17:00", on(13, "12:00"), False),
        ("Sat - Mon 10.00 - 12.00", on(13, "10:00"), True),
        ("fri 20:00-8:00", on(19, "07:59"), True),
        ("fri 20:00-8:00", on(19, "20:00"), False),
        ("fri 20:00-8:00", on(18, "07:00"), False),
        ("mon-sun 0:00-24:00", on(20, "23:59"), True),
        ("mon-fri 9:00-17:00", on(25, "12:00"), False),
        ("sun 9:00-17:00", on(25, "12:00"), True),
    ],
)
def test_hours_are_as_a_clock_on_the_wall_shows_them_and_a_bank_holiday_is_a_sunday(
    text: str, moment: datetime, held: bool
) -> None:
    hours = read_hours(text)
    assert hours
    assert hours.hold(moment, off_at(CHRISTMAS)) is held


@pytest.mark.parametrize("text", ["", "9:00-17:00", "mon-fri", "mon-fry 9:00-17:00", "mon 9:00-25:00", "mon 9-17"])
def test_what_are_no_hours_is_not_guessed(text: str) -> None:
    assert read_hours(text) is None


def test_those_off_duty_are_told_and_not_waited_for() -> None:
    one, two, three = (DutyTeam(name) for name in ("one", "two", "three"))
    duty = Duty((one, two, three))
    assert duty.next(0, {one, two, three}.__contains__) == (one,)
    assert duty.next(0, {two}.__contains__) == (one, two)
    assert duty.next(0, set[DutyTeam]().__contains__) == (one, two, three)
    assert duty.next(2, {one, two, three}.__contains__) == (three,)
    assert duty.next(3, {one, two, three}.__contains__) == ()


def test_a_channel_of_its_own_is_the_duty_teams_alone_and_without_slack_the_teams_column() -> None:
    justice = programmes()["justice"]
    duty = Duty((DutyTeam("riverside", "C0DUTY"), DutyTeam("centre")))
    house = {"justice": replace(justice, duty=duty)}
    assert [team.place for team in duty.tell] == ["riverside.duty", "centre"]
    assert team_addresses(house, slack=True) == {("justice", "riverside.duty"): Address("slack", "C0DUTY")}
    there = team_addresses(house, slack=False)
    assert there["justice", "riverside.duty"] == there["justice", "riverside"]


def test_mydata_says_that_it_cannot_be_said_whose_it_was() -> None:
    for programme, told in (("justice", True), ("adoption", False)):
        dialogue = Dialogue(newcomer(programme, "pulse", "en"))
        for each in ("/start here", "1", "/mydata"):
            dialogue._say(each)
        assert ("staff may have read that somebody did" in dialogue.waiting[-1].text) is told


def test_what_is_wrong_is_named_with_its_mend() -> None:
    shape = DutyShape(
        tell=[
            DutyTeamShape(team="centr", slack="duty-channel", hours=["all day"]),
            DutyTeamShape(team="centr"),
        ],
        kinds=["danger", "despair"],
        minutes=1,
    )
    faults: list = []
    base = shaped(ProgrammeShape, BASE, "x", faults)
    assert base
    assert faults == []
    told = [str(fault) for fault in duty_faults(base.model_copy(update={"duty": shape}), "p/programme.yaml")]
    for part in (
        'duty.tell names the team "centr" 2 times',
        "did you mean centre?",
        '"duty-channel" is no Slack channel',
        '"all day" are no hours',
        'duty.kinds names "despair", which staff cannot be told of',
        'duty.kinds leaves out "child"',
        "duty.minutes is 1",
    ):
        assert any(part in one for one in told), part
    assert list(duty_faults(base, "p/programme.yaml")) == []


BASE = {
    "name": {"en": "P"},
    "languages": ["en"],
    "about": {key: {"en": "x"} for key in ("who", "why", "seen_by", "kept")},
    "areas": {"key": "all", "team": "centre"},
    "teams": {"centre": {"name": {"en": "Centre"}}},
}
