"""Distress is met at once, in every state, with whom to ring and a pause that only the person ends."""

import pytest

from conversations.codec import session_from_json, session_to_json
from conversations.distress import Distress, Kind, Noticed
from conversations.messages import Message, Order, Ordered, Typed
from conversations.script.values import Comment, Quote
from conversations.talk.session import Status
from tests.dialogue.test_transcripts import newcomer
from tests.support.dialogue import Dialogue

HARD = "Nobody rang back. I want to die"
AT_THE_COMMENT = ("/start here", "1", "1", "2", "1", "1")


def talk(*words: str, programme: str = "adoption", language: str = "en") -> Dialogue:
    dialogue = Dialogue(newcomer(programme, "pulse", language))
    for each in words:
        dialogue._say(each)
    return dialogue


def said(dialogue: Dialogue) -> Message:
    return dialogue.waiting[-1]


def labels(dialogue: Dialogue) -> list[str]:
    return [option.label for option in said(dialogue).options]


def drafts(dialogue: Dialogue) -> dict[str, object]:
    session = dialogue.resident.person.session
    assert session
    return dict(session.drafts)


def comments(dialogue: Dialogue) -> list[object]:
    return [value for value in drafts(dialogue).values() if isinstance(value, Comment)]


@pytest.mark.parametrize(
    "before",
    [(), ("/start here",), ("/start here", "1"), ("/start here", "1", "1"), AT_THE_COMMENT, (*AT_THE_COMMENT, "/stop")],
    ids=["stranger", "welcome", "notice", "a choice", "own words", "stopping"],
)
def test_whom_to_ring_is_said_at_once_in_every_state(before: tuple[str, ...]):
    dialogue = talk(*before, HARD)
    assert "116 123" in said(dialogue).text
    assert "Nobody watches this chat. It is not a helpline." in said(dialogue).text
    assert len(dialogue.waiting) == 1


def test_after_the_end_it_is_met_too_and_not_kept():
    dialogue = talk(*AT_THE_COMMENT, "/skip", HARD)
    assert "116 123" in said(dialogue).text
    assert "I do not keep what you just wrote" in said(dialogue).text


def test_danger_now_puts_999_first():
    assert said(talk(*AT_THE_COMMENT, "He is outside with a knife")).text.startswith(
        "I am sorry. That sounds very hard.\n\nIf you or someone else is in danger now, ring 999."
    )


def test_a_call_for_help_with_a_story_is_met_as_distress_and_not_as_a_command():
    assert labels(talk("/start here", "1", "1", "help he has a knife and he is going to kill me")) == [
        "Go on",
        "Pause",
        "Stop",
    ]


def test_a_sensitive_programme_says_nothing_of_what_was_written():
    assert "very hard" not in said(talk("/start here", "1", "1", HARD, programme="justice")).text


def test_words_wait_and_are_an_answer_only_once_the_person_goes_on():
    dialogue = talk(*AT_THE_COMMENT, HARD)
    assert comments(dialogue) == []
    dialogue._say("[Go on]")
    assert "We would keep this" in said(dialogue).text
    assert comments(dialogue) == [Comment(HARD, Quote.NEVER)]


def test_several_messages_wait_together_and_names_are_cut_out_of_them():
    dialogue = talk(*AT_THE_COMMENT, HARD, "My name is Sarah Okonkwo", "please", "1")
    assert comments(dialogue) == [Comment(f"{HARD}\nMy name is [name]\nplease", Quote.NEVER)]


def test_words_of_a_pause_nobody_ended_are_never_an_answer():
    dialogue = talk(*AT_THE_COMMENT, HARD, "[Stop]", "[Keep what I said]")
    kept = dialogue.resident.submitted[-1].drafts.values()
    assert not any(isinstance(value, Comment) for value in kept)


def test_what_is_typed_at_a_pause_is_no_answer_to_the_question_before():
    dialogue = talk("/start here", "1", "1", HARD, "good", "very good", "5")
    assert drafts(dialogue) == {}
    assert labels(dialogue) == ["Go on", "Stop"]


def test_a_pause_lasts_as_long_as_the_person_wants():
    dialogue = talk("/start here", "1", "1", HARD, "[Pause]")
    assert "Take all the time you need" in said(dialogue).text
    dialogue._say("/repeat")
    assert "We have paused" in said(dialogue).text
    dialogue._say("go on")
    assert "Overall" in said(dialogue).text


@pytest.mark.parametrize("pause", ["2", "[Pause]", "later", "/pause"])
def test_who_rests_already_is_not_offered_to_rest(pause: str):
    dialogue = talk("/start here", "1", "1", HARD, pause)
    assert labels(dialogue) == ["Go on", "Stop"]
    dialogue._say("2")
    assert "Take all the time you need" in said(dialogue).text, "a second 2 does not stop"


