"""Slack's Web API and response_urls on loopback, with Slack's limits, scopes and error words."""

import asyncio
import json
from collections import defaultdict, deque
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

from tests.support.slack_message import Object, Rejected, check
from tests.support.slack_sockets import SlackSockets

BACK_USES = 5  # times a response_url takes a message


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


class SlackApi(SlackSockets):
    """One workspace, its tokens and its one app's scopes."""

    bot_token = "xoxb-heard-0001-made-up"
    app_token = "xapp-1-heard-0002-made-up"
    signing_secret = "made-up-signing-secret"
    team = "T0HEARD"
    bot = "U0BOT"

    def __init__(self) -> None:
        super().__init__()
        self.scopes = {"app_mentions:read", "channels:read", "chat:write", "commands", "groups:read", "im:history"}
        self.calls: list[tuple[str, Object]] = []
        self.events_url: str | None = None
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
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

    def fault(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong, in this order."""
        self._faults[method].extend(faults)

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


async def _read(request: web.Request) -> Object:
    if request.content_type == "application/json":
        read = await request.json()
        return dict(read)
    return {**request.query, **(await request.post())}
