"""PostgreSQL through asyncpg: a small pool, and locks that say who may work beside whom. Knows no table."""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress

import asyncpg

from storage.database import Bound, Connection, DiskFull, Row, StorageError, Unavailable
from storage.postgres_traces import overwrite_log, take_back

CONNECTIONS = 8  # a replica; ten replicas fit PostgreSQL's own default of 100
PATIENCE = 10.0  # seconds to wait for a connection or a lock; ours last milliseconds
HURRY = (
    2.5  # seconds to wait for a table to be written anew; after one (deadlock_timeout) the server's vacuum gives way
)
LONGEST = 300.0  # seconds a statement may take: closing a wave of 100,000 people, rewriting its tables
STATEMENTS = 512  # kept prepared: about 100 texts, the lists in up to ten lengths
HOUSE = 4_843  # the advisory lock of the whole house; the number means nothing
FULL = "53100"  # SQLSTATE disk_full
PASSING = ("08", "40", "53", "55", "57")  # classes of SQLSTATE: connection, conflict, resources, lock, operator

_DURABLE = {
    "application_name": "heard",
    "synchronous_commit": "on",  # whatever the server's own default: what was committed is told to the vendor as kept
    "lock_timeout": str(int(PATIENCE * 1000)),
    "idle_in_transaction_session_timeout": "300000",  # a replica that hangs must not hold the house for ever
    "tcp_keepalives_idle": "10",  # a replica whose machine died is noticed within half a minute
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    # Each of our queries has its index. Without this a plan made while a table was still small reads all of it ever
    # after, until the server next analyses it: a claim took 100 times as long right after a large wave had opened.
    "enable_seqscan": "off",
    "timezone": "UTC",
}
# Whatever the server's default: a statement must see what was committed while the transaction waited for its lock.
_BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
_STILL_SEEN = """
SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
AND backend_xmin IS NOT NULL AND age(backend_xmin) > age(CAST(CAST($1 AS TEXT) AS XID))
"""
SNAPSHOT_ENDS = 40  # looks, at 50 ms: our own snapshots last milliseconds, a copy's longer


@contextmanager
def translated() -> Iterator[None]:
    """Turn asyncpg's errors into ours: the one place that knows them. DETAIL prints values, so only codes pass."""
    try:
        yield
    except asyncpg.PostgresError as error:
        code = error.sqlstate or type(error).__name__
        if code == FULL:
            raise DiskFull(FULL) from None
        if code.startswith(PASSING):
            raise Unavailable(f"The database could not do that just now ({code}).") from None
        raise StorageError(f"The database refused ({code}).") from None
    except (
        asyncpg.InterfaceError,
        asyncpg.InternalClientError,
    ) as error:  # a closed connection; or a value of the wrong kind, which no retry mends
        kind = StorageError if isinstance(error, ValueError) else Unavailable
        raise kind(f"The database could not do that ({type(error).__name__}).") from None
    except (OSError, TimeoutError) as error:
        raise Unavailable(f"The database cannot be reached ({type(error).__name__}).") from None
    except ValueError as error:  # from the address: its words quote what may be a piece of the password
        raise StorageError(f"The database's address cannot be read ({type(error).__name__}).") from None


class PostgresConnection:
    """A connection inside a transaction."""

    skip_locked = "FOR UPDATE SKIP LOCKED"

    def __init__(self, connection: "asyncpg.pool.PoolConnectionProxy") -> None:
        self._connection = connection

    async def rows(self, sql: str, values: Sequence[Bound] = ()) -> list[Row]:
        """Run a statement and give all its rows."""
        with translated():
            return [*map(tuple, await self._connection.fetch(sql, *values))]

    async def run(self, sql: str, values: Sequence[Bound] = ()) -> int:
        """Run a statement and give how many rows it changed."""
        with translated():
            status = await self._connection.execute(sql, *values)
        count = status.rpartition(" ")[2]  # "UPDATE 3", "CREATE TABLE"
        return int(count) if count.isdigit() else 0

    async def many(self, sql: str, rows: Iterable[Sequence[Bound]]) -> None:
        """Run a statement once a row of values, in one go."""
        if bound := list(rows):
            with translated():
                await self._connection.executemany(sql, bound)


