"""The one transaction that ends a wave: afterwards nothing in the database says who gave which answer.

What goes: the link key, live sessions with their keys, dispositions, how far mailings came, residents' messages, what
was set aside, the inbox but for its last two hours, blurred (a repeat may come just after the hour). What staff are to
be told of danger is kept apart from the turn it came with. What is rewritten:
answers and receipts, in random order under fresh random ids, each respondent under a fresh random id, without the
week, with languages too few to hide in made "other".
What stays: the invited list, bare, until the outcome is told; and counts rounded to the nearest 5.
"""

import json
import os
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from random import Random

from conversations.findings.answer import Answer
from conversations.findings.policy import nearest
from conversations.talk.person import Disposition
from storage import alerts, answers, traces
from storage.database import Connection
from storage.inbox import HOUR
from storage.keys import TAG_BYTES, Keys, new_id
from storage.receipts import PROOF_BYTES, Receipts

OTHER = "other"
CROWD = 1_000  # events of two hours, among which nobody's are to be counted
DECOYS = (40, 160)  # a talk is 5 to 20 events: several whole talks, or none
MOST_RECEIPTS = 3  # that find one person's answers: nobody is forgotten and comes back more often in one survey
UNTIDY = "untidy:"  # in the table `house`, before the id of a closed wave whose deleted rows still lie in the files

_SHUT = "UPDATE waves SET state = 'closed', link_key = NULL WHERE id = $1 AND state = 'open'"
_REWRITE = """
INSERT INTO answers (id, wave, respondent, area, question, value, language, week)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
"""
_OUTBOX = """
DELETE FROM outbox WHERE (recipient = '' OR recipient LIKE 'c:%')
AND (key LIKE $1 OR (state <> 'new' AND (key NOT LIKE 'wave:%' OR key LIKE 'wave::%')))
"""
_UNTIDY = "INSERT INTO house (name, value) VALUES ($1, '') ON CONFLICT (name) DO NOTHING"
_UNREACHED = frozenset({Disposition.QUEUED, Disposition.FAILED})
_FINISHED = frozenset({Disposition.COMPLETED, Disposition.UNTIED})
_BEGUN = _FINISHED | {Disposition.STARTED, Disposition.BREAKOFF, Disposition.PARTIAL}


@dataclass(frozen=True, slots=True)
class FieldCounts:
    """How a wave went, each number rounded to the nearest 5: all that stays of who did what.

    `invited` were asked by list, `reached` of them got it as far as is known; `started`, `partial` and
    `finished` include people who began without being asked.
    """

    invited: int
    reached: int
    started: int
    partial: int
    finished: int


@dataclass(frozen=True, slots=True, repr=False)
class Closing:
    """A closed wave's answers as they now stand, and its counts."""

    answers: tuple[Answer, ...]
    counts: FieldCounts


async def close(connection: Connection, keys: Keys, wave: str, shuffle: Random, floor: int) -> Closing | None:
    """Close a wave within the caller's transaction; None if it was not open."""
    if await connection.run(_SHUT, [wave]) == 0:
        return None
    given = await answers.of_wave(connection, keys, wave)
    counts = await _counts(connection, wave, len({answer.respondent for answer in given}))
    fresh: defaultdict[str, str] = defaultdict(new_id)
    bare = unlinked(given, fresh, shuffle, floor)
    await connection.run("DELETE FROM answers WHERE wave = $1", [wave])
    await connection.many(_REWRITE, [answers.values(answer, keys) for answer in bare])
    await _rewrite_receipts(connection, wave, fresh, shuffle)
    await connection.run("DELETE FROM sessions WHERE wave = $1", [wave])
    await connection.run("DELETE FROM invitations WHERE wave = $1 AND day IS NULL", [wave])
    await connection.run("UPDATE invitations SET disposition = NULL WHERE wave = $1", [wave])
    await connection.run("DELETE FROM mailings WHERE wave = $1", [wave])
    await connection.run("DELETE FROM shown WHERE wave IN ($1, '')", [wave])
    await connection.run(_OUTBOX, [f"wave:{wave}:%"])
    await _blur_inbox(connection, shuffle)
    await connection.run("DELETE FROM set_aside")
    await alerts.gather_all(connection)
    await traces.clear(connection, keys, wave)
    await connection.run(_UNTIDY, [f"{UNTIDY}{wave}"])
    await connection.run("UPDATE waves SET totals = $2 WHERE id = $1", [wave, json.dumps(asdict(counts))])
    return Closing(tuple(bare), counts)


