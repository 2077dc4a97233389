from dataclasses import replace
from datetime import date

import pytest

from bot.render.digest import digest_document
from bot.render.plain import plain_text
from bot.render.results import results_text
from config.phrases import Phrasebook
from conversations.document import Table
from conversations.findings.digest import Digest, Pooled, UnknownFormat, release_from_json, release_to_json
from conversations.findings.gate import Fieldwork, release
from conversations.findings.ledger import Ledger, Told
from conversations.findings.policy import Policy
from conversations.findings.tally import tally
from conversations.programme import Area
from tests.support.wave import OVERALL, PLACE, REGIONS, SCORE, TIERS, WHY, programme_of, said, script_of, times

SCRIPT = script_of(OVERALL, WHY, PLACE, SCORE)
BOOK = Phrasebook.load()
HAPPY = {"very_good": 30, "good": 20, "neither": 9, "poor": 8, "very_poor": 2}


def digest(given, areas: Area = REGIONS, *, asked=(), always_open=False, floor=10) -> Digest:
    people = sum(map(len, given.values()))
    poor = {
        leaf: ["words" if each in {"poor", "very_poor"} else None for each in values] for leaf, values in given.items()
    }
    answers = [*said("overall", given), *said("why", poor)]
    counted = tally(SCRIPT, answers, areas, asked)
    invited = 0 if always_open else 2 * people
    made = release(counted, Fieldwork(invited, invited, people, people), Policy(floor))
    leaves = tuple(asked) or tuple(leaf.key for leaf in areas.leaves())
    return Digest("test", "pulse", 1, 3, date(2026, 11, 2), date(2026, 11, 12), leaves, always_open, made)


def page(made: Digest, team: str, areas: Area = REGIONS) -> str:
    return plain_text(digest_document(made, programme_of(areas, SCRIPT), SCRIPT, team))


BUSY = digest({"north": times(**HAPPY), "midlands": times(**HAPPY), "south": times(very_good=3)})


def test_it_opens_with_a_headline_in_plain_words():
    document = digest_document(BUSY, programme_of(REGIONS, SCRIPT), SCRIPT, "england")
    assert "About 145 people answered in all, from 2 November" in document.summary
    assert document.blocks[1].text.startswith('About 72 in 100 said "Very good" or "Good" (between ')
    assert "a response rate of about 50 in 100" in page(BUSY, "england")
    assert "AAPOR" not in page(BUSY, "england")


def test_a_share_that_rounding_could_have_made_is_left_out_and_the_page_says_why():
    open_to_all = {"north": times(very_good=13, good=13, neither=13, poor=13, very_poor=13)}
    told = page(digest(open_to_all, always_open=True), "north")
    assert "about 75 started and about 65 finished. The share who finished is not given: it would be" in told
    many = {leaf: times(very_good=300, good=200) for leaf in ("north", "midlands", "south")}
    assert "of those who started). Nobody was asked by list" in page(digest(many, always_open=True), "north")


def test_the_headline_gives_the_people_and_the_range_of_its_own_question():
    given = {"north": times(**HAPPY), "midlands": times(**HAPPY)}
    quiet = {leaf: values[:50] for leaf, values in given.items()}
    counted = tally(SCRIPT, [*said("overall", quiet), *said("score", {leaf: [3] * 69 for leaf in given})], REGIONS, ())
    made = replace(BUSY, release=release(counted, Fieldwork(280, 280, 138, 138), Policy(10)))
    document = digest_document(made, programme_of(REGIONS, SCRIPT), SCRIPT, "england")
    table = next(table for table in made.release.tables if table.question == "overall")
    share, base = table.figures[0].positive, table.figures[0].base
    text = document.blocks[1].text
    assert share is not None
    assert f"(between {share.low} and {share.high} in 100). About {base.count} people answered" in text
    assert base.count < made.release.people.figures[0].base.count
    assert f"About {made.release.people.figures[0].base.count} people answered in all" in text


def test_each_team_opens_with_its_own_area_and_all_get_the_same_figures():
    north, central = page(BUSY, "north"), page(BUSY, "england")
    assert "Your area: North" in north
    assert "Your area: England" in central
    tables = [
        [
            block
            for block in digest_document(BUSY, programme_of(REGIONS, SCRIPT), SCRIPT, team).blocks
            if isinstance(block, Table)
        ]
        for team in ("north", "south", "england")
    ]
    assert tables[0] == tables[1] == tables[2]
    assert tables[0]


def test_an_area_too_small_to_stand_alone_is_told_where_it_is_counted():
    text = page(BUSY, "south")
    assert "Too few people answered in South to show them alone. They are counted in:" in text
    assert text.count("are counted together; one that is missing is counted in the area above.") == 1
    assert text.index("counted together;") > text.index("How to read this")


