"""What has come in: which events were seen, where to go on asking, and what could not be read."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache

from storage.database import Connection, rows_among, to_day, to_ms
from storage.insertion import slices
from storage.keys import Keys

CURSOR_KEPT = timedelta(days=3)  # Telegram numbers updates anew, and maybe lower, after a week without any
_NOTED = ":day"  # after a cursor's name: when it was noted
_CURSOR = """
SELECT c.value FROM cursors c JOIN cursors noted ON noted.name = $2 WHERE c.name = $1 AND noted.value >= $3
"""
_SET_CURSOR = """
INSERT INTO cursors (name, value) VALUES ($1, $2), ($3, $4) ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
HOUR = 3_600_000  # milliseconds; an event's time is kept no finer


@lru_cache
def _add_sql(size: int) -> str:
    rows = ", ".join(f"(${number}, ${size + 1})" for number in range(1, size + 1))
    return f"INSERT INTO inbox (id, hour) VALUES {rows} ON CONFLICT (id) DO NOTHING RETURNING id"  # noqa: S608 - our own words


@dataclass(frozen=True, slots=True, repr=False)
class SetAsideRow:
    """An event that would not parse: the vendor's id, its bytes, and the class name of the error."""

    id: str
    raw: bytes
    error: str
    at: datetime


@dataclass(slots=True)
class Inbox:
    """Counts each event once. Ids are kept as keyed hashes, times to the hour."""

    connection: Connection
    keys: Keys
    _hashes: dict[str, list[bytes]] = field(default_factory=dict)  # each is asked for twice in add()

    async def new(self, ids: Sequence[str]) -> set[str]:
        """Give those ids that were not seen before."""
        hashed = {one: identity for identity in ids for one in self._found_as(identity)}
        rows = await rows_among(self.connection, "SELECT id FROM inbox WHERE id IN ({among})", hashed)
        return set(ids) - {hashed[bytes(seen)] for (seen,) in rows}

    async def add(self, ids: Sequence[str], at: datetime) -> set[str]:
        """Note ids as seen; give those that were not before, whoever else tries."""
        older = any(len(self._found_as(identity)) > 1 for identity in ids)  # noted under a key that was changed since
        hashed = {self._hash(identity): identity for identity in (await self.new(ids) if older else ids)}
        in_order, added = sorted(hashed), set[str]()  # two that note the same ids never wait for each other in a circle
        for start, size in slices(len(in_order)):
            rows = await self.connection.rows(_add_sql(size), [*in_order[start : start + size], _hour(at)])
            added |= {hashed[bytes(fresh)] for (fresh,) in rows}
        return added

    async def cursor(self, name: str, now: datetime) -> int | None:
        """Give where to go on asking a vendor; None at the very first, and where that was noted long ago."""
        rows = await self.connection.rows(_CURSOR, [name, name + _NOTED, to_day(now - CURSOR_KEPT)])
        return int(rows[0][0]) if rows else None

    async def set_cursor(self, name: str, value: int, now: datetime) -> None:
        """Note where to go on asking, and the day."""
        await self.connection.many(_SET_CURSOR, [(name, value, name + _NOTED, to_day(now))])

    async def set_aside(self, rows: Sequence[SetAsideRow]) -> None:
        """Keep unreadable events, sealed, until forget_aside() or the next close of a wave."""
        sql = (
            "INSERT INTO set_aside (id, raw, error, channel, hour) VALUES ($1, $2, $3, $4, $5)"
            " ON CONFLICT (id) DO NOTHING"
        )
        await self.connection.many(sql, [self._aside(row) for row in rows])

    async def forget(self, before: datetime) -> int:
        """Forget ids seen before a time; give how many that was."""
        return await self.connection.run("DELETE FROM inbox WHERE hour < $1", [_hour(before)])

    async def forget_aside(self, before: datetime) -> int:
        """Delete what was set aside before a time; give how many rows that was."""
        return await self.connection.run("DELETE FROM set_aside WHERE hour < $1", [_hour(before)])

    def _aside(self, row: SetAsideRow) -> tuple[bytes | str | int, ...]:
        identity = self._hash(row.id)
        channel = row.id.partition(":")[0]  # vendors' ids begin with their channel's name
        return identity, self.keys.seal("set-aside", row.raw, identity), row.error, channel, _hour(row.at)

    def _hash(self, identity: str) -> bytes:
        return self._found_as(identity)[0]

    def _found_as(self, identity: str) -> list[bytes]:
        hashed = self._hashes.get(identity)
        if hashed is None:
            hashed = self._hashes[identity] = self.keys.tags_ever("inbox", identity)
        return hashed


def _hour(moment: datetime) -> int:
    return to_ms(moment) // HOUR * HOUR
