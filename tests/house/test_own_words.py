"""Somebody's own words become a value in few places, and none of them but the redaction's own takes what was typed."""

import ast

from tests.house.trees import sources

MAKERS = {
    "conversations/codec.py",  # reads back what was kept
    "conversations/findings/anonymise.py",  # redacts what an older version kept
    "conversations/talk/confirming.py",  # takes what was typed as cutting.py leaves it
    "conversations/talk/enquiring.py",  # likewise
}


def calls(name: str) -> set[str]:
    return {
        place
        for place, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == name
    }


def test_a_comment_is_made_only_where_its_words_were_redacted() -> None:
    assert calls("Comment") == MAKERS


def test_what_redaction_leaves_is_made_only_of_its_result() -> None:
    assert calls("Kept") == {"conversations/talk/cutting.py"}
