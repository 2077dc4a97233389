import pytest

from conversations.findings.anonymise import anonymise
from conversations.findings.leads import leads
from conversations.findings.tally import tally
from conversations.messages import Media, Order, Ordered, Sent
from conversations.script.values import Comment, Quote
from conversations.talk.engine import begin
from conversations.talk.session import Status
from conversations.talk.setting import Setting
from tests.support.every_kind import HEAD, SURVEY, Walker, all_of, faults_in, script
from tests.support.talk_programme import CLOSES, GARDEN, MEMBER, WAVE
from tests.support.wave import said


def _phrases(done) -> set[str]:
    return {part.key for say in done.says for part in say.parts if hasattr(part, "key")}


TO_COST = ("north", "york", "beans", "4")
TO_SINCE = (*TO_COST, "12.50", "16:30", "KT1 1EU", "south")
TO_TOOL = (*TO_SINCE, "ok", "1", "3", "sunny")


def test_every_kind_of_answer_is_stored_as_its_value() -> None:
    stored = all_of(Walker(), [*TO_TOOL, "7", "no", "a bench", "1"])
    words = stored.pop("wish")
    assert stored == {
        "region": "north",
        "town": "york",
        "grown": ("beans",),
        "ease": 4,
        "cost": 12.5,
        "hour": "16:30",
        "home": "KT1",
        "office": "south",
        "since": "2026-01-31",
        "beds": 1,
        "width.1": 3,
        "sunny.1": "sun",
        "age.1": 7,
        "tool.1": "no",
    }
    assert (words.text, words.quote) == ("a bench", Quote.MAY)


def test_a_value_worked_out_is_stored_where_the_author_keeps_it_and_never_counted() -> None:
    walker = Walker().type(*TO_TOOL, "7", "no")
    walker.do(Ordered(Order.SKIP))
    played = walker.setting.script
    answers = anonymise(walker.last.submitted, played, "who", "north", "", [str(n) for n in range(99)])
    assert {answer.question: answer.value for answer in answers}["whole"] == 6
    counted = tally(played, answers, GARDEN.areas)
    assert "whole" not in {count.question for count in counted.counts}
    alone = [answer for answer in answers if answer.question == "whole"]
    assert tally(played, alone, GARDEN.areas).people == {}


def test_a_required_question_cannot_be_skipped_but_can_be_declined() -> None:
    walker = Walker().type(*TO_COST)
    walker.do(Ordered(Order.SKIP))
    assert walker.question.name == "cost"
    assert "needed" in walker.phrases()
    assert "Prefer not to say" in walker.labels()
    assert walker.press("prefer_not").session.drafts["cost"] == "prefer_not"
    assert walker.question.name == "hour"


def test_the_notice_says_that_some_answers_are_needed() -> None:
    asked = begin(Setting(GARDEN, script(), CLOSES), WAVE, MEMBER, "s1", "scope001")
    plain = begin(Setting(GARDEN, GARDEN.script("garden"), CLOSES), WAVE, MEMBER, "s1", "scope001")
    assert ["notice-needed" in _phrases(each) for each in (asked, plain)] == [True, False]


@pytest.mark.parametrize("words", ["I don't know", "dunno", "Dydw i ddim yn gwybod", "prefer not to say"])
def test_not_knowing_and_not_saying_answer_every_kind_of_question(words: str) -> None:
    walker = Walker()
    seen = set()
    while walker.session.status is Status.ASKING:
        name = walker.session.step
        walker.type(words)
        assert name not in seen
        seen.add(name)
    wanted = "prefer_not" if words.startswith("prefer") else "dont_know"
    stored = walker.last.submitted.drafts
    assert set(stored.values()) == {wanted, (wanted,)}
    assert {"region", "grown", "ease", "cost", "hour", "home", "office", "since", "beds", "wish"} <= set(stored)


def test_what_an_author_switches_off_is_not_understood() -> None:
    walker = Walker(script(SURVEY.replace("type: time\n", "type: time\n    dont_know: false\n")))
    walker.type(*TO_COST, "3", "I don't know")
    assert walker.question.name == "hour"


