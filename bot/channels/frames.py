"""What two processes of ours tell each other through a socket: JSON values, each behind its length."""

from collections.abc import Iterator
from socket import MSG_WAITALL, socket
from struct import Struct
from typing import cast

import orjson

LENGTH = Struct(">I")


def pack(said: object) -> bytes:
    """Give one value as it travels. Raises TypeError for what JSON cannot say."""
    body = orjson.dumps(said)
    return LENGTH.pack(len(body)) + body


class Unpacker:
    """Gives values back, however the bytes between were cut."""

    def __init__(self) -> None:
        self._left = b""

    def feed(self, data: bytes) -> Iterator[object]:
        """Give every value that is whole by now; what is begun is kept."""
        data, start = self._left + data if self._left else data, 0
        while (begin := start + LENGTH.size) <= len(data):
            end = begin + LENGTH.unpack_from(data, start)[0]
            if end > len(data):
                break
            yield orjson.loads(data[begin:end])
            start = end
        self._left = data[start:]


def unpack_first(door: socket) -> object:
    """Wait in this thread for the first value, and take no byte behind it. Raises EOFError where nobody says one."""
    head = door.recv(LENGTH.size, MSG_WAITALL)
    body = door.recv(LENGTH.unpack(head)[0], MSG_WAITALL) if len(head) == LENGTH.size else b""
    if not body:
        raise EOFError
    return cast("object", orjson.loads(body))
