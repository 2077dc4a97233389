"""What becomes of somebody's own words: cut, shown to them, and kept as they say."""

from dataclasses import replace

import pytest

from conversations.messages import Edited, Kept, Order, Ordered, Pressed, Typed
from conversations.script.expressions import parse
from conversations.script.model import Text
from conversations.script.values import Comment, Quote
from conversations.talk.effects import Phrase, Theirs
from conversations.talk.engine import advance, begin, expire
from conversations.talk.person import Disposition
from conversations.talk.prompting import LONG
from conversations.talk.receipt import Receipt
from conversations.talk.session import Status
from conversations.talk.setting import Setting
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, NOW, SETTING, STEPS, WAVE, script, words

SCOPE = "scope001"
GATE = "the gate is broken"
RING = "ring me on 07700 900123 about the gate"
BACK, SKIP, STOP = Ordered(Order.BACK), Ordered(Order.SKIP), Ordered(Order.STOP)


def play(session, *events, setting=SETTING):
    """Go on with a talk; plain strings are typed, each as a message of its own. Gives the last transition."""
    for place, event in enumerate(events):
        said = Typed(event, f"m{session.revision}-{place}") if isinstance(event, str) else event
        done = advance(setting, session, said, NOW)
        session = done.session
    return done


def asked(*events, setting=SETTING):
    """Come to the question that wants words, and go on from there."""
    return play(begin(setting, WAVE, MEMBER, "s1", SCOPE).session, "yes", "poor", *events, setting=setting)


def keys(done):
    return [part.key for say in done.says for part in say.parts if isinstance(part, Phrase)]


def shown(done):
    return [part.text for say in done.says for part in say.parts if isinstance(part, Theirs)]


def button(done, place):
    return Pressed(done.says[-1].buttons[place].press, "ours")


def mend(done):
    return done.session.drafts.get("mend")


def with_text(**changed):
    """Give a setting whose question for words is another."""
    steps = [replace(step, **changed) if isinstance(step, Text) else step for step in STEPS]
    return Setting(GARDEN, script(*steps), CLOSES)


def test_words_are_shown_as_they_would_be_kept_before_the_talk_goes_on() -> None:
    done = asked(RING)
    assert shown(done) == ["ring me on [phone] about the gate"]
    assert keys(done) == ["keep-this", "keep-cut", "keep-means", "keep-how"]
    assert [each.press.key.partition(".")[0] for each in done.says[0].buttons] == ["ok", "change", "unquoted", "delete"]
    assert done.session.step == "mend"


def test_where_nothing_was_cut_nothing_is_said_of_it() -> None:
    assert keys(asked(GATE)) == ["keep-this", "keep-means", "keep-how"]


def test_words_nobody_confirmed_are_not_quoted() -> None:
    assert mend(asked(GATE)) == Comment(GATE, Quote.NEVER)
    stopped = asked(GATE, STOP, "keep")
    assert stopped.submitted is not None
    assert stopped.submitted.drafts["mend"] == Comment(GATE, Quote.NEVER)
    past = expire(SETTING, asked(RING).session, CLOSES)
    assert past.disposition is Disposition.PARTIAL
    assert past.submitted is not None
    assert past.submitted.drafts["mend"] == Comment("ring me on [phone] about the gate", Quote.NEVER)


@pytest.mark.parametrize(
    "how", [0, "1", "OK", "ok", "yes", "iawn", "tak", "That’s fine.", "OK thanks", "mae'n iawn", "w porządku"]
)
def test_ok_allows_a_quotation(how) -> None:
    before = asked(GATE)
    done = play(before.session, button(before, how) if isinstance(how, int) else how)
    assert mend(done) == Comment(GATE, Quote.MAY)
    assert (done.session.step, done.session.prompt) == ("when", None)
    assert keys(done)[0] == "echo-text"


@pytest.mark.parametrize(
    "how", [2, "3", "Keep but do not quote", "keep", "cadw heb ddyfynnu", "Zachowaj, ale nie cytuj", "nie cytuj"]
)
def test_words_can_be_kept_and_never_quoted(how) -> None:
    before = asked(GATE)
    done = play(before.session, button(before, how) if isinstance(how, int) else how)
    assert mend(done) == Comment(GATE, Quote.NEVER)
    assert (done.session.step, done.session.prompt) == ("when", None)
    assert keys(done)[0] == "echo-unquoted"


@pytest.mark.parametrize("how", [1, "2", "change", "newid", "zmień", BACK, "back"])
def test_change_asks_again_and_keeps_nothing_of_the_first_words(how) -> None:
    before = asked(GATE)
    done = play(before.session, button(before, how) if isinstance(how, int) else how)
    assert "mend" not in done.session.drafts
    assert (done.session.step, done.session.prompt) == ("mend", None)
    assert "mend" not in done.session.sources.values()
    assert keys(done)[0] == "write-again"
    assert mend(play(done.session, "the shed")) == Comment("the shed", Quote.NEVER)


