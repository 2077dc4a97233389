from dataclasses import replace
from datetime import date, timedelta

import pytest

from conversations.messages import Edited, Left, Media, Order, Ordered, Press, Pressed, Sent, Typed, UnknownOrder
from conversations.script.expressions import parse
from conversations.script.model import Integer, SelectOne, Text
from conversations.script.values import Comment, Quote
from conversations.talk.answering import MAX_REASKS
from conversations.talk.effects import Own, Phrase
from conversations.talk.ending import KEEP_OFFER
from conversations.talk.engine import advance, begin, expire
from conversations.talk.helping import HELP, at_hand
from conversations.talk.moment import came_to
from conversations.talk.person import Consent, Disposition, Outcome
from conversations.talk.session import Status
from conversations.talk.setting import Setting
from tests.support.talk_programme import (
    CLOSES,
    GARDEN,
    MEMBER,
    NOW,
    OVERALL,
    SETTING,
    STEPS,
    WAVE,
    programme,
    script,
    words,
)

SCOPE = "scope001"


def talk(*events, setting=SETTING, contact=MEMBER):
    """Play events from the notice on; plain strings are typed."""
    done = begin(setting, WAVE, contact, "s1", SCOPE)
    for event in events:
        said = Typed(event, f"m{event}") if isinstance(event, str) else event
        done = advance(setting, done.session, said, NOW)
    return done


def keys(done):
    return [part.key for say in done.says for part in say.parts if isinstance(part, Phrase)]


def own(done):
    return [part.text for say in done.says for part in say.parts if isinstance(part, Own)]


def press(step, key, scope=SCOPE):
    return Pressed(Press(scope, step, key), "ours1")


def order(word, rest=""):
    return Ordered(Order(word), rest)


def test_nothing_is_asked_before_a_yes() -> None:
    done = talk("Good", "3", press("overall", "1"))
    assert done.session.status is Status.CONSENTING
    assert not done.session.drafts


def test_a_yes_leaves_a_receipt_that_names_the_text() -> None:
    done = talk("yes")
    assert done.consent == Consent("garden", "answers", "answers-3.3-garden-1")
    assert done.disposition is Disposition.STARTED
    assert own(done) == ["First, the garden.", "How was the garden?"]


@pytest.mark.parametrize("no", ["no", "2", "Dim diolch", press(".notice", "no")])
def test_a_no_ends_it_and_is_a_refusal_not_a_stop(no) -> None:
    done = talk(no)
    assert (done.session.status, done.disposition, done.stopped) == (Status.REFUSED, Disposition.REFUSED, False)


def test_a_note_is_shown_on_the_way_and_on_repeat_but_not_when_asked_again() -> None:
    assert own(talk("yes"))[0] == own(talk("yes", order("repeat")))[0] == "First, the garden."
    assert own(talk("yes", "purple")) == ["How was the garden?"]
    assert own(talk("yes", "good", order("back"))) == ["How was the garden?"]
    assert own(talk("yes", "good", order("stop"), order("repeat"))) == []


def test_an_answer_is_said_back_above_the_next_question() -> None:
    done = talk("yes", "good")
    assert done.says[0].parts[0] == Phrase("echo-choice", {"choice": "Good"})
    assert done.session.drafts == {"overall": "good"}


def test_a_question_that_is_not_relevant_is_not_asked() -> None:
    assert talk("yes", "good").session.step == "what"
    assert talk("yes", "poor").session.step == "mend"


def test_a_wrong_answer_is_asked_again_three_times_and_then_left() -> None:
    events = ["yes", *["purple"] * MAX_REASKS]
    assert talk(*events).session.step == "overall"
    after = talk(*events, "purple")
    assert (after.session.step, after.session.drafts) == ("what", {"overall": None})
    assert "moved-on" in keys(after)
    assert after.session.reasks == 0


def test_a_constraint_answers_in_the_authors_words() -> None:
    done = talk("yes", "poor", "the gate", "OK", "3 december 2026")
    assert "That day is still to come." in own(done)
    assert talk("yes", "poor", "the gate", "OK", "today").session.drafts["when"] == "2026-11-23"


