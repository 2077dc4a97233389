from dataclasses import replace

from conversations.findings.figures import Measure
from conversations.findings.leads import Lead, leads
from conversations.findings.tally import ELSEWHERE, merged_points, tally
from conversations.script.enquiry import ENQUIRY
from conversations.script.expressions import parse
from conversations.script.model import Band, Choice, Integer, Range, Text
from tests.support.wave import (
    LAST,
    OVERALL,
    PLACE,
    REGIONS,
    SCORE,
    TIERS,
    TOPICS,
    VISITS,
    WHY,
    area,
    said,
    script_of,
    times,
)


def test_those_who_skip_are_not_in_the_base_and_those_who_do_not_know_are():
    counted = tally(script_of(OVERALL), said("overall", {"north": ["good", "dont_know", None]}), REGIONS).counts[0]
    assert counted.bases == {"north": 2}
    assert counted.cells == {("north", 1): 1, ("north", 5): 1}


def test_someone_who_ticks_two_is_one_person_in_the_base():
    counted = tally(script_of(TOPICS), said("topics", {"north": [("money", "time"), ()]}), REGIONS).counts[0]
    assert counted.bases == {"north": 2}
    assert counted.cells == {("north", 0): 1, ("north", 1): 1}


def test_words_dates_numbers_and_questions_to_us_are_only_counted():
    answers = [
        *said(ENQUIRY.name, {"south": ["When?"]}),
        *said("why", {"north": ["cold"]}),
        *said("visits", {"north": [3]}),
        *said("last", {"south": ["2026-01-02"]}),
    ]
    counts = tally(script_of(WHY, VISITS, LAST), answers, REGIONS).counts
    assert [(one.measure, one.lines, dict(one.bases)) for one in counts] == [
        (Measure.COMMENTS, (), {"north": 1}),
        (Measure.REPLIES, (), {"north": 1}),
        (Measure.REPLIES, (), {"south": 1}),
        (Measure.COMMENTS, (), {"south": 1}),
    ]


def test_a_person_is_counted_once_however_many_questions_they_answered():
    answers = [*said("overall", {"north": ["good", "good"]}), *said("place", {"north": ["home", None]})]
    assert tally(script_of(OVERALL, PLACE), answers, REGIONS).people == {"north": 2}


def test_answers_from_an_area_that_is_gone_are_counted_elsewhere():
    counted = tally(script_of(OVERALL), said("overall", {"wales": ["good"]}), REGIONS)
    assert counted.people == {ELSEWHERE: 1}
    assert [place.key for place in counted.top.children] == ["north", "midlands", "south", ELSEWHERE]


def test_areas_that_were_not_asked_have_no_place():
    counted = tally(script_of(OVERALL), said("overall", {"harbour": ["good"]}), TIERS, ("harbour", "lantern"))
    assert [place.key for place in counted.top.children] == ["borough"]


def test_a_programme_of_one_area_is_counted_whole():
    assert tally(script_of(OVERALL), said("overall", {"all": ["good"]}), area("all")).people == {"all": 1}


def test_scale_points_merge_by_band_and_dont_know_stays_apart():
    counted = tally(
        script_of(OVERALL), said("overall", {"north": times(very_good=2, good=3, very_poor=1)}), REGIONS
    ).counts[0]
    merged = merged_points(counted)
    assert merged is not None
    assert [line.choices for line in merged.lines] == [
        ("very_good", "good"),
        ("neither",),
        ("poor", "very_poor"),
        ("dont_know",),
    ]
    assert merged.cells == {("north", 0): 5, ("north", 2): 1}


def test_a_range_merges_into_lower_middle_and_upper():
    ends = [(1, 5, ["12", "3", "45"]), (0, 10, ["0123", "456", "78910"]), (1, 4, ["1", "23", "4"])]
    for start, end, parts in ends:
        step = Range(name="score", label={"en": "?"}, start=start, end=end)
        merged = merged_points(tally(script_of(step), [], REGIONS).counts[0])
        assert merged is not None
        assert ["".join(line.choices) for line in merged.lines] == parts


def test_choices_without_an_order_are_not_merged():
    for step in (PLACE, TOPICS):
        assert merged_points(tally(script_of(step), [], REGIONS).counts[0]) is None


def led(condition: str) -> tuple[Lead, ...]:
    follow = Text(name="more", label={"en": "?"}, relevant=parse(condition))
    return leads(script_of(OVERALL, TOPICS, SCORE, VISITS, follow), follow)


def test_the_answers_that_decide_a_follow_up_are_known():
    assert led("${overall} = 'poor'") == (Lead("overall", frozenset({"poor"})),)
    assert led("${score} <= 2 and selected(${topics}, 'money')") == (
        Lead("topics", frozenset({"money"})),
        Lead("score", frozenset({"1", "2"})),
    )


def test_where_it_cannot_be_worked_out_every_answer_is_taken_to_decide():
    (first, second) = led("${overall} = 'poor' and ${visits} > 3")
    assert first.choices == {choice.name for choice in OVERALL.choices}
    assert second == Lead("visits", frozenset())


def test_a_question_for_everyone_has_no_leads():
    assert leads(script_of(VISITS), Integer(name="visits", label={"en": "?"})) == ()


def test_a_scale_is_merged_in_parts_and_those_who_do_not_know_stay_apart():
    asked = replace(SCORE, standard=(Choice("dont_know", {"en": "I don't know"}, Band.APART),))
    answers = said("score", {"north": [1, 2, 3, 5, "dont_know", "dont_know", "prefer_not", None]})
    merged = merged_points(tally(script_of(asked), answers, REGIONS).counts[0])
    assert [line.choices for line in merged.lines] == [("1", "2"), ("3",), ("4", "5"), ("dont_know",)]
    assert merged.bases == {"north": 6}
    assert merged.cells == {("north", 0): 2, ("north", 1): 1, ("north", 2): 1, ("north", 3): 2}
