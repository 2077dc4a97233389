"""The ticks that make Heard look for what is due. They own no truth: one too many or too few changes nothing."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from storage.database import StorageError, Unavailable

LATE = 3600  # seconds a late tick still counts; APScheduler's own one second silently drops ticks
ENDING = 2.0  # seconds that work under way may take once a stop is asked for; what is cut is undone, and done later

_log = logging.getLogger(__name__)

Work = Callable[[], Awaitable[object]]


class Outage:
    """Says once that the database is away, and once that it is back, however often it is asked in between."""

    def __init__(self) -> None:
        self._failed: dict[str, float] = {}

    async def do(self, work: Work, seconds: float) -> None:
        """Do what is done every so many seconds; what the database did not let it do, it does the next time."""
        try:
            await work()
        except StorageError as error:
            if not self._failed and isinstance(error, Unavailable):
                _log.warning("the database is away: what is due waits", extra={"error": type(error).__name__})
            elif work.__qualname__ not in self._failed and not isinstance(error, Unavailable):
                _log.exception("the database refused what was due")
            self._failed[work.__qualname__] = seconds
        else:
            self._went_well(work.__qualname__, seconds)

    def _went_well(self, name: str, seconds: float) -> None:
        """Believe the one that failed itself, and a more frequent one: a disk that is full can still be read."""
        if not self._failed:
            return
        self._failed = {one: every for one, every in self._failed.items() if one != name and every <= seconds}
        if not self._failed:
            _log.info("the database is back")


class Ticking:
    """Calls each work at its interval, never beside itself."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            job_defaults={"coalesce": True, "misfire_grace_time": LATE, "max_instances": 1}, timezone="UTC"
        )
        self._under_way: set[asyncio.Task[object]] = set()
        self._outage = Outage()

    def every(self, seconds: float, work: Work) -> None:
        """Call `work` every so many seconds."""
        self._scheduler.add_job(
            self._do, IntervalTrigger(seconds=seconds), args=[work, seconds], name=work.__qualname__
        )

    def start(self) -> None:
        """Begin."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Call nothing any more and let what is under way end: cancelled work is logged as if it were a fault."""
        self._scheduler.pause()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=ENDING)
        self._scheduler.shutdown(wait=False)

    async def _do(self, work: Work, seconds: float) -> None:
        if task := asyncio.current_task():
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        await self._outage.do(work, seconds)
