"""Reads a day as people write it: 12 march 2025, 12/03/2025 (day first), 2025-03-12, yesterday."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta

from conversations.talk.spoken import Word, bare, fold, meant
from conversations.talk.vocabulary import VOCABULARIES

_MONTH_NUMBERS: Mapping[str, int] = {
    fold(form): number
    for known in VOCABULARIES.values()
    for number, forms in enumerate(known.months, 1)
    for form in forms.split()
}
_ALSO_WORDS = frozenset({"may", "mar", "mai", "fai", "ion", "meh", "medi"})  # other things, too, beside a month
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|af|ail|ydd|ed|fed|eg|ain)\b")
_FILLER = frozenset(
    {"the", "of", "o", "r", "roku", "on", "dnia", "w", "dniu", "ar", "mis", "pe", "data", "року", "روز", "يوم"}
)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|\d{2})")
MAX_DATE = 60  # characters of a typed date; anything longer is not one


def read_date(text: str, languages: Iterable[str], today: date) -> date | None:
    """Find the one day these words name; None if they name none, or no day that exists."""
    if len(text) > MAX_DATE:
        return None
    match meant(text, languages):
        case Word.TODAY:
            return today
        case Word.YESTERDAY:
            return today - timedelta(days=1)
        case _:
            return next(_days(bare(text).rstrip(" ."), today), None)


def names_month(text: str) -> bool:
    """Say whether words that are no day name a month: "in October", "w październiku 2024"."""
    words = fold(text).split() if len(text) <= MAX_DATE else ()
    return any(word in _MONTH_NUMBERS and word not in _ALSO_WORDS for word in words)


def _days(text: str, today: date) -> Iterator[date]:
    with suppress(ValueError, OverflowError):
        if found := _YEAR_FIRST.fullmatch(text):
            yield date(int(found[1]), int(found[2]), int(found[3]))
        elif found := _DAY_FIRST.fullmatch(text):
            yield date(_whole_year(found[3], today), int(found[2]), int(found[1]))
        else:
            yield from _named(text, today)


def _named(text: str, today: date) -> Iterator[date]:
    """Read a day with its month in words, before or after it, with or without a year."""
    words = [word for word in _ORDINAL.sub("", fold(text)).split() if word not in _FILLER]
    months = [_MONTH_NUMBERS[word] for word in words if word in _MONTH_NUMBERS]
    numbers = [word for word in words if word not in _MONTH_NUMBERS]
    if len(months) != 1 or not numbers or not all(number.isdecimal() for number in numbers):
        return
    match numbers:
        case [day]:
            this_year = date(today.year, months[0], int(day))
            yield this_year if this_year <= today else date(today.year - 1, months[0], int(day))
        case [day, year]:
            yield date(_whole_year(year, today), months[0], int(day))
        case _:
            return


def _whole_year(year: str, today: date) -> int:
    """Read two digits as the latest such year that is not to come, four as they stand."""
    if len(year) not in {2, 4}:
        raise ValueError("a year has two digits or four")
    century = today.year - today.year % 100
    recent = century + int(year)
    return int(year) if len(year) > 2 else recent if recent <= today.year else recent - 100  # noqa: PLR2004 - digits
