"""What an open page is told: a greeting first, then every line of its visitor's mailbox that is new to it."""

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from bot.web.mailbox import Line, Mailbox
from bot.web.stream import Event
from conversations.messages import Option
from conversations.talk.helping import HELP


class Following:
    """One page's place in a mailbox. `arrive` brings what waited until a page was open."""

    def __init__(self, box: Mailbox, boot: str, request: web.Request, arrive: Callable[[], Awaitable[None]]) -> None:
        self._box = box
        self._boot = boot
        self._arrive = arrive
        self._greeted = False
        self._hidden = box.hidden
        last_boot, _, last = request.headers.get("Last-Event-ID", "").rpartition(".")
        self._seen = int(last) if last_boot == boot and last.isascii() and last.isdigit() else 0

    async def news(self) -> Sequence[Event] | None:
        """Give the changes since the last look; None once the visitor has left."""
        if not self._greeted:
            await self._arrive()
        if self._box.closed:
            return None
        if self._box.hidden > self._hidden:
            self._hidden = self._box.hidden
            return [Event("leave", {})]
        lines = self._box.since(self._seen)
        events = [Event("line", _shown(line), f"{self._boot}.{line.seq}") for line in lines]
        if lines:
            self._seen = lines[-1].seq
        if not self._greeted:
            self._greeted = True
            # After a restart the boot has changed, and the page asks Heard to say again where they were.
            greeting = Event("hello", {"boot": self._boot, "empty": self._box.empty})
            events.insert(0, greeting)
        return events


def _shown(line: Line) -> dict[str, object]:
    return {
        "id": line.id,
        "order": line.order,
        "who": line.who.value,
        "text": line.text,
        "client": line.client,
        "language": line.language,
        "discreet": line.discreet,
        "easy": line.easy,
        "options": [_button(option) for option in line.options if option.press.step != HELP],
        # The page has one place for help, which does not scroll away.
        "help": next((_button(option) for option in line.options if option.press.step == HELP), None),
    }


def _button(option: Option) -> dict[str, object]:
    return {
        "label": option.label,
        "scope": option.press.scope,
        "step": option.press.step,
        "key": option.press.key,
        "chosen": option.chosen,
    }
