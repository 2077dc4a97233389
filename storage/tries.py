"""Counts, for an hour, who gave words that were nobody's receipt: guessing must not pay."""

from dataclasses import dataclass
from datetime import datetime

from conversations.messages import Address
from storage.database import Connection, rows_among, to_day, to_ms
from storage.inbox import HOUR
from storage.keys import Keys

EACH = 5  # wrong words an hour a sender
# An hour over all newcomers: with 100,000 receipts in 2^44, one in 350,000 hours hits any. It is not for people known
# since yesterday or longer: chats are made in a second, and 100 of them could keep everybody from taking answers back.
ALL = 500
USE = "tries"  # of the keyed hash: nothing else is found by it

_NOTE = """
INSERT INTO tries (who, hour, tries) VALUES ($1, $2, 1) ON CONFLICT (hour, who) DO UPDATE SET tries = tries.tries + 1
"""
_MINE = "SELECT COALESCE(SUM(tries), 0) FROM tries WHERE hour = $1 AND who IN ({among})"
_KNOWN = "SELECT 1 FROM contacts WHERE joined < $1 AND located IN ({among})"
_MOVE = "UPDATE tries SET who = $2 WHERE who = $1"
_OF_ALL = "SELECT COALESCE(SUM(tries), 0) FROM tries WHERE hour = $1"


@dataclass(slots=True)
class Tries:
    """Reads and writes tries. Right words are never counted: that somebody withdrew is nobody's business."""

    connection: Connection
    keys: Keys

    async def left(self, sender: Address, now: datetime) -> bool:
        """Say whether somebody may try again within this hour."""
        hour = _hour(now)
        mine = await rows_among(self.connection, _MINE, self.keys.locates(sender, USE), [hour])
        if sum(int(tries) for (tries,) in mine) >= EACH:
            return False
        if int((await self.connection.rows(_OF_ALL, [hour]))[0][0]) < ALL:
            return True
        return bool(await rows_among(self.connection, _KNOWN, self.keys.locates(sender), [to_day(now)]))

    async def note(self, sender: Address, now: datetime) -> None:
        """Count one wrong try."""
        await self.connection.run(_NOTE, [self.keys.locate(sender, USE), _hour(now)])

    async def move(self, before: Address, after: Address) -> None:
        """Go on counting for somebody whose address has changed: a new one is no new start."""
        anew = self.keys.locate(after, USE)
        await self.connection.many(_MOVE, [(old, anew) for old in self.keys.locates(before, USE)])

    async def forget(self, now: datetime) -> None:
        """Delete those of earlier hours."""
        await self.connection.run("DELETE FROM tries WHERE hour < $1", [_hour(now)])


def _hour(moment: datetime) -> int:
    return to_ms(moment) // HOUR * HOUR
