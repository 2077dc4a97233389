"""Cuts a document into portions that each fit one Slack message, without losing a word."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from bot.render.plain import plain_text
from conversations.document import Action, Actions, Block, Bullets, Document, Heading, Paragraph, Small, Table

PIECE = 1_900  # characters of one block: under Slack's 3,000 for a section, small enough to pack a message well
HEADER_TEXT = 150  # characters; Block Kit reference, header block
BUTTON_TEXT = 75  # characters; Block Kit reference, button element
BUTTON_VALUE = 2_000  # characters; Block Kit reference, button element
BUTTONS_A_ROW = 25  # elements; Block Kit reference, actions block

Thing = TypeVar("Thing")
Fits = Callable[[Sequence[Block]], bool]
"""Whether these blocks fit one message."""


def escape(text: str) -> str:
    """Make Slack's three control characters plain, so that nobody's words can become a link or a mention."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def weight(text: str) -> int:
    """Count as the strictest reader would: escaped, an emoji as two (UTF-16, as Slack's own clients count)."""
    return len(escape(text).encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, limit: int) -> Iterator[str]:
    """Split at line ends, else at spaces, else anywhere; only white space at a cut is lost."""
    rest = text.strip()
    while weight(rest) > limit:
        end = _prefix(rest, limit)
        at = next((at for mark in ("\n", " ") if (at := rest.rfind(mark, end // 2, end)) > 0), end)
        yield rest[:at].rstrip()
        rest = rest[at:].lstrip()
    if rest:
        yield rest


def _prefix(text: str, limit: int) -> int:
    """Give how many characters from the start weigh no more than `limit`; at least one."""
    total = 0
    for index, character in enumerate(text):
        total += weight(character)
        if total > limit:
            return max(index, 1)
    return len(text)


def portions(blocks: Sequence[Block], fits: Fits) -> Iterator[tuple[Block, ...]]:
    """Give the blocks in order, as many at a time as fit; a heading stays with what it heads."""
    held: list[Block] = []
    for block in (piece for whole in blocks for piece in pieces(whole)):
        if held and not fits([*held, block]):
            stay = len(held)
            while stay > 0 and isinstance(held[stay - 1], Heading):
                stay -= 1
            stay = stay or len(held)
            yield tuple(held[:stay])
            held = held[stay:]
        held.append(block)
    if held:
        yield tuple(held)


def pieces(block: Block) -> Iterator[Block]:
    """Give a block as one or more that Slack takes; an empty one gives none."""
    match block:
        case Heading(text, level):
            for piece in cut(text, PIECE):
                yield Heading(piece, level)
        case Paragraph(text):
            yield from (Paragraph(piece) for piece in cut(text, PIECE))
        case Small(text):
            yield from (Small(piece) for piece in cut(text, PIECE))
        case Bullets(items):
            lines = [piece for item in items for piece in cut(item, PIECE)]
            yield from (Bullets(tuple(group)) for group in _groups(lines, lambda group: _sum(group) <= PIECE))
        case Table():
            yield from _tables(block)
        case Actions(actions):
            yield from _rows_of_buttons(actions)


def _sum(lines: Sequence[str]) -> int:
    return sum(weight(line) + 2 for line in lines)


def _groups(things: Sequence[Thing], fits: Callable[[Sequence[Thing]], bool]) -> Iterator[list[Thing]]:
    group: list[Thing] = []
    for thing in things:
        if group and not fits([*group, thing]):
            yield group
            group = []
        group.append(thing)
    if group:
        yield group


def _tables(table: Table) -> Iterator[Block]:
    """Split by rows, each part with its column names; a row too long for any table is told line by line."""

    def fits(rows: Sequence[tuple[str, ...]]) -> bool:
        return weight(plain_text(Document("", (replace(table, rows=tuple(rows)),)))) <= PIECE

    title = table.title.strip()
    if not table.rows and any(name.strip() for name in table.columns):
        yield replace(table, title=title)
    for group in _groups(table.rows, fits):
        if fits(group):
            yield replace(table, rows=tuple(group), title=title)
        else:
            yield from pieces(Paragraph("\n".join([title, *_told(table.columns, group[0])])))
        title = f"{table.title.strip()} (continued)" if title else ""


def _told(columns: Sequence[str], row: Sequence[str]) -> list[str]:
    return [f"{name}: {cell}" if name else cell for name, cell in zip(columns, row, strict=True)]


def _rows_of_buttons(actions: Sequence[Action]) -> Iterator[Block]:
    """Give rows of buttons. What does not fit on a button is written above it, or as words to type."""
    buttons: list[Action] = []
    for number, action in enumerate(actions, start=1):
        label = action.label.strip() or action.words
        if weight(action.words) > BUTTON_VALUE:
            yield from pieces(Paragraph(f"{label}: type these words:\n{action.words}"))
        elif weight(label) > BUTTON_TEXT:
            yield from pieces(Paragraph(f"{number}. {label}"))
            buttons.append(replace(action, label=str(number)))
        else:
            buttons.append(replace(action, label=label))

    def fits(row: Sequence[Action]) -> bool:
        return len(row) <= BUTTONS_A_ROW and _sum([action.words for action in row]) <= PIECE

    yield from (Actions(tuple(row)) for row in _groups(buttons, fits))
