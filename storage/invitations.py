"""Who was asked in each wave and, while it is open, what came of it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from conversations.talk.person import Disposition
from storage.answers import open_among
from storage.database import Connection, from_day, rows_among, run_among

_INVITE = """
INSERT INTO invitations (wave, contact, day, disposition) VALUES ($1, $2, $3, 'queued')
ON CONFLICT (wave, contact) DO UPDATE SET day = excluded.day WHERE invitations.day IS NULL
"""
_SET = """
INSERT INTO invitations (wave, contact, disposition) VALUES ($1, $2, $3)
ON CONFLICT (wave, contact) DO UPDATE SET disposition = excluded.disposition
WHERE excluded.disposition NOT IN ('queued', 'failed', 'contacted', 'unresponsive')
   OR invitations.disposition IN ('queued', 'failed', 'contacted', 'unresponsive')
"""
_DONE = """
SELECT contact, wave, disposition FROM invitations
WHERE disposition IN ('completed', 'partial', 'refused') AND contact IN ({among})
"""
_NEVER_BEGAN = """
DELETE FROM invitations
WHERE day IS NULL AND disposition NOT IN ('completed', 'partial') AND contact IN ({among})
"""
_BACKED_OUT = """
UPDATE invitations SET disposition = 'refused'
WHERE day IS NOT NULL AND disposition IN ('started', 'breakoff') AND contact IN ({among})
"""
_COUNTS = """
SELECT disposition, COUNT(*) FROM invitations WHERE wave = $1 AND disposition IS NOT NULL GROUP BY disposition
"""
_SILENT = """
SELECT i.contact FROM invitations i JOIN contacts c ON c.id = i.contact
WHERE i.wave = $1 AND i.day IS NOT NULL AND i.disposition IN ('queued', 'contacted') AND i.reminded = 0
  AND c.invitations = 1 AND c.reachable = 1 ORDER BY i.contact
"""
_REMINDED = "UPDATE invitations SET reminded = 1 WHERE wave = $1 AND contact IN ({among})"


@dataclass(slots=True)
class Invitations:
    """Reads and writes the invited lists. Dispositions exist only while a wave is open."""

    connection: Connection

    async def add(self, wave: str, contacts: Sequence[str], day: date) -> None:
        """Put contacts on a wave's list as queued; one who started without being asked keeps their disposition."""
        await self.connection.many(_INVITE, [(wave, contact, day.toordinal()) for contact in contacts])

    async def set(self, rows: Sequence[tuple[str, str, Disposition]]) -> None:
        """Note (wave, contact, disposition), for people on the list or not.

        News of delivery never overwrites what the person did. Of a wave that is not open nothing is noted.
        """
        open_waves = await open_among(self.connection, [wave for wave, _, _ in rows])
        news = [(wave, contact, disposition.value) for wave, contact, disposition in rows if wave in open_waves]
        await self.connection.many(_SET, news)

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

    async def day(self, wave: str) -> date | None:
        """Give the day a wave's people were asked; None if nobody was."""
        rows = await self.connection.rows("SELECT MIN(day) FROM invitations WHERE wave = $1", [wave])
        return None if rows[0][0] is None else from_day(rows[0][0])

    async def invited(self, wave: str) -> int:
        """Count who was asked."""
        sql = "SELECT COUNT(*) FROM invitations WHERE wave = $1 AND day IS NOT NULL"
        return int((await self.connection.rows(sql, [wave]))[0][0])

    async def counts(self, wave: str) -> dict[Disposition, int]:
        """Count each disposition of an open wave; starts without invitation included. Exact: round before showing."""
        return {Disposition(name): count for name, count in await self.connection.rows(_COUNTS, [wave])}

    async def recent(self, contacts: Sequence[str], since: date) -> dict[str, list[date]]:
        """Give the days since `since` (included) on which each contact was invited to anything."""
        sql = "SELECT contact, day FROM invitations WHERE day >= $1 AND contact IN ({among}) ORDER BY day"
        found: dict[str, list[date]] = {contact: [] for contact in contacts}
        for contact, day in await rows_among(self.connection, sql, contacts, [since.toordinal()]):
            found[contact].append(from_day(day))
        return found

    async def silent(self, wave: str) -> list[str]:
        """List who was asked, has neither started nor refused, was not yet reminded and may still be written to."""
        return [contact for (contact,) in await self.connection.rows(_SILENT, [wave])]

    async def reminded(self, wave: str, contacts: Sequence[str]) -> None:
        """Note that contacts were reminded."""
        await run_among(self.connection, _REMINDED, contacts, [wave])