class Postgres:
    """One database of a server: the connections to it, and its transactions."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._pool: asyncpg.Pool | None = None
        self._opening = asyncio.Lock()
        self._writers: set[asyncio.Task[object] | None] = set()
        self._closed = False

    @asynccontextmanager
    async def writing(self, beside: Collection[int] | None = None) -> AsyncIterator[Connection]:
        """Open a transaction under the house's lock: alone in it, or beside others that lock other numbers."""
        task = asyncio.current_task()
        if task in self._writers:
            raise RuntimeError("A transaction inside a transaction would wait for itself for ever.")
        self._writers.add(task)
        try:
            async with self._transaction(f"{_BEGIN}; SELECT {_locks(beside)}") as connection:
                yield connection
        finally:
            self._writers.discard(task)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """Open a snapshot; what is written meanwhile is not seen."""
        async with self._transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") as connection:
            yield connection

    async def tidy(self, *, closed: bool) -> bool:
        """Let the server take back what was deleted; after a close, leave nothing of it in any file we can reach.

        False while somebody's older snapshot can still see what was deleted: call again later.
        """
        return await self._take_back(whole=closed, log=closed)

    async def rewrite(self) -> bool:
        """Rewrite every table whole, each under a lock of its own; False as tidy() says."""
        return await self._take_back(whole=True, log=False)

    async def _take_back(self, *, whole: bool, log: bool) -> bool:
        connection = await self._acquire()
        try:
            with translated():
                if whole and not await _unseen(connection):
                    return False
                async with _hurried(connection):
                    await take_back(connection, whole=whole)
                if log:
                    await overwrite_log(connection)
        except Unavailable:
            return False
        finally:
            await self._release(connection)
        return True

    async def close(self) -> None:
        """Close the connections, for good."""
        async with self._opening:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            try:
                await asyncio.wait_for(pool.close(), PATIENCE)
            except TimeoutError:
                pool.terminate()

    @asynccontextmanager
    async def _transaction(self, begin: str) -> AsyncIterator[Connection]:
        connection = await self._acquire()
        try:
            with translated():
                await connection.execute(begin)
            yield PostgresConnection(connection)
            with translated():
                await connection.execute("COMMIT")
        except BaseException:
            await _undo(connection)
            raise
        finally:
            await self._release(connection)

    async def _acquire(self) -> "asyncpg.pool.PoolConnectionProxy":
        with translated():
            return await (await self._open()).acquire(timeout=PATIENCE)

    async def _release(self, connection: "asyncpg.pool.PoolConnectionProxy") -> None:
        """Give a connection back."""
        pool = self._pool
        with translated():
            await (pool.release(connection) if pool else connection.close())

    async def _open(self) -> asyncpg.Pool:
        async with self._opening:
            if self._closed:
                raise Unavailable("The database is closed.")
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    self._url,
                    min_size=0,
                    max_size=CONNECTIONS,
                    timeout=PATIENCE,
                    command_timeout=LONGEST,
                    statement_cache_size=STATEMENTS,
                    server_settings=_DURABLE,
                    reset=_nothing,
                )
            return self._pool


async def _undo(connection: "asyncpg.pool.PoolConnectionProxy") -> None:
    """Roll back; a connection that cannot even do that is cut, and the server undoes what it began."""
    try:
        if connection.is_in_transaction():
            await asyncio.wait_for(connection.execute("ROLLBACK"), PATIENCE)
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, TimeoutError):
        with suppress(asyncpg.InterfaceError):  # the pool may have taken it away already
            connection.terminate()


@asynccontextmanager
async def _hurried(connection: "asyncpg.pool.PoolConnectionProxy") -> AsyncIterator[None]:
    """Wait only a moment for each table: whoever comes after waits for us, as long as we wait for somebody else."""
    await connection.execute(f"SET lock_timeout = {int(HURRY * 1000)}")
    try:
        yield
    finally:
        await connection.execute("RESET lock_timeout")


async def _unseen(connection: "asyncpg.pool.PoolConnectionProxy") -> bool:
    """Wait until no snapshot is older than now; False if one stays."""
    now = await connection.fetchval("SELECT txid_current() % 4294967296")
    for _ in range(SNAPSHOT_ENDS):
        if not await connection.fetch(_STILL_SEEN, str(now)):
            return True
        await asyncio.sleep(0.05)
    return False


async def _nothing(connection: asyncpg.Connection) -> None:
    """Reset nothing when a connection is given back: we set nothing on it that outlives a transaction."""


def _locks(beside: Collection[int] | None) -> str:
    """Give the calls that take the locks, numbers in order so that no two can wait for each other."""
    if beside is None:
        return f"pg_advisory_xact_lock({HOUSE}, 0)"
    shared = f"pg_advisory_xact_lock_shared({HOUSE}, 0)"
    return ", ".join([shared, *(f"pg_advisory_xact_lock({number:d})" for number in sorted(set(beside)))])
