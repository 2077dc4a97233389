"""SQLite through aiosqlite: one writer guarded by a lock, a few readers on snapshots. Knows no table."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Collection
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import aiosqlite

from storage.database import Connection, Unavailable
from storage.sqlite_connection import SqliteConnection, translated
from storage.together import TogetherConnection

HURRY = 0.25  # seconds a tidying waits for another process: all of ours wait meanwhile, and there are more tries
BUSY = 10.0  # seconds to wait for another process's transaction; ours last milliseconds
READERS = 2  # snapshots at once; a third waits
STATEMENTS = 512  # kept prepared: about 100 texts, the lists in up to ten lengths
LARGE = 32 * 1024 * 1024  # bytes of a file: a larger one is not held in memory, where it would be whole

Result = TypeVar("Result")

_DURABLE = (
    "PRAGMA synchronous = FULL",  # NORMAL may lose the last commits at power loss; batching makes FULL free
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten
    "PRAGMA temp_store = MEMORY",  # nothing spills into files beside the database
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -1000",  # KiB a connection: what is hot is small, and the system caches the file, too
    "PRAGMA wal_autocheckpoint = 1000",  # pages, 4 MB: SQLite's own default, said aloud
)


class Sqlite:
    """One database file: the connections to it, and its transactions."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer: aiosqlite.Connection | None = None
        self._writing = asyncio.Lock()
        self._holder: asyncio.Task[object] | None = None
        self._idle: list[aiosqlite.Connection] = []
        self._readers = asyncio.Semaphore(READERS)
        self._closed = False

    @asynccontextmanager
    async def writing(self, beside: Collection[int] | None = None) -> AsyncIterator[Connection]:  # noqa: ARG002
        """Open the one writing transaction; SQLite has no two at once, of other processes neither."""
        if self._holder is asyncio.current_task() and self._holder is not None:
            raise RuntimeError("A transaction inside a transaction would wait for itself for ever.")
        async with self._writing:
            self._holder = asyncio.current_task()
            try:
                async with _transaction(await self._open_writer(), "BEGIN IMMEDIATE") as connection:
                    yield connection
            finally:
                self._holder = None

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """Open a snapshot; what is written meanwhile is not seen."""
        async with self._readers:
            self._refuse_closed()
            reader = self._idle.pop() if self._idle else await connect(self._path, read_only=True)
            try:
                async with _transaction(reader, "BEGIN") as connection:
                    yield connection
            finally:
                if self._closed:
                    await reader.close()
                else:
                    self._idle.append(reader)

    async def tidy(self, *, closed: bool) -> bool:
        """Move the log into the file and cut it to nothing, so that no old page survives in it.

        After a close the file is written anew first: `secure_delete` overwrites rows as they go, but not the bytes that
        stay behind where a page was split and its rows moved. False if that cannot be done now: call again later.
        """
        async with self._writing:
            writer = await self._open_writer()
            for _ in range(READERS):
                await self._readers.acquire()
            try:
                with translated():
                    await writer.execute_fetchall(f"PRAGMA busy_timeout = {int(HURRY * 1000)}")
                    if not await _cut_log(writer):  # somebody is reading: to write anew would be in vain
                        return False
                    if closed:
                        await self._write_anew(writer)
                    return not closed or await _cut_log(writer)
            except Unavailable:
                return False
            finally:
                await writer.execute_fetchall(f"PRAGMA busy_timeout = {int(BUSY * 1000)}")
                for _ in range(READERS):
                    self._readers.release()

    async def rewrite(self) -> bool:
        """Do as tidy(): what is overwritten is overwritten in the file, too."""
        return await self.tidy(closed=True)

    async def _write_anew(self, writer: aiosqlite.Connection) -> None:
        """Write the whole file anew: in memory, or through a file of SQLite's own where it is too large for that.

        That file holds only what stays, sealed as it is, and has no name.
        """
        ((size,),) = await writer.execute_fetchall(
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
        )
        if size > LARGE:
            await writer.execute_fetchall("PRAGMA temp_store = FILE")
        try:
            await _whole(writer.execute_fetchall("VACUUM"))
        finally:
            await writer.execute_fetchall("PRAGMA temp_store = MEMORY")

    async def close(self) -> None:
        """Close the connections, for good; the last process to close empties the log."""
        async with self._writing:
            self._closed = True
            while self._idle:
                await self._idle.pop().close()
            if self._writer is not None:
                await self._writer.close()
                self._writer = None

    async def _open_writer(self) -> aiosqlite.Connection:
        self._refuse_closed()
        if self._writer is None:
            self._writer = await connect(self._path)
        return self._writer

    def _refuse_closed(self) -> None:
        """Refuse work after the close: a connection opened then would be nobody's to close."""
        if self._closed:
            raise Unavailable("The database is closed.")


async def connect(path: Path, *, read_only: bool = False) -> aiosqlite.Connection:
    """Open one connection with every promise set; transactions are begun by hand."""
    _look(path)
    with translated():
        connection = await aiosqlite.connect(
            path, timeout=BUSY, isolation_level=None, cached_statements=STATEMENTS, factory=TogetherConnection
        )
        try:
            for pragma in (*_DURABLE, *(("PRAGMA query_only = ON",) if read_only else ())):
                await connection.execute_fetchall(pragma)  # to the end: one that gives a row would be "in progress"
        except BaseException:
            await connection.close()
            raise
    return connection


def _look(path: Path) -> None:
    """Find out that a file cannot be opened before aiosqlite does: its thread would outlive the failure.

    It only asks. Opening the file here and closing it again would drop every lock this process's SQLite holds on it
    (POSIX: a process's locks on a file go with the first descriptor it closes), and another process would then
    delete the log that is still being written.
    """
    if not path.is_file() or not os.access(path, os.R_OK | os.W_OK):
        raise Unavailable("The database cannot be opened (no such file, or not allowed).")


@asynccontextmanager
async def _transaction(connection: aiosqlite.Connection, begin: str) -> AsyncIterator[Connection]:
    try:
        inside = SqliteConnection(connection, begin)
        yield inside
        await _whole(inside.commit())
    except BaseException:  # a cancelled task must not leave a transaction open
        with translated():
            await _whole(connection.rollback())
        raise


async def _cut_log(writer: aiosqlite.Connection) -> bool:
    """Move the log into the file and cut it to nothing; False while somebody still reads from it."""
    row = await _whole(writer.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)"))
    return bool(next(iter(row))[0] == 0)


async def _whole(step: Awaitable[Result]) -> Result:
    """Wait for a step to its end even when cancelled meanwhile: the lock must not be given away before."""
    task = asyncio.ensure_future(step)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
        except sqlite3.Error:
            break
    if cancelled is not None:
        raise cancelled
    return task.result()
