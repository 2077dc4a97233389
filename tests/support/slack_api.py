"""Slack's side of the wire: the Web API, Socket Mode and response_urls, with Slack's limits and errors."""

import asyncio
import itertools
import json
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import WSMsgType, web

from tests.support.slack_message import Object, Posted, Rejected, check

ACKNOWLEDGE = 3.0  # seconds; Slack's own
BACK_USES = 5  # times a response_url takes a message
PATIENCE = 10.0  # seconds a test waits for something to be seen


class NotAcknowledged(Exception):
    """Slack waited three seconds, or nobody was connected: the person saw an error."""


@dataclass(slots=True)
class Room:
    """A channel. The bot is in it unless `member` is off."""

    id: str
    private: bool = False
    member: bool = True
    archived: bool = False
    shared: bool = False
    group_message: bool = False
    messages: list[Posted] = field(default_factory=list)


@dataclass(slots=True)
class Fault:
    """How the next call of a method goes wrong. `hang` never answers, `drop` closes the connection."""

    status: int = 200
    error: str = ""
    retry_after: str | None = None
    body: str | None = None
    hang: bool = False
    drop: bool = False
    passes: int = 0  # calls that go right first


@dataclass(slots=True)
class Back:
    """What a response_url belongs to."""

    channel: str
    user: str
    original: Posted | None
    uses: int = 0


