"""Which messages stand in somebody's chat, so that /hide can delete them: sealed, for two days, gone at a close."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Connection, run_among, to_ms
from storage.inbox import HOUR
from storage.keys import Keys, new_id

REACH = timedelta(hours=47)  # Telegram deletes what is younger than 48 hours; kept to the hour, so one less
SEALED = "shown"

_ADD = """
INSERT INTO shown (id, contact, wave, message, hour)
SELECT $1, $2, $3, $4, $5 WHERE EXISTS (SELECT 1 FROM contacts WHERE id = $2)
AND ($3 = '' OR EXISTS (SELECT 1 FROM waves WHERE id = $3 AND state = 'open'))
"""
_OF = "SELECT id, message FROM shown WHERE contact = $1 AND hour >= $2"
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
            [(row, contact, wave, self._seal(row, message), _hour(at)) for row, contact, wave, message in rows],
        )

    async def of(self, contact: str, now: datetime) -> list[Known]:
        """Give the messages of somebody that can still be deleted."""
        rows = await self.connection.rows(_OF, [contact, _hour(now - REACH)])
        return [Known(row, self.keys.open(SEALED, sealed, row.encode()).decode()) for row, sealed in rows]

    async def closed_within_reach(self, now: datetime) -> set[str]:
        """Give the programmes of which a wave closed so lately that messages may stand whose ids went with it."""
        return {programme for (programme,) in await self.connection.rows(_CLOSED, [to_ms(now - REACH)])}

    async def drop(self, ids: Sequence[str]) -> None:
        """Forget messages that are deleted."""
        await run_among(self.connection, "DELETE FROM shown WHERE id IN ({among})", ids)

    async def forget(self, now: datetime) -> int:
        """Forget messages that cannot be deleted any more; give how many."""
        return await self.connection.run("DELETE FROM shown WHERE hour < $1", [_hour(now - REACH)])

    def _seal(self, row: str, message: str) -> bytes:
        return self.keys.seal(SEALED, message.encode(), row.encode())


def _hour(moment: datetime) -> int:
    return to_ms(moment) // HOUR * HOUR
