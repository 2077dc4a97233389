"""A typed line as words one can walk along, and the one way to say that a word was not understood."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from difflib import get_close_matches

from conversations.errors import HeardError
from conversations.planning.commands import Unclear

COMMA = ","
UNAMBIGUOUS = "346789abcdefghjkmnpqrtwxy"  # for codes read aloud: no 0 o, 1 i l, 5 s, 2 z, u v
LONGEST_LINE = 1_000  # characters; the longest sensible order is a tenth of it
LONGEST_ECHO = 40  # characters of a typed word that an answer repeats
CLOSE = 0.75  # difflib's ratio: one letter wrong in four; at its default of 0.6, "here" was taken for "centre"

_PIECE = re.compile(r"[,;]|[^\s,;]+")
_EDGES = "\"'`“”‘’«»„.!?()[]<>*:"  # noqa: RUF001 - the quotes phones make of plain ones
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—"), "-")  # noqa: RUF001 - the dashes phones make of plain ones
_QUOTES = {ord("’"): "'"}  # noqa: RUF001 - the same
_FILLERS = {"please", "pls", "plz", "thanks", "thx"}
_AND = {COMMA, "and", "&"}


class NotUnderstood(HeardError):
    """A word or clause stopped the reading; `unclear` is the answer."""

    def __init__(self, unclear: Unclear) -> None:
        super().__init__("not understood")
        self.unclear = unclear


def echo(word: str) -> str:
    """Give a typed word as an answer may repeat it."""
    return word if len(word) <= LONGEST_ECHO else word[: LONGEST_ECHO - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str:
    """Give the known word most like this one, or with the same letters swapped; else nothing."""
    among = sorted(set(known))
    found = get_close_matches(word[:LONGEST_ECHO], among, n=1, cutoff=CLOSE)
    swapped = (one for one in among if sorted(one) == sorted(word))
    return found[0] if found else next(swapped, "")


def split(text: str) -> list[str]:
    """Give the words of a line in lower case, without quotes and full stops around them; commas stand alone."""
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).translate(_QUOTES).lower()
    pieces = (piece if piece == COMMA else piece.strip(_EDGES) for piece in _PIECE.findall(plain.replace(";", COMMA)))
    return [piece for piece in pieces if piece and piece not in _FILLERS]


class Words:
    """The words of one line and how far they have been read."""

    def __init__(self, words: list[str], example: str = "") -> None:
        self._words = words
        self._at = 0
        self.example = example

    def peek(self, ahead: int = 0) -> str:
        """Give a word without taking it; nothing past the end."""
        at = self._at + ahead
        return self._words[at] if at < len(self._words) else ""

    def take(self) -> str:
        """Take the next word; nothing past the end."""
        word = self.peek()
        self._at += 1
        return word

    def took(self, *words: str) -> bool:
        """Take the next word if it is one of these."""
        if self.peek() in words and self.peek():
            self._at += 1
            return True
        return False

    def skip_joins(self) -> None:
        """Pass over commas and "and"."""
        while self.took(*_AND):
            pass

    def phrases(self, ends: Callable[["Words"], bool]) -> tuple[str, ...]:
        """Take names until `ends` says so, split at commas and "and"; a name may be several words."""
        names: list[list[str]] = [[]]
        while self.peek() and not ends(self):
            word = self.take()
            if word in _AND:
                names.append([])
            else:
                names[-1].append(word)
        return tuple(dict.fromkeys(" ".join(name) for name in names if name))

    def fail(self, message: str, word: str = "", known: Iterable[str] = (), example: str = "") -> NotUnderstood:
        """Make the answer to give up with."""
        found = nearest(word, known) if word else ""
        suggestion = "" if found == word else found  # a known word in a wrong place: its like is no help
        return NotUnderstood(Unclear(echo(word), message, suggestion, example or self.example))

    def end(self, hint: str = "") -> None:
        """Refuse anything left over; `hint` says, with {word}, what it may be and how to say that."""
        self.skip_joins()
        if word := self.peek():
            also = " " + hint.format(word=echo(word)) if hint else ""
            raise self.fail(f'I do not understand "{echo(word)}" here.{also}', word)
