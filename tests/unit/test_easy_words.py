from dataclasses import replace

import pytest

from bot.channels.telegram_buttons import lay_out
from bot.render.results import results_text
from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.codec import message_from_json, message_to_json
from conversations.messages import Option, Order, Ordered, Press, Typed
from conversations.script.model import Range
from conversations.script.plainness import remarks
from conversations.sentences import each_on_a_line
from conversations.talk.effects import Own, Phrase, Say, Theirs
from conversations.talk.hear import hear
from conversations.talk.person import Contact, Person, World
from conversations.talk.session import Status
from conversations.words import say_in
from tests.support.talk_programme import GARDEN, MEMBER, NOW, OVERALL, PROGRAMMES, WORLD, programme, script, words

BOOK = Phrasebook.load()
EASY = Ordered(Order.EASY)
START = Ordered(Order.START)
LABEL, LOW, HIGH = (
    {**words(plain), "en-easy": easy}
    for plain, easy in (("How was it?", "Was it good?"), ("Very poor", "Bad"), ("Very good", "Fine"))
)
TWO = {**PROGRAMMES, "bus": programme("bus", script(name="bus"))}
EXAMPLES = {
    "count": 2, "minutes": 2, "age": 18, "months": 36, "day": "3", "month": 12, "year": "2026", "kind": "name",
    "who": "Us.", "why": "To help.", "seen": "Us.", "kept": "Little.", "title": "T", "lines": "L", "place": 1,
    "total": 7, "number": "4", "start": "1", "end": "5", "choice": "C", "choices": "C", "low": "L", "high": "H",
    "answer": "A", "limit": 300, "area": "A", "language": "English", "programme": "P", "text": "1.2", "words": "a b",
    "floor": 10, "percent": 5, "time": "18:00", "from": "May", "to": "June",
}  # fmt: skip


def talk(*events, person=None, programmes=PROGRAMMES, world=WORLD):
    outcome, person = None, person or Person(MEMBER)
    for number, event in enumerate(events):
        said = Typed(event, "m1") if isinstance(event, str) else event
        outcome = hear(person, said, world, programmes, NOW, f"{number:024x}{number:08x}", "en")
        person = outcome.person
    return outcome


def reads(outcome):
    return {say.language for say in outcome.says}


STATES = {
    "between surveys": (EASY,),
    "the notice": (START, EASY),
    "a choice": (START, "yes", EASY),
    "own words": (START, "yes", "poor", EASY),
    "words shown": (START, "yes", "poor", "the gate", EASY),
    "stopped": (START, "yes", "poor", Ordered(Order.STOP), EASY),
    "a rest": (START, "yes", Ordered(Order.PAUSE, "in two hours"), EASY),
    "a pause": (START, "yes", "i want to die", EASY),
    "starting over": (START, "yes", Ordered(Order.RESTART), EASY),
    "typed": (START, "easy words"),
}


@pytest.mark.parametrize("state", STATES)
def test_easy_words_begin_in_every_state_and_stay_with_the_person(state) -> None:
    outcome = talk(*STATES[state])
    assert reads(outcome) == {"en-easy"}
    assert outcome.person.contact.easy
    session = outcome.person.session
    assert session is None or session.easy
    assert outcome.person.contact.language == "en", "a figure by language never sees them"


def test_a_stranger_and_somebody_on_the_way_in_have_them_too() -> None:
    greeted = talk(EASY, person=Person(None))
    assert (reads(greeted), greeted.person.contact.easy) == ({"en-easy"}, True)
    on_the_way = talk(START, EASY, person=Person(None), programmes=TWO)
    assert (reads(on_the_way), on_the_way.person.contact.easy) == ({"en-easy"}, True)
    over = talk(START, "yes", EASY).person
    gone = hear(over, EASY, World(()), PROGRAMMES, NOW, "0" * 32, None)
    assert (reads(gone), gone.person.contact.easy) == ({"en"}, False), "the survey has closed; it is told plainly again"


def test_the_same_command_ends_them_and_a_word_behind_it_leaves_no_doubt() -> None:
    assert not talk(EASY, EASY).person.contact.easy
    assert talk(EASY, Ordered(Order.EASY, "on")).person.contact.easy
    assert not talk(Ordered(Order.EASY, "off")).person.contact.easy


def test_the_next_talk_is_in_easy_words_and_the_notice_that_offers_them_is_not() -> None:
    begun = talk(START, person=Person(replace(MEMBER, easy=True)))
    assert (reads(begun), begun.person.session.status) == ({"en-easy"}, Status.CONSENTING)
    offered = talk(START, Ordered(Order.LANGUAGE, "en"), "1", person=Person(None))
    assert Phrase("easy-offer") in offered.says[0].parts


