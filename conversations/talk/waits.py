"""Reads when somebody wants to be asked again: "tomorrow at 6", "in two hours", "on Monday", "tonight"."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.talk.timing import NOON_HOUR, Kind, half_of, parted
from conversations.talk.wait_words import MORNING

MAX_WAIT = 60  # characters; anything longer is no time
MAX_DAYS = 366  # ahead; further than any survey is open
MORNING_HOURS = 8  # the first hour that is meant before noon where nobody says which half of the day: "at 6" is 18:00
WEEKDAYS = 7

_ANCHORS = frozenset({Kind.LATER, Kind.DAY, Kind.WEEKDAY, Kind.PART, Kind.AT, Kind.HALF, Kind.CLOCK})


@dataclass(frozen=True, slots=True)
class Wait:
    """When to ask again (in the zone asked for); `vague` says that only "later" was said."""

    until: datetime
    vague: bool = False


def read_wait(  # noqa: PLR0911 - one return a case
    text: str, languages: Iterable[str], now: datetime, zone: str, *, beside: bool = False
) -> Wait | None:
    """Find the one moment after `now` that all of these words name; None where they name none.

    `beside` says that a day stands beside other answers: then a time of day alone is too little to go by.
    """
    if len(text) > MAX_WAIT or text.isdecimal() or not text.strip():  # a number alone is no time
        return None
    bits = parted(text, (*languages, "en"))
    if bits is None:
        return None
    kinds = [kind for kind, _ in bits if kind is not Kind.BESIDE]
    here = now.astimezone(ZoneInfo(zone))
    said = dict(reversed(bits))  # the first of each kind
    if len(kinds) != len(set(kinds)):
        return None
    if Kind.UNIT in said:
        return _ahead(here, kinds, said)
    times = {Kind.AT, Kind.NUMBER, Kind.HALF, Kind.CLOCK}
    if _ANCHORS.isdisjoint(kinds) or (beside and times.issuperset(kinds)):
        return None
    if kinds == [Kind.LATER]:
        return Wait(here + timedelta(days=1), vague=True)
    until = None if Kind.LATER in said else _on_a_day(here, said)
    return Wait(until) if until else None


def _ahead(here: datetime, kinds: Sequence[Kind], said: Mapping[Kind, float]) -> Wait | None:
    """Read "in two hours": a number or none, and a unit."""
    allowed = {Kind.AHEAD, Kind.LATER, Kind.NUMBER, Kind.UNIT}  # in some languages "after" alone means "later"
    minutes = said.get(Kind.NUMBER, 1) * said[Kind.UNIT]
    if not allowed.issuperset(kinds) or not 1 <= minutes <= MAX_DAYS * 24 * 60:
        return None
    if Kind.AHEAD not in said and Kind.LATER not in said:
        return None
    return Wait((here.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(here.tzinfo))


def _on_a_day(here: datetime, said: Mapping[Kind, float]) -> datetime | None:
    """Read a day, a part of the day and a time, any of which may be left out."""
    at = _time(here, said)
    if at is None:
        return None
    if Kind.WEEKDAY in said:
        days = (int(said[Kind.WEEKDAY]) - here.weekday() - 1) % WEEKDAYS + 1
        return _moment(here, here.date() + timedelta(days=days + (7 if said.get(Kind.DAY) == WEEKDAYS else 0)), at)
    if Kind.DAY in said:
        until = _moment(here, here.date() + timedelta(days=int(said[Kind.DAY])), at)
        return until if until > here else None
    until = _moment(here, here.date(), at)
    return until if until > here else _moment(here, here.date() + timedelta(days=1), at)


def _time(here: datetime, said: Mapping[Kind, float]) -> time | None:
    """Give the time of day; "at 6" is six in the evening, since nobody wants to be asked at six in the morning."""
    part = said.get(Kind.PART)
    minutes = said.get(Kind.CLOCK)
    if minutes is None and Kind.NUMBER in said:
        minutes = said[Kind.NUMBER] * 60
    if minutes is None:
        usual = time(MORNING) if Kind.WEEKDAY in said else here.time().replace(second=0, microsecond=0)
        return time(int(part)) if part is not None else usual
    hour, minute = divmod(int(minutes), 60)
    half = said.get(Kind.HALF, None if part is None or not 1 <= hour <= NOON_HOUR else half_of(part, hour))
    if half is None and Kind.CLOCK not in said and 1 <= hour < MORNING_HOURS:
        half = 1
    if half and hour < NOON_HOUR:
        hour += NOON_HOUR
    elif half == 0 and hour == NOON_HOUR:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a day's ends


def _moment(here: datetime, day: date, at: time) -> datetime:
    """Give a local moment; one that a change of the clocks skips is an hour later."""
    return datetime.combine(day, at, here.tzinfo).astimezone(ZoneInfo("UTC")).astimezone(here.tzinfo)
