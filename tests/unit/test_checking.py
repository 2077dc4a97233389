from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.codec import session_from_json, session_to_json
from conversations.messages import Edited, Order, Ordered, Press, Pressed, Typed
from conversations.script.model import Integer, Text
from conversations.script.values import Comment, Quote
from conversations.talk.engine import advance, begin, expire
from conversations.talk.person import Disposition
from conversations.talk.session import Status
from conversations.talk.setting import Setting
from conversations.talk.summary import CHANGE, SUMMARY, said_so_far
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, NOW, SETTING, WAVE, script, words
from tests.unit.test_talk_properties import PLANS, QUICK, answer

BOOK = Phrasebook.load()
SCOPE = "scope001"
CHECKED = Setting(GARDEN, script(summary=True), CLOSES)
GOOD = ("yes", "good", "1, 2", "3", "7")
POOR = ("yes", "poor", "the gate", "OK", "yesterday", "1", "3", "7")


def talk(*events, setting=CHECKED, language="en"):
    done = begin(setting, WAVE, replace(MEMBER, language=language), "s1", SCOPE)
    for number, event in enumerate(events):
        said = Typed(event, f"m{number}") if isinstance(event, str) else event
        done = advance(setting, session_from_json(session_to_json(done.session)), said, NOW)
    return done


def press(step, key):
    return Pressed(Press(SCOPE, step, key), "ours")


def text(done, language="en"):
    return "\n".join(speak(BOOK, say).text for say in done.says)


def test_all_that_was_said_is_shown_before_it_is_sent() -> None:
    done = talk(*POOR)
    assert done.submitted is None
    assert text(done).partition("This is what you said:\n\n")[2].splitlines()[:-2] == [
        "1. How was the garden?",
        "Poor",
        "",
        "2. What should we mend?",
        "“the gate”",
        "",
        "3. When did it break?",
        "22 November 2026",
        "",
        "4. What did you grow?",
        "Beans, peas",
        "",
        "5. How easy was it to join?",
        "3",
        "",
        "6. How often did you come?",
        "7",
    ]
    assert [speak(BOOK, done.says[-1]).options[place].label for place in (0, 1)] == ["Yes, send it", "Change an answer"]


@pytest.mark.parametrize("send", ["1", "yes", "Yes, send it", "send", "ok", "Ie, anfonwch ef", press(SUMMARY, "send")])
def test_once_it_is_sent_the_talk_ends_with_thanks_first(send) -> None:
    done = talk(*GOOD, send)
    assert done.session.status is Status.COMPLETED
    assert done.submitted.drafts == talk(*GOOD, setting=SETTING).submitted.drafts
    assert text(done).startswith("Thank you.")
    assert "The shed key hangs by the door." in text(done)
    assert "The shed key" not in text(talk(*GOOD))


@pytest.mark.parametrize("change", ["2", "change an answer", "no", press(SUMMARY, "change")])
def test_a_change_lists_the_questions_and_comes_back_to_the_summary(change) -> None:
    listed = talk(*GOOD, change)
    labels = [option.label for option in speak(BOOK, listed.says[-1]).options]
    assert labels == [
        "1. How was the garden?",
        "2. What did you grow?",
        "3. How easy was it to join?",
        "4. How often did you come?",
        "Change nothing",
    ]
    asked = talk(*GOOD, change, "3")
    assert asked.session.step == "ease"
    again = talk(*GOOD, change, "3", "5")
    assert again.session.step == SUMMARY
    assert talk(*GOOD, change, "3", "5", "send").submitted.drafts["ease"] == 5


@pytest.mark.parametrize("which", ["2", press(CHANGE, "2"), "What did you grow?", "beth dyfoch", "what did you grow"])
def test_a_question_is_chosen_by_its_button_its_number_or_its_words(which) -> None:
    assert talk(*GOOD, "2", which).session.step == ("what" if which != "beth dyfoch" else CHANGE)


@pytest.mark.parametrize("leave", ["5", "change nothing", "no", Ordered(Order.BACK), press(CHANGE, "leave")])
def test_nothing_need_be_changed_after_all(leave) -> None:
    done = talk(*GOOD, "2", leave)
    assert done.session.step == SUMMARY
    assert done.session.drafts == talk(*GOOD).session.drafts


