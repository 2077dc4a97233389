"""Finds in a text what may speak for distress or against it: what words mean, what stands near what, and words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from conversations.talk.safeguarding.lexicon import WORDS, Means, lexicon
from conversations.talk.safeguarding.seen import PAUSE, STOP

Feature = int | str

NEAR = 8  # words within which two meanings are weighed together
REACH = 3  # words before a meaning within which a "not" is weighed with it
STEM = 5  # letters by which the forms of a longer word are known together
WINDOW = 24  # words after which the end of a sentence ends a window: in long stories weak signs meet by chance
LANGUAGES = tuple(WORDS)

_MOST = 200  # meanings there is room for in a feature's number
_NOT, _PAIR = _MOST, 1_000


def windows(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Part a long text where sentences end."""
    first = 0
    for place, word in enumerate(words):
        if word == STOP and place - first >= WINDOW:
            yield words[first:place]
            first = place + 1
    if first == 0 or first < len(words):
        yield words[first:]


class Found(NamedTuple):
    """What may be weighed of a text, the language it seems to be in, and what each of its words means."""

    features: set[Feature]
    language: str
    means: Sequence[Means]


def features(words: Sequence[str]) -> Found:
    """Give everything in a text that may have a weight."""
    lexical = lexicon()
    spoken, means = lexical.read(words)
    found: set[Feature] = set()
    _of_meanings(words, means, lexical.names["not"], found)
    _of_words([word for word in words if word not in {STOP, PAUSE}], found)
    return Found(found, LANGUAGES[spoken], means)


def _of_meanings(words: Sequence[str], means: Sequence[Means], negation: int, found: set[Feature]) -> None:
    said: list[tuple[int, int]] = []  # what this sentence means, with its places
    denied = -REACH - 1
    for place, some in enumerate(means):
        for one in some:
            said.append((place, one))
            if one == negation:
                denied = place
            elif place - denied <= REACH:
                found.add(_NOT + one)
        if words[place] == STOP:
            _of_sentence(said, found)
            said, denied = [], -REACH - 1
    _of_sentence(said, found)


def _of_sentence(said: Sequence[tuple[int, int]], found: set[Feature]) -> None:
    add = found.add
    for at, (place, one) in enumerate(said):
        add(one)
        for there, other in said[at + 1 :]:
            if there - place > NEAR:
                break
            if one < other:
                add(_PAIR + one * _MOST + other)
            elif other < one:
                add(_PAIR + other * _MOST + one)


def _of_words(words: Sequence[str], found: set[Feature]) -> None:
    found.update(words)
    for word in words:
        if len(word) > STEM:
            found.add(word[:STEM] + "*")
    for one, other in pairwise(words):
        found.add(f"{one} {other}")


_SIGNS = {"=": (0, 0), "-": (_NOT, 0), "&": (_PAIR, 2)}


def number(written: str) -> Feature:
    """Read a feature as it stands among the weights: "=fear", "-wake", "&child hit" are meanings."""
    if written[0] not in _SIGNS:
        return written
    base, two = _SIGNS[written[0]]
    names = lexicon().names
    first, _, second = written[1:].partition(" ")
    return base + (names[first] * _MOST + names[second] if two else names[first])


def written(feature: Feature) -> str:
    """Write a feature as it stands among the weights."""
    if isinstance(feature, str):
        return feature
    names = list(lexicon().names)
    for sign, base, two in (("&", _PAIR, True), ("-", _NOT, False), ("=", 0, False)):
        if feature >= base:
            rest = feature - base
            return sign + (f"{names[rest // _MOST]} {names[rest % _MOST]}" if two else names[rest])
    raise ValueError(feature)
