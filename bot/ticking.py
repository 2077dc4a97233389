"""The ticks that make Heard look for what is due. They own no truth: one too many or too few changes nothing."""

import asyncio
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

LATE = 3600  # seconds a late tick still counts; APScheduler's own one second silently drops ticks
ENDING = 2.0  # seconds that work under way may take once a stop is asked for; what is cut is undone, and done later


class Ticking:
    """Calls each work at its interval, never beside itself."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(
            job_defaults={"coalesce": True, "misfire_grace_time": LATE, "max_instances": 1}, timezone="UTC"
        )
        self._under_way: set[asyncio.Task[object]] = set()

    def every(self, seconds: float, work: Callable[[], Awaitable[object]]) -> None:
        """Call `work` every so many seconds."""
        self._scheduler.add_job(self._do, IntervalTrigger(seconds=seconds), args=[work], name=work.__qualname__)

    def start(self) -> None:
        """Begin."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Call nothing any more and let what is under way end: cancelled work is logged as if it were a fault."""
        self._scheduler.pause()
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=ENDING)
        self._scheduler.shutdown(wait=False)

    async def _do(self, work: Callable[[], Awaitable[object]]) -> None:
        if task := asyncio.current_task():
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        await work()
