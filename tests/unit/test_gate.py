from dataclasses import replace

import pytest

from conversations.findings.figures import (
    Extreme,
    Figures,
    Hidden,
    Key,
    NotTheGate,
    Reason,
    Release,
    Released,
    Shown,
    Step,
    Withheld,
)
from conversations.findings.gate import Fieldwork, release
from conversations.findings.policy import Policy, TooWeak, nearest, policy_for
from conversations.findings.tally import tally
from conversations.programme import Area
from conversations.script.model import Question
from tests.support.wave import OVERALL, PLACE, REGIONS, SCORE, TIERS, TOPICS, WHY, area, said, script_of, times

BUSY = Fieldwork(invited=203, reached=190, started=151, finished=138)
FLOOR = Policy()


def released(question: Question, given, areas: Area = REGIONS, policy: Policy = FLOOR) -> Released:
    counted = tally(script_of(question), said(question.name, given), areas)
    return release(counted, BUSY, policy).tables[0]


def told(figures: Figures) -> list[int | str]:
    return [
        cell.count if isinstance(cell, Shown) else "c" if isinstance(cell, Hidden) else "-" for cell in figures.cells
    ]


def grid(table: Released) -> dict[str, list[int | str]]:
    return {"+".join(column.areas): told(figures) for column, figures in zip(table.columns, table.figures, strict=True)}


def test_a_policy_goes_no_lower_than_the_hard_floor():
    assert Policy(8).floor == 8
    with pytest.raises(TooWeak):
        Policy(7)


def test_a_sensitive_programme_needs_fifteen():
    assert policy_for(sensitive=True).floor == 15
    assert policy_for(sensitive=False).floor == 10


def test_counts_go_to_the_nearest_five():
    assert [nearest(count) for count in (0, 2, 3, 7, 8, 12, 13)] == [0, 0, 5, 5, 10, 10, 15]


def test_only_the_gate_makes_figures():
    with pytest.raises(NotTheGate):
        Shown(60, Key())
    table = released(PLACE, {"north": times(home=60)})
    with pytest.raises((TypeError, ValueError)):
        replace(table, question="other")


def test_large_areas_are_shown_whole_and_add_up():
    given = {
        leaf: times(very_good=30, good=25, neither=20, poor=12, very_poor=9, dont_know=8)
        for leaf in ("north", "midlands", "south")
    }
    table = released(OVERALL, given)
    assert grid(table)["north"] == [30, 25, 20, 10, 10, 10]
    assert grid(table)["england"] == [90, 75, 60, 30, 30, 30]
    assert table.figures[0].base.count == 315
    assert table.notes == ()


def test_scale_points_merge_before_anything_is_hidden():
    table = released(OVERALL, {"north": times(very_good=15, good=9, neither=10, poor=6, very_poor=5)})
    assert table.lines[0].choices == ("very_good", "good")
    assert table.notes[0].step is Step.MERGED_POINTS
    assert "dont_know" in table.lines[-1].choices


def test_a_small_area_merges_with_its_smallest_sibling():
    table = released(
        PLACE, {"north": times(home=30, office=30), "midlands": times(home=4), "south": times(home=30, office=22)}
    )
    assert [column.areas for column in table.columns] == [("england",), ("north",), ("midlands", "south")]
    assert any(note.step is Step.MERGED_AREAS and note.areas == ("midlands", "south") for note in table.notes)


def test_areas_that_are_all_small_are_counted_in_the_whole():
    table = released(PLACE, {leaf: times(home=9, office=0) + times(phone=0) for leaf in ("north", "midlands", "south")})
    assert [column.areas for column in table.columns] == [("england",)]
    assert table.figures[0].base.count == 25


def test_a_merged_group_shows_no_part_that_would_give_the_rest_away():
    given = {
        "harbour": times(home=40, office=30),
        "lantern": times(home=40, office=30),
        "willow": times(home=3),
        "bridge": [],
    }
    table = released(PLACE, given, TIERS)
    assert [column.areas for column in table.columns] == [("centre",)]


def test_below_the_floor_nothing_is_shown_but_the_reason():
    table = released(PLACE, {"north": times(home=9)})
    assert table.figures[0].base == Withheld(Reason.FEW, _key())
    assert table.notes[0].step is Step.WITHHELD
    assert isinstance(
        released(PLACE, {"north": times(home=14)}, policy=policy_for(sensitive=True)).figures[0].base, Withheld
    )


def _key() -> Key:
    from conversations.findings.figures import GATE

    return GATE


