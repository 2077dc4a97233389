"""What could not be delivered, for coordinators: people roughly and with a reason, posts to teams exactly."""

from bot.channels.channel import NOBODY_THERE
from conversations.findings.policy import Policy
from conversations.planning.preview import about, told
from conversations.planning.series import Wave
from conversations.programme import Programme
from conversations.talk.person import Disposition
from storage.store import Work


async def to_people(work: Work, wave: Wave, policy: Policy) -> str:
    """Say of an open wave how many of the invited could not be reached, as roughly as any number of people.

    Always, so that nothing said does not mean nobody.
    """
    counts = await work.invitations.counts(wave.id)
    failed = counts.get(Disposition.FAILED, 0)
    said = f"Wave {wave.number}: {about(failed, policy)} of them could not be reached"
    if not told(failed, policy):
        return f"{said}."
    codes = await work.standing.undelivered(wave.id)
    left = sum(count for code, count in codes.items() if code in NOBODY_THERE)
    why = "they blocked Heard or left" if 2 * left >= sum(codes.values()) else "their channel did not take it"
    return f"{said}, mostly because {why}."


async def to_teams(work: Work, programme: Programme) -> list[str]:
    """Say which teams' posts were given up within the week they are remembered."""
    return [
        f"{'A post' if count == 1 else f'{count} posts'} to {team} could not be delivered ({code}). "
        f'Invite Heard to the team\'s channel, say "connect {team}" there, then "digest".'
        for team, code, count in await work.standing.lost_posts(programme.key)
    ]
