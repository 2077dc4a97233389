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
_DUE = "SELECT id FROM contacts WHERE owed <= $1 AND owed_tries < $2 AND reachable = 1 ORDER BY owed LIMIT $3"
_PAY = "UPDATE contacts SET owed = NULL, owed_tries = owed_tries + 1 WHERE id = $1 AND owed <= $2"


@dataclass(slots=True)
class Owed:
    """Reads and writes who is owed what. Whoever writes again is owed nothing: `Contacts.reachable` sees to it."""

    connection: Connection

    async def owe(self, ids: Sequence[str], now: datetime) -> None:
        """Note that the last reply to people was given up; what they wait for is to be put again after a while."""
        await self.connection.many(_OWE, [(one, to_ms(now)) for one in ids])

    async def due(self, now: datetime, limit: int) -> list[str]:
        """List to whom something is to be put again now; nobody a fourth time."""
        return [one for (one,) in await self.connection.rows(_DUE, [to_ms(now), len(AGAIN_AFTER), limit])]

    async def pay(self, contact: str, now: datetime) -> bool:
        """Note that it is put again, as one more try; False if another process did, or they wrote."""
        return await self.connection.run(_PAY, [contact, to_ms(now)]) == 1
