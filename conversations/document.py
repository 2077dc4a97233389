"""A page for officials, independent of where it is shown: Slack, the desk, a terminal.

Every block is plain text; a renderer escapes for its vendor and adds no figure of its own.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Heading:
    """A title line; level 1 opens a document, level 2 a section."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True, repr=False)
class Paragraph:
    """A few sentences."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Small:
    """Small print: why something is hidden, what a figure does not say."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Bullets:
    """A list, in order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Table:
    """Columns and rows of text; each row is as long as `columns`. The first column names the row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Action:
    """A button for an official; `words` are the command it stands for ("confirm k7f2")."""

    label: str
    words: str
    primary: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Actions:
    """Buttons in a row; wherever they cannot be shown, their words can be typed."""

    actions: tuple[Action, ...]


Block = Heading | Paragraph | Small | Bullets | Table | Actions


@dataclass(frozen=True, slots=True, repr=False)
class Document:
    """Blocks from top to bottom; `summary` is the one line a notification shows.

    `refused` says that this answers a command that was not done. It is for whoever waits for the answer (the console's
    exit code), and is not kept where a document is stored. `about` is what it goes with, where it is
    kept: the code of an alert.
    """

    summary: str
    blocks: tuple[Block, ...] = ()
    refused: bool = False
    about: str = ""
