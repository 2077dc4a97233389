"""Shows a Document in Slack's Block Kit; every word in it stays a word, never markup, link or mention.

No text is sent as `mrkdwn`: escaping `& < >` stops mentions but not `*bold*` or backticks, so typed words could
still change how a message looks. `plain_text` and `rich_text` show exactly what was written; bold is ours alone.

A table is a monospaced grid when it is narrow enough for a phone, else a list: the row's name in bold, then each
column with its name, which a screen reader can follow, too. Slack's own `table` block was not chosen: one message
takes a single one of at most 100 rows, and a digest has a table for every question.

Every message also carries its whole content as plain text, because notifications and screen readers use that
and ignore the blocks (chat.postMessage, "text").
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.render.plain import plain_text
from bot.render.portions import HEADER_TEXT, cut, escape, portions, weight
from conversations.document import Action, Actions, Block, Bullets, Document, Heading, Paragraph, Small, Table

BLOCKS = 50  # blocks a message; Block Kit reference
TEXT = 3_900  # characters of fallback text; Slack answers msg_too_long from about 4,000
BLOCK_CHARACTERS = 12_000  # of blocks as JSON; Slack answers msg_blocks_too_long near 13,000, its count undocumented
PHONE_COLUMNS = 36  # monospaced characters that a phone's Slack shows without wrapping

Json = None | bool | int | float | str | Sequence["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True, repr=False)
class SlackMessage:
    """One message: `text` stands alone for notifications and screen readers, `blocks` is what people see."""

    text: str
    blocks: tuple[dict[str, Json], ...]

    def payload(self) -> dict[str, Json]:
        """Give the fields of chat.postMessage or a response_url, with every automatic reading of text off."""
        return {
            "text": self.text,
            "blocks": list(self.blocks),
            "mrkdwn": False,
            "parse": "none",
            "link_names": False,
            "unfurl_links": False,
            "unfurl_media": False,
        }


def messages(document: Document) -> tuple[SlackMessage, ...]:
    """Give the messages that show a document, in order: one, or several where Slack's limits need it."""
    blocks = document.blocks or (Paragraph(document.summary),)
    parts = list(portions(blocks, lambda held: _fits(document.summary, held))) or [(Paragraph("…"),)]
    total = len(parts)
    heads = [_head(document.summary, number, total) for number in range(1, total + 1)]
    return tuple(SlackMessage(_fallback(head, part), _blocks(part)) for head, part in zip(heads, parts, strict=True))


def _head(summary: str, number: int, total: int) -> str:
    return summary if total == 1 else f"{summary} ({number} of {total})"


def _fits(summary: str, held: Sequence[Block]) -> bool:
    """Tell whether these make one message, by Slack's three limits at once."""
    if len(held) > BLOCKS or weight(_spoken(_head(summary, 999, 999), held)) > TEXT:
        return False
    return weight(json.dumps(_blocks(held), ensure_ascii=False)) <= BLOCK_CHARACTERS


def _spoken(head: str, blocks: Sequence[Block]) -> str:
    """Give the line a notification shows, then everything the blocks show."""
    plain = plain_text(Document("", tuple(blocks)))
    return plain if plain.startswith(head) else f"{head}\n\n{plain}"


def _fallback(head: str, blocks: Sequence[Block]) -> str:
    """Escape it; only a summary of thousands of characters could make it overflow, and that is cut, being no block."""
    return escape(next(cut(_spoken(head, blocks), TEXT), "…"))


def _blocks(blocks: Sequence[Block]) -> tuple[dict[str, Json], ...]:
    return tuple(_block(block, place) for place, block in enumerate(blocks))


def _block(block: Block, place: int) -> dict[str, Json]:  # noqa: PLR0911  one return for each kind of block
    match block:
        case Heading(text, 1) if weight(text) <= HEADER_TEXT:
            return {"type": "header", "text": _plain(text)}
        case Heading(text):
            return _rich(_line(_words(text, bold=True)))
        case Paragraph(text):
            return {"type": "section", "text": _plain(text)}
        case Small(text):
            return {"type": "context", "elements": [_plain(text)]}
        case Bullets(items):
            return _rich(_list([_line(_words(item)) for item in items]))
        case Table():
            return _table(block)
        case Actions(actions):
            buttons: list[Json] = [_button(action, f"heard-{place}-{at}") for at, action in enumerate(actions)]
            return {"type": "actions", "elements": buttons}


def _plain(text: str) -> dict[str, Json]:
    return {"type": "plain_text", "text": escape(text), "emoji": False}


def _rich(*elements: Json) -> dict[str, Json]:
    return {"type": "rich_text", "elements": list(elements)}


def _line(*words: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(words)}


def _list(lines: Sequence[Json]) -> Json:
    return {"type": "rich_text_list", "style": "bullet", "elements": list(lines)}


def _words(text: str, *, bold: bool = False) -> Json:
    """Give a run of literal text: a rich_text element is data, so nothing in it is escaped or parsed."""
    return {"type": "text", "text": text, "style": {"bold": True}} if bold else {"type": "text", "text": text}


def _button(action: Action, action_id: str) -> Json:
    button: dict[str, Json] = {
        "type": "button",
        "action_id": action_id,
        "text": _plain(action.label),
        "value": action.words,
    }
    return {**button, "style": "primary"} if action.primary else button


def _table(table: Table) -> dict[str, Json]:
    title: list[Json] = [_line(_words(table.title, bold=True))] if table.title else []
    if table.rows and _width(table) > PHONE_COLUMNS:
        return _rich(*title, _list([_row(table.columns, row) for row in table.rows]))
    grid = plain_text(Document("", (replace(table, title=""),)))
    return _rich(*title, {"type": "rich_text_preformatted", "elements": [_words(grid if grid.strip() else "-")]})


def _width(table: Table) -> int:
    """Count the characters of a line in the grid, with two between columns."""
    columns = zip(*(table.columns, *table.rows), strict=True)
    return sum(max(map(len, column)) + 2 for column in columns) - 2


def _row(columns: Sequence[str], row: Sequence[str]) -> Json:
    name, *cells = row
    told = [f"{column}: {cell}" if column else cell for column, cell in zip(columns[1:], cells, strict=True)]
    return _line(_words(name or "-", bold=True), *([_words(" · ".join(["", *told]))] if told else []))
