"""What the sender keeps in hand while a vendor's pace makes it wait, on a clock that turns by itself."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.channels.channel import ChannelError, Sent, TooFast
from bot.deliver import LEASE, Deliverer
from bot.limits import SECOND, ChatLimit
from bot.lines import Parcel
from bot.moments import PATIENCE
from bot.pace import SEVERAL, Turns
from bot.send import AT_ONCE
from conversations.document import Document
from conversations.messages import Address, Kind, Message, Outbound, ToContact
from storage.database import Unavailable
from storage.keys import Keys
from storage.migrate import migrate
from storage.outbox import Outbox
from tests.support.postgres import fresh_database
from tests.support.remembered import SECRET, contact
from tests.support.turning import Turning, Unhurried

RATE = 10
SOON = 10.0  # seconds in which a stop is over even on a busy machine
FREELY = ChatLimit(1_000, burst=1_000, within=SECOND)


class Vendor:
    """A channel that takes its time, and refuses as it is told."""

    name = "telegram"

    def __init__(self, clock: Turning) -> None:
        self.clock = clock
        self.takes = 0.0
        self.refuses: Callable[[str], ChannelError | None] = lambda _: None
        self.got: list[tuple[datetime, str, str]] = []

    async def send(self, address: Address, body: Message | Document) -> Sent:
        if error := self.refuses(address.value):
            raise error
        assert isinstance(body, Message)
        self.got.append((self.clock(), address.value, body.text))
        if self.takes:
            await self.clock.sleep(self.takes)
        return Sent(str(len(self.got)))

    def pieces(self, body: Message | Document) -> int:
        """A letter of a text is a piece of its own, where it begins so."""
        return len(body.text) if isinstance(body, Message) and body.text.startswith("!") else 1

    @property
    def texts(self) -> list[str]:
        return [text for _, _, text in self.got]


class Process:
    """A sender of its own, with its own connections to the database."""

    def __init__(self, store: Unhurried, vendor: Vendor, name: str, rate: float) -> None:
        clock = vendor.clock
        self.store = store
        self.clock = clock
        self.turns = Turns("telegram", rate, FREELY, store, clock, clock.sleep)
        self.sender = Deliverer(
            store, {"telegram": vendor}, {"telegram": self.turns}, clock, name, random.Random(1), {}
        )

    async def put(self, *rows: Outbound) -> None:
        async with self.store.work() as work:
            await work.outbox.put(rows)

    async def replies(self, number: int, text: str) -> None:
        """Put a reply as `receive` does: born in this process's hand."""
        async with self.store.work() as work:
            rows = await work.outbox.put(
                [letter(number, text, self.clock(), Kind.REPLY)], self.sender.owner, self.sender.lease()
            )
        self.sender.offer([Parcel(row, address(number)) for row in rows])

    async def drain(self) -> None:
        while await self.waiting():
            await self.sender.claim_once()
            await self.sender.settle()
            await self.clock.sleep(0.5)

    async def waiting(self) -> int:
        async with self.store.read() as work:
            return (await work.outbox.waiting())["new"]


def address(number: int) -> Address:
    return Address("telegram", str(number))


def letter(number: int, text: str, now: datetime, kind: Kind = Kind.INVITATION) -> Outbound:
    return Outbound(f"{kind.name}:{number}:{text}", ToContact(f"c{number}"), Message(text), kind, now)


def most_in_a_second(times: Sequence[datetime]) -> int:
    return max(sum(begin <= at < begin + SECOND for at in times) for begin in times)


@pytest.fixture
def clock() -> Turning:
    return Turning()


@pytest.fixture
def vendor(clock: Turning) -> Vendor:
    return Vendor(clock)


@asynccontextmanager
async def process(url: str, vendor: Vendor, name: str = "one", rate: float = RATE) -> AsyncIterator[Process]:
    store = await Unhurried.open(url, Keys(SECRET))
    assert isinstance(store, Unhurried)
    store.clock = vendor.clock
    store.learn(["en"], {"adoption": ["north"]})
    made = Process(store, vendor, name, rate)
    try:
        yield made
    finally:
        await made.turns.close()
        await store.close()


