"""Takes updates as they come: commits what people did, and only then does what follows a commit.

What follows is at most once: a crash right after the commit may lose an official's command, never a resident's word.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import assert_never

from bot.channels.channel import ChannelError, Command, Cursor, Receive, SetAside
from bot.channels.telegram_calls import Calls
from bot.channels.telegram_sending import Sender
from bot.channels.telegram_staff import Sleep, StaffLines
from bot.channels.telegram_updates import NAME, Crowd, Ignored, Reading, StaffWords, read, set_aside
from bot.clock import Clock
from conversations.messages import Inbound
from storage.database import Unavailable

log = logging.getLogger(__name__)

Texts = Callable[[str, str], str]
"""(phrase key, language) -> words; an unknown language gives the programme's first."""

CROWD_QUIET = timedelta(minutes=1)  # a group's messages keep coming until the bot has left: explain once
CLOSING_WAIT = 5.0  # seconds for acts still under way when Heard stops
REMEMBERED = 500  # updates whose commands ran, in case the webhook repeats one
DEFAULT_LANGUAGE = "en"  # of a group, whose people may have told Telegram none


@dataclass(frozen=True, slots=True)
class Ports:
    """What a Telegram channel needs from the house."""

    receive: Receive
    command: Command
    texts: Texts
    cursor: Callable[[str], Awaitable[int | None]]
    clock: Clock
    sleep: Sleep = asyncio.sleep


class Intake:
    """The one way in for updates, whether polled or delivered by webhook."""

    def __init__(self, calls: Calls, sender: Sender, ports: Ports) -> None:
        self._calls = calls
        self._sender = sender
        self._ports = ports
        self._acts: set[asyncio.Task[None]] = set()
        self._staff = StaffLines(ports.command, sender, ports.sleep)
        self._told: dict[int, datetime] = {}
        self._ran: dict[int, None] = {}

    async def take(self, updates: Sequence[object], cursor: Cursor | None = None) -> None:
        """Commit a batch and its cursor. Raises what `receive` raises: then nothing may be acknowledged."""
        now = self._ports.clock()
        readings = [read(update, now) for update in updates]
        batch = [reading.what for reading in readings if isinstance(reading.what, Inbound)]
        aside = [reading.what for reading in readings if isinstance(reading.what, SetAside)]
        for poison in aside:
            log.error("update set aside", extra={"event": poison.id, "error": poison.error})
        if batch or aside or cursor is not None:
            await self._ports.receive(batch, aside, cursor)
        for reading in readings:
            self._follow(reading)

    async def prove_store(self) -> None:
        """Raise what `receive` raises while the store itself fails, which an empty commit tells."""
        await self._ports.receive((), ())

    async def take_or_set_aside(self, update: object, cursor: Cursor | None = None) -> None:
        """Take an update that failed again and again; if it alone is at fault, set it aside for those behind it.

        Raises while the store itself fails: then nothing is set aside.
        """
        await self.prove_store()
        try:
            await self.take([update], cursor)
        except Unavailable:
            raise  # an empty commit succeeds on a full disk, too: the update is not at fault
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not come again for ever
            poison = set_aside(update, read(update, self._ports.clock()).number, type(error).__name__)
            await self._ports.receive((), (poison,), cursor)
            log.error("update set aside", extra={"event": poison.id, "error": poison.error})  # noqa: TRY400 - no words

    async def close(self) -> None:
        """Let commands and acts under way end, for a few seconds at most."""
        await self._staff.close(CLOSING_WAIT)
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSING_WAIT):
                while self._acts:
                    await asyncio.wait(self._acts)
        left = list(self._acts)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _follow(self, reading: Reading) -> None:
        if reading.query:
            self._start(self._try("AnswerCallbackQuery", {"callback_query_id": reading.query}))
        match reading.what:
            case StaffWords() as staff:
                self._queue(staff, reading.number)
            case Crowd() as crowd:
                self._start(self._leave(crowd, self._first_time(crowd.chat)))
            case Inbound() | SetAside() | Ignored():
                pass
            case _:
                assert_never(reading.what)

    def _start(self, act: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(act)
        self._acts.add(task)
        task.add_done_callback(self._end)

    def _end(self, task: asyncio.Task[None]) -> None:
        self._acts.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("act failed", extra={"error": type(error).__name__})

    async def _try(self, method: str, parameters: dict[str, object]) -> None:
        """Call a method whose failure costs nobody anything, such as ending a button's spinner too late."""
        try:
            await self._calls.call(method, parameters)
        except ChannelError as error:
            log.info("not done", extra={"method": method, "code": str(error)})

    def _first_time(self, chat: int) -> bool:
        now = self._ports.clock()
        self._told = {chat: at for chat, at in self._told.items() if now - at < CROWD_QUIET}
        first = chat not in self._told
        self._told.setdefault(chat, now)
        return first

    async def _leave(self, crowd: Crowd, explain: bool) -> None:  # noqa: FBT001 - said once at the one call
        if explain:
            language = (crowd.hint or DEFAULT_LANGUAGE).partition("-")[0]
            words = self._ports.texts("group-private", language)
            await self._try("SendMessage", {"chat_id": crowd.chat, "text": words})
        await self._try("LeaveChat", {"chat_id": crowd.chat})

    def _queue(self, staff: StaffWords, number: int | None) -> None:
        if number is not None:
            if number in self._ran:
                return
            self._ran[number] = None
            if len(self._ran) > REMEMBERED:
                del self._ran[next(iter(self._ran))]
        self._staff.take(staff, "" if number is None else f"{NAME}:{number}")
