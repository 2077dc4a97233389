"""Commands that wait for a yes: kept until an hour is over, taken once."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, Row, from_ms, rows_among, to_ms
from storage.keys import Keys

_PUT = """
INSERT INTO confirmations (token, sealed, staff, programme, team, words, expires)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""
_WHAT = "staff, programme, team, words, expires"
_PEEK = f"SELECT {_WHAT} FROM confirmations WHERE expires > $1 AND token IN ({{among}})"  # noqa: S608 - our own words
_WAITING = "SELECT sealed, words FROM confirmations WHERE staff = $1 AND expires > $2 ORDER BY expires"
_TAKE = f"DELETE FROM confirmations WHERE expires > $1 AND token IN ({{among}}) RETURNING {_WHAT}"  # noqa: S608

SEAL = "confirmation"  # label of the key


@dataclass(frozen=True, slots=True, repr=False)
class Confirmation:
    """A command as it was typed, and by whom (a staff id)."""

    token: str
    by: str
    programme: str
    team: str
    words: str
    expires: datetime


@dataclass(slots=True)
class Confirmations:
    """Reads and writes what waits for a yes. Tokens are kept hashed and sealed: reading the table confirms nothing."""

    connection: Connection
    keys: Keys

    async def put(self, token: str, by: str, programme: str, team: str, words: str, expires: datetime) -> None:
        """Keep a command until `expires`."""
        sealed = self.keys.seal(SEAL, token.encode())
        await self.connection.run(_PUT, [self._hashes(token)[0], sealed, by, programme, team, words, to_ms(expires)])

    async def waiting(self, by: str, now: datetime) -> dict[str, str]:
        """Give what someone asked for themselves and has not settled: its words by its token, the oldest first."""
        rows = await self.connection.rows(_WAITING, [by, to_ms(now)])
        return {self.keys.open(SEAL, sealed).decode(): words for sealed, words in rows}

    async def peek(self, token: str, now: datetime) -> Confirmation | None:
        """Look at a command without using it up."""
        return _one(token, await rows_among(self.connection, _PEEK, self._hashes(token), [to_ms(now)]))

    async def take(self, token: str, now: datetime) -> Confirmation | None:
        """Use a command up: one caller gets it, every other gets None. What ran out goes, too."""
        taken = await rows_among(self.connection, _TAKE, self._hashes(token), [to_ms(now)])
        await self.connection.run("DELETE FROM confirmations WHERE expires <= $1", [to_ms(now)])
        return _one(token, taken)

    def _hashes(self, token: str) -> list[bytes]:
        return self.keys.tags("confirmation", token)


def _one(token: str, rows: list[Row]) -> Confirmation | None:
    if not rows:
        return None
    by, programme, team, words, expires = rows[0]
    return Confirmation(token, by, programme, team, words, from_ms(expires))
