"""Fills an empty database of either engine from a copy that `heard backup` made.

Waves that were open go on under new link keys; those whose end has passed meanwhile are closed, and nothing is
published of them. Nobody's talk and nobody's answers to an open wave are in a copy: whoever was asked counts as asked,
is reminded once more, and starts again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from random import SystemRandom

from conversations.errors import CannotStart
from conversations.findings.policy import SENSITIVE_FLOOR
from conversations.messages import Kind
from storage.audit import Audit
from storage.backup import KEPT, MADE, Part, parts
from storage.closing import close
from storage.database import Connection, StorageError, from_ms, to_ms
from storage.engine import engine_of
from storage.keyring import KEY, KeyNotHeld, explain, in_use
from storage.keys import Keys
from storage.migrate import declared_version, migrate, version_of
from storage.sqlite_file import SqliteFile

BY = "operator@console"  # in the audit log

_HERE = "SELECT 1 FROM {table} LIMIT 1"
_REMIND = "DELETE FROM mailings WHERE kind = $1 AND wave IN (SELECT id FROM waves WHERE state = 'open')"


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of it: when the copy was made, how many waves are open, and how many ended since."""

    made: datetime
    open_waves: int
    ended_waves: int


async def restore(url: str, file: Path, held: Keys, now: datetime) -> Restored:
    """Fill the database, making it where it is missing. All or nothing; CannotStart says why not."""
    source = SqliteFile(file)
    if not await source.exists():
        raise CannotStart(f"There is no copy at {file}.")
    await migrate(url)
    engine = engine_of(url)
    target, copy = engine.database(), source.database()
    try:
        async with copy.reading() as given:
            made, keys = await _check_copy(source, given, held)
            async with target.writing() as taken:
                await _check_empty(taken, engine.place)
                await _fill(given, taken, await parts(given))
                ended = await _cut(taken, keys, now)
                waves = await _reopen(taken, keys)
                await Audit(taken).note(BY, "restore", "", f"copy of {made:%Y-%m-%d %H:%M} UTC", now)
        return Restored(made, waves, ended)
    except StorageError as error:
        raise CannotStart(f"Nothing was restored: {file} or the database {engine.place} failed ({error}).") from None
    finally:
        await target.close()
        await copy.close()


async def _check_copy(source: SqliteFile, given: Connection, held: Keys) -> tuple[datetime, Keys]:
    version = await version_of(source, given)
    said: dict[str, str] = dict(await given.rows("SELECT name, value FROM house")) if version else {}
    if MADE not in said:
        raise CannotStart(f"{source.place} is no copy made by `heard backup`.")
    if version != declared_version():
        which = "an older" if version < declared_version() else "a newer"
        raise CannotStart(f"{source.place} was made by {which} version of Heard; restore it with that version.")
    try:
        return from_ms(int(said[MADE])), in_use(held, {KEY: held.fingerprint, **said})
    except KeyNotHeld:
        raise explain(held, said, "copy") from None


async def _check_empty(taken: Connection, place: str) -> None:
    for table in KEPT:
        if await taken.rows(_HERE.format(table=table)):
            raise CannotStart(f"The database {place} is not empty; name a new one in HEARD_DATABASE_URL.")


async def _fill(given: Connection, taken: Connection, tables: Sequence[Part]) -> None:
    for part in tables:
        async for rows in part.pages(given):
            await taken.many(part.insert, rows)


async def _cut(taken: Connection, keys: Keys, now: datetime) -> int:
    """Close what ended since the copy was made, and publish nothing of it; give how many waves that is.

    Their digests may be out already, counted with answers the copy does not hold. A second release of one wave, a
    little different, would tell what the difference between them said.
    """
    ended = await taken.rows("SELECT id FROM waves WHERE state = 'open' AND closes <= $1", [to_ms(now)])
    for (wave,) in ended:
        await close(taken, keys, wave, SystemRandom(), SENSITIVE_FLOOR)
    return len(ended)


async def _reopen(taken: Connection, keys: Keys) -> int:
    """Give open waves new link keys, and remind their people; give how many waves that is."""
    waves = await taken.rows("SELECT id FROM waves WHERE state = 'open'")
    await taken.many(
        "UPDATE waves SET link_key = $2 WHERE id = $1", [(one, keys.fresh_wrapped()[1]) for (one,) in waves]
    )
    await taken.run(_REMIND, [Kind.REMINDER.value])
    return len(waves)
