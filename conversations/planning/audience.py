"""Who of an area's people is invited to a wave: nobody too often, nobody in the middle of a conversation."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, timedelta

# Heard's contact rules: one budget a person over all programmes; reminders and outcomes do not count.
INVITATIONS = 2  # invitations a person ...
BUDGET_DAYS = 28  # ... in any so many days, today included


@dataclass(frozen=True, slots=True, repr=False)
class Audience:
    """Contact ids: those to invite, those asked often enough already, those mid-conversation."""

    invited: tuple[str, ...]
    over_budget: tuple[str, ...]
    busy: tuple[str, ...]


def choose_audience(
    members: Sequence[str], recent: Mapping[str, Sequence[date]], busy: AbstractSet[str], today: date
) -> Audience:
    """Choose, in the order given, among contacts who agreed to be invited and can be reached.

    `recent` holds the days of each person's invitations, over all programmes; `busy` are mid-conversation.
    """
    invited: list[str] = []
    over_budget: list[str] = []
    engaged: list[str] = []
    for contact in members:
        if contact in busy:
            engaged.append(contact)
        elif spent(recent.get(contact, ()), today):
            over_budget.append(contact)
        else:
            invited.append(contact)
    return Audience(tuple(invited), tuple(over_budget), tuple(engaged))


def counts_since(today: date) -> date:
    """Give the first day whose invitations still count today."""
    return today - timedelta(days=BUDGET_DAYS - 1)


def spent(days: Sequence[date], today: date) -> bool:
    """Say whether one more invitation today would be one too many."""
    return sum(day >= counts_since(today) for day in days) >= INVITATIONS
