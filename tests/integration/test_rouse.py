"""A talk that rests is gone on with at its time, once, and by day."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from conversations.messages import Left, Order, Ordered
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """Somebody who has agreed to answer a pulse, at ten in the morning of its first day."""
    async with served(tmp_path) as opened:
        await opened.joins("ama")
        await opened.command(ONCE)
        await opened.turn(days=8)
        await opened.presses("ama", "Start")
        await opened.presses("ama", "I agree")
        yield opened


async def test_the_question_comes_again_at_the_time_they_chose(house: Served) -> None:
    await house.types("ama", "in two hours")
    before = len(house.texts("ama"))
    await house.turn(minutes=119)
    assert len(house.texts("ama")) == before
    await house.turn(minutes=2)
    (said,) = house.texts("ama")[before:]
    assert said.startswith("Hello again.")
    assert "how was your experience" in said
    await house.turn(days=1)
    assert len(house.texts("ama")) == before + 1, "once"
    await house.presses("ama", "Good")
    assert "Question 2 of 4" in house.texts("ama")[-1]


async def test_whoever_goes_on_or_stops_before_is_left_alone(house: Served) -> None:
    await house.says("ama", Ordered(Order.PAUSE))
    await house.presses("ama", "Good")
    await house.says("ama", Ordered(Order.PAUSE))
    await house.types("ama", "stop")
    before = len(house.texts("ama"))
    await house.turn(days=3)
    assert not [text for text in house.texts("ama")[before:] if text.startswith("Hello again.")]


async def test_a_pause_that_ends_while_heard_is_away_waits_for_the_morning(house: Served) -> None:
    await house.types("ama", "this evening")
    before = len(house.texts("ama"))
    house.clock.turn(hours=14)  # Heard was down until midnight
    await house.turn(minutes=1)
    assert len(house.texts("ama")) == before
    await house.turn(hours=10)
    assert len(house.texts("ama")) == before + 1


async def test_nobody_is_written_to_who_left(house: Served) -> None:
    await house.types("ama", "in two hours")
    await house.says("ama", Left())
    before = len(house.texts("ama"))
    await house.turn(hours=5)
    assert len(house.texts("ama")) == before
