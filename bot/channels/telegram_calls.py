"""What the parts of the Telegram channel ask of the Bot API, and the codes of what it answers instead."""

from typing import Protocol

from bot.channels.channel import ChannelError, Gone, Refused, Retry, TooFast

READ_TIMEOUT = 20.0  # seconds; sends answer in well under one
CONNECT_TIMEOUT = 10.0  # seconds

TOKEN_REFUSED = "token-refused"  # noqa: S105 - an error's code, not a secret
TOKEN_SENTENCE = "Telegram does not know this bot token: check HEARD_TELEGRAM_TOKEN and HEARD_TELEGRAM_API_URL."  # noqa: S105
CONFLICT = "another-poller"
NOT_MODIFIED = "not-modified"
CANNOT_EDIT = "cannot-edit"
NOT_THERE = "not-there"
TOO_MANY = "too-many-requests"


class Calls(Protocol):
    """Bot API methods by name, raw results out; raises ChannelError and nothing else."""

    async def open(self) -> None:
        """Make ready to call; a second time changes nothing."""

    async def close(self) -> None:
        """End the connections; whatever is under way fails."""

    async def call(self, method: str, parameters: dict[str, object], read_timeout: float = READ_TIMEOUT) -> object:
        """Call one method ("SendMessage") and give its raw result."""


def error_code(error: ChannelError) -> tuple[str, str, float | None]:
    """Give an error as it travels between processes: kind, code, seconds to wait."""
    return type(error).__name__, str(error), error.after if isinstance(error, Retry) else None


def coded_error(kind: str, code: str, after: float | None) -> ChannelError:
    """Give the error behind `error_code`."""
    match kind:
        case "Gone":
            return Gone(code)
        case "Refused":
            return Refused(code)
        case "TooFast":
            return TooFast(code, after)
        case _:
            return Retry(code, after)
