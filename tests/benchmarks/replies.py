"""Replies a second with many residents answering at once: Heard against a bare echo bot and a bot with SQLite.

Alternating in one run; medians and their ratios; then Heard alone at half its load, residents coming one by one.

`--programme FOLDER` lets Heard ask for one programme alone: one without safe mode asks and helps less at each turn.
`--world FILE` measures with another world that takes --port, --residents and --seconds and reports in JSON.
"""

import argparse
import asyncio
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import nullcontext

from tests.benchmarks.runs import Run, environment, free_port, peak_beside, usage
from tests.support.postgres import fresh_database

PEERS = pathlib.Path(sys.prefix) / "peers" / "bin" / "python"
LIMITS = {"echo": 4, "sqlite": 2.5, "postgres": 1.5}  # times the peer's replies that are asked of Heard


def play(name: str, asked: argparse.Namespace, *, arrivals: float = 0) -> Run:
    """One bot against a fresh world."""
    port = free_port()
    world_command = [sys.executable, asked.world] if asked.world else [sys.executable, "-m", "tests.benchmarks.world"]
    residents = round(arrivals * asked.seconds) or asked.residents
    size = ["--port", str(port), "--residents", str(residents), "--seconds", str(asked.seconds)]
    size += ["--arrivals", str(arrivals)] if arrivals else []
    with tempfile.TemporaryDirectory() as folder:
        world = subprocess.Popen([*world_command, *size], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert world.stderr
        world.stderr.readline()
        started = time.time()
        errors = (pathlib.Path(folder) / "errors").open("w")
        told = environment(folder, port)
        if asked.postgres:
            told["HEARD_DATABASE_URL"] = asked.postgres
        if asked.programme:
            told["HEARD_PROGRAMME"] = str(asked.programme.resolve())
        bot = subprocess.Popen(command_of(name, port, folder), env=told, stdout=errors, stderr=errors)
        out, _ = world.communicate()
        (cpu, peak), beside = usage(bot.pid), peak_beside(bot.pid)
        bot.terminate()
        bot.wait(15)
        errors.close()
        said = pathlib.Path(errors.name).read_text()
    if not out.strip():
        sys.exit(f"{name} did not run: {said[-2000:]}")
    return Run(json.loads(out), cpu, peak, beside, started)


def command_of(name: str, port: int, folder: str) -> list[str]:
    here, url = pathlib.Path(__file__).parent, f"http://127.0.0.1:{port}"
    if name == "echo":
        return [sys.executable, "-m", "tests.benchmarks.echo_bot", url]
    if name == "sqlite":
        return [str(PEERS), str(here / "sqlite_bot.py"), url, f"{folder}/peer.db"]
    return [sys.executable, "-m", "bot", "run"]


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--residents", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--postgres", action="store_true", help="let Heard keep its state in PostgreSQL")
    parser.add_argument("--programme", type=pathlib.Path)
    parser.add_argument("--world")


def measure(asked: argparse.Namespace) -> None:
    asyncio.run(_measure(asked))


async def _measure(asked: argparse.Namespace) -> None:
    kept_in_postgres = asked.postgres
    runs: dict[str, list[Run]] = {"echo": [], "sqlite": [], "heard": []}
    for number in range(asked.rounds):
        for name, done in runs.items():
            async with fresh_database(durable=True) if kept_in_postgres else nullcontext("") as asked.postgres:
                run = play(name, asked)
            done.append(run)
            print(f"round {number + 1} {name}: {describe(run)}", flush=True)
    rates = {name: statistics.median(run.rate for run in done) for name, done in runs.items()}
    print("\nreplies a second, median: " + ", ".join(f"{name} {rate:.0f}" for name, rate in rates.items()))
    limits = LIMITS | ({"sqlite": LIMITS["postgres"]} if kept_in_postgres else {})
    for peer in ("echo", "sqlite"):
        print(f"ratio to {peer}: {rates['heard'] / rates[peer]:.1f} times (at least {limits[peer]} is asked)")
    heard = runs["heard"]
    peaks = f"{max(run.peak_mb for run in heard):.0f} MB (under 150 is asked)"
    print(f"peak memory: {peaks}, and {max(run.beside_mb for run in heard):.0f} MB of the courier beside it")
    firsts = [run.report["first_reply_at"] - run.started_at for run in heard if run.report.get("first_reply_at")]
    if firsts:
        print(f"start to first reply: {statistics.median(firsts):.2f} s (under 2 is asked)")
    async with fresh_database(durable=True) if kept_in_postgres else nullcontext("") as asked.postgres:
        steady = play("heard", asked, arrivals=rates["heard"] / 2 / _replies_each(runs["heard"]))
    print(f"at half that load, residents coming one by one: {describe(steady)} (p99 60 ms is asked)")


def _replies_each(runs: list[Run]) -> float:
    """Say how many replies a resident who comes brings with them."""
    return statistics.median(run.report["replies"] / max(1, run.report.get("finished") or 0) for run in runs)


def describe(run: Run) -> str:
    replies = int(run.report.get("replies") or 0)
    latency = run.report.get("latency_ms") or {"p50": run.report.get("p50_ms"), "p99": run.report.get("p99_ms")}
    return (
        f"{run.rate:.0f} replies/s, p50 {latency.get('p50')} ms, p99 {latency.get('p99')} ms, "
        f"{run.cpu_seconds * 1000 / max(1, replies):.2f} ms CPU a reply, {run.peak_mb:.0f} MB, "
        f"typed {run.report.get('typed_share', '?')}, ended {run.report.get('ended')}"
    )
