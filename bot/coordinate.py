"""A coordinator's or official's words: understand, authorise, act, answer in plain words, audit."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.channels.channel import ChannelError, Place
from bot.clock import Clock
from bot.commands.acting import act
from bot.commands.people import NOT_GOOD
from bot.commands.request import Circumstances, Request, explain, refuse, say
from conversations.document import Document
from conversations.messages import Address
from conversations.planning.authority import Denied, Subject, may
from conversations.planning.commands import (
    Cancel,
    Close,
    Command,
    Confirm,
    Connect,
    Help,
    Join,
    ListSeries,
    ListStaff,
    Resume,
    Schedule,
    Seen,
    Show,
    ShowDigest,
    ShowLog,
    Unclear,
)
from conversations.planning.hints import lacks_code, naming_codes, naming_script
from conversations.planning.reading import parse
from conversations.planning.series import Role, StaffMember
from conversations.planning.window import IsHoliday
from conversations.programme import Programmes
from storage.store import Store, Work

OPERATORS = ("console", "desk")  # channels only the person at the machine itself can speak through

REPEATED = "That came in twice, and I did it once. This is how things stand."
PROPOSING = Schedule | Cancel | Close  # they change nothing before they are confirmed
READING = ListSeries | Show | ShowDigest | ListStaff | ShowLog | Help

_log = logging.getLogger(__name__)

Tell = Callable[[Address, Document], Awaitable[object]]
"""Sends a page to a channel at once, best effort; raises ChannelError and nothing else."""


class Coordinator:
    """Takes every staff word and button, from any channel. Each is one transaction.

    `wake` is called after anything that may have made a wave or a post due. `tell` reaches a channel a team has left;
    without it the old channel is not told. `bot_name` may be set once the channel knows it.
    """

    def __init__(
        self,
        store: Store,
        programmes: Programmes,
        clock: Clock,
        is_holiday_for: Callable[[str], IsHoliday],
        wake: Callable[[], None] | None = None,
        bot_name: str | None = None,
        public_url: str | None = None,
        tell: Tell | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._circumstances = Circumstances(programmes, is_holiday_for, bot_name, public_url)
        self._wake = wake
        self._tell = tell

    def name_bot(self, name: str) -> None:
        """Learn the Telegram bot's name, for start links."""
        self._circumstances = replace(self._circumstances, bot_name=name)

    async def __call__(self, address: Address, words: str, place: Place | None = None, event: str = "") -> Document:
        """Answer. What was typed never raises; a database that cannot be reached does.

        What an event did is committed together with its id: it is done once, also where the vendor repeats it
        after a restart, and then told how things stand, for the first answer may have been lost. Looking changes
        nothing, and is answered every time.
        """
        command = parse(words)
        if isinstance(command, Unclear):
            return explain(await self._told_more(address, command))
        looking = isinstance(command, READING)
        if not looking and (refusal := await self._turned_away(address, command, event)):
            return refusal
        async with self._store.read() if looking else self._store.work() as work:
            staff = await _who(work, address)
            may_be_new = staff is not None or isinstance(command, Join)  # nothing is noted of strangers
            if event and not looking and may_be_new and not await work.inbox.add([event], self._clock()):
                return await _again(Request(work, self._circumstances, address, staff, self._clock(), place), command)
            request = Request(work, self._circumstances, address, staff, self._clock(), place)
            document = await act(request, command)
        if request.attempts:
            async with self._store.work() as work:
                for action, programme, detail in request.attempts:
                    await replace(request, work=work).note(action, programme, detail)
        for channel, news in request.afterwards:
            await self._inform(channel, news)
        if self._wake and isinstance(command, Confirm | Resume | Connect | Seen):
            self._wake()
        return document

    async def _told_more(self, address: Address, unclear: Unclear) -> Unclear:
        """Add what only this person may be told: the codes that wait for them, the scripts of their programme."""
        if not unclear.first:
            return unclear
        async with self._store.read() as work:
            staff = await _who(work, address)
            if staff is None:
                return unclear
            if lacks_code(unclear):
                return naming_codes(unclear, await work.confirmations.waiting(staff.id, self._clock()))
        programmes = self._circumstances.programmes.values()
        theirs = (one for one in programmes if staff.programme in {"", one.key})
        return naming_script(unclear, {name for one in theirs for name in one.scripts})

    async def _turned_away(self, address: Address, command: Command, event: str) -> Document | None:
        """Give the answer to strangers, whom no transaction is begun for: each would hold up the whole house."""
        if address.channel in OPERATORS:
            return None
        async with self._store.read() as work:
            if isinstance(command, Join):
                is_repeat = bool(event) and not await work.inbox.new([event])
                is_good = is_repeat or await work.staff.is_good(command.code, self._clock())
                return None if is_good else refuse(NOT_GOOD)
            if await _who(work, address):
                return None
        decision = may(None, command, Subject())
        return refuse(decision.reason) if isinstance(decision, Denied) else None

    async def _inform(self, address: Address, document: Document) -> None:
        if self._tell is None:
            return
        try:
            await self._tell(address, document)
        except ChannelError as error:
            _log.warning("the channel a team left could not be told", extra={"error": type(error).__name__})


async def _again(request: Request, command: Command) -> Document:
    """Answer what was done before and may not have been answered: the preview that waits, or how things stand."""
    by = request.staff.id if request.staff else ""
    if isinstance(command, PROPOSING) and await request.work.confirmations.waiting(by, request.now):
        return await act(request, command)
    standing = await act(request, ListSeries())
    return say(REPEATED, *standing.blocks) if not standing.refused else say(REPEATED)


async def _who(work: Work, address: Address) -> StaffMember | None:
    if address.channel in OPERATORS:
        return StaffMember(f"operator@{address.channel}", Role.OPERATOR)
    return await work.staff.by_address(address)
