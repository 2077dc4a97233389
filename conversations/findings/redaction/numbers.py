"""Finds numbers made of digits: phones, cards, bank accounts, NHS numbers; also spaced, spelled out, or with O for 0."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import phonenumbers
from stdnum import luhn
from stdnum.gb import nhs

from conversations.findings.redaction import cues
from conversations.findings.redaction.kinds import Found, Kind

MOST_PARTS = 20  # parts of one number: a card's 16 digits, each on its own, and a little more
CUE_REACH = 48  # characters before a number in which a word may say what it is
LEAST_DIGITS = 7  # fewer, without a cue, are counts, prices and years
COUNTRIES = {"pl": "PL", "ro": "RO", "bn": "BD", "ur": "PK"}  # where a number without +.. may be from, besides the UK

_SPELLED = {
    "0": "zero nought naught oh o dim sero صفر শূন্য", "1": "one un jeden unu واحد ایک এক", "2": "two dau dwa doi اثنان اثنين دو দুই",
    "3": "three tri trzy trei ثلاثة تین তিন", "4": "four pedwar cztery patru أربعة اربعة چار চার", "5": "five pump pięć cinci خمسة پانچ পাঁচ",
    "6": "six chwech sześć șase sase ستة چھ ছয়", "7": "seven saith siedem șapte sapte سبعة سات সাত", "8": "eight wyth osiem opt ثمانية آٹھ আট",
    "9": "nine naw dziewięć nouă noua تسعة نو নয়",
}  # fmt: skip
_DIGIT = {word: digit for digit, words in _SPELLED.items() for word in words.split()}
_TIMES = {"double": 2, "triple": 3, "treble": 3, "dwbl": 2, "podwójne": 2, "dublu": 2}
_WORD = "|".join(sorted(map(re.escape, _DIGIT), key=len, reverse=True))
_PART = re.compile(
    rf"(?<![^\W_])(?:(?P<times>{'|'.join(_TIMES)}) (?P<many>{_WORD}|\d)|(?P<word>{_WORD})(?P<hundred> hundred)?)(?![^\W_])|(?P<digits>\d+)",
    re.IGNORECASE,
)
_ANY_DIGIT = re.compile(r"\d")
_MISTYPED = re.compile(
    r"(?<![^\W_])(?=[OoIl|]*\d)[\dOoIl|]{2,}(?![^\W_])|(?<![^\W_])[OoIl]{1,3}(?=[ \-]?\d{2,})(?<!\bI)"
)
_MENDED = str.maketrans("OoIl|", "00111")
_JOIN = re.compile(r"[ .\-()\u2007/]{0,3}|[,_]")
_WORD_JOIN = re.compile(r"[ .,\-/()]{1,3}(?:and )?")
_DATE = re.compile(
    r"(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])([/.\- ])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([/.\-])(?:0?[1-9]|1[0-2])\2"
    r"(?:0?[1-9]|[12]\d|3[01]))(?!\d)"
)
_MONEY_BEFORE = re.compile(r"[£$€₹৳]\s?$")
_MONEY_AFTER = re.compile(
    r"\s?(?:[£$€₹৳%]|pounds?|quid|zł|lei|pln|gbp|p\b|ft\b|people|steps|miles|km\b|tys|mln|years|hours)", re.IGNORECASE
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_CUES = {
    kind: re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE)
    for kind, words in {
        Kind.NHS_NUMBER: cues.NHS, Kind.CARD: cues.CARD, Kind.ACCOUNT: cues.ACCOUNT, Kind.PHONE: cues.PHONE,
    }.items()
}  # fmt: skip
_NUMBER = re.compile(rf"(?<![^\W_])(?:{cues.NUMBER})(?![^\W_])", re.IGNORECASE)
_EXTENSION = re.compile(r",? ?(?:ext|extension|x|wew|int)\.? ?\d{2,5}\b", re.IGNORECASE)
# Lines that anyone may know: Samaritans, Childline, missing people.
_PUBLIC = frozenset(("116123", "116111", "116000"))
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Z]{2}\d\d(?:[ \-]?[A-Z0-9]{4}){3,7}(?:[ \-]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])")


@dataclass(frozen=True, slots=True, repr=False)
class _Part:
    """One group of digits as typed together, or one digit as a word."""

    start: int
    end: int
    digits: str
    spelled: bool


def numbers(text: str, language: str) -> Iterator[Found]:
    """Find numbers that lead to a person, each read at its longest."""
    has_digits = _ANY_DIGIT.search(text)
    for match in _IBAN.finditer(text) if has_digits else ():
        if sum(sign.isdigit() for sign in match[0]) >= 10:  # noqa: PLR2004  a sentence in capitals has no ten digits
            yield Found(*match.span(), Kind.ACCOUNT)
    read = _MISTYPED.sub(lambda word: word[0].translate(_MENDED), text) if has_digits else text
    for run in _runs(read):
        if sum(len(part.digits) for part in run) >= 6:  # noqa: PLR2004  a sort code, the shortest of all
            yield from _in_run(read, run, language)


def _runs(text: str) -> Iterator[Sequence[_Part]]:
    """Part a text into rows of digit groups that stand next to each other."""
    dates = [match.span() for match in _DATE.finditer(text)]
    run: list[_Part] = []
    for match in _PART.finditer(text):
        part = _read(match)
        if run and not _joined(text, run[-1], part, dates):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _read(match: re.Match[str]) -> _Part:
    if match["digits"]:
        return _Part(*match.span(), match["digits"], spelled=False)
    if match["times"]:
        one = _DIGIT.get(match["many"].lower(), match["many"])
        return _Part(*match.span(), one * _TIMES[match["times"].lower()], spelled=True)
    return _Part(*match.span(), _DIGIT[match["word"].lower()] + "00" * bool(match["hundred"]), spelled=True)


def _joined(text: str, left: _Part, right: _Part, dates: Sequence[tuple[int, int]]) -> bool:
    between = text[left.end : right.start]
    if any(start <= left.start < end and not right.end <= end for start, end in dates):
        return False  # a date does not run on into the number behind it
    lone = left.spelled or right.spelled or len(left.digits) == len(right.digits) == 1
    return bool((_WORD_JOIN if lone else _JOIN).fullmatch(between)) or (not between and lone)


def _in_run(text: str, run: Sequence[_Part], language: str) -> Iterator[Found]:
    first = 0
    while first < len(run):
        for last in range(min(len(run), first + MOST_PARTS), first, -1):
            kind = _kind(text, run[first:last], language)
            if kind:
                yield Found(*_edges(text, run[first].start, run[last - 1].end, kind), kind)
                first = last - 1
                break
        first += 1


def _edges(text: str, start: int, end: int, kind: Kind) -> tuple[int, int]:
    """Take in the "+" and the bracket before a number, and a telephone's extension."""
    before = text[:start].rstrip("+")
    if before.endswith("(") and ")" in text[start:end]:
        before = before[:-1]
    extension = _EXTENSION.match(text, end) if kind is Kind.PHONE else None
    return len(before) if text[len(before) : start].strip("+(") == "" else start, extension.end() if extension else end


