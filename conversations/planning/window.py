"""When a message nobody asked for may be sent: never at night, never on a bank holiday."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from conversations.hours import SENDS_FROM, SENDS_UNTIL
from conversations.planning.local import local, wall

IsHoliday = Callable[[date], bool]
"""Whether a local day is a bank holiday where the programme runs."""

LONGEST_WAIT = 31  # days; no country rests so long: a calendar that says so is wrong and is not obeyed for ever

# Heard's contact rules: one reminder, three days on, none after any reply.
REMINDER_AFTER = timedelta(days=3)


class Reason(StrEnum):
    """Why a sending waits."""

    EARLY = "early"
    LATE = "late"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Wait:
    """One reason and the local day it applied to."""

    reason: Reason
    day: date


def allowed(now: datetime, zone: str, is_holiday: IsHoliday) -> tuple[datetime, tuple[Wait, ...]]:
    """Give the first moment from `now` on at which invitations may leave, and what they had to wait for."""
    here = local(now, zone)
    day, clock = here.date(), here.time()
    waits: list[Wait] = []
    for _ in range(LONGEST_WAIT):
        if is_holiday(day):
            waits.append(Wait(Reason.HOLIDAY, day))
        elif clock >= SENDS_UNTIL:
            waits.append(Wait(Reason.LATE, day))
        else:
            if clock < SENDS_FROM and day == here.date():
                waits.append(Wait(Reason.EARLY, day))
            break
        day, clock = day + timedelta(days=1), time(0)
    if day == here.date() and clock >= SENDS_FROM:
        return now, ()
    return wall(day, SENDS_FROM, zone), tuple(waits)


def send_time(now: datetime, zone: str, is_holiday: IsHoliday) -> datetime:
    """Give the first moment from `now` on at which invitations and reminders may leave (aware UTC)."""
    return allowed(now, zone, is_holiday)[0]


def reminder_time(sent: datetime, closes: datetime, zone: str, is_holiday: IsHoliday) -> datetime | None:
    """Give when the one reminder of a wave is due, or None where the wave closes before it could leave."""
    due = send_time(sent + REMINDER_AFTER, zone, is_holiday)
    return due if due < closes else None
