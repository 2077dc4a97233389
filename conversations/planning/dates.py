"""The dates of a series: when its waves open and close, and when their invitations leave."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise

from conversations.planning.local import local, wall
from conversations.planning.series import Every, Once, Rolling, Rule, Series, Unit
from conversations.planning.window import IsHoliday, Wait, allowed

# Heard's contact rules: a series repeats no sooner than this.
SPACING = 14  # days
SENSITIVE_SPACING = 28  # days

DAYS_IN_WEEK = 7
SHORTEST_MONTH = 28  # days; what "every month" is sure to leave between two waves
MONTHS_IN_YEAR = 12

LONGEST_OPEN = 60  # days; while a wave is open its answers can still be tied to a person, so not for ever

# A wave closes at least this long before the next one of its series opens, so that its digest comes first.
CLOSING_GAP = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Opening:
    """One wave to come (aware UTC). Invitations leave at `sends`, later than `opens` if `waits` says why.

    `shifted` says that the clocks skip the local time asked for, so that it opens an hour later by the wall.
    """

    opens: datetime
    closes: datetime
    sends: datetime
    waits: tuple[Wait, ...] = ()
    shifted: bool = False


def spacing(rule: Rule) -> int | None:
    """Give the fewest days between two waves of a repeating rule; None for one that does not invite again."""
    if not isinstance(rule, Every):
        return None
    return rule.count * (DAYS_IN_WEEK if rule.unit is Unit.WEEK else SHORTEST_MONTH)


def next_openings(series: Series, after: datetime, count: int, is_holiday: IsHoliday) -> tuple[Opening, ...]:
    """Give the first `count` waves of a series' rule that open later than `after`.

    How many waves the series still has is the caller's to know: `series.total` is not looked at.
    """
    if isinstance(series.rule, Rolling):
        return _months(series, after, count)
    moments = _moments(series.rule, series, after)
    chosen = tuple(islice(moments, count + 1))
    ends = [*(later for _, later in pairwise(chosen)), None]
    return tuple(_opening(series, opens, ends[at], is_holiday) for at, opens in enumerate(chosen[:count]))


def _opening(series: Series, opens: datetime, following: datetime | None, is_holiday: IsHoliday) -> Opening:
    sends, waits = allowed(opens, series.zone, is_holiday)
    # People get the full days they are promised even where the invitations had to wait ...
    start = local(sends, series.zone)
    closes = wall(start.date() + timedelta(days=series.open_days), start.time(), series.zone)
    if following is not None:  # ... but a wave closes before the next of its series opens.
        closes = min(closes, following - CLOSING_GAP)
    shown = local(opens, series.zone).time()
    return Opening(opens, closes, sends, waits, shifted=shown != _time(series.rule))


def _time(rule: Rule) -> time:
    return time(0) if isinstance(rule, Rolling) else rule.at


def _moments(rule: Once | Every, series: Series, after: datetime) -> Iterator[datetime]:
    for day in _days(rule, series.start, local(after, series.zone).date()):
        opens = wall(day, rule.at, series.zone)
        if opens > after:
            yield opens


def _days(rule: Once | Every, start: date, near: date) -> Iterator[date]:
    """Give the rule's days from `start` on, skipping (only) such as lie well before `near`."""
    if isinstance(rule, Once):
        if rule.day >= start:
            yield rule.day
    elif rule.weekday is not None:
        first = start + timedelta(days=(rule.weekday - start.weekday()) % DAYS_IN_WEEK)
        step = timedelta(weeks=rule.count)
        day = first + max(0, (near - first) // step) * step
        while True:
            yield day
            day += step
    else:
        yield from _monthdays(rule.monthday or 1, rule.count, start, near)


def _monthdays(monthday: int, count: int, start: date, near: date) -> Iterator[date]:
    first = _month_number(start)
    if _day_in(first, monthday) < start:
        first += 1
    number = first + max(0, (_month_number(near) - first) // count) * count
    while True:
        yield _day_in(number, monthday)
        number += count


def _months(series: Series, after: datetime, count: int) -> tuple[Opening, ...]:
    """Give calendar months, local; the first one begins on the series' first day."""
    number = _month_number(max(series.start, local(after, series.zone).date()))
    openings: list[Opening] = []
    while len(openings) < count:
        opens = wall(max(_day_in(number, 1), series.start), time(0), series.zone)
        if opens > after:
            openings.append(Opening(opens, wall(_day_in(number + 1, 1), time(0), series.zone), opens))
        number += 1
    return tuple(openings)


def _month_number(day: date) -> int:
    return day.year * MONTHS_IN_YEAR + day.month - 1


def _day_in(number: int, monthday: int) -> date:
    """Give a day of a month counted from year 0; the month's last day where it is shorter."""
    first = date(number // MONTHS_IN_YEAR, number % MONTHS_IN_YEAR + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(monthday, last.day))
