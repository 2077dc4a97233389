"""Every kind of question, in every channel and every language: it fits the vendor, and reads its own rendering back."""

from functools import cache

import pytest

from bot.channels.telegram_buttons import MAX_TEXT, lay_out
from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.messages import Message, Order, Ordered, Pressed, Typed
from conversations.script.expressions import parse
from conversations.script.invariants import faults
from conversations.script.model import (
    Band,
    Choice,
    Date,
    Decimal,
    District,
    Form,
    Integer,
    Question,
    Range,
    Script,
    SelectMultiple,
    SelectOne,
    Text,
    Time,
)
from conversations.script.values import DONT_KNOW, PREFER_NOT, Comment
from conversations.talk.choosing import DONE, MORE
from conversations.talk.effects import Say
from conversations.talk.piping import in_words
from tests.support.every_kind import Walker

MAX_LABEL = 64  # characters; the longest an author may write
CHANNELS = ("telegram", "web", "terminal")


@cache
def book() -> Phrasebook:
    return Phrasebook.load()


LANGUAGES = Phrasebook.load().languages
READERS = (*LANGUAGES, "en-easy")


def said(text: str) -> dict[str, str]:
    return {code: f"{text} {code}" for code in READERS}


def choices(count: int, *, long: bool = False) -> tuple[Choice, ...]:
    names = [f"c{number}" for number in range(count)]
    return tuple(
        Choice(name, said(f"Wall {chr(97 + place % 26)}{chr(97 + place // 26)}" + " stone" * 8 * long))
        for place, name in enumerate(names)
    )


WAYS_OUT = (
    Choice(DONT_KNOW, said("I can not tell"), Band.APART),
    Choice(PREFER_NOT, said("I would keep that to myself"), Band.APART),
)
ASKED = said("What about it?")
KINDS: dict[str, Question] = {
    "select_one": SelectOne(name="q", label=ASKED, choices=choices(5)),
    "select_one, long labels": SelectOne(name="q" * 32, label=ASKED, choices=choices(12, long=True)),
    "select_one, a long list": SelectOne(name="q", label=ASKED, choices=choices(150)),
    "select_one, mixed": SelectOne(name="q", label=ASKED, choices=choices(6), shuffled=True),
    "select_one, filtered": SelectOne(
        name="q", label=ASKED, choices=choices(6), choice_filter=parse("name != 'c1'", of_choices=True)
    ),
    "select_multiple": SelectMultiple(
        name="q", label=ASKED, choices=(*choices(5), Choice("none", said("Not one wall"), exclusive=True))
    ),
    "select_multiple, a long list": SelectMultiple(name="q", label=ASKED, choices=choices(60), default=("c1", "c2")),
    "range": Range(name="q", label=ASKED, start=0, end=10, low=said("Bad"), high=said("Good"), standard=WAYS_OUT),
    "integer": Integer(name="q", label=ASKED, required=True, standard=WAYS_OUT),
    "decimal": Decimal(name="q", label=ASKED, default=2.5),
    "date": Date(name="q", label=ASKED, default="2026-01-31"),
    "time": Time(name="q", label=ASKED, hint=said("Roughly.")),
    "place": District(name="q", label=ASKED, standard=WAYS_OUT),
    "text": Text(name="q", label=ASKED, required=True, standard=WAYS_OUT),
}
TYPED = {
    "integer": ("7", 7),
    "decimal": ("12.5", 12.5),
    "date": ("2025-03-12", "2025-03-12"),
    "time": ("9:30", "09:30"),
    "place": ("KT1 1EU", "KT1"),
}


def script_of(question: Question) -> Script:
    words = said("Walls")
    return Script("walls", 1, Form.PULSE, LANGUAGES, words, words, (question,), open_days=10, minutes=2)


def walker(kind: str, language: str) -> Walker:
    made = script_of(KINDS[kind])
    assert [str(fault) for fault in faults(made, "walls.v1.yaml")] == []
    return Walker(made, language)


def shown(at: Walker, channel: str) -> Message:
    return speak(book(), at.last.says[-1], channel)


def stored(at: Walker):
    value = (at.last.submitted or at.session).drafts[
        "q" if "q" in (at.last.submitted or at.session).drafts else "q" * 32
    ]
    return value.text if isinstance(value, Comment) else value


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_question_fits_every_vendor_in_every_language(kind: str, language: str) -> None:
    at = walker(kind, language)
    for channel in CHANNELS:
        for say in at.last.says:
            message = speak(book(), say, channel)
            assert 0 < len(message.text.encode("utf-16-le")) // 2 <= MAX_TEXT
            assert "${" not in message.text
            assert all(0 < len(option.label) <= MAX_LABEL for option in message.options)
            keyboard = lay_out(message.options)
            assert sum(map(len, keyboard)) <= 24
            assert all(len(button["callback_data"].encode()) <= 64 for row in keyboard for button in row)


ONE_ANSWER = [kind for kind, question in KINDS.items() if not isinstance(question, SelectMultiple)]


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("kind", ONE_ANSWER)
def test_every_button_shown_can_be_typed_as_it_reads(kind: str, language: str) -> None:
    for option in shown(walker(kind, language), "web").options:
        if option.press.key.startswith(MORE):
            continue
        pressed, typed = walker(kind, language), walker(kind, language)
        pressed.do(Pressed(option.press, "m"))
        typed.type(option.label)
        assert stored(typed) == stored(pressed)


@pytest.mark.parametrize("language", READERS)
def test_several_labels_typed_are_what_their_buttons_tick(language: str) -> None:
    pressed, typed = walker("select_multiple", language), walker("select_multiple", language)
    options = shown(pressed, "web").options
    pressed.press(options[3].press.key, options[0].press.key, DONE)
    typed.type(f"{options[3].label}, {options[0].label}")
    assert stored(typed) == stored(pressed) == ("c0", "c3")


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("kind", [kind for kind, question in KINDS.items() if hasattr(question, "choices")])
def test_every_number_shown_chooses_what_its_button_chooses(kind: str, language: str) -> None:
    options = [option for option in shown(walker(kind, language), "telegram").options if option.press.number]
    assert options
    for option in options[:5]:
        pressed, typed = walker(kind, language), walker(kind, language)
        typed.type(option.press.number)
        pressed.do(Pressed(option.press, "m"))
        if isinstance(KINDS[kind], SelectMultiple):
            if KINDS[kind].default:
                continue  # others are ticked beforehand
            pressed.press(DONE)
        assert stored(typed) == stored(pressed)


@pytest.mark.parametrize("language", READERS)
@pytest.mark.parametrize("kind", TYPED)
def test_what_is_said_back_can_be_typed_again(kind: str, language: str) -> None:
    words, value = TYPED[kind]
    at = walker(kind, language)
    at.type(words)
    assert stored(at) == value
    shown_back = speak(book(), Say(at.session.reads, (in_words(KINDS[kind], value, at.session.reads),)), "web").text
    for again in (shown_back, str(value)):
        assert stored(walker(kind, language).heard(again)) == value


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_of_question_keeps_anybody_who_wants_out(kind: str) -> None:
    at = walker(kind, "en")
    at.do(Ordered(Order.SKIP))
    if at.session.step:
        assert KINDS[kind].required
        at.do(Typed("prefer not to say"))
    assert at.session.step is None