def _kind(text: str, parts: Sequence[_Part], language: str) -> Kind | None:
    digits = "".join(part.digits for part in parts)
    start, end = parts[0].start, parts[-1].end
    if len(digits) < 6 or _MONEY_BEFORE.search(text[max(0, start - 3) : start]):  # noqa: PLR2004  a sort code has six
        return None
    said = _said(text[max(0, start - CUE_REACH) : start])
    if said is not Kind.ACCOUNT and _DATE.fullmatch(text[start:end]):
        return None
    return (
        _card(digits, parts, said)
        or _health(digits, parts, said)
        or _phone(digits, text, parts, said, language)
        or _bank(digits, parts, said)
        or _other(digits, text, parts, said)
    )


def _said(before: str) -> Kind | None:
    """Give the kind that the nearest cue before a number announces."""
    nearest = {kind: max((match.end() for match in cue.finditer(before)), default=-1) for kind, cue in _CUES.items()}
    kind = max(nearest, key=lambda each: nearest[each])
    if nearest[kind] >= 0:
        return kind
    return Kind.PHONE if _NUMBER.search(before) else None


def _card(digits: str, parts: Sequence[_Part], said: Kind | None) -> Kind | None:
    if not 13 <= len(digits) <= 19:  # noqa: PLR2004  ISO/IEC 7812
        return None
    fours = [len(part.digits) for part in parts] == [4, 4, 4, 4]
    return Kind.CARD if luhn.is_valid(digits) or fours or said is Kind.CARD else None


