"""Heard as a whole, started and stopped: a vendor that fails ends it plainly, and two of it do things once."""

import asyncio
import logging
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app import command_menu, open_desk, run, team_addresses
from bot.ground import open_ground
from bot.house import House
from bot.web.chat import address_of
from config.phrases import Phrasebook
from config.settings import read_settings
from conversations.document import Actions
from conversations.errors import CannotStart
from conversations.messages import Address, Kind, Message, Outbound, ToContact
from conversations.planning.series import WaveState
from conversations.talk.person import Contact
from storage.outbox import NO_PAGE
from tests.support.clock import HandClock
from tests.support.slack_server import SlackServer
from tests.support.telegram_server import Fault, TelegramServer
from tests.support.web_visitor import visitor

OPERATOR = Address("console", "operator")
SOON = 10.0  # seconds in which a start or an end is over even on a busy machine

Set = Callable[..., None]


class Terminal(list[str]):
    """What whoever started Heard reads; `open` is set once the last line about the doors is there."""

    def __init__(self) -> None:
        super().__init__()
        self.open = asyncio.Event()

    def append(self, line: str) -> None:
        super().append(line)
        if line.startswith("The desk"):
            self.open.set()

    async def desk(self) -> str:
        async with asyncio.timeout(SOON):
            await self.open.wait()
        (line,) = [line for line in self if "desk" in line.lower()]
        return line


