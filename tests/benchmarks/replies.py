"""Replies a second with many residents answering at once: Heard against a bare echo bot, alternating in one run.

`--world FILE` measures with another world that takes --port, --residents and --seconds and reports in JSON.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.runs import Run, environment, free_port, usage


def play(name: str, asked: argparse.Namespace) -> Run:
    """One bot against a fresh world."""
    port = free_port()
    world_command = [sys.executable, asked.world] if asked.world else [sys.executable, "-m", "tests.benchmarks.world"]
    size = ["--port", str(port), "--residents", str(asked.residents), "--seconds", str(asked.seconds)]
    with tempfile.TemporaryDirectory() as folder:
        world = subprocess.Popen([*world_command, *size], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert world.stderr
        world.stderr.readline()
        started = time.time()
        errors = (pathlib.Path(folder) / "errors").open("w")
        bot = subprocess.Popen(command_of(name, port), env=environment(folder, port), stdout=errors, stderr=errors)
        out, _ = world.communicate()
        cpu, peak = usage(bot.pid)
        bot.terminate()
        bot.wait(15)
        errors.close()
        said = pathlib.Path(errors.name).read_text()
    if not out.strip():
        sys.exit(f"{name} did not run: {said[-2000:]}")
    return Run(json.loads(out), cpu, peak, started)


def command_of(name: str, port: int) -> list[str]:
    if name == "echo":
        return [sys.executable, "-m", "tests.benchmarks.echo_bot", f"http://127.0.0.1:{port}"]
    return [sys.executable, "-m", "bot", "run"]


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--residents", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--world")


def measure(asked: argparse.Namespace) -> None:
    runs: dict[str, list[Run]] = {"echo": [], "heard": []}
    for number in range(asked.rounds):
        for name, done in runs.items():
            run = play(name, asked)
            done.append(run)
            print(f"round {number + 1} {name}: {describe(run)}", flush=True)
    rates = {name: statistics.median(run.rate for run in done) for name, done in runs.items()}
    heard = runs["heard"]
    print(f"\nreplies a second, median: Heard {rates['heard']:.0f}, echo {rates['echo']:.0f}")
    print(f"ratio: {rates['heard'] / rates['echo']:.1f} times (at least 4 is asked)")
    print(f"peak memory: {max(run.peak_mb for run in heard):.0f} MB (under 120 is asked)")
    firsts = [run.report["first_reply_at"] - run.started_at for run in heard if run.report.get("first_reply_at")]
    if firsts:
        print(f"start to first reply: {statistics.median(firsts):.2f} s (under 2 is asked)")


def describe(run: Run) -> str:
    replies = int(run.report.get("replies") or 0)
    latency = run.report.get("latency_ms") or {"p50": run.report.get("p50_ms"), "p99": run.report.get("p99_ms")}
    return (
        f"{run.rate:.0f} replies/s, p50 {latency.get('p50')} ms, p99 {latency.get('p99')} ms, "
        f"{run.cpu_seconds * 1000 / max(1, replies):.2f} ms CPU a reply, {run.peak_mb:.0f} MB, "
        f"typed {run.report.get('typed_share', '?')}, ended {run.report.get('ended')}"
    )
