from datetime import timedelta

from storage.inbox import CURSOR_KEPT, SetAsideRow
from tests.support.remembered import HOUR, NOW, House, opened


async def test_an_event_is_new_once(home: House) -> None:
    async with home.store.work() as work:
        assert await work.inbox.new(["telegram:1", "telegram:2"]) == {"telegram:1", "telegram:2"}
        await work.inbox.add(["telegram:1"], NOW)
        await work.inbox.add(["telegram:1"], NOW)
        assert await work.inbox.new(["telegram:1", "telegram:2", "telegram:2"]) == {"telegram:2"}


async def test_an_event_is_first_once_whoever_else_tries(home: House) -> None:
    other = await opened(home.url)
    async with home.store.work() as work:
        assert await work.inbox.add(["slack:1"], NOW)
    async with other.work() as work:
        assert not await work.inbox.add(["slack:1"], NOW)
        assert await work.inbox.add(["slack:2"], NOW)
    await other.close()


async def test_an_event_is_known_after_a_restart(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.add(["telegram:1"], NOW)
        await work.inbox.set_cursor("telegram", 2, NOW)
    again = await opened(home.url)
    async with again.read() as work:
        assert await work.inbox.new(["telegram:1"]) == set()
        assert await work.inbox.cursor("telegram", NOW + CURSOR_KEPT) == 2
        assert await work.inbox.cursor("telegram", NOW + CURSOR_KEPT + timedelta(days=1)) is None, "numbers may be new"
        assert await work.inbox.cursor("other", NOW) is None
    await again.close()


async def test_neither_ids_nor_minutes_stand_in_the_file(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.add(["telegram:88120001"], NOW)
        assert await work.inbox.connection.rows("SELECT hour % 3600000 FROM inbox") == [(0,)]
    assert b"88120001" not in await home.raw()


async def test_what_could_not_be_read_is_kept_sealed(home: House) -> None:
    async with home.store.work() as work:
        row = SetAsideRow("telegram:1", b'{"text":"my name is Ama"}', "KeyError", NOW)
        await work.inbox.set_aside([row, row])
        assert await work.inbox.connection.rows("SELECT error FROM set_aside") == [("KeyError",)]
    assert b"Ama" not in await home.raw()
    assert "Ama" not in repr(row)


async def test_old_rows_are_forgotten(home: House) -> None:
    async with home.store.work() as work:
        await work.inbox.add(["telegram:1"], NOW - timedelta(days=8))
        await work.inbox.add(["telegram:2"], NOW - HOUR)
        await work.inbox.set_aside([SetAsideRow("telegram:3", b"{}", "KeyError", NOW - timedelta(days=8))])
        assert await work.inbox.forget(NOW - timedelta(days=7)) == 1
        assert await work.inbox.forget_aside(NOW - timedelta(days=9)) == 0
        assert await work.inbox.forget_aside(NOW - timedelta(days=7)) == 1
        assert await work.inbox.new(["telegram:1", "telegram:2"]) == {"telegram:1"}
