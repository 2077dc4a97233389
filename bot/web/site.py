"""One site for every door: the headers that protect people, plain errors, and a clean end."""

import errno
import logging
from collections.abc import Iterable, Sequence
from typing import Protocol

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from aiohttp.web_protocol import RequestHandler

from bot.web.hosts import LOOPBACK, host_name
from bot.web.stream import STREAMS, Streams
from conversations.errors import CannotStart
from storage.database import Unavailable

log = logging.getLogger(__name__)

MAX_BODY = 1_048_576  # bytes; a vendor's event with a long message stays far below; doors for people take less
LINGER_SECONDS = 2.0  # how long the rest of a refused body is read, so that whoever sends it sees why
BUSY_SECONDS = "5"  # until a browser may ask again, where the database is out of reach
STOP_SECONDS = 3.0  # how long a stop waits for requests under way; streams are told to end first

CHECKS = frozenset({"/healthz", "/readyz"})  # asked by number, whatever the name; they tell nothing

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",  # for browsers that do not read frame-ancestors
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cache-Control": "no-store",  # a shared phone must not keep a page of someone's talk
    "X-Robots-Tag": "noindex, nofollow",
    "Server": "Heard",
}

_SENTENCES = {
    400: "Heard could not read that request.",
    401: "Please open this page again from its start.",
    403: "Heard does not answer this request.",
    404: "There is no page here.",
    405: "This address does not take that kind of request.",
    408: "That took too long to arrive. Please try again.",
    411: "The request must say how long it is.",
    413: "That is too long.",
    415: "Heard takes JSON here.",
    421: "Heard does not answer under this name.",
    429: "That was a lot at once. Please wait a moment.",
    503: "Heard is busy. Please try again in a moment.",
}


class Door(Protocol):
    """A part of the site: the web chat, the desk, a vendor's webhook."""

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Give the addresses it answers."""


def build_site(doors: Sequence[Door], hosts: frozenset[str]) -> web.Application:
    """Put the doors on one site that answers only under `hosts` (see hosts.allowed_hosts)."""
    app = web.Application(middlewares=[_plain_errors, _own_names(hosts | LOOPBACK)], client_max_size=MAX_BODY)
    app[STREAMS] = Streams()
    app.on_response_prepare.append(_protect)
    app.on_shutdown.append(_end_streams)
    app.router.add_get("/", _to_chat)
    app.router.add_get("/healthz", _alive)
    for door in doors:
        app.router.add_routes(door.routes())
    return app


async def serve(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Listen; end with `await runner.cleanup()`. Port 0 takes a free one (`runner.addresses`)."""
    # aiohttp's own logger writes the address of whoever sent a broken request: Heard keeps no addresses.
    silent = logging.getLogger(f"{__name__}.protocol")
    silent.disabled = True
    runner = web.AppRunner(
        app,
        access_log=None,
        logger=silent,
        handle_signals=False,
        shutdown_timeout=STOP_SECONDS,
        keepalive_timeout=75.0,
        lingering_time=LINGER_SECONDS,
    )
    await runner.setup()
    if runner.server is not None:
        runner.server.__class__ = _PlainServer  # aiohttp has no other way to choose these words
    try:
        await web.TCPSite(runner, host, port, reuse_address=True).start()
    except OSError as error:
        await runner.cleanup()
        raise CannotStart(_why_not(error, host, port)) from None
    return runner


class _PlainHandler(RequestHandler):
    """Refuses what is no HTTP in our words: aiohttp's quote what was sent, and name its version."""

    __slots__ = ()

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """Answer before any door was found; `message` is the one that quotes."""
        super().handle_error(request, status, exc, message)
        answer = web.Response(status=status, text=_SENTENCES.get(status, "Heard cannot do that."), headers=_HEADERS)
        answer.force_close()
        return answer


class _PlainServer(web.Server):
    """Gives each connection such a handler."""

    def __call__(self) -> RequestHandler:
        """Take a connection."""
        handler = super().__call__()
        handler.__class__ = _PlainHandler
        return handler


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} on {host} is taken by another program; stop it or set HEARD_HTTP_PORT to a free port."
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"Heard may not listen on port {port}; set HEARD_HTTP_PORT to one above 1023."
    return f"Heard cannot listen on {host}, port {port}; set HEARD_HTTP_HOST to an address of this computer."


async def _to_chat(_: web.Request) -> web.StreamResponse:
    raise web.HTTPFound("/chat")


async def _alive(_: web.Request) -> web.StreamResponse:
    return web.Response(text="ok")


async def _end_streams(app: web.Application) -> None:
    app[STREAMS].end()


async def _protect(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)


def _own_names(hosts: frozenset[str]) -> Middleware:
    @web.middleware
    async def own_names(request: web.Request, handler: Handler) -> web.StreamResponse:
        # A page elsewhere can point a name of its own at this address (DNS rebinding): answer to our names only.
        if request.path not in CHECKS and host_name(request.host) not in hosts:
            raise web.HTTPMisdirectedRequest
        return await handler(request)

    return own_names


@web.middleware
async def _plain_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPRedirection:
        raise
    except web.HTTPException as refusal:
        answer = web.Response(status=refusal.status, text=_SENTENCES.get(refusal.status, "Heard cannot do that."))
        for name in ("Allow", "Retry-After"):
            if name in refusal.headers:
                answer.headers[name] = refusal.headers[name]
        if refusal.keep_alive is False:
            answer.force_close()
        return answer
    except Unavailable as error:
        log.warning("a request came to nothing", extra={"error": type(error).__name__})
        return web.Response(status=503, text=_SENTENCES[503], headers={"Retry-After": BUSY_SECONDS})
    except Exception as error:  # the loop's edge: one request must not show or stop anything else
        if isinstance(error, ConnectionResetError) and (request.transport is None or request.transport.is_closing()):
            raise  # whoever asked has gone away, which is ordinary: aiohttp closes up and says nothing
        log.exception("a request failed", extra={"error": type(error).__name__})
        return web.Response(status=500, text="Something went wrong at our end. Please try again.")
