import json
import re
from datetime import date
from pathlib import Path
from weakref import ref

import pytest
from babel import Locale
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from bot.render.speech import speak
from bot.web.page import page_file
from config.phrases import LANGUAGES, Phrasebook
from config.standard import Standard
from conversations.errors import Fault, Faults
from conversations.findings.redaction.kinds import Kind
from conversations.messages import Order, Press
from conversations.talk.dates import read_date
from conversations.talk.effects import Button, Own, Phrase, Say, Theirs
from conversations.talk.spoken import Word, autonym, fold, language_named, meant, ordered
from conversations.talk.vocabulary import VOCABULARIES

BOOK = Phrasebook.load()
SHIPPED = BOOK.languages
TALK = Path(__file__).parents[2] / "conversations" / "talk"
MEANINGS = {
    "button-go-on": Word.GO_ON,
    "button-pause": Word.PAUSE,
    "button-stop-here": Word.STOP,
    "button-agree": Word.YES,
    "button-yes-agree": Word.YES,
    "button-no": Word.NO,
    "button-done": Word.DONE,
    "button-start": Word.START,
    "button-later": Word.LATER,
    "button-stop": Word.STOP,
    "button-keep": Word.KEEP,
    "button-ok": Word.YES,
    "button-change": Word.CHANGE,
    "button-unquoted": Word.UNQUOTED,
    "button-erase": Word.DELETE,
    "button-delete": Word.DELETE,
    "button-forget": Word.YES,
    "button-forget-no": Word.NO,
    "button-withdraw": Word.YES,
    "button-withdraw-no": Word.NO,
    "button-again": Word.AGAIN,
    "button-leave": Word.LEAVE,
    "button-safe-now": Word.YES,
    "button-safe-later": Word.LATER,
    "button-safe-never": Word.STOP,
}
ENGLISH = "".join(
    (LANGUAGES / "en" / name).read_text(encoding="utf-8") for name in ("talk.ftl", "rights.ftl", "safe.ftl")
)
TALK_KEYS = re.findall(r"^([a-z-]+) =", ENGLISH, re.MULTILINE)


def plural_choices(entry):
    """Give the plural categories of every choice in a phrase that is made by them."""
    found: list[set[str]] = []

    class Choices(Visitor):
        def visit_SelectExpression(self, node):  # noqa: N802 - the visitor's own naming
            names = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
            if names & {"zero", "one", "two", "few", "many"}:
                found.append(names)
            self.generic_visit(node)

    Choices().visit(entry)
    return found


def english(folder, text, language="en"):
    place = folder / language
    place.mkdir(parents=True)
    (place / "talk.ftl").write_text(text, encoding="utf-8")
    return folder


def test_only_english_is_reviewed() -> None:
    assert BOOK.languages[0] == "en"
    assert [code for code in (*BOOK.languages, "fr") if BOOK.reviewed(code)] == ["en"]


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_has_every_phrase_with_the_same_arguments(language) -> None:
    assert BOOK.differences(language) == ()


@pytest.mark.parametrize("language", SHIPPED)
def test_a_number_has_all_its_forms_in_every_language(language) -> None:
    forms = set(Locale.parse(language).plural_form.tags) | {"other"}
    for file in sorted((LANGUAGES / language).glob("*.ftl")):
        for entry in parse(file.read_text(encoding="utf-8")).body:
            for given in plural_choices(entry):
                assert given >= forms, f"{language}/{file.name}: {entry.id.name} lacks {forms - given}"


def test_every_phrase_the_talk_uses_is_in_the_book() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in TALK.glob("*.py"))
    used = set(re.findall(r"Phrase\(\s*\"([a-z-]+)\"", source))
    assert len(used) > 80
    assert not {key for key in used if not BOOK.has(key)}


def test_every_phrase_in_the_book_is_used_by_the_talk() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in TALK.glob("*.py"))
    unused = {key for key in TALK_KEYS if f'"{key}"' not in source}
    assert unused == {
        "term",
        "chat-kept",
        "contact-term",
        "help-now",
        "notice-back",
        "notice-out",
        "notice-term",
        "notice-words",
    }  # other phrases refer to it


