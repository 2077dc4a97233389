"""Staff, who may command; the codes that enrol them; and the channel each team reads."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from conversations.messages import Address
from conversations.planning.series import Role, StaffMember
from storage.database import Connection, Row, rows_among, run_among, to_ms
from storage.keys import Keys

ID_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # no l, i, o, 0, 1: read aloud without mistakes
ID_LENGTH = 6  # 31^6, nearly a billion: enough that two never meet in one organisation
LOCATE = "locate-staff"  # not as contacts are: nobody may see in the tables that a member of staff is a resident, too

_COLUMNS = "id, role, programme, team"
_BY_ADDRESS = f"SELECT {_COLUMNS} FROM staff WHERE located IN ({{among}})"  # noqa: S608 - our own words
_OF = f"SELECT {_COLUMNS} FROM staff WHERE programme = $1 ORDER BY team, id"  # noqa: S608 - our own words
_ISSUE = "INSERT INTO staff_codes (code, role, programme, team, expires) VALUES ($1, $2, $3, $4, $5)"
_IS_GOOD = "SELECT 1 FROM staff_codes WHERE expires > $1 AND code IN ({among})"
_REDEEM = "DELETE FROM staff_codes WHERE expires > $1 AND code IN ({among}) RETURNING role, programme, team"
_AGAIN = f"UPDATE staff SET role = $2, programme = $3, team = $4 WHERE id = $1 RETURNING {_COLUMNS}"  # noqa: S608
_ENROL = """
INSERT INTO staff (id, located, channel, address, role, programme, team) VALUES ($1, $2, $3, $4, $5, $6, $7)
ON CONFLICT (located) DO UPDATE SET role = excluded.role, programme = excluded.programme, team = excluded.team
RETURNING id, role, programme, team
"""
_CONNECT = """
INSERT INTO team_channels (programme, team, channel, address) VALUES ($1, $2, $3, $4)
ON CONFLICT (programme, team) DO UPDATE SET channel = excluded.channel, address = excluded.address
"""


@dataclass(slots=True)
class Staff:
    """Reads and writes staff. Addresses are sealed and found by keyed hash, codes kept as keyed hashes."""

    connection: Connection
    keys: Keys

    async def issue(self, code: str, role: Role, programme: str, team: str, expires: datetime) -> None:
        """Keep a one-time code that makes whoever gives it a member of a team."""
        await self.connection.run(_ISSUE, [self._hashes(code)[0], role.value, programme, team, to_ms(expires)])

    async def is_good(self, code: str, now: datetime) -> bool:
        """Say whether a code could be used up now."""
        return bool(await rows_among(self.connection, _IS_GOOD, self._hashes(code), [to_ms(now)]))

    async def redeem(self, code: str, address: Address, now: datetime) -> StaffMember | None:
        """Use up a code; None if it is unknown, used or too old. A person known already gets the new role."""
        rows = await rows_among(self.connection, _REDEEM, self._hashes(code), [to_ms(now)])
        if not rows:
            return None
        if known := await self.by_address(address):
            return _member((await self.connection.rows(_AGAIN, [known.id, *rows[0]]))[0])
        located = self.keys.locate(address, LOCATE)
        sealed = self.keys.seal("staff", address.value.encode(), located)
        values = [await self._fresh_id(), located, address.channel, sealed, *rows[0]]
        return _member((await self.connection.rows(_ENROL, values))[0])

    async def by_address(self, address: Address) -> StaffMember | None:
        """Find the member of staff behind an address."""
        rows = await rows_among(self.connection, _BY_ADDRESS, self.keys.locates(address, LOCATE))
        return _member(rows[0]) if rows else None

    async def of(self, programme: str) -> list[StaffMember]:
        """List a programme's staff, by team."""
        return [_member(row) for row in await self.connection.rows(_OF, [programme])]

    async def remove(self, identity: str) -> bool:
        """Take someone's powers; False if nobody has that id."""
        return await self.connection.run("DELETE FROM staff WHERE id = $1", [identity]) == 1

    async def drop_codes(self, programme: str, teams: Iterable[str]) -> int:
        """Let no code for these teams be used any more; give how many that were."""
        sql = "DELETE FROM staff_codes WHERE programme = $1 AND team IN ({among})"
        return await run_among(self.connection, sql, teams, [programme])

    async def connect(self, programme: str, team: str, address: Address) -> Address | None:
        """Let a team read in a channel; give the one it read in before."""
        old = await self.channel(programme, team)
        sealed = self.keys.seal("team", address.value.encode(), about_team(programme, team))
        await self.connection.run(_CONNECT, [programme, team, address.channel, sealed])
        return old

    async def channel(self, programme: str, team: str) -> Address | None:
        """Give the channel a team reads; None if it has connected none."""
        return (await self.channels()).get((programme, team))

    async def channels(self) -> dict[tuple[str, str], Address]:
        """Give every connected channel by (programme, team)."""
        rows = await self.connection.rows("SELECT programme, team, channel, address FROM team_channels")
        return {(row[0], row[1]): self._address(row) for row in rows}

    def _address(self, row: Row) -> Address:
        programme, team, channel, sealed = row
        return Address(channel, self.keys.open("team", sealed, about_team(programme, team)).decode())

    def _hashes(self, code: str) -> list[bytes]:
        return self.keys.tags_ever("staff-code", code)

    async def _fresh_id(self) -> str:
        while True:
            identity = "".join(secrets.choice(ID_LETTERS) for _ in range(ID_LENGTH))
            if not await self.connection.rows("SELECT 1 FROM staff WHERE id = $1", [identity]):
                return identity


def about_team(programme: str, team: str) -> bytes:
    """Give what a team's sealed channel is bound to."""
    return f"{programme}\0{team}".encode()


def _member(row: Row) -> StaffMember:
    identity, role, programme, team = row
    return StaffMember(identity, Role(role), programme, team)
