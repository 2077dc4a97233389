"""Heard's own source files as syntax trees, and who builds or changes a value in them."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "config", "conversations", "storage")


def sources(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    """Give every file of some packages, or of all, with its tree."""
    for package in packages or PACKAGES:
        yield from _parsed(package)


@cache
def _parsed(package: str) -> list[tuple[str, ast.Module]]:
    """Read a package once for all tests, which look at its trees and change nothing in them."""
    files = sorted((ROOT / package).rglob("*.py"))
    return [(file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))) for file in files]


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


def builds(tree: ast.Module, names: set[str]) -> bool:
    """Say whether a class is used for more than to name a type: called, handed on, or kept under another name."""
    named = {id(node) for whole in _types(tree) for node in ast.walk(whole)}
    return any(isinstance(node, ast.Name) and node.id in names and id(node) not in named for node in ast.walk(tree))


def _types(tree: ast.Module) -> Iterator[ast.expr]:
    """Give every place where a type is meant: annotations, `list[Answer]()`, isinstance, patterns, unions of types."""
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=ast.expr() as meant) | ast.AnnAssign(annotation=meant):
                yield meant
            case ast.FunctionDef(returns=ast.expr() as meant) | ast.AsyncFunctionDef(returns=ast.expr() as meant):
                yield meant
            case ast.Subscript(slice=meant):
                yield meant
            case ast.Call(func=ast.Name(id="isinstance"), args=[_, meant]):
                yield meant
            case ast.MatchClass(cls=meant):
                yield meant
            case ast.Assign(value=ast.BinOp(op=ast.BitOr()) as meant):
                yield meant
            case _:
                pass


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def changes(tree: ast.Module, fields: set[str]) -> bool:
    """Say whether a copy of a value is made with one of these fields changed."""
    return any(
        isinstance(node, ast.Call)
        and ast.unparse(node.func).rpartition(".")[2] == "replace"
        and fields & {keyword.arg for keyword in node.keywords}
        for node in ast.walk(tree)
    )
