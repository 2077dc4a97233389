from collections.abc import Sequence
from pathlib import Path

from tests.support.many_tongues import CODES
from tests.support.sheets import entry, imported


def in_ten_languages(rows: Sequence[Sequence[object]], *others: str) -> list[list[object]]:
    """Give each row's label in every language; its last cells stay behind."""
    codes = (*CODES, *others)
    heading, *lines = rows
    head = ["type", "name", *(f"label::x ({code})" for code in codes), *heading]
    return [head, *([kind, name, *([label] * len(codes)), *rest] for kind, name, label, *rest in lines)]


def test_the_words_an_import_puts_in_are_there_in_every_language_heard_speaks(tmp_path: Path) -> None:
    rows = [
        ["constraint", "parameters"],
        ["begin repeat", "child", "Child"],
        ["integer", "age", "How old?", ". < 20"],
        ["acknowledge", "seen", "Read this"],
        ["end repeat", None, None],
        ["range", "fine", "How much?", None, "start=0 end=200 step=1"],
    ]
    made = imported(tmp_path, in_ten_languages(rows))
    assert made.faults == ()
    (child, fine) = made.raw["steps"]
    age, seen = child["steps"]
    put_in = (child["again"], age["constraint_message"], *(choice["label"] for choice in seen["choices"]))
    for words in (*put_in, fine["constraint_message"], made.raw["purpose"]):
        assert set(words) == set(CODES)
        assert len(set(words.values())) >= len(CODES) - 1  # two languages may agree on a word such as OK
        assert not any(text.startswith("[") for text in words.values())


def test_a_repeat_in_a_language_without_words_for_yes_and_no_is_asked_once(tmp_path: Path) -> None:
    rows = [[], ["begin repeat", "child", "Child"], ["integer", "age", "How old?"], ["end repeat", None, None]]
    made = imported(tmp_path, in_ten_languages(rows, "ta"))
    assert made.faults == ()
    assert "asked once: Heard has no Tamil words" in entry(made, "child").reasons[0]
