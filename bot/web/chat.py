"""The web chat's door: a visitor is a random secret in a cookie, and nothing else is known of them.

Only the browser keeps the secret; Heard works with its hash, so that nobody who reads all Heard has can be them.
"""

import hashlib
import re
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from typing import TypeVar

from aiohttp import web
from pydantic import BaseModel

from bot.channels.channel import Receive
from bot.channels.web import NAME
from bot.clock import Clock
from bot.limits import Pace
from bot.web.hosts import refuse_foreign
from bot.web.mailbox import Line, Mailbox, Mailboxes, Who
from bot.web.page import page_routes
from bot.web.reading import NothingSent, ResumeSent, SaySent, read_json
from bot.web.stream import Event, stream
from conversations.messages import (
    Address,
    Inbound,
    Order,
    Ordered,
    Press,
    Pressed,
    Said,
    Typed,
    UnknownOrder,
)
from conversations.talk.notice import DELETE
from conversations.talk.spoken import AUTONYMS, ordered
from conversations.talk.spoken import said as spoken

COOKIE = "heard_visitor"
VISITOR_BYTES = 16  # 128 bits: nobody guesses a visitor
ADDRESS_DIGITS = 32  # hexadecimal: as many bits as the secret
NEW_RATE, NEW_BURST = 20.0, 400  # new visitors a second, all together; no address is looked at or kept
MAX_PAGES = 6  # open at once for one visitor
_VISITOR = re.compile(r"[A-Za-z0-9_-]{22}")
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})\b")
_WORDS_GO = frozenset({Order.STOP, Order.WITHDRAW, Order.FORGET})
_UNSEEN = frozenset({Order.START, Order.REPEAT})  # the page says these, not the person

_Model = TypeVar("_Model", bound=BaseModel)

_FILES = {
    "/chat": "chat.html",
    "/chat/chat.css": "chat.css",
    "/chat/chat.js": "chat.js",
    "/chat/thread.js": "thread.js",
    "/chat/line.js": "line.js",
    "/chat/phrases.js": "phrases.js",
    "/chat/words.js": "words.js",
    "/chat/icon.svg": "icon.svg",
}


class Chat:
    """Takes what visitors say to `receive` and streams what their mailbox holds back to them."""

    def __init__(self, mailboxes: Mailboxes, receive: Receive, clock: Clock, public_url: str | None = None) -> None:
        self._mailboxes = mailboxes
        self._receive = receive
        self._clock = clock
        self._public_url = public_url
        self._secure = bool(public_url and public_url.startswith("https:"))
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
            web.post("/chat/resume", self._resume),
            web.post("/chat/leave", self._leave),
        ]

    async def _here(self, request: web.Request) -> web.StreamResponse:
        refuse_foreign(request, self._public_url)
        return web.json_response({"known": _visitor(request) is not None})

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
        if not box.pace.allows(now):
            raise web.HTTPTooManyRequests(headers={"Retry-After": "3"})
        said, sender = said_on_page(sent), address_of(visitor)
        client = str(sent.id)
        _show(box, client, said, typed=sent.text is not None)
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
        return await stream(request, box.bell, _Following(box, self._mailboxes.boot, request).news)

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


class _Following:
    """One page's place in a mailbox: first a greeting, then every change after the last it has seen."""

    def __init__(self, box: Mailbox, boot: str, request: web.Request) -> None:
        self._box = box
        self._boot = boot
        self._greeted = False
        last_boot, _, last = request.headers.get("Last-Event-ID", "").rpartition(".")
        self._seen = int(last) if last_boot == boot and last.isascii() and last.isdigit() else 0

    async def news(self) -> Sequence[Event] | None:
        """Give the changes since the last look; None once the visitor has left."""
        if self._box.closed:
            return None
        lines = self._box.since(self._seen)
        events = [Event("line", _shown(line), f"{self._boot}.{line.seq}") for line in lines]
        if lines:
            self._seen = lines[-1].seq
        if not self._greeted:
            self._greeted = True
            # After a restart the boot has changed, and the page asks Heard to say again where they were.
            greeting = Event("hello", {"boot": self._boot, "empty": self._box.empty})
            events.insert(0, greeting)
        return events


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


def said_on_page(sent: SaySent) -> Said:
    """Read what a page sent. Raises HTTPBadRequest where nothing is left of the words."""
    if sent.press is not None:
        press = Press(sent.press.scope, sent.press.step, sent.press.key)
        return Pressed(press, sent.press.message)
    if sent.order is not None:
        return Ordered(sent.order, _clean(sent.rest))
    text = _clean(sent.text or "")
    if not text:
        raise web.HTTPBadRequest
    return spoken(text, str(sent.id))


def _clean(text: str) -> str:
    """Drop control characters, which no one types and some storage refuses; keep line ends, and tabs as spaces."""
    return "".join(c for c in text.replace("\t", " ") if c == "\n" or unicodedata.category(c) != "Cc").strip()


def _show(box: Mailbox, client: str, said: Said, *, typed: bool) -> None:
    match said:
        case Typed(text=text):
            if ordered(text, AUTONYMS, free=True) in _WORDS_GO:
                box.forget_words()
            box.said(client, text, Who.YOU)
        case Pressed(press=press, message=message):
            box.pressed(client, press, message)
            if press.key == DELETE:
                box.forget_words()
        case Ordered(order=order) if order in _UNSEEN and not typed:
            pass
        case Ordered(order=order):
            if order in _WORDS_GO:
                box.forget_words()
            box.said(client, order.value, Who.ORDER)
        case UnknownOrder(word=word):
            box.said(client, f"/{word}", Who.YOU)
        case _:
            pass  # the web chat sends nothing else


def _shown(line: Line) -> dict[str, object]:
    return {
        "id": line.id,
        "order": line.order,
        "who": line.who.value,
        "text": line.text,
        "client": line.client,
        "options": [
            {
                "label": option.label,
                "scope": option.press.scope,
                "step": option.press.step,
                "key": option.press.key,
                "chosen": option.chosen,
            }
            for option in line.options
        ],
    }