async def _blur_inbox(connection: Connection, shuffle: Random) -> None:
    """Forget what came in, but for the last two hours: a repeat of that may still come.

    Where that is little, nobody shall count it: whoever was alone in answering is known by the hour, and the number of
    their events tells which questions they were asked. So ids of nothing are mixed in, all under one hour.
    """
    await connection.run("DELETE FROM inbox WHERE hour < (SELECT MAX(hour) - $1 FROM inbox)", [HOUR])
    kept = await connection.rows("SELECT id, hour FROM inbox LIMIT $1", [CROWD])
    if not 0 < len(kept) < CROWD:
        return
    newest = max(hour for _, hour in kept)
    ids = [bytes(identity) for identity, _ in kept]
    ids += [os.urandom(TAG_BYTES) for _ in range(shuffle.randint(*DECOYS))]
    shuffle.shuffle(ids)
    await connection.run("DELETE FROM inbox")
    await connection.many("INSERT INTO inbox (id, hour) VALUES ($1, $2)", [(identity, newest) for identity in ids])


async def _rewrite_receipts(connection: Connection, wave: str, fresh: Mapping[str, str], shuffle: Random) -> None:
    """Let receipts find the same answers as before, in an order of their own; one without answers goes.

    Everybody then has equally many, the missing ones being hashes of nothing: who was forgotten and came back has more
    than others, and it is known who did.
    """
    held: defaultdict[str, list[bytes]] = defaultdict(list)
    for proof, who in await connection.rows("SELECT proof, respondent FROM receipts WHERE wave = $1", [wave]):
        held[who].append(bytes(proof))
    each = min(MOST_RECEIPTS, max(map(len, held.values()), default=0))
    anew: list[tuple[bytes, str, str]] = []
    for old, new in fresh.items():
        proofs = sorted(held[old])
        shuffle.shuffle(proofs)
        proofs += [os.urandom(PROOF_BYTES) for _ in range(each - len(proofs))]
        anew += [(proof, wave, new) for proof in proofs[:each]]
    shuffle.shuffle(anew)
    await connection.run("DELETE FROM receipts WHERE wave = $1", [wave])
    await Receipts(connection).add(anew)


def unlinked(given: Sequence[Answer], fresh: Mapping[str, str], shuffle: Random, floor: int) -> list[Answer]:
    """Cut what ties answers to people: fresh ids, random order, no week, no rare language.

    `fresh` gives each respondent a new random id. `shuffle` decides the order alone; ids come from the system's own
    randomness.
    """
    kept = _kept_languages(given, floor)
    bare = [
        replace(
            answer,
            id=new_id(),
            respondent=fresh[answer.respondent],
            language=answer.language if answer.language in kept[answer.area] else OTHER,
            week="",
        )
        for answer in given
    ]
    shuffle.shuffle(bare)
    return bare


def _kept_languages(given: Sequence[Answer], floor: int) -> Mapping[str, Collection[str]]:
    """Say which languages an area keeps: those of at least `floor` people, and none whose rest would be fewer.

    Were 50 people's English kept beside one person's "other", that person would be as plain as before: so the
    smallest kept language joins the rest until nobody is left, or `floor` people are.
    """
    people: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for answer in given:
        people[answer.area].setdefault(answer.respondent, answer.language)
    kept: dict[str, Collection[str]] = {}
    for area, languages in people.items():
        sizes = Counter(languages.values())
        order = sorted(sizes, key=lambda language: (sizes[language], language))
        rest = 0
        while order and (sizes[order[0]] < floor or 0 < rest < floor):
            rest += sizes[order.pop(0)]
        kept[area] = frozenset(order)
    return kept


async def _counts(connection: Connection, wave: str, people: int) -> FieldCounts:
    """Count dispositions; who was forgotten, came back and finished again has two, but is one of the `people`."""
    sql = "SELECT disposition, day IS NULL, COUNT(*) FROM invitations WHERE wave = $1 GROUP BY disposition, day IS NULL"
    rows = [(Disposition(name), bool(alone), count) for name, alone, count in await connection.rows(sql, [wave])]
    begun = sum(count for name, _, count in rows if name in _BEGUN)
    partial = sum(count for name, _, count in rows if name is Disposition.PARTIAL)
    finished = sum(count for name, _, count in rows if name in _FINISHED)
    again = max(0, finished + partial - people)
    return FieldCounts(
        invited=nearest(sum(count for _, alone, count in rows if not alone)),
        reached=nearest(sum(count for name, alone, count in rows if not alone and name not in _UNREACHED)),
        started=nearest(max(0, begun - again)),
        partial=nearest(min(partial, people)),
        finished=nearest(max(0, finished - again)),
    )
