"""What staff are told of danger, and who of them has seen it: a programme, a kind and its hours, never of whom."""

import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from conversations.duty import AFTER
from conversations.planning.tokens import UNAMBIGUOUS
from storage.database import Bound, Connection, Row, from_ms, rows_among, to_ms
from storage.inbox import HOUR
from storage.keys import new_id

CODE_LENGTH = 6  # signs: 244 million codes, and nobody gains by guessing one
SEEN_KEPT = timedelta(days=7)  # after somebody has seen it
SPAN = timedelta(days=1)  # of the hours in one alert: whoever never says "seen" is told anew a day later, and no sooner
LATE = AFTER + timedelta(minutes=15)  # after the beginning of its hour somebody is told, or something is broken
UNSEEN_KEPT = timedelta(days=30)  # after its hour, if nobody ever has: longer than any leave of whoever is responsible

_RAISE = "INSERT INTO raised (id, programme, kind, hour) VALUES ($1, $2, $3, $4)"
_RAISED = "SELECT DISTINCT programme, kind, hour FROM raised WHERE hour <= $1 ORDER BY programme, kind, hour"
_ADD = """
INSERT INTO alerts (code, programme, kind, hour, told, due) VALUES ($1, $2, $3, $4, 0, $5)
ON CONFLICT (programme, kind, hour) DO NOTHING
"""
_WAITS = """
SELECT 1 FROM raised WHERE hour <= $1 UNION ALL SELECT 1 FROM alerts WHERE due <= $2 LIMIT 1
"""
_COLUMNS = "code, programme, kind, hour, latest, told, due, seen_by, seen_at"
_DUE = "SELECT code FROM alerts WHERE due <= $1 ORDER BY due, programme, kind, hour"
_OF = f"SELECT {_COLUMNS} FROM alerts WHERE code = $1"  # noqa: S608 - our own words
_UNSEEN = f"""
SELECT {_COLUMNS} FROM alerts WHERE seen_by IS NULL AND told > 0 AND programme IN ({{among}}) ORDER BY hour, kind
"""  # noqa: S608 - our own words
_COUNT = """
SELECT programme, SUM(told), SUM(ended), SUM(late), MIN(hour) FROM (
    SELECT programme, kind, hour, 1 AS told, CASE WHEN due IS NULL THEN 1 ELSE 0 END AS ended, 0 AS late
    FROM alerts WHERE seen_by IS NULL AND told > 0
    UNION SELECT programme, kind, hour, 0, 0, 1 FROM alerts WHERE told = 0 AND due IS NOT NULL AND hour <= $1
    UNION SELECT programme, kind, hour, 0, 0, 1 FROM raised WHERE hour <= $1
) AS unseen GROUP BY programme ORDER BY programme
"""  # UNION makes one of several notes of an hour: nobody learns how many there were
_JOIN = """
UPDATE alerts SET latest = CASE WHEN COALESCE(latest, hour) < $3 THEN $3 ELSE latest END WHERE code = (
    SELECT code FROM alerts WHERE programme = $1 AND kind = $2 AND hour <= $3 AND hour > $4
    AND told > 0 AND seen_by IS NULL ORDER BY hour DESC LIMIT 1
)
"""
_GATHERED = "SELECT 1 FROM alerts WHERE COALESCE(latest, hour) >= $1 LIMIT 1"
_TOLD = "UPDATE alerts SET told = $2, due = $3 WHERE code = $1 AND told = $4 AND seen_by IS NULL"
_SEE = "UPDATE alerts SET seen_by = $2, seen_at = $3, due = NULL WHERE code = $1 AND seen_by IS NULL AND told > 0"
_OLD = """
DELETE FROM alerts WHERE seen_at < $1 OR (seen_at IS NULL AND hour < $2) OR (told = 0 AND due IS NULL AND hour < $1)
RETURNING code
"""


@dataclass(frozen=True, slots=True, repr=False)
class Alert:
    """Somebody of a programme wrote of a kind of danger in an hour; `told` duty teams know, the next at `due`.

    `latest` is the last hour that was added to it while nobody had seen it.
    """

    code: str
    programme: str
    kind: str
    hour: datetime
    latest: datetime
    told: int
    due: datetime | None
    seen_by: str | None
    seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unseen:
    """A programme's alerts nobody has seen: those told, those with nobody left, those late; the first one's hour."""

    programme: str
    alerts: int
    ended: int
    late: int
    since: datetime


