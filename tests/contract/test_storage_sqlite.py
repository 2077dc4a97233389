import asyncio
import sqlite3
import sys
from pathlib import Path
from random import Random

import pytest

from conversations.errors import CannotStart
from conversations.findings.answer import Answer
from storage import sqlite
from storage.database import StorageError, Unavailable
from storage.migrate import exists, migrate, sealed
from storage.sqlite_connection import translated
from storage.store import Store
from tests.support.remembered import NOW, House, answer, file_house, open_wave, opened

PROMISES = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "foreign_keys": 1}

HOLDER = """
import sqlite3, sys

connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.rollback()
connection.close()
"""


def refused(error: pytest.ExceptionInfo[CannotStart]) -> str:
    sentence = str(error.value)
    assert "\n" not in sentence
    assert "Error" not in sentence
    return sentence


@pytest.mark.parametrize(("pragma", "value"), PROMISES.items())
async def test_every_promise_is_set_on_the_writing_connection(file_home: House, pragma: str, value: object) -> None:
    async with file_home.store.work() as work:
        assert await work.inbox.connection.rows(f"PRAGMA {pragma}") == [(value,)]


async def test_the_file_is_for_its_owner_only(file_home: House) -> None:
    assert file_home.path.stat().st_mode & 0o077 == 0
    assert await exists(file_home.url)


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "heard.db"
    path.write_text("Dear diary, " * 200)
    for attempt in (migrate(f"sqlite:///{path}"), opened(f"sqlite:///{path}")):
        with pytest.raises(CannotStart) as error:
            await attempt
        assert str(path) in refused(error)
    assert path.read_text().startswith("Dear diary")


async def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER)")
    connection.close()
    with pytest.raises(CannotStart, match="another program"):
        await migrate(f"sqlite:///{path}")


async def test_a_place_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.db").mkdir()
    for place in ("file/heard.db", "folder.db"):
        with pytest.raises(CannotStart) as error:
            await migrate(f"sqlite:///{tmp_path}/{place}")
        assert "cannot be written" in refused(error)


async def test_tidying_waits_for_nobody_for_ever(file_home: House) -> None:
    async with file_home.store.work() as work:
        await work.inbox.set_cursor("telegram", 1, NOW)
    assert await file_home.store.tidy()
    assert file_home.path.with_name("heard.db-wal").stat().st_size == 0


async def test_a_deleted_word_is_overwritten_at_once(tmp_path: Path) -> None:
    async with file_house(tmp_path) as file_home:
        async with file_home.store.work() as work:
            await work.audit.note("k7f2m9", "plant", "adoption", "marrowfat", NOW)
        assert b"marrowfat" in await file_home.raw()
        async with file_home.store.work() as work:
            await work.audit.connection.run("DELETE FROM audit")
        assert await file_home.store.tidy()
        assert b"marrowfat" not in await file_home.raw()


def test_every_error_of_the_driver_becomes_one_of_ours() -> None:
    kinds = [one for one in vars(sqlite3).values() if isinstance(one, type) and issubclass(one, sqlite3.Error)]
    assert len(kinds) >= 8
    for kind in kinds:
        with pytest.raises(StorageError) as told, translated():
            raise kind("secret value")
        assert "secret" not in str(told.value)
        assert isinstance(told.value, Unavailable) == issubclass(kind, sqlite3.OperationalError)


async def test_a_statement_that_can_never_run_is_not_taken_for_a_fault_that_passes(file_home: House) -> None:
    with pytest.raises(StorageError) as told:
        async with file_home.store.work() as work:
            await work.audit.connection.run("DELETE FROM what_is_not_there")
    assert not isinstance(told.value, Unavailable)


async def test_a_database_that_was_busy_too_long_is_usable_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY", 0.05)
    async with file_house(tmp_path) as file_home:
        async with file_home.store.work() as work:
            await work.inbox.set_cursor("telegram", 1, NOW)
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", HOLDER, str(file_home.path)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        assert await process.stdout.readline() == b"held\n"
        for _ in range(2):
            with pytest.raises(Unavailable, match="BUSY"):
                async with file_home.store.work():
                    pytest.fail("another process holds the lock")
        async with file_home.store.read() as work:
            assert await work.inbox.cursor("telegram", NOW) == 1, "reading waits for no writer"
        await process.communicate(b"\n")
        async with file_home.store.work() as work:
            await work.inbox.set_cursor("telegram", 2, NOW)
        async with file_home.store.read() as work:
            assert await work.inbox.cursor("telegram", NOW) == 2
        assert await file_home.store.tidy()


