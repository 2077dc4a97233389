"""A visitor's page is open in one of several processes: what is for them is shown there, once, and waits until then."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.web import NAME, WebChannel
from bot.send import PAGE_AWAITED, REPLY_AWAITED
from bot.web.arrivals import Arrivals
from bot.web.mailbox import JUST_SPOKEN, Mailboxes
from conversations.messages import Address, Inbound, Kind, Message, Order, Ordered, Outbound, ToContact
from conversations.talk.person import Contact, Disposition
from storage.outbox import NO_PAGE
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"
VISITOR = "f" * 32


@dataclass
class Replica:
    """One process with a web chat."""

    house: Served
    mailboxes: Mailboxes
    arrivals: Arrivals

    @contextmanager
    def page(self, visitor: str = VISITOR) -> Iterator[None]:
        with self.mailboxes.of(visitor).bell.listening():
            yield

    def shown(self, visitor: str = VISITOR) -> list[str]:
        return [line.text for line in self.mailboxes.of(visitor).since(0)]

    def invitations(self, visitor: str = VISITOR) -> int:
        return sum("would like to hear from you" in text for text in self.shown(visitor))

    async def looks(self) -> None:
        await self.arrivals.look()
        await self.house.settle()


@asynccontextmanager
async def replica(folder: Path, beside: Replica | None = None) -> AsyncIterator[Replica]:
    async with served(folder, clock=beside.house.clock if beside else None) as house:
        mailboxes = Mailboxes(house.clock, "boot2" if beside else "boot1")
        house.house.add(WebChannel(mailboxes))
        yield Replica(house, mailboxes, Arrivals(mailboxes, house.house.fetch))


@pytest.fixture
async def both(tmp_path: Path) -> AsyncIterator[tuple[Replica, Replica]]:
    async with replica(tmp_path) as one, replica(tmp_path, one) as other:
        yield one, other


async def comes(at: Replica, visitor: str = VISITOR) -> None:
    async with at.house.store.work() as work:
        contact = Contact(f"contact-{visitor[0]}", "en", {"adoption": "north"}, invitations=True, chosen_language=True)
        await work.contacts.save([(contact, Address(NAME, visitor), at.house.clock())])


async def asked(at: Replica) -> None:
    """Open a wave; whatever is due is claimed by this process."""
    await at.house.command(ONCE)
    await at.house.turn(days=8)


async def dispositions(at: Replica) -> dict[Disposition, int]:
    async with at.house.store.read() as work:
        (wave,) = await work.waves.open()
        return await work.invitations.counts(wave.id)


async def states(at: Replica) -> dict[str, int]:
    async with at.house.store.read() as work:
        return await work.outbox.waiting()


async def test_a_letter_that_another_process_took_shows_where_the_page_is_once(both: tuple[Replica, Replica]) -> None:
    one, other = both
    await comes(one)
    with other.page():
        await asked(one)
        assert await dispositions(one) == {Disposition.QUEUED: 1}, "it has reached nobody yet"
        for _ in range(3):
            await other.looks()
            await one.house.turn(seconds=1)
        assert (one.invitations(), other.invitations()) == (0, 1)
        assert await dispositions(one) == {Disposition.CONTACTED: 1}


async def test_a_letter_waits_until_a_page_opens_anywhere_and_stands_there_at_once(
    both: tuple[Replica, Replica],
) -> None:
    one, other = both
    await comes(one)
    await asked(one)
    await other.house.turn(hours=20)
    tries = await states(one)
    with other.page():
        await other.arrivals.of(VISITOR)
        assert other.invitations() == 1
    await other.house.settle()
    assert (await states(one))["sent"] == tries["sent"] + 1


async def test_a_letter_that_waits_for_a_page_is_taken_in_hand_by_nobody(both: tuple[Replica, Replica]) -> None:
    one, other = both
    await comes(one)
    await asked(one)
    for _ in range(3):
        await one.house.turn(hours=1)
        assert await one.house.house.deliverer.claim_once() == 0
        assert await other.house.house.deliverer.claim_once() == 0


async def test_whoever_has_not_seen_the_invitation_gets_no_reminder_of_it(both: tuple[Replica, Replica]) -> None:
    one, other = both
    await comes(one)
    await asked(one)
    for _ in range(5):
        await one.house.turn(days=1)
    with other.page():
        for _ in range(3):
            await other.looks()
        assert len(other.shown()) == other.invitations() == 1


async def test_those_who_have_not_opened_their_page_are_told_roughly_with_the_reason(
    both: tuple[Replica, Replica],
) -> None:
    one, _ = both
    for number in range(13):
        await comes(one, f"{number:x}" * 32)
    for number in range(17):
        await one.house.joins(f"person{number}")
    await asked(one)
    page = await one.house.command("show pulse")
    assert "about 15 of them could not be reached, mostly because they have not opened the web chat since." in page


async def test_a_letter_nobody_came_for_is_given_up_and_stays_counted(both: tuple[Replica, Replica]) -> None:
    one, _ = both
    await comes(one)
    await asked(one)
    await one.house.turn(seconds=PAGE_AWAITED.total_seconds())
    assert await dispositions(one) == {Disposition.FAILED: 1}
    async with one.house.store.read() as work:
        assert await work.standing.dead() == {NO_PAGE: 1}


async def test_a_reply_goes_from_where_they_wrote_though_their_page_has_gone(both: tuple[Replica, Replica]) -> None:
    one, other = both
    await comes(one)
    other.mailboxes.of(VISITOR).spoken = other.house.clock()
    start = Inbound("web:1", Address(NAME, VISITOR), Ordered(Order.WHY), other.house.clock(), "en")
    await other.house.house.receive([start])
    await other.house.settle()
    assert len(other.shown()) == 1


async def test_a_reply_whose_process_died_finds_the_page_and_keeps_its_place(both: tuple[Replica, Replica]) -> None:
    one, other = both
    await comes(one)
    now = one.house.clock()
    to = ToContact("contact-f")
    async with one.house.store.work() as work:
        rows = [Outbound(f"k{n}", to, Message(f"reply {n}"), Kind.REPLY, now) for n in range(3)]
        await work.outbox.put(rows, "a process that died", now + timedelta(seconds=60))
    await one.house.turn(seconds=61)
    with other.page():
        for _ in range(3):
            await other.looks()
        assert other.shown() == ["reply 0", "reply 1", "reply 2"]
    assert (await states(one))["new"] == 0


async def test_a_reply_nobody_came_back_for_is_given_up_and_owed_to_nobody(both: tuple[Replica, Replica]) -> None:
    one, _ = both
    await comes(one)
    async with one.house.store.work() as work:
        await work.outbox.put([Outbound("k", ToContact("contact-f"), Message("words"), Kind.REPLY, one.house.clock())])
    await one.house.turn(seconds=JUST_SPOKEN.total_seconds())
    assert (await states(one))["new"] == 1
    await one.house.turn(seconds=REPLY_AWAITED.total_seconds())
    assert await states(one) == {"new": 0, "sent": 0, "dead": 1}
    async with one.house.store.read() as work:
        assert await work.owed.due(one.house.clock() + timedelta(days=1), 9) == []
        assert await work.standing.dead() == {NO_PAGE: 1}
