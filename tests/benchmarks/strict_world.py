"""The residents' world behind a Bot API that permits so many messages a second and no more: one too many gets a 429.

    python -m tests.benchmarks.strict_world --port 9000 --residents 50 --arrivals 1.5 --letters 10000 --rate 300

A second is the last one, counted when a message is taken; a chat has a limit of its own. It ends when all letters to
people who do not answer have come, and reports in JSON.
"""

import argparse
import json
import sys
import time
from collections import defaultdict, deque

import orjson
from aiohttp import web

from tests.benchmarks.world import World

LONGEST = 300.0  # seconds until it gives up


class TooMany(Exception):
    """More than is permitted."""


class Limit:
    """So many in any one second."""

    def __init__(self, most: float) -> None:
        self.most = most
        self.taken: deque[float] = deque()

    def full(self, now: float) -> bool:
        while self.taken and self.taken[0] <= now - 1:
            self.taken.popleft()
        return len(self.taken) >= self.most


class StrictWorld(World):
    def __init__(self, asked: argparse.Namespace) -> None:
        super().__init__(asked.residents, LONGEST, asked.seed, asked.arrivals, asked.settle)
        self.expected = asked.letters
        self.bot = Limit(asked.rate)
        self.chat_rate = asked.chat_rate
        self.chats: dict[int, Limit] = defaultdict(lambda: Limit(self.chat_rate))
        self.accepted: list[float] = []
        self.came: list[float] = []
        self.refused: list[float] = []

    async def answer(self, request: web.BaseRequest) -> web.Response:
        try:
            return await super().answer(request)
        except TooMany:
            refusal = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1"}
            body = orjson.dumps(refusal | {"parameters": {"retry_after": 1}})
            return web.Response(status=429, body=body, content_type="application/json")

    def take(self, chat: int, edited: int | None, given: dict[str, object]) -> dict[str, object]:
        now = time.perf_counter()
        if edited is None:
            if self.bot.full(now) or self.chats[chat].full(now):
                self.refused.append(now)
                raise TooMany
            for limit in (self.bot, self.chats[chat]):
                limit.taken.append(now)
            self.accepted.append(now)
        if chat in self.residents:
            return super().take(chat, edited, given)
        self.came.append(now)
        if len(self.came) == self.expected:
            super().end("all letters came")
        return {"message_id": 1, "date": 0, "chat": {"id": chat, "type": "private"}}

    def end(self, why: str) -> None:
        """Go on until the letters have come, though all residents may have finished."""
        if why == "time":
            super().end(why)

    def account(self, why: str) -> dict[str, object]:
        """Tell what came, between the first letter and the last."""
        span = self.came[-1] - self.came[0] if len(self.came) > 1 else 0.0
        within = sum(self.came[0] <= at <= self.came[-1] for at in self.accepted) if span else 0
        return self.report(why, each=False) | {
            "letters": len(self.came),
            "letters_seconds": span,
            "sends_per_second": (within - 1) / span if span else 0.0,
            "refused_at": [round(at - self.accepted[0], 1) for at in self.refused],
        }


async def main(asked: argparse.Namespace) -> None:
    world = StrictWorld(asked)
    runner = web.ServerRunner(web.Server(world.answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", asked.port, backlog=1024).start()
    print("ready", file=sys.stderr, flush=True)
    why = await world.ended
    print(json.dumps(world.account(why)), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--residents", type=int, default=50)
    parser.add_argument("--arrivals", type=float, default=1.5)
    parser.add_argument("--letters", type=int, default=10_000)
    parser.add_argument("--rate", type=float, default=300)
    parser.add_argument("--chat-rate", type=float, default=10)
    parser.add_argument("--settle", type=float, default=0.2)
    parser.add_argument("--seed", type=int, default=1)
    import uvloop

    uvloop.run(main(parser.parse_args()))
