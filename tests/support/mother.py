"""A process that has imported Heard once, and becomes Heard anew in a child for each order it is given.

    python -m tests.support.mother     (a socket on its standard input; tests/support/starting.py speaks to it)

An order is a line of JSON with four files: standard input, output and errors, and one that is told the child's number
and, at the end, its exit code. Each child is as a fresh start would be, without the two seconds that it takes to import
everything and to read the phrases.
"""

import json
import os
import runpy
import signal
import socket
import sys

import bot.__main__  # noqa: F401 - what every start would import
from config.phrases import Phrasebook
from config.programme import default_programmes, load_programmes
from tests.support.shipped import read_once

ORDER = 1 << 16  # bytes read at a time
FILES = 4


def await_orders(door: socket.socket) -> list[str] | None:
    """Come back in each child with what it is to run, and in the mother with nothing once nobody can order."""
    while True:
        line, files = _order(door)
        if not line:
            return None
        if not (minder := os.fork()):
            door.close()
            return _mind(json.loads(line), files)
        for file in files:
            os.close(file)
        os.waitpid(minder, 0)


def _order(door: socket.socket) -> tuple[bytes, list[int]]:
    line, files, _, _ = socket.recv_fds(door, ORDER, FILES)
    while line and not line.endswith(b"\n"):
        line += door.recv(ORDER)
    return line, files


def _mind(order: dict[str, list[str] | dict[str, str] | str], files: list[int]) -> list[str]:
    """Fork once more, so that nobody but the minder's child waits for Heard."""
    if os.fork():
        os._exit(0)
    *streams, told = files
    if not (child := os.fork()):
        os.close(told)
        return _become(order, streams)
    for stream in streams:
        os.close(stream)
    os.write(told, b"%d\n" % child)
    _, status = os.waitpid(child, 0)
    os.write(told, b"%d\n" % os.waitstatus_to_exitcode(status))
    os._exit(0)


def _become(order: dict[str, list[str] | dict[str, str] | str], streams: list[int]) -> list[str]:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    words, environment, folder = order["words"], order["environment"], order["folder"]
    assert isinstance(words, list)
    assert isinstance(environment, dict)
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(str(folder))
    return words


def main() -> None:
    read_once()
    Phrasebook.load()
    load_programmes(default_programmes())
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the tests; they leave, and so do we
    if (words := await_orders(socket.socket(fileno=os.dup(0)))) is None:
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", errors=errors, buffering=1, closefd=False)  # noqa: SIM115
        for number, mode, errors in ((0, "r", "strict"), (1, "w", "strict"), (2, "w", "backslashreplace"))
    )
    del sys.modules["bot.__main__"]  # whoever runs it runs it as its own
    sys.argv = words
    runpy.run_module(words[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
