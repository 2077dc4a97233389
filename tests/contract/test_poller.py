"""Several processes on one database, of which one polls; on a clock that turns by itself."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress

import pytest

from bot.poller import LEASE, LOOK, PROLONG, Poller
from conversations.errors import CannotStart
from storage.keys import Keys
from tests.support.remembered import SECRET, House
from tests.support.turning import Turning, Unhurried


class Process:
    """One process: it would poll for ever."""

    def __init__(self, name: str, store: Unhurried, clock: Turning) -> None:
        self.name = name
        self.store = store
        self.polls = False
        self.begun = 0
        self._poller = Poller("telegram", name, store, clock, clock.sleep)
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._poller.run(self._poll))

    async def stop(self) -> None:
        assert self._task
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task

    async def crash(self) -> None:
        """End without giving anything back."""
        self.store.cut_off = True
        await self.stop()

    async def _poll(self) -> None:
        self.polls = True
        self.begun += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.polls = False


@pytest.fixture
def clock() -> Turning:
    return Turning()


@pytest.fixture
async def processes(home: House, clock: Turning) -> AsyncIterator[list[Process]]:
    async with AsyncExitStack() as stack:
        made = []
        for name in ("one", "two", "three"):
            store = await Unhurried.open(home.url, Keys(SECRET))
            assert isinstance(store, Unhurried)
            store.clock = clock
            stack.push_async_callback(store.close)
            made.append(Process(name, store, clock))
        for process in made:
            process.start()
        await clock.until(lambda: any(process.polls for process in made))
        yield made
        for process in made:
            await process.stop()


def who_polls(processes: list[Process]) -> Process:
    (one,) = [process for process in processes if process.polls]
    return one


async def test_one_polls_and_goes_on_polling(clock: Turning, processes: list[Process]) -> None:
    first = who_polls(processes)
    await clock.passes(minutes=2)
    assert who_polls(processes) is first
    assert sum(process.begun for process in processes) == 1


async def test_another_takes_over_promptly_from_one_that_stops(clock: Turning, processes: list[Process]) -> None:
    first, stopped = who_polls(processes), clock()
    await first.stop()
    await clock.until(lambda: any(process.polls for process in processes))
    assert (clock() - stopped).total_seconds() <= LOOK
    assert who_polls(processes) is not first


async def test_another_takes_over_from_one_that_died_when_its_lease_has_run_out(
    clock: Turning, processes: list[Process], caplog: pytest.LogCaptureFixture
) -> None:
    await clock.passes(seconds=17)
    first, died = who_polls(processes), clock()
    await first.crash()
    await clock.until(lambda: any(process.polls for process in processes))
    waited = (clock() - died).total_seconds()
    assert (LEASE - PROLONG).total_seconds() <= waited <= LEASE.total_seconds() + LOOK
    assert "could not be given back" in caplog.text


async def test_one_that_died_on_this_machine_is_not_waited_for(
    clock: Turning, processes: list[Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, died = who_polls(processes), clock()
    monkeypatch.setattr("bot.poller.has_died", lambda name: name == first.name)
    await first.crash()
    await clock.until(lambda: any(process.polls for process in processes))
    assert (clock() - died).total_seconds() <= LOOK


async def test_who_cannot_prolong_the_lease_stops_polling_before_another_may(
    clock: Turning, processes: list[Process]
) -> None:
    first = who_polls(processes)
    first.store.cut_off = True
    began = clock()
    await clock.until(lambda: not first.polls)
    assert clock() - began <= LEASE - PROLONG
    await clock.until(lambda: any(process.polls for process in processes))
    assert clock() - began >= LEASE - PROLONG
    first.store.cut_off = False
    await clock.passes(minutes=1)
    assert who_polls(processes) is not first


async def test_a_poll_that_cannot_go_on_ends_the_process_and_frees_the_lease(
    clock: Turning, home: House, processes: list[Process]
) -> None:
    for process in processes:
        await process.stop()

    async def refused() -> None:
        raise CannotStart("the token is refused")

    with pytest.raises(CannotStart):
        await Poller("telegram", "four", processes[0].store, clock, clock.sleep).run(refused)
    async with home.store.work_beside() as work:
        assert await work.leases.take("telegram", "five", clock(), clock() + LEASE)
