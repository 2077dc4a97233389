"""Puts many rows in few statements, of few distinct lengths, so that both engines keep them prepared."""

from functools import lru_cache

from storage.database import LONGEST_LIST, placeholders

COLUMNS = ("key", "recipient", "kind", "due", "ready", "body", "owner", "lease")
TELLING = " RETURNING seq, key, owner"
_MOST_ROWS = 128  # rows put in one statement, eight values each: as many as SqliteConnection has names for
_STEP = 8  # sizes of such statements: 128, else a multiple of this, else what is left: 23 texts to keep prepared


def slices(count: int) -> list[tuple[int, int]]:
    """Cut `count` rows into (start, size), of few distinct sizes."""
    cut, start = [], 0
    while start < count:
        left = count - start
        size = min(_MOST_ROWS, left // _STEP * _STEP or left)
        cut.append((start, size))
        start += size
    return cut


@lru_cache(_MOST_ROWS)
def put_sql(size: int) -> str:
    """Say how to put so many rows, the values of each in the order of COLUMNS."""
    width = len(COLUMNS)
    tuples = ", ".join(f"({placeholders(1 + width * row, width)}, 'new')" for row in range(size))
    return (
        f"INSERT INTO outbox ({', '.join(COLUMNS)}, state) VALUES {tuples}"  # noqa: S608 - our own words
        " ON CONFLICT (key) DO NOTHING"
    )


@lru_cache(LONGEST_LIST)
def letters_sql(size: int) -> str:
    """Say how to put a letter to so many contacts: what its keys begin with, kind, time and body come before them."""
    rows = ", ".join(f"($1 || ${who}, 'c:' || ${who}, $2, $3, $3, $4, 'new')" for who in range(5, 5 + size))
    columns = "key, recipient, kind, due, ready, body, state"
    return f"INSERT INTO outbox ({columns}) VALUES {rows} ON CONFLICT (key) DO NOTHING"  # noqa: S608 - our own words
