import asyncio
import traceback
from random import Random
from urllib.parse import urlsplit, urlunsplit

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
from storage.postgres import CONNECTIONS, HURRY, translated
from storage.postgres_server import PostgresServer
from storage.store import Store
from tests.support.postgres import empty_database, files, log_files, server_url
from tests.support.remembered import (
    HOUR,
    NOW,
    SECRET,
    House,
    answer,
    house,
    open_wave,
    opened,
    outbound,
    people,
    session,
)

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


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://heard:hunter2/x@127.0.0.1/heard",
        "postgresql://heard:hunter2#x@127.0.0.1/heard",
        "postgresql://heard:hunter2?x@127.0.0.1/heard",
        "postgresql://heard:[hunter2@127.0.0.1/heard",
        "postgresql://127.0.0.1:1/hunter2@db/heard",
        "postgresql://127.0.0.1:1?hunter2@db/heard",
    ],
)
async def test_an_address_that_is_misread_is_told_without_a_piece_of_it(url: str) -> None:
    with pytest.raises(CannotStart) as error:
        await migrate(url)
    assert "HEARD_DATABASE_URL" in str(error.value)
    assert "hunter2" not in "".join(traceback.format_exception(error.value))


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("postgresql://heard:x%2Fy@db.example:5432/heard?sslmode=require", "db.example:5432/heard"),
        ("postgresql:///heard?host=/run/postgresql", "heard (socket in /run/postgresql)"),
        ("postgres://[::1]:5432/heard", "[::1]:5432/heard"),
        ("postgresql://db/heard", "db/heard"),
        ("postgresql:///heard?password=hunter2&host=/run/pg&user=heard", "heard (socket in /run/pg)"),
        ("postgresql://heard:12/hunter2@db/heard", "(HEARD_DATABASE_URL)"),
    ],
)
def test_a_servers_place_is_its_host_and_database(url: str, place: str) -> None:
    assert PostgresServer(url).place == place


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
            await work.inbox.set_cursor("telegram", 1, NOW)
            order.append("beside")

    async def alone() -> int | None:
        async with server_home.store.work() as work:
            order.append("alone")
            return await work.inbox.cursor("telegram", NOW)

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
        await work.inbox.set_cursor("telegram", 1, NOW)
    await cut(server_home)

    async def cut_short() -> None:
        async with server_home.store.work() as work:
            await work.inbox.set_cursor("telegram", 2, NOW)
            await cut(server_home)
            await work.inbox.set_cursor("telegram", 3, NOW)

    with pytest.raises(Unavailable):
        await cut_short()
    async with server_home.store.read() as work:
        assert await work.inbox.cursor("telegram", NOW) == 1, "what was cut short is undone"


async def test_more_transactions_than_connections_wait_their_turn(server_home: House) -> None:
    async def note(number: int) -> None:
        async with server_home.store.work_beside([Address("telegram", str(number))]) as work:
            await work.inbox.set_cursor(str(number), number, NOW)

    await asyncio.gather(*(note(number) for number in range(4 * CONNECTIONS)))
    async with server_home.store.read() as work:
        assert await work.inbox.cursor(str(4 * CONNECTIONS - 1), NOW) == 4 * CONNECTIONS - 1


async def test_a_full_disk_is_said_and_nothing_is_half_done(server_home: House) -> None:
    async def fill() -> None:
        async with server_home.store.work() as work:
            await work.inbox.set_cursor("telegram", 7, NOW)
            await work.inbox.connection.run("DO $$ BEGIN RAISE SQLSTATE '53100'; END $$")

    with pytest.raises(Unavailable, match="53100"):
        await fill()
    async with server_home.store.work() as work:
        assert await work.inbox.cursor("telegram", NOW) is None


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
    assert engine_of("postgresql://heard:hunter2@db:5433/voices").place == "db:5433/voices"


@pytest.mark.parametrize("rows", [2, 200])
async def test_a_plan_made_while_few_rows_wait_serves_when_many_do(server_home: House, rows: int) -> None:
    """Such a plan is kept while a wave fills the outbox: it must not read all that waits for every row it takes."""
    async with server_home.store.work() as work:
        await work.outbox.put([outbound(f"k{number}", f"c{number}") for number in range(rows)])
        connection = work.outbox.connection
        await connection.run("ANALYZE outbox")
        await connection.run("SET LOCAL plan_cache_mode = force_generic_plan")
        ready = READY.format(skip_locked=connection.skip_locked)
        for name, statement, bound in (("ready", ready, 3), ("take", TAKE, 5), ("done", DONE, 4), ("again", AGAIN, 5)):
            await connection.run(f"PREPARE {name} AS {statement}")
            nulls = ", ".join(["NULL"] * bound)
            plan = "\n".join(line for (line,) in await connection.rows(f"EXPLAIN EXECUTE {name}({nulls})"))
            assert ("recipient = o.recipient" if name == "ready" else "Index Cond: (seq = $1)") in plan
            assert "Join Filter" not in plan
            assert "Seq Scan on outbox" not in plan


