"""Slack, where officials are: posts documents to channels and takes staff words, over sockets or signed HTTP."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterable, Sequence

import aiohttp
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.channels.channel import Command, Refused, Retry, Sent
from bot.channels.slack_errors import UNTIL_MENDED, slack_code, slack_error
from bot.channels.slack_socket import Sockets
from bot.channels.slack_staff import Staff
from bot.render.blocks import messages
from bot.web.body import read_body
from conversations.document import Block, Bullets, Document, Paragraph
from conversations.errors import CannotStart
from conversations.messages import Address, Message

PATH = "/slack/events"  # slash commands, presses and events alike
SCOPES = ("app_mentions:read", "channels:read", "chat:write", "commands", "groups:read", "im:history")
"""What slack-manifest.yaml asks for: the calls made are chat.postMessage, chat.postEphemeral, conversations.info."""
MAX_BODY = 1_048_576  # bytes; Slack's largest requests, a view with all its blocks, stay below 300 KB
CALL = 15.0  # seconds for one call
GAP = 1.0  # seconds between the messages of one document; chat.postMessage takes about one a second a channel
BEGUN = 100  # documents of several messages whose progress is remembered
STOP = 5.0  # seconds that answers under way may take at the end

_log = logging.getLogger(__name__)


class _Hush(logging.Filter):
    """Keeps words, tokens and one-time addresses that the Slack libraries put into their log messages out of them."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = f"the Slack library reports from {record.funcName}", ()
        if record.exc_info and record.exc_info[0]:
            record.msg = f"{record.msg}: {record.exc_info[0].__name__}"
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def _quiet_logger() -> logging.Logger:
    """Give the one logger that Bolt and slack_sdk write to; Bolt copies its level and filter to loggers of its own."""
    quiet = logging.getLogger("slack_sdk.heard")
    quiet.setLevel(logging.WARNING)
    if not any(isinstance(known, _Hush) for known in quiet.filters):
        quiet.addFilter(_Hush())
    return quiet


