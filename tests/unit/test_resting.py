from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.codec import session_from_json, session_to_json
from conversations.messages import Left, Order, Ordered, Press, Pressed, Typed
from conversations.talk.engine import advance, begin
from conversations.talk.resting import REST
from conversations.talk.session import Status
from tests.support.talk_programme import CLOSES, MEMBER, NOW, SETTING, WAVE

BOOK = Phrasebook.load()
SCOPE = "scope001"
PAUSE = Ordered(Order.PAUSE)
TOMORROW = NOW + timedelta(days=1)


def talk(*events, now=NOW, language="en"):
    """Play events; one that is a moment turns the clock to it."""
    done = begin(SETTING, WAVE, replace(MEMBER, language=language), "s1", SCOPE)
    for number, event in enumerate(events):
        if isinstance(event, datetime):
            now = event
            continue
        said = Typed(event, f"m{number}") if isinstance(event, str) else event
        done = advance(SETTING, session_from_json(session_to_json(done.session)), said, now)
    return done


def press(key):
    return Pressed(Press(SCOPE, REST, key), "ours")


def text(done, language="en"):
    return "\n".join(speak(BOOK, say).text for say in done.says)


def labels(done):
    return [option.label for option in speak(BOOK, done.says[-1]).options]


def test_a_pause_says_when_it_ends_and_offers_other_times() -> None:
    done = talk("yes", "good", PAUSE)
    assert done.session.wakes == TOMORROW
    assert text(done).startswith("I will write again on 24 November 2026 at 12:00. Until then I ask nothing.")
    assert labels(done) == ["Go on now", "In an hour", "This evening", "Tomorrow"]
    assert (done.session.step, done.session.drafts) == ("what", {"overall": "good"})


@pytest.mark.parametrize(
    ("event", "hours"),
    [
        (Ordered(Order.PAUSE, "in two hours"), 2),
        (Ordered(Order.PAUSE, "tomorrow at 6"), 30),
        (Ordered(Order.PAUSE, "whenever"), 24),
        ("later", 24),
        ("not now", 24),
        ("pause", 24),
        ("tomorrow at 6", 30),
        ("za dwie godziny", 2),
        ("heno", 6),
    ],
)
def test_a_pause_is_asked_for_by_a_command_or_in_words(event, hours) -> None:
    assert talk("yes", event).session.wakes == NOW + timedelta(hours=hours)


@pytest.mark.parametrize(
    ("event", "hours"),
    [("2", 1), ("3", 6), ("4", 24), (press("evening"), 6), ("in two hours", 2), ("at 6", 6), (PAUSE, 24)],
)
def test_another_time_is_chosen_while_it_rests(event, hours) -> None:
    assert talk("yes", PAUSE, event).session.wakes == NOW + timedelta(hours=hours)


@pytest.mark.parametrize("event", ["1", "go on", press("on"), Ordered(Order.START), Ordered(Order.REPEAT)])
def test_it_goes_on_at_once_where_they_left(event) -> None:
    done = talk("yes", "good", PAUSE, event)
    assert (done.session.wakes, done.session.step) == (None, "what")
    assert "What did you grow?" in text(done)


def test_whoever_just_answers_goes_on() -> None:
    done = talk("yes", PAUSE, "poor")
    assert (done.session.wakes, done.session.step, done.session.drafts) == (None, "mend", {"overall": "poor"})


def test_ones_own_words_are_an_answer_and_no_wish_for_a_pause() -> None:
    done = talk("yes", "poor", "tomorrow at 6")
    assert done.session.wakes is None
    assert "“tomorrow at 6”" in text(done)
    assert talk("yes", "poor", PAUSE).session.wakes == TOMORROW
    assert "“the gate”" in text(talk("yes", "poor", PAUSE, "the gate"))


def test_a_day_is_an_answer_where_a_day_is_asked_for() -> None:
    asked = ("yes", "poor", "the gate", "OK")
    assert talk(*asked, "tomorrow").session.wakes is None
    assert talk(*asked, "later").session.wakes == TOMORROW


def test_when_the_time_has_come_the_question_is_put_again_with_a_kind_line() -> None:
    done = talk("yes", "good", PAUSE, TOMORROW, Ordered(Order.REPEAT))
    assert done.session.wakes is None
    assert text(done).startswith("Hello again. You asked me to come back now.")
    assert "What did you grow?" in text(done)


def test_a_button_of_a_pause_that_is_over_chooses_another_time() -> None:
    assert talk("yes", PAUSE, "good", press("hour")).session.wakes == NOW + timedelta(hours=1)
    assert "earlier message" in text(talk("yes", PAUSE, "good", press("on")))


def test_nobody_is_written_to_at_night() -> None:
    evening = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)
    done = talk("yes", evening, Ordered(Order.PAUSE, "in two hours"))
    assert done.session.wakes == datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    assert text(done).startswith("I do not write at night.\n\nI will write again on 24 November 2026 at 09:00.")


def test_a_pause_never_outlasts_the_survey() -> None:
    done = talk("yes", Ordered(Order.PAUSE, "in 2 weeks"))
    assert done.session.wakes is None
    assert text(done).startswith("The survey closes on 3 December 2026, before then.")
    assert "How was the garden?" in text(done)
    late = CLOSES - timedelta(hours=3)
    assert talk("yes", late, PAUSE).session.wakes == late + timedelta(hours=1), "tomorrow would be too late"
    assert talk("yes", CLOSES - timedelta(minutes=9), PAUSE).session.wakes is None


def test_stop_beats_a_pause_and_so_does_distress() -> None:
    stopped = talk("yes", "good", PAUSE, "stop")
    assert (stopped.session.status, stopped.session.wakes, stopped.stopped) == (Status.STOPPING, None, True)
    assert talk("yes", PAUSE, "stop").session.wakes is None
    hurt = talk("yes", PAUSE, "I want to kill myself")
    assert "999" in text(hurt)


def test_the_notice_can_wait_and_its_yes_counts_as_before() -> None:
    assert talk("later").session.wakes == TOMORROW
    done = talk(PAUSE, TOMORROW, Ordered(Order.REPEAT))
    assert (done.session.status, done.session.wakes) == (Status.CONSENTING, None)
    assert talk(PAUSE, Left()).session.wakes == TOMORROW
    assert "Do you agree to take part?" in text(talk(PAUSE, "yes"))
    assert talk(PAUSE, "yes", "yes").session.status is Status.ASKING


def test_a_finished_or_stopped_talk_rests_no_more() -> None:
    assert "deleted within a day" in text(talk("yes", "good", "stop", PAUSE))
    assert talk("yes", "good", "stop", PAUSE).session.wakes is None