def test_a_lone_hidden_cell_takes_the_next_lowest_with_it():
    table = released(PLACE, {"north": times(home=20, office=15, phone=6)})
    assert told(table.figures[0]) == [20, "c", "c"]
    assert table.figures[0].base.count == 40


def test_where_everyone_agrees_nothing_is_told_while_they_are_few():
    table = released(PLACE, {"north": times(home=30)})
    assert told(table.figures[0]) == ["c", "c", "c"]
    assert table.figures[0].base.count == 30


def test_from_fifty_on_small_counts_are_rounded_and_shown():
    table = released(PLACE, {"north": times(home=56, office=3, phone=1)})
    assert told(table.figures[0]) == [55, 5, 0]


def test_small_voices_in_many_areas_add_up_in_the_whole():
    given = {leaf: times(home=18, office=10, phone=3) for leaf in ("north", "midlands", "south")}
    whole = released(PLACE, given).figures[0]
    assert whole.cells[2].count == 10


def test_a_hidden_area_cannot_be_had_by_taking_the_others_from_the_whole():
    given = {
        "north": times(home=50, office=30),
        "midlands": times(home=50, office=30),
        "south": times(home=25, office=3),
    }
    table = released(PLACE, given)
    for line in range(3):
        hidden = [isinstance(figures.cells[line], Hidden) for figures in table.figures[1:]]
        assert sum(hidden) != 1 or isinstance(table.figures[0].cells[line], Hidden)


def test_positive_is_very_good_and_good_of_all_with_dont_know():
    table = released(OVERALL, {"north": times(very_good=40, good=20, neither=10, poor=10, very_poor=10, dont_know=10)})
    positive = table.figures[0].positive
    assert (positive.percent, positive.low, positive.high) == (60, 50, 69)


def test_a_share_needs_a_base_of_twenty():
    assert released(PLACE, {"north": times(home=8, office=8)}).figures[0].shares == (None, None, None)
    many = released(PLACE, {"north": times(home=30, office=30)}).figures[0]
    assert [share.percent for share in many.shares] == [50, 50, 0]


def test_all_of_a_small_base_is_said_in_words():
    given = {"north": [("money", "time")] * 20 + [("money",)] * 2 + [("time",)] * 18 + [()] * 8}
    assert all(share is None or share.extreme is None for share in released(TOPICS, given).figures[0].shares)
    table = released(PLACE, {"north": times(home=46, office=1, phone=3)})  # fifty people, but 45 + 5 rounded
    assert table.figures[0].base.count == 50
    table = released(PLACE, {"north": times(home=47, office=2, phone=1)})  # fifty people, 45 rounded
    assert table.figures[0].base.count == 45
    assert [share.extreme for share in table.figures[0].shares] == [
        Extreme.ALMOST_ALL,
        Extreme.VERY_FEW,
        Extreme.VERY_FEW,
    ]


def test_a_choice_that_nearly_all_tick_is_hidden_as_one_that_nearly_none_do():
    table = released(TOPICS, {"north": [("money", "time")] * 12 + [("money",)] * 14})
    assert told(table.figures[0]) == ["c", 10]


def test_a_follow_up_is_not_shown_where_an_answer_that_leads_to_it_is_hidden():
    # Six poor and seven very poor: each hidden, but thirteen reasons would give both away.
    plain = replace(OVERALL, choices=tuple(replace(choice, band=None) for choice in OVERALL.choices))
    overall = said("overall", {"north": times(very_good=15, neither=9, dont_know=8, poor=6, very_poor=7)})
    reasons = said("why", {"north": ["words"] * 45})[32:]
    tables = release(tally(script_of(plain, WHY), [*overall, *reasons], REGIONS), BUSY, FLOOR).tables
    assert tables[1].figures[0].base == Withheld(Reason.FOLLOW_UP, _key())
    shown = release(tally(script_of(OVERALL, WHY), [*overall, *reasons], REGIONS), BUSY, FLOOR).tables
    assert shown[1].figures[0].base == Shown(15, _key())  # merged, the thirteen are shown: nothing is given away


def test_comments_are_counted_and_small_areas_of_them_merge():
    table = released(WHY, {"north": ["a"] * 12, "midlands": ["b"] * 4, "south": ["c"] * 7})
    assert [
        (column.areas, figures.base.count) for column, figures in zip(table.columns, table.figures, strict=True)
    ] == [
        (("england",), 20),
        (("north",), 10),
        (("midlands", "south"), 10),
    ]


