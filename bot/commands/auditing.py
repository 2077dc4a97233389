"""Showing the audit log: what staff did, by their ids; nothing in it is of residents."""

from bot.commands.request import Request, explain, say
from conversations.document import Block, Document, Heading, Small, Table
from conversations.planning.authority import Subject
from conversations.planning.commands import ShowLog, Unclear
from conversations.planning.lookup import candidates
from conversations.planning.saying import moment_in_words

LATEST = 30  # deeds of a programme; some weeks of a busy one


async def show_log(request: Request, command: ShowLog) -> Document:
    """Give a programme's latest deeds, the newest first; an operator who names none sees every programme's."""
    found = candidates(command.programme, request.home, request.circumstances.programmes)
    if isinstance(found, Unclear):
        return explain(found)
    blocks: list[Block] = []
    for programme in found:
        if refusal := request.refusal(command, Subject(programme)):
            return refusal
        done = await request.work.audit.recent(programme.key, LATEST)
        rows = tuple((moment_in_words(row.at, programme.zone), row.staff, row.action, row.detail) for row in done)
        if rows:
            blocks.append(Table(("When", "Who", "What", "About"), rows, title=programme.key))
    if not blocks:
        return say("Nothing was done yet.")
    blocks.append(Small(f'The last {LATEST} of each programme, in local time. "staff" shows who has which id.'))
    return Document("What staff did", (Heading("What staff did", 1), *blocks))
