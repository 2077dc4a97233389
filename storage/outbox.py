"""What is to be delivered, at least once and in order: claimed under a lease, blanked once it is sent or given up.

The keys of messages bound to a wave (invitations, reminders) begin with `wave:<wave id>:`; those not yet sent
are deleted when the wave closes. Who holds a row under a lease alone decides what becomes of it: what is said of it by
a process that has lost it to another changes nothing.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from operator import itemgetter

from conversations.messages import Kind, Outbound, Template, ToTeam
from storage.database import Bound, Connection, Row, chunks, rows_among, run_among, to_ms
from storage.insertion import TELLING, letters_sql, put_sql, slices
from storage.keys import Keys, Unreadable, WrongKey
from storage.waiting import Waiting, plain, recipient_of, to_contact, written

NO_PAGE = "no-page"  # waits for a page of the web chat to open, which only one process will have
UNTRIED = frozenset({"held", "not-connected", NO_PAGE})  # put back without a try: does not count as an attempt

# Says "new" in words that no partial index answers to: by its number a row is found at once, but a plan made while
# few rows waited reads all that wait, and PostgreSQL keeps it until it next analyses the table.
_WAITS = "state NOT IN ('sent', 'dead')"
_IN_FRONT = """
SELECT recipient, kind, due, owner, lease FROM outbox WHERE state = 'new' AND recipient IN ({among})
"""
_FREE = """
SELECT o.seq, o.key, o.recipient, o.kind, o.due, o.attempts + CASE WHEN o.owner IS NULL THEN 0 ELSE 1 END, o.body
FROM outbox o
WHERE o.state = 'new' AND (o.lease IS NULL OR o.lease <= $1)
  AND NOT EXISTS (
      SELECT 1 FROM outbox e WHERE e.state = 'new' AND e.recipient = o.recipient AND (
          (e.seq <> o.seq AND e.lease > $1) OR (e.seq < o.seq AND e.kind <= o.kind AND e.due <= $1)))
"""
_READY = f"{_FREE} AND o.kind = $2 AND o.ready <= $1 ORDER BY o.ready, o.seq LIMIT $3 {{skip_locked}}"
_FOR_PAGES = f"""
{_FREE} AND (o.ready <= $1 OR o.code = '{NO_PAGE}') AND o.recipient IN ({{{{among}}}})
ORDER BY o.kind, o.seq {{skip_locked}}
"""
_TAKE = f"""
UPDATE outbox SET owner = $2, lease = $3, attempts = $4
WHERE seq = $1 AND {_WAITS} AND (lease IS NULL OR lease <= $5)
"""  # noqa: S608 - our own words
_DONE = f"""
UPDATE outbox SET state = $2, body = NULL, owner = NULL, lease = NULL, code = $3,
    recipient = CASE WHEN recipient LIKE 'c:%' THEN '' ELSE recipient END
WHERE seq = $1 AND {_WAITS} AND owner = $4
"""  # noqa: S608 - our own words
_AGAIN = f"""
UPDATE outbox SET ready = $2, code = $3, attempts = attempts + $4, owner = NULL, lease = NULL
WHERE seq = $1 AND {_WAITS} AND owner = $5
"""  # noqa: S608 - our own words
_UNSENT = f"SELECT key FROM outbox WHERE {_WAITS} AND key IN ({{among}})"  # noqa: S608 - our own words
_STANDING = f"SELECT seq FROM outbox WHERE {_WAITS} AND owner = $1 AND seq IN ({{among}})"  # noqa: S608 - our own words
_HURRY = "UPDATE outbox SET ready = $2 WHERE state = 'new' AND recipient = $1 AND code IN ('not-connected', 'held')"
_PARTED = """
DELETE FROM partings WHERE NOT EXISTS (
    SELECT 1 FROM outbox WHERE state = 'new' AND recipient = 'c:' || partings.contact)
