"""Plays simulated residents through the real engine, storage and gate on a fast clock, then opens the desk.

Everything but the residents is what `heard run` runs; the database is a scratch one and is deleted at the end.
"""

import asyncio
import random
import secrets
import tempfile
from base64 import b64encode
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr
from rich.progress import Progress

from bot.app import desk_line, open_desk, open_site, team_addresses
from bot.cast import ASKED, PEOPLE, Cast, Stage, make_cast
from bot.clock import FastClock
from bot.ground import Announce, open_ground
from bot.house import House
from bot.residents import Resident, Temper
from bot.web.desk import Desk
from config.settings import Settings
from conversations.document import Actions, Document
from conversations.errors import HeardError
from conversations.messages import Address, Inbound, Order, Ordered, Said
from conversations.planning.local import local
from conversations.programme import Programme
from storage.keys import KEY_BYTES, new_id

SEED = 2026
BEGAN = 20  # days ago: the last wave closes before today, so that its dates read naturally
LATEST_BEGIN = 20  # day of a month: what is always open begins anew with each month, and is to be ended before
COMING_DAYS = 7  # until the always-open conversations are closed by command
OPEN_DAYS = 10
ROUNDS = 60  # turns; the longest script takes half as many
BATCH = 100  # events a transaction, as Telegram gives them
OPERATOR = Address("console", "operator")


class DemoFault(HeardError):
    """The demonstration's coordinator was refused something; the sentence is Heard's own answer."""


class _Play:
    """The demonstration, act by act."""

    def __init__(self, house: House, clock: FastClock, cast: Cast, progress: Progress) -> None:
        self._house = house
        self._clock = clock
        self._cast = cast
        self._progress = progress

    async def run(self) -> None:
        programmes = list(self._house.ground.programmes.values())
        acts = self._progress.add_task("Residents come in and talk", total=3 + COMING_DAYS + OPEN_DAYS)
        await self._house.beginner.begin()
        await self._turn(timedelta(0))
        await self._enter()
        for _ in range(COMING_DAYS):
            self._progress.update(acts, advance=1)
            await self._turn(timedelta(days=1))
        self._progress.update(acts, advance=1, description="Coordinators close the long talk, plan a pulse")
        await self._end_what_is_always_open()
        for programme in programmes:
            await self._schedule(programme)
        await self._turn(timedelta(days=1))
        for day in range(OPEN_DAYS):
            self._progress.update(acts, advance=1, description=f"The pulse is open: day {day + 1}")
            await self._talk(self._awake(day))
            await self._turn(timedelta(days=1))
        self._progress.update(acts, advance=1, description="The pulse closes, digests go out")
        await self._turn(timedelta(days=1))
        self._progress.update(acts, advance=1, description="Done")

    async def _enter(self) -> None:
        """Everyone comes in by their area's link, and meets what is always open there."""
        starts: list[tuple[Resident, Said]] = []
        for (programme, area), people in self._cast.residents.items():
            await self._say(f"link {area} in {programme}")
            async with self._house.ground.store.read() as work:
                code = await work.codes.of(programme, area)
            starts += [(resident, Ordered(Order.START, code or "")) for resident in people]
        await self._hand_in(starts)
        await self._talk(self._cast.all())

    async def _schedule(self, programme: Programme) -> None:
        day = local(self._clock() + timedelta(days=1), programme.zone)
        when = f"{day.day} {day:%B} {day.year}"
        pulses = [
            name for name, versions in programme.scripts.items() if name not in programme.always_open and versions
        ]
        for name in pulses:
            await self._confirmed(
                f"schedule {name} for all in {programme.key} once on {when} at 10:00 open {OPEN_DAYS - 1} days"
            )

    async def _end_what_is_always_open(self) -> None:
        """Close the long conversations, too, so that their digests can be read."""
        async with self._house.ground.store.read() as work:
            known = {series.id: series.handle for series in await work.series.of(None)}
            handles = [known[wave.series] for wave in await work.waves.open() if wave.always_open]
        for handle in handles:
            await self._confirmed(f"close {handle}")

    def _awake(self, day: int) -> list[Resident]:
        tempers = {Temper.READY, Temper.QUITTER, Temper.DRIFTER} | ({Temper.SLOW} if day >= 4 else set())  # noqa: PLR2004  a reminder later
        return [resident for resident in self._cast.all() if resident.temper in tempers]

    async def _talk(self, people: Sequence[Resident]) -> None:
        """Let people answer until nobody has anything left to say."""
        for _ in range(ROUNDS):
            said = [(resident, words) for resident in people if (words := _said(resident))]
            if not said:
                return
            await self._hand_in(said)

    async def _hand_in(self, said: Sequence[tuple[Resident, Said]]) -> None:
        for start in range(0, len(said), BATCH):
            await self._house.receive(
                [
                    Inbound(f"demo:{new_id()}", resident.address, words, self._clock(), resident.language)
                    for resident, words in said[start : start + BATCH]
                ]
            )
            await self._deliver()

    async def _turn(self, by: timedelta) -> None:
        """Turn the clock and do what has come due."""
        self._clock.now += by
        await self._house.tick()
        await self._deliver()

    async def _deliver(self) -> None:
        await self._house.deliverer.settle()
        while await self._house.deliverer.claim_once():
            await self._house.deliverer.settle()

    async def _say(self, words: str) -> Document:
        return await self._house.coordinate(OPERATOR, words, None)

    async def _confirmed(self, words: str) -> None:
        preview = await self._say(words)
        offered = [action for block in preview.blocks if isinstance(block, Actions) for action in block.actions]
        if not offered:
            raise DemoFault(preview.summary)
        await self._say(offered[0].words)


