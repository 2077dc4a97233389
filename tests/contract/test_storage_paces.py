import asyncio
from datetime import timedelta

from storage.paces import FARTHEST, Reserved
from storage.store import Store
from tests.support.remembered import HOUR, NOW, SECRET, House, opened

GAP = timedelta(microseconds=3_367)  # 297 a second
SECOND = timedelta(seconds=1)


async def reserve(store: Store, count: int, after: timedelta = timedelta(0), ahead: timedelta = HOUR) -> Reserved:
    async with store.work_beside() as work:
        return await work.paces.reserve("telegram", count, GAP, NOW + after, NOW + after + ahead)


async def test_moments_follow_one_another_without_a_break(home: House) -> None:
    assert await reserve(home.store, 10) == Reserved(NOW, granted=True)
    assert await reserve(home.store, 1) == Reserved(NOW + 10 * GAP, granted=True)
    assert await reserve(home.store, 5, 5 * GAP) == Reserved(NOW + 11 * GAP, granted=True)


async def test_a_quiet_time_earns_no_burst(home: House) -> None:
    await reserve(home.store, 10)
    assert (await reserve(home.store, 3, SECOND)).first == NOW + SECOND
    assert (await reserve(home.store, 1, SECOND)).first == NOW + SECOND + 3 * GAP


async def test_two_processes_never_get_the_same_moment(home: House) -> None:
    other = await opened(home.url, SECRET)
    try:
        got = await asyncio.gather(*(reserve(store, count) for count in (1, 3, 7) for store in (home.store, other) * 4))
    finally:
        await other.close()
    counts = [count for count in (1, 3, 7) for _ in range(8)]
    taken = [one.first + place * GAP for one, count in zip(got, counts, strict=True) for place in range(count)]
    assert sorted(taken) == [NOW + place * GAP for place in range(sum(counts))]


async def test_who_would_have_to_wait_longer_than_they_want_takes_nothing(home: House) -> None:
    await reserve(home.store, 100)
    refused = await reserve(home.store, 10, ahead=99 * GAP)
    assert refused == Reserved(NOW + 100 * GAP, granted=False)
    assert await reserve(home.store, 10, ahead=100 * GAP) == Reserved(NOW + 100 * GAP, granted=True)


async def test_nothing_begins_before_a_hold_has_passed(home: House) -> None:
    await reserve(home.store, 2)
    async with home.store.work_beside() as work:
        await work.paces.hold("telegram", NOW + HOUR)
        await work.paces.hold("telegram", NOW + SECOND)  # tells nothing new
    assert await reserve(home.store, 1, ahead=SECOND) == Reserved(NOW + HOUR, granted=False)
    assert (await reserve(home.store, 1, HOUR - SECOND)).first == NOW + HOUR
    assert (await reserve(home.store, 1, HOUR - SECOND)).first == NOW + HOUR + GAP
    assert (await reserve(home.store, 1, HOUR + SECOND)).first == NOW + HOUR + SECOND


async def test_a_hold_may_come_before_the_first_message(home: House) -> None:
    async with home.store.work_beside() as work:
        await work.paces.hold("telegram", NOW + SECOND)
    assert (await reserve(home.store, 1)).first == NOW + SECOND


async def test_vendors_have_paces_of_their_own(home: House) -> None:
    await reserve(home.store, 100)
    async with home.store.work_beside() as work:
        assert (await work.paces.reserve("slack", 1, GAP, NOW, NOW)).first == NOW


async def test_a_clock_that_was_wrong_holds_nobody_up(home: House) -> None:
    await reserve(home.store, 1, 24 * HOUR)
    assert (await reserve(home.store, 1)).first == NOW
    assert (await reserve(home.store, 1, ahead=FARTHEST)).first == NOW + GAP
