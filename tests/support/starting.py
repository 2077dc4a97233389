"""Starts Heard's command line in processes of their own, without importing it for each.

`python -m tests.support.mother` has imported it and forks; what she bears has its own environment, folder, streams,
signals and exit code, as a fresh process has. That `python -m bot` starts from nothing is tested by itself.
"""

import asyncio
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[2]
LONGEST = 60  # seconds a command may take on a busy machine
_one_at_a_time = threading.Lock()


class Started:
    """A process, as asyncio's own: number, exit code, waiting, killing. `told` is where its minder writes."""

    def __init__(self, told: int) -> None:
        self._told = os.fdopen(told, "rb", buffering=0)
        self.pid = int(self._told.readline())
        self._code: int | None = None

    @property
    def returncode(self) -> int | None:
        """Its exit code, or the signal's number below nothing; None while it runs."""
        return self.ended() if self._code is not None or select.select([self._told], [], [], 0)[0] else None

    def ended(self) -> int:
        """Wait for its end in this thread."""
        if self._code is None:
            self._code = int(self._told.readline())
            self._told.close()
        return self._code

    async def wait(self) -> int:
        told, loop = asyncio.Event(), asyncio.get_running_loop()
        if self._code is None:
            loop.add_reader(self._told, told.set)
            try:
                await told.wait()
            finally:
                loop.remove_reader(self._told)
        return self.ended()

    def send_signal(self, number: int) -> None:
        if self.returncode is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def start(
    words: Sequence[str],
    environment: Mapping[str, str],
    folder: Path,
    *,
    stdin: int | IO[bytes] | None = None,
    stdout: int | IO[bytes] | None = None,
    stderr: int | IO[bytes] | None = None,
) -> Started:
    """Run a module with its arguments; a stream that is not named is nowhere."""
    told, tell = os.pipe()
    order = {"words": [*words], "environment": dict(environment), "folder": str(folder)}
    with open(os.devnull, "r+b") as nowhere:  # noqa: PTH123 - a file of nobody's
        streams = [_number(nowhere if one is None else one) for one in (stdin, stdout, stderr)]
        try:
            with _one_at_a_time:
                socket.send_fds(_mother(), [json.dumps(order).encode() + b"\n"], [*streams, tell])
        finally:
            os.close(tell)
        return Started(told)


def run(
    words: Sequence[str], environment: Mapping[str, str], folder: Path, given: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    """Run a module to its end, and give what it said."""
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stdout, tempfile.TemporaryFile() as stderr:
        stdin.write(given)
        stdin.seek(0)
        started = start(words, environment, folder, stdin=stdin, stdout=stdout, stderr=stderr)
        late = threading.Timer(LONGEST, started.kill)
        late.start()
        try:
            code = started.ended()
        finally:
            late.cancel()
        for said in (stdout, stderr):
            said.seek(0)
        return subprocess.CompletedProcess([*words], code, stdout.read(), stderr.read())


def heard(folder: Path, *words: str, given: str = "", **settings: str) -> "subprocess.CompletedProcess[str]":
    """Run a command of Heard's with settings of its own, in a folder."""
    ran = run(["bot", *words], environment(folder, **settings), folder, given.encode())
    return subprocess.CompletedProcess(ran.args, ran.returncode, ran.stdout.decode(), ran.stderr.decode())


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """Give the settings of a house in a folder, and none that whoever runs the tests has."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HEARD_")}
    base = {"HEARD_DATABASE_URL": f"sqlite:///{folder / 'heard.db'}", "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    return kept | base | {f"HEARD_{name}": value for name, value in settings.items()}


def _number(stream: int | IO[bytes]) -> int:
    return stream if isinstance(stream, int) else stream.fileno()


@cache
def _mother() -> socket.socket:
    """Start the process that forks, once; it ends when this one does, for then nobody holds our end."""
    ours, hers = socket.socketpair()
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HEARD_")}
    os.posix_spawn(
        sys.executable,
        [sys.executable, "-m", "tests.support.mother"],
        kept | {"PYTHONPATH": str(ROOT)},
        file_actions=[(os.POSIX_SPAWN_DUP2, hers.fileno(), 0)],
    )
    hers.close()
    return ours
