"""Which messages stand in somebody's chat, so that /hide can delete them: sealed, for two days, gone at a close."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Connection, Row, run_among, to_day, to_ms
from storage.inbox import HOUR
from storage.keys import Keys, Unreadable, WrongKey, new_id

REACH = timedelta(hours=47)  # Telegram deletes what is younger than 48 hours; kept to the hour, so one less
SEALED = "shown"
EDGE = 5_000  # rows opened at a time to see whether their hour has come; the rest wait an hour, or for their day's end

_ADD = """
INSERT INTO shown (id, contact, wave, message, day)
SELECT $1, $2, $3, $4, $5 WHERE EXISTS (SELECT 1 FROM contacts WHERE id = $2)
AND ($3 = '' OR EXISTS (SELECT 1 FROM waves WHERE id = $3 AND state = 'open'))
"""
_OF = "SELECT id, message FROM shown WHERE contact = $1 AND day >= $2"
_EDGE = "SELECT id, message FROM shown WHERE day = $1 LIMIT $2"
_CLOSED = "SELECT programme FROM waves WHERE state = 'closed' AND closes >= $1"


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """One message that could be deleted, by its row and by the vendor's id."""

    id: str
    message: str


@dataclass(slots=True)
class Shown:
    """Reads and writes them; whoever is forgotten takes theirs along."""

    connection: Connection
    keys: Keys

    async def add(self, messages: Sequence[tuple[str, str, str]], at: datetime) -> None:
        """Note messages as (contact, wave, vendor's id).

        Those of somebody forgotten meanwhile are left out, and of a wave that closed while they were on their way: they
        would say who took part.
        """
        rows = [(new_id(), *each) for each in messages]
        await self.connection.many(
            _ADD,
            [(row, contact, wave, self._seal(row, message, at), to_day(at)) for row, contact, wave, message in rows],
        )

    async def of(self, contact: str, now: datetime) -> list[Known]:
        """Give the messages of somebody that can still be deleted."""
        rows = map(self._opened, await self.connection.rows(_OF, [contact, to_day(now - REACH)]))
        return [known for hour, known in rows if hour >= _hour(now - REACH)]

    async def closed_within_reach(self, now: datetime) -> set[str]:
        """Give the programmes of which a wave closed so lately that messages may stand whose ids went with it."""
        return {programme for (programme,) in await self.connection.rows(_CLOSED, [to_ms(now - REACH)])}

    async def drop(self, ids: Sequence[str]) -> None:
        """Forget messages that are deleted."""
        await run_among(self.connection, "DELETE FROM shown WHERE id IN ({among})", ids)

    async def forget(self, now: datetime) -> int:
        """Forget messages that cannot be deleted any more; give how many."""
        day = to_day(now - REACH)
        gone = await self.connection.run("DELETE FROM shown WHERE day < $1", [day])
        rows = map(self._opened, await self.connection.rows(_EDGE, [day, EDGE]))
        old = [known.id for hour, known in rows if hour < _hour(now - REACH)]
        await self.drop(old)
        return gone + len(old)

    def _seal(self, row: str, message: str, at: datetime) -> bytes:
        return self.keys.seal(SEALED, f"{_hour(at)} {message}".encode(), row.encode())

    def _opened(self, row: Row) -> tuple[int, Known]:
        """Give a message and its hour; one that nobody can open is older than any."""
        try:
            hour, _, message = self.keys.open(SEALED, row[1], row[0].encode()).decode().partition(" ")
        except (Unreadable, WrongKey):
            return 0, Known(row[0], "")
        return int(hour), Known(row[0], message)


def _hour(moment: datetime) -> int:
    return to_ms(moment) // HOUR * HOUR
