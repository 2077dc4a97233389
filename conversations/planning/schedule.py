"""Reading the order `schedule`: its clauses, then the rule they make; a clause that is missing is named."""

import re
from datetime import time

from conversations.planning.clauses import STARTS, Given, Monthday, Often, Weekday, name_misspelt, read_clause
from conversations.planning.commands import AskedRule, CalendarDay, DaysAhead, OnceOn, Schedule
from conversations.planning.moments import WEEKDAYS, number
from conversations.planning.series import Every, Rolling, Unit
from conversations.planning.tokens import Words

EXAMPLE = "schedule pulse for north, midlands every 2 weeks on tuesday at 10:00 for 6 waves open 10 days"
ONCE_EXAMPLE = "schedule pulse for all once on 3 december at 18:00"

_VERSION = re.compile(r"v([0-9]{1,4})")


def read_schedule(words: Words) -> Schedule:
    """Read everything after the word "schedule"."""
    words.example = EXAMPLE
    if words.peek(1) and words.peek(1) not in STARTS:
        words.took("a", "the")
    script = words.take()
    if not script or script in STARTS:
        raise words.fail("Say which script to schedule, right after the word schedule.")
    version = _version(words)
    given = Given()
    words.skip_joins()
    while words.peek():
        read_clause(words, given)
        words.skip_joins()
    if given.areas is None:
        raise words.fail('Say for whom: add "for north" (one area or several), or "for all".')
    rule = _rule(words, given)
    return Schedule(script, given.areas, rule, version, given.programme, given.waves, given.open_days, given.starting)


def _version(words: Words) -> int | None:
    if words.peek() == "version" and number(words.peek(1)) is not None:
        words.take()
        return number(words.take())
    found = _VERSION.fullmatch(words.peek())
    if not found:
        return None
    words.take()
    return int(found[1])


def _rule(words: Words, given: Given) -> AskedRule:
    if given.often is None and given.word is None:
        name_misspelt(words, given)
        choices = '"every 2 weeks on tuesday at 10:00", "once on 3 december at 18:00" or "always"'
        raise words.fail(f"Say how often: {choices}.")
    if given.word == "always":
        return _always(words, given)
    if given.on is None:
        raise words.fail('Say on which day: "on tuesday", "on the 5th" or "on 3 december".')
    if given.at is None:
        raise words.fail('Say at what time: "at 10:00".')
    if given.often is None:
        return _once(words, given, given.at)
    return _repeating(words, given, given.often, given.at)


def _always(words: Words, given: Given) -> Rolling:
    extra = {"on": given.on, "at": given.at, "waves": given.waves, "open": given.open_days}
    for clause, value in extra.items():
        if value is not None:
            raise words.fail(f'"always" means open all the time, month by month: leave out "{clause}".', clause)
    return Rolling()


def _once(words: Words, given: Given, at: time) -> OnceOn:
    if given.waves is not None:
        raise words.fail('"once" is one wave: leave out how many.', "waves", example=ONCE_EXAMPLE)
    if given.starting is not None:
        raise words.fail('"once" has its own day: leave out "starting".', "starting", example=ONCE_EXAMPLE)
    if not isinstance(given.on, CalendarDay | DaysAhead):
        raise words.fail('Say the date: "once on 3 december at 18:00".', example=ONCE_EXAMPLE)
    return OnceOn(given.on, at)


def _repeating(words: Words, given: Given, often: Often, at: time) -> Every:
    match given.on, often.unit:
        case Weekday(day), Unit.WEEK:
            return Every(often.count, Unit.WEEK, at, weekday=day)
        case Monthday(day), Unit.MONTH:
            return Every(often.count, Unit.MONTH, at, monthday=day)
        case Weekday(day), _:
            raise words.fail('Every so many months needs a day of the month: "on the 5th".', WEEKDAYS[day])
        case Monthday(day), _:
            raise words.fail('Every so many weeks needs a weekday: "on tuesday".', str(day))
        case _:
            raise words.fail('A date goes with "once", or after "starting". Say "on tuesday" or "on the 5th".', "on")
