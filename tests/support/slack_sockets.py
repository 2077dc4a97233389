"""Slack's side of Socket Mode: connections, envelopes, acknowledgements, planned disconnects."""

import asyncio
import json

from aiohttp import WSMsgType, web

from tests.support.slack_message import Object
from tests.support.slack_rooms import SlackRooms

ACKNOWLEDGE = 3.0  # seconds; Slack's own


class NotAcknowledged(Exception):
    """Slack waited three seconds, or nobody was connected: the person saw an error."""


class SlackSockets(SlackRooms):
    """The connections of one app. Each envelope goes down one of them, in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.acks: dict[str, Object | None] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self.fewest_sockets = 0  # the fewest open at once since `watch_sockets()`
        self.lost: list[str] = []
        self._tickets: set[str] = set()
        self._waiting: dict[str, asyncio.Future[Object | None]] = {}
        self._turn = 0

    async def deliver_by_socket(self, kind: str, body: Object) -> Object | None:
        """Send one payload over one of the open connections; give the answer. Raises NotAcknowledged."""
        envelope = self._id("envelope")
        open_ones = [socket for socket in self.sockets if not socket.closed]
        if not open_ones:
            self.lost.append(envelope)
            raise NotAcknowledged("nobody is connected")
        self._turn += 1
        socket = open_ones[self._turn % len(open_ones)]
        future = self._waiting[envelope] = asyncio.get_running_loop().create_future()
        message = {
            "envelope_id": envelope,
            "type": kind,
            "payload": body,
            "accepts_response_payload": kind != "events_api",
        }
        await socket.send_json(message)
        try:
            return await asyncio.wait_for(future, ACKNOWLEDGE)
        except TimeoutError:
            self.lost.append(envelope)
            raise NotAcknowledged(kind) from None

    def watch_sockets(self) -> None:
        """Count from now on how few connections were open at once."""
        self.fewest_sockets = len(self.sockets)

    async def ask_to_reconnect(self, socket: web.WebSocketResponse) -> None:
        """Tell a connection that it will be closed, as Slack does every few hours."""
        await socket.send_json(
            {"type": "disconnect", "reason": "refresh_requested", "debug_info": {"host": "applink-1"}}
        )

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        ticket = request.match_info["ticket"]
        if ticket not in self._tickets:
            raise web.HTTPForbidden
        self._tickets.discard(ticket)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        await self._notify()
        hello = {"type": "hello", "num_connections": len(self.sockets), "connection_info": {"app_id": "A0HEARD"}}
        await socket.send_json(hello)
        try:
            async for message in socket:
                if message.type == WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            self.sockets.remove(socket)
            self.fewest_sockets = min(self.fewest_sockets, len(self.sockets))
            await self._notify()
        return socket

    def _acknowledged(self, answer: Object) -> None:
        envelope = answer["envelope_id"]
        self.acks[envelope] = answer.get("payload")
        future = self._waiting.pop(envelope, None)
        if future is not None and not future.done():
            future.set_result(answer.get("payload"))
