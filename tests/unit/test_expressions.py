from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.script.expressions import MAX_DEPTH, MAX_LENGTH, BadExpression, parse

TODAY = date(2026, 11, 23)
DRAFTS = {
    "overall": 2,
    "ease": "hard",
    "topics": ("money", "training"),
    "none_of": (),
    "skipped": None,
    "words": "two words",
    "day": "2026-11-20",
    "zero": 0,
}

HOLDS = [
    "${overall} <= 2 and selected(${topics}, 'training')",
    "${overall} = 2",
    "${overall} = '2'",
    "${overall} != 3",
    "${ease} = 'hard' or ${ease} = 'very_hard'",
    '${ease} = "hard"',
    "${ease} != 'easy'",
    "not(${ease} = 'easy')",
    "selected(${topics}, 'money')",
    "not(selected(${topics}, 'mon'))",
    "selected(${ease}, 'hard')",
    "count-selected(${topics}) = 2",
    "count-selected(${none_of}) = 0",
    "count-selected(${skipped}) = 0",
    "string-length(${words}) = 9",
    "string-length(${never_asked}) = 0",
    "${skipped} = ''",
    "${never_asked} = ''",
    "${skipped} = ${never_asked}",
    "not(${skipped} = 0)",
    "${skipped} != 0",
    "not(${skipped} < 1) and not(${skipped} >= 0)",
    "coalesce(${skipped}, ${overall}) = 2",
    "coalesce(${overall}, 9) = 2",
    "if(${overall} > 1, 'many', 'few') = 'many'",
    "if(${skipped} > 1, 'many', 'few') = 'few'",
    "true() and not(false())",
    "${day} < today()",
    "${day} >= today() - 3",
    "today() - ${day} = 3",
    "today() = '2026-11-23'",
    "${ease}",
    "not(${zero}) and not(${skipped}) and not(${none_of})",
    "1 + 2 * 3 = 7",
    "(1 + 2) * 3 = 9",
    "10 - 4 - 3 = 3",
    "7 mod 3 = 1",
    "-7 mod 3 = -1",
    "7 div 2 = 3.5",
    "1 div 0 > 1000",
    "-1 div 0 < -1000",
    "not(0 div 0 = 0 div 0)",
    "1 mod 0 != 1",
    "- - 1 = 1",
    "-${overall} = -2",
    ".5 + .5 = 1",
    "true() = 1",
    "false() = ''",
    "true() or 1 div 0",
    "1 < 2 = true()",
    "'a' = 'b' = false()",
    "false() and false() or true()",
    "string-length('Łódź') = 4",
    "string-length(1.5) = 3 and string-length(7) = 1 and string-length(1 div 0) = 8",
    "string-length(true()) = 4 and string-length(0 div 0) = 3",
]

FAILS = [
    "${overall} > 2",
    "${ease} > 1",
    "${skipped} < 1",
    "${never_asked} = 0",
    "selected(${skipped}, 'money')",
    "selected(${none_of}, 'money')",
    "${topics} = 'money'",
    "${words} < 1",
    "'2026-02-30' < today()",
    "0",
    "''",
    "0 div 0",
]


@pytest.mark.parametrize("source", HOLDS)
def test_these_hold(source: str) -> None:
    assert parse(source).holds(DRAFTS, today=TODAY)


@pytest.mark.parametrize("source", FAILS)
def test_these_do_not_hold(source: str) -> None:
    assert not parse(source).holds(DRAFTS, today=TODAY)


@pytest.mark.parametrize(
    ("source", "answer", "holds"),
    [
        (". >= 0 and . <= 260", 260, True),
        (". >= 0 and . <= 260", 261, False),
        (".<5", 4, True),
        (". <= today()", "2026-11-23", True),
        (". <= today()", "2026-11-24", False),
        ("string-length(.) > 3", "abc", False),
        ("count-selected(.) <= 2", ("a", "b", "c"), False),
        ("not(selected(., 'none')) or count-selected(.) = 1", ("a", "none"), False),
        (". > ${overall}", 3, True),
    ],
)
def test_a_dot_is_the_answer_being_checked(source: str, answer: str | int | tuple[str, ...], holds: bool) -> None:
    assert parse(source).holds(DRAFTS, current=answer, today=TODAY) is holds


def test_an_expression_knows_which_questions_it_looks_at() -> None:
    expression = parse("${ a } = 1 or selected(${b_2}, 'x') and . > 0")
    assert expression.names == {"a", "b_2"}
    assert expression.asks_current
    assert not expression.asks_today
    assert parse("today() > .").asks_today


def test_without_a_day_no_comparison_with_today_holds() -> None:
    assert not parse("${day} <= today()").holds(DRAFTS)
    assert not parse("${day} > today()").holds(DRAFTS)


def test_two_readings_of_one_source_are_equal_and_hash_alike() -> None:
    source = "${a} = 1 and not(${b} = 'x')"
    assert parse(source) == parse(source)
    assert len({parse(source), parse(source), parse("${a} = 2")}) == 2


