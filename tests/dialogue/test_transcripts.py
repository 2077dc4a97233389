"""Every transcript in transcripts/, named programme.script.language(.what).txt, goes as it is written."""

from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from bot.talk import Rehearsal
from config.phrases import Phrasebook
from config.programme import default_programmes, load_programmes
from conversations.programme import Programmes
from conversations.talk.person import OpenWave
from tests.support.dialogue import NOON, Dialogue, counted

TRANSCRIPTS = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@cache
def programmes() -> Programmes:
    return load_programmes(default_programmes())


@cache
def phrasebook() -> Phrasebook:
    return Phrasebook.load()


def newcomer(programme: str, script: str, language: str) -> Rehearsal:
    """Someone whose phone is set to `language`, while one script is open; `/start here` is their area's code."""
    area = programmes()[programme].areas.leaves()[0].key
    wave = OpenWave("wave0001abcdefgh", programme, script, 1, (area,), NOON + timedelta(days=10))
    return Rehearsal(
        programmes(),
        phrasebook(),
        [wave],
        codes={"here": (programme, area)},
        clock=lambda: NOON,
        fresh=counted(),
        hint=language,
    )


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_talk_goes_as_written(path: Path) -> None:
    programme, script, language, *_ = path.stem.split(".")
    Dialogue(newcomer(programme, script, language)).play(path.read_text(encoding="utf-8"))


def test_both_programmes_are_played_in_three_languages() -> None:
    played = {path.stem for path in TRANSCRIPTS}
    scripts = [(key, name) for key, programme in programmes().items() for name in programme.scripts]
    assert {f"{key}.{name}.{code}" for key, name in scripts for code in ("en", "cy", "pl")} <= played
