"""The same talk in every language Heard speaks: read, typed and kept, from right to left as from left to right."""

from datetime import timedelta

import pytest

from bot.guess import Guesser
from bot.talk import Rehearsal
from config.phrases import Phrasebook
from config.programme import load_programmes
from conversations.direction import runs_left
from conversations.messages import Message, Order
from conversations.script.values import PREFER_NOT
from conversations.talk.effects import Phrase
from conversations.talk.person import OpenWave
from conversations.talk.spoken import autonym, said
from conversations.talk.vocabulary import VOCABULARIES
from tests.support.dialogue import NOON, counted
from tests.support.many_tongues import CODES, GOOD, write

BOOK = Phrasebook.load()
TELEGRAM_BUTTON, TELEGRAM_TEXT = 64, 4096  # characters; its own limits


@pytest.fixture(scope="module")
def programmes(tmp_path_factory):
    return load_programmes([write(tmp_path_factory.mktemp("programmes"))])


def newcomer(programmes, language: str, channel: str = "telegram") -> Rehearsal:
    wave = OpenWave("wave0001abcdefgh", "tongues", "pulse", 1, ("north",), NOON + timedelta(days=10))
    codes = {"here": ("tongues", "north")}
    return Rehearsal(
        programmes, BOOK, [wave], codes=codes, clock=lambda: NOON, fresh=counted(), hint=language, channel=channel
    )


def own(code: str, key: str, /, **arguments: str | int) -> str:
    return BOOK.say(code, Phrase(key, arguments))


def tell(someone: Rehearsal, *lines: str) -> list[Message]:
    return [message for line in lines for message in someone.turn(said(line))]


def first_words(language: str) -> tuple[str, ...]:
    """Come in by a link and agree twice, in the words of the buttons."""
    return ("/start here", own(language, "button-yes-agree"), own(language, "button-agree"))


def test_every_language_that_is_shipped_is_tried_here() -> None:
    assert set(CODES) == set(BOOK.languages)


@pytest.mark.parametrize("channel", ["telegram", "web", "slack"])
@pytest.mark.parametrize("language", CODES)
def test_a_survey_typed_in_any_language_is_kept_the_same(programmes, language, channel) -> None:
    someone = newcomer(programmes, language, channel)
    messages = tell(someone, *first_words(language), GOOD[CODES.index(language)])
    third = own(language, "date", day="3", month=5, year="2026")
    messages += tell(someone, third, "7")
    assert dict(someone.submitted[-1].drafts) == {"visit": "good", "day": "2026-05-03", "sure": 7}
    assert messages[-1].text.startswith(own(language, "complete"))
    assert all(len(message.text) <= TELEGRAM_TEXT for message in messages)
    assert all(len(option.label) <= TELEGRAM_BUTTON for message in messages for option in message.options)


@pytest.mark.parametrize("language", CODES)
def test_what_somebody_would_rather_not_say_is_kept_the_same(programmes, language) -> None:
    someone = newcomer(programmes, language)
    asked = tell(someone, *first_words(language), GOOD[CODES.index(language)], "/skip")[-1]
    rather_not = asked.options[-1].label
    tell(someone, rather_not)
    assert someone.submitted[-1].drafts["sure"] == PREFER_NOT


@pytest.mark.parametrize("language", CODES)
def test_stop_help_and_back_are_understood_without_a_slash(programmes, language) -> None:
    for order in (Order.HELP, Order.BACK, Order.STOP):
        word = next(word for word, meaning in VOCABULARIES[language].orders.items() if meaning is order)
        typed, slashed = newcomer(programmes, language), newcomer(programmes, language)
        ways = (*first_words(language), GOOD[CODES.index(language)])
        same = [tell(someone, *ways, last)[-1].text for someone, last in ((typed, word), (slashed, f"/{order}"))]
        assert same[0] == same[1], word


@pytest.mark.parametrize("language", [code for code in CODES if runs_left(code)])
def test_another_language_in_the_middle_keeps_every_answer(programmes, language) -> None:
    someone = newcomer(programmes, "en")
    tell(someone, *first_words("en"), "Good")
    shown = tell(someone, f"/language {autonym(language)}")[-1].text
    assert own(language, "language-now", language=autonym(language)) in shown
    assert "\u2066/skip\u2069" in shown, "a command keeps its slash in front"
    tell(someone, own(language, "date", day="3", month=5, year="2026"), "/language English", "٧")
    assert dict(someone.submitted[-1].drafts) == {"visit": "good", "day": "2026-05-03", "sure": 7}


@pytest.mark.parametrize("language", [code for code in CODES if runs_left(code)])
def test_no_line_that_runs_left_begins_with_a_word_of_ours_in_latin(programmes, language) -> None:
    """A reader finds a line's direction by its first letter."""
    someone = newcomer(programmes, language)
    for message in tell(someone, *first_words(language), "/help", "/who", "/mydata"):
        for line in message.text.splitlines():
            ours = line.replace("\u2066", "\u2068").partition("\u2068")[0]
            assert not ours[:1].isascii() or not ours[:1].isalpha(), line


@pytest.mark.parametrize("language", CODES)
def test_what_somebody_writes_is_told_apart_from_the_nine_others(language) -> None:
    guess = Guesser(CODES)
    assert {guess.at_once(own(language, key)) for key in ("media", "invite-free", "moved-on")} == {language}
