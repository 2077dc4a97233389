"""Turning a typed order into a series that keeps Heard's contact rules, or saying what to mend."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from conversations.planning.commands import CalendarDay, OnceOn, Schedule, Unclear
from conversations.planning.dates import DAYS_IN_WEEK, SENSITIVE_SPACING, SPACING, next_openings, spacing
from conversations.planning.local import local, wall
from conversations.planning.lookup import candidates, find_areas, which_programme
from conversations.planning.moments import find_day
from conversations.planning.saying import day_in_words, rule_in_words
from conversations.planning.series import Every, Once, Rolling, Rule, Series, SeriesState, Unit
from conversations.planning.tokens import echo, nearest
from conversations.programme import Programme, Programmes
from conversations.script.model import Script


@dataclass(frozen=True, slots=True)
class Proposal:
    """A series that could be made. Its id, handle and maker are still empty.

    `pinned` is the order with nothing left to the day it is read on: reading it within its first wave's time
    gives this proposal again. `leaves` are the keys of the leaf areas whose people would be asked. `next_year`
    is the day typed without a year where it had passed in this one.
    """

    series: Series
    programme: Programme
    script: Script
    leaves: tuple[str, ...]
    pinned: Schedule
    next_year: date | None = None


def leaves_of(programme: Programme, areas: Sequence[str]) -> tuple[str, ...]:
    """Give the leaf areas under some areas, each once, in the author's order."""
    wanted = {leaf.key for key in areas if (area := programme.area(key)) for leaf in area.leaves()}
    return tuple(leaf.key for leaf in programme.areas.leaves() if leaf.key in wanted)


def fewest_weeks(programme: Programme) -> int:
    """Give how often a series of this programme may repeat at most, in weeks."""
    return (SENSITIVE_SPACING if programme.sensitive else SPACING) // DAYS_IN_WEEK


def propose(order: Schedule, programmes: Programmes, home: str, now: datetime) -> Proposal | Unclear:
    """Make the proposal; `home` is the programme of whoever asks, empty for an operator."""
    among = candidates(order.programme, home, programmes)
    if isinstance(among, Unclear):
        return among
    found = [(one, _named(order, one)) for one in among]
    clear = [(one, named) for one, named in found if not isinstance(named, Unclear)]
    if len(clear) > 1:
        return which_programme([one for one, _ in clear], f'The script "{order.script}"')
    if clear:
        programme, (script, areas) = clear[0]
        return _dated(order, programme, script, areas, now)
    # Where nothing fits whole, the programme that knows more of the names is the one that was meant.
    faults = [
        ((*_known(order, one), bool(fault.suggestion)), fault) for one, fault in found if isinstance(fault, Unclear)
    ]
    return max(faults, key=lambda fault: fault[0])[1]


def _known(order: Schedule, programme: Programme) -> tuple[bool, bool]:
    known_areas = bool(order.areas) and not isinstance(find_areas(order.areas, programme), Unclear)
    return order.script in programme.scripts, known_areas


def _named(order: Schedule, programme: Programme) -> tuple[Script, tuple[str, ...]] | Unclear:
    script = programme.script(order.script, order.version)
    if script is None and order.script in programme.scripts:
        known = ", ".join(f"v{number}" for number in sorted(programme.scripts[order.script]))
        return Unclear(f"v{order.version}", f'"{order.script}" has no version {order.version}, only {known}.')
    if script is None:
        known = ", ".join(sorted(programme.scripts))
        message = f'{programme.key} has no script "{echo(order.script)}". Scripts are: {known}.'
        return Unclear(echo(order.script), message, nearest(order.script, programme.scripts))
    if not order.areas:
        return script, (programme.areas.key,)
    areas = find_areas(order.areas, programme)
    return areas if isinstance(areas, Unclear) else (script, tuple(area.key for area in areas))


