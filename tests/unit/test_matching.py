"""The attacker's yardstick: it sees what is there, and nothing where there is only chance."""

import itertools
import math
from random import Random

import pytest

from tests.support.matching import SURE, Truth, apart, correlation, fixed_points, leaks, matches, most_by_chance

NAMES = [f"p{number:03}" for number in range(150)]
BLOCK = {f"r{name}": ("north", "en") if int(name[1:]) % 3 else ("south", "pl") for name in NAMES}
TRUTH = Truth({f"r{name}": name for name in NAMES}, BLOCK)
WHEN = {name: float(place) for place, name in enumerate(NAMES)}


def shuffled(seed: int) -> dict[str, float]:
    return {f"r{name}": place for name, place in zip(NAMES, Random(seed).sample(range(150), 150), strict=True)}


@pytest.mark.parametrize("size", range(6))
def test_the_chance_of_each_number_of_hits_is_exact(size: int) -> None:
    tried = [sum(a == b for a, b in enumerate(way)) for way in itertools.permutations(range(size))]
    for hits in range(size + 2):
        assert fixed_points(size, hits) == pytest.approx(tried.count(hits) / math.factorial(size))


def test_the_bound_is_the_last_number_of_hits_that_chance_may_make() -> None:
    assert most_by_chance([3], risk=0.1) == 3, "one order in six has all three in place"
    assert most_by_chance([3], risk=0.2) == 1
    assert most_by_chance([60], SURE) < most_by_chance([30, 30], SURE) < most_by_chance([10] * 6, SURE) < 30


def test_the_same_order_is_a_leak_forwards_and_backwards() -> None:
    for sign in (1, -1):
        answers = {"rows": {f"r{name}": sign * place for name, place in WHEN.items()}}
        (leak,) = leaks(TRUTH, answers, {"time": WHEN})
        assert "orders agree" in str(leak)


def test_true_pairs_are_counted_within_their_blocks() -> None:
    pairs = [[(1.0, 10.0), (2.0, 20.0), (3.0, 30.0)], [(1.0, 9.0), (2.0, 5.0)]]
    assert matches(pairs) == 3
    assert matches([[(a, -b) for a, b in some] for some in pairs]) == 1 + 2


def test_halves_told_apart_are_a_leak() -> None:
    answers = {"in the copy": {f"r{name}": float(place < 75) for name, place in WHEN.items()}}
    people = {"had answered": {name: float(place < 75) for name, place in WHEN.items()}}
    assert leaks(TRUTH, answers, people)


@pytest.mark.parametrize("seed", range(40))
def test_chance_is_no_leak(seed: int) -> None:
    assert leaks(TRUTH, {"rows": shuffled(seed)}, {"time": WHEN}) == []


def test_what_is_the_same_for_all_says_nothing() -> None:
    assert leaks(TRUTH, {"week": dict.fromkeys(BLOCK, 1.0)}, {"time": WHEN, "day": dict.fromkeys(NAMES, 7.0)}) == []


def test_two_groups_are_apart_or_not() -> None:
    assert abs(apart([1, 2, 3] * 20, [4, 5, 6] * 20)) > 8
    assert abs(apart([1, 2, 3] * 20, [1, 2, 3] * 20)) < 1
    assert correlation([[(1.0, 1.0)], []]) == 0.0
