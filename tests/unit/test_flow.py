from hypothesis import given
from hypothesis import strategies as st

from conversations.findings.flow import Arc, Network


def test_a_lone_hidden_figure_in_a_total_cannot_change():
    hidden, shown, total = Arc("a", "b", 0, 9, 2), Arc("a", "b", 3, 3, 3), Arc("b", "a", 5, 5, 5)
    assert not Network([hidden, shown, total]).can_change(hidden)


def test_two_hidden_figures_in_a_total_can():
    first, second, total = Arc("a", "b", 0, 9, 2), Arc("a", "b", 0, 9, 3), Arc("b", "a", 5, 5, 5)
    network = Network([first, second, total])
    assert network.can_change(first)
    assert network.can_change(second)


def test_two_hidden_figures_at_their_least_cannot():
    first, second, total = Arc("a", "b", 0, 1, 0), Arc("a", "b", 0, 1, 0), Arc("b", "a", 0, 0, 0)
    assert not Network([first, second, total]).can_change(first)


def test_a_figure_in_no_total_can_change_unless_it_is_shown():
    assert Network([arc := Arc("a", "a", 0, 1, 0)]).can_change(arc)
    assert not Network([arc := Arc("a", "a", 2, 2, 2)]).can_change(arc)


def test_bounds_that_contradict_have_no_flow():
    assert not Network([Arc("a", "b", 4, 9), Arc("b", "a", 0, 3)]).settle()
    assert not Network([Arc("a", "b", 2, 1), Arc("b", "a", 0, 3)]).settle()


@given(
    st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=4), min_size=2, max_size=4).filter(
        lambda rows: len({len(row) for row in rows}) == 1
    )
)
def test_a_table_of_fifths_always_rounds_to_a_table_of_whole_numbers(rows):
    arcs = {
        (r, c): Arc(("row", r), ("column", c), 0, -(-x // 5)) for r, row in enumerate(rows) for c, x in enumerate(row)
    }
    sums = [sum(row) for row in rows]
    tops = [sum(column) for column in zip(*rows, strict=True)]
    margins = [Arc("top", ("row", r), total // 5, -(-total // 5)) for r, total in enumerate(sums)]
    margins += [Arc(("column", c), "top", total // 5, -(-total // 5)) for c, total in enumerate(tops)]
    assert Network([*arcs.values(), *margins]).settle()
    for arc in (*arcs.values(), *margins):
        assert arc.low <= arc.flow <= arc.high
    for r, total in enumerate(sums):
        assert abs(5 * sum(arcs[r, c].flow for c in range(len(tops))) - total) < 5
