"""Brings rows from an older secret key under the one in use, a slice of a table at a time, while Heard serves.

Each slice is one transaction, alone in the house. It looks at every row and changes those that still stand under the
older key, so a change that was cut off is simply begun anew. Rows that nobody can open stay as they are.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage import keyring
from storage.consents import consent_tags
from storage.contacts import Vocabulary
from storage.database import Bound, Connection, Row, placeholders, rows_among, run_among
from storage.keys import Keys, Unreadable, WrongKey
from storage.moving import CONTACTS, MOVING, Moving, sealed_by

SLICE = 400  # rows; some 20 ms in which nobody else writes

_LANGUAGES = "SELECT id, language FROM contacts WHERE id IN ({among})"
_LANGUAGE = "UPDATE contacts SET language = $1 WHERE id = $2"
_AREAS = "SELECT contact, area FROM contact_areas WHERE contact IN ({among})"
_AREA = "UPDATE contact_areas SET area = $1 WHERE contact = $2 AND area = $3"
_CONSENTS = "SELECT contact, receipt, consent FROM consents WHERE contact IN ({among})"
_CONSENT = "UPDATE consents SET receipt = $1, consent = $2 WHERE contact = $3 AND receipt = $4"
_CONSENTS_UNDER = f"SELECT COUNT(*) FROM consents WHERE {sealed_by('consent')}"  # noqa: S608 - our own words
_BY_AREA = "SELECT area, COUNT(*) FROM contact_areas GROUP BY area"
_BY_LANGUAGE = "SELECT language, COUNT(*) FROM contacts GROUP BY language"


@dataclass(frozen=True, slots=True)
class Slice:
    """What came of one slice: the last key looked at, or None at the table's end; how many rows, how many damaged."""

    after: Row | None
    rows: int
    damaged: int


@dataclass(slots=True)
class Rotation:
    """Looks at a database that is under two keys, and moves it from the older to the one in use."""

    connection: Connection
    keys: Keys
    vocabulary: Vocabulary

    async def said(self) -> keyring.Named:
        """Read what the database says of its keys."""
        return await keyring.read(self.connection)

    async def begin(self, target: Keys) -> None:
        """Put the database under another key than the one it is under: from this commit on it is under both."""
        await keyring.begin(self.connection, target)

    async def end(self, now: datetime) -> None:
        """Let the older key go."""
        await keyring.reseal_carried(self.connection, self.keys)
        await keyring.end(self.connection, self.keys, now)

    async def tidied(self) -> None:
        """Note that no older version of a row lies in the files any more."""
        await keyring.tidied(self.connection)

    async def forget_carried(self, now: datetime) -> None:
        """Drop sub-keys of keys long gone once nothing is found by them."""
        await keyring.forget_carried(self.connection, now)

    async def sizes(self) -> dict[str, int]:
        """Count the rows of each table that are to be looked at."""
        return {
            one.table: await self._count(f"SELECT COUNT(*) FROM {one.table} WHERE {one.where}")  # noqa: S608 - our own
            for one in MOVING
        }

    async def left(self) -> dict[str, int]:
        """Count, by table, what still stands under the older key; a table without any is left out."""
        if self.keys.older is None:
            return {}
        of_older, words = self.keys.older.id, self.vocabulary
        counted = {
            one.table: await self._count(f"SELECT COUNT(*) FROM {one.table} WHERE {one.under}", of_older)  # noqa: S608
            for one in MOVING
        }
        counted["consents"] = await self._count(_CONSENTS_UNDER, of_older)
        areas = [(bytes(tag), count) for tag, count in await self.connection.rows(_BY_AREA)]
        counted["contact_areas"] = sum(
            count for tag, count in areas if (place := words.area(tag)) and words.area_tag(*place) != tag
        )
        languages = [(bytes(tag), count) for tag, count in await self.connection.rows(_BY_LANGUAGE)]
        counted["languages"] = sum(count for tag, count in languages if words.language_tag(words.language(tag)) != tag)
        return {table: count for table, count in counted.items() if count}

    async def unknown_areas(self) -> dict[bytes, int]:
        """Give the tags of areas that no programme here has, and on how many people each is.

        What they stand for is not known, so they cannot be written under another key.
        """
        return {bytes(tag): count for tag, count in await self.connection.rows(_BY_AREA) if not self._named(tag)}

    async def drop_areas(self, tags: Iterable[bytes]) -> None:
        """Delete such tags."""
        await run_among(self.connection, "DELETE FROM contact_areas WHERE area IN ({among})", tags)

    async def move(self, moving: Moving, after: Row | None = None) -> Slice:
        """Move the slice of a table that follows a key."""
        behind = f" AND ({', '.join(moving.key)}) > ({placeholders(1, len(after))})" if after else ""
        columns, order = ", ".join((*moving.columns, *moving.key)), ", ".join(moving.key)
        sql = f"SELECT {columns} FROM {moving.table} WHERE {moving.where}{behind} ORDER BY {order} LIMIT {SLICE}"  # noqa: S608
        rows = await self.connection.rows(sql, after or ())
        width, damaged = len(moving.columns), 0
        values: list[Sequence[Bound]] = []
        for row in rows:
            try:
                anew = moving.anew(self.keys, row[:width])
            except (Unreadable, WrongKey):
                damaged += 1
            else:
                values += [] if anew is None else [[*anew, *row[width:]]]
        await self.connection.many(moving.update, values)
        if moving is CONTACTS:
            damaged += await self._what_belongs_to([row[width] for row in rows])
        return Slice(rows[-1][width:] if len(rows) == SLICE else None, len(rows), damaged)

    async def _what_belongs_to(self, contacts: Sequence[str]) -> int:
        """Move the tags of people's languages and areas, and their receipts; give how many receipts are damaged."""
        words = self.vocabulary
        spoken = [
            (who, words.language_tag(words.language(tag)), tag) for who, tag in await self._of(_LANGUAGES, contacts)
        ]
        await self.connection.many(_LANGUAGE, [(anew, who) for who, anew, tag in spoken if anew != tag])
        places = [(who, tag, words.area(tag)) for who, tag in await self._of(_AREAS, contacts)]
        homes = [(words.area_tag(*place), who, tag) for who, tag, place in places if place]
        await self.connection.many(_AREA, [(anew, who, tag) for anew, who, tag in homes if anew != tag])
        receipts: list[Sequence[Bound]] = []
        damaged = 0
        for who, receipt, sealed in await rows_among(self.connection, _CONSENTS, contacts):
            try:
                if self.keys.holder(sealed) is not self.keys:
                    plain = self.keys.open("consent", sealed, who.encode())
                    tag = consent_tags(self.keys, *json.loads(plain)[:3])[0]
                    receipts.append((tag, self.keys.seal("consent", plain, who.encode()), who, receipt))
            except (Unreadable, WrongKey):
                damaged += 1
        await self.connection.many(_CONSENT, receipts)
        return damaged

    def _named(self, tag: bytes) -> bool:
        return self.vocabulary.area(bytes(tag)) is not None

    async def _of(self, sql: str, contacts: Sequence[str]) -> list[tuple[str, bytes]]:
        return [(who, bytes(tag)) for who, tag in await rows_among(self.connection, sql, contacts)]

    async def _count(self, sql: str, *values: Bound) -> int:
        return int((await self.connection.rows(sql, values))[0][0])
