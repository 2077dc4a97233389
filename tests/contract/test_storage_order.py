"""Transactions that run beside each other on a server touch what they share in one order: none waits in a circle."""

import asyncio
import random
from collections.abc import Coroutine

import pytest

from bot.channels.channel import Gone
from bot.deliver import Deliverer
from conversations.messages import Kind, Message, Outbound, ToContact
from conversations.talk.person import Disposition
from storage.store import Store
from tests.support.channels import PlainChannel
from tests.support.remembered import NOW, House, address, open_wave, opened, people


async def asked(store: Store, *ids: str) -> None:
    await people(store, len(ids))
    await open_wave(store)
    async with store.work() as work:
        await work.invitations.add("wave1", ids, NOW.date())


async def begun(home: House, doing: Coroutine[object, object, None]) -> asyncio.Task[None]:
    """Begin something, and give it once it waits for another's lock."""
    task = asyncio.create_task(doing)
    waits = 0
    while not waits and not task.done():
        async with home.store.read() as work:
            found = await work.outbox.connection.rows(
                "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
            waits = found[0][0]
    return task


async def test_two_who_note_about_the_same_people_wait_for_each_other_in_turn(server_home: House) -> None:
    await asked(server_home.store, "c0", "c1")
    other = await opened(server_home.url)

    async def note() -> None:
        async with other.work_beside() as work:
            await work.invitations.set([("wave1", one, Disposition.CONTACTED) for one in ("c1", "c0")])

    async with server_home.store.work_beside() as work:
        await work.invitations.set([("wave1", "c0", Disposition.STARTED)])
        noting = await begun(server_home, note())
        await work.invitations.set([("wave1", "c1", Disposition.STARTED)])
    await noting
    async with other.read() as work:
        assert await work.invitations.counts("wave1") == {Disposition.STARTED: 2}
    await other.close()


async def test_the_news_that_someone_is_gone_waits_for_the_batch_in_which_they_are_back(
    server_home: House, caplog: pytest.LogCaptureFixture
) -> None:
    await asked(server_home.store, "c0")
    other = await opened(server_home.url)
    async with other.work() as work:
        letter = Message("How is it going?")
        await work.outbox.put([Outbound("wave:wave1:invitation:c0", ToContact("c0"), letter, Kind.INVITATION, NOW)])
        await work.contacts.unreachable("c0")
    vendor = PlainChannel("telegram")
    vendor.failures = [Gone("blocked")]
    sender = Deliverer(other, {"telegram": vendor}, {}, lambda: NOW, "one", random.Random(1), {})
    assert await sender.claim_once() == 1
    async with server_home.store.work_beside([address(0)]) as work:
        await work.contacts.reachable(["c0"], NOW)
        marking = await begun(server_home, sender.settle())
        await work.invitations.set([("wave1", "c0", Disposition.STARTED)])
    await marking
    assert "what was sent cannot be marked yet" not in caplog.messages
    async with other.read() as work:
        assert await work.invitations.counts("wave1") == {Disposition.STARTED: 1}
        assert await work.outbox.waiting() == {"new": 0, "sent": 0, "dead": 1}
    await other.close()
