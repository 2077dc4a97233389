"""Gathers what an export may hold: published releases as they were published, never an answer nor an open wave."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.commands.finding import HANDLE, closes_of, find_series
from bot.commands.interim import RULE, still_open, too_early
from bot.commands.request import Request, explain, refuse
from bot.export.sheet import Sheet, sheet_of
from conversations.document import Document
from conversations.findings.ledger import Entry
from conversations.planning.authority import Subject
from conversations.planning.commands import Export, Unclear
from conversations.planning.lookup import one_programme
from conversations.planning.series import Series, Wave, WaveState
from conversations.programme import Programme


@dataclass(frozen=True, slots=True)
class Gathered:
    """A sheet with what it is of; `coming` says which waves are not in it yet."""

    programme: str
    of: str
    releases: int
    sheet: Sheet
    coming: str


async def gather(request: Request, command: Export) -> Gathered | Document:
    """Find what is meant and lay it out; or say why not. Who took what stands in the audit log, refusals too."""
    if command.target is not None and HANDLE.fullmatch(command.target):
        found = await find_series(request, command.target)
        if isinstance(found, Unclear):
            return explain(found)
        return await _of_series(request, command, *found)
    programme = one_programme(command.target, request.home, request.circumstances.programmes)
    if isinstance(programme, Unclear):
        return explain(programme)
    return await _of_programme(request, command, programme)


async def _of_programme(request: Request, command: Export, programme: Programme) -> Gathered | Document:
    if refusal := request.refusal(command, Subject(programme)):
        return refusal
    entries = [
        entry for script in programme.scripts for entry in await request.work.releases.of_script(programme.key, script)
    ]
    running = [wave for wave in await request.work.waves.open() if wave.programme == programme.key]
    return await _gathered(request, programme, programme.key, entries, running)


async def _of_series(request: Request, command: Export, series: Series, programme: Programme) -> Gathered | Document:
    if refusal := request.refusal(command, Subject(programme, series.areas)):
        return refusal
    waves = await request.work.waves.of_series(series.id)
    entries = await closes_of(request, series, waves)
    running = [wave for wave in waves if wave.state is WaveState.OPEN]
    return await _gathered(request, programme, series.handle, entries, running)


async def _gathered(
    request: Request, programme: Programme, of: str, entries: Iterable[Entry], running: Sequence[Wave]
) -> Gathered | Document:
    digests = [entry.digest for entry in sorted(entries, key=lambda entry: (entry.closes, entry.wave))]
    if not digests and running:
        return too_early(request, programme, running, "export")
    if not digests:
        return refuse("Nothing is published yet: the first figures follow when a wave closes.")
    sheet = sheet_of(digests, programme)
    releases = "1 release" if len(digests) == 1 else f"{len(digests)} releases"
    await request.note("export", programme.key, f"{of}: {releases}, {len(sheet.rows)} rows")
    coming = f"Not in it: {still_open(programme, running)}. {RULE}" if running else ""
    return Gathered(programme.key, of, len(digests), sheet, coming)
