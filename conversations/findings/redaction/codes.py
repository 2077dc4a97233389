"""Finds letters-and-digits codes: National Insurance numbers, postcodes, number plates and references."""

import re
from collections.abc import Iterator

from conversations.findings.redaction import cues
from conversations.findings.redaction.kinds import Found, Kind

LEAST_DIGITS = 3  # of a reference that a cue announces; "complaint no. 12" numbers a page or a try
_GAP = r"[ .\-/]{0,2}"
# Letters by GOV.UK's NIM39110; "O" is let through, as people type it for nought.
_NINO = re.compile(
    rf"(?<![A-Za-z0-9])[A-CEGHJ-PR-TW-Z][ .\-]?[A-CEGHJ-PR-TW-Z]{_GAP}(?:[\dOo]{_GAP}){{6}}[A-D](?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NINO_CUED = re.compile(
    rf"\b(?:{cues.NINO})\b{cues.FILLER}(?P<code>[A-Z]{{2}}{_GAP}(?:\d{_GAP}){{5}}\d(?:{_GAP}[A-Z]\b)?)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
# The 124 postcode areas (Royal Mail); with the pattern they keep "in 5 2nd" from being one.
_AREAS = frozenset(
    """AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK
    FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW
    OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF
    WN WR WS WV YO ZE""".split()
)
_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9@])(?P<district>(?P<area>[A-Z]{1,2})(?:[0-9OI][0-9OI]?|[0-9][A-Z]))(?P<gap>[ .\-]{0,3})"
    r"(?P<inward>[0-9OI][ ]?[ABD-HJLNP-UW-Z][ ]?[ABD-HJLNP-UW-Z])(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_SPACED_POSTCODE = re.compile(
    r"(?<![A-Za-z0-9])(?P<district>(?:[A-Z][ .\-]){1,2}\d(?:[ .\-][A-Z0-9])?)(?P<gap>[ .\-]{1,4})"
    r"(?P<inward>\d[ .\-]{1,2}[ABD-HJLNP-UW-Z][ .\-]{1,2}[ABD-HJLNP-UW-Z])(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-HJ-PR-Y][A-HJ-PR-Z] ?\d\d ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3} [A-HJ-PR-Z]{3}"
    r"|[A-HJ-PR-Y][A-HJ-PR-Z]{2} ?\d{1,3} ?[A-HJ-NPR-TV-Y])(?![A-Za-z0-9])"
)
_SMALL_PLATE = re.compile(r"(?<![a-z0-9])[a-hj-pr-y][a-hj-pr-z]\d\d[a-hj-pr-z]{3}(?![A-Za-z0-9])", re.IGNORECASE)
_PLATE_CUED = re.compile(
    rf"\b(?:{cues.PLATE})\b{cues.FILLER}(?P<code>[A-Z]{{2}} ?\d\d ?[A-Z]{{3}}|[A-Z]\d{{1,3}} ?[A-Z]{{3}}|[A-Z]{{3}} ?\d{{1,4}} ?[A-Z]?"
    r"|[A-Z]{1,2} ?\d{2,3} ?[A-Z]{3}|[A-Z]{2,3} ?\d[A-Z0-9]{3,4})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_NO_PLATE = re.compile(
    r"(?:MIN|DAY|HRS|AND|THE|FOR|BUT|YRS|NOT|WAS|PER|MPH|DEC|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV)$"
)
_REFERENCE_CUED = re.compile(
    rf"(?<![^\W_])(?:{cues.REFERENCE})(?![^\W_]){cues.FILLER}(?P<code>[A-Z0-9](?:[A-Z0-9]|[/\-_.](?=[A-Z0-9])| (?=\d{{3}})){{2,30}})(?![A-Za-z0-9])",
    re.IGNORECASE,
)
# Without a cue: a prison number (A1234BC), PNC (2002/0012345Q), probation CRN (X123456), a driving licence number, and
# anything that mixes letters, signs and at least five digits. Forms and roads ("SA100", "A406") have fewer.
_REFERENCE = re.compile(
    r"(?<![A-Za-z0-9/\-])(?:[A-Z]\d{4}[A-Z]{2}|(?:19|20)?\d\d/\d{5,7}[A-Z]?|[A-Z]\d{6}|[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}"
    r"|[A-Z]{1,6}(?:[/\-_]?[A-Z]{0,4})?[/\-_ ]?(?:\d[/\-_]?){5,16}[A-Z]{0,3}(?:[/\-]\d{1,6})?|\d{2,8}[/\-][A-Z]{1,6}[/\-]?\d{2,8}"
    r"|\d{2,4}[/\-]\d{4,8}[/\-][A-Z]{2,5})(?![A-Za-z0-9])"
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:[/\-](?:(?:19|20)?\d\d))?")
_DATE = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d{4}|\d{2})|\d{4}[/.\-]\d{1,2}[/.\-]\d{1,2}")