def test_an_area_that_was_not_asked_is_told_so():
    made = digest({"north": times(**HAPPY)}, asked=("north",))
    assert "Nobody in South was asked this time." in page(made, "south")


def test_a_borough_that_is_all_that_was_asked_is_told_the_whole():
    made = digest({"harbour": times(**HAPPY), "lantern": times(**HAPPY)}, TIERS, asked=("harbour", "lantern"))
    text = page(made, "borough", TIERS)
    assert "Your area: Borough\n------------------\n\nAbout 140 people answered." in text


def test_too_few_people_give_no_figures_at_all():
    text = page(digest({"north": times(good=4)}), "north")
    assert "Fewer than 10 people answered" in text
    assert "Your area" not in text
    assert "How to read" not in text
    assert text.endswith("Every team gets these figures.")
    assert "4" not in text.replace("2 November 2026 to 12 November 2026", "").split("How to read")[0]


def test_a_small_wave_hides_what_was_chosen_and_says_why():
    text = page(digest({"north": times(good=11)}), "north")
    assert "What they chose is hidden, so that no one can be found out." in text


def test_an_open_survey_claims_no_response_rate_and_no_random_draw():
    text = page(digest({"north": times(**HAPPY)}, always_open=True), "north")
    assert "there is no response rate" in text
    assert "a response rate" not in text
    assert "They were not: they came forward." in text


def test_areas_are_said_to_differ_only_where_their_ranges_part():
    same = page(BUSY, "england")
    assert "The areas differ no more than chance alone could explain." in same
    grim = {"very_good": 8, "good": 8, "neither": 20, "poor": 20, "very_poor": 14}
    apart = digest(
        {
            "north": times(**HAPPY, dont_know=9),
            "midlands": times(**grim, dont_know=9),
            "south": times(**HAPPY, dont_know=9),
        }
    )
    text = page(apart, "england")
    assert "bigger than chance alone would make: between North and Midlands; between Midlands and South." in text


def test_the_legend_tells_of_nothing_that_was_not_done():
    full = {"very_good": 40, "good": 40, "neither": 40, "poor": 40, "very_poor": 40, "dont_know": 40}
    shown = page(digest({leaf: times(**full) for leaf in ("north", "midlands", "south")}), "north")
    assert "c = hidden" not in shown
    assert "counted together" not in shown
    hidden = page(digest({"north": times(very_good=20, neither=9, poor=5)}), "north")
    assert hidden.count("fewer than 50 people, an answer that 7 people or fewer gave is hidden") == 1


def test_the_legend_gives_the_floor_an_area_needed():
    made = digest({"north": times(**HAPPY), "midlands": times(**HAPPY), "south": times(very_good=13)}, floor=15)
    assert "Fewer than 15 people answered there" in page(made, "north")


def test_words_and_numbers_are_counted_in_a_line_each():
    assert "- Why was it poor? About 20 people wrote something. North + South 10, Midlands 10." in page(BUSY, "england")


def test_where_people_wrote_each_team_is_told_who_looks_at_it_and_how():
    assert '"quotes s3" begins' in page(BUSY, "england")
    assert "England looks at it first" in page(BUSY, "north")
    assert "quotes" not in page(BUSY, "north")
    nothing_written = digest({"north": times(good=60)})
    assert "may be quoted" not in page(nothing_written, "england") + page(nothing_written, "north")


def test_residents_see_the_same_figures_in_short():
    text = results_text(BUSY, programme_of(REGIONS, SCRIPT), "north", "en", BOOK)
    assert "About 145 people answered." in text
    assert "In North:" in text or "In North + South:" in text or "In Midlands + South:" not in text
    shown = {
        cell
        for block in digest_document(BUSY, programme_of(REGIONS, SCRIPT), SCRIPT, "north").blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
    }
    for line in text.splitlines():
        if line.startswith("- ") and "in 100)" in line:
            count, percent = line.rsplit(": ", 1)[1].removesuffix(" in 100)").split(" (")
            assert f"{percent}% ({count})" in shown


@pytest.mark.parametrize(("language", "word"), [("en", "answered"), ("cy", "Atebodd"), ("pl", "odpowiedziały")])
def test_residents_are_told_in_their_language(language, word):
    assert word in results_text(BUSY, programme_of(REGIONS, SCRIPT), None, language, BOOK)


def test_before_the_first_release_there_are_no_figures():
    assert "no figures yet" in results_text(None, programme_of(REGIONS, SCRIPT), "north", "en", BOOK)


