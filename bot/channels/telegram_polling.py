"""Asks Telegram for updates, for ever; what it asks for next acknowledges only what is committed."""

import logging
from collections.abc import Callable
from datetime import timedelta

from bot.channels.channel import ChannelError, Cursor, Retry
from bot.channels.telegram_calls import CONFLICT, TOKEN_REFUSED, TOKEN_SENTENCE, Calls
from bot.channels.telegram_intake import Intake, Ports
from bot.channels.telegram_updates import ALLOWED_UPDATES
from conversations.errors import CannotStart

log = logging.getLogger(__name__)

BATCH = 100  # updates; the most getUpdates gives
LONG_POLL = 30  # seconds Telegram holds the question open; under the 60 after which proxies close a quiet connection
ANSWER_WAIT = LONG_POLL + 5.0  # seconds until a question counts as lost
QUIET = timedelta(days=1)  # without an update, then nothing is asked from a number on: it may soon be too high
FIRST_WAIT = 0.5  # seconds; doubles with each failure
LONGEST_WAIT = 30.0  # seconds
CONFLICT_WAIT = 10.0  # seconds; another copy of Heard polls with this token
FAILURES_UNTIL_SINGLY = 2  # of commits in a row
FAILURES_UNTIL_GIVEN_UP = 5  # of commits in a row: some 20 seconds, long enough for a restart of the database


class Polling:
    """The polling loop. One a token: a second poller, of another database, gets 409 from Telegram, and waits."""

    def __init__(self, calls: Calls, intake: Intake, ports: Ports, jitter: Callable[[], float]) -> None:
        self._calls = calls
        self._intake = intake
        self._ports = ports
        self._jitter = jitter
        self._singly = 0  # updates still to be asked for one by one
        self._heard = ports.clock()  # when the last update came

    async def run(self, cursor_name: str) -> None:
        """Poll until cancelled. Raises CannotStart when the token is refused; every other fault is waited out."""
        offset = await self._ports.cursor(cursor_name)
        failures = 0
        while True:
            try:
                offset = await self._ask(cursor_name, offset, failures)
                failures = 0
            except ChannelError as error:
                if str(error) == TOKEN_REFUSED:
                    break
                failures += 1
                log.warning("polling waits", extra={"code": str(error), "attempts": failures})
                await self._ports.sleep(self._wait(error, failures))
            except Exception as error:  # noqa: BLE001 - the loop's edge: nothing was acknowledged, so it comes again
                failures += 1
                log.error("batch not committed", extra={"error": type(error).__name__, "attempts": failures})  # noqa: TRY400 - a trace may hold words
                await self._ports.sleep(self._back_off(failures))
        raise CannotStart(TOKEN_SENTENCE)

    async def _ask(self, cursor_name: str, offset: int | None, failures: int) -> int | None:
        single = self._singly > 0
        question: dict[str, object] = {"timeout": LONG_POLL, "allowed_updates": ALLOWED_UPDATES}
        question |= {"limit": 1 if single else BATCH} | ({} if offset is None else {"offset": offset})
        updates = await self._calls.call("GetUpdates", question, read_timeout=ANSWER_WAIT)
        if not isinstance(updates, list):
            raise Retry("unreadable-answer")
        if not updates:
            # All that was taken is acknowledged by now. After a week without updates Telegram goes on at any number,
            # and asking from a higher one on would throw the next words away.
            return None if self._ports.clock() - self._heard >= QUIET else offset
        after = _next(updates)
        if after is None:
            raise Retry("updates-without-numbers")
        await self._take(updates, Cursor(cursor_name, after), failures)
        self._heard = self._ports.clock()
        self._singly -= single
        return after

    async def _take(self, updates: list[object], cursor: Cursor, failures: int) -> None:
        """Commit. What keeps failing is looked at one by one, until the one that cannot be committed is set aside.

        While it is the database that fails, nothing is set aside or acknowledged.
        """
        try:
            await self._intake.take(updates, cursor)
        except Exception:
            if failures >= FAILURES_UNTIL_SINGLY:
                self._singly = BATCH
            if len(updates) > 1 or failures < FAILURES_UNTIL_GIVEN_UP:
                raise
            await self._intake.take_or_set_aside(updates[0], cursor)

    def _wait(self, error: ChannelError, failures: int) -> float:
        if isinstance(error, Retry) and error.after is not None:
            return error.after
        if str(error) == CONFLICT:
            return CONFLICT_WAIT * (1 + self._jitter())
        return self._back_off(failures)

    def _back_off(self, failures: int) -> float:
        return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(failures, 10)) * (0.5 + self._jitter() / 2)


def _next(updates: list[object]) -> int | None:
    """Give the offset that acknowledges these: one above the highest."""
    numbers = [update.get("update_id") for update in updates if isinstance(update, dict)]
    return max((number + 1 for number in numbers if type(number) is int), default=None)
