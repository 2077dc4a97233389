"""A whole channel without a vendor: it keeps what it is given and fails as it is told."""

from collections import defaultdict
from collections.abc import Sequence

from bot.channels.channel import ChannelError, Sent
from conversations.document import Document
from conversations.messages import Address, Message


class PlainChannel:
    def __init__(self, name: str = "web") -> None:
        self.name = name
        self.got: dict[str, list[Message | Document]] = defaultdict(list)
        self.failures: list[ChannelError] = []
        self.tries = 0
        self.stand: dict[str, dict[str, object]] = defaultdict(dict)  # what nobody has deleted yet, of both sides
        self.too_old: set[str] = set()

    async def send(self, address: Address, body: Message | Document) -> Sent:
        self.tries += 1
        if self.failures:
            raise self.failures.pop(0)
        self.got[address.value].append(body)
        number = str(self.tries)
        self.stand[address.value][number] = body
        return Sent(number, (number,) if isinstance(body, Message) and body.discreet else ())

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:
        there = self.stand[address.value]
        for number in messages:
            there.pop(number, None)
        return not self.too_old.intersection(messages)

    def pieces(self, _: Message | Document) -> int:
        return 1

    def texts(self, value: str) -> list[str]:
        return [body.text for body in self.got[value] if isinstance(body, Message)]
