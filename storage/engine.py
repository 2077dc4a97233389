"""Which engine a database URL asks for: the only place that knows both."""

from pathlib import Path

from conversations.errors import CannotStart
from storage.database import Engine
from storage.sqlite_file import SqliteFile

SQLITE = "sqlite:///"
POSTGRES = ("postgresql://", "postgres://")


def engine_of(url: str) -> Engine:
    """Give the engine for a URL; CannotStart for any other kind, without repeating it."""
    if (file := file_of(url)) is not None:
        return SqliteFile(file)
    if not url.startswith(POSTGRES):
        raise CannotStart(
            "HEARD_DATABASE_URL must name a file, like sqlite:///var/heard.db, "
            "or a PostgreSQL database, like postgresql://heard@db/heard."
        )
    try:
        from storage.postgres_server import PostgresServer  # noqa: PLC0415  asyncpg is an extra: most run on a file
    except ImportError:
        raise CannotStart("PostgreSQL needs one more package; run: pip install 'heard[postgres]'") from None
    return PostgresServer(url)


def file_of(url: str) -> Path | None:
    """Give the file a database URL names; None if it names none."""
    path = url.removeprefix(SQLITE)
    return Path(path) if url.startswith(SQLITE) and path and ":memory:" not in path else None