@pytest.mark.parametrize("typed", ["Very good", "It was lovely", "1"])
def test_easy_labels_and_plain_ones_can_be_typed(typed) -> None:
    eased = replace(OVERALL.choices[0], label={**OVERALL.choices[0].label, "en-easy": "It was lovely"})
    asked = replace(OVERALL, choices=(eased, *OVERALL.choices[1:]))
    garden = replace(GARDEN, scripts={"garden": {1: script(asked)}})
    done = talk(START, "yes", typed, person=Person(replace(MEMBER, easy=True)), programmes={"garden": garden})
    assert done.submitted.drafts == {"overall": "very_good"}
    assert Phrase("echo-choice", {"choice": "It was lovely"}) in done.says[0].parts


def test_both_ends_of_a_scale_are_easy() -> None:
    ends = Range(name="ease", label=LABEL, start=1, end=3, low=LOW, high=HIGH)
    garden = replace(GARDEN, scripts={"garden": {1: script(ends)}})
    asked = talk(START, "yes", person=Person(replace(MEMBER, easy=True)), programmes={"garden": garden})
    assert Phrase("range-ends", {"start": "1", "end": "3", "low": "Bad", "high": "Fine"}) in asked.says[0].parts


def test_figures_are_told_a_sentence_a_line() -> None:
    text = results_text(None, GARDEN, "north", "en-easy", BOOK)
    assert text == "There are no figures yet.\nWe show them here when a survey has closed."


def test_words_without_easy_ones_are_said_plainly() -> None:
    assert say_in({"cy": "Da", "en": "Good"}, "en-easy") == "Good"
    assert say_in({"en": "Good", "en-easy": "Nice"}, "en-easy") == "Nice"
    assert say_in({"en": "Good", "en-easy": "Nice"}, "pl-easy") == "Good"


def test_heards_own_words_are_easy_in_english_and_plain_elsewhere() -> None:
    assert BOOK.easily("en")
    assert not BOOK.easily("cy")
    assert "en-easy" not in BOOK.languages
    assert BOOK.say("en-easy", Phrase("deleted")) == "I deleted what you said."
    assert BOOK.say("cy-easy", Phrase("deleted")) == BOOK.say("cy", Phrase("deleted"))
    assert BOOK.say("xx-easy", Phrase("deleted")) == "I deleted what you said."


@pytest.mark.parametrize("channel", ["web", "telegram", ""])
def test_every_english_phrase_has_easy_words_or_is_easy(channel) -> None:
    hard = {
        f"{key}: {remark.problem}: {remark.sentence}"
        for key in BOOK.keys
        for remark in remarks(BOOK.say("en-easy", Phrase(key, {**EXAMPLES, "channel": channel})), "en-easy")
    }
    assert hard == set(), "write it more simply, or give it easy words in config/languages/en-easy/"


def test_easy_words_have_a_line_a_sentence_and_a_row_a_button() -> None:
    say = Say("en-easy", (Own("1. How was it? Good. Bad."), Phrase("not-watched"), Theirs("Cold. Wet.")))
    message = speak(BOOK, say)
    assert message.text.splitlines() == [
        "1. How was it?", "Good.", "Bad.", "",
        "Nobody watches this chat.", "It is not a helpline.", "Are you in danger?", "Ring 999.", "",
        "“Cold. Wet.”",
    ]  # fmt: skip
    assert (message.language, message.easy) == ("en", True)
    assert message_from_json(message_to_json(message)) == message
    assert each_on_a_line("ہاں۔ نہیں۔") == "ہاں۔\nنہیں۔"


def test_buttons_stand_below_each_other_and_numbers_in_short_rows() -> None:
    words = [Option(label, Press("s", "q", str(place))) for place, label in enumerate(("Yes", "No"), 1)]
    numbers = [Option(str(mark), Press("s", "q", str(mark))) for mark in range(11)]
    assert [len(row) for row in lay_out(words, easy=True)] == [1, 1]
    assert [len(row) for row in lay_out(words)] == [2]
    assert [len(row) for row in lay_out(numbers, easy=True)] == [3, 3, 3, 2]


def test_only_words_nobody_reviewed_say_so() -> None:
    said = {code: BOOK.say(code, Phrase("unreviewed")) for code in (*BOOK.languages, "en-easy")}
    assert [code for code, words in said.items() if not words] == ["en", "en-easy"]
    assert all("/language" in words for words in said.values() if words)


@pytest.mark.parametrize(
    "events",
    [(START,), (START, Ordered(Order.LANGUAGE, "cy")), (Ordered(Order.LANGUAGE, "cy"),)],
    ids=["the notice", "a change in it", "a change"],
)
def test_the_notice_and_a_change_of_language_say_that_nobody_checked_the_words(events) -> None:
    assert sum(part == Phrase("unreviewed") for say in talk(*events).says for part in say.parts) == 1
    first = talk(*events, person=Person(None))
    assert sum(part == Phrase("unreviewed") for say in first.says for part in say.parts) <= 1


def test_a_contact_reads_easy_words_of_their_own_language() -> None:
    assert Contact("c", "cy", easy=True).reads == "cy-easy"