def test_a_constraint_without_words_has_words_of_ours() -> None:
    done = talk("yes", "good", "roses", "3", "100")
    assert "again-constraint" in keys(done)


def test_a_text_over_the_limit_names_the_limit_and_loses_nothing() -> None:
    done = talk("yes", "poor", "x" * 81)
    assert done.says[0].parts[0] == Phrase("again-too-long", {"limit": 80})
    assert done.session.drafts == {"overall": "poor"}


def test_the_last_answer_is_followed_by_thanks_first() -> None:
    done = talk("yes", "good", "1, 2", "3", "7")
    assert done.session.status is Status.COMPLETED
    assert done.says[0].parts[0] == Phrase("complete")
    assert own(done) == ["The shed key hangs by the door."]
    assert done.submitted is not None
    assert done.submitted.drafts == {"overall": "good", "what": ("beans", "roses"), "ease": 3, "visits": 7}
    assert done.disposition is Disposition.COMPLETED


def test_toggles_change_one_message_and_done_takes_them() -> None:
    ticked = talk("yes", "good", press("what", "2"), press("what", "1"))
    assert ticked.session.toggles == ("beans", "roses")
    assert ticked.says[0].replaces == "ours1"
    assert [button.chosen for button in ticked.says[0].buttons] == [True, True, False, False]
    off = talk("yes", "good", press("what", "2"), press("what", "2"))
    assert off.session.toggles == ()
    done = talk("yes", "good", press("what", "2"), press("what", "done"))
    assert done.session.drafts["what"] == ("roses",)
    assert done.session.toggles == ()


def test_a_choice_that_stands_alone_clears_the_others_and_they_clear_it() -> None:
    assert talk("yes", "good", press("what", "2"), press("what", "3")).session.toggles == ("nothing",)
    assert talk("yes", "good", press("what", "3"), press("what", "1")).session.toggles == ("beans",)


def test_done_without_a_tick_means_none() -> None:
    done = talk("yes", "good", "done")
    assert done.session.drafts["what"] == ()
    assert "echo-none" in keys(done)


def test_back_shows_what_was_said_and_keeps_later_answers() -> None:
    at = talk("yes", "good", "roses", order("back"), order("back"))
    assert at.session.step == "overall"
    assert Phrase("echo-choice", {"choice": "Good"}) in at.says[0].parts
    again = advance(SETTING, at.session, Typed("very good"), NOW)
    assert again.session.step == "ease"
    assert again.session.drafts == {"overall": "very_good", "what": ("roses",)}


def test_answers_that_became_irrelevant_are_not_submitted() -> None:
    done = talk("yes", "poor", "the gate", order("back"), order("back"), "good", "roses", "3", "7")
    assert done.submitted is not None
    assert "mend" not in done.submitted.drafts


def test_an_irrelevant_answer_cannot_make_a_later_question_relevant() -> None:
    done = talk("yes", "poor", "the gate", "today", order("back"), order("back"), order("back"), "good")
    assert done.session.step == "what"
    assert SETTING.settled(done.session.drafts, date(2026, 11, 23)) == {"overall": "good"}


def test_back_at_the_first_question_says_so() -> None:
    assert "back-first" in keys(talk("yes", order("back")))


def test_a_skip_leaves_none() -> None:
    assert talk("yes", order("skip")).session.drafts == {"overall": None}
    assert talk("yes", "hepgor").session.drafts == {"overall": None}


@pytest.mark.parametrize("words_", ["help", "Stop.", "yn ôl", "pomiń"])
def test_one_command_word_is_a_command_even_where_words_are_asked_for(words_) -> None:
    done = talk("yes", "poor", words_)
    assert done.session.drafts.get("mend") is None
    assert "echo-text" not in keys(done)


@pytest.mark.parametrize(
    "words_", ["stop the noise", "why", "who knows", "start", "results", "back gate", "1", "polski"]
)
def test_no_answer_in_free_words_is_taken_for_a_command(words_) -> None:
    assert talk("yes", "poor", words_).session.drafts["mend"] == Comment(words_, Quote.NEVER)


