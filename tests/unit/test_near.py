import pytest

from conversations.talk.near import nearest, slips

AREAS = [["harbour", "harbour riverside borough"], ["lantern"], ["willow"], ["bridge"]]
FEELINGS = [["satisfied"], ["unsatisfied"], ["neither"]]


@pytest.mark.parametrize(
    ("said", "place"),
    [("harbor", 0), ("habrour", 0), ("latnern", 1), ("wilow", 2), ("brigde", 3), ("harb", None), ("hrbuor", None)],
)
def test_one_slip_in_a_word_is_seen_through(said, place) -> None:
    assert nearest(AREAS, said) == place


def test_two_labels_about_as_near_are_never_guessed_between() -> None:
    assert nearest(FEELINGS, "nsatisfied") is None
    assert nearest(FEELINGS, "unsatisfed") == 1
    assert nearest(FEELINGS, "niether") == 2


def test_short_words_and_stories_are_left_alone() -> None:
    assert nearest([["safe"], ["never"]], "same") is None
    assert nearest([["a" * 80]], "a" * 79) is None
    assert nearest([], "harbour") is None


def test_slips_are_counted_as_people_make_them() -> None:
    cases = {("harbour", "harbour"): 0, ("harbour", "harbor"): 1, ("harbour", "habrour"): 1, ("ab", "xyz"): 3}
    assert {pair: slips(*pair, 4) for pair in cases} == cases
    assert slips("a", "abcdefgh", 3) == 3
