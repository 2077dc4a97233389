"""A database in a folder of its own, and the small values that storage tests put into it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from conversations.findings.answer import Answer
from conversations.messages import Address, Kind, Message, Outbound, ToContact
from conversations.planning.series import Rolling, Series, SeriesState, Wave, WaveState
from conversations.talk.person import Contact
from conversations.talk.session import Session, Status
from storage.keys import Keys, new_id
from storage.migrate import migrate
from storage.store import Store
from tests.support.postgres import contents, fresh_database

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
SECRET = bytes(range(32))
AREAS = {"adoption": ("north", "south"), "justice": ("camden",)}


@dataclass(frozen=True)
class House:
    """An open store and where its database is."""

    store: Store
    url: str

    @property
    def path(self) -> Path:
        """The file, where it is one."""
        return Path(self.url.removeprefix("sqlite:///"))

    async def raw(self) -> bytes:
        """Every byte of a file and of whatever lies beside it; every value of another database."""
        if self.url.startswith("sqlite"):
            return b"".join(file.read_bytes() for file in sorted(self.path.parent.iterdir()))
        return await contents(self.url)


@asynccontextmanager
async def house(url: str) -> AsyncIterator[House]:
    store = await opened(url)
    try:
        yield House(store, url)
    finally:
        await store.close()


@asynccontextmanager
async def file_house(folder: Path) -> AsyncIterator[House]:
    url = f"sqlite:///{folder}/house/heard.db"
    await migrate(url)
    async with house(url) as home:
        yield home


@asynccontextmanager
async def server_house() -> AsyncIterator[House]:
    async with fresh_database() as url, house(url) as home:
        yield home


async def opened(url: str, secret: bytes = SECRET) -> Store:
    store = await Store.open(url, Keys(secret))
    store.learn(["en", "cy", "pl"], AREAS)
    return store


def contact(identity: str, area: str = "north", language: str = "en") -> Contact:
    return Contact(identity, language, {"adoption": area}, invitations=True)


def address(number: int) -> Address:
    return Address("telegram", f"770041{number:06}")


async def people(store: Store, count: int, area: str = "north", first: int = 0) -> list[Contact]:
    """Keep so many contacts c0, c1 ... and give them."""
    made = [contact(f"c{number}", area) for number in range(first, first + count)]
    async with store.work() as work:
        await work.contacts.save([(one, address(first + place), NOW) for place, one in enumerate(made)])
    return made


def series(number: int = 1, programme: str = "adoption") -> Series:
    return Series(
        id=f"series{number}",
        handle=f"s{number}",
        programme=programme,
        script="pulse",
        version=1,
        rule=Rolling(),
        zone="Europe/London",
        areas=("north",),
        total=None,
        open_days=10,
        start=NOW.date(),
        state=SeriesState.ACTIVE,
        made_by="k7f2m9",
    )


def wave(number: int = 1, opens: datetime = NOW) -> Wave:
    return Wave(
        id=f"wave{number}",
        series="series1",
        programme="adoption",
        script="pulse",
        version=1,
        number=number,
        areas=("north", "south"),
        opens=opens,
        closes=opens + timedelta(days=10),
        state=WaveState.PLANNED,
    )


async def open_wave(store: Store, number: int = 1) -> Wave:
    """Plan a wave of the one series, and open it."""
    async with store.work() as work:
        if await work.series.get("series1") is None:
            await work.series.add(series())
        await work.waves.add([wave(number)])
        assert await work.waves.set_opened(f"wave{number}")
    return wave(number)


def session(contact: str, wave: str = "wave1", **changes: object) -> Session:
    return Session(
        id=new_id(),
        wave=wave,
        contact=contact,
        programme="adoption",
        script="pulse",
        version=1,
        scope="abcd2345",
        language="en",
        status=Status.ASKING,
        expires_at=NOW + timedelta(days=3),
        step="overall",
        **changes,  # type: ignore[arg-type]
    )


def answer(respondent: str, question: str = "overall", value: str = "good", **changes: str) -> Answer:
    facts = {"wave": "wave1", "area": "north", "language": "en", "week": "2026-W48", **changes}
    return Answer(id=new_id(), respondent=respondent, question=question, value=value, **facts)


def outbound(key: str, to: str, kind: Kind = Kind.REPLY, due: datetime = NOW, text: str = "Hello") -> Outbound:
    return Outbound(key, ToContact(to), Message(text), kind, due)
