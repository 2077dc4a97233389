"""Every command and every button is decided in one place: no rule, no command; no question asked, no deed done."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from conversations.planning.commands import Command
from conversations.planning.reading import VERBS
from conversations.planning.rules import RULES, Reach, verbs_of
from conversations.planning.series import Role

ROOT = Path(__file__).parents[2]
PUBLIC = {"join", "give_help"}  # handlers of what strangers may do
# Who may call the files that act: the one entry for words and buttons of every channel, and the export on the server.
MAY_ACT = {"bot/coordinate.py", "bot/shell_export.py"}


def tree(place: str) -> ast.Module:
    return ast.parse((ROOT / place).read_text(encoding="utf-8"))


def functions(module: ast.Module) -> dict[str, ast.AsyncFunctionDef | ast.FunctionDef]:
    return {node.name: node for node in module.body if isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef)}


def handlers() -> dict[str, str]:
    """Give each function that act() hands a command to, and the file it is in."""
    acting = tree("bot/commands/acting.py")
    calls = [node.func for node in ast.walk(functions(acting)["act"]) if isinstance(node, ast.Call)]
    named = {call.id for call in calls if isinstance(call, ast.Name)} - {"Subject", "assert_never"}
    places = {
        alias.name: f"{node.module.replace('.', '/')}.py"
        for node in acting.body
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("bot.commands")
        for alias in node.names
    }
    return {name: places.get(name, "bot/commands/acting.py") for name in named}


def asks_first(name: str, place: str, seen: frozenset[str] = frozenset()) -> bool:
    """Say whether a function asks `request.refusal`, itself or in one that it hands the request to."""
    module = tree(place)
    local = functions(module)
    imported = {
        alias.name: f"{node.module.replace('.', '/')}.py"
        for node in module.body
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("bot.commands")
        for alias in node.names
    }
    for call in ast.walk(local[name]):
        if not isinstance(call, ast.Call):
            continue
        if ast.unparse(call.func) == "request.refusal":
            return True
        called = call.func.id if isinstance(call.func, ast.Name) else ""
        given = any(isinstance(value, ast.Name) and value.id == "request" for value in call.args)
        if given and called not in seen and (called in local or called in imported):
            there = place if called in local else imported[called]
            if called in functions(tree(there)) and asks_first(called, there, seen | {called}):
                return True
    return False


def importers() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "bot").rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        for node in ast.walk(tree(place)):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("bot.commands"):
                yield place, node.module


def test_every_command_has_its_rule_and_every_rule_its_word() -> None:
    assert set(RULES) == set(get_args(Command))
    assert {rule.verb for rule in RULES.values()} == set(VERBS) - {"enroll"}
    assert all(rule.public or rule.reaches for rule in RULES.values())


def test_every_handler_asks_before_it_acts() -> None:
    found = handlers()
    assert len(found) > 12
    for name, place in found.items():
        assert name in PUBLIC or asks_first(name, place), (name, place)


def test_the_walk_would_notice_a_handler_that_does_not_ask() -> None:
    assert not asks_first("give_help", "bot/commands/helping.py")
    assert asks_first("show_digest", "bot/commands/digesting.py"), "through a function of its own"


def test_no_channel_and_no_button_acts_but_through_the_one_entry() -> None:
    """Buttons carry the words of a command: whoever presses one is heard as if they had typed it."""
    for place, module in importers():
        if module in {"bot.commands.acting", "bot.commands.gathering"}:
            assert place in MAY_ACT or place.startswith("bot/commands/"), place
        assert not place.startswith(("bot/channels/", "bot/web/")), place


def test_only_authority_reads_the_table() -> None:
    users = {
        file.relative_to(ROOT).as_posix()
        for package in ("bot", "conversations", "storage", "config")
        for file in (ROOT / package).rglob("*.py")
        if re.search(r"from conversations\.planning\.rules import .*\bRULES\b", file.read_text(encoding="utf-8"))
    }
    assert users == {"conversations/planning/authority.py"}


def test_the_page_on_commands_says_what_the_table_says() -> None:
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    words = {
        Reach.PROGRAMME: "own programme",
        Reach.AREAS: "own areas and below",
        Reach.TEAMS: "own team and below",
        Reach.OWN_TEAM: "own team",
        Reach.ASKED: "own team's",
        Reach.WHOLE: "central team only",
        Reach.DUTY: "duty and central teams",
    }
    roles = (Role.OFFICIAL, Role.DUTY, Role.CONTROLLER, Role.COORDINATOR)
    for rule in RULES.values():
        cells = [
            "yes" if rule.public else words[rule.reaches[role]] if role in rule.reaches else "no" for role in roles
        ]
        line = f"| `{rule.verb}` | {' | '.join(cells)} |"
        assert line in page, line
    assert set(verbs_of(Role.OPERATOR)) == {rule.verb for rule in RULES.values()}
