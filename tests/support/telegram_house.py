"""The house behind a Telegram channel, small and whole: it remembers what was committed and answers officials."""

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.channels.channel import Cursor, Place, SetAside
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_transport import Api
from bot.channels.telegram_webhook import PATH, Webhook
from conversations.document import Action, Actions, Document, Paragraph
from conversations.messages import Address, Inbound, Message, Option, Press, Typed
from storage.database import DiskFull
from tests.support.telegram_server import TelegramServer

MENU = {"en": {"stop": "Stop all invitations", "help": "What you can say"}, "cy": {"stop": "Stopio pob gwahoddiad"}}
SECRET = "made-up_webhook-secret"
POISON = "poison"  # words that this house can never commit
START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def question(*labels: str, chosen: str = "", replaces: str = "") -> Message:
    """A question with numbered choices and Skip, as the engine asks it."""
    options = [Option(label, Press("k3f9a2bc", "q", str(n)), label == chosen) for n, label in enumerate(labels, 1)]
    return Message("Overall?", (*options, Option("Skip", Press("k3f9a2bc", "q", "skip"))), replaces)


class House:
    """Takes batches once each, as the inbox does. Put exceptions into `failures` to make commits fail."""

    def __init__(self) -> None:
        self.heard: list[Inbound] = []
        self.aside: list[SetAside] = []
        self.commits: list[int] = []
        self.cursors: dict[str, int] = {}
        self.failures: list[Exception] = []
        self.full = False  # no room for what people say; something smaller may still fit
        self.commands: list[str] = []
        self.events: list[str] = []
        self.waits: list[float] = []
        self.now = START
        self.awake = asyncio.Event()
        self.awake.set()

    async def receive(
        self, batch: Sequence[Inbound], aside: Sequence[SetAside] = (), cursor: Cursor | None = None
    ) -> None:
        if self.failures:
            raise self.failures.pop(0)
        if self.full and batch:
            raise DiskFull("SQLITE_FULL")
        if any(isinstance(inbound.said, Typed) and inbound.said.text == POISON for inbound in batch):
            raise ValueError("cannot be stored")
        known = {inbound.id for inbound in self.heard} | {update.id for update in self.aside}
        self.heard += [inbound for inbound in batch if inbound.id not in known]
        self.aside += [update for update in aside if update.id not in known]
        self.commits.append(len(batch) + len(aside))
        if cursor:
            self.cursors[cursor.name] = cursor.value

    async def command(self, _: Address, words: str, place: Place | None, event: str = "") -> Document:
        assert place is None
        self.commands.append(words)
        self.events.append(event)
        if words == "break":
            raise RuntimeError("a fault of ours")
        return Document("Done", (Paragraph(f"You said: {words}"), Actions((Action("Confirm", "confirm k7f2"),))))

    async def cursor(self, name: str) -> int | None:
        return self.cursors.get(name)

    async def sleep(self, seconds: float) -> None:
        """Pass time at once (or once `awake` is set again); the clock moves, and everyone else has a turn."""
        self.waits.append(seconds)
        await self.awake.wait()
        self.now += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    def channel(self, server: TelegramServer, webhook: Webhook | None = None) -> TelegramChannel:
        return TelegramChannel(
            Api(server.url, server.token),
            self.receive,
            self.command,
            lambda key, language: f"{key} in {language}",
            self.cursor,
            lambda: self.now,
            menu=MENU,
            webhook=webhook,
            sleep=self.sleep,
            jitter=lambda: 0.5,
        )


@asynccontextmanager
async def polled(house: House, server: TelegramServer) -> AsyncIterator[TelegramChannel]:
    """Run a channel that polls."""
    channel = house.channel(server)
    await channel.start()
    polling = asyncio.create_task(channel.poll())
    try:
        yield channel
    finally:
        polling.cancel()
        with suppress(asyncio.CancelledError):
            await polling
        await channel.stop()


@asynccontextmanager
async def hooked(house: House, server: TelegramServer) -> AsyncIterator[str]:
    """Run a channel that Telegram delivers to; gives the address it delivers to."""
    door = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{door.getsockname()[1]}{PATH}"
    channel = house.channel(server, Webhook(url, SECRET))
    application = web.Application()
    application.add_routes(channel.routes())
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.SockSite(runner, door).start()
    try:
        await channel.start()
        yield url
    finally:
        await runner.cleanup()
        await channel.stop()
