"""What conditions come to, worked out twice: by the function made of them, and by reading the tree as it stands."""

from hypothesis import given
from hypothesis import strategies as st

from conversations.script import tree
from conversations.script.running import compiled
from conversations.script.tree import FUNCTIONS, ORDER

NAMES = ("a", "b", "c")
VALUES = st.one_of(
    st.none(),
    st.integers(-3, 3),
    st.sampled_from([0.5, -2.0]),
    st.sampled_from(["", "x", "y", "3", "x y", "2026-11-23", "09:30"]),
    st.sampled_from([(), ("x",), ("x", "y")]),
)
LEAVES = st.one_of(
    st.sampled_from(NAMES).map(tree.Name),
    st.sampled_from(["", "x", "3", "0.5", "y"]).map(tree.Literal),
    st.integers(-3, 3).map(float).map(tree.Literal),
    st.booleans().map(tree.Literal),
)
TREES = st.recursive(
    LEAVES,
    lambda below: st.one_of(
        st.builds(tree.Equal, below, below, st.booleans()),
        st.builds(tree.Order, st.sampled_from(list(ORDER)), below, below),
        st.builds(tree.AllOf, st.tuples(below, below)),
        st.builds(tree.AnyOf, st.tuples(below, below)),
        st.builds(tree.Call, st.just("not"), st.tuples(below)),
        st.builds(tree.Call, st.just("selected"), st.tuples(below, below)),
    ),
    max_leaves=8,
)


def plain(node: tree.Node, drafts):  # noqa: PLR0911 - one return a case
    """Read a tree the slow way."""
    match node:
        case tree.Literal(constant):
            return constant
        case tree.Name(step):
            return tree.scalar(drafts.get(step))
        case tree.Equal(left, right, negated):
            return tree.equal(plain(left, drafts), plain(right, drafts)) is not negated
        case tree.Order(sign, left, right):
            return ORDER[sign](tree.number(plain(left, drafts)), tree.number(plain(right, drafts)))
        case tree.AllOf(parts):
            return all(tree.truth(plain(part, drafts)) for part in parts)
        case tree.AnyOf(parts):
            return any(tree.truth(plain(part, drafts)) for part in parts)
        case tree.Call(function, arguments):
            return FUNCTIONS[function].apply([plain(argument, drafts) for argument in arguments])


@given(TREES, st.fixed_dictionaries({}, optional=dict.fromkeys(NAMES, VALUES)))
def test_a_condition_made_quick_comes_to_the_same(node, drafts) -> None:
    assert compiled(node)(drafts, None, None, {}) == plain(node, drafts)
