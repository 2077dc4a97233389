"""The web chat's door: a visitor is a random secret in a cookie, and nothing else is known of them.

Only the browser keeps the secret; Heard works with its hash, so that nobody who reads all Heard has can be them.
"""

import hashlib
import re
import secrets
from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel

from bot.channels.channel import Receive
from bot.channels.web import NAME
from bot.clock import Clock
from bot.limits import Pace
from bot.web.arrivals import Arrivals
from bot.web.following import Following
from bot.web.hosts import refuse_foreign
from bot.web.mailbox import Mailbox, Mailboxes
from bot.web.page import page_routes
from bot.web.reading import NothingSent, ResumeSent, SaySent, read_json
from bot.web.saying import said_on_page, show
from bot.web.stream import stream
from conversations.messages import Address, Inbound
from conversations.talk.spoken import AUTONYMS

COOKIE = "heard_visitor"
VISITOR_BYTES = 16  # 128 bits: nobody guesses a visitor
ADDRESS_DIGITS = 32  # hexadecimal: as many bits as the secret
NEW_RATE, NEW_BURST = 20.0, 400  # new visitors a second, all together; no address is looked at or kept
MAX_PAGES = 6  # open at once for one visitor
_VISITOR = re.compile(r"[A-Za-z0-9_-]{22}")
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})\b")

Relink = Callable[[Address, Address], Awaitable[None]]
"""Lets somebody be found under another address, and no more under the one before."""

_Model = TypeVar("_Model", bound=BaseModel)

SPOKEN = ("en", "cy", "pl", "ro", "pa", "ur", "ar", "bn", "so", "uk")  # by the page itself; only English is reviewed
_FILES = {
    "/chat": "chat.html",
    "/chat/chat.css": "chat.css",
    "/chat/chat.js": "chat.js",
    "/chat/thread.js": "thread.js",
    "/chat/line.js": "line.js",
    "/chat/phrases.js": "phrases.js",
    "/chat/words.js": "words.js",
    "/chat/icon.svg": "icon.svg",
    **{f"/chat/words/{language}.json": f"words.{language}.json" for language in SPOKEN},
}


