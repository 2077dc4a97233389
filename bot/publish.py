"""Publishes a closed wave: its one release, and a post of it for every team of the programme."""

from collections import defaultdict
from datetime import datetime

from bot.render.digest import digest_document
from conversations.findings.answer import Answer
from conversations.findings.digest import release_to_json
from conversations.findings.gate import Fieldwork
from conversations.findings.publication import Closed, Publication
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.local import local
from conversations.planning.series import Wave
from conversations.programme import Programme
from conversations.script.model import Script
from storage.closing import Closing
from storage.store import Work


async def publish(
    work: Work, programme: Programme, script: Script, wave: Wave, closing: Closing, now: datetime
) -> None:
    """Tally once, pass the gate once, store the release and put the teams' posts into the outbox."""
    before = await work.releases.of_script(programme.key, script.name)
    publication = Publication(programme, script, _closed(wave, programme, now), before)
    earlier: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in await work.answers.of_closed(sorted(publication.needed)):
        earlier[answer.wave].append(answer)
    counts = closing.counts
    field = Fieldwork(counts.invited, counts.reached, counts.started, counts.finished)
    digest = publication.digest(closing.answers, earlier, field)
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


def _closed(wave: Wave, programme: Programme, now: datetime) -> Closed:
    return Closed(
        wave=wave.id,
        series=wave.series,
        number=wave.number,
        areas=wave.areas,
        opens=wave.opens,
        closes=min(wave.closes, now),
        first=local(wave.opens, programme.zone).date(),
        last=local(min(wave.closes, now), programme.zone).date(),
        early=wave.early,
        always_open=wave.always_open,
    )
