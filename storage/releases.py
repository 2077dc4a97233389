"""What was published of each wave: once, and never changed."""

from dataclasses import dataclass
from datetime import datetime

from conversations.findings.digest import release_from_json
from conversations.findings.ledger import Entry
from storage.database import Connection, Row, from_ms, to_ms

_PUT = """
INSERT INTO releases (wave, programme, script, number, json, at) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (wave) DO NOTHING
"""
_NEWEST = "ORDER BY at DESC, number DESC, wave DESC LIMIT 1"
_LATEST = f"SELECT json FROM releases WHERE programme = $1 {_NEWEST}"  # noqa: S608 - our own words
_LATEST_OF_SCRIPT = f"SELECT json FROM releases WHERE programme = $1 AND script = $2 {_NEWEST}"  # noqa: S608 - our own words
_OF_SCRIPT = """
SELECT waves.id, waves.series, waves.opens, waves.closes, waves.early, releases.json
FROM releases JOIN waves ON waves.id = releases.wave
WHERE releases.programme = $1 AND releases.script = $2 ORDER BY releases.at, waves.id
"""
_NEWEST_ENTRY = """
SELECT waves.id, waves.series, waves.opens, waves.closes, waves.early, releases.json
FROM releases JOIN waves ON waves.id = releases.wave
WHERE releases.programme = $1 ORDER BY releases.at DESC, releases.number DESC, releases.wave DESC LIMIT 1
"""


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

    async def newest(self, programme: str) -> Entry | None:
        """Give a programme's newest release, with what it is of."""
        rows = await self.connection.rows(_NEWEST_ENTRY, [programme])
        return _entry(rows[0]) if rows else None

    async def of_script(self, programme: str, script: str) -> list[Entry]:
        """Give everything published of a script, the oldest first: what a new release is held against."""
        return [_entry(row) for row in await self.connection.rows(_OF_SCRIPT, [programme, script])]


def _first(rows: list[Row]) -> str | None:
    return str(rows[0][0]) if rows else None


def _entry(row: Row) -> Entry:
    wave, series, opens, closes, early, json = row
    return Entry(wave, series, from_ms(opens), from_ms(closes), bool(early), release_from_json(json))
