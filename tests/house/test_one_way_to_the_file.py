"""The database file is opened by SQLite alone: a second descriptor, closed, would drop this process's locks on it.

Paths cannot be followed through a syntax tree, so every place that opens any file is listed, with what it opens.
"""

import ast
from collections.abc import Iterator

from tests.house.trees import sources

FILES = {  # (place, function): what it opens
    ("bot/export/files.py", "write"): "exports, under a name that is not there yet",
    ("bot/guess.py", "_factory"): "language profiles",
    ("bot/process.py", "_machine"): "the machine's own number",
    ("bot/shell_authoring.py", "import_command"): "an author's new script, and the report of it",
    ("bot/talk.py", "_save"): "a transcript, under a name that is not there yet",
    ("bot/web/page.py", "page_file"): "pages",
    ("storage/migrate.py", "migrations"): "the migrations",
    ("storage/sqlite_file.py", "_make"): "a database that is not there yet",
}
OPENERS = {"fdopen", "mmap", "read_bytes", "read_text", "touch", "write_bytes", "write_text"}
OPENING_MODULES = {"codecs", "gzip", "io", "os", "shutil", "tempfile"}
HARMLESS = {
    "io.BytesIO",
    "io.StringIO",
    "os.access",
    "os.close",
    "os.getpid",
    "os.kill",
    "os.urandom",
    "tempfile.TemporaryDirectory",
}
NO_FILES = {"holder(sealed)", "key", "keys", "self"}  # whose open() unseals


def opened(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give (function, call) of whatever may open a file: a call named so, or anything of a module that does so."""
    awaited = {node.value for node in ast.walk(tree) if isinstance(node, ast.Await)}
    for function, call in calls(tree, ""):
        if call not in awaited and opens(call.func):
            yield function, ast.unparse(call.func)


def calls(node: ast.AST, function: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield function, child
        inside = child.name if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else function
        yield from calls(child, inside)


def opens(called: ast.expr) -> bool:
    if isinstance(called, ast.Name):
        return called.id == "open" or called.id in OPENERS
    if not isinstance(called, ast.Attribute) or ast.unparse(called) in HARMLESS:
        return False
    of = ast.unparse(called.value)
    return (
        called.attr in OPENERS or of in OPENING_MODULES or (called.attr == "open" and of.split(".")[-1] not in NO_FILES)
    )


def test_no_file_is_opened_but_those_listed() -> None:
    found = {(place, function) for place, tree in sources("bot", "storage") for function, _ in opened(tree)}
    assert found == set(FILES)


def test_modules_that_open_files_are_imported_whole() -> None:
    """So that `from os import open` cannot hide one."""
    for place, tree in sources("bot", "storage"):
        names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        renamed = [alias.asname for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        assert not OPENING_MODULES & set(names), place
        assert not any(renamed), place


def test_the_walk_sees_each_way_of_opening() -> None:
    source = (
        "def here(path):\n open(path)\n path.open()\n Path(path).read_bytes()\n os.open(path)\n shutil.copyfile(path)\n"
        " keys.open('label', path)\n os.access(path)\n"
    )
    assert [call for _, call in opened(ast.parse(source))] == [
        "open",
        "path.open",
        "Path(path).read_bytes",
        "os.open",
        "shutil.copyfile",
    ]