def woken(dialogue: Dialogue) -> Message:
    """Come to the moment they named, as the house does."""
    resident = dialogue.resident
    moment = resident.person.session.wakes
    resident.clock = lambda: moment
    return resident.turn(Ordered(Order.REPEAT, unasked=True))[-1]


@pytest.mark.parametrize("words", [("tomorrow at 6",), ("[Pause]", "Tomorrow at 6pm"), ("/pause tomorrow at 6",)])
def test_a_time_named_at_a_pause_is_when_they_are_asked_again_and_the_pause_stands(words: tuple[str, ...]):
    dialogue = talk(*AT_THE_COMMENT, HARD, *words)
    assert said(dialogue).text.startswith("I will write again on 24 November 2026 at 18:00. Until then I ask nothing.")
    assert labels(dialogue) == ["Go on", "Stop"]
    message = woken(dialogue)
    assert message.text.startswith("Hello again. You asked me to come back now.\n\nWe have paused.")
    assert dialogue.resident.person.session.wakes is None
    dialogue._say("1")
    assert comments(dialogue) == [Comment(HARD, Quote.NEVER)], "what waited is theirs, without the time they named"


@pytest.mark.parametrize("beside", ["/help", "/who", "/mydata", "hm", "/repeat"])
def test_a_time_named_at_a_pause_outlasts_what_is_asked_beside_it(beside: str):
    dialogue = talk(*AT_THE_COMMENT, HARD, "tomorrow at 6")
    wakes = dialogue.resident.person.session.wakes
    dialogue._say(beside)
    assert dialogue.resident.person.session.wakes == wakes
    assert dialogue.resident.person.session.pause.stands


@pytest.mark.parametrize("end", ["1", "go on", "/start", "later"])
def test_who_goes_on_or_wants_no_time_is_not_asked_at_one(end: str):
    assert talk(*AT_THE_COMMENT, HARD, "tomorrow at 6", end).resident.person.session.wakes is None


def test_words_that_name_no_time_wait_as_before():
    dialogue = talk(*AT_THE_COMMENT, HARD, "it was tomorrow or never for them")
    assert dialogue.resident.person.session.wakes is None
    dialogue._say("1")
    assert comments(dialogue) == [Comment(f"{HARD}\nit was tomorrow or never for them", Quote.NEVER)]


@pytest.mark.parametrize("stop", ["[Stop]", "3", "stop", "/stop"])
def test_stopping_at_a_pause_ends_the_talk(stop: str):
    session = talk("/start here", "1", "1", HARD, stop).resident.person.session
    assert session is None or session.status is Status.STOPPED


def test_once_a_talk_only_reminds_gently_after_the_first_time():
    dialogue = talk("/start here", "1", "1", HARD, "1", "i want to die")
    assert said(dialogue).text.startswith("If it gets too much: 999 in danger, /help for whom to ring.")
    assert "116 123" not in said(dialogue).text
    assert "Overall" in said(dialogue).text


def test_danger_now_is_met_in_full_every_time():
    dialogue = talk("/start here", "1", "1", HARD, "1", "he is kicking the door in, help")
    assert "ring 999" in said(dialogue).text
    assert labels(dialogue) == ["Go on", "Pause", "Stop"]


def test_an_edit_that_shows_distress_is_met_and_waits_too():
    dialogue = talk(*AT_THE_COMMENT, "The forms were long", "* The forms were long. I want to die")
    assert "116 123" in said(dialogue).text
    assert comments(dialogue) == [Comment("The forms were long", Quote.NEVER)]
    dialogue._say("[Go on]")
    assert comments(dialogue) == [Comment("The forms were long. I want to die", Quote.NEVER)]


def test_a_paused_talk_is_remembered_whole():
    session = talk(*AT_THE_COMMENT, HARD).resident.person.session
    assert session
    assert session_from_json(session_to_json(session)) == session


def test_what_waits_is_told_to_whoever_asks_what_is_held():
    dialogue = talk(*AT_THE_COMMENT, HARD, "/mydata")
    assert "What you wrote just before the pause" in dialogue.waiting[0].text


def test_a_language_typed_when_asked_for_at_a_pause_is_taken_and_the_pause_stands():
    dialogue = talk(*AT_THE_COMMENT, HARD, "/language", "polski")
    assert said(dialogue).text.startswith("Twój język: Polski.")
    assert labels(dialogue) == ["Dalej", "Stop"]
    assert comments(dialogue) == []


def test_what_was_noticed_beforehand_is_believed_and_no_word_read_again():
    resident = talk(*AT_THE_COMMENT).resident
    (calm,) = resident.turn(Typed(HARD, "m1", noticed=Noticed(None)))
    assert "We would keep this" in calm.text
    met = resident.turn(Typed("as you like", "m2", noticed=Noticed(Distress(Kind.SUICIDE, now=False))))
    assert "116 123" in met[-1].text
