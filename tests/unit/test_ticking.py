"""What ticks is done again after an outage of the database, and the log says so in two lines."""

import logging

import pytest

from bot.ticking import Outage
from storage.database import DiskFull, StorageError, Unavailable

TICK, HOUR = 1.0, 3600.0


class Works:
    """Two works on one database: one writes, one reads."""

    def __init__(self) -> None:
        self.outage = Outage()
        self.fault: StorageError | None = None
        self.readable = False

    async def write(self) -> None:
        if self.fault:
            raise self.fault

    async def look(self) -> None:
        if self.fault and not self.readable:
            raise self.fault

    async def second(self) -> None:
        await self.outage.do(self.write, TICK)
        await self.outage.do(self.look, TICK)


async def test_an_outage_is_two_lines_however_long_it_lasts(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    works = Works()
    await works.second()
    works.fault = Unavailable("The database could not do that just now (SQLITE_BUSY).")
    for _ in range(5):
        await works.second()
    works.fault = None
    await works.second()
    await works.second()
    assert caplog.messages == ["the database is away: what is due waits", "the database is back"]
    assert not any(record.exc_info for record in caplog.records)


async def test_a_full_disk_that_can_still_be_read_is_not_said_to_be_back(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    works = Works()
    works.fault, works.readable = DiskFull("SQLITE_FULL"), True
    for _ in range(3):
        await works.second()
    assert caplog.messages == ["the database is away: what is due waits"]
    assert caplog.records[0].__dict__["error"] == "DiskFull"


async def test_what_is_done_each_hour_leaves_the_good_news_to_the_next_tick(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    works = Works()
    works.fault = Unavailable("The database is out of reach.")
    await works.outage.do(works.write, HOUR)
    works.fault = None
    await works.outage.do(works.look, TICK)
    assert caplog.messages[-1] == "the database is back"


async def test_a_refusal_is_traced_once(caplog: pytest.LogCaptureFixture) -> None:
    works = Works()
    works.fault, works.readable = StorageError("The database refused (SQLITE_CONSTRAINT)."), True
    for _ in range(3):
        await works.second()
    assert caplog.messages == ["the database refused what was due"]
    assert caplog.records[0].exc_info


async def test_what_is_no_fault_of_the_database_is_not_swallowed() -> None:
    async def broken() -> None:
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011  the very one
        await Outage().do(broken, TICK)