def test_not_knowing_is_a_line_where_it_was_shown_and_a_skip_where_it_was_not() -> None:
    played = script()
    answers = [*said("ease", {"north": [5, "dont_know"]}), *said("beds", {"north": [1, "dont_know", "prefer_not"]})]
    counts = {count.question: count for count in tally(played, answers, GARDEN.areas).counts}
    assert counts["ease"].bases == {"north": 2}
    assert counts["ease"].lines[-1].choices == ("dont_know",)
    assert counts["ease"].cells == {("north", 4): 1, ("north", 5): 1}
    assert counts["beds"].bases == {"north": 1}


def test_an_earlier_answer_stands_in_the_words() -> None:
    walker = Walker().type("south")
    asked = walker.last.says[-1].parts[-1]
    assert asked.text == "Which town in ${region}?"
    assert asked.fills["region"].text == "The south"
    walker.do(Ordered(Order.LANGUAGE, "cymraeg"))
    assert walker.last.says[-1].parts[-1].fills["region"].text == "Y de"


def test_a_skipped_answer_in_the_words_reads_as_none() -> None:
    steps = """\
  - {name: hens, type: integer, label: {en: How many hens?, cy: Faint o ieir?}}
  - {name: eggs, type: integer, label: {en: "Eggs of ${hens} hens?", cy: "Wyau ${hens} iâr?"}}
"""
    walker = Walker(script(HEAD + steps))
    walker.do(Ordered(Order.SKIP))
    assert walker.last.says[-1].parts[-2].fills["hens"].key == "piped-nothing"


def test_only_the_choices_that_fit_earlier_answers_are_offered() -> None:
    walker = Walker().type("north")
    assert walker.labels() == ["Leeds", "York", "Newport", "Prefer not to say"]
    assert walker.type("newport").session.drafts["town"] == "newport_n"
    south = Walker().type("south", "Bath")
    assert south.session.drafts["town"] == "bath"
    assert Walker().type("south", "Leeds").question.name == "town"


def test_an_old_button_never_chooses_what_is_not_offered_any_more() -> None:
    walker = Walker().type("north")
    york = walker.pressable()[1]
    walker.do(Ordered(Order.BACK))
    walker.type("south").press(york)
    assert walker.question.name == "town"
    assert "stale" in walker.phrases()


def test_an_answer_that_is_not_offered_any_more_is_asked_for_again() -> None:
    walker = Walker().type("north", "leeds")
    walker.do(Ordered(Order.BACK))
    walker.do(Ordered(Order.BACK))
    walker.type("south")
    assert walker.question.name == "town"
    assert walker.type("bath").question.name == "grown"


def test_a_town_tells_what_region_was_chosen_so_the_gate_knows() -> None:
    played = script()
    town = next(question for question in played.questions if question.name == "town")
    assert [(lead.question, lead.choices) for lead in leads(played, town)] == [("region", {"north", "south"})]


def test_a_condition_on_a_value_worked_out_leads_back_to_its_questions() -> None:
    steps = """\
  - {name: mark, type: range, start: 1, end: 3, label: {en: How?, cy: Sut?}}
  - {name: twice, type: calculate, calculation: "${mark} * 2"}
  - {name: more, type: integer, relevant: "${twice} > 4", label: {en: More?, cy: Mwy?}}
"""
    played = script(HEAD + steps)
    assert [lead.question for lead in leads(played, played.questions[1])] == ["mark"]
    assert Walker(played).type("3").question.name == "more"
    assert Walker(played).type("2").session.status is Status.COMPLETED


def test_mixed_choices_stay_where_they_are_and_are_stored_in_the_scripts_order() -> None:
    walker = Walker().type("north", "york")
    shown = walker.labels()
    assert sorted(shown[:3]) == ["Beans", "Leeks", "Roses"]
    assert shown[3:5] == ["Something else", "Not a thing"]
    walker.do(Ordered(Order.REPEAT))
    assert walker.labels() == shown
    walker.type(f"{shown.index('Roses') + 1}, {shown.index('Beans') + 1}")
    assert walker.session.drafts["grown"] == ("beans", "roses")
    orders = {tuple(_mixed_for(scope)) for scope in range(40)}
    assert len(orders) == 6


def _mixed_for(scope: int) -> list[str]:
    walker = Walker()
    question = walker.setting.question("grown")
    shown = walker.setting.shown(question, {}, f"scope{scope:03d}", walker.setting.closes.date())
    return [choice.name for choice in shown.choices][:3]


