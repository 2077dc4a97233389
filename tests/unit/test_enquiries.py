"""What becomes of a question somebody asks us: cut, shown, kept unless they say no, and confirmed at the end."""

from dataclasses import replace

import pytest

from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.codec import session_from_json, session_to_json
from conversations.findings.anonymise import anonymise
from conversations.messages import Edited, Kept, Order, Ordered, Press, Pressed, Typed
from conversations.script.enquiry import ENQUIRY, enquiry_in
from conversations.script.model import SelectOne
from conversations.script.values import Comment, Quote
from conversations.talk.answering import MAX_REASKS
from conversations.talk.effects import ENQUIRY_NAME, Phrase, Theirs
from conversations.talk.engine import advance, begin, expire
from conversations.talk.person import Disposition
from conversations.talk.receipt import Receipt
from conversations.talk.session import Status
from conversations.talk.setting import Setting
from conversations.talk.spoken import ordered
from conversations.talk.vocabulary.questions import QUESTIONS
from conversations.words import easy_in, plain
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, NOW, OVERALL, SETTING, WAVE, script, words

BOOK = Phrasebook.load()
LANGUAGES = (*sorted(BOOK.languages), easy_in("en"))
SCOPE = "scope001"
WHEN = "When does the office open?"
RING = "Can you ring me on 07700 900123?"
TO_THE_END = ("2", "4", "7")  # what was grown, how easy, how many visits: then nothing is left to ask
SUMMED_UP = Setting(GARDEN, script(summary=True), CLOSES)
HELD = Kept("Who is [name]?", cut=True, held=True)
DROP = Pressed(Press(SCOPE, ENQUIRY.name, "drop"))
BACK, SKIP, STOP = Ordered(Order.BACK), Ordered(Order.SKIP), Ordered(Order.STOP)


def talk(*events, setting=SETTING, receipt=None):
    """Go through a talk; plain strings are typed, each as a message of its own. Gives the last transition."""
    done = begin(setting, WAVE, MEMBER, "s1", SCOPE, receipt=receipt)
    for place, event in enumerate(events):
        said = Typed(event, f"m{place}") if isinstance(event, str) else event
        done = advance(setting, session_from_json(session_to_json(done.session)), said, NOW)
    return done


def asked(*more, setting=SETTING, question=WHEN):
    """Ask us something at the second question, and go on from there."""
    return talk("yes", "good", question, *more, setting=setting)


def keys(done):
    return [part.key for say in done.says for part in say.parts if isinstance(part, Phrase)]


def shown(done):
    return [part.text for say in done.says for part in say.parts if isinstance(part, Theirs)]


def kept(done):
    return enquiry_in(done.session.drafts)


def test_a_question_is_shown_as_it_is_kept_and_the_talk_stays_where_it_was() -> None:
    done = asked(question=RING)
    assert keys(done)[:3] == ["asked-nobody", "enquiry-kept", "keep-cut"]
    assert shown(done) == ["Can you ring me on [phone]?"]
    assert kept(done) == Comment("Can you ring me on [phone]?", Quote.NEVER)
    assert done.session.step == "what"
    assert [each.press.key for each in done.says[-1].buttons][-2:] == ["done", "drop"]


def test_words_redacted_beforehand_are_taken_as_they_are() -> None:
    done = talk("yes", "good", Typed("Who is that then?", "m1", None, HELD))
    assert kept(done) == Comment("Who is [name]?", Quote.NEVER)
    assert done.session.enquiry.held


@pytest.mark.parametrize("no", [DROP, "do not keep my question", "Don't keep it", "nie zachowuj"])
def test_it_can_be_taken_back_at_once_and_goes_for_good(no) -> None:
    done = asked(no)
    assert keys(done)[0] == "enquiry-dropped"
    assert (kept(done), done.session.enquiry, done.session.step) == (None, None, "what")
    assert asked(no, *TO_THE_END).submitted.drafts.keys() == talk("yes", "good", *TO_THE_END).submitted.drafts.keys()


