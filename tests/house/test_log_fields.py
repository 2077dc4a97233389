"""Every field the code logs is on the allow-list, and the list holds nothing else."""

import ast
from collections.abc import Iterator

from config.logs import FIELDS
from tests.house.trees import sources

LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def logged() -> Iterator[tuple[str, ast.Call]]:
    for place, tree in sources():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LEVELS:
                of = ast.unparse(node.func.value)
                if of.rpartition(".")[2].lower().endswith("log"):
                    yield f"{place}:{node.lineno}", node


def fields(call: ast.Call) -> Iterator[str]:
    for keyword in call.keywords:
        if keyword.arg == "extra":
            assert isinstance(keyword.value, ast.Dict), ast.unparse(call)
            for key in keyword.value.keys:
                assert isinstance(key, ast.Constant), ast.unparse(call)
                yield str(key.value)


def test_what_is_logged_and_what_may_be_logged_are_the_same() -> None:
    assert {field for _, call in logged() for field in fields(call)} == FIELDS


def test_no_message_is_put_together_where_it_is_logged() -> None:
    for place, call in logged():
        assert len(call.args) == 1, place
        assert isinstance(call.args[0], ast.Constant | ast.Name), place
