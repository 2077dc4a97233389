"""A running site on loopback with the web chat, and one with the desk on a real database."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from bot.channels.channel import Place
from bot.channels.desk import DeskChannel
from bot.channels.web import WebChannel
from bot.web.arrivals import Arrivals
from bot.web.chat import SPOKEN, Chat
from bot.web.desk import Desk
from bot.web.hosts import allowed_hosts
from bot.web.mailbox import Mailboxes
from bot.web.site import Door, build_site, serve
from conversations.document import Action, Actions, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.messages import Address
from conversations.programme import About, Area, Programme, Team
from storage.keys import Keys
from storage.migrate import migrate
from storage.store import Store
from tests.support.web_talk import WebTalk


@dataclass
class Now:
    """A clock that tests set."""

    at: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **length: float) -> None:
        self.at += timedelta(**length)


@dataclass
class ChatSite:
    """A web chat as it runs."""

    address: str
    runner: web.AppRunner
    mailboxes: Mailboxes
    channel: WebChannel
    talk: WebTalk
    now: Now


@asynccontextmanager
async def running(
    doors: list[Door], port: int = 0, hosts: frozenset[str] | None = None
) -> AsyncIterator[web.AppRunner]:
    runner = await serve(build_site(doors, hosts or allowed_hosts("127.0.0.1", None)), "127.0.0.1", port)
    try:
        yield runner
    finally:
        await runner.cleanup()


@asynccontextmanager
async def chat_site(
    public_url: str | None = None,
    port: int = 0,
    boot: str = "boot1",
    talk: WebTalk | None = None,
    languages: Sequence[str] = SPOKEN,
) -> AsyncIterator[ChatSite]:
    """Serve a web chat; give an earlier site's port and talk to play a restart."""
    now = Now()
    mailboxes = Mailboxes(now, boot)
    channel = WebChannel(mailboxes)
    if talk is None:
        talk = WebTalk(channel)
    else:
        talk.move(channel)
    arrivals = Arrivals(mailboxes, talk.fetch)
    chat = Chat(mailboxes, talk, arrivals, now, talk.relink, public_url, languages)
    async with running([chat], port, allowed_hosts("127.0.0.1", public_url)) as runner:
        host, bound = runner.addresses[0][:2]
        yield ChatSite(f"http://{host}:{bound}", runner, mailboxes, channel, talk, now)


def small_programme() -> Programme:
    def en(text: str) -> dict[str, str]:
        return {"en": text}

    areas = Area(
        "national",
        en("National"),
        "central",
        (Area("north", en("North"), "north"), Area("midlands", en("Midlands"), "midlands")),
    )
    names = {"central": "National adoption team", "north": "North agency", "midlands": "Midlands agency"}
    return Programme(
        key="adoption",
        name=en("Adoption support"),
        languages=("en",),
        sensitive=False,
        zone="Europe/London",
        country="GB-ENG",
        areas=areas,
        teams={key: Team(key, en(name)) for key, name in names.items()},
        about=About(en("Who"), en("Why"), en("Seen by"), en("Kept")),
        helplines=(),
        minimum_age=18,
        notice_version=1,
        scripts={},
    )


DIGEST = Document(
    "Adoption pulse 3: 45 people answered",
    (
        Heading("Adoption pulse, wave 3: what 45 people said", level=1),
        Paragraph("Asked 120, started 60, finished 45. The same figures go to everyone who was asked."),
        Heading("Overall, how was your experience of our service?"),
        Table(
            ("Answer", "North", "Midlands", "Everyone", "Share of everyone", "Range"),
            (
                ("Very good", "10", "10", "20", "44%", "31% to 59%"),
                ("Good", "c", "10", "15", "33%", "21% to 48%"),
                ("Neither good nor poor", "c", "c", "c", "too few to say", ""),
                ("Poor or very poor", "c", "c", "c", "too few to say", ""),
            ),
            "Answers, rounded to the nearest 5",
        ),
        Small("c: hidden, because a smaller number could point at someone. Merging with a later wave would show it."),
        Heading("What should we work on first?"),
        Bullets(("Waiting times: 25 people", "Help after adoption: 20 people", "Training: 15 people")),
        Paragraph("30 people wrote a comment. Comments are counted here, never shown."),
        Actions((Action("Show the field report", "show s3", primary=True), Action("Close early", "close s3"))),
    ),
)


@dataclass
class Commanded:
    """A coordinator's answers in tests: says back the words with a preview to confirm."""

    words: list[tuple[Address, str, Place | None]] = field(default_factory=list)

    async def __call__(self, address: Address, words: str, place: Place | None, _event: str = "") -> Document:
        self.words.append((address, words, place))
        return Document(
            f"Understood: {words}",
            (
                Heading("Please check this before anything is sent", level=1),
                Paragraph(f"You asked: {words}"),
                Table(("Wave", "Opens", "Closes"), (("1", "Tue 1 Dec 10:00", "Fri 11 Dec 10:00"),)),
                Actions((Action("Confirm", "confirm k7f2", primary=True), Action("Discard", "discard k7f2"))),
            ),
        )


@dataclass
class DeskSite:
    """A desk as it runs."""

    address: str
    desk: Desk
    channel: DeskChannel
    commanded: Commanded
    printed: list[str]
    now: Now


@asynccontextmanager
async def desk_site(folder: Path, announce: Callable[[str], None] | None = None) -> AsyncIterator[DeskSite]:
    """Serve a desk on a new database in `folder`."""
    url = f"sqlite:///{folder / 'heard.db'}"
    await migrate(url)
    store = await Store.open(url, Keys(bytes(range(32))))
    now, commanded, printed = Now(), Commanded(), list[str]()
    channel = DeskChannel(store, now)
    desk = Desk({"adoption": small_programme()}, store, channel, commanded, now, announce or printed.append)
    try:
        async with running([desk]) as runner:
            host, port = runner.addresses[0][:2]
            yield DeskSite(f"http://{host}:{port}", desk, channel, commanded, printed, now)
    finally:
        await store.close()
