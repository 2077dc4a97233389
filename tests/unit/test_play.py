import io
from dataclasses import replace

import pytest
from rich.console import Console

from bot.talk import find, play
from config.phrases import Phrasebook
from conversations.errors import CannotStart
from tests.support.talk_programme import GARDEN, PROGRAMMES, programme, script

BOOK = Phrasebook.load()


def played(*lines, name="garden", language=None, programmes=PROGRAMMES):
    shown = Console(file=io.StringIO(), width=100, highlight=False)
    play(programmes, BOOK, name, language, lines=lines, console=shown)
    return shown.file.getvalue()


def test_an_author_sees_the_notice_the_questions_and_what_would_be_stored() -> None:
    shown = played("1", "2", "1", "2", "4", "0", "/back", "5", "7")
    assert "Who asks: The garden club." in shown
    assert "2  Good" in shown
    assert "[x] Roses" in shown
    assert "Thank you." in shown
    assert "overall: good" in shown
    assert "what: ('beans', 'roses')" in shown
    assert "ease: 5" in shown


def test_a_line_may_be_words_or_a_command() -> None:
    shown = played("I agree", "good", "/dance", "roses", "very easy", "3")
    assert "I do not know that command." in shown
    assert "visits: 3" in shown


def test_asking_for_results_is_answered_and_the_talk_goes_on() -> None:
    shown = played("1", "/results", "good", "roses")
    assert "There are no figures yet." in shown
    assert "You chose: Good." in shown


def test_the_talk_ends_where_the_lines_end() -> None:
    assert "Stored" not in played("1", "good")


def test_a_number_typed_after_a_range_answers_the_next_question() -> None:
    shown = played("1", "good", "roses", "5", "3")
    assert "earlier message" not in shown
    assert "ease: 5" in shown
    assert "visits: 3" in shown


def test_a_number_typed_where_one_is_asked_for_is_the_answer_and_never_a_button() -> None:
    shown = played("1", "good", "roses", "5", "when do you open?", "1", "4")
    assert "b1  Do not keep my question" in shown
    assert "visits: 1" in shown


def test_another_language_can_be_played() -> None:
    assert "Da" in played("1", language="cy")


def test_a_script_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(CannotStart, match='"gardn" is no script here; choose one of: garden/garden'):
        played(name="gardn")
    with pytest.raises(CannotStart, match='not written in "fr"'):
        played(language="fr")


def test_a_name_two_programmes_have_needs_its_programme() -> None:
    two = {"garden": GARDEN, "bus": programme("bus", script())}
    with pytest.raises(CannotStart, match="more than one"):
        find(two, "garden")
    assert find(two, "bus/garden")[0].key == "bus"


SAFE = {"garden": replace(GARDEN, scripts={"garden": {1: replace(script(), safe=True)}})}


def test_a_survey_in_safe_mode_begins_with_the_neutral_message() -> None:
    shown = played("1", "1", "good", programmes=SAFE)
    first, rest = shown.split("Who asks", 1)
    assert "Is now a safe time?" in first
    assert "1  Yes, now" in first
    assert "garden" not in first.casefold().split("yes, now", 1)[0]
    assert "How was the garden?" in rest


def test_who_says_later_to_the_neutral_message_can_still_begin() -> None:
    shown = played("Later", "/start", "1", "good", programmes=SAFE)
    assert "How was the garden?" in shown
    assert "How was the garden?" not in played("3", "/start", "1", "good", programmes=SAFE), "it ended with never"


def test_a_survey_that_is_always_open_is_pushed_to_nobody() -> None:
    always = {"garden": replace(SAFE["garden"], always_open=("garden",))}
    assert "Is now a safe time?" not in played("1", programmes=always)
