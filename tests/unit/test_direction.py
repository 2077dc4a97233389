"""Words of two directions stay in order: what is typed or rung reads as it must, strangers' names stay together."""

import pytest

from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.direction import directed, isolated, unfenced
from conversations.messages import Order, Ordered, Typed
from conversations.talk.effects import Own, Phrase, Say
from conversations.talk.piping import listed
from conversations.talk.spoken import said

BOOK = Phrasebook.load()
LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"


def test_a_command_and_a_number_in_groups_are_fenced_off() -> None:
    assert directed("اكتب /stop.") == f"اكتب {LRI}/stop{PDI}."
    assert directed("اتصل 0808 500 2222") == f"اتصل {LRI}0808 500 2222{PDI}"
    assert directed("+44 20 7946 0000") == f"{LRI}+44 20 7946 0000{PDI}"
    assert directed("/language_cy") == f"{LRI}/language_cy{PDI}"


@pytest.mark.parametrize("plain", ["اتصل 999", "9:30", "1، 3", "12/03/2025", "https://example.org/stop", "7 أيام"])
def test_what_reads_well_as_it_is_stays_so(plain) -> None:
    assert directed(plain) == plain


def test_only_words_of_the_other_direction_are_isolated() -> None:
    assert isolated("Adoption (North)") == f"{FSI}Adoption (North){PDI}"
    assert isolated("شمال لندن") == "شمال لندن"
    assert isolated("12") == "12"


def test_lines_that_run_right_are_left_alone() -> None:
    for code in ("en", "cy", "pl", "uk"):
        text = speak(BOOK, Say(code, (Phrase("help"), Own("Ring 0808 500 2222")))).text
        assert text == unfenced(text)


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_an_authors_words_are_fenced_like_our_own(language) -> None:
    filled = Own("0808 500 2222 ${what}", {"what": Own("Adoption")})
    assert BOOK.say(language, filled) == f"{LRI}0808 500 2222{PDI} {FSI}Adoption{PDI}"
    named = BOOK.say(language, Phrase("echo-choice", {"choice": "Adoption"}))
    assert f"{FSI}Adoption{PDI}" in named
    assert f"{LRI}/skip{PDI}" in BOOK.say(language, Phrase("way-number"))


def test_a_command_copied_with_its_fence_is_still_the_command() -> None:
    assert said(f"{LRI}/stop{PDI}") == Ordered(Order.STOP)
    assert said(f"/withdraw {FSI}apple tree cat dog{PDI}") == Ordered(Order.WITHDRAW, "apple tree cat dog")
    assert said(f"{FSI}Adoption{PDI}") == Typed("Adoption")


def test_labels_in_a_row_have_the_comma_of_their_script() -> None:
    assert listed(("تربیت", "کارکن"), "ur") == "تربیت، کارکن"
    assert listed(("Training", "A worker"), "en-easy") == "Training, A worker"
