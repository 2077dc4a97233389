"""The attacker's test: with every byte, the key, logs and a copy in hand, nobody is tied to an answer but by chance.

The attacker knows in which order and at which hours two hundred people answered. What is promised is: no better than a
random match within (area, kept language). `tests/support/matching.py` says what chance alone would do.
"""

import asyncio
import itertools
import socket
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from bot import record
from bot.close import Closer
from storage import backup, closing, postgres, sqlite
from storage.store import Work
from tests.support.robbery import Robbed, rob


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def robbed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Robbed:
    """Rob a town once for all tests of an engine."""
    with pytest.MonkeyPatch.context() as patch:
        return asyncio.run(rob(tmp_path_factory.mktemp("town"), request.param, free_ports(), patch))


def free_ports() -> tuple[int, int]:
    with socket.create_server(("127.0.0.1", 0)) as one, socket.create_server(("127.0.0.1", 0)) as other:
        return one.getsockname()[1], other.getsockname()[1]


def test_there_is_something_to_find(robbed: Robbed) -> None:
    first, second = robbed.truths.values()
    assert len(first.person) > 120, "most wishes stand in the answers, and tell the test whose they are"
    assert len(second.person) == 48
    assert len(first.blocks) >= 6
    assert len(robbed.ties) > 1_000
    for clues in (*robbed.answers.values(), *robbed.people.values()):
        assert {"the ids themselves"} < clues.keys()


def test_nobody_is_tied_to_an_answer(robbed: Robbed) -> None:
    assert robbed.links() == []


def test_no_alert_leads_to_anybody(robbed: Robbed) -> None:
    assert robbed.alerts > 3
    assert robbed.alerted == []


def test_nothing_says_who_took_part(robbed: Robbed) -> None:
    assert robbed.who_took_part() == []


def test_no_key_is_left_in_any_file(robbed: Robbed) -> None:
    assert robbed.keys() == []


def test_nothing_that_tied_is_left_in_any_file(robbed: Robbed) -> None:
    assert robbed.remains() == []


def test_no_number_name_or_word_of_anybody_stands_in_any_file(robbed: Robbed) -> None:
    assert robbed.words() == []


# The wrong tools -----------------------------------------------------------------------------------------------


class Unshuffled(Random):
    def shuffle(self, x: object) -> None:
        """Leave all as it came."""


def in_order_of_arrival(patch: pytest.MonkeyPatch) -> None:
    """Ids that count up, and no shuffling at the close."""
    count, honest = itertools.count(), closing.unlinked
    patch.setattr(record, "new_id", lambda: f"{next(count):026}")
    patch.setattr(closing, "new_id", lambda: f"{next(count):026}")
    patch.setattr(closing, "unlinked", lambda given, fresh, _, *rest: honest(given, fresh, Unshuffled(), *rest))


def with_a_timestamp(patch: pytest.MonkeyPatch) -> None:
    """The hour instead of the week, and kept at the close."""
    patch.setattr(record, "iso_week", lambda now: now.isoformat(timespec="hours"))
    keep_at_close(patch, "week")


def with_a_draft(patch: pytest.MonkeyPatch) -> None:
    """Talks that nobody ended stay."""
    put_back(patch, "SELECT * FROM sessions", "INSERT INTO sessions VALUES ({marks}) ON CONFLICT DO NOTHING")


def with_dispositions(patch: pytest.MonkeyPatch) -> None:
    """The invited list keeps what came of each."""
    told = "SELECT wave, contact, disposition FROM invitations WHERE disposition IS NOT NULL"
    put_back(patch, told, "UPDATE invitations SET disposition = $3 WHERE wave = $1 AND contact = $2")


def put_back(patch: pytest.MonkeyPatch, taken: str, put: str) -> None:
    honest = Closer.close

    async def close(self: Closer, work: Work, *rest: object) -> bool:
        connection = work.sessions.connection
        rows = await connection.rows(taken)
        done = await honest(self, work, *rest)  # type: ignore[arg-type]
        marks = ", ".join(f"${place}" for place in range(1, len(rows[0]) + 1))
        await connection.many(put.format(marks=marks), rows)
        return done

    patch.setattr(Closer, "close", close)


def under_the_same_respondents(patch: pytest.MonkeyPatch) -> None:
    """The link key is kept, and who said what under it."""
    patch.setattr(closing, "_SHUT", closing._SHUT.replace(", link_key = NULL", ""))
    keep_at_close(patch, "respondent")


def copied_with_the_answers(patch: pytest.MonkeyPatch) -> None:
    """A copy that holds what was said in a wave that is open."""
    patch.setitem(backup._ROWS, "answers", "1 = 1")


def deleted_without_overwriting(patch: pytest.MonkeyPatch) -> None:
    """What any database does by itself."""
    patch.setattr(sqlite, "_DURABLE", tuple(one.replace("delete = ON", "delete = OFF") for one in sqlite._DURABLE))
    honest = sqlite.Sqlite.tidy
    patch.setattr(sqlite.Sqlite, "tidy", lambda self, **_: honest(self, closed=False))


def with_the_servers_log(patch: pytest.MonkeyPatch) -> None:
    """Tables written anew, and the write-ahead log left to be used again one day."""

    async def leave_it(_: object) -> bool:
        return False

    patch.setattr(postgres, "overwrite_log", leave_it)


def keep_at_close(patch: pytest.MonkeyPatch, kept: str) -> None:
    patch.setattr(
        closing, "replace", lambda one, **new: replace(one, **{name: new[name] for name in new if name != kept})
    )


@pytest.mark.parametrize(
    ("tool", "found"),
    [
        (with_the_servers_log, {Robbed.keys: "pg_wal", Robbed.remains: "pg_wal"}),
        (in_order_of_arrival, {Robbed.links: "rows of answers of the wave and people by when they answered"}),
        (with_a_timestamp, {Robbed.links: "answers of the wave: week and people by when they answered"}),
        (with_a_draft, {Robbed.keys: "heard.db", Robbed.remains: "heard.db"}),
        (with_dispositions, {Robbed.who_took_part: "invitations of the wave: disposition"}),
        (under_the_same_respondents, {Robbed.links: "matched with a key that was found", Robbed.keys: "heard.db"}),
        (copied_with_the_answers, {Robbed.links: "said so in the copy"}),
        (deleted_without_overwriting, {Robbed.remains: "heard.db"}),
    ],
)
def test_the_wrong_tool_is_found_out(
    tmp_path: Path,
    tool: Callable[[pytest.MonkeyPatch], None],
    found: Mapping[Callable[[Robbed], list[str]], str],
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        tool(patch)
        engine = "postgres" if tool is with_the_servers_log else "sqlite"
        robbed = asyncio.run(rob(tmp_path, engine, free_ports(), patch, twenties=4, waves=1))
    for look, leak in found.items():
        assert any(leak in told for told in look(robbed)), look(robbed)
