"""Puts released figures into words; it adds none of its own."""

from typing import assert_never

from conversations.findings.figures import Cell, Extreme, Hidden, Reason, Share, Shown, Withheld

HIDDEN = "c"
NONE = "-"

EXTREMES = {Extreme.VERY_FEW: "very few", Extreme.ALMOST_ALL: "almost all"}
_REASONS = {
    Reason.FEW: "too few people answered",
    Reason.SPREAD: "the answers are so few or so alike that any figure would give someone away",
    Reason.FOLLOW_UP: "it would give away a hidden answer to an earlier question",
    Reason.REPEATED: "the same was asked shortly before, and less those figures these would be about a few people",
    Reason.POOLED: "waves are counted together",
    Reason.NOT_APPLICABLE: "nobody was asked by list",
}


def cell_text(cell: Cell) -> str:
    """Show a cell as short as can be, for a table."""
    match cell:
        case Shown(count=count):
            return str(count)
        case Hidden():
            return HIDDEN
        case Withheld():
            return NONE
        case _:
            assert_never(cell)


def people_text(cell: Cell, least: int) -> str:
    """Say a number of people within a sentence; `least` is the least that is said."""
    match cell:
        case Shown(count=count):
            return f"about {count}"
        case Hidden() | Withheld():
            return f"fewer than {least}"
        case _:
            assert_never(cell)


def reason_text(reason: Reason) -> str:
    """Say why there is no figure."""
    return _REASONS[reason]


def share_text(share: Share) -> str:
    """Say a share within a sentence: "about 70 in 100"."""
    return EXTREMES[share.extreme] if share.extreme else f"about {share.percent} in 100"


def range_text(share: Share) -> str:
    """Say how sure a share is; nothing where it is only said in words."""
    return "" if share.extreme else f"between {share.low} and {share.high} in 100"


def short_text(cell: Cell, share: Share | None) -> str:
    """Show a cell with its share, for a table: "64% (90)"."""
    if share is None:
        return cell_text(cell)
    said = EXTREMES[share.extreme] if share.extreme else f"{share.percent}%"
    return f"{said} ({cell_text(cell)})"
