"""To whom something is owed: their last reply was given up, so they wait for nothing until it is put again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Connection, to_ms

AGAIN_AFTER = (
    timedelta(minutes=10),
    timedelta(hours=1),
    timedelta(hours=6),
)  # before each try: an outage, a mend, a night
_FIRST, _SECOND, _LAST = (wait // timedelta(milliseconds=1) for wait in AGAIN_AFTER)

# What is still on its way to them says where they are, or is given up in its turn.
_OWE = f"""
UPDATE contacts SET owed = CAST($2 AS BIGINT)
    + CASE owed_tries WHEN 0 THEN {_FIRST} WHEN 1 THEN {_SECOND} ELSE {_LAST} END
WHERE id = $1 AND NOT EXISTS (
    SELECT 1 FROM outbox o WHERE o.state = 'new' AND o.recipient = 'c:' || contacts.id AND o.kind = 0)
"""  # noqa: S608 - our own words
_DUE = (
    "SELECT id, owed_tries FROM contacts WHERE owed <= $1 AND owed_tries < $2 AND reachable = 1 ORDER BY owed LIMIT $3"
)
_PAY = "UPDATE contacts SET owed = NULL WHERE id = $1 AND owed IS NOT NULL AND owed_tries = $2"


@dataclass(frozen=True, slots=True)
class Owing:
    """Who is owed, and how often it was tried since they last wrote."""

    contact: str
    tries: int


@dataclass(slots=True)
class Owed:
    """Reads and writes who is owed what. Whoever writes again is owed nothing: `Contacts.reachable` sees to it."""

    connection: Connection

    async def owe(self, ids: Sequence[str], now: datetime) -> None:
        """Note that the last reply to people was given up; what they wait for is to be put again after a while."""
        await self.connection.many(_OWE, [(one, to_ms(now)) for one in sorted(ids)])

    async def due(self, now: datetime, limit: int) -> list[Owing]:
        """List to whom something is to be put again now; nobody a fourth time."""
        rows = await self.connection.rows(_DUE, [to_ms(now), len(AGAIN_AFTER), limit])
        return [Owing(contact, int(tries)) for contact, tries in rows]

    async def pay(self, owing: Owing) -> bool:
        """Take it in hand to put it again; False if another process did, or they wrote."""
        return await self.connection.run(_PAY, [owing.contact, owing.tries]) == 1

    async def tried(self, owing: Owing) -> None:
        """Note that it was put again: should that be lost, too, the next try waits longer."""
        await self.connection.run("UPDATE contacts SET owed_tries = $2 WHERE id = $1", [owing.contact, owing.tries + 1])
