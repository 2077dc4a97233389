"""What `heard talk --record` writes is a dialogue test: it plays again as it went."""

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from bot.talk import play
from conversations.errors import CannotStart
from tests.dialogue.test_transcripts import newcomer, phrasebook, programmes
from tests.support.dialogue import Dialogue

TALKS = [
    (
        "adoption/pulse",
        "en",
        [
            "1",
            "1",
            "4",
            "It was cold, and grey",
            "1",
            "Who is told of it?",
            "And when is that?",
            "1",
            "5",
            "/skip",
            "1",
        ],
    ),
    ("adoption/experience", "pl", ["1", "1", "1", "/back", "2", "/stop"]),
    ("justice/pulse", "cy", ["1", "1", "nonsense", "/why", "2", "/skip", "/skip", "/skip", "/skip", "/skip"]),
]


@pytest.mark.parametrize(("name", "language", "lines"), TALKS, ids=[f"{name}-{code}" for name, code, _ in TALKS])
def test_a_recorded_talk_plays_again(name: str, language: str, lines: list[str], tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    screen = Console(file=StringIO())
    play(programmes(), phrasebook(), name, language, lines=lines, console=screen, record=file)
    written = file.read_text(encoding="utf-8")
    Dialogue(newcomer(*name.split("/"), language)).play(written)
    assert written.count("\n> ") >= 4
    assert "[" in written


def test_a_finished_talk_ends_with_what_is_stored(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    play(programmes(), phrasebook(), *TALKS[0][:2], lines=TALKS[0][2], console=Console(file=StringIO()), record=file)
    stored = file.read_text(encoding="utf-8").splitlines()[-1]
    assert stored.startswith("= overall: poor; went_wrong: It was cold, and grey (may be quoted); informed: always")
    assert stored.endswith(".asked: Who is told of it? And when is that? (may be quoted)")


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(CannotStart, match="is there already"):
        play(programmes(), phrasebook(), "adoption/pulse", lines=[], console=Console(file=StringIO()), record=file)
    assert file.read_text(encoding="utf-8") == "mine"
