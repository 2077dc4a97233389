"""Start codes: the opaque words on a poster or in a link that stand for an area of a programme."""

from dataclasses import dataclass

from storage.database import Connection


@dataclass(slots=True)
class Codes:
    """Reads and writes start codes."""

    connection: Connection

    async def add(self, code: str, programme: str, area: str) -> None:
        """Keep a code; one that stands for something already is left as it is."""
        sql = "INSERT INTO codes (code, programme, area) VALUES ($1, $2, $3) ON CONFLICT (code) DO NOTHING"
        await self.connection.run(sql, [code, programme, area])

    async def get(self, code: str) -> tuple[str, str] | None:
        """Give what a code stands for, as (programme, area)."""
        rows = await self.connection.rows("SELECT programme, area FROM codes WHERE code = $1", [code])
        return (rows[0][0], rows[0][1]) if rows else None

    async def of(self, programme: str, area: str) -> str | None:
        """Give an area's code."""
        sql = "SELECT code FROM codes WHERE programme = $1 AND area = $2 ORDER BY code LIMIT 1"
        rows = await self.connection.rows(sql, [programme, area])
        return str(rows[0][0]) if rows else None
