"""What Slack takes as a message, refused as Slack refuses it, and what a person then sees of it."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Object = dict[str, Any]

# Limits: Block Kit reference and chat.postMessage; the whole message's two were measured by others.
MAX_BLOCKS, MAX_SECTION, MAX_HEADER, MAX_CONTEXT, MAX_ACTIONS = 50, 3_000, 150, 10, 25
MAX_BUTTON_TEXT, MAX_VALUE, MAX_ID = 75, 2_000, 255
MAX_TEXT, MAX_ALL_BLOCKS = 4_000, 13_000

_FIELDS = {
    "header": {"type", "block_id", "text"},
    "section": {"type", "block_id", "text", "fields", "accessory", "expand"},
    "context": {"type", "block_id", "elements"},
    "actions": {"type", "block_id", "elements"},
    "divider": {"type", "block_id"},
    "rich_text": {"type", "block_id", "elements"},
    "button": {"type", "action_id", "text", "value", "style", "url", "confirm", "accessibility_label"},
    "plain_text": {"type", "text", "emoji"},
    "mrkdwn": {"type", "text", "verbatim"},
    "rich_text_section": {"type", "elements"},
    "rich_text_list": {"type", "elements", "style", "indent", "offset", "border"},
    "rich_text_preformatted": {"type", "elements", "border", "language"},
    "rich_text_quote": {"type", "elements", "border"},
    "text": {"type", "text", "style"},
    "link": {"type", "url", "text", "unsafe", "style"},
    "emoji": {"type", "name", "unicode", "url"},
    "user": {"type", "user_id", "style"},
    "usergroup": {"type", "usergroup_id", "style"},
    "channel": {"type", "channel_id", "style"},
    "broadcast": {"type", "range", "style"},
}
_TOP = {"header", "section", "context", "actions", "divider", "rich_text"}
_MENTIONS = {"user", "usergroup", "channel", "broadcast"}
_MARKUP = re.compile(r"<([@#!][^>]*|https?:[^>]*)>")
_NAMES = re.compile(r"@(here|channel|everyone)\b")


class Rejected(Exception):
    """Slack's error word for a message it does not take, and where in it."""

    def __init__(self, code: str, place: str = "") -> None:
        super().__init__(f"{code} {place}")
        self.code = code
        self.place = place


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    action_id: str
    value: str


@dataclass(slots=True)
class Posted:
    """A message in a channel. `only_for` is the one person who sees it; `body` what was posted last."""

    ts: str
    channel: str
    body: Object
    only_for: str | None = None
    versions: int = 1
    thread: str | None = None
    history: list[Object] = field(default_factory=list)

    @property
    def text(self) -> str:
        return str(self.body.get("text", ""))

    @property
    def blocks(self) -> list[Object]:
        return list(self.body.get("blocks") or [])

    @property
    def shows(self) -> str:
        """Give the words a person sees: entities decoded, markup taken away."""
        if not self.blocks:
            return _seen({"type": "mrkdwn", "text": self.text})
        return "\n".join(_seen(block) for block in self.blocks)

    @property
    def buttons(self) -> dict[str, Button]:
        found = [part for block in self.blocks for part in _walk(block) if part.get("type") == "button"]
        return {_seen(part["text"]): Button(_seen(part["text"]), part["action_id"], part["value"]) for part in found}

    @property
    def mentions(self) -> list[str]:
        """Give everything in it that would notify someone or become a link."""
        parts = [part for block in self.blocks for part in _walk(block)]
        texts = [str(part["text"]) for part in parts if part.get("type") in {"plain_text", "mrkdwn"}]
        found = [str(part["type"]) for part in parts if part.get("type") in _MENTIONS]
        for text in [self.text, *texts]:
            found += _MARKUP.findall(text)
            if self.body.get("link_names") or self.body.get("parse") == "full":
                found += _NAMES.findall(text)
        return found


def check(body: Mapping[str, Any]) -> None:
    """Refuse what Slack refuses. Raises Rejected."""
    text, blocks = body.get("text") or "", body.get("blocks")
    if not isinstance(text, str) or (blocks is not None and not isinstance(blocks, list)):
        raise Rejected("invalid_arguments")
    if not text and not blocks:
        raise Rejected("no_text")
    if _length(text) > MAX_TEXT:
        raise Rejected("msg_too_long")
    if not blocks:
        return
    _refuse(len(blocks) > MAX_BLOCKS, "blocks")
    for index, block in enumerate(blocks):
        _refuse(block.get("type") not in _TOP, f"blocks/{index}/type")
        _check(block, f"blocks/{index}")
    ids = [part["action_id"] for block in blocks for part in _walk(block) if part.get("type") == "button"]
    _refuse(len(ids) != len(set(ids)), "action_id")
    if _length(json.dumps(blocks, ensure_ascii=False)) > MAX_ALL_BLOCKS:
        raise Rejected("msg_blocks_too_long")


