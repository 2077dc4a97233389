"""Saying a command back in the words that would be typed for it: reading them again gives the same command."""

from datetime import date, datetime, time
from typing import assert_never

from conversations.planning.commands import (
    AskedRule,
    CalendarDay,
    Cancel,
    Close,
    Command,
    Confirm,
    Connect,
    Day,
    Discard,
    Enrol,
    Export,
    Help,
    Join,
    Link,
    ListSeries,
    ListStaff,
    OnceOn,
    Pause,
    Remove,
    Resume,
    ReviewQuotes,
    Schedule,
    Seen,
    Show,
    ShowDigest,
    ShowLog,
)
from conversations.planning.local import local
from conversations.planning.moments import MONTHS, WEEKDAYS
from conversations.planning.series import Every, Once, Rolling, Rule, Unit

_TENS_WITHOUT_ORDINALS = range(11, 14)  # 11th, 12th, 13th
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def words(command: Command) -> str:  # noqa: C901, PLR0911, PLR0912 - one line a command
    """Give the canonical line for a command."""
    match command:
        case Schedule():
            return _schedule(command)
        case ListSeries():
            return "list" + _in(command.programme)
        case Show() | Pause() | Resume() | Cancel() | Close():
            return f"{type(command).__name__.lower()} {command.target}"
        case ShowDigest():
            return "digest" + (f" {command.target}" if command.target else "") + _in(command.programme)
        case ReviewQuotes():
            return f"quotes {command.target}" + _verdict(command)
        case Export():
            return "export" + (f" {command.target}" if command.target else "")
        case Enrol():
            return f"enrol {command.role} {command.team}" + _in(command.programme)
        case Join() | Confirm() | Discard():
            return f"{type(command).__name__.lower()} {command.code}"
        case Connect():
            return f"connect {command.team}" + _in(command.programme)
        case Link():
            return f"link {command.area}" + _in(command.programme)
        case ShowLog():
            return "log" + _in(command.programme)
        case ListStaff():
            return "staff" + _in(command.programme)
        case Remove():
            return f"remove {command.staff}"
        case Seen():
            return "seen" + (f" {command.code}" if command.code else "")
        case Help():
            return "help" + (f" {command.about}" if command.about else "")
        case _:
            assert_never(command)


def _verdict(command: ReviewQuotes) -> str:
    return f" {'yes' if command.allowed else 'no'} {command.answer}" if command.answer else ""


def _in(programme: str | None) -> str:
    return f" in {programme}" if programme else ""


def _schedule(command: Schedule) -> str:
    version = "" if command.version is None else f" v{command.version}"
    parts = [f"schedule {command.script}{version} for {', '.join(command.areas) or 'all'}{_in(command.programme)}"]
    parts.append(rule_in_words(command.rule).lower())
    if command.waves is not None:
        parts.append(f"for {command.waves} waves")
    if command.open_days is not None:
        parts.append(f"open {command.open_days} days")
    if command.starting is not None:
        parts.append(f"starting {_day(command.starting).lower()}")
    return " ".join(parts)


def rule_in_words(rule: AskedRule | Rule) -> str:
    """Say a rule: "every 2 weeks on Tuesday at 10:00"."""
    match rule:
        case Every():
            each = rule.unit if rule.count == 1 else f"{rule.count} {rule.unit}s"
            if rule.unit is Unit.WEEK and rule.weekday is not None:
                day = WEEKDAYS[rule.weekday].capitalize()
            else:
                day = f"the {ordinal(rule.monthday or 1)}"
            return f"every {each} on {day} at {_time(rule.at)}"
        case OnceOn():
            return f"once on {_day(rule.day)} at {_time(rule.at)}"
        case Once():
            return (
                f"once on {rule.day.day} {MONTHS[rule.day.month - 1].capitalize()} {rule.day.year} at {_time(rule.at)}"
            )
        case Rolling():
            return "always"
        case _:
            assert_never(rule)


def ordinal(number: int) -> str:
    """Say 1st, 2nd, 11th."""
    plain = number % 100 in _TENS_WITHOUT_ORDINALS
    return f"{number}{'th' if plain else _ENDINGS.get(number % 10, 'th')}"


def day_in_words(day: date) -> str:
    """Say "Tuesday 1 December 2026"."""
    return f"{WEEKDAYS[day.weekday()].capitalize()} {day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"


def moment_in_words(moment: datetime, zone: str) -> str:
    """Say "Tuesday 1 December 2026 at 10:00", as the clocks in `zone` show it."""
    here = local(moment, zone)
    return f"{day_in_words(here.date())} at {_time(here.time())}"


def _time(at: time) -> str:
    return at.strftime("%H:%M")


def _day(day: Day) -> str:
    if isinstance(day, CalendarDay):
        weekday = "" if day.weekday is None else f"{WEEKDAYS[day.weekday].capitalize()} "
        year = "" if day.year is None else f" {day.year}"
        return f"{weekday}{day.day} {MONTHS[day.month - 1].capitalize()}{year}"
    return "tomorrow" if day.days else "today"
