"""Reads texts marked as showing distress or not, and counts what the phrase engine makes of them."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from conversations.talk.safeguarding.noticing import distress

CORPUS = Path(__file__).parents[1] / "corpus" / "distress.jsonl"


@dataclass(frozen=True, slots=True)
class Text:
    """One line: `half` says whether phrases and weights were made by it ("learned") or it was read once ("unseen")."""

    text: str
    lang: str
    distress: bool
    kind: str = ""
    half: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How many of some texts the engine noticed."""

    noticed: int
    of: int

    @property
    def share(self) -> float:
        return self.noticed / self.of if self.of else 0.0


def texts(path: Path = CORPUS) -> list[Text]:
    """Read JSON lines `{text, lang, distress}`; `kind` and `half` may be there, too."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    return [
        Text(line["text"], line.get("lang") or "?", bool(line["distress"]), line.get("kind", ""), line.get("half", ""))
        for line in lines
    ]


def recall(of: Iterable[Text]) -> Count:
    """Count the distressed texts that were noticed."""
    return _count([text for text in of if text.distress])


def false_alarms(of: Iterable[Text]) -> Count:
    """Count the other texts that were taken for distress."""
    return _count([text for text in of if not text.distress])


def _count(some: Sequence[Text]) -> Count:
    return Count(sum(distress(text.text) is not None for text in some), len(some))