def test_a_button_of_another_question_or_talk_changes_nothing() -> None:
    before = talk("yes", "good")
    for old in (press("overall", "3"), press("what", "1", "scope000"), press("what", "9"), press(".notice", "no")):
        after = advance(SETTING, before.session, old, NOW)
        assert after.session == replace(before.session, revision=after.session.revision)
        assert "stale" in keys(after)


def test_an_edit_of_an_answer_counts() -> None:
    done = talk("yes", "good", "roses", Edited("poor", "mgood"))
    assert done.session.drafts["overall"] == "poor"
    assert "edit-done" in keys(done)
    assert done.session.step == "ease"


def test_an_edit_that_makes_the_question_irrelevant_goes_on() -> None:
    done = talk("yes", "poor", Edited("good", "mpoor"))
    assert (done.session.drafts, done.session.step) == ({"overall": "good"}, "what")


def test_an_edit_that_cannot_be_read_leaves_the_first_answer() -> None:
    done = talk("yes", "poor", Edited("purple", "mpoor"))
    assert done.session.drafts == {"overall": "poor"}
    assert "edit-unclear" in keys(done)


def test_an_edit_of_something_else_is_answered() -> None:
    assert "edit-unknown" in keys(talk("yes", Edited("good", "m99")))


def test_an_edit_to_stop_stops() -> None:
    assert talk("yes", "poor", Edited("stop", "mpoor")).stopped


def test_pictures_and_voices_are_declined() -> None:
    done = talk("yes", Sent(Media.VOICE))
    assert keys(done)[0] == "media"
    assert own(done)[-1] == "How was the garden?"


def test_an_unknown_slash_word_is_answered_and_another_languages_one_obeyed() -> None:
    assert "unknown-order" in keys(talk("yes", UnknownOrder("dance")))
    assert "help" in keys(talk("yes", UnknownOrder("pomoc")))


def test_why_answers_for_the_question_else_for_the_script() -> None:
    assert own(talk("yes", order("why")))[0] == "So that we know where to dig."
    assert own(talk("yes", "good", order("why")))[0] == "To make the garden better."
    assert own(talk(order("why")))[0] == "To make the garden better."


def test_the_persons_choice_of_language_wins() -> None:
    done = talk("yes", order("language", "Cymraeg"))
    assert (done.session.language, done.language, done.says[0].language) == ("cy", "cy", "cy")
    menu = talk("yes", order("language"))
    assert [button.press.key for button in menu.says[0].buttons] == ["en", "cy", "pl"]
    assert advance(SETTING, menu.session, press(".language", "pl"), NOW).session.language == "pl"
    assert "choose-language" in keys(talk("yes", order("language", "klingon")))


def test_a_number_typed_under_the_list_of_languages_is_a_language() -> None:
    assert talk("yes", order("language"), "2").session.language == "cy"
    assert talk(order("language"), "3").session.language == "pl"
    assert talk("yes", "poor", order("language"), "Polski").session.language == "pl"
    listed = talk("yes", order("language"), "good")
    assert (listed.session.drafts, listed.session.offered) == ({"overall": "good"}, None)
    assert talk("yes", order("language"), order("repeat"), "2").session.drafts == {"overall": "good"}
    assert talk("yes", order("language"), "stop").stopped


def test_a_detected_language_is_offered_once_and_never_made() -> None:
    started = talk("yes", "poor").session
    offered = advance(SETTING, started, Typed("mae angen trwsio y giât", "m1", "cy"), NOW)
    assert offered.session.language == "en"
    assert offered.session.drafts["mend"] == Comment("mae angen trwsio y giât", Quote.NEVER)
    assert [say.language for say in offered.says] == ["cy", "en"]
    assert [button.press.key for button in offered.says[0].buttons] == ["cy", "en"]
    again = advance(SETTING, offered.session, Typed("a’r ffens hefyd", "m2", "cy"), NOW)
    assert len(again.says) == 1
    stayed = advance(SETTING, again.session, press(".language", "en"), NOW)
    assert stayed.session.declined_languages == ("cy",)
    assert len(advance(SETTING, stayed.session, Typed("a’r sied", "m3", "cy"), NOW).says) == 1


