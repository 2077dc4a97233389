"""Recipients to be left alone until a time: a vendor said so, or the last try failed."""

from datetime import datetime

from bot.clock import Clock
from bot.lines import Recipient

FEW_HELD = 1_000  # recipients told to wait, before those that may be sent to again are forgotten


class Holds:
    """What this process knows of; the outbox keeps it for the others, row by row."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[Recipient, datetime] = {}

    def until(self, to: Recipient) -> datetime | None:
        """Say until when a recipient is to be left alone; None if they are not."""
        at = self._until.get(to)
        if at is not None and at <= self._clock():
            at = None
            del self._until[to]
        return at

    def hold(self, to: Recipient, until: datetime) -> None:
        """Leave a recipient alone until then."""
        if len(self._until) >= FEW_HELD:
            self._until = {one: at for one, at in self._until.items() if at > self._clock()}
        self._until[to] = until
