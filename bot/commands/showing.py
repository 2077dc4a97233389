"""Showing what is planned, how it goes, and the last released digest; never a figure before its wave has closed."""

from bot.commands.finding import find_series
from bot.commands.request import Request, explain, say
from bot.commands.undelivered import to_people, to_teams
from conversations.document import Action, Actions, Block, Document, Heading, Paragraph, Small, Table
from conversations.findings.policy import Policy, policy_for
from conversations.planning.authority import Subject, area_name
from conversations.planning.commands import ListSeries, Show, Unclear
from conversations.planning.dates import next_openings
from conversations.planning.lookup import candidates
from conversations.planning.preview import SHOWN_WAVES, about
from conversations.planning.saying import moment_in_words, rule_in_words
from conversations.planning.series import Rolling, Series, SeriesState, Wave, WaveState
from conversations.programme import Programme

FEW = 10  # waves of a series shown, the latest

_COLUMNS = ("Series", "Script", "Areas", "When", "Next", "State", "Waves closed")


async def list_series(request: Request, command: ListSeries) -> Document:
    """List the series of a programme; an operator who names none sees every programme's."""
    found = candidates(command.programme, request.home, request.circumstances.programmes)
    if isinstance(found, Unclear):
        return explain(found)
    blocks: list[Block] = []
    for programme in found:
        if refusal := request.refusal(command, Subject(programme)):
            return refusal
        rows = [await _row(request, series, programme) for series in await request.work.series.of(programme.key)]
        if rows:
            blocks.append(Table(_COLUMNS, tuple(rows), title=programme.key))
            blocks.append(Small(f"Times are local ({programme.zone})."))
        blocks += [Paragraph(lost) for lost in await to_teams(request.work, programme)]
    if not blocks:
        return say('Nothing is scheduled yet. "help schedule" shows how.')
    return Document("What is scheduled", (Heading("What is scheduled", 1), *blocks))


async def _row(request: Request, series: Series, programme: Programme) -> tuple[str, ...]:
    waves = await request.work.waves.of_series(series.id)
    closed = sum(wave.state is WaveState.CLOSED for wave in waves)
    done = str(closed) if series.total is None else f"{closed} of {series.total}"
    planned = next((wave for wave in waves if wave.state is WaveState.PLANNED), None)
    coming = moment_in_words(planned.opens, series.zone) if planned else "none"
    is_open = any(wave.state is WaveState.OPEN for wave in waves)
    state = f"{series.state}, a wave is open" if is_open else str(series.state)
    script = f"{series.script} v{series.version}"
    return (series.handle, script, _areas(series, programme), rule_in_words(series.rule), coming, state, done)


def _areas(series: Series, programme: Programme) -> str:
    return ", ".join(area_name(programme, key) for key in series.areas)


async def show(request: Request, command: Show) -> Document:
    """Show one series: what it asks, its dates, and how many were invited, roughly."""
    found = await find_series(request, command.target)
    if isinstance(found, Unclear):
        return explain(found)
    series, programme = found
    if refusal := request.refusal(command, Subject(programme, series.areas)):
        return refusal
    title = f"{series.handle}: {series.script} v{series.version}"
    waves = await request.work.waves.of_series(series.id)
    about_it = f"For {_areas(series, programme)} in {programme.key}, {rule_in_words(series.rule)}."
    blocks: list[Block] = [Heading(title, 1), Paragraph(f"{about_it} It is {series.state}.")]
    held = [wave for wave in waves if wave.state is not WaveState.CANCELLED][-FEW:]
    if held:
        policy = policy_for(sensitive=programme.sensitive)
        rows = [await _wave_row(request, series, wave, policy) for wave in held]
        blocks.append(Table(("Wave", "State", "Opens", "Closes", "Invited"), tuple(rows)))
        asking = [wave for wave in held if wave.state is WaveState.OPEN and not wave.always_open]
        blocks += [Paragraph(await to_people(request.work, wave, policy)) for wave in asking]
    if later := _later(request, series, programme, held):
        blocks.append(Paragraph(f"After that: {later}."))
    blocks.append(Small("No figures before a wave has closed, for anyone. Its digest then goes to every team."))
    if buttons := _buttons(series, held):
        blocks.append(Actions(buttons))
    return Document(title, tuple(blocks))


async def _wave_row(request: Request, series: Series, wave: Wave, policy: Policy) -> tuple[str, ...]:
    zone = series.zone
    invited = "nobody: people start it themselves" if wave.always_open else "not yet"
    if wave.state is WaveState.CLOSED and not wave.always_open:
        totals = await request.work.waves.totals(wave.id)
        invited = about(totals.invited if totals else 0, policy)
    elif wave.state is WaveState.OPEN and not wave.always_open:
        invited = about(await request.work.invitations.invited(wave.id), policy)
    opens, closes = moment_in_words(wave.opens, zone), moment_in_words(wave.closes, zone)
    return (str(wave.number), str(wave.state), opens, closes, invited)


def _later(request: Request, series: Series, programme: Programme, waves: list[Wave]) -> str:
    """Say the dates that follow the waves in the table."""
    if series.state is not SeriesState.ACTIVE or isinstance(series.rule, Rolling):
        return ""
    left = SHOWN_WAVES if series.total is None else min(SHOWN_WAVES, series.total - len(waves))
    after = max([request.now, *(wave.opens for wave in waves)])
    openings = next_openings(series, after, max(0, left), request.circumstances.calendar(programme))
    return "; ".join(moment_in_words(one.opens, series.zone) for one in openings)


def _buttons(series: Series, waves: list[Wave]) -> tuple[Action, ...]:
    handle = series.handle
    buttons = []
    if any(wave.state is WaveState.OPEN for wave in waves):
        buttons.append(Action("Close the open wave", f"close {handle}"))
    if series.state is SeriesState.ACTIVE:
        buttons.append(Action("Pause", f"pause {handle}"))
    if series.state is SeriesState.PAUSED:
        buttons.append(Action("Resume", f"resume {handle}"))
    if series.state in {SeriesState.ACTIVE, SeriesState.PAUSED}:
        buttons.append(Action("Cancel", f"cancel {handle}"))
    return tuple(buttons)
