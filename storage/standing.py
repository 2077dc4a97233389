"""How things stand, for whoever runs Heard: how much waits and since when. Never an answer, never anybody's own row."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.messages import Kind
from storage.database import Connection, Engine, Row, from_ms, to_ms
from storage.owed import AGAIN_AFTER

OVERDUE = timedelta(minutes=10)  # past its end a session counts as stuck: ends are looked for every second
UNTAKEN = timedelta(minutes=5)  # a row that may go is claimed within seconds: then nobody claims

_WAITING = """
SELECT kind, COUNT(*), MIN(CASE WHEN due <= $1 AND (code IS NULL OR code <> 'no-page') THEN due END),
    SUM(CASE WHEN lease > $1 THEN 1 ELSE 0 END)
FROM outbox WHERE state = 'new' GROUP BY kind
"""
_DEAD = "SELECT COALESCE(code, ''), COUNT(*) FROM outbox WHERE state = 'dead' GROUP BY code"
_UNDELIVERED = f"""
SELECT COALESCE(code, ''), COUNT(*) FROM outbox
WHERE state = 'dead' AND kind IN ({Kind.INVITATION:d}, {Kind.REMINDER:d}) AND key LIKE $1 GROUP BY code
"""  # noqa: S608 - our own words
_FOR_PAGES = "SELECT COUNT(*) FROM outbox WHERE state = 'new' AND code = 'no-page'"
_UNSEEN = f"""
SELECT COUNT(*) FROM outbox WHERE state = 'new' AND kind = {Kind.INVITATION:d} AND code = 'no-page' AND key LIKE $1
"""  # noqa: S608 - our own words
_LOST_POSTS = """
SELECT recipient, COALESCE(code, ''), COUNT(*) FROM outbox
WHERE state = 'dead' AND recipient LIKE $1 GROUP BY recipient, code ORDER BY recipient, code
"""
_UNTAKEN = """
SELECT 1 FROM outbox o WHERE o.state = 'new' AND o.kind = $1 AND o.ready <= $2 AND (o.lease IS NULL OR o.lease <= $3)
AND NOT EXISTS (
    SELECT 1 FROM outbox e WHERE e.state = 'new' AND e.recipient = o.recipient AND (e.seq < o.seq OR e.lease > $3))
