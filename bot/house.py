"""The parts around one store that work whatever the channels are, and what ticks them."""

import asyncio
import random
from collections.abc import Mapping, Sequence
from contextlib import suppress

from bot.alert import Alerter
from bot.begin import Beginner
from bot.channels.channel import Channel
from bot.clock import Clock
from bot.close import Closer
from bot.coordinate import Coordinator
from bot.deliver import Deliverer
from bot.discreet import Discreet
from bot.ends import Elsewhere, Ends
from bot.forget import Forgetter
from bot.ground import Ground
from bot.guess import Guesser
from bot.invite import Inviter
from bot.letters import Letters
from bot.limits import SLACK_CHANNEL, telegram_chat
from bot.mend import Mender
from bot.pace import Turns
from bot.plan import Planner
from bot.process import new_name
from bot.receive import Receiver
from bot.rouse import Rouser
from bot.scene import Scenes
from bot.wake import Waker
from bot.watch import Watch
from config.holidays import is_holiday
from conversations.document import Document
from conversations.messages import Address
from storage.database import StorageError

SLACK_RATE = 5.0  # posts a second over all channels; "several hundred a minute" a workspace, by Slack's rate limits


class House:
    """The parts around one store that work whatever the channels are; channels are added to `channels`."""

    def __init__(
        self,
        ground: Ground,
        clock: Clock,
        team_addresses: Mapping[tuple[str, str], Address],
        elsewhere: Elsewhere | None = None,
    ) -> None:
        settings, store, programmes = ground.settings, ground.store, ground.programmes
        self.ground = ground
        self.clock = clock
        self.channels: dict[str, Channel] = {}
        self.watch = Watch()
        store.on_fault = self.watch.database_fault
        self.guess = Guesser({language for programme in programmes.values() for language in programme.languages})
        rate = settings.telegram_rate
        self.deliverer = Deliverer(
            store,
            self.channels,
            {
                "telegram": Turns("telegram", rate, telegram_chat(rate), store, clock),
                "slack": Turns("slack", SLACK_RATE, SLACK_CHANNEL, store, clock),
            },
            clock,
            new_name(),
            random.SystemRandom(),
            team_addresses,
            self.watch,
            Letters(programmes, ground.phrasebook),
            Discreet.of(programmes).programmes,
        )
        self.receive = Receiver(store, programmes, ground.phrasebook, self.deliverer, clock, self.guess, self.watch)
        inviter, closer = Inviter(is_holiday), Closer(programmes, random.SystemRandom())
        scenes, planner = Scenes(programmes), Planner(programmes, is_holiday)
        self.beginner = Beginner(store, programmes, clock, scenes, planner)
        self.ends = Ends(store, clock, scenes, planner, closer, elsewhere)
        self.forgetter = Forgetter(store, programmes, clock)
        self.waker = Waker(store, clock, scenes, planner, inviter, self.ends, self.forgetter)
        self.coordinate = Coordinator(
            store, programmes, clock, is_holiday, self.wake, public_url=ground.url, tell=self._tell
        )
        self.alerter = Alerter(store, programmes, clock, is_holiday)
        self.rouser = Rouser(store, scenes, self.receive.rouse, clock)
        self.mender = Mender(store, closer, self.receive.put_again, clock, self.watch)
        self.outdated = asyncio.Event()  # a newer version or key has taken the database over: write no more
        self.why_outdated = ""
        self._waking = asyncio.Lock()
        self._woken: asyncio.Task[None] | None = None

    def add(self, channel: Channel) -> None:
        """Let messages go out through a channel."""
        self.channels[channel.name] = channel

    def wake(self) -> None:
        """Do what is due without waiting for the next tick."""
        self._woken = asyncio.get_running_loop().create_task(self._tick_early())

    async def _tick_early(self) -> None:
        with suppress(StorageError):  # out of reach: the next tick says so
            await self.tick()

    async def tick(self) -> None:
        """Do what is due, then see what is to be sent; one tick at a time."""
        if self.outdated.is_set():
            return
        async with self._waking:
            try:
                await self.alerter.tick()
                await self.waker.tick()
                await self.rouser.tick()
            finally:
                await self.mender.tick()  # what keeps failing there may be what is to be mended
            self.watch.ticked = self.clock()
        self.deliverer.look()

    async def look(self) -> None:
        """See what is to be sent, unless a newer version or key has taken the database over or it is out of reach."""
        if why := await self.ground.store.outdated():
            self.why_outdated = why
            self.outdated.set()
        else:
            self.deliverer.look()

    async def fetch(self, addresses: Sequence[Address]) -> None:
        """Send what waits for people whom this process alone reaches, unless a newer version has taken over."""
        if not self.outdated.is_set():
            await self.deliverer.fetch(addresses)

    async def relink(self, before: Address, after: Address) -> None:
        """Let somebody be found under another address: the link they kept for the one before leads to them no more."""
        async with self.ground.store.work_beside([before, after]) as work:
            await work.contacts.move(before, after)
            await work.tries.move(before, after)

    async def rest(self) -> None:
        """Let a wake under way end."""
        if self._woken:
            await asyncio.wait({self._woken})
        await self.receive.receipts.rest()

    async def _tell(self, address: Address, document: Document) -> None:
        if channel := self.channels.get(address.channel):
            await channel.send(address, document)
