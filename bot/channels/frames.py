"""What two processes of ours tell each other through a socket: JSON values, each behind its length."""

import asyncio
from collections.abc import Iterator
from socket import MSG_WAITALL, socket
from struct import Struct
from typing import cast

import orjson

LENGTH = Struct(">I")
LARGEST = 32 * 1024 * 1024  # bytes; a hundred of Telegram's longest updates are some 6 MB


def pack(said: object) -> bytes:
    """Give one value as it travels. Raises TypeError for what JSON cannot say, ValueError for what is too large."""
    body = orjson.dumps(said)
    if len(body) > LARGEST:
        raise ValueError("too large")
    return LENGTH.pack(len(body)) + body


class Unpacker:
    """Gives values back, however the bytes between were cut."""

    def __init__(self) -> None:
        self._left = b""

    def feed(self, data: bytes) -> Iterator[object]:
        """Give every value that is whole by now; what is begun is kept. Raises ValueError for what is too large."""
        data, start = self._left + data if self._left else data, 0
        while (begin := start + LENGTH.size) <= len(data):
            size = LENGTH.unpack_from(data, start)[0]
            if size > LARGEST:
                raise ValueError("too large")
            if (end := begin + size) > len(data):
                break
            yield orjson.loads(data[begin:end])
            start = end
        self._left = data[start:]


class Framed(asyncio.Protocol):
    """One end of the socket: says what is due in one turn of the loop in one write, as each wakes the other process."""

    def __init__(self) -> None:
        self._unpacker = Unpacker()
        self._due: list[bytes] = []
        self._out: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._out = cast("asyncio.WriteTransport", transport)

    def say(self, packed: bytes) -> None:
        """Say what pack() gave, by the end of this turn of the loop."""
        if not self._due:
            asyncio.get_running_loop().call_soon(self._write)
        self._due.append(packed)

    def hang_up(self) -> None:
        """Close this end, which the other process sees."""
        if self._out:
            self._out.close()

    def _write(self) -> None:
        if self._out:
            self._out.write(b"".join(self._due))
        self._due.clear()


def unpack_first(door: socket) -> object:
    """Wait in this thread for the first value, and take no byte behind it. Raises EOFError where nobody says one."""
    head = door.recv(LENGTH.size, MSG_WAITALL)
    body = door.recv(LENGTH.unpack(head)[0], MSG_WAITALL) if len(head) == LENGTH.size else b""
    if not body:
        raise EOFError
    return cast("object", orjson.loads(body))
