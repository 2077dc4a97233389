"""What every command of the command line needs: the settings, a loop to run in, and one plain sentence for a fault."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, NoReturn, TypeVar

import typer

from bot.loop import new_loop
from config.settings import Settings, read_settings
from conversations.errors import CannotStart, HeardError
from storage.database import StorageError

UNWELL = 1  # exit code: `heard doctor` found something to look at
CANNOT = 2  # exit code: something must be mended before Heard can do this
REFUSED = 3  # exit code: the words of `heard command` were understood or not, but nothing was done
INTERRUPTED = 130  # exit code: 128 + SIGINT, as shells have it

Result = TypeVar("Result")

_log = logging.getLogger("heard")


def settings_or_exit() -> Settings:
    """Read the settings; say every fault and exit where one is wrong."""
    try:
        return read_settings()
    except CannotStart as fault:
        give_up(fault)


def to_end(work: Coroutine[Any, Any, Result]) -> Result:
    """Run to the end. What must be mended is one sentence and exit code 2; a fault of ours is logged, not printed."""
    try:
        with asyncio.Runner(loop_factory=new_loop) as runner:
            return runner.run(work)
    except CannotStart as fault:
        give_up(fault)
    except StorageError as fault:
        give_up(fault)
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except Exception:  # noqa: BLE001  the outermost edge
        _log.exception("Heard stopped on a fault of its own")  # through the formatter: a plain traceback quotes data
        raise typer.Exit(1) from None


def give_up(fault: HeardError) -> NoReturn:
    """Say what must be mended, and exit."""
    typer.echo(str(fault), err=True)
    raise typer.Exit(CANNOT)
