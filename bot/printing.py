"""What an author sees of a talk in the terminal: messages, buttons, and what would be stored."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from conversations.messages import Message, Option
from conversations.script.values import Comment, Quote, Value
from conversations.talk.session import Session

_QUOTED = {
    Quote.MAY: "may be quoted",
    Quote.HELD: "may be quoted, but look with care: it may show who they are",
    Quote.NEVER: "never to be quoted",
}


def show(console: Console, messages: Sequence[Message], numbered: Mapping[str, Option]) -> None:
    """Print what came, and under the newest message what is typed for each of its buttons."""
    for message in messages:
        console.print(Padding(Text(message.text), (1, 2, 0, 2)))
        typed = numbered.items() if message is messages[-1] else [("-", option) for option in message.options]
        for number, option in typed:
            tick = "[x] " if option.chosen else ""
            console.print(Padding(Text(f"{number}  {tick}{option.label}", style="cyan"), (0, 4)))
    console.print()


def show_stored(console: Console, submitted: Sequence[Session]) -> None:
    """Show the author what would be stored: names and values, and nobody beside them."""
    for session in submitted:
        console.print(Text("Stored:", style="bold"))
        for name, value in session.drafts.items():
            console.print(Text(f"  {name}: {_shown(value)}"))


def _shown(value: Value | None) -> str:
    match value:
        case None:
            return "(skipped)"
        case Comment(text=words, quote=quote):
            return f"{words} ({_QUOTED[quote]})"
        case _:
            return str(value)
