"""Which comments somebody has looked at, and whether they may be quoted. The words themselves stay with the answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from storage.database import Connection, rows_among, run_among

_JUDGE = """
INSERT INTO quotes (answer, wave, allowed, posted) VALUES ($1, $2, $3, 0)
ON CONFLICT (answer) DO UPDATE SET allowed = excluded.allowed WHERE quotes.posted = 0
"""
_FIT = "SELECT answer FROM quotes WHERE allowed = 1 AND posted = $1 AND wave IN ({among}) ORDER BY answer"
_JUDGED = "SELECT answer FROM quotes WHERE answer IN ({among})"
_POSTED = "UPDATE quotes SET posted = 1 WHERE answer IN ({among})"
_ORPHANS = "DELETE FROM quotes WHERE wave = $1 AND answer NOT IN (SELECT id FROM answers WHERE wave = $1)"


@dataclass(slots=True)
class Quotes:
    """Reads and writes verdicts by the random id of an answer of a closed wave."""

    connection: Connection

    async def fit(self, waves: Sequence[str], *, posted: bool) -> list[str]:
        """Give the comments of these waves that may be quoted: those already shown, or those that are not."""
        return [answer for (answer,) in await rows_among(self.connection, _FIT, waves, [int(posted)])]

    async def is_judged(self, answer: str) -> bool:
        """Say whether somebody has decided on a comment."""
        return bool(await rows_among(self.connection, _JUDGED, [answer]))

    async def pass_over(self, answers: Sequence[tuple[str, str]]) -> None:
        """Leave out comments, given with their waves, that nobody needs to look at: they may not be quoted anyway."""
        await self.connection.many(_JUDGE, [(answer, wave, 0) for answer, wave in answers])

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