async def fill(one: Process, people: int) -> None:
    async with one.store.work() as work:
        rows = [(contact(f"c{number}"), address(number), one.clock()) for number in range(people)]
        await work.contacts.save(rows)
        await work.outbox.put([letter(number, f"invitation {number}", one.clock()) for number in range(people)])


async def unavailable(*_: object) -> set[str]:
    raise Unavailable("out of reach")


@pytest.fixture
async def url(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'heard.db'}"
    await migrate(url)
    return url


async def test_no_more_is_kept_in_hand_than_goes_in_a_second(clock: Turning, vendor: Vendor, url: str) -> None:
    async with process(url, vendor) as one:
        await fill(one, 40)
        assert [await one.sender.claim_once() for _ in range(3)] == [RATE, 0, 0]
        await clock.run(one.drain())
        assert sorted(vendor.texts) == sorted(f"invitation {number}" for number in range(40))


async def test_a_long_text_waits_for_as_many_turns_as_it_has_pieces(clock: Turning, vendor: Vendor, url: str) -> None:
    async with process(url, vendor) as one:
        await fill(one, 2)
        await one.put(letter(0, "!!!!", clock(), Kind.REPLY))
        began = clock()
        await clock.run(one.drain())
        assert vendor.texts[0] == "!!!!"
        gap = SECOND / RATE
        assert vendor.got[0][0] - began >= 3 * gap, "the fourth turn is the one it goes with"
        assert vendor.got[-1][0] - began >= 5 * gap


async def test_a_reply_goes_before_the_invitation_in_the_same_hand(clock: Turning, vendor: Vendor, url: str) -> None:
    async with process(url, vendor) as one:
        await fill(one, RATE)
        await one.sender.claim_once()
        await one.replies(RATE - 1, "hello")
        await clock.run(one.drain())
        assert vendor.texts.index("hello") < 2
        assert vendor.texts.count(f"invitation {RATE - 1}") == 1, "it is not lost"
        assert vendor.texts[-1] == f"invitation {RATE - 1}"


async def test_whoever_says_stop_gets_no_invitation_that_was_already_in_hand(
    clock: Turning, vendor: Vendor, url: str
) -> None:
    async with process(url, vendor) as one:
        await fill(one, RATE)
        await one.sender.claim_once()
        async with one.store.work() as work:
            await work.outbox.drop([f"c{RATE - 1}"])
        await one.replies(RATE - 1, "we will not write again")
        await clock.run(one.drain())
        assert "we will not write again" in vendor.texts
        assert f"invitation {RATE - 1}" not in vendor.texts


@pytest.mark.parametrize("rate", [RATE, 0])
@pytest.mark.parametrize("forgets", [False, True])
async def test_whoever_says_stop_to_another_process_gets_no_invitation_either(
    clock: Turning, vendor: Vendor, url: str, rate: float, *, forgets: bool
) -> None:
    vendor.takes = 1.0
    many = RATE if rate else AT_ONCE + 1  # in hand: the last of them is not being sent yet
    async with process(url, vendor, rate=rate) as one, process(url, vendor, "two", rate) as two:
        await fill(one, many)
        assert await one.sender.claim_once() == many
        async with two.store.work() as work:
            await (work.contacts.delete if forgets else work.outbox.drop)([f"c{many - 1}"])
        await clock.run(one.drain())
        assert sorted(vendor.texts) == sorted(f"invitation {number}" for number in range(many - 1))
        async with one.store.read() as work:
            assert await work.outbox.waiting() == {"new": 0, "sent": many - 1, "dead": 0}


