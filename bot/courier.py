"""The courier: a process of its own that calls Telegram for `heard run`, whose loop it takes a third of the work off.

It is started with the address and the token on its standard input, a socket; no key and no database is ever in it.

python -m bot.courier
"""

import asyncio
import logging
import signal
import socket
import sys
from collections.abc import Iterator
from typing import Any, cast

from bot.channels.channel import ChannelError, Retry
from bot.channels.frames import Framed, pack, unpack_first
from bot.channels.telegram_calls import error_code
from bot.channels.telegram_transport import Api
from bot.loop import new_loop
from bot.memory import settle_memory, share_one_heap
from config.logs import set_up_logs

_log = logging.getLogger(__name__)


class Errands(Framed):
    """Runs each call that comes in beside the others, and says what became of it. `left` is set when nobody asks."""

    def __init__(self, api: Api) -> None:
        super().__init__()
        self.left = asyncio.Event()
        self._api = api
        self._under_way: dict[int, asyncio.Task[None]] = {}

    def data_received(self, data: bytes) -> None:
        """Begin the calls that came, and end those that nobody waits for any more."""
        for number, *errand in cast("Iterator[list[Any]]", self._unpacker.feed(data)):
            if errand:
                task = self._under_way[number] = asyncio.create_task(self._run(number, *errand))
                task.add_done_callback(lambda _, number=number: self._under_way.pop(number))  # type: ignore[misc]
            elif number in self._under_way:
                self._under_way[number].cancel()

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - why does not matter
        """End: whoever asked has closed, or died."""
        self.left.set()

    def drop(self) -> None:
        """End what is under way: nobody waits for it any more."""
        for errand in self._under_way.values():
            errand.cancel()

    async def _run(self, number: int, method: str, parameters: dict[str, object], read_timeout: float) -> None:
        try:
            outcome = pack([number, await self._api.call(method, parameters, read_timeout)])
        except ChannelError as error:
            outcome = pack([number, None, *error_code(error)])
        except Exception:  # noqa: BLE001 - the process's edge: whoever waits must hear of it, also where nothing packs
            _log.exception("a call failed in a way it should not", extra={"method": method})
            outcome = pack([number, None, *error_code(Retry("fault"))])
        self.say(outcome)


async def serve(door: socket.socket, api: Api) -> None:
    """Run errands for whoever is at the other end, until they close."""
    await api.open()
    errands = Errands(api)
    await asyncio.get_running_loop().create_connection(lambda: errands, sock=door)
    settle_memory()
    await errands.left.wait()
    errands.drop()
    await api.close()


def main() -> None:
    """Serve whoever began this process; signals to end are theirs, who end it when all is sent."""
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, signal.SIG_IGN)
    share_one_heap()
    with socket.socket(fileno=sys.stdin.fileno()) as door, asyncio.Runner(loop_factory=new_loop) as runner:
        try:
            api_url, token = cast("tuple[str, str]", unpack_first(door))
        except EOFError:  # whoever began this died at once
            return
        set_up_logs((token,))
        runner.run(serve(door, Api(api_url, token)))


if __name__ == "__main__":
    main()
