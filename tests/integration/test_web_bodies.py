import asyncio
import logging
import socket
import struct
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.channels.channel import Cursor, SetAside
from bot.channels.slack import PATH as SLACK
from bot.channels.slack import SlackChannel
from bot.channels.telegram_webhook import PATH as TELEGRAM
from bot.channels.telegram_webhook import SECRET_HEADER, Webhooks
from bot.web.arrivals import Arrivals
from bot.web.chat import Chat
from bot.web.mailbox import Mailboxes
from conversations.document import Document
from conversations.messages import Inbound
from storage.database import Unavailable
from tests.support.telegram_house import SECRET, House
from tests.support.telegram_server import TelegramServer
from tests.support.web_site import Now, chat_site, running
from tests.support.web_visitor import visitor


@asynccontextmanager
async def half_sent(
    port: int, path: str, headers: str = ""
) -> AsyncIterator[tuple[asyncio.StreamReader, socket.socket]]:
    """Send the head of a request and half its body, as a slow or broken sender does."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = f"POST {path} HTTP/1.1\r\nHost: localhost:{port}\r\nOrigin: http://localhost:{port}\r\n{headers}"
    writer.write(f'{head}Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{{"half'.encode())
    await writer.drain()
    try:
        yield reader, writer.get_extra_info("socket")
    finally:
        writer.close()


async def first_line(reader: asyncio.StreamReader) -> str:
    async with asyncio.timeout(5):
        return (await reader.readline()).decode().strip()


@pytest.fixture
def hurried(monkeypatch) -> None:
    monkeypatch.setattr("bot.web.body.BODY_SECONDS", 0.05)


@pytest.mark.usefixtures("hurried")
async def test_a_body_that_does_not_come_is_refused_in_plain_words() -> None:
    async with chat_site() as site, half_sent(site.runner.addresses[0][1], "/chat/open") as (reader, _):
        assert await first_line(reader) == "HTTP/1.1 408 Request Timeout"
        async with asyncio.timeout(5):
            rest = (await reader.read()).decode()
        assert "That took too long to arrive. Please try again." in rest
        assert "Connection: close" in rest


@pytest.mark.usefixtures("hurried")
async def test_the_webhooks_wait_no_longer_for_a_body() -> None:
    async def command(*_: object) -> Document:
        raise AssertionError

    house = House()
    async with TelegramServer() as server:
        hooks = Webhooks(house.channel(server)._intake, SECRET)
        slack = SlackChannel("xoxb-1", None, "signing", None, command)
        async with running([hooks, slack]) as runner:
            port = runner.addresses[0][1]
            async with half_sent(port, TELEGRAM, f"{SECRET_HEADER}: {SECRET}\r\n") as (reader, _):
                assert "408" in await first_line(reader)
            async with half_sent(port, SLACK) as (reader, _):
                assert "408" in await first_line(reader)
    assert house.commits == []


@pytest.mark.parametrize("cut", [True, False])
async def test_whoever_goes_away_in_the_middle_leaves_no_error(caplog, cut) -> None:
    caplog.set_level(logging.DEBUG)
    async with chat_site() as site:
        port = site.runner.addresses[0][1]
        for _ in range(5):
            async with half_sent(port, "/chat/open") as (_, sock):
                await visited(site.address)
                if cut:  # as a phone that loses its network, not closed as a browser does
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        await visited(site.address)
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


async def visited(address: str) -> None:
    async with visitor(address) as someone:
        assert await someone.get("/healthz") == (200, "ok")


async def test_a_database_out_of_reach_is_said_plainly(caplog) -> None:
    async def receive(batch: Sequence[Inbound], aside: Sequence[SetAside] = (), cursor: Cursor | None = None) -> None:
        raise Unavailable("locked")

    async def fetch(*_: object) -> None:
        raise Unavailable("locked")

    now = Now()
    boxes = Mailboxes(now, "boot1")
    async with (
        running([Chat(boxes, receive, Arrivals(boxes, fetch), now, fetch)]) as runner,
        visitor(f"http://127.0.0.1:{runner.addresses[0][1]}") as someone,
    ):
        await someone.post("/chat/open", {})
        assert await someone.say(text="hello") == (503, "Heard is busy. Please try again in a moment.")
    (record,) = [record for record in caplog.records if record.name == "bot.web.site"]
    assert (record.levelno, record.exc_info) == (logging.WARNING, None)


async def test_both_webhook_secrets_are_taken_while_the_key_is_changed_and_no_third() -> None:
    house = House()
    async with TelegramServer() as server:
        hooks = Webhooks(house.channel(server)._intake, SECRET, taken=("older", ""))
        async with running([hooks]) as runner, aiohttp.ClientSession() as session:
            where = f"http://127.0.0.1:{runner.addresses[0][1]}{TELEGRAM}"
            told = {}
            for secret in (SECRET, "older", "", "third"):
                async with session.post(where, json={"update_id": 1}, headers={SECRET_HEADER: secret}) as answer:
                    told[secret] = answer.status
    assert told == {SECRET: 200, "older": 200, "": 401, "third": 401}
