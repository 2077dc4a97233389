import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import Refused
from bot.channels.telegram_buttons import (
    MAX_TEXT,
    STALE,
    beside_buttons,
    decode,
    encode,
    lay_out,
    split,
    staff_keyboard,
)
from conversations.document import Action, Actions, Document, Paragraph
from conversations.messages import Option, Press


def choices(*labels: str) -> list[Option]:
    return [Option(label, Press("k3f9a2bc", "q", str(number))) for number, label in enumerate(labels)]


def words(*labels: str) -> list[Option]:
    return [Option(label, Press("k3f9a2bc", "q", label.casefold().replace(" ", "-"))) for label in labels]


def texts(options: list[Option]) -> list[list[str]]:
    return [[button["text"] for button in row] for row in lay_out(options)]


def test_numbers_from_0_to_10_stand_in_two_even_rows() -> None:
    assert texts(choices(*map(str, range(11)))) == [["0", "1", "2", "3", "4", "5"], ["6", "7", "8", "9", "10"]]


def test_five_numbers_stand_in_one_row() -> None:
    assert texts(choices("1", "2", "3", "4", "5")) == [["1", "2", "3", "4", "5"]]


def test_short_labels_stand_two_a_row() -> None:
    assert texts(choices("Yes", "No")) == [["Yes", "No"]]
    assert texts(words("Skip", "Back", "Help now")) == [["Skip", "Back"], ["Help now"]]


def test_one_long_label_puts_its_whole_scale_one_a_row() -> None:
    assert texts(choices("Good", "Neither good nor poor", "Poor")) == [["Good"], ["Neither good nor poor"], ["Poor"]]


def test_words_below_a_question_are_laid_out_apart_from_its_choices() -> None:
    assert texts([*choices("Neither good nor poor", "Poor"), *words("Skip", "Back")]) == [
        ["Neither good nor poor"],
        ["Poor"],
        ["Skip", "Back"],
    ]


def test_a_chosen_toggle_is_ticked_in_words_not_colour() -> None:
    option = Option("Training", Press("k3f9a2bc", "topics", "2"), chosen=True)
    assert texts([option]) == [["✓ Training"]]


def test_buttons_carry_what_was_meant() -> None:
    (row,) = lay_out(choices("Yes", "No"))
    assert [decode(button["callback_data"]) for button in row] == [
        Press("k3f9a2bc", "q", "0"),
        Press("k3f9a2bc", "q", "1"),
    ]


def test_64_bytes_of_data_go_and_65_are_refused() -> None:
    assert len(encode(Press("k3f9a2bc", "s" * 53, "9"))) == 64
    with pytest.raises(Refused, match="button-data"):
        encode(Press("k3f9a2bc", "s" * 54, "9"))
    with pytest.raises(Refused):
        encode(Press("k3f9a2bc", "ź" * 30, "9"))


def test_a_colon_in_a_word_is_refused_for_it_could_not_be_read_back() -> None:
    with pytest.raises(Refused):
        encode(Press("a", "b:c", "d"))


@pytest.mark.parametrize("data", ["", "x", "a:b", "a:b:c:d", "::::"])
def test_data_of_another_shape_is_stale(data: str) -> None:
    assert decode(data) == STALE


def test_more_buttons_than_telegram_takes_are_refused_not_cut() -> None:
    assert sum(map(len, lay_out(choices(*map(str, range(100)))))) == 100
    with pytest.raises(Refused, match="too-many-buttons"):
        lay_out(choices(*map(str, range(101))))


def test_an_official_gets_a_button_for_every_command_that_fits() -> None:
    page = Document(
        "A preview",
        (
            Paragraph("Dates"),
            Actions((Action("Confirm", "confirm k7f2", primary=True), Action("Not now", "forget k7f2"))),
            Actions((Action("Too long", "schedule " + "x" * 60),)),
        ),
    )
    assert staff_keyboard(page) == [
        [
            {"text": "Confirm", "callback_data": "!confirm k7f2"},
            {"text": "Not now", "callback_data": "!forget k7f2"},
        ]
    ]


def test_an_official_reads_what_to_type_only_where_no_button_says_it() -> None:
    long = "schedule " + "x" * 60
    page = Document(
        "Two ways on",
        (Paragraph("Dates"), Actions((Action("Confirm", "confirm k7f2"),)), Actions((Action("Again", long),))),
    )
    assert beside_buttons(page).blocks == (Paragraph("Dates"), Actions((Action("Again", f"/heard {long}"),)))


def test_a_text_that_fits_stays_whole() -> None:
    assert split("x" * MAX_TEXT) == ["x" * MAX_TEXT]


def test_a_long_text_parts_between_paragraphs() -> None:
    first, second = "a" * 3000, "b" * 3000
    assert split(f"{first}\n\n{second}") == [first, second]


def test_a_long_paragraph_parts_between_lines_then_between_words() -> None:
    assert split("a" * 3000 + "\n" + "b" * 3000) == ["a" * 3000, "b" * 3000]
    assert all(not part.startswith(" ") and set(part) <= {"w", "o", " "} for part in split("woo " * 3000))


def test_a_paragraph_end_far_up_does_not_make_a_tiny_message() -> None:
    assert len(split("Hi\n\n" + "word " * 1500)[0]) > MAX_TEXT // 2


RUNS = st.tuples(st.sampled_from(["a", "🙂", " ", "\n", "\n\n", "word ", "wort\n"]), st.integers(1, 3000))


@given(st.lists(RUNS, max_size=8))
def test_no_part_is_too_long_or_blank_and_no_character_but_space_is_lost(runs: list[tuple[str, int]]) -> None:
    text = "".join(piece * times for piece, times in runs)
    parts = split(text)
    assert len(parts) == 1 or all(part.strip() for part in parts)
    assert all(len(part.encode("utf-16-le")) // 2 <= MAX_TEXT for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
