"""Publishes a closed wave: its one release, and a post of it for every team of the programme."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.render.digest import digest_document
from conversations.findings.digest import Digest, Pooled, release_to_json
from conversations.findings.gate import Fieldwork, release
from conversations.findings.ledger import (
    Entry,
    Ledger,
    Told,
    asked_again,
    together,
    told_before,
    told_waves,
    waiting,
)
from conversations.findings.policy import policy_for
from conversations.findings.tally import Place, Tally, asks_the_same, tally
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.local import local
from conversations.planning.series import Wave
from conversations.programme import Programme
from conversations.script.model import Script
from storage.closing import Closing
from storage.store import Work

NOBODY = Tally(Place(""), {}, ())  # where a script is gone: as if everyone had taken back what they said


async def publish(
    work: Work, programme: Programme, script: Script, wave: Wave, closing: Closing, now: datetime
) -> None:
    """Tally once, pass the gate once, store the release and put the teams' posts into the outbox."""
    before = await work.releases.of_script(programme.key, script.name)
    pool = [entry for entry in waiting(before) if _counts_the_same(programme, script, entry)]
    waited = await work.answers.of_closed([entry.wave for entry in pool])
    areas = {*wave.areas, *(area for entry in pool for area in entry.digest.areas)}
    counts = closing.counts
    digest = Digest(
        programme=programme.key,
        script=script.name,
        version=script.version,
        number=wave.number,
        opens=local(wave.opens, programme.zone).date(),
        closes=local(min(wave.closes, now), programme.zone).date(),
        areas=_in_order(programme, areas),
        always_open=wave.always_open,
        release=release(
            tally(script, (*waited, *closing.answers), programme.areas, areas),
            Fieldwork(counts.invited, counts.reached, counts.started, counts.finished),
            policy_for(sensitive=programme.sensitive),
            Ledger(
                told=told_waves(before),
                pooled=tuple(entry.wave for entry in pool),
                beside=await _beside(work, programme, asked_again(before, wave.series, wave.opens, early=wave.early)),
            ),
        ),
        pooled=tuple(_pooled(entry, wave) for entry in pool),
    )
    if not await work.releases.put(wave.id, programme.key, script.name, wave.number, release_to_json(digest), now):
        return
    await work.outbox.put(
        [
            Outbound(
                f"wave:{wave.id}:digest:{team}",
                ToTeam(programme.key, team),
                digest_document(digest, programme, script, team),
                Kind.POST,
                now,
            )
            for team in programme.teams
        ]
    )


def _counts_the_same(programme: Programme, script: Script, entry: Entry) -> bool:
    other = programme.script(entry.digest.script, entry.digest.version)
    return other is not None and asks_the_same(script, other)


def _pooled(entry: Entry, wave: Wave) -> Pooled:
    digest = entry.digest
    return Pooled(entry.wave, digest.number, digest.opens, digest.closes, sister=entry.series != wave.series)


def _in_order(programme: Programme, areas: set[str]) -> tuple[str, ...]:
    known = [leaf.key for leaf in programme.areas.leaves() if leaf.key in areas]
    return (*known, *sorted(areas.difference(known)))


async def _beside(work: Work, programme: Programme, entries: Sequence[Entry]) -> Mapping[str, tuple[Told, ...]]:
    """Count again what those who may be the same people said: some may have taken it back since it was published."""
    found = []
    for entry in entries:
        script = programme.script(entry.digest.script, entry.digest.version)
        waves = [entry.wave, *(each.wave for each in entry.digest.pooled)]
        said = await work.answers.of_closed(waves) if script else ()
        now = tally(script, said, programme.areas, entry.digest.areas) if script else NOBODY
        found.append(told_before(entry, now, lambda key: _leaves(programme, key)))
    return together(found)


def _leaves(programme: Programme, key: str) -> tuple[str, ...]:
    area = programme.area(key)
    return tuple(leaf.key for leaf in area.leaves()) if area else (key,)
