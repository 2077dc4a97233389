"""What an attacker holds after a close - every byte, every row, the secret key - and the clues these give."""

import base64
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from conversations.messages import Address
from storage.database import Connection
from storage.engine import engine_of
from storage.keys import KEY_BYTES, Keys, Unreadable, WrongKey, read_link

Row = tuple[object, ...]
Clues = dict[str, dict[str, float]]

WRAPPED = [len(Keys(bytes(KEY_BYTES)).seal("wrap", bytes(KEY_BYTES * each))) for each in (1, 2)]
LEAST = 6  # bytes: fewer are anywhere by chance
_EMPTY = re.compile(rb"\0{256,}")


@dataclass(frozen=True)
class Table:
    """Rows in the order in which the engine gives them; a server's with its mark of the transaction, too."""

    columns: tuple[str, ...]
    rows: list[Row]


@dataclass(frozen=True)
class Loot:
    """Files by name (the copy, logs and metrics among them) and tables by name."""

    files: Mapping[str, bytes]
    tables: Mapping[str, Table]
    keys: Keys

    def clues(self, names: Collection[str], wave: str) -> Clues:
        """Give every order the database puts these ids into: of rows, of what stands beside them, of bytes in files.

        Rows of a table that names waves count apart where they are of this one.
        """
        sought = frozenset(names)
        found: defaultdict[str, dict[str, float]] = defaultdict(dict)
        found["the ids themselves"] = {name: place for place, name in enumerate(sorted(sought))}
        for name, table in self.tables.items():
            _clues_of_rows(table, name, sought, wave, found)
        for file, held in self.files.items():
            for name in sought:
                if (at := held.find(name.encode())) >= 0:
                    found[f"first bytes in {file}"][name] = at
                    found[f"last bytes in {file}"][name] = held.rfind(name.encode())
                if (at := held.find(f"{wave}{name}".encode())) >= 0:  # side by side in a row of SQLite
                    found[f"bytes beside the wave in {file}"][name] = at
        return {clue: order for clue, order in found.items() if len(order) > len(sought) // 4}

    def wrapped_keys(self) -> dict[str, bytes]:
        """Give each random key that can still be unwrapped with the secret key, by the place where it was found."""
        return {
            f"{file} at {at}": held[at : at + length]
            for file, held in self.files.items()
            for at in _places(held, self.keys.id)
            for length in WRAPPED
            if self._opens(held[at : at + length])
        }

    def tied(self, addresses: Mapping[str, Address], respondents: Collection[str]) -> dict[str, str]:
        """Tie people to respondents with every key that was found, as Heard itself does while a wave is open."""
        links = [read_link(self.keys, wrapped) for wrapped in self.wrapped_keys().values()]
        ties = {link.respondent(address): who for link in links for who, address in addresses.items()}
        return {one: ties[one] for one in respondents if one in ties}

    def holding(self, *marks: str) -> list[str]:
        """Name the files that hold some words, in any writing, as `mark in file`."""
        return [
            f"{mark} in {file}"
            for mark in marks
            for ways in [set(writings(mark))]
            for file, held in self.files.items()
            if any(way in held for way in ways)
        ]

    def holding_any(self, values: Collection[bytes]) -> list[str]:
        """Name the files that hold any of some values as they are."""
        return [file for file, held in self.files.items() if any(value in held for value in values)]

    def _opens(self, sealed: bytes) -> bool:
        with suppress(Unreadable, WrongKey):
            self.keys.unwrap(sealed)
            return True
        return False


def _clues_of_rows(
    table: Table, name: str, sought: frozenset[str], wave: str, found: defaultdict[str, dict[str, float]]
) -> None:
    many: Counter[tuple[str, str]] = Counter()
    orders = [_ranks([row[place] for row in table.rows]) for place in range(len(table.columns))]
    for place, row in enumerate(table.rows):
        about = f"{name} of the wave" if wave in row else name
        for one in {value.removeprefix("c:") for value in row if isinstance(value, str)} & sought:
            many[about, one] += 1
            found[f"rows of {about}"].setdefault(one, place)
            for column, ranks in zip(table.columns, orders, strict=True):
                found[f"{about}: {column}"].setdefault(one, ranks[place])
    for about in {about for about, _ in many}:
        found[f"how many rows of {about}"] = {one: float(many[about, one]) for one in sought}


def _ranks(values: Sequence[object]) -> list[float]:
    places = {
        value: place for place, value in enumerate(sorted(set(values), key=lambda value: (str(type(value)), value)))
    }
    return [float(places[value]) for value in values]


def writings(mark: str) -> Iterator[bytes]:
    """Give the ways in which words may be written down: encodings, hex, base64 at any place in it."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "iso8859-2"):
        with suppress(UnicodeEncodeError):
            plain = mark.encode(encoding)
            yield from (plain, plain.hex().encode(), plain.hex().upper().encode())
            for lead in range(3):  # whole groups of three bytes alone are written the same wherever they stand
                if len(whole := plain[lead : lead + (len(plain) - lead) // 3 * 3]) >= LEAST:
                    yield base64.b64encode(whole)
    yield quote(mark).encode()
    yield mark.encode("unicode-escape")
    if mark.isdecimal() and int(mark) > 0xFFFFFFFF:  # a shorter number is anywhere by chance
        yield from (int(mark).to_bytes(8, "big")[3:], int(mark).to_bytes(8, "little")[:5])


async def tables_of(url: str) -> dict[str, Table]:
    """Read every table of a database as it stands."""
    engine = engine_of(url)
    database = engine.database()
    try:
        async with database.reading() as connection:
            names = sorted(name for (name,) in await connection.rows(engine.tables))
            read = _server_table if engine.kind == "PostgreSQL" else _file_table
            return {name: await read(connection, name) for name in names}
    finally:
        await database.close()


async def _server_table(connection: Connection, table: str) -> Table:
    sql = "SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position"
    columns = [str(name) for (name,) in await connection.rows(sql, [table])]
    rows = await connection.rows(f"SELECT *, CAST(CAST(xmin AS TEXT) AS BIGINT) FROM {table} ORDER BY ctid")  # noqa: S608
    return Table((*columns, "xmin"), rows)


async def _file_table(connection: Connection, table: str) -> Table:
    columns = [str(name) for (name,) in await connection.rows("SELECT name FROM pragma_table_info($1)", [table])]
    return Table(tuple(columns), await connection.rows(f"SELECT * FROM {table}"))  # noqa: S608 - our own words


def files_under(folder: Path, *parts: str) -> dict[str, bytes]:
    """Read every file of some folders; long runs of nothing are cut short."""
    found = {}
    for part in parts:
        for file in sorted((folder / part).rglob("*")):
            with suppress(OSError):  # a server may take one away meanwhile
                if file.is_file():
                    found[file.relative_to(folder).as_posix()] = _EMPTY.sub(bytes(256), file.read_bytes())
    return found


def _places(held: bytes, sought: bytes) -> Iterator[int]:
    at = held.find(sought)
    while at >= 0:
        yield at
        at = held.find(sought, at + 1)
