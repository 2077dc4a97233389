"""Two doors: only anonymise() builds answers, only the gate builds what may be shown."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "config", "conversations", "storage")
FIGURES = "conversations.findings.figures"
MADE_BY_THE_GATE = {"Shown", "Hidden", "Withheld", "Share", "Released", "Quoted", "FieldReport", "Release", "Key"}

MAKERS = {  # who may make figures
    "conversations/findings/figures.py",  # the one key
    "conversations/findings/gate.py",
    "conversations/findings/digest.py",  # reads a release back from its own JSON
    "conversations/findings/quoting.py",  # the gate for people's own words
}
ANSWERERS = {
    "conversations/findings/anonymise.py",
    "storage/answers.py",  # reads its own rows back
}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for package in PACKAGES:
        for file in sorted((ROOT / package).rglob("*.py")):
            yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def names_from(tree: ast.Module, module: str) -> dict[str, str]:
    """Map each local name to the name it has in `module`, whole-module imports included as "*"."""
    found: dict[str, str] = {}
    package, _, last = module.rpartition(".")
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == module:
            found |= {alias.asname or alias.name: alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module == package:
            found |= {alias.asname or alias.name: "*" for alias in node.names if alias.name == last}
        if isinstance(node, ast.Import):
            found |= {alias.asname or alias.name: "*" for alias in node.names if alias.name == module}
    return found


def calls(tree: ast.Module, names: set[str]) -> bool:
    return any(
        isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names
        for node in ast.walk(tree)
    )


def test_only_the_gate_holds_its_key():
    holders = {place for place, tree in sources() if set(names_from(tree, FIGURES).values()) & {"GATE", "Key", "*"}}
    assert holders == MAKERS - {"conversations/findings/figures.py"}


def test_only_the_gate_makes_figures():
    makers = {
        place
        for place, tree in sources()
        if calls(tree, {here for here, there in names_from(tree, FIGURES).items() if there in MADE_BY_THE_GATE})
    }
    assert makers == MAKERS - {"conversations/findings/figures.py"}


def test_only_anonymise_and_storage_build_answers():
    module = "conversations.findings.answer"
    builders = set()
    for place, tree in sources():
        names = names_from(tree, module)
        assert "*" not in names.values(), place
        if calls(tree, {here for here, there in names.items() if there == "Answer"}):
            builders.add(place)
    assert builders == ANSWERERS


def test_nothing_shown_is_built_from_a_tally():
    exact = ("conversations.findings.tally", "conversations.findings.layout", "conversations.findings.suppression")
    for place, tree in sources():
        if place.startswith("bot/render/"):
            names = {there for module in exact for there in names_from(tree, module).values()}
            assert names <= {"ELSEWHERE"}, place
