"""What every channel can do, and the three ways a send can fail, split by what the sender does next."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from conversations.document import Document
from conversations.errors import HeardError
from conversations.messages import Address, Inbound, Message


class ChannelError(HeardError):
    """A send that did not happen. Its text names a code, never words, addresses or tokens."""


class Retry(ChannelError):
    """Try again, no sooner than `after` seconds from now (None: the sender's own back-off)."""

    def __init__(self, code: str, after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.after = after


class TooFast(Retry):
    """Too much was sent, to this chat or altogether; vendors do not say which."""


class Refused(ChannelError):
    """The vendor will never take this message; another to the same person may go."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Gone(ChannelError):
    """Nobody is there any more: unreachable until they write again."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class NotHere(ChannelError):
    """Only another process may reach them, or nobody until they come back: this was no try."""


# Why a resident's message found nobody.
NOBODY_THERE = frozenset({"forbidden", "no-chat", "forgotten", "migrated", "no-page"})


@dataclass(frozen=True, slots=True)
class Sent:
    """The vendor's id of the message that went out, as later edits name it; and of all its parts, to delete them by."""

    message: str
    removable: tuple[str, ...] = ()


class Channel(Protocol):
    """A way to reach people or teams. Raises ChannelError and nothing else."""

    @property
    def name(self) -> str:
        """The word in Address.channel."""

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Send one message; text and buttons as given, split where the vendor needs it, never cut."""

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:
        """Delete these messages, and what else is shown of a talk; False if something of them stays."""

    def pieces(self, body: Message | Document) -> int:
        """Say how many of the vendor's messages this makes; each takes a turn."""


@dataclass(frozen=True, slots=True, repr=False)
class SetAside:
    """An update that would not parse: kept sealed with its error's class name, so that a batch can go on."""

    id: str
    raw: bytes
    error: str
    sender: Address | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where to go on asking a vendor; stored in the same transaction as the batch it acknowledges."""

    name: str
    value: int


class Receive(Protocol):
    """Takes residents' events; returning means they are committed, so the vendor may be told."""

    async def __call__(
        self, batch: Sequence[Inbound], aside: Sequence[SetAside] = (), cursor: Cursor | None = None
    ) -> None:
        """Commit the batch, what was set aside and the cursor in one transaction."""


class PlaceKind(StrEnum):
    """Where in a vendor's workspace a command was typed."""

    CHANNEL = "channel"
    SHARED = "shared"  # people from outside the organisation read it
    DIRECT = "direct"


@dataclass(frozen=True, slots=True)
class Place:
    """The channel a command was typed in, which `connect` may bind a team to."""

    address: Address
    kind: PlaceKind


class Command(Protocol):
    """A staff member's words -> the answer. Authorises, acts, audits; never raises for what they typed."""

    async def __call__(self, address: Address, words: str, place: Place | None, event: str = "", /) -> Document:
        """Answer; `event` is the vendor's id of what came in, so that a repeat changes nothing again."""