async def test_a_migrated_file_is_whole(file_home: House) -> None:
    async with file_home.store.read() as work:
        assert await work.inbox.connection.rows("PRAGMA integrity_check") == [("ok",)]


async def test_no_table_of_people_keeps_the_order_of_arrival(file_home: House) -> None:
    async with file_home.store.work() as work:
        for table in ("answers", "contacts", "sessions", "invitations", "consents"):
            (sql,) = await work.series.connection.rows("SELECT sql FROM sqlite_master WHERE name = $1", [table])
            assert "WITHOUT ROWID" in sql[0]


async def test_a_claim_looks_only_at_what_waits(file_home: House) -> None:
    async with file_home.store.work() as work:
        plan = await work.outbox.connection.rows(
            "EXPLAIN QUERY PLAN SELECT seq FROM outbox WHERE state = 'new' AND kind = $1 AND ready <= $2"
            " ORDER BY ready, seq LIMIT 5",
            [0, 0],
        )
    assert any("outbox_ready" in row[3] for row in plan)
    assert not any("TEMP B-TREE" in row[3] for row in plan)


async def test_a_file_that_is_no_database_and_a_damaged_one_are_told_with_their_mend(tmp_path: Path) -> None:
    strange, empty = tmp_path / "letter.db", tmp_path / "other.db"
    strange.write_bytes(b"Dear Sir or Madam, " * 500)
    with pytest.raises(StorageError, match="is not a Heard database, nor a copy of one"):
        await sealed(f"sqlite:///{strange}")
    with sqlite3.connect(empty) as other:
        other.execute("CREATE TABLE cakes (name TEXT)")
    other.close()
    with pytest.raises(CannotStart, match="is not a Heard database"):
        await sealed(f"sqlite:///{empty}")
    damaged = tmp_path / "damaged.db"
    await migrate(f"sqlite:///{damaged}")
    with damaged.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3_900)  # the first page after its header: the list of tables
    with pytest.raises(StorageError, match="damaged: restore the last copy, see docs"):
        await sealed(f"sqlite:///{damaged}")


@pytest.mark.parametrize("large", [sqlite.LARGE, 0])
async def test_bytes_left_behind_by_split_pages_go_with_a_closed_wave(
    file_home: House, monkeypatch: pytest.MonkeyPatch, large: int
) -> None:
    """Deleting overwrites a row where it lies, not where it lay before its page was split.

    Where pages are split depends on random ids: now and then a wave leaves nothing, and another is tried.
    """
    monkeypatch.setattr(sqlite, "LARGE", large)
    dice = Random(1)
    await _answered(file_home.store, 1, 1_500, dice)
    for number in range(2, 8):
        old = await _answered(file_home.store, number, 500, dice)
        async with file_home.store.work() as work:
            await work.waves.close(f"wave{number}", Random(4), 10)
        assert await file_home.store.tidy()
        left = await file_home.raw()
        if any(one.id.encode() in left for one in old):
            break
    else:
        pytest.fail("nothing is ever left behind: this test has lost its point")
    assert await file_home.store.tidy(closed=True)
    raw = await file_home.raw()
    assert not [one for one in old if one.id.encode() in raw]


async def _answered(store: Store, number: int, count: int, dice: Random) -> list[Answer]:
    """Open a wave and fill it, a transaction for every fifty."""
    await open_wave(store, number)
    given = [answer(f"r{one}", value="good " * dice.randrange(60), wave=f"wave{number}") for one in range(count)]
    for start in range(0, count, 50):
        async with store.work() as work:
            await work.answers.add(given[start : start + 50])
    return given


async def test_another_programs_reader_puts_the_tidying_off_and_holds_nobody_up(
    file_home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY", 3_600.0)  # to wait so long for each would be an hour without an answer
    store = await opened(file_home.url)
    async with store.work() as work:
        await work.inbox.set_cursor("some", 1, NOW)
    reader = sqlite3.connect(file_home.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT COUNT(*) FROM cursors").fetchall()
    async with asyncio.timeout(30):
        for closed in (True, False):
            assert not await store.tidy(closed=closed)
    reader.close()
    assert await store.tidy(closed=True)
    async with store.work() as work:
        assert await work.inbox.connection.rows("PRAGMA busy_timeout") == [(3_600_000,)]
    await store.close()


async def test_who_writes_meanwhile_puts_the_tidying_off(file_home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "BUSY", 0.05)
    other = await opened(file_home.url)
    async with file_home.store.work():
        assert not await other.tidy(closed=True)
    assert await other.tidy(closed=True)
    await other.close()
