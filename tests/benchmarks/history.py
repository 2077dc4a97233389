"""What a reply costs in a database full of history, against an empty one: alternating, in one run."""

import argparse
import asyncio
import json
import secrets
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from rich.progress import Progress

from storage.migrate import migrate
from tests.benchmarks.filling import fill_answers, fill_invited, fill_people, opened
from tests.benchmarks.runs import environment, free_port, usage
from tests.support.postgres import copied_database, fresh_database

WARM = 3.0  # seconds of steady load before CPU is counted: starting up is no part of a reply
LIMIT = 1.2  # times an empty database's


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one reply, in ms: the process's CPU, and how long people waited."""

    cpu: float
    p50: float
    p99: float
    replies: int


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--engines", nargs="+", choices=("sqlite", "postgres"), default=("sqlite", "postgres"))
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--arrivals", type=float, default=20, help="residents a second who come and talk")
    parser.add_argument("--seconds", type=float, default=12)


def measure(asked: argparse.Namespace) -> None:
    for engine in asked.engines:
        asyncio.run(_measure(engine, asked))


async def _measure(engine: str, asked: argparse.Namespace) -> None:
    secret = secrets.token_bytes(32)
    costs: dict[str, list[Cost]] = {"empty": [], "full": []}
    async with _filled(engine, secret, asked) as full, _filled(engine, secret, None) as empty:
        for number in range(asked.rounds):
            for name, url in {"empty": empty, "full": full}.items():
                async with _copy(url) as scratch:
                    costs[name].append(await asyncio.to_thread(play, scratch, secret, asked))
                print(f"round {number + 1} {engine} {name}: {describe(costs[name][-1])}", flush=True)
    of = {name: statistics.median(one.cpu for one in done) for name, done in costs.items()}
    waits = {name: statistics.median(one.p50 for one in done) for name, done in costs.items()}
    print(
        f"{engine}: with {asked.answers:,} answers and {asked.people:,} people a reply costs "
        f"{of['full'] / of['empty']:.2f} times the CPU and {waits['full'] / waits['empty']:.2f} times the wait "
        f"of an empty database (at most {LIMIT} is asked)\n",
        flush=True,
    )


@asynccontextmanager
async def _filled(engine: str, secret: bytes, asked: argparse.Namespace | None) -> AsyncIterator[str]:
    """Give a database with everything that is asked for in it, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        if engine == "postgres":
            async with fresh_database() as url:
                await _fill(url, secret, asked)
                yield url
        else:
            url = f"sqlite:///{folder}/heard.db"
            await migrate(url)
            await _fill(url, secret, asked)
            yield url


async def _fill(url: str, secret: bytes, asked: argparse.Namespace | None) -> None:
    store = await opened(url, secret)
    try:
        if asked:
            with Progress(transient=True) as progress:
                await fill_people(store, asked.people, progress)
                await fill_answers(store, asked.answers, progress)
                await fill_invited(store, progress)
    finally:
        await store.close()


@asynccontextmanager
async def _copy(url: str) -> AsyncIterator[str]:
    """Give a copy, so that one round leaves nothing for the next."""
    if not url.startswith("sqlite"):
        async with copied_database(url) as scratch:
            yield scratch
        return
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(url.removeprefix("sqlite:///"), f"{folder}/heard.db")
        yield f"sqlite:///{folder}/heard.db"


def play(url: str, secret: bytes, asked: argparse.Namespace) -> Cost:
    """Let people come and talk at a steady pace."""
    port = free_port()
    told = environment("", port) | {"HEARD_DATABASE_URL": url, "HEARD_SECRET_KEY": b64encode(secret).decode()}
    residents = str(round(asked.arrivals * asked.seconds))
    size = ["--port", str(port), "--residents", residents, "--seconds", str(asked.seconds)]
    command = [sys.executable, "-m", "tests.benchmarks.world", *size, "--arrivals", str(asked.arrivals), "--each"]
    world = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert world.stderr
    world.stderr.readline()
    bot = subprocess.Popen([sys.executable, "-m", "bot", "run"], env=told, stdout=subprocess.DEVNULL)
    try:
        time.sleep(WARM)
        since, (before, _) = time.time(), usage(bot.pid)
        out, _ = world.communicate()
        after, _ = usage(bot.pid)
    finally:
        for process in (bot, world):
            process.terminate()
            process.wait(15)
    waits = sorted(wait * 1000 for at, wait in json.loads(out)["each"] if at > since)
    return Cost((after - before) * 1000 / len(waits), waits[len(waits) // 2], waits[len(waits) * 99 // 100], len(waits))


def describe(one: Cost) -> str:
    return f"{one.cpu:.2f} ms CPU a reply, p50 {one.p50:.1f} ms, p99 {one.p99:.1f} ms over {one.replies} replies"