def _check(part: Object, place: str) -> None:  # noqa: C901  one case for each kind of part
    kind = part.get("type")
    _refuse(kind not in _FIELDS, f"{place}/type")
    _refuse(bool(set(part) - _FIELDS[str(kind)]), f"{place}: {sorted(set(part) - _FIELDS[str(kind)])}")
    match part:
        case {"type": "header", "text": {"type": "plain_text"} as text}:
            _check_text(text, MAX_HEADER, place)
        case {"type": "section", "text": {"type": "plain_text" | "mrkdwn"} as text}:
            _check_text(text, MAX_SECTION, place)
        case {"type": "context", "elements": [_, *_] as elements}:
            _refuse(len(elements) > MAX_CONTEXT, place)
            for element in elements:
                _check_text(element, MAX_SECTION, place)
        case {"type": "actions", "elements": [_, *_] as elements}:
            _refuse(len(elements) > MAX_ACTIONS, place)
            _check_all(elements, {"button"}, place)
        case {"type": "button", "text": {"type": "plain_text"} as text, "action_id": str(action), "value": str(value)}:
            _check_text(text, MAX_BUTTON_TEXT, place)
            _refuse(not 1 <= len(action) <= MAX_ID or _length(value) > MAX_VALUE, place)
            _refuse(part.get("style", "primary") not in {"primary", "danger"}, place)
        case {"type": "rich_text", "elements": [_, *_] as elements}:
            kinds = {"rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"}
            _check_all(elements, kinds, place)
        case {"type": "rich_text_list", "style": "bullet" | "ordered", "elements": [_, *_] as elements}:
            _check_all(elements, {"rich_text_section"}, place)
        case {
            "type": "rich_text_section" | "rich_text_preformatted" | "rich_text_quote",
            "elements": [_, *_] as elements,
        }:
            _check_all(elements, {"text", "link", "emoji", *_MENTIONS}, place)
        case {"type": "text", "text": str(words)}:
            _refuse(not words, place)
        case {"type": "divider" | "link" | "emoji" | "user" | "usergroup" | "channel" | "broadcast"}:
            pass
        case _:
            _refuse(True, place)


def _check_all(parts: Sequence[Object], kinds: set[str], place: str) -> None:
    for index, part in enumerate(parts):
        _refuse(part.get("type") not in kinds, f"{place}/{index}")
        _check(part, f"{place}/{index}")


def _check_text(text: Object, limit: int, place: str) -> None:
    _refuse(text.get("type") not in {"plain_text", "mrkdwn"}, place)
    _refuse(bool(set(text) - _FIELDS[text["type"]]), place)
    _refuse(not isinstance(text.get("text"), str) or not 1 <= _length(text["text"]) <= limit, place)


def _refuse(wrong: bool, place: str) -> None:
    if wrong:
        raise Rejected("invalid_blocks", place)


def _length(text: str) -> int:
    """Count as JavaScript does: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _walk(part: Any) -> Iterator[Object]:
    if isinstance(part, dict):
        yield part
        for value in part.values():
            yield from _walk(value)
    elif isinstance(part, list):
        for value in part:
            yield from _walk(value)


def _seen(part: Object) -> str:  # noqa: PLR0911  one return for each kind of part
    match part:
        case {"type": "plain_text", "text": text}:
            return _decoded(text)
        case {"type": "mrkdwn", "text": text}:
            return _decoded(re.sub(r"[*_~`]", "", _MARKUP.sub(r"[\1]", text)))
        case {"type": "text", "text": text}:
            return str(text)
        case {"type": "button", "text": text}:
            return f"[{_seen(text)}]"
        case {"type": "rich_text_list", "elements": elements}:
            return "\n".join(f"• {_seen(element)}" for element in elements)
        case {"type": "rich_text_section" | "rich_text_preformatted" | "rich_text_quote", "elements": elements}:
            return "".join(_seen(element) for element in elements)
        case {"elements": elements}:
            return "\n".join(_seen(element) for element in elements)
        case {"text": text}:
            return _seen(text)
    return ""


def _decoded(text: str) -> str:
    return str(text).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