def test_something_else_is_said_in_words_and_kept_as_a_comment() -> None:
    walker = Walker().type("north", "york", "beans, something else")
    assert walker.question.name == "grown_other"
    walker.type("kale from Mrs Alice Smith")
    kept = walker.session.drafts["grown_other"]
    assert isinstance(kept, Comment)
    assert "Smith" not in kept.text
    assert walker.type("OK").session.drafts["grown"] == ("beans", "other")


@pytest.mark.parametrize("words", ["none of these", "dim un o'r rhain", "nothing", "Not a thing"])
def test_none_of_these_is_the_choice_that_stands_alone(words: str) -> None:
    assert Walker().type("north", "york", words).session.drafts["grown"] == ("nothing",)


def test_the_usual_answer_is_taken_by_pressing_or_saying_ok() -> None:
    assert Walker().type(*TO_SINCE).press("default").session.drafts["since"] == "2026-01-31"
    assert Walker().type(*TO_SINCE, "Iawn").session.drafts["since"] == "2026-01-31"
    assert Walker().type(*TO_SINCE, "3 march 2025").session.drafts["since"] == "2025-03-03"


def test_a_place_on_the_map_is_declined_with_the_way_to_type_it() -> None:
    walker = Walker().type(*TO_COST, "3", "16:30")
    walker.do(Sent(Media.PLACE))
    assert "media-place" in walker.phrases()
    assert walker.question.name == "home"


MISTAKES = [
    ("{name: a, type: calculate, label: {en: A, cy: A}, calculation: '1'}", 'unknown key "label"'),
    ("{name: a, type: place, label: {en: A, cy: A}}", "it has no of; add of"),
    ("{name: a.2, type: time, label: {en: A, cy: A}}", 'the step "a.2" cannot be a name'),
    ("{name: a, type: repeat, max: 0, again: {en: A, cy: A}, steps: []}", "max is 0; use 1 to 10"),
    ("{name: a, type: repeat, max: 2, steps: []}", "it needs either times or again"),
    (
        "{name: a, type: repeat, max: 2, times: 2, steps: [{name: b, type: time, label: {en: B}}]}",
        'step "b": the step has no Welsh label',
    ),
    (
        """{name: a, type: select_one, or_other: true, label: {en: A, cy: A}, choices: [
        {name: other, label: {en: O, cy: O}}, {name: b, label: {en: B, cy: B}}]}""",
        'a choice is called "other" already',
    ),
]


@pytest.mark.parametrize(("step", "told"), MISTAKES)
def test_a_mistake_in_the_new_kinds_is_told_once_with_its_mend(step: str, told: str) -> None:
    found = faults_in(f"  - {step}\n  - {{name: z, type: integer, label: {{en: Z, cy: Z}}}}\n")
    assert sum(told in fault for fault in found) == 1, found


def test_a_language_heard_has_no_words_in_is_told() -> None:
    step = "  - {name: a, type: integer, dont_know: true, label: {en: A, lt: A}}\n"
    found = faults_in(step, HEAD.replace("cy: ", "lt: ").replace("[en, cy]", "[en, lt]"))
    assert len(found) == 1
    assert 'Heard has no Lithuanian words for "I don\'t know"; write the choice' in found[0]


def test_a_question_with_nothing_left_to_choose_is_not_asked() -> None:
    steps = """\
  - {name: hens, type: integer, label: {en: How many hens?, cy: Faint o ieir?}}
  - name: breed
    type: select_one
    choice_filter: least <= ${hens}
    prefer_not: true
    label: {en: Which breed?, cy: Pa frid?}
    choices:
      - {name: brown, attributes: {least: "1"}, label: {en: Brown, cy: Brown}}
      - {name: white, attributes: {least: "5"}, label: {en: White, cy: Gwyn}}
  - {name: end, type: integer, label: {en: One more number?, cy: Un rhif arall?}}
"""
    assert Walker(script(HEAD + steps)).type("0").question.name == "end"
    assert Walker(script(HEAD + steps)).type("2").labels() == ["Brown", "Prefer not to say"]
    back = Walker(script(HEAD + steps)).type("5", "white")
    back.do(Ordered(Order.BACK))
    back.do(Ordered(Order.BACK))
    back.type("0", "7")
    assert dict(back.last.submitted.drafts) == {"hens": 0, "end": 7}
