"""Reads phrases as authors write them into patterns of words, found by their rarest word."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import permutations
from sys import intern
from typing import NamedTuple

from conversations.distress import Kind
from conversations.talk.safeguarding.rules import (
    CALM,
    LEAST_BEGINNING,
    LONG_AGO,
    SIGN,
    STILL,
    YEAR,
    Element,
    Line,
    Pattern,
    Rules,
    Tongue,
)
from conversations.talk.safeguarding.seen import folded, vocabulary

LISTS = ("negators:", "enders:", "slips:", "short:")
ANY_ORDER = " <> "  # between parts of a phrase that may stand in any order
BETWEEN = 3  # words between such parts
START = "^"  # the beginning of a clause
END = "$"  # the end of a clause
# Words that stand in so many texts that to look for a phrase by them would be to look for it always.
EVERYDAY = frozenset(
    "a about again all am an and are as at be been but by can cant day do dont for from get go had has have he her him his home "
    "house i if im in is it me my no not now of off on one or out she so some that the them they this to too up us was we were "
    "what when who will with would you your day time last night every after back been being other people there here "
    "dwi fi yn n y r i o a ac mae ma fy ei ddim dim wedi am ar gyda bod "
    "nie to w z na i do sie mi ja jest ze jak co mnie o a po za od tym".split()
)


_REMARK = re.compile(rf"(?:^|\s)#(?!{YEAR[1:]}).*")
_WORD = re.compile(r"[^\W_]+")


def compiled(texts: Mapping[str, str]) -> Rules:
    """Make the rules of all languages into one index: in distress people write in whichever comes first."""
    by_word: dict[str, list[Line]] = defaultdict(list)
    by_beginning: dict[str, list[Line]] = defaultdict(list)
    tongues: dict[str, Tongue] = {}
    words: set[str] = set()
    slips: set[str] = set()
    short: dict[str, str] = {}
    for language, text in texts.items():
        page = _Page(language, text)
        tongues[language] = Tongue(page.after("negators"), page.after("enders"))
        slips |= page.after("slips")
        short |= dict(each.split("=") for each in page.after("short"))
        for line, anchor in page.lines():
            for first in anchor:
                if first[-1] == "*":
                    by_beginning[first[:-1]].append(line)
                else:
                    by_word[first].append(line)
        words |= page.words
    begun: dict[str, list[tuple[str, Sequence[Line]]]] = defaultdict(list)
    for beginning, lines in by_beginning.items():
        begun[beginning[:LEAST_BEGINNING]].append((beginning, lines))
    return Rules(dict(by_word), dict(begun), tongues, vocabulary(words, slips, short))


class _Place(NamedTuple):
    """What may stand in a place, and how rarely it does."""

    firsts: Collection[str]  # the words, the first words of phrases, and the beginnings of words
    rarity: tuple[bool, int, int]


def _placed(part: str, options: Sequence[str]) -> _Place:
    """Put a place with few everyday words and long ones above others, and what need not be filled below them all."""
    firsts = {option.partition("_")[0] for option in options}
    if part[0] == "~" or part[-1] == "?" or not {START, END, YEAR}.isdisjoint(firsts):
        return _Place(firsts, (False, 0, 0))
    return _Place(firsts, (True, -len(EVERYDAY & firsts), min(map(len, options))))


class _Page:
    """One language's phrases as they are written. A place is made only when a text may hold a phrase of it."""

    def __init__(self, language: str, text: str) -> None:
        plain = folded(text)
        self._language = language
        self._lines = [line for each in plain.splitlines() if (line := _REMARK.sub("", each).strip())]
        self._sets: dict[str, Sequence[str]] = {}
        self._places: dict[str, _Place] = {}
        self._made: dict[str, Element] = {}  # many phrases share their places: each is made and kept once
        phrases = (line for line in self._lines if not line.startswith(LISTS))
        self.words = set(map(intern, _WORD.findall(" ".join(phrases))))

    def after(self, name: str) -> frozenset[str]:
        """Give the words after `name:`."""
        found = (line.partition(":")[2].split() for line in self._lines if line.startswith(f"{name}:"))
        return frozenset(word for words in found for word in words)

    def lines(self) -> Iterator[tuple[Line, Collection[str]]]:
        """Give every phrase under its heading, with what it is found by; a named set stands before its use."""
        kind, role, marks = None, "", set[str]()
        for line in self._lines:
            if line[0] == "<" and "> = " in line:
                name, _, given = line.partition(" = ")
                self._sets[name] = self._options(given.split())
            elif line.startswith("= "):
                role = line[2:]
                marks = set(role.split())
                kind = None if role in {CALM, LONG_AGO, STILL} else next(each for each in Kind if each in marks)
                role = SIGN if SIGN in marks else role if kind is None else ""
            elif not line.startswith(LISTS):
                firm = line.startswith("! ")
                for order in permutations(line.removeprefix("! ").split(ANY_ORDER)):
                    parts = f" ~{BETWEEN} ".join(order).split()
                    places = [self._place(part) for part in parts]
                    anchor = max(range(len(parts)), key=lambda at: places[at].rarity)
                    yield (
                        Line(self.pattern, parts, anchor, kind, role, now="now" in marks, firm=firm),
                        places[anchor].firsts,
                    )

    def pattern(self, line: Line) -> Pattern:
        """Make a phrase's places."""
        elements = tuple(map(self._element, line.parts))
        needed = tuple(
            first for at, each in enumerate(elements) if at != line.anchor and each.sure and (first := each.needed)
        )
        reach = sum(each.longest for each in elements)
        return Pattern(elements, line.anchor, self._language, line.kind, line.role, line.now, line.firm, needed, reach)

    def _options(self, given: Sequence[str]) -> Sequence[str]:
        return [each for word in given for each in self._sets.get(word, (word,))]

    def _place(self, part: str) -> _Place:
        if part not in self._places:
            given = part.split("|")
            options = self._options(given) if "<" in part else given
            self._places[part] = _placed(part, options)
        return self._places[part]

    def _element(self, part: str) -> Element:
        if part not in self._made:
            self._made[part] = self._new_element(part)
        return self._made[part]

    def _new_element(self, part: str) -> Element:
        if part[0] == "~":
            return Element(gap=int(part[1:] or 2))
        options = self._options(part.removesuffix("?").split("|"))
        phrases = tuple(tuple(each.split("_")) for each in options if "_" in each)
        return Element(
            frozenset(each for each in options if each[-1] != "*" and "_" not in each and each not in {START, END}),
            tuple(each[:-1] for each in options if each[-1] == "*"),
            phrases,
            part[-1] == "?",
            START in options,
            END in options,
            heads=frozenset(phrase[0] for phrase in phrases),
            tails=frozenset(phrase[-1] for phrase in phrases),
        )