def test_the_button_still_takes_it_back_once_it_is_confirmed() -> None:
    done = asked(*TO_THE_END, "ok", DROP, setting=SUMMED_UP)
    assert kept(done) is None
    assert keys(asked(DROP, DROP))[0] == "stale"


def test_several_questions_are_one_comment_and_one_asked_twice_stands_once() -> None:
    assert kept(asked("And on Sundays as well?", WHEN)).text == f"{WHEN}\nAnd on Sundays as well?"


def test_there_is_an_end_to_what_is_kept() -> None:
    done = asked(f"{'Why is that so ' * 30}?", f"{'When will it be ' * 30}?")
    assert keys(done)[:2] == ["asked-nobody", "enquiry-full"]
    assert len(kept(done).text) <= ENQUIRY.max_length
    assert kept(talk("yes", "good", f"{'Why is that so ' * 100}?")) is None


def test_before_the_end_they_decide_what_becomes_of_it() -> None:
    done = asked(*TO_THE_END)
    assert keys(done) == ["echo-number", "enquiry-last", "keep-this", "keep-means", "keep-how"]
    assert shown(done) == [WHEN]
    assert asked(*TO_THE_END, "ok").submitted.drafts[ENQUIRY.name] == Comment(WHEN, Quote.MAY)
    assert asked(*TO_THE_END, "3").submitted.drafts[ENQUIRY.name] == Comment(WHEN, Quote.NEVER)
    gone = asked(*TO_THE_END, "4")
    assert ENQUIRY.name not in gone.submitted.drafts
    assert keys(gone)[:2] == ["complete", "enquiry-dropped"]
    assert asked(*TO_THE_END, SKIP).submitted.drafts[ENQUIRY.name] == Comment(WHEN, Quote.NEVER)


def test_what_may_still_tell_who_they_are_is_held() -> None:
    done = asked(WHEN, *TO_THE_END, "ok", question=Typed("Who is that then?", "m1", None, HELD))
    assert done.submitted.drafts[ENQUIRY.name].quote is Quote.HELD


def test_at_the_end_it_can_be_added_to_and_written_again() -> None:
    done = asked(*TO_THE_END, "I mean the one in town", "ok")
    assert done.submitted.drafts[ENQUIRY.name].text == f"{WHEN}\nI mean the one in town"
    again = asked(*TO_THE_END, "2")
    assert keys(again)[0] == "write-again"
    assert "progress" not in keys(again)
    done = asked(*TO_THE_END, "2", "Is it open on Sundays?", "ok")
    assert done.submitted.drafts[ENQUIRY.name] == Comment("Is it open on Sundays?", Quote.MAY)


def test_back_from_it_is_the_last_question_and_it_comes_again() -> None:
    back = asked(*TO_THE_END, BACK)
    assert (back.session.step, back.session.prompt) == ("visits", None)
    assert keys(asked(*TO_THE_END, BACK, "9"))[1] == "enquiry-last"
    assert asked(*TO_THE_END, BACK, "9", "ok").submitted.drafts["visits"] == 9


def test_it_stands_in_the_summary_and_can_be_changed_there() -> None:
    done = asked(*TO_THE_END, "ok", setting=SUMMED_UP)
    assert keys(done)[:2] == ["echo-text", "summary"]
    assert done.says[-1].parts[-2].fills["_said"] == Theirs(WHEN)
    assert shown(asked(*TO_THE_END, "ok", "2", "5", setting=SUMMED_UP)) == [WHEN]
    assert kept(asked(*TO_THE_END, "ok", "2", "5", "4", setting=SUMMED_UP)) is None


def test_a_question_at_the_summary_is_decided_on_at_once() -> None:
    done = talk("yes", "good", *TO_THE_END, WHEN, setting=SUMMED_UP)
    assert keys(done)[:3] == ["asked-nobody", "enquiry-last", "keep-this"]
    done = talk("yes", "good", *TO_THE_END, WHEN, "ok", "send", setting=SUMMED_UP)
    assert done.submitted.drafts[ENQUIRY.name] == Comment(WHEN, Quote.MAY)
    more = talk("yes", "good", *TO_THE_END, WHEN, "ok", RING, setting=SUMMED_UP)
    assert shown(more) == [f"{WHEN}\nCan you ring me on [phone]?"]


