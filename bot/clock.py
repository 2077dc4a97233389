"""The time, as a thing that can be handed in: a server's, a test's, or a demonstration's fast one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives now, aware and in UTC."""


def wall_clock() -> datetime:
    """Tell the real time."""
    return datetime.now(UTC)


@dataclass(slots=True)
class FastClock:
    """A clock that is turned by hand."""

    now: datetime

    def __call__(self) -> datetime:
        """Tell the time it was turned to."""
        return self.now
