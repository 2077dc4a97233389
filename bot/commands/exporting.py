"""Telling what there is to export, and who can take it: files leave through the server's own command line alone."""

from bot.commands.gathering import gather
from bot.commands.request import Request, say
from conversations.document import Block, Document, Small
from conversations.planning.commands import Export


async def export(request: Request, command: Export) -> Document:
    """Say what an export would hold, and the line that writes it."""
    found = await gather(request, command)
    if isinstance(found, Document):
        return found
    waves = "one release" if found.releases == 1 else f"{found.releases} releases"
    more: list[Block] = [Small(found.coming)] if found.coming else []
    return say(
        f"{found.of}: {waves}, {len(found.sheet.rows)} rows of figures. Whoever runs the server writes the file with "
        f'"heard export {found.of} --xlsx FILE" or "--csv FILE", and hands it to you.',
        Small("It holds published figures only, the same as the digests, with what was done to each and why."),
        *more,
    )
