"""Parts a text into words and folds them, so that "Zoë", "ZOE" and "zoe" are one."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['\-/][^\W_]+)*")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "'": "", "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text: its place, as it is written, in small letters, and folded."""

    start: int
    end: int
    text: str
    low: str
    fold: str

    @property
    def capital(self) -> bool:
        """Tell whether it begins with a capital."""
        return self.text[0].isupper()


def words_of(text: str) -> Sequence[Word]:
    """Part a text into words."""
    return [Word(*match.span(), match[0], match[0].lower(), fold(match[0])) for match in _words(text)]


def _words(text: str) -> Sequence[re.Match[str]]:
    return list(_WORD.finditer(text))


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Take accents, apostrophes and capitals off a word."""
    low = word.casefold()
    if not low.isascii():
        low = "".join(
            sign
            for sign in unicodedata.normalize("NFKD", low)
            if not unicodedata.category(sign) == "Mn" or "\u0980" <= sign <= "\u09ff"
        )
    return low.translate(_LETTERS)
