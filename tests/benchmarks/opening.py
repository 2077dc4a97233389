"""Opens a wave for a country while people answer: how long it takes to write the letters, and whom it holds up."""

import argparse
import asyncio
import base64
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from rich.progress import Progress

from conversations.messages import Kind
from storage.migrate import migrate
from storage.store import Store
from tests.benchmarks.filling import fill_people, opened, plan_wave
from tests.benchmarks.runs import environment, free_port, usage
from tests.support.postgres import fresh_database

LEAD = 25.0  # seconds before the wave opens: until people come and go steadily, and then what it is held against
STEADY = 8.0  # seconds of that
READS = 2.0  # seconds someone takes over a question: at a vendor's pace a chat gets no more than one message a second
AFTER = 12.0  # seconds people answer on after that
LOOK = 0.05  # seconds between looks at how far the letters are
LONGEST = 60.0  # seconds an opening may take before we give up
LIMIT_SECONDS = 5
LIMIT_P99 = 300  # ms


@dataclass(frozen=True, slots=True)
class Opening:
    """How long the letters took, how long people waited before and meanwhile (ms, sorted), and what it cost."""

    seconds: float
    before: Sequence[float]
    meanwhile: Sequence[float]
    cpu_seconds: float
    peak_mb: float


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--engines", nargs="+", choices=("sqlite", "postgres"), default=("sqlite", "postgres"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--arrivals", type=float, default=5, help="residents a second who come and talk meanwhile")
    parser.add_argument("--rate", type=float, default=200, help="messages a second the vendor permits")


def measure(asked: argparse.Namespace) -> None:
    asyncio.run(_measure(asked))


async def _measure(asked: argparse.Namespace) -> None:
    for engine in asked.engines:
        done = []
        for number in range(asked.rounds):
            async with fresh_database() if engine == "postgres" else nullcontext("") as url:
                done.append(await play(url, asked))
            print(f"round {number + 1} {engine}: {describe(done[-1])}", flush=True)
        seconds = statistics.median(one.seconds for one in done)
        waited = statistics.median(quantile(one.meanwhile, 0.99) for one in done)
        print(
            f"{engine}, median: {asked.people:,} people in {seconds:.1f} s (under {LIMIT_SECONDS} is asked), "
            f"replies meanwhile p99 {waited:.0f} ms (under {LIMIT_P99} is asked)\n",
            flush=True,
        )


async def play(url: str, asked: argparse.Namespace) -> Opening:
    """Fill a database, let people answer, and open the wave amid that."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        told = environment(folder, port) | {"HEARD_TELEGRAM_RATE": str(asked.rate)}
        told |= {"HEARD_DATABASE_URL": url} if url else {}
        await migrate(told["HEARD_DATABASE_URL"])
        store = await opened(told["HEARD_DATABASE_URL"], base64.b64decode(told["HEARD_SECRET_KEY"]))
        try:
            with Progress(transient=True) as progress:
                await fill_people(store, asked.people, progress)
            return await _open(store, told, port, asked)
        finally:
            await store.close()


async def _open(store: Store, told: dict[str, str], port: int, asked: argparse.Namespace) -> Opening:
    world, bot = _world(port, asked.arrivals, LEAD + AFTER), _heard(told)
    try:
        opens = datetime.now(UTC) + timedelta(seconds=LEAD)
        wave = await plan_wave(store, opens)
        began, ended = await _letters_written(store, wave.id)
        out, _ = await asyncio.to_thread(world.communicate)
        cpu, peak = usage(bot.pid)
    finally:
        for process in (bot, world):
            process.terminate()
            process.wait(15)
    each = [(at, wait * 1000) for at, wait in json.loads(out)["each"]]
    start = opens.timestamp()
    before = sorted(wait for at, wait in each if start - STEADY < at < start)
    meanwhile = sorted(wait for at, wait in each if began < at and at - wait / 1000 < ended)
    return Opening(ended - start, before, meanwhile, cpu, peak)


async def _letters_written(store: Store, wave: str) -> tuple[float, float]:
    """Wait until a wave is open and all its letters are written; give both moments, as epoch seconds."""
    began = 0.0
    async with asyncio.timeout(LEAD + LONGEST):
        while True:
            async with store.read() as work:
                mailing = (await work.mailings.of(wave)).get(Kind.INVITATION)
            began = began or (time.time() if mailing else 0.0)
            if mailing and mailing.done:
                return began, time.time()
            await asyncio.sleep(LOOK)


def _heard(told: dict[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-m", "bot", "run"], env=told, stdout=subprocess.DEVNULL)


def _world(port: int, arrivals: float, seconds: float) -> "subprocess.Popen[str]":
    residents = str(round(arrivals * seconds))
    size = ["--port", str(port), "--residents", residents, "--arrivals", str(arrivals), "--seconds", str(seconds)]
    command = [sys.executable, "-m", "tests.benchmarks.world", *size, "--settle", str(READS), "--each"]
    world = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert world.stderr
    world.stderr.readline()
    return world


def describe(one: Opening) -> str:
    return (
        f"{one.seconds:.1f} s, {len(one.meanwhile)} replies meanwhile p50 {quantile(one.meanwhile, 0.5):.0f} ms, "
        f"p99 {quantile(one.meanwhile, 0.99):.0f} ms, longest {one.meanwhile[-1]:.0f} ms "
        f"(before: p50 {quantile(one.before, 0.5):.0f}, p99 {quantile(one.before, 0.99):.0f} ms), "
        f"{one.cpu_seconds:.1f} s CPU in all, {one.peak_mb:.0f} MB"
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    return ordered[int(len(ordered) * share)] if ordered else float("nan")
