"""Labels are made ready once, nothing else stays in memory; no list is taken for another, no word for its opposite."""

import pytest

from conversations.script.model import Choice, SelectOne
from conversations.talk.labels import MOST_KEPT, REVERSALS, kept_labels, labels_of
from conversations.talk.reading import Unclear, pick
from conversations.talk.vocabulary import VOCABULARIES

LANGUAGES = ("en", "cy")


def question(*labels: str, shuffled: bool = False) -> SelectOne:
    choices = tuple(Choice(f"c{place}", {"en": label, "cy": label}) for place, label in enumerate(labels))
    return SelectOne(name="q", label={"en": "?", "cy": "?"}, choices=choices, shuffled=shuffled)


def test_the_labels_of_a_scripts_choices_are_made_once() -> None:
    asked = question("Good", "Bad")
    assert labels_of(asked, LANGUAGES) is labels_of(asked, LANGUAGES)
    assert labels_of(asked, LANGUAGES) is kept_labels(asked.choices, LANGUAGES)
    assert labels_of(asked, LANGUAGES) is not labels_of(asked, LANGUAGES[::-1])


def test_choices_that_move_are_not_kept() -> None:
    moved = question("Good", "Bad", shuffled=True)
    assert labels_of(moved, LANGUAGES) is not labels_of(moved, LANGUAGES)


def test_lists_that_come_and_go_are_never_taken_for_each_other() -> None:
    for number in range(MOST_KEPT + 10):
        found = labels_of(question(f"Good {number}", "Bad"), LANGUAGES).folded
        assert found == {f"good {number}": [0], "bad": [1]}


@pytest.mark.parametrize(
    ("labels", "said", "language"),
    [
        (["Не задоволений", "Щасливий"], "задоволений", "uk"),
        (["Żadne szkolenia", "Praca"], "szkolenia", "pl"),
        (["Fără adăpost", "Singur"], "adăpost", "ro"),
        (["غير راضٍ", "سعيد"], "راضٍ", "ar"),
        (["مطمئن نہیں", "خوش"], "مطمئن", "ur"),
        (["সন্তুষ্ট নই", "খুশি"], "সন্তুষ্ট", "bn"),
        (["ਸੰਤੁਸ਼ਟ ਨਹੀਂ", "ਖੁਸ਼"], "ਸੰਤੁਸ਼ਟ", "pa"),
        (["Hoy la'aan", "Farxad"], "hoy", "so"),
    ],
)
def test_a_word_as_it_stands_in_a_label_that_says_the_opposite_is_not_that_label(
    labels: list[str], said: str, language: str
) -> None:
    assert isinstance(pick([[label] for label in labels], said, (language,)), Unclear)


def test_every_language_has_the_words_that_turn_a_meaning_round() -> None:
    assert REVERSALS.keys() == VOCABULARIES.keys()