def test_a_language_the_script_lacks_is_not_offered() -> None:
    assert len(advance(SETTING, talk("yes").session, Typed("bien", "m1", "fr"), NOW).says) == 1


def test_stop_deletes_unless_kept() -> None:
    stopping = talk("yes", "good", order("stop"))
    assert stopping.stopped
    assert stopping.session.status is Status.STOPPING
    assert stopping.session.expires_at == NOW + KEEP_OFFER
    assert stopping.disposition is Disposition.BREAKOFF
    kept = advance(SETTING, stopping.session, press(".kept", "keep"), NOW)
    assert (kept.session.status, kept.disposition) == (Status.STOPPED, Disposition.PARTIAL)
    assert kept.submitted is not None
    assert kept.submitted.drafts == {"overall": "good"}
    deleted = advance(SETTING, stopping.session, press(".kept", "delete"), NOW)
    assert (deleted.session.status, deleted.session.drafts, deleted.submitted) == (Status.STOPPED, {}, None)
    lapsed = expire(SETTING, stopping.session, NOW + KEEP_OFFER)
    assert (lapsed.session.status, lapsed.session.drafts, lapsed.submitted) == (Status.STOPPED, {}, None)


def test_a_second_stop_says_nothing_new() -> None:
    stopping = talk("yes", "good", order("stop"))
    assert advance(SETTING, stopping.session, order("stop"), NOW).says == ()


def test_stop_with_nothing_said_has_nothing_to_keep() -> None:
    assert talk("yes", order("skip"), order("stop")).session.status is Status.STOPPED
    refused = talk(order("stop"))
    assert (refused.session.status, refused.disposition, refused.stopped) == (Status.STOPPED, Disposition.REFUSED, True)


def test_start_after_stop_goes_on_where_it_was() -> None:
    back = talk("yes", "good", order("stop"), order("start"))
    assert (back.session.status, back.session.step, back.session.expires_at) == (Status.ASKING, "what", CLOSES)
    assert keys(back)[0] == "welcome-back"


def test_start_in_the_middle_shows_the_question_again() -> None:
    done = talk("yes", "good", order("start"))
    assert keys(done)[0] == "welcome-back"
    assert own(done) == ["What did you grow?"]


def test_quiet_people_keep_what_is_past_the_core_question() -> None:
    past = expire(SETTING, talk("yes", "poor", "the gate").session, CLOSES)
    assert past.submitted is not None
    assert (past.session.status, past.disposition) == (Status.EXPIRED, Disposition.PARTIAL)
    assert past.submitted.drafts == {"overall": "poor", "mend": Comment("the gate", Quote.NEVER)}
    assert past.says == ()
    before = expire(SETTING, talk("yes", order("skip")).session, CLOSES)
    assert (before.submitted, before.disposition, before.session.drafts) == (None, Disposition.BREAKOFF, {})
    silent = expire(SETTING, talk().session, CLOSES)
    assert silent.disposition is Disposition.UNRESPONSIVE
    assert expire(SETTING, past.session, CLOSES).session == past.session


def test_leaving_says_nothing_and_changes_nothing_said() -> None:
    done = talk("yes", "good", Left())
    assert done.says == ()
    assert done.session.drafts == {"overall": "good"}


def test_a_talk_that_ended_answers_and_stays_ended() -> None:
    ended = talk("no").session
    done = advance(SETTING, ended, Typed("hello"), NOW)
    assert keys(done) == ["session-over"]
    assert done.session.status is Status.REFUSED


def test_the_revision_counts_every_turn() -> None:
    assert talk().session.revision == 0
    assert talk("yes", "good", "what?").session.revision == 3


def helps(outcome: Outcome) -> bool:
    """Whether help is one tap away in every message."""
    return all(say.buttons and say.buttons[-1].press.step == HELP for say in outcome.says)


