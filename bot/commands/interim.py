"""Refuses figures of waves that are open, to anyone; who asked for them stands in the audit log."""

from collections.abc import Sequence

from bot.commands.request import Request, refuse
from conversations.document import Document, Paragraph
from conversations.planning.saying import moment_in_words
from conversations.planning.series import Wave
from conversations.programme import Programme

RULE = "No figures are shown before a wave has closed, to anyone. Its digest then goes to every team."


def too_early(request: Request, programme: Programme, waves: Sequence[Wave], wanted: str) -> Document:
    """Say when there will be figures; `wanted` is what was asked for: "digest", "export"."""
    request.later(f"{wanted} refused", programme.key, "; ".join(f"{wave.script} wave {wave.number}" for wave in waves))
    return refuse(f"Not yet: {still_open(programme, waves)}.", Paragraph(RULE))


def still_open(programme: Programme, waves: Sequence[Wave]) -> str:
    """Say which waves are open and until when."""
    return "; ".join(
        f"wave {wave.number} of {wave.script} is open until {moment_in_words(wave.closes, programme.zone)}"
        for wave in sorted(waves, key=lambda wave: wave.closes)
    )
