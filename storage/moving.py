"""How each table's rows are brought from an older secret key under the one in use: a row here for every sealed column.

A column of keys or hashes stands either in MOVING or, with the reason why not, in STAYING.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from conversations.messages import Address
from storage import answers, confirmations, shown, staff
from storage.database import Bound, Row
from storage.keys import Keys, read_link, wrap_link


@dataclass(frozen=True, slots=True)
class Moving:
    """How one table's rows are brought under the key in use.

    `anew` takes a row's `columns` and gives the values of `changed`, or None where they stand under it already.
    `under` says in SQL which rows stand under a key, given its id as `$1`.
    """

    table: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    changed: tuple[str, ...]
    anew: Callable[[Keys, Row], Sequence[Bound] | None]
    under: str
    where: str = "1 = 1"

    @property
    def update(self) -> str:
        """Give the statement that changes one row."""
        sets = ", ".join(f"{column} = ${place}" for place, column in enumerate(self.changed, 1))
        first = len(self.changed) + 1
        where = " AND ".join(f"{column} = ${place}" for place, column in enumerate(self.key, first))
        return f"UPDATE {self.table} SET {sets} WHERE {where}"  # noqa: S608 - our own words


def _resealed(label: str, about: Callable[[Row], bytes] = lambda _: b"") -> Callable[[Keys, Row], list[bytes] | None]:
    """Give the `anew` of a table with one sealed column, the first; `about` reads the whole row."""

    def anew(keys: Keys, row: Row) -> list[bytes] | None:
        sealed = row[0]
        if sealed is None or keys.holder(sealed) is keys:
            return None
        subject = about(row)
        return [keys.seal(label, keys.open(label, sealed, subject), subject)]

    return anew


def _wave(keys: Keys, row: Row) -> list[bytes] | None:
    (wrapped,) = row
    return None if keys.holder(wrapped) is keys else [wrap_link(keys, read_link(keys, wrapped))]


def _outbox(keys: Keys, row: Row) -> list[bytes] | None:
    body, about = row[0], row[1].encode()
    if body is None or body[:1] != b"S" or keys.holder(body[1:]) is keys:
        return None
    return [b"S" + keys.seal("outbox", keys.open("outbox", body[1:], about), about)]


def _staff(keys: Keys, row: Row) -> list[bytes] | None:
    sealed, located, channel = row
    if keys.holder(sealed) is keys:
        return None
    plain = keys.open("staff", sealed, located)
    anew = keys.locate(Address(channel, plain.decode()), staff.LOCATE)
    return [anew, keys.seal("staff", plain, anew)]


def _confirmation(keys: Keys, row: Row) -> list[bytes] | None:
    (sealed,) = row
    if keys.holder(sealed) is keys:
        return None
    token = keys.open(confirmations.SEAL, sealed)
    return [keys.tag("confirmation", token.decode()), keys.seal(confirmations.SEAL, token)]


def _contact(keys: Keys, row: Row) -> list[Bound] | None:
    located, address, welcome, channel, identity = row
    about = identity.encode()
    anew: list[Bound] = [located, address, welcome]
    if keys.holder(address) is not keys:
        plain = keys.open("address", address, about)
        anew[:2] = [keys.locate(Address(channel, plain.decode())), keys.seal("address", plain, about)]
    if welcome is not None and keys.holder(welcome) is not keys:
        anew[2] = keys.seal("welcome", keys.open("welcome", welcome, about), about)
    return None if anew == [located, address, welcome] else anew


def _team(row: Row) -> bytes:
    return staff.about_team(row[1], row[2])


def sealed_by(column: str, first: int = 1) -> str:
    """Give the SQL that says whether a value begins with a key id, `$1`; it begins at byte `first`."""
    return f"substr({column}, {first}, 4) = $1"


CONTACTS = Moving(
    "contacts",
    ("id",),
    ("located", "address", "welcome", "channel", "id"),
    ("located", "address", "welcome"),
    _contact,
    f"({sealed_by('address')} OR {sealed_by('welcome')})",
)
MOVING = (
    CONTACTS,
    Moving(
        "partings",
        ("contact",),
        ("address", "contact"),
        ("address",),
        _resealed("address", lambda row: row[1].encode()),
        sealed_by("address"),
    ),
    Moving("sessions", ("id",), ("draft_key",), ("draft_key",), _resealed("wrap"), sealed_by("draft_key")),
    Moving("waves", ("id",), ("link_key",), ("link_key",), _wave, sealed_by("link_key"), "link_key IS NOT NULL"),
    Moving(
        "answers",
        ("id",),
        ("value", "id"),
        ("value",),
        _resealed(answers.SEALED, lambda row: row[1].encode()),
        sealed_by("value"),
    ),
    Moving(
        "set_aside",
        ("id",),
        ("raw", "id"),
        ("raw",),
        _resealed("set-aside", lambda row: row[1]),
        sealed_by("raw"),
    ),
    Moving(
        "outbox",
        ("seq",),
        ("body", "key"),
        ("body",),
        _outbox,
        f"{sealed_by('body', 2)} AND state = 'new'",
        "state = 'new'",
    ),
    Moving(
        "shown",
        ("id",),
        ("message", "id"),
        ("message",),
        _resealed(shown.SEALED, lambda row: row[1].encode()),
        sealed_by("message"),
    ),
    Moving("staff", ("id",), ("address", "located", "channel"), ("located", "address"), _staff, sealed_by("address")),
    Moving(
        "team_channels",
        ("programme", "team"),
        ("address", "programme", "team"),
        ("address",),
        _resealed("team", _team),
        sealed_by("address"),
    ),
    Moving("confirmations", ("token",), ("sealed",), ("token", "sealed"), _confirmation, sealed_by("sealed")),
)
STAYING = {
    ("contacts", "language"): "moved with their contacts, see below",
    ("contact_areas", "area"): "moved with their contacts, see below",
    ("consents", "receipt"): "moved with their contacts, see below",
    ("consents", "consent"): "moved with their contacts, see below",
    ("sessions", "sealed"): "under its draft key, which is moved",
    ("inbox", "id"): "a hash alone: found by the carried sub-key for the two days it is kept",
    ("set_aside", "id"): "as in the inbox; nothing looks for it",
    (
        "receipts",
        "proof",
    ): "a slow hash of words that nobody here knows: found by the carried salt as long as they are kept",
    ("tries", "who"): "a hash alone, gone within the hour; at worst somebody gets five tries more",
    ("staff_codes", "code"): "a hash alone: found by the carried sub-key for the seven days it is good",
}
