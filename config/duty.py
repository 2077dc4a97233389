"""Reads whom a programme tells of danger, and says what is wrong with that."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator

from config.programme_shape import DutyShape, DutyTeamShape, ProgrammeShape
from conversations.duty import LONGEST, MUST_TELL, SHORTEST, WARRANTED, Duty, DutyTeam, read_hours
from conversations.errors import Fault

_CHANNEL = re.compile(r"[CG][A-Z0-9]{2,}")  # Slack's ids of public and private channels


def duty_of(shape: DutyShape) -> Duty:
    """Give whom a programme tells; its shape must be without fault."""
    return Duty(tuple(map(_team, shape.tell)), frozenset(shape.kinds), shape.minutes)


def _team(shape: DutyTeamShape) -> DutyTeam:
    return DutyTeam(shape.team, shape.slack, tuple(hours for text in shape.hours if (hours := read_hours(text))))


def duty_faults(shape: ProgrammeShape, file: str) -> Iterator[Fault]:
    """Check whom a programme tells, of what, how soon."""
    duty = shape.duty
    if duty is None:
        return
    if not duty.tell:
        yield Fault(file, "duty.tell names nobody", "name a team, such as [{team: centre}], or remove duty")
    for team, times in Counter(each.team for each in duty.tell).items():
        if times > 1:
            yield Fault(file, f'duty.tell names the team "{team}" {times} times', "name each once")
        if team not in shape.teams:
            near = difflib.get_close_matches(team, shape.teams, n=1)
            mend = f"did you mean {near[0]}?" if near else f"use {', '.join(shape.teams)}"
            yield Fault(file, f'duty.tell names "{team}", which is no team', mend)
    for each in duty.tell:
        yield from _team_faults(each, file)
    yield from _kind_faults(duty, file)
    if not SHORTEST <= duty.minutes <= LONGEST:
        yield Fault(file, f"duty.minutes is {duty.minutes}", f"write minutes, {SHORTEST} to {LONGEST}; the usual is 30")


def _team_faults(shape: DutyTeamShape, file: str) -> Iterator[Fault]:
    if shape.slack is not None and not _CHANNEL.fullmatch(shape.slack):
        mend = "write the channel's id, which begins with C or G; Slack shows it at the end of a channel's details"
        yield Fault(file, f'duty.tell, team "{shape.team}": "{shape.slack}" is no Slack channel', mend)
    for text in shape.hours:
        if read_hours(text) is None:
            mend = 'write days and times, such as "mon-fri 9:00-17:00", or remove hours for a team that is always there'
            yield Fault(file, f'duty.tell, team "{shape.team}": "{text}" are no hours', mend)


def _kind_faults(duty: DutyShape, file: str) -> Iterator[Fault]:
    for kind in dict.fromkeys(duty.kinds):
        if kind not in WARRANTED:
            mend = f"use {', '.join(WARRANTED)}"
            yield Fault(file, f'duty.kinds names "{kind}", which staff cannot be told of', mend)
    for kind in MUST_TELL:
        if kind not in duty.kinds:
            mend = "add it: staff who are told anything are told of these"
            yield Fault(file, f'duty.kinds leaves out "{kind}"', mend)
