"""A Bot API server on loopback that checks and limits as Telegram's does, with people in front of it."""

import asyncio
import itertools
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import orjson
from aiohttp import web

from tests.support import telegram_rules as rules
from tests.support.telegram_chats import BOT, Chats
from tests.support.telegram_delivery import Delivery
from tests.support.telegram_people import WAIT, Json, Person
from tests.support.telegram_rules import Parameters, Refusal, bad

LOOK_AGAIN = 0.01  # seconds; for what changes on the bot's side of the wire
TOKEN = "4242:AAF-made-up-token_for-tests"
SUPERSEDED = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete it first"


@dataclass(frozen=True, slots=True)
class Fault:
    """A failure to serve instead of an answer. `hang` never answers; `lost` does the work, but answers 502."""

    code: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    hang: bool = False
    lost: bool = False


def flood(seconds: int) -> Fault:
    return Fault(429, f"Too Many Requests: retry after {seconds}", seconds)


class TelegramServer:
    """Use as an async context manager; `url` is what HEARD_TELEGRAM_API_URL takes."""

    def __init__(self, token: str = TOKEN, messages_a_second: int | None = None) -> None:
        self.token = token
        self.url = ""
        self.calls: Counter[str] = Counter()
        self.menus: dict[str, dict[str, str]] = {}
        self.log: list[tuple[str, Json]] = []
        self._chats = Chats(self, messages_a_second)
        self.people = self._chats.people
        self.groups = self._chats.groups
        self.passed = 0  # seconds by which the server's clock is ahead
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._updates: deque[Json] = deque()
        self._repeats: deque[Json] = deque()
        self._kinds: frozenset[str] = rules.KINDS
        self._update_ids = itertools.count(870_001)
        self._numbers: Counter[int] = Counter()
        self._queries: dict[str, int] = {}
        self._query_ids = itertools.count(1_000_000_000_001)
        self._poller: asyncio.Future[None] | None = None
        self._bell = asyncio.Event()
        self.delivery = Delivery(self._ring)
        self._methods: dict[str, Callable[[Parameters], Any]] = {
            "getme": lambda _: BOT | {"can_join_groups": True, "can_read_all_group_messages": False},
            "sendmessage": self._chats.send_message,
            "editmessagetext": self._chats.edit_text,
            "editmessagereplymarkup": self._chats.edit_markup,
            "deletemessage": self._chats.delete_message,
            "deletemessages": self._chats.delete_messages,
            "answercallbackquery": self._answer_query,
            "setmycommands": self._set_commands,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getwebhookinfo": lambda _: self.delivery.info(),
            "leavechat": self._chats.leave_chat,
        }

    async def __aenter__(self) -> Self:
        server = web.Server(self._serve, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.delivery.close()
        await self._runner.cleanup()

    # --- what tests say and ask

    def person(self, chat: int, language: str | None = "en") -> Person:
        """Give the person of a chat, new at the first call."""
        if chat not in self.people:
            self.people[chat] = Person(self, chat, language)
        return self.people[chat]

    def fail(self, method: str, *faults: Fault) -> None:
        """Serve these faults to the next calls of a method, one each."""
        self._faults[method.lower()].extend(faults)

    def again(self, update: Json) -> None:
        """Give an update once more, although it was acknowledged or delivered."""
        self._repeats.append(update)
        self._announce(update)

    def number_anew(self, first: int) -> None:
        """Give the next update another number, also a lower one, as Telegram does after a week without any."""
        self._update_ids = itertools.count(first)

    def answer_empty(self) -> None:
        """Let the time of the question that is held open be up."""
        if self._poller and not self._poller.done():
            self._poller.set_result(None)

    @property
    def pending(self) -> int:
        """Count the updates not yet acknowledged or delivered."""
        return len(self._updates) + len(self._repeats) + self.delivery.pending

    @property
    def polls(self) -> int:
        """Count the pollers whose question is held open now: one or none."""
        return int(self._poller is not None)

    @property
    def open_queries(self) -> int:
        """Count the pressed buttons whose spinner still turns."""
        return len(self._queries)

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds; it is looked at after each call and delivery, and now and then besides."""
        async with asyncio.timeout(WAIT):
            while not holds():
                self._bell.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(LOOK_AGAIN):
                        await self._bell.wait()

    # --- what people do

    def push(self, kind: str, content: Json) -> Json:
        """Make an update of something that happened; it waits if the bot did not ask for its kind."""
        update = {"update_id": next(self._update_ids), kind: content}
        if kind in self._kinds:
            self.push_raw(update)
        return update

    def push_raw(self, update: Json) -> None:
        """Queue any update, even one that Telegram would never send."""
        if not self.delivery.active:
            self._updates.append(update)
        self._announce(update)

    def in_group(self, group: int, person: Person, text: str) -> Json:
        """Let a person write in a group the bot is in."""
        self.groups.setdefault(group, [])
        chat = {"id": group, "title": "Tuesday group", "type": "supergroup"}
        message = {"message_id": self.next_number(group), "from": person.user(), "chat": chat, "date": self.now()}
        return self.push("message", message | {"text": text})

    def query(self, person: Person) -> str:
        key = str(next(self._query_ids))
        self._queries[key] = person.chat
        return key

    def next_number(self, chat: int) -> int:
        self._numbers[chat] += 1
        return self._numbers[chat]

    def now(self) -> int:
        return int(time.time()) + self.passed

    # --- the API

    async def _serve(self, request: web.BaseRequest) -> web.Response:
        head, _, method = request.path.rpartition("/")
        method = method.lower()
        try:
            if head != f"/bot{self.token}":
                raise Refusal(401, "Unauthorized") if head.startswith("/bot") else Refusal(404, "Not Found")
            result = await self._call(method, await _parameters(request))
            answer, status = {"ok": True, "result": result}, 200
        except Refusal as refusal:
            answer, status = {"ok": False, "error_code": refusal.code, "description": refusal.description}, refusal.code
            if refusal.retry_after is not None:
                answer["parameters"] = {"retry_after": refusal.retry_after}
        finally:
            self._ring()
        return web.Response(body=orjson.dumps(answer), status=status, content_type="application/json")

    async def _call(self, method: str, parameters: Json) -> Any:
        self.calls[method] += 1
        self.log.append((method, parameters))
        faults = self._faults.get(method)
        fault = faults.popleft() if faults else None
        if fault and fault.hang:
            await asyncio.Event().wait()
        if fault and not fault.lost:
            raise Refusal(fault.code, fault.description, fault.retry_after)
        if method == "getupdates":
            result = await self._get_updates(parameters)
        elif method in self._methods:
            result = self._methods[method](parameters)
        else:
            raise Refusal(400, "Bad Request: unknown method")
        if fault:
            raise Refusal(502, "Bad Gateway")
        return result

    async def _get_updates(self, parameters: Parameters) -> list[Json]:
        if self.delivery.active:
            raise Refusal(409, WEBHOOK_ACTIVE)
        if self._poller and not self._poller.done():
            self._poller.set_exception(Refusal(409, SUPERSEDED))
        offset, timeout = rules.whole(parameters, "offset", 0), rules.whole(parameters, "timeout", 0)
        limit = min(max(rules.whole(parameters, "limit", 100), 1), 100)
        self._kinds = rules.kinds(parameters) or self._kinds
        while self._updates and offset < 0 < len(self._updates) + offset:
            self._updates.popleft()
        self._acknowledge(offset)
        self._ring()
        if not self._updates and not self._repeats and timeout > 0:
            await self._news(timeout)
            self._acknowledge(offset)
        repeats = [self._repeats.popleft() for _ in range(len(self._repeats))]
        return [*repeats, *itertools.islice(self._updates, limit)]

    def _acknowledge(self, offset: int) -> None:
        """Drop what stands below the offset, read or not: Telegram takes it as confirmed."""
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()

    async def _news(self, seconds: int) -> None:
        """Hold a question open until there is news, time is up, or another poller asks."""
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poller = mine
        self._ring()
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await mine
        finally:
            if self._poller is mine:
                self._poller = None

    def _answer_query(self, parameters: Parameters) -> bool:
        if len(parameters.get("text", "")) > 200:
            raise bad("MESSAGE_TOO_LONG")
        if self._queries.pop(parameters.get("callback_query_id", ""), None) is None:
            raise bad("query is too old and response timeout expired or query ID is invalid")
        return True

    def _set_commands(self, parameters: Parameters) -> bool:
        language, commands = rules.menu(parameters)
        self.menus[language] = commands
        return True

    def _set_webhook(self, parameters: Parameters) -> bool:
        wanted = rules.webhook(parameters)
        self._kinds = wanted.pop("kinds") or self._kinds
        self.delivery.open(**wanted)
        while self._updates and self.delivery.active:
            self.delivery.send(self._updates.popleft())
        return True

    def _delete_webhook(self, _: Parameters) -> bool:
        self._updates.extend(self.delivery.stop())
        return True

    def _announce(self, update: Json) -> None:
        if self.delivery.active:
            if update in self._repeats:
                self._repeats.remove(update)
            self.delivery.send(update)
        elif self._poller and not self._poller.done():
            self._poller.set_result(None)

    def _ring(self) -> None:
        self._bell.set()


async def _parameters(request: web.BaseRequest) -> Json:
    """Read parameters from wherever the Bot API takes them."""
    given: Json = dict(request.query)
    if request.content_type == "application/json":
        body = await request.read()
        try:
            given.update(orjson.loads(body) if body else {})
        except orjson.JSONDecodeError:
            raise bad("can't parse JSON object") from None
    elif request.can_read_body:
        given.update(await request.post())
    return given
