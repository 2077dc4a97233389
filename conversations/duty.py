"""Which staff a programme tells that somebody may be in danger: of what kinds, when they are there, who is next."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

# Kinds of distress (conversations/distress.py) that staff may be told of: somebody's life or safety is
# at stake, and the phrases say so by themselves. Despair is left out: it is put together of weaker signs, is wrong
# more often than the others, and gives nobody anything to do.
WARRANTED = ("danger", "child", "suicide", "harm", "another")
MUST_TELL = ("danger", "child")  # a programme that tells staff anything tells them of these

HOUR = timedelta(hours=1)  # an alert says no more of when it was than this
SETTLING = timedelta(minutes=10)  # after its hour: words of its last minute are not followed by the alert at once
AFTER = HOUR + SETTLING  # the beginning of the hour; then all its alerts are told at one moment
MINUTES = 30  # until the next team is told; what a person who is at work needs to see a message
SHORTEST, LONGEST = 5, 240  # minutes; sooner nobody can have seen it, later it is another day's business

ON_DUTY = ".duty"  # after a team's key: its channel for alerts alone; no key has a dot
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SUNDAY = 6
_HOURS = re.compile(r"([a-z]{3})(?: ?- ?([a-z]{3}))? (\d{1,2})[:.](\d\d) ?- ?(\d{1,2})[:.](\d\d)")


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of some days of the week (Monday 0) as a local clock shows them; past midnight they end the next day."""

    days: frozenset[int]
    starts: time
    ends: time
    written: str

    def hold(self, here: datetime, is_holiday: Callable[[date], bool]) -> bool:
        """Say whether a local moment is within them. A bank holiday counts as a Sunday."""
        if self.starts < self.ends:
            return self._on(here, is_holiday) and self.starts <= here.time() < self.ends
        since = here if here.time() >= self.starts else here - timedelta(days=1)
        return self._on(since, is_holiday) and (here.time() >= self.starts or here.time() < self.ends)

    def _on(self, here: datetime, is_holiday: Callable[[date], bool]) -> bool:
        return (SUNDAY if is_holiday(here.date()) else here.weekday()) in self.days


def read_hours(text: str) -> Hours | None:
    """Read "mon-fri 9:00-17:00"; None where it is not written so. 24:00 is midnight."""
    found = _HOURS.fullmatch(" ".join(text.lower().split()))
    if not found:
        return None
    first, last, *clock = found.groups()
    last = last or first
    starts, ends = _time(*clock[:2]), _time(*clock[2:])
    if first not in DAYS or last not in DAYS or starts is None or ends is None:
        return None
    one, other = DAYS.index(first), DAYS.index(last)
    days = range(one, other + 1) if one <= other else (*range(one, len(DAYS)), *range(other + 1))
    return Hours(frozenset(days), starts, ends, text)


def _time(hour: str, minute: str) -> time | None:
    try:
        return time(int(hour) % 24 if (hour, minute) == ("24", "00") else int(hour), int(minute))
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class DutyTeam:
    """A team that is told, in a Slack channel of its own for this if there is one; without `hours`, always on duty."""

    team: str
    slack: str | None = None
    hours: tuple[Hours, ...] = ()

    @property
    def place(self) -> str:
        """The word the outbox knows its channel by: the team's, or one that no team can have."""
        return f"{self.team}{ON_DUTY}" if self.slack else self.team

    def on_duty(self, here: datetime, is_holiday: Callable[[date], bool]) -> bool:
        """Say whether somebody is to be there at a local moment."""
        return not self.hours or any(one.hold(here, is_holiday) for one in self.hours)


@dataclass(frozen=True, slots=True)
class Duty:
    """Whom a programme tells, in order; of which kinds; and minutes until the next are told."""

    tell: tuple[DutyTeam, ...]
    kinds: Collection[str] = frozenset(WARRANTED)
    minutes: int = MINUTES

    def next(self, told: int, on_duty: Callable[[DutyTeam], bool]) -> tuple[DutyTeam, ...]:
        """Give whom to tell once the first so many were: those up to the first who is on duty; nobody at the end.

        Whoever is off duty is told, too, and finds it in the morning; nobody waits for them.
        """
        telling: list[DutyTeam] = []
        for team in self.tell[told:]:
            telling.append(team)
            if on_duty(team):
                break
        return tuple(telling)
