"""Residents answer while something is done to Heard; then what it kept is held against what they said."""

import asyncio
import random
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg

from bot.channels.telegram_webhook import PATH as TELEGRAM_PATH
from config.programme import default_programmes, load_programmes
from storage.answers import of_wave
from storage.engine import SQLITE
from storage.keys import Keys
from storage.store import Store
from tests.support.postgres import fresh_database
from tests.support.replica import LOOK, SECRET, SOON, Replica, free_port
from tests.support.street import Street, Survey, Told

LEASE = 60.0  # seconds, as bot/deliver.py has it
NO_ROOM = """
CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION USING ERRCODE = '53100', MESSAGE = 'could not extend file: No space left on device'; END $$;
CREATE TRIGGER no_room BEFORE INSERT ON inbox EXECUTE FUNCTION no_room();
CREATE TRIGGER no_room BEFORE INSERT OR UPDATE ON outbox EXECUTE FUNCTION no_room();
"""
FINISH = 1.5  # leases that everybody is given to end once nothing is done to Heard any more


@dataclass(slots=True)
class Town:
    """Residents, a vendor, a database and one or more processes of Heard."""

    street: Street
    url: str
    replicas: list[Replica] = field(default_factory=list)
    hurry: float = 1.0  # times the clock of Heard is faster than ours
    dice: random.Random = field(default_factory=random.Random)
    folder: Path | None = None  # where the database's files lie, if it is in files
    blows: list[float] = field(default_factory=list)  # when something was done to Heard

    @property
    def lease(self) -> float:
        return LEASE / self.hurry

    async def start(self) -> None:
        for replica in self.replicas:
            await replica.start()
        for replica in self.replicas:
            await replica.ready()

    async def kill_in_turn(self, kills: int, longest: float) -> None:
        """Kill one after another, each at a random moment; one in ten before it has quite begun."""
        for number in range(kills):
            replica = self.replicas[number % len(self.replicas)]
            if self.dice.random() >= 0.1:
                await replica.ready()
            await asyncio.sleep(self.dice.uniform(0, longest))
            await replica.kill()
            await self._struck()
            await replica.start()

    async def stop_in_turn(self, stops: int, longest: float) -> list[tuple[int, float]]:
        """Stop one after another as an operator does; give exit codes and seconds."""
        ends = []
        for number in range(stops):
            replica = self.replicas[number % len(self.replicas)]
            await replica.ready()
            await asyncio.sleep(self.dice.uniform(0, longest))
            ends.append(await replica.stop())
            await self._struck()
            await replica.start()
        return ends

    async def cut_connections(self, cuts: int, longest: float) -> None:
        """End every connection of Heard's to PostgreSQL, again and again."""
        for _ in range(cuts):
            await asyncio.sleep(self.dice.uniform(0, longest))
            await self.ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'heard'")
            await self._struck()

    async def _struck(self) -> None:
        """Note the time once the vendor has read whatever was still in the sockets."""
        await asyncio.sleep(LOOK)
        self.blows.append(time.monotonic())

    async def fill_disk(self) -> None:
        """Leave PostgreSQL no room for another row."""
        await self.ask(NO_ROOM)

    async def free_disk(self) -> None:
        await self.ask("DROP FUNCTION no_room CASCADE")

    async def ask(self, sql: str) -> None:
        connection = await asyncpg.connect(self.url)
        try:
            await connection.execute(sql)
        finally:
            await connection.close()

    async def until_logged(self, words: str) -> None:
        """Wait until a process has said something."""
        async with asyncio.timeout(SOON):
            while not any(words in replica.said() for replica in self.replicas):  # noqa: ASYNC110 - another process
                await asyncio.sleep(LOOK)

    async def finish(self) -> None:
        """Let nobody new come, and wait until all who came have been thanked and nothing is left to be sent."""
        self.street.newcomers = False
        for replica in self.replicas:
            await replica.ready()
        began = time.monotonic()
        while not self.street.all_finished:
            stuck = sum(not one.finished for one in self.street.residents)
            # Bounded by progress and not by a fixed time: a slow machine is no loss.
            newest = max([began, *(one.spoke_or_read for one in self.street.residents)])
            assert time.monotonic() - newest < FINISH * self.lease + 30, f"{stuck} people wait for nothing"
            await asyncio.sleep(0.05)
        async with asyncio.timeout(SOON):  # a thanks that seemed to fail is sent once more
            while (await _kept(self.url))[1]["new"]:  # noqa: ASYNC110 - another process
                await asyncio.sleep(LOOK)


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What came of it."""

    blows: int
    people: int
    answers: int
    lost: int
    invented: int
    asked_again: int
    repeats: tuple[int, ...]  # one number for each blow
    unexplained: int  # repeats with no blow after the first saying
    longest_wait: float
    longest_wait_after: float  # of those who spoke after the last blow, or were waiting then
    waiting: dict[str, int]
    set_aside: int

    @property
    def mean_repeats(self) -> float:
        return sum(self.repeats) / max(1, self.blows)


async def reckon(town: Town) -> Reckoning:
    """Read the database with the secret key, and compare."""
    told = Counter(one.told for one in town.street.finished)
    kept, waiting, set_aside = await _kept(town.url)
    waits = [wait for one in town.street.residents for wait in one.waits]
    last = town.blows[-1] if town.blows else 0.0
    repeated = Counter(bisect_right(town.blows, first) for one in town.street.residents for first in one.repeats)
    return Reckoning(
        blows=len(town.blows),
        people=len(town.street.finished),
        answers=sum(len(answers) * count for answers, count in told.items()),
        lost=sum(len(answers) * count for answers, count in (told - kept).items()),
        invented=sum(len(answers) * count for answers, count in (kept - told).items()),
        asked_again=sum(one.asked_again for one in town.street.residents),
        repeats=tuple(repeated[number] for number in range(len(town.blows))),
        unexplained=repeated[len(town.blows)],
        longest_wait=max(wait for _, wait in waits),
        longest_wait_after=max(
            (began + wait - max(began, last) for began, wait in waits if began + wait > last), default=0
        ),
        waiting=waiting,
        set_aside=set_aside,
    )


async def _kept(url: str) -> tuple[Counter[Told], dict[str, int], int]:
    """Give each respondent's answers, the outbox's states, and how many updates could not be read."""
    store = await Store.open(url, Keys(SECRET))
    told: dict[tuple[str, str], list[tuple[str, object]]] = {}
    try:
        async with store._database.reading() as connection:
            for (wave,) in await connection.rows("SELECT DISTINCT wave FROM answers"):
                for answer in await of_wave(connection, store.keys, wave):
                    told.setdefault((wave, answer.respondent), []).append((answer.question, answer.value))
            ((aside,),) = await connection.rows("SELECT COUNT(*) FROM set_aside")
        async with store.read() as work:
            waiting = await work.outbox.waiting()
    finally:
        await store.close()
    return Counter(frozenset(answers) for answers in told.values()), waiting, aside


def surveys() -> list[Survey]:
    return [Survey.of(programme) for programme in load_programmes(tuple(default_programmes())).values()]


def program(hurry: float) -> list[str]:
    """Give what to run: `heard run` itself, or on a faster clock."""
    return ["tests.support.hurried", str(hurry), str(time.time()), "run"] if hurry != 1 else ["bot", "run"]


@asynccontextmanager
async def town(
    engine: str, folder: Path, *, seed: int, pause: float, replicas: int = 1, hurry: float = 1.0
) -> AsyncIterator[Town]:
    """Build a town, with nobody in it yet; `engine` is sqlite (polling) or postgres (a webhook to any replica)."""
    async with AsyncExitStack() as stack:
        street = await stack.enter_async_context(Street(surveys(), seed, pause))
        settings = {
            "HEARD_TELEGRAM_TOKEN": street.token,
            "HEARD_TELEGRAM_API_URL": street.url,
            "HEARD_TELEGRAM_RATE": "0",
        }
        dice = random.Random(seed)
        ports = [free_port() for _ in range(replicas)]
        if engine == "postgres":
            url = await stack.enter_async_context(fresh_database())
            settings |= {"HEARD_TELEGRAM_MODE": "webhook", "HEARD_PUBLIC_URL": f"http://127.0.0.1:{ports[0]}"}
            street.delivery.doors = tuple(f"http://127.0.0.1:{port}{TELEGRAM_PATH}" for port in ports)
        else:
            url = f"{SQLITE}{folder}/heard.db"
        settings["HEARD_DATABASE_URL"] = url
        run = program(hurry)
        houses = [
            Replica(f"heard-{number}", folder, settings, port, run, from_nothing=hurry == 1)
            for number, port in enumerate(ports, 1)
        ]
        for replica in houses:
            stack.push_async_callback(replica.end)
        stack.callback(street.empty)
        yield Town(street, url, houses, hurry, dice, None if engine == "postgres" else folder)
