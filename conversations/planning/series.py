"""A series of waves of one script, the rule that dates them, and the people who steer it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum


class Unit(StrEnum):
    """How a repeating rule counts."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Once:
    """One wave, at a local day and time."""

    day: date
    at: time


@dataclass(frozen=True, slots=True)
class Every:
    """A wave every `count` weeks on `weekday` (Monday 0), or every `count` months on day `monthday`.

    Exactly one of `weekday` and `monthday` is set. A month without that day uses its last day.
    """

    count: int
    unit: Unit
    at: time
    weekday: int | None = None
    monthday: int | None = None


@dataclass(frozen=True, slots=True)
class Rolling:
    """Always open: a wave a calendar month, started by residents themselves, never by invitation."""


Rule = Once | Every | Rolling


class SeriesState(StrEnum):
    """Whether a series goes on."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Series:
    """What a coordinator scheduled. `handle` is its short name for commands ("s3"), unique for ever.

    `areas` are the area keys it was scheduled for (any level); `total` waves, or None for no end; `start` is
    the local day of the command that made it. `made_by` is a staff id.
    """

    id: str
    handle: str
    programme: str
    script: str
    version: int
    rule: Rule
    zone: str
    areas: tuple[str, ...]
    total: int | None
    open_days: int
    start: date
    state: SeriesState
    made_by: str


class WaveState(StrEnum):
    """A wave's life: planned -> open -> closed; or cancelled before it opened."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Wave:
    """One opening of a series; number counts from 1. Times are aware UTC. `areas` are leaf areas.

    `early` says that somebody ended it before its time.
    """

    id: str
    series: str
    programme: str
    script: str
    version: int
    number: int
    areas: tuple[str, ...]
    opens: datetime
    closes: datetime
    state: WaveState
    always_open: bool = False
    early: bool = False


class Role(StrEnum):
    """What a member of staff may do; decided in one place for every command and button."""

    COORDINATOR = "coordinator"
    OFFICIAL = "official"
    DUTY = "duty"  # duty officer: whom a person in danger is told of
    CONTROLLER = "controller"  # data controller: sees who has access and what leaves, and takes access away
    OPERATOR = "operator"  # the console and the local desk: may act for every team


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Someone who may command. An operator's programme and team are empty: all of them.

    `id` names them in the audit log and is all it says of them.
    """

    id: str
    role: Role
    programme: str = ""
    team: str = ""