@pytest.fixture
def settings(tmp_path: Path, unused_tcp_port: int, monkeypatch: pytest.MonkeyPatch) -> Set:
    def put(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(f"HEARD_{name}", value)

    put(DATABASE_URL=f"sqlite:///{tmp_path / 'heard.db'}", SECRET_KEY="S" * 43 + "=", HTTP_PORT=str(unused_tcp_port))
    return put


async def telegram(settings: Set) -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        settings(TELEGRAM_TOKEN=server.token, TELEGRAM_API_URL=server.url, TELEGRAM_RATE="0")
        yield server


server = pytest.fixture(telegram)


@asynccontextmanager
async def running(said: list[str]) -> AsyncIterator[tuple[asyncio.Event, Awaitable[None]]]:
    """Run Heard; gives the event that stops it, and the run itself."""
    stop = asyncio.Event()
    async with open_ground(read_settings(None), said.append) as ground:
        task = asyncio.create_task(run(ground, HandClock(datetime(2026, 11, 24, 11, tzinfo=UTC)), said.append, stop))
        try:
            yield stop, task
        finally:
            stop.set()
            await asyncio.wait({task})


async def ended(said: list[str]) -> str:
    """Run Heard until it gives up of itself, leaving nothing behind that still runs; give the sentence."""
    with pytest.raises(CannotStart) as gave_up:
        async with running(said) as (_, task), asyncio.timeout(SOON):
            await task
    assert not [task for task in asyncio.all_tasks() if "/bot/" in str(task.get_stack())]
    return str(gave_up.value)


async def test_a_slack_that_refuses_ends_what_telegram_had_begun(server: TelegramServer, settings: Set) -> None:
    said: list[str] = []
    async with SlackServer() as slack:
        settings(SLACK_BOT_TOKEN="xoxb-wrong", SLACK_APP_TOKEN=slack.app_token, SLACK_API_URL=slack.api_url)
        assert "HEARD_SLACK_BOT_TOKEN" in await ended(said)
    assert server.calls["getme"] == 1, "Telegram had been started"
    assert server.calls["getupdates"] == 0
    assert not any("web chat" in line for line in said)


async def test_a_token_telegram_refuses_ends_the_start(server: TelegramServer, settings: Set) -> None:
    settings(TELEGRAM_TOKEN="4242:wrong")
    said = await ended([])
    assert "check HEARD_TELEGRAM_TOKEN" in said
    assert "4242" not in said


async def test_a_stop_while_telegram_says_nothing_ends_the_start(server: TelegramServer) -> None:
    server.fail("getMe", Fault(hang=True))
    said: list[str] = []
    async with running(said) as (stop, task):
        await server.until(lambda: server.calls["getme"] == 1)
        stop.set()
        async with asyncio.timeout(SOON):
            await task
    assert not any("web chat" in line for line in said)


async def test_a_token_revoked_while_heard_runs_ends_it_with_a_sentence(server: TelegramServer) -> None:
    server.fail("getUpdates", Fault(401, "Unauthorized"))
    assert "check HEARD_TELEGRAM_TOKEN" in await ended([])


async def test_where_slack_is_connected_there_is_no_desk(settings: Set) -> None:
    said = Terminal()
    async with SlackServer() as slack:
        settings(SLACK_BOT_TOKEN=slack.bot_token, SLACK_APP_TOKEN=slack.app_token, SLACK_API_URL=slack.api_url)
        async with running(said):
            assert await said.desk() == "The desk is off: Slack is connected, and teams read and type there."


@pytest.mark.usefixtures("settings")
async def test_on_this_computer_alone_the_desk_opens() -> None:
    said = Terminal()
    async with running(said):
        assert "/desk#key=" in await said.desk()


@pytest.mark.parametrize(
    ("name", "value"),
    [("PUBLIC_URL", "https://heard.example"), ("HTTP_HOST", "0.0.0.0")],  # noqa: S104 - the refusal is what is tested
)
async def test_where_others_may_reach_the_site_it_is_said_why_there_is_no_desk(
    settings: Set, name: str, value: str
) -> None:
    said = Terminal()
    settings(**{name: value})
    async with running(said):
        line = await said.desk()
    assert line.startswith("The desk is off")
    assert f"HEARD_{name}" in line


def take_over(file: Path) -> None:
    """Change the schema's number, as a newer version does."""
    newer = sqlite3.connect(file)
    newer.execute("INSERT INTO schema_version (version) VALUES (9999)")
    newer.commit()
    newer.close()


@pytest.mark.usefixtures("settings")
async def test_a_newer_version_that_takes_the_database_over_ends_this_one_with_a_sentence(tmp_path: Path) -> None:
    said = Terminal()
    async with running(said) as (_, task):
        await said.desk()
        await asyncio.to_thread(take_over, tmp_path / "heard.db")
        with pytest.raises(CannotStart, match="newer version of Heard has taken over"):
            async with asyncio.timeout(SOON):
                await task


async def test_a_stop_in_the_middle_of_a_send_keeps_the_message_for_the_next_start(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.app.STOPPING", 0.05)
    ama = server.person(7_219_463_001)
    server.fail("sendMessage", Fault(hang=True))
    async with running([]) as (stop, task):
        ama.say("/start")
        await server.until(lambda: server.calls["sendmessage"] == 1)
        stop.set()
        async with asyncio.timeout(SOON):
            await task
    async with open_ground(read_settings(None), lambda _: None) as ground:
        stop = asyncio.Event()
        clock = HandClock(datetime(2026, 11, 24, 12, tzinfo=UTC))  # past the lease of the process that stopped
        again = asyncio.create_task(run(ground, clock, lambda _: None, stop))
        assert (await ama.read()).text
        stop.set()
        await again


async def test_of_two_that_poll_one_does_and_the_other_takes_over(
    server: TelegramServer,
    settings: Set,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    unused_tcp_port_factory: Callable[[], int],
) -> None:
    monkeypatch.setattr("bot.poller.LOOK", 0.01)
    caplog.set_level(logging.INFO, "bot.poller")
    ama = server.person(7_219_463_001)
    said = Terminal(), Terminal()
    async with running(said[0]) as (stop_first, first):
        await said[0].desk()
        await server.until(lambda: server.polls == 1)
        settings(HTTP_PORT=str(unused_tcp_port_factory()), METRICS_PORT="0")
        async with running(said[1]):
            await said[1].desk()
            await server.until(lambda: "waits to take over" in caplog.text)
            assert server.calls["getupdates"] == 1
            stop_first.set()
            await first
            await server.until(lambda: server.calls["getupdates"] > 1)
            ama.say("/start")
            assert (await ama.read()).text
    assert caplog.text.count("waits to take over") == 1


@pytest.mark.usefixtures("settings")
async def test_two_houses_open_and_close_a_wave_once() -> None:
    clock = HandClock(datetime(2026, 11, 24, 11, tzinfo=UTC))
    async with AsyncExitStack() as stack:
        houses = []
        for _ in range(2):
            ground = await stack.enter_async_context(open_ground(read_settings(None), lambda _: None))
            house = House(ground, clock, team_addresses(ground.programmes, slack=False))
            open_desk(house, lambda _: None)
            houses.append(house)
        first, store = houses[0], houses[0].ground.store
        await asyncio.gather(*(house.beginner.begin() for house in houses))
        preview = await first.coordinate(
            OPERATOR, "schedule pulse for north in adoption once on 25 november at 10:00 open 7 days", None
        )
        (confirm,) = [action for block in preview.blocks if isinstance(block, Actions) for action in block.actions[:1]]
        await first.coordinate(OPERATOR, confirm.words, None)
        for days in (1, 7, 1):
            clock.turn(days=days)
            await asyncio.gather(*(house.tick() for house in houses))
        async with store.read() as work:
            (series,) = [one for one in await work.series.of("adoption") if one.script == "pulse"]
            (wave,) = await work.waves.of_series(series.id)
            standing = await work.series.of(None)
        assert wave.state is WaveState.CLOSED
        assert Counter((one.programme, one.script) for one in standing).most_common(1)[0][1] == 1
        for house in houses:
            while await house.deliverer.claim_once():
                await house.deliverer.settle()
        async with store.read() as work:
            posts = await work.posts.since(0, 100)
        told = Counter((post.programme, post.team, post.document.summary) for post in posts)
        assert {team for programme, team, _ in told if programme == "adoption"} == set(
            first.ground.programmes["adoption"].teams
        )
        assert set(told.values()) == {1}


async def test_what_waited_for_a_page_is_on_it_as_it_opens(settings: Set, unused_tcp_port: int) -> None:
    said = Terminal()
    now = datetime(2026, 11, 24, 11, tzinfo=UTC)
    async with running(said), visitor(f"http://127.0.0.1:{unused_tcp_port}") as someone:
        await said.desk()
        await someone.post("/chat/open", {})
        (cookie,) = someone.session.cookie_jar
        async with open_ground(read_settings(None), said.append) as elsewhere, elsewhere.store.work() as work:
            contact = Contact("c1", "en", {"adoption": "north"}, invitations=True)
            await work.contacts.save([(contact, address_of(cookie.value), now)])
            words = Outbound("k", ToContact("c1"), Message("Good to see you"), Kind.REPLY, now)
            (row,) = await work.outbox.put([words], "another process", now + timedelta(minutes=1))
            await work.outbox.again("another process", [(row.id, now + timedelta(days=1), NO_PAGE)])
        hello, line = await someone.hears("/chat/events", 2)
        assert hello.data["empty"] is False
        assert line.data["text"] == "Good to see you"


def test_the_menu_is_in_the_languages_of_the_programmes() -> None:
    menu = command_menu(Phrasebook.load(), ["cy", "en"])
    assert list(menu) == ["en", "cy"]
    assert set(menu["cy"].values()).isdisjoint(menu["en"].values())
