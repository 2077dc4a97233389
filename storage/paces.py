"""Every vendor's pace, shared by all who write to it: each takes its moments from one row, so none is used twice."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from storage.database import Connection

FARTHEST = timedelta(seconds=60)  # ahead of now; a row beyond it was written by a clock that is wrong

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)  # at 1,000 messages a second, milliseconds would be a tenth of the gap
_FIRST = """
CASE WHEN paces.next > $4 AND paces.next <= $5 AND paces.next > paces.held THEN paces.next
     WHEN paces.held > $4 THEN paces.held
     ELSE $4 END
"""
_RESERVE = f"""
INSERT INTO paces (name, next, held) VALUES ($1, $2, 0)
ON CONFLICT (name) DO UPDATE SET next = $3 + {_FIRST} WHERE {_FIRST} <= $6
RETURNING next
"""  # noqa: S608 - our own words
_STANDS = "SELECT next, held FROM paces WHERE name = $1"
_HOLD = """
INSERT INTO paces (name, next, held) VALUES ($1, 0, $2)
ON CONFLICT (name) DO UPDATE SET held = excluded.held WHERE paces.held < excluded.held
"""


@dataclass(frozen=True, slots=True)
class Reserved:
    """The first of the moments that were asked for; where they were not `granted`, when they would have begun."""

    first: datetime
    granted: bool


@dataclass(slots=True)
class Paces:
    """One row a vendor: the first moment nobody has taken yet, and until when nothing may go at all."""

    connection: Connection

    async def reserve(self, name: str, count: int, gap: timedelta, now: datetime, latest: datetime) -> Reserved:
        """Take `count` moments, `gap` apart, from now or from where the last taken ones end; none of them is shared.

        Nothing is taken where they would begin after `latest`.
        """
        at, span = _to_us(now), count * (gap // _MICROSECOND)
        far = at + span + FARTHEST // _MICROSECOND
        rows = await self.connection.rows(_RESERVE, [name, at + span, span, at, far, _to_us(latest)])
        if rows:
            return Reserved(_from_us(rows[0][0] - span), granted=True)
        ((taken, held),) = await self.connection.rows(_STANDS, [name])
        return Reserved(_from_us(max(taken if at < taken <= far else at, held)), granted=False)

    async def hold(self, name: str, until: datetime) -> None:
        """Let nothing begin before `until`, whoever asks; an earlier time than the one known changes nothing."""
        await self.connection.run(_HOLD, [name, _to_us(until)])


def _to_us(moment: datetime) -> int:
    return (moment - _EPOCH) // _MICROSECOND


def _from_us(microseconds: int) -> datetime:
    return _EPOCH + timedelta(microseconds=microseconds)
