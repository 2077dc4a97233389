"""A coordinator's house on a real database: staff, residents and a clock one can turn."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.channels.channel import Place
from bot.coordinate import Coordinator
from config.holidays import is_holiday
from conversations.document import Actions, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.messages import Address
from conversations.programme import Programmes
from conversations.talk.person import Contact
from storage.keys import Keys
from storage.migrate import migrate
from storage.store import Store
from tests.support.planned import BOTH

CONSOLE = Address("console", "me")
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def text_of(document: Document) -> str:
    """Give every word of a page, so that a test can look for some."""
    lines: list[str] = []
    for block in document.blocks:
        match block:
            case Heading(text) | Paragraph(text) | Small(text):
                lines.append(text)
            case Bullets(items):
                lines += items
            case Table(columns, rows, title):
                lines += [title, " | ".join(columns), *(" | ".join(row) for row in rows)]
            case Actions(actions):
                lines += [f"[{action.label}: {action.words}]" for action in actions]
    return "\n".join(lines)


def words_of(document: Document, label: str) -> str:
    """Give what a button stands for."""
    found = [
        action.words
        for block in document.blocks
        if isinstance(block, Actions)
        for action in block.actions
        if action.label == label
    ]
    assert found, f"no button {label!r} in:\n{text_of(document)}"
    return found[0]


class House:
    """A coordinator in front of a store; `told` are pages sent to channels that teams have left."""

    def __init__(self, store: Store, programmes: Programmes = BOTH) -> None:
        self.store = store
        self.now = MONDAY
        self.woken = 0
        self.told: list[tuple[Address, Document]] = []
        self.coordinator = Coordinator(
            store,
            programmes,
            lambda: self.now,
            is_holiday,
            self._wake,
            "HeardBot",
            "https://heard.example/",
            self._tell,
        )

    async def say(self, words: str, by: Address = CONSOLE, place: Place | None = None) -> str:
        """Say something and give the answer's words."""
        return text_of(await self.coordinator(by, words, place))

    async def press(self, words: str, label: str, by: Address = CONSOLE) -> str:
        """Say something, then press a button of the answer."""
        page = await self.coordinator(by, words)
        return await self.say(words_of(page, label), by)

    async def staff(self, role: str, team: str, programme: str, value: str) -> Address:
        """Enrol someone in the way people are."""
        answer = await self.say(f"enrol {role} {team} in {programme}")
        code = answer.split("Code: ")[1].split(".")[0]
        address = Address("slack", value)
        assert "Welcome" in await self.say(f"join {code}", address)
        return address

    async def residents(self, programme: str, area: str, count: int) -> list[str]:
        """Let people join an area."""
        ids = [f"{programme}-{area}-{number:03}" for number in range(count)]
        contacts = [Contact(one, "en", {programme: area}, invitations=True) for one in ids]
        async with self.store.work() as work:
            await work.contacts.save([(one, Address("telegram", one.id), self.now) for one in contacts])
        return ids

    async def invited(self, series: str, contacts: list[str], days_ago: int) -> None:
        """Note invitations of an earlier day, by the first wave of a series."""
        day: date = (self.now - timedelta(days=days_ago)).date()
        async with self.store.work() as work:
            found = await work.series.get(series)
            assert found is not None
            wave = (await work.waves.of_series(found.id))[0]
            await work.invitations.add(wave.id, contacts, day)

    async def open(self, series: str) -> str:
        """Open the planned wave of a series as waking up does; give its id."""
        async with self.store.work() as work:
            found = await work.series.get(series)
            assert found is not None
            planned = [wave for wave in await work.waves.of_series(found.id) if wave.state == "planned"]
            assert await work.waves.set_opened(planned[0].id)
        return planned[0].id

    def _wake(self) -> None:
        self.woken += 1

    async def _tell(self, address: Address, document: Document) -> None:
        self.told.append((address, document))


@asynccontextmanager
async def open_house(folder: Path, programmes: Programmes = BOTH) -> AsyncIterator[House]:
    """Make a database, migrate it, open it, close it."""
    url = f"sqlite:///{folder / 'heard.db'}"
    await migrate(url)
    store = await Store.open(url, Keys(b"k" * 32))
    store.learn(["en"], {key: [area.key for area in one.areas.walk()] for key, one in programmes.items()})
    try:
        yield House(store, programmes)
    finally:
        await store.close()
