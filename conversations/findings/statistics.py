"""Shares and their ranges, made from figures that are rounded already and from nothing else."""

from dataclasses import dataclass
from math import sqrt

from conversations.findings.policy import SHARE_BASE

Z = 1.959964  # standard deviations; a 95% interval


@dataclass(frozen=True, slots=True)
class Portion:
    """A whole percentage and its 95% range, by Wilson's formula."""

    percent: int
    low: int
    high: int


def portion(part: int, base: int) -> Portion | None:
    """Work out part of base, both rounded; None under the base a percentage needs, or if it is no part."""
    if base < SHARE_BASE or not 0 <= part <= base:
        return None
    share = part / base
    middle = share + Z * Z / (2 * base)
    spread = Z * sqrt(share * (1 - share) / base + Z * Z / (4 * base * base))
    scale = 100 / (1 + Z * Z / base)
    return Portion(
        percent=round(100 * share),
        low=max(0, round(scale * (middle - spread))),
        high=min(100, round(scale * (middle + spread))),
    )
