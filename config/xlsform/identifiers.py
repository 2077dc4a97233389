"""Makes names that Heard can keep of names that other tools allow, and remembers which became which."""

import re
import unicodedata
from collections.abc import Iterable

from conversations.script.naming import NAME
from conversations.script.reserved import NOT_A_CHOICE

LONGEST = 32  # characters, as conversations.script.naming has it
_NO_MARK = {"ł": "l", "ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "œ": "oe"}


def plain(text: str) -> str:
    """Give a text in lower-case letters, digits and _, at most 32; "" where nothing of it is left."""
    low = "".join(_NO_MARK.get(mark, mark) for mark in text.strip().casefold())
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", low) if not unicodedata.combining(mark))
    return re.sub(r"[^a-z0-9]+", "_", bare).strip("_")[:LONGEST].rstrip("_")


def step_name(name: str, taken: Iterable[str], usual: str) -> str:
    """Make the name of a step that no other has: the author's own wherever it can stand."""
    made = name if NAME.fullmatch(name) else plain(name)
    if not made or not made[0].isalpha():
        made = f"q_{made}"[:LONGEST].rstrip("_") if made else usual
    return _unlike(made, frozenset(taken))


def choice_name(name: str, taken: Iterable[str], usual: str, pattern: re.Pattern[str]) -> str:
    """Make the name of a choice, as `pattern` allows it."""
    made = name if pattern.fullmatch(name) else plain(name)
    if made and not pattern.fullmatch(made):
        made = f"c_{made}"[:LONGEST].rstrip("_")
    if made in NOT_A_CHOICE:
        made = f"{made}_"[:LONGEST]
    return _unlike(made or usual, frozenset(taken))


def _unlike(name: str, taken: frozenset[str]) -> str:
    number, made = 2, name
    while made in taken:
        made = f"{name[: LONGEST - len(str(number)) - 1].rstrip('_')}_{number}"
        number += 1
    return made
