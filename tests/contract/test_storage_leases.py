import asyncio

from tests.support.remembered import HOUR, NOW, SECRET, House, opened


async def take(home: House, owner: str, hours: int = 0) -> bool:
    async with home.store.work_beside() as work:
        return await work.leases.take("poll", owner, NOW + hours * HOUR, NOW + (hours + 2) * HOUR)


async def test_a_lease_is_one_owners_until_it_runs_out(home: House) -> None:
    assert await take(home, "one")
    assert not await take(home, "two", hours=1)
    assert await take(home, "two", hours=2)
    assert not await take(home, "one", hours=3)


async def test_an_owner_prolongs_its_own_lease(home: House) -> None:
    assert await take(home, "one")
    assert await take(home, "one", hours=1)
    assert not await take(home, "two", hours=2)


async def test_a_lease_that_is_given_back_is_free_at_once(home: House) -> None:
    assert await take(home, "one")
    async with home.store.work_beside() as work:
        await work.leases.drop("poll", "two")  # not theirs to give
    assert not await take(home, "two")
    async with home.store.work_beside() as work:
        await work.leases.drop("poll", "one")
    assert await take(home, "two")


async def test_of_many_who_ask_at_once_one_gets_the_lease(home: House) -> None:
    stores = [await opened(home.url, SECRET) for _ in range(4)]
    try:
        async with asyncio.TaskGroup() as group:
            asked = [
                group.create_task(take(House(store, home.url), f"owner {number}"))
                for number, store in enumerate(stores)
            ]
    finally:
        for store in stores:
            await store.close()
    assert [task.result() for task in asked].count(True) == 1
