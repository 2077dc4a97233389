import asyncio
import sys
from pathlib import Path

import pytest

from conversations.errors import CannotStart
from storage.database import StorageError, chunks
from storage.keys import Keys
from storage.migrate import declared_version, exists, migrate, migrations, statements
from storage.store import Store
from tests.support.remembered import NOW, SECRET, House, opened

WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from storage.keys import Keys
from storage.store import Store

async def main(url, name):
    store = await Store.open(url, Keys(bytes(range(32))))
    for number in range(40):
        async with store.work() as work:
            rows = await work.series.connection.rows("SELECT COALESCE(MAX(value), 0) FROM cursors WHERE name = 'sum'")
            await work.inbox.set_cursor("sum", rows[0][0] + 1, datetime(2026, 11, 23, tzinfo=UTC))
            await work.audit.note(name, "wrote", "adoption", str(number), datetime.now(UTC))
    await store.close()

asyncio.run(main(*sys.argv[1:]))
"""


def refused(error: pytest.ExceptionInfo[CannotStart]) -> str:
    sentence = str(error.value)
    assert "\n" not in sentence
    assert "Error" not in sentence
    return sentence


async def test_migrations_end_in_the_declared_version_and_run_once(home: House) -> None:
    assert [number for number, _ in migrations()] == list(range(1, declared_version() + 1))
    assert await migrate(home.url) == 0
    async with home.store.read() as work:
        rows = await work.inbox.connection.rows("SELECT MAX(version) FROM schema_version")
        assert rows == [(declared_version(),)]


async def test_migrations_by_several_at_once_run_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/new/heard.db"
    assert sorted(await asyncio.gather(*(migrate(url) for _ in range(6)))) == [0] * 5 + [declared_version()]


def test_every_statement_of_every_migration_is_whole() -> None:
    for _, sql in migrations():
        cut = list(statements(sql))
        assert len(cut) == sum(line.partition("--")[0].rstrip().endswith(";") for line in sql.splitlines())
        assert "".join(cut).strip() == sql.strip()


async def test_a_database_that_is_not_there_does_not_exist(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/heard.db"
    assert not await exists(url)
    with pytest.raises(CannotStart, match="heard migrate"):
        await Store.open(url, Keys(SECRET))
    assert not await exists(url)


@pytest.mark.parametrize("url", ["mysql://root:hunter2@db/heard", "sqlite://", "sqlite:///", "sqlite:///:memory:"])
async def test_another_kind_of_url_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(CannotStart) as error:
        await migrate(url)
    assert "hunter2" not in refused(error)


async def test_the_wrong_key_is_one_plain_sentence(home: House) -> None:
    with pytest.raises(CannotStart) as error:
        await opened(home.url, bytes(32))
    assert "HEARD_SECRET_KEY" in refused(error)
    again = await opened(home.url)
    await again.close()


async def test_a_database_from_a_newer_version_is_refused(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.connection.run("INSERT INTO schema_version VALUES ($1)", [declared_version() + 1])
    for attempt in (migrate(home.url), opened(home.url)):
        with pytest.raises(CannotStart) as error:
            await attempt
        assert "newer" in refused(error)


async def test_a_database_from_an_older_version_asks_to_be_migrated(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.connection.run("DELETE FROM schema_version")
    with pytest.raises(CannotStart, match="heard migrate"):
        await opened(home.url)


async def test_what_raises_is_undone_whatever_it_raises(home: House) -> None:
    async def fail(wrong: type[BaseException]) -> None:
        async with home.store.work() as work:
            await work.inbox.set_cursor("telegram", 7, NOW)
            raise wrong

    for wrong in (ValueError, KeyboardInterrupt, asyncio.CancelledError):
        with pytest.raises(wrong):
            await fail(wrong)
    async with home.store.work() as work:
        assert await work.inbox.cursor("telegram", NOW) is None


async def test_a_cancelled_transaction_is_undone_and_holds_nobody_up(home: House) -> None:
    inside = asyncio.Event()

    async def endless() -> None:
        async with home.store.work() as work:
            await work.inbox.set_cursor("telegram", 7, NOW)
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(endless())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with home.store.work() as work:
        assert await work.inbox.cursor("telegram", NOW) is None
        await work.inbox.set_cursor("telegram", 8, NOW)
    async with home.store.read() as work:
        assert await work.inbox.cursor("telegram", NOW) == 8


async def test_cancelling_at_any_moment_leaves_a_usable_database(home: House) -> None:
    async def turn(number: int) -> None:
        async with home.store.work() as work:
            await work.inbox.set_cursor("telegram", number, NOW)
            await work.audit.note("k7f2m9", "turn", "adoption", str(number), NOW)

    for steps in range(14):
        task = asyncio.create_task(turn(steps))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    async with home.store.work() as work:
        last = await work.audit.recent(None, 1)
        assert await work.inbox.cursor("telegram", NOW) == (int(last[0].detail) if last else None), "both or neither"


async def test_a_transaction_inside_itself_is_refused_instead_of_waiting_for_ever(home: House) -> None:
    async with home.store.work():
        with pytest.raises(RuntimeError, match="inside"):
            async with home.store.work():
                pass


async def test_a_reader_sees_a_snapshot_and_cannot_write(home: House) -> None:
    async with home.store.read() as reading:
        assert await reading.inbox.cursor("telegram", NOW) is None
        async with home.store.work() as work:
            await work.inbox.set_cursor("telegram", 1, NOW)
        assert await reading.inbox.cursor("telegram", NOW) is None
    with pytest.raises(StorageError):
        async with home.store.read() as reading:
            await reading.inbox.set_cursor("telegram", 2, NOW)
    async with home.store.read() as reading:
        assert await reading.inbox.cursor("telegram", NOW) == 1


async def test_of_what_is_written_in_one_go_nothing_stays_where_one_of_it_fails(home: House) -> None:
    """Statements may wait for the next one: the first that fails is the last that runs, and undoes those before it."""

    async def write() -> None:
        async with home.store._database.writing() as connection:
            for names in (["one", "two"], ["one"], ["three"]):
                await connection.many("INSERT INTO house (name, value) VALUES ($1, '')", [(name,) for name in names])

    with pytest.raises(StorageError):
        await write()
    async with home.store._database.reading() as connection:
        assert await connection.rows("SELECT name FROM house WHERE name IN ('one', 'two', 'three')") == []


async def test_behind_a_statement_that_failed_nothing_is_written_though_somebody_went_on(home: House) -> None:
    async def write() -> None:
        async with home.store._database.writing() as connection:
            with pytest.raises(StorageError):
                await connection.run("INSERT INTO house (name, value) VALUES ('one', NULL)")
            await connection.many("INSERT INTO house (name, value) VALUES ($1, '')", [("two",)])
            await connection.run("INSERT INTO house (name, value) VALUES ('three', '')")

    with pytest.raises(StorageError):
        await write()
    async with home.store._database.reading() as connection:
        assert await connection.rows("SELECT name FROM house WHERE name IN ('one', 'two', 'three')") == []


async def test_of_very_much_no_more_waits_in_memory_than_may(home: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy is written by nothing but statements that give nothing back: what fails is told before the end."""
    monkeypatch.setattr("storage.sqlite_connection.MOST_WAITING", 3)

    async def write() -> None:
        async with home.store._database.writing() as connection:
            sql = "INSERT INTO house (name, value) VALUES ($1, '')"
            await connection.many(sql, [("one",), ("two",)])
            with pytest.raises(StorageError):
                await connection.many(sql, [("one",), ("three",)])
            raise LookupError

    with pytest.raises(LookupError):
        await write()
    async with home.store._database.reading() as connection:
        assert await connection.rows("SELECT name FROM house WHERE name IN ('one', 'two', 'three')") == []


