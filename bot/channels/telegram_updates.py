"""Reads one raw update of the Bot API: a person's words or acts, an official's words, a group, or nothing to do.

It reads the dict itself: building the library's objects costs more than the rest of a turn. It never raises, and
keeps no name or username.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime

import orjson

from bot.channels.channel import SetAside
from bot.channels.telegram_buttons import STAFF_MARK, STAFF_WORD, STALE, decode
from conversations.messages import (
    Address,
    Edited,
    Inbound,
    Left,
    Media,
    Ordered,
    Pressed,
    Said,
    Sent,
    Typed,
)
from conversations.talk.spoken import said as spoken
from conversations.talk.spoken import slashed

NAME = "telegram"
ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
MAX_HINT = 35  # characters; the longest language tag anyone uses (BCP 47)
DATES = range(1_375_315_200, 1 << 32)  # seconds since 1970: from Telegram's first summer to 2106; others are no date
GROUPS = frozenset({"group", "supergroup", "channel"})
PRESENT = frozenset({"member", "administrator", "restricted", "creator"})

_MEDIA = {
    "forward_origin": Media.FORWARD,
    "forward_date": Media.FORWARD,  # Bot API servers before 7.0
    "photo": Media.PHOTO,
    "live_photo": Media.PHOTO,
    "video": Media.VIDEO,
    "video_note": Media.VIDEO,
    "animation": Media.VIDEO,  # carries a `document`, too: stands before it
    "voice": Media.VOICE,
    "audio": Media.VOICE,
    "sticker": Media.STICKER,
    "document": Media.FILE,
    "venue": Media.PLACE,
    "location": Media.PLACE,
    "contact": Media.CONTACT,
    "dice": Media.OTHER,
    "poll": Media.OTHER,
    "game": Media.OTHER,
    "story": Media.OTHER,
    "checklist": Media.OTHER,
    "paid_media": Media.OTHER,
    "giveaway": Media.OTHER,
    "rich_message": Media.OTHER,
}
"""What a person can send besides text, in the order in which it counts. Anything else is a note of the service."""


@dataclass(frozen=True, slots=True, repr=False)
class StaffWords:
    """What an official typed after /heard, or the words of a button of theirs."""

    address: Address
    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Crowd:
    """The bot is in a group or channel, where it must not talk."""

    chat: int
    hint: str | None


@dataclass(frozen=True, slots=True)
class Ignored:
    """Nothing to do, on purpose."""


@dataclass(frozen=True, slots=True, repr=False)
class Reading:
    """One update, read. `number` is its update_id (None if it has none); `query` is the press to acknowledge."""

    number: int | None
    what: Inbound | SetAside | StaffWords | Crowd | Ignored
    query: str = ""


IGNORED = Ignored()


def read(update: object, now: datetime) -> Reading:
    """Read one update as it came. An update of wrong types becomes SetAside, with its sender if it can be had."""
    number: int | None = None
    query = ""
    try:
        number = _whole(_table(update), "update_id")
        query = _query(update)
        return Reading(number, _what(_table(update), number, now), query)
    except (KeyError, TypeError, ValueError) as error:
        return Reading(number, set_aside(update, number, type(error).__name__), query)


def _what(update: dict[str, object], number: int, now: datetime) -> Inbound | StaffWords | Crowd | Ignored:
    if "message" in update:
        return _message(_table(update["message"]), number, now)
    if "callback_query" in update:
        return _press(_table(update["callback_query"]), number, now)
    if "edited_message" in update:
        return _edit(_table(update["edited_message"]), number, now)
    if "my_chat_member" in update:
        return _membership(_table(update["my_chat_member"]), number, now)
    return IGNORED


def _message(message: dict[str, object], number: int, now: datetime) -> Inbound | StaffWords | Crowd | Ignored:
    chat = _table(message["chat"])
    user = _user(message)
    if chat["type"] in GROUPS:
        return Crowd(_whole(chat, "id"), _hint(user))
    if user.get("is_bot"):
        return IGNORED
    said = _said(message)
    if said is None:
        return IGNORED
    address = Address(NAME, str(_whole(chat, "id")))
    if isinstance(said, StaffWords):
        return said
    return _inbound(number, address, said, now, user, str(_whole(message, "message_id")), message.get("date"))


def _said(message: dict[str, object]) -> Said | StaffWords | None:
    text = message.get("text")
    if text is None or "forward_origin" in message or "forward_date" in message:
        media = next((media for key, media in _MEDIA.items() if key in message), None)
        return None if media is None else Sent(media)
    if not isinstance(text, str):
        raise TypeError("text")
    command = slashed(text)
    if command is None:
        return Typed(text, str(_whole(message, "message_id")))
    word, rest = command
    if word == STAFF_WORD:
        return StaffWords(Address(NAME, str(_whole(_table(message["chat"]), "id"))), rest or "help")
    return spoken(text)


def _edit(message: dict[str, object], number: int, now: datetime) -> Inbound | Ignored:
    """Read a changed message. A live place that moved or a changed caption is none; a command put right is one."""
    chat, user = _table(message["chat"]), _user(message)
    if chat["type"] in GROUPS or user.get("is_bot") or "text" not in message:
        return IGNORED
    said = _said(message)
    if isinstance(said, Typed):
        said = Edited(said.text, said.message)
    if not isinstance(said, Edited | Ordered):
        return IGNORED
    return _inbound(number, Address(NAME, str(_whole(chat, "id"))), said, now, user, date=message.get("edit_date"))


def _press(query: dict[str, object], number: int, now: datetime) -> Inbound | StaffWords | Crowd:
    user = _table(query["from"])
    address = Address(NAME, str(_whole(user, "id")))
    message = query.get("message")
    if message is None:  # sent by way of another chat, or too old to be named
        return _inbound(number, address, Pressed(STALE), now, user)
    carrier = _table(message)
    chat = _table(carrier["chat"])
    if chat["type"] in GROUPS:
        return Crowd(_whole(chat, "id"), _hint(user))
    data = query.get("data", "")
    if not isinstance(data, str):
        raise TypeError("data")
    if data.startswith(STAFF_MARK):
        return StaffWords(address, data.removeprefix(STAFF_MARK))
    return _inbound(number, address, Pressed(decode(data), str(_whole(carrier, "message_id"))), now, user)


def _membership(change: dict[str, object], number: int, now: datetime) -> Inbound | Crowd | Ignored:
    chat, user = _table(change["chat"]), _user(change)
    status = _table(change["new_chat_member"])["status"]
    if chat["type"] in GROUPS:
        return Crowd(_whole(chat, "id"), _hint(user)) if status in PRESENT else IGNORED
    if status == "kicked":
        return _inbound(number, Address(NAME, str(_whole(chat, "id"))), Left(), now, user)
    return IGNORED


def _inbound(
    number: int,
    address: Address,
    said: Said,
    now: datetime,
    user: dict[str, object],
    message: str = "",
    date: object = None,
) -> Inbound:
    said_at = datetime.fromtimestamp(date, UTC) if type(date) is int and date in DATES else None
    return Inbound(f"{NAME}:{number}", address, said, now, _hint(user), message, said_at)


def _user(message: dict[str, object]) -> dict[str, object]:
    user = message.get("from")
    return {} if user is None else _table(user)


def _hint(user: dict[str, object]) -> str | None:
    code = user.get("language_code")
    return code if isinstance(code, str) and 0 < len(code) <= MAX_HINT else None


def _query(update: object) -> str:
    query = _table(update).get("callback_query")
    key = query.get("id") if isinstance(query, dict) else None
    return key if isinstance(key, str) else ""


def set_aside(update: object, number: int | None, error: str) -> SetAside:
    """Put an update aside as it came, under an id that stays the same if it comes again."""
    raw = orjson.dumps(update, default=str)
    key = f"raw-{hashlib.sha256(raw).hexdigest()[:32]}" if number is None else str(number)
    return SetAside(f"{NAME}:{key}", raw, error, _sender(update))


def _sender(update: object) -> Address | None:
    """Find whom to tell; nobody if it came from a group."""
    for part in update.values() if isinstance(update, dict) else ():
        chat, user = (part.get("chat"), part.get("from")) if isinstance(part, dict) else (None, None)
        who = user if chat is None else chat
        if isinstance(who, dict) and type(who.get("id")) is int and who.get("type", "private") == "private":
            return Address(NAME, str(who["id"]))
    return None


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    return value


def _whole(table: dict[str, object], key: str) -> int:
    value = table[key]
    if type(value) is not int:
        raise TypeError(key)
    return value
