"""Receipts: slow hashes of the four words that find one person's answers, also once nobody knows whose they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from argon2.low_level import Type, hash_secret_raw

from storage.database import Connection, rows_among
from storage.keys import RECEIPT, Keys

# The words are 44 random bits and nobody's own choice; without the secret key there is no salt, and who has key and
# database can delete answers without words and learns nothing by them. So a hash may cost a quarter of a millisecond,
# not the tenth of a second advised for passwords: it is made once a talk, and at 4 MiB a third of all work was hashing.
MEMORY = 512  # KiB
PASSES = 1
SALT_BYTES = 16  # RFC 9106, section 3.1
PROOF_BYTES = 16  # 128 bits: two receipts never share a proof, unless they share their words

_ADD = "INSERT INTO receipts (proof, wave, respondent) VALUES ($1, $2, $3) ON CONFLICT (proof) DO NOTHING"
_DROP = "DELETE FROM receipts WHERE wave = $1 AND respondent = $2"
_FIND = """
SELECT r.proof, r.wave, r.respondent, w.state = 'open' FROM receipts r JOIN waves w ON w.id = r.wave
WHERE r.proof IN ({among})
"""


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """Whose answers a receipt finds: a respondent of a wave, which may be open still."""

    wave: str
    respondent: str
    open: bool


def salts(keys: Keys) -> list[bytes]:
    """Give the one salt of new receipts, and behind it those of secret keys before: words cannot be hashed anew."""
    older = salts(keys.older) if keys.older else []
    carried = [key[:SALT_BYTES] for key in keys.carried.get(RECEIPT, ())]
    return [keys.derive(RECEIPT)[:SALT_BYTES], *older, *carried]


def proof_of(words: str, salt: bytes) -> bytes:
    """Hash a receipt's words; it takes a while, so do it in a thread and outside any transaction."""
    return hash_secret_raw(words.encode(), salt, PASSES, MEMORY, 1, PROOF_BYTES, Type.ID)


@dataclass(slots=True)
class Receipts:
    """Reads and writes receipts. Nothing in a row says when it was made, nor by whom."""

    connection: Connection

    async def known(self, proofs: Sequence[bytes]) -> set[bytes]:
        """Say which of these are somebody's already."""
        rows = await rows_among(self.connection, "SELECT proof FROM receipts WHERE proof IN ({among})", proofs)
        return {bytes(proof) for (proof,) in rows}

    async def add(self, rows: Sequence[tuple[bytes, str, str]]) -> None:
        """Keep receipts, as (proof, wave, respondent); who comes back and answers again has several."""
        await self.connection.many(_ADD, rows)

    async def find(self, proofs: Sequence[bytes]) -> Found | None:
        """Find what the first of these finds: a receipt's words under each salt there may be."""
        rows = {bytes(proof): rest for proof, *rest in await rows_among(self.connection, _FIND, proofs)}
        first = next((rows[proof] for proof in proofs if proof in rows), None)
        return Found(first[0], first[1], bool(first[2])) if first else None

    async def drop(self, wave: str, respondent: str) -> None:
        """Delete every receipt of one person in a wave: their answers are gone."""
        await self.connection.run(_DROP, [wave, respondent])
