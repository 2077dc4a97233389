"""Plays transcripts anyone can read against hear(), and says where a talk went another way.

    > /start north            what the person types; "/word" is a command
    > [Good]                  a press of the button with that label in the last message that has one
    > (photo)                 something that is not words
    > * new words             an edit of the person's last typed message
    < You chose: Good. …      one message of ours; "…" stands for any words; every message has its line
    < … [Good] [x Poor]       buttons, all of them and in order; x is ticked; none written, none compared
    = overall: good; why: -   what was submitted so far by the last finished talk ("-" is skipped)
    = why: it was cold (may be quoted)   a comment, and what may be done with it
    # a remark
Lines that begin with blanks go on with the line before.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count

from bot.talk import Rehearsal
from conversations.messages import Edited, Media, Message, Option, Pressed, Said, Sent
from conversations.script.values import Comment, Quote
from conversations.talk.spoken import said

QUOTED = {Quote.MAY: "may be quoted", Quote.HELD: "to be checked with care", Quote.NEVER: "not to be quoted"}
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def counted() -> "FreshFromCount":
    return FreshFromCount()


class FreshFromCount:
    """Gives ids that differ and repeat from run to run."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def __call__(self) -> str:
        number = next(self._numbers)
        return f"{number:024x}{number:08x}"


class Dialogue:
    """A transcript being played."""

    def __init__(self, resident: Rehearsal) -> None:
        self.resident = resident
        self.shown: list[Message] = []
        self.waiting: list[Message] = []
        self.typed = 0

    def play(self, transcript: str) -> None:
        for number, line in _lines(transcript):
            mark, rest = line[0], line[1:].strip()
            try:
                match mark:
                    case ">":
                        assert not self.waiting, f"nobody expected: {_drawn(self.waiting[0])}"
                        self._say(rest)
                    case "<":
                        assert self.waiting, "no (further) message came"
                        _compare(rest, self.waiting.pop(0))
                    case "=":
                        self._stored(rest)
                    case _:
                        raise AssertionError(f"a line begins with > < = or #, not {mark}")
            except AssertionError as error:
                raise AssertionError(f"line {number}: {line}\n{error}") from None
        assert not self.waiting, f"at the end nobody expected: {_drawn(self.waiting[0])}"

    def _say(self, words: str) -> None:
        messages = self.resident.turn(self._event(words))
        self.shown += messages
        self.waiting = list(messages)

    def _event(self, words: str) -> Said:
        if label := re.fullmatch(r"\[(.+)\]", words):
            option, place = self._button(label[1])
            return Pressed(option.press, f"ours-{place}")
        if media := re.fullmatch(r"\((\w+)\)", words):
            return Sent(Media(media[1]))
        if words.startswith("* "):
            return Edited(words[2:], f"theirs-{self.typed}")
        self.typed += 1
        return said(words, f"theirs-{self.typed}")

    def _button(self, label: str) -> tuple[Option, int]:
        """Find a button in the newest message that has it, as someone who scrolls up does."""
        for place, message in reversed(list(enumerate(self.shown))):
            for option in message.options:
                if option.label == label:
                    return option, place
        raise AssertionError(f"there is no button [{label}]")

    def _stored(self, expected: str) -> None:
        assert self.resident.submitted, "nothing was submitted"
        drafts = self.resident.submitted[-1].drafts
        stored = "; ".join(f"{name}: {_value(value)}" for name, value in drafts.items())
        assert stored == expected, f"stored: {stored}"


def _value(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, Comment):
        return f"{' '.join(value.text.split())} ({QUOTED[value.quote]})"
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _lines(transcript: str) -> Sequence[tuple[int, str]]:
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(transcript.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line[0].isspace() and lines:
            lines[-1] = (lines[-1][0], f"{lines[-1][1]} {line.strip()}")
        else:
            lines.append((number, line.strip()))
    return lines


def _compare(expected: str, message: Message) -> None:
    words, buttons = re.fullmatch(r"(.*?)((?:\s*\[[^\]]+\])*)", expected, re.DOTALL).groups()
    pattern = r"\s*.*\s*".join(re.escape(" ".join(part.split())) for part in words.strip().split("…"))
    assert re.fullmatch(pattern, " ".join(message.text.split()), re.DOTALL), f"but it was: {_drawn(message)}"
    if buttons:
        labels = re.findall(r"\[([^\]]+)\]", buttons)
        assert labels == [_label(option) for option in message.options], f"but it was: {_drawn(message)}"


def _label(option: Option) -> str:
    return f"x {option.label}" if option.chosen else option.label


def _drawn(message: Message) -> str:
    return f"{message.text}\n{' '.join(f'[{_label(option)}]' for option in message.options)}"
