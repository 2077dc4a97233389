import random
import re

import pytest

from conversations.findings.redaction.redact import redact
from tests.support import personal
from tests.support.personal import MAKERS, SENTENCES, Hidden, hide

ROUNDS = 12
OF_DIGITS = ("phone", "nhs number", "card number", "account number")


def leaks(hidden: Hidden) -> bool:
    """Tell whether a word of four signs or more of what was hidden, or a shorter whole, can still be read."""
    data = hidden.text[hidden.start : hidden.end]
    words = [word for word in re.findall(r"\w+", data) if len(word) > 3] or [data]
    if hidden.kind == "postcode":
        words = [data[-3:]]  # the district stays
    return any(word in redact(hidden.text, "en").text for word in words)


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("kind", MAKERS)
def test_every_kind_is_found_in_every_language(kind, language) -> None:
    rng = random.Random(f"{kind} {language}")
    for _ in range(ROUNDS):
        hidden = hide(kind, language, rng)
        redacted = redact(hidden.text, language)
        data = hidden.text[hidden.start : hidden.end]
        words = [word for word in re.findall(r"\w+", data) if len(word) > 3] or [data]
        if kind == "postcode":
            words = [data[-3:]]
        assert not [word for word in words if word in redacted.text], hidden.text
        assert redacted.text.startswith(hidden.text[: hidden.start].rstrip()[:8])
        assert redacted.text.endswith(hidden.text[hidden.end :][-4:])


@pytest.mark.parametrize("disguise", [personal.full_width, personal.zero_width], ids=lambda one: one.__name__)
@pytest.mark.parametrize("kind", MAKERS)
def test_full_width_and_invisible_letters_hide_nothing(kind, disguise) -> None:
    rng = random.Random(kind)
    for _ in range(ROUNDS):
        hidden = hide(kind, "en", rng, disguise)
        redacted = redact(hidden.text, "en")
        covered = {place for each in redacted.found for place in range(each.start, each.end)}
        inside = [place for place in range(hidden.start, hidden.end) if hidden.text[place].isalnum()]
        kept = [place for place in inside if place not in covered]
        assert len(kept) <= (4 if kind == "postcode" else 0), (hidden.text, redacted.text)


@pytest.mark.parametrize("kind", OF_DIGITS)
@pytest.mark.parametrize(
    "disguise", [personal.spaced, personal.spoken, personal.o_for_nought], ids=lambda one: one.__name__
)
def test_numbers_are_found_spaced_spoken_and_with_letters_in_them(kind, disguise) -> None:
    rng = random.Random(kind)
    for _ in range(ROUNDS):
        hidden = hide(kind, "en", rng, disguise)
        redacted = redact(hidden.text, "en")
        covered = sum(each.end - each.start for each in redacted.found)
        assert covered >= (hidden.end - hidden.start) * 0.9, (hidden.text, redacted.text)


@pytest.mark.parametrize(
    ("digits", "language"),
    [(personal.ARABIC_DIGITS, "ar"), (personal.URDU_DIGITS, "ur"), (personal.BENGALI_DIGITS, "bn")],
)
@pytest.mark.parametrize("kind", [*OF_DIGITS, "date of birth"])
def test_digits_of_other_scripts_are_digits(kind, digits, language) -> None:
    rng = random.Random(kind)
    for _ in range(ROUNDS):
        hidden = hide(kind, language, rng, lambda data: data.translate(digits))
        redacted = redact(hidden.text, language)
        left = [sign for sign in redacted.text if sign.isdigit()]
        assert not left, (hidden.text, redacted.text)


def test_a_number_on_two_lines_is_found_and_years_below_one_another_are_not() -> None:
    assert redact("my number is 07700\n900123 thanks", "en").text == "my number is [phone] thanks"
    assert redact("4929\n1234\n5678\n9012", "en").text == "[card number]"
    assert redact("We came in 2021\n2022\n2023", "en").text == "We came in 2021\n2022\n2023"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Moja pracownica z Elm Road 12, Leeds", "Moja pracownica z [address], Leeds"),
        ("mieszkam na Elm Road 12 z mamą", "mieszkam na [address] z mamą"),
        ("Locuiesc pe Church Hill Road 4A.", "Locuiesc pe [address]."),
        ("I live at Elm Road 12", "I live at [address]"),
        ("I rang Mill Lane 12 times", "I rang Mill Lane 12 times"),
        ("Elm Road was closed 3 times", "Elm Road was closed 3 times"),
    ],
)
def test_a_british_street_with_its_number_behind_is_an_address(text, left) -> None:
    assert redact(text, "pl").text == left


@pytest.mark.parametrize(
    ("text", "language"),
    [("میں 45 البرٹ روڈ میں رہتا ہوں", "ur"), ("مکان نمبر ۱۲ گلبرگ روڈ", "ur"), ("আমার বাড়ি ১২ মিরপুর রোড", "bn")],
)
def test_a_street_whose_kind_stands_behind_its_name_is_an_address(text, language) -> None:
    assert "[address]" in redact(text, language).text


@pytest.mark.parametrize(
    ("text", "language"),
    [("ہم نے 2 گھنٹے روڈ پر انتظار کیا", "ur"), ("আমরা ৩ ঘণ্টা রোডে দাঁড়িয়ে ছিলাম", "bn")],
)
def test_hours_in_the_road_are_no_address(text, language) -> None:
    assert redact(text, language).text == text
