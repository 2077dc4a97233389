"""What staff did: named by staff id, and nothing of residents."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, from_ms, to_ms

_NOTE = "INSERT INTO audit (staff, action, programme, detail, at) VALUES ($1, $2, $3, $4, $5)"
_ALL = "SELECT staff, action, programme, detail, at FROM audit ORDER BY seq DESC LIMIT $1"
_RECENT = "SELECT staff, action, programme, detail, at FROM audit WHERE programme = $2 ORDER BY seq DESC LIMIT $1"


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One thing a member of staff did."""

    staff: str
    action: str
    programme: str
    detail: str
    at: datetime


@dataclass(slots=True)
class Audit:
    """Reads the log and adds to it; nothing changes it."""

    connection: Connection

    async def note(self, staff: str, action: str, programme: str, detail: str, at: datetime) -> None:
        """Note what was done."""
        await self.connection.run(_NOTE, [staff, action, programme, detail, to_ms(at)])

    async def recent(self, programme: str | None, limit: int) -> list[AuditRow]:
        """List the latest deeds, newest first; of all programmes if none is named. Tests look through this."""
        if programme is None:
            rows = await self.connection.rows(_ALL, [limit])
        else:
            rows = await self.connection.rows(_RECENT, [limit, programme])
        return [AuditRow(staff, action, where, detail, from_ms(at)) for staff, action, where, detail, at in rows]
