"""Reading days, weekdays and times the way people type them; what could mean two things is asked back."""

import re
from datetime import date, time

from conversations.planning.commands import CalendarDay, Day, DaysAhead
from conversations.planning.tokens import COMMA, Words, echo

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

WEEKDAY_OF = {name: number for number, day in enumerate(WEEKDAYS) for name in (day, day[:3], day + "s")} | {
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}
MONTH_OF = {name: number for number, month in enumerate(MONTHS, 1) for name in (month, month[:3])} | {"sept": 9}
NUMBER_OF = {word: number for number, word in enumerate(_NUMBERS, 1)}
AHEAD = {"today": 0, "tomorrow": 1}

YEARS = range(2000, 2100)  # a year outside these is a slip of the finger
LONGEST_NUMBER = 4  # digits
LEAP_YEAR = 2000  # any leap year: 29 February may be typed without a year
NOON = 12
HOURS = 24

_MONTHDAY = re.compile(r"([0-9]{1,2})(st|nd|rd|th)?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_SLASHED = re.compile(r"[0-9]{1,4}[/.-][0-9]{1,2}([/.-][0-9]{1,4})?")
_CLOCK = re.compile(r"([0-9]{1,2})[:.]([0-9]{2})(am|pm|a\.m|p\.m)?")
_HOUR = re.compile(r"([0-9]{1,2})(am|pm|a\.m|p\.m)")
_HALVES = {"am": 0, "a.m": 0, "pm": NOON, "p.m": NOON}
_NAMED_TIMES = {"noon": time(NOON), "midday": time(NOON)}


def number(word: str) -> int | None:
    """Read a whole number in digits or as a word up to twelve."""
    if word.isascii() and word.isdigit() and len(word) <= LONGEST_NUMBER:
        return int(word)
    return NUMBER_OF.get(word)


def monthday(word: str) -> int | None:
    """Read a day of the month, "5" or "5th"."""
    found = _MONTHDAY.fullmatch(word)
    return int(found[1]) if found and 1 <= int(found[1]) <= 31 else None  # noqa: PLR2004 - days in a month


def starts_time(words: Words) -> bool:
    """Say whether a time comes next."""
    word = words.peek()
    if word in _NAMED_TIMES or _CLOCK.fullmatch(word) or _HOUR.fullmatch(word):
        return True
    return word.isdigit() and words.peek(1) in _HALVES


def starts_day(words: Words) -> bool:
    """Say whether a calendar day comes next (a weekday alone is not one)."""
    at = 1 if words.peek() == "the" else 0
    word, following = words.peek(at), words.peek(at + 1)
    if following == "of":
        following = words.peek(at + 2)
    if word in AHEAD or _ISO.fullmatch(word) or (word in MONTH_OF and monthday(following)):
        return True
    return monthday(word) is not None and following in MONTH_OF


def read_time(words: Words) -> time:
    """Read a time of day."""
    word = words.take()
    if word in _NAMED_TIMES:
        return _NAMED_TIMES[word]
    half = ""
    if found := _CLOCK.fullmatch(word):
        hour, minute, half = int(found[1]), int(found[2]), found[3] or ""
    elif found := _HOUR.fullmatch(word):
        hour, minute, half = int(found[1]), 0, found[2]
    elif word.isascii() and word.isdigit() and words.peek() in _HALVES:
        hour, minute = int(word[:LONGEST_NUMBER]), 0
    else:
        raise words.fail(f'I cannot read "{echo(word)}" as a time. Write 10:00, 10am or 18:30.', word)
    if not half and words.peek() in _HALVES:
        half = words.take()
    if half:
        hour = hour % NOON + _HALVES[half] if 1 <= hour <= NOON else HOURS
    if hour >= HOURS or minute >= 60:  # noqa: PLR2004 - minutes in an hour
        raise words.fail(f'There is no such time as "{echo(word)}". Write 10:00, 10am or 18:30.', word)
    return time(hour, minute)


def read_day(words: Words) -> Day:
    """Read a calendar day, today or tomorrow."""
    words.took("the")
    weekday = WEEKDAY_OF.get(words.peek())
    if weekday is not None:
        words.take()
        words.took(COMMA)
        words.took("the")
    word = words.take()
    if word in AHEAD and weekday is None:
        return DaysAhead(AHEAD[word])
    if found := _ISO.fullmatch(word):
        return _day(words, int(found[3]), int(found[2]), int(found[1]), weekday)
    if _SLASHED.fullmatch(word):
        raise words.fail(f'"{echo(word)}" can mean two days. Write the month as a word: 3 december.', word)
    day = monthday(word)
    if day is not None:
        words.took("of")
        month = MONTH_OF.get(words.peek())
    else:
        month = MONTH_OF.get(word)
        day = monthday(words.peek()) if month else None
    if day is None or month is None:
        asked = words.peek() if day is not None and words.peek() else word
        known = (*MONTHS, *AHEAD)
        raise words.fail(f'I cannot read "{echo(asked)}" as part of a day. Write 3 december.', asked, known)
    words.take()
    return _day(words, day, month, _year(words), weekday)


def _year(words: Words) -> int | None:
    ahead = 1 if words.peek() == COMMA else 0
    word = words.peek(ahead)
    if not (word.isascii() and word.isdigit() and len(word) == 4):  # noqa: PLR2004 - digits of a year
        return None
    if int(word) not in YEARS:
        raise words.fail(f'"{word}" is not a year I can plan for.', word)
    for _ in range(ahead + 1):
        words.take()
    return int(word)


def _day(words: Words, day: int, month: int, year: int | None, weekday: int | None) -> CalendarDay:
    typed = f"{day} {MONTHS[month - 1]}" if 1 <= month <= len(MONTHS) else f"{day}-{month}"
    try:
        date(year if year is not None else LEAP_YEAR, month, day)
    except ValueError:
        raise words.fail(f"There is no {typed}{'' if year is None else f' {year}'}.", typed) from None
    if year is not None and year not in YEARS:
        raise words.fail(f'"{year}" is not a year I can plan for.', str(year))
    return CalendarDay(day, month, year, weekday)


def find_day(day: Day, today: date) -> date | str:
    """Give the date meant: without a year, the next one that has not passed. A sentence where there is none."""
    if isinstance(day, DaysAhead):
        return date.fromordinal(today.toordinal() + day.days)
    years = [day.year] if day.year is not None else [today.year, today.year + 1]
    found = next((made for year in years if (made := _made(year, day)) and (day.year or made >= today)), None)
    typed = f"{day.day} {MONTHS[day.month - 1].capitalize()}"
    if found is None:
        return f"There is no {typed} this year or next."
    if day.weekday is not None and found.weekday() != day.weekday:
        meant, real = WEEKDAYS[day.weekday].capitalize(), WEEKDAYS[found.weekday()].capitalize()
        return f"{typed} {found.year} is a {real}, not a {meant}."
    return found


def _made(year: int, day: CalendarDay) -> date | None:
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None
