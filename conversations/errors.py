"""The one root of Heard's errors and its few leaves, split by what the caller does next."""

from collections.abc import Sequence
from dataclasses import dataclass


class HeardError(Exception):
    """Anything Heard raises on purpose; its text is one plain sentence for the person who must act."""


class CannotStart(HeardError):
    """Heard must not run like this: print the sentence and exit with code 2."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake in something an author or operator wrote: where, what, and how to mend it."""

    place: str
    problem: str
    mend: str

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}; {self.mend}"


class Faults(CannotStart):
    """Every mistake found in one reading, told together so that an author mends them in one go."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        self.faults = tuple(faults)
        count = len(self.faults)
        head = "1 thing to mend:" if count == 1 else f"{count} things to mend:"
        super().__init__("\n".join([head, *(f"  - {fault}" for fault in self.faults)]))