def test_a_sensitive_programme_points_to_help_before_during_and_after() -> None:
    setting = Setting(programme(sensitive=True), script(), CLOSES)
    notice = talk(setting=setting)
    assert "notice-chat-help" in keys(notice)
    assert "helplines" not in keys(notice)
    assert keys(talk(order("help"), setting=setting))[:3] == ["not-watched", "helplines", "hide-how"]
    ends = (["yes", "good", "1, 2", "3", "7"], [order("stop")], ["yes", "good", order("stop")], ["no"])
    for events in (["yes"], *ends, ["yes", "good", order("stop"), "1"], ["yes", "good", order("stop"), "2"]):
        assert helps(at_hand({"garden": setting.programme}, came_to(MEMBER, talk(*events, setting=setting))))
        assert not helps(at_hand({"garden": SETTING.programme}, came_to(MEMBER, talk(*events))))


def test_the_notice_is_two_messages_and_only_the_second_asks() -> None:
    for shown in (talk(), talk(order("start")), talk(order("repeat")), talk(order("language", "pl"))):
        first, second = shown.says
        assert not first.buttons
        assert [button.press.key for button in second.buttons] == ["yes", "no"]
        assert second.parts[-1] == Phrase("notice-agree")
        parts = [part for part in first.parts if part != Phrase("unreviewed")]
        assert max(len(parts), len(second.parts)) <= 3
    assert {say.language for say in talk(order("language", "pl")).says} == {"pl"}


def test_a_label_that_is_a_command_word_is_an_answer_but_stop_is_always_stop() -> None:
    bus = SelectOne(
        name="bus",
        label=words("?"),
        choices=tuple(replace(OVERALL.choices[0], name=name, label={"en": name}) for name in ("help", "stop")),
    )
    setting = Setting(GARDEN, script(bus, Text(name="more", label=words("?"))), CLOSES)
    assert talk("yes", "help", setting=setting).session.drafts == {"bus": "help"}
    assert talk("yes", "stop", setting=setting).stopped


def test_today_is_the_programmes_day() -> None:
    late = NOW.replace(month=7, hour=23, minute=30)  # half past midnight of the next day in London
    assert SETTING.today(late) == date(2026, 7, 24)


def test_a_script_without_a_mark_has_its_first_question_as_its_core() -> None:
    steps = (Integer(name="a", label=words("?")), Integer(name="b", label=words("?"), relevant=parse("${a} > 0")))
    setting = Setting(GARDEN, script(*steps), CLOSES)
    assert expire(setting, talk("yes", "4", setting=setting).session, CLOSES).disposition is Disposition.PARTIAL


def test_the_talk_of_a_step_that_is_gone_goes_on() -> None:
    lost = replace(talk("yes", "good").session, step="gone")
    assert advance(SETTING, lost, Typed("x"), NOW).session.step == "what"


def test_a_person_whose_language_the_script_lacks_gets_its_first() -> None:
    assert talk(contact=replace(MEMBER, language="fr")).session.language == "en"


def test_a_session_lives_as_long_as_its_wave() -> None:
    assert talk("yes").session.expires_at == CLOSES
    assert timedelta(days=9) < talk("yes").session.expires_at - NOW
    assert len(STEPS) == 8


@pytest.mark.parametrize("before", [(), ("yes",), ("yes", "good"), ("yes", "good", "1"), ("yes", "good", "1", "3")])
@pytest.mark.parametrize(
    "asked", ["When does the office open?", "Pryd mae'r swyddfa ar agor?", "متى يفتح المكتب اليوم؟"]
)
def test_a_question_to_us_is_told_that_nobody_answers_here_and_counts_as_no_try(before, asked) -> None:
    done = talk(*before, *[asked] * (MAX_REASKS + 2))
    assert keys(done)[0] == ("asked-nobody" if before else "asked-us")
    assert {name: value for name, value in done.session.drafts.items() if name != ".asked"} == dict(
        talk(*before).session.drafts
    )
    assert (done.session.step, done.session.reasks) == (talk(*before).session.step, 0)


def test_an_answer_with_a_question_mark_is_an_answer_and_ones_own_words_may_ask() -> None:
    assert talk("yes", "Very good?").session.drafts == {"overall": "very_good"}
    assert "asked-nobody" not in keys(talk("yes", "good?"))
    assert talk("yes", "poor", "When will you mend it?").session.prompt
