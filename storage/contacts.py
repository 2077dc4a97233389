"""The vault of contacts: whom Heard may write to, findable by address, readable only with the secret. Never a name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from conversations.codec import welcome_from_json, welcome_to_json
from conversations.messages import Address
from conversations.talk.person import Contact
from conversations.words import easy_in, is_easy, plain
from storage.database import Connection, Row, chunks, from_day, placeholders, rows_among, run_among, to_day
from storage.keys import Keys, new_id

_COLUMNS = "c.id, c.language, c.chosen_language, c.invitations, c.welcome, a.area"
_WITH_AREAS = "FROM contacts c LEFT JOIN contact_areas a ON a.contact = c.id"
_BY_ADDRESS = f"SELECT c.located, {_COLUMNS} {_WITH_AREAS} WHERE c.located IN ({{among}})"
_BY_ID = f"SELECT c.located, {_COLUMNS} {_WITH_AREAS} WHERE c.id IN ({{among}})"
_AHEAD = "SELECT contact FROM contact_areas WHERE contact > $1 AND area IN ({among}) ORDER BY contact LIMIT $2"
_MEMBERS = """
SELECT c.id, a.area FROM contacts c JOIN contact_areas a ON a.contact = c.id
WHERE c.invitations = 1 AND c.reachable = 1 AND c.id IN ({among})
"""
_REACH = """
SELECT a.area, COUNT(*), SUM(CASE WHEN
    (SELECT COUNT(*) FROM invitations i WHERE i.contact = c.id AND i.day >= $1) >= $2 THEN 1 ELSE 0 END)
FROM contact_areas a JOIN contacts c ON c.id = a.contact
WHERE c.invitations = 1 AND c.reachable = 1 AND a.area IN ({among}) GROUP BY a.area
"""
_READERS = "SELECT id, language FROM contacts WHERE invitations = 1 AND reachable = 1 AND id IN ({among})"
_SAVE = """
INSERT INTO contacts (id, located, channel, address, language, chosen_language, invitations, welcome, joined, written)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
ON CONFLICT (id) DO UPDATE SET language = excluded.language, chosen_language = excluded.chosen_language,
    invitations = excluded.invitations, welcome = excluded.welcome
"""
_QUIET = """
SELECT c.id FROM contacts c WHERE c.joined < $1 AND c.invitations = 0
AND NOT EXISTS (SELECT 1 FROM consents r WHERE r.contact = c.id)
"""
_MOVE = "UPDATE contacts SET located = $2, channel = $3, address = $4 WHERE id = $1"
_HOLD = "UPDATE contacts SET reachable = reachable WHERE id = $1"
_HERE = """
UPDATE contacts SET reachable = 1, owed = NULL, owed_tries = 0,
    written = CASE WHEN written < $1 THEN $1 ELSE written END
WHERE (reachable = 0 OR owed IS NOT NULL OR owed_tries > 0 OR written < $1) AND id IN ({among})
"""
_SILENT = "SELECT id FROM contacts WHERE written < $1 AND id > $2 ORDER BY id LIMIT $3"
_DATES = "SELECT joined, written FROM contacts WHERE id = $1"
_PART = """
INSERT INTO partings (contact, channel, address)
SELECT id, channel, address FROM contacts WHERE id IN ({among}) ON CONFLICT (contact) DO NOTHING
"""


class Vocabulary:
    """The words that may stand behind a tag: languages, and each programme's areas. Without it tags say nothing."""

    def __init__(
        self, keys: Keys, languages: Sequence[str] = (), areas: Mapping[str, Iterable[str]] | None = None
    ) -> None:
        self._keys = keys
        self._fallback = languages[0] if languages else ""
        read = [code for language in languages for code in (language, easy_in(language))]
        self._languages = {tag: code for code in read for tag in keys.tags("language", code)}
        self._areas = {
            tag: (programme, area)
            for programme, keyed in (areas or {}).items()
            for area in keyed
            for tag in self.area_tags(programme, area)
        }

    def language_tag(self, language: str) -> bytes:
        """Give the tag that stands for a language, or for its easy words."""
        return self._keys.tag("language", language)

    def area_tag(self, programme: str, area: str) -> bytes:
        """Give the tag that stands for an area of a programme."""
        return self._keys.tag("area", f"{programme}\0{area}")

    def area_tags(self, programme: str, area: str) -> list[bytes]:
        """Give every tag that may still stand for an area."""
        return self._keys.tags("area", f"{programme}\0{area}")

    def language(self, tag: bytes) -> str:
        """Read a tag; the first language learned, if this one is no longer offered."""
        return self._languages.get(tag, self._fallback)

    def area(self, tag: bytes) -> tuple[str, str] | None:
        """Read a tag as (programme, area); None if it is no longer part of any."""
        return self._areas.get(tag)