class SlackApi:
    """One workspace and what is seen in it."""

    bot_token = "xoxb-heard-0001-made-up"
    app_token = "xapp-1-heard-0002-made-up"
    signing_secret = "made-up-signing-secret"
    team = "T0HEARD"
    bot = "U0BOT"

    def __init__(self) -> None:
        self.scopes = {"app_mentions:read", "channels:read", "chat:write", "commands", "groups:read", "im:history"}
        self.rooms: dict[str, Room] = {}
        self.calls: list[tuple[str, Object]] = []
        self.acks: dict[str, Object | None] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self.fewest_sockets = 0  # the fewest open at once since `watch_sockets()`
        self.lost: list[str] = []
        self.events_url: str | None = None
        self.url = ""
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._backs: dict[str, Back] = {}
        self._tickets: set[str] = set()
        self._waiting: dict[str, asyncio.Future[Object | None]] = {}
        self._count = itertools.count(1)
        self._turn = 0
        self._changed = asyncio.Condition()
        self._closing = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=2**22)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_get("/socket/{ticket}", self._socket)
        app.router.add_post("/hooks/{token}", self._hook)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        self._http = aiohttp.ClientSession()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        for socket in list(self.sockets):
            await socket.close()
        await self._http.close()
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    def room(self, channel: str, **kinds: bool) -> Room:
        """Make a channel, or give the one there is."""
        return self.rooms.setdefault(channel, Room(channel, **kinds))

    def fault(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong, in this order."""
        self._faults[method].extend(faults)

    def transcript(self, channel: str, seen_by: str | None = None) -> list[Posted]:
        """Give a channel's messages as everybody sees them, with those only `seen_by` sees."""
        return [
            post
            for post in self.room(channel).messages
            if not post.deleted and post.only_for in {None, seen_by or None}
        ]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something came to be seen."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(holds)

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

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        body = await _read(request)
        if (fault := self._next_fault(method)) is not None:
            return await self._go_wrong(request, fault)
        self.calls.append((method, body))
        handler = {
            "auth.test": self._auth_test,
            "apps.connections.open": self._connections_open,
            "chat.postMessage": self._post_message,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.update": self._update,
            "conversations.info": self._info,
        }.get(method)
        if handler is None:
            return web.json_response({"ok": False, "error": "unknown_method"})
        try:
            self._authorise(request, method)
            answer = await handler(body)
        except Rejected as error:
            answer = {"ok": False, "error": error.code, "response_metadata": {"messages": [error.place]}}
        scopes = "" if method == "apps.connections.open" else ",".join(sorted(self.scopes))
        return web.json_response(answer, headers={"X-OAuth-Scopes": scopes})

    def _next_fault(self, method: str) -> Fault | None:
        waiting = self._faults[method]
        if not waiting:
            return None
        if waiting[0].passes:
            waiting[0].passes -= 1
            return None
        return waiting.popleft()

    async def _go_wrong(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.hang:
            await self._closing.wait()
        if (fault.drop or fault.hang) and request.transport is not None:
            request.transport.close()
        if fault.body is not None:
            return web.Response(status=fault.status, text=fault.body, content_type="text/html")
        headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
        return web.json_response({"ok": False, "error": fault.error}, status=fault.status, headers=headers)

    def _authorise(self, request: web.Request, method: str) -> None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not token:
            raise Rejected("not_authed")
        if token not in {self.bot_token, self.app_token}:
            raise Rejected("invalid_auth")
        if (token == self.app_token) != (method == "apps.connections.open"):
            raise Rejected("not_allowed_token_type")

    def _need(self, scope: str) -> None:
        if scope not in self.scopes:
            raise Rejected("missing_scope", scope)

    async def _auth_test(self, _: Object) -> Object:
        return {
            "ok": True,
            "url": "https://heard.example/",
            "team": "Heard",
            "user": "heard",
            "team_id": self.team,
            "user_id": self.bot,
            "bot_id": "B0HEARD",
            "is_enterprise_install": False,
        }

    async def _connections_open(self, _: Object) -> Object:
        ticket = self._id("ticket")
        self._tickets.add(ticket)
        return {"ok": True, "url": f"ws{self.url.removeprefix('http')}/socket/{ticket}"}

    async def _post_message(self, body: Object) -> Object:
        self._need("chat:write")
        channel = self._reachable(str(body.get("channel", "")))
        check(body)
        post = await self._add(channel, body, None, body.get("thread_ts"))
        return {"ok": True, "channel": channel, "ts": post.ts, "message": {"ts": post.ts, **body}}

    async def _post_ephemeral(self, body: Object) -> Object:
        self._need("chat:write")
        channel = self._reachable(str(body.get("channel", "")))
        check(body)
        if not body.get("user"):
            raise Rejected("user_not_in_channel")
        post = await self._add(channel, body, body["user"], body.get("thread_ts"))
        return {"ok": True, "message_ts": post.ts}

    async def _update(self, body: Object) -> Object:
        self._need("chat:write")
        channel = self._reachable(str(body.get("channel", "")))
        check(body)
        post = next((post for post in self.transcript(channel) if post.ts == body.get("ts")), None)
        if post is None:
            raise Rejected("message_not_found")
        await self._replace(post, body)
        return {"ok": True, "channel": channel, "ts": post.ts}

    async def _info(self, body: Object) -> Object:
        room = self.rooms.get(str(body.get("channel")))
        if room is None or (room.private and not room.member):
            raise Rejected("channel_not_found")
        direct = room.id.startswith("D")
        self._need(
            "im:read"
            if direct
            else "mpim:read"
            if room.group_message
            else "groups:read"
            if room.private
            else "channels:read"
        )
        return {
            "ok": True,
            "channel": {
                "id": room.id,
                "is_channel": not direct,
                "is_private": room.private,
                "is_im": direct,
                "is_mpim": room.group_message,
                "is_member": room.member,
                "is_archived": room.archived,
                "is_shared": room.shared,
                "is_ext_shared": room.shared,
            },
        }

    def _reachable(self, channel: str) -> str:
        """Give the channel a message goes to. Raises Rejected with Slack's word for why it cannot."""
        if channel.startswith(("U", "W")):
            return self._direct(channel)
        room = self.rooms.get(channel)
        if room is None or (room.private and not room.member):
            raise Rejected("channel_not_found")
        if room.archived:
            raise Rejected("is_archived")
        if not room.member:
            raise Rejected("not_in_channel")
        return channel

    async def _hook(self, request: web.Request) -> web.Response:
        back = self._backs.get(request.match_info["token"])
        if (fault := self._next_fault("response_url")) is not None:
            return web.Response(status=fault.status, text=fault.error)
        if back is None or back.uses >= BACK_USES:
            return web.Response(status=404, text="used_url")
        body = json.loads(await request.text())
        try:
            check(body)
        except Rejected as error:
            return web.Response(status=400, text=error.code)
        back.uses += 1
        if body.get("replace_original") and back.original is not None:
            await self._replace(back.original, body)
        else:
            only = None if body.get("response_type") == "in_channel" else back.user
            await self._add(back.channel, body, only)
        return web.Response(text="ok")

    async def _add(self, channel: str, body: Object, only_for: str | None, thread: str | None = None) -> Posted:
        post = Posted(self._ts(), channel, body, only_for, thread=thread)
        self.room(channel).messages.append(post)
        await self._notify()
        return post

    async def _replace(self, post: Posted, body: Object) -> None:
        post.history.append(post.body)
        post.body, post.versions = body, post.versions + 1
        await self._notify()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def _direct(self, user: str) -> str:
        return self.room(f"D{user}").id

    def _back(self, channel: str, user: str, original: Posted | None) -> str:
        token = self._id("hook")
        self._backs[token] = Back(channel, user, original)
        return f"{self.url}/hooks/{token}"

    def _id(self, kind: str) -> str:
        return f"{kind}{next(self._count):06d}"

    def _ts(self) -> str:
        return f"1790000000.{next(self._count):06d}"


async def _read(request: web.Request) -> Object:
    if request.content_type == "application/json":
        read = await request.json()
        return dict(read)
    return {**request.query, **(await request.post())}
