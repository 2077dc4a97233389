"""Reads numbers as people type them: in any digits, as a word, with a comma or a point, as a mark out of five."""

import re
import unicodedata
from collections.abc import Iterable

from conversations.talk.spoken import bare, fold
from conversations.words import plain

MAX_DIGITS = 12  # digits of a typed number: more than anyone counts, less than any store's limit
MAX_PLACES = 6  # digits after the point: beyond them a number is no longer kept as it was typed
MAX_NUMBER = 40  # characters of a typed number with the words around it; longer ones are somebody's story

COMMA_LANGUAGES = frozenset({"cs", "de", "es", "fr", "it", "lt", "pl", "pt", "ro", "tr", "uk"})
"""Languages that write 3,5 for three and a half (CLDR, numbers/symbols/decimal)."""

_WORDS: dict[str, str] = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "cy": "dim un dau tri pedwar pump chwech saith wyth naw deg",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "ro": "zero unu doi trei patru cinci șase șapte opt nouă zece",
    "so": "eber kow laba saddex afar shan lix toddoba siddeed sagaal toban",
    "uk": "нуль один два три чотири п'ять шість сім вісім дев'ять десять",
    "ar": "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    "ur": "صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس",
    "bn": "শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ",
    "pa": "ਸਿਫ਼ਰ ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਦਸ",
}
"""Zero, one, two ... as they are counted out; unreviewed but for English."""

_NUMBER_WORDS = {
    code: {fold(word): number for number, word in enumerate(words.split())} for code, words in _WORDS.items()
}
_BESIDE = frozenset(
    "about around only number no nr option points point stars star times years year out of o z na din "
    "seren pwynt gwiazdka gwiazdki gwiazdek punkt punkty punktow stele puncte".split()
)
"""Words that may stand beside a number and leave its meaning as it is."""

_STARS = frozenset("⭐★🌟")
_OUT_OF = re.compile(r"(\d{1,4})\s*(?:/|out of|of|o|z|na|din)\s*(\d{1,4})")
_GAP = re.compile(r"[ ,.'\u066c]")
_WHOLE = re.compile(rf"[+-]?\d{{1,{MAX_DIGITS}}}")
_GROUPED = re.compile(r"[+-]?\d{1,3}([ ,.'\u066c]\d{3})+")
_FRACTION = re.compile(rf"([+-]?\d{{1,{MAX_DIGITS}}})[.,\u066b](\d{{1,{MAX_PLACES}}})")


def whole_number(text: str) -> int | None:
    """Read a whole number in any script's digits, keycap emoji included; None if it is anything else."""
    if text.isascii() and text.isdecimal():  # most numbers
        return int(text) if len(text) <= MAX_DIGITS else None
    written = _written(text)
    plain = _GAP.sub("", written) if _GROUPED.fullmatch(written) else written
    return int(plain) if _WHOLE.fullmatch(plain) else None


def number_said(text: str, languages: Iterable[str]) -> int | None:
    """Read a whole number in digits or as a word, perhaps with a word beside it: "five", "option 2", "about 3"."""
    number = whole_number(text)
    if number is not None or len(text) > MAX_NUMBER:
        return number
    words = [word for word in fold(text).split() if word not in _BESIDE]
    if len(words) != 1:
        return None
    tables = (_NUMBER_WORDS.get(code, {}) for code in (*languages, "en"))
    named = next((table[words[0]] for table in tables if words[0] in table), None)
    signed = any(mark in text for mark in "-\u2212.,/")  # "no. 5" aside, these say more than the digits do
    return None if signed else whole_number(words[0]) if named is None else named


def decimal_said(text: str, languages: Iterable[str]) -> float | None:
    """Read a number that may have a fraction; a lone comma before three digits is read as the language has it.

    The first of `languages` is the person's own.
    """
    codes = tuple(languages)
    written = _written(text)
    found = _FRACTION.fullmatch(written)
    comma_parts = bool(codes) and plain(codes[0]) in COMMA_LANGUAGES
    thousands = "." if comma_parts else ","
    if found and not (len(found[2]) == 3 and thousands in written):  # noqa: PLR2004 - a group of three digits
        return float(f"{int(found[1])}.{_ascii(found[2])}") if not written.startswith("-") else _below(found)
    number = number_said(text, codes)
    if number is None and len(written) <= MAX_NUMBER:
        number_part = re.fullmatch(r"(.*\d)[.,](\d{1,6})", written)  # 1,234.50 or 1.234,50
        grouped = whole_number(number_part[1]) if number_part else None
        if number_part and grouped is not None and _GROUPED.fullmatch(number_part[1]):
            return float(f"{grouped}.{_ascii(number_part[2])}")
    return None if number is None else float(number)


def mark_said(text: str, top: int, languages: Iterable[str]) -> int | None:
    """Read a mark on a scale that ends at `top`: 4, four, 4/5, "4 out of 5", "4 stars", ⭐⭐⭐⭐; else None."""
    bare_text = bare(text)
    stars = sum(mark in _STARS for mark in bare_text)
    if stars and all(mark in _STARS or mark.isspace() for mark in bare_text):
        return stars
    found = _OUT_OF.search(bare_text) if len(bare_text) <= MAX_NUMBER else None
    if found:
        beside = fold(bare_text[: found.start()] + bare_text[found.end() :]).split()
        return int(found[1]) if int(found[2]) == top and _BESIDE.issuperset(beside) else None
    return number_said("".join(mark for mark in text if mark not in _STARS), languages)


def _below(found: re.Match[str]) -> float:
    return float(f"-{abs(int(found[1]))}.{_ascii(found[2])}")


def _ascii(digits: str) -> str:
    return "".join(str(unicodedata.decimal(digit)) for digit in digits)


def _written(text: str) -> str:
    return bare(text).replace("\U0001f51f", "10").replace("\u2212", "-").strip(" .,!)(£€$")
