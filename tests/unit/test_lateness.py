"""What lay waiting for hours is held where safe mode is, shows nothing, and a yes always leads on with it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.codec import session_from_json, session_to_json
from conversations.messages import Edited, Media, Order, Ordered, Said, Sent, Typed, UnknownOrder
from conversations.script.values import Comment, Quote
from conversations.talk.hear import hear
from conversations.talk.lateness import LATE, is_late
from conversations.talk.person import Contact, OpenWave, Outcome, Person, World
from tests.dialogue.test_transcripts import programmes
from tests.support.dialogue import NOON

WAVE = OpenWave("wave0001abcdefgh", "justice", "pulse", 1, ("harbour",), NOON + timedelta(days=10))
PRIVATE = "I only told my key worker, nobody else listened."


class Talk:
    """Somebody in a pulse of a programme in safe mode, and what they were shown last."""

    def __init__(self, *typed: str) -> None:
        self.person = Person(Contact("contact1abcdefgh", "en", {"justice": "harbour"}, True, True))
        self.turns = 0
        for words in ("/start", "1", *typed):
            self.hears(Ordered(Order.START) if words == "/start" else Typed(words))

    def hears(self, event: Said, *, late: bool = False) -> Outcome:
        self.turns += 1
        fresh = f"{self.turns:032x}"
        outcome = hear(self.person, event, World((WAVE,)), programmes(), NOON, fresh, "en", late=late)
        session = outcome.person.session
        live = session if session and session.status.live else None
        kept = session_from_json(session_to_json(live)) if live else None  # as between turns
        self.person = Person(None) if outcome.forget else replace(outcome.person, session=kept)
        return outcome

    def late(self, *words: str) -> Outcome:
        for each in words:
            outcome = self.hears(Typed(each, each[:9]), late=True)
        return outcome

    @property
    def session(self):
        assert self.person.session is not None
        return self.person.session


def shown(outcome: Outcome) -> list[str]:
    return [part.key for say in outcome.says for part in say.parts if hasattr(part, "key")]


def test_an_hour_makes_it_late_and_no_time_never_does() -> None:
    assert [is_late(at, NOON) for at in (None, NOON, NOON - LATE, NOON - LATE * 2)] == [False, False, False, True]


def test_an_answer_that_came_late_is_taken_at_the_yes_as_if_it_came_then() -> None:
    talk, straight = Talk(), Talk("good")
    assert shown(talk.late("good")) == ["safe-time"]
    assert talk.session.drafts == {}
    talk.hears(Typed("yes"))
    assert (talk.session.drafts, talk.session.step) == (straight.session.drafts, straight.session.step)
    assert not talk.session.guarded


def test_what_was_held_waits_through_distress_with_the_words_that_showed_it() -> None:
    talk = Talk("good")
    while talk.session.step != "better":
        talk.hears(Ordered(Order.SKIP))
    talk.late(PRIVATE)
    assert "helplines" in shown(talk.hears(Typed("I want to kill myself")))
    talk.hears(Typed("go on"))
    given = talk.session.drafts["better"]
    assert isinstance(given, Comment)
    assert given.text == f"{PRIVATE}\nI want to kill myself"


def test_the_last_answer_ends_the_talk_only_at_the_yes_and_the_words_of_its_receipt_are_read_then() -> None:
    talk = Talk("good")
    while talk.session.step != "better":
        talk.hears(Ordered(Order.SKIP))
    assert shown(talk.late(PRIVATE)) == ["safe-time"]
    talk.hears(Typed("yes"))
    assert talk.session.drafts["better"] == Comment(PRIVATE, Quote.NEVER)
    waits = talk.late("ok")
    assert (shown(waits), waits.submitted) == (["safe-time"], None)
    done = talk.hears(Typed("yes"))
    assert done.submitted
    assert done.submitted.drafts["better"] == Comment(PRIVATE, Quote.MAY)
    assert "complete" in shown(done)


def test_what_could_show_who_they_are_is_cut_out_before_words_are_held() -> None:
    talk = Talk("good")
    while talk.session.step != "better":
        talk.hears(Ordered(Order.SKIP))
    talk.late("Ring me on 07700 900123 please.")
    assert talk.session.late
    assert "900123" not in talk.session.late.text
    assert "mydata-aside" in shown(talk.hears(Ordered(Order.MYDATA))) + shown(talk.hears(Typed("yes")))


def test_of_several_late_messages_the_first_counts_and_in_own_words_all_are_one() -> None:
    talk = Talk()
    talk.late("good", "thanks")
    talk.hears(Typed("1"))
    assert talk.session.drafts == {"overall": "good"}
    while talk.session.step != "better":
        talk.hears(Ordered(Order.SKIP))
    talk.late("Longer hours.", "And a bus.")
    talk.hears(Typed("1"))
    assert talk.session.drafts["better"].text == "Longer hours.\nAnd a bus."


def test_words_that_are_held_can_be_taken_back() -> None:
    talk = Talk()
    talk.late("good")
    talk.hears(Ordered(Order.WITHDRAW))
    assert "withdraw-sure" in shown(talk.hears(Typed("yes")))
    assert talk.hears(Typed("yes")).withdraw == WAVE.id


def test_a_late_edit_of_late_words_takes_their_place() -> None:
    talk = Talk()
    talk.hears(Typed("good", "7"), late=True)
    talk.hears(Edited("poor", "7"), late=True)
    talk.hears(Typed("1"))
    assert talk.session.drafts == {"overall": "poor"}


def test_a_late_yes_is_none_to_a_question_that_was_out_of_sight_before() -> None:
    talk = Talk()
    talk.hears(Ordered(Order.REPEAT, unasked=True))
    assert shown(talk.late("yes")) == ["safe-time"]
    talk.hears(Typed("yes"))
    assert (talk.session.guarded, talk.session.drafts) == (False, {})


@pytest.mark.parametrize(
    ("words", "first"), [("help", "not-watched"), ("stop", "stopped"), ("he is outside with a knife", "distress-now")]
)
def test_help_stop_and_distress_are_met_as_ever_and_show_no_question(words: str, first: str) -> None:
    said = shown(Talk("good").late(words))
    assert said[0] == first
    assert "progress" not in said


@pytest.mark.parametrize("event", [Sent(Media.PHOTO), UnknownOrder("pizza"), *map(Ordered, (Order.BACK, Order.START))])
def test_whatever_else_came_late_shows_nothing(event: Said) -> None:
    assert shown(Talk("good").hears(event, late=True)) == ["safe-time"]


@pytest.mark.parametrize("event", [Typed("yes"), Typed("1"), Ordered(Order.START)])
def test_no_talk_begins_by_what_came_late(event: Said) -> None:
    talk = Talk()
    talk.person = replace(talk.person, session=None)
    assert shown(talk.hears(event, late=True)) == ["safe-time"]
    assert talk.person.session is None
    assert talk.hears(Typed("yes")).person.session


def test_where_there_is_no_safe_mode_late_words_are_answered_as_ever() -> None:
    wave = OpenWave("wave0001abcdefgh", "adoption", "pulse", 1, ("north",), NOON + timedelta(days=10))
    person = Person(Contact("contact1abcdefgh", "en", {"adoption": "north"}, True, True))
    outcome = hear(person, Typed("start"), World((wave,)), programmes(), NOON, "0" * 32, "en", late=True)
    assert outcome.person.session


EVENTS = st.one_of(
    st.sampled_from(
        ["good", "3", "1", "thanks", "yes", "no", "later", "skip", "back", "hide", "my data", "restart", PRIVATE]
    ).map(Typed),
    st.sampled_from([Order.START, Order.HIDE, Order.MYDATA, Order.HELP, Order.SKIP, Order.PAUSE]).map(Ordered),
)


@given(said=st.lists(st.tuples(EVENTS, st.booleans()), max_size=8))
def test_after_whatever_came_late_a_yes_leads_on(said: list[tuple[Said, bool]]) -> None:
    talk = Talk()
    for event, late in said:
        talk.hears(event, late=late)
        if talk.person.session is None:
            return  # it has ended
    for _ in range(3):  # after /hide nothing is in sight; and what was asked of oneself is answered before the talk
        before = talk.session
        if not before.guarded:
            return
        outcome = talk.hears(Typed("yes"))
        if talk.person.session is None:
            assert outcome.submitted or outcome.disposition
            return
    assert not talk.session.guarded
    assert talk.session.late is None
