"""What was published of each wave: once, and never changed."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, Row, to_ms

_PUT = """
INSERT INTO releases (wave, programme, script, number, json, at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (wave) DO NOTHING
"""
_NEWEST = "ORDER BY at DESC, number DESC, wave DESC LIMIT 1"
_LATEST = f"SELECT json FROM releases WHERE programme = $1 {_NEWEST}"  # noqa: S608 - our own words
_LATEST_OF_SCRIPT = f"SELECT json FROM releases WHERE programme = $1 AND script = $2 {_NEWEST}"  # noqa: S608 - our own words


@dataclass(slots=True)
class Releases:
    """Reads and writes releases. They are public, and stand in clear."""

    connection: Connection

    async def put(self, wave: str, programme: str, script: str, number: int, json: str, at: datetime) -> bool:
        """Keep a wave's release; False if it has one already, which stays."""
        return await self.connection.run(_PUT, [wave, programme, script, number, json, to_ms(at)]) == 1

    async def of_wave(self, wave: str) -> str | None:
        """Give a wave's release."""
        return _first(await self.connection.rows("SELECT json FROM releases WHERE wave = $1", [wave]))

    async def latest(self, programme: str, script: str | None = None) -> str | None:
        """Give a programme's newest release; of one script if it is named."""
        if script is None:
            return _first(await self.connection.rows(_LATEST, [programme]))
        return _first(await self.connection.rows(_LATEST_OF_SCRIPT, [programme, script]))


def _first(rows: list[Row]) -> str | None:
    return str(rows[0][0]) if rows else None
