"""Which comments somebody has looked at, and whether they may be quoted. The words themselves stay with the answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from storage.database import Connection, rows_among, run_among

_JUDGE = """
INSERT INTO quotes (answer, wave, allowed, posted) VALUES ($1, $2, $3, 0)
ON CONFLICT (answer) DO UPDATE SET allowed = excluded.allowed WHERE quotes.posted = 0
"""
_OF = "SELECT answer, allowed, posted FROM quotes WHERE wave IN ({among})"
_POSTED = "UPDATE quotes SET posted = 1 WHERE answer IN ({among})"
_ORPHANS = "DELETE FROM quotes WHERE wave = $1 AND answer NOT IN (SELECT id FROM answers WHERE wave = $1)"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What somebody decided of a comment, and whether it has been shown."""

    allowed: bool
    posted: bool


@dataclass(slots=True)
class Quotes:
    """Reads and writes verdicts by the random id of an answer of a closed wave."""

    connection: Connection

    async def of(self, waves: Sequence[str]) -> Mapping[str, Verdict]:
        """Give what was decided of these waves' comments, by answer."""
        rows = await rows_among(self.connection, _OF, waves)
        return {answer: Verdict(bool(allowed), bool(posted)) for answer, allowed, posted in rows}

    async def drop_orphans(self, wave: str) -> None:
        """Delete decisions on answers that are not there any more."""
        await self.connection.run(_ORPHANS, [wave])

    async def judge(self, answer: str, wave: str, *, allowed: bool) -> None:
        """Keep a decision; what has been shown stays. Decisions on answers that were taken back are deleted."""
        await self.drop_orphans(wave)
        await self.connection.run(_JUDGE, [answer, wave, int(allowed)])

    async def set_posted(self, answers: Sequence[str]) -> None:
        """Note that these have been shown."""
        await run_among(self.connection, _POSTED, answers)
