"""Requests no browser and no vendor sends, as raw bytes, at every door: each is refused, and nothing is told."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson
import pytest

from bot.channels.desk import DeskChannel
from bot.channels.slack import SlackChannel
from bot.channels.telegram_webhook import PATH as TELEGRAM
from bot.channels.telegram_webhook import SECRET_HEADER, Webhook
from bot.channels.web import WebChannel
from bot.metrics import Metrics
from bot.watch import Watch
from bot.web.arrivals import Arrivals
from bot.web.chat import Chat
from bot.web.desk import Desk
from bot.web.mailbox import Mailboxes
from bot.web.meter import serve_metrics
from storage.keys import Keys
from storage.migrate import migrate
from storage.store import Store
from tests.support.slack_server import SlackServer
from tests.support.telegram_house import SECRET, House
from tests.support.telegram_server import TelegramServer
from tests.support.web_site import Commanded, Now, running, small_programme
from tests.support.web_talk import WebTalk

MARK = "hunter2"  # stands in each request; an answer or a log that holds it has told somebody's secret
SOON = 5.0  # seconds
REFUSED = {
    b"400",
    b"401",
    b"403",
    b"404",
    b"405",
    b"408",
    b"411",
    b"413",
    b"414",
    b"415",
    b"421",
    b"429",
    b"431",
    b"501",
}


@dataclass
class Everything:
    """All doors behind one port, metrics behind another, and who would have been asked to act."""

    port: int
    meter: int
    talk: WebTalk
    residents: House
    desk: Commanded
    staff: Commanded

    @property
    def acted(self) -> list[object]:
        return [*self.talk.heard, *self.residents.heard, *self.desk.words, *self.staff.words, *self.residents.commands]

    async def raw(self, request: bytes, *, meter: bool = False) -> bytes:
        """Send bytes and give what comes back, to the end of the answer's head and what came with it."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.meter if meter else self.port)
        answer = b""
        try:
            async with asyncio.timeout(SOON):
                writer.write(request.replace(b"{port}", str(self.port).encode()))
                while b"\r\n\r\n" not in answer and (more := await reader.read(65_536)):
                    answer += more
                length = re.search(rb"(?i)content-length: (\d+)", answer)
                while (
                    length
                    and len(answer.partition(b"\r\n\r\n")[2]) < int(length[1])
                    and not request.startswith(b"HEAD")
                ):
                    if not (more := await reader.read(65_536)):
                        break
                    answer += more
        except (ConnectionResetError, BrokenPipeError):
            pass
        finally:
            writer.close()
        return answer


@pytest.fixture
async def doors(tmp_path: Path) -> AsyncIterator[Everything]:
    async with everything(tmp_path) as opened:
        yield opened


@asynccontextmanager
async def everything(folder: Path) -> AsyncIterator[Everything]:
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(TelegramServer())
        slack = await stack.enter_async_context(SlackServer())
        url, now = f"sqlite:///{folder / 'heard.db'}", Now()
        await migrate(url)
        store = await Store.open(url, Keys(bytes(range(32))))
        stack.push_async_callback(store.close)
        mailboxes, residents, at_desk, staff = Mailboxes(now, "boot1"), House(), Commanded(), Commanded()
        talk = WebTalk(WebChannel(mailboxes))
        desk = Desk({"adoption": small_programme()}, store, DeskChannel(store, now), at_desk, now, lambda _: None)
        updates = residents.channel(telegram, Webhook(f"http://127.0.0.1:1{TELEGRAM}", SECRET))
        channel = SlackChannel(slack.bot_token, None, slack.signing_secret, slack.api_url, staff)
        await channel.start()
        stack.push_async_callback(channel.stop)
        chat = Chat(mailboxes, talk, Arrivals(mailboxes, talk.fetch), now, talk.relink)
        site = await stack.enter_async_context(running([chat, desk, updates, channel]))
        meter = await serve_metrics(Metrics(store, Watch(), now), 0)
        stack.push_async_callback(meter.cleanup)
        yield Everything(site.addresses[0][1], meter.addresses[0][1], talk, residents, at_desk, staff)


def head(line: str, *headers: str, host: str = "127.0.0.1:{port}") -> bytes:
    named = [f"Host: {host}"] if host else []
    return "\r\n".join([line, *named, *headers, "", ""]).encode("utf-8", "surrogateescape")


def post(path: str, body: bytes, *headers: str, origin: str = "http://127.0.0.1:{port}") -> bytes:
    kind = [] if any(one.lower().startswith("content-type") for one in headers) else ["Content-Type: application/json"]
    return head(f"POST {path} HTTP/1.1", f"Origin: {origin}", *kind, f"Content-Length: {len(body)}", *headers) + body


