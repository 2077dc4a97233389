"""What this process has done since its start, in numbers: sends, batches, faults. It knows nobody, keeps no words."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from datetime import datetime

SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 10.0)  # from a commit to a lock's patience
SIZES = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)  # events in a batch; getUpdates gives 100 at most
STEP = 10  # counts that follow what people do go up by so many: figures a few seconds apart must not tell one's answers


class Spread:
    """How values are spread: how many were at most each bound, and their sum. They count ten at a time."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self.bounds = tuple(bounds)
        self.counts = [0] * (len(bounds) + 1)
        self.sum = 0.0
        self._waiting: list[float] = []

    def add(self, value: float) -> None:
        """Count a value, once there are ten: a sum that moved with each would tell each."""
        self._waiting.append(value)
        if len(self._waiting) < STEP:
            return
        for each in self._waiting:
            self.counts[bisect_left(self.bounds, each)] += 1
        self.sum += sum(self._waiting)
        self._waiting.clear()


class Watch:
    """Counted where things happen; read by the metrics. Labels are words of our own, of which there are few."""

    def __init__(self) -> None:
        self.sends: Counter[tuple[str, str, str]] = Counter()  # (channel, outcome, code)
        self.set_aside = 0
        self.database_faults: Counter[str] = Counter()
        self.mended: Counter[str] = Counter()
        self.batch_seconds = Spread(SECONDS)
        self.batch_sizes = Spread(SIZES)
        self.ticked: datetime | None = None

    def sent(self, channel: str, outcome: str, code: str = "") -> None:
        """Count a try to send: it was sent, put off (retry), refused, or nobody was there (gone)."""
        self.sends[channel, outcome, code] += 1

    def took(self, events: int, seconds: float) -> None:
        """Count a committed batch."""
        self.batch_sizes.add(events)
        self.batch_seconds.add(seconds)

    def database_fault(self, error: str) -> None:
        """Count an error of the database, by class name."""
        self.database_faults[error] += 1
