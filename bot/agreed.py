"""Names what somebody may have agreed to when they answered a wave, under whichever notice."""

from collections.abc import Iterator

from conversations.planning.series import Wave
from conversations.programme import Programmes
from conversations.talk.notice import earlier_versions
from conversations.talk.person import Consent, answers_consent
from storage.store import Work

NOTICES = 64  # versions of a notice there may have been, where the programme is no longer there to say


async def agreed_alone(work: Work, programmes: Programmes, wave: Wave) -> list[Consent]:
    """Give the consents to answer this wave and no other; none while a sister wave is open, which they are for, too."""
    others = [other for other in await work.waves.open() if other.id != wave.id]
    return [] if any(_asks_the_same(other, wave) for other in others) else list(_agreed(programmes, wave))


def _agreed(programmes: Programmes, wave: Wave) -> Iterator[Consent]:
    programme = programmes.get(wave.programme)
    newest = max(programme.notice_version if programme else 0, NOTICES)
    for notice in earlier_versions(newest):
        yield answers_consent(wave.programme, wave.script, wave.version, notice)


def _asks_the_same(one: Wave, other: Wave) -> bool:
    return (one.programme, one.script, one.version) == (other.programme, other.script, other.version)
