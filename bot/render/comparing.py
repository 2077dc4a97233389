"""Compares areas: no rank, no league table, only whether they differ by more than chance would make."""

from collections.abc import Iterator
from itertools import combinations

from bot.render.naming import column_name
from conversations.document import Block, Small
from conversations.findings.figures import Released
from conversations.programme import Programme


def comparison(table: Released, programme: Programme, language: str, elsewhere: str) -> Iterator[Block]:
    """Say whether areas of one level really differ: only where their ranges part."""
    places = [
        (column, figures.positive)
        for column, figures in zip(table.columns, table.figures, strict=True)
        if column.parent == 0 and figures.positive and not figures.positive.extreme
    ]
    if len(places) < 2:  # noqa: PLR2004  a comparison takes two
        return
    names = [column_name(column, programme, language, elsewhere) for column, _ in places]
    apart = [
        f"between {names[one]} and {names[other]}"
        for one, other in combinations(range(len(places)), 2)
        if places[one][1].high < places[other][1].low or places[other][1].high < places[one][1].low
    ]
    if not apart:
        yield Small("The areas differ no more than chance alone could explain.")
    elif len(apart) == 1:
        yield Small(f"The difference {apart[0]} is bigger than chance alone would make.")
    else:
        yield Small(f"These differences are bigger than chance alone would make: {'; '.join(apart)}.")
