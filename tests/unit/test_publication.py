"""With which waves a close is counted, and what it is held against."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from conversations.findings.answer import Answer
from conversations.findings.digest import Digest
from conversations.findings.figures import Reason, Shown
from conversations.findings.gate import Fieldwork
from conversations.findings.ledger import Entry
from conversations.findings.publication import Closed, Publication
from conversations.script.model import Choice
from tests.support.wave import PLACE, REGIONS, area, programme_of, said, script_of, times

DAY = timedelta(days=1)
START = datetime(2026, 9, 1, 9, tzinfo=UTC)
SCRIPT = script_of(PLACE)
PROGRAMME = programme_of(REGIONS, SCRIPT)
LEAVES = ("north", "midlands", "south")


def answers(wave: str, **people: int) -> list[Answer]:
    given = {leaf: times(home=count) for leaf, count in people.items()}
    return [replace(one, wave=wave, respondent=f"{wave}-{one.respondent}") for one in said("place", given)]


def closed(number: int, *, series: str = "s1", early: bool = False, areas=LEAVES, days: int = 30) -> Closed:
    opens = START + number * days * DAY
    return Closed(
        f"w{number}", series, number, areas, opens, opens + DAY, opens.date(), opens.date(), early, always_open=False
    )


def publish(what: Closed, before, earlier, programme=PROGRAMME, script=SCRIPT, **people: int) -> Entry:
    """Publish a wave with nothing at hand but what it needs."""
    publication = Publication(programme, script, what, before)
    known = {wave: earlier[wave] for wave in publication.needed}
    fresh = answers(what.wave, **people)
    earlier[what.wave] = fresh
    digest = publication.digest(fresh, known, Fieldwork(99, 99, 60, 50))
    return Entry(what.wave, what.series, what.opens, what.closes, what.early, digest)


def base(entry: Entry) -> object:
    return entry.digest.release.people.figures[0].base


def test_a_wave_waits_for_company_of_any_series_of_its_script():
    known: dict[str, list[Answer]] = {}
    few = publish(closed(1, areas=("north",)), [], known, north=6)
    both = publish(closed(2, series="s2", areas=("south",)), [few], known, south=30)
    assert not few.told
    assert base(both).count == 35
    assert both.digest.areas == ("north", "south")
    assert [(each.wave, each.sister) for each in both.digest.pooled] == [("w1", True)]
    assert both.digest.since == few.digest.opens
    after = publish(closed(3), [few, both], known, north=20)
    assert base(after).count == 20
    assert after.digest.pooled == ()


def test_nothing_is_read_that_is_not_needed():
    known: dict[str, list[Answer]] = {}
    first = publish(closed(1), [], known, north=40)
    assert Publication(PROGRAMME, SCRIPT, closed(2), [first]).needed == frozenset()
    few = publish(closed(2), [first], known, north=4)
    assert Publication(PROGRAMME, SCRIPT, closed(3), [first, few]).needed == {"w2"}


def test_other_choices_are_not_counted_together():
    known: dict[str, list[Answer]] = {}
    few = publish(closed(1), [], known, north=6)
    second = replace(script_of(replace(PLACE, choices=(*PLACE.choices, Choice("garden", {"en": "Garden"})))), version=2)
    both = replace(PROGRAMME, scripts={"pulse": {1: SCRIPT, 2: second}})
    newer = publish(closed(2), [few], known, both, second, north=30)
    assert newer.digest.pooled == ()
    older = publish(closed(3), [few, newer], known, both, SCRIPT, north=6)
    assert [each.wave for each in older.digest.pooled] == ["w1"]
    assert isinstance(base(older), Shown)


def test_what_a_waiting_wave_was_too_near_to_is_remembered():
    known: dict[str, list[Answer]] = {}
    told = publish(closed(1, early=True, days=10), [], known, north=40)
    again = publish(closed(2, days=10), [told], known, north=41)
    assert base(again).reason is Reason.REPEATED
    months_later = publish(closed(9, days=10), [told, again], known, north=3)
    assert base(months_later).reason is Reason.REPEATED  # 44 together, against 40
    enough = publish(closed(14, days=10), [told, again, months_later], known, north=12)
    assert [each.wave for each in enough.digest.pooled] == ["w2", "w9"]
    assert base(enough).count == 55


def test_areas_that_left_the_tree_are_held_against_everything():
    known: dict[str, list[Answer]] = {}
    told = publish(closed(1, early=True, days=10), [], known, north=40)
    other = programme_of(area("england", area("north-east"), area("midlands"), area("south")), SCRIPT)
    moved = publish(closed(2, days=10, areas=()), [told], known, other, midlands=41)
    assert base(moved).reason is Reason.REPEATED


def columns(entry: Entry) -> list[tuple[str, ...]]:
    return [column.areas for column in entry.digest.release.people.columns]


def test_areas_merged_for_being_told_before_are_held_against_the_sum_of_both():
    known: dict[str, list[Answer]] = {}
    told = publish(closed(1, early=True, days=1), [], known, north=40, midlands=40, south=40)
    again = publish(closed(2, days=2), [told], known, north=41, midlands=40, south=80)
    assert columns(again) == [("england",)]  # north and midlands, 81, less 40 and 40 would be one person


def test_a_whole_is_held_against_the_sum_of_areas_that_other_series_told():
    known: dict[str, list[Answer]] = {}
    one = publish(closed(1, series="s1", areas=("north",), days=1), [], known, north=57)
    other = publish(closed(2, series="s2", areas=("midlands",), days=1), [one], known, midlands=80)
    both = publish(
        closed(3, series="s3", areas=("north", "midlands"), days=1), [one, other], known, north=58, midlands=80
    )
    assert (one.told, other.told) == (True, True)
    assert base(both).reason is Reason.REPEATED


def test_a_release_says_where_far_more_answered():
    known: dict[str, list[Answer]] = {}
    first = publish(closed(1), [], known, north=12, midlands=60, south=60)
    second = publish(closed(2), [first], known, north=80, midlands=60, south=60)
    assert second.digest.grown == (("north",),)
    assert isinstance(second.digest, Digest)
