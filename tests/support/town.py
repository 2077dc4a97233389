"""A house run whole in front of a town on Telegram: who answered, in which order and at which hour is known."""

import asyncio
import io
import logging
import random
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.app import run
from bot.coordinate import Coordinator
from bot.ground import Ground, open_ground
from bot.render.plain import plain_text
from config.holidays import is_holiday
from config.logs import OURS, RedactingFormatter
from config.programme import default_programmes
from config.settings import read_settings
from conversations.document import Actions
from conversations.messages import Address
from conversations.planning.series import WaveState
from storage.backup import back_up
from tests.support.clock import HandClock
from tests.support.crowd import all_at_once
from tests.support.telegram_people import WAIT
from tests.support.telegram_server import LOOK_AGAIN, TelegramServer
from tests.support.townsfolk import AREAS, Resident, Then, by, choices, townsfolk, wishes

START = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # a Tuesday, inside the send window
FIRST = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
SECOND = datetime(2026, 12, 9, 11, 0, tzinfo=UTC)
TOGETHER = 8  # people who answer within one hour
AGAIN = 48  # people who answer the second wave, too
SECRET = "S" * 43 + "="
SCHEDULED = "schedule pulse for north, midlands, south every 2 weeks on wednesday at 10:00 for 2 waves open 10 days"
OPERATOR = Address("console", "operator")
TIES = (  # what ties people to answers while a wave is open, and must be gone once it is closed
    "SELECT link_key FROM waves WHERE link_key IS NOT NULL",
    "SELECT draft_key FROM sessions",
    "SELECT sealed FROM sessions",
    "SELECT id FROM sessions",
    "SELECT respondent FROM answers WHERE wave IN (SELECT id FROM waves WHERE state = 'open')",
    "SELECT id FROM answers WHERE wave IN (SELECT id FROM waves WHERE state = 'open')",
    "SELECT value FROM answers WHERE value IS NOT NULL AND wave IN (SELECT id FROM waves WHERE state = 'open')",
    "SELECT raw FROM set_aside",
    "SELECT id FROM raised",
)


@dataclass(slots=True)
class Town:
    """The house, its residents, and everything an attacker may know or find."""

    ground: Ground
    server: TelegramServer
    clock: HandClock
    folder: Path
    meter: str
    residents: list[Resident]
    joined: list[Resident] = field(default_factory=list)
    answered: dict[str, list[Resident]] = field(default_factory=dict)  # by wave, in the order in which they ended
    wishes: dict[str, Resident] = field(default_factory=dict)
    copied: set[int] = field(default_factory=set)  # chats of those who had answered when the copy was made
    ties: set[bytes] = field(default_factory=set)
    logs: io.StringIO = field(default_factory=io.StringIO)
    pages: list[str] = field(default_factory=list)  # of metrics, one after each hour

    @property
    def copy(self) -> Path:
        return self.folder / "copy.db"

    async def live(self, waves: int) -> None:
        """Let a wave, or two, come and go."""
        dice = random.Random(11)
        await self._join(dice)
        said = await self._command(SCHEDULED)
        assert "25 November" in said, said
        order = dice.sample(self.residents, len(self.residents))
        order.sort(key=lambda one: one.then is Then.LEAVES)  # last, so that they are in the middle when all is counted
        await self._first(order)
        if waves == 2:
            await self._second([one for one in order if one.then is Then.ANSWERS][:AGAIN], dice)

    async def _first(self, order: list[Resident]) -> None:
        wave = await self._opened(FIRST, order)
        half = len(order) // 2
        await self._answer(wave, order[:half], hours=4)
        await back_up(self.ground.settings.database_url, self.copy, self.clock())
        self.copied = {one.chat for one in self.answered[wave]}
        self.clock.now = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
        await all_at_once(*(self._reads(one) for one in order[half:]))  # the one reminder; and another week
        await self._answer(wave, order[half:], hours=5)
        await self._note_ties()
        await self._closed(wave, days=6)

    async def _second(self, again: list[Resident], dice: random.Random) -> None:
        for one, wish in zip(again, wishes()[len(self.residents) :], strict=False):
            one.wish, one.choices = wish, choices(dice)
            self.wishes[wish] = one
        wave = await self._opened(SECOND, again)
        await self._answer(wave, dice.sample(again, len(again)), hours=3)
        await self._note_ties()
        await self._closed(wave, days=10)

    async def waves(self, state: WaveState) -> list[str]:
        async with self.ground.store.read() as work:
            found = [wave for one in await work.series.of("adoption") for wave in await work.waves.of_series(one.id)]
        return [wave.id for wave in found if wave.state is state]

    async def _command(self, words: str) -> str:
        console = Coordinator(self.ground.store, self.ground.programmes, self.clock, is_holiday)
        document = await console(OPERATOR, words, None)
        for block in document.blocks:
            if isinstance(block, Actions) and block.actions[0].words.startswith("confirm "):
                document = await console(OPERATOR, block.actions[0].words, None)
        return plain_text(document)

    async def _join(self, dice: random.Random) -> None:
        for area in AREAS:
            await self._command(f"link {area}")
            async with self.ground.store.read() as work:
                code = await work.codes.of("adoption", area)
            for one in self.residents:
                one.code = code or "" if one.area == area else one.code
        for some in by(10, dice.sample(self.residents, len(self.residents))):
            await all_at_once(*(one.join() for one in some))
            self.joined += some

    async def _reads(self, one: Resident) -> None:
        await one.person.read()

    async def _opened(self, at: datetime, people: Sequence[Resident]) -> str:
        self.clock.now = at
        await all_at_once(*(self._reads(one) for one in people))
        (wave,) = await self.waves(WaveState.OPEN)
        self.answered[wave] = []
        return wave

    async def _answer(self, wave: str, order: Sequence[Resident], hours: float) -> None:
        async with aiohttp.ClientSession() as session:
            for some in by(TOGETHER, order):
                self.clock.turn(hours=hours)
                await all_at_once(*(self._takes_part(wave, one) for one in some))
                async with session.get(self.meter) as page:
                    self.pages.append(await page.text())

    async def _takes_part(self, wave: str, one: Resident) -> None:
        await one.take_part(self.server)
        if one.then is not Then.SILENT:
            self.answered[wave].append(one)

    async def _note_ties(self) -> None:
        """Note every value that ties, after the database has looked at its own rows as it does now and then."""
        async with self.ground.store.work() as work:
            connection = work.answers.connection
            await connection.run("ANALYZE")
            for sql in TIES:
                for (value,) in await connection.rows(sql):
                    self.ties.add(value.encode() if isinstance(value, str) else bytes(value))

    async def _closed(self, wave: str, days: int) -> None:
        self.clock.turn(days=days)

        async def tidied() -> bool:
            if wave not in await self.waves(WaveState.CLOSED):
                return False
            async with self.ground.store.read() as work:
                return not await work.waves.untidy()

        await _until(tidied)


