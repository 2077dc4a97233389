"""Who may do what only one process may do: a name, its owner, and until when. One that ran out is as good as none."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, to_ms

_TAKE = """
INSERT INTO leases (name, owner, until) VALUES ($1, $2, $3)
ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
WHERE leases.owner = excluded.owner OR leases.until <= $4
RETURNING owner
"""
_HOLDER = "SELECT owner FROM leases WHERE name = $1"
_DROP = "DELETE FROM leases WHERE name = $1 AND owner = $2"


@dataclass(slots=True)
class Leases:
    """Leases by name. Owners are random names that processes give themselves."""

    connection: Connection

    async def take(self, name: str, owner: str, now: datetime, until: datetime) -> bool:
        """Take a lease, or prolong it; False while another owner holds it."""
        return bool(await self.connection.rows(_TAKE, [name, owner, to_ms(until), to_ms(now)]))

    async def holder(self, name: str) -> str | None:
        """Say who took a lease last and has not given it back."""
        rows = await self.connection.rows(_HOLDER, [name])
        return str(rows[0][0]) if rows else None

    async def drop(self, name: str, owner: str) -> None:
        """Give a lease back, if it is this owner's."""
        await self.connection.run(_DROP, [name, owner])