def _said(resident: Resident) -> Said | None:
    """Say what someone says next; quitters and drifters have had enough in the middle, the silent before they agree."""
    tired = resident.turns >= resident.patience
    if tired and resident.temper is Temper.QUITTER:
        resident.temper = Temper.GONE
        return Ordered(Order.STOP)
    silent = resident.temper is Temper.GONE or (resident.temper is Temper.SILENT and resident.to_agree)
    return None if silent or (tired and resident.temper is Temper.DRIFTER) else resident.answers()


def _beginning(now: datetime) -> datetime:
    began = now.replace(hour=11, minute=0) - timedelta(days=BEGAN)
    return began - timedelta(days=max(0, began.day - LATEST_BEGIN))


@asynccontextmanager
async def played(given: Settings, port: int | None, announce: Announce) -> AsyncIterator[tuple[House, Desk]]:
    """Play with the settings' programmes; yields the house with its finished digests, in a scratch database."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="heard-demo-")))
        settings = given.model_copy(
            update={
                "database_url": f"sqlite:///{folder / 'heard.db'}",
                "secret_key": SecretStr(b64encode(secrets.token_bytes(KEY_BYTES)).decode()),
                "secret_key_file": None,
                "http_host": "127.0.0.1",
                "http_port": port or given.http_port,
                "public_url": None,
            }
        )
        ground = await stack.enter_async_context(open_ground(settings, announce))
        clock = FastClock(_beginning(datetime.now(UTC)))
        house = House(ground, clock, team_addresses(ground.programmes, slack=False))
        cast = make_cast(list(ground.programmes.values()), ground.phrasebook, random.Random(SEED))  # noqa: S311  the same
        house.add(Stage(cast.all()))
        desk = open_desk(house, announce)
        announce(
            f"{PEOPLE} made-up residents take part, and {ASKED - PEOPLE} more are asked and say nothing. "
            "No real person is asked."
        )
        with Progress(transient=True) as progress:
            await _Play(house, clock, cast, progress).run()
        yield house, desk


async def demonstrate(given: Settings, port: int | None, announce: Announce, stop: asyncio.Event | None) -> None:
    """Play, then show the desk until `stop`; without one, end at once."""
    async with played(given, port, announce) as (house, desk):
        if not stop:
            return
        site = await open_site(house, [desk])
        try:
            announce(desk_line(house.ground, desk.new_key()))
            announce("The digests of every team are on the desk. Ctrl-C ends the demonstration and deletes its data.")
            await stop.wait()
        finally:
            await site.cleanup()
