"""What a coordinator or official can ask for: a closed union of commands, and what was not understood."""

from dataclasses import dataclass
from datetime import time

from conversations.planning.series import Every, Role, Rolling


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day as it was typed; `year` is None where none was said, which means the next such day.

    `weekday` (Monday 0) is set where one was typed beside it; the two must agree.
    """

    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class DaysAhead:
    """A day counted from today in the programme's zone: today is 0, tomorrow 1."""

    days: int


Day = CalendarDay | DaysAhead


@dataclass(frozen=True, slots=True)
class OnceOn:
    """One wave, on a day that still has to be looked up in a calendar."""

    day: Day
    at: time


AskedRule = Every | OnceOn | Rolling


@dataclass(frozen=True, slots=True)
class Schedule:
    """Ask an area's people, by a rule. `areas` are keys or names as typed; none means all of them."""

    script: str
    areas: tuple[str, ...]
    rule: AskedRule
    version: int | None = None
    programme: str | None = None
    waves: int | None = None
    open_days: int | None = None
    starting: Day | None = None


@dataclass(frozen=True, slots=True)
class ListSeries:
    """Show every series of a programme."""

    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Show:
    """Show one series: its dates and its field report. `target` is a handle or a script's name, here and below."""

    target: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Plan no further wave until resumed."""

    target: str


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on after a pause."""

    target: str


@dataclass(frozen=True, slots=True)
class Cancel:
    """End a series for good."""

    target: str


@dataclass(frozen=True, slots=True)
class Close:
    """End the open wave early; its digest follows."""

    target: str


@dataclass(frozen=True, slots=True)
class ShowDigest:
    """Show the last released digest again."""

    target: str | None = None
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewQuotes:
    """Look at the next comment that may perhaps be quoted; with an `answer`, decide on that one first."""

    target: str
    answer: str | None = None
    allowed: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """Tell what published figures there are to take away: of a series, or of a programme. None means one's own."""

    target: str | None = None


@dataclass(frozen=True, slots=True)
class Enrol:
    """Give a one-time code that makes someone a coordinator or an official of a team."""

    role: Role
    team: str
    programme: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Join:
    """Redeem such a code."""

    code: str


@dataclass(frozen=True, slots=True)
class Connect:
    """Post a team's digests in the channel this was typed in."""

    team: str
    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Give the start link and code residents of an area come in by."""

    area: str
    programme: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Confirm:
    """Do what was previewed."""

    code: str


@dataclass(frozen=True, slots=True, repr=False)
class Discard:
    """Forget what was previewed."""

    code: str


@dataclass(frozen=True, slots=True)
class ListStaff:
    """Show who may command."""

    programme: str | None = None


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Show what staff did last."""

    programme: str | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a member of staff's authority away."""

    staff: str


@dataclass(frozen=True, slots=True, repr=False)
class Seen:
    """Say that one has seen a duty alert, so that nobody else is told; without a code, ask which wait for that."""

    code: str | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """Say what can be asked; `about` is one command's word."""

    about: str | None = None


Command = (
    Schedule
    | ListSeries
    | Show
    | Pause
    | Resume
    | Cancel
    | Close
    | ShowDigest
    | ReviewQuotes
    | Export
    | Enrol
    | Join
    | Connect
    | Link
    | Confirm
    | Discard
    | ListStaff
    | ShowLog
    | Remove
    | Seen
    | Help
)


@dataclass(frozen=True, slots=True)
class Unclear:
    """What could not be understood: the word, a sentence that says so, the nearest known word, an example.

    `first` is the line's first word, where a command should stand.
    """

    word: str
    message: str
    suggestion: str = ""
    example: str = ""
    first: str = ""
