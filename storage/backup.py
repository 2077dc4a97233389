"""Makes a copy of a database while it is in use: one file of our own schema, whichever engine it came from.

The copy never holds, not even while it is written: link keys, draft keys and the talks under them, answers to waves
that are open and who gave some, residents' messages, what was set aside, who is just being forgotten. Everything else
is sealed as it is in the database, so a copy is worth nothing without the secret key, and the secret key belongs
somewhere else.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from conversations.errors import CannotStart
from conversations.messages import Kind
from storage.database import Connection, Row, StorageError, placeholders, to_ms
from storage.engine import SQLITE, engine_of
from storage.migrate import declared_version, exists, migrate, refuse_newer, version_of
from storage.sqlite import connect
from storage.sqlite_connection import translated
from storage.sqlite_file import SqliteFile

KEPT = (  # in an order in which each refers to earlier ones alone
    "house",
    "contacts",
    "contact_areas",
    "consents",
    "series",
    "waves",
    "invitations",
    "mailings",
    "answers",
    "receipts",
    "cursors",
    "outbox",
    "staff",
    "team_channels",
    "codes",
    "releases",
    "quotes",
    "audit",
    "posts",
    "deletions",
)
LEFT_OUT = {
    "schema_version": "the copy has its own",
    "sessions": "nobody may read a talk without its draft key, which dies with it",
    "raised": "tied to the turn it came with",
    "alerts": "nobody is told of them days later, and a copy need not tell of anybody's danger",
    "partings": "whoever is forgotten must not come back",
    "inbox": "vendors repeat nothing older than a day",
    "shown": "they last two days, and say when somebody spoke",
    "set_aside": "raw events may name people",
    "staff_codes": "they last an hour",
    "confirmations": "they last an hour",
    "leases": "of processes that run now",
    "paces": "of processes that run now",
    "tries": "they last an hour",
}
_CLOSED = "wave IN (SELECT id FROM waves WHERE state <> 'open')"
_ROWS = {
    # Whoever knows when people answered could tell by a copy made in between whose answers are among the first few.
    "answers": _CLOSED,
    "receipts": _CLOSED,  # with the answers they find
    # The key's fingerprint, and, while it is changed, that of the one before; what finds older receipts.
    "house": "(name IN ('key', 'key-before') OR name LIKE 'key-carried:receipt:%')",
    "consents": "counted = 0",
    "invitations": "(day IS NOT NULL OR disposition = 'refused')",
    "posts": "about IS NULL",  # alerts go within days, copies do not
    "audit": "action <> 'seen'",  # that there was one, and when
    # Posts to teams, which are public; to residents nothing.
    "outbox": f"state = 'new' AND recipient LIKE 't:%' AND kind <> {Kind.ALERT:d}",
}
_AS = {
    # Of those who have joined it holds buttons last shown, which tell that they answered; of newcomers their way in.
    ("contacts", "welcome"): """
CASE WHEN EXISTS (SELECT 1 FROM contact_areas a WHERE a.contact = contacts.id) THEN NULL ELSE welcome END
""",
    # Of an open wave: that someone was asked or said no, not whether they answered.
    ("invitations", "disposition"): """
CASE WHEN disposition IN ('queued', 'started', 'breakoff', 'partial', 'completed') THEN 'contacted' ELSE disposition END
""",
}
_COLUMNS_LEFT_OUT = {
    "contacts": {"owed", "owed_tries"},
    "waves": {"link_key"},
    "outbox": {"owner", "lease"},
}
COUNTED = "seq"  # numbers that a database gives itself: rows keep their order and get new ones
AT_ONCE = 2_000  # rows; a few hundred KB in memory

_COLUMNS = "SELECT name, pk FROM pragma_table_info($1)"
MADE = "copy"  # the row of `house` that says when a copy was made; a database in use has none


@dataclass(frozen=True, slots=True)
class Part:
    """One table as it is copied: its columns, and those that order its rows."""

    table: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    async def pages(self, connection: Connection) -> AsyncIterator[list[Row]]:
        """Give the rows, without what is left out, a few at a time."""
        chosen = ", ".join((*(_AS.get((self.table, name), name) for name in self.columns), *self.key))
        only = _ROWS.get(self.table, "1 = 1")
        after: Sequence[str | int | bytes] = ()
        while True:
            behind = f" AND ({', '.join(self.key)}) > ({placeholders(1, len(after))})" if after else ""
            sql = f"SELECT {chosen} FROM {self.table} WHERE {only}{behind}"  # noqa: S608 - our own words
            rows = await connection.rows(f"{sql} ORDER BY {', '.join(self.key)} LIMIT {AT_ONCE}", after)
            if not rows:
                return
            after = rows[-1][len(self.columns) :]
            yield [row[: len(self.columns)] for row in rows]

    @property
    def insert(self) -> str:
        """Give the statement that writes one row."""
        columns, values = ", ".join(self.columns), placeholders(1, len(self.columns))
        return f"INSERT INTO {self.table} ({columns}) VALUES ({values})"  # noqa: S608 - our own words


async def parts(copy: Connection) -> list[Part]:
    """Give the tables that a copy holds; `copy` is one, so that its file tells the columns."""
    found = []
    for table in KEPT:
        columns = await copy.rows(_COLUMNS, [table])
        left_out = {COUNTED, *_COLUMNS_LEFT_OUT.get(table, ())}
        key = tuple(name for name, place in sorted(columns, key=lambda column: column[1]) if place)
        found.append(Part(table, tuple(name for name, _ in columns if name not in left_out), key))
    return found


async def back_up(url: str, file: Path, now: datetime) -> None:
    """Write a copy to a file that is not there yet, readable by its owner alone. Raises CannotStart."""
    if not await exists(url):
        raise CannotStart("There is no database to copy; set HEARD_DATABASE_URL, or say this where `heard run` runs.")
    _look(file)
    begun = file.with_name(f".{file.name}.{token_hex(4)}")
    try:
        await _write(url, begun, now)
        begun.rename(file)
    except (OSError, StorageError) as error:
        raise CannotStart(f"No copy was made: {file} cannot be written, or the database not read ({error}).") from None
    finally:
        _clear(begun)


def _look(file: Path) -> None:
    if file.exists():
        raise CannotStart(f"{file} is there already; name a new file.")
    if not file.parent.is_dir():
        raise CannotStart(f"There is no folder {file.parent}; make it first.")


def _clear(begun: Path) -> None:
    """Leave nothing of a copy that did not come to its name."""
    for left in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            begun.with_name(begun.name + left).unlink(missing_ok=True)


async def _write(url: str, begun: Path, now: datetime) -> None:
    engine = engine_of(url)
    source = engine.database()
    await migrate(f"{SQLITE}{begun}")
    copy = SqliteFile(begun).database()
    try:
        async with source.reading() as given, copy.writing() as taken:
            await _same_version(await version_of(engine, given))
            for part in await parts(taken):
                async for rows in part.pages(given):
                    await taken.many(part.insert, rows)
            await taken.run("INSERT INTO house (name, value) VALUES ($1, $2)", [MADE, str(to_ms(now))])
    finally:
        await copy.close()
        await source.close()
    await _make_whole(begun)


async def _same_version(version: int) -> None:
    refuse_newer(version)
    if version < declared_version():
        raise CannotStart("The database is from an older version of Heard; run `heard migrate` first.")


async def _make_whole(file: Path) -> None:
    """Leave one file, without a log beside it."""
    connection = await connect(file)
    try:
        with translated():
            await connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        await connection.close()
