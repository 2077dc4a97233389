"""Puts each sentence on a line of its own, as easy words are laid out."""

import re

_BETWEEN = re.compile(r"(?m)(?<=[.!?\u061f\u06d4\u0964])(?<!^\d[.])(?<!^\d\d[.])[ \u00a0]+(?=[^\sa-z])")
"""The space behind a sentence, in the scripts Heard speaks; the number of a line of a list ends none."""


def each_on_a_line(text: str) -> str:
    """Begin a new line with every sentence."""
    return _BETWEEN.sub("\n", text)
