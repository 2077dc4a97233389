"""What is seen in a made-up Slack workspace: channels, their messages, who sees which."""

import asyncio
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.support.slack_message import Object, Posted

PATIENCE = 10.0  # seconds a test waits for something to be seen


@dataclass(slots=True)
class Room:
    """A channel. The bot is in it unless `member` is off."""

    id: str
    private: bool = False
    member: bool = True
    archived: bool = False
    shared: bool = False
    group_message: bool = False
    messages: list[Posted] = field(default_factory=list)


@dataclass(slots=True)
class Back:
    """What a response_url belongs to."""

    channel: str
    user: str
    original: Posted | None
    uses: int = 0


class SlackRooms:
    """Channels by id; a direct message with a person is the channel "D" + their id."""

    def __init__(self) -> None:
        self.url = ""
        self.rooms: dict[str, Room] = {}
        self._backs: dict[str, Back] = {}
        self._count = itertools.count(1)
        self._changed = asyncio.Condition()

    def room(self, channel: str, **kinds: bool) -> Room:
        """Make a channel, or give the one there is."""
        return self.rooms.setdefault(channel, Room(channel, **kinds))

    def transcript(self, channel: str, seen_by: str | None = None) -> list[Posted]:
        """Give a channel's messages as everybody sees them, with those only `seen_by` sees."""
        return [post for post in self.room(channel).messages if post.only_for in {None, seen_by or None}]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something came to be seen."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(holds)

    async def _add(self, channel: str, body: Object, only_for: str | None, thread: str | None = None) -> Posted:
        post = Posted(self._ts(), channel, body, only_for, thread=thread)
        self.room(channel).messages.append(post)
        await self._notify()
        return post

    async def _replace(self, post: Posted, body: Object) -> None:
        post.history.append(post.body)
        post.body, post.versions = body, post.versions + 1
        await self._notify()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def _direct(self, user: str) -> str:
        return self.room(f"D{user}").id

    def _back(self, channel: str, user: str, original: Posted | None) -> str:
        token = self._id("hook")
        self._backs[token] = Back(channel, user, original)
        return f"{self.url}/hooks/{token}"

    def _id(self, kind: str) -> str:
        return f"{kind}{next(self._count):06d}"

    def _ts(self) -> str:
        return f"1790000000.{next(self._count):06d}"
