"""The hours in which Heard writes to people of its own accord; whoever writes first is answered at any hour."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

# Heard's contact rules: invitations and reminders leave between 9:00 and 20:00 local.
SENDS_FROM = time(9)  # local wall clock
SENDS_UNTIL = time(20)  # local wall clock, excluded


def within(moment: datetime, zone: str) -> bool:
    """Say whether Heard may write at a moment."""
    return SENDS_FROM <= moment.astimezone(ZoneInfo(zone)).time() < SENDS_UNTIL


def moved_within(moment: datetime, zone: str) -> datetime:
    """Give the first moment from this one on at which Heard may write (in the zone of `moment`)."""
    here = moment.astimezone(ZoneInfo(zone))
    if SENDS_FROM <= here.time() < SENDS_UNTIL:
        return moment
    day = here.date() if here.time() < SENDS_FROM else here.date() + timedelta(days=1)
    return datetime.combine(day, SENDS_FROM, ZoneInfo(zone)).astimezone(moment.tzinfo)
