from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.script.model import Choice, Integer, Range, SelectMultiple, SelectOne
from conversations.talk.dates import read_date
from conversations.talk.numbers import whole_number
from conversations.talk.reading import Read, Reason, Unclear, kept_words, pick, read
from conversations.talk.spoken import fold, said
from tests.support.talk_programme import OVERALL, WHAT, words

TODAY = date(2026, 11, 23)
LANGUAGES = ("en", "cy", "pl")
SCALE = SelectOne(
    name="scale",
    label=words("How?"),
    choices=(
        Choice("very", words("Very satisfied")),
        Choice("not", words("Not satisfied")),
        Choice("neither", words("Neither happy nor unhappy")),
        Choice("up", words("👍")),
        Choice("down", words("👎")),
    ),
)


def value(question, text):
    found = read(question, text, LANGUAGES, TODAY)
    return found.value if isinstance(found, Read) else found.reason


@pytest.mark.parametrize("text", ["Good", "good", " GOOD. ", "2", "2.", "2️⃣", "②", "٢", "２", "Da", "dobrze", "(2)"])
def test_a_label_in_any_language_or_its_number_is_the_choice(text) -> None:
    assert value(OVERALL, text) == "good"


def test_accents_and_apostrophes_do_not_matter() -> None:
    assert value(OVERALL, "Zle") == "poor"
    assert value(OVERALL, "i don’t know") == "dont_know"
    assert value(OVERALL, "dont know") == "dont_know"


def test_a_part_of_one_label_is_enough() -> None:
    assert value(SCALE, "neither") == "neither"
    assert value(SCALE, "nei") == "neither"
    assert value(OVERALL, "very") == "very_good"


def test_a_part_that_would_turn_the_meaning_round_is_not_taken() -> None:
    one = SelectOne(
        name="one", label=words("?"), choices=(Choice("no", words("Not satisfied")), Choice("a", words("A")))
    )
    assert value(one, "satisfied") is Reason.NOT_A_CHOICE
    assert value(one, "not") == "no"


def test_words_that_fit_several_labels_are_asked_about() -> None:
    two = SelectOne(
        name="two", label=words("?"), choices=(Choice("a", words("Very good")), Choice("b", words("Very bad")))
    )
    assert value(two, "very") is Reason.SEVERAL


def test_labels_without_letters_can_be_typed() -> None:
    assert value(SCALE, "👍") == "up"
    assert value(SCALE, "👎") == "down"


@pytest.mark.parametrize("text", ["0", "5", "99999999999999999999", "good enough for me I think", "?", "👀"])
def test_what_is_no_choice_is_not_guessed(text) -> None:
    assert value(OVERALL, text) is Reason.NOT_A_CHOICE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1, 2", ("beans", "roses")),
        ("2 1", ("beans", "roses")),
        ("1 and 2", ("beans", "roses")),
        ("roses", ("roses",)),
        ("Roses, beans, peas", ("beans", "roses")),
        ("Rhosod a Ffa, pys", ("beans", "roses")),
        ("róże i fasola, groch", ("beans", "roses")),
        ("2;2;2", ("roses",)),
        ("3", ("nothing",)),
        ("1, 3", ("beans",)),
    ],
)
def test_several_choices_are_typed_at_once(text, names) -> None:
    assert value(WHAT, text) == names


@pytest.mark.parametrize("text", ["1, 9", "roses, cats", "roses " * 200, ", ".join("123" * 40)])
def test_one_unread_choice_leaves_all_unread(text) -> None:
    assert isinstance(read(WHAT, text, LANGUAGES, TODAY), Unclear)


def test_a_range_takes_its_numbers_and_its_ends_in_words() -> None:
    ease = Range(name="ease", label=words("?"), start=0, end=10, step=5, low=words("Hard", "Anodd"), high=words("Easy"))
    assert [value(ease, text) for text in ("0", "٥", "10", "anodd", "easy")] == [0, 5, 10, 0, 10]
    assert value(ease, "7") is Reason.OUT_OF_RANGE
    assert value(ease, "so so") is Reason.NOT_A_NUMBER


@pytest.mark.parametrize(
    ("text", "number"),
    [("3", 3), ("1,000", 1000), ("1 000", 1000), ("-2", -2), ("\u22122", -2), ("३", 3), ("🔟", 10), ("3.", 3)],
)
def test_whole_numbers_in_many_hands(text, number) -> None:
    assert whole_number(text) == number


@pytest.mark.parametrize("text", ["3.5", "three or four", "", "1e5", "9" * 5000, "½", "1,00"])
def test_other_things_are_no_whole_number(text) -> None:
    assert whole_number(text) is None
    assert value(Integer(name="n", label=words("?")), text or " ") in {Reason.NOT_A_NUMBER, Reason.EMPTY}


