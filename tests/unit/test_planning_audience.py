from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.planning.audience import choose_audience

STEADY = settings(deadline=None, derandomize=True)  # the same examples every time, on a busy machine too

TODAY = date(2026, 12, 1)


def ago(*days: int) -> list[date]:
    return [TODAY - timedelta(days=day) for day in days]


def test_a_third_invitation_within_four_weeks_is_one_too_many() -> None:
    chosen = choose_audience(["once", "twice", "never"], {"once": ago(3), "twice": ago(3, 20)}, frozenset(), TODAY)
    assert chosen.invited == ("once", "never")
    assert chosen.over_budget == ("twice",)


def test_after_28_days_an_invitation_no_longer_counts() -> None:
    chosen = choose_audience(["a", "b"], {"a": ago(3, 27), "b": ago(3, 28)}, frozenset(), TODAY)
    assert (chosen.over_budget, chosen.invited) == (("a",), ("b",))


def test_whoever_is_in_a_conversation_is_left_in_peace() -> None:
    chosen = choose_audience(["talking", "quiet"], {"talking": ago(1, 2)}, {"talking"}, TODAY)
    assert (chosen.busy, chosen.invited, chosen.over_budget) == (("talking",), ("quiet",), ())


@STEADY
@given(st.lists(st.integers(0, 400), max_size=60))
def test_nobody_is_ever_invited_more_than_twice_in_any_28_days(waves: list[int]) -> None:
    invited: list[date] = []
    for offset in sorted(waves):
        day = TODAY + timedelta(days=offset)
        if choose_audience(["someone"], {"someone": invited}, frozenset(), day).invited:
            invited.append(day)
    for day in invited:
        assert sum(day <= other < day + timedelta(days=28) for other in invited) <= 2
