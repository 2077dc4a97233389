"""Finds phrases in the words of a text: each from its rarest word, both ways."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conversations.talk.safeguarding.rules import Element, Pattern, Rules, Tongue, ends_clause
from conversations.talk.safeguarding.seen import PAUSE, STOP

STRETCH = 40  # words of a sentence that are looked through together; no phrase reaches further than that


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase that was found, from its first word to behind its last."""

    pattern: Pattern
    start: int
    end: int


def matches(words: Sequence[str], rules: Rules) -> Iterator[Match]:
    """Find every phrase of every language, each as often as it stands there."""
    for first, last in _stretches(words):
        begun, more = first and words[first - 1] != STOP, words[last : last + 1] not in ([], [STOP])
        present = set(words[max(0, first - STRETCH * begun) : last + STRETCH * more])
        for place in range(first, last):
            for pattern in _possible(words[place], present, rules):
                yield from _match(words, place, pattern, rules.tongues[pattern.language])


def _stretches(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Part a text into sentences, which no phrase is longer than, and long sentences into stretches."""
    first = 0
    for place, word in enumerate((*words, STOP)):
        if word == STOP or place - first == STRETCH:
            yield first, place
            first = place + (word == STOP)


def _match(words: Sequence[str], place: int, pattern: Pattern, tongue: Tongue) -> Iterator[Match]:
    """Look for a phrase both ways from where one of its words was found."""
    elements, anchor = pattern.elements, pattern.anchor
    if len(words) > STRETCH:
        around = words[max(0, place - pattern.reach) : place + pattern.reach]
        for needed in pattern.needed:
            if needed.isdisjoint(around):
                return
    starts = {place}
    for element in reversed(elements[:anchor]):
        starts = _through(element, words, starts, -1, tongue, pattern)
        if not starts:
            return
    for after in _through(elements[anchor], words, {place}, 1, tongue, pattern):
        ends = {after}
        for element in elements[anchor + 1 :]:
            ends = _through(element, words, ends, 1, tongue, pattern)
            if not ends:
                break
        else:
            yield Match(pattern, min(starts), max(ends))


def _possible(word: str, present: set[str], rules: Rules) -> list[Pattern]:
    """Give the patterns that are found by a word, and for each of whose places a text has a word."""
    possible = []
    for line in rules.found_by(word):
        pattern = line.pattern
        for needed in pattern.needed:
            if present.isdisjoint(needed):
                break
        else:
            possible.append(pattern)
    return possible


def _through(
    element: Element, words: Sequence[str], places: set[int], step: int, tongue: Tongue, pattern: Pattern
) -> set[int]:
    """Give the places between words that are reached by passing one element, forwards (1) or backwards (-1)."""
    if element.gap:
        return _over_gap(element.gap, words, places, step, frozenset() if pattern.kind is None else tongue.negators)
    reached = set(places) if element.optional else set()
    back, most = (0 if step > 0 else 1), len(words)
    edges = element.heads if step > 0 else element.tails
    for place in places:
        beside = words[place - back] if 0 <= place - back < most else ""
        if element.fits(beside):
            reached.add(place + step)
        if beside in edges:
            reached.update(place + step * count for count in _phrases(element, words, place, step))
        if element.at_start and (place == 0 or ends_clause(words[place - 1])):
            reached.add(place)
        if element.at_end and (place == most or ends_clause(words[place])):
            reached.add(place)
    return reached


def _phrases(element: Element, words: Sequence[str], place: int, step: int) -> Iterator[int]:
    """Give the lengths of an element's phrases that stand at a place."""
    for phrase in element.phrases:
        start = place if step > 0 else place - len(phrase)
        if start >= 0 and tuple(words[start : start + len(phrase)]) == phrase:
            yield len(phrase)


def _over_gap(most: int, words: Sequence[str], places: set[int], step: int, barred: frozenset[str]) -> set[int]:
    reached = set(places)
    for first in places:
        place, left = first, most
        while True:
            beside = place if step > 0 else place - 1
            if not 0 <= beside < len(words) or words[beside] == STOP or words[beside] in barred:
                break
            left -= words[beside] != PAUSE  # Polish has a comma before every "that"
            if left < 0:
                break
            place += step
            reached.add(place)
    return reached
