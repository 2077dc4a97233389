"""Who was asked in each wave and, while it is open, what came of it."""

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from conversations.talk.person import Disposition
from storage.answers import open_among
from storage.database import LONGEST_LIST, Connection, chunks, from_day, rows_among, run_among

_SET = """
INSERT INTO invitations (wave, contact, disposition) VALUES ($1, $2, $3)
ON CONFLICT (wave, contact) DO UPDATE SET disposition = excluded.disposition
"""
# Adds nobody: news of a letter may come when the person has been forgotten since.
_SET_DELIVERY = """
UPDATE invitations SET disposition = $3
WHERE wave = $1 AND contact = $2 AND disposition IN ('queued', 'failed', 'contacted', 'unresponsive')
"""
_DELIVERY = frozenset({Disposition.QUEUED, Disposition.FAILED, Disposition.CONTACTED, Disposition.UNRESPONSIVE})
_DONE = """
SELECT contact, wave, disposition FROM invitations
WHERE disposition IN ('completed', 'partial', 'refused', 'untied') AND contact IN ({among})
"""
_NEVER_BEGAN = """
DELETE FROM invitations
WHERE day IS NULL AND disposition NOT IN ('completed', 'partial', 'untied') AND contact IN ({among})
"""
_BACKED_OUT = """
UPDATE invitations SET disposition = 'refused'
WHERE day IS NOT NULL AND disposition IN ('started', 'breakoff') AND contact IN ({among})
"""
_COUNTS = """
SELECT disposition, COUNT(*) FROM invitations WHERE wave = $1 AND disposition IS NOT NULL GROUP BY disposition
"""
_PAST = """
SELECT contact, wave, day FROM invitations WHERE contact IN ({among}) AND (wave = $1 OR day >= $2) ORDER BY day
"""
_ASKED = """
SELECT contact FROM invitations WHERE wave = $1 AND contact > $2 AND day IS NOT NULL ORDER BY contact LIMIT $3
"""
_SILENT = """
SELECT i.contact FROM invitations i JOIN contacts c ON c.id = i.contact
WHERE i.wave = $1 AND i.contact IN ({among}) AND i.day IS NOT NULL AND i.disposition IN ('queued', 'contacted')
  AND c.invitations = 1 AND c.reachable = 1
"""
_UNHEARD = """
SELECT contact FROM invitations WHERE wave = $1 AND contact IN ({among})
  AND disposition IN ('queued', 'failed', 'contacted', 'unresponsive')
"""


@dataclass(slots=True)
class Invitations:
    """Reads and writes the invited lists. Dispositions exist only while a wave is open."""

    connection: Connection

    async def add(self, wave: str, contacts: Sequence[str], day: date) -> None:
        """Put contacts on a wave's list as queued; whoever is known there already, asked or not, stays as they are."""
        for part in chunks(contacts):
            await self.connection.run(_invite_sql(len(part)), [wave, day.toordinal(), *part])

    async def set(self, rows: Sequence[tuple[str, str, Disposition]]) -> None:
        """Note (wave, contact, disposition): what people did, on the list or not; of delivery, to those on it.

        News of delivery never overwrites what the person did. Of a wave that is not open nothing is noted.
        Always in one order, in which slices are written, too: of those that note about the same people at once,
        none waits for another that waits for it.
        """
        open_waves = await open_among(self.connection, [wave for wave, _, _ in rows])
        news = sorted((row for row in rows if row[0] in open_waves), key=lambda row: row[:2])
        for sql, is_delivery in ((_SET_DELIVERY, True), (_SET, False)):
            await self.connection.many(
                sql, [(wave, who, how.value) for wave, who, how in news if (how in _DELIVERY) is is_delivery]
            )

    async def done(self, contacts: Sequence[str], waves: Sequence[str]) -> dict[str, dict[str, Disposition]]:
        """Give, for each contact, those of the waves they completed, kept in part or refused."""
        found: defaultdict[str, dict[str, Disposition]] = defaultdict(dict)
        sought = frozenset(waves)
        if sought:
            for contact, wave, name in await rows_among(self.connection, _DONE, contacts):
                if wave in sought:
                    found[contact][wave] = Disposition(name)
        return {contact: found[contact] for contact in contacts}

    async def forgotten(self, contacts: Sequence[str]) -> None:
        """Let starts that came to nothing go with those who are forgotten.

        They may come back under another id: starting again and again would count each time. One who was asked
        counts as having refused; one whose answers stay counts as before.
        """
        await run_among(self.connection, _NEVER_BEGAN, contacts)
        await run_among(self.connection, _BACKED_OUT, contacts)

    async def invited(self, wave: str) -> int:
        """Count who was asked."""
        sql = "SELECT COUNT(*) FROM invitations WHERE wave = $1 AND day IS NOT NULL"
        return int((await self.connection.rows(sql, [wave]))[0][0])

    async def counts(self, wave: str) -> dict[Disposition, int]:
        """Count each disposition of an open wave; starts without invitation included. Exact: round before showing."""
        return {Disposition(name): count for name, count in await self.connection.rows(_COUNTS, [wave])}

    async def past(
        self, wave: str, contacts: Sequence[str], since: date
    ) -> tuple[AbstractSet[str], dict[str, list[date]]]:
        """Say who of the contacts was asked in a wave or began it unasked; and when who was invited to anything.

        The days are those since `since` (included), of every wave.
        """
        known: set[str] = set()
        recent: dict[str, list[date]] = {contact: [] for contact in contacts}
        for contact, other, day in await rows_among(self.connection, _PAST, contacts, [wave, since.toordinal()]):
            if other == wave:
                known.add(contact)
            if day is not None and day >= since.toordinal():
                recent[contact].append(from_day(day))
        return known, recent

    async def days(self, contact: str) -> list[date]:
        """List the days on which somebody was invited, as far as these are still kept."""
        sql = "SELECT day FROM invitations WHERE contact = $1 AND day IS NOT NULL ORDER BY day"
        return [from_day(day) for (day,) in await self.connection.rows(sql, [contact])]

    async def asked(self, wave: str, after: str, limit: int) -> list[str]:
        """List the first who were asked in a wave, in order of id, after one of them."""
        return [contact for (contact,) in await self.connection.rows(_ASKED, [wave, after, limit])]

    async def silent(self, wave: str, contacts: Sequence[str]) -> AbstractSet[str]:
        """Give those of the contacts who were asked, neither started nor refused, and may still be written to."""
        return {contact for (contact,) in await rows_among(self.connection, _SILENT, contacts, [wave])}

    async def unheard(self, wave: str, contacts: Sequence[str]) -> AbstractSet[str]:
        """Give those of the contacts who were asked in a wave that is open and have done nothing about it yet."""
        return {contact for (contact,) in await rows_among(self.connection, _UNHEARD, contacts, [wave])}


@lru_cache(LONGEST_LIST)
def _invite_sql(size: int) -> str:
    rows = ", ".join(f"($1, ${number}, $2, 'queued')" for number in range(3, 3 + size))
    return f"INSERT INTO invitations (wave, contact, day, disposition) VALUES {rows} ON CONFLICT DO NOTHING"  # noqa: S608
