"""The table of who may do what: a row for every command, a reach for every role that has it. It decides nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from conversations.planning.commands import (
    Cancel,
    Close,
    Command,
    Confirm,
    Connect,
    Discard,
    Enrol,
    Export,
    Help,
    Join,
    Link,
    ListSeries,
    ListStaff,
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
from conversations.planning.series import Role


class Reach(Enum):
    """How far a command goes for somebody, within their own programme."""

    PROGRAMME = auto()  # everywhere in it
    AREAS = auto()  # what touches only areas that their team owns, and those below
    TEAMS = auto()  # their own team, and teams below it
    OWN_TEAM = auto()  # their own team alone
    ASKED = auto()  # what they asked for themselves, or a colleague of their team did
    WHOLE = auto()  # everywhere, but for the team of the top area alone
    DUTY = auto()  # everywhere, but for the teams that are told of danger, and the one of the top area


@dataclass(frozen=True, slots=True)
class Rule:
    """The word a command begins with, and who has it. `public` is for strangers, too; an operator has every command."""

    verb: str
    reaches: Mapping[Role, Reach] = field(default_factory=dict)
    public: bool = False


COORDINATOR, OFFICIAL, DUTY, CONTROLLER = Role.COORDINATOR, Role.OFFICIAL, Role.DUTY, Role.CONTROLLER

_LOOK = dict.fromkeys((COORDINATOR, OFFICIAL, DUTY, CONTROLLER), Reach.PROGRAMME)
_STEER = {COORDINATOR: Reach.AREAS}
_SETTLE = {COORDINATOR: Reach.ASKED}

RULES: Mapping[type[Command], Rule] = {
    ListSeries: Rule("list", _LOOK),
    Show: Rule("show", _LOOK),
    ShowDigest: Rule("digest", _LOOK),
    Export: Rule("export", {COORDINATOR: Reach.PROGRAMME, CONTROLLER: Reach.PROGRAMME}),
    Schedule: Rule("schedule", _STEER),
    Pause: Rule("pause", _STEER),
    Resume: Rule("resume", _STEER),
    Cancel: Rule("cancel", _STEER),
    Close: Rule("close", _STEER),
    Link: Rule("link", _STEER),
    # Words are read by as few as can be.
    ReviewQuotes: Rule("quotes", {COORDINATOR: Reach.WHOLE}),
    ListStaff: Rule("staff", {COORDINATOR: Reach.PROGRAMME, CONTROLLER: Reach.PROGRAMME}),
    ShowLog: Rule("log", {CONTROLLER: Reach.PROGRAMME, COORDINATOR: Reach.WHOLE}),
    Enrol: Rule("enrol", {COORDINATOR: Reach.TEAMS}),
    Remove: Rule("remove", {COORDINATOR: Reach.TEAMS, CONTROLLER: Reach.PROGRAMME}),
    Connect: Rule("connect", {COORDINATOR: Reach.OWN_TEAM}),
    # Whoever says it ends the telling of others: of a team that is not told, nobody may.
    Seen: Rule("seen", {COORDINATOR: Reach.DUTY, DUTY: Reach.PROGRAMME}),
    Confirm: Rule("confirm", _SETTLE),
    Discard: Rule("discard", _SETTLE),
    Join: Rule("join", public=True),
    Help: Rule("help", public=True),
}
# Whoever watches over the rest is made and unmade by the team of the whole programme alone.
ABOUT_CONTROLLERS = {COORDINATOR: Reach.WHOLE}


def verbs_of(role: Role | None) -> tuple[str, ...]:
    """Give the words of what a role may do, or a stranger, for whom there is none."""
    everything = role is Role.OPERATOR
    return tuple(rule.verb for rule in RULES.values() if everything or rule.public or role in rule.reaches)
