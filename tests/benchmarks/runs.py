"""What every bench needs: a bot in a process of its own, what it was told, and what it used."""

import os
import pathlib
import secrets
import socket
from base64 import b64encode
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Run:
    report: dict[str, Any]
    cpu_seconds: float
    peak_mb: float
    beside_mb: float  # of what it started: the courier
    started_at: float

    @property
    def rate(self) -> float:
        return float(self.report.get("replies_per_second") or self.report.get("replies_per_s") or 0)


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


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
    """Give the CPU seconds of a bot and of the processes it started, and the peak memory of the bot itself in MB."""
    return sum(map(_cpu_seconds, [pid, *_children(pid)])), _peak_mb(pid)


def peak_beside(pid: int) -> float:
    """Give the peak memory in MB of the processes a bot started: Heard's courier."""
    return sum(map(_peak_mb, _children(pid)))


def _children(pid: int) -> list[int]:
    threads = pathlib.Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for thread in threads for child in thread.read_text().split()]


def _cpu_seconds(pid: int) -> float:
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak_mb(pid: int) -> float:
    status = pathlib.Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
