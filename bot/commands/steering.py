"""Steering a series: pause and resume at once, cancel and close after a confirmation."""

from bot.commands.finding import EVERY_STATE, LIVE, find_series
from bot.commands.request import Request, explain, refuse, say, warn
from bot.plan import plan_next
from conversations.document import Action, Actions, Document
from conversations.findings.policy import ASKED_AGAIN
from conversations.planning.authority import Subject
from conversations.planning.commands import Cancel, Close, Pause, Resume, Unclear
from conversations.planning.saying import moment_in_words
from conversations.planning.series import Series, SeriesState, Wave, WaveState
from conversations.programme import Programme

Steer = Pause | Resume | Cancel | Close


async def steer(request: Request, command: Steer) -> Document:  # noqa: PLR0911 - one line an answer
    """Find the series, make sure this person may, then do it or ask first."""
    found = await find_series(request, command.target, EVERY_STATE if isinstance(command, Close) else LIVE)
    if isinstance(found, Unclear):
        return explain(found)
    series, programme = found
    if refusal := request.refusal(command, Subject(programme, series.areas)):
        return refusal
    if series.state not in LIVE and not isinstance(command, Close):
        return refuse(f"{series.handle} has {_ENDS[series.state]} already. Schedule a new one instead.")
    match command:
        case Pause():
            return await _pause(request, series)
        case Resume():
            return await _resume(request, series, programme)
        case Cancel():
            return await _cancel(request, series)
        case Close():
            return await _close(request, series)


_ENDS = {SeriesState.ENDED: "ended", SeriesState.CANCELLED: "been cancelled"}


async def _pause(request: Request, series: Series) -> Document:
    if series.state is SeriesState.PAUSED:
        return say(f"{series.handle} is paused already.", _button("Resume", f"resume {series.handle}"))
    await request.work.series.set_state(series.id, SeriesState.PAUSED)
    await _unplan(request, series)
    await request.note("pause", series.programme, series.handle)
    still = await _open_wave(request, series)
    more = f" The wave that is open now stays open until {_closes(series, still)}." if still else ""
    return say(
        f"{series.handle} is paused: no new wave opens until you resume it.{more}",
        _button("Resume", f"resume {series.handle}"),
    )


async def _resume(request: Request, series: Series, programme: Programme) -> Document:
    if series.state is SeriesState.ACTIVE:
        return say(f"{series.handle} is not paused.")
    await request.work.series.set_state(series.id, SeriesState.ACTIVE)
    fresh = await request.work.series.get(series.id)
    wave = await plan_next(
        request.work, fresh or series, programme, request.now, request.circumstances.calendar(programme)
    )
    await request.note("resume", series.programme, series.handle)
    if wave is None:
        return say(f"{series.handle} goes on, but it has no wave left to open.")
    return say(f"{series.handle} goes on. The next wave opens on {moment_in_words(wave.opens, series.zone)}.")


async def _cancel(request: Request, series: Series) -> Document:
    still = await _open_wave(request, series)
    if not request.confirmed:
        code = await request.ask_first(Cancel(series.handle), series.programme)
        effect = "No new wave opens, and this cannot be undone."
        if still:
            effect += (
                f' The wave that is open now runs until {_closes(series, still)}; "close {series.handle}" ends it.'
            )
        return warn(f"Cancel {series.handle} ({series.script})?", effect, code, "Cancel it")
    await request.work.series.set_state(series.id, SeriesState.CANCELLED)
    await _unplan(request, series)
    await request.note("cancel", series.programme, series.handle)
    more = f" The open wave runs until {_closes(series, still)}; its digest follows." if still else ""
    return say(f"{series.handle} is cancelled.{more}")


async def _close(request: Request, series: Series) -> Document:
    wave = await _open_wave(request, series)
    if wave is None or wave.closes <= request.now:
        closing = wave is not None
        return refuse(f"{series.handle} {'is closing now' if closing else 'has no open wave to close'}.")
    if not request.confirmed:
        code = await request.ask_first(Close(series.handle), series.programme)
        effect = (
            f"It would have stayed open until {_closes(series, wave)}. "
            "People who have not answered can no longer do so. The digest follows. This cannot be undone. "
            f"If the same is asked there again within {ASKED_AGAIN} days, its figures may be kept back: side by side "
            "the two could show what a few people said."
        )
        return warn(f"Close wave {wave.number} of {series.handle} ({series.script}) now?", effect, code, "Close it")
    await request.work.waves.end_early(wave.id, request.now)
    await request.note("close", series.programme, f"{series.handle} wave {wave.number}")
    return say(f"Wave {wave.number} of {series.handle} is closing. Its digest follows.")


async def _unplan(request: Request, series: Series) -> None:
    for wave in await request.work.waves.of_series(series.id):
        if wave.state is WaveState.PLANNED:
            await request.work.waves.set_cancelled(wave.id)


async def _open_wave(request: Request, series: Series) -> Wave | None:
    waves = await request.work.waves.of_series(series.id)
    return next((wave for wave in waves if wave.state is WaveState.OPEN), None)


def _closes(series: Series, wave: Wave) -> str:
    return moment_in_words(wave.closes, series.zone)


def _button(label: str, line: str) -> Actions:
    return Actions((Action(label, line),))
