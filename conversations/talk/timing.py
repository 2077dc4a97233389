"""Parts words about time into phrases known in somebody's languages: "tomorrow", "at", "6", "in the evening"."""

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum, auto
from functools import lru_cache

from conversations.talk.spoken import bare, fold
from conversations.talk.wait_words import NIGHT, NOON, WAIT_WORDS

LONGEST_PHRASE = 4  # words
NOON_HOUR = 12
LATE_MORNING = 10  # the hour from which "at noon" leaves a time before noon: at eleven it is nearly noon
SMALL_HOURS = 6  # the hour up to which "at night" is early: two at night comes after midnight, nine before

_CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d{2})(?!\d)")
_JOINED = re.compile(r"\b(\d{1,2})(am|pm|da)\b")
_SCRIPTED = re.compile(r"(?<=\d)(?=[^\W\d_a-z])")  # 6টায়: a number and what follows it in another script
_CLOCKED = re.compile(r"[\d.]")  # without which none of these finds anything
_DOTTED = re.compile(r"\b([ap])\.m\b\.?")


class Kind(Enum):
    """What a phrase tells of a time."""

    AHEAD = auto()
    AT = auto()
    LATER = auto()
    UNIT = auto()
    NUMBER = auto()
    DAY = auto()
    WEEKDAY = auto()
    PART = auto()
    HALF = auto()
    CLOCK = auto()
    BESIDE = auto()


Bit = tuple[Kind, float]


def parted(text: str, languages: tuple[str, ...]) -> list[Bit] | None:
    """Part words into phrases that are known, the longest first; None if any is not."""
    table, lengths = _table(languages)
    left = _words(text)
    bits: list[Bit] = []
    while left:
        for length in range(min(lengths.get(left[0], 1), len(left)), 0, -1):
            bit = table.get(" ".join(left[:length])) or (_number(left[0]) if length == 1 else None)
            if bit:
                bits.append(bit)
                left = left[length:]
                break
        else:
            return None
    return bits


def half_of(part: float, hour: int) -> int:
    """Say in which half of the day an hour of 1 to 12 lies, by the part of the day beside it: 0 or 1."""
    if part == NOON:
        return int(hour == NOON_HOUR or hour < LATE_MORNING)
    if part == NIGHT:
        return int(SMALL_HOURS <= hour < NOON_HOUR)
    return int(part > NOON)


def _words(text: str) -> list[str]:
    plain = bare(text)
    if not plain.isascii():
        plain = "".join(str(unicodedata.decimal(letter, letter)) for letter in plain)
    if not _CLOCKED.search(plain):
        return fold(plain).split()
    clocked = _JOINED.sub(r"\1 \2", _CLOCK.sub(r" \1c\2 ", plain))
    return fold(_SCRIPTED.sub(" ", _DOTTED.sub(r" \1m ", clocked))).split()


def _number(word: str) -> Bit | None:
    if word.isascii() and word.isdigit() and len(word) <= 3:  # noqa: PLR2004 - "in 120 minutes"
        return Kind.NUMBER, int(word)
    hour, _, minute = word.partition("c")
    if word.isascii() and hour.isdigit() and minute.isdigit():
        return Kind.CLOCK, int(hour[:2]) * 60 + (int(minute) if int(minute) < 60 else 24 * 60)  # noqa: PLR2004
    return None


@lru_cache
def _table(languages: tuple[str, ...]) -> tuple[Mapping[str, Bit], Mapping[str, int]]:
    """Give every known phrase, folded, and how long those from a word on are; the earlier language's meaning counts."""
    table: dict[str, Bit] = {}
    for words in (WAIT_WORDS[code] for code in languages if code in WAIT_WORDS):
        for kind, phrases in ((Kind.LATER, words.later), (Kind.AHEAD, words.ahead), (Kind.AT, words.at)):
            _add(table, phrases, kind, 0)
        for kind, meanings in (
            (Kind.DAY, words.days),
            (Kind.UNIT, words.units),
            (Kind.NUMBER, words.numbers),
            (Kind.PART, words.parts),
            (Kind.HALF, words.halves),
        ):
            for phrases, value in meanings.items():
                _add(table, phrases, kind, value)
        for number, phrases in enumerate(words.weekdays):
            _add(table, phrases, Kind.WEEKDAY, number)
        _add(table, words.beside, Kind.BESIDE, 0)
    lengths: dict[str, int] = {}
    for first, *more in map(str.split, table):
        lengths[first] = min(LONGEST_PHRASE, max(lengths.get(first, 1), 1 + len(more)))
    return table, lengths


def _add(table: dict[str, Bit], phrases: str, kind: Kind, value: float) -> None:
    for phrase in phrases.split(","):
        if folded := fold(phrase):
            table.setdefault(folded, (kind, value))
