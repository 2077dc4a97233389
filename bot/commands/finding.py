"""Finding the series a person means by its handle or its script's name."""

import re
from collections.abc import Iterable, Sequence

from bot.commands.request import Request
from conversations.findings.ledger import Entry
from conversations.planning.commands import Unclear
from conversations.planning.series import Series, SeriesState, Wave
from conversations.planning.tokens import echo, nearest
from conversations.programme import Programme

HANDLE = re.compile(r"s[0-9]{1,6}")
LIVE = frozenset({SeriesState.ACTIVE, SeriesState.PAUSED})
EVERY_STATE = frozenset(SeriesState)


async def find_series(
    request: Request, target: str, states: frozenset[SeriesState] = EVERY_STATE
) -> tuple[Series, Programme] | Unclear:
    """Give the one series meant and its programme; a script's name counts where only one series fits.

    Another programme's series is as unknown as one that never was, so that handles tell nothing of other programmes.
    Where several have the script, those still going come before those that ended.
    """
    known = await request.work.series.of(request.home or None)
    if HANDLE.fullmatch(target):
        found = await request.work.series.get(target)
        fitting = [found] if found and request.home in {"", found.programme} else []
    else:
        fitting = [series for series in known if series.script == target and series.state in states]
        fitting = [series for series in fitting if series.state in LIVE] or fitting
    if not fitting:
        return _unknown(target, known)
    if len(fitting) > 1:
        handles = ", ".join(series.handle for series in fitting)
        return Unclear(echo(target), f'More than one series has the script "{echo(target)}": say {handles}.')
    programme = request.circumstances.programmes.get(fitting[0].programme)
    if programme is None:
        return Unclear(target, f"{fitting[0].handle} belongs to a programme that is not running here.")
    return fitting[0], programme


async def closes_of(request: Request, series: Series, waves: Iterable[Wave]) -> list[Entry]:
    """Give the closes at which any of a series' waves was counted, the oldest first."""
    known = await request.work.releases.of_script(series.programme, series.script)
    own = {wave.id for wave in waves}
    return [entry for entry in known if not own.isdisjoint(entry.waves)]


def _unknown(target: str, known: Sequence[Series]) -> Unclear:
    names = {name for series in known if series.state in LIVE for name in (series.handle, series.script)}
    message = (
        f'There is no series "{echo(target)}".' if known else f'There is no series "{echo(target)}", nor any other yet.'
    )
    return Unclear(echo(target), f'{message} "list" shows them.', nearest(target, names))
