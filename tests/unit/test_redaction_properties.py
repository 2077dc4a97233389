"""What holds of redaction whatever is typed: it ends, it is done after one pass, and it says truly what it cut."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.inspecting import inspect_lines
from conversations.findings.redaction.kinds import Kind
from conversations.findings.redaction.reader import read
from conversations.findings.redaction.redact import redact
from conversations.findings.redaction.seen import see
from conversations.findings.redaction.words import words_of
from tests.support.personal import MAKERS, SENTENCES

LANGUAGES = [*SENTENCES, "so", ""]
PIECES = [
    "my name is", "Mrs", "dr", "Sarah", "o'neill", "smith", "Will", "[name]", "[postcode]", "KT1", "1EU", "0", "7700", "900", "flat 3", "12", "Bute Street", "@", "at", "dot", "com",
    "oh", "seven", "double", "born", "12/03/1958", "reference", "AB", "é", "ı", "\u200b", "\u0130", "ﬁ", "Å", "٣", "সমাজকর্মী", "রাসেল", "الدكتور", "زهران", "ڈاکٹر", "احمد", "নাম", "ß", "K", ".", ",", "\n", "-", " ", "'s", "[", "]", "[na", "me]",
]  # fmt: skip
typed = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=14).map("".join),
)


@settings(max_examples=400, deadline=None)
@given(typed, st.sampled_from(LANGUAGES))
def test_its_own_output_comes_back_as_it_is(text, language) -> None:
    once = redact(text, language)
    again = redact(once.text, language)
    assert (again.text, again.found, again.held) == (once.text, (), once.held)


@settings(max_examples=400, deadline=None)
@given(typed, st.sampled_from(LANGUAGES))
def test_what_it_says_it_cut_is_what_it_cut(text, language) -> None:
    redacted = redact(text, language)
    built, done = "", 0
    for each in redacted.found:
        assert done <= each.start < each.end <= len(text)
        built += text[done : each.start] + " " * (each.kind is Kind.POSTCODE) + each.kind.placeholder
        done = each.end
    assert built + text[done:] == redacted.text


@pytest.mark.parametrize("language", SENTENCES)
def test_a_text_full_of_personal_data_is_read_to_its_end(language) -> None:
    rng = random.Random(language)
    text = "\n".join(sentence.format(MAKERS[kind](rng)) for kind, sentence in SENTENCES[language].items())
    redacted = redact(text, language)
    assert {each.kind.value for each in redacted.found} >= {
        "phone",
        "email",
        "postcode",
        "card number",
        "date of birth",
    }
    assert redact(redacted.text, language).found == ()


LONG = 8_000  # characters; twice what Telegram lets anyone send
ADVERSE = [
    "a" * 20_000, "1" * 20_000, "1 " * 10_000, "a." * 10_000, "@" * 20_000, "a@" * 10_000, "-" * 20_000, "' " * 10_000, "a-" * 10_000, "Ab " * 7_000, "o " * 10_000, "oh " * 7_000,
    "flat 1 " * 3_000, "my name is " * 2_000, "ref " * 5_000, "ref: " * 4_000, "12/" * 7_000, "AB12 " * 4_000, "\u200b" * 20_000, "e\u0301" * 10_000, "الدكتور " * 3_000, "নাম " * 4_000,
    "a.b@c." * 3_000, "www." * 5_000, "http://" * 3_000, "[name]" * 3_000, "Sarah " * 3_000, "x at y dot " * 2_000, "double " * 3_000, "1 High " * 3_000, "\n" * 20_000, "K" * 20_000, "A1 " * 7_000,
]  # fmt: skip


@pytest.mark.parametrize("text", ADVERSE, ids=lambda text: repr(text[:9]))
def test_no_text_makes_it_slow(text) -> None:
    """Twice the text may take at most about twice the time; a rule that goes back and forth takes four times."""

    def seconds(part: str) -> float:
        began = time.process_time()
        redact(part, "en")
        return time.process_time() - began

    text = text[:LONG]
    half = min(seconds(text[: len(text) // 2]) for _ in range(2))
    whole = min(seconds(text) for _ in range(2))
    assert whole < 3.2 * half + 0.05


def test_nothing_on_the_way_shows_the_text_it_holds() -> None:
    text = "My name is Sarah Okonkwo, ring 07700 900123"
    seen, words = see(text), words_of(text)
    held = [
        seen,
        *words,
        read(words, text, "en"),
        redact(text, "en"),
        next(iter(inspect_lines([b'{"text": "Sarah"}']))),
    ]
    assert not [each for each in held if "Sarah" in repr(each) or "07700" in repr(each) or "name" in repr(each)]
