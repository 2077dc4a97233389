"""Reads a time of day as people type it: 9:30, 9.30pm, 21h, half past four, noon."""

import re
from collections.abc import Iterable

from conversations.talk.spoken import bare, fold
from conversations.talk.timing import Kind, half_of, parted
from conversations.talk.wait_words import NOON

MAX_TIME = 40  # characters of a typed time; anything longer is not one
HALF_DAY = 12  # hours

_CLOCK = re.compile(
    r"(?:at |around |about |o |am |tua |okolo |ok\. )?(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(?:h|o'?clock|o'r gloch)?"
    r"\s*(a\.?m\.?|p\.?m\.?|in the morning|in the afternoon|in the evening|at night"
    r"|y bore|y prynhawn|yr hwyr|rano|po południu|wieczorem|w nocy)?"
)
_NIGHT = frozenset({"at night", "w nocy"})  # nine at night is late, two at night is early
_LATE = frozenset(
    {"pm", "in the afternoon", "in the evening", "y prynhawn", "yr hwyr", "po południu", "wieczorem"} | _NIGHT
)
_EARLY = frozenset({"am", "in the morning", "y bore", "rano"})
_NAMED = {
    "noon": "12:00", "midday": "12:00", "12 noon": "12:00", "midnight": "00:00",
    "hanner dydd": "12:00", "canol dydd": "12:00", "hanner nos": "00:00", "canol nos": "00:00",
    "poludnie": "12:00", "w poludnie": "12:00", "polnoc": "00:00", "o polnocy": "00:00",
}  # fmt: skip
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_PAST = re.compile(
    r"(half|quarter|five|ten|twenty) (past|to) (\w+)(?: (am|pm|in the morning|in the afternoon|at night))?"
)
_TELLS = frozenset({Kind.NUMBER, Kind.CLOCK, Kind.PART, Kind.HALF})
_WHEN = frozenset({Kind.NUMBER, Kind.CLOCK})
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}


def read_time(text: str, languages: Iterable[str] = ()) -> str | None:
    """Find the one time these words name, as HH:MM; None if they name none."""
    if len(text) > MAX_TIME:
        return None
    folded = fold(text)
    if folded in _NAMED:
        return _NAMED[folded]
    if found := _PAST.fullmatch(folded):
        return _past(found)
    if found := _CLOCK.fullmatch(bare(text).strip(" .!?")):
        clear = bool(found[2]) or "h" in bare(text)
        return _written(int(found[1]), int(found[2] or 0), (found[3] or "").replace(".", ""), clear=clear)
    return _of_day(text, tuple(languages))


def _past(found: re.Match[str]) -> str | None:
    """Read "quarter to five"; which half of the day is only known where they say it."""
    hour = _HOURS.index(found[3]) + 1 if found[3] in _HOURS else int(found[3]) if found[3].isdecimal() else 0
    if not 1 <= hour <= HALF_DAY or (found[1] == "half" and found[2] == "to"):
        return None
    back = found[2] == "to"
    minute = 60 - _MINUTES[found[1]] if back else _MINUTES[found[1]]
    return _written((hour - 2) % HALF_DAY + 1 if back else hour, minute, found[4] or "", clear=False)


def names_half(text: str, languages: Iterable[str] = ()) -> bool:
    """Say whether words are a time but for its half of the day: "4", "half past four", "saacadda 4"."""
    known = tuple(languages)
    if len(text) > MAX_TIME or read_time(text, known) is not None:
        return False
    said = _said(text, known)
    whole = said is not None and said.keys() == {Kind.NUMBER} and 1 <= said[Kind.NUMBER] <= HALF_DAY
    return whole or read_time(f"{text.strip(' .!?')} am") is not None


def _of_day(text: str, languages: tuple[str, ...]) -> str | None:
    """Read a number or a clock beside a part of the day, as waits are read: "saacadda 4 galabnimo"."""
    said = _said(text, languages)
    if said is None or said.get(Kind.NUMBER, 0) % 1:
        return None
    if said.keys() == {Kind.PART}:
        return "12:00" if said[Kind.PART] == NOON else None
    hour, minute = divmod(int(said.get(Kind.CLOCK, said.get(Kind.NUMBER, 0) * 60)), 60)
    half = said.get(Kind.HALF)
    if half is None and Kind.PART in said and 1 <= hour <= HALF_DAY:
        half = half_of(said[Kind.PART], hour)
    return _written(hour, minute, "" if half is None else "pm" if half else "am", clear=Kind.CLOCK in said)


def _said(text: str, languages: tuple[str, ...]) -> dict[Kind, float] | None:
    """Give what words tell of one time of day; None if they speak of something else, or of two."""
    bits = [bit for bit in parted(text, (*languages, "en")) or () if bit[0] is not Kind.BESIDE]
    kinds = {kind for kind, _ in bits}
    if len(kinds) != len(bits) or not (_TELLS | {Kind.AT}).issuperset(kinds):
        return None
    said = {kind: value for kind, value in bits if kind in _TELLS}
    return said if len(_WHEN.intersection(said)) == 1 or said.keys() == {Kind.PART} else None


def _written(hour: int, minute: int, half: str, *, clear: bool) -> str | None:
    """Write a time; four o'clock without a half of the day is no time, unless it is written 04:00 or 4h."""
    if half in _NIGHT and hour < HALF_DAY // 2:
        half = "am"
    if half in _EARLY and hour > HALF_DAY:
        return None
    if half in _LATE and hour < HALF_DAY:
        hour += HALF_DAY
    elif half in _EARLY and hour == HALF_DAY:
        hour = 0
    elif not half and not clear and hour <= HALF_DAY:
        return None
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day's ends
