"""Finds the labels whose words were typed with other endings ("szkoleniach" for "Szkolenie"), in one's own language."""

from collections.abc import Sequence
from itertools import takewhile

from conversations.talk.labels import REVERSALS, Labels, Worded
from conversations.words import is_easy, plain

_INFLECTED = frozenset({"pl", "uk"})  # their words say their case by their last letters

MIN_STEM = 4  # letters two words must begin with alike; in shorter ones they are the word itself (dom, dobry)
MAX_ENDING = 2  # letters behind the stem: praca, pracy, pracą, pracę
LONG_STEM = 5  # letters from which three may follow: wizyty, wizytami; szkolenie, szkoleniach
MAX_LONG_ENDING = 3


def inflected(labels: Labels, said: Worded, languages: Sequence[str]) -> list[int]:
    """Give the places of the labels that have all of these words, but for endings, in the person's own language."""
    language = plain(languages[0]) if languages else ""
    if language not in _INFLECTED or not any(len(word) >= MIN_STEM for word in said.words):
        return []
    own = 2 if is_easy(languages[0]) else 1  # the first texts of a button are the person's own
    reversals = REVERSALS[language]
    return [
        place for place, forms in enumerate(labels.forms) if any(_fits(form, said, reversals) for form in forms[:own])
    ]


def _fits(label: Worded, said: Worded, reversals: frozenset[str]) -> bool:
    count = len(said.words)
    for start in range(len(label.words) - count + 1):
        if all(map(_alike, label.words[start : start + count], said.words)):
            return reversals.isdisjoint(label.words[:start] + label.words[start + count :])
    return False


def _alike(one: str, other: str) -> bool:
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    ending = max(len(one), len(other)) - stem
    most = MAX_LONG_ENDING if stem >= LONG_STEM else MAX_ENDING if stem >= MIN_STEM else 0
    return ending <= most
