"""Server-sent events: a stream that looks for news, sleeps until it is woken, and ends when the site does."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import orjson
from aiohttp import web

log = logging.getLogger(__name__)

HEARTBEAT_SECONDS = 15.0  # under the 60 s after which common proxies cut a silent connection
RETRY_MS = 2_000  # how soon a browser asks again after a cut
MAX_STREAMS = 4_000  # of one site; each holds a connection and a few kB


class Streams:
    """The open streams of one site, so that a stop ends them at once."""

    def __init__(self) -> None:
        self._open: set[asyncio.Event] = set()
        self.ended = False

    @contextmanager
    def joined(self, woken: asyncio.Event) -> Iterator[None]:
        """Count a stream for as long as it lives; one too many is refused."""
        if self.ended or len(self._open) >= MAX_STREAMS:
            raise web.HTTPServiceUnavailable
        self._open.add(woken)
        try:
            yield
        finally:
            self._open.discard(woken)

    def end(self) -> None:
        """Tell every stream that this was all."""
        self.ended = True
        for woken in self._open:
            woken.set()


STREAMS = web.AppKey("streams", Streams)


class Bell:
    """Wakes the streams that listen to one thing. Each looks for itself, so a ring nobody hears loses nothing."""

    def __init__(self) -> None:
        self._listening: list[asyncio.Event] = []

    def __len__(self) -> int:
        return len(self._listening)

    def ring(self) -> None:
        """Wake whoever listens."""
        for woken in self._listening:
            woken.set()

    @contextmanager
    def listening(self) -> Iterator[asyncio.Event]:
        """Listen; the event is set at every ring."""
        woken = asyncio.Event()
        self._listening.append(woken)
        try:
            yield woken
        finally:
            self._listening.remove(woken)


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One event: its name, what it says as JSON, and the id a browser repeats when it comes back."""

    name: str
    data: object
    id: str = ""

    def encoded(self) -> bytes:
        """Give the bytes on the wire; JSON has no raw line ends, so one data line is enough."""
        mark = b"id: %s\n" % self.id.encode() if self.id else b""
        return b"%sevent: %s\ndata: %s\n\n" % (mark, self.name.encode(), orjson.dumps(self.data))


News = Callable[[], Awaitable[Sequence[Event] | None]]
"""What has happened since it was last asked; None ends the stream."""


async def stream(request: web.Request, bell: Bell, news: News) -> web.StreamResponse:
    """Send news as it comes until the browser, the source or the site ends it."""
    streams = request.app[STREAMS]
    with bell.listening() as woken, streams.joined(woken):
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        try:
            await response.prepare(request)
            await response.write(b"retry: %d\n\n" % RETRY_MS)
            while not streams.ended:
                woken.clear()
                events = await news()
                if events is None:
                    break
                if events:
                    await response.write(b"".join(event.encoded() for event in events))
                elif not await _wake(woken):
                    await response.write(b": still here\n\n")
        except ConnectionResetError:
            pass  # the browser went away, which is how most streams end
        except Exception as error:
            if not response.prepared:
                raise
            # An answer has begun and cannot become another one: end it, and the browser asks again.
            log.exception("a stream failed", extra={"error": type(error).__name__})
    return response


async def _wake(woken: asyncio.Event) -> bool:
    try:
        async with asyncio.timeout(HEARTBEAT_SECONDS):
            await woken.wait()
    except TimeoutError:
        return False
    return True
