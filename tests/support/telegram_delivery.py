"""Telegram's side of a webhook: delivers each update with the secret, again and again until it is answered 2xx."""

import asyncio
import itertools
from collections.abc import Callable
from typing import Any

import aiohttp
import orjson

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
AGAIN_AFTER = 0.02  # seconds; Telegram waits longer, tests should not


class Delivery:
    """The webhook of one bot. Deliveries run side by side, `connections` at a time, and may overtake each other."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._url = ""
        self._secret = ""
        self._slots = asyncio.Semaphore(40)
        self._session: aiohttp.ClientSession | None = None
        self._under_way: dict[asyncio.Task[None], dict[str, Any]] = {}
        self.answers: list[int] = []
        self.last_error = ""
        self.doors: tuple[str, ...] = ()  # where a balancer before several replicas takes deliveries, in turn
        self._turn = itertools.count()

    @property
    def active(self) -> bool:
        return bool(self._url)

    @property
    def pending(self) -> int:
        return len(self._under_way)

    def open(self, url: str, secret: str, connections: int) -> None:
        self._url, self._secret, self._slots = url, secret, asyncio.Semaphore(connections)

    def stop(self) -> list[dict[str, Any]]:
        """End deliveries and give back what was not delivered."""
        self._url = ""
        left = list(self._under_way.values())
        for task in list(self._under_way):
            task.cancel()
        return left

    def info(self) -> dict[str, Any]:
        seen = {"url": self._url, "has_custom_certificate": False, "pending_update_count": self.pending}
        return seen | ({"last_error_message": self.last_error} if self.last_error else {})

    def send(self, update: dict[str, Any]) -> None:
        task = asyncio.create_task(self._deliver(update))
        self._under_way[task] = update
        task.add_done_callback(self._end)

    async def close(self) -> None:
        self.stop()
        await asyncio.gather(*self._under_way, return_exceptions=True)
        if self._session:
            await self._session.close()

    def _end(self, task: asyncio.Task[None]) -> None:
        self._under_way.pop(task, None)
        self._changed()

    def _door(self) -> str:
        return self.doors[next(self._turn) % len(self.doors)] if self.doors else self._url

    async def _deliver(self, update: dict[str, Any]) -> None:
        self._session = self._session or aiohttp.ClientSession()
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: self._secret} if self._secret else {})
        while True:
            async with self._slots:
                try:
                    async with self._session.post(self._door(), data=orjson.dumps(update), headers=headers) as answer:
                        self.answers.append(answer.status)
                        if answer.ok:
                            return
                        self.last_error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                except aiohttp.ClientError:
                    self.last_error = "Connection refused"
            self._changed()
            await asyncio.sleep(AGAIN_AFTER)
