"""How fast someone may go: a bucket of tokens that fills with time. It knows nobody."""

from datetime import datetime


class Pace:
    """Allows `burst` at once and `rate` a second after that."""

    def __init__(self, rate: float, burst: int, now: datetime) -> None:
        self._rate = rate
        self._burst = burst
        self._tokens = float(burst)
        self._seen = now

    def allows(self, now: datetime) -> bool:
        """Take a token if there is one. A clock set back fills nothing and breaks nothing."""
        passed = max(0.0, (now - self._seen).total_seconds())
        self._seen = now
        self._tokens = min(float(self._burst), self._tokens + passed * self._rate)
        if self._tokens < 1.0:
            return False
        self._tokens -= 1.0
        return True
