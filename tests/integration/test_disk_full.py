"""No room on the disk: said plainly in the log, nothing lost, and Heard goes on by itself once there is room."""

import asyncio
import logging
from base64 import b64encode
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app import run
from bot.clock import wall_clock
from bot.ground import Ground, open_ground
from config.settings import read_settings
from storage.database import DiskFull
from storage.sqlite import Sqlite
from tests.support.havoc import Town, reckon, surveys
from tests.support.replica import SECRET
from tests.support.street import Street

MOST_PAGES = 1_073_741_823  # SQLite's own default


@pytest.fixture
async def street(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int) -> AsyncIterator[Street]:
    async with Street(surveys(), 1, 0.05) as made:
        for name, value in {
            "DATABASE_URL": f"sqlite:///{tmp_path / 'heard.db'}",
            "SECRET_KEY": b64encode(SECRET).decode(),
            "HTTP_PORT": str(unused_tcp_port),
            "TELEGRAM_TOKEN": made.token,
            "TELEGRAM_API_URL": made.url,
            "TELEGRAM_RATE": "0",
        }.items():
            monkeypatch.setenv(f"HEARD_{name}", value)
        yield made
        made.empty()


async def pages(ground: Ground, most: int) -> None:
    """Say how many pages the file may have; SQLite takes no fewer than it has already."""
    database = ground.store._database
    assert isinstance(database, Sqlite)
    writer = await database._open_writer()
    await writer.execute_fetchall(f"PRAGMA max_page_count = {most}")


async def test_a_full_disk_is_named_in_the_log_and_once_there_is_room_everybody_ends(
    street: Street, caplog: pytest.LogCaptureFixture
) -> None:
    def told_of() -> bool:
        return any(getattr(record, "error", "") == DiskFull.__name__ for record in caplog.records)

    caplog.set_level(logging.INFO)
    stop = asyncio.Event()
    async with open_ground(read_settings(None), lambda _: None) as ground:
        serving = asyncio.create_task(run(ground, wall_clock, lambda _: None, stop))
        try:
            await street.until(lambda: street.calls["getupdates"] > 0)
            await pages(ground, 1)
            street.fill(30)
            await street.until(told_of)
            asked = len(street.residents)
            await pages(ground, MOST_PAGES)
            street.newcomers = False
            await street.until(lambda: street.all_finished and not street.pending)
        finally:
            stop.set()
            await serving
        came = await reckon(Town(street, ground.settings.database_url))
    assert came.people == len(street.residents) >= asked > 0
    assert (came.lost, came.invented, came.asked_again, came.set_aside) == (0, 0, 0, 0)
    assert (came.waiting["new"], came.waiting["dead"], sum(one for one in came.repeats)) == (0, 0, 0)
    assert came.unexplained == 0


async def test_the_error_says_what_to_do_and_quotes_nothing() -> None:
    assert str(DiskFull("SQLITE_FULL")) == (
        "The database's disk is full (SQLITE_FULL). Free some room: Heard then goes on by itself."
    )
