"""Shows any document as plain text with aligned columns: the fallback, the console, a private chat."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from conversations.document import Actions, Block, Bullets, Document, Heading, Paragraph, Small, Table

GAP = "  "
WIDE = 72  # characters; wider tables are told row by row, which wraps well on a phone


def plain_text(document: Document) -> str:
    """Give the whole document as text; its summary only where there is nothing else."""
    text = "\n\n".join(text for block in document.blocks if (text := _block(block)))
    return text or document.summary


def _block(block: Block) -> str:
    match block:
        case Heading(text=text, level=level):
            return f"{text}\n{('=' if level == 1 else '-') * min(len(text), WIDE)}"
        case Paragraph(text=text) | Small(text=text):
            return text
        case Bullets(items=items):
            return "\n".join(f"- {item}" for item in items)
        case Table():
            return _table(block)
        case Actions(actions=actions):
            return "\n".join(f"{action.label}: type {action.words}" for action in actions)
        case _:
            assert_never(block)


def _table(table: Table) -> str:
    rows = [tuple(" ".join(cell.split()) for cell in row) for row in (table.columns, *table.rows)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    narrow = sum(widths) + len(GAP) * (len(widths) - 1) <= WIDE
    body = _grid(rows, widths) if narrow or not table.rows else _told(rows)
    return "\n".join([*([table.title] if table.title else []), *body])


def _grid(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    """Give lines of equal columns; columns of figures stand right, the first always left."""
    right = [place > 0 and _is_figures([row[place] for row in rows[1:]]) for place in range(len(widths))]
    for row in rows:
        cells = (
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        )
        yield GAP.join(cells).rstrip()


def _told(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    head = rows[0]
    for name, *cells in rows[1:]:
        told = ", ".join(f"{column} {cell}".strip() for column, cell in zip(head[1:], cells, strict=True))
        yield f"{name}: {told}" if told else name


def _is_figures(cells: Sequence[str]) -> bool:
    """Tell whether most cells are figures; a hidden one is a letter among them."""
    return sum(cell[:1].isdigit() or cell in {"c", "-"} for cell in cells) * 2 > len(cells)
