"""A clock that tests turn by hand."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # a Tuesday, inside the send window


@dataclass(slots=True)
class HandClock:
    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)