def test_a_change_that_opens_another_question_asks_it_and_one_that_closes_it_drops_it() -> None:
    asked = talk(*GOOD, "2", "1", "poor")
    assert asked.session.step == "mend"
    closed = talk(*POOR, "2", "1", "good")
    assert closed.session.step == SUMMARY
    assert "the gate" not in text(closed)
    assert talk(*POOR, "2", "1", "good", "send").submitted.drafts.keys() == {"overall", "what", "ease", "visits"}


def test_ones_own_words_are_shown_to_be_allowed_or_written_again() -> None:
    shown = talk(*POOR, "2", "2")
    assert "“the gate”" in text(shown)
    assert shown.session.drafts["mend"] == Comment("the gate", Quote.NEVER), "until it is allowed again"
    assert talk(*POOR, "2", "2", "OK", "send").submitted.drafts["mend"] == Comment("the gate", Quote.MAY)
    kept = talk(*POOR, "2", "2", "do not quote", "send")
    assert kept.submitted.drafts["mend"] == Comment("the gate", Quote.NEVER)
    anew = talk(*POOR, "2", "2", "change", "the fence", "OK")
    assert anew.session.step == SUMMARY
    assert "“the fence”" in text(anew)


@pytest.mark.parametrize("same", [press("visits", "same"), "leave it as it is", "7", "leave it"])
def test_an_answer_that_was_typed_can_stay_as_it_is(same) -> None:
    asked = talk(*GOOD, "2", "4")
    assert [speak(BOOK, asked.says[-1]).options[0].label] == ["Leave it as it is"]
    assert talk(*GOOD, "2", "4", same).session.drafts["visits"] == 7


def test_the_last_answer_is_changed_by_going_back_from_the_summary() -> None:
    assert talk(*GOOD, Ordered(Order.BACK)).session.step == "visits"
    assert talk(*GOOD, Ordered(Order.BACK), Ordered(Order.BACK)).session.step == "ease"


def test_an_edit_counts_while_the_summary_stands() -> None:
    done = talk(*GOOD, Edited("poor", "m1"))
    assert done.session.step == "mend"
    done = talk(*GOOD, Edited("9", "m4"))
    assert (done.session.step, done.session.drafts["visits"]) == (SUMMARY, 9)


def test_other_words_change_nothing_and_every_command_is_heard() -> None:
    done = talk(*GOOD, "purple")
    assert (done.session.step, done.session.drafts) == (SUMMARY, talk(*GOOD).session.drafts)
    assert "Your answers are safe." in text(done)
    for order in (Order.HELP, Order.WHO, Order.WHY, Order.REPEAT, Order.SKIP, Order.START):
        assert "Change an answer" in [
            option.label for option in speak(BOOK, talk(*GOOD, Ordered(order)).says[-1]).options
        ]
    assert "Dyma a ddywedoch chi" in text(talk(*GOOD, Ordered(Order.LANGUAGE, "cymraeg")))
    assert talk(*GOOD, "stop").session.status is Status.STOPPING
    assert talk(*GOOD, "stop", Ordered(Order.START)).session.step == SUMMARY


def test_whoever_goes_quiet_before_sending_is_kept_as_a_partial_answer() -> None:
    done = expire(CHECKED, talk(*GOOD).session, CLOSES)
    assert done.disposition is Disposition.PARTIAL
    assert done.submitted.drafts == talk(*GOOD, "send").submitted.drafts


def test_where_everything_was_skipped_there_is_nothing_to_show() -> None:
    skip = Ordered(Order.SKIP)
    assert talk("yes", skip, skip, skip, skip).session.status is Status.COMPLETED


def test_a_summary_is_shown_where_a_script_says_so_or_is_long() -> None:
    assert not script().sums_up
    assert replace(script(), summary=None).sums_up, "seven questions"
    short = script(*(step for step in script().steps if step.name in {"overall", "what"}))
    assert not replace(short, summary=None).sums_up
    assert replace(short, summary=True).sums_up


