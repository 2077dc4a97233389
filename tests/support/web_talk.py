"""A short talk for tests of the web chat: answers every event at once, as the real engine would through delivery."""

from collections.abc import Sequence
from dataclasses import replace

from bot.channels.channel import Cursor, SetAside
from bot.channels.web import WebChannel
from conversations.messages import Address, Inbound, Message, Option, Order, Ordered, Press, Pressed, Typed
from storage.database import Unavailable

SCOPE = "abcd1234"
NOTICE = "The adoption team asks how our service is for you.\n\nYou can stop at any time. Shall we begin?"
OVERALL = "1 of 3. Overall, how was your experience of our service?"
TOPICS = "2 of 3. What should we work on first? Choose any, then press Done."
WHY = "3 of 3. Why did you give that answer?"
THANKS = "Thank you. Your answers help us to make the service better."
BECAUSE = "We ask this so that every region can be compared fairly."
HELPLINES = """If you are in danger, ring 999. <b>Not bold</b>

Help, day or night (4 lines): 0808 2000 247
Samaritans: 116 123
Live Fear Free, Wales: 0808 80 10 800
Shout: text SHOUT, free: 85258
- Very good: 120
Your answer: 999.

Type /skip, or /nothing."""
SCALE = ("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know")
TICKS = ("Waiting times", "Training", "Help after adoption")


def _options(step: str, labels: Sequence[str], chosen: Sequence[str] = ()) -> tuple[Option, ...]:
    return tuple(Option(label, Press(SCOPE, step, str(n)), str(n) in chosen) for n, label in enumerate(labels, 1))


class WebTalk:
    """Takes batches like `receive` does and sends the next message of a fixed three-question talk."""

    def __init__(self, channel: WebChannel) -> None:
        self._channel = channel
        self.heard: list[Inbound] = []
        self._seen: set[str] = set()
        self._last: dict[Address, Message] = {}
        self._ticked: dict[Address, list[str]] = {}
        self.failures = 0
        self.waiting: list[tuple[Address, Message]] = []  # until a page is open

    def move(self, channel: WebChannel) -> None:
        """Go on after a restart, when the channel is a new one."""
        self._channel = channel

    async def relink(self, before: Address, after: Address) -> None:
        """Know somebody under another address."""
        if before in self._last:
            self._last[after] = self._last.pop(before)
        if before in self._ticked:
            self._ticked[after] = self._ticked.pop(before)

    async def fetch(self, addresses: Sequence[Address]) -> None:
        """Send what waits for these people, as the outbox would."""
        if self.failures:
            self.failures -= 1
            raise Unavailable("locked")
        here = [one for one in self.waiting if one[0] in addresses]
        self.waiting = [one for one in self.waiting if one not in here]
        for who, message in here:
            await self._channel.send(who, message)

    async def __call__(
        self,
        batch: Sequence[Inbound],
        aside: Sequence[SetAside] = (),  # noqa: ARG002 - Receive's shape
        cursor: Cursor | None = None,  # noqa: ARG002
    ) -> None:
        if self.failures:
            self.failures -= 1
            raise OSError
        for event in batch:
            if event.id not in self._seen:
                self._seen.add(event.id)
                self.heard.append(event)
                await self._answer(event)

    async def _answer(self, event: Inbound) -> None:
        who = event.sender
        match event.said:
            case Ordered(order=Order.START):
                await self._say(who, Message(NOTICE, _options("consent", ("Yes, begin", "No, thank you"))))
            case Ordered(order=Order.WHY):
                await self._channel.send(who, Message(BECAUSE))
            case Ordered(order=Order.HELP):
                await self._channel.send(who, Message(HELPLINES))
            case Ordered(order=Order.STOP):
                await self._say(who, Message("We have stopped. Writing again is welcome."))
            case Ordered(order=Order.REPEAT) if who in self._last:
                await self._say(who, self._last[who])
            case Pressed(press=Press(step="topics", key=key), message=message) if key != "done":
                ticked = self._ticked.setdefault(who, [])
                ticked.remove(key) if key in ticked else ticked.append(key)
                await self._say(who, replace(self._topics(who), replaces=message))
            case Pressed() | Typed():
                await self._next(who)
            case _:
                await self._channel.send(who, Message("Please choose one of the answers."))

    def _topics(self, who: Address) -> Message:
        done = Option("Done", Press(SCOPE, "topics", "done"))
        return Message(TOPICS, (*_options("topics", TICKS, self._ticked.get(who, ())), done))

    async def _next(self, who: Address) -> None:
        last = self._last[who].text if who in self._last else ""
        if last == NOTICE:
            await self._say(who, Message(OVERALL, _options("overall", SCALE)))
        elif last == OVERALL:
            await self._say(who, self._topics(who))
        elif last == TOPICS:
            await self._say(who, Message(WHY))
        else:
            await self._say(who, Message(THANKS))

    async def _say(self, who: Address, message: Message) -> None:
        self._last[who] = replace(message, replaces="")
        await self._channel.send(who, message)
