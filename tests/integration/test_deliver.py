import random
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.channel import Gone, Refused, Retry
from bot.deliver import Deliverer
from bot.lines import Parcel
from bot.send import MAX_ATTEMPTS
from bot.watch import Watch
from conversations.document import Document, Paragraph
from conversations.messages import Address, Kind, Message, Outbound, ToContact, ToTeam
from conversations.talk.person import Contact
from storage.keys import Keys
from storage.migrate import migrate
from storage.store import Store
from tests.support.channels import PlainChannel
from tests.support.clock import HandClock

PERSON = Address("web", "visitor-1")
OTHER = Address("web", "visitor-2")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    url = f"sqlite:///{tmp_path / 'heard.db'}"
    await migrate(url)
    store = await Store.open(url, Keys(b"k" * 32))
    store.learn(["en"], {"adoption": ["north"]})
    async with store.work() as work:
        clock = HandClock()
        for name, address in (("c1", PERSON), ("c2", OTHER)):
            await work.contacts.save([(Contact(name, "en", {"adoption": "north"}, invitations=True), address, clock())])
    yield store
    await store.close()


def sender(store: Store, channel: PlainChannel, clock: HandClock, owner: str = "one") -> Deliverer:
    return Deliverer(store, {"web": channel}, {}, clock, owner, random.Random(1), {})


def words(key: str, contact: str, text: str, clock: HandClock, kind: Kind = Kind.REPLY) -> Outbound:
    return Outbound(key, ToContact(contact), Message(text), kind, clock())


async def put(store: Store, *rows: Outbound) -> None:
    async with store.work() as work:
        await work.outbox.put(rows)


async def drain(deliverer: Deliverer) -> None:
    while await deliverer.claim_once():
        await deliverer.settle()


async def states(store: Store) -> dict[str, int]:
    async with store.read() as work:
        return await work.outbox.waiting()


