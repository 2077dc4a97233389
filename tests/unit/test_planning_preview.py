from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.document import Actions, Document, Table
from conversations.findings.policy import Policy, nearest, policy_for
from conversations.planning.commands import Schedule
from conversations.planning.preview import Reach, about, preview
from conversations.planning.proposal import Proposal, propose
from conversations.planning.reading import parse
from conversations.planning.saying import words
from tests.support.planned import BOTH
from tests.support.staff_room import text_of

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def proposed(text: str, now: datetime = NOW) -> Proposal:
    order = parse(text)
    assert isinstance(order, Schedule)
    proposal = propose(order, BOTH, "", now)
    assert isinstance(proposal, Proposal)
    return proposal


@given(st.integers(0, 10_000), st.integers(8, 40))
def test_a_number_of_people_is_rounded_and_small_ones_are_never_said(count: int, floor: int) -> None:
    said = about(count, Policy(floor))
    if said.startswith("fewer than "):
        assert floor <= int(said.removeprefix("fewer than ")) <= floor + 6
        assert count < int(said.removeprefix("fewer than "))
    else:
        shown = int(said.removeprefix("about "))
        assert shown % 5 == 0
        assert abs(shown - count) <= 2
        assert shown - 2 >= floor, "whoever knows how it is rounded knows of no smaller group"


@given(st.integers(0, 10_000), st.integers(8, 40))
def test_an_exact_number_and_its_rounded_one_are_said_alike(count: int, floor: int) -> None:
    assert about(nearest(count), Policy(floor)) == about(count, Policy(floor))


def test_a_sensitive_programme_says_no_number_below_its_own_floor() -> None:
    assert about(12, policy_for(sensitive=False)) == "fewer than 15"
    assert about(13, policy_for(sensitive=False)) == "about 15"
    assert about(17, policy_for(sensitive=True)) == "fewer than 20"
    assert about(18, policy_for(sensitive=True)) == "about 20"


def page_of(order: str, members: dict[str, int], **over_budget: int) -> Document:
    return preview(proposed(order), (), Reach(members, over_budget), (), "k7f2")


@pytest.mark.parametrize("members", [0, 1, 40])
def test_a_preview_reads_the_same_whether_nobody_or_a_few_are_left_out(members: int) -> None:
    order = "schedule pulse for north once on 3 december at 18:00"
    pages = [page_of(order, {"north": members}, north=left) for left in range(min(members, 12) + 1)]
    pages += [page_of(order, {"north": members}, north=members - left) for left in range(min(members, 12) + 1)]
    assert all(page == pages[0] for page in pages)
    assert "Nobody is invited more than 2 times in 28 days" in text_of(pages[0])


def test_a_preview_counts_out_many_among_many_by_the_programmes_floor() -> None:
    order = "schedule pulse for north once on 3 december at 18:00"
    assert "At least about 15 of them would be left out" in text_of(page_of(order, {"north": 40}, north=16))
    order = "schedule checkin for haven once on 3 december at 18:00"
    assert "left out" not in text_of(page_of(order, {"haven": 40}, haven=16))
    assert "At least about 20 of them would be left out" in text_of(page_of(order, {"haven": 40}, haven=19))


def test_a_preview_tells_no_two_numbers_of_few_people_apart() -> None:
    order = "schedule checkin for haven, bridge once on 3 december at 18:00"
    for other in (0, 17, 60):
        pages = [page_of(order, {"haven": few, "bridge": other}, haven=few // 2) for few in range(18)]
        assert all(page == pages[0] for page in pages)


def test_a_preview_adds_up_what_it_says_and_nothing_else() -> None:
    order = "schedule checkin for haven, bridge once on 3 december at 18:00"
    assert "About 60 people in these areas" in text_of(page_of(order, {"haven": 17, "bridge": 62}))
    assert "About 80 people in all" in text_of(page_of(order, {"haven": 18, "bridge": 62}))
    assert "In each of these areas fewer than 20 people" in text_of(page_of(order, {"haven": 17, "bridge": 17}))


def test_an_order_pinned_down_reads_as_the_same_proposal() -> None:
    for text in (
        "schedule pulse for north every 2 weeks on tuesday at 10:00",
        "schedule pulse for all monthly on the 31st at 10:00 for 6 waves open 20 days",
        "schedule experience for haven, bridge once tomorrow at 18:00",
        "schedule checkin for borough always",
    ):
        first = proposed(text)
        line = words(first.pinned)
        again = proposed(line)
        assert again.series == first.series
        assert words(again.pinned) == line


def test_a_series_begun_after_todays_time_starts_with_the_next_such_day_not_a_period_later() -> None:
    begun = proposed("schedule pulse for north every 2 weeks on monday at 9:00")  # it is Monday, 9:30
    assert begun.series.start.isoformat() == "2026-11-30"


def test_a_preview_offers_its_two_buttons_and_a_row_for_each_leaf() -> None:
    proposal = proposed("schedule experience for borough once on 3 december at 18:00")
    page = preview(proposal, (), Reach({"haven": 22, "bridge": 3}, {}), (), "k7f2")
    (actions,) = [block for block in page.blocks if isinstance(block, Actions)]
    assert [action.words for action in actions.actions] == ["confirm k7f2", "discard k7f2"]
    people = [block for block in page.blocks if isinstance(block, Table)][-1]
    assert people.rows == (("Haven", "about 20"), ("Bridge", "fewer than 20"))
