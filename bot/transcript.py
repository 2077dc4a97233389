"""Writes a talk down as a transcript: a text anyone can read, which the dialogue tests play again."""

from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count

from conversations.messages import Edited, Media, Message, Option, Ordered, Pressed, Said, Sent, Typed
from conversations.script.values import Comment, Quote, Value
from conversations.talk.session import Session

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
"""When every recorded talk takes place: dates in it are the same whenever it is played."""

START = "/start here"
"""What a recorded talk begins with; `here` is the code of the first area."""

WAVE = "wave0001abcdefgh"
QUOTED = {Quote.MAY: "may be quoted", Quote.HELD: "to be checked with care", Quote.NEVER: "not to be quoted"}
_WIDTH = len("< ")


class Counted:
    """Gives ids that differ within a talk and repeat from one playing to the next."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        """Give 32 hex characters."""
        number = next(self._numbers)
        return f"{number:024x}{number:08x}"


class Transcript:
    """A talk being written down, turn by turn."""

    def __init__(self, title: str) -> None:
        self._lines = [f"# {title}"]
        self._shown: list[Option] = []

    def turn(self, typed: str, said: Said, messages: Sequence[Message]) -> None:
        """Write what somebody did and every message it led to."""
        self._lines += ["", f"> {self._done(typed, said)}"]
        for message in messages:
            self._lines += _indented("< ", _message(message))
            self._shown += message.options

    def end(self, submitted: Sequence[Session]) -> None:
        """Write what would be stored of the last finished talk."""
        if submitted:
            stored = "; ".join(f"{name}: {_value(value)}" for name, value in submitted[-1].drafts.items())
            self._lines += ["", f"= {stored}"]

    def text(self) -> str:
        """Give the whole."""
        return "\n".join(self._lines) + "\n"

    def _done(self, typed: str, said: Said) -> str:
        match said:
            case Pressed(press):
                return next((f"[{option.label}]" for option in reversed(self._shown) if option.press == press), typed)
            case Sent(Media() as media):
                return f"({media.value})"
            case Edited(text=words):
                return f"* {words}"
            case Typed() | Ordered():
                return typed
            case _:
                return typed


def _message(message: Message) -> list[str]:
    buttons = " ".join(f"[{'x ' if option.chosen else ''}{option.label}]" for option in message.options)
    return [line for line in (*message.text.splitlines(), buttons) if line.strip()]


def _indented(mark: str, lines: Sequence[str]) -> list[str]:
    return [(mark if not place else " " * _WIDTH) + line for place, line in enumerate(lines)]


def _value(value: Value | None) -> str:
    match value:
        case None:
            return "-"
        case Comment(text=words, quote=quote):
            return f"{' '.join(words.split())} ({QUOTED[quote]})"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)
