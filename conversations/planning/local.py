"""Local wall-clock moments as aware UTC, right over both changes of the clocks."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def wall(day: date, at: time, zone: str) -> datetime:
    """Give the moment a clock on the wall shows `at` on `day`, in UTC.

    A time the spring change skips moves forward by the hour skipped; of a time the autumn change repeats, the
    first is meant (fold 0 of PEP 495 does both).
    """
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)


def local(moment: datetime, zone: str) -> datetime:
    """Give a moment as the clocks in `zone` show it."""
    return moment.astimezone(ZoneInfo(zone))
