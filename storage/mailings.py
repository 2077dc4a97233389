"""How far the letters to a wave's people have come: written slice by slice, so that whoever comes next can go on."""

from dataclasses import dataclass
from datetime import date

from conversations.messages import Kind
from storage.database import Connection, Row, from_day

_COLUMNS = "wave, kind, reached, day, done"
_BEGIN = """
INSERT INTO mailings (wave, kind, reached, done) VALUES ($1, $2, '', 0) ON CONFLICT (wave, kind) DO NOTHING
"""
_ADVANCE = """
UPDATE mailings SET reached = $4, day = $5, done = $6
WHERE wave = $1 AND kind = $2 AND reached = $3 AND done = 0
"""


@dataclass(frozen=True, slots=True)
class Mailing:
    """Letters of one kind to one wave's people.

    `reached` is the last contact looked at, in order of id; "" before the first and after the last. `day` is the
    local day the last letters were written; None while nobody was written to.
    """

    wave: str
    kind: Kind
    reached: str = ""
    day: date | None = None
    done: bool = False


@dataclass(slots=True)
class Mailings:
    """Reads and moves on the mailings of open waves; those of a wave go when it closes."""

    connection: Connection

    async def begin(self, wave: str, kind: Kind) -> bool:
        """Begin one; False if it was begun before."""
        return await self.connection.run(_BEGIN, [wave, kind.value]) == 1

    async def of(self, wave: str) -> dict[Kind, Mailing]:
        """Give those of a wave."""
        rows = await self.connection.rows(f"SELECT {_COLUMNS} FROM mailings WHERE wave = $1", [wave])  # noqa: S608
        return {mailing.kind: mailing for mailing in map(_mailing, rows)}

    async def all(self) -> list[Mailing]:
        """List them all, at most a few an open wave."""
        return [*map(_mailing, await self.connection.rows(f"SELECT {_COLUMNS} FROM mailings ORDER BY wave, kind"))]  # noqa: S608

    async def advance(self, mailing: Mailing, moved: Mailing) -> bool:
        """Move one on from where it was read; False if it is not there any more. Once done it names no contact."""
        day = None if moved.day is None else moved.day.toordinal()
        reached = "" if moved.done else moved.reached
        values = [mailing.wave, mailing.kind.value, mailing.reached, reached, day, int(moved.done)]
        return await self.connection.run(_ADVANCE, values) == 1


def _mailing(row: Row) -> Mailing:
    wave, kind, reached, day, done = row
    return Mailing(wave, Kind(kind), reached, None if day is None else from_day(day), bool(done))
