"""Heard's own processes are killed, stopped, cut off and starved while people answer: nothing they said is lost.

The long form, with its figures, is `make bench ARGS=kills`; the clock of these processes goes twenty times faster.
"""

from pathlib import Path

import pytest

from bot.marker import UNMARKED
from tests.support.havoc import Reckoning, Town, reckon, town

HURRY = 20.0
SEATS = 25  # people answering at a time
PAUSE = 0.3  # seconds they think, at most


async def outcome(made: Town) -> Reckoning:
    """Let everybody end, and hold what was kept against what was said."""
    await made.finish()
    came = await reckon(made)
    assert came.people >= SEATS
    assert (came.lost, came.invented, came.asked_again, came.set_aside) == (0, 0, 0, 0)
    assert (came.waiting["new"], came.waiting["dead"]) == (0, 0)
    words = [one.said["change"].text for one in made.street.finished if "change" in one.said]
    assert words
    assert not any(word in replica.said() for replica in made.replicas for word in words), "words are in the log"
    return came


@pytest.mark.parametrize(("engine", "replicas"), [("sqlite", 1), ("postgres", 3)])
async def test_whoever_is_killed_loses_no_answer_and_repeats_no_more_than_was_in_flight(
    tmp_path: Path, engine: str, replicas: int
) -> None:
    async with town(engine, tmp_path, seed=1, pause=PAUSE, replicas=replicas, hurry=HURRY) as made:
        await made.start()
        made.street.fill(SEATS)
        await made.kill_in_turn(5, 0.8)
        came = await outcome(made)
    assert max(came.repeats) <= UNMARKED
    assert came.unexplained == 0, "something was said twice though nobody was killed after it was said"


async def test_a_stop_while_people_answer_finishes_what_is_in_hand_and_says_nothing_twice(tmp_path: Path) -> None:
    async with town("sqlite", tmp_path, seed=2, pause=PAUSE, hurry=HURRY) as made:
        await made.start()
        made.street.fill(SEATS)
        ends = await made.stop_in_turn(3, 0.8)
        came = await outcome(made)
    assert [code for code, _ in ends] == [0, 0, 0]
    assert max(seconds for _, seconds in ends) < 10
    assert (sum(came.repeats), came.unexplained) == (0, 0)


async def test_a_database_that_hangs_up_again_and_again_costs_nobody_a_word(tmp_path: Path) -> None:
    async with town("postgres", tmp_path, seed=3, pause=PAUSE, hurry=HURRY) as made:
        await made.start()
        made.street.fill(SEATS)
        await made.cut_connections(8, 0.4)
        came = await outcome(made)
    assert (sum(came.repeats), came.unexplained) == (0, 0)


async def test_a_full_disk_is_named_in_the_log_and_costs_nobody_a_word(tmp_path: Path) -> None:
    async with town("postgres", tmp_path, seed=4, pause=PAUSE, hurry=HURRY) as made:
        await made.start()
        made.street.fill(SEATS)
        await made.fill_disk()
        await made.until_logged("DiskFull")
        await made.free_disk()
        came = await outcome(made)
    assert (sum(came.repeats), came.unexplained) == (0, 0)


async def test_a_vendor_that_fails_one_call_in_five_costs_nobody_a_word(tmp_path: Path) -> None:
    async with town("postgres", tmp_path, seed=5, pause=PAUSE, hurry=HURRY) as made:
        await made.start()
        made.street.failing = 0.2
        made.street.fill(SEATS)
        made.street.newcomers = False
        came = await outcome(made)
    assert made.street.faults > SEATS
    assert came.unexplained <= made.street.seeming, "repeated without a send that seemed to have failed"
