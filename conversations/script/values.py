"""What an answer is while it is still a draft."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Quote(StrEnum):
    """Whether somebody's own words may be shown to others; nothing may before a person has checked it."""

    MAY = "may"  # they saw what is kept, and allowed it
    HELD = "held"  # they allowed it, and something in it may still show who they are: to be looked at with care
    NEVER = "never"  # they said no, or were not there to say yes


@dataclass(frozen=True, slots=True, repr=False)
class Comment:
    """Somebody's own words as they are kept: what could show who they are is cut out already."""

    text: str
    quote: Quote


Value = str | int | float | tuple[str, ...] | Comment
"""An answer as kept in a draft: a choice's name, names in the script's order, a number, an ISO date, HH:MM, a postcode
district, a comment; or one of OPT_OUTS.

Text questions were answered by plain strings once, uncut: such a string is no comment and is never shown.
"""

DONT_KNOW = "dont_know"
PREFER_NOT = "prefer_not"
OPT_OUTS = (DONT_KNOW, PREFER_NOT)
"""Two answers that every question has; in a select_multiple each is the one name of a tuple."""


def opted_out(value: Value | None) -> bool:
    """Say whether somebody answered that they do not know, or would rather not say."""
    return value in OPT_OUTS or (isinstance(value, tuple) and len(value) == 1 and value[0] in OPT_OUTS)


Drafts = Mapping[str, Value | None]
"""Step name -> value; None where it was asked and skipped; absent where it was not asked."""
