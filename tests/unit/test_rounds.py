import re

from conversations.codec import session_from_json, session_to_json
from conversations.messages import Order, Ordered
from conversations.talk.session import Status
from tests.support.every_kind import HEAD, Walker, faults_in, script

FAMILY = """\
  - name: children
    type: integer
    label: {en: How many children?, cy: Faint o blant?}
  - name: child
    type: repeat
    label: {en: Child, cy: Plentyn}
    times: ${children}
    max: 3
    steps:
      - name: age
        type: integer
        label: {en: How old?, cy: Faint yw eu hoed?}
      - name: school
        type: select_one
        relevant: ${age} > 3
        or_other: true
        label: {en: "A school for one of ${age}?", cy: "Ysgol i un ${age} oed?"}
        choices:
          - {name: near, label: {en: Near, cy: Yn agos}}
          - {name: far, label: {en: Far, cy: Ymhell}}
  - name: all_years
    type: calculate
    calculation: sum(${age})
    keep: true
  - name: grown
    type: text
    relevant: ${all_years} > 30
    label: {en: How does it feel?, cy: Sut deimlad yw e?}
  - {name: end, type: integer, label: {en: One more number?, cy: Un rhif arall?}}
"""
TOOLS = """\
  - name: tool
    type: repeat
    max: 3
    again: {en: Another tool?, cy: Offeryn arall?}
    steps:
      - {name: kind, type: integer, label: {en: "How old is tool ${round}?", cy: "Faint yw oed ${round}?"}}
  - {name: end, type: integer, label: {en: One more number?, cy: Un rhif arall?}}
"""


def at(steps: str) -> Walker:
    return Walker(script(HEAD + steps))


def asked(walker: Walker, *texts: str) -> list[str]:
    steps = []
    for text in texts:
        steps.append(walker.session.step)
        walker.type(text)
    return [*steps, walker.session.step]


def test_each_round_is_asked_with_its_own_conditions() -> None:
    walker = at(FAMILY)
    assert asked(walker, "2", "2", "9", "near") == ["children", "age.1", "age.2", "school.2", "end"]
    assert walker.session.drafts == {"children": 2, "age.1": 2, "age.2": 9, "school.2": "near"}


def test_a_round_says_which_it_is_and_what_was_said_in_it() -> None:
    walker = at(FAMILY).type("2", "4")
    words = [part for part in walker.last.says[-1].parts if hasattr(part, "fills")]
    assert words[-1].text == "A school for one of ${age.1}?"
    assert words[-1].fills["age.1"].text == "4"
    shown = at(FAMILY).type("1").last.says[-1].parts
    assert next(part.text for part in shown if hasattr(part, "text")) == "Child 1"


def test_what_lies_in_a_round_can_be_something_else_in_words() -> None:
    walker = at(FAMILY).type("1", "9", "something else")
    assert walker.session.step == "school_other.1"
    walker.type("at home", "OK")
    assert walker.session.drafts["school_other.1"].text == "at home"


def test_fewer_rounds_than_before_take_the_others_away_and_more_bring_them_back() -> None:
    walker = at(FAMILY).type("2", "2", "3")
    for _ in range(3):
        walker.do(Ordered(Order.BACK))
    assert walker.session.step == "children"
    walker.type("1")
    assert walker.session.step == "end"
    assert walker.setting.settled(walker.session.drafts, walker.setting.closes.date()) == {"children": 1, "age.1": 2}
    walker.do(Ordered(Order.BACK))
    walker.do(Ordered(Order.BACK))
    assert walker.type("2").session.step == "end"


def test_no_more_rounds_than_the_author_allows() -> None:
    assert asked(at(FAMILY), "99", "1", "1", "1")[-1] == "end"
    assert asked(at(FAMILY), "0")[-1] == "end"


def test_a_value_is_worked_out_over_all_rounds() -> None:
    assert at(FAMILY).type("2", "20", "near", "20", "far").session.step == "grown"
    assert at(FAMILY).type("2", "20", "near", "9", "far").session.step == "end"


COUNTED = """\
  - {name: how_many, type: calculate, calculation: "count(${NAME}) + 0", keep: true}
"""


def counted(walker: Walker) -> object:
    return walker.setting.known(walker.session.drafts, None, walker.setting.closes.date())["how_many"]


def test_the_rounds_somebody_came_to_can_be_counted() -> None:
    family = FAMILY.replace("  - name: grown", COUNTED.replace("NAME", "child") + "  - name: grown")
    for said, rounds in (("0", 0), ("2", 2), ("9", 3)):
        assert counted(at(family).type(said)) == rounds
    tools = TOOLS.replace("  - {name: end", COUNTED.replace("NAME", "tool") + "  - {name: end")
    assert counted(at(tools).type("4").type("no")) == 1
    assert counted(at(tools).type("4").type("yes").type("5").type("no")) == 2
    fixed = tools.replace("again: {en: Another tool?, cy: Offeryn arall?}", "times: 2")
    assert counted(at(fixed)) == 2


def test_of_a_repeat_nothing_but_its_rounds_can_be_worked_out() -> None:
    assert any("${child}" in fault for fault in faults_in(FAMILY.replace("sum(${age})", "sum(${child})")))


def test_another_round_follows_while_somebody_says_yes() -> None:
    walker = at(TOOLS)
    steps = asked(walker, "5", "yes", "6", "Oes", "7")
    assert steps == ["kind.1", "tool.1", "kind.2", "tool.2", "kind.3", "end"]
    assert asked(at(TOOLS), "5", "no") == ["kind.1", "tool.1", "end"]
    skipped = at(TOOLS).type("5")
    skipped.do(Ordered(Order.SKIP))
    assert skipped.session.step == "end"


def test_a_talk_taken_up_again_goes_on_in_its_round() -> None:
    walker = at(FAMILY).type("3", "2", "4")
    walker.session = session_from_json(session_to_json(walker.session))
    assert walker.session.step == "school.2"
    walker.type("far", "1", "7")
    assert walker.session.status is Status.COMPLETED


def test_rounds_that_nobody_can_reach_are_told() -> None:
    told = faults_in(
        """\
  - {name: n, type: range, start: 0, end: 2, label: {en: How many?, cy: Faint?}}
  - name: hen
    type: repeat
    times: ${n}
    max: 3
    steps:
      - {name: egg, type: integer, label: {en: Eggs?, cy: Wyau?}}
"""
    )
    assert told == [
        'survey, step "egg.3": no answers to the earlier questions lead here; check the names and numbers in relevant'
    ]


def test_a_name_of_a_round_alone_is_told_with_the_one_that_works() -> None:
    late = "  - {name: late, type: integer, relevant: '${age} > 3', label: {en: Late?, cy: Hwyr?}}\n"
    told = faults_in(FAMILY + late)
    assert len(told) == 1
    assert re.search(r"relevant looks at \$\{age\}, which is no step; did you mean \$\{age\.\d\}\?", told[0])


def test_a_repeat_in_a_repeat_is_told() -> None:
    inner = FAMILY.replace("type: integer\n        label: {en: How old?", "type: repeat\n        label: {en: How old?")
    assert any("it is a repeat inside a repeat" in fault or "has no steps" in fault for fault in faults_in(inner))