async def _until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(WAIT):
        while not await holds():
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_AGAIN):
                    await asyncio.Event().wait()


@asynccontextmanager
async def town(
    folder: Path, url: str, ports: Sequence[int], patch: pytest.MonkeyPatch, *, twenties: int = 10, waves: int = 2
) -> AsyncIterator[Town]:
    """Give a town whose waves are over and tidied up after; the house still serves."""
    clock = HandClock(START)
    async with TelegramServer() as server:
        _set(server, folder, url, ports, patch)
        async with open_ground(read_settings(None), lambda _: None) as ground:
            people = townsfolk(server, ground.phrasebook, twenties)
            made = Town(ground, server, clock, folder, f"http://127.0.0.1:{ports[1]}/metrics", people)
            made.wishes = {one.wish: one for one in people}
            with _logged_to(made.logs, patch):
                async with _serving(ground, clock):
                    await made.live(waves)
                    yield made


@asynccontextmanager
async def _serving(ground: Ground, clock: HandClock) -> AsyncIterator[None]:
    stop, ready = asyncio.Event(), asyncio.Event()
    running = asyncio.create_task(run(ground, clock, lambda line: ready.set() if "desk" in line else None, stop))
    try:
        await ready.wait()
        yield
    finally:
        stop.set()
        await running


@contextmanager
def _logged_to(stream: io.StringIO, patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Write down what `heard run` would write to its log."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(RedactingFormatter())
    for name in OURS:
        patch.setattr(logging.getLogger(name), "level", logging.INFO)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)


def _set(server: TelegramServer, folder: Path, url: str, ports: Sequence[int], patch: pytest.MonkeyPatch) -> None:
    programme = folder / "adoption"
    shutil.copytree(next(path for path in default_programmes() if path.name == "adoption"), programme)
    file = programme / "programme.yaml"
    said = re.sub(r"^always_open:.*$", "", file.read_text("utf-8"), flags=re.MULTILINE)
    file.write_text(f"{said}\nduty: {{tell: [{{team: central}}]}}\n", "utf-8")
    for name, value in {
        "PROGRAMME": str(programme),
        "DATABASE_URL": url,
        "SECRET_KEY": SECRET,
        "TELEGRAM_TOKEN": server.token,
        "TELEGRAM_API_URL": server.url,
        "TELEGRAM_RATE": "0",
        "HTTP_PORT": str(ports[0]),
        "METRICS_PORT": str(ports[1]),
    }.items():
        patch.setenv(f"HEARD_{name}", value)
