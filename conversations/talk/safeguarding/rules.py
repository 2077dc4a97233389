"""Reads phrases as authors write them into patterns of words, found by their rarest word."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations
from sys import intern

from conversations.talk.safeguarding.seen import PAUSE, STOP, Vocabulary, fold, slips_of


class Kind(StrEnum):
    """What distress is about."""

    DANGER = "danger"  # somebody is in danger at this moment
    CHILD = "child"  # a child is being hurt, or may be
    SUICIDE = "suicide"  # self-harm or suicide
    HARM = "harm"  # somebody hurts, threatens or controls the person
    ANOTHER = "another"  # somebody else may take their life
    DESPAIR = "despair"  # no way on is seen


LISTS = ("negators:", "enders:", "slips:", "short:")
ANY_ORDER = " <> "  # between parts of a phrase that may stand in any order
BETWEEN = 3  # words between such parts
YEAR = "#year"  # any year that has passed, among a pattern's words
START = "^"  # the beginning of a clause
END = "$"  # the end of a clause
CALM, LONG_AGO, STILL = "calm", "long ago", "still"
SIGN = "sign"  # begins the heading of what shows distress only beside another sign


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: any of some words or phrases, or (`gap`) up to so many words of any kind."""

    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    optional: bool = False
    at_start: bool = False
    at_end: bool = False
    gap: int = 0

    def fits(self, token: str) -> bool:
        """Say whether a single word stands in this place."""
        if token in self.words:
            return True
        if self.beginnings and token.startswith(self.beginnings):
            return True
        return YEAR in self.words and len(token) == 4 and token.isdigit() and token[:2] in {"19", "20"}  # noqa: PLR2004


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase by its places; `anchor` is the one it is found by."""

    elements: tuple[Element, ...]
    anchor: int
    language: str
    kind: Kind | None
    role: str = ""
    now: bool = False
    firm: bool = False  # a "not" before it does not turn it round
    needed: tuple[frozenset[str], ...] = ()  # a text with none of one of these cannot hold the phrase


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language says "not" with, and where the reach of a "not" ends."""

    negators: frozenset[str]
    enders: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rules:
    """Every language's patterns, by the word they are found by."""

    by_word: Mapping[str, Sequence[Pattern]]
    by_beginning: Mapping[str, Sequence[Pattern]]
    lengths: Sequence[int]
    tongues: Mapping[str, Tongue]
    vocabulary: Vocabulary

    def found_by(self, token: str) -> Iterator[Pattern]:
        """Give the patterns whose rarest word this may be."""
        yield from self.by_word.get(token, ())
        for length in self.lengths:
            if length > len(token):
                break
            yield from self.by_beginning.get(token[:length], ())


def compiled(texts: Mapping[str, str]) -> Rules:
    """Make the rules of all languages into one index: in distress people write in whichever comes first."""
    by_word: dict[str, list[Pattern]] = defaultdict(list)
    by_beginning: dict[str, list[Pattern]] = defaultdict(list)
    tongues: dict[str, Tongue] = {}
    words: set[str] = set()
    slips: set[str] = set()
    short: dict[str, str] = {}
    for language, text in texts.items():
        page = _Page(language, text)
        tongues[language] = Tongue(page.after("negators"), page.after("enders"))
        slips |= page.after("slips")
        short |= dict(each.split("=") for each in page.after("short"))
        for pattern in page.patterns():
            rarest = pattern.elements[pattern.anchor]
            for word in {*rarest.words, *(phrase[0] for phrase in rarest.phrases)}:
                by_word[word].append(pattern)
            for beginning in rarest.beginnings:
                by_beginning[beginning].append(pattern)
            words |= {word for element in pattern.elements for word in _words_of(element)}
    known = Vocabulary(frozenset(words | slips), slips_of(slips), frozenset(slips), short)
    return Rules(by_word, by_beginning, sorted({len(each) for each in by_beginning}), tongues, known)


