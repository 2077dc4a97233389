"""What comes in from a person and what goes out to a person or a team, whatever the channel."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from conversations.distress import Noticed
from conversations.document import Document


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """Where a channel can reach someone. It never prints its value: addresses must not reach a log."""

    channel: str
    value: str

    def __repr__(self) -> str:
        return f"Address({self.channel}:…)"


@dataclass(frozen=True, slots=True)
class Press:
    """A button: which conversation it belongs to, which step, and the key pressed.

    `scope` is a short random token of one session (or welcome), so a button left from an earlier
    conversation or script version can never count in another. For a choice, `key` is the number that could
    have been typed instead ("2"), with its place in the script where the two differ ("2.7"); for other buttons it is a
    word ("done"). ASCII, no ":"; together at most
    60 bytes, so that every vendor can carry it.
    """

    scope: str
    step: str
    key: str

    @property
    def number(self) -> str | None:
        """What can be typed instead, where that is a number; of "2.7" that is 2."""
        number = self.key.partition(".")[0]
        return number if number.isascii() and number.isdigit() else None


class Order(StrEnum):
    """The words a person can say in every state; channels show them with a slash."""

    START = "start"
    STOP = "stop"
    HELP = "help"
    BACK = "back"
    SKIP = "skip"
    WHY = "why"
    WHO = "who"
    LANGUAGE = "language"
    RESULTS = "results"
    MYDATA = "mydata"
    WITHDRAW = "withdraw"
    FORGET = "forget"
    REPEAT = "repeat"
    PAUSE = "pause"
    RESTART = "restart"
    HIDE = "hide"
    EASY = "easy"


class Media(StrEnum):
    """What came that a survey cannot keep: a face or a voice is an identity."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    STICKER = "sticker"
    FILE = "file"
    PLACE = "place"
    CONTACT = "contact"
    FORWARD = "forward"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class Kept:
    """What the redaction leaves of somebody's words: whether it cut something, and whether what is left may still tell.

    `held` words are quoted by nobody before a person has looked at them with care.
    """

    text: str
    cut: bool
    held: bool


@dataclass(frozen=True, slots=True, repr=False)
class Typed:
    """Words a person typed. `message` is the vendor's id of their message, so that an edit can be matched.

    `language` is the language these words seem to be in, set only where a detector was sure enough to offer. `kept`
    is what the redaction leaves of them and `noticed` what they show, where that was made beforehand because they are
    long.
    """

    text: str
    message: str = ""
    language: str | None = None
    kept: Kept | None = None
    noticed: Noticed | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Pressed:
    """A button someone pressed; `message` is the vendor's id of the message that carried it."""

    press: Press
    message: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Ordered:
    """A command such as /stop; `rest` is what followed it (a start code, a language).

    `unasked`: nobody typed it. Heard comes back by itself: a pause is over, or a reply was lost.
    """

    order: Order
    rest: str = ""
    unasked: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class UnknownOrder:
    """A slash word Heard does not know; `word` is without the slash."""

    word: str


@dataclass(frozen=True, slots=True, repr=False)
class Edited:
    """A message someone changed after sending it; `kept` and `noticed` as in Typed."""

    text: str
    message: str
    kept: Kept | None = None
    noticed: Noticed | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Sent:
    """Something other than words: a photo, a voice note, a sticker."""

    media: Media


@dataclass(frozen=True, slots=True, repr=False)
class Left:
    """The person blocked the bot or closed the chat: unreachable until they write again."""


Said = Typed | Pressed | Ordered | UnknownOrder | Edited | Sent | Left


@dataclass(frozen=True, slots=True, repr=False)
class Inbound:
    """One thing a person did. `id` is the vendor's (prefixed by the channel) and counts once only.

    `hint` is the language the vendor says the person reads; their own choice always wins over it. `message` is the
    vendor's id of what they sent, where that could be deleted again. `said_at` is when they did it, where the vendor
    tells: `at` is when Heard read it.
    """

    id: str
    sender: Address
    said: Said
    at: datetime
    hint: str | None = None
    message: str = ""
    said_at: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Option:
    """A button: what it says and what pressing it means. `chosen` marks a toggle that is on."""

    label: str
    press: Press
    chosen: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """Words for one resident, ready to send: plain text, buttons in order.

    `replaces` is the vendor's id of an earlier message of ours whose text and buttons this one takes over
    (a toggled choice); empty for a new message. `language` is the one the words are in, where that is known: a page
    is read aloud in it, and from its side. `discreet`: it comes without a sound and cannot be passed on. `easy`: it is
    laid out to be easy to read, a button a row.
    """

    text: str
    options: tuple[Option, ...] = ()
    replaces: str = ""
    language: str = ""
    discreet: bool = False
    easy: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Hiding:
    """Deletes what can be deleted of a chat, and then says one of two things: that it is `done`, or only `partly`."""

    done: Message
    partly: Message


@dataclass(frozen=True, slots=True)
class Template:
    """A letter to one of a wave's people whose words are made as it is sent, in the language they read by then.

    What it says follows from the wave and the message's kind, so it holds nothing personal.
    """

    wave: str


class Kind(IntEnum):
    """What a message is for; a lower number goes first when both wait. Rows that wait are kept under these numbers."""

    ALERT = -1  # to staff, of danger
    REPLY = 0
    POST = 1
    REMINDER = 2
    INVITATION = 3
    OUTCOME = 4


@dataclass(frozen=True, slots=True)
class ToContact:
    """A resident, by the random id of their contact row; the address is looked up at sending."""

    contact: str


@dataclass(frozen=True, slots=True)
class ToTeam:
    """A team's channel, wherever it is connected when the post is sent."""

    programme: str
    team: str


@dataclass(frozen=True, slots=True, repr=False)
class Outbound:
    """Something to deliver at least once. `key` is unique for ever: putting it twice changes nothing."""

    key: str
    to: ToContact | ToTeam
    body: Message | Hiding | Document | Template
    kind: Kind
    due: datetime