@pytest.mark.parametrize(
    "text",
    [
        "12 march 2025",
        "12 Mar 25",
        "March 12, 2025",
        "12th of March 2025",
        "12/03/2025",
        "12.3.2025",
        "12-3-25",
        "2025-03-12",
        "12 Mawrth 2025",
        "12 o Fawrth 2025",
        "12fed Mawrth 2025",
        "12 marca 2025",
        "12 marca 2025 r.",
        "١٢/٠٣/٢٠٢٥",
    ],
)
def test_one_day_in_many_ways(text) -> None:
    assert read_date(text, LANGUAGES, TODAY) == date(2025, 3, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("Heddiw", TODAY),
        ("dziś", TODAY),
        ("yesterday", date(2026, 11, 22)),
        ("ddoe", date(2026, 11, 22)),
        ("wczoraj", date(2026, 11, 22)),
        ("1 december", date(2025, 12, 1)),
        ("1 listopada", date(2026, 11, 1)),
        ("3/4/99", date(1999, 4, 3)),
    ],
)
def test_days_near_today_and_short_years(text, day) -> None:
    assert read_date(text, LANGUAGES, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["31/02/2025", "13/13/2025", "march", "2025", "soon", "0/0/0", "1 march april 2025", "9" * 90, "29 february 0"],
)
def test_no_day_is_made_up(text) -> None:
    assert read_date(text, LANGUAGES, TODAY) is None


def test_what_no_store_can_keep_is_left_out_of_free_words() -> None:
    assert kept_words("  x" * 3) == "x  x  x"
    assert kept_words("a\0b\ud83d") == "ab"


def test_a_word_two_languages_share_means_what_it_means_in_ones_own() -> None:
    choices = (Choice("two", {"en": "Two", "cy": "Dau"}), Choice("give", {"en": "Dau", "cy": "Rhoi"}))
    question = SelectOne(name="q", label=words("?"), choices=choices)
    assert read(question, "dau", ("cy", "en"), TODAY) == Read("two")
    assert read(question, "dau", ("en", "cy"), TODAY) == Read("give")


@given(st.text(max_size=120))
def test_reading_never_raises(text) -> None:
    for question in (
        OVERALL,
        WHAT,
        SCALE,
        Integer(name="n", label=words("?")),
        Range(name="r", label=words("?"), start=1, end=9),
    ):
        assert isinstance(read(question, text, LANGUAGES, TODAY), Read | Unclear)
    read_date(text, LANGUAGES, TODAY)
    said(text)


_LABEL = st.text(min_size=1, max_size=30).filter(lambda text: fold(text) and whole_number(fold(text)) is None)


@given(st.lists(_LABEL, min_size=2, max_size=6, unique_by=fold))
def test_every_label_and_number_reads_back_as_its_own_button(labels) -> None:
    question = SelectOne(
        name="q", label=words("?"), choices=tuple(Choice(f"c{n}", words(x, x, x)) for n, x in enumerate(labels))
    )
    for place, label in enumerate(labels):
        assert pick([[each] for each in labels], label) == place
        assert value(question, str(place + 1)) == f"c{place}"
    many = SelectMultiple(name="m", label=words("?"), choices=question.choices)
    assert all(value(many, label) == (f"c{place}",) for place, label in enumerate(labels))


@given(st.text(st.characters(max_codepoint=127)))
def test_plain_letters_fold_the_same_way_alone_and_beside_others(text) -> None:
    assert fold(text) == fold(f"{text} ł").removesuffix("l").rstrip()


def test_slash_words_are_told_apart_from_words() -> None:
    assert said("/language cymraeg").rest == "cymraeg"
    assert said("/STOP@heard_bot").order == "stop"
    assert said("/dance now").word == "dance"
    assert said("either/or").text == "either/or"


@pytest.mark.parametrize(("typed", "name"), [("0", "n0"), ("1", "n1"), ("ten", "n10"), ("5", "n5"), ("٧", "n7")])
def test_where_the_buttons_are_numbers_a_typed_one_is_what_stands_there(typed: str, name: str) -> None:
    scale = SelectOne(
        name="nps",
        label={"en": "Would you recommend us?"},
        choices=tuple(Choice(f"n{number}", {"en": str(number)}) for number in range(11)),
    )
    assert read(scale, typed, ["en"], date(2026, 11, 23)) == Read(name)
    assert isinstance(read(scale, "11", ["en"], date(2026, 11, 23)), Unclear)