class Chat:
    """Takes what visitors say to `receive` and streams what their mailbox holds back to them."""

    def __init__(
        self,
        mailboxes: Mailboxes,
        receive: Receive,
        arrivals: Arrivals,
        clock: Clock,
        relink: Relink,
        public_url: str | None = None,
        languages: Iterable[str] = SPOKEN,
    ) -> None:
        self._mailboxes = mailboxes
        self._arrivals = arrivals
        self._receive = receive
        self._clock = clock
        self._relink = relink
        self._public_url = public_url
        self._secure = bool(public_url and public_url.startswith("https:"))
        # Those that Heard can ask in here, by their own names; the page speaks English where it has none of them.
        self._languages = [(one, AUTONYMS[one]) for one in languages if one in SPOKEN] or [("en", AUTONYMS["en"])]
        self._newcomers = Pace(NEW_RATE, NEW_BURST, clock())

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Give the chat's addresses."""
        return [
            *page_routes(_FILES),
            web.get("/chat/here", self._here),
            web.get("/chat/events", self._events),
            web.post("/chat/open", self._open),
            web.post("/chat/say", self._say),
            web.post("/chat/link", self._link),
            web.post("/chat/renew", self._renew),
            web.post("/chat/resume", self._resume),
            web.post("/chat/leave", self._leave),
        ]

    async def _here(self, request: web.Request) -> web.StreamResponse:
        refuse_foreign(request, self._public_url)
        return web.json_response({"known": _visitor(request) is not None, "languages": self._languages})

    async def _open(self, request: web.Request) -> web.StreamResponse:
        await self._read(request, NothingSent)
        visitor = _visitor(request) or secrets.token_urlsafe(VISITOR_BYTES)
        self._box(visitor)
        return self._known(visitor)

    async def _resume(self, request: web.Request) -> web.StreamResponse:
        visitor = (await self._read(request, ResumeSent)).token
        self._box(visitor)
        return self._known(visitor)

    async def _link(self, request: web.Request) -> web.StreamResponse:
        await self._read(request, NothingSent)
        return web.json_response({"token": self._must_know(request)})

    async def _renew(self, request: web.Request) -> web.StreamResponse:
        """Make the person's link useless: from now on they are another secret, and their talk goes with them."""
        await self._read(request, NothingSent)
        visitor, anew = self._must_know(request), secrets.token_urlsafe(VISITOR_BYTES)
        if not self._box(visitor).pace.allows(self._clock()):
            raise web.HTTPTooManyRequests(headers={"Retry-After": "3"})
        before, after = address_of(visitor), address_of(anew)
        await self._relink(before, after)
        self._mailboxes.move(before.value, after.value)
        return self._known(anew)

    async def _leave(self, request: web.Request) -> web.StreamResponse:
        await self._read(request, NothingSent)
        if visitor := _visitor(request):
            self._mailboxes.drop(address_of(visitor).value)
        answer = web.json_response({})
        answer.del_cookie(COOKIE, path="/chat", httponly=True, samesite="Strict", secure=self._secure)
        return answer

    async def _say(self, request: web.Request) -> web.StreamResponse:
        sent = await self._read(request, SaySent)
        visitor = self._must_know(request)
        box, now = self._box(visitor), self._clock()
        box.spoken = now
        if not box.pace.allows(now):
            raise web.HTTPTooManyRequests(headers={"Retry-After": "3"})
        said, sender = said_on_page(sent), address_of(visitor)
        client = str(sent.id)
        show(box, client, said, typed=sent.text is not None)
        event = Inbound(
            id=f"{NAME}:{_hash(sender.value)[:20]}:{sent.id.hex}",  # kept in the open, where an address is sealed
            sender=sender,
            said=said,
            at=now,
            hint=sent.language or _language(request),
        )
        try:
            await self._receive([event])
        except BaseException:
            box.unsaid(client)
            raise
        box.bell.ring()
        # A page whose stream is another process's hears by this that its answer is not on its way to it.
        return web.json_response({"boot": self._mailboxes.boot})

    async def _events(self, request: web.Request) -> web.StreamResponse:
        refuse_foreign(request, self._public_url)
        visitor = self._must_know(request)
        box = self._box(visitor)
        if len(box.bell) >= MAX_PAGES:
            raise web.HTTPServiceUnavailable
        arrive = partial(self._arrivals.of, address_of(visitor).value)
        return await stream(request, box.bell, Following(box, self._mailboxes.boot, request, arrive).news)

    async def _read(self, request: web.Request, model: type[_Model]) -> _Model:
        refuse_foreign(request, self._public_url)
        return await read_json(request, model)

    def _box(self, visitor: str) -> Mailbox:
        key = address_of(visitor).value
        if key not in self._mailboxes and not self._newcomers.allows(self._clock()):
            raise web.HTTPTooManyRequests(headers={"Retry-After": "5"})
        return self._mailboxes.of(key)

    def _known(self, visitor: str) -> web.StreamResponse:
        answer = web.json_response({})
        # A session cookie: on a shared phone it goes with the browser. Who wants to come back keeps the link.
        answer.set_cookie(COOKIE, visitor, path="/chat", httponly=True, samesite="Strict", secure=self._secure)
        return answer

    def _must_know(self, request: web.Request) -> str:
        visitor = _visitor(request)
        if visitor is None:
            raise web.HTTPUnauthorized
        return visitor


def address_of(visitor: str) -> Address:
    """Give where a visitor's messages go, which nobody can turn back into their secret."""
    return Address(NAME, _hash(visitor)[:ADDRESS_DIGITS])


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _visitor(request: web.Request) -> str | None:
    value = request.cookies.get(COOKIE, "")
    return value if _VISITOR.fullmatch(value) else None


def _language(request: web.Request) -> str | None:
    first = _LANGUAGE.match(request.headers.get("Accept-Language", ""))
    return first.group(1).lower() if first else None
