"""Heard in a process of its own: started, killed, stopped, and asked whether it is there."""

import asyncio
import os
import resource
import signal
import socket
import sys
import time
from base64 import b64encode
from pathlib import Path

import aiohttp

from tests.support.starting import ROOT, Started, start

SECRET = bytes(range(32))
SOON = 60.0  # seconds until a process that does not answer counts as broken
LOOK = 0.02  # seconds


class Replica:
    """One `heard run`. Its log is kept in `log`, over restarts. From nothing it takes the time to import, too."""

    def __init__(
        self, name: str, folder: Path, settings: dict[str, str], port: int, program: list[str], *, from_nothing: bool
    ) -> None:
        self.name = name
        self.log = folder / f"{name}.log"
        self.port = port
        self._program = program
        self._from_nothing = from_nothing
        kept = {key: value for key, value in os.environ.items() if not key.startswith("HEARD_")}
        own = {"HEARD_SECRET_KEY": b64encode(SECRET).decode(), "HEARD_HTTP_PORT": str(port)}
        self._environment = kept | own | settings
        self._process: asyncio.subprocess.Process | Started | None = None

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            if self._from_nothing:
                self._process = await asyncio.create_subprocess_exec(
                    *(sys.executable, "-m", *self._program),
                    env=self._environment,
                    cwd=ROOT,
                    stdout=asyncio.subprocess.DEVNULL,
                    stderr=log,
                )
            else:
                self._process = start(self._program, self._environment, ROOT, stderr=log)

    async def ready(self) -> None:
        """Wait until it answers; whatever ends it before is raised with the end of its log."""
        async with asyncio.timeout(SOON), aiohttp.ClientSession() as session:
            while self.alive:
                try:
                    async with session.get(f"http://127.0.0.1:{self.port}/healthz") as answer:
                        if answer.ok:
                            return
                except aiohttp.ClientError:
                    await asyncio.sleep(LOOK)
        raise AssertionError(f"{self.name} ended by itself: {self.said()[-2000:]}")

    async def kill(self) -> None:
        assert self._process
        assert self.alive, f"{self.name} ended by itself: {self.said()[-2000:]}"
        self._process.kill()
        await self._process.wait()

    async def stop(self) -> tuple[int, float]:
        """Ask it to stop, as an operator does; give the exit code and the seconds it took."""
        assert self._process
        assert self.alive, f"{self.name} ended by itself: {self.said()[-2000:]}"
        began = time.monotonic()
        self._process.send_signal(signal.SIGTERM)
        code = await self._process.wait()
        return code, time.monotonic() - began

    async def end(self) -> None:
        """Leave no process behind."""
        if self._process and self.alive:
            self._process.kill()
            await self._process.wait()

    def may_write(self, most: int) -> None:
        """Let no file of its grow beyond `most` bytes; resource.RLIM_INFINITY gives the room back."""
        assert self._process
        resource.prlimit(self._process.pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

    def said(self) -> str:
        return self.log.read_text() if self.log.exists() else ""


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])