@pytest.mark.parametrize("language", SHIPPED)
def test_every_button_can_be_typed_as_it_reads(language) -> None:
    for key, word in MEANINGS.items():
        assert meant(BOOK.say(language, Phrase(key)), [language]) is word
    assert {key for key in TALK_KEYS if key.startswith("button-")} == {
        *MEANINGS,
        "button-start-title",
        "button-help-now",
    }
    assert ordered(BOOK.say(language, Phrase("button-help-now")), [language], free=True) is Order.HELP


def test_thanks_open_the_last_message_and_no_other_in_english() -> None:
    talk = (LANGUAGES / "en" / "talk.ftl").read_text(encoding="utf-8")
    thanking = [line for line in talk.splitlines() if "thank" in line.lower()]
    assert thanking == ["complete = Thank you. That was the last question.", "button-no = No thanks"]


@pytest.mark.parametrize("language", SHIPPED)
def test_every_command_is_described_plainly_and_shortly(language) -> None:
    for order in Order:
        words = BOOK.say(language, Phrase(f"command-{order}"))
        assert 3 <= len(words) <= 256
        assert "/" not in words


def test_plural_rules_are_each_languages_own() -> None:
    def length(language, count):
        return BOOK.say(language, Phrase("notice-length", {"count": count, "minutes": 2})).partition(".")[0]

    assert [length("cy", count).partition("Mae ")[2].removesuffix(" ar y mwyaf") for count in (1, 2, 3, 4, 6)] == [
        "1 cwestiwn",
        "2 gwestiwn",
        "3 chwestiwn",
        "4 cwestiwn",
        "6 chwestiwn",
    ]
    assert [length("pl", count) for count in (1, 3, 5)] == [
        "Jest 1 pytanie",
        "Są najwyżej 3 pytania",
        "Jest najwyżej 5 pytań",
    ]
    assert length("en", 1) == "There is 1 question"


def test_dates_are_said_in_each_language() -> None:
    said = {
        code: BOOK.say(code, Phrase("echo-date", {"day": "3", "month": 12, "year": "2026"})) for code in BOOK.languages
    }
    assert said["en"].endswith("3 December 2026.")
    assert said["cy"].endswith("3 Rhagfyr 2026.")
    assert said["pl"].endswith("3 grudnia 2026.")


def test_english_sentences_are_short() -> None:
    text = (LANGUAGES / "en" / "talk.ftl").read_text(encoding="utf-8")
    words = [line.partition(" = ")[2] if " = " in line else line.strip() for line in text.splitlines()]
    for sentence in (part for each in words for part in re.split(r"(?<=[.?!]) ", each)):
        assert len(sentence.split()) <= 25, sentence


def test_an_unknown_language_falls_back_to_english() -> None:
    assert BOOK.say("xx", Phrase("button-done")) == "Done"


def test_an_authors_words_are_left_as_they_are() -> None:
    assert BOOK.say("en", Own("{ $who } 100%")) == "{ $who } 100%"


def test_speech_joins_parts_and_drops_empty_ones() -> None:
    button = Button(Phrase("button-done"), Press("s", "q", "done"), chosen=True)
    message = speak(BOOK, Say("cy", (Own("Un"), Own(""), Phrase("echo-text")), (button,), "m7"))
    assert message.text == "Un\n\nRwyf wedi nodi hynny."
    assert (message.options[0].label, message.options[0].chosen, message.replaces) == ("Gorffen", True, "m7")


@pytest.mark.parametrize("language", SHIPPED)
def test_words_fit_the_channel_they_are_read_on(language) -> None:
    every = Say(language, tuple(Phrase(key, {"lines": "+", "count": 1, "age": 18}) for key in TALK_KEYS))
    said = {channel: speak(BOOK, every, channel).text for channel in ("web", "telegram", "")}
    assert "Telegram" in said["telegram"]
    assert "Telegram" not in said["web"] + said[""]
    for words in ("chat address", "chat app", "/language_"):
        assert words not in said["web"]
    assert speak(BOOK, Say(language, (Phrase("other-languages", {"lines": "+"}),)), "web").text == ""


