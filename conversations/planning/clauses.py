"""Reading one clause of `schedule` after another, in any order, each at most once."""

from dataclasses import dataclass
from datetime import time

from conversations.planning.commands import Day
from conversations.planning.dates import LONGEST_OPEN
from conversations.planning.moments import (
    MONTHS,
    WEEKDAY_OF,
    WEEKDAYS,
    monthday,
    number,
    read_day,
    read_time,
    starts_day,
    starts_time,
)
from conversations.planning.series import Unit
from conversations.planning.tokens import COMMA, Words, echo, nearest

MOST_WAVES = 100  # four years of fortnights; a longer plan is no plan
MOST_WEEKS = 52
MOST_MONTHS = 12
FORTNIGHT = 2  # weeks
QUARTER = 3  # months
WEEK = 7  # days

_ALL = {"all", "everyone", "everywhere", "all areas"}
_OFTEN = {
    "weekly": (1, Unit.WEEK),
    "fortnightly": (FORTNIGHT, Unit.WEEK),
    "monthly": (1, Unit.MONTH),
    "quarterly": (QUARTER, Unit.MONTH),
}
_UNITS = {
    "week": (1, Unit.WEEK),
    "weeks": (1, Unit.WEEK),
    "wk": (1, Unit.WEEK),
    "wks": (1, Unit.WEEK),
    "fortnight": (FORTNIGHT, Unit.WEEK),
    "fortnights": (FORTNIGHT, Unit.WEEK),
    "month": (1, Unit.MONTH),
    "months": (1, Unit.MONTH),
}
HOW_OFTEN = frozenset(("every", "each", *_OFTEN, "once", "always"))
STARTS = frozenset(("for", "in", *HOW_OFTEN, "on", "at", "open", "starting", "from"))
_REFUSED = {
    "until": 'I cannot stop on a day. Say for how many waves: "for 6 waves".',
    "biweekly": '"biweekly" can mean two things. Say "every 2 weeks on tuesday".',
    "bimonthly": '"bimonthly" can mean two things. Say "every 2 months on the 5th".',
    "daily": 'I do not ask people every day. Say "every 2 weeks on tuesday".',
    "next": 'I do not plan by "next". Say a date, such as 3 december.',
}
_WAVES = ("waves", "wave", "times")
_WEEKS = ("week", "weeks", "wk", "wks")
_SPANS = ("day", "days", *_WEEKS, "month", "months")
_COUNTED = frozenset((*_SPANS, *_UNITS, *_OFTEN))
_TOWARDS = {"to", "across", "around"}


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday by itself, Monday 0."""

    number: int


@dataclass(frozen=True, slots=True)
class Monthday:
    """A day of the month by itself."""

    number: int


@dataclass(frozen=True, slots=True)
class Often:
    """Every so many weeks or months."""

    count: int
    unit: Unit


@dataclass(slots=True)
class Given:
    """The clauses read so far. `word` is "once" or "always" where one of these was said."""

    areas: tuple[str, ...] | None = None
    programme: str | None = None
    often: Often | None = None
    word: str | None = None
    on: Weekday | Monthday | Day | None = None
    at: time | None = None
    waves: int | None = None
    open_days: int | None = None
    starting: Day | None = None


def read_clause(words: Words, given: Given) -> None:  # noqa: C901, PLR0912 - one branch a clause, in one place
    """Read the next clause into what was given so far."""
    if words.peek() in WEEKDAY_OF or starts_day(words):
        _once_only(words, "on", given.on)
        given.on = _on(words)
    elif starts_time(words):
        _once_only(words, "at", given.at)
        given.at = read_time(words)
    elif number(words.peek()) is not None and words.peek(1) in _WAVES:
        _waves(words, given)
    elif words.peek() in _OFTEN:
        _once_only(words, words.peek(), given.often or given.word)
        given.often = Often(*_OFTEN[words.take()])
    elif words.took("for"):
        _for(words, given)
    elif words.took("in"):
        _once_only(words, "in", given.programme)
        given.programme = _named(words, "in", "a programme")
    elif words.took("every", "each"):
        _once_only(words, "every", given.often or given.word)
        _every(words, given)
    elif words.peek() in {"once", "always"}:
        _once_only(words, words.peek(), given.often or given.word)
        given.word = words.take()
        if given.word == "always" and words.peek() == "open" and number(words.peek(1)) is None:
            words.take()
    elif words.took("on"):
        _once_only(words, "on", given.on)
        given.on = _on(words)
    elif words.took("at"):
        _once_only(words, "at", given.at)
        given.at = read_time(words)
    elif words.took("open"):
        _once_only(words, "open", given.open_days)
        given.open_days = _open(words)
    elif words.took("starting", "from"):
        _once_only(words, "starting", given.starting)
        words.took("on")
        given.starting = read_day(words)
    else:
        _strange(words, given)


def _strange(words: Words, given: Given) -> None:
    word = words.take()
    if word in _REFUSED:
        raise words.fail(_REFUSED[word], word)
    if number(word) is not None and words.peek() in _COUNTED:
        name_misspelt(words, given)
        counted = f"{echo(word)} {words.peek()}"
        mend = 'Say "every 2 weeks" for how often, "for 6 waves" for how many, "open 10 days" for how long.'
        raise words.fail(f'"{counted}" can mean two things. {mend}', counted)
    known = (*STARTS - {"from"}, *WEEKDAYS, *MONTHS, *_WAVES, "days", "tomorrow")
    area = words.peek() if word in _TOWARDS and words.peek() else word
    hint = f' If it is an area, say "for {echo(area)}".' if given.areas is None else ""
    raise words.fail(f'I do not understand "{echo(word)}" here.{hint}', word, known)


def name_misspelt(words: Words, given: Given) -> None:
    """Name a word that was read as part of an area, where it is nearly the one that would say how often."""
    for word in " ".join(given.areas or ()).split():
        if nearest(word, HOW_OFTEN):
            raise words.fail(f'I do not understand "{echo(word)}" here.', word, HOW_OFTEN)


def _once_only(words: Words, clause: str, earlier: object) -> None:
    if earlier is not None:
        raise words.fail(f'There is more than one "{clause}" in that. Give one.', clause)


def _starts_clause(words: Words) -> bool:
    """Say whether a list of areas ends here."""
    if words.peek() in STARTS or words.peek() in {*WEEKDAY_OF, *_REFUSED} or starts_day(words) or starts_time(words):
        return True
    return number(words.peek()) is not None and (words.peek(1) in _WAVES or words.peek(1) in _COUNTED)


def _named(words: Words, clause: str, what: str) -> str:
    if not words.peek() or words.peek() in STARTS:
        raise words.fail(f'Name {what} after "{clause}".')
    return words.take()


def _for(words: Words, given: Given) -> None:
    if number(words.peek()) is not None:
        if words.peek(1) in _WAVES:
            _waves(words, given)
            return
        count, unit = words.take(), words.peek()
        if unit in _SPANS:
            mend = f'Say "open {count} days" for how long a wave stays open, or "for 6 waves" for how many.'
            raise words.fail(f'"for {echo(count)} {unit}" can mean two things. {mend}', f"for {count} {unit}")
        raise words.fail(
            f'I do not understand "for {echo(count)}". Say "for {echo(count)} waves", or name areas.', count
        )
    _once_only(words, "for", given.areas)
    names = words.phrases(_starts_clause)
    if not names:
        raise words.fail('Name the areas after "for", or say "for all".')
    whole = [name for name in names if name in _ALL]
    if whole and len(names) > 1:
        raise words.fail(f'"{whole[0]}" already means every area. Name areas, or say "for all".', whole[0])
    given.areas = () if whole else names


def _waves(words: Words, given: Given) -> None:
    _once_only(words, "waves", given.waves)
    count = number(words.take()) or 0
    words.take()
    if not 1 <= count <= MOST_WAVES:
        raise words.fail(f"Say a number of waves from 1 to {MOST_WAVES}.", str(count))
    given.waves = count


def _every(words: Words, given: Given) -> None:
    count = 1
    if words.took("other"):
        count = 2
    elif (said := number(words.peek())) is not None:
        count = said
        words.take()
    word = words.take()
    if word in WEEKDAY_OF:
        _once_only(words, "on", given.on)
        given.on = Weekday(WEEKDAY_OF[word])
        given.often = Often(count, Unit.WEEK)
    elif word in _UNITS:
        each, unit = _UNITS[word]
        given.often = Often(count * each, unit)
    elif not word:
        raise words.fail('Say how often after "every": "every 2 weeks", "every month".')
    else:
        known = () if word in _SPANS else (*_UNITS, *WEEKDAYS)
        raise words.fail(f'I cannot plan every "{echo(word)}". Say "every 2 weeks" or "every month".', word, known)
    most = MOST_WEEKS if given.often.unit is Unit.WEEK else MOST_MONTHS
    if not 1 <= given.often.count <= most:
        raise words.fail(f"Say a number of {given.often.unit}s from 1 to {most}.", str(count))


def _on(words: Words) -> Weekday | Monthday | Day:
    words.took("the")
    if words.peek() == "day" and monthday(words.peek(1)) is not None:
        words.take()
    day = monthday(words.peek())
    if day is not None and not starts_day(words):
        words.take()
        if words.took("of") and not words.took("month"):
            words.took("the", "each", "every")
            words.took("month")
        return Monthday(day)
    following = 2 if words.peek(1) == COMMA else 1
    weekday = WEEKDAY_OF.get(words.peek())
    if weekday is not None and (words.peek(following) == "the" or _dated(words, following)):
        return read_day(words)
    if weekday is not None:
        words.take()
        return Weekday(weekday)
    if not starts_day(words) and words.peek().isalpha():
        word = words.peek()
        known = (*WEEKDAYS, *MONTHS, "tomorrow", "today")
        raise words.fail(f'I do not know the day "{echo(word)}". Say tuesday, the 5th or 3 december.', word, known)
    return read_day(words)


def _dated(words: Words, ahead: int) -> bool:
    """Say whether a weekday is followed by the day it is: "thursday 3 december"."""
    rest = Words([words.peek(ahead + more) for more in range(4)])
    return starts_day(rest) and rest.peek() not in {"today", "tomorrow"}


def _open(words: Words) -> int:
    words.took("for")
    count = 1 if words.took("a") else number(words.take())
    unit = words.take()
    if count is None or unit not in {"day", "days", *_WEEKS}:
        raise words.fail('Say for how many days a wave stays open: "open 10 days".', unit)
    days = count * (WEEK if unit in _WEEKS else 1)
    if not 1 <= days <= LONGEST_OPEN:
        raise words.fail(f"A wave can stay open from 1 to {LONGEST_OPEN} days.", str(count))
    return days
