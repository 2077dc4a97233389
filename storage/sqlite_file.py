"""A database in a file: found, made for its owner only, and opened."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from storage.database import Connection, StorageError
from storage.sqlite import Sqlite, connect
from storage.sqlite_connection import SqliteConnection, translated

OWNER_ONLY = 0o600  # the file holds what people said

TRIES = 100  # SQLite does not wait for others while the write-ahead log is turned on, so we do
WAIT = 0.1  # seconds between tries: ten seconds in all, as for any other lock


@dataclass(frozen=True, slots=True)
class SqliteFile:
    """An `Engine` whose databases are files."""

    path: Path
    kind = "SQLite"
    size = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    tables = "SELECT name FROM sqlite_master WHERE type = 'table'"
    overwrites = "SELECT 1"  # what is deleted is overwritten, and the log cut off

    @property
    def place(self) -> str:
        """The file's path."""
        return str(self.path)

    async def exists(self) -> bool:
        """Say whether there is a file with something in it."""
        return self.path.is_file() and self.path.stat().st_size > 0

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[Connection]:
        """Open a transaction that keeps everybody else out."""
        async with AsyncExitStack() as stack:
            connection = await self._alone(stack)
            try:
                inside = SqliteConnection(connection)
                yield inside
                await inside.commit()
            except BaseException:
                await connection.rollback()
                raise

    def statement(self, sql: str) -> str:
        """Give the statement as it stands: migrations are written in SQLite's words."""
        return sql

    def database(self) -> Sqlite:
        """Open the file."""
        return Sqlite(self.path)

    def why(self, error: Exception) -> str:
        """Say what is wrong with the file."""
        if "NOTADB" in str(error):
            return f"{self.path} is not a database; move it away or name another file in HEARD_DATABASE_URL."
        if "CORRUPT" in str(error):
            return f"The database {self.path} is damaged; restore the last copy (docs/operations.md tells how)."
        if _in_use(error):
            return f"The database {self.path} is in use by another program; stop that program and try again."
        return f"The database {self.path} cannot be written; check the folder and who owns it."

    async def _alone(self, stack: AsyncExitStack) -> aiosqlite.Connection:
        self._make()
        connection = await connect(self.path)
        stack.push_async_callback(connection.close)
        for left in range(TRIES - 1, -1, -1):
            try:
                with translated():
                    await connection.execute("PRAGMA journal_mode = WAL")
                    await connection.execute("BEGIN EXCLUSIVE")
            except StorageError as error:
                if not left or not _in_use(error):
                    raise
                await asyncio.sleep(WAIT)
            else:
                break
        return connection

    def _make(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not self.path.exists():
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, OWNER_ONLY))


def _in_use(error: Exception) -> bool:
    return "BUSY" in str(error) or "LOCKED" in str(error)
