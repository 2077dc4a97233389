"""The web chat as a channel: a message goes into the visitor's mailbox, and their open pages show it."""

from bot.channels.channel import Refused, Sent
from bot.web.mailbox import Mailboxes
from conversations.document import Document
from conversations.messages import Address, Message

NAME = "web"


class WebChannel:
    """Reaches visitors of the web chat. A message to one whose page is closed waits in memory for them."""

    name = NAME

    def __init__(self, mailboxes: Mailboxes) -> None:
        self._mailboxes = mailboxes

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Put the message where the visitor's page finds it; it replaces an earlier one if it says so."""
        if isinstance(body, Document):
            raise Refused("document")  # pages for officials have no place in a resident's chat
        return Sent(self._mailboxes.of(address.value).put(body))
