"""The desk as a channel: a post for a team is kept in the database, and open desks show it."""

from collections.abc import Sequence

from bot.channels.channel import Refused, Sent
from bot.clock import Clock
from bot.web.stream import Bell
from conversations.document import Document
from conversations.messages import Address, Message
from storage.store import Store

NAME = "desk"


def team_address(programme: str, team: str) -> Address:
    """Give where the desk shows a team's posts."""
    return Address(NAME, f"{programme}/{team}")


class DeskChannel:
    """Stands in for Slack on one computer. `bell` rings at every post."""

    name = NAME

    def __init__(self, store: Store, clock: Clock) -> None:
        self.bell = Bell()
        self._store = store
        self._clock = clock

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Keep a post for a team's column."""
        programme, found, team = address.value.partition("/")
        if not found or isinstance(body, Message):
            raise Refused("not_a_team_post")
        async with self._store.work() as work:
            seq = await work.posts.add(programme, team, body, self._clock())
        self.bell.ring()
        return Sent(str(seq))

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:  # noqa: ARG002 - Channel's shape
        """Nothing can be taken back here."""
        return False

    def pieces(self, _: Message | Document) -> int:
        """One: nothing is split here."""
        return 1
