"""Whatever the documents tell people to type, works as it stands."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.shell import app
from config.programme import default_programmes, load_programmes
from config.settings import PREFIX, Settings
from conversations.planning.commands import Unclear
from conversations.planning.reading import parse

ROOT = Path(__file__).parents[2]


def pages() -> Iterator[tuple[str, str]]:
    for file in [*ROOT.glob("*.md"), *sorted((ROOT / "docs").glob("*.md"))]:
        yield file.name, file.read_text(encoding="utf-8")


def test_every_script_to_be_played_is_there() -> None:
    programmes = load_programmes(tuple(default_programmes()))
    named = [(page, name) for page, text in pages() for name in re.findall(r"heard talk ([a-z_]+(?:/[a-z_]+)?)", text)]
    assert named
    for page, name in named:
        programme, _, script = name.partition("/")
        assert script in programmes[programme].scripts, page


def test_every_order_to_be_typed_is_understood() -> None:
    named = [(page, words) for page, text in pages() for words in re.findall(r'heard command "([a-z0-9 ]+)"', text)]
    assert named
    for page, words in named:
        assert not isinstance(parse(words), Unclear), (page, words)


def test_every_command_is_one_of_heards() -> None:
    known = {one.name or one.callback.__name__ for one in app.registered_commands if one.callback}
    known |= {str(group.name) for group in app.registered_groups}
    for page, text in pages():
        assert set(re.findall(r"`(?:\.venv/bin/)?heard ([a-z-]+)", text)) <= known, page
        assert set(re.findall(r"^    heard ([a-z-]+)", text, re.MULTILINE)) <= known, page


def test_every_setting_is_in_the_readme_and_every_one_there_is_a_setting() -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    named = set(re.findall(r"HEARD_[A-Z_]+", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert named == known


def test_every_decision_has_a_number_of_its_own_and_says_it() -> None:
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    said = [file.read_text(encoding="utf-8").partition(".")[0] for file in files]
    assert said == [f"# {number}" for number in range(1, len(files) + 1)]
    assert [file.name[:4] for file in files] == [f"{number:04}" for number in range(1, len(files) + 1)]


def test_every_link_leads_somewhere() -> None:
    astray = []
    for file in [*ROOT.glob("*.md"), *sorted((ROOT / "docs").rglob("*.md"))]:
        for link in re.findall(r"\]\(([^)\s]+)\)", file.read_text(encoding="utf-8")):
            if "://" in link:
                continue
            path, _, anchor = link.partition("#")
            there = (file.parent / path).resolve() if path else file
            if not there.exists() or (anchor and anchor not in anchors(there)):
                astray.append((file.name, link))
    assert astray == []


def anchors(file: Path) -> set[str]:
    """Give what a link can lead to in a page, as GitHub makes it of headings."""
    headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
