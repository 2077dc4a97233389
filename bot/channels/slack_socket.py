"""Keeps two Socket Mode connections to Slack, so that a planned disconnect of one loses no click."""

import asyncio
import logging

from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.web.async_client import AsyncWebClient

CONNECTIONS = 2  # one while the other is renewed: events are sent again, clicks are not; Slack allows 10
CONNECT = 20.0  # seconds to open one before its ticket is thrown away
PING = 10.0  # seconds; a connection silent for four of them is renewed

_log = logging.getLogger(__name__)


class Socket(SocketModeClient):
    """One connection. Takes turns with its twin when it must be renewed, and never sticks to an expired ticket."""

    def __init__(self, app_token: str, client: AsyncWebClient, quiet: logging.Logger, turn: asyncio.Lock) -> None:
        super().__init__(app_token=app_token, logger=quiet, web_client=client, ping_interval=PING)
        self._turn = turn

    async def connect(self) -> None:
        """Open, closing the old connection first (as Slack asks); the library would retry one address for ever."""
        while not self.closed:
            try:
                async with self._turn:
                    await asyncio.wait_for(super().connect(), CONNECT)  # type: ignore[no-untyped-call]
            except TimeoutError:
                self.wss_uri = None
            else:
                return


class Sockets:
    """Both connections of one app. Which of them an event comes by is Slack's choice."""

    def __init__(self, app: AsyncApp, app_token: str, client: AsyncWebClient, quiet: logging.Logger) -> None:
        self._app = app
        self._app_token = app_token
        self._client = client
        self._quiet = quiet
        self._sockets: list[Socket] = []
        self._handling: set[asyncio.Task[object]] = set()
        self._closing = False

    async def open(self, within: float = CONNECT) -> None:
        """Connect both. Raises SlackApiError for a token Slack does not take, TimeoutError when it does not open."""
        turn = asyncio.Lock()
        for _ in range(CONNECTIONS):
            ticket = await self._client.apps_connections_open(app_token=self._app_token)
            socket = Socket(self._app_token, self._client, self._quiet, turn)
            self._sockets.append(socket)
            socket.socket_mode_request_listeners.append(self._handle)
            socket.wss_uri = str(ticket["url"])
            await asyncio.wait_for(socket.connect(), within)

    async def close(self, within: float) -> None:
        """Take no more, let what is being handled be acknowledged, then close."""
        self._closing = True
        if self._handling:
            await asyncio.wait(self._handling, timeout=within)
        for socket in self._sockets:
            await socket.close()  # type: ignore[no-untyped-call]
            running = (socket.message_processor, socket.current_session_monitor, socket.message_receiver)
            await asyncio.gather(*(task for task in running if task is not None), return_exceptions=True)
        self._sockets.clear()

    async def _handle(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        if self._closing:
            return  # not acknowledged: Slack gives it to another connection
        task = asyncio.current_task()
        if task is not None:
            self._handling.add(task)
            task.add_done_callback(self._handling.discard)
        loop = asyncio.get_running_loop()
        try:
            answer = await run_async_bolt_app(self._app, request)
            await send_async_response(client, request, answer, loop.time())
        except Exception as error:  # noqa: BLE001  the loop's edge; unacknowledged, so Slack sends it again
            _log.error("a request from Slack was not acknowledged", extra={"error": type(error).__name__})
