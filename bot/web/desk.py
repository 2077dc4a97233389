"""The desk's door: one page for whoever runs Heard on their own computer, opened by a key used once."""

import hmac
import secrets
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

import orjson
from aiohttp import web
from pydantic import BaseModel

from bot.channels.channel import Command
from bot.channels.desk import NAME, DeskChannel
from bot.clock import Clock
from bot.limits import Pace
from bot.web.hosts import is_loopback, refuse_beyond_loopback, refuse_foreign
from bot.web.page import page_routes
from bot.web.reading import CommandSent, KeySent, NothingSent, read_json
from bot.web.stream import Event, stream
from conversations.codec import document_to_json
from conversations.messages import Address
from conversations.planning.commands import Schedule
from conversations.planning.local import local
from conversations.planning.proposal import Proposal, fewest_weeks, propose
from conversations.planning.reading import parse
from conversations.programme import Programme, Programmes, held_back
from conversations.script.model import Form
from conversations.words import say_in
from storage.store import Store

COOKIE = "heard_desk"
KEY_BYTES = 32
SESSION = timedelta(hours=12)  # a working day
TRY_RATE, TRY_BURST = 0.1, 5  # keys tried a second: a person mistypes, a program guesses
PRINT_RATE, PRINT_BURST = 0.05, 2  # new keys printed a second
COMMAND_RATE, COMMAND_BURST = 5.0, 30
POSTS_AT_ONCE = 50
OPERATOR = Address(NAME, "operator")

_FILES = {
    "/desk": "desk.html",
    "/desk/desk.css": "desk.css",
    "/desk/desk.js": "desk.js",
    "/desk/paper.js": "paper.js",
    "/desk/icon.svg": "icon.svg",
}
_Model = TypeVar("_Model", bound=BaseModel)


def desk_may_open(host: str, *, slack: bool, public_url: str | None = None) -> bool:
    """Say whether the desk may be offered: only to this computer, and only while no Slack is connected.

    A public address means a proxy on this computer, whose requests all seem to come from here.
    """
    return is_loopback(host) and not slack and not public_url


def examples(programmes: Programmes, now: datetime) -> list[str]:
    """Give a few commands that would work as they stand, to begin from."""
    schedules = [
        order
        for programme in programmes.values()
        if not held_back(programme, local(now, programme.zone).date())
        and (order := _order(programme))
        and isinstance(meant := parse(order), Schedule)
        and isinstance(propose(meant, programmes, "", now), Proposal)
    ]
    key, first = next(iter(programmes.items()))
    where = f" in {key}" if len(programmes) > 1 else ""
    return ["list", *schedules, f"link {first.areas.leaves()[0].key}{where}", "help"]


def _order(programme: Programme) -> str:
    script = next((name for name in programme.scripts if _is_pulse(programme, name)), "")
    areas = ", ".join(area.key for area in programme.areas.leaves()[:2])
    often = f"every {fewest_weeks(programme)} weeks on tuesday at 10:00 for 6 waves open 10 days"
    return f"schedule {script} for {areas} in {programme.key} {often}" if script else ""


