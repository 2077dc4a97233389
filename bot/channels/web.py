"""The web chat as a channel: a message goes into the visitor's mailbox, and their open pages show it."""

from collections.abc import Sequence

from bot.channels.channel import NotHere, Refused, Sent
from bot.web.mailbox import Mailboxes
from conversations.document import Document
from conversations.messages import Address, Message

NAME = "web"


class WebChannel:
    """Reaches visitors whose page is open in this process, or who have just spoken to it. Others wait."""

    name = NAME

    def __init__(self, mailboxes: Mailboxes) -> None:
        self._mailboxes = mailboxes

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Put the message where the visitor's page finds it; it replaces an earlier one if it says so."""
        if isinstance(body, Document):
            raise Refused("document")  # pages for officials have no place in a resident's chat
        box = self._mailboxes.attended(address.value)
        if box is None:
            raise NotHere("no-page")
        return Sent(box.put(body))

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:  # noqa: ARG002 - all of them go
        """Empty the visitor's mailbox, and have their open pages leave; who has left already sees nothing of it."""
        if box := self._mailboxes.attended(address.value):
            box.hide()
        return True

    def pieces(self, _: Message | Document) -> int:
        """One: nothing is split here."""
        return 1
