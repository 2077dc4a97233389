"""What the web chat shows a visitor again after a reload: the last lines, in memory, never on the disk."""

from collections import OrderedDict, deque
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.clock import Clock
from bot.limits import Pace
from bot.web.stream import Bell
from conversations.messages import Message, Option, Press

LINES = 50  # kept a visitor: more than a whole conversation of ten steps
IDLE = timedelta(hours=2)  # then a mailbox goes; the conversation itself is in the database
MAX_MAILBOXES = 20_000  # of one server; the longest silent go first
SAY_RATE, SAY_BURST = 2.0, 20  # a second a visitor; quick fingers ticking boxes stay below
JUST_SPOKEN = timedelta(seconds=10)  # in which a reply comes; after that only an open page says that they are here
REMEMBERED_IDS = 64  # of what a page sent, so that its repeats are not shown twice


class Who(StrEnum):
    """Who speaks a line."""

    US = "us"
    YOU = "you"
    ORDER = "order"  # the visitor, by a command


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One bubble. `order` is its place for ever, `seq` rises with every change to it."""

    id: str
    order: int
    seq: int
    who: Who
    text: str
    options: tuple[Option, ...] = ()
    client: str = ""
    language: str = ""
    discreet: bool = False
    easy: bool = False


class Mailbox:
    """One visitor's last lines and whoever listens to them."""

    def __init__(self, boot: str, now: datetime) -> None:
        self.bell = Bell()
        self.pace = Pace(SAY_RATE, SAY_BURST, now)
        self.touched = now
        self.spoken: datetime | None = None  # when they last said something here
        self.closed = False
        self.hidden = 0  # how often everything was to be out of sight
        self._boot = boot
        self._seq = 0
        self._lines: deque[Line] = deque(maxlen=LINES)
        self._sent: deque[str] = deque(maxlen=REMEMBERED_IDS)
        self._pressed: tuple[str, str, str] | None = None  # message, label, client id: not yet answered

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to show."""
        return not self._lines

    def is_attended(self, now: datetime) -> bool:
        """Say whether somebody is there to read: a page is open, or they have just spoken and wait for the reply."""
        return len(self.bell) > 0 or (self.spoken is not None and now - self.spoken < JUST_SPOKEN)

    def since(self, seq: int) -> Sequence[Line]:
        """Give the lines changed after `seq`, the oldest change first."""
        return sorted((line for line in self._lines if line.seq > seq), key=lambda line: line.seq)

    def put(self, message: Message) -> str:
        """Keep a message for the visitor and wake their pages; gives its id. One that replaces keeps the old id."""
        pressed, self._pressed = self._pressed, None
        place = next(
            (n for n, line in enumerate(self._lines) if message.replaces and line.id == message.replaces), None
        )
        if place is not None:
            # A toggled button answers in place: showing its label as something said would only repeat it.
            old = self._lines[place]
            self._lines[place] = replace(
                old,
                seq=self._next(),
                text=message.text,
                options=message.options,
                language=message.language,
                discreet=message.discreet,
                easy=message.easy,
            )
            self.bell.ring()
            return old.id
        if pressed is not None:
            self._add(Who.YOU, pressed[1], client=pressed[2])
        line = self._add(Who.US, message.text, message.options)
        line = replace(line, language=message.language, discreet=message.discreet, easy=message.easy)
        self._lines[-1] = line
        self.bell.ring()
        return line.id

    def said(self, client: str, text: str, who: Who) -> None:
        """Show the visitor's own words, once; rung for only when they are committed."""
        if self._first_time(client):
            self._add(who, text, client=client)

    def pressed(self, client: str, press: Press, message: str) -> None:
        """Remember a button until we know whether its answer replaces its message (a toggle) or follows it."""
        if not self._first_time(client):
            return
        options = next((line.options for line in self._lines if line.id == message), ())
        label = next((option.label for option in options if option.press == press), "")
        if label:
            self._pressed = (message, label, client)

    def unsaid(self, client: str) -> None:
        """Take back what could not be committed, so that sending it again counts as the first time."""
        self._sent = deque((known for known in self._sent if known != client), maxlen=REMEMBERED_IDS)
        self._lines = deque((line for line in self._lines if line.client != client), maxlen=LINES)
        if self._pressed and self._pressed[2] == client:
            self._pressed = None

    def forget_words(self) -> None:
        """Drop the talk so far, both sides of it: an answer is said back, so ours tells what theirs was."""
        self._lines.clear()

    def hide(self) -> None:
        """Drop the talk so far, and have every page that listens leave."""
        self.forget_words()
        self.hidden += 1
        self.bell.ring()

    def close(self) -> None:
        """End every page that listens."""
        self.closed = True
        self._lines = deque(maxlen=LINES)  # what it held may be another's now
        self.bell.ring()

    def _first_time(self, client: str) -> bool:
        if client in self._sent:
            return False
        self._sent.append(client)
        return True

    def _add(self, who: Who, text: str, options: tuple[Option, ...] = (), client: str = "") -> Line:
        seq = self._next()
        line = Line(f"{self._boot}.{seq}", seq, seq, who, text, options, client)
        self._lines.append(line)
        return line

    def _next(self) -> int:
        self._seq += 1
        return self._seq


class Mailboxes:
    """All visitors' mailboxes of this run. `boot` is random: ids of an earlier run are recognised as such."""

    def __init__(self, clock: Clock, boot: str) -> None:
        self.boot = boot
        self._clock = clock
        self._boxes: OrderedDict[str, Mailbox] = OrderedDict()

    def __contains__(self, visitor: str) -> bool:
        return visitor in self._boxes

    def __len__(self) -> int:
        return len(self._boxes)

    def of(self, visitor: str) -> Mailbox:
        """Give a visitor's mailbox, a new one if need be."""
        now = self._clock()
        box = self._boxes.get(visitor)
        if box is None:
            self._sweep(now)
            box = self._boxes[visitor] = Mailbox(self.boot, now)
        box.touched = now
        self._boxes.move_to_end(visitor)
        return box

    def attended(self, visitor: str) -> Mailbox | None:
        """Give a visitor's mailbox if they are there to read what is put into it."""
        box = self._boxes.get(visitor)
        return box if box and box.is_attended(self._clock()) else None

    def open_pages(self) -> list[str]:
        """List the visitors who have a page open."""
        return [visitor for visitor, box in self._boxes.items() if len(box.bell)]

    def move(self, before: str, after: str) -> None:
        """Give a visitor's lines to whom they are from now on, and end what listens under the name before."""
        if box := self._boxes.get(before):
            moved = self._boxes[after] = copy(box)  # pace, place and all
            moved.bell = Bell()
            self.drop(before)

    def drop(self, visitor: str) -> None:
        """Forget a visitor's lines at once."""
        if box := self._boxes.pop(visitor, None):
            box.close()

    def _sweep(self, now: datetime) -> None:
        for visitor, box in list(self._boxes.items())[:64]:  # a few at a time: the longest untouched come first
            if len(box.bell):
                self._boxes.move_to_end(visitor)  # a page is open on it
            elif now - box.touched > IDLE or len(self._boxes) >= MAX_MAILBOXES:
                self.drop(visitor)
            else:
                break
        if len(self._boxes) >= MAX_MAILBOXES:
            self.drop(next(iter(self._boxes)))