async def test_a_statement_sees_what_was_written_before_it_without_waiting(home: House) -> None:
    async with home.store._database.writing() as connection:
        await connection.many("INSERT INTO house (name, value) VALUES ($1, $2)", [("one", "1"), ("two", "2")])
        assert len(await connection.rows("SELECT name FROM house WHERE name IN ('one', 'two')")) == 2
        assert await connection.run("DELETE FROM house WHERE name IN ('one', 'two')") == 2


async def test_two_processes_write_to_one_database(home: House) -> None:
    processes = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", WRITER, home.url, name) for name in ("one", "two")
    ]
    for _ in range(20):
        async with home.store.work() as work:
            await work.inbox.set_cursor("sum", (await work.inbox.cursor("sum", NOW) or 0) + 1, NOW)
    assert [await process.wait() for process in processes] == [0, 0]
    async with home.store.read() as work:
        assert await work.inbox.cursor("sum", NOW) == 100, "no write was lost"
        assert len(await work.audit.recent(None, 1000)) == 80


async def test_a_process_that_dies_leaves_its_half_done_work_undone(home: House) -> None:
    killed = WRITER.replace("    await store.close()", "").replace(
        "await work.audit.note", "if number == 5: import os; os._exit(9)\n            await work.audit.note"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", killed, home.url, "one")
    assert await process.wait() == 9
    async with home.store.work() as work:
        assert await work.inbox.cursor("sum", NOW) == 5
        assert len(await work.audit.recent(None, 1000)) == 5


def test_lists_come_in_few_lengths_and_lose_nothing() -> None:
    for count in (1, 2, 3, 50, 100, 511, 512, 513, 1100):
        parts = list(chunks(str(number) for number in range(count)))
        assert {len(part) for part in parts} <= {1 << power for power in range(10)}
        assert {value for part in parts for value in part} == {str(number) for number in range(count)}
    assert list(chunks([])) == []