def test_residents_of_a_wave_with_few_answers_are_told_why_there_is_nothing():
    text = results_text(digest({"north": times(good=4)}), programme_of(REGIONS, SCRIPT), "north", "en", BOOK)
    assert "Fewer than 10 people answered" in text


def test_a_release_from_a_newer_heard_is_not_guessed_at():
    with pytest.raises(UnknownFormat):
        release_from_json(release_to_json(BUSY).replace('"format":2', '"format":3'))


def test_what_is_stored_is_what_was_shown():
    again = release_from_json(release_to_json(BUSY))
    assert again == BUSY
    assert page(again, "north") == page(BUSY, "north")
    assert replace(again, number=4) != BUSY


def pooled(given, *earlier: Pooled, ledger: Ledger | None = None) -> Digest:
    made = digest(given)
    counted = tally(SCRIPT, said("overall", given), REGIONS)
    before = ledger or Ledger(pooled=tuple(each.wave for each in earlier))
    return replace(made, release=release(counted, Fieldwork(0, 0, 60, 60), Policy(10), before), pooled=earlier)


def wave(number: int, *, sister: bool = False) -> Pooled:
    return Pooled(f"w{number}", number, date(2026, 8, number), date(2026, 8, number + 5), sister)


def test_waves_counted_together_are_named_at_the_top_and_beside_every_table():
    text = page(pooled({"north": times(**HAPPY)}, wave(1), wave(2)), "north")
    assert "answered, from 1 August 2026 to 12 November 2026" in text.replace("in all", "answered")
    assert "This counts waves 1 to 3 together: each of the earlier waves had too few answers to be shown alone." in text
    assert "How many were asked, started and finished is not shown: waves are counted together." in text
    assert "Waves 1 to 3 together." in text
    assert "pulse v1, waves 1 to 3." in text


@pytest.mark.parametrize(
    ("earlier", "named"),
    [
        ([wave(2)], "waves 2 and 3"),
        ([wave(1)], "waves 1 and 3"),
        ([wave(1, sister=True)], "wave 3 and a wave of another series"),
        ([wave(1), wave(2), wave(7, sister=True), wave(8, sister=True)], "waves 1 to 3 and 2 waves of another series"),
    ],
)
def test_pools_are_named_in_plain_words(earlier, named):
    assert f"This counts {named} together" in page(pooled({"north": times(**HAPPY)}, *earlier), "north")


def test_too_few_are_told_that_what_they_said_is_kept_for_the_next_wave():
    text = page(pooled({"north": times(good=4)}, wave(1), wave(2)), "north")
    assert "Fewer than 10 people answered in waves 1 to 3 together, from 1 August 2026" in text
    assert "What they said is kept, and will be counted together with the next wave that asks the same." in text
    heard = results_text(pooled({"north": times(good=4)}, wave(2)), programme_of(REGIONS, SCRIPT), "north", "en", BOOK)
    assert "We keep what people said. We will count it together with the next survey" in heard


def test_residents_hear_that_surveys_are_counted_together():
    made = pooled({"north": times(**HAPPY)}, wave(1), wave(2))
    heard = results_text(made, programme_of(REGIONS, SCRIPT), "north", "en", BOOK)
    assert "1 August 2026 to 12 November 2026. About" in heard
    assert "This counts 3 surveys together." in heard
    assert "This counts" not in results_text(BUSY, programme_of(REGIONS, SCRIPT), "north", "en", BOOK)


def test_what_was_asked_again_too_soon_says_so():
    near = Ledger(beside={"": (Told(frozenset({"north"}), 65, 75),)})
    made = pooled({"north": times(**HAPPY)}, ledger=near)
    assert "The same was asked of the same areas a short while before these answers" in page(made, "north")
    assert "We asked the same thing a short while before." in results_text(
        made, programme_of(REGIONS, SCRIPT), "north", "en", BOOK
    )


def test_each_table_says_what_was_done_to_it_and_what_would_help():
    few = {"very_good": 9, "good": 5, "neither": 4, "poor": 9}
    text = page(digest({"north": times(**few), "midlands": times(**HAPPY), "south": times(good=3)}), "england")
    table = text.split("Overall, how was it?\n")[1].split("\n\n")[1]
    assert table == (
        "Neighbouring answers are counted together. Not shown alone, as too few answered or it would give someone "
        "away: North and South. With more answers, fewer would be c."
    )


def test_an_area_that_has_suddenly_grown_is_asked_after():
    text = page(replace(BUSY, grown=(("north", "south"),)), "england")
    assert "At least 3 times as many people as the last time answered in North + South. If you did not" in text
    assert "times as many" not in page(BUSY, "england")
    grown = replace(BUSY, grown=(("north",),))
    assert release_from_json(release_to_json(grown)) == grown
