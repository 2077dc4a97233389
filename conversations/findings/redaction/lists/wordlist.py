"""Keeps many words in little memory: a set of strings would take five times as much."""

import re
from collections.abc import Iterator
from itertools import groupby

# Letters by which words are shelved: few enough that shelves are few, enough that one is searched as quickly as a set.
_PREFIX, _LONG_PREFIX = 3, 4
_LONG = 200_000  # characters of a list, from which the longer one is taken
_WORD = re.compile(r"\S+")


class WordList:
    """Words in alphabetical order, parted by blanks, to ask whether one is among them. It has no other use of a set."""

    __slots__ = ("_prefix", "_shelves")

    def __init__(self, words: str) -> None:
        self._prefix = _PREFIX if len(words) < _LONG else _LONG_PREFIX
        grouped = groupby((match[0] for match in _WORD.finditer(words)), key=lambda word: word[: self._prefix])
        self._shelves = {prefix: f" {' '.join(shelf)} " for prefix, shelf in grouped}

    def __contains__(self, word: str) -> bool:
        return f" {word} " in self._shelves.get(word[: self._prefix], "")

    def __iter__(self) -> Iterator[str]:
        for shelf in self._shelves.values():
            yield from shelf.split()
