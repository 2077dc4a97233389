from datetime import UTC, datetime

import pytest

from conversations.findings.anonymise import TooFewIds, anonymise, iso_week
from conversations.script.values import Comment, Drafts, Quote
from conversations.talk.session import Session, Status
from tests.support.wave import OVERALL, TOPICS, WHY, script_of

SCRIPT = script_of(OVERALL, WHY, TOPICS)
IDS = ("a1", "a2", "a3")
LATE = Comment("late", Quote.MAY)


def session(drafts: Drafts) -> Session:
    return Session(
        id="s1",
        wave="w1",
        contact="contact-77",
        programme="test",
        script="pulse",
        version=1,
        scope="abcdefgh",
        language="cy",
        status=Status.COMPLETED,
        expires_at=datetime(2026, 11, 30, tzinfo=UTC),
        drafts=drafts,
        sources={"telegram-8812": "why"},
    )


def test_each_question_asked_gives_one_answer_and_a_skip_gives_none():
    answers = anonymise(session({"overall": "good", "topics": None}), SCRIPT, "r", "north", "2026-W48", IDS)
    assert [(one.id, one.question, one.value) for one in answers] == [("a1", "overall", "good"), ("a2", "topics", None)]
    assert {(one.wave, one.respondent, one.area, one.language, one.week) for one in answers} == {
        ("w1", "r", "north", "cy", "2026-W48")
    }


def test_an_answer_to_a_question_that_no_longer_applies_is_left_behind():
    drafts = {"overall": "good", "why": Comment("it was cold", Quote.MAY)}
    assert [one.question for one in anonymise(session(drafts), SCRIPT, "r", "north", "", IDS)] == ["overall"]


def test_nothing_of_the_session_but_wave_language_and_drafts_goes_through():
    answers = anonymise(session({"overall": "poor", "why": LATE}), SCRIPT, "r", "north", "", IDS)
    kept = {getattr(one, name) for one in answers for name in type(one).__dataclass_fields__}
    assert kept == {"a1", "a2", "w1", "r", "north", "overall", "why", "poor", LATE, "cy", ""}


def test_words_that_an_older_version_kept_as_they_were_typed_are_redacted_and_never_quoted():
    drafts = {"overall": "poor", "why": "ring me on 07700 900123"}
    _, why = anonymise(session(drafts), SCRIPT, "r", "north", "", IDS)
    assert why.value == Comment("ring me on [phone]", Quote.NEVER)


def test_what_somebody_allowed_stays_as_they_allowed_it():
    held = Comment("late again", Quote.HELD)
    _, why = anonymise(session({"overall": "poor", "why": held}), SCRIPT, "r", "north", "", IDS)
    assert why.value is held


def test_an_answer_never_prints_itself():
    (answer,) = anonymise(session({"overall": "poor"}), SCRIPT, "r", "north", "", IDS)
    assert "poor" not in repr(answer)


def test_too_few_ids_are_refused_rather_than_answers_lost():
    with pytest.raises(TooFewIds):
        anonymise(session({"overall": "good", "topics": ()}), SCRIPT, "r", "north", "", ("a1",))


@pytest.mark.parametrize(
    ("day", "week"), [((2026, 11, 23), "2026-W48"), ((2027, 1, 1), "2026-W53"), ((2026, 1, 5), "2026-W02")]
)
def test_a_week_is_the_iso_week(day, week):
    assert iso_week(datetime(*day, tzinfo=UTC)) == week
