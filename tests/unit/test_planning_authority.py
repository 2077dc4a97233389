from dataclasses import replace

import pytest

from conversations.duty import Duty, DutyTeam
from conversations.planning.authority import Allowed, Denied, Subject, Tier, may, reach, tier
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
    Schedule,
    Seen,
    Show,
    ShowDigest,
    ShowLog,
)
from conversations.planning.series import Role, Rolling, StaffMember
from tests.support.planned import ADOPTION, JUSTICE

CENTRAL = StaffMember("aaaaaa", Role.COORDINATOR, "adoption", "central")
NORTH = StaffMember("bbbbbb", Role.COORDINATOR, "adoption", "north")
OFFICIAL = StaffMember("cccccc", Role.OFFICIAL, "adoption", "central")
BOROUGH = StaffMember("dddddd", Role.COORDINATOR, "justice", "borough")
DUTY = StaffMember("ffffff", Role.DUTY, "adoption", "central")
CONTROLLER = StaffMember("gggggg", Role.CONTROLLER, "adoption", "central")
OPERATOR = StaffMember("operator@console", Role.OPERATOR)

OVER_AREAS: list[Command] = [
    Schedule("pulse", (), Rolling()),
    Pause("s1"),
    Resume("s1"),
    Cancel("s1"),
    Close("s1"),
    Link("north"),
]
OVER_TEAMS: list[Command] = [Enrol(Role.OFFICIAL, "north"), Remove("x")]
READING: list[Command] = [ListSeries(), Show("s1"), ShowDigest()]
EVERYONES: list[Command] = [Help(), Join("x")]
BOUND: list[Command] = [Confirm("x"), Discard("x")]
EVERY = [Export(), ShowLog(), *OVER_AREAS, *OVER_TEAMS, *READING, *EVERYONES, *BOUND, Connect("north"), ListStaff()]


def allowed(staff: StaffMember | None, command: Command, subject: Subject) -> bool:
    return isinstance(may(staff, command, subject), Allowed)


@pytest.mark.parametrize("command", EVERY, ids=lambda command: type(command).__name__)
def test_a_stranger_may_ask_for_help_and_join(command: Command) -> None:
    assert allowed(None, command, Subject(ADOPTION, ("north",), "north")) == (command in EVERYONES)


@pytest.mark.parametrize("staff", [OFFICIAL, DUTY], ids=lambda staff: staff.role)
@pytest.mark.parametrize("command", EVERY, ids=lambda command: type(command).__name__)
def test_an_official_and_a_duty_officer_may_look_and_change_nothing(command: Command, staff: StaffMember) -> None:
    may_look = command in [*READING, *EVERYONES]
    assert allowed(staff, command, Subject(ADOPTION, ("north",), "central", staff.id)) == may_look


@pytest.mark.parametrize("command", EVERY, ids=lambda command: type(command).__name__)
def test_a_data_controller_sees_who_has_access_and_what_leaves_and_takes_access_away(command: Command) -> None:
    theirs = [*READING, *EVERYONES, Export(), ListStaff(), ShowLog(), Remove("x")]
    assert allowed(CONTROLLER, command, Subject(ADOPTION, ("north",), "north", CONTROLLER.id)) == (command in theirs)


def test_a_data_controller_is_made_and_unmade_by_the_whole_programmes_team_alone() -> None:
    for command in (Enrol(Role.CONTROLLER, "north"), Remove("gggggg")):
        about = Subject(ADOPTION, team="north", role=Role.CONTROLLER)
        assert allowed(CENTRAL, command, about)
        assert allowed(OPERATOR, command, about)
        assert not allowed(NORTH, command, about), "whoever is watched does not choose the watcher"
        assert not allowed(CONTROLLER, command, about)


def test_the_log_is_for_the_whole_programmes_team_and_the_data_controller() -> None:
    assert allowed(CENTRAL, ShowLog(), Subject(ADOPTION))
    assert allowed(CONTROLLER, ShowLog(), Subject(ADOPTION))
    assert not allowed(NORTH, ShowLog(), Subject(ADOPTION))


