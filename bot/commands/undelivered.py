"""What could not be delivered, for coordinators: people roughly and with a reason, posts to teams exactly."""

from bot.channels.channel import NOBODY_THERE
from conversations.duty import ON_DUTY
from conversations.findings.policy import Policy
from conversations.planning.preview import about, told
from conversations.planning.series import Wave
from conversations.programme import Programme
from conversations.talk.person import Disposition
from storage.outbox import NO_PAGE
from storage.store import Work


async def to_people(work: Work, wave: Wave, policy: Policy) -> str:
    """Say of an open wave how many of the invited could not be reached, as roughly as any number of people.

    Always, so that nothing said does not mean nobody.
    """
    counts, unseen = await work.invitations.counts(wave.id), await work.standing.unseen(wave.id)
    failed = counts.get(Disposition.FAILED, 0) + unseen
    said = f"Wave {wave.number}: {about(failed, policy)} of them could not be reached"
    if not told(failed, policy):
        return f"{said}."
    codes = dict(await work.standing.undelivered(wave.id))
    closed = codes.pop(NO_PAGE, 0) + unseen
    left = sum(count for code, count in codes.items() if code in NOBODY_THERE)
    reasons = {
        "they blocked Heard or left": left,
        "they have not opened the web chat since": closed,
        "their channel did not take it": sum(codes.values()) - left,
    }
    return f"{said}, mostly because {max(reasons, key=reasons.__getitem__)}."


async def to_teams(work: Work, programme: Programme) -> list[str]:
    """Say which teams' posts were given up within the week they are remembered."""
    return [
        f"{'A post' if count == 1 else f'{count} posts'} to {team} could not be delivered ({code}). {_mend(team)}"
        for team, code, count in await work.standing.lost_posts(programme.key)
    ]


def _mend(team: str) -> str:
    if team.endswith(ON_DUTY):
        return "Invite Heard to the channel that duty.tell in programme.yaml names for it."
    return f'Invite Heard to the team\'s channel, say "connect {team}" there, then "digest".'