class Desk:
    """Shows every team's posts and takes the operator's commands.

    `announce` is called with a fresh key when a page asks for one: print it where only the operator reads.
    """

    def __init__(
        self,
        programmes: Programmes,
        store: Store,
        channel: DeskChannel,
        command: Command,
        clock: Clock,
        announce: Callable[[str], None],
    ) -> None:
        self._programmes = programmes
        self._store = store
        self._channel = channel
        self._command = command
        self._clock = clock
        self._announce = announce
        self._key: str | None = None
        self._sessions: dict[str, datetime] = {}
        self._tries = Pace(TRY_RATE, TRY_BURST, clock())
        self._prints = Pace(PRINT_RATE, PRINT_BURST, clock())
        self._commands = Pace(COMMAND_RATE, COMMAND_BURST, clock())

    def new_key(self) -> str:
        """Make the key that opens the desk once, as in /desk#key=...; an earlier unused one stops working."""
        self._key = secrets.token_urlsafe(KEY_BYTES)
        return self._key

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Give the desk's addresses."""
        return [
            *page_routes(_FILES),
            web.get("/desk/teams", self._teams),
            web.get("/desk/events", self._events),
            web.post("/desk/open", self._open),
            web.post("/desk/key", self._new_key),
            web.post("/desk/command", self._run),
        ]

    async def _open(self, request: web.Request) -> web.StreamResponse:
        sent = await self._read(request, KeySent)
        now = self._clock()
        if not self._tries.allows(now):
            raise web.HTTPTooManyRequests
        if self._key is None or not hmac.compare_digest(self._key.encode(), sent.key.encode()):
            raise web.HTTPUnauthorized
        self._key = None
        self._sessions = {known: ends for known, ends in self._sessions.items() if ends > now}
        session = secrets.token_urlsafe(KEY_BYTES)
        self._sessions[session] = now + SESSION
        answer = web.json_response({})
        answer.set_cookie(COOKIE, session, path="/desk", httponly=True, samesite="Strict")
        return answer

    async def _new_key(self, request: web.Request) -> web.StreamResponse:
        await self._read(request, NothingSent)
        if not self._prints.allows(self._clock()):
            raise web.HTTPTooManyRequests
        self._announce(self.new_key())
        return web.json_response({})

    async def _teams(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        self._must_be_open(request)
        teams = [
            {
                "programme": programme.key,
                "programme_name": say_in(programme.name, "en"),
                "team": team.key,
                "name": say_in(team.name, "en"),
            }
            for programme in self._programmes.values()
            for team in programme.teams.values()
        ]
        return _json({"teams": teams, "hints": examples(self._programmes, self._clock())})

    async def _run(self, request: web.Request) -> web.StreamResponse:
        sent = await self._read(request, CommandSent)
        self._must_be_open(request)
        if not self._commands.allows(self._clock()):
            raise web.HTTPTooManyRequests
        document = await self._command(OPERATOR, sent.words, None)
        return _json({"document": orjson.Fragment(document_to_json(document))})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        self._check(request)
        session = self._must_be_open(request)
        last = request.headers.get("Last-Event-ID", "")
        seen = int(last) if last.isascii() and last.isdigit() and len(last) < 16 else 0  # noqa: PLR2004 - fits 64 bits

        async def news() -> Sequence[Event] | None:
            nonlocal seen
            if not self._is_open(session):
                return None
            async with self._store.read() as work:
                posts = await work.posts.since(seen, POSTS_AT_ONCE)
            seen = posts[-1].seq if posts else seen
            return [
                Event(
                    "post",
                    {
                        "seq": post.seq,
                        "programme": post.programme,
                        "team": post.team,
                        "at": post.at.isoformat(),
                        "document": orjson.Fragment(document_to_json(post.document)),
                    },
                    str(post.seq),
                )
                for post in posts
            ]

        return await stream(request, self._channel.bell, news)

    def _check(self, request: web.Request) -> None:
        refuse_beyond_loopback(request)
        refuse_foreign(request)

    async def _read(self, request: web.Request, model: type[_Model]) -> _Model:
        self._check(request)
        return await read_json(request, model)

    def _must_be_open(self, request: web.Request) -> str:
        session = request.cookies.get(COOKIE, "")
        if not self._is_open(session):
            raise web.HTTPUnauthorized
        return session

    def _is_open(self, session: str) -> bool:
        ends = self._sessions.get(session)
        return ends is not None and ends > self._clock()


def _is_pulse(programme: Programme, name: str) -> bool:
    script = programme.script(name)
    return script is not None and script.form is Form.PULSE


def _json(data: object) -> web.StreamResponse:
    return web.Response(body=orjson.dumps(data), content_type="application/json")
