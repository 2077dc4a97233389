"""The vault of answers: random ids, no contact, no clock time. Takes nothing but what anonymise() built."""

from collections.abc import Callable, Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from conversations.codec import value_from_json, value_to_json
from conversations.findings.answer import Answer
from conversations.script.model import Value
from storage.database import Connection, Row, rows_among
from storage.keys import Keys

Mend = Callable[[Value | None, str], Value | None]
"""Gives what is to be kept instead of a value that was said in a language (its code)."""

SEALED = "answer"  # the use of the key: typed words must not stand in clear in the file

_ADD = """
INSERT INTO answers (id, wave, respondent, area, question, value, language, week)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (wave, respondent, question) DO NOTHING
"""
_HEARD = "SELECT DISTINCT respondent FROM answers WHERE wave = $1 AND respondent IN ({among})"
_SAID = "SELECT id, value, language FROM answers WHERE wave = $1 AND value IS NOT NULL AND question IN ({among})"
_OF_WAVE = """
SELECT id, wave, respondent, area, question, value, language, week FROM answers WHERE wave = $1 ORDER BY id
"""
_OF_CLOSED = """
SELECT id, wave, respondent, area, question, value, language, week FROM answers
WHERE wave IN (SELECT id FROM waves WHERE state = 'closed' AND id IN ({among})) ORDER BY id
"""
_SOME = """
SELECT id, wave, respondent, area, question, value, language, week FROM answers
WHERE wave IN (SELECT id FROM waves WHERE state = 'closed') AND id IN ({among}) ORDER BY id
"""
_UNJUDGED = """
SELECT id, wave, respondent, area, question, value, language, week FROM answers
WHERE question = $1 AND value IS NOT NULL
AND wave IN (SELECT id FROM waves WHERE state = 'closed' AND id IN ({among}))
AND NOT EXISTS (SELECT 1 FROM quotes WHERE quotes.answer = answers.id) ORDER BY id LIMIT $2
"""


@dataclass(slots=True)
class Answers:
    """Writes answers of open waves; reading them back is for the close alone."""

    connection: Connection
    keys: Keys

    async def add(self, answers: Sequence[Answer]) -> int:
        """Keep answers; give how many were kept.

        Those of a wave that is not open are dropped, and so are those of somebody who has answered it: who was
        forgotten and came back is counted once, with what they said first.
        """
        open_waves = await open_among(self.connection, [answer.wave for answer in answers])
        heard = {wave: await self._heard(answers, wave) for wave in open_waves}
        fresh = [one for one in answers if one.wave in open_waves and one.respondent not in heard[one.wave]]
        await self.connection.many(_ADD, [values(answer, self.keys) for answer in fresh])
        return len(fresh)

    async def withdraw(self, wave: str, respondent: str) -> int:
        """Delete what one person said in a wave; give how many answers that was."""
        return await self.connection.run("DELETE FROM answers WHERE wave = $1 AND respondent = $2", [wave, respondent])

    async def redress(self, wave: str, questions: Collection[str], mend: Mend) -> int:
        """Keep in a wave's answers to some questions what `mend` makes of them; give how many it changed."""
        changed: list[tuple[str, bytes | None]] = []
        for identity, value, language in await rows_among(self.connection, _SAID, questions, [wave]):
            before = _opened(identity, value, self.keys)
            after = mend(before, language)
            if after != before:
                changed.append((identity, _sealed(identity, after, self.keys)))
        await self.connection.many("UPDATE answers SET value = $2 WHERE id = $1", changed)
        return len(changed)

    async def count(self, wave: str) -> int:
        """Count the people who have answers in a wave. Never shown as it is: for round figures and checks."""
        rows = await self.connection.rows("SELECT COUNT(DISTINCT respondent) FROM answers WHERE wave = $1", [wave])
        return int(rows[0][0])

    async def of_closed(self, waves: Sequence[str]) -> list[Answer]:
        """Read what is left of the answers of closed waves: nothing in them says whose they are."""
        return read(await rows_among(self.connection, _OF_CLOSED, waves), self.keys)

    async def some(self, ids: Sequence[str]) -> list[Answer]:
        """Read those of these answers that are of closed waves and were not taken back."""
        return read(await rows_among(self.connection, _SOME, ids), self.keys)

    async def unjudged(self, waves: Sequence[str], question: str, limit: int) -> list[Answer]:
        """Read comments of closed waves that nobody has decided on, so many at most, in the order of random ids."""
        return read(await rows_among(self.connection, _UNJUDGED, waves, [question, limit]), self.keys)

    async def _heard(self, answers: Sequence[Answer], wave: str) -> AbstractSet[str]:
        sought = [answer.respondent for answer in answers if answer.wave == wave]
        return {who for (who,) in await rows_among(self.connection, _HEARD, sought, [wave])}


async def open_among(connection: Connection, waves: Iterable[str]) -> AbstractSet[str]:
    """Give those of the waves that are open."""
    sql = "SELECT id FROM waves WHERE state = 'open' AND id IN ({among})"
    return {wave for (wave,) in await rows_among(connection, sql, waves)}


async def of_wave(connection: Connection, keys: Keys, wave: str) -> list[Answer]:
    """Read a wave's answers, in the order of their random ids."""
    return read(await connection.rows(_OF_WAVE, [wave]), keys)


def values(answer: Answer, keys: Keys) -> tuple[str | bytes | None, ...]:
    """Give an answer's columns; what was said is sealed, bound to the answer's id."""
    value = _sealed(answer.id, answer.value, keys)
    place = (answer.id, answer.wave, answer.respondent, answer.area, answer.question)
    return *place, value, answer.language, answer.week


def read(rows: Iterable[Row], keys: Keys) -> list[Answer]:
    """Make answers of rows."""
    return [
        Answer(identity, wave, who, area, question, _opened(identity, value, keys), language, week)
        for identity, wave, who, area, question, value, language, week in rows
    ]


def _sealed(identity: str, value: Value | None, keys: Keys) -> bytes | None:
    return None if value is None else keys.seal(SEALED, value_to_json(value).encode(), identity.encode())


def _opened(identity: str, value: bytes | None, keys: Keys) -> Value | None:
    return None if value is None else value_from_json(keys.open(SEALED, value, identity.encode()).decode())
