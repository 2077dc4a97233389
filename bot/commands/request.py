"""One command on its way: who asks, what may be touched, and the short answers every command gives."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.channels.channel import Place
from conversations.document import Block, Document, Heading, Paragraph, Small
from conversations.messages import Address
from conversations.planning.authority import Denied, Subject, may
from conversations.planning.commands import Command, Unclear
from conversations.planning.preview import ask_to_confirm
from conversations.planning.saying import words
from conversations.planning.series import StaffMember
from conversations.planning.tokens import UNAMBIGUOUS
from conversations.planning.window import IsHoliday
from conversations.programme import Programme, Programmes
from storage.store import Work

CONFIRMATION_LENGTH = 4  # characters: 390,000 codes, for staff only, for an hour
CONFIRMATION_LIFE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is the same for every command. `bot_name` is the Telegram bot's, `public_url` the web chat's, if any."""

    programmes: Programmes
    is_holiday_for: Callable[[str], IsHoliday]
    bot_name: str | None = None
    public_url: str | None = None

    def calendar(self, programme: Programme) -> IsHoliday:
        """Give the bank holidays of a programme's country."""
        return self.is_holiday_for(programme.country)


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One command. `confirmed` says that its preview was seen and confirmed.

    `afterwards` collects what channels must be told once the transaction has been committed; `attempts` what the
    audit log must be told although it was a mere look, for which no transaction is begun.
    """

    work: Work
    circumstances: Circumstances
    address: Address
    staff: StaffMember | None
    now: datetime
    place: Place | None = None
    confirmed: bool = False
    afterwards: list[tuple[Address, Document]] = field(default_factory=list)
    attempts: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def home(self) -> str:
        """The programme of whoever asks; empty for an operator."""
        return self.staff.programme if self.staff else ""

    def refusal(self, command: Command, subject: Subject) -> Document | None:
        """Give the answer where this person may not do this; None where they may."""
        decision = may(self.staff, command, subject)
        return refuse(decision.reason) if isinstance(decision, Denied) else None

    async def note(self, action: str, programme: str, detail: str) -> None:
        """Write the audit log: staff by their id, nothing of residents."""
        by = self.staff.id if self.staff else ""
        await self.work.audit.note(by, action, programme, detail, self.now)

    def later(self, action: str, programme: str, detail: str) -> None:
        """Have the audit log told of a look that was refused."""
        self.attempts.append((action, programme, detail))

    async def ask_first(self, command: Command, programme: str) -> str:
        """Keep a command until it is confirmed; give the code: the one it waits under already, if they asked before."""
        by, team = (self.staff.id, self.staff.team) if self.staff else ("", "")
        meant = words(command)
        code = await self._waits_under(by, programme, meant) or await self._new_code()
        await self.work.confirmations.put(code, by, programme, team, meant, self.now + CONFIRMATION_LIFE)
        return code

    async def _waits_under(self, by: str, programme: str, meant: str) -> str | None:
        """Take the same order back that someone asked for before; give its code."""
        for code in await self.work.confirmations.waiting(by, self.now):
            kept = await self.work.confirmations.peek(code, self.now)
            if kept and (kept.programme, kept.words) == (programme, meant):
                await self.work.confirmations.take(code, self.now)
                return code
        return None

    async def _new_code(self) -> str:
        code = short_code(CONFIRMATION_LENGTH)
        while await self.work.confirmations.peek(code, self.now):
            code = short_code(CONFIRMATION_LENGTH)
        return code


def short_code(length: int) -> str:
    """Make a random code people can type."""
    return "".join(secrets.choice(UNAMBIGUOUS) for _ in range(length))


def say(text: str, *blocks: Block) -> Document:
    """Answer in a sentence or two, perhaps with more below."""
    return Document(text, (Paragraph(text), *blocks))


def refuse(text: str, *blocks: Block) -> Document:
    """Answer that nothing was done, and why."""
    return replace(say(text, *blocks), refused=True)


def warn(question: str, what_happens: str, code: str, label: str) -> Document:
    """Ask for a confirmation of something that cannot be undone."""
    return Document(question, (Heading(question, 1), Paragraph(what_happens), *ask_to_confirm(code, label)))


def explain(unclear: Unclear) -> Document:
    """Say what was not understood, what may have been meant, and an example."""
    blocks: list[Block] = []
    if unclear.suggestion and unclear.word:
        blocks.append(Paragraph(f'Did you mean "{unclear.suggestion}"?'))
    elif unclear.suggestion:
        blocks.append(Paragraph(f'Try "{unclear.suggestion}".'))
    if unclear.example and unclear.example != unclear.suggestion:
        blocks.append(Small(f"For example: {unclear.example}"))
    return refuse(unclear.message, *blocks)
