"""What of people's own words may be shown."""

import pytest

from conversations.findings.figures import Key, NotTheGate, Quoted, Release
from conversations.findings.gate import Fieldwork, release
from conversations.findings.policy import Policy
from conversations.findings.quoting import quotable, quoted
from conversations.findings.tally import tally
from conversations.script.model import Text
from conversations.script.values import Comment, Quote
from tests.support.wave import OVERALL, REGIONS, said, script_of, times

BETTER = Text(name="better", label={"en": "What should we do better?"})
MAY = Comment("They rang me back.", Quote.MAY)
NORTH, SOUTH = ("england", "north"), ("england", "south")


def made(floor: int = 10, **comments: int) -> Release:
    people = {leaf: times(good=60) for leaf in ("north", "midlands", "south")}
    words = {leaf: [MAY] * comments.get(leaf, 0) for leaf in people}
    answers = [*said("overall", people), *said("better", words)]
    return release(tally(script_of(OVERALL, BETTER), answers, REGIONS), Fieldwork(0, 0, 180, 180), Policy(floor))


def shown(comment: object, what: Release, lineage=NORTH, *, checked: bool = True, question: str = "better"):
    return quoted(comment, what, question, lineage, checked=checked)


def test_a_comment_is_shown_with_its_question_and_its_area_as_published():
    quote = shown(MAY, made(north=30, midlands=40, south=50))
    assert quote is not None
    assert (quote.question, quote.text, quote.areas) == ("better", "They rang me back.", ("north",))
    assert not hasattr(quote, "wave")


def test_an_area_where_few_wrote_is_shown_as_it_is_counted():
    assert shown(MAY, made(north=4, midlands=40, south=15)).areas == ("north", "south")
    assert shown(MAY, made(north=4, midlands=40), SOUTH).areas == ()


def test_where_fewer_than_ten_wrote_nobody_is_quoted():
    assert shown(MAY, made(north=9)) is None
    assert shown(MAY, made(north=10)) is not None
    assert shown(MAY, made(8, north=9)) is None  # its rounded 10 may be 8 where the floor is 8
    assert shown(MAY, made(8, north=13)) is not None


@pytest.mark.parametrize(
    "comment",
    [Comment("They rang me back.", Quote.NEVER), Comment("  ", Quote.MAY), "raw words of an older version", None, 4],
)
def test_what_was_not_allowed_is_never_shown(comment):
    what = made(north=30)
    assert not quotable(comment, what, "better")
    assert shown(comment, what) is None


def test_what_nobody_has_checked_is_never_shown():
    what = made(north=30)
    assert quotable(MAY, what, "better")
    assert quotable(Comment("Ask at the desk.", Quote.HELD), what, "better")
    assert shown(MAY, what, checked=False) is None


def test_only_answers_in_free_words_are_quotes():
    assert shown(MAY, made(north=30), question="overall") is None
    assert shown(MAY, made(north=30), question="unknown") is None


def test_only_the_gate_makes_quotes_and_they_keep_quiet():
    with pytest.raises(NotTheGate):
        Quoted("better", "words", (), Key())
    assert "rang" not in repr(shown(MAY, made(north=30)))
