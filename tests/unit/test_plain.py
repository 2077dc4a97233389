from bot.render.plain import plain_text
from conversations.document import Action, Actions, Bullets, Document, Heading, Paragraph, Small, Table


def test_a_document_reads_from_top_to_bottom():
    document = Document(
        "summary",
        (
            Heading("Pulse", 1),
            Paragraph("About 60 people answered."),
            Bullets(("one", "two")),
            Actions((Action("Confirm", "confirm k7f2", primary=True),)),
            Small("Rounded."),
        ),
    )
    assert plain_text(document) == (
        "Pulse\n=====\n\nAbout 60 people answered.\n\n- one\n- two\n\nConfirm: type confirm k7f2\n\nRounded."
    )


def test_columns_line_up_and_figures_stand_right():
    table = Table(("", "North", "South"), (("Very good", "40", "5"), ("Poor", "c", "115")), "How was it?")
    assert plain_text(Document("", (table,))).splitlines() == [
        "How was it?",
        "           North  South",
        "Very good     40      5",
        "Poor           c    115",
    ]


def test_a_wide_table_is_told_row_by_row():
    table = Table(("", *(f"A long name of area {n}" for n in range(4))), (("Good", "5", "10", "c", "20"),))
    assert plain_text(Document("", (table,))) == (
        "Good: A long name of area 0 5, A long name of area 1 10, A long name of area 2 c, A long name of area 3 20"
    )


def test_a_line_break_in_a_cell_cannot_break_a_row():
    table = Table(("Word", "Means"), (("list", "one\ntwo"),))
    assert plain_text(Document("", (table,))).splitlines()[1] == "list  one two"


def test_a_table_without_rows_shows_its_head():
    assert plain_text(Document("", (Table(("Name", "Date"), ()),))) == "Name  Date"


def test_a_document_without_blocks_is_its_summary():
    assert plain_text(Document("Done.")) == "Done."