async def test_no_tie_of_a_closed_wave_stands_in_the_servers_files(server_home: House) -> None:
    store = server_home.store
    joined = await people(store, 30)
    await open_wave(store)
    async with store.work() as work:
        link = (await work.waves.link_keys(["wave1"]))["wave1"]
        ties = [link.respondent(one) for one in (await work.contacts.addresses([one.id for one in joined])).values()]
        await work.answers.add([answer(tie) for tie in ties])
        ((wrapped,),) = await work.waves.connection.rows("SELECT link_key FROM waves")
    before = await files(server_home.url)
    assert wrapped in before
    assert wrapped in await log_files()
    assert all(tie.encode() in before for tie in ties)
    async with store.read() as looking:
        await looking.answers.count("wave1")
        async with store.work() as work:
            assert await work.waves.close("wave1", Random(4), 10)
        assert not await store.tidy(closed=True), "somebody still sees what was there"
    assert await store.tidy(closed=True)
    for after in (await files(server_home.url), await log_files()):
        assert wrapped not in after
        assert not [tie for tie in ties if tie.encode() in after]


async def test_who_holds_a_table_open_for_long_keeps_the_tidying_and_nobody_else(server_home: House) -> None:
    store = server_home.store
    await people(store, 1)
    reader, watcher = await asyncpg.connect(server_home.url), await asyncpg.connect(server_home.url)
    await reader.execute("BEGIN")
    await reader.fetch("SELECT COUNT(*) FROM contacts")
    tidying = asyncio.create_task(store.tidy(closed=True))
    while not await watcher.fetch("SELECT 1 FROM pg_locks WHERE NOT granted AND mode = 'AccessExclusiveLock'"):
        assert not tidying.done()
    async with asyncio.timeout(HURRY + 4), store.work() as work:  # stands in line behind what waits for the table
        assert await work.contacts.by_id(["c0"])
    assert not await tidying
    await reader.close()
    while not await store.tidy(closed=True):
        pass  # the server's own vacuum may be at it
    async with store.read() as work:
        assert await work.contacts.connection.rows("SHOW lock_timeout") == [("10s",)]
    await watcher.close()


async def test_no_key_nor_who_spoke_is_sampled_for_the_planner(server_home: House) -> None:
    """A sample outlives the rows it was taken of: that of an emptied table for ever."""
    await people(server_home.store, 30)
    await open_wave(server_home.store)
    async with server_home.store.work() as work:
        await work.sessions.save([session(f"c{number}") for number in range(30)])
        await work.answers.add([answer(f"r{number}") for number in range(30)])
        await work.sessions.connection.run("ANALYZE")
    async with server_home.store.read() as work:
        sampled = set(await work.sessions.connection.rows("SELECT tablename, attname FROM pg_stats"))
    assert ("outbox", "state") not in sampled, "nothing was there to sample"
    assert ("answers", "question") in sampled
    for kept_out in ("draft_key", "sealed", "contact", "id"):
        assert ("sessions", kept_out) not in sampled
    for table, column in (
        ("consents", "contact"),
        ("invitations", "contact"),
        ("waves", "link_key"),
        ("contacts", "address"),
        ("answers", "value"),
        ("answers", "week"),
    ):
        assert (table, column) not in sampled


async def test_who_may_not_touch_the_log_is_told_and_tidies_all_the_same() -> None:
    async with empty_database() as url:
        plain = await as_plain_user(url)
        await migrate(plain)
        async with house(plain) as home:
            await open_wave(home.store)
            async with home.store.work() as work:
                assert await work.waves.close("wave1", Random(4), 10)
            assert await home.store.tidy(closed=True)
            async with home.store.read() as work:
                assert not await work.standing.overwrites(engine_of(plain))


async def test_the_servers_own_user_overwrites_the_log(server_home: House) -> None:
    async with server_home.store.read() as work:
        assert await work.standing.overwrites(engine_of(server_home.url))


async def as_plain_user(url: str) -> str:
    """Make the database belong to a user with no rights beside; give the URL they use."""
    parts = urlsplit(url)
    connection = await asyncpg.connect(url)
    if not await connection.fetch("SELECT 1 FROM pg_roles WHERE rolname = 'plain'"):
        await connection.execute("CREATE ROLE plain LOGIN PASSWORD 'made-up'")
    await connection.execute(f"ALTER DATABASE {parts.path[1:]} OWNER TO plain")
    await connection.close()
    return urlunsplit(parts._replace(netloc=f"plain:made-up@{parts.netloc.rpartition('@')[2]}"))


async def test_an_answer_given_while_a_close_waits_is_part_of_it_whatever_the_servers_default(
    server_home: House,
) -> None:
    name = urlsplit(server_home.url).path[1:]
    connection = await asyncpg.connect(server_url())
    await connection.execute(f"ALTER DATABASE {name} SET default_transaction_isolation = 'repeatable read'")
    await connection.close()
    store = await opened(server_home.url)
    await open_wave(store)
    inside, leave = asyncio.Event(), asyncio.Event()

    async def answers() -> None:
        async with store.work_beside([AMA]) as work:
            inside.set()
            await leave.wait()
            await work.answers.add([answer("r1")])

    async def closes() -> int:
        async with store.work() as work:
            closing = await work.waves.close("wave1", Random(4), 10)
        assert closing is not None
        return len(closing.answers)

    answering = asyncio.create_task(answers())
    await inside.wait()
    closing = asyncio.create_task(closes())
    await asyncio.wait([closing], timeout=0.2)
    leave.set()
    await answering
    assert await closing == 1
    await store.close()
