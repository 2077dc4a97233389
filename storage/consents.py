"""What people agreed to, and when: two consents a programme, to be written to and to be counted, each ended alone."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from conversations.talk.person import ANSWERS, CONTACT, STOPPED, Consent
from storage.database import Connection, from_day, rows_among, run_among, to_day
from storage.keys import Keys

_GIVEN = """
INSERT INTO consents (contact, receipt, consent, counted) VALUES ($1, $2, $3, $4)
ON CONFLICT (contact, receipt) DO NOTHING
"""
_OF = "SELECT contact, receipt, consent FROM consents WHERE contact IN ({among})"
_DROP = "DELETE FROM consents WHERE contact = $1 AND receipt = $2"


@dataclass(slots=True)
class Consents:
    """Reads and writes consents. A row is found by a keyed hash of what was agreed to, and its words are sealed."""

    connection: Connection
    keys: Keys

    async def give(self, rows: Sequence[tuple[str, Consent, datetime]]) -> None:
        """Keep consents. Given again, one keeps its first day: a later day would tell of a wave.

        Whoever agrees again to be written to has stopped no more.
        """
        back = [(who, stopped(consent.programme)) for who, consent, _ in rows if consent.kind == CONTACT]
        await self._drop(back)
        fresh = await self._not_under_older(rows) if self.keys.older else rows
        await self.connection.many(_GIVEN, [self._row(*row) for row in fresh])

    async def stop(self, contacts: Sequence[str], now: datetime) -> None:
        """Take back people's consents to be written to, and keep the day of that; their other consents stay."""
        ended = [(who, consent) for who, consent, _ in await self._all(contacts) if consent.kind == CONTACT]
        await self._drop(ended)
        programmes = {(who, consent.programme) for who, consent in ended}
        await self.give([(who, stopped(programme), now) for who, programme in sorted(programmes)])

    async def drop(self, consents: Iterable[Consent]) -> int:
        """Delete everybody's rows of these consents; give how many that was."""
        tags = [tag for consent in consents for tag in self._tags(consent)]
        return await run_among(self.connection, "DELETE FROM consents WHERE receipt IN ({among})", tags)

    async def drop_of(self, contact: str, consents: Iterable[Consent]) -> int:
        """Delete one person's rows of these consents."""
        tags = [tag for consent in consents for tag in self._tags(consent)]
        sql = "DELETE FROM consents WHERE contact = $1 AND receipt IN ({among})"
        return await run_among(self.connection, sql, tags, [contact])

    async def of(self, contact: str) -> list[tuple[Consent, date]]:
        """Read a person's consents, with the day each was given."""
        return [(consent, day) for _, consent, day in await self._all([contact])]

    async def _all(self, contacts: Sequence[str]) -> list[tuple[str, Consent, date]]:
        read = []
        for who, _, sealed in await rows_among(self.connection, _OF, contacts):
            programme, kind, version, day = json.loads(self.keys.open("consent", sealed, who.encode()))
            read.append((who, Consent(programme, kind, version), from_day(day)))
        return read

    async def _drop(self, given: Iterable[tuple[str, Consent]]) -> None:
        await self.connection.many(_DROP, [(who, tag) for who, consent in given for tag in self._tags(consent)])

    async def _not_under_older(
        self, given: Sequence[tuple[str, Consent, datetime]]
    ) -> list[tuple[str, Consent, datetime]]:
        """Leave out consents that stand under an older key."""
        rows = await rows_among(self.connection, _OF, [one[0] for one in given])
        held = {(who, bytes(receipt)) for who, receipt, _ in rows}
        return [one for one in given if held.isdisjoint((one[0], tag) for tag in self._tags(one[1]))]

    def _row(self, contact: str, consent: Consent, at: datetime) -> tuple[str | bytes | int, ...]:
        what = [consent.programme, consent.kind, consent.text_version, to_day(at)]
        sealed = self.keys.seal("consent", json.dumps(what).encode(), contact.encode())
        return contact, self._tags(consent)[0], sealed, int(consent.kind == ANSWERS)

    def _tags(self, consent: Consent) -> list[bytes]:
        return consent_tags(self.keys, consent.programme, consent.kind, consent.text_version)


def stopped(programme: str) -> Consent:
    """Give what having stopped a programme's messages is kept as."""
    return Consent(programme, STOPPED, "")


def consent_tags(keys: Keys, programme: str, kind: str, text_version: str) -> list[bytes]:
    """Give every keyed hash that may stand for what was agreed to, the one in use first."""
    return keys.tags("consent", json.dumps([programme, kind, text_version]))
