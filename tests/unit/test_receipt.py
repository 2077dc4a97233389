import random
import re

import pytest

from conversations.messages import Order, Ordered, Typed
from conversations.talk.receipt import COUNT, read_words, words_of
from conversations.talk.receipt_words import WORDS
from conversations.talk.withdrawing import withdrawal

LANGUAGES = ("en", "cy", "pl")


def slips(word):
    """Everything with one letter left out, and the word itself: two words a slip apart share one of these, or more."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(len(word)))}


def test_there_are_2048_plain_words_in_order_each_once() -> None:
    assert len(WORDS) == len(set(WORDS)) == 2_048
    assert list(WORDS) == sorted(WORDS)
    assert all(re.fullmatch("[a-z]{3,10}", word) for word in WORDS)


def test_no_slip_leads_from_one_word_to_another() -> None:
    seen: dict[str, str] = {}
    for word in WORDS:
        for form in slips(word):
            assert seen.setdefault(form, word) == word or not _one_slip(seen[form], word), (seen[form], word)


def _one_slip(one, other):
    if len(one) == len(other):
        differ = [place for place in range(len(one)) if one[place] != other[place]]
        swapped = len(differ) == 2 and differ[1] == differ[0] + 1 and sorted(one) == sorted(other)
        return len(differ) == 1 or swapped
    return abs(len(one) - len(other)) == 1


def test_nothing_frightening_is_in_a_receipt() -> None:
    unkind = "abuse attack blood court crime dead death die drug fear gun hate hurt jail judge kill knife police prison"
    unkind += " sex shoot slave steal thief victim violent war weapon wound"
    assert not set(unkind.split()) & set(WORDS)


def test_every_receipt_is_44_bits_and_none_is_two_numbers() -> None:
    assert words_of(0) == f"{WORDS[0]} {WORDS[0]} {WORDS[0]} {WORDS[0]}"
    assert words_of(2**44 - 1) == f"{WORDS[-1]} {WORDS[-1]} {WORDS[-1]} {WORDS[-1]}"
    assert words_of(1 + (2 << 11) + (3 << 22) + (4 << 33)) == " ".join(WORDS[1:5])
    dice = random.Random(7)
    numbers = {dice.getrandbits(44) for _ in range(500)}
    assert len({words_of(number) for number in numbers}) == len(numbers)


def test_what_was_given_is_read_again_however_it_is_spaced_or_written() -> None:
    dice = random.Random(8)
    for _ in range(200):
        words = words_of(dice.getrandbits(44))
        comma, shout = words.replace(" ", ", "), words.upper()
        for typed in (words, comma, shout, f"  {words}. ", words.replace(" ", "\n"), words.replace("a", "á")):
            assert read_words(typed) == words


def test_one_slip_in_each_word_is_mended() -> None:
    dice = random.Random(9)
    for _ in range(100):
        words = words_of(dice.getrandbits(44))
        wrong = " ".join(word[:2] + word[3:] for word in words.split())
        assert read_words(wrong) in {words, None}  # None: what is left is a slip away from two words
        doubled = " ".join(word[:2] + word[1:] for word in words.split())
        assert read_words(doubled) in {words, None}
    assert read_words("appel rivr kettlle moonlihgt") == "apple river kettle moonlight"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "apple",
        "apple river kettle",
        "apple river kettle moonlight moonlight",
        "apple river kettle qqqqqqq",
        "apple " * 40,
        "yes",
    ],
)
def test_anything_else_is_no_receipt(typed) -> None:
    assert read_words(typed) is None


def test_order_counts() -> None:
    assert read_words("river apple kettle moonlight") == "river apple kettle moonlight"


@pytest.mark.parametrize("head", ["withdraw", "Withdraw:", "tynnu'n ôl", "wycofaj"])
def test_the_word_before_them_may_be_in_any_language_and_without_a_slash(head) -> None:
    wish = Ordered(Order.WITHDRAW, "apple river kettle moonlight")
    for in_talk in (True, False):
        assert withdrawal(Typed(f"{head} apple river kettle moonlight"), LANGUAGES, in_talk=in_talk) == wish


def test_words_on_their_own_count_between_talks_alone() -> None:
    typed = Typed("apple river kettle moonlight")
    assert withdrawal(typed, LANGUAGES, in_talk=False) == Ordered(Order.WITHDRAW, typed.text)
    assert withdrawal(typed, LANGUAGES, in_talk=True) is typed
    for words in ("withdraw", "I want to withdraw my answers", "help people more often"):
        assert withdrawal(Typed(words), LANGUAGES, in_talk=False) == Typed(words)
    assert COUNT == 4
