"""A whole house without vendors: the example programmes, a hand clock, a plain channel for residents and the desk."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from pydantic import SecretStr

from bot.app import team_addresses
from bot.channels.desk import DeskChannel
from bot.ground import open_ground
from bot.house import House
from bot.render.plain import plain_text
from config.settings import Settings
from conversations.document import Actions
from conversations.findings.answer import Answer
from conversations.messages import Address, Edited, Inbound, Message, Option, Order, Ordered, Pressed, Said, Typed
from conversations.script.values import Value
from conversations.talk.person import Contact
from storage.keys import new_id
from tests.support.channels import PlainChannel
from tests.support.clock import HandClock

CONSOLE = Address("console", "operator")
KEY = "S" * 43 + "="  # 32 bytes in base64


class Served:
    """The house in front of a test, which acts as residents and as the operator."""

    def __init__(self, house: House, channel: PlainChannel, clock: HandClock) -> None:
        self.house = house
        self.store = house.ground.store
        self.channel = channel
        self.clock = clock

    async def says(self, who: str, said: Said, *, event: str = "") -> list[Message]:
        """Let someone do something; give what they are shown for it."""
        before = len(self.channel.got[who])
        address = Address(self.channel.name, who)
        theirs = "" if isinstance(said, Pressed | Edited) else f"theirs-{new_id()}"
        if theirs:
            self.channel.stand[who][theirs] = said
        await self.house.receive([Inbound(event or f"plain:{new_id()}", address, said, self.clock(), "en", theirs)])
        await self.settle()
        return [body for body in self.channel.got[who][before:] if isinstance(body, Message)]

    async def types(self, who: str, text: str) -> list[Message]:
        return await self.says(who, Typed(text))

    async def presses(self, who: str, label: str) -> list[Message]:
        return await self.says(who, Pressed(self.option(who, label).press))

    def option(self, who: str, label: str) -> Option:
        """Find the newest button that begins so."""
        for body in reversed(self.channel.got[who]):
            for option in body.options if isinstance(body, Message) else ():
                if option.label.startswith(label):
                    return option
        raise LookupError(f"nobody offered {label!r}")

    async def have_answered(self, people: Sequence[Mapping[str, Value]]) -> None:
        """Let people of the north have answered the one open wave, each with these values by question."""
        async with self.store.work() as work:
            (wave,) = await work.waves.open()
            for said in people:
                who = new_id()
                await work.answers.add(
                    [Answer(new_id(), wave.id, who, "north", name, value, "en", "") for name, value in said.items()]
                )

    async def joins(self, who: str, area: str = "north", programme: str = "adoption") -> None:
        """Make someone a contact who may be invited."""
        async with self.store.work() as work:
            contact = Contact(f"contact-{who}", "en", {programme: area}, invitations=True, chosen_language=True)
            await work.contacts.save([(contact, Address(self.channel.name, who), self.clock())])

    async def answers_pulse(self, who: str, *numbers: str) -> None:
        """Take the invitation and go through adoption's pulse, typing numbers and skipping what asks for words."""
        await self.presses(who, "Start")
        shown = await self.presses(who, "I agree")
        given = iter(numbers)
        while shown and not shown[-1].text.startswith("Thank you"):
            shown = (
                await self.types(who, next(given)) if shown[-1].options else await self.says(who, Ordered(Order.SKIP))
            )

    async def command(self, words: str) -> str:
        """Give an order as the operator, confirming it where that is asked."""
        document = await self.house.coordinate(CONSOLE, words, None)
        for block in document.blocks:
            if isinstance(block, Actions) and block.actions[0].words.startswith("confirm "):
                document = await self.house.coordinate(CONSOLE, block.actions[0].words, None)
        await self.settle()
        return plain_text(document)

    async def turn(self, **by: float) -> None:
        """Turn the clock, and do what has come due."""
        self.clock.turn(**by)
        await self.house.tick()
        await self.settle()

    async def settle(self) -> None:
        await self.house.deliverer.settle()
        while await self.house.deliverer.claim_once():
            await self.house.deliverer.settle()

    async def posts(self, team: str) -> list[str]:
        async with self.store.read() as work:
            return [plain_text(post.document) for post in await work.posts.since(0, 100) if post.team == team]

    def texts(self, who: str) -> list[str]:
        return self.channel.texts(who)


@asynccontextmanager
async def served(
    folder: Path,
    clock: HandClock | None = None,
    *,
    always_open: Sequence[str] = (),
    programme: str = "adoption",
    without: str = "",
    files: Path | None = None,
    url: str = "",
    key: str = KEY,
    previous: str = "",
) -> AsyncIterator[Served]:
    """Open a house with one example programme, kept in `folder`; opening it again finds what was there.

    `url` names another database to keep it in, `key` and `previous` are its secret keys, in base64.

    `files` is a copy of the programme's folder to read instead of the one that ships.
    """
    clock = clock or HandClock()
    settings = Settings.model_construct(
        **{name: field.get_default(call_default_factory=True) for name, field in Settings.model_fields.items()}
    ).model_copy(
        update={
            "database_url": url or f"sqlite:///{folder / 'heard.db'}",
            "secret_key": SecretStr(key),
            "secret_key_previous": SecretStr(previous) if previous else None,
            "telegram_rate": 0.0,
            **({"programme": [files]} if files else {}),
        }
    )
    async with open_ground(settings, lambda _: None) as opened:
        whole = opened.programmes[programme]
        scripts = {name: versions for name, versions in whole.scripts.items() if name != without}
        kept = replace(whole, always_open=tuple(always_open), scripts=scripts)
        ground = replace(opened, programmes={programme: kept})
        house = House(ground, clock, team_addresses(ground.programmes, slack=False))
        channel = PlainChannel("plain")
        house.add(channel)
        house.add(DeskChannel(ground.store, clock))
        await house.beginner.begin()
        await house.tick()
        try:
            yield Served(house, channel, clock)
        finally:
            await house.rest()  # a receipt being made would look into a database that is gone
        await house.deliverer.settle()
