"""What a Telegram button carries and how buttons and long texts are laid out; nothing is ever cut."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from bot.channels.channel import Refused
from conversations.document import Action, Actions, Block, Document
from conversations.messages import Option, Press
from conversations.talk.helping import HELP

MAX_DATA = 64  # bytes of callback_data; Bot API, InlineKeyboardButton
MAX_TEXT = 4096  # characters of a message; Bot API, sendMessage. Counted as UTF-16 units, the strictest reading
MAX_BUTTONS = 100  # in one keyboard; more are refused by the server (undocumented)
NUMBERS_IN_ROW = 6  # 0-10 becomes 0-5 and 6-10: each stays a thumb wide on a 320-pixel screen
FEW_NUMBERS_IN_ROW = 3  # for whoever reads easy words: fewer things beside each other; Heard's own design
SHORT_LABEL = 15  # characters that fit half the width of a message on a 320-pixel screen
CHOSEN = "✓ "  # a word-like mark: colour alone would tell some people nothing
STAFF_MARK = "!"  # opens the data of an official's button; a resident's never begins so: scopes are letters and digits
STAFF_WORD = "heard"  # /heard WORDS: an official speaks
STALE = Press("", "", "")  # a button nobody can read any more

Keyboard = list[list[dict[str, str]]]


def encode(press: Press) -> str:
    """Give the callback data; Refused if it would not fit."""
    data = f"{press.scope}:{press.step}:{press.key}"
    if len(data.encode()) > MAX_DATA or data.count(":") != 2:  # noqa: PLR2004 - two colons part three words
        raise Refused("button-data")
    return data


def decode(data: str) -> Press:
    """Read callback data; STALE if it is not ours, so that the engine answers kindly."""
    parts = data.split(":")
    return Press(*parts) if len(parts) == 3 else STALE  # noqa: PLR2004 - scope, step, key


def lay_out(options: Sequence[Option], *, easy: bool = False) -> Keyboard:
    """Lay a resident's buttons out: numbers in even rows, short labels two a row, long ones one a row.

    All choices of a question are laid out alike, and apart from the words below them (Skip, Back): a scale with
    some labels side by side and some not is read in the wrong order. To be `easy` to read, each label has a row.
    Help now stands by itself, last and wide.
    """
    if len(options) > MAX_BUTTONS:
        raise Refused("too-many-buttons")
    rows: Keyboard = []
    for _, group in groupby(options, lambda option: (option.press.number is not None, option.press.step == HELP)):
        alike = list(group)
        width = _width([option.label for option in alike], easy=easy)
        buttons = [{"text": _label(option), "callback_data": encode(option.press)} for option in alike]
        rows += [buttons[start : start + width] for start in range(0, len(buttons), width)]
    return rows


def staff_keyboard(document: Document) -> Keyboard:
    """Lay an official's buttons out, a row each block; words too long for a button stay to be typed."""
    rows: Keyboard = []
    for block in document.blocks:
        if isinstance(block, Actions):
            buttons = [_action(action) for action in block.actions if fits(action)]
            width = _width([button["text"] for button in buttons])
            rows += [buttons[start : start + width] for start in range(0, len(buttons), width)]
    return rows


def beside_buttons(document: Document) -> Document:
    """Give what is to be read beside `staff_keyboard`: without the actions that have a button there.

    The others tell what to type, as this channel takes it.
    """
    blocks: list[Block] = []
    for block in document.blocks:
        if not isinstance(block, Actions):
            blocks.append(block)
        elif typed := [
            replace(action, words=f"/{STAFF_WORD} {action.words}") for action in block.actions if not fits(action)
        ]:
            blocks.append(Actions(tuple(typed)))
    return replace(document, blocks=tuple(blocks))


def fits(action: Action) -> bool:
    """Say whether an official's words fit a button."""
    return len(action.words.encode()) + len(STAFF_MARK) <= MAX_DATA


def split(text: str) -> list[str]:
    """Part a text into messages, at a paragraph's end if one is near, else a line's, else a word's."""
    parts = []
    while _units(text) > MAX_TEXT:
        head = text[: _fitting(text)]
        end = next((at for mark in ("\n\n", "\n", " ") if (at := head.rfind(mark)) > len(head) // 2), len(head))
        parts.append(head[:end].rstrip())
        text = text[end:].lstrip()
    return [part for part in [*parts, text] if part.strip()] or [text]


def _fitting(text: str) -> int:
    """Count the leading characters that fit one message."""
    return len(text.encode("utf-16-le")[: MAX_TEXT * 2].decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    return len(text) if len(text) * 2 <= MAX_TEXT else len(text.encode("utf-16-le")) // 2


def _width(labels: Sequence[str], *, easy: bool = False) -> int:
    if labels and all(label.isdigit() and len(label) <= 2 for label in labels):  # noqa: PLR2004 - 0 to 99
        rows = -(-len(labels) // (FEW_NUMBERS_IN_ROW if easy else NUMBERS_IN_ROW))
        return -(-len(labels) // rows)
    return 2 if not easy and all(len(label) <= SHORT_LABEL for label in labels) else 1


def _label(option: Option) -> str:
    return f"{CHOSEN}{option.label}" if option.chosen else option.label


def _action(action: Action) -> dict[str, str]:
    return {"text": action.label, "callback_data": f"{STAFF_MARK}{action.words}"}
