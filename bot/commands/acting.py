"""From a command to the file that does it; and the second half of those that had to be confirmed."""

from dataclasses import replace
from typing import assert_never

from bot.commands.alerting import see
from bot.commands.auditing import show_log
from bot.commands.digesting import show_digest
from bot.commands.exporting import export
from bot.commands.helping import give_help
from bot.commands.people import enrol, join, list_staff, remove
from bot.commands.places import connect, link
from bot.commands.quoting import review
from bot.commands.request import Request, refuse, say
from bot.commands.scheduling import schedule
from bot.commands.showing import list_series, show
from bot.commands.steering import steer
from conversations.document import Document
from conversations.planning.authority import Subject
from conversations.planning.commands import (
    Cancel,
    Close,
    Command,
    Confirm,
    Connect,
    Discard,
    Enrol,
    Export,
    Help,
    Join,
    Link,
    ListSeries,
    ListStaff,
    Pause,
    Remove,
    Resume,
    ReviewQuotes,
    Schedule,
    Seen,
    Show,
    ShowDigest,
    ShowLog,
    Unclear,
)
from conversations.planning.reading import parse
from conversations.planning.tokens import echo


async def act(request: Request, command: Command) -> Document:  # noqa: C901, PLR0911, PLR0912 - one line a command
    """Do one command in the request's transaction. Everything that needs authority asks `may` first.

    A stranger is refused before any name is looked up: an answer that depends on one would tell whether it exists.
    """
    if request.staff is None and (refusal := request.refusal(command, Subject())):
        return refusal
    match command:
        case Schedule():
            return await schedule(request, command)
        case ListSeries():
            return await list_series(request, command)
        case Show():
            return await show(request, command)
        case Pause() | Resume() | Cancel() | Close():
            return await steer(request, command)
        case ShowDigest():
            return await show_digest(request, command)
        case ReviewQuotes():
            return await review(request, command)
        case Export():
            return await export(request, command)
        case Enrol():
            return await enrol(request, command)
        case Join():
            return await join(request, command)
        case Connect():
            return await connect(request, command)
        case Link():
            return await link(request, command)
        case Confirm() | Discard():
            return await _settle(request, command)
        case ListStaff():
            return await list_staff(request, command)
        case ShowLog():
            return await show_log(request, command)
        case Remove():
            return await remove(request, command)
        case Seen():
            return await see(request, command)
        case Help():
            return await give_help(request, command)
        case _:
            assert_never(command)


async def _settle(request: Request, command: Confirm | Discard) -> Document:
    """Use a code up: do what it stands for, as the person who confirms and as things stand now, or forget it."""
    kept = await request.work.confirmations.peek(command.code, request.now)
    if kept is None or request.home not in {"", kept.programme}:
        return _nothing(command.code)
    programme = request.circumstances.programmes.get(kept.programme)
    if refusal := request.refusal(command, Subject(programme, team=kept.team, asked_by=kept.by)):
        return refusal
    taken = await request.work.confirmations.take(command.code, request.now)
    if taken is None:
        return _nothing(command.code)
    if isinstance(command, Discard):
        return say("Forgotten. Nothing was done.")
    meant = parse(taken.words)
    if isinstance(meant, Unclear):
        return refuse("That order can no longer be read. Say it again.")
    return await act(replace(request, confirmed=True), meant)


def _nothing(code: str) -> Document:
    return refuse(f'Nothing waits under "{echo(code)}". A code works once, for an hour. Ask for it again.')
