"""What earlier releases ask of a new one."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from conversations.findings.digest import Digest, Pooled, release_from_json, release_to_json
from conversations.findings.figures import Reason, Release, Shown, Step, Withheld
from conversations.findings.gate import Fieldwork, release
from conversations.findings.growth import grown
from conversations.findings.ledger import (
    CountedBefore,
    Entry,
    Ledger,
    Told,
    asked_again,
    together,
    told_before,
    told_waves,
    waiting,
)
from conversations.findings.policy import Policy
from conversations.findings.tally import Tally, asks_the_same, tally
from conversations.script.model import Choice
from tests.support.wave import OVERALL, PLACE, REGIONS, WHY, said, script_of, times

DAY = timedelta(days=1)
START = datetime(2026, 9, 1, 9, tzinfo=UTC)
LEAVES = ("north", "midlands", "south")
FLOOR = Policy()


def counted(wave: str = "w1", **given: int) -> Tally:
    """So many people of each area, all at home but a third at the office."""
    places = {leaf: times(home=count - count // 3, office=count // 3) for leaf, count in given.items()}
    return tally(script_of(PLACE), [replace(one, wave=wave) for one in said("place", places)], REGIONS, LEAVES)


def made(what: Tally, ledger: Ledger | None = None) -> Release:
    people = sum(what.people.values())
    return release(what, Fieldwork(people, people, people, people), FLOOR, ledger or Ledger())


def entry(number: int, what: Release, *, series: str = "s1", early: bool = False, pooled=(), after: timedelta = DAY):
    opens = START + number * after
    digest = Digest("test", "pulse", 1, number, opens.date(), opens.date(), LEAVES, always_open=False, release=what)
    waves = tuple(Pooled(wave, 1, date(2026, 9, 1), date(2026, 9, 2)) for wave in pooled)
    return Entry(f"w{number}", series, opens, opens + DAY, early, replace(digest, pooled=waves))


FEW, MANY = made(counted(north=6)), made(counted(north=60, midlands=60, south=60))


def leaves(key: str) -> tuple[str, ...]:
    return next(tuple(leaf.key for leaf in area.leaves()) for area in REGIONS.walk() if area.key == key)


def base(what: Release) -> object:
    return what.people.figures[0].base


def test_a_wave_with_too_few_waits_until_a_later_one_is_told():
    assert [one.wave for one in waiting([entry(1, FEW), entry(2, MANY), entry(3, FEW)])] == ["w1", "w3"]


def test_a_wave_that_was_counted_in_waits_no_longer():
    entries = [entry(1, FEW), entry(2, FEW, pooled=["w1"]), entry(3, MANY, pooled=["w1", "w2"])]
    assert waiting(entries[:2]) == tuple(entries[:2])
    assert waiting(entries) == ()
    assert told_waves(entries) == {"w1", "w2", "w3"}


def test_what_is_published_can_never_be_counted_again():
    with pytest.raises(CountedBefore):
        made(counted("w1", north=40), Ledger(told=frozenset({"w1"})))
    assert isinstance(base(made(counted("w2", north=40), Ledger(told=frozenset({"w1"})))), Shown)


def test_waves_counted_together_say_so_beside_every_figure_and_nothing_of_how_many_were_asked():
    pool = made(counted(north=12, midlands=30), Ledger(pooled=("w1",)))
    assert all(Step.POOLED in {note.step for note in table.notes} for table in (pool.people, *pool.tables))
    report = pool.fieldwork
    assert {report.invited, report.reached, report.started, report.finished} == {report.started}
    assert report.started.reason is Reason.POOLED
    assert (report.rr1, report.rr2, report.completion) == (None, None, None)


def span(after: timedelta, *, series: str = "s1", early: bool = False) -> Entry:
    """A wave that opens so long after another one closed."""
    return replace(
        entry(9, FEW, series=series, early=early), opens=TOLD.closes + after, closes=TOLD.closes + after + DAY
    )


TOLD = entry(1, MANY)


def test_only_another_series_or_an_early_close_asks_the_same_people_again():
    assert asked_again([TOLD], span(20 * DAY)) == ()
    assert asked_again([TOLD], span(20 * DAY, early=True)) == (TOLD,)
    assert asked_again([TOLD], span(20 * DAY, series="s2")) == (TOLD,)
    assert asked_again([TOLD], span(28 * DAY, series="s2")) == ()
    assert asked_again([replace(TOLD, early=True)], span(20 * DAY)) != ()
    assert asked_again([entry(1, FEW)], span(20 * DAY, series="s2")) == ()


def test_a_long_wave_around_a_short_one_asks_the_same_people_too():
    around = replace(span(DAY, series="s2"), opens=TOLD.opens - 90 * DAY, closes=TOLD.closes + 90 * DAY)
    assert asked_again([TOLD], around) == (TOLD,)
    assert asked_again([TOLD], replace(around, closes=TOLD.opens - 28 * DAY)) == ()


def again(first: Tally, second: Tally) -> Release:
    ledger = Ledger(beside=together([told_before(entry(1, made(first)), first, leaves)]))
    return made(second, ledger)


@pytest.mark.parametrize("more", [0, 1, 9, -1, -9])
def test_the_same_people_and_a_few_are_not_told_a_second_time(more: int):
    twice = again(counted(north=40), counted("w2", north=40 + more))
    assert base(twice) == twice.fieldwork.finished
    assert isinstance(base(twice), Withheld)
    assert base(twice).reason is Reason.REPEATED
    assert all(table.figures[0].base == base(twice) for table in twice.tables)


def test_ten_more_people_are_told():
    assert isinstance(base(again(counted(north=40), counted("w2", north=51))), Shown)


def test_an_area_with_nearly_the_same_people_is_counted_with_its_sibling():
    first = counted(north=40, midlands=60, south=60)
    twice = again(first, counted("w2", north=41, midlands=90, south=110))
    assert [column.areas for column in twice.people.columns] == [("england",), ("north", "midlands"), ("south",)]
    apart = again(first, counted("w2", north=80, midlands=90, south=110))
    assert len(apart.people.columns) == 4


def test_who_took_their_answers_back_since_does_not_hide_how_near_two_are():
    """Fifty were told; ten of them took it back; fifty-one answer now: held against what is printed, that is one."""
    first = counted(north=50)
    ledger = Ledger(beside=together([told_before(entry(1, made(first)), counted(north=40), leaves)]))
    assert base(made(counted("w2", north=51), ledger)).reason is Reason.REPEATED


def test_other_areas_are_other_people():
    told = Told(frozenset({"north"}), 40, 40)
    second = made(counted("w2", midlands=40), Ledger(beside={"": (told,), "place": (told,)}))
    shown = [column.areas for column in second.people.columns]
    assert shown == [("england",)]  # nobody else answered, so that the whole is all there is
    assert base(second).reason is Reason.REPEATED  # the whole holds the north: who was asked there is not known


def test_a_new_wording_counts_the_same_and_a_new_choice_does_not():
    reworded = replace(PLACE, label={"en": "And where?"})
    fourth = replace(PLACE, choices=(*PLACE.choices, Choice("garden", {"en": "Garden"})))
    assert asks_the_same(script_of(PLACE), script_of(reworded))
    assert not asks_the_same(script_of(PLACE), script_of(fourth))
    assert not asks_the_same(script_of(OVERALL, WHY), script_of(OVERALL, replace(WHY, relevant=None)))


def test_a_release_from_before_waves_were_counted_together_can_be_read():
    digest = entry(1, MANY).digest
    old = release_to_json(digest).replace('"format":2', '"format":1').replace('"pooled":[],"grown":[],', "")
    assert release_from_json(old) == digest
    pooled = entry(3, MANY, pooled=["w1", "w2"]).digest
    assert release_from_json(release_to_json(pooled)) == pooled


def test_an_area_with_far_more_people_than_the_last_time_is_noticed():
    last = made(counted(north=12, midlands=60, south=60))
    assert grown(made(counted(north=70, midlands=62, south=100)), last) == (("north",),)
    assert grown(made(counted(north=30, midlands=60, south=60)), last) == ()  # three times, but few
    assert grown(made(counted(north=4, midlands=60, south=90)), last) == ()  # counted with others: not comparable
    assert grown(FEW, last) == grown(last, FEW) == ()