def test_an_edit_takes_its_place_and_is_not_allowed_by_an_old_button() -> None:
    done = asked(Edited(RING, "m2"))
    assert (keys(done)[0], shown(done)) == ("edit-done", ["Can you ring me on [phone]?"])
    assert keys(asked("And on Sundays as well?", Edited(RING, "m2")))[0] == "edit-joined"
    before = asked(*TO_THE_END)
    old = before.says[-1].buttons[0].press
    assert keys(asked(*TO_THE_END, Edited(RING, "m2"), Pressed(old)))[0] == "stale"


def test_whoever_stops_or_goes_quiet_has_it_kept_unquoted_with_the_answers() -> None:
    stopped = asked(STOP, "keep")
    assert stopped.submitted.drafts == {"overall": "good", ENQUIRY.name: Comment(WHEN, Quote.NEVER)}
    quiet = expire(SETTING, asked().session, CLOSES)
    assert quiet.submitted.drafts[ENQUIRY.name] == Comment(WHEN, Quote.NEVER)
    assert asked(STOP, "delete").submitted is None


def test_before_the_core_question_nothing_is_kept_of_whoever_goes_quiet() -> None:
    done = expire(SETTING, talk("yes", WHEN).session, CLOSES)
    assert (done.submitted, done.disposition, dict(done.session.drafts)) == (None, Disposition.BREAKOFF, {})


def test_before_a_yes_nothing_is_kept_and_starting_again_deletes_it() -> None:
    assert (keys(talk(WHEN))[0], dict(talk(WHEN).session.drafts)) == ("asked-us", {})
    again = asked(Ordered(Order.RESTART), "1")
    assert (kept(again), again.session.enquiry) == (None, None)


def test_distress_in_a_question_comes_first_and_nothing_is_kept_of_it() -> None:
    done = asked(question="How can I kill myself without pain?")
    assert done.session.pause.stands
    assert kept(done) is None


def test_one_who_only_asked_is_asked_whether_to_keep_it() -> None:
    stopped = talk("yes", WHEN, STOP)
    assert stopped.session.status is Status.STOPPING
    only = talk("yes", WHEN, *[SKIP] * 4, "ok")
    assert only.submitted.drafts[ENQUIRY.name] == Comment(WHEN, Quote.MAY)


def test_a_core_question_that_is_the_last_one_gives_the_four_words_with_it() -> None:
    setting = Setting(GARDEN, script(OVERALL), CLOSES)
    done = talk("yes", WHEN, "good", setting=setting, receipt=Receipt("apple river kettle moon"))
    assert keys(done)[:3] == ["echo-choice", "receipt-early", "enquiry-last"]


def test_it_becomes_an_answer_without_a_name_like_any_other() -> None:
    said = asked(*TO_THE_END, "ok").submitted
    answers = anonymise(said, SETTING.script, "r", "north", "2026-W48", [str(number) for number in range(9)])
    assert answers[-1].question == ENQUIRY.name
    assert answers[-1].value == Comment(WHEN, Quote.MAY)


def test_asking_on_and_on_is_no_dead_end() -> None:
    setting = Setting(GARDEN, script(SelectOne(name="one", label=words("?"), choices=OVERALL.choices)), CLOSES)
    done = talk("yes", *[WHEN] * (MAX_REASKS * 2), "good", "ok", setting=setting)
    assert done.session.status is Status.COMPLETED


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_way_to_take_it_back_can_be_typed_as_it_reads_in_every_language(language) -> None:
    label = BOOK.say(language, Phrase("button-drop"))
    setting = Setting(GARDEN, replace(script(), languages=("en", language)), CLOSES)
    assert keys(asked(label, setting=setting))[0] == "enquiry-dropped"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_question_has_a_name_in_every_language_and_can_be_chosen_by_typing_it(language) -> None:
    name = BOOK.say(language, Phrase("enquiry-name"))
    setting = Setting(GARDEN, replace(script(summary=True), languages=("en", plain(language))), CLOSES)
    for typed in (name, name.upper(), "question to us"):
        assert shown(asked(*TO_THE_END, "ok", "2", typed, setting=setting)) == [WHEN]
    assert ENQUIRY_NAME in asked(*TO_THE_END, "2").says[-1].parts, "it stands over what is to be written anew"


