"""Takes updates that Telegram delivers; answers 200 only once they are committed, many in one commit."""

import asyncio
import hmac
import logging
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import orjson
from aiohttp import web

from bot.channels.telegram_intake import Intake
from bot.web.body import read_body
from storage.database import Unavailable

log = logging.getLogger(__name__)

PATH = "/telegram/webhook"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name; Bot API, setWebhook
MAX_BODY = 512 * 1024  # bytes; an update of two full messages with all their entities stays under 150 KB
GATHER = 0.005  # seconds in which requests join one commit
BATCH = 100  # updates in one commit
FAILURES_UNTIL_GIVEN_UP = 3  # deliveries of one update, the store working each time
REMEMBERED = 500  # updates that failed; far more than Telegram delivers at once
MAX_CONNECTIONS = 40  # Telegram's own default; 1-100


@dataclass(frozen=True, slots=True, repr=False)
class Webhook:
    """Where Telegram is to deliver, and the secret it must show. `url` ends in PATH.

    `taken`, too, while the secret key is changed: another replica may have told Telegram the other one.
    """

    url: str
    secret: str
    max_connections: int = MAX_CONNECTIONS
    taken: tuple[str, ...] = ()


class Came(Enum):
    """What a commit came to: NOT_NOW is the store's fault, FAILED may be an update's."""

    DONE = auto()
    NOT_NOW = auto()
    FAILED = auto()


class Webhooks:
    """The door for deliveries. Commits one group at a time, in the order in which requests came."""

    def __init__(self, intake: Intake, secret: str, taken: Sequence[str] = ()) -> None:
        self._intake = intake
        self._secrets = [one.encode() for one in (secret, *taken) if one]
        self._waiting: list[tuple[object, asyncio.Future[bool]]] = []
        self._failed: dict[int, int] = {}  # update -> deliveries of it that failed though the store worked
        self._committing: asyncio.Task[None] | None = None

    def routes(self) -> list[web.AbstractRouteDef]:
        """Give the one route."""
        return [web.post(PATH, self._answer)]

    async def close(self) -> None:
        """Let the commits under way end."""
        if self._committing is not None:
            await asyncio.gather(self._committing, return_exceptions=True)

    async def _answer(self, request: web.Request) -> web.Response:
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not any(hmac.compare_digest(shown, secret) for secret in self._secrets):
            return web.Response(status=401)
        if request.content_type != "application/json":
            return web.Response(status=415)
        body = await read_body(request, MAX_BODY)
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            return web.Response(status=400)
        return web.Response(status=200 if await self._committed(update) else 503)

    async def _committed(self, update: object) -> bool:
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting.append((update, answer))
        if self._committing is None:
            self._committing = asyncio.create_task(self._commit_all())
        return await answer

    async def _commit_all(self) -> None:
        """Commit group after group until nobody waits; those who come during a commit form the next."""
        try:
            while self._waiting:
                if len(self._waiting) < BATCH:
                    await asyncio.sleep(GATHER)
                group, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
                group.sort(key=lambda waiting: _number(waiting[0]))  # deliveries overtake each other
                taken = await self._commit([update for update, _ in group])
                for (_, answer), done in zip(group, taken, strict=True):
                    if not answer.done():  # the request may have gone away meanwhile
                        answer.set_result(done)
        finally:
            self._committing = None

    async def _commit(self, updates: Sequence[object]) -> list[bool]:
        """Commit a group; where that fails though the store works, each alone. Says of each whether it is done."""
        came = await self._try(self._intake.take(updates))
        if came is Came.DONE:
            return [True] * len(updates)
        if came is Came.NOT_NOW or await self._try(self._intake.prove_store()) is not Came.DONE:
            return [False] * len(updates)
        if len(updates) == 1:
            return [await self._count_failure(updates[0])]
        return [await self._alone(update) for update in updates]

    async def _alone(self, update: object) -> bool:
        came = await self._try(self._intake.take([update]))
        return came is Came.DONE or (came is Came.FAILED and await self._count_failure(update))

    async def _count_failure(self, update: object) -> bool:
        """Leave a failed update to be delivered again; the last time, set it aside if it alone is at fault."""
        number = _number(update)
        failures = self._failed.pop(number, 0) + 1
        last = failures >= FAILURES_UNTIL_GIVEN_UP
        if last and await self._try(self._intake.take_or_set_aside(update)) is Came.DONE:
            return True
        self._failed[number] = failures
        if len(self._failed) > REMEMBERED:
            del self._failed[next(iter(self._failed))]
        return False

    async def _try(self, commit: Awaitable[None]) -> Came:
        try:
            await commit
        except Exception as error:  # noqa: BLE001 - the loop's edge: answered 503, so Telegram delivers again
            log.error("batch not committed", extra={"error": type(error).__name__})  # noqa: TRY400 - a trace may hold words
            return Came.NOT_NOW if isinstance(error, Unavailable) else Came.FAILED
        return Came.DONE


def _number(update: object) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else 0