def test_sixty_long_answers_fit_every_message_and_are_listed_a_page_at_a_time() -> None:
    steps = tuple(
        Text(name=f"q{n}", label=words(f"{n} " + "long words " * 80), max_length=1200)
        if n % 2
        else Integer(name=f"q{n}", label=words(f"How many of {n}?"))
        for n in range(60)
    )
    long = Setting(GARDEN, script(*steps, summary=True), CLOSES)
    events = [each for n in range(60) for each in (("more words " * 100, "OK") if n % 2 else ("7",))]
    done = talk("yes", *events, setting=long)
    assert done.session.step == SUMMARY
    assert all(len(speak(BOOK, say).text) < 3_600 for say in done.says)
    assert "60. 59 long words" in speak(BOOK, done.says[-1]).text
    listed = talk("yes", *events, "2", setting=long)
    assert [option.label for option in speak(BOOK, listed.says[-1]).options][-2:] == ["See more", "Change nothing"]
    second = talk("yes", *events, "2", press(CHANGE, "more.1"), setting=long)
    assert speak(BOOK, second.says[-1]).options[0].label.startswith("9. How many of 8")
    assert talk("yes", *events, "2", "57", setting=long).session.step == "q56"
    third = talk("yes", *events, "2", press(CHANGE, "more.1"), "see more", setting=long)
    assert speak(BOOK, third.says[-1]).options[0].label.startswith("17. How many of 16")


@QUICK
@given(PLANS, PLANS, st.lists(st.integers(1, 6), max_size=4))
def test_answers_changed_and_changed_back_are_those_of_the_straight_path(plan, wrong, places) -> None:
    def to_end(session, plan):
        while session.status is Status.ASKING and session.step not in {SUMMARY, CHANGE}:
            session = answer(session, plan, setting=CHECKED)
        return session

    def do(session, event):
        return advance(CHECKED, session, event, NOW).session

    straight = do(to_end(talk("yes").session, plan), Typed("send"))
    session = to_end(talk("yes").session, plan)
    for place in places:
        for chosen in (wrong, plan):
            listed = said_so_far(CHECKED, session, NOW.date())
            name = listed[min(place, len(listed)) - 1][0].name
            session = do(do(session, Typed("2")), Typed(str(min(place, len(listed)))))
            if session.prompt:
                session = do(session, Typed("change"))
            session = to_end(session, {**plan, name: chosen[name]})
    assert straight.status is Status.COMPLETED
    assert do(session, Typed("send")).drafts == straight.drafts


ASIDES = {
    "rests": [Ordered(Order.PAUSE, "in two hours"), Ordered(Order.REPEAT)],
    "chooses another time": [Ordered(Order.PAUSE), Typed("3"), Typed("1")],
    "asks us": [Ordered(Order.WHO)],
    "speaks Welsh": [Ordered(Order.LANGUAGE, "cymraeg")],
    "speaks English": [Ordered(Order.LANGUAGE, "english")],
    "stops and comes back": [Ordered(Order.STOP), Ordered(Order.START)],
    "goes back": [Ordered(Order.BACK)],
    "presses an old button": [press("overall", "9"), Pressed(Press("other", "overall", "1"))],
    "needs help": [Ordered(Order.HELP), Ordered(Order.WHY)],
    "would change and does not": [Typed("2"), Typed("change nothing")],
}


@QUICK
@given(PLANS, st.lists(st.sampled_from(sorted(ASIDES)), max_size=12), st.randoms(use_true_random=False))
def test_whatever_is_done_between_the_answers_they_are_those_of_the_straight_path(plan, asides, dice) -> None:
    def do(session, event):
        return advance(CHECKED, session, event, NOW).session

    session = straight = talk("yes").session
    while straight.step != SUMMARY:
        straight = answer(straight, plan, setting=CHECKED)
    asides = list(asides)
    while session.step != SUMMARY or asides:
        checked = session.step == SUMMARY
        if asides and (checked or dice.random() < 0.5):
            aside = asides.pop()
            stops = aside == "stops and comes back" and not any(session.drafts.values())  # nothing to come back to
            if not stops and (checked or aside != "would change and does not"):
                for event in ASIDES[aside]:
                    session = do(session, event)
            if session.prompt:
                session = do(session, Typed("OK"))
        else:
            session = answer(session, plan, setting=CHECKED)
    assert do(session, Typed("send")).drafts == do(straight, Typed("send")).drafts
