"""A browser as far as the web's doors see one: cookies, an Origin, JSON, server-sent events."""

import json
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp


@dataclass
class Shown:
    """One server-sent event as a page gets it."""

    name: str
    data: dict[str, object]
    id: str


class Visitor:
    """One browser with one cookie jar."""

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self.session = session
        self.address = address
        self.cookie = ""

    async def get(self, path: str, **headers: str) -> tuple[int, str]:
        async with self.session.get(self.address + path, headers=headers, allow_redirects=False) as answer:
            return answer.status, await answer.text()

    async def post(
        self, path: str, body: object, origin: str | None = "own", raw: bytes | None = None, **headers: str
    ) -> tuple[int, str]:
        if origin is not None:
            headers["Origin"] = self.address if origin == "own" else origin
        headers.setdefault("Content-Type", "application/json")
        data = json.dumps(body).encode() if raw is None else raw
        async with self.session.post(self.address + path, data=data, headers=headers) as answer:
            self.cookie = answer.headers.get("Set-Cookie", "")
            return answer.status, await answer.text()

    async def say(self, **part: object) -> tuple[int, str]:
        return await self.post("/chat/say", {"id": str(uuid.uuid4()), **part})

    @asynccontextmanager
    async def listening(self, path: str, last: str = "") -> AsyncIterator["Ear"]:
        headers = {"Last-Event-ID": last} if last else {}
        async with self.session.get(self.address + path, headers=headers) as answer:
            assert answer.status == 200, answer.status
            assert answer.content_type == "text/event-stream"
            yield Ear(answer)

    async def hears(self, path: str, count: int, last: str = "") -> list[Shown]:
        async with self.listening(path, last) as ear:
            return [await ear.next() for _ in range(count)]


class Ear:
    """Reads one event stream."""

    def __init__(self, answer: aiohttp.ClientResponse) -> None:
        self._answer = answer

    async def next(self) -> Shown:
        fields: dict[str, str] = {}
        while True:
            line = (await self._answer.content.readline()).decode()
            if not line:
                raise EOFError
            if line == "\n" and "data" in fields:
                return Shown(fields["event"], json.loads(fields["data"]), fields.get("id", ""))
            name, _, value = line.rstrip("\n").partition(": ")
            fields[name] = value


@asynccontextmanager
async def visitor(address: str) -> AsyncIterator[Visitor]:
    jar = aiohttp.CookieJar(unsafe=True)  # takes cookies from an address of numbers, as a browser does
    timeout = aiohttp.ClientTimeout(total=10)
    async with aiohttp.ClientSession(cookie_jar=jar, timeout=timeout) as session:
        yield Visitor(session, address)