def test_every_fault_is_told_at_once(tmp_path) -> None:
    english(tmp_path, "### reviewed: yes\n\na = A\n")
    english(tmp_path, "a = A\nd =\n???\n", "cy")
    with pytest.raises(Faults) as caught:
        Phrasebook.load(tmp_path)
    for words in ("not Fluent", "is reviewed"):
        assert words in str(caught.value)


def gapped(folder):
    english(folder, "### reviewed: yes\n\na = A { $x }\nb = B\nc = C { a }\ne = E\n")
    english(folder, "### reviewed: no\n\na = Tri\nd = D\nc = C { a }\ne = Pedwar\n", "cy")
    return Phrasebook.load(folder)


def test_every_difference_from_english_is_told(tmp_path) -> None:
    told = " ".join(fault.problem for fault in gapped(tmp_path).differences("cy"))
    for words in ('"a" differs', '"b" is missing', '"d" is not in English', '"c" differs'):
        assert words in told


def test_a_message_is_never_half_translated(tmp_path) -> None:
    book = gapped(tmp_path)
    assert speak(book, Say("cy", (Phrase("e"),))).text == "Pedwar"
    assert speak(book, Say("cy", (Phrase("e"), Phrase("b")))).text == "E\n\nB"
    assert speak(book, Say("cy", (Phrase("e"), Own("Iawn")), (Button(Phrase("b"), Press("s", "q", "b")),))).text == (
        "E\n\nIawn"
    )
    assert book.say("cy", Phrase("c", {"x": "X"})) == "C A X", "a phrase inside it takes other arguments"


def test_without_english_there_is_no_book(tmp_path) -> None:
    english(tmp_path, "### reviewed: no\na = A\n", "cy")
    with pytest.raises(Faults, match="no folder for English"):
        Phrasebook.load(tmp_path)


def test_a_phrase_that_stands_twice_is_a_fault(tmp_path) -> None:
    english(tmp_path, "### reviewed: no\na = A\na = B\n")
    with pytest.raises(Faults, match="stands twice"):
        Phrasebook.load(tmp_path)


def test_a_term_is_a_fault_as_phrases_are_kept_apart(tmp_path) -> None:
    english(tmp_path, "### reviewed: yes\n-bot = Heard\nhello = I am { -bot }.\n")
    with pytest.raises(Faults) as caught:
        Phrasebook.load(tmp_path)
    assert [fault.problem for fault in caught.value.faults] == ['"-bot" is a term']


def test_a_phrase_inside_another_is_said_whichever_comes_first(tmp_path) -> None:
    english(tmp_path, "### reviewed: yes\nouter = { $who }: { inner }\ninner = { $count } words\n")
    book = Phrasebook.load(tmp_path)
    assert book.say("en", Phrase("outer", {"who": "Ann", "count": 2})) == "Ann: 2 words"
    assert book.say("en", Phrase("inner", {"count": 3})) == "3 words"


def test_folding_keeps_languages_apart_from_their_accents() -> None:
    assert fold("Dydw i ddim yn gŵybod!") == "dydw i ddim yn gwybod"


@pytest.mark.parametrize("language", SHIPPED)
def test_a_date_is_read_back_as_it_is_said(language) -> None:
    today = date(2026, 12, 31)
    for month in range(1, 13):
        said = BOOK.say(language, Phrase("date", {"day": "3", "month": month, "year": "2026"}))
        assert read_date(said, [language], today) == date(2026, month, 3), said


@pytest.mark.parametrize("language", SHIPPED)
def test_the_words_a_message_tells_people_to_type_are_understood(language) -> None:
    examples = re.findall(r"12 \S+ 2025", BOOK.say(language, Phrase("again-date")))
    assert [read_date(said, [language], date(2026, 12, 31)) for said in examples] == [date(2025, 3, 12)]
    assert language_named(autonym(language), SHIPPED) == language
    forget = re.search(r"/forget\u2069? ([^\s\"”“„»]+)", BOOK.say(language, Phrase("forget-sure", {"channel": ""})))
    assert forget is not None
    assert meant(forget[1], [language]) is Word.YES


