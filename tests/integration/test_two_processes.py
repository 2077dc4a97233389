"""Two processes at one database: neither loses what the other, or it itself, has committed."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.migrate import exists, migrate, sealed
from tests.support.remembered import NOW, House, file_house

GUEST = """
import asyncio, sys
from datetime import UTC, datetime
from storage.keys import Keys
from storage.store import Store

NOW = datetime(2026, 11, 23, tzinfo=UTC)

async def main(url, name, value):
    store = await Store.open(url, Keys(bytes(range(32))))
    if value:
        async with store.work() as work:
            await work.inbox.set_cursor(name, int(value), NOW)
    async with store.read() as work:
        print(await work.inbox.cursor(name, NOW))
    await store.close()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[House]:
    async with file_house(tmp_path) as made:
        yield made


async def guest(home: House, name: str, value: str = "") -> str:
    """Let a process of its own open the store, write if there is a value, read, and close; give what it read."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", GUEST, home.url, name, value, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().strip()


def held(home: House) -> list[str]:
    """List the files of the database that this process has open, as the system names them."""
    links = []
    for link in Path("/proc/self/fd").iterdir():
        try:
            links.append(str(link.readlink()))
        except OSError:  # closed meanwhile
            continue
    return [link for link in links if link.startswith(str(home.path))]


async def test_what_is_written_after_another_process_came_and_went_is_there_for_a_third(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.set_cursor("host", 1, NOW)
    async with home.store.read() as first, home.store.read() as second:  # every connection this process will have
        assert await first.inbox.cursor("host", NOW) == await second.inbox.cursor("host", NOW) == 1
    assert await guest(home, "guest", "7") == "7"
    assert {Path(link).name for link in held(home)} == {"heard.db", "heard.db-wal", "heard.db-shm"}
    async with home.store.work() as work:
        assert await work.inbox.cursor("guest", NOW) == 7
        await work.inbox.set_cursor("host", 2, NOW)
    assert not [link for link in held(home) if link.endswith("(deleted)")]
    assert await guest(home, "host") == "2"


async def test_asking_whether_there_is_a_database_lets_go_of_no_lock(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.set_cursor("host", 1, NOW)
    assert await exists(home.url)
    assert await sealed(home.url)
    assert await migrate(home.url) == 0
    assert await guest(home, "guest", "7") == "7"
    async with home.store.work() as work:
        await work.inbox.set_cursor("host", 2, NOW)
    assert not [link for link in held(home) if link.endswith("(deleted)")]
    assert await guest(home, "host") == "2"