@pytest.mark.parametrize("how", [3, "4", "Delete", "dileu", "usuń", SKIP, "skip"])
def test_delete_and_skip_leave_the_question_unanswered(how) -> None:
    before = asked(GATE)
    done = play(before.session, button(before, how) if isinstance(how, int) else how)
    assert done.session.drafts == {"overall": "poor", "mend": None}
    assert (done.session.step, done.session.prompt) == ("what", None)


def test_words_that_may_still_tell_who_it_is_are_marked_for_a_careful_look() -> None:
    held = Typed("words", "m1", kept=Kept("a thing only one family has", cut=False, held=True))
    before = asked(held)
    assert "keep-look" in keys(before)
    assert mend(play(before.session, "ok")) == Comment("a thing only one family has", Quote.HELD)
    assert mend(play(before.session, "3")).quote is Quote.NEVER


def test_what_was_redacted_beforehand_is_not_redacted_again() -> None:
    done = asked(Typed("as it was typed", "m1", kept=Kept("as it may stay", cut=True, held=False)))
    assert shown(done) == ["as it may stay"]
    assert "keep-cut" in keys(done)


def test_more_words_join_those_that_are_shown() -> None:
    done = asked(GATE, "and nobody mends it")
    assert shown(done) == [f"{GATE}\nand nobody mends it"]
    assert mend(play(done.session, "1")) == Comment(f"{GATE}\nand nobody mends it", Quote.MAY)


def test_a_number_that_stands_across_two_messages_is_cut() -> None:
    done = asked("ring me on 07700", "900123 please")
    assert "900123" not in shown(done)[0]
    assert "07700" not in shown(done)[0]
    assert "keep-cut" in keys(done)


def test_what_stands_across_three_messages_is_cut_and_a_name_after_its_cue() -> None:
    assert shown(asked("write to jo.bloggs", "at gmail", "dot com please")) == ["write to [email] please"]
    assert shown(asked("my name is", "Zebedee Okonkwo")) == ["my name is\n[name]"]


def test_a_story_added_to_words_is_refused_without_a_reading() -> None:
    assert keys(asked(GATE, "x" * 161))[0] == "add-too-long"


def test_that_something_was_cut_is_said_when_more_words_join_too() -> None:
    assert "keep-cut" in keys(asked(RING, "and the shed"))


@pytest.mark.parametrize("words_", ["no", "nie", "done", "thanks!", "diolch", "7", "", "  "])
def test_an_answer_that_is_none_of_the_buttons_and_no_more_words_is_asked_again(words_) -> None:
    done = asked(GATE, words_)
    assert keys(done)[0] == "keep-unclear"
    assert mend(done) == Comment(GATE, Quote.NEVER)
    assert shown(done) == [GATE]


def test_a_button_of_an_earlier_prompt_allows_nothing() -> None:
    first = asked(GATE)
    second = play(first.session, "my neighbour did it")
    late = play(second.session, button(first, 0))
    assert keys(late)[0] == "stale"
    assert mend(late) == Comment(f"{GATE}\nmy neighbour did it", Quote.NEVER)
    assert mend(play(late.session, button(late, 0))).quote is Quote.MAY


def test_a_button_pressed_after_the_talk_went_on_changes_nothing() -> None:
    first = asked(GATE)
    after = play(first.session, button(first, 0))
    assert keys(play(after.session, button(first, 3)))[0] == "stale"
    assert mend(play(after.session, button(first, 3))) == Comment(GATE, Quote.MAY)


def test_an_edit_of_the_only_message_replaces_the_words_shown() -> None:
    before = asked(Typed(GATE, "m9"))
    done = play(before.session, Edited("the fence", "m9"))
    assert shown(done) == ["the fence"]
    assert mend(done) == Comment("the fence", Quote.NEVER)


def test_an_edit_after_the_yes_shows_the_new_words_and_asks_anew() -> None:
    after = asked(Typed(RING, "m9"), "ok")
    assert after.session.step == "when"
    done = play(after.session, Edited(f"{RING}, please", "m9"))
    assert keys(done)[:2] == ["edit-done", "keep-this"]
    assert mend(done) == Comment("ring me on [phone] about the gate, please", Quote.NEVER)
    assert play(done.session, "ok").session.step == "when"


def test_an_edit_of_one_of_several_messages_cannot_say_which_words_it_means() -> None:
    done = play(asked(Typed(GATE, "m8"), Typed("and the shed", "m9")).session, Edited("and the path", "m9"))
    assert keys(done)[0] == "edit-joined"
    assert mend(done) == Comment(f"{GATE}\nand the shed", Quote.NEVER)


def test_an_edit_of_words_whose_question_no_longer_applies_changes_only_them() -> None:
    after = play(asked(Typed(GATE, "m9"), "ok").session, Edited("good", "m1-1"))
    assert (after.session.step, after.session.drafts["overall"]) == ("what", "good")
    done = play(after.session, Edited(RING, "m9"))
    assert (done.session.step, done.session.prompt) == ("what", None)
    assert mend(done) == Comment("ring me on [phone] about the gate", Quote.NEVER)


