"""Reads when somebody wants to be asked again: "tomorrow at 6", "in two hours", "on Monday", "tonight"."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from functools import lru_cache
from zoneinfo import ZoneInfo

from conversations.talk.spoken import bare, fold
from conversations.talk.wait_words import MORNING, WAIT_WORDS

MAX_WAIT = 60  # characters; anything longer is no time
MAX_DAYS = 366  # ahead; further than any survey is open
LONGEST_PHRASE = 4  # words
MORNING_HOURS = 8  # the first hour that is meant before noon where nobody says which half of the day: "at 6" is 18:00
NOON_HOUR = 12
WEEKDAYS = 7

_CLOCK = re.compile(r"\b(\d{1,2})[:.h](\d{2})\b")
_JOINED = re.compile(r"\b(\d{1,2})(am|pm)\b")
_DOTTED = re.compile(r"\b([ap])\.m\b\.?")


class _Kind(Enum):
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


_Bit = tuple[_Kind, float]
_ANCHORS = frozenset({_Kind.LATER, _Kind.DAY, _Kind.WEEKDAY, _Kind.PART, _Kind.AT, _Kind.HALF, _Kind.CLOCK})


@dataclass(frozen=True, slots=True)
class Wait:
    """When to ask again (in the zone asked for); `vague` says that only "later" was said."""

    until: datetime
    vague: bool = False


def read_wait(  # noqa: PLR0911 - one return a case
    text: str, languages: Iterable[str], now: datetime, zone: str, *, beside: bool = False
) -> Wait | None:
    """Find the one moment after `now` that all of these words name; None where they name none.

    `beside` says that a day stands beside other answers: then a time of day alone is too little to go by.
    """
    if len(text) > MAX_WAIT or not text.strip():
        return None
    bits = _bits(text, tuple(dict.fromkeys((*languages, "en"))))
    if bits is None:
        return None
    kinds = [kind for kind, _ in bits if kind is not _Kind.BESIDE]
    here = now.astimezone(ZoneInfo(zone))
    said = dict(reversed(bits))  # the first of each kind
    if len(kinds) != len(set(kinds)):
        return None
    if _Kind.UNIT in said:
        return _ahead(here, kinds, said)
    times = {_Kind.AT, _Kind.NUMBER, _Kind.HALF, _Kind.CLOCK}
    if _ANCHORS.isdisjoint(kinds) or (beside and times.issuperset(kinds)):
        return None
    if kinds == [_Kind.LATER]:
        return Wait(here + timedelta(days=1), vague=True)
    until = None if _Kind.LATER in said else _on_a_day(here, said)
    return Wait(until) if until else None


def _ahead(here: datetime, kinds: Sequence[_Kind], said: Mapping[_Kind, float]) -> Wait | None:
    """Read "in two hours": a number or none, and a unit."""
    allowed = {_Kind.AHEAD, _Kind.NUMBER, _Kind.UNIT}
    minutes = said.get(_Kind.NUMBER, 1) * said[_Kind.UNIT]
    if not allowed.issuperset(kinds) or _Kind.AHEAD not in said or not 1 <= minutes <= MAX_DAYS * 24 * 60:
        return None
    return Wait((here.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(here.tzinfo))


def _on_a_day(here: datetime, said: Mapping[_Kind, float]) -> datetime | None:
    """Read a day, a part of the day and a time, any of which may be left out."""
    at = _time(here, said)
    if at is None:
        return None
    if _Kind.WEEKDAY in said:
        days = (int(said[_Kind.WEEKDAY]) - here.weekday() - 1) % WEEKDAYS + 1
        return _moment(here, here.date() + timedelta(days=days + (7 if said.get(_Kind.DAY) == WEEKDAYS else 0)), at)
    if _Kind.DAY in said:
        until = _moment(here, here.date() + timedelta(days=int(said[_Kind.DAY])), at)
        return until if until > here else None
    until = _moment(here, here.date(), at)
    return until if until > here else _moment(here, here.date() + timedelta(days=1), at)


def _time(here: datetime, said: Mapping[_Kind, float]) -> time | None:
    """Give the time of day; "at 6" is six in the evening, since nobody wants to be asked at six in the morning."""
    part = said.get(_Kind.PART)
    minutes = said.get(_Kind.CLOCK)
    if minutes is None and _Kind.NUMBER in said:
        minutes = said[_Kind.NUMBER] * 60
    if minutes is None:
        usual = time(MORNING) if _Kind.WEEKDAY in said else here.time().replace(second=0, microsecond=0)
        return time(int(part)) if part is not None else usual
    hour, minute = divmod(int(minutes), 60)
    half = said.get(_Kind.HALF, None if part is None or not 1 <= hour <= NOON_HOUR else float(part >= NOON_HOUR))
    if half is None and _Kind.CLOCK not in said and 1 <= hour < MORNING_HOURS:
        half = 1
    if half and hour < NOON_HOUR:
        hour += NOON_HOUR
    elif half == 0 and hour == NOON_HOUR:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day's ends


def _moment(here: datetime, day: date, at: time) -> datetime:
    """Give a local moment; one that a change of the clocks skips is an hour later."""
    return datetime.combine(day, at, here.tzinfo).astimezone(ZoneInfo("UTC")).astimezone(here.tzinfo)


def _bits(text: str, languages: tuple[str, ...]) -> list[_Bit] | None:
    """Part words into phrases that are known, the longest first; None if any is not."""
    table, begins = _table(languages)
    left = _words(text)
    if left and left[0] not in begins and _number(left[0]) is None:  # most of what people type
        return None
    bits: list[_Bit] = []
    while left:
        for length in range(min(LONGEST_PHRASE, len(left)), 0, -1):
            bit = table.get(" ".join(left[:length])) or (_number(left[0]) if length == 1 else None)
            if bit:
                bits.append(bit)
                left = left[length:]
                break
        else:
            return None
    return bits


def _words(text: str) -> list[str]:
    plain = bare(text)
    if not plain.isascii():
        plain = "".join(str(unicodedata.decimal(letter, letter)) for letter in plain)
    elif plain.isalpha():  # one word, as most are
        return [plain]
    parted = _DOTTED.sub(r" \1m ", _JOINED.sub(r"\1 \2", _CLOCK.sub(r" \1c\2 ", plain)))
    return fold(parted).split()


def _number(word: str) -> _Bit | None:
    if word.isascii() and word.isdigit() and len(word) <= 3:  # noqa: PLR2004 - "in 120 minutes"
        return _Kind.NUMBER, int(word)
    hour, _, minute = word.partition("c")
    if word.isascii() and hour.isdigit() and minute.isdigit():
        return _Kind.CLOCK, int(hour[:2]) * 60 + (int(minute) if int(minute) < 60 else 24 * 60)  # noqa: PLR2004
    return None


@lru_cache
def _table(languages: tuple[str, ...]) -> tuple[Mapping[str, _Bit], frozenset[str]]:
    """Give every known phrase, folded, and the words they begin with; the earlier language's meaning counts."""
    table: dict[str, _Bit] = {}
    for words in (WAIT_WORDS[code] for code in languages if code in WAIT_WORDS):
        for kind, phrases in ((_Kind.LATER, words.later), (_Kind.AHEAD, words.ahead), (_Kind.AT, words.at)):
            _add(table, phrases, kind, 0)
        for kind, meanings in (
            (_Kind.DAY, words.days),
            (_Kind.UNIT, words.units),
            (_Kind.NUMBER, words.numbers),
            (_Kind.PART, words.parts),
            (_Kind.HALF, words.halves),
        ):
            for phrases, value in meanings.items():
                _add(table, phrases, kind, value)
        for number, phrases in enumerate(words.weekdays):
            _add(table, phrases, _Kind.WEEKDAY, number)
        _add(table, words.beside, _Kind.BESIDE, 0)
    return table, frozenset(phrase.partition(" ")[0] for phrase in table)


def _add(table: dict[str, _Bit], phrases: str, kind: _Kind, value: float) -> None:
    for phrase in phrases.split(","):
        if folded := fold(phrase):
            table.setdefault(folded, (kind, value))