LIMIT 1
"""
_UNCONNECTED = """
SELECT recipient, COUNT(*) FROM outbox
WHERE state = 'new' AND code = 'not-connected' AND recipient LIKE 't:%' GROUP BY recipient ORDER BY recipient
"""
_HELD = "SELECT 1 FROM outbox WHERE state = 'new' AND lease > $1 LIMIT 1"
_WRITTEN = """
INSERT INTO house (name, value) VALUES ('written', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value
"""
_WAITS_FOR = "(c.welcome IS NOT NULL OR EXISTS (SELECT 1 FROM sessions s WHERE s.contact = c.id))"
_OWED = f"""
SELECT SUM(CASE WHEN c.owed_tries < $1 THEN 1 ELSE 0 END), SUM(CASE WHEN c.owed_tries >= $1 THEN 1 ELSE 0 END)
FROM contacts c WHERE c.owed IS NOT NULL AND c.reachable = 1 AND {_WAITS_FOR}
"""  # noqa: S608 - our own words
_OPENING = """
SELECT MIN(w.opens), COUNT(*) FROM waves w JOIN series s ON s.id = w.series
WHERE w.state = 'planned' AND s.state = 'active' AND w.opens <= $1
"""
_CLOSING = "SELECT MIN(closes), COUNT(*) FROM waves WHERE state = 'open' AND closes <= $1"
_SET_ASIDE = "SELECT hour, error, channel, COUNT(*) FROM set_aside GROUP BY hour, error, channel ORDER BY hour"


@dataclass(frozen=True, slots=True)
class Queue:
    """What waits of one kind: how many rows, how many of them somebody is sending, since when the oldest is due.

    What waits for a page of the web chat to be opened is counted and has no age: nobody is late.
    """

    rows: int
    held: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Late:
    """Waves past their time: how many, and the time of the first."""

    waves: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Stuck:
    """Whom a lost reply left waiting (to be put again, or given up), and sessions past their end."""

    to_mend: int
    given_up: int
    overdue: int


@dataclass(frozen=True, slots=True)
class AsideGroup:
    """Events of one hour, channel and class of error that could not be read."""

    hour: datetime
    error: str
    channel: str
    count: int


@dataclass(slots=True)
class Standing:
    """Reads figures about the work itself."""

    connection: Connection

    async def waiting(self, now: datetime) -> Mapping[Kind, Queue]:
        """Give what waits in the outbox, of each kind."""
        found = {kind: Queue(0, 0, None) for kind in Kind}
        for kind, rows, oldest, held in await self.connection.rows(_WAITING, [to_ms(now)]):
            found[Kind(kind)] = Queue(int(rows), int(held), _moment(oldest))
        return found

    async def size(self, engine: Engine) -> int:
        """Give the bytes the database takes."""
        return int((await self.connection.rows(engine.size))[0][0])

    async def overwrites(self, engine: Engine) -> bool:
        """Say whether nothing that a close deletes stays in the engine's own log."""
        return bool(await self.connection.rows(engine.overwrites))

    async def unconnected(self) -> dict[tuple[str, str], int]:
        """Count the posts that wait because a team, (programme, team), has no channel that works."""
        rows = await self.connection.rows(_UNCONNECTED)
        return {(recipient.split(":")[1], recipient.split(":")[2]): int(count) for recipient, count in rows}

    async def dead(self) -> dict[str, int]:
        """Count what was given up, by reason."""
        return dict(await self.connection.rows(_DEAD))

    async def undelivered(self, wave: str) -> dict[str, int]:
        """Count an open wave's letters that were given up, by reason. Exact: round before showing."""
        return dict(await self.connection.rows(_UNDELIVERED, [f"wave:{wave}:%"]))

    async def unseen(self, wave: str) -> int:
        """Count an open wave's invitations that wait for a page of the web chat. Exact: round before showing."""
        return int((await self.connection.rows(_UNSEEN, [f"wave:{wave}:%"]))[0][0])

    async def for_pages(self) -> int:
        """Count what waits for visitors to open their page of the web chat."""
        return int((await self.connection.rows(_FOR_PAGES))[0][0])

    async def lost_posts(self, programme: str) -> list[tuple[str, str, int]]:
        """Count the posts to a programme's teams that were given up, as (team, reason, posts)."""
        rows = await self.connection.rows(_LOST_POSTS, [f"t:{programme}:%"])
        return [(recipient.split(":")[2], code, int(count)) for recipient, code, count in rows]

    async def untaken(self, now: datetime) -> bool:
        """Say whether something might have gone long ago and nobody takes it.

        What a vendor put off, or what stands behind such a row, does not count; neither does a broadcast that
        waits for its pace while others of it are being sent.
        """
        at, long_ago = to_ms(now), to_ms(now - UNTAKEN)
        idle = {kind: bool(await self.connection.rows(_UNTAKEN, [kind.value, long_ago, at])) for kind in Kind}
        if idle[Kind.REPLY] or idle[Kind.ALERT]:
            return True
        return any(idle.values()) and not await self.connection.rows(_HELD, [at])

    async def write(self, now: datetime) -> None:
        """Write one row, to see that writing works."""
        await self.connection.run(_WRITTEN, [str(to_ms(now))])

    async def stuck(self, now: datetime) -> Stuck:
        """Count who waits for nothing, and sessions whose end was missed."""
        to_mend, given_up = (await self.connection.rows(_OWED, [len(AGAIN_AFTER)]))[0]
        sql = "SELECT COUNT(*) FROM sessions WHERE expires_at <= $1"
        (overdue,) = (await self.connection.rows(sql, [to_ms(now - OVERDUE)]))[0]
        return Stuck(int(to_mend or 0), int(given_up or 0), int(overdue))

    async def opening(self, now: datetime) -> Late:
        """Give the waves of active series whose opening is overdue."""
        return _late((await self.connection.rows(_OPENING, [to_ms(now)]))[0])

    async def closing(self, now: datetime) -> Late:
        """Give the open waves whose close is overdue."""
        return _late((await self.connection.rows(_CLOSING, [to_ms(now)]))[0])

    async def set_aside(self) -> list[AsideGroup]:
        """List what could not be read, the oldest first."""
        rows = await self.connection.rows(_SET_ASIDE)
        return [AsideGroup(from_ms(hour), error, channel, int(count)) for hour, error, channel, count in rows]


def _late(row: Row) -> Late:
    first, count = row
    return Late(int(count), _moment(first))


def _moment(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else from_ms(milliseconds)
