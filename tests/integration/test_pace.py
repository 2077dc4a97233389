"""Turns at a vendor's rate, on a clock that turns by itself and a database that is really there."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.limits import SECOND, ChatLimit
from bot.moments import AHEAD, ALONE_AFTER, PATIENCE, SHARED
from bot.pace import SEVERAL, NotInTime, Place, Turns
from conversations.messages import Kind
from storage.keys import Keys
from storage.migrate import migrate
from tests.support.postgres import fresh_database
from tests.support.remembered import SECRET
from tests.support.turning import Turning, Unhurried

RATE = 30
GAP = SECOND / (RATE * SHARED)
MICROSECOND = timedelta(microseconds=1)
FREELY = ChatLimit(1_000, burst=1_000, within=SECOND)


class Street:
    """Who gets turns, and when."""

    def __init__(self, clock: Turning) -> None:
        self.clock = clock
        self.sent: list[tuple[datetime, str]] = []
        self.away: list[tuple[str, datetime]] = []

    async def send(self, turns: Turns, name: str, kind: Kind = Kind.INVITATION, takes: float = 0.0) -> None:
        place = Place(kind, name, self.clock() + PATIENCE)
        try:
            async with turns.turn(place):
                self.sent.append((self.clock(), name))
                if takes:
                    await self.clock.sleep(takes)
        except NotInTime as late:
            self.away.append((name, late.until))

    @property
    def times(self) -> list[datetime]:
        return [at for at, _ in self.sent]

    @property
    def names(self) -> list[str]:
        return [name for _, name in self.sent]


def most_in_a_second(times: Sequence[datetime]) -> int:
    return max(sum(begin <= at < begin + SECOND for at in times) for begin in times)


@pytest.fixture
def clock() -> Turning:
    return Turning()


@pytest.fixture
def street(clock: Turning) -> Street:
    return Street(clock)


@asynccontextmanager
async def opened(url: str, clock: Turning) -> AsyncIterator[Unhurried]:
    store = await Unhurried.open(url, Keys(SECRET))
    assert isinstance(store, Unhurried)
    store.clock = clock
    try:
        yield store
    finally:
        await store.close()


@pytest.fixture
async def store(tmp_path: Path, clock: Turning) -> AsyncIterator[Unhurried]:
    url = f"sqlite:///{tmp_path / 'heard.db'}"
    await migrate(url)
    async with opened(url, clock) as store:
        yield store


@pytest.fixture
async def turns(store: Unhurried, clock: Turning) -> AsyncIterator[Turns]:
    turns = Turns("telegram", RATE, FREELY, store, clock, clock.sleep)
    yield turns
    await turns.close()


async def test_turns_are_evenly_spaced_from_the_first(clock: Turning, street: Street, turns: Turns) -> None:
    began = clock()
    await clock.run(*(street.send(turns, f"c{number}") for number in range(100)))
    gaps = [after - before for before, after in zip(street.times, street.times[1:], strict=False)]
    assert street.times[0] == began
    assert all(abs(gap - GAP) <= MICROSECOND for gap in gaps)


async def test_a_quiet_hour_earns_no_burst(clock: Turning, street: Street, turns: Turns) -> None:
    await clock.run(street.send(turns, "first"))
    await clock.passes(hours=1)
    await clock.run(*(street.send(turns, f"c{number}") for number in range(60)))
    assert most_in_a_second(street.times) <= RATE


async def test_a_reply_goes_before_whatever_waits(clock: Turning, street: Street, turns: Turns) -> None:
    async def later() -> None:
        await clock.sleep(1.0)
        await asyncio.gather(
            street.send(turns, "reminder", Kind.REMINDER),
            street.send(turns, "reply", Kind.REPLY),
        )

    began = clock()
    await clock.run(*(street.send(turns, f"c{number}") for number in range(90)), later())
    reply, reminder = street.names.index("reply"), street.names.index("reminder")
    assert street.times[reply] - began <= SECOND + 2 * GAP
    assert reminder == reply + 1
    assert street.names[reminder + 1 :] == [f"c{number}" for number in range(reply, 90)]


async def test_a_place_can_become_urgent(clock: Turning, street: Street, turns: Turns) -> None:
    place = Place(Kind.INVITATION, "hurried", clock() + PATIENCE)

    async def hurried() -> None:
        async with turns.turn(place):
            street.sent.append((clock(), "hurried"))

    async def hurry() -> None:
        await clock.sleep(0.5)
        turns.hurry(place, Kind.REPLY)

    await clock.run(*(street.send(turns, f"c{number}") for number in range(60)), hurried(), hurry())
    assert street.names.index("hurried") < 18
    assert len(street.names) == 61


async def test_who_leaves_the_queue_takes_no_turn(clock: Turning, street: Street, turns: Turns) -> None:
    leavers = [asyncio.create_task(street.send(turns, f"leaver {number}")) for number in range(50)]
    await asyncio.sleep(0)
    for leaver in leavers:
        leaver.cancel()
    await clock.run(*(street.send(turns, f"c{number}") for number in range(20)))
    assert street.names == [f"c{number}" for number in range(20)]
    assert street.times[-1] - street.times[0] <= 20 * GAP + AHEAD


async def test_sends_that_take_long_do_not_add_up_to_too_many(clock: Turning, street: Street, turns: Turns) -> None:
    """A server that stalls sees what was sent meanwhile in one instant, perhaps the last: it counts from there."""
    await clock.run(*(street.send(turns, f"slow {number}", takes=0.01) for number in range(5)))
    stall = [street.send(turns, f"stalled {number}", takes=1.01 - number / 30) for number in range(29)]
    await clock.run(*stall, *(street.send(turns, f"c{number}", takes=0.01) for number in range(60)))
    ended = max(at for at, name in street.sent if name.startswith("stalled"))
    seen = [max(at, ended) if name.startswith("stalled") else at for at, name in street.sent]
    assert most_in_a_second(seen) <= RATE


async def test_sends_that_hang_hold_no_reply_up(clock: Turning, street: Street, turns: Turns) -> None:
    waits: list[timedelta] = []

    async def replies() -> None:
        for number in range(5):
            await clock.sleep(1.7)
            asked = clock()
            await street.send(turns, f"reply {number}", Kind.REPLY)
            waits.append(clock() - asked)

    await clock.run(*(street.send(turns, f"hung {number}", takes=30) for number in range(10)), replies())
    assert max(waits) <= GAP


async def test_a_pause_of_a_process_that_is_alone_costs_hardly_a_turn_and_ends_in_no_burst(
    clock: Turning, street: Street, turns: Turns
) -> None:
    """The process stands still for 0.1 s again and again; its clock does not."""

    async def pauses() -> None:
        await clock.sleep(ALONE_AFTER.total_seconds() + 1)
        for _ in range(8):
            await clock.sleep(1.3)
            clock.now += timedelta(seconds=0.1)

    await clock.run(*(street.send(turns, f"c{number}") for number in range(500)), pauses())
    assert most_in_a_second(street.times) <= RATE
    assert street.times[-1] - street.times[0] <= 500 * GAP + timedelta(seconds=0.3)


async def test_a_pause_while_others_write_gives_up_the_turns_it_missed(clock: Turning, street: Street) -> None:
    async with fresh_database() as url, AsyncExitStack() as stack:
        replicas = []
        for _ in range(2):
            store = await stack.enter_async_context(opened(url, clock))
            replicas.append(Turns("telegram", RATE, FREELY, store, clock, clock.sleep))

        async def pauses() -> None:
            for _ in range(8):
                await clock.sleep(0.9)
                clock.now += timedelta(seconds=0.3)

        sends = [street.send(turns, f"{number}") for turns in replicas for number in range(150)]
        await clock.run(*sends, pauses())
        for turns in replicas:
            await turns.close()
    assert len(street.sent) == 300
    assert most_in_a_second(street.times) <= RATE + len(replicas), "each may be late with one"


async def test_a_chat_gets_five_at_once_and_then_one_a_second(clock: Turning, street: Street, store: Unhurried) -> None:
    turns = Turns("telegram", RATE, ChatLimit(1.0, burst=5, within=3 * SECOND), store, clock, clock.sleep)
    began = clock()
    await clock.run(*(street.send(turns, "ama", Kind.REPLY) for _ in range(12)), street.send(turns, "ben"))
    waits = [round((at - began).total_seconds()) for at, name in street.sent if name == "ama"]
    assert waits == [0, 0, 0, 0, 0, 3, 3, 3, 4, 5, 6, 7]
    assert [at - began < SECOND for at, name in street.sent if name == "ben"] == [True]
    await turns.close()


async def test_one_chat_that_is_told_to_wait_holds_nobody_else_up(clock: Turning, street: Street, turns: Turns) -> None:
    for _ in range(10):
        turns.slow_down("ama", clock() + 60 * SECOND)
    began = clock()
    await clock.run(street.send(turns, "ben", Kind.REPLY))
    assert street.times == [began]


async def test_several_chats_told_to_wait_hold_all_also_in_other_processes(
    clock: Turning, street: Street, turns: Turns, store: Unhurried
) -> None:
    other = Turns("telegram", RATE, FREELY, store, clock, clock.sleep)
    until = clock() + 7 * SECOND
    for number in range(SEVERAL):
        turns.slow_down(f"c{number}", until)
    await clock.run(street.send(turns, "ama", Kind.REPLY))
    await clock.run(street.send(other, "ben", Kind.REPLY), street.send(other, "cai"))
    assert street.names == ["ama", "ben", "cai"]
    assert street.times[0] == until
    await other.close()


async def test_whoever_cannot_go_in_time_is_turned_away_at_once(clock: Turning, street: Street, turns: Turns) -> None:
    began, until = clock(), clock() + 3_600 * SECOND
    for number in range(SEVERAL):
        turns.slow_down(f"c{number}", until)
    await clock.run(street.send(turns, "ama", Kind.REPLY), street.send(turns, "ben"))
    assert clock() - began < PATIENCE
    assert street.sent == []
    assert {name for name, _ in street.away} == {"ama", "ben"}
    assert all(when >= until for _, when in street.away)


async def test_without_the_database_nothing_goes_and_afterwards_everything(
    clock: Turning, street: Street, turns: Turns, store: Unhurried, caplog: pytest.LogCaptureFixture
) -> None:
    store.cut_off = True
    began = clock()
    sending = [asyncio.create_task(street.send(turns, f"c{number}")) for number in range(40)]
    await clock.passes(seconds=5.5)
    assert street.sent == []
    store.cut_off = False
    await clock.until(lambda: all(task.done() for task in sending))
    assert len(street.sent) == 40
    assert street.times[0] - began == 6 * SECOND
    assert most_in_a_second(street.times) <= RATE
    assert caplog.messages == ["no turns could be taken"], "once, though it was tried again each second"


async def test_a_text_in_pieces_takes_a_turn_for_each(clock: Turning, street: Street, turns: Turns) -> None:
    async def long(name: str) -> None:
        async with turns.turn(Place(Kind.INVITATION, name, clock() + PATIENCE, turns=4)):
            street.sent += [(clock(), f"{name} {piece}") for piece in range(4)]

    began = clock()
    await clock.run(
        *(street.send(turns, f"c{number}") for number in range(3)),
        *(long(f"long{number}") for number in range(12)),
        *(street.send(turns, f"d{number}") for number in range(30)),
    )
    assert most_in_a_second(street.times) <= RATE
    assert len(street.sent) == 81
    assert street.times[-1] - began >= 80 * GAP - RATE * MICROSECOND


async def test_a_text_of_more_pieces_than_a_second_holds_goes_all_the_same(
    clock: Turning, street: Street, store: Unhurried
) -> None:
    slow = Turns("slack", 2, FREELY, store, clock, clock.sleep)
    async with slow.turn(Place(Kind.POST, "team", clock() + PATIENCE, turns=1)):
        street.sent.append((clock(), "first"))

    async def long() -> None:
        async with slow.turn(Place(Kind.POST, "team", clock() + PATIENCE, turns=5)):
            street.sent.append((clock(), "long"))

    await clock.run(long(), street.send(slow, "reply", Kind.REPLY))
    assert street.names == ["first", "reply", "long"]
    await slow.close()


async def test_a_chat_is_sent_a_text_in_pieces_no_faster_than_as_many_texts(
    clock: Turning, street: Street, store: Unhurried
) -> None:
    limit = ChatLimit(1.0, burst=5, within=3 * SECOND)
    turns = Turns("telegram", RATE, limit, store, clock, clock.sleep)

    async def long() -> None:
        async with turns.turn(Place(Kind.REPLY, "ama", clock() + PATIENCE, turns=4)):
            street.sent.append((clock(), "long"))

    began = clock()
    await clock.run(*(street.send(turns, "ama", Kind.REPLY) for _ in range(3)), long())
    assert street.names[-1] == "long"
    assert street.times[-1] - began >= 3 * SECOND, "the sixth and seventh in three seconds would be too many"
    await turns.close()


async def test_a_stop_turns_away_whoever_waits(clock: Turning, street: Street, turns: Turns) -> None:
    waiting = [asyncio.create_task(street.send(turns, f"c{number}")) for number in range(40)]
    await clock.until(lambda: bool(street.sent))
    await turns.close()
    await asyncio.gather(*waiting)
    await street.send(turns, "late")
    assert len(street.sent) + len(street.away) == 41
    assert ("late", clock()) in street.away


async def test_processes_share_one_pace_exactly(clock: Turning, street: Street) -> None:
    """Three of them on one PostgreSQL, each with enough to send: together as fast as one, never faster."""
    async with fresh_database() as url, AsyncExitStack() as stack:
        replicas = []
        for _ in range(3):
            store = await stack.enter_async_context(opened(url, clock))
            replicas.append(Turns("telegram", RATE, FREELY, store, clock, clock.sleep))
        began = clock()
        await clock.run(
            *(street.send(turns, f"{place}:{number}") for place, turns in enumerate(replicas) for number in range(100))
        )
        for turns in replicas:
            await turns.close()
    assert len(street.sent) == 300
    assert len(set(street.times)) == 300, "no two have the same moment"
    assert most_in_a_second(street.times) <= RATE
    assert clock() - began < 300 * GAP + 2 * AHEAD, "hardly a moment is lost"


async def test_a_reply_of_one_process_does_not_wait_for_the_broadcasts_of_others(
    clock: Turning, street: Street
) -> None:
    async with fresh_database() as url, AsyncExitStack() as stack:
        replicas = []
        for _ in range(4):
            store = await stack.enter_async_context(opened(url, clock))
            replicas.append(Turns("telegram", RATE, FREELY, store, clock, clock.sleep))
        waits: list[timedelta] = []

        async def replies() -> None:
            for number in range(10):
                await clock.sleep(0.31)
                asked = clock()
                await street.send(replicas[3], f"reply {number}", Kind.REPLY)
                waits.append(clock() - asked)

        await clock.run(*(street.send(turns, f"{number}") for turns in replicas[:3] for number in range(60)), replies())
        for turns in replicas:
            await turns.close()
    assert len(waits) == 10
    assert max(waits) <= 2 * AHEAD + 2 * GAP
