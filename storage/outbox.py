"""What is to be delivered, at least once and in order: claimed under a lease, blanked once it is sent or given up.

The keys of messages bound to a wave (invitations, reminders) begin with `wave:<wave id>:`; those not yet sent
are deleted when the wave closes. A resident's text is sealed; a team's is a public release and is not, and a letter
whose words are made at sending holds none. The first byte of a body says which of these it is.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import assert_never

from conversations.codec import document_from_json, document_to_json, message_from_json, message_to_json
from conversations.document import Document
from conversations.messages import Kind, Message, Outbound, Template, ToContact, ToTeam
from storage.database import LONGEST_LIST, Bound, Connection, Row, chunks, placeholders, rows_among, run_among, to_ms
from storage.keys import Keys, Unreadable, WrongKey

UNTRIED = frozenset({"held", "not-connected"})  # put back without a try: does not count as an attempt

_PUT = ("key", "recipient", "kind", "due", "ready", "body", "owner", "lease")
_MOST_ROWS = 64  # rows put in one statement, eight values each
_STEP = 8  # sizes of such statements: 64, else a multiple of this, else what is left: 15 texts to keep prepared
_SEALED, _MESSAGE, _DOCUMENT, _TEMPLATE = b"S", b"M", b"D", b"T"  # what a body is; sealed, it begins so again inside
# Says "new" in words that no partial index answers to: by its number a row is found at once, but a plan made while
# few rows waited reads all that wait, and PostgreSQL keeps it until it next analyses the table.
_WAITS = "state NOT IN ('sent', 'dead')"
_TELLING = " RETURNING seq, key, owner"
_IN_FRONT = """
SELECT recipient, kind, due, owner, lease FROM outbox WHERE state = 'new' AND recipient IN ({among})
"""
_READY = """
SELECT o.seq, o.key, o.recipient, o.kind, o.attempts + CASE WHEN o.owner IS NULL THEN 0 ELSE 1 END, o.body
FROM outbox o
WHERE o.state = 'new' AND o.kind = $1 AND o.ready <= $2 AND (o.lease IS NULL OR o.lease <= $2)
  AND NOT EXISTS (
      SELECT 1 FROM outbox e WHERE e.state = 'new' AND e.recipient = o.recipient AND (
          (e.seq <> o.seq AND e.lease > $2) OR (e.seq < o.seq AND e.kind <= o.kind AND e.due <= $2)))
ORDER BY o.ready, o.seq LIMIT $3 {skip_locked}
"""
_TAKE = f"""
UPDATE outbox SET owner = $2, lease = $3, attempts = $4
WHERE seq = $1 AND {_WAITS} AND (lease IS NULL OR lease <= $5)
"""  # noqa: S608 - our own words
_DONE = f"""
UPDATE outbox SET state = $2, body = NULL, owner = NULL, lease = NULL, code = $3,
    recipient = CASE WHEN recipient LIKE 'c:%' THEN '' ELSE recipient END
WHERE seq = $1 AND {_WAITS}
"""  # noqa: S608 - our own words
_AGAIN = f"""
UPDATE outbox SET ready = $2, code = $3, attempts = attempts + $4, owner = NULL, lease = NULL
WHERE seq = $1 AND {_WAITS}
"""  # noqa: S608 - our own words
_STANDING = f"SELECT seq FROM outbox WHERE {_WAITS} AND owner = $1 AND seq IN ({{among}})"  # noqa: S608 - our own words
_HURRY = "UPDATE outbox SET ready = $2 WHERE state = 'new' AND recipient = $1 AND code IN ('not-connected', 'held')"
_PARTED = """
DELETE FROM partings WHERE NOT EXISTS (
    SELECT 1 FROM outbox WHERE state = 'new' AND recipient = 'c:' || partings.contact)
