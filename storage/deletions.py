"""The deletion log: how much of which kind was deleted on a day. No copy, nobody's id, in the end no exact number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from storage.database import Connection, from_day

STEP = 5  # numbers are rounded up to a multiple of it: that one person was forgotten on a day is about that person

_ADD = """
INSERT INTO deletions (day, kind, number) VALUES ($1, $2, $3)
ON CONFLICT (day, kind) DO UPDATE SET number = deletions.number + excluded.number
"""
_ROUND = "UPDATE deletions SET number = (number + 4) / 5 * 5 WHERE day < $1 AND number % 5 <> 0"


class Deletion(StrEnum):
    """What was deleted."""

    FORGOTTEN = "forgotten"  # people who asked for it
    WITHDRAWN = "withdrawn"  # one person's answers to one survey, because they asked for it
    TALKS = "talks"  # talks that ended with nothing kept
    NEWCOMERS = "newcomers"  # people who never agreed to anything
    QUIET = "quiet"  # people who had written nothing for the programme's term
    ANSWERS = "answers"  # people's answers to waves past the programme's term
    INVITED = "invited"  # entries of invited lists past the programme's term


@dataclass(frozen=True, slots=True)
class Deleted:
    """One line of the log."""

    day: date
    kind: Deletion
    number: int


@dataclass(slots=True)
class Deletions:
    """Writes and reads the log."""

    connection: Connection

    async def add(self, kind: Deletion, number: int, day: date) -> None:
        """Note that so many were deleted on a day."""
        if number:
            await self.connection.run(_ADD, [day.toordinal(), kind.value, number])

    async def settle(self, today: date) -> None:
        """Round up the numbers of the days before."""
        await self.connection.run(_ROUND, [today.toordinal()])

    async def since(self, day: date) -> Sequence[Deleted]:
        """List what was deleted since a day, the oldest first; today's numbers are not rounded yet, so say them so."""
        sql = "SELECT day, kind, number FROM deletions WHERE day >= $1 ORDER BY day, kind"
        rows = await self.connection.rows(sql, [day.toordinal()])
        return [Deleted(from_day(one), Deletion(kind), -(-int(number) // STEP) * STEP) for one, kind, number in rows]
