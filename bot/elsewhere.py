"""Has a large wave closed by a process of its own: bot/worker.py."""

import asyncio
import sys

from conversations.errors import HeardError

PATIENCE = 600.0  # seconds for the largest of waves; then the process is stopped, and its transaction undone


class NotClosed(HeardError):
    """The worker ended without closing its wave; its own log line says why."""


async def close_elsewhere(wave: str) -> None:
    """Let a process with the settings of this one close a wave, and wait for its end."""
    worker = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot.worker", wave)
    try:
        code = await asyncio.wait_for(worker.wait(), PATIENCE)
    finally:
        if worker.returncode is None:
            worker.kill()
            await worker.wait()
    if code:
        raise NotClosed(f"the worker ended with {code}")
