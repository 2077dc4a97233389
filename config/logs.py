"""JSON logs that can hold no words, addresses, names or tokens, whoever writes them."""

import json
import logging
import re
import sys
import threading
import traceback
import warnings
from collections.abc import Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import TextIO

from conversations.errors import HeardError

_log = logging.getLogger("heard")

OURS = frozenset({"bot", "storage", "config", "heard"})
FIELDS = frozenset(
    {
        "attempts",
        "channel",
        "code",
        "count",
        "error",
        "event",
        "kind",
        "method",
        "number",
        "programme",
        "status",
        "wave",
    }
)  # whatever else a record carries is dropped; a house test holds this list and what the code logs together
_LONG_NUMBER = re.compile(r"\d{5,}")  # chat ids, phone numbers
_TOKENS = re.compile(r"\d{6,}:[\w-]{20,}|xox[a-z]-[\w-]+|xapp-[\w-]+|https?://\S+")
_QUIET = ("httpx", "httpcore", "telegram", "slack_bolt", "slack_sdk", "apscheduler", "aiohttp", "asyncio", "aiosqlite")


class RedactingFormatter(logging.Formatter):
    """One JSON object a line: time, level, logger, message, allow-listed fields, error class and places.

    A formatter and not a filter, because a filter never sees tracebacks. Of an exception only class names and
    code places are kept (its text may quote data), except Heard's own errors, whose texts are written to be
    safe. Of other libraries' messages the template is kept, never the arguments.
    """

    def __init__(self, secrets: Sequence[str] = ()) -> None:
        super().__init__()
        self._secrets = tuple(sorted((secret for secret in secrets if secret), key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        """Give the line."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._message(record),
        }
        line |= {name: value for name, value in record.__dict__.items() if name in FIELDS and _plain(value)}
        if record.exc_info and record.exc_info[1]:
            line["error"] = type(record.exc_info[1]).__name__
            line["trace"] = _places(record.exc_info[1], record.exc_info[2])
        return self._clean(json.dumps(line, ensure_ascii=False, default=str))

    def _message(self, record: logging.LogRecord) -> str:
        template = str(record.msg).split("\n", 1)[0]
        if record.name.split(".")[0] in OURS:
            return template
        return _LONG_NUMBER.sub("…", _TOKENS.sub("…", template))

    def _clean(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, "…")
        return _TOKENS.sub("…", line)


def _plain(value: object) -> bool:
    return isinstance(value, str | int | float | bool) or value is None


def _places(error: BaseException, trace: TracebackType | None) -> list[str]:
    places = [
        f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    said = f"{type(error).__name__}: {error}" if isinstance(error, HeardError) else type(error).__name__
    inner = error.__cause__ or error.__context__
    return [*places, said, *(_places(inner, inner.__traceback__) if inner else [])]


def set_up_logs(secrets: Sequence[str] = (), level: int = logging.INFO) -> None:
    """Send every logger to standard error through the redacting formatter; vendors only from WARNING up."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("apscheduler.scheduler").setLevel(logging.ERROR)  # a tick that takes longer than a second is none
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _thread_ended
    warnings.showwarning = _warned


def _uncaught(_: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if not isinstance(error, KeyboardInterrupt):
        _log.error("uncaught", exc_info=(type(error), error, trace))


def _unraisable(what: "sys.UnraisableHookArgs") -> None:
    """Log what a finaliser raised; the object it belonged to is never printed."""
    error = what.exc_value
    _log.error("raised where nobody listens", exc_info=(type(error), error, what.exc_traceback) if error else None)


def _thread_ended(what: threading.ExceptHookArgs) -> None:
    error = what.exc_value
    _log.error("a thread ended on a fault", exc_info=(type(error), error, what.exc_traceback) if error else None)


def _warned(
    message: Warning | str,  # may quote data, so it is not kept  # noqa: ARG001
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001
    line: str | None = None,  # noqa: ARG001
) -> None:
    _log.warning("a library warns", extra={"error": category.__name__, "code": f"{_short(filename)}:{lineno}"})


def _short(filename: str) -> str:
    return "/".join(filename.rsplit("/", 2)[-2:])
