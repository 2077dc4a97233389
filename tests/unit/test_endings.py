"""Words typed with another ending than the button's find it, where they can mean no other."""

import pytest

from conversations.talk.reading import Reason, Unclear, pick

POLISH = ("pl", "en")
LABELS = [
    ["Szkolenie i kursy", "Training"],
    ["Wizyty domowe", "Home visits"],
    ["Pomoc w opiece nad dziećmi", "Child care"],
    ["Rozmowa z innymi rodzinami", "Talking with other families"],
    ["Nie mam mieszkania", "I have no flat"],
    ["Praca dla kobiet", "Work for women"],
    ["Żadne z tych", "None of these"],
]


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("o szkoleniach", None),  # every word must be in the label
        ("szkoleniach", 0),
        ("kurs", 0),
        ("wizyta domowa", 1),
        ("wizytę", 1),
        ("wizytami", 1),
        ("opiece", 2),  # as it stands there, though Welsh has a "nad" that means not
        ("opieka nad dziećmi", 2),
        ("opieka", 2),
        ("rozmowy", 3),
        ("rodzina", 3),
        ("pracy", 5),
        ("kobietom", 5),
        ("praktyka", None),
        ("roz", 3),  # its first letters, as before
        ("xyz", None),
    ],
)
def test_another_ending_finds_the_one_label(said: str, place: int | None) -> None:
    found = pick(LABELS, said, POLISH)
    assert found == place if place is not None else isinstance(found, Unclear)


def test_what_was_left_out_must_not_turn_the_meaning_round() -> None:
    assert isinstance(pick(LABELS, "mieszkanie", POLISH), Unclear)


def test_between_two_labels_nobody_guesses() -> None:
    labels = [["Wizyty domowe"], ["Wizyta w szkole"], ["Telefon"]]
    assert pick(labels, "wizytami", ("pl",)) == Unclear(Reason.SEVERAL, (0, 1))
    assert pick(labels, "wizytami domowymi", ("pl",)) == 0


def test_words_of_a_language_that_keeps_its_endings_are_left_alone() -> None:
    assert isinstance(pick([["Less often", "Mniej"], ["Every day", "Codziennie"]], "lessons", ("en", "pl")), Unclear)
    assert isinstance(pick(LABELS, "familial", POLISH), Unclear), "only labels in the person's own language"


def test_ukrainian_endings_are_seen_through_too() -> None:
    labels = [["Навчання та курси"], ["Домашні візити"], ["Робота"]]
    assert [pick(labels, said, ("uk",)) for said in ("навчанням", "візитами", "роботою")] == [0, 1, 2]


def test_easy_words_stand_before_the_persons_own() -> None:
    assert pick([["Nauka", "Szkolenie i kursy", "Training"], ["Dom", "Wizyty"]], "szkoleniem", ("pl-easy", "pl")) == 0
