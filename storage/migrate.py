"""Brings a database to this version's schema: numbered files, each applied once, under a lock, all or nothing."""

import asyncio
import os
import sqlite3
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import aiosqlite

from conversations.errors import CannotStart
from storage.database import StorageError
from storage.sqlite import SqliteConnection, connect, path_of, translated

OWNER_ONLY = 0o600  # the file holds what people said

TRIES = 100  # SQLite does not wait for others while the write-ahead log is turned on, so we do
WAIT = 0.1  # seconds between tries: ten seconds in all, as for any other lock

_VERSION = "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)"


def migrations() -> list[tuple[int, str]]:
    """Give (number, SQL) of every file in storage/migrations, in order."""
    files = resources.files("storage.migrations").iterdir()
    return sorted((int(file.name[:4]), file.read_text("utf-8")) for file in files if file.name.endswith(".sql"))


def declared_version() -> int:
    """Give the schema version this code is written for."""
    return migrations()[-1][0]


def exists(url: str) -> bool:
    """Say whether there is a database already; an empty file is none."""
    path = path_of(url)
    return path.is_file() and path.stat().st_size > 0


async def sealed(url: str) -> bool:
    """Say whether a migrated database belongs to a key already; a new one takes the first it is opened with."""
    connection = await connect(path_of(url))
    try:
        return bool(await SqliteConnection(connection).rows("SELECT 1 FROM house WHERE name = 'key'"))
    finally:
        await connection.close()


async def migrate(url: str) -> int:
    """Apply what is missing and give how many files that was; several processes may do so at once.

    CannotStart for a database from a newer version, a file that is no database, or a place that cannot be
    written.
    """
    path = path_of(url)
    for attempt in range(1, TRIES + 1):
        try:
            _make(path)
            return await _once(path)
        except (OSError, StorageError) as error:
            if not _in_use(error) or attempt == TRIES:
                raise CannotStart(_why(path, error)) from None
        await asyncio.sleep(WAIT)
    raise AssertionError("the last try returns or raises")


async def version_of(connection: aiosqlite.Connection) -> int:
    """Give the schema version of a database; 0 for an empty one."""
    sql = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'"
    if not (await SqliteConnection(connection).rows(sql))[0][0]:
        return 0
    rows = await SqliteConnection(connection).rows("SELECT COALESCE(MAX(version), 0) FROM schema_version")
    return int(rows[0][0])


def refuse_newer(version: int) -> None:
    """Raise CannotStart for a schema that this code does not know."""
    if version > declared_version():
        raise CannotStart("The database was made by a newer version of Heard; start that version, or a newer one.")


async def _apply(connection: aiosqlite.Connection) -> int:
    await connection.execute("BEGIN EXCLUSIVE")
    try:
        version = await version_of(connection)
        refuse_newer(version)
        await _refuse_strangers(connection, version)
        missing = [(number, sql) for number, sql in migrations() if number > version]
        await connection.execute(_VERSION)
        for number, sql in missing:
            for statement in statements(sql):
                await connection.execute(statement)
            await connection.execute("INSERT INTO schema_version (version) VALUES ($1)", {"1": number})
        await connection.commit()
    except BaseException:
        await connection.rollback()
        raise
    return len(missing)


async def _once(path: Path) -> int:
    connection = await connect(path)
    try:
        with translated():
            await connection.execute("PRAGMA journal_mode = WAL")
            return await _apply(connection)
    finally:
        await connection.close()


async def _refuse_strangers(connection: aiosqlite.Connection, version: int) -> None:
    rows = await SqliteConnection(connection).rows("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table'")
    if version == 0 and rows[0][0]:
        raise CannotStart("The database file belongs to another program; name another file in HEARD_DATABASE_URL.")


def statements(sql: str) -> Iterator[str]:
    """Cut a file into statements, as SQLite itself sees their ends."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, OWNER_ONLY))


def _in_use(error: Exception) -> bool:
    return "BUSY" in str(error) or "LOCKED" in str(error)


def _why(path: Path, error: Exception) -> str:
    if "NOTADB" in str(error):
        return f"{path} is not a database; move it away or name another file in HEARD_DATABASE_URL."
    if _in_use(error):
        return f"The database {path} is in use by another program; stop that program and try again."
    return f"The database {path} cannot be written; check the folder and who owns it."