def test_a_range_is_shown_in_parts_when_its_points_are_small():
    table = released(SCORE, {"north": [1, 2, 3, 3, 4, 5] * 6})
    assert [line.choices for line in table.lines] == [("1", "2"), ("3",), ("4", "5")]
    assert told(table.figures[0]) == [10, 10, 10]


def test_the_smallest_column_that_holds_an_area_is_found():
    table = released(
        PLACE, {"north": times(home=30, office=30), "midlands": times(home=4), "south": times(home=30, office=22)}
    )
    assert table.columns[table.column_of(("england", "north"))].areas == ("north",)
    assert table.columns[table.column_of(("england", "midlands"))].areas == ("midlands", "south")
    assert table.column_of(("england", "wales")) == 0


def field(fieldwork: Fieldwork) -> Release:
    return release(tally(script_of(PLACE), [], REGIONS), fieldwork, FLOOR)


def test_the_field_report_gives_rates_from_rounded_numbers():
    counted = tally(script_of(PLACE), said("place", {"north": times(home=143)}), REGIONS)
    report = release(counted, BUSY, FLOOR).fieldwork
    assert [cell.count for cell in (report.invited, report.reached, report.started, report.finished)] == [
        205,
        190,
        150,
        140,
    ]
    assert (report.rr1.percent, report.rr2.percent, report.completion.percent) == (68, 71, 93)


def test_without_a_list_there_is_no_response_rate():
    report = field(Fieldwork(0, 0, 60, 45)).fieldwork
    assert (report.rr1, report.rr2) == (None, None)
    assert report.invited == Withheld(Reason.NOT_APPLICABLE, _key())
    assert report.completion.percent == 75


def test_a_rate_needs_more_than_twenty_rounded_people_as_any_share_does():
    assert field(Fieldwork(22, 22, 20, 18)).fieldwork.rr1 is None
    assert field(Fieldwork(23, 23, 20, 18)).fieldwork.rr1.percent == 80


def test_the_total_of_people_is_never_below_a_questions_base():
    given = {leaf: times(home=8, office=8, phone=8) for leaf in ("north", "midlands", "south")}  # 72; rounded 30 each
    counted = tally(script_of(PLACE), said("place", given), REGIONS)
    made = release(counted, Fieldwork(74, 74, 74, 70), FLOOR)
    assert made.tables[0].figures[0].base == Shown(90, _key())
    assert [figures.base.count for figures in made.people.figures] == [90, 30, 30, 30]
    assert [cell.count for cell in (made.fieldwork.started, made.fieldwork.invited)] == [90, 90]


def test_no_rate_is_told_which_sums_of_rounded_answers_could_have_made():
    """Five answers of 13 people make "about 75" of 65: all of them finished, and 87 in 100 would be said."""
    given = {"england": times(very_good=13, good=13, neither=13, poor=13, very_poor=13)}
    counted = tally(script_of(OVERALL), said("overall", given), area("england"))
    drifted = release(counted, Fieldwork(100, 100, 65, 65), FLOOR).fieldwork
    assert [cell.count for cell in (drifted.invited, drifted.started, drifted.finished)] == [100, 75, 65]
    assert (drifted.completion, drifted.rr2) == (None, None)
    assert drifted.rr1.percent == 65
    sure = release(counted, Fieldwork(100, 100, 80, 65), FLOOR).fieldwork  # more started than answered: not a sum
    assert sure.completion.percent == 81


def test_few_are_not_told_apart():
    report = field(Fieldwork(40, 40, 7, 6)).fieldwork
    assert report.started == report.finished == Withheld(Reason.FEW, _key())
    assert (report.rr1, report.completion) == (None, None)


def test_a_follow_up_is_withheld_where_more_seem_to_be_asked_why_than_said_so():
    """Ten said poor, told as 5 because it is the sum of a 3 and a 7; "10 told us why" would say which is which."""
    given = {
        "north": times(very_good=14, neither=1, poor=3, dont_know=2),
        "south": times(very_good=29, neither=3, poor=7, dont_know=1),
    }
    why = {leaf: ["words" if each == "poor" else None for each in values] for leaf, values in given.items()}
    counted = tally(script_of(OVERALL, WHY), [*said("overall", given), *said("why", why)], REGIONS)
    overall, reasons, _ = release(counted, BUSY, FLOOR).tables
    assert grid(overall)["england"][2] == 5
    assert reasons.figures[0].base == Withheld(Reason.FOLLOW_UP, _key())
