"""Runs statements that nobody waits for with the next one: one way to SQLite's thread and back instead of many."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Together:
    """What stands where a statement's values would: those values, and what is to be run before it.

    Each statement before it comes with rows to run it for, or with None to run it once. The first that fails is the
    last that runs: after some errors SQLite has undone the transaction by itself, and would keep what came behind.
    """

    before: Sequence[tuple[str, Sequence[Values] | None]]
    values: Values


class TogetherConnection(sqlite3.Connection):
    """A connection that understands `Together`, wherever a statement takes values."""

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:  # noqa: ANN401 - as its parent's
        """Run a statement, and before it what is to be run before it."""
        if not isinstance(parameters, Together):
            return super().execute(sql, parameters)
        for earlier, rows in parameters.before:
            if rows is None:
                super().execute(earlier)
            else:
                super().executemany(earlier, rows)
        return super().execute(sql, parameters.values)
