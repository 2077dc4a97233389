"""What a coordinator should look at twice before confirming: a year they did not type, helplines nobody checked."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from conversations.planning.dates import Opening
from conversations.planning.local import local
from conversations.planning.moments import MONTHS
from conversations.planning.proposal import Proposal
from conversations.planning.saying import day_in_words
from conversations.programme import Helpline, Programme, overdue_helplines


def notes(proposal: Proposal, openings: Sequence[Opening]) -> tuple[str, ...]:
    """Give a sentence or two for each; `openings` are the waves to come, none for a series that is always open."""
    return (*_next_year(proposal.next_year), *_helplines(proposal, openings))


def not_yet(programme: Programme, unchecked: Sequence[Helpline]) -> str:
    """Say why a programme may ask nobody today, and how to mend it."""
    return (
        "This programme is sensitive, and it asks nobody while its helplines are overdue for a check: "
        f"{_named(unchecked)}. {_mend(programme)}"
    )


def _next_year(day: date | None) -> Iterator[str]:
    if day is not None:
        typed = f"{day.day} {MONTHS[day.month - 1].capitalize()}"
        yield f"{typed} has passed this year, so I take it as {day_in_words(day)}. For another year, type it."


def _helplines(proposal: Proposal, openings: Sequence[Opening]) -> Iterator[str]:
    """Tell the first wave that a sensitive programme could not open; another one is told of its first wave only."""
    programme = proposal.programme
    days = [local(one.opens, proposal.series.zone).date() for one in openings] or [proposal.series.start]
    days = days if programme.sensitive else days[:1]
    late = next((number for number, day in enumerate(days) if overdue_helplines(programme, day)), None)
    if late is None:
        return
    lines = f"{_named(overdue_helplines(programme, days[late]))}. {_mend(programme)}"
    if programme.sensitive:
        yield f"From wave {late + 1} on, nobody is asked until these helplines have been checked again: {lines}"
    else:
        yield f"These helplines will be overdue for a check: {lines}"


def _named(lines: Iterable[Helpline]) -> str:
    return ", ".join(f"{line.key} ({line.contact})" for line in lines)


def _mend(programme: Programme) -> str:
    return (
        "Try each one, set a new review_by for it, and start Heard again. "
        f"They stand in {programme.key}/helplines.yaml, or else in config/helplines.yaml."
    )