"""


@dataclass(frozen=True, slots=True, repr=False)
class Waiting:
    """A claimed row. `attempts` counts the tries that failed before."""

    id: str
    key: str
    to: ToContact | ToTeam
    body: Message | Document | Template
    kind: Kind
    attempts: int


@dataclass(slots=True)
class Outbox:
    """Rows wait as 'new', with or without a lease, until 'sent' or 'dead'."""

    connection: Connection
    keys: Keys

    async def put(
        self, rows: Sequence[Outbound], owner: str | None = None, lease: datetime | None = None
    ) -> list[Waiting]:
        """Add rows, those with a known key apart; with an owner, give those it now holds until `lease`.

        They come in the order they were put, and must be sent so to each recipient; one whose turn has not come
        (not due yet, or behind a row that this owner does not hold) is left to be claimed.
        """
        if owner is None or lease is None:
            for start, size in _slices(len(rows)):
                values = [self._values(row) for row in rows[start : start + size]]
                await self.connection.run(_put_sql(size), tuple(chain.from_iterable(values)))
            return []
        held = await self._in_turn([(place, row) for place, row in enumerate(rows) if row.due < lease], owner)
        mine = owner, to_ms(lease)
        bodies = {row.key: row for row in reversed(rows)}  # of two with one key the first was kept
        added: list[Waiting] = []
        for start, size in _slices(len(rows)):
            part = enumerate(rows[start : start + size], start)
            values = [self._values(row, *(mine if place in held else (None, None))) for place, row in part]
            found = await self.connection.rows(_put_sql(size) + _TELLING, tuple(chain.from_iterable(values)))
            added += [_made(seq, bodies[key]) for seq, key, holder in sorted(found) if holder is not None]
        return added

    async def put_letters(self, wave: str, kind: Kind, contacts: Sequence[str], due: datetime) -> None:
        """Add a letter of a wave to each contact, those who have it already apart."""
        about = f"wave:{wave}:{kind.name.lower()}:"
        for part in chunks(contacts):
            values = [about, kind.value, to_ms(due), _plain(Template(wave)), *part]
            await self.connection.run(_letters_sql(len(part)), values)

    async def claim(self, owner: str, now: datetime, lease_until: datetime, limit: int) -> list[Waiting]:
        """Take up to `limit` rows that may go now, lower kinds first, at most one a recipient.

        A row waits while an earlier one of the same or a lower kind to the same recipient is due and unsent, and
        while any row to that recipient is under a live lease: a reply may overtake a broadcast that nobody has
        taken in hand, nothing else overtakes. A lease that ran out is as good as none.
        """
        at, until = to_ms(now), to_ms(lease_until)
        sql = _READY.format(skip_locked=self.connection.skip_locked)
        taken: list[Row] = []
        for kind in Kind:
            room = limit - len(taken)
            if room > 0:
                found = await self.connection.rows(sql, [kind.value, at, room])
                # One by one, by number: joined in one statement they were found by reading all that waits.
                await self.connection.many(_TAKE, [(row[0], owner, until, row[4], at) for row in found])
                taken += found
        return await self._opened(taken)

    async def sent(self, ids: Sequence[str]) -> None:
        """Note rows as sent, and blank them."""
        await self._finish([(int(identity), "sent", None) for identity in ids])

    async def dead(self, rows: Sequence[tuple[str, str]]) -> None:
        """Give rows up as (id, code), and blank them."""
        await self._finish([(int(identity), "dead", code) for identity, code in rows])

    async def again(self, rows: Sequence[tuple[str, datetime, str]]) -> None:
        """Put rows back as (id, not before, code)."""
        values = [(int(identity), to_ms(before), code, int(code not in UNTRIED)) for identity, before, code in rows]
        in_order = sorted(values, key=itemgetter(0))
        await self.connection.many(_AGAIN, in_order)

    async def hurry(self, to: ToTeam, now: datetime) -> int:
        """Let posts that waited for the team's channel go now; give how many."""
        return await self.connection.run(_HURRY, [_recipient(to), to_ms(now)])

    async def drop(self, contacts: Sequence[str]) -> int:
        """Delete what is unsent to contacts but for replies: they said stop. Give how many rows that was."""
        sql = "DELETE FROM outbox WHERE state = 'new' AND kind > 0 AND recipient IN ({among})"
        return await run_among(self.connection, sql, [f"c:{contact}" for contact in contacts])

    async def standing(self, owner: str, ids: Sequence[str]) -> set[str]:
        """Give those of the rows that are still to be sent, and by this owner: nobody deleted or took them since."""
        found = await rows_among(self.connection, _STANDING, [int(identity) for identity in ids], [owner])
        return {str(seq) for (seq,) in found}

    async def waiting(self) -> dict[str, int]:
        """Count rows by state. Tests look through this."""
        rows = await self.connection.rows("SELECT state, COUNT(*) FROM outbox GROUP BY state")
        return {"new": 0, "sent": 0, "dead": 0, **dict(rows)}

    async def forget(self, before: datetime) -> int:
        """Delete rows that are sent or dead and were due before a time; their keys may then be put again."""
        return await self.connection.run("DELETE FROM outbox WHERE state <> 'new' AND due < $1", [to_ms(before)])

    async def _opened(self, taken: Sequence[Row]) -> list[Waiting]:
        """Read rows; one that nobody can open is given up, or no other would ever be sent again."""
        opened: list[Waiting] = []
        damaged: list[tuple[str, str]] = []
        for row in taken:
            try:
                opened.append(self._waiting(row))
            except (Unreadable, WrongKey):
                damaged.append((str(row[0]), "unreadable"))
        await self.dead(damaged)
        return opened

    async def _finish(self, rows: Sequence[tuple[int, str, str | None]]) -> None:
        if rows:
            in_order = sorted(rows, key=itemgetter(0))
            await self.connection.many(_DONE, in_order)
            await self.connection.run(_PARTED)

    async def _in_turn(self, rows: Sequence[tuple[int, Outbound]], owner: str) -> AbstractSet[int]:
        """Give the places whose row has nothing to the same recipient before it, or only what `owner` holds."""
        before: dict[str, list[Row]] = {}
        for found in await rows_among(self.connection, _IN_FRONT, [_recipient(row.to) for _, row in rows]):
            before.setdefault(found[0], []).append(found)
        return {
            place
            for place, row in rows
            if not any(_blocks(one, row, owner) for one in before.get(_recipient(row.to), ()))
        }

    def _values(self, row: Outbound, owner: str | None = None, lease: int | None = None) -> tuple[Bound, ...]:
        due = to_ms(row.due)
        return row.key, _recipient(row.to), row.kind.value, due, due, self._written(row), owner, lease

    def _written(self, row: Outbound) -> bytes:
        plain = _plain(row.body)
        if isinstance(row.to, ToTeam) or isinstance(row.body, Template):
            return plain
        return _SEALED + self.keys.seal("outbox", plain, row.key.encode())

    def _waiting(self, row: Row) -> Waiting:
        seq, key, recipient, kind, attempts, body = row
        plain = self.keys.open("outbox", body[1:], key.encode()) if body[:1] == _SEALED else body
        return Waiting(str(seq), key, _to(recipient), _read(plain), Kind(kind), attempts)


