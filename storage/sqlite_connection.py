"""One connection of SQLite's inside a transaction: its errors become ours, and what gives nothing back waits."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import aiosqlite

from storage.database import Bound, DiskFull, Row, StorageError, Unavailable
from storage.together import Together, Values

MOST_VALUES = 1_024  # names made beforehand; more than any statement binds
MOST_WAITING = 2_048  # rows that wait for the next statement; a copy of a whole database asks for nothing in between
FULL = "SQLITE_FULL"
WRONG = "SQLITE_ERROR"  # a statement that cannot be run, now or later; the other operational errors may pass

_MENDS = {  # by the beginning of SQLite's code
    "SQLITE_NOTADB": "The file is not a Heard database, nor a copy of one",
    "SQLITE_CORRUPT": "The database is damaged: restore the last copy, see docs/operations.md",
}

_NAMES = [str(number) for number in range(1, MOST_VALUES + 1)]


@contextmanager
def translated() -> Iterator[None]:
    """Turn sqlite3's errors into ours: the one place that knows them. No message is passed on, only its code."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if (code := _code(error)) == FULL:
            raise DiskFull(FULL) from None
        kind, what = (StorageError, "refused") if code == WRONG else (Unavailable, "could not do that just now")
        raise kind(f"The database {what} ({code}).") from None
    except sqlite3.Error as error:
        code = _code(error)
        told = next((mend for kind, mend in _MENDS.items() if code.startswith(kind)), "The database refused")
        raise StorageError(f"{told} ({code}).") from None


def _code(error: sqlite3.Error) -> str:
    return str(getattr(error, "sqlite_errorname", None) or type(error).__name__)


class SqliteConnection:
    """A connection inside a transaction. Binds `$1` by name: later Pythons refuse a sequence for named placeholders.

    What gives nothing back (the beginning, `many`) waits for the next statement that does, until it is much, or for the
    end: what fails of it is raised there.
    """

    skip_locked = ""  # there is one writer: nobody else is taking rows

    def __init__(self, connection: aiosqlite.Connection, begin: str = "") -> None:
        self._connection = connection
        self._waiting: list[tuple[str, Sequence[Values] | None]] = [(begin, None)] if begin else []
        self._rows_waiting = 0
        self._failed = False
        self._begun = not begin  # by whoever opened it

    async def rows(self, sql: str, values: Sequence[Bound] = ()) -> list[Row]:
        """Run a statement and give all its rows, in one hop to the connection's thread."""
        with self._unless_failed():
            return [*map(tuple, await self._connection.execute_fetchall(sql, self._all(values)))]

    async def run(self, sql: str, values: Sequence[Bound] = ()) -> int:
        """Run a statement and give how many rows it changed."""
        with self._unless_failed():
            return (await self._connection.execute(sql, self._all(values))).rowcount

    async def many(self, sql: str, rows: Iterable[Sequence[Bound]]) -> None:
        """Run a statement once a row of values, with the next one."""
        if bound := [_named(row) for row in rows]:
            self._waiting.append((sql, bound))
            self._rows_waiting += len(bound)
            if self._rows_waiting > MOST_WAITING:
                await self.rows("SELECT 1")

    async def commit(self) -> None:
        """End the transaction, where it was begun."""
        if self._begun or len(self._waiting) > 1:
            with self._unless_failed():
                await self._connection.execute_fetchall("COMMIT", self._all(()))

    @contextmanager
    def _unless_failed(self) -> Iterator[None]:
        """Run one statement, but none behind one that failed: SQLite may have undone the transaction by itself."""
        if self._failed:
            raise StorageError("A statement of this transaction failed before.")
        try:
            with translated():
                yield
        except BaseException:
            self._failed = True
            raise

    def _all(self, values: Sequence[Bound]) -> Any:  # noqa: ANN401 - the library hands on what it gets
        bound, waiting = _named(values), self._waiting
        if not waiting:
            return bound
        self._waiting, self._rows_waiting, self._begun = [], 0, True
        return Together(waiting, bound)


def _named(values: Sequence[Bound]) -> dict[str, Bound]:
    return dict(zip(_NAMES, values, strict=False))
