"""Keeps a channel under its vendor's rate, with a reserve for people who are waiting for an answer."""

import asyncio
import time
from collections.abc import Callable

from conversations.messages import Kind

RESERVE = 0.2  # of the rate, kept for replies while a broadcast runs


class Pace:
    """A bucket of `rate` messages a second; 0 means no pacing ahead (the vendor's 429 is still obeyed).

    It holds at most one second's worth, so a quiet hour earns no burst above the vendor's limit.
    """

    def __init__(self, rate: float, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._monotonic = monotonic
        self._level = max(1.0, rate)
        self._seen = monotonic()

    async def turn(self, kind: Kind) -> None:
        """Wait until a message of this kind may go."""
        while wait := self._wait(kind):  # noqa: ASYNC110  it waits for time itself, not for a state
            await asyncio.sleep(wait)

    def _wait(self, kind: Kind) -> float:
        """Take a place and give 0, or give the seconds until one may be free."""
        if not self._rate:
            return 0
        now = self._monotonic()
        self._level = min(max(1.0, self._rate), self._level + (now - self._seen) * self._rate)
        self._seen = now
        needed = 1.0 if kind is Kind.REPLY else 1.0 + self._rate * RESERVE
        if self._level >= needed or self._level >= max(1.0, self._rate):
            self._level -= 1
            return 0
        return (needed - self._level) / self._rate
