"""Showing the last released digest again, exactly as it was released."""

from bot.commands.finding import find_series
from bot.commands.request import Request, explain, say
from conversations.document import Document
from conversations.planning.authority import Subject
from conversations.planning.commands import ShowDigest, Unclear
from conversations.planning.lookup import one_programme
from conversations.planning.series import WaveState
from conversations.programme import Programme


async def show_digest(request: Request, command: ShowDigest) -> Document:
    """Find the release meant: a series' latest, else the programme's latest."""
    if command.target is not None:
        return await _of_series(request, command, command.target)
    programme = one_programme(command.programme, request.home, request.house.programmes)
    if isinstance(programme, Unclear):
        return explain(programme)
    if refusal := request.refusal(command, Subject(programme)):
        return refusal
    released = await request.work.releases.latest(programme.key)
    return _page(request, programme, released)


async def _of_series(request: Request, command: ShowDigest, target: str) -> Document:
    found = await find_series(request, target)
    if isinstance(found, Unclear):
        return explain(found)
    series, programme = found
    if refusal := request.refusal(command, Subject(programme, series.areas)):
        return refusal
    closed = [wave for wave in await request.work.waves.of_series(series.id) if wave.state is WaveState.CLOSED]
    for wave in sorted(closed, key=lambda wave: wave.number, reverse=True):
        if released := await request.work.releases.of_wave(wave.id):
            return _page(request, programme, released)
    return _page(request, programme, None)


def _page(request: Request, programme: Programme, released: str | None) -> Document:
    if released is None:
        return say("No digest yet: the first one follows when a wave closes.")
    return say("")
