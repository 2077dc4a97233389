"""Simulated residents behind a Bot API on loopback: they know no script, press or type, and time every reply.

    python -m tests.benchmarks.world --port 9000 --residents 200 --seconds 20

Starts with the bot's first getUpdates and prints one JSON report. A reply is the first message after an update.
"""

import argparse
import asyncio
import json
import os
import random
import re
import sys
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

import orjson
from aiohttp import web

SETTLE = 0.02  # seconds of quiet before a resident reacts
TYPES_A_NUMBER = 0.4  # of the times there are buttons: with the typed comments, about half of all answers
LONG_POLL = 5.0  # seconds at most
COMMENTS = (
    "The social worker listened to us and that made all the difference",
    "We waited five months for a reply and nobody told us why",
    "Please put the training in the evenings, I work during the day",
    "It was good",
    "More help with school please",
    "Buses stop too early to get to the centre",
)
AGREE = re.compile(r"agree|^yes|^start|continue|begin", re.IGNORECASE)
AVOID = re.compile(r"stop|skip|back|not now|later|change|\bno\b|language|help|delete", re.IGNORECASE)
DONE = re.compile(r"^done|^finish|^next", re.IGNORECASE)


@dataclass(slots=True)
class Resident:
    chat: int
    dice: random.Random
    asked_at: float | None = None
    message_id: int = 0
    last: tuple[int, list[dict[str, str]]] | None = None
    timer: asyncio.TimerHandle | None = None
    pressed: Counter[int] = field(default_factory=Counter)
    finished: bool = False
    taps: int = 0
    typed: int = 0


