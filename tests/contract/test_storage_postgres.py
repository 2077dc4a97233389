import asyncio
from urllib.parse import urlsplit

import asyncpg
import pytest

from conversations.errors import CannotStart
from conversations.messages import Address
from storage.database import StorageError, Unavailable
from storage.engine import engine_of
from storage.keys import Keys
from storage.migrate import declared_version, exists, migrate
from storage.outbox import _AGAIN as AGAIN
from storage.outbox import _DONE as DONE
from storage.outbox import _READY as READY
from storage.outbox import _TAKE as TAKE
from storage.postgres import CONNECTIONS, translated
from storage.store import Store
from tests.support.postgres import empty_database, server_url
from tests.support.remembered import HOUR, NOW, SECRET, House, outbound, people

AMA, BEN = Address("telegram", "1"), Address("telegram", "2")


async def cut(home: House) -> None:
    """Cut every connection to a database, as a network or a restarting server does."""
    connection = await asyncpg.connect(server_url())
    name = urlsplit(home.url).path[1:]
    await connection.fetch("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
    await connection.close()


async def test_replicas_that_start_together_migrate_once() -> None:
    async with empty_database() as url:
        assert not await exists(url)
        applied = await asyncio.gather(*(migrate(url) for _ in range(4)))
        assert sorted(applied) == [0, 0, 0, declared_version()]
        assert await exists(url)


async def test_another_programs_database_is_left_alone() -> None:
    async with empty_database() as url:
        connection = await asyncpg.connect(url)
        await connection.execute("CREATE TABLE recipes (id INTEGER)")
        await connection.close()
        with pytest.raises(CannotStart, match="another program"):
            await migrate(url)


@pytest.mark.parametrize(
    ("url", "mend"),
    [
        ("postgresql://heard:hunter2@127.0.0.1:1/heard", "cannot be used now"),
        ("postgresql://nobody:hunter2@{server}", "user or password"),
        ("{server}/nowhere", "createdb"),
    ],
)
async def test_what_is_wrong_with_a_server_is_one_plain_sentence(url: str, mend: str) -> None:
    where = server_url()
    if url.startswith("{server}"):
        url = (
            where.replace("/postgres?", "/nowhere?") if "/postgres?" in where else where.rpartition("/")[0] + "/nowhere"
        )
    elif "{server}" in url:
        url = url.format(server=where.partition("@")[2])
    with pytest.raises(CannotStart) as error:
        await migrate(url)
    assert mend in str(error.value)
    assert "hunter2" not in str(error.value)


async def test_two_people_are_served_at_once_and_one_person_in_turn(server_home: House) -> None:
    order: list[str] = []
    inside, leave = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with server_home.store.work_beside([AMA]):
            inside.set()
            await leave.wait()
            order.append("first")

    async def second() -> None:
        async with server_home.store.work_beside([BEN, AMA]):
            order.append("second")

    one = asyncio.create_task(first())
    await inside.wait()
    async with server_home.store.work_beside([BEN]):
        order.append("beside")
    other = asyncio.create_task(second())
    leave.set()
    await asyncio.gather(one, other)
    assert order == ["beside", "first", "second"]


async def test_work_that_is_alone_waits_for_all_that_goes_on(server_home: House) -> None:
    order: list[str] = []
    inside, leave = asyncio.Event(), asyncio.Event()

    async def beside() -> None:
        async with server_home.store.work_beside([AMA]) as work:
            inside.set()
            await leave.wait()
            await work.inbox.set_cursor("telegram", 1)
            order.append("beside")

    async def alone() -> int | None:
        async with server_home.store.work() as work:
            order.append("alone")
            return await work.inbox.cursor("telegram")

    one = asyncio.create_task(beside())
    await inside.wait()
    other = asyncio.create_task(alone())
    leave.set()
    assert (await asyncio.gather(one, other))[1] == 1, "it sees what they committed"
    assert order == ["beside", "alone"]


async def test_two_claims_at_once_share_nothing(server_home: House) -> None:
    await people(server_home.store, 40)
    async with server_home.store.work() as work:
        await work.outbox.put([outbound(f"k{number}", f"c{number}") for number in range(40)])

    async def claim(owner: str) -> list[str]:
        async with server_home.store.work_beside() as work:
            return [row.key for row in await work.outbox.claim(owner, NOW, NOW + HOUR, 25)]

    claimed = [key for keys in await asyncio.gather(*map(claim, "abcd")) for key in keys]
    assert len(claimed) == len(set(claimed)) == 40


async def test_a_cut_connection_is_made_anew(server_home: House) -> None:
    async with server_home.store.work() as work:
        await work.inbox.set_cursor("telegram", 1)
    await cut(server_home)

    async def cut_short() -> None:
        async with server_home.store.work() as work:
            await work.inbox.set_cursor("telegram", 2)
            await cut(server_home)
            await work.inbox.set_cursor("telegram", 3)

    with pytest.raises(Unavailable):
        await cut_short()
    async with server_home.store.read() as work:
        assert await work.inbox.cursor("telegram") == 1, "what was cut short is undone"


async def test_more_transactions_than_connections_wait_their_turn(server_home: House) -> None:
    async def note(number: int) -> None:
        async with server_home.store.work_beside([Address("telegram", str(number))]) as work:
            await work.inbox.set_cursor(str(number), number)

    await asyncio.gather(*(note(number) for number in range(4 * CONNECTIONS)))
    async with server_home.store.read() as work:
        assert await work.inbox.cursor(str(4 * CONNECTIONS - 1)) == 4 * CONNECTIONS - 1


async def test_a_full_disk_is_said_and_nothing_is_half_done(server_home: House) -> None:
    async def fill() -> None:
        async with server_home.store.work() as work:
            await work.inbox.set_cursor("telegram", 7)
            await work.inbox.connection.run("DO $$ BEGIN RAISE SQLSTATE '53100'; END $$")

    with pytest.raises(Unavailable, match="53100"):
        await fill()
    async with server_home.store.work() as work:
        assert await work.inbox.cursor("telegram") is None


def test_no_error_of_the_driver_tells_a_value() -> None:
    kinds = [one for one in vars(asyncpg.exceptions).values() if isinstance(one, type) and issubclass(one, Exception)]
    assert len(kinds) > 100
    for kind in [*kinds, OSError, TimeoutError]:
        if issubclass(kind, Warning):
            continue
        with pytest.raises(StorageError) as told, translated():
            raise kind("secret value")
        assert "secret" not in str(told.value)


async def test_the_wrong_key_is_one_plain_sentence(server_home: House) -> None:
    with pytest.raises(CannotStart, match="HEARD_SECRET_KEY"):
        await Store.open(server_home.url, Keys(bytes(reversed(SECRET))))


def test_no_password_is_part_of_a_databases_place() -> None:
    assert engine_of("postgresql://heard:hunter2@db:5433/voices").place == "db/voices"


@pytest.mark.parametrize("rows", [2, 200])
async def test_a_plan_made_while_few_rows_wait_serves_when_many_do(server_home: House, rows: int) -> None:
    """Such a plan is kept while a wave fills the outbox: it must not read all that waits for every row it takes."""
    async with server_home.store.work() as work:
        await work.outbox.put([outbound(f"k{number}", f"c{number}") for number in range(rows)])
        connection = work.outbox.connection
        await connection.run("ANALYZE outbox")
        await connection.run("SET LOCAL plan_cache_mode = force_generic_plan")
        ready = READY.format(skip_locked=connection.skip_locked)
        for name, statement, bound in (("ready", ready, 3), ("take", TAKE, 5), ("done", DONE, 3), ("again", AGAIN, 4)):
            await connection.run(f"PREPARE {name} AS {statement}")
            nulls = ", ".join(["NULL"] * bound)
            plan = "\n".join(line for (line,) in await connection.rows(f"EXPLAIN EXECUTE {name}({nulls})"))
            assert ("recipient = o.recipient" if name == "ready" else "Index Cond: (seq = $1)") in plan
            assert "Join Filter" not in plan
            assert "Seq Scan on outbox" not in plan
