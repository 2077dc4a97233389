"""How often something may happen, kept within one process: in a vendor's second, to a chat, at a door of our own."""

from collections import deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

SECOND = timedelta(seconds=1)
HUNG = timedelta(seconds=1)  # a message not answered by then has arrived, or never will
LOOK_AGAIN = timedelta(milliseconds=50)  # while as many sends as are permitted hang unanswered, or more may be soon
FORGET_FASTEST = 1.001  # a send: a way to the vendor that has become longer is learnt within some hundred sends
FEW_CHATS = 1_000  # kept before those that could write a whole burst again are forgotten


class Pace:
    """Allows `burst` at once and `rate` a second after that. It knows nobody."""

    def __init__(self, rate: float, burst: float, now: datetime) -> None:
        self._rate = rate
        self._burst = burst
        self._level = burst
        self._seen = now

    def allows(self, now: datetime) -> bool:
        """Take a place if there is one. A clock set back fills nothing and breaks nothing."""
        passed = max(0.0, (now - self._seen).total_seconds())
        self._seen = now
        self._level = min(self._burst, self._level + passed * self._rate)
        if self._level < min(1.0, self._burst):
            return False
        self._level -= 1.0
        return True


class Window:
    """Counts the messages of this process that a vendor may have seen within its last second, which slides.

    When a message arrived is known only roughly: after it left and before its answer came. It counts until a second
    after the latest moment it can have arrived: its answer less the fastest way there and back. So a server or a
    network that stalls, and then sees many at once, is not sent the next ones too early.
    """

    def __init__(self, rate: float) -> None:
        self._most = max(1, int(rate))
        self._under_way: dict[int, datetime] = {}  # since when
        self._until: deque[datetime] = deque()
        self._fastest: timedelta | None = None
        self._numbers = count()

    def full(self, now: datetime, messages: int = 1) -> timedelta:
        """Say how long to wait for room for so many; nought if there is some."""
        while self._until and self._until[0] <= now:
            self._until.popleft()
        while self._under_way and self._first() + HUNG + SECOND <= now:
            del self._under_way[next(iter(self._under_way))]
        if len(self._under_way) + len(self._until) <= self._most - min(messages, self._most):
            return timedelta(0)
        return min(self._until[0] - now, LOOK_AGAIN) if self._until else LOOK_AGAIN

    def begin(self, now: datetime) -> int:
        """Count a message that is about to go; give its number."""
        number = next(self._numbers)
        self._under_way[number] = now
        return number

    def leave(self, number: int, now: datetime) -> None:
        """Know that a message leaves only now: its way to the vendor begins here."""
        if self._under_way.pop(number, None) is not None:
            self._under_way[number] = now  # as the last: they stand in the order they left

    def drop(self, number: int) -> None:
        """Count one no more that did not go after all."""
        self._under_way.pop(number, None)

    def end(self, number: int, now: datetime) -> None:
        """Know that a message has been answered, however."""
        began = self._under_way.pop(number, None)
        if began is None:  # it hung so long that it does not count any more
            return
        took = max(now - began, timedelta(0))
        self._fastest = took if self._fastest is None else min(took, self._fastest * FORGET_FASTEST)
        self._until.append(min(now - self._fastest, began + HUNG) + SECOND)

    def _first(self) -> datetime:
        return next(iter(self._under_way.values()))


@dataclass(frozen=True, slots=True)
class ChatLimit:
    """What one chat may be sent: `burst` messages within `within`, and `rate` a second in the long run."""

    rate: float
    burst: int
    within: timedelta


SLACK_CHANNEL = ChatLimit(rate=1.0, burst=1, within=SECOND)  # chat.postMessage, by Slack's page on rate limits


def telegram_chat(rate: float) -> ChatLimit:
    """Say what a Telegram chat may be sent: by its FAQ one message a second, short bursts apart: 5 in 3 seconds.

    Where the bot may send more than Telegram's ordinary 30 a second, so may a chat get more; by half, so that a
    burst and what follows it stay within the same multiple of one a second.
    """
    each = max(1.0, rate / 60)
    return ChatLimit(each, burst=5, within=3 * SECOND / each)


class Chats:
    """When the next message to each chat may go. Groups need no pace of their own: Heard leaves them."""

    def __init__(self, limit: ChatLimit) -> None:
        self._gap = SECOND / limit.rate
        self._burst = limit.burst
        self._within = limit.within
        self._known: dict[str, tuple[datetime, deque[datetime]]] = {}  # when a whole burst is free again; the last ones
        self._sweep_at = FEW_CHATS

    def next(self, chat: str, now: datetime) -> datetime:
        """Take the next moment that a message to this chat may go."""
        free, last = self._known.get(chat) or (now, deque[datetime](maxlen=self._burst))
        when = max(now, free - (self._burst - 1) * self._gap)
        if len(last) == self._burst:
            when = max(when, last[0] + self._within)
        last.append(when)
        self._known[chat] = (max(free, when) + self._gap, last)
        if len(self._known) > self._sweep_at:
            self._sweep(now)
        return when

    def __len__(self) -> int:
        return len(self._known)

    def _sweep(self, now: datetime) -> None:
        """Forget chats that may be sent a whole burst again: they are as good as new."""
        self._known = {chat: state for chat, state in self._known.items() if state[0] > now}
        self._sweep_at = max(FEW_CHATS, 2 * len(self._known))