def insurance_numbers(text: str) -> Iterator[Found]:
    """Find National Insurance numbers, however they are parted."""
    for match in _NINO.finditer(text):
        yield Found(*match.span(), Kind.NINO)
    for match in _NINO_CUED.finditer(text):
        yield Found(*match.span("code"), Kind.NINO)


def postcodes(text: str) -> Iterator[Found]:
    """Find what a postcode adds to its district: that much tells a street, and the district may be read."""
    for pattern in (_POSTCODE, _SPACED_POSTCODE):
        for match in pattern.finditer(text):
            if not (match["district"][-1].isdigit() or match["inward"][0].isdigit()):
                continue  # letters stand for digits, but not for all of them: "noise", "going"
            area = re.sub(r"[^A-Z]", "", match["district"].upper())
            if pattern is _POSTCODE:
                area = match["area"].upper()
            if (area in _AREAS or area[:2] in _AREAS) and not _reads_as_words(match):
                yield Found(match.end("district"), match.end(), Kind.POSTCODE)


def _reads_as_words(match: re.Match[str]) -> bool:
    """Tell "w 5 1st" and "so 2 pm" from a postcode: parted everywhere and in small letters, with an ordinal at the end."""
    inward = match["inward"].lower().replace(" ", "")
    return match[0].islower() and " " in match["district"] and inward[1:] in {"st", "nd", "rd", "th", "pm", "am", "hr"}


def plates(text: str) -> Iterator[Found]:
    """Find vehicle number plates; in small letters only where they are written in one or a cue announces them."""
    for match in _PLATE.finditer(text):
        if not _NO_PLATE.search(match[0]):
            yield Found(*match.span(), Kind.PLATE)
    for match in _SMALL_PLATE.finditer(text):
        yield Found(*match.span(), Kind.PLATE)
    for match in _PLATE_CUED.finditer(text):
        if any(sign.isdigit() for sign in match["code"]) and not _NO_PLATE.search(match["code"].upper()):
            yield Found(*match.span("code"), Kind.PLATE)


def references(text: str) -> Iterator[Found]:
    """Find numbers by which an office, a court or a prison knows a person."""
    for match in _REFERENCE_CUED.finditer(text):
        if _numbers_someone(match["code"]):
            yield Found(*match.span("code"), Kind.REFERENCE)
    for match in _REFERENCE.finditer(text):
        if not _DATE.fullmatch(match[0]) and not _YEAR.fullmatch(match[0]):
            yield Found(*match.span(), Kind.REFERENCE)


def _numbers_someone(code: str) -> bool:
    first, space, _ = code.partition(" ")
    if (space and first.isalpha() and not first.isupper()) or _YEAR.fullmatch(code) or _DATE.fullmatch(code):
        return False  # "... was fine But 111 ..."
    return sum(sign.isdigit() for sign in code) >= LEAST_DIGITS and len(code) > LEAST_DIGITS