class SlackChannel:
    """One Slack app in one workspace.

    With an app token it listens over Socket Mode; with a signing secret, `routes()` takes signed requests; both may
    be on. Addresses to send to are channel ids ("C0123") or user ids.
    """

    def __init__(
        self,
        bot_token: str,
        app_token: str | None,
        signing_secret: str | None,
        api_url: str | None,
        command: Command,
        *,
        gap: float = GAP,
    ) -> None:
        self._bot_token = bot_token
        self._app_token = app_token
        self._signing_secret = signing_secret
        self._api_url = api_url or AsyncWebClient.BASE_URL
        self._command = command
        self._gap = gap
        self._quiet = _quiet_logger()
        self._begun: OrderedDict[tuple[str, Document], int] = OrderedDict()
        self._session: aiohttp.ClientSession | None = None
        self._client: AsyncWebClient | None = None
        self._app: AsyncApp | None = None
        self._staff: Staff | None = None
        self._sockets: Sockets | None = None

    @property
    def name(self) -> str:
        """The word in Address.channel."""
        return "slack"

    async def start(self) -> None:
        """Prove the tokens and scopes, then listen. Raises CannotStart with what to mend."""
        self._session = aiohttp.ClientSession(
            timeout=aiohttp.ClientTimeout(total=CALL), cookie_jar=aiohttp.DummyCookieJar()
        )
        self._client = AsyncWebClient(
            self._bot_token, self._api_url, session=self._session, logger=self._quiet, retry_handlers=[]
        )
        try:
            await self._prove_bot(self._client)
            self._staff = Staff(self._command, self._client, self._session, self._quiet)
            self._app = AsyncApp(
                name="slack_bolt.heard",
                client=self._client,
                signing_secret=self._signing_secret or "",
                request_verification_enabled=False,  # verified in `_take`, before anything is parsed
                process_before_response=True,
                raise_error_for_unhandled_request=True,  # to the one place that acknowledges them
                logger=self._quiet,
            )
            self._staff.listen(self._app)
            if self._app_token:
                await self._open_sockets(self._app, self._app_token, self._client)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Take nothing new, let answers under way end, close every connection. Safe to call twice."""
        if self._sockets is not None:
            await self._sockets.close(STOP)
        if self._staff is not None:
            await self._staff.settle(STOP)
        if self._session is not None:
            await self._session.close()
        self._sockets = self._staff = self._app = self._client = self._session = None

    def routes(self) -> Iterable[web.RouteDef]:
        """Give the route for signed requests; none without a signing secret."""
        return [web.post(PATH, self._take)] if self._signing_secret else []

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Post to a channel or person, several messages in order; the id given is the last one's.

        After a failure between two of them, sending the same again goes on where it stopped (while this process
        lives; a restart begins anew and may repeat some).
        """
        if self._client is None:
            raise Retry("not_started")
        document = body if isinstance(body, Document) else _document(body)
        try:
            parts, posted = messages(document), ""
        except Exception as error:  # noqa: BLE001  a document that cannot be drawn will not be drawn later either
            raise Refused(type(error).__name__) from None
        channel = address.value.rpartition(":")[2]  # a person's address carries their organisation
        key = (address.value, document)
        start = self._begun.pop(key, 0)
        for number, part in enumerate(parts[start:], start):
            if number > start:
                await asyncio.sleep(self._gap)
            try:
                answer = await self._client.api_call("chat.postMessage", json={"channel": channel, **part.payload()})
                posted = str(answer["ts"])
            except Exception as error:  # noqa: BLE001  translated in one place
                self._remember(key, number)
                raise slack_error(error) from None
        return Sent(posted)

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:  # noqa: ARG002 - Channel's shape
        """Nothing can be taken back here."""
        return False

    def pieces(self, body: Message | Document) -> int:
        """Say how many messages a document makes; one that cannot be drawn makes none worth waiting for."""
        try:
            return len(messages(body if isinstance(body, Document) else _document(body)))
        except Exception:  # noqa: BLE001  sending it says why
            return 1

    def _remember(self, key: tuple[str, Document], number: int) -> None:
        if number:
            self._begun[key] = number
            while len(self._begun) > BEGUN:
                self._begun.popitem(last=False)

    async def _prove_bot(self, client: AsyncWebClient) -> None:
        try:
            answer = await client.auth_test()
        except Exception as error:  # noqa: BLE001  translated in one place
            raise _cannot_start("bot", error) from None
        granted = next((value for name, value in answer.headers.items() if name.lower() == "x-oauth-scopes"), None)
        missing = [] if granted is None else sorted(set(SCOPES) - {scope.strip() for scope in granted.split(",")})
        if missing:
            raise CannotStart(
                f"The Slack app lacks the scopes {', '.join(missing)}: add them to it under OAuth & Permissions "
                "(slack-manifest.yaml lists all of them), install it again, and start Heard again."
            )

    async def _open_sockets(self, app: AsyncApp, app_token: str, client: AsyncWebClient) -> None:
        self._sockets = Sockets(app, app_token, client, self._quiet)
        try:
            await self._sockets.open()
        except Exception as error:  # noqa: BLE001  translated in one place
            raise _cannot_start("app", error) from None

    async def _take(self, request: web.Request) -> web.Response:
        """Answer one signed request from Slack; an unsigned, wrongly signed or old one changes nothing."""
        raw = await read_body(request, MAX_BODY)
        if not self._is_signed(request, raw):
            return web.Response(status=401)
        if self._app is None:
            return web.Response(status=503)
        body = raw.decode("utf-8", "replace")
        headers: dict[str, str | Sequence[str]] = dict(request.headers)
        try:
            answer = await self._app.async_dispatch(AsyncBoltRequest(body=body, headers=headers))
            return await to_aiohttp_response(answer)
        except Exception as error:  # noqa: BLE001  the loop's edge; not acknowledged, so Slack sends it again
            _log.error("a request from Slack failed", extra={"error": type(error).__name__})
            return web.Response(status=500)

    def _is_signed(self, request: web.Request, raw: bytes) -> bool:
        """Check the signature, in constant time, and that it is no older than Slack's five minutes."""
        stamp = request.headers.get("X-Slack-Request-Timestamp", "")
        signature = request.headers.get("X-Slack-Signature", "")
        if not (self._signing_secret and stamp.isascii() and stamp.isdigit() and signature.isascii()):
            return False
        try:
            return SignatureVerifier(self._signing_secret).is_valid(raw, stamp, signature)
        except UnicodeDecodeError:  # Slack signs and sends UTF-8 only
            return False


def _document(message: Message) -> Document:
    """Show a resident's message, as far as one is ever sent here; its buttons have no words, so they are listed."""
    options = Bullets(tuple(option.label for option in message.options))
    blocks: tuple[Block, ...] = (Paragraph(message.text), options) if message.options else (Paragraph(message.text),)
    return Document(message.text.split("\n", 1)[0], blocks)


def _cannot_start(token: str, error: Exception) -> CannotStart:
    """Say in one sentence what to mend; the vendor's own error is left out, for what it may quote."""
    code = slack_code(error)
    if not isinstance(error, SlackApiError) or code not in UNTIL_MENDED:
        return CannotStart(
            f"Slack could not be reached ({code}): check the network and HEARD_SLACK_API_URL, then start Heard again."
        )
    if token == "bot":  # noqa: S105  a word, no secret
        return CannotStart(
            f"Slack does not accept HEARD_SLACK_BOT_TOKEN ({code}): copy the bot token that begins with xoxb- from "
            "your app's page, under OAuth & Permissions."
        )
    return CannotStart(
        f"Slack does not accept HEARD_SLACK_APP_TOKEN ({code}): make one that begins with xapp-, with the scope "
        "connections:write, on your app's page, under Basic Information."
    )
