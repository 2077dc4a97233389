"""Keeps words of two directions in order where a line runs from right to left: commands, numbers, names."""

import re
import unicodedata
from functools import lru_cache

RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages whose usual script runs from right to left (CLDR, layout/orientation)."""

_FIRST_STRONG, _LEFT_TO_RIGHT, _END = "\u2068", "\u2066", "\u2069"  # UAX 9: FSI, LRI, PDI
_MARKS = dict.fromkeys(map(ord, (_FIRST_STRONG, _LEFT_TO_RIGHT, _END)))
_KEPT_TOGETHER = re.compile(r"(?<![\w/\u2066])(?:/[a-z]+(?:_[A-Za-z]+)*\b|\+?\d+(?:[ -]\d+)+)")
"""A command, whose slash would jump to its other end; a number in groups, which would change places."""


@lru_cache
def runs_left(language: str) -> bool:
    """Say whether a language is written from right to left."""
    return language.partition("-")[0] in RIGHT_TO_LEFT


def isolated(text: str) -> str:
    """Fence off words that came from elsewhere, where any of their letters runs the other way."""
    foreign = any(unicodedata.bidirectional(letter) == "L" for letter in text)
    return f"{_FIRST_STRONG}{text}{_END}" if foreign and "\n" not in text else text


def directed(text: str) -> str:
    """Fence off every command and every number in groups, so that they read as they are typed or rung."""
    return _KEPT_TOGETHER.sub(lambda found: f"{_LEFT_TO_RIGHT}{found[0]}{_END}", text)


def unfenced(text: str) -> str:
    """Take the fences out of words that were copied from a message and sent back."""
    return text if text.isascii() else text.translate(_MARKS)
