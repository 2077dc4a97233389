"""Speaks to the Bot API through python-telegram-bot over aiohttp; only this file ever holds the token.

The library itself is given a stand-in for the token: what it logs or puts into an error cannot leak the real one.
"""

import logging
from http import HTTPStatus
from typing import Any, cast
from urllib.request import getproxies

import aiohttp
import orjson
from aiohttp.payload import BytesPayload
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.channels.telegram_calls import CONNECT_TIMEOUT, READ_TIMEOUT
from bot.channels.telegram_errors import FloodWait, translate

CONNECTIONS = 64  # to one host; measured: more gains nothing on two cores, fewer queue up at 200 residents at once
KEEP_ALIVE = 25.0  # seconds; under the 75 of nginx, so that we do not write to a connection it just closed
DEFAULT_WAIT = 1.0  # seconds, where a 429 does not name its own
LONGEST_WAIT = 86_400.0  # seconds; whoever names more is asked again after a day, not never
STAND_IN = "the-token-stays-in-the-transport"
JSON = "application/json"
HEADERS = {"Accept-Encoding": "identity", "User-Agent": "Heard"}


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's door to the network: JSON bodies over pooled connections."""

    __slots__ = ("_base", "_session", "_timeouts", "_urls")

    def __init__(self, api_url: str, token: str) -> None:
        self._base = f"{api_url.rstrip('/')}/bot{token}/"
        self._session: aiohttp.ClientSession | None = None
        self._urls: dict[str, URL] = {}
        self._timeouts: dict[float | None, aiohttp.ClientTimeout] = {}

    @property
    def read_timeout(self) -> float | None:
        """Give the default in seconds."""
        return READ_TIMEOUT

    async def initialize(self) -> None:
        """Open the connection pool; a second call changes nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, limit_per_host=CONNECTIONS, keepalive_timeout=KEEP_ALIVE),
                cookie_jar=aiohttp.DummyCookieJar(),
                trust_env=bool(getproxies()),  # looked up once: aiohttp else reads the environment at every request
            )

    async def shutdown(self) -> None:
        """Close the connection pool; a second call changes nothing."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - aiohttp knows no such limit
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - one for all is enough
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the outbox never asks for more than the pool has
    ) -> tuple[int, bytes]:
        """Send one call. Raises TimedOut or NetworkError with texts of our own: aiohttp's hold the URL."""
        if self._session is None:
            raise NetworkError("the connection pool is closed")
        failed: TelegramError
        try:
            async with self._session.request(
                method,
                self._url(url.rpartition("/")[2]),
                data=BytesPayload(orjson.dumps(request_data.parameters), content_type=JSON) if request_data else None,
                headers=HEADERS,
                timeout=self._timeout(read_timeout),
                allow_redirects=False,
            ) as response:
                status, payload = response.status, await response.read()
                if status == HTTPStatus.TOO_MANY_REQUESTS:
                    raise FloodWait(_wait(payload))
                return status, payload
        except TimeoutError:
            failed = TimedOut()
        except (aiohttp.ClientError, OSError, ValueError) as error:
            failed = NetworkError(type(error).__name__)
        raise failed

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """Read an answer with orjson; one that is not a JSON object is an error that quotes nothing."""
        try:
            parsed = orjson.loads(payload)
        except orjson.JSONDecodeError:
            parsed = None
        if isinstance(parsed, dict):
            return parsed
        raise TelegramError("not a JSON object")

    def _url(self, endpoint: str) -> URL:
        url = self._urls.get(endpoint)
        if url is None:
            url = self._urls[endpoint] = URL(self._base + endpoint, encoded=True)
        return url

    def _timeout(self, seconds: Any) -> aiohttp.ClientTimeout:
        read = READ_TIMEOUT if seconds is BaseRequest.DEFAULT_NONE else seconds
        timeout = self._timeouts.get(read)
        if timeout is None:
            timeout = self._timeouts[read] = aiohttp.ClientTimeout(
                total=None if read is None else read + CONNECT_TIMEOUT, sock_connect=CONNECT_TIMEOUT, sock_read=read
            )
        return timeout


def _wait(payload: bytes) -> float:
    try:
        named = float(orjson.loads(payload)["parameters"]["retry_after"])
    except (ValueError, TypeError, KeyError):
        return DEFAULT_WAIT
    return min(max(0.0, named), LONGEST_WAIT)  # in this order what is no number becomes 0


class Api:
    """Bot API methods by name, raw results out; raises ChannelError and nothing of the library's.

    Names are given with a capital ("SendMessage"): the Bot API ignores case, and the library then does not warn at
    every call that it has a method of that name. Its own methods would build an object for each result: twice the CPU.
    """

    def __init__(self, api_url: str, token: str) -> None:
        self._request = AiohttpRequest(api_url, token)
        self._bot = Bot(STAND_IN, base_url="", request=self._request, get_updates_request=self._request)

    async def open(self) -> None:
        """Open the connection pool, and stop the library from logging every word it carries."""
        library = logging.getLogger("telegram")
        if library.getEffectiveLevel() < logging.INFO:
            library.setLevel(logging.INFO)  # at DEBUG it logs each parameter and each result: people's words
        await self._request.initialize()

    async def close(self) -> None:
        """Close the connection pool."""
        await self._request.shutdown()

    async def call(self, method: str, parameters: dict[str, object], read_timeout: float = READ_TIMEOUT) -> object:
        """Call one method and give its raw result."""
        try:
            return cast(
                "object", await self._bot.do_api_request(method, api_kwargs=parameters, read_timeout=read_timeout)
            )
        except TelegramError as error:
            failed = translate(error)
        except KeyError:
            failed = translate(TelegramError("an answer without a result"))
        raise failed
