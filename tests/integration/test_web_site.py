import asyncio
import logging
import re
from collections.abc import Iterable
from importlib.resources import files

import pytest
from aiohttp import web

from bot.web.hosts import allowed_hosts
from bot.web.site import build_site, serve
from bot.web.stream import Bell, Event, stream
from conversations.errors import CannotStart
from tests.support.web_site import chat_site, running
from tests.support.web_visitor import visitor

EXIT = "https://www.bbc.co.uk/weather"
SVG_NAME = "http://www.w3.org/2000/svg"  # a name, never fetched
PAGES = {page.name: page.read_text() for page in (files("bot.web") / "pages").iterdir()}
MAX_PAGE = 60_000  # bytes of everything one page loads


class Breaking:
    def routes(self) -> Iterable[web.AbstractRouteDef]:
        return [web.get("/breaks", self._break), web.get("/stream", self._stream)]

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        told = iter([[Event("line", {"text": "one"})]])

        async def news() -> list[Event]:
            return next(told)  # and then StopIteration, which no stream may pass on

        return await stream(request, Bell(), news)

    async def _break(self, _: web.Request) -> web.StreamResponse:
        raise RuntimeError("someone's words")


@pytest.mark.parametrize("path", ["/", "/healthz", "/chat", "/chat/chat.js", "/chat/here", "/nowhere", "/breaks"])
async def test_every_answer_carries_the_headers_that_protect_people(path: str) -> None:
    async with running([Breaking()]) as runner, visitor(f"http://127.0.0.1:{runner.addresses[0][1]}") as someone:
        answer = await someone.session.get(someone.address + path, allow_redirects=False)
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
        assert "form-action 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "camera=()" in answer.headers["Permissions-Policy"]
        assert answer.headers["Server"] == "Heard"


async def test_health_says_ok_and_nothing_else_under_any_name() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert await someone.get("/healthz") == (200, "ok")
        assert await someone.get("/healthz", Host="10.1.2.3") == (200, "ok")


async def test_the_front_door_leads_to_the_chat() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        answer = await someone.session.get(site.address + "/", allow_redirects=False)
        assert (answer.status, answer.headers["Location"]) == (302, "/chat")


async def test_a_name_that_is_not_ours_is_not_answered() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert await someone.get("/chat", Host="rebound.example") == (421, "Heard does not answer under this name.")
        assert (await someone.get("/chat", Host="localhost:1"))[0] == 200


async def test_an_error_shows_and_logs_nothing_of_what_was_said(caplog: pytest.LogCaptureFixture) -> None:
    async with running([Breaking()]) as runner, visitor(f"http://127.0.0.1:{runner.addresses[0][1]}") as someone:
        status, text = await someone.get("/breaks")
    assert (status, text) == (500, "Something went wrong at our end. Please try again.")
    (record,) = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert record.getMessage() == "a request failed"
    assert vars(record)["error"] == "RuntimeError"


async def test_a_stream_that_fails_ends_and_says_nothing_of_why(caplog: pytest.LogCaptureFixture) -> None:
    async with running([Breaking()]) as runner, visitor(f"http://127.0.0.1:{runner.addresses[0][1]}") as someone:
        status, text = await someone.get("/stream")
    assert (status, text) == (200, 'retry: 2000\n\nevent: line\ndata: {"text":"one"}\n\n')
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == ["a stream failed"]


async def test_refusals_are_one_plain_sentence() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert await someone.get("/nowhere") == (404, "There is no page here.")
        assert (await someone.post("/chat", {}))[0] == 405


async def test_a_body_beyond_the_limit_is_refused() -> None:
    async with chat_site() as site, visitor(site.address) as someone:
        assert (await someone.post("/chat/say", {}, raw=b" " * 70_000))[0] == 413


async def test_a_taken_port_is_one_plain_sentence() -> None:
    async with running([]) as runner:
        port = runner.addresses[0][1]
        with pytest.raises(CannotStart, match=f"Port {port} on 127.0.0.1 is taken by another program") as raised:
            await serve(build_site([], allowed_hosts("127.0.0.1", None)), "127.0.0.1", port)
    assert "\n" not in str(raised.value)


async def test_a_strange_address_is_one_plain_sentence() -> None:
    with pytest.raises(CannotStart, match="set HEARD_HTTP_HOST"):
        await serve(build_site([], frozenset()), "192.0.2.1", 8080)


async def test_a_stop_ends_open_streams_at_once() -> None:
    async with visitor("") as someone, chat_site() as site:
        someone.address = site.address
        await someone.post("/chat/open", {})
        listening = await someone.session.get(site.address + "/chat/events")
        await listening.content.readline()
        async with asyncio.timeout(1.0):
            await site.runner.cleanup()
            await listening.content.read()
        listening.close()


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_asks_nobody_else_for_anything(name: str) -> None:
    addresses = set(re.findall(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}[\w/.-]*", PAGES[name]))
    assert addresses <= ({EXIT} if name == "chat.js" else {SVG_NAME} if name == "icon.svg" else set())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_text_never_becomes_markup(name: str) -> None:
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "DOMParser", "style="):
        assert way not in PAGES[name]


@pytest.mark.parametrize("page", ["chat", "desk"])
def test_a_page_weighs_less_than_sixty_kilobytes(page: str) -> None:
    from bot.web import chat, desk

    sizes = {name: len(PAGES[name].encode()) for name in {"chat": chat, "desk": desk}[page]._FILES.values()}
    words = [sizes.pop(name) for name in list(sizes) if name.startswith("words.") and name.endswith(".json")]
    assert sum(sizes.values()) + max(words, default=0) < MAX_PAGE  # one language is loaded at a time


def test_every_page_file_is_served() -> None:
    from bot.web import chat, desk

    assert {*chat._FILES.values(), *desk._FILES.values()} == set(PAGES)
