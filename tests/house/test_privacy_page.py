"""docs/privacy.md tells the truth: every table there is, no other; every test it names; every page it links."""

import re

import pytest

from storage.migrate import migrations
from tests.house.trees import ROOT

PAGE = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
HEADS = ("what is in it", "of whom", "until")


def tables_told(page: str) -> dict[str, list[str]]:
    """Give each table's cells, from the one that is headed "table"."""
    whole = page.partition("| table | what is in it")[2].partition("\n\n")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in whole.splitlines() if line.startswith("| `")
    ]
    return {row[0].strip("`"): row[1:] for row in rows}


def tables_made() -> set[str]:
    made = {"schema_version"}
    for _, sql in migrations():
        made |= set(re.findall(r"CREATE TABLE (\w+)", sql))
        made -= set(re.findall(r"DROP TABLE (\w+)", sql))
    return made


def named_tests(page: str) -> set[str]:
    return set(re.findall(r"`(test_\w+)`", page))


def known_tests() -> set[str]:
    return {
        name
        for file in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", file.read_text("utf-8"))
    }


def test_every_table_is_told_with_what_it_holds_of_whom_and_until_when() -> None:
    told = tables_told(PAGE)
    assert told.keys() == tables_made()
    for table, cells in told.items():
        assert len(cells) == len(HEADS), table
        assert all(cells), table


def test_every_promise_names_tests_that_are_there() -> None:
    assert len(named_tests(PAGE)) > 40
    assert named_tests(PAGE) <= known_tests(), named_tests(PAGE) - known_tests()
    promises = PAGE.partition("## The promises")[2].partition("\n## ")[0]
    for promise in re.split(r"\n\n(?=\*\*\d+\.)", promises)[1:]:
        assert named_tests(promise), promise[:60]


def test_every_page_it_links_is_there() -> None:
    links = set(re.findall(r"\]\(([\w./-]+)\)", PAGE))
    assert {"rights.md", "redaction.md", "disclosure.md", "operations.md"} <= links
    for link in links:
        assert (ROOT / "docs" / link).is_file(), link


@pytest.mark.parametrize(
    "limit", ["seized", "snapshot", "Telegram", "archive", "but one", "Invented residents", "Memory"]
)
def test_each_limit_is_admitted(limit: str) -> None:
    assert limit in PAGE.partition("## What we cannot protect against")[2]


def test_a_table_nobody_told_of_would_be_noticed() -> None:
    without = re.sub(r"^\| `receipts`.*\n", "", PAGE, flags=re.MULTILINE)
    assert tables_made() - tables_told(without).keys() == {"receipts"}
    assert not {"test_that_is_not_there"} <= known_tests()
