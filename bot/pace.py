"""How fast something may go: a bucket that fills with time, and turns at a vendor's rate drawn from one."""

import asyncio
from datetime import datetime

from bot.clock import Clock
from conversations.messages import Kind

RESERVE = 0.2  # of a vendor's rate, kept for replies while a broadcast runs


class Pace:
    """Allows `burst` at once and `rate` a second after that. It knows nobody."""

    def __init__(self, rate: float, burst: float, now: datetime) -> None:
        self._rate = rate
        self._burst = burst
        self._level = burst
        self._seen = now

    def allows(self, now: datetime, spare: float = 0.0) -> bool:
        """Take a place if there is one beyond `spare`. A clock set back fills nothing and breaks nothing."""
        passed = max(0.0, (now - self._seen).total_seconds())
        self._seen = now
        self._level = min(self._burst, self._level + passed * self._rate)
        if self._level < min(1.0 + spare, self._burst):
            return False
        self._level -= 1.0
        return True


class Turns:
    """Turns at `rate` messages a second; 0 means no pacing ahead (the vendor's "slow down" is still obeyed).

    It holds at most one second's worth, so a quiet hour earns no burst above the vendor's limit.
    """

    def __init__(self, rate: float, clock: Clock) -> None:
        self._rate = rate
        self._clock = clock
        self._pace = Pace(rate, max(1.0, rate), clock())

    async def take(self, kind: Kind) -> None:
        """Wait until a message of this kind may go."""
        while not self.free(kind):  # noqa: ASYNC110  it waits for time itself, not for a state
            await asyncio.sleep(1 / self._rate)

    def free(self, kind: Kind) -> bool:
        """Take a turn if there is one; a reply may draw on the reserve."""
        spare = 0.0 if kind is Kind.REPLY else self._rate * RESERVE
        return not self._rate or self._pace.allows(self._clock(), spare)