class World:
    def __init__(self, residents: int, seconds: float, seed: int, arrivals: float, settle: float) -> None:
        self.loop = asyncio.get_running_loop()
        self.residents = {100_000 + n: Resident(100_000 + n, random.Random(seed * 7919 + n)) for n in range(residents)}
        self.seconds = seconds
        self.settle = settle
        self.arrivals = arrivals  # residents a second; 0: all at once
        self.updates: deque[dict[str, object]] = deque()
        self.next_update = 1
        self.news = asyncio.Event()
        self.began: float | None = None
        self.first_reply: float | None = None
        self.waits: list[float] = []
        self.answered: list[float] = []  # when each of these waits ended
        self.letters = 0  # to people who live elsewhere: nobody here reads them
        self.last_sent = 0.0
        self.messages = 0
        self.ended = self.loop.create_future()

    # What a bot calls ------------------------------------------------------------------------------------

    async def answer(self, request: web.BaseRequest) -> web.Response:
        method = request.path.rsplit("/", 1)[1].lower()
        body = await request.read()
        given = dict(parse_qsl(request.query_string))
        if request.content_type == "application/json":
            given |= orjson.loads(body or b"{}")
        else:
            given |= dict(parse_qsl(body.decode()))
        result = await self.call(method, given)
        return web.Response(body=orjson.dumps({"ok": True, "result": result}), content_type="application/json")

    async def call(self, method: str, given: dict[str, object]) -> object:
        match method:
            case "getme":
                return {"id": 42, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}
            case "getupdates":
                return await self.get_updates(int(str(given.get("offset") or 0)), float(str(given.get("timeout") or 0)))
            case "sendmessage":
                return self.take(int(str(given["chat_id"])), None, given)
            case "editmessagetext" | "editmessagereplymarkup":
                return self.take(int(str(given["chat_id"])), int(str(given["message_id"])), given)
            case _:
                return True

    async def get_updates(self, offset: int, timeout: float) -> list[dict[str, object]]:
        if self.began is None:
            self.began = time.perf_counter()
            self.loop.call_later(self.seconds, self.end, "time")
            for number, resident in enumerate(self.residents.values()):
                late = number / self.arrivals if self.arrivals else 0.0
                self.loop.call_later(late, self.say, resident, "/start")
        while self.updates and int(str(self.updates[0]["update_id"])) < offset:
            self.updates.popleft()
        if not self.updates:
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), min(timeout, LONG_POLL))
            except TimeoutError:
                return []
        return [update for update, _ in zip(self.updates, range(100), strict=False)]

    def take(self, chat: int, edited: int | None, given: dict[str, object]) -> dict[str, object]:
        now = time.perf_counter()
        resident = self.residents.get(chat)
        if resident is None:
            self.letters += 1
            return {"message_id": self.letters, "date": 0, "chat": {"id": chat, "type": "private"}}
        markup = given.get("reply_markup") or {}
        if isinstance(markup, str):
            markup = orjson.loads(markup)
        text = str(given.get("text") or "")
        if edited is None:
            resident.message_id += 1
            self.messages += 1
            self.last_sent = now
            self.first_reply = self.first_reply or now
        if resident.asked_at is not None:
            self.waits.append(now - resident.asked_at)
            self.answered.append(time.time())
            resident.asked_at = None
        if text.startswith("Thank you"):
            resident.finished = True
            if all(one.finished for one in self.residents.values()):
                self.end("all finished")
        number = edited or resident.message_id
        buttons = [button for row in dict(markup).get("inline_keyboard", []) for button in row]
        resident.last = (number, buttons)
        if resident.timer:
            resident.timer.cancel()
        if not resident.finished:
            resident.timer = self.loop.call_later(self.settle, self.react, resident)
        return {"message_id": number, "date": 0, "chat": {"id": chat, "type": "private"}, "text": text}

    # What residents do -----------------------------------------------------------------------------------

    def react(self, resident: Resident) -> None:
        number, buttons = resident.last or (0, [])
        if all(AVOID.search(button["text"]) for button in buttons):  # they are asked for words, help stands beside
            resident.typed += 1
            self.say(resident, resident.dice.choice(COMMENTS))
            return
        button = self.choose(resident, number, buttons)
        choices = [one for one in buttons if not DONE.search(one["text"])]
        plain = not AGREE.search(button["text"]) and button in choices and len(choices) == len(buttons)
        if plain and resident.dice.random() < TYPES_A_NUMBER:
            resident.typed += 1
            self.say(resident, str(choices.index(button) + 1))
            return
        resident.taps += 1
        resident.pressed[number] += 1
        self.push(
            resident,
            {
                "callback_query": {
                    "id": str(resident.dice.getrandbits(60)),
                    "from": self.user(resident),
                    "chat_instance": "1",
                    "data": button["callback_data"],
                    "message": {
                        "message_id": number,
                        "date": 1,
                        "chat": {"id": resident.chat, "type": "private"},
                        "text": "?",
                    },
                }
            },
        )

    def choose(self, resident: Resident, number: int, buttons: list[dict[str, str]]) -> dict[str, str]:
        done = [button for button in buttons if DONE.search(button["text"])]
        if done and resident.pressed[number]:
            return done[0]
        agree = [button for button in buttons if AGREE.search(button["text"])]
        plain = [button for button in buttons if not AVOID.search(button["text"]) and button not in done]
        return resident.dice.choice(agree or plain or buttons)

    def say(self, resident: Resident, text: str) -> None:
        resident.message_id += 1
        message: dict[str, object] = {
            "message_id": resident.message_id,
            "date": 1,
            "from": self.user(resident),
            "chat": {"id": resident.chat, "type": "private", "first_name": "A"},
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        self.push(resident, {"message": message})

    def push(self, resident: Resident, update: dict[str, object]) -> None:
        resident.asked_at = time.perf_counter()
        self.updates.append({"update_id": self.next_update, **update})
        self.next_update += 1
        self.news.set()

    @staticmethod
    def user(resident: Resident) -> dict[str, object]:
        return {"id": resident.chat, "is_bot": False, "first_name": "A", "language_code": "en"}

    def end(self, why: str) -> None:
        if not self.ended.done():
            self.ended.set_result(why)

    def report(self, why: str, *, each: bool) -> dict[str, object]:
        waits = sorted(self.waits)
        span = self.last_sent - (self.first_reply or self.last_sent)
        taps = sum(one.taps for one in self.residents.values())
        typed = sum(one.typed for one in self.residents.values())
        return {
            "ended": why,
            "finished": sum(one.finished for one in self.residents.values()),
            "replies": len(waits),
            "replies_per_second": round(len(waits) / span, 1) if span else 0.0,
            "p50_ms": round(waits[len(waits) // 2] * 1000, 1) if waits else None,
            "p99_ms": round(waits[int(len(waits) * 0.99)] * 1000, 1) if waits else None,
            "typed_share": round(typed / max(1, typed + taps), 2),
            "first_reply_at": self.first_reply and time.time() - (time.perf_counter() - self.first_reply),
            "letters": self.letters,
            "each": list(zip(self.answered, self.waits, strict=True)) if each else [],
        }


async def main(asked: argparse.Namespace) -> None:
    world = World(asked.residents, asked.seconds, asked.seed, asked.arrivals, asked.settle)
    runner = web.ServerRunner(web.Server(world.answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", asked.port, backlog=1024).start()
    print("ready", file=sys.stderr, flush=True)
    why = await asyncio.wait_for(world.ended, asked.seconds + 60)
    print(json.dumps(world.report(why, each=asked.each)), flush=True)
    os._exit(0)  # now and then a connection cancelled amid a long poll kept the loop waiting for ever


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--residents", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--arrivals", type=float, default=0)
    parser.add_argument("--settle", type=float, default=SETTLE, help="seconds someone reads before they react")
    parser.add_argument("--each", action="store_true", help="tell every wait, and when it ended")
    asked = parser.parse_args()
    import uvloop

    uvloop.run(main(asked))