def test_the_list_of_what_to_change_names_it() -> None:
    says = asked(*TO_THE_END, "ok", "2", setting=SUMMED_UP).says
    labels = [speak(BOOK, say, "telegram").options for say in says][-1]
    assert "5. Your question to us" in [option.label for option in labels]


@pytest.mark.parametrize(
    "typed", ["When is it open?!", "When is it open? 😊", "“When is it open?”", "متى يفتح المكتب؟ 🙏"]
)
def test_what_stands_behind_a_question_mark_does_not_matter(typed) -> None:
    assert kept(asked(question=typed)).text == typed


@pytest.mark.parametrize("typed", ["Is it? I do not know at all", "What?", "???", "? ? ?", "so so ? maybe"])
def test_a_question_mark_alone_makes_no_question(typed) -> None:
    assert kept(asked(question=typed)) is None


ANSWERED = [
    ("Who sees this?", Order.WHO, "en"),
    ("why do you ask me this?", Order.WHY, "en"),
    ("Is anybody there?", Order.HELP, "en"),
    ("How many questions are left?", Order.REPEAT, "en"),
    ("Pwy sy'n gofyn hyn?", None, "cy"),
    ("Pwy sy'n gweld hyn?", Order.WHO, "cy"),
    ("Czy to jest anonimowe?", Order.WHO, "pl"),
    ("De ce vreți să știți?", Order.WHY, "ro"),
    ("Як довго ви це зберігаєте?", Order.WHO, "uk"),
    ("Maxaad u weydiinaysaan?", Order.WHY, "so"),
    ("هل هناك أحد؟", Order.HELP, "ar"),
    ("آپ کیوں پوچھ رہے ہیں؟", Order.WHY, "ur"),
    ("এটা কে দেখবে?", Order.WHO, "bn"),
    ("ਇਹ ਕੌਣ ਦੇਖਦਾ ਹੈ?", Order.WHO, "pa"),
]


@pytest.mark.parametrize(("question", "order", "language"), ANSWERED)
def test_what_heard_can_answer_itself_it_answers_and_keeps_nothing(question, order, language) -> None:
    setting = Setting(GARDEN, replace(script(), languages=("en", language)), CLOSES)
    done = asked(question=question, setting=setting)
    assert (kept(done) is None) is (order is not None)
    if order:
        assert done.says == talk("yes", "good", Ordered(order), setting=setting).says


def test_every_question_that_a_command_answers_is_read_as_that_command() -> None:
    for language, questions in QUESTIONS.items():
        for order, asking in questions.items():
            assert {question: ordered(question, [language]) for question in asking} == dict.fromkeys(asking, order)
    assert set(QUESTIONS) == set(BOOK.languages)


def test_what_may_be_a_receipt_is_no_answer_until_it_is_typed_again() -> None:
    typed = "apple, river, kettle, moonlight"
    done = talk("yes", "poor", typed)
    assert (keys(done)[0], done.session.drafts) == ("receipt-typed", {"overall": "poor"})
    assert talk("yes", "poor", typed, typed).session.drafts["mend"].text == typed
    added = talk("yes", "poor", "the gate", typed)
    assert (keys(added)[0], added.session.drafts["mend"].text) == ("receipt-typed", "the gate")
    assert talk("yes", "poor", "the gate", typed, typed).session.drafts["mend"].text == f"the gate\n{typed}"
    chosen = talk("yes", "good", typed)
    assert (keys(chosen)[0], chosen.session.reasks) == ("receipt-typed", 0)
    assert talk("yes", "poor", "the gate is broken").session.prompt


@pytest.mark.parametrize(
    "asks", ["Kto to przeczyta?", "کون دیکھے گا؟", "میرے جواب کون دیکھے گا؟", "Can my partner see this?"]
)
def test_whoever_asks_who_reads_along_is_told_and_not_kept(asks):
    assert ordered(asks, ("pl", "ur")) is Order.WHO
