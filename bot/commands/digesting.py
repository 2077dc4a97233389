"""Showing the last released digest again, exactly as it was released."""

from collections.abc import Sequence
from dataclasses import replace

from bot.commands.finding import HANDLE, find_series
from bot.commands.interim import RULE, still_open, too_early
from bot.commands.request import Request, explain, refuse, say
from bot.render.digest import digest_document
from conversations.document import Document, Small
from conversations.findings.digest import release_from_json
from conversations.planning.authority import Subject
from conversations.planning.commands import ShowDigest, Unclear
from conversations.planning.lookup import candidates, one_programme, which_programme
from conversations.planning.series import Series, Wave, WaveState
from conversations.planning.tokens import echo
from conversations.programme import Programme


async def show_digest(request: Request, command: ShowDigest) -> Document:
    """Find the release meant: a series' latest, a script's latest, else the programme's latest."""
    if command.target is None:
        programme = one_programme(command.programme, request.home, request.circumstances.programmes)
        if isinstance(programme, Unclear):
            return explain(programme)
        return await _latest(request, command, programme)
    if HANDLE.fullmatch(command.target):
        found = await find_series(request, command.target)
        return explain(found) if isinstance(found, Unclear) else await _of_series(request, command, *found)
    return await _of_script(request, command, command.target)


async def _latest(request: Request, command: ShowDigest, programme: Programme, script: str | None = None) -> Document:
    if refusal := request.refusal(command, Subject(programme)):
        return refusal
    open_now = [
        wave
        for wave in await request.work.waves.open()
        if wave.programme == programme.key and script in {None, wave.script}
    ]
    return _page(request, programme, await request.work.releases.latest(programme.key, script), open_now)


async def _of_script(request: Request, command: ShowDigest, script: str) -> Document:
    among = candidates(command.programme, request.home, request.circumstances.programmes)
    if isinstance(among, Unclear):
        return explain(among)
    having = [one for one in among if script in one.scripts]
    if len(having) > 1:
        return explain(which_programme(having, f'The script "{echo(script)}"'))
    if having:
        return await _latest(request, command, having[0], script)
    found = await find_series(request, script)
    return explain(found) if isinstance(found, Unclear) else await _of_series(request, command, *found)


async def _of_series(request: Request, command: ShowDigest, series: Series, programme: Programme) -> Document:
    if refusal := request.refusal(command, Subject(programme, series.areas)):
        return refusal
    waves = await request.work.waves.of_series(series.id)
    closed = [wave for wave in waves if wave.state is WaveState.CLOSED]
    open_now = [wave for wave in waves if wave.state is WaveState.OPEN]
    for wave in sorted(closed, key=lambda wave: wave.number, reverse=True):
        if released := await request.work.releases.of_wave(wave.id):
            return _page(request, programme, released, open_now)
    return _page(request, programme, None, open_now)


def _page(request: Request, programme: Programme, released: str | None, open_now: Sequence[Wave]) -> Document:
    if released is None and open_now:
        return too_early(request, programme, open_now, "digest")
    if released is None:
        return say("No digest yet: the first one follows when a wave closes.")
    digest = release_from_json(released)
    script = programme.script(digest.script, digest.version)
    if script is None:
        return refuse(f"The last digest is of {digest.script} v{digest.version}, whose file is no longer here.")
    team = request.staff.team if request.staff else ""
    document = digest_document(digest, programme, script, team or programme.areas.team)
    if not open_now:
        return document
    coming = f"There is more to come: {still_open(programme, open_now)}. {RULE}"
    return replace(document, blocks=(*document.blocks, Small(coming)))