def _health(digits: str, parts: Sequence[_Part], said: Kind | None) -> Kind | None:
    if len(digits) != 10 or digits.startswith("0") or all(_YEAR.fullmatch(part.digits) for part in parts):  # noqa: PLR2004
        return None
    return Kind.NHS_NUMBER if said is Kind.NHS_NUMBER or nhs.is_valid(digits) else None


def _phone(digits: str, text: str, parts: Sequence[_Part], said: Kind | None, language: str) -> Kind | None:
    before = text[: parts[0].start].rstrip("( ")
    abroad = before.endswith("+") or digits.startswith("00")
    if not (abroad or digits.startswith("0")):
        local = said is Kind.PHONE or language in COUNTRIES
        sizes = [len(part.digits) for part in parts]
        if said is Kind.PHONE and sizes in ([6], [3, 3]) and digits not in _PUBLIC:
            return None if _counts(digits, text, parts) else Kind.PHONE  # without the code of the town
        if not local or len(digits) < LEAST_DIGITS or (max(sizes) == 1 and said is not Kind.PHONE):
            return None
        if _counts(digits, text, parts) or (language not in COUNTRIES and len(digits) > 11):  # noqa: PLR2004
            return None
    whole = f"+{digits.removeprefix('00')}" if abroad else digits
    countries = ("GB", COUNTRIES[language]) if language in COUNTRIES else ("GB",)
    return Kind.PHONE if any(_possible(whole, country) for country in countries) else None


def _possible(number: str, country: str) -> bool:
    """Tell whether it could be dialled: leniency POSSIBLE, as VALID refuses Ofcom's numbers for drama (07700 900xxx)."""
    try:
        read = phonenumbers.parse(number, country)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(read) and len(number) >= 9  # noqa: PLR2004  the shortest with its area code


def _bank(digits: str, parts: Sequence[_Part], said: Kind | None) -> Kind | None:
    sizes = [len(part.digits) for part in parts]
    if sizes in ([8, 2, 2, 2], [2, 2, 2, 8], [8, 6], [6, 8]):
        return Kind.ACCOUNT
    if said is Kind.ACCOUNT and (sizes in ([2, 2, 2], [6], [8], [7], [4, 4], [2, 2, 2, 2]) or 10 <= len(digits) <= 26):  # noqa: PLR2004
        return Kind.ACCOUNT
    return None


def _other(digits: str, text: str, parts: Sequence[_Part], said: Kind | None) -> Kind | None:
    sizes = [len(part.digits) for part in parts]
    if sizes == [2, 2, 2] and "-" in text[parts[0].end : parts[1].start]:
        return Kind.ACCOUNT
    slashed = any("/" in text[left.end : right.start] for left, right in pairwise(parts))
    if len(digits) < LEAST_DIGITS or _counts(digits, text, parts) or slashed:
        return None  # "SC/2024/006993" is read whole, as a reference
    if len(parts) == 1 or said or min(sizes) >= 3:  # noqa: PLR2004  a list of small numbers is not one number
        return said or Kind.REFERENCE
    return Kind.REFERENCE if all(part.spelled for part in parts) else None


def _counts(digits: str, text: str, parts: Sequence[_Part]) -> bool:
    """Tell a quantity, years or counting aloud from a number that someone has."""
    if _MONEY_AFTER.match(text[parts[-1].end : parts[-1].end + 12]):
        return True
    if all(_YEAR.fullmatch(part.digits) for part in parts):
        return True
    thousands = {len(part.digits) for part in parts[1:]} == {3} and len(parts[0].digits) <= 3  # noqa: PLR2004  "1,250,000"
    if thousands and (digits.endswith("000") or "," in text[parts[0].end : parts[1].start]):
        return True
    return digits in "0123456789012345678901" or digits in "987654321098765432109"
