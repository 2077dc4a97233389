"""What was sent and is not yet marked: never more than a few, marked before more is claimed, and not lost by a stop."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import pytest

from bot.deliver import Deliverer
from bot.marker import UNMARKED
from conversations.messages import Address, Kind, Message, Outbound, ToContact
from storage.database import Unavailable
from storage.outbox import Outbox
from tests.support.channels import PlainChannel
from tests.support.clock import HandClock
from tests.support.remembered import House, file_house, people

MANY = UNMARKED + 30


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[House]:
    async with file_house(tmp_path) as made:
        yield made


class Counted(PlainChannel):
    """Tells when so many messages have been sent."""

    def __init__(self, name: str = "telegram") -> None:
        super().__init__()
        self.name = name
        self.count = 0
        self.changed = asyncio.Event()

    async def send(self, address: Address, body: Message) -> object:  # type: ignore[override]
        self.count += 1
        self.changed.set()
        return await super().send(address, body)

    async def until(self, count: int) -> None:
        while self.count < count:
            self.changed.clear()
            await self.changed.wait()


async def waiting(home: House, count: int, clock: HandClock, first: int = 0) -> None:
    """Put a reply each for so many people."""
    made = await people(home.store, count, first=first)
    async with home.store.work() as work:
        await work.outbox.put(
            [Outbound(f"k{one.id}", ToContact(one.id), Message("words"), Kind.REPLY, clock()) for one in made]
        )


def sender(home: House, channel: Counted, clock: HandClock) -> Deliverer:
    return Deliverer(home.store, {"telegram": channel}, {}, clock, "one", random.Random(1), {})


async def batch(home: House, deliverer: Deliverer, sent: Awaitable[None]) -> None:
    """Let a batch of events come and commit, and others send meanwhile."""
    async with deliverer.marking() as mark, home.store.work() as work:
        await sent
        await asyncio.sleep(0)
        await mark(work)


async def states(home: House) -> dict[str, int]:
    async with home.store.read() as work:
        return await work.outbox.waiting()


async def unavailable(*_: object) -> NoReturn:
    raise Unavailable("out of reach")


async def until_someone_waits_to_write(home: House) -> None:
    while not home.store._database._writing._waiters:  # noqa: ASYNC110 - an asyncio.Lock tells nobody
        await asyncio.sleep(0)


async def test_a_stop_while_rows_are_being_claimed_leaves_none_claimed_and_unsent(home: House) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, 3, clock)
    deliverer = sender(home, channel, clock)
    running = asyncio.create_task(deliverer.run())
    async with home.store.work():
        deliverer.look()
        await until_someone_waits_to_write(home)
        running.cancel()
        await asyncio.sleep(0)
    await asyncio.wait({running})
    assert await states(home) == {"new": 0, "sent": 3, "dead": 0}


async def test_a_database_away_is_said_once_however_often_the_outbox_is_looked_at(
    home: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, 1, clock)
    deliverer, tries = sender(home, channel, clock), 0

    def refused(*_: object) -> NoReturn:
        nonlocal tries
        tries += 1
        raise Unavailable("out of reach")

    monkeypatch.setattr(deliverer, "claim_once", refused)
    running = asyncio.create_task(deliverer.run())
    while tries < 3:
        deliverer.look()
        await asyncio.sleep(0)
    running.cancel()
    await asyncio.wait({running})
    assert caplog.messages == ["nothing can be claimed"]
    assert not caplog.records[0].exc_info


async def test_a_stop_while_marks_are_being_committed_loses_none(home: House) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, 3, clock)
    deliverer = sender(home, channel, clock)
    await deliverer.claim_once()
    running = asyncio.create_task(deliverer.run())
    async with home.store.work():  # somebody else writes: the marks must wait
        await channel.until(3)
        await until_someone_waits_to_write(home)
        running.cancel()
        await asyncio.sleep(0)
    await asyncio.wait({running})
    assert await states(home) == {"new": 0, "sent": 3, "dead": 0}


async def test_while_nothing_can_be_marked_no_more_is_sent_than_a_crash_may_repeat(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.deliver.CLAIM_BATCH", MANY)
    clock, channel = HandClock(), Counted()
    await waiting(home, MANY, clock)
    deliverer = sender(home, channel, clock)
    assert await deliverer.claim_once() == MANY
    running = asyncio.create_task(deliverer.run())
    async with home.store.work():
        await channel.until(UNMARKED)
        for _ in range(100):  # whoever might send more has had the chance
            await asyncio.sleep(0)
        assert channel.count == UNMARKED
    await channel.until(MANY)
    running.cancel()
    await asyncio.wait({running})
    assert await states(home) == {"new": 0, "sent": MANY, "dead": 0}


async def test_whoever_settles_sends_everything_in_hand_however_much_it_is(home: House) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, MANY, clock)
    deliverer = sender(home, channel, clock)
    while await deliverer.claim_once():
        pass
    await deliverer.settle()
    assert await states(home) == {"new": 0, "sent": MANY, "dead": 0}


async def test_what_could_not_be_marked_before_its_lease_ran_out_is_not_claimed_and_said_again(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.marker.MARK_AGAIN", 0)
    clock, channel = HandClock(), Counted()
    await waiting(home, 1, clock)
    deliverer = sender(home, channel, clock)
    async with home.store._database.writing() as connection:
        await connection.run(
            "CREATE TRIGGER broken BEFORE UPDATE OF state ON outbox BEGIN SELECT RAISE(FAIL, 'no'); END"
        )
    assert await deliverer.claim_once() == 1
    await deliverer.settle()
    clock.turn(seconds=120)
    assert await deliverer.claim_once() == 0
    async with home.store._database.writing() as connection:
        await connection.run("DROP TRIGGER broken")
    assert await deliverer.claim_once() == 0
    assert (channel.count, await states(home)) == (1, {"new": 0, "sent": 1, "dead": 0})


async def test_what_was_sent_is_marked_before_a_clock_that_leapt_lets_it_be_claimed_again(home: House) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, 1, clock)
    deliverer = sender(home, channel, clock)
    assert await deliverer.claim_once() == 1
    await channel.until(1)
    await asyncio.sleep(0)
    clock.turn(hours=5)  # as where a computer slept; nobody has marked anything yet
    assert await deliverer.claim_once() == 0
    assert (channel.count, await states(home)) == (1, {"new": 0, "sent": 1, "dead": 0})


async def test_marks_that_cannot_be_written_are_told_once_until_they_are(
    home: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.marker.MARK_AGAIN", 0)
    clock, channel = HandClock(), Counted()
    deliverer = sender(home, channel, clock)
    for number in range(2):
        await waiting(home, 1, clock, first=number)
        assert await deliverer.claim_once() == 1
        await channel.until(number + 1)
        with monkeypatch.context() as broken:
            broken.setattr(Outbox, "sent", unavailable)
            for _ in range(3):
                await deliverer.settle()
        await deliverer.settle()
        assert await states(home) == {"new": 0, "sent": number + 1, "dead": 0}
    assert caplog.messages == ["what was sent cannot be marked yet"] * 2
    assert [record.exc_info for record in caplog.records] == [None, None]


async def test_a_batch_writes_down_which_replies_were_sent_in_its_own_commit(home: House) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, 3, clock)
    deliverer = sender(home, channel, clock)
    await deliverer.claim_once()
    await batch(home, deliverer, channel.until(3))
    assert await states(home) == {"new": 0, "sent": 3, "dead": 0}
    await deliverer.settle()
    assert channel.count == 3


async def test_marks_wait_for_the_batch_that_is_about_to_write_them(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.marker.GATHER", 0)
    clock, channel = HandClock(), Counted()
    await waiting(home, 3, clock)
    deliverer = sender(home, channel, clock)
    await deliverer.claim_once()
    marking = asyncio.create_task(deliverer._marker.until_due())
    async with deliverer.marking() as mark:
        await channel.until(3)
        for _ in range(100):  # it has had the chance
            await asyncio.sleep(0)
        assert not marking.done()
        async with home.store.work() as work:
            await mark(work)
    assert await states(home) == {"new": 0, "sent": 3, "dead": 0}
    marking.cancel()


async def test_a_batch_that_fails_takes_no_mark_with_it_and_the_next_carries_none_until_they_are_written(
    home: House,
) -> None:
    clock, channel = HandClock(), Counted()
    await waiting(home, 3, clock)
    deliverer = sender(home, channel, clock)
    await deliverer.claim_once()
    for fails in (True, False):
        with suppress(ValueError):
            async with deliverer.marking() as mark, home.store.work() as work:
                await channel.until(3)
                await asyncio.sleep(0)
                await mark(work)
                if fails:
                    await deliverer.settle()  # finds nothing to write: the batch has it
                    raise ValueError("the batch cannot be committed")
        assert await states(home) == {"new": 3, "sent": 0, "dead": 0}
    await deliverer._marker.until_due()
    await deliverer.settle()
    assert (channel.count, await states(home)) == (3, {"new": 0, "sent": 3, "dead": 0})


async def test_a_batch_leaves_what_became_of_letters_to_the_marker(home: House) -> None:
    clock, channel = HandClock(), Counted()
    (someone,) = await people(home.store, 1)
    async with home.store.work() as work:
        letter = Outbound("wave:w1:invitation:x", ToContact(someone.id), Message("words"), Kind.INVITATION, clock())
        await work.outbox.put([letter])
    deliverer = sender(home, channel, clock)
    await deliverer.claim_once()
    await batch(home, deliverer, channel.until(1))
    assert await states(home) == {"new": 1, "sent": 0, "dead": 0}
