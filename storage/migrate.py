"""Brings a database to this version's schema: numbered files, each applied once, under a lock, all or nothing."""

import sqlite3
from collections.abc import Iterator
from importlib import resources

from conversations.errors import CannotStart
from storage.database import Connection, Engine, StorageError
from storage.engine import engine_of

_VERSION = "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)"


def migrations() -> list[tuple[int, str]]:
    """Give (number, SQL) of every file in storage/migrations, in order."""
    files = resources.files("storage.migrations").iterdir()
    return sorted((int(file.name[:4]), file.read_text("utf-8")) for file in files if file.name.endswith(".sql"))


def declared_version() -> int:
    """Give the schema version this code is written for."""
    return migrations()[-1][0]


async def exists(url: str) -> bool:
    """Say whether there is a database already; an empty one is none. CannotStart where that cannot be seen."""
    engine = engine_of(url)
    try:
        return await engine.exists()
    except (OSError, StorageError) as error:
        raise CannotStart(engine.why(error)) from None


async def sealed(url: str) -> bool:
    """Say whether a migrated database belongs to a key already; a new one takes the first it is opened with."""
    engine = engine_of(url)
    database = engine.database()
    try:
        async with database.reading() as connection:
            if ("schema_version",) not in await connection.rows(engine.tables):
                raise CannotStart(f"{engine.place} is not a Heard database; name another one in HEARD_DATABASE_URL.")
            return bool(await connection.rows("SELECT 1 FROM house WHERE name = 'key'"))
    finally:
        await database.close()


async def migrate(url: str) -> int:
    """Apply what is missing and give how many files that was; several processes may do so at once.

    CannotStart for a database from a newer version, one of another program, or a place that cannot be written.
    """
    engine = engine_of(url)
    try:
        async with engine.changing() as connection:
            return await _apply(engine, connection)
    except (OSError, StorageError) as error:
        raise CannotStart(engine.why(error)) from None


async def version_of(engine: Engine, connection: Connection) -> int:
    """Give the schema version of a database; 0 for an empty one."""
    if ("schema_version",) not in await connection.rows(engine.tables):
        return 0
    rows = await connection.rows("SELECT COALESCE(MAX(version), 0) FROM schema_version")
    return int(rows[0][0])


def refuse_newer(version: int) -> None:
    """Raise CannotStart for a schema that this code does not know."""
    if version > declared_version():
        raise CannotStart("The database was made by a newer version of Heard; start that version, or a newer one.")


async def _apply(engine: Engine, connection: Connection) -> int:
    version = await version_of(engine, connection)
    refuse_newer(version)
    if version == 0 and await connection.rows(engine.tables):
        raise CannotStart(
            f"The database {engine.place} belongs to another program; name another one in HEARD_DATABASE_URL."
        )
    missing = [(number, sql) for number, sql in migrations() if number > version]
    await connection.run(_VERSION)
    for number, sql in missing:
        for statement in statements(sql):
            await connection.run(engine.statement(statement))
        await connection.run("INSERT INTO schema_version (version) VALUES ($1)", [number])
    return len(missing)


def statements(sql: str) -> Iterator[str]:
    """Cut a file into statements, as SQLite itself sees their ends."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
