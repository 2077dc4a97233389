"""Fetches what waits for visitors whose page is open here: no other process can show it to them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence

from bot.channels.web import NAME
from bot.fault import Fault, trace_of
from bot.web.mailbox import Mailboxes
from conversations.messages import Address

LOOK = 2.0  # seconds: so long a letter may wait that another process took in hand first, and put back
GREET_WITHIN = 1.0  # seconds a page waits for what waited for it; what comes later is shown as it comes

Fetch = Callable[[Sequence[Address]], Awaitable[None]]
"""Sends what waits for these people, as far as only this process reaches them."""

_log = logging.getLogger(__name__)


class Arrivals:
    """Asked for one visitor as their page opens, and for all of them every so often."""

    def __init__(self, mailboxes: Mailboxes, fetch: Fetch) -> None:
        self._mailboxes = mailboxes
        self._fetch = fetch
        self._fetching: set[asyncio.Task[None]] = set()
        self._fault = Fault()

    async def of(self, visitor: str) -> None:
        """Show a visitor what waited for them, before anything else is said, unless that takes too long."""
        task = asyncio.create_task(self._try([visitor]))
        self._fetching.add(task)
        task.add_done_callback(self._fetching.discard)
        await asyncio.wait({task}, timeout=GREET_WITHIN)

    async def look(self) -> None:
        """Do the same for whoever has a page open. Raises what the database does."""
        if visitors := self._mailboxes.open_pages():
            await self._fetch([Address(NAME, visitor) for visitor in visitors])

    async def _try(self, visitors: Sequence[str]) -> None:
        try:
            await self._fetch([Address(NAME, visitor) for visitor in visitors])
        except Exception as error:  # noqa: BLE001  the loop's edge: the page opens all the same, and is looked at again
            if self._fault.is_news(error):
                _log.warning(
                    "what waits for a page could not be fetched",
                    exc_info=trace_of(error),
                    extra={"error": type(error).__name__},
                )
        else:
            self._fault.over()