@pytest.mark.parametrize(
    ("source", "problem", "mend"),
    [
        ("", "empty", "remove the key"),
        ("${a} == 1", '"=" at character 7', "write = once"),
        ("${a} = yes", '"yes" at character 8 has no quotes', "write 'yes' for a choice"),
        ("${a} = yes and ${b} = 1", '"yes" at character 8 has no quotes', "${yes} for a question"),
        ("a", '"a" at character 1 has no quotes', "${a} for a question"),
        ("${a} =", "ends too early", "finish it"),
        ("(${a} = 1", "ends too early", "finish it"),
        ("${a} = 1)", '")" at character 9', "docs/scripts.md"),
        ("${a = 1", '"$" at character 1', "${name}"),
        ("${a} = 'x", '"\'" at character 8', "close the quotes"),
        ("${a} = \u2018x\u2019", "at character 8", "straight quotes"),
        ("${a} \u2264 2", "at character 6", "write <="),
        ("${a} && ${b}", '"&" at character 6', "the word and"),
        ("${a} || ${b}", '"|" at character 6', "the word or"),
        ("!${a}", '"!" at character 1', "not(...)"),
        ("${a} 'x'", "'x' at character 6 follows without an operator", "put and, or, ="),
        ("slected(${a}, 'x')", "no function slected() (character 1)", "did you mean selected()?"),
        ("${a} = 1 and __import__('os')", "no function __import__() (character 14)", "use one of"),
        ("selected(${a})", "selected() at character 1 has 1 in its brackets", "give it 2 values"),
        ("${a} > today(1)", "today() at character 8 has 1", "give it nothing"),
        ("not()", "not() at character 1 has 0", "give it 1 value"),
        ("1 + " * 400 + "1", "the expression has 1601 characters", f"keep it to {MAX_LENGTH}"),
        ("-" * 200 + "1", f"nested more than {MAX_DEPTH} deep", "simpler"),
    ],
)
def test_a_fault_says_where_and_how_to_mend_it(source: str, problem: str, mend: str) -> None:
    with pytest.raises(BadExpression) as caught:
        parse(source)
    assert problem in caught.value.problem
    assert mend in caught.value.mend


_names = st.sampled_from(["a", "b", "topics", "day"])
_leaves = st.one_of(
    _names.map("${{{}}}".format),
    st.just("."),
    st.just("today()"),
    st.sampled_from(["true()", "false()"]),
    st.integers(0, 10**30).map(str),
    st.sampled_from(["0.5", ".5", "3.", "'x'", '"money"', "''", "'2026-11-23'", "'1e9'", "'-3'"]),
)
_operators = st.sampled_from(["and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"])


def _deeper(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, _operators, inner).map(" ".join),
        inner.map("({})".format),
        inner.map("-{}".format),
        st.tuples(st.sampled_from(["not", "count-selected", "string-length"]), inner).map(lambda p: f"{p[0]}({p[1]})"),
        st.tuples(st.sampled_from(["selected", "coalesce"]), inner, inner).map(lambda p: f"{p[0]}({p[1]}, {p[2]})"),
        st.tuples(inner, inner, inner).map(lambda p: f"if({p[0]}, {p[1]}, {p[2]})"),
    )


_sources = st.recursive(_leaves, _deeper, max_leaves=12)
_values = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.sampled_from(["2026-11-23", "9999-99-99", "nan", "inf", "٣"]),
    st.integers(-(10**400), 10**400),
    st.lists(st.sampled_from(["money", "x", "none"]), unique=True).map(tuple),
)
_drafts = st.dictionaries(_names, _values)
_days = st.one_of(st.none(), st.dates())


@given(_sources, _drafts, _values, _days)
@settings(max_examples=300, deadline=None)
def test_whatever_is_written_well_can_be_worked_out_for_any_answers(source, drafts, current, today) -> None:
    expression = parse(source)
    assert isinstance(expression.holds(drafts, current, today), bool)
    assert isinstance(expression.evaluate(drafts, current, today), str | float | int)
    assert parse(f"not({source})").holds(drafts, current, today) is not expression.holds(drafts, current, today)


@given(_sources, _sources, _drafts)
@settings(max_examples=100, deadline=None)
def test_unequal_is_always_the_opposite_of_equal(left, right, drafts) -> None:
    same, other = parse(f"({left}) = ({right})"), parse(f"({left}) != ({right})")
    assert same.holds(drafts) is not other.holds(drafts)


_pieces = st.one_of(_sources, _operators, st.sampled_from(list("(){}$.,'\"=!<>&|-")), st.text(max_size=3))


@given(st.one_of(st.text(max_size=60), st.lists(_pieces, max_size=8).map(" ".join)), _drafts)
@settings(max_examples=400, deadline=None)
def test_anything_else_is_told_as_a_fault(source, drafts) -> None:
    told = None
    try:
        assert isinstance(parse(source).holds(drafts), bool)
    except BadExpression as fault:
        told = fault
    assert told is None or (told.problem and told.mend)
