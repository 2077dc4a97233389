"""Telegram as a channel: residents' words in, replies out, officials' words after /heard."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence

from aiohttp import web

from bot.channels.channel import ChannelError, Command, Receive, Retry, Sent
from bot.channels.telegram_calls import TOKEN_REFUSED, TOKEN_SENTENCE, Calls
from bot.channels.telegram_intake import Intake, Ports, Texts
from bot.channels.telegram_polling import LONGEST_WAIT, Polling
from bot.channels.telegram_sending import Sender
from bot.channels.telegram_staff import Sleep
from bot.channels.telegram_updates import ALLOWED_UPDATES, NAME
from bot.channels.telegram_webhook import Webhook, Webhooks
from bot.clock import Clock
from conversations.document import Document
from conversations.errors import CannotStart
from conversations.messages import Address, Message

log = logging.getLogger(__name__)

Menu = Mapping[str, Mapping[str, str]]
"""Language (ISO 639-1) -> command word -> what it does (256 characters at most). The first language is the default."""

START_TRIES = 4  # of the first calls, so that a short network fault at the start is no end
START_WAIT = 1.0  # seconds before the second of them; doubles


class TelegramChannel:
    """One bot. Polls unless a webhook is given; `routes` are to be served in either case.

    `for_updates` asks for them, where that is to be done by another than `calls`, which does the rest.
    """

    def __init__(
        self,
        calls: Calls,
        receive: Receive,
        command: Command,
        texts: Texts,
        cursor: Callable[[str], Awaitable[int | None]],
        clock: Clock,
        *,
        menu: Menu | None = None,
        webhook: Webhook | None = None,
        for_updates: Calls | None = None,
        sleep: Sleep = asyncio.sleep,
        jitter: Callable[[], float] | None = None,
    ) -> None:
        ports = Ports(receive, command, texts, cursor, clock, sleep)
        self._calls = calls
        self._for_updates = for_updates or calls
        self._sender = Sender(self._calls)
        self._intake = Intake(self._calls, self._sender, ports)
        self._polling = Polling(self._for_updates, self._intake, ports, jitter or random.SystemRandom().random)
        self._webhook = webhook
        self._webhooks = Webhooks(self._intake, webhook.secret, webhook.taken) if webhook else None
        self._menu = menu or {}
        self._sleep = sleep
        self._bot = 0
        self.username = ""

    @property
    def name(self) -> str:
        """Give the word in Address.channel."""
        return NAME

    async def start(self) -> None:
        """Check the token, register the commands, choose polling or webhook. Raises CannotStart."""
        await self._calls.open()
        await self._for_updates.open()
        try:
            await self._introduce()
            await self._register()
        except BaseException:
            await self._close()
            raise

    async def poll(self) -> None:
        """Take updates until cancelled. Raises CannotStart if the token is refused meanwhile."""
        # the bot's own number is in the name: another bot's updates are counted apart
        await self._polling.run(f"{NAME}:{self._bot}")

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give what Telegram delivers to in webhook mode; nothing when polling."""
        return self._webhooks.routes() if self._webhooks else []

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Send one message; split where it is too long. Raises ChannelError."""
        return await self._sender.send(address, body)

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:
        """Delete messages of both sides; False if some are too old. Raises ChannelError."""
        return await self._sender.remove(address, messages)

    def pieces(self, body: Message | Document) -> int:
        """Say how many messages a text makes."""
        return self._sender.pieces(body)

    async def stop(self) -> None:
        """Let what is under way end, then close the connections. Cancel `poll` first."""
        if self._webhooks:
            await self._webhooks.close()
        await self._intake.close()
        await self._close()

    async def _close(self) -> None:
        await self._calls.close()
        await self._for_updates.close()

    async def _introduce(self) -> None:
        try:
            me = await self._insist("GetMe", {})
        except ChannelError as error:
            if str(error) == TOKEN_REFUSED:
                sentence = TOKEN_SENTENCE
            else:
                sentence = f"Telegram cannot be reached ({error}): check the network and HEARD_TELEGRAM_API_URL."
        else:
            if isinstance(me, dict) and type(me.get("id")) is int:
                self._bot, self.username = me["id"], str(me.get("username", ""))
                return
            sentence = "The server at HEARD_TELEGRAM_API_URL does not answer like Telegram: check that address."
        raise CannotStart(sentence)

    async def _register(self) -> None:
        for number, (language, words) in enumerate(self._menu.items()):
            commands = [{"command": word, "description": what} for word, what in words.items()]
            menu: dict[str, object] = {"commands": commands, "scope": {"type": "all_private_chats"}}
            try:
                await self._insist("SetMyCommands", menu | {"language_code": language})
                if number == 0:
                    await self._insist("SetMyCommands", menu)  # for every language without a menu of its own
            except ChannelError as error:  # without a menu the words still work
                log.warning("commands not registered", extra={"code": str(error)})
        await self._choose_way_in()

    async def _choose_way_in(self) -> None:
        try:
            if self._webhook is None:
                await self._insist("DeleteWebhook", {})
                return
            await self._insist("SetWebhook", _subscription(self._webhook))
        except ChannelError as error:
            sentence = f"Telegram did not take the web address for updates ({error}): check HEARD_PUBLIC_URL."
            if self._webhook is None:
                sentence = f"Telegram did not switch to polling ({error}): try again in a minute."
        else:
            return
        raise CannotStart(sentence)

    async def _insist(self, method: str, parameters: dict[str, object]) -> object:
        """Call, and wait out what may pass; the last failure is raised."""
        for tried in range(START_TRIES - 1):
            try:
                return await self._calls.call(method, parameters)
            except Retry as error:
                if error.code == TOKEN_REFUSED or (error.after or 0) > LONGEST_WAIT:
                    raise
                log.warning("Telegram does not answer yet", extra={"code": error.code, "attempts": tried + 1})
                await self._sleep(START_WAIT * 2**tried if error.after is None else error.after)
        return await self._calls.call(method, parameters)


def _subscription(webhook: Webhook) -> dict[str, object]:
    return {
        "url": webhook.url,
        "secret_token": webhook.secret,
        "max_connections": webhook.max_connections,
        "allowed_updates": ALLOWED_UPDATES,
    }