def test_a_duty_alert_is_listed_and_ended_by_those_who_are_told_and_the_whole_programmes_team_alone() -> None:
    justice = replace(JUSTICE, duty=Duty((DutyTeam("borough"),)))
    haven = replace(BOROUGH, team="haven")
    for command in (Seen(), Seen("k7f2ab")):
        assert allowed(BOROUGH, command, Subject(justice))
        assert allowed(replace(BOROUGH, team="ministry"), command, Subject(justice))
        assert allowed(replace(haven, role=Role.DUTY), command, Subject(justice))
        assert allowed(OPERATOR, command, Subject(justice))
        assert not allowed(haven, command, Subject(justice)), "a partner's team that is told of nothing"
        assert not allowed(BOROUGH, command, Subject(JUSTICE)), "nobody is told in this programme"
        assert not allowed(replace(BOROUGH, programme=""), command, Subject())


def test_a_team_is_central_local_or_a_partner_by_its_place() -> None:
    assert tier(ADOPTION, "central") is Tier.CENTRAL
    assert tier(ADOPTION, "north") is Tier.LOCAL
    assert tier(JUSTICE, "ministry") is Tier.CENTRAL
    assert tier(JUSTICE, "borough") is Tier.LOCAL
    assert tier(JUSTICE, "haven") is Tier.PARTNER
    assert tier(JUSTICE, "nobody") is Tier.LOCAL


@pytest.mark.parametrize("command", EVERY, ids=lambda command: type(command).__name__)
def test_the_operator_may_do_everything_everywhere(command: Command) -> None:
    assert allowed(OPERATOR, command, Subject(JUSTICE, ("nation",), "ministry"))


@pytest.mark.parametrize("command", [one for one in EVERY if one not in EVERYONES], ids=lambda one: type(one).__name__)
def test_no_coordinator_reaches_into_another_programme(command: Command) -> None:
    assert not allowed(CENTRAL, command, Subject(JUSTICE, ("haven",), "central", CENTRAL.id))


@pytest.mark.parametrize("command", OVER_AREAS, ids=lambda command: type(command).__name__)
def test_a_coordinator_steers_what_lies_under_their_team(command: Command) -> None:
    assert allowed(NORTH, command, Subject(ADOPTION, ("north",)))
    assert not allowed(NORTH, command, Subject(ADOPTION, ("north", "midlands")))
    assert not allowed(NORTH, command, Subject(ADOPTION, ("national",)))
    assert not allowed(NORTH, command, Subject(ADOPTION))
    assert allowed(CENTRAL, command, Subject(ADOPTION, ("national",)))
    assert allowed(BOROUGH, command, Subject(JUSTICE, ("haven", "bridge")))
    assert not allowed(BOROUGH, command, Subject(JUSTICE, ("nation",)))


@pytest.mark.parametrize("command", OVER_TEAMS, ids=lambda command: type(command).__name__)
def test_staff_are_made_by_their_own_team_or_one_above(command: Command) -> None:
    assert allowed(NORTH, command, Subject(ADOPTION, team="north"))
    assert allowed(CENTRAL, command, Subject(ADOPTION, team="north"))
    assert allowed(BOROUGH, command, Subject(JUSTICE, team="haven"))
    assert not allowed(NORTH, command, Subject(ADOPTION, team="midlands"))
    assert not allowed(BOROUGH, command, Subject(JUSTICE, team="ministry"))


def test_only_a_teams_own_coordinator_connects_its_channel() -> None:
    assert allowed(NORTH, Connect("north"), Subject(ADOPTION, team="north"))
    assert not allowed(CENTRAL, Connect("north"), Subject(ADOPTION, team="north"))


@pytest.mark.parametrize("command", BOUND, ids=lambda command: type(command).__name__)
def test_a_preview_belongs_to_the_asker_and_their_team(command: Command) -> None:
    colleague = StaffMember("eeeeee", Role.COORDINATOR, "adoption", "north")
    asked = Subject(ADOPTION, team="north", asked_by=NORTH.id)
    assert allowed(NORTH, command, asked)
    assert allowed(colleague, command, asked)
    assert not allowed(CENTRAL, command, asked)
    assert not allowed(NORTH, command, Subject(ADOPTION, asked_by=OPERATOR.id))


def test_a_refusal_says_what_could_be_done_instead() -> None:
    decision = may(NORTH, Pause("s1"), Subject(ADOPTION, ("north", "south-west")))
    assert isinstance(decision, Denied)
    assert "South West" in decision.reason
    assert "north" in decision.reason


def test_a_team_answers_for_everything_below_it() -> None:
    assert reach(JUSTICE, "borough") == ("borough", "haven", "bridge")
    assert reach(JUSTICE, "haven") == ("haven",)
    assert reach(JUSTICE, "nobody") == ()
