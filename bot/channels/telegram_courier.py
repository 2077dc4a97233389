"""The house's side of the courier, the process that calls Telegram: begins it, asks it, replaces it."""

import asyncio
import itertools
import logging
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from bot.channels.channel import Retry
from bot.channels.frames import Framed, pack
from bot.channels.telegram_calls import CONNECT_TIMEOUT, READ_TIMEOUT, TOKEN_SENTENCE, coded_error
from conversations.errors import CannotStart

PATIENCE = 10.0  # seconds beyond what a call itself may take, until a courier that says nothing counts as stuck
CLOSING_WAIT = 2.0  # seconds to end by itself
PAUSE = 1.0  # seconds between two beginnings at least, so that one that cannot begin is not begun without end
SECRETS = ("HEARD_", "PG")  # begin what no courier is told: settings, read in any case, and PostgreSQL's password
_TOKEN = re.compile(r"[0-9A-Za-z:_-]+")  # what fits into a URL's path; Telegram's are NUMBER:LETTERS
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Awaited:
    answer: asyncio.Future[object]
    until: float  # of the loop's clock


class _Wire(Framed):
    """The socket to one courier: answers find who waits for them."""

    def __init__(self, process: "subprocess.Popen[bytes]", patience: float) -> None:
        super().__init__()
        self.up = True
        self._process = process
        self._patience = patience
        self._loop = asyncio.get_running_loop()
        self._awaited: dict[int, _Awaited] = {}
        self._watch = self._loop.call_later(patience, self._end_if_stuck)

    async def ask(self, number: int, method: str, parameters: dict[str, object], read_timeout: float) -> object:
        """Have one call made. Raises ChannelError."""
        packed = pack((number, method, parameters, read_timeout))
        if not self.up:  # nobody would ever end the wait
            raise Retry("network")
        self.say(packed)
        answer: asyncio.Future[object] = self._loop.create_future()
        until = self._loop.time() + read_timeout + CONNECT_TIMEOUT + self._patience
        self._awaited[number] = _Awaited(answer, until)
        try:
            return await answer
        finally:
            if self._awaited.pop(number, None):  # nobody waits any more: let it close that connection
                self.say(pack((number,)))

    def data_received(self, data: bytes) -> None:
        """Give each answer to whoever waits for it."""
        for number, result, *error in cast("Iterator[tuple[int, object, str, str, float]]", self._unpacker.feed(data)):
            awaited = self._awaited.pop(number, None)
            if awaited is None or awaited.answer.done():
                continue
            if error:
                awaited.answer.set_exception(coded_error(*cast("tuple[str, str, float | None]", error)))
            else:
                awaited.answer.set_result(result)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - why does not matter
        """Tell all who wait that nobody knows what became of their calls, as with any network that breaks."""
        self.up = False
        self._watch.cancel()
        for awaited in self._awaited.values():
            if not awaited.answer.done():
                awaited.answer.set_exception(Retry("network"))
        self._awaited.clear()

    async def close(self) -> None:
        """Hang up, which ends the courier, and see its end."""
        self.hang_up()
        await asyncio.to_thread(self._see_end)

    def _see_end(self) -> None:
        try:
            self._process.wait(CLOSING_WAIT)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _end_if_stuck(self) -> None:
        now = self._loop.time()
        if any(awaited.until < now for awaited in self._awaited.values()):
            _log.error("the courier says nothing any more: ended")
            self._process.kill()
        self._watch = self._loop.call_later(self._patience, self._end_if_stuck)


class Courier:
    """Calls Telegram through a process of its own; one that ended is replaced at the next call.

    It shares nothing with the house but the token: its environment holds no setting of Heard's, nor of PostgreSQL's.
    """

    def __init__(self, api_url: str, token: str, patience: float = PATIENCE) -> None:
        if not _TOKEN.fullmatch(token):
            raise CannotStart(TOKEN_SENTENCE)
        self._told = pack((api_url, token))
        self._patience = patience
        self._numbers = itertools.count()
        self._wire: _Wire | None = None
        self._beginning = asyncio.Lock()
        self._begun = -PAUSE  # when, by the loop's clock
        self._closed = False

    async def open(self) -> None:
        """Begin the process; a second call changes nothing."""
        await self._up()

    async def close(self) -> None:
        """End the process; whatever is under way fails."""
        async with self._beginning:
            self._closed = True
            if self._wire:
                await self._wire.close()

    async def call(self, method: str, parameters: dict[str, object], read_timeout: float = READ_TIMEOUT) -> object:
        """Call one method and give its raw result. Raises ChannelError."""
        wire = self._wire
        if wire is None or not wire.up:
            wire = await self._up()
        return await wire.ask(next(self._numbers), method, parameters, read_timeout)

    async def _up(self) -> _Wire:
        async with self._beginning:
            if self._wire and self._wire.up:
                return self._wire
            now = asyncio.get_running_loop().time()
            if self._closed or now - self._begun < PAUSE:
                raise Retry("network")
            if self._wire:
                _log.error("the courier ended: another begins")
                await self._wire.close()
            self._begun = now
            self._wire = await self._begin()
            return self._wire

    async def _begin(self) -> _Wire:
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                process = await asyncio.to_thread(_start, theirs)
        except OSError as error:  # no memory or no number left for another process just now
            ours.close()
            _log.error("no courier can begin", extra={"error": type(error).__name__})
            raise Retry("network") from None
        wire = _Wire(process, self._patience)
        await asyncio.get_running_loop().create_connection(lambda: wire, sock=ours)
        wire.say(self._told)
        return wire


def _start(theirs: socket.socket) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # a session of its own: Ctrl-C is for the house, which ends its courier last
        [sys.executable, "-m", "bot.courier"],
        stdin=theirs.fileno(),
        stdout=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if not name.upper().startswith(SECRETS)},
        start_new_session=True,
    )
