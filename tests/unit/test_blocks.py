import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render.blocks import BLOCK_CHARACTERS, TEXT, SlackMessage, messages
from bot.render.portions import cut, weight
from conversations.document import Action, Actions, Bullets, Document, Heading, Paragraph, Small, Table
from tests.support.slack_message import Posted, check

HOSTILE = "<!channel> <@U123> & *bold* `code` <https://evil.example|help> @here :tada: _x_ ~y~ > quote"


def shown(message: SlackMessage) -> Posted:
    check(message.payload())
    return Posted("1", "C1", message.payload())


def test_a_short_document_is_one_message_that_reads_in_order() -> None:
    document = Document(
        "Pulse 3 closed",
        (
            Heading("Pulse 3", 1),
            Paragraph("42 people answered."),
            Heading("How was it?"),
            Bullets(("Very good: 20", "Poor: c")),
            Small("c: fewer than 8, not shown."),
            Actions((Action("Show areas", "show p3 areas", primary=True), Action("Help", "help"))),
        ),
    )
    (message,) = messages(document)
    post = shown(message)
    assert post.shows.split("\n") == [
        "Pulse 3",
        "42 people answered.",
        "How was it?",
        "• Very good: 20",
        "• Poor: c",
        "c: fewer than 8, not shown.",
        "[Show areas]",
        "[Help]",
    ]
    assert post.buttons["Show areas"].value == "show p3 areas"
    assert message.blocks[-1]["elements"][0]["style"] == "primary"


