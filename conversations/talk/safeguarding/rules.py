"""Holds phrases as patterns of words, each found by its rarest word."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from conversations.distress import Kind
from conversations.talk.safeguarding.seen import PAUSE, STOP, Vocabulary

YEAR = "#year"  # any year that has passed, among a pattern's words
LEAST_BEGINNING = 3  # letters of the shortest beginning of a word that a phrase may give
CALM, LONG_AGO, STILL = "calm", "long ago", "still"
SIGN = "sign"  # begins the heading of what shows distress only beside another sign


class Element(NamedTuple):
    """One place of a pattern: any of some words or phrases, or (`gap`) up to so many words of any kind."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    at_start: bool = False
    at_end: bool = False
    gap: int = 0
    heads: frozenset[str] = frozenset()  # the first words of the phrases
    tails: frozenset[str] = frozenset()  # their last words

    @property
    def sure(self) -> bool:
        """Say whether a word of it must stand in the text."""
        return not (self.optional or self.gap or self.at_start or self.at_end)

    @property
    def firsts(self) -> frozenset[str]:
        """Give the words and the first words of phrases."""
        return self.words | self.heads

    @property
    def needed(self) -> frozenset[str]:
        """Give the words one of which must stand in a text; none if that cannot be listed."""
        return frozenset() if self.beginnings or YEAR in self.words else self.firsts

    @property
    def longest(self) -> int:
        """Give how many words it may be, and as many marks between clauses in a gap."""
        return 2 * self.gap or max(map(len, self.phrases), default=1)

    def fits(self, token: str) -> bool:
        """Say whether a single word stands in this place."""
        if token in self.words:
            return True
        if self.beginnings and token.startswith(self.beginnings):
            return True
        return YEAR in self.words and len(token) == 4 and token.isdigit() and token[:2] in {"19", "20"}  # noqa: PLR2004


class Pattern(NamedTuple):
    """A phrase by its places; `anchor` is the one it is found by."""

    elements: tuple[Element, ...]
    anchor: int
    language: str
    kind: Kind | None
    role: str = ""
    now: bool = False
    firm: bool = False  # a "not" before it does not turn it round
    needed: tuple[frozenset[str], ...] = ()  # a text with none of one of these cannot hold the phrase
    reach: int = 0  # words, and marks between clauses, that it may be long


class Line:
    """A phrase as it is written; its pattern is made when a text first has the word that it is found by."""

    __slots__ = ("_make", "_pattern", "anchor", "firm", "kind", "now", "parts", "role")

    def __init__(
        self,
        make: Callable[["Line"], Pattern],
        parts: Sequence[str],
        anchor: int,
        kind: Kind | None,
        role: str,
        *,
        now: bool,
        firm: bool,
    ) -> None:
        self._make = make
        self._pattern: Pattern | None = None
        self.parts, self.anchor, self.kind, self.role, self.now, self.firm = parts, anchor, kind, role, now, firm

    @property
    def pattern(self) -> Pattern:
        """Give the pattern, made once."""
        if self._pattern is None:
            self._pattern = self._make(self)
        return self._pattern


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language says "not" with, and where the reach of a "not" ends."""

    negators: frozenset[str]
    enders: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rules:
    """Every language's patterns, by the word they are found by."""

    by_word: Mapping[str, Sequence[Line]]
    by_beginning: Mapping[str, Sequence[tuple[str, Sequence[Line]]]]  # under the first letters of each beginning
    tongues: Mapping[str, Tongue]
    vocabulary: Vocabulary

    def found_by(self, token: str) -> Sequence[Line]:
        """Give the phrases whose rarest word this may be."""
        found = self.by_word.get(token, ())
        if token[:LEAST_BEGINNING] not in self.by_beginning:
            return found
        begun = self.by_beginning[token[:LEAST_BEGINNING]]
        return [*found, *(line for beginning, lines in begun if token.startswith(beginning) for line in lines)]


def ends_clause(token: str) -> bool:
    """Say whether a token is the end of a sentence or a clause."""
    return token in {STOP, PAUSE}
