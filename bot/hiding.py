"""Carries out /hide: deletes what stands in somebody's chat, as far as it is known, and says whether that was all."""

from bot.channels.channel import Channel, NotHere, Sent
from bot.clock import Clock
from bot.marker import Marker
from conversations.messages import Address, Hiding
from storage.store import Store


class Hider:
    """One process's. `programmes` are those with safe mode: of others no messages are noted."""

    def __init__(self, store: Store, marker: Marker, clock: Clock, programmes: frozenset[str]) -> None:
        self._store = store
        self._marker = marker
        self._clock = clock
        self._programmes = programmes

    async def hide(self, channel: Channel, address: Address, contact: str, body: Hiding) -> Sent:
        """Delete, then say what came of it. Raises ChannelError; what is deleted by then is not missed another time.

        What is known is looked up only now: messages to them may have gone out since they asked.
        """
        await self._marker.commit()
        async with self._store.read() as work:
            known = await work.shown.of(contact, self._clock())
            closed = await work.shown.closed_within_reach(self._clock())
        gone = await channel.remove(address, [one.message for one in known])
        async with self._store.work_beside() as work:
            await work.shown.drop([one.id for one in known])
        try:
            return await channel.send(address, body.done if gone and not closed & self._programmes else body.partly)
        except NotHere:  # their page has left, as it should: to wait for it would hide what they come back to
            return Sent("")
