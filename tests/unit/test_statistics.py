import pytest

from conversations.findings.statistics import Portion, portion


@pytest.mark.parametrize(
    ("part", "base", "expected"),
    [
        (10, 20, Portion(50, 30, 70)),  # by hand: Wilson 0.299 to 0.701
        (0, 20, Portion(0, 0, 16)),
        (20, 20, Portion(100, 84, 100)),
        (70, 100, Portion(70, 60, 78)),
    ],
)
def test_the_range_is_wilsons(part, base, expected):
    assert portion(part, base) == expected


def test_there_is_no_share_of_a_small_base_nor_of_a_part_larger_than_it():
    assert portion(10, 15) is None
    assert portion(30, 25) is None
