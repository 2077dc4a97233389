"""The numbers of disclosure control, each with its source; a programme may be stricter, never weaker than hard."""

from dataclasses import dataclass

from conversations.errors import HeardError

FLOOR = 10  # respondents a figure needs; GP Patient Survey suppresses below 10
HARD_FLOOR = 8  # respondents; NHS Digital's n >= 8: no setting goes under it
SENSITIVE_FLOOR = 15  # respondents, in programmes whose people could come to harm
SMALL = 7  # a count of 0 to 7 is hidden (a true zero discloses, too); OpenSAFELY
OPEN_BASE = 50  # respondents; from here on small counts are rounded and shown, 0% and 100% are said as they are
ROUND_TO = 5  # every shown count is a multiple; OpenSAFELY
APART_BY = 10  # people; nested tables differ by none or at least so many: OpenSAFELY, ACRO safe_threshold
ASKED_AGAIN = 28  # days; within them the same people may be asked the same: a sensitive series' shortest pause
QUOTE_BASE = 10  # respondents a quote is one of, whatever the floor: Care Opinion, U-Report's lesson
SHARE_BASE = 20  # respondents, counted and rounded, that a percentage or interval needs


class TooWeak(HeardError):
    """A policy below what is hard."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The floor a figure's base must reach, in respondents."""

    floor: int = FLOOR

    def __post_init__(self) -> None:
        if self.floor < HARD_FLOOR:
            raise TooWeak(f"a figure's base must be at least {HARD_FLOOR} people, not {self.floor}")

    @property
    def area_floor(self) -> int:
        """What an area inside a published whole needs, so that the whole less that area is no smaller group."""
        return max(self.floor, APART_BY)

    @property
    def least_told(self) -> int:
        """The least rounded number of people said in a sentence: all counts that round to it reach the floor.

        So an exact count and the rounded one that is left when a wave has closed are said alike, and no two
        sentences about the same people can be held against each other.
        """
        return -(-(self.floor + ROUND_TO // 2) // ROUND_TO) * ROUND_TO


def policy_for(*, sensitive: bool) -> Policy:
    """Give the default policy of a programme."""
    return Policy(SENSITIVE_FLOOR if sensitive else FLOOR)


def nearest(count: int) -> int:
    """Round to the nearest 5; no count of people lies halfway between two multiples."""
    return (count + ROUND_TO // 2) // ROUND_TO * ROUND_TO
