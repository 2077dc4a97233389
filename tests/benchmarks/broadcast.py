"""A broadcast at the vendor's limit, while people answer: how much of what is permitted goes out, and who waits.

The server permits what Telegram does, ten times as fast; a message too many gets a 429, and not one is asked for.
"""

import argparse
import asyncio
import base64
import json
import subprocess
import sys
import tempfile
from contextlib import ExitStack, nullcontext
from datetime import UTC, datetime
from typing import Any

from rich.progress import Progress

from conversations.messages import Kind, Outbound, Template, ToContact
from storage.migrate import migrate
from storage.store import Store
from tests.benchmarks.filling import AREAS, PROGRAMME, fill_people, opened, plan_wave
from tests.benchmarks.runs import environment, free_port, usage
from tests.support.postgres import fresh_database

SLICE = 1_000  # letters a transaction, while the benchmark puts them down
LIMIT_SHARE = 0.98  # of the permitted rate
LIMIT_P99 = 1_000  # ms


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--rate", type=int, default=300, help="messages a second the server permits")
    parser.add_argument("--residents", type=int, default=50, help="people who answer meanwhile")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--replicas", type=int, default=3, help="on PostgreSQL")


def measure(asked: argparse.Namespace) -> None:
    asyncio.run(_measure(asked))


async def _measure(asked: argparse.Namespace) -> None:
    for name, replicas in (("sqlite", 1), ("postgres", 1), ("postgres", asked.replicas)):
        for number in range(asked.rounds):
            async with fresh_database() if name == "postgres" else nullcontext("") as url:
                report = await play(url, replicas, asked)
            kind = f"{name}, {replicas} processes" if replicas > 1 else name
            print(f"round {number + 1} {kind}: {describe(report, asked.rate)}", flush=True)


async def play(url: str, replicas: int, asked: argparse.Namespace) -> dict[str, Any]:
    """Put the letters of an open wave into the outbox, then let Heard send them and people answer."""
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        told = environment(folder, port) | {"HEARD_TELEGRAM_RATE": str(asked.rate)}
        told |= {"HEARD_DATABASE_URL": url} if url else {}
        await migrate(told["HEARD_DATABASE_URL"])
        store = await opened(told["HEARD_DATABASE_URL"], base64.b64decode(told["HEARD_SECRET_KEY"]))
        try:
            with Progress(transient=True) as progress:
                await fill_people(store, asked.people, progress)
            await write_letters(store)
        finally:
            await store.close()
        return await asyncio.to_thread(_run, told, port, replicas, asked)


async def write_letters(store: Store) -> None:
    """Open a wave and invite everybody, due at once whatever the hour: this is about sending, not about choosing."""
    now = datetime.now(UTC)
    wave = await plan_wave(store, now)
    async with store.work() as work:
        await work.waves.set_opened(wave.id)
        people = await work.contacts.ahead(PROGRAMME, AREAS, "", 1_000_000)
    for start in range(0, len(people), SLICE):
        some = people[start : start + SLICE]
        rows = [
            Outbound(f"wave:{wave.id}:invitation:{who}", ToContact(who), Template(wave.id), Kind.INVITATION, now)
            for who in some
        ]
        async with store.work() as work:
            await work.invitations.add(wave.id, some, now.date())
            await work.outbox.put(rows)


def _run(told: dict[str, str], port: int, replicas: int, asked: argparse.Namespace) -> dict[str, Any]:
    lasts = asked.people / asked.rate
    size = ["--letters", str(asked.people), "--rate", str(asked.rate), "--chat-rate", str(asked.rate / 30)]
    size += ["--residents", str(asked.residents), "--arrivals", str(asked.residents / lasts)]
    command = [sys.executable, "-m", "tests.benchmarks.strict_world", "--port", str(port), *size]
    with ExitStack() as stack:
        world = stack.enter_context(
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        )
        stack.callback(world.terminate)
        assert world.stderr
        world.stderr.readline()
        errors = stack.enter_context(tempfile.TemporaryFile("w+"))
        bots = []
        for _ in range(replicas):
            own = told | {"HEARD_HTTP_PORT": str(free_port()), "HEARD_METRICS_PORT": "0"}
            bots.append(subprocess.Popen([sys.executable, "-m", "bot", "run"], env=own, stdout=errors, stderr=errors))
            stack.callback(_end, bots[-1])
        out, _ = world.communicate()
        if not out.strip() or json.loads(out)["letters"] < asked.people:
            errors.seek(0)
            sys.exit(f"not all letters came: {errors.read()[-2000:]}")
        used = [usage(bot.pid) for bot in bots]
    cpu, peak = sum(seconds for seconds, _ in used), max(mb for _, mb in used)
    return json.loads(out) | {"cpu": cpu, "peak_mb": peak}


def _end(bot: "subprocess.Popen[bytes]") -> None:
    bot.terminate()
    bot.wait(15)


def describe(report: dict[str, Any], rate: float) -> str:
    sends, refused = report["sends_per_second"], report["refused_at"]
    return (
        f"{report['letters']} letters in {report['letters_seconds']:.1f} s, with replies {sends:.1f} messages/s: "
        f"{sends / rate:.1%} of what is permitted (at least {LIMIT_SHARE:.0%} is asked), "
        f"{len(refused)} times too fast (none is asked){f', after {refused} s' if refused else ''}, "
        f"{report['replies']} replies meanwhile p50 {report['p50_ms']} ms, "
        f"p99 {report['p99_ms']} ms (under {LIMIT_P99} is asked), "
        f"{report['cpu']:.1f} s CPU, {report['peak_mb']:.0f} MB"
    )
