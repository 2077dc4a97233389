from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.document import Actions, Table
from conversations.planning.commands import Schedule
from conversations.planning.preview import Reach, about, preview
from conversations.planning.proposal import Proposal, propose
from conversations.planning.reading import parse
from conversations.planning.saying import words
from tests.support.planned import BOTH

STEADY = settings(deadline=None, derandomize=True)  # the same examples every time, on a busy machine too

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def proposed(text: str, now: datetime = NOW) -> Proposal:
    order = parse(text)
    assert isinstance(order, Schedule)
    proposal = propose(order, BOTH, "", now)
    assert isinstance(proposal, Proposal)
    return proposal


@STEADY
@given(st.integers(0, 10_000))
def test_a_number_of_people_is_rounded_and_small_ones_are_never_said(count: int) -> None:
    said = about(count)
    if count < 10:
        assert said == "fewer than 10"
    else:
        shown = int(said.removeprefix("about "))
        assert shown % 5 == 0
        assert abs(shown - count) <= 2


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
    page = preview(proposal, (), Reach({"haven": 12, "bridge": 3}), (), "k7f2")
    (actions,) = [block for block in page.blocks if isinstance(block, Actions)]
    assert [action.words for action in actions.actions] == ["confirm k7f2", "discard k7f2"]
    people = [block for block in page.blocks if isinstance(block, Table)][-1]
    assert people.rows == (("Haven", "about 10"), ("Bridge", "fewer than 10"))
