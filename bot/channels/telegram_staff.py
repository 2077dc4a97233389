"""Answers officials' words: each person's in the order typed, nobody's behind another's."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace

from bot.channels.channel import ChannelError, Command, Retry
from bot.channels.telegram_buttons import STAFF_WORD
from bot.channels.telegram_sending import Sender
from bot.channels.telegram_updates import StaffWords
from conversations.document import Document, Paragraph, Small
from conversations.messages import Address
from conversations.planning.commands import Help, Unclear
from conversations.planning.reading import parse

log = logging.getLogger(__name__)

Sleep = Callable[[float], Awaitable[None]]

WAITING = 5  # words of one person behind the one being answered; more are typed by a program, or again and again
PEOPLE = 500  # with words waiting; anybody may type /heard, and a list of strangers must not fill the memory
AT_ONCE = 8  # commands and sends under way; waits that Telegram asks for are not counted
TRIES = 5  # of showing an official the answer they wait for
TRY_WAIT = 2.0  # seconds between them, where Telegram names no wait

SORRY = Document(
    "Something went wrong",
    (Paragraph("Something went wrong on our side. Please look with /heard list before you try again."),),
)
HERE = Small(f"Here, begin with /{STAFF_WORD}, as in: /{STAFF_WORD} list")


class StaffLines:
    """One line of words a person, served side by side. `close` before the sender's connections go."""

    def __init__(self, command: Command, sender: Sender, sleep: Sleep) -> None:
        self._command = command
        self._sender = sender
        self._sleep = sleep
        self._lines: dict[Address, deque[tuple[str, str]]] = {}
        self._serving: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(AT_ONCE)

    def take(self, staff: StaffWords, event: str) -> None:
        """Put words in their person's line; beyond its length they are dropped, as is whoever comes to a full house.

        `event` is their update's id.
        """
        line = self._lines.get(staff.address)
        if line is not None:
            if len(line) < WAITING:
                line.append((staff.words, event))
            return
        if len(self._lines) >= PEOPLE:
            log.warning("official's words dropped", extra={"count": PEOPLE})
            return
        self._lines[staff.address] = deque([(staff.words, event)])
        task = asyncio.create_task(self._serve(staff.address))
        self._serving.add(task)
        task.add_done_callback(self._serving.discard)

    async def close(self, within: float) -> None:
        """Let what is waiting be answered, for some seconds at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                while self._serving:
                    await asyncio.wait(self._serving)
        left = list(self._serving)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    async def _serve(self, address: Address) -> None:
        line = self._lines[address]
        try:
            while line:
                try:
                    await self._show(address, await self._answer(address, *line.popleft()))
                except Exception as error:  # noqa: BLE001 - the loop's edge: one answer must not end the others
                    log.error("answer not shown", extra={"error": type(error).__name__})  # noqa: TRY400 - a trace holds words
        finally:
            del self._lines[address]

    async def _answer(self, address: Address, words: str, event: str) -> Document:
        try:
            async with self._places:
                answer = await self._command(address, words, None, event)
        except Exception as error:  # noqa: BLE001 - whoever asked must learn that it failed
            log.error("command failed", extra={"error": type(error).__name__})  # noqa: TRY400 - a trace holds words
            return SORRY
        tells_what_to_type = isinstance(parse(words), Help | Unclear)
        return replace(answer, blocks=(*answer.blocks, HERE)) if tells_what_to_type else answer

    async def _show(self, address: Address, answer: Document) -> None:
        for _ in range(TRIES):
            try:
                async with self._places:
                    await self._sender.send(address, answer)
            except Retry as retry:
                await self._sleep(TRY_WAIT if retry.after is None else retry.after)
            except ChannelError as error:
                log.warning("answer not shown", extra={"code": str(error)})
                return
            else:
                return
        log.warning("answer not shown", extra={"code": "tries-used-up"})
