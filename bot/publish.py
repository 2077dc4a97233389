"""Publishes a closed wave: its one release, and a post of it for every team of the programme."""

from datetime import datetime

from bot.render.digest import digest_document
from conversations.findings.digest import Digest, release_to_json
from conversations.findings.gate import Fieldwork, release
from conversations.findings.policy import policy_for
from conversations.findings.tally import tally
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
    counts = closing.counts
    digest = Digest(
        programme=programme.key,
        script=script.name,
        version=script.version,
        number=wave.number,
        opens=local(wave.opens, programme.zone).date(),
        closes=local(min(wave.closes, now), programme.zone).date(),
        areas=wave.areas,
        always_open=wave.always_open,
        release=release(
            tally(script, closing.answers, programme.areas, wave.areas),
            Fieldwork(counts.invited, counts.reached, counts.started, counts.partial, counts.finished),
            policy_for(sensitive=programme.sensitive),
        ),
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
