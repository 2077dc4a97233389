"""Translates every error of python-telegram-bot into what the sender does next; its texts go no further.

The library's texts may hold the token, a chat's id or words of a message, so only codes of our own come out.
"""

import warnings
from collections.abc import Callable, Mapping
from datetime import timedelta

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.channel import ChannelError, Gone, Refused, Retry, TooFast
from bot.channels.telegram_calls import CANNOT_EDIT, CONFLICT, NOT_MODIFIED, NOT_THERE, TOKEN_REFUSED, TOO_MANY

_GONE_TEXTS = ("chat not found", "user not found", "user is deactivated", "peer_id_invalid")
"""What a 400 says when nobody is there: the ids come from people who wrote to us, so they were there once."""

_REFUSED_TEXTS = {
    "message is not modified": NOT_MODIFIED,
    "message to edit not found": CANNOT_EDIT,
    "message can't be edited": CANNOT_EDIT,
    "message_id_invalid": CANNOT_EDIT,
    "message to delete not found": NOT_THERE,
    "message can't be deleted": "cannot-delete",
    "message is too long": "too-long",
    "text is empty": "empty",
    "text must be non-empty": "empty",
    "button_data_invalid": "button-data",
    "query is too old": "query-too-old",
}


class FloodWait(TelegramError):
    """Too many requests, with the wait in seconds; the library's own RetryAfter warns each time it is made."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        super().__init__("too many requests")
        self.seconds = seconds


def translate(error: TelegramError) -> ChannelError:
    """Give the error to raise instead. Raise it outside the `except`, so that nothing of `error` is chained."""
    match error:
        case FloodWait():
            return TooFast(TOO_MANY, after=error.seconds)
        case RetryAfter():
            return TooFast(TOO_MANY, after=_seconds(error))
        case BadRequest():
            return _bad_request(error.message.casefold())
        case _:
            return next(BY_CLASS[kind] for kind in type(error).__mro__ if kind in BY_CLASS)()


BY_CLASS: Mapping[type, Callable[[], ChannelError]] = {
    Forbidden: lambda: Gone("forbidden"),  # blocked, deactivated, or never wrote to this bot
    ChatMigrated: lambda: Gone("migrated"),  # a group: residents are only ever in private chats
    TimedOut: lambda: Retry("timed-out"),
    NetworkError: lambda: Retry("network"),  # 5xx, too
    Conflict: lambda: Retry(CONFLICT),
    InvalidToken: lambda: Retry(TOKEN_REFUSED),  # the words are fine and wait until the token is
    EndPointNotFound: lambda: Refused("no-such-method"),
    PassportDecryptionError: lambda: Refused("passport"),
    TelegramError: lambda: Retry("unreadable-answer"),
}
"""Every class of telegram.error that `translate` does not take apart; the nearest ancestor counts."""


def _bad_request(text: str) -> ChannelError:
    if any(gone in text for gone in _GONE_TEXTS):
        return Gone("no-chat")
    return Refused(next((code for part, code in _REFUSED_TEXTS.items() if part in text), "bad-request"))


def _seconds(error: RetryAfter) -> float:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the attribute is to change its type one day; both are read here
        value = error.retry_after
    return value.total_seconds() if isinstance(value, timedelta) else float(value)
