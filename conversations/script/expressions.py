"""XLSForm expressions, parsed once when a script is read and evaluated without side effects."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed expression and the step names it looks at."""

    source: str
    names: frozenset[str]