"""


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
            for start, size in slices(len(rows)):
                values = [self._values(row) for row in rows[start : start + size]]
                await self.connection.run(put_sql(size), tuple(chain.from_iterable(values)))
            return []
        held = await self._in_turn([(place, row) for place, row in enumerate(rows) if row.due < lease], owner)
        mine = owner, to_ms(lease)
        bodies = {row.key: row for row in reversed(rows)}  # of two with one key the first was kept
        added: list[Waiting] = []
        for start, size in slices(len(rows)):
            part = enumerate(rows[start : start + size], start)
            values = [self._values(row, *(mine if place in held else (None, None))) for place, row in part]
            found = await self.connection.rows(put_sql(size) + TELLING, tuple(chain.from_iterable(values)))
            added += [Waiting.made(seq, bodies[key]) for seq, key, holder in sorted(found) if holder is not None]
        return added

    async def put_letters(self, wave: str, kind: Kind, contacts: Sequence[str], due: datetime) -> None:
        """Add a letter of a wave to each contact, those who have it already apart."""
        about = _about(wave, kind)
        for part in chunks(contacts):
            values = [about, kind.value, to_ms(due), plain(Template(wave)), *part]
            await self.connection.run(letters_sql(len(part)), values)

    async def unsent_letters(self, wave: str, kind: Kind, contacts: Sequence[str]) -> AbstractSet[str]:
        """Give those of the contacts whose letter of a wave has not gone yet."""
        about = _about(wave, kind)
        keys = [about + contact for contact in contacts]
        found = await rows_among(self.connection, _UNSENT, keys)
        return {key.removeprefix(about) for (key,) in found}

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
                found = await self.connection.rows(sql, [at, kind.value, room])
                await self._take(owner, at, until, found)
                taken += found
        return await self._opened(owner, taken)

    async def for_pages(self, contacts: Sequence[str], now: datetime) -> list[str]:
        """Give those of the contacts for whom something may go now that their page of the web chat is open."""
        sql = _FOR_PAGES.format(skip_locked="")
        found = await rows_among(self.connection, sql, map(to_contact, contacts), [to_ms(now)])
        return list({row[2].removeprefix("c:"): None for row in found})

    async def claim_for_pages(
        self, owner: str, contacts: Sequence[str], now: datetime, lease_until: datetime
    ) -> list[Waiting]:
        """Take the next row to each of these contacts, whose page this owner has, also what waited for that."""
        sql, at = _FOR_PAGES.format(skip_locked=self.connection.skip_locked), to_ms(now)
        found = await rows_among(self.connection, sql, map(to_contact, contacts), [at])
        first = list({row[2]: row for row in reversed(found)}.values())
        await self._take(owner, at, to_ms(lease_until), first)
        return await self._opened(owner, first)

    async def sent(self, owner: str, ids: Sequence[str]) -> None:
        """Note rows as sent, and blank them; one that another has taken since is left to whoever holds it."""
        await self._finish([(int(identity), "sent", None, owner) for identity in ids])

    async def dead(self, owner: str, rows: Sequence[tuple[str, str]]) -> None:
        """Give rows up as (id, code), and blank them; not what another has taken since."""
        await self._finish([(int(identity), "dead", code, owner) for identity, code in rows])

    async def again(self, owner: str, rows: Sequence[tuple[str, datetime, str]]) -> None:
        """Put rows back as (id, not before, code); not what another has taken since."""
        values = [
            (int(identity), to_ms(before), code, int(code not in UNTRIED), owner) for identity, before, code in rows
        ]
        in_order = sorted(values, key=itemgetter(0))
        await self.connection.many(_AGAIN, in_order)

    async def hurry(self, to: ToTeam, now: datetime) -> int:
        """Let posts that waited for the team's channel go now; give how many."""
        return await self.connection.run(_HURRY, [recipient_of(to), to_ms(now)])

    async def drop(self, contacts: Sequence[str]) -> int:
        """Delete what is unsent to contacts but for replies: they said stop. Give how many rows that was."""
        sql = "DELETE FROM outbox WHERE state = 'new' AND kind > 0 AND recipient IN ({among})"
        return await run_among(self.connection, sql, map(to_contact, contacts))

    async def drop_alerts(self, codes: Sequence[str]) -> None:
        """Delete what was put here about duty alerts, also what no channel has taken yet."""
        for code in codes:
            await self.connection.run("DELETE FROM outbox WHERE key LIKE $1", [f"alert:{code}:%"])

    async def standing(self, owner: str, ids: Sequence[str]) -> set[str]:
        """Give those of the rows that are still to be sent, and by this owner: nobody deleted or took them since."""
        found = await rows_among(self.connection, _STANDING, [int(identity) for identity in ids], [owner])
        return {str(seq) for (seq,) in found}

    async def waiting_for(self, contact: str) -> int:
        """Count what is still to be sent to somebody."""
        sql = "SELECT COUNT(*) FROM outbox WHERE state = 'new' AND recipient = $1"
        return int((await self.connection.rows(sql, [f"c:{contact}"]))[0][0])

    async def waiting(self) -> dict[str, int]:
        """Count rows by state. Tests look through this."""
        rows = await self.connection.rows("SELECT state, COUNT(*) FROM outbox GROUP BY state")
        return {"new": 0, "sent": 0, "dead": 0, **dict(rows)}

    async def forget(self, before: datetime) -> int:
        """Delete rows that are sent or dead and were due before a time; their keys may then be put again."""
        return await self.connection.run("DELETE FROM outbox WHERE state <> 'new' AND due < $1", [to_ms(before)])

    async def _take(self, owner: str, at: int, until: int, rows: Sequence[Row]) -> None:
        # One by one, by number: joined in one statement they were found by reading all that waits.
        await self.connection.many(_TAKE, [(row[0], owner, until, row[5], at) for row in rows])

    async def _opened(self, owner: str, taken: Sequence[Row]) -> list[Waiting]:
        """Read rows; one that nobody can open is given up, or no other would ever be sent again."""
        opened: list[Waiting] = []
        damaged: list[tuple[str, str]] = []
        for row in taken:
            try:
                opened.append(Waiting.read(self.keys, row))
            except (Unreadable, WrongKey):
                damaged.append((str(row[0]), "unreadable"))
        await self.dead(owner, damaged)
        return opened

    async def _finish(self, rows: Sequence[tuple[int, str, str | None, str]]) -> None:
        if rows:
            in_order = sorted(rows, key=itemgetter(0))
            await self.connection.many(_DONE, in_order)
            await self.connection.many(_PARTED, [()])

    async def _in_turn(self, rows: Sequence[tuple[int, Outbound]], owner: str) -> AbstractSet[int]:
        """Give the places whose row has nothing to the same recipient before it, or only what `owner` holds."""
        before: dict[str, list[Row]] = {}
        for found in await rows_among(self.connection, _IN_FRONT, [recipient_of(row.to) for _, row in rows]):
            before.setdefault(found[0], []).append(found)
        return {
            place
            for place, row in rows
            if not any(_blocks(one, row, owner) for one in before.get(recipient_of(row.to), ()))
        }

    def _values(self, row: Outbound, owner: str | None = None, lease: int | None = None) -> tuple[Bound, ...]:
        due = to_ms(row.due)
        return row.key, recipient_of(row.to), row.kind.value, due, due, written(self.keys, row), owner, lease


def wave_of(key: str) -> str:
    """Give the wave that a row's key is bound to; "" for none."""
    kind, _, rest = key.partition(":")
    return rest.partition(":")[0] if kind == "wave" else ""


def _about(wave: str, kind: Kind) -> str:
    """Give what the keys of a wave's letters begin with."""
    return f"wave:{wave}:{kind.name.lower()}:"


def _blocks(earlier: Row, row: Outbound, owner: str) -> bool:
    _, kind, due, holder, lease = earlier
    now = to_ms(row.due)
    if lease is not None and lease > now:
        return bool(holder != owner)
    return bool(kind <= row.kind.value and due <= now)
