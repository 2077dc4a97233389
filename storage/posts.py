"""What was posted to teams, for the local desk to show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.codec import document_from_json, document_to_json
from conversations.document import Document
from storage.database import Connection, from_ms, run_among, to_ms

_ADD = "INSERT INTO posts (programme, team, document, at, about) VALUES ($1, $2, $3, $4, $5) RETURNING seq"
_SINCE = "SELECT seq, programme, team, document, at FROM posts WHERE seq > $1 ORDER BY seq LIMIT $2"


@dataclass(frozen=True, slots=True)
class Post:
    """A document in a team's channel; `seq` only ever grows."""

    seq: int
    programme: str
    team: str
    document: Document
    at: datetime


@dataclass(slots=True)
class Posts:
    """Reads and writes posts."""

    connection: Connection

    async def add(self, programme: str, team: str, document: Document, at: datetime) -> int:
        """Add a post; give its sequence number."""
        rows = await self.connection.rows(
            _ADD, [programme, team, document_to_json(document), to_ms(at), document.about or None]
        )
        return int(rows[0][0])

    async def drop(self, about: Sequence[str]) -> int:
        """Delete the posts about alerts; give how many."""
        return await run_among(self.connection, "DELETE FROM posts WHERE about IN ({among})", about)

    async def since(self, seq: int, limit: int) -> list[Post]:
        """List posts after a sequence number, oldest first."""
        rows = await self.connection.rows(_SINCE, [seq, limit])
        return [Post(at, place, team, document_from_json(text), from_ms(when)) for at, place, team, text, when in rows]
