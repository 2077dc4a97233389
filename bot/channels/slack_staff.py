"""Listens to staff in Slack and shows them the answer; decides nothing itself."""

import asyncio
import contextlib
import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import TypeVar

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.channels.channel import Command, Gone, Place, PlaceKind, Refused, Retry
from bot.channels.slack_errors import slack_code, slack_error
from bot.channels.slack_payload import Asked, Payload, is_direct, pressed, said, slash
from bot.render.blocks import Json, SlackMessage, messages
from conversations.document import Document, Paragraph
from conversations.messages import Address

ACKNOWLEDGE = 2.0  # seconds to answer in; Slack shows an error after 3
BACK_USES = 5  # times a response_url may be used; Slack's guide to interactivity
SEEN = 10_000  # ids of requests remembered, so that a repeat acts once; Slack repeats events for about an hour
TRIES = 3  # of an answer to a person who is waiting for it
PATIENCE = 10.0  # seconds such an answer may wait for Slack's limit
NOTHING = re.compile(r"")  # matches everything

SORRY = Document(
    "Sorry, that did not work.",
    (Paragraph("Sorry, something went wrong on our side. Please try again in a few minutes."),),
)
INVITE = Document(
    "I am not in this channel yet.",
    (Paragraph("I am not in this channel yet. Type /invite @Heard here, then connect it once more."),),
)
ELSEWHERE = Document(
    "I sent you the answer in a direct message.",
    (Paragraph("The answer is long, so I sent it to you in a direct message."),),
)

Acknowledge = Callable[..., Awaitable[object]]

Answer = tuple[SlackMessage, ...]
Result = TypeVar("Result", tuple[SlackMessage, ...], None)

_log = logging.getLogger(__name__)


