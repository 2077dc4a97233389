"""Who may do what: one function for every command and every button, over one table."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from conversations.planning.commands import Command
from conversations.planning.rules import ABOUT_CONTROLLERS, RULES, Reach, Rule, verbs_of
from conversations.planning.series import Role, StaffMember
from conversations.programme import Programme
from conversations.words import say_in

STAFF_LANGUAGE = "en"  # officials' language


@dataclass(frozen=True, slots=True)
class Subject:
    """What a command is about, once its words are looked up.

    `areas` are the keys of every area it touches, `team` the team it is about, `role` the role to be given or taken,
    `asked_by` the staff id of whoever asked for what is now to be confirmed. A command about nothing in particular
    has no programme.
    """

    programme: Programme | None = None
    areas: tuple[str, ...] = ()
    team: str = ""
    asked_by: str = ""
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Allowed:
    """Go ahead."""


@dataclass(frozen=True, slots=True)
class Denied:
    """Why not, in a sentence for the person who asked."""

    reason: str


Decision = Allowed | Denied


class Tier(StrEnum):
    """Where a team stands in its programme's tree of areas."""

    CENTRAL = "central"  # it answers for the whole programme
    LOCAL = "local"  # for a part of it
    PARTNER = "partner"  # for a place within another local team's part


_PEOPLE = {
    Role.COORDINATOR: "Coordinators",
    Role.OFFICIAL: "Officials",
    Role.DUTY: "Duty officers",
    Role.CONTROLLER: "Data controllers",
}


def may(staff: StaffMember | None, command: Command, subject: Subject) -> Decision:
    """Decide. Nothing is done for a member of staff or a stranger without passing here."""
    rule = RULES[type(command)]
    if rule.public:
        return Allowed()
    if staff is None:
        return Denied("I do not know you yet. Ask a coordinator for a code, then say: join CODE.")
    if staff.role is Role.OPERATOR:
        return Allowed()
    if subject.programme is not None and subject.programme.key != staff.programme:
        return Denied(f"You belong to the programme {staff.programme}.")
    reaches = ABOUT_CONTROLLERS if subject.role is Role.CONTROLLER else rule.reaches
    far = reaches.get(staff.role)
    if far is None:
        return _not_for(staff.role, rule)
    return _within(staff, subject, far)


def _not_for(role: Role, rule: Rule) -> Denied:
    if role in rule.reaches:  # a data controller's, about another one
        return Denied("Only a coordinator of the team for the whole programme can do this.")
    words = [verb for verb in verbs_of(role) if verb != "join"]  # they have
    able = f"{', '.join(words[:-1])} and {words[-1]}"
    return Denied(f"{_PEOPLE[role]} can use {able}. Ask your team's coordinator for the rest.")


def _within(staff: StaffMember, subject: Subject, far: Reach) -> Decision:  # noqa: PLR0911 - one line a reach
    match far:
        case Reach.PROGRAMME:
            return Allowed()
        case Reach.AREAS:
            return _over_areas(staff, subject)
        case Reach.TEAMS:
            return _over_team(staff, subject)
        case Reach.OWN_TEAM:
            if subject.team == staff.team:
                return Allowed()
            return Denied(f"Only a coordinator of the team {subject.team} can do this.")
        case Reach.ASKED:
            if subject.asked_by == staff.id or subject.team == staff.team:
                return Allowed()
            return Denied("Only the person who asked, or another coordinator of that team, can do this.")
        case Reach.WHOLE:
            return _over_everything(staff, subject)
        case Reach.DUTY:
            return _of_a_duty_team(staff, subject)
        case _:
            assert_never(far)


def tier(programme: Programme, team: str) -> Tier:
    """Say whether a team is central, local or a partner: one whose every place lies within another local team's."""
    if team == programme.areas.team:
        return Tier.CENTRAL
    own = [area for area in programme.areas.walk() if area.team == team]
    above = {programme.areas.team, team}
    within = [
        any(at.team not in above for key in programme.lineage(area.key) if (at := programme.area(key))) for area in own
    ]
    return Tier.PARTNER if own and all(within) else Tier.LOCAL


def reach(programme: Programme, team: str) -> tuple[str, ...]:
    """Give the keys of the areas a team answers for: those it owns and all below them."""
    found = {key.key: None for area in programme.areas.walk() if area.team == team for key in area.walk()}
    return tuple(found)


def answers_to(programme: Programme, team: str) -> tuple[str, ...]:
    """Give the keys of the teams a team's coordinators reach: their own, and those below it."""
    held = set(reach(programme, team))
    return tuple(key for key in programme.teams if key == team or _lies_within(reach(programme, key), held))


def _lies_within(areas: Sequence[str], held: Collection[str]) -> bool:
    """Say whether a team has areas, and all of them are among those held."""
    return bool(areas) and set(areas) <= set(held)


def _over_areas(staff: StaffMember, subject: Subject) -> Decision:
    if subject.programme is None:
        return Denied("That belongs to no programme I know.")
    held = reach(subject.programme, staff.team)
    beyond = [key for key in subject.areas if key not in held]
    if not beyond and subject.areas:
        return Allowed()
    names = ", ".join(area_name(subject.programme, key) for key in beyond)
    own = ", ".join(held) or "no area"
    return Denied(f"Your team does not answer for {names}. You can do this for: {own}.")


def _over_everything(staff: StaffMember, subject: Subject) -> Decision:
    if subject.programme is not None and staff.team == subject.programme.areas.team:
        return Allowed()
    return Denied("Only a coordinator of the team for the whole programme can do this.")


def _of_a_duty_team(staff: StaffMember, subject: Subject) -> Decision:
    here = subject.programme
    told = {each.team for each in here.duty.tell} if here and here.duty else set()
    if here is not None and staff.team in {*told, here.areas.team}:
        return Allowed()
    return Denied(
        "Only duty officers, coordinators of a duty team, and those of the team for the whole programme can do this."
    )


def _over_team(staff: StaffMember, subject: Subject) -> Decision:
    if subject.team == staff.team:
        return Allowed()
    here = subject.programme
    if here is not None and _lies_within(reach(here, subject.team), reach(here, staff.team)):
        return Allowed()
    return Denied(f"Only a coordinator of {subject.team}, or of a team above it, can do this.")


def area_name(programme: Programme, key: str) -> str:
    """Give an area's name as officials read it."""
    area = programme.area(key)
    return say_in(area.name, STAFF_LANGUAGE) if area else key
