"""Says which helplines a sensitive programme lacks, area by area, and which of its numbers ring nobody."""

import re
from collections.abc import Iterator

from conversations.programme import Area, Programme, Ward

_DRAMA = re.compile(  # Ofcom, "Telephone numbers for use in TV and radio drama programmes"; digits alone
    r"01(13|14|15|16|17|18|21|31|41|51|61)4960\d{3}|0191498\d{4}|02079460\d{3}|02920180\d{3}"
    r"|02896496\d{3}|01632960\d{3}|07700900\d{3}|08081570\d{3}|09098790\d{3}|03069990\d{3}"
)
_TEAM = {Ward.CHILDREN: "children's", Ward.ADULTS: "adults'"}


def missing_lines(programme: Programme) -> Iterator[str]:
    """Give what should be looked at; nothing for a programme that is not sensitive."""
    for line in programme.helplines:
        if _DRAMA.fullmatch(re.sub(r"\D", "", line.contact)):
            yield f'helpline "{line.key}": {line.contact} is a number kept for drama and rings nobody; put the real one'
    if programme.sensitive:
        for leaf in programme.areas.leaves():
            yield from _missing(programme, leaf)


def _missing(programme: Programme, leaf: Area) -> Iterator[str]:
    lines = programme.lines(leaf.key)
    if not lines:
        yield f'area "{leaf.key}" has no helpline at all: none of those named is for its nation or for it'
    there = {line.safeguarding for line in lines}
    for ward, team in _TEAM.items():
        if ward not in there:
            yield (
                f'area "{leaf.key}" has no number of the council\'s {team} safeguarding team; add one to '
                f"helplines.yaml with safeguarding: {ward.value} and areas: [{leaf.key}], and name it under helplines"
            )