async def test_messages_to_one_person_arrive_in_order_and_are_marked(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    await put(store, *(words(f"k{n}", "c1", f"text {n}", clock) for n in range(5)))
    await drain(sender(store, channel, clock))
    assert channel.texts(PERSON.value) == [f"text {n}" for n in range(5)]
    assert await states(store) == {"new": 0, "sent": 5, "dead": 0}


async def test_a_vendor_that_says_wait_is_asked_again_no_sooner_and_order_holds(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Retry("429", after=7)]
    await put(store, words("k1", "c1", "first", clock), words("k2", "c1", "second", clock))
    deliverer = sender(store, channel, clock)
    await drain(deliverer)
    clock.turn(seconds=6.9)
    await drain(deliverer)
    assert channel.texts(PERSON.value) == []
    clock.turn(seconds=0.2)
    await drain(deliverer)
    assert channel.texts(PERSON.value) == ["first", "second"]


async def test_offered_replies_wait_behind_one_that_was_put_back(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Retry("429", after=5)]
    deliverer = sender(store, channel, clock)
    for number in (1, 2):
        async with store.work() as work:
            rows = await work.outbox.put(
                [words(f"k{number}", "c1", f"text {number}", clock)], deliverer.owner, deliverer.lease()
            )
        deliverer.offer([Parcel(row, PERSON) for row in rows])
        await deliverer.settle()
    assert channel.texts(PERSON.value) == []
    clock.turn(seconds=6)
    await drain(deliverer)
    assert channel.texts(PERSON.value) == ["text 1", "text 2"]


async def test_someone_who_blocked_heard_is_not_written_to_again(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Gone("blocked")]
    await put(store, words("k1", "c1", "first", clock))
    await drain(sender(store, channel, clock))
    assert await states(store) == {"new": 0, "sent": 0, "dead": 1}
    async with store.read() as work:
        assert await work.contacts.members("adoption", ["north"], ["c1", "c2"]) == ["c2"]


async def test_a_refused_message_is_given_up_and_the_next_one_goes(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Refused("400")]
    await put(store, words("k1", "c1", "bad", clock), words("k2", "c1", "good", clock))
    await drain(sender(store, channel, clock))
    assert channel.texts(PERSON.value) == ["good"]
    assert await states(store) == {"new": 0, "sent": 1, "dead": 1}


async def test_a_dead_network_is_tried_with_growing_waits_and_then_given_up(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Retry("network") for _ in range(50)]
    await put(store, words("k1", "c1", "text", clock))
    deliverer = sender(store, channel, clock)
    waits = 0
    while (await states(store))["new"]:
        await drain(deliverer)
        clock.turn(seconds=1)
        waits += 1
        assert waits < 10_000
    assert channel.tries == MAX_ATTEMPTS
    assert waits > 600, "the waits grow to minutes"


async def test_another_process_takes_over_when_a_lease_runs_out(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    await put(store, words("k1", "c1", "text", clock))
    async with store.work() as work:
        await work.outbox.claim("dead process", clock(), clock() + timedelta(seconds=60), 10)
    second = sender(store, channel, clock, "two")
    await drain(second)
    assert channel.texts(PERSON.value) == []
    clock.turn(seconds=61)
    await drain(second)
    assert channel.texts(PERSON.value) == ["text"]


async def test_a_post_for_a_team_without_a_channel_waits_and_goes_once_it_has_one(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    post = Outbound("p1", ToTeam("adoption", "north"), Document("Digest", (Paragraph("x"),)), Kind.POST, clock())
    await put(store, post)
    deliverer = sender(store, channel, clock)
    await drain(deliverer)
    assert (await states(store))["new"] == 1
    async with store.work() as work:
        await work.staff.connect("adoption", "north", Address("web", "channel-1"))
    clock.turn(minutes=11)
    await drain(deliverer)
    assert len(channel.got["channel-1"]) == 1


async def test_a_reply_overtakes_a_broadcast(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    await put(store, *(words(f"b{n}", "c2", f"broadcast {n}", clock, Kind.INVITATION) for n in range(3)))
    await put(store, words("r1", "c1", "reply", clock))
    deliverer = sender(store, channel, clock)
    async with store.work() as work:
        first, *_ = await work.outbox.claim(deliverer.owner, clock(), deliverer.lease(), 10)
    assert first.key == "r1"


async def owed(store: Store, clock: HandClock) -> list[str]:
    async with store.read() as work:
        return [owing.contact for owing in await work.owed.due(clock() + timedelta(hours=1), 10)]


async def test_whoever_lost_a_reply_though_they_are_there_is_owed_it(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Refused("too-long"), Gone("forbidden")]
    await put(store, words("k1", "c1", "a question", clock), words("k2", "c2", "to one who left", clock))
    await drain(sender(store, channel, clock))
    assert await owed(store, clock) == ["c1"]


async def test_a_lost_reply_with_another_behind_it_leaves_nobody_waiting(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Refused("too-long")]
    await put(store, words("k1", "c1", "first", clock), words("k2", "c1", "then a question", clock))
    await drain(sender(store, channel, clock))
    assert channel.texts(PERSON.value) == ["then a question"]
    assert await owed(store, clock) == []


async def test_a_lost_invitation_is_owed_to_nobody(store: Store) -> None:
    clock, channel = HandClock(), PlainChannel()
    channel.failures = [Refused("too-long")]
    await put(store, words("wave:w1:invitation:c1", "c1", "come", clock, Kind.INVITATION))
    await drain(sender(store, channel, clock))
    assert await owed(store, clock) == []


async def test_every_try_to_send_is_counted_by_how_it_ended(store: Store) -> None:
    clock, channel, watch = HandClock(), PlainChannel(), Watch()
    channel.failures = [Retry("too-many-requests", after=1), Gone("forbidden")]
    await put(store, words("k1", "c1", "one", clock), words("k2", "c2", "two", clock))
    deliverer = Deliverer(store, {"web": channel}, {}, clock, "one", random.Random(1), {}, watch)
    await drain(deliverer)
    clock.turn(seconds=2)
    await drain(deliverer)
    assert watch.sends == {
        ("web", "retry", "too-many-requests"): 1,
        ("web", "gone", "forbidden"): 1,
        ("web", "sent", ""): 1,
    }