async def test_while_nobody_can_say_whether_a_letter_still_stands_it_waits(
    clock: Turning, vendor: Vendor, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with process(url, vendor) as one:
        await fill(one, 2)
        assert await one.sender.claim_once() == 2
        with monkeypatch.context() as broken:
            broken.setattr(Outbox, "standing", unavailable)
            await clock.run(one.sender.settle())
        assert not vendor.texts
        await clock.run(one.drain())
        assert sorted(vendor.texts) == ["invitation 0", "invitation 1"]


async def test_a_vendor_that_says_wait_to_several_is_left_in_peace(clock: Turning, vendor: Vendor, url: str) -> None:
    began = clock()
    until = began + timedelta(seconds=45)
    refused: set[str] = set()

    def refuses(who: str) -> ChannelError | None:
        if clock() < until and len(refused) < SEVERAL:
            refused.add(who)
            return TooFast("too-many-requests", after=(until - clock()).total_seconds())
        return None

    vendor.refuses = refuses
    async with process(url, vendor) as one:
        await fill(one, 30)
        await clock.run(one.drain())
    early = [at for at, _, _ in vendor.got if at < until]
    assert early == []
    assert len(refused) == SEVERAL
    assert len(vendor.got) == 30
    assert most_in_a_second([at for at, _, _ in vendor.got]) <= RATE


async def test_a_row_whose_turn_is_long_in_coming_goes_back_before_its_lease_ends(
    clock: Turning, vendor: Vendor, url: str
) -> None:
    async with process(url, vendor) as one:
        await fill(one, 3)
        for number in range(SEVERAL):
            one.turns.slow_down(f"other {number}", clock() + 10 * LEASE)
        began = clock()
        await one.sender.claim_once()
        await clock.run(one.sender.settle())
        assert clock() - began < PATIENCE
        async with one.store.work() as work:
            assert await work.outbox.claim("another", clock(), clock() + LEASE, 10) == [], "not before the time told"
            again = await work.outbox.claim("another", began + 10 * LEASE, began + 11 * LEASE, 10)
        assert [row.attempts for row in again] == [0, 0, 0], "waiting is no failure"


async def test_what_cannot_be_sent_within_its_lease_is_not_begun(clock: Turning, vendor: Vendor, url: str) -> None:
    vendor.takes = PATIENCE.total_seconds() + 1
    async with process(url, vendor, rate=0) as one:
        await fill(one, AT_ONCE + 5)
        await one.sender.claim_once()
        began = clock()
        await clock.run(one.sender.settle())
        assert len(vendor.got) == AT_ONCE
        vendor.takes = 0.0
        await clock.run(one.drain())
    late = [at for at, _, _ in vendor.got if at - began > PATIENCE]
    assert len(late) == 5
    assert len(set(vendor.texts)) == len(vendor.texts) == AT_ONCE + 5


async def test_processes_send_everything_once_and_together_no_faster_than_one(clock: Turning, vendor: Vendor) -> None:
    async with fresh_database() as url, AsyncExitStack() as stack:
        both = [await stack.enter_async_context(process(url, vendor, name)) for name in ("one", "two")]
        await fill(both[0], 120)
        await clock.run(*(one.drain() for one in both))
    assert sorted(vendor.texts) == sorted(f"invitation {number}" for number in range(120))
    assert most_in_a_second([at for at, _, _ in vendor.got]) <= RATE


async def test_a_stop_gives_back_at_once_what_has_no_turn_yet(clock: Turning, vendor: Vendor, url: str) -> None:
    async with process(url, vendor) as one, process(url, vendor, "two") as two:
        await fill(one, RATE)
        running = asyncio.create_task(one.sender.run())
        one.sender.look()
        await clock.until(lambda: bool(vendor.got))
        running.cancel()
        await asyncio.wait({running}, timeout=SOON)
        assert running.done(), "it waits for no turn"
        sent = len(vendor.got)
        assert sent < RATE
        assert await two.sender.claim_once() == RATE - sent
        await clock.run(two.drain())
        assert len(set(vendor.texts)) == len(vendor.texts) == RATE