class Staff:
    """Staff words from Slack to `command` and its Document back. `session` and `client` stay the channel's own."""

    def __init__(
        self, command: Command, client: AsyncWebClient, session: aiohttp.ClientSession, quiet: logging.Logger
    ) -> None:
        self._command = command
        self._client = client
        self._session = session
        self._quiet = quiet
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._tasks: set[asyncio.Task[Answer] | asyncio.Task[None]] = set()

    def listen(self, app: AsyncApp) -> None:
        """Register with Bolt; what nobody listens to is acknowledged, because Slack counts a 404 as a failure."""
        app.command(NOTHING)(self._slash)
        app.action(NOTHING)(self._pressed)
        app.event(NOTHING)(self._said)
        for rest in (app.shortcut, app.view, app.view_closed, app.options):
            rest(NOTHING)(self._ignored)
        app.error(self._failed)

    async def settle(self, within: float) -> None:
        """Let answers under way end, but no longer than `within` seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self._tasks:  # an answer that is ready begins the task that shows it
                    await asyncio.wait(self._tasks)
        for task in (late := list(self._tasks)):
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    async def _slash(self, body: Payload, ack: Acknowledge) -> None:
        asked = self._once(slash(body))
        if asked is None:
            await ack()
            return
        answer = self._begin(self._answer(asked))
        if await _in_time(answer) and len(answer.result()) == 1:
            await ack({**answer.result()[0].payload(), "response_type": "ephemeral"})
            return
        await ack()
        self._begin(self._give(asked, answer))

    async def _pressed(self, body: Payload, ack: Acknowledge) -> None:
        await self._take(pressed(body), ack)

    async def _said(self, body: Payload, ack: Acknowledge) -> None:
        await self._take(said(body), ack)

    async def _take(self, asked: Asked | None, ack: Acknowledge) -> None:
        """Act, acknowledge, then answer: what Slack did not see acknowledged, it sends again."""
        if (new := self._once(asked)) is not None:
            answer = self._begin(self._answer(new))
            await _in_time(answer)
            self._begin(self._give(new, answer))
        await ack()

    async def _ignored(self, ack: Acknowledge) -> None:
        await ack()

    async def _failed(self, error: Exception) -> BoltResponse | None:
        """Acknowledge what no listener knows; leave the rest to be sent again."""
        if isinstance(error, BoltUnhandledRequestError):
            return BoltResponse(status=200)
        _log.error("a request from Slack failed", extra={"error": type(error).__name__})
        return None

    def _once(self, asked: Asked | None) -> Asked | None:
        """Give it back the first time its id is seen."""
        if asked is None or asked.id in self._seen:
            return None
        self._seen[asked.id] = None
        while len(self._seen) > SEEN:
            self._seen.popitem(last=False)
        return asked

    def _begin(self, work: Coroutine[object, object, Result]) -> asyncio.Task[Result]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _answer(self, asked: Asked) -> Answer:
        """Ask the command; whatever happens, there is something to show."""
        try:
            place = await self._place(asked)
            if isinstance(place, Document):
                return messages(place)
            return messages(await self._command(asked.person, asked.words, place, asked.id))
        except Exception as error:  # noqa: BLE001  the loop's edge: a person waits, and Slack must be answered
            _log.error("a command from Slack failed", extra={"error": slack_code(error)})
            return messages(SORRY)

    async def _place(self, asked: Asked) -> Place | Document | None:
        """Look the channel up, only when it is to be connected."""
        if not asked.channel or asked.words.split()[0].lower() != "connect":
            return None
        address = Address("slack", asked.channel)
        if is_direct(asked.channel):
            return Place(address, PlaceKind.DIRECT)
        try:
            found = (await self._client.conversations_info(channel=asked.channel)).get("channel") or {}
        except Exception as error:
            if isinstance(slack_error(error), Gone) or slack_code(error) == "missing_scope":
                return INVITE  # a private channel without us, or a group message: neither can be posted to
            raise
        if found.get("is_im") or found.get("is_mpim"):
            return Place(address, PlaceKind.DIRECT)
        if found.get("is_ext_shared") or found.get("is_pending_ext_shared"):
            return Place(address, PlaceKind.SHARED)
        return Place(address, PlaceKind.CHANNEL) if found.get("is_member") else INVITE

    async def _give(self, asked: Asked, answer: asyncio.Task[Answer]) -> None:
        """Show the answer where it was asked for, else in a direct message; never lose it silently."""
        parts: Sequence[SlackMessage] = await answer
        if asked.back and len(parts) > BACK_USES:
            await self._back(asked, messages(ELSEWHERE))
        else:
            parts = await self._back(asked, parts) if asked.back else await self._post(asked, parts)
        if parts and await self._direct(asked, parts):
            _log.error("an answer could not be shown in Slack", extra={"count": len(parts)})

    async def _back(self, asked: Asked, parts: Sequence[SlackMessage]) -> Sequence[SlackMessage]:
        """Answer through the response_url; give the parts that did not go."""
        client = AsyncWebhookClient(asked.back, session=self._session, logger=self._quiet, retry_handlers=[])
        for number, part in enumerate(parts):
            body: dict[str, Json] = {
                **part.payload(),
                "response_type": "ephemeral" if asked.private else "in_channel",
                "replace_original": asked.replaces and number == 0,
            }
            try:
                answer = await client.send_dict(body)
            except (aiohttp.ClientError, TimeoutError, OSError) as error:
                _log.warning("an answer went another way", extra={"error": type(error).__name__})
                return parts[number:]
            if answer.status_code != 200 or answer.body not in {"ok", ""}:  # noqa: PLR2004  HTTP's own number
                _log.warning("an answer went another way", extra={"status": answer.status_code})
                return parts[number:]
        return ()

    async def _post(self, asked: Asked, parts: Sequence[SlackMessage]) -> Sequence[SlackMessage]:
        """Answer a message: in its direct chat, or to the person alone where others read."""
        where: dict[str, Json] = {"channel": asked.channel}
        if asked.thread:
            where["thread_ts"] = asked.thread
        if asked.private:
            return await self._send("chat.postEphemeral", {**where, "user": asked.user}, parts)
        return await self._send("chat.postMessage", where, parts)

    async def _direct(self, asked: Asked, parts: Sequence[SlackMessage]) -> Sequence[SlackMessage]:
        return await self._send("chat.postMessage", {"channel": asked.user}, parts)

    async def _send(self, method: str, where: dict[str, Json], parts: Sequence[SlackMessage]) -> Sequence[SlackMessage]:
        for number, part in enumerate(parts):
            if not await self._sent(method, {**part.payload(), **where}):
                return parts[number:]
        return ()

    async def _sent(self, method: str, body: dict[str, Json]) -> bool:
        for _ in range(TRIES):
            try:
                await self._client.api_call(method, json=body)
            except Exception as error:  # noqa: BLE001  translated in one place
                failed = slack_error(error)
                if not isinstance(failed, Retry) or (failed.after or 0) > PATIENCE:
                    code = failed.code if isinstance(failed, Retry | Refused | Gone) else ""
                    _log.warning("an answer was refused", extra={"code": code, "method": method})
                    return False
                await asyncio.sleep(1.0 if failed.after is None else failed.after)
            else:
                return True
        return False


async def _in_time(task: asyncio.Task[Answer]) -> bool:
    done, _ = await asyncio.wait({task}, timeout=ACKNOWLEDGE)
    return bool(done)
