"""Reads a time of day as people type it: 9:30, 9.30pm, 21h, half past four, noon."""

import re

from conversations.talk.spoken import bare, fold

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
_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}


def read_time(text: str) -> str | None:
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
    return None


def _past(found: re.Match[str]) -> str | None:
    """Read "quarter to five"; which half of the day is only known where they say it."""
    hour = _HOURS.index(found[3]) + 1 if found[3] in _HOURS else int(found[3]) if found[3].isdecimal() else 0
    if not 1 <= hour <= HALF_DAY or (found[1] == "half" and found[2] == "to"):
        return None
    back = found[2] == "to"
    minute = 60 - _MINUTES[found[1]] if back else _MINUTES[found[1]]
    return _written((hour - 2) % HALF_DAY + 1 if back else hour, minute, found[4] or "", clear=False)


def names_half(text: str) -> bool:
    """Say whether words are a time but for its half of the day: "4", "half past four"."""
    return read_time(text) is None and read_time(f"{text.strip(' .!?')} am") is not None


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
