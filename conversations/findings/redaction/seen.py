"""Reads a text as a person sees it, past look-alike and invisible characters, and remembers where each one stood."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from conversations.findings.redaction.kinds import Kind

CUT = "\ue000"  # stands for what is already cut: private use, so no rule can match it
PLACEHOLDER = re.compile("|".join(re.escape(kind.placeholder) for kind in Kind))

# Marks that are drawn above or below a letter, or join letters, and that people leave out or slip in at will: Arabic
# vowel signs and the stretching sign, enclosing keycaps.
_DROPPED = frozenset("\u0640\u0670\u20e3") | {chr(code) for code in range(0x064B, 0x0660)}
_SAME = {**dict.fromkeys("‐‑‒–—―−⁃﹣﹘➖", "-"), **dict.fromkeys("’‘ʼ`´′ʹ＇", "'"), **dict.fromkeys("“”„«»", '"')}
_SAME |= dict.fromkeys("،、，", ",") | dict.fromkeys("۔。｡।", ".") | {"∙": ".", "・": ".", "•": ".", "؟": "?", "؛": ";"}
# Cyrillic and Greek letters drawn like Latin ones; read as Latin only inside a word that has Latin letters, too.
_LOOKALIKE = dict(zip("аеорсухіјѕԁһкмтвнАЕОРСУХІЈЅКМТВНαορνικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
                      "aeopcyxijsdhkmtbhAEOPCYXIJSKMTBHaopvikABEZHIKMNOPTYX", strict=True))  # fmt: skip
_MIXED = re.compile(
    r"(?<![^\W\d_])[^\W\d_]*(?:[A-Za-z][\u0370-\u04ff\u0500-\u052f]|[\u0370-\u04ff\u0500-\u052f][A-Za-z])[^\W\d_]*"
)


@dataclass(frozen=True, slots=True, repr=False)
class Seen:
    """A text as it reads, and for each of its characters where it begins and ends in the text as it was typed."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the typed text of what reads from `start` up to `end`."""
        return self.starts[start], self.ends[end - 1]


def see(text: str) -> Seen:
    """Read a text; what is already a placeholder reads as cut, so that nothing is cut twice."""
    if text.isascii():
        read, starts, ends = text, range(len(text)), range(1, len(text) + 1)
        return Seen(_hide_placeholders(read), starts, ends)
    letters: list[str] = []
    begins: list[int] = []
    stops: list[int] = []
    for start, end in _clusters(text):
        for letter in _plain(text[start:end]):
            letters.append(letter)
            begins.append(start)
            stops.append(end)
    read = _MIXED.sub(lambda word: "".join(_LOOKALIKE.get(letter, letter) for letter in word[0]), "".join(letters))
    return Seen(_hide_placeholders(read), begins, stops)


def blank(text: str, start: int, end: int) -> str:
    """Put the sign for what is cut in the place of a piece; every other character keeps its place."""
    return text[:start] + CUT * (end - start) + text[end:]


def _hide_placeholders(text: str) -> str:
    return PLACEHOLDER.sub(lambda word: CUT * len(word[0]), text) if "[" in text else text


def _clusters(text: str) -> list[tuple[int, int]]:
    """Part a text into letters with the marks that sit on them; invisible characters belong to none."""
    clusters: list[tuple[int, int]] = []
    for place, letter in enumerate(text):
        if letter in _DROPPED or (unicodedata.category(letter) in {"Cf", "Cc"} and letter not in "\n\t\r"):
            continue
        if clusters and unicodedata.combining(letter) and clusters[-1][1] == place:
            clusters[-1] = (clusters[-1][0], place + 1)
        else:
            clusters.append((place, place + 1))
    return clusters


def _plain(cluster: str) -> str:
    """Give a cluster in its usual form: full-width, circled and styled letters as plain ones, any script's digits as 0-9."""
    if cluster.isascii():
        return cluster
    whole = unicodedata.normalize("NFKC", cluster)
    return "".join(_plain_letter(letter) for letter in whole if letter > "\u08ff" or not unicodedata.combining(letter))


def _plain_letter(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if letter.isspace():
        return " "
    if letter == CUT:
        return "\ufffd"  # nobody can pretend that something is cut already
    return str(unicodedata.decimal(letter, letter))