def _plain(body: Message | Document | Template) -> bytes:
    match body:
        case Message():
            return _MESSAGE + message_to_json(body).encode()
        case Document():
            return _DOCUMENT + document_to_json(body).encode()
        case Template(wave):
            return _TEMPLATE + wave.encode()
        case _:
            assert_never(body)


def _read(plain: bytes) -> Message | Document | Template:
    text = plain[1:].decode()
    match plain[:1]:
        case b"M":
            return message_from_json(text)
        case b"D":
            return document_from_json(text)
        case b"T":
            return Template(text)
        case _:
            raise ValueError("A row of the outbox holds what this version does not know.")


def _blocks(earlier: Row, row: Outbound, owner: str) -> bool:
    _, kind, due, holder, lease = earlier
    now = to_ms(row.due)
    if lease is not None and lease > now:
        return bool(holder != owner)
    return bool(kind <= row.kind.value and due <= now)


def _slices(count: int) -> list[tuple[int, int]]:
    """Cut `count` rows into few distinct sizes, so that statements stay prepared."""
    cut, start = [], 0
    while start < count:
        left = count - start
        size = min(_MOST_ROWS, left // _STEP * _STEP or left)
        cut.append((start, size))
        start += size
    return cut


@lru_cache(_MOST_ROWS)
def _put_sql(size: int) -> str:
    width = len(_PUT)
    tuples = ", ".join(f"({placeholders(1 + width * row, width)}, 'new')" for row in range(size))
    return (
        f"INSERT INTO outbox ({', '.join(_PUT)}, state) VALUES {tuples}"  # noqa: S608 - our own words
        " ON CONFLICT (key) DO NOTHING"
    )


@lru_cache(LONGEST_LIST)
def _letters_sql(size: int) -> str:
    rows = ", ".join(f"($1 || ${who}, 'c:' || ${who}, $2, $3, $3, $4, 'new')" for who in range(5, 5 + size))
    columns = "key, recipient, kind, due, ready, body, state"
    return f"INSERT INTO outbox ({columns}) VALUES {rows} ON CONFLICT (key) DO NOTHING"  # noqa: S608 - our own words


def _made(seq: int, row: Outbound) -> Waiting:
    return Waiting(str(seq), row.key, row.to, row.body, row.kind, 0)


def _recipient(to: ToContact | ToTeam) -> str:
    return f"c:{to.contact}" if isinstance(to, ToContact) else f"t:{to.programme}:{to.team}"


def _to(recipient: str) -> ToContact | ToTeam:
    kind, _, rest = recipient.partition(":")
    if kind == "c":
        return ToContact(rest)
    programme, _, team = rest.partition(":")
    return ToTeam(programme, team)
