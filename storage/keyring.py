"""Says which secret keys a database is under: one, or, while the key is being changed, a newer beside an older.

The database decides, not the process: `house` names the key in use by its fingerprint, and every transaction asks it.
So all processes change over in the same commit, and one that does not hold the key does nothing any more.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, timedelta

from conversations.errors import CannotStart
from storage.database import Connection, Unavailable, from_ms, run_among, to_ms
from storage.keys import RECEIPT, TAG, Keys

KEY = "key"  # rows of `house`: the fingerprint of the key in use; of the one before it, until nothing is under that
BEFORE = "key-before"
UNTIDY = "key-untidy"  # there until the files hold nothing any more that the gone key opens
_CARRIED = "key-carried:"  # and the label and the fingerprint it came from: a single sub-key of a key that is gone
_READ = "SELECT name, value FROM house WHERE name LIKE 'key%'"
_CARRIED_ROWS = "SELECT name, value FROM house WHERE name LIKE 'key-carried:%'"
_PUT = "INSERT INTO house (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"

SHOWN = 8  # characters of a fingerprint: enough to compare by eye
# What is kept as a keyed hash alone cannot be hashed anew: ids of events (2 days), staff's codes (7 days); receipts as
# long as the longest term a programme may keep answers for.
CARRIED_FOR = {TAG: timedelta(days=8), RECEIPT: timedelta(days=3_660)}

Named = Mapping[str, str]


class KeyNotHeld(Unavailable):
    """The database is under a key that this process was not given: it may do nothing, and must be started anew."""


async def read(connection: Connection) -> Named:
    """Read what `house` says of keys, in one statement."""
    return dict(await connection.rows(_READ))


def in_use(held: Keys, said: Named) -> Keys:
    """Choose among the keys held (the newest, and perhaps an older) as the database says. Raises KeyNotHeld."""
    by_name = {keys.fingerprint: keys for keys in (held, held.older) if keys}
    current, before = by_name.get(said[KEY]), said.get(BEFORE)
    older = by_name.get(before) if before else None
    if current is None or (before and older is None):
        raise KeyNotHeld("The database's secret key was changed, and this process does not hold it.")
    opener = current.beside(older.beside(None) if older else None)
    return opener.beside(opener.older, _carried(opener, said))


def explain(held: Keys, said: Named, what: str = "database") -> CannotStart:
    """Say which key to set, by fingerprint."""
    if BEFORE not in said:
        return CannotStart(
            f"HEARD_SECRET_KEY is not the key this {what} was made with; set the right one. "
            f"The fingerprint of the right one begins with {said[KEY][:SHOWN]}; "
            f"that of the one set, with {held.fingerprint[:SHOWN]}."
        )
    return CannotStart(
        f"The secret key of this {what} is being changed, and both keys are needed until that is done: set "
        f"HEARD_SECRET_KEY to the newer (its fingerprint begins with {said[KEY][:SHOWN]}) and "
        f"HEARD_SECRET_KEY_PREVIOUS to the older ({said[BEFORE][:SHOWN]})."
    )


async def begin(connection: Connection, target: Keys) -> None:
    """From this commit on everything is sealed under `target`, and found under both."""
    said = await read(connection)
    await connection.many(_PUT, [(BEFORE, said[KEY]), (KEY, target.fingerprint)])


async def end(connection: Connection, keys: Keys, now: datetime) -> None:
    """From this commit on nothing is found under the older key but what its carried sub-keys find."""
    if keys.older is None:
        return
    fresh = [
        (f"{_CARRIED}{label}:{keys.older.fingerprint}", _sealed(keys, label, keys.older.derive(label), now))
        for label in CARRIED_FOR
    ]
    await connection.many(_PUT, [*fresh, (UNTIDY, "")])
    await connection.run("DELETE FROM house WHERE name = $1", [BEFORE])


async def tidied(connection: Connection) -> None:
    """Note that the files hold nothing any more that the gone key opens."""
    await connection.run("DELETE FROM house WHERE name = $1", [UNTIDY])


async def reseal_carried(connection: Connection, keys: Keys) -> None:
    """Seal under the key in use what was carried from still earlier ones."""
    held = await connection.rows(_CARRIED_ROWS)
    anew = []
    for name, value in held:
        label, at, sealed = _parts(name, value)
        anew.append((name, _sealed(keys, label, keys.open(_about(label), sealed), at)))
    await connection.many(_PUT, anew)


async def forget_carried(connection: Connection, now: datetime) -> None:
    """Drop sub-keys that nothing can be found under any more."""
    gone = []
    for name, value in await connection.rows(_CARRIED_ROWS):
        label, at, _ = _parts(name, value)
        if at + CARRIED_FOR[label] < now:
            gone.append(name)
    await run_among(connection, "DELETE FROM house WHERE name IN ({among})", gone)


def _carried(keys: Keys, said: Named) -> Mapping[str, list[bytes]]:
    found: defaultdict[str, list[bytes]] = defaultdict(list)
    for name, value in said.items():
        if name.startswith(_CARRIED):
            label, _, sealed = _parts(name, value)
            found[label].append(keys.open(_about(label), sealed))
    return found


def _sealed(keys: Keys, label: str, sub_key: bytes, at: datetime) -> str:
    return f"{to_ms(at)}:{keys.seal(_about(label), sub_key).hex()}"


def _parts(name: str, value: str) -> tuple[str, datetime, bytes]:
    at, _, sealed = value.partition(":")
    return name.removeprefix(_CARRIED).partition(":")[0], from_ms(int(at)), bytes.fromhex(sealed)


def _about(label: str) -> str:
    return f"carried:{label}"