@dataclass(slots=True)
class Alerts:
    """Reads and writes them."""

    connection: Connection

    async def note(self, raised: Collection[tuple[str, str]], now: datetime) -> None:
        """Note, with the turns that showed it, of which (programme, kind) staff are to be told."""
        hour = to_ms(now) // HOUR * HOUR
        await self.connection.many(_RAISE, [(new_id(), programme, kind, hour) for programme, kind in set(raised)])

    async def waits(self, now: datetime) -> bool:
        """Say whether there is anything to gather or to tell now."""
        return bool(await self.connection.rows(_WAITS, [to_ms(now - AFTER), to_ms(now)]))

    async def gather(self, now: datetime) -> None:
        """Make alerts of what was noted in hours that staff may be told of, and leave nothing of the notes."""
        await gather(self.connection, to_ms(now - AFTER))

    async def due(self, now: datetime) -> list[str]:
        """List the codes of what somebody is to be told of now."""
        return [code for (code,) in await self.connection.rows(_DUE, [to_ms(now)])]

    async def get(self, code: str) -> Alert | None:
        """Find one by its code."""
        rows = await self.connection.rows(_OF, [code])
        return _alert(rows[0]) if rows else None

    async def unseen(self, programmes: Sequence[str]) -> list[Alert]:
        """List what these programmes' staff were told and nobody has seen, the oldest first."""
        found = [_alert(row) for row in await rows_among(self.connection, _UNSEEN, programmes)]
        return sorted(found, key=lambda alert: (alert.hour, alert.programme, alert.kind))

    async def counts(self, now: datetime) -> list[Unseen]:
        """Count what nobody has seen, by programme, and what should have been told and was not."""
        rows = await self.connection.rows(_COUNT, [to_ms(now - LATE)])
        return [
            Unseen(programme, int(told), int(ended), int(late), from_ms(hour))
            for programme, told, ended, late, hour in rows
        ]

    async def join(self, alert: Alert) -> bool:
        """Add an alert's hour to one of its kind that was told and nobody has seen; False if there is none."""
        values: list[Bound] = [alert.programme, alert.kind, to_ms(alert.hour), to_ms(alert.hour - SPAN)]
        if alert.told or not await self.connection.run(_JOIN, values):
            return False
        await self.connection.run("DELETE FROM alerts WHERE code = $1", [alert.code])
        return True

    async def told(self, alert: Alert, now_told: int, due: datetime | None) -> bool:
        """Note how many teams were told and when the next are; False if another did, or somebody has seen it."""
        values: list[Bound] = [alert.code, now_told, None if due is None else to_ms(due), alert.told]
        return await self.connection.run(_TOLD, values) == 1

    async def see(self, code: str, by: str, now: datetime) -> bool:
        """Note who of staff has seen it; False if somebody had."""
        return await self.connection.run(_SEE, [code, by, to_ms(now)]) == 1

    async def rest(self, code: str) -> None:
        """Leave one be that nobody is to be told of any more; it goes at its term.

        Until then it says, as all do, that bytes of its notes may still lie in the files.
        """
        await self.connection.run("UPDATE alerts SET due = NULL WHERE code = $1", [code])

    async def gathered_since(self, day: date) -> bool:
        """Say whether notes may have been gathered since a day (UTC) began: their bytes still lie in the files."""
        began = datetime.combine(day, time(), UTC) - AFTER
        return bool(await self.connection.rows(_GATHERED, [to_ms(began)]))

    async def forget(self, now: datetime) -> list[str]:
        """Delete what is past its term; give the codes.

        Notes are gathered here, too: where no programme tells anybody any more, nobody else does.
        """
        await self.gather(now)
        rows = await self.connection.rows(_OLD, [to_ms(now - SEEN_KEPT), to_ms(now - UNSEEN_KEPT)])
        return [code for (code,) in rows]


async def gather(connection: Connection, until: int) -> None:
    """Make alerts of what was noted up to an hour (epoch milliseconds of its beginning).

    Several people's notes of one hour make one alert: how many there were is written nowhere.
    """
    for programme, kind, hour in await connection.rows(_RAISED, [until]):
        code = "".join(secrets.choice(UNAMBIGUOUS) for _ in range(CODE_LENGTH))
        await connection.run(_ADD, [code, programme, kind, hour, to_ms(from_ms(hour) + AFTER)])
    await connection.run("DELETE FROM raised WHERE hour <= $1", [until])


async def gather_all(connection: Connection) -> None:
    """Make alerts of all notes, as a wave closes: a note is tied to its turn, and so to whoever took part."""
    rows = await connection.rows("SELECT MAX(hour) FROM raised")
    if rows[0][0] is not None:
        await gather(connection, int(rows[0][0]))


def _alert(row: Row) -> Alert:
    code, programme, kind, hour, latest, told, due, seen_by, seen_at = row
    return Alert(
        code,
        programme,
        kind,
        from_ms(hour),
        from_ms(hour if latest is None else latest),
        int(told),
        None if due is None else from_ms(due),
        seen_by,
        None if seen_at is None else from_ms(seen_at),
    )
