"""Who may do what: one function for every command and every button."""

from dataclasses import dataclass
from typing import assert_never

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
    Show,
    ShowDigest,
)
from conversations.planning.series import Role, StaffMember
from conversations.programme import Programme
from conversations.words import say_in

STAFF_LANGUAGE = "en"  # officials' language


@dataclass(frozen=True, slots=True)
class Subject:
    """What a command is about, once its words are looked up.

    `areas` are the keys of every area it touches, `team` the team it is about, `asked_by` the staff id of
    whoever asked for what is now to be confirmed. A command about nothing in particular has no programme.
    """

    programme: Programme | None = None
    areas: tuple[str, ...] = ()
    team: str = ""
    asked_by: str = ""


@dataclass(frozen=True, slots=True)
class Allowed:
    """Go ahead."""


@dataclass(frozen=True, slots=True)
class Denied:
    """Why not, in a sentence for the person who asked."""

    reason: str


Decision = Allowed | Denied


def may(staff: StaffMember | None, command: Command, subject: Subject) -> Decision:  # noqa: PLR0911 - one line a rule, in order
    """Decide. Nothing is done for a coordinator, an official or a stranger without passing here."""
    if isinstance(command, Help | Join):
        return Allowed()
    if staff is None:
        return Denied("I do not know you yet. Ask a coordinator for a code, then say: join CODE.")
    if staff.role is Role.OPERATOR:
        return Allowed()
    if subject.programme is not None and subject.programme.key != staff.programme:
        return Denied(f"You belong to the programme {staff.programme}.")
    if isinstance(command, ListSeries | Show | ShowDigest):
        return Allowed()
    if staff.role is Role.OFFICIAL:
        return Denied("Officials can use list, show, digest and help. Ask your team's coordinator for the rest.")
    return _coordinator(staff, command, subject)


def _coordinator(  # noqa: PLR0911 - one line a rule
    staff: StaffMember, command: Command, subject: Subject
) -> Decision:
    match command:
        case Schedule() | Pause() | Resume() | Cancel() | Close() | Link():
            return _over_areas(staff, subject)
        case Export():
            return Allowed()
        case ReviewQuotes():
            return _over_everything(staff, subject)
        case Enrol() | Remove():
            return _over_team(staff, subject)
        case Connect():
            if subject.team == staff.team:
                return Allowed()
            return Denied(f"Only a coordinator of the team {subject.team} can connect its channel.")
        case Confirm() | Discard():
            if subject.asked_by == staff.id or subject.team == staff.team:
                return Allowed()
            return Denied("Only the person who asked, or another coordinator of that team, can do this.")
        case ListStaff() | ListSeries() | Show() | ShowDigest() | Join() | Help():
            return Allowed()
        case _:
            assert_never(command)


def reach(programme: Programme, team: str) -> tuple[str, ...]:
    """Give the keys of the areas a team answers for: those it owns and all below them."""
    found = {key.key: None for area in programme.areas.walk() if area.team == team for key in area.walk()}
    return tuple(found)


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
    """Words are read by as few as can be: the team that answers for the whole programme."""
    if subject.programme is not None and staff.team == subject.programme.areas.team:
        return Allowed()
    return Denied("Only a coordinator of the team for the whole programme reads people's words before they are shown.")


def _over_team(staff: StaffMember, subject: Subject) -> Decision:
    if subject.team == staff.team:
        return Allowed()
    if subject.programme is not None:
        theirs = reach(subject.programme, subject.team)
        if theirs and set(theirs) <= set(reach(subject.programme, staff.team)):
            return Allowed()
    return Denied(f"Only a coordinator of {subject.team}, or of a team above it, can do this.")


def area_name(programme: Programme, key: str) -> str:
    """Give an area's name as officials read it."""
    area = programme.area(key)
    return say_in(area.name, STAFF_LANGUAGE) if area else key
