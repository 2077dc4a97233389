"""Parts a text into words and folds them, so that "Zoë", "ZOE" and "zoe" are one."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# Python's \w leaves out the vowel signs of India's scripts.
_LETTER = r"(?:[^\W_]|[\u0900-\u0963\u0970-\u0dff])"
_WORD = re.compile(rf"\d+[A-Za-z]?(?:[/\-]\d+[A-Za-z]?)+|{_LETTER}+(?:['\-]{_LETTER}+)*")
_LETTERS = str.maketrans(
    {
        **dict(zip("łøđıðيكةأإآٱؤئ", "lodidیکهاااا" + "وی", strict=True)),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "'": "",
        "ۀ": "ه",
        "ہ": "ه",
        "ھ": "ه",
    }
)


@dataclass(frozen=True, slots=True, repr=False)
class Word:
    """One word of a text: its place, as it is written, in small letters, and folded."""

    start: int
    end: int
    text: str
    low: str
    fold: str
    bare: str  # folded, without the "'s" behind it

    @property
    def capital(self) -> bool:
        """Tell whether it begins with a capital."""
        return self.text[0].isupper()


def words_of(text: str) -> Sequence[Word]:
    """Part a text into words."""
    return [word_of(match[0], match.start()) for match in _WORD.finditer(text)]


def word_of(text: str, start: int) -> Word:
    """Fold one word."""
    low = text.lower()
    folded = fold(text)
    bare = fold(low[: -len("'s")]) if low.endswith("'s") else folded
    return Word(start, start + len(text), text, low, folded, bare)


def fold(word: str) -> str:
    """Take accents, apostrophes and capitals off a word. Nothing is cached: a resident's words do not stay in memory."""
    low = word.casefold()
    if low.isascii():
        return low.replace("'", "")
    bare = (
        sign
        for sign in unicodedata.normalize("NFKD", low)
        if "\u0900" <= sign <= "\u0dff" or not unicodedata.combining(sign)
    )
    return "".join(bare).translate(_LETTERS)
