import io

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
