"""What an answer is while it is still a draft."""

from collections.abc import Mapping

Value = str | int | tuple[str, ...]
"""An answer as kept in a draft: a choice's name, names in the script's order, a number, text, an ISO date."""

Drafts = Mapping[str, Value | None]
"""Step name -> value; None where it was asked and skipped; absent where it was not asked."""
