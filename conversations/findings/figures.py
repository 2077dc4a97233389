"""What may be printed: cells, tables and releases, made by release() alone and read back by its codec.

Python cannot forbid a call, so two things stand in for it: every cell asks for the gate's key, and a house test
walks all source files for anyone else who holds it.
"""

from collections.abc import Sequence
from dataclasses import InitVar, dataclass
from enum import StrEnum

from conversations.errors import HeardError
from conversations.script.model import Band


class NotTheGate(HeardError):
    """Something other than the gate tried to make a figure."""


class Key:
    """The gate's key; one exists, GATE."""


GATE = Key()  # held by gate.py, and by digest.py for reading back; tests/house/test_gates.py reads who else imports it


def _admit(key: Key) -> None:
    if key is not GATE:
        raise NotTheGate("only release() makes figures")


class Reason(StrEnum):
    """Why a figure is withheld."""

    FEW = "few"  # fewer people than the floor
    SPREAD = "spread"  # so spread out or so alike that any figure would give someone away
    REPEATED = "repeated"  # the same was asked a short while ago, and less that one it would be about a few
    POOLED = "pooled"  # it would tell apart waves that are only told together
    FOLLOW_UP = "follow_up"  # it would give away a hidden answer to the question before it
    NOT_APPLICABLE = "not_applicable"  # a rate without a list of people asked


@dataclass(frozen=True, slots=True)
class Shown:
    """About so many people: always a multiple of 5."""

    count: int
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)


@dataclass(frozen=True, slots=True)
class Hidden:
    """Shown as "c": kept back so that no one can be found out."""

    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)


@dataclass(frozen=True, slots=True)
class Withheld:
    """No figure at all, and why."""

    reason: Reason
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)


Cell = Shown | Hidden | Withheld


class Extreme(StrEnum):
    """What is said in place of 0% and 100% while the base is under 50."""

    VERY_FEW = "very_few"
    ALMOST_ALL = "almost_all"


@dataclass(frozen=True, slots=True)
class Share:
    """A whole percentage with its 95% range, both made from rounded figures; `extreme` is said instead of both."""

    percent: int
    low: int
    high: int
    extreme: Extreme | None
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)


@dataclass(frozen=True, slots=True)
class Column:
    """One area, several under one label, or the whole. `areas` are keys; `parent` is a place among the columns."""

    areas: tuple[str, ...]
    parent: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """One choice, or several merged. `choices` are names (a number's digits for a range)."""

    choices: tuple[str, ...]
    band: Band | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """One column of a table. `cells` and `shares` follow the table's lines; `positive` is set on banded scales."""

    base: Cell
    cells: tuple[Cell, ...] = ()
    shares: tuple[Share | None, ...] = ()
    positive: Share | None = None


class Step(StrEnum):
    """What the gate did to a table, in the order in which it must try."""

    MERGED_POINTS = "merged_points"
    MERGED_AREAS = "merged_areas"
    POOLED = "pooled"
    HID = "hid"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing the gate did and why; `areas` are the keys it was done to, none for the table as a whole."""

    step: Step
    reason: Reason
    areas: tuple[str, ...] = ()


class Measure(StrEnum):
    """What a table counts."""

    CHOICES = "choices"  # people by the one choice they made; lines add up to the base
    TICKS = "ticks"  # people by each of several choices; lines do not add up
    REPLIES = "replies"  # only how many answered: numbers, dates
    COMMENTS = "comments"  # only how many wrote something
    PEOPLE = "people"  # everyone who answered anything


@dataclass(frozen=True, slots=True)
class Released:
    """One question's published table. The first column is the whole; `figures` follow `columns`."""

    question: str
    measure: Measure
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    figures: tuple[Figures, ...]
    notes: tuple[Note, ...]
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)

    def column_of(self, lineage: Sequence[str]) -> int:
        """Find the smallest column that holds an area, given the keys from the top of the tree down to it."""
        for key in reversed(lineage):
            for place, column in enumerate(self.columns):
                if key in column.areas:
                    return place
        return 0


@dataclass(frozen=True, slots=True, repr=False)
class Quoted:
    """Somebody's own words as they may be shown: with the question and at most their area as published, never a time.

    `areas` are the keys of the column they are counted in; none where that is the whole.
    """

    question: str
    text: str
    areas: tuple[str, ...]
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)


@dataclass(frozen=True, slots=True)
class FieldReport:
    """Asked, reached, started, finished, to the nearest 5. `rr1`, `rr2` (AAPOR) only where people were invited.

    `completion` is finishers among starters and is never a response rate.
    """

    invited: Cell
    reached: Cell
    started: Cell
    finished: Cell
    rr1: Share | None
    rr2: Share | None
    completion: Share | None
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)


@dataclass(frozen=True, slots=True)
class Release:
    """Everything ever published of one wave. `floor` is the base its figures needed."""

    floor: int
    people: Released
    fieldwork: FieldReport
    tables: tuple[Released, ...]
    key: InitVar[Key]

    def __post_init__(self, key: Key) -> None:
        _admit(key)

    def table(self, question: str) -> Released | None:
        """Find a question's table."""
        return next((table for table in self.tables if table.question == question), None)