@pytest.mark.parametrize(
    "block",
    [
        Heading(HOSTILE, 1),
        Heading(HOSTILE),
        Paragraph(HOSTILE),
        Small(HOSTILE),
        Bullets((HOSTILE,)),
        Table(("Area", "Said"), (("north", HOSTILE),)),
        Table((HOSTILE, "n"), (("north", "10"),), title=HOSTILE),
        Actions((Action(HOSTILE, HOSTILE),)),
        Actions((Action("ok", HOSTILE),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_typed_words_stay_words_in_every_block(block) -> None:
    (message,) = messages(Document(HOSTILE, (block,)))
    post = shown(message)
    assert post.mentions == []
    assert HOSTILE in post.shows or HOSTILE in [button.value for button in post.buttons.values()]
    assert "mrkdwn" not in {part for block in message.blocks for part in _types(block)}


def test_slack_is_told_to_read_nothing_into_the_text() -> None:
    (message,) = messages(Document("x", (Paragraph("see example.org"),)))
    told = message.payload()
    assert (told["parse"], told["link_names"], told["mrkdwn"]) == ("none", False, False)
    assert (told["unfurl_links"], told["unfurl_media"]) == (False, False)


def test_a_table_of_300_rows_goes_out_whole_over_several_messages() -> None:
    rows = tuple((f"area-{number:03}", str(number), "c") for number in range(300))
    parts = messages(Document("Areas", (Heading("All areas", 1), Table(("Area", "n", "Poor"), rows, title="By area"))))
    posts = [shown(part) for part in parts]
    everything = "\n".join(post.shows for post in posts)
    assert 1 < len(parts) < 10
    assert [line.split()[0] for line in everything.split("\n") if line.startswith("area-")] == [row[0] for row in rows]
    assert all("Area" in post.shows and "Poor" in post.shows for post in posts)  # each part names its columns
    assert f"(1 of {len(parts)})" in parts[0].text


def test_a_narrow_table_is_a_grid_with_figures_on_the_right() -> None:
    table = Table(("Area", "n"), (("North", "45"), ("Midlands", "120"), ("South", "c")))
    (message,) = messages(Document("x", (table,)))
    assert shown(message).shows.split("\n") == ["Area        n", "North      45", "Midlands  120", "South       c"]
    assert message.blocks[0]["elements"][0]["type"] == "rich_text_preformatted"


def test_a_table_too_wide_for_a_phone_names_each_figure() -> None:
    table = Table(
        ("Area", "Asked", "Very good or good overall"), (("North East", "45", "80% (60% to 91%)"),), title="By area"
    )
    (message,) = messages(Document("x", (table,)))
    assert shown(message).shows.split("\n") == [
        "By area",
        "• North East · Asked: 45 · Very good or good overall: 80% (60% to 91%)",
    ]


def test_a_table_without_rows_still_shows_its_columns() -> None:
    columns = ("Series", "Next wave opens", "Areas", "Waves left")
    (message,) = messages(Document("x", (Table(columns, ()),)))
    assert all(column in shown(message).shows for column in columns)


def test_a_row_longer_than_any_block_is_told_line_by_line() -> None:
    parts = messages(Document("x", (Table(("Area", "Note"), (("North", "word " * 2_000), ("South", "short"))),)))
    everything = "\n".join(shown(part).shows for part in parts)
    assert everything.count("word") == 2_000
    assert "Area: North" in everything
    assert "South" in everything


def test_a_heading_never_stays_behind_without_what_it_heads() -> None:
    blocks = [block for number in range(40) for block in (Heading(f"Question {number}"), Paragraph("x " * 300))]
    parts = messages(Document("x", tuple(blocks)))
    assert len(parts) > 1
    for part in parts:
        assert part.blocks[-1]["type"] == "section"


def test_60_blocks_are_two_messages() -> None:
    parts = messages(Document("x", tuple(Paragraph(str(number)) for number in range(60))))
    assert [len(part.blocks) for part in parts] == [50, 10]


def test_a_heading_too_long_for_a_header_is_bold_and_whole() -> None:
    title = "Adoption support " * 12
    (message,) = messages(Document("x", (Heading(title, 1),)))
    assert shown(message).shows == title.strip()


def test_a_label_too_long_for_a_button_is_written_above_it() -> None:
    label = "Confirm the pulse for the north and the midlands, every two weeks on Tuesdays at ten"
    (message,) = messages(Document("x", (Actions((Action(label, "confirm k7f2"), Action("No", "cancel"))),)))
    post = shown(message)
    assert post.shows.split("\n") == [f"1. {label}", "[1]", "[No]"]
    assert post.buttons["1"].value == "confirm k7f2"


def test_words_too_long_for_a_button_can_be_typed() -> None:
    words = "schedule pulse for " + ", ".join(f"area-{number}" for number in range(300))
    parts = messages(Document("x", (Actions((Action("Again", words),)),)))
    seen = " ".join(shown(part).shows for part in parts)
    assert "type these words" in seen
    assert all(f"area-{number}" in seen for number in range(300))


def test_30_buttons_are_two_rows_with_ids_of_their_own() -> None:
    (message,) = messages(Document("x", (Actions(tuple(Action(f"b{n}", f"show {n}") for n in range(30))),)))
    post = shown(message)  # refuses a repeated action_id
    assert [len(block["elements"]) for block in message.blocks] == [25, 5]
    assert len(post.buttons) == 30


def test_the_plain_text_stands_alone_for_a_screen_reader() -> None:
    document = Document(
        "Pulse 3 closed",
        (Paragraph("42 people & more."), Table(("Area", "n"), (("North", "45"),)), Actions((Action("Help", "help"),))),
    )
    (message,) = messages(document)
    for words in ("Pulse 3 closed", "42 people &amp; more.", "North", "45", "help"):
        assert words in message.text


def test_a_document_without_blocks_shows_its_summary() -> None:
    (message,) = messages(Document("Nothing is scheduled."))
    assert shown(message).shows == "Nothing is scheduled."


def test_an_empty_block_is_left_out() -> None:
    (message,) = messages(Document("x", (Paragraph(" "), Bullets(()), Actions(()), Small(""))))
    assert shown(message).shows == "…"


def test_a_summary_of_any_length_is_taken() -> None:
    for part in messages(Document("long " * 3_000, (Paragraph("hello"),))):
        shown(part)


@given(st.text(max_size=400), st.integers(1, 60))
def test_cutting_loses_white_space_only(text, limit) -> None:
    parts = list(cut(text, limit))
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(weight(part) <= limit or len(part) == 1 for part in parts)


_words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=300)
_long = st.builds(lambda word, times: (word + " ") * times, _words, st.integers(1, 30))
_rows = st.integers(1, 4).flatmap(
    lambda width: st.builds(
        lambda columns, rows, title: Table(tuple(columns), tuple(map(tuple, rows)), title),
        st.lists(_words, min_size=width, max_size=width),
        st.lists(st.lists(_words, min_size=width, max_size=width), max_size=40),
        _words,
    )
)
_blocks = st.one_of(
    st.builds(Heading, _long, st.integers(1, 2)),
    st.builds(Paragraph, _long),
    st.builds(Small, _long),
    st.builds(Bullets, st.lists(_long, max_size=10).map(tuple)),
    _rows,
    st.builds(Actions, st.lists(st.builds(Action, _words, _long, st.booleans()), max_size=30).map(tuple)),
)


@settings(max_examples=40, deadline=None)
@given(st.builds(Document, _words, st.lists(_blocks, max_size=12).map(tuple)))
def test_slack_takes_whatever_anyone_wrote(document) -> None:
    for message in messages(document):
        assert weight(message.text) <= TEXT * 2
        assert len(json.dumps(message.blocks, ensure_ascii=False)) <= BLOCK_CHARACTERS
        assert shown(message).mentions == []


def _types(part) -> list[str]:
    if isinstance(part, dict):
        return [str(part.get("type")), *(kind for value in part.values() for kind in _types(value))]
    return [kind for value in part for kind in _types(value)] if isinstance(part, list | tuple) else []