WRITING = (
    "/chat/open",
    "/chat/say",
    "/chat/link",
    "/chat/renew",
    "/chat/resume",
    "/chat/leave",
    "/desk/open",
    "/desk/key",
    "/desk/command",
)
ELSEWHERE = (
    "null",
    "http://evil.example",
    "https://127.0.0.1.evil.example",
    "http://127.0.0.1:{port}@evil.example",
    "http://127.0.0.1:{port}.evil.example",
    "http://localhost.evil.example:{port}",
    "http://evil.example#127.0.0.1:{port}",
    "http://127.0.0.1:1",
    "file://",
    "javascript://127.0.0.1:{port}",
    "http://127.0.0.1:{port}, http://evil.example",
    "",
)
HOSTS = (
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:{port}",
    "evil.example@127.0.0.1:{port}",
    "127.0.0.1:{port}@evil.example",
    "127.0.0.1:{port}/evil",
    "0x7f.1:{port}",
    "2130706433:{port}",
    "ⅼocalhost:{port}",
    "[::ffff:7f00:1]:{port}",
    "",
)
BROKEN = {  # what a request may not be; each names the mark, so that an answer or log that quotes it is seen
    "no host": head(f"GET /desk/teams?{MARK} HTTP/1.1", host=""),
    "two hosts": head(f"GET /desk/teams?{MARK} HTTP/1.1", "Host: evil.example"),
    "a name in the line": head(f"GET http://evil.example/desk/teams?{MARK} HTTP/1.1"),
    "two lengths": head("POST /chat/open HTTP/1.1", "Content-Length: 2", "Content-Length: 7") + b"{}hunter2",
    "a length and pieces": head("POST /chat/open HTTP/1.1", "Content-Length: 4", "Transfer-Encoding: chunked")
    + b"0\r\n\r\nGET /hunter2",
    "a length below nothing": head("POST /chat/open HTTP/1.1", "Content-Length: -7") + b"hunter2",
    "a length of words": head("POST /chat/open HTTP/1.1", f"Content-Length: {MARK}") + b"{}",
    "pieces of no size": head("POST /chat/open HTTP/1.1", "Transfer-Encoding: chunked") + b"hunter2\r\n{}\r\n0\r\n\r\n",
    "an unknown coding": head("POST /chat/open HTTP/1.1", f"Transfer-Encoding: {MARK}") + b"{}",
    "a folded line": head("GET /desk/teams HTTP/1.1", f"X-Long: a\r\n {MARK}"),
    "a bare line end": b"GET /desk/teams HTTP/1.1\nHost: 127.0.0.1\nX: hunter2\n\n",
    "a nothing in a line": head("GET /desk/teams HTTP/1.1", f"X-Odd: \0{MARK}"),
    "a line without a colon": head("GET /desk/teams HTTP/1.1", MARK),
    "a space before the colon": head("GET /desk/teams HTTP/1.1", f"Origin : {MARK}"),
    "a very long line": head(f"GET /desk/teams?{MARK * 20_000} HTTP/1.1"),
    "a very long head": head("GET /desk/teams HTTP/1.1", f"Cookie: heard_desk={MARK * 20_000}"),
    "very many lines": head("GET /desk/teams HTTP/1.1", *(f"X-{number}: {MARK}" for number in range(40_000))),
    "no such version": head(f"GET /desk/teams?{MARK} HTTP/9.9"),
    "no request": b"\x16\x03\x01 hunter2 \x00\xff" * 50,
    "another protocol": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nhunter2",
}
PATHS = (
    "/chat/../desk/teams",
    "/desk/./teams",
    "//desk/teams",
    "/desk//teams",
    "/desk%2fteams",
    "/%64esk/teams",
    "/desk/teams/",
    "/desk/teams;hunter2",
    "/DESK/TEAMS",
    "/desk/teams%00",
    "/chat/..%2f..%2f..%2fetc%2fpasswd",
    "/chat/%2e%2e/%2e%2e/pyproject.toml",
    "/chat/\\..\\..\\pyproject.toml",
    "/chat/chat.css/../../../settings.py",
    "/.env",
    "/var/heard.db",
    "/metrics",
    "*",
)
METHODS = ("HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "hunter2")
BODIES = {  # behind good doors: what stands in a body
    "nested deep": b"[" * 200_000 + b"]" * 200_000,
    "objects nested deep": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "half a sign": b'{"words": "\\ud800 hunter2", "text": "\\ud800", "id": "0"}',
    "not the coding it says": b'{"words": "\xff\xfe hunter2"}',
    "a number beyond all numbers": b'{"update_id": ' + b"9" * 5_000 + b"}",
    "names twice": b'{"words": "list", "words": "hunter2"}',
    "nothing at all": b"",
    "only nothing": b"\0" * 1_000,
}


def told(answer: bytes, log: str) -> bool:
    return MARK in log or MARK.encode() in answer


@pytest.mark.parametrize("name", BROKEN)
async def test_a_broken_request_is_refused(doors: Everything, name: str, caplog: pytest.LogCaptureFixture) -> None:
    answer = await doors.raw(BROKEN[name])
    assert answer == b"" or answer.split(b" ")[1] in REFUSED, answer[:200]
    assert not told(answer, caplog.text), answer[:300]
    assert b"aiohttp" not in answer
    assert answer == b"" or b"X-Content-Type-Options: nosniff" in answer
    assert doors.acted == []
    assert (await doors.raw(head("GET /healthz HTTP/1.1", "Connection: close"))).endswith(b"ok"), "and it goes on"


async def test_pages_from_elsewhere_write_nothing(doors: Everything) -> None:
    for path in WRITING:
        for origin in ELSEWHERE:
            answer = await doors.raw(post(path, b'{"words": "list", "key": "x", "token": "x"}', origin=origin))
            assert answer.split(b" ")[1] == b"403", (path, origin, answer[:100])
    assert doors.acted == []


async def test_under_another_name_nothing_answers(doors: Everything) -> None:
    for host in HOSTS:
        for path in ("/chat", "/desk", "/desk/teams", TELEGRAM, "/slack/events"):
            answer = await doors.raw(head(f"GET {path} HTTP/1.1", "Connection: close", host=host))
            assert answer == b"" or answer.split(b" ")[1] in {b"400", b"421"}, (host, path, answer[:100])
        answer = await doors.raw(head("GET /metrics HTTP/1.1", "Connection: close", host=host), meter=True)
        assert answer == b"" or answer.split(b" ")[1] in {b"400", b"421"}, (host, answer[:100])


async def test_no_way_of_writing_a_path_goes_round_a_door(doors: Everything, caplog: pytest.LogCaptureFixture) -> None:
    for path in PATHS:
        answer = await doors.raw(head(f"GET {path} HTTP/1.1", "Connection: close"))
        assert answer.split(b" ")[1] in REFUSED, (path, answer[:100])
        assert b"National" not in answer, path
        assert not told(answer, caplog.text), path


async def test_no_other_method_does_anything(doors: Everything) -> None:
    for method in METHODS:
        for path in (*WRITING, TELEGRAM, "/slack/events"):
            asked = head(f"{method} {path} HTTP/1.1", "Origin: http://127.0.0.1:{port}", "Connection: close")
            answer = await doors.raw(asked)
            assert answer == b"" or answer.split(b" ")[1] in REFUSED, (method, path, answer[:100])
    assert doors.acted == []


@pytest.mark.parametrize("name", BODIES)
async def test_whatever_stands_in_a_body_is_no_fault_of_ours(
    doors: Everything, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    secret = f"{SECRET_HEADER}: {SECRET}"
    for path, headers in ((TELEGRAM, [secret]), *((path, []) for path in WRITING), ("/slack/events", [])):
        answer = await doors.raw(post(path, BODIES[name], *headers, "Connection: close"))
        assert answer.split(b" ")[1] in REFUSED | ({b"200"} if path == TELEGRAM else set()), (path, answer[:100])
        assert not told(answer, caplog.text), path
    assert doors.acted == []


@pytest.mark.parametrize(
    "update",
    [
        [],
        7,
        None,
        {"update_id": -1, "message": None},
        {"update_id": True},
        {"update_id": 2**64 - 1, "message": {"text": MARK}},
        {"update_id": 1, "message": {"chat": {"id": 2**64 - 1, "type": "private"}, "text": MARK}},
        {"update_id": 2, "callback_query": {"id": "1", "from": {"id": 5}, "data": MARK * 1_000}},
        {"update_id": 3, "message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": MARK}, "text": MARK}},
    ],
    ids=str,
)
async def test_an_update_telegram_would_never_send_breaks_nothing(
    doors: Everything, update: object, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await doors.raw(post(TELEGRAM, orjson.dumps(update), f"{SECRET_HEADER}: {SECRET}", "Connection: close"))
    assert answer.split(b" ")[1] in {b"200", b"400", b"503"}
    assert not told(answer, caplog.text)


async def test_headers_cannot_be_put_into_an_answer(doors: Everything) -> None:
    for value in ("a%0d%0aSet-Cookie:%20x=hunter2", "a\x0bSet-Cookie: x=hunter2"):
        asked = head(
            f"GET /{value} HTTP/1.1", f"Last-Event-ID: {value}", f"Accept-Language: {value}", "Connection: close"
        )
        answer = await doors.raw(asked)
        assert not re.search(rb"(?im)^set-cookie:", answer), answer[:200]


async def test_many_who_say_nothing_keep_nobody_out(doors: Everything) -> None:
    idle = [await asyncio.open_connection("127.0.0.1", doors.port) for _ in range(300)]
    half = head("POST /chat/open HTTP/1.1", "Content-Length: 400000")
    for _, writer in idle[:150]:
        writer.write(half)
    answer = await doors.raw(head("GET /chat HTTP/1.1", "Connection: close"))
    assert answer.split(b" ")[1] == b"200"
    for _, writer in idle:
        writer.close()
