"""Notes of messages that /hide could delete: locked, for two days, gone with their person and at a close."""

from datetime import timedelta
from random import Random

from storage import closing
from storage.database import to_day, to_ms
from storage.engine import engine_of
from storage.inbox import HOUR
from storage.migrate import migrate
from storage.shown import REACH
from tests.support.remembered import NOW, House, open_wave, people

THREE = [("c0", "wave1", "4711"), ("c0", "", "4712"), ("c1", "wave2", "4713"), ("nobody", "", "4714")]


async def known(home: House, contact: str, at=NOW) -> set[str]:
    async with home.store.read() as work:
        return {one.message for one in await work.shown.of(contact, at)}


async def noted(home: House) -> None:
    await people(home.store, 2)
    await open_wave(home.store)
    await open_wave(home.store, 2)
    async with home.store.work() as work:
        await work.shown.add(THREE, NOW)


async def test_each_persons_are_found_while_they_can_be_deleted(home: House) -> None:
    await noted(home)
    assert await known(home, "c0") == {"4711", "4712"}
    assert await known(home, "nobody") == set()
    later = NOW + REACH + timedelta(hours=1)
    assert await known(home, "c0", later) == set()
    async with home.store.work() as work:
        assert await work.shown.forget(NOW + REACH) == 0
        assert await work.shown.forget(later) == 3


async def test_no_hour_stands_in_clear_beside_a_contact(home: House) -> None:
    """It would say of a duty alert, which has an hour, whom it is about."""
    await noted(home)
    async with home.store.work() as work:
        rows = await work.shown.connection.rows("SELECT * FROM shown")
        assert {day for *_, day in rows} == {to_day(NOW)}
        hour = str(to_ms(NOW) // HOUR * HOUR).encode()
        assert not any(hour in bytes(sealed) for *_, sealed, _ in rows)
        await work.shown.connection.run("UPDATE shown SET message = $1 WHERE contact = 'c1'", [b"damaged"])
        assert await work.shown.of("c1", NOW) == []
        assert await work.shown.forget(NOW + REACH) == 1, "what nobody can open goes first"


async def test_numbers_are_locked_and_go_with_their_person_or_once_deleted(home: House) -> None:
    await noted(home)
    async with home.store.work() as work:
        rows = await work.shown.connection.rows("SELECT message FROM shown")
        assert not any(b"471" in bytes(sealed) for (sealed,) in rows)
        await work.contacts.delete(["c0"])
        assert len(await work.shown.of("c1", NOW)) == 1
        await work.shown.drop([one.id for one in await work.shown.of("c1", NOW)])
        assert await work.shown.connection.rows("SELECT 1 FROM shown") == []


async def test_a_close_takes_those_of_its_wave_and_those_outside_any(home: House) -> None:
    await noted(home)
    async with home.store.work() as work:
        assert await closing.close(work.shown.connection, work.shown.keys, "wave1", Random(1), 10)
    assert (await known(home, "c0"), await known(home, "c1")) == (set(), {"4713"})
    async with home.store.work() as work:
        await work.shown.add([("c0", "wave1", "4715")], NOW)
    assert await known(home, "c0") == set(), "it was on its way while the wave closed"
    async with home.store.read() as work:
        assert await work.shown.closed_within_reach(NOW) == {"adoption"}
        assert await work.shown.closed_within_reach(NOW + timedelta(days=13)) == set()


async def test_an_older_database_gets_an_empty_table_and_keeps_its_people(older: str) -> None:
    async with engine_of(older).changing() as connection:
        await connection.run(
            "INSERT INTO contacts (id, located, channel, address, language, chosen_language, invitations, joined)"
            " VALUES ('c0', $1, 'telegram', $1, $1, 1, 1, $2)",
            [b"0" * 32, NOW.date().toordinal()],
        )
    await migrate(older)
    async with engine_of(older).changing() as connection:
        assert await connection.rows("SELECT id FROM contacts") == [("c0",)]
        assert await connection.rows("SELECT 1 FROM shown") == []