def test_an_edit_that_makes_the_words_irrelevant_takes_the_prompt_away() -> None:
    done = play(asked(GATE).session, Edited("good", "m1-1"))
    assert (done.session.step, done.session.prompt) == ("what", None)
    assert shown(done) == []


def test_the_prompt_stands_through_whatever_else_is_asked() -> None:
    before = asked(RING)
    for order in (Order.HELP, Order.WHO, Order.WHY, Order.REPEAT, Order.START):
        done = play(before.session, Ordered(order))
        assert shown(done) == ["ring me on [phone] about the gate"]
        assert done.session.prompt == before.session.prompt
    again = play(before.session, STOP, Ordered(Order.START))
    assert shown(again) == ["ring me on [phone] about the gate"]


def test_another_language_shows_the_prompt_in_it() -> None:
    done = play(asked(GATE).session, Ordered(Order.LANGUAGE, "cymraeg"))
    assert done.says[-1].language == "cy"
    assert shown(done) == [GATE]


def test_a_language_on_offer_can_be_named_while_the_prompt_stands() -> None:
    offered = asked(Typed("mae angen trwsio y giât", "m1", "cy"))
    done = play(offered.session, "Cymraeg")
    assert (done.session.language, shown(done)) == ("cy", ["mae angen trwsio y giât"])


def test_the_limit_counts_what_is_kept() -> None:
    fits = with_text(max_length=12)
    assert mend(asked("anne.other.long@example.org", setting=fits)) == Comment("[email]", Quote.NEVER)
    assert keys(asked("thirteen long", setting=fits))[0] == "again-too-long"
    assert "mend" not in asked("thirteen long", setting=fits).session.drafts


def test_more_words_than_fit_are_left_out_and_the_others_stay() -> None:
    done = asked("the gate", "x" * 80)
    assert done.says[0].parts[0] == Phrase("add-too-long", {"limit": 80})
    assert shown(done) == ["the gate"]


def test_a_very_long_text_has_a_message_to_itself() -> None:
    long = "word " * (LONG // 5) + "end"
    done = asked(long, Ordered(Order.HELP), setting=with_text(max_length=3_000))
    assert len(done.says) == 3
    assert [bool(say.buttons) for say in done.says] == [False, False, True]
    assert shown(done) == [long]


def test_a_constraint_looks_at_the_words_that_are_left() -> None:
    left = "ring me on [phone] about the gate"
    short = with_text(
        constraint=parse(f"string-length(.) <= {len(left)}"), constraint_message=words("Shorter, please.")
    )
    assert len(left) < len(RING)
    assert mend(asked(RING, setting=short)) == Comment("ring me on [phone] about the gate", Quote.NEVER)


def test_a_condition_on_words_holds_for_what_is_left_of_them() -> None:
    assert asked(GATE, "ok").session.step == "when"  # relevant where ${mend} is not empty
    assert asked(GATE, "4").session.step == "what"


def test_going_back_to_words_shows_what_is_kept_of_them() -> None:
    done = asked(RING, "ok", BACK)
    assert shown(done) == ["ring me on [phone] about the gate"]
    assert (done.session.step, done.session.prompt) == ("mend", None)
    assert mend(play(done.session, "the shed")) == Comment("the shed", Quote.NEVER)


def test_words_an_older_version_left_uncut_are_not_said_back() -> None:
    old = replace(asked(GATE, "ok").session, drafts={"overall": "poor", "mend": RING})
    done = play(old, BACK)
    assert shown(done) == []
    assert not [part for say in done.says for part in say.parts if "900123" in str(part)]


def test_a_prompt_never_prints_the_words_it_shows() -> None:
    done = asked(GATE)
    assert GATE not in repr(done.says) + repr(done.session) + repr(mend(done))


def test_words_that_are_kept_if_somebody_goes_quiet_come_with_what_takes_them_back() -> None:
    only = Setting(GARDEN, script(Text(name="mend", label=words("What should we mend?"), core=True)), CLOSES)
    begun = begin(only, WAVE, MEMBER, "s1", SCOPE, receipt=Receipt("four plain words here"))
    first = play(begun.session, "yes", GATE, setting=only)
    assert keys(first)[:2] == ["receipt-early", "keep-this"]
    assert expire(only, first.session, CLOSES).disposition is Disposition.PARTIAL
    assert "receipt-early" not in keys(play(first.session, "and the shed", setting=only))


def test_a_finished_talk_lets_go_of_its_prompt() -> None:
    last = Setting(GARDEN, script(*(step for step in STEPS if step.name in {"overall", "mend"})), CLOSES)
    before = asked(GATE, setting=last)
    done = play(before.session, button(before, 0), setting=last)
    assert (done.session.status, done.session.prompt) == (Status.COMPLETED, None)
    assert done.submitted is not None
    assert done.submitted.drafts["mend"] == Comment(GATE, Quote.MAY)
