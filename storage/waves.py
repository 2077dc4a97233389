"""Waves: planned, open, closed; and the link key that exists only while one is open."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from conversations.planning.series import Wave, WaveState
from storage.closing import UNTIDY, Closing, FieldCounts, close
from storage.database import Connection, Row, from_ms, rows_among, run_among, to_ms
from storage.keys import Keys, LinkKey, read_link

_COLUMNS = "id, series, programme, script, version, number, areas, opens, closes, state, always_open, early"
_SELECT = f"SELECT {_COLUMNS} FROM waves"  # noqa: S608 - our own words
_ADD = f"""
INSERT INTO waves ({_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (series, number) DO UPDATE SET id = excluded.id, version = excluded.version, areas = excluded.areas,
    opens = excluded.opens, closes = excluded.closes, state = excluded.state, always_open = excluded.always_open
WHERE waves.state = 'cancelled'
"""  # noqa: S608 - our own words; one that was cancelled never opened, so nothing refers to it
_OPEN = "UPDATE waves SET state = 'open', link_key = $2, script_print = $3 WHERE id = $1 AND state = 'planned'"
_LINK_KEYS = "SELECT id, link_key FROM waves WHERE state = 'open' AND id IN ({among})"


@dataclass(slots=True)
class Waves:
    """Reads and writes waves. Every change of state happens once, whoever else tries."""

    connection: Connection
    keys: Keys

    async def add(self, waves: Sequence[Wave]) -> None:
        """Plan waves; a number its series has is left as it is, unless that one was cancelled before it opened."""
        await self.connection.many(_ADD, [_values(wave) for wave in waves])

    async def get(self, identity: str) -> Wave | None:
        """Find a wave."""
        waves = await self._where("id = $1", identity)
        return waves[0] if waves else None

    async def of_series(self, series: str) -> list[Wave]:
        """List a series' waves by number."""
        return await self._where("series = $1 ORDER BY number", series)

    async def open(self) -> list[Wave]:
        """List the waves that are open, the first to close first."""
        return await self._where("state = 'open' ORDER BY closes, id")

    async def to_open(self, now: datetime) -> list[Wave]:
        """List planned waves whose time to open has come; their series may be paused."""
        return await self._where("state = 'planned' AND opens <= $1 ORDER BY opens, id", to_ms(now))

    async def to_close(self, now: datetime) -> list[Wave]:
        """List open waves whose time is over."""
        return await self._where("state = 'open' AND closes <= $1 ORDER BY closes, id", to_ms(now))

    async def set_opened(self, identity: str, script_print: str = "") -> bool:
        """Open a planned wave and make its link key; False if it was not planned any more.

        `script_print` is the fingerprint of what it asks from now on; empty where that is not known.
        """
        _, wrapped = self.keys.fresh_wrapped()
        return await self.connection.run(_OPEN, [identity, wrapped, script_print or None]) == 1

    async def script_prints(self) -> dict[str, str]:
        """Give the fingerprints open waves were opened with, by wave id, where known."""
        sql = "SELECT id, script_print FROM waves WHERE state = 'open' AND script_print IS NOT NULL"
        return dict(await self.connection.rows(sql))

    async def end_early(self, identity: str, closes: datetime) -> None:
        """Let an open wave end before its time; the ledger keeps in mind that somebody chose the moment."""
        sql = "UPDATE waves SET closes = $2, early = 1 WHERE id = $1 AND state = 'open'"
        await self.connection.run(sql, [identity, to_ms(closes)])

    async def set_cancelled(self, identity: str) -> bool:
        """Cancel a planned wave; False if it was not planned any more."""
        sql = "UPDATE waves SET state = 'cancelled' WHERE id = $1 AND state = 'planned'"
        return await self.connection.run(sql, [identity]) == 1

    async def link_keys(self, ids: Sequence[str]) -> dict[str, LinkKey]:
        """Give the link keys of those waves that are open."""
        rows = await rows_among(self.connection, _LINK_KEYS, ids)
        return {identity: read_link(self.keys, wrapped) for identity, wrapped in rows}

    async def close(self, identity: str, shuffle: Random, floor: int) -> Closing | None:
        """Close an open wave for ever, as storage/closing.py says; None if it was not open.

        `floor` is how many of an area must share a language for it to be kept.

        End its sessions in the same transaction first: what is still live is deleted unread. Afterwards, outside
        the transaction, call `store.tidy(closed=True)`, and say so with `tidied()`.
        """
        return await close(self.connection, self.keys, identity, shuffle, floor)

    async def untidy(self) -> list[str]:
        """List the closed waves whose deleted rows may still lie in the files."""
        rows = await self.connection.rows("SELECT name FROM house WHERE name LIKE $1", [f"{UNTIDY}%"])
        return [name.removeprefix(UNTIDY) for (name,) in rows]

    async def tidied(self, waves: Sequence[str]) -> None:
        """Note that nothing of these waves' deleted rows is left."""
        names = [f"{UNTIDY}{wave}" for wave in waves]
        await run_among(self.connection, "DELETE FROM house WHERE name IN ({among})", names)

    async def totals(self, identity: str) -> FieldCounts | None:
        """Give the rounded counts of a closed wave."""
        rows = await self.connection.rows("SELECT totals FROM waves WHERE id = $1", [identity])
        return FieldCounts(**json.loads(rows[0][0])) if rows and rows[0][0] else None

    async def _where(self, condition: str, *values: str | int) -> list[Wave]:
        return [_wave(row) for row in await self.connection.rows(f"{_SELECT} WHERE {condition}", values)]


def _values(wave: Wave) -> list[str | int]:
    return [
        wave.id,
        wave.series,
        wave.programme,
        wave.script,
        wave.version,
        wave.number,
        json.dumps(wave.areas),
        to_ms(wave.opens),
        to_ms(wave.closes),
        wave.state.value,
        int(wave.always_open),
        int(wave.early),
    ]


def _wave(row: Row) -> Wave:
    identity, series, programme, script, version, number, areas, opens, closes, state, always_open, early = row
    return Wave(
        id=identity,
        series=series,
        programme=programme,
        script=script,
        version=version,
        number=number,
        areas=tuple(json.loads(areas)),
        opens=from_ms(opens),
        closes=from_ms(closes),
        state=WaveState(state),
        always_open=bool(always_open),
        early=bool(early),
    )
