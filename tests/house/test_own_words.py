"""Somebody's own words become a value in few places, and none of them but the redaction's own takes what was typed."""

import ast
from pathlib import Path

HOUSE = Path(__file__).parents[2]
MAKERS = {
    "conversations/codec.py",  # reads back what was kept
    "conversations/findings/anonymise.py",  # redacts what an older version kept
    "conversations/talk/confirming.py",  # redacts what was typed
}


def calls(name: str) -> set[str]:
    found = set()
    for room in ("bot", "config", "conversations", "storage"):
        for path in (HOUSE / room).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            named = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
            if any(getattr(one, "id", getattr(one, "attr", "")) == name for one in named):
                found.add(path.relative_to(HOUSE).as_posix())
    return found


def test_a_comment_is_made_only_where_its_words_were_redacted() -> None:
    assert calls("Comment") == MAKERS


def test_what_redaction_leaves_is_made_only_of_its_result() -> None:
    assert calls("Kept") == {"conversations/talk/confirming.py"}
