"""What terms of keeping ask of the tables: which waves closed long ago, and deleting what was kept of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from storage.closing import UNTIDY
from storage.database import Connection, from_ms, to_ms

# The value is a day: the first process to ask on a new one does that day's work.
_BEGIN = """
INSERT INTO house (name, value) VALUES ('terms', $1)
ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE house.value <> excluded.value
"""
_CLOSED = "SELECT id, programme, closes FROM waves WHERE state = 'closed' AND closes < $1 ORDER BY closes, id"
_UNTIDY = "INSERT INTO house (name, value) VALUES ($1, '') ON CONFLICT (name) DO NOTHING"


@dataclass(frozen=True, slots=True)
class OldWave:
    """A closed wave, its programme, and the day it closed."""

    id: str
    programme: str
    closed: date


@dataclass(slots=True)
class Terms:
    """Reads and deletes, never who."""

    connection: Connection

    async def begin(self, today: date) -> bool:
        """Say whether nobody has begun this day's work yet; from now on somebody has."""
        return await self.connection.run(_BEGIN, [today.isoformat()]) == 1

    async def closed_before(self, now: datetime) -> Sequence[OldWave]:
        """List the waves that have closed, the first first."""
        rows = await self.connection.rows(_CLOSED, [to_ms(now)])
        return [OldWave(wave, programme, from_ms(closes).date()) for wave, programme, closes in rows]

    async def drop_answers(self, wave: str) -> int:
        """Delete a closed wave's answers and receipts; give how many people's that was."""
        sql = "SELECT COUNT(DISTINCT respondent) FROM answers WHERE wave = $1"
        people = int((await self.connection.rows(sql, [wave]))[0][0])
        await self.connection.run("DELETE FROM answers WHERE wave = $1", [wave])
        await self.connection.run("DELETE FROM receipts WHERE wave = $1", [wave])
        return people

    async def drop_invited(self, wave: str) -> int:
        """Delete a closed wave's list of who was invited; give how many entries that was."""
        return await self.connection.run("DELETE FROM invitations WHERE wave = $1", [wave])

    async def mark_untidy(self) -> None:
        """Have what was deleted overwritten as after a close, wherever its bytes still lie."""
        await self.connection.run(_UNTIDY, [f"{UNTIDY}terms"])
