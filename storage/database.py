"""What the tables ask of a database, whichever engine it is; and the small SQL words they share.

SQL stands in the tables' own files, once for both engines: `$1` placeholders, ids and times made in Python,
times as epoch milliseconds, days as ordinals, JSON as text, lists as expanded placeholders.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any, Protocol, TypeVar

from conversations.errors import HeardError

Bound = str | int | bytes | None
Listed = TypeVar("Listed", bound=str | int | bytes)
Row = tuple[Any, ...]  # what a driver gives; each table reads its own columns once, into a typed value

LONGEST_LIST = 512  # values in one IN list; SQLite takes 32,766 parameters, short statements stay cached

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class StorageError(HeardError):
    """The database did not do what it was asked; the transaction is undone. Names an error code, never a value."""


class Unavailable(StorageError):
    """The database is locked, full or out of reach just now: the same work may succeed later."""


class DiskFull(Unavailable):
    """No room is left where the database lies; what was asked is undone, and may succeed once there is room."""

    def __init__(self, code: str) -> None:
        super().__init__(f"The database's disk is full ({code}). Free some room: Heard then goes on by itself.")


class Connection(Protocol):
    """One connection inside one transaction."""

    async def rows(self, sql: str, values: Sequence[Bound] = ()) -> list[Row]:
        """Run a statement and give all its rows."""

    async def run(self, sql: str, values: Sequence[Bound] = ()) -> int:
        """Run a statement and give how many rows it changed."""

    async def many(self, sql: str, rows: Iterable[Sequence[Bound]]) -> None:
        """Run a statement once for each row of values, in one go; with the next statement at the latest.

        What fails of it may be raised by that, or at the end of the transaction.
        """

    @property
    def skip_locked(self) -> str:
        """What ends a query for rows to take in hand, so that it passes over those another is taking just now."""


class Database(Protocol):
    """Connections of one engine, and what its transactions promise."""

    def writing(self, beside: Collection[int] | None = None) -> AbstractAsyncContextManager[Connection]:
        """Open a transaction that may write: commits on exit, rolls back on anything raised.

        It is the only one of the whole house, other processes included; unless `beside` is given: then it may
        run at the same time as others that give none of the same numbers, where the engine can do so.
        """

    def reading(self) -> AbstractAsyncContextManager[Connection]:
        """Open a snapshot that cannot write and never holds a writer up."""

    async def tidy(self, *, closed: bool) -> bool:
        """Leave nothing deleted behind in the files, of a wave just `closed` above all; False if not possible now."""

    async def rewrite(self) -> bool:
        """Leave no older version of any row in the files; False if not possible now."""

    async def close(self) -> None:
        """Close every connection."""


class Engine(Protocol):
    """A place where a database is or is to be, and what its kind needs that the tables need not know."""

    @property
    def place(self) -> str:
        """Its name for people: a path, or a server and its database; never a user or a password."""

    @property
    def kind(self) -> str:
        """Its name among engines."""

    @property
    def tables(self) -> str:
        """A query for the names of all its tables."""

    @property
    def size(self) -> str:
        """A query for the bytes it takes."""

    @property
    def overwrites(self) -> str:
        """A query that gives a row if what a closed wave deleted is overwritten in the engine's own log, too."""

    async def exists(self) -> bool:
        """Say whether there is a database already; an empty one is none."""

    def changing(self) -> AbstractAsyncContextManager[Connection]:
        """Open the one transaction that may change the schema, making the database where it is missing."""

    def statement(self, sql: str) -> str:
        """Give a migration's statement in this engine's words."""

    def database(self) -> Database:
        """Open the database; nothing is connected before the first transaction."""

    def why(self, error: Exception) -> str:
        """Say in a plain sentence, with the mend, why the schema could not be changed."""


def to_ms(moment: datetime) -> int:
    """Aware datetime -> epoch milliseconds, rounded down."""
    return (moment - _EPOCH) // _MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """Epoch milliseconds -> aware UTC datetime."""
    return _EPOCH + timedelta(milliseconds=milliseconds)


def to_day(moment: datetime) -> int:
    """Aware datetime -> its UTC day, as an ordinal: all that some tables may know of a time."""
    return moment.astimezone(UTC).toordinal()


def from_day(ordinal: int) -> date:
    """Give the day of an ordinal."""
    return date.fromordinal(ordinal)


@lru_cache(LONGEST_LIST)
def placeholders(first: int, count: int) -> str:
    """Give `$first, ...`, as many as `count`."""
    return ", ".join(f"${number}" for number in range(first, first + count))


def chunks(values: Iterable[Listed]) -> Iterator[list[Listed]]:
    """Cut values, each once, into lists whose lengths are powers of two (the last value repeated).

    Few lengths mean few distinct statements, which both engines then keep prepared.
    """
    distinct = list(dict.fromkeys(values))
    for start in range(0, len(distinct), LONGEST_LIST):
        part = distinct[start : start + LONGEST_LIST]
        padded = 1 << (len(part) - 1).bit_length()
        yield part + [part[-1]] * (padded - len(part))


async def rows_among(
    connection: Connection, sql: str, values: Iterable[Listed], fixed: Sequence[Bound] = ()
) -> list[Row]:
    """Run a query with `IN ({among})` for all values; `fixed` are its `$1`, `$2` ... before the list."""
    found: list[Row] = []
    for part in chunks(values):
        among = placeholders(len(fixed) + 1, len(part))
        found += await connection.rows(sql.format(among=among), [*fixed, *part])
    return found


async def run_among(connection: Connection, sql: str, values: Iterable[Listed], fixed: Sequence[Bound] = ()) -> int:
    """Run a change with `IN ({among})` for all values; give how many rows it changed."""
    changed = 0
    for part in chunks(values):
        among = placeholders(len(fixed) + 1, len(part))
        changed += await connection.run(sql.format(among=among), [*fixed, *part])
    return changed
