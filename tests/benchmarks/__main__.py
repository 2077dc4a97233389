"""`make bench`: Heard against a bare echo bot, alternating in one run; medians and their ratio.

    make bench ARGS="--rounds 3 --residents 200 --seconds 10"

`--world FILE` measures with another world that takes --port, --residents and --seconds and reports in JSON.
"""

import argparse
import json
import os
import pathlib
import secrets
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    report: dict[str, Any]
    cpu_seconds: float
    peak_mb: float
    started_at: float

    @property
    def rate(self) -> float:
        return float(self.report.get("replies_per_second") or self.report.get("replies_per_s") or 0)


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


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


def environment(folder: str, port: int) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HEARD_")}
    return kept | {
        "HEARD_DATABASE_URL": f"sqlite:///{folder}/heard.db",
        "HEARD_SECRET_KEY": b64encode(secrets.token_bytes(32)).decode(),
        "HEARD_TELEGRAM_TOKEN": "123456:BENCH",
        "HEARD_TELEGRAM_API_URL": f"http://127.0.0.1:{port}",
        "HEARD_TELEGRAM_RATE": "0",
        "HEARD_HTTP_PORT": str(free_port()),
    }


def usage(pid: int) -> tuple[float, float]:
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    status = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), peak / 1024


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--residents", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--world")
    asked = parser.parse_args()
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


if __name__ == "__main__":
    main()