@dataclass(slots=True)
class Contacts:
    """Reads and writes contacts. What was read is remembered for the transaction, so that saving it again is free."""

    connection: Connection
    keys: Keys
    vocabulary: Vocabulary
    _known: dict[str, Contact] = field(default_factory=dict)

    async def by_address(self, addresses: Sequence[Address]) -> dict[Address, Contact]:
        """Find the contacts behind addresses; an unknown one is left out."""
        located = {one: address for address in addresses for one in self.keys.locates(address)}
        rows = await rows_among(self.connection, _BY_ADDRESS, located)
        return {located[found]: contact for found, contact in self._read(rows)}

    async def ids(self, addresses: Sequence[Address]) -> list[str]:
        """Give the ids of the contacts behind addresses, as far as there are any."""
        sql = "SELECT id FROM contacts WHERE located IN ({among})"
        located = [one for address in addresses for one in self.keys.locates(address)]
        return [found for (found,) in await rows_among(self.connection, sql, located)]

    async def by_id(self, ids: Sequence[str]) -> dict[str, Contact]:
        """Find contacts by id."""
        rows = await rows_among(self.connection, _BY_ID, ids)
        return {contact.id: contact for _, contact in self._read(rows)}

    async def addresses(self, ids: Sequence[str]) -> dict[str, Address]:
        """Open the addresses of contacts, and of those just forgotten who are owed a last reply."""
        found: dict[str, Address] = {}
        for table in (
            "SELECT contact, channel, address FROM partings WHERE contact IN ({among})",
            "SELECT id, channel, address FROM contacts WHERE id IN ({among})",
        ):
            for contact, channel, sealed in await rows_among(self.connection, table, ids):
                found[contact] = Address(channel, self.keys.open("address", sealed, contact.encode()).decode())
        return found

    async def save(self, rows: Sequence[tuple[Contact, Address, datetime]]) -> None:
        """Keep contacts as they now are; the datetime is when they joined, of which only the day is kept.

        An existing contact keeps its address and day. An address has one contact: a new one takes it over, and
        the old is forgotten as delete() does (somebody forgotten may be back within one batch).
        """
        changed = [row for row in rows if self._known.get(row[0].id) != row[0]]
        await self._make_room([(contact, address) for contact, address, _ in changed if contact.id not in self._known])
        await self.connection.many(_SAVE, [self._row(*row) for row in sorted(changed, key=lambda row: row[0].id)])
        moved = [contact for contact, _, _ in changed if self._moved(contact)]
        await self._replace_areas(moved)
        self._known.update((contact.id, contact) for contact, _, _ in changed)

    async def move(self, before: Address, after: Address) -> None:
        """Let somebody be found under another address, and no more under the one before; nothing else changes."""
        for contact in await self.ids([before]):
            sealed = self.keys.seal("address", after.value.encode(), contact.encode())
            await self.connection.run(_MOVE, [contact, self.keys.locate(after), after.channel, sealed])

    async def delete(self, ids: Sequence[str]) -> None:
        """Forget people: address, consents, welcome, live session and what was still to be sent, replies apart.

        Their replies still go, then nothing is left. Submitted answers stay; invitations stay counted, under
        an id that names nobody.
        """
        await run_among(self.connection, _PART, ids)
        await run_among(self.connection, "DELETE FROM contacts WHERE id IN ({among})", ids)  # the rest goes with it
        asked = await rows_among(
            self.connection, "SELECT wave, contact FROM invitations WHERE contact IN ({among})", ids
        )
        await self.connection.many(
            "UPDATE invitations SET contact = $3 WHERE wave = $1 AND contact = $2",
            [(wave, contact, new_id()) for wave, contact in asked],
        )
        await run_among(
            self.connection,
            "DELETE FROM outbox WHERE state = 'new' AND kind > 0 AND recipient IN ({among})",
            [f"c:{contact}" for contact in ids],
        )
        for contact in ids:
            self._known.pop(contact, None)

    async def ahead(self, programme: str, areas: Sequence[str], after: str, limit: int) -> list[str]:
        """List the first who live in any of `areas` (leaves), in order of id, after one of them.

        Some may have said stop since: ask `members()` before writing to them.
        """
        tags = [tag for area in areas for tag in self.vocabulary.area_tags(programme, area)]
        found = await rows_among(self.connection, _AHEAD, tags, [after, limit])
        return sorted({contact for (contact,) in found})[:limit]

    async def members(self, programme: str, areas: Sequence[str], ids: Sequence[str]) -> list[str]:
        """Give those of the ids, in their order, who may be invited there: willing, reachable, of one of the areas."""
        tags = {tag for area in areas for tag in self.vocabulary.area_tags(programme, area)}
        rows = await rows_among(self.connection, _MEMBERS, ids)
        members = {contact for contact, area in rows if bytes(area) in tags}
        return [contact for contact in ids if contact in members]

    async def reach(self, programme: str, areas: Sequence[str], since: date, most: int) -> dict[str, tuple[int, int]]:
        """Count, by leaf area, who may be invited there, and who of them was invited `most` times since a day."""
        tags = {tag: area for area in areas for tag in self.vocabulary.area_tags(programme, area)}
        counted: dict[str, tuple[int, int]] = {}
        for tag, members, spent in await rows_among(self.connection, _REACH, tags, [since.toordinal(), most]):
            others, spent_others = counted.get(tags[bytes(tag)], (0, 0))  # under the older key, while it is changed
            counted[tags[bytes(tag)]] = others + int(members), spent_others + int(spent)
        return counted

    async def readers(self, ids: Sequence[str]) -> dict[str, str]:
        """Give those of the contacts who may be written to unasked, with the words each reads now: easy or not."""
        rows = await rows_among(self.connection, _READERS, ids)
        return {contact: self.vocabulary.language(tag) for contact, tag in rows}

    async def hold(self, ids: Iterable[str]) -> None:
        """Keep others from changing people until this transaction ends: for one that changes others' rows, too.

        Whoever changes a person and their invitations begins with the person; those who hold several, in one order.
        """
        await self.connection.many(_HOLD, [(contact,) for contact in sorted(set(ids))])

    async def unreachable(self, contact: str) -> None:
        """Note that a person blocked Heard: nothing is sent until they write again."""
        await self.connection.run("UPDATE contacts SET reachable = 0 WHERE id = $1", [contact])

    async def reachable(self, ids: Sequence[str], now: datetime) -> None:
        """Note that people wrote again: whatever was owed to them, they now get an answer to this.

        When they last wrote is kept to the year.
        """
        for part in chunks(ids):
            await self.connection.many(_HERE.format(among=placeholders(2, len(part))), [(_year(now), *part)])

    async def silent(self, before: date, after: str, limit: int) -> list[str]:
        """List the first who have written nothing since before the year of a day, in order of id, after one of them."""
        rows = await self.connection.rows(_SILENT, [date(before.year, 1, 1).toordinal(), after, limit])
        return [contact for (contact,) in rows]

    async def dates(self, contact: str) -> tuple[date, int] | None:
        """Give the day somebody joined, and the year in which they last wrote."""
        rows = await self.connection.rows(_DATES, [contact])
        return (from_day(rows[0][0]), from_day(rows[0][1]).year) if rows else None

    async def quiet_welcomes(self, before: datetime) -> list[str]:
        """List newcomers who joined on an earlier day than `before` and never consented to anything."""
        return [contact for (contact,) in await self.connection.rows(_QUIET, [to_day(before)])]

    async def _make_room(self, newcomers: Sequence[tuple[Contact, Address]]) -> None:
        ids = {located: contact.id for contact, address in newcomers for located in self.keys.locates(address)}
        held = await rows_among(self.connection, "SELECT located, id FROM contacts WHERE located IN ({among})", ids)
        if old := [identity for located, identity in held if identity != ids[located]]:
            await self.delete(old)

    def _row(self, contact: Contact, address: Address, joined: datetime) -> tuple[str | bytes | int | None, ...]:
        about = contact.id.encode()
        welcome = contact.welcome
        return (
            contact.id,
            self.keys.locate(address),
            address.channel,
            self.keys.seal("address", address.value.encode(), about),
            self.vocabulary.language_tag(contact.reads),
            int(contact.chosen_language),
            int(contact.invitations),
            None if welcome is None else self.keys.seal("welcome", welcome_to_json(welcome).encode(), about),
            to_day(joined),
            _year(joined),
        )

    def _moved(self, contact: Contact) -> bool:
        known = self._known.get(contact.id)
        return known is None or known.areas != contact.areas

    async def _replace_areas(self, contacts: Sequence[Contact]) -> None:
        if not contacts:
            return
        ids = [contact.id for contact in contacts]
        await run_among(self.connection, "DELETE FROM contact_areas WHERE contact IN ({among})", ids)
        await self.connection.many(
            "INSERT INTO contact_areas (contact, area) VALUES ($1, $2)",
            [(one.id, self.vocabulary.area_tag(*pair)) for one in contacts for pair in one.areas.items()],
        )

    def _read(self, rows: Iterable[Row]) -> list[tuple[bytes, Contact]]:
        """Make contacts of rows, one row an area."""
        areas: dict[str, dict[str, str]] = {}
        heads: dict[str, Row] = {}
        for row in rows:
            heads[row[1]] = row
            pair = self.vocabulary.area(row[6]) if row[6] is not None else None
            if pair is not None:
                areas.setdefault(row[1], {})[pair[0]] = pair[1]
        read = [(row[0], self._contact(row, areas.get(identity, {}))) for identity, row in heads.items()]
        self._known.update((contact.id, contact) for _, contact in read)
        return read

    def _contact(self, row: Row, areas: Mapping[str, str]) -> Contact:
        _, identity, language, chosen, invitations, welcome, _ = row
        reads = self.vocabulary.language(language)
        return Contact(
            id=identity,
            language=plain(reads),
            areas=areas,
            invitations=bool(invitations),
            chosen_language=bool(chosen),
            welcome=None
            if welcome is None
            else welcome_from_json(self.keys.open("welcome", welcome, identity.encode()).decode()),
            easy=is_easy(reads),
        )


def _year(moment: datetime) -> int:
    return date(moment.astimezone(UTC).year, 1, 1).toordinal()
