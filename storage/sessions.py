"""Live sessions: each sealed under a random key of its own, so that ending one destroys what was said in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from conversations.codec import session_from_json, session_to_json
from conversations.talk.session import Session
from storage.database import Connection, Row, rows_among, run_among, to_ms
from storage.keys import Keys, OwnKey, Unreadable, WrongKey

_COLUMNS = "id, revision, draft_key, sealed"
_OF = "SELECT id, revision, draft_key, sealed FROM sessions WHERE contact IN ({among})"
_EXPIRING = f"SELECT {_COLUMNS} FROM sessions WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2"  # noqa: S608 - our own words
_OF_WAVE = f"SELECT {_COLUMNS} FROM sessions WHERE wave = $1 ORDER BY id"  # noqa: S608 - our own words
_WAKING = """
SELECT s.contact, s.wave FROM sessions s JOIN contacts c ON c.id = s.contact
WHERE s.wakes_at <= $1 AND c.reachable = 1 ORDER BY s.wakes_at LIMIT $2
"""
_WAKE = "UPDATE sessions SET wakes_at = NULL WHERE contact = $1 AND wakes_at <= $2"
_SAVE = """
INSERT INTO sessions (id, wave, contact, expires_at, revision, draft_key, sealed, wakes_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at, revision = excluded.revision,
    sealed = excluded.sealed, wakes_at = excluded.wakes_at
WHERE sessions.revision < excluded.revision
"""


@dataclass(slots=True, repr=False)
class Sessions:
    """Reads and writes live sessions, at most one a contact. Draft keys read are remembered for the transaction.

    `unreadable` lists the ids of rows that were met and that nobody can open.
    """

    connection: Connection
    keys: Keys
    unreadable: list[str] = field(default_factory=list)
    _wrapped: dict[str, tuple[OwnKey, bytes]] = field(default_factory=dict)  # id -> draft key, the same wrapped
    _known: dict[str, Session] = field(default_factory=dict)

    async def of(self, contacts: Sequence[str]) -> dict[str, Session]:
        """Find the live session of each contact; who has none is left out."""
        rows = await rows_among(self.connection, _OF, contacts)
        return {session.contact: session for session in self._read(rows)}

    async def expiring(self, now: datetime, limit: int) -> list[Session]:
        """List sessions whose time is over, the oldest first."""
        return self._read(await self.connection.rows(_EXPIRING, [to_ms(now), limit]))

    async def waking(self, now: datetime, limit: int) -> list[tuple[str, str]]:
        """List whose pause is over, as (contact, wave), the longest over first; nobody who cannot be reached."""
        rows = await self.connection.rows(_WAKING, [to_ms(now), limit])
        return [(contact, wave) for contact, wave in rows]

    async def wake(self, contact: str, now: datetime) -> bool:
        """Take it in hand to ask somebody again; False if another process did, or they went on themselves."""
        return await self.connection.run(_WAKE, [contact, to_ms(now)]) == 1

    async def overdue(self, before: datetime, limit: int) -> list[str]:
        """List the ids of sessions that should have ended by then, the oldest first; none is opened."""
        sql = "SELECT id FROM sessions WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2"
        return [identity for (identity,) in await self.connection.rows(sql, [to_ms(before), limit])]

    async def get(self, identity: str) -> Session | None:
        """Find a session; raises Unreadable or WrongKey where it is there and nobody can open it."""
        rows = await self.connection.rows(f"SELECT {_COLUMNS} FROM sessions WHERE id = $1", [identity])  # noqa: S608
        return self._opened(rows[0]) if rows else None

    async def drop(self, ids: Sequence[str]) -> None:
        """Delete sessions unread."""
        await run_among(self.connection, "DELETE FROM sessions WHERE id IN ({among})", ids)

    async def of_wave(self, wave: str) -> list[Session]:
        """List the live sessions of a wave."""
        return self._read(await self.connection.rows(_OF_WAVE, [wave]))

    async def save(self, sessions: Sequence[Session]) -> None:
        """Keep live sessions as they now are, and destroy the key and drafts of ended ones.

        An older revision never overwrites a newer one. A changed session that was read in this very transaction
        always counts as newer; otherwise its `revision` must have grown.
        """
        ended = [session.id for session in sessions if not session.status.live]
        await run_among(self.connection, "DELETE FROM sessions WHERE id IN ({among})", ended)
        for identity in ended:
            self._wrapped.pop(identity, None)
            self._known.pop(identity, None)
        changed = [one for one in sessions if one.status.live and self._known.get(one.id) != one]
        if not changed:
            return
        await self._find_keys(one.id for one in changed if one.id not in self._wrapped)
        newer = [self._newer(session) for session in changed]
        await self.connection.many(_SAVE, [self._row(session) for session in newer])
        self._known.update((session.id, session) for session in newer)

    def _newer(self, session: Session) -> Session:
        known = self._known.get(session.id)
        if known is not None and known.revision == session.revision:
            return replace(session, revision=session.revision + 1)
        return session

    async def _find_keys(self, ids: Iterable[str]) -> None:
        sought = list(ids)
        found = await rows_among(self.connection, "SELECT id, draft_key FROM sessions WHERE id IN ({among})", sought)
        self._wrapped.update((identity, (OwnKey(self.keys.unwrap(wrapped)), wrapped)) for identity, wrapped in found)
        for identity in sought:
            if identity not in self._wrapped:
                fresh, wrapped = self.keys.fresh_wrapped()
                self._wrapped[identity] = OwnKey(fresh), wrapped

    def _row(self, session: Session) -> tuple[str | int | bytes | None, ...]:
        key, wrapped = self._wrapped[session.id]
        sealed = key.seal(session_to_json(session).encode(), _about(session.id, session.revision))
        expires = to_ms(session.expires_at)
        wakes = to_ms(session.wakes) if session.wakes else None
        return session.id, session.wave, session.contact, expires, session.revision, wrapped, sealed, wakes

    def _read(self, rows: Iterable[Row]) -> list[Session]:
        """Open what can be opened; the rest is left to be dropped, or one damaged row would hold up all the others."""
        read = []
        for row in rows:
            try:
                read.append(self._opened(row))
            except (Unreadable, WrongKey):
                self.unreadable.append(row[0])
        return read

    def _opened(self, row: Row) -> Session:
        identity, revision, wrapped, sealed = row
        key = OwnKey(self.keys.unwrap(wrapped))
        session = session_from_json(key.open(sealed, _about(identity, revision)).decode())
        self._wrapped[identity] = key, wrapped
        self._known[identity] = session
        return session


def _about(identity: str, revision: int) -> bytes:
    return f"{identity}:{revision}".encode()