def _in_any_order(line: str) -> Iterator[str]:
    """Give a phrase whose parts stand in any order, with a few words between, in each of their orders."""
    firm, line = ("! ", line[2:]) if line.startswith("! ") else ("", line)
    for order in permutations(line.split(ANY_ORDER)):
        yield firm + f" ~{BETWEEN} ".join(order)


def _words_of(element: Element) -> Iterator[str]:
    yield from element.words
    for phrase in element.phrases:
        yield from phrase


class _Page:
    """One language's phrases as they are written."""

    def __init__(self, language: str, text: str) -> None:
        self._language = language
        lines = [line.partition("#")[0].strip() for line in text.replace(YEAR, "\ue000").splitlines()]
        self._lines = [line.replace("\ue000", YEAR) for line in lines if line]
        self._sets: dict[str, list[str]] = {}
        self._known: dict[str, Element] = {}  # many phrases share their places: each is made and kept once

    def after(self, name: str) -> frozenset[str]:
        """Give the words after `name:`."""
        found = (line.partition(":")[2].split() for line in self._lines if line.startswith(f"{name}:"))
        return frozenset(fold(word) for words in found for word in words)

    def patterns(self) -> Iterator[Pattern]:
        """Give every phrase under its heading; a named set stands before the phrases that use it."""
        kind, role, marks = None, "", set[str]()
        for line in self._lines:
            if line.startswith("<") and "> = " in line:
                name, _, given = line.partition(" = ")
                self._sets[name] = self._options(given.split())
                self._known.clear()  # a place may hold a set of this name
            elif line.startswith("= "):
                role = line[2:]
                marks = set(role.split())
                kind = None if role in {CALM, LONG_AGO, STILL} else next(each for each in Kind if each in marks)
            elif not line.startswith(LISTS):
                for each in _in_any_order(line):
                    yield self._pattern(each, kind, SIGN if SIGN in marks else role if kind is None else "", marks)

    def _options(self, given: Iterable[str]) -> list[str]:
        return [each for word in given for each in self._sets.get(word, [word])]

    def _pattern(self, line: str, kind: Kind | None, role: str, marks: AbstractSet[str]) -> Pattern:
        firm = line.startswith("! ")
        elements = tuple(self._known_element(part) for part in line.removeprefix("! ").split())
        sure = [
            place
            for place, each in enumerate(elements)
            if not (each.optional or each.gap or each.at_start or each.at_end)
        ]
        anchor = max(sure, key=lambda place: _rarity(elements[place]))
        needed = tuple(first for place in sure if place != anchor and (first := _first_words(elements[place])))
        return Pattern(elements, anchor, self._language, kind, role, "now" in marks, firm, needed)

    def _known_element(self, part: str) -> Element:
        if part not in self._known:
            self._known[part] = self._element(part)
        return self._known[part]

    def _element(self, part: str) -> Element:
        if part[0] == "~":
            return Element(gap=int(part[1:] or 2))
        optional = part.endswith("?")
        options = self._options(part.removesuffix("?").split("|"))
        plain = [
            fold(each.replace("_", " "))
            for each in options
            if each not in {START, END, YEAR} and not each.endswith("*")
        ]
        return Element(
            frozenset([each for each in plain if " " not in each] + [YEAR] * (YEAR in options)),
            tuple(fold(each[:-1]) for each in options if each.endswith("*")),
            tuple(tuple(map(intern, each.split())) for each in plain if " " in each),
            optional,
            START in options,
            END in options,
        )


def _first_words(element: Element) -> frozenset[str]:
    """Give the words one of which must stand in a text for this place to be filled; none if that cannot be listed."""
    if element.beginnings or YEAR in element.words:
        return frozenset()
    return element.words.union(phrase[0] for phrase in element.phrases) if element.phrases else element.words


def _rarity(element: Element) -> tuple[bool, int]:
    """Put a place with long words, and no year among them, above the others."""
    shortest = min(
        map(len, (*element.words, *element.beginnings, *(" ".join(each) for each in element.phrases))), default=0
    )
    return YEAR not in element.words, shortest


def ends_clause(token: str) -> bool:
    """Say whether a token is the end of a sentence or a clause."""
    return token in {STOP, PAUSE}