def _dated(
    order: Schedule, programme: Programme, script: Script, areas: tuple[str, ...], now: datetime
) -> Proposal | Unclear:
    today = local(now, programme.zone).date()
    rule = _rule(order, today)
    start = find_day(order.starting, today) if order.starting is not None else today
    open_days = order.open_days if order.open_days is not None else script.open_days
    if isinstance(rule, Unclear):
        return rule
    if isinstance(start, str):
        return Unclear("starting", start)
    if start < today:
        return Unclear("starting", f"{day_in_words(start)} has passed.")
    if fault := _too_often(rule, open_days, programme):
        return fault
    series = Series(
        id="",
        handle="",
        programme=programme.key,
        script=script.name,
        version=script.version,
        rule=rule,
        zone=programme.zone,
        areas=areas,
        total=1 if isinstance(rule, Once) else order.waves,
        open_days=open_days,
        start=start,
        state=SeriesState.ACTIVE,
        made_by="",
    )
    begun = _begun(series, order, now)
    if isinstance(begun, Unclear):
        return begun
    next_year = _next_year(order, rule.day if isinstance(rule, Once) else start, today)
    return Proposal(begun, programme, script, leaves_of(programme, areas), _pinned(begun, order), next_year)


def _next_year(order: Schedule, meant: date, today: date) -> date | None:
    typed = order.rule.day if isinstance(order.rule, OnceOn) else order.starting
    guessed = isinstance(typed, CalendarDay) and typed.year is None
    return meant if guessed and meant.year > today.year else None


def _rule(order: Schedule, today: date) -> Rule | Unclear:
    if not isinstance(order.rule, OnceOn):
        return order.rule
    day = find_day(order.rule.day, today)
    return Unclear("on", day) if isinstance(day, str) else Once(day, order.rule.at)


def _too_often(rule: Rule, open_days: int, programme: Programme) -> Unclear | None:
    days = spacing(rule)
    if days is None or not isinstance(rule, Every):
        return None
    fewest = fewest_weeks(programme) * DAYS_IN_WEEK
    if days < fewest:
        because = " because this programme is sensitive" if programme.sensitive else ""
        message = f"A series repeats no sooner than every {fewest} days{because}, so that nobody is asked too often."
        mend = f"every {fewest_weeks(programme)} weeks"
        return Unclear("every", f'{message} Say "{mend}".', example=mend)
    if open_days >= days:
        each = "a week" if rule.unit is Unit.WEEK else "a month"
        often = each if rule.count == 1 else f"{rule.count} {rule.unit}s"
        message = f"A wave must close before the next one opens, and {often} can be {days} days."
        return Unclear("open", f'{message} Say "open {days - 1} days" or fewer.', example=f"open {days - 1} days")
    return None


def _begun(series: Series, order: Schedule, now: datetime) -> Series | Unclear:
    """Let a series start with its first wave still to come, on that wave's own day."""
    if isinstance(series.rule, Rolling):
        return series
    eve = wall(series.start, time(0), series.zone) - timedelta(minutes=1)  # the first day counts even if it has passed
    first = next(iter(next_openings(series, eve, 1, lambda _: False)), None)
    if first is None or (first.opens <= now and (order.starting is not None or isinstance(series.rule, Once))):
        what = rule_in_words(series.rule)
        return Unclear("on" if order.starting is None else "starting", f'The first time of "{what}" has passed.')
    if first.opens <= now:
        # Today's time has passed: the series begins with the next such day, not a whole period later.
        return _begun(replace(series, start=series.start + timedelta(days=1)), order, now)
    return replace(series, start=local(first.opens, series.zone).date())


def _pinned(series: Series, order: Schedule) -> Schedule:
    once = isinstance(series.rule, Once)
    rule = OnceOn(_calendar(series.rule.day), series.rule.at) if isinstance(series.rule, Once) else series.rule
    return Schedule(
        script=series.script,
        areas=series.areas if order.areas else (),
        rule=rule,
        version=series.version,
        programme=series.programme,
        waves=None if once else series.total,
        open_days=None if isinstance(series.rule, Rolling) else series.open_days,
        starting=None if once else _calendar(series.start),
    )


def _calendar(day: date) -> CalendarDay:
    return CalendarDay(day.day, day.month, day.year)