@pytest.mark.parametrize("language", SHIPPED)
def test_what_was_cut_out_is_named_in_their_language(language):
    own = [BOOK.say(language, Phrase("cut-out", {"kind": kind.replace(" ", "-")})) for kind in Kind]
    assert len(set(own)) == len(Kind), "two kinds have one word"
    words = " and ".join(kind.placeholder for kind in Kind)
    assert BOOK.say(language, Theirs(f"{words} [sic]")) == "“" + " and ".join(f"[{word}]" for word in own) + " [sic]”"


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_has_words_for_every_meaning_and_the_vital_commands(language) -> None:
    known = VOCABULARIES[language]
    assert set(known.words) == set(Word)
    assert set(known.orders.values()) >= {Order.STOP, Order.HELP, Order.BACK, Order.SKIP}
    assert set(known.orders.values()) | set(known.more_orders.values()) >= {
        Order.START,
        Order.WHY,
        Order.WHO,
        Order.LANGUAGE,
        Order.REPEAT,
        Order.RESULTS,
        Order.PAUSE,
        Order.MYDATA,
        Order.WITHDRAW,
        Order.FORGET,
    }
    assert len(known.months) == 12


@pytest.mark.parametrize("language", SHIPPED)
def test_the_buttons_before_the_end_can_be_typed_as_they_read(language) -> None:
    meanings = {
        "button-send": Word.SEND,
        "button-change-one": Word.CHANGE_ONE,
        "button-leave-all": Word.LEAVE_ALL,
        "button-same": Word.SAME,
    }
    for key, word in meanings.items():
        assert meant(BOOK.say(language, Phrase(key)), [language]) is word


@pytest.mark.parametrize("language", SHIPPED)
def test_every_way_out_of_a_question_can_be_typed_as_it_reads(language) -> None:
    faults: list[Fault] = []
    standard = Standard([language], "", faults)
    assert meant(standard.words("dont_know")[language], [language]) is Word.DONT_KNOW
    assert meant(standard.words("prefer_not")[language], [language]) is Word.PREFER_NOT
    assert not faults


@pytest.mark.parametrize("language", SHIPPED)
def test_messages_name_the_web_pages_buttons_as_they_read(language) -> None:
    page = json.loads(page_file(f"words.{language}.json"))

    def said(key):
        return BOOK.say(language, Phrase(key, {"channel": "web", "months": 12}))

    for key, button in [
        ("contact-what", "more"),
        ("contact-what", "keep"),
        ("joined-next", "keep"),
        ("help", "more"),
        ("chat-kept", "leave"),
    ]:
        assert page[button] in said(key)
    for key, button in [("ticked", "button-done"), ("way-choices", "button-done"), ("way-default", "button-ok")]:
        assert said(button) in said(key)


class Words(str):
    """A text that a weak reference can follow."""

    __slots__ = ("__weakref__",)


def test_the_words_of_a_receipt_do_not_stay_in_memory() -> None:
    words = Words("apple bread candle dune")
    assert "candle" in BOOK.say("en", Phrase("receipt", {"words": words}))
    left = ref(words)
    del words
    assert left() is None


def test_a_language_that_is_not_spoken_at_once_is_read_when_it_is(tmp_path) -> None:
    english(tmp_path, "### reviewed: yes\na = A\n")
    english(tmp_path, "### reviewed: no\na = Tri\n", "cy")
    book = Phrasebook.load(tmp_path, at_once=["en"])
    (next((tmp_path / "cy").iterdir())).write_text("### reviewed: no\na = Pedwar\n", encoding="utf-8")
    assert book.languages == ("en", "cy")
    assert book.say("cy", Phrase("a")) == "Pedwar"


def test_a_language_read_late_with_a_fault_in_it_is_said_in_english(tmp_path) -> None:
    english(tmp_path, "### reviewed: yes\na = A\n")
    english(tmp_path, "### reviewed: no\n???\n", "cy")
    assert Phrasebook.load(tmp_path, at_once=["en"]).say("cy", Phrase("a")) == "A"
