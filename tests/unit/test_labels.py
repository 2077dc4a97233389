"""An author's labels are made ready once; nothing else stays in memory, and no list is taken for another."""

from conversations.script.model import Choice, SelectOne
from conversations.talk.labels import MOST_KEPT, kept_labels, labels_of

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
