"""What the Bot API refuses: limits as documented for Bot API 10, in the words its server uses."""

import re
from collections.abc import Mapping
from typing import Any

import orjson

Parameters = Mapping[str, Any]

MAX_TEXT = 4096  # characters; sendMessage
MAX_DATA = 64  # bytes; InlineKeyboardButton.callback_data
MAX_BUTTONS = 100
MAX_DELETED = 100  # deleteMessages.message_ids
DELETABLE = 48 * 3600  # seconds; deleteMessage: "sent less than 48 hours ago"
MAX_IN_ROW = 8
MAX_COMMANDS = 100
SCOPES = frozenset(
    {"default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_member"}
)
KINDS = frozenset(
    {"message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member"}
    | {"inline_query", "message_reaction", "poll", "poll_answer", "chat_member", "chat_join_request"}
)


class Refusal(Exception):
    """An answer that is not ok."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after


def bad(description: str) -> Refusal:
    return Refusal(400, f"Bad Request: {description}")


def structured(parameters: Parameters, name: str) -> Any:
    """Read a parameter that is an object or array: nested in a JSON body, JSON in a string elsewhere."""
    value = parameters.get(name)
    if isinstance(value, str):
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad(f"can't parse {name} JSON object") from None
    return value


def whole(parameters: Parameters, name: str, default: int | None = None) -> int:
    value = parameters.get(name, default)
    try:
        return int(value)
    except (TypeError, ValueError):
        raise bad(f"{name} is not specified or not a number") from None


def flag(parameters: Parameters, name: str) -> bool:
    """Read a boolean: as JSON has it, or in words, as its server takes them elsewhere."""
    value = parameters.get(name, False)
    return value if isinstance(value, bool) else str(value).lower() in {"true", "yes", "1"}


def text(parameters: Parameters) -> str:
    value = parameters.get("text", "")
    if not isinstance(value, str):
        raise bad("text must be encoded in UTF-8")
    if not value.strip():
        raise bad("message text is empty")
    if len(value.encode("utf-16-le")) // 2 > MAX_TEXT:
        raise bad("message is too long")
    if (preview := structured(parameters, "link_preview_options")) is not None and not isinstance(preview, dict):
        raise bad("object expected as link preview options")
    return value


def messages(parameters: Parameters) -> list[int]:
    """Read message_ids of deleteMessages."""
    given = structured(parameters, "message_ids")
    if not isinstance(given, list) or not given or not all(type(each) is int for each in given):
        raise bad("message identifiers are not specified")
    if len(given) > MAX_DELETED:
        raise bad("too many message identifiers specified")
    return given


def keyboard(parameters: Parameters) -> list[list[dict[str, str]]]:
    """Read and check an inline keyboard; none is an empty one."""
    markup = structured(parameters, "reply_markup")
    if markup is None:
        return []
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("object expected as reply markup")
    buttons = [button for row in rows for button in row]
    if len(buttons) > MAX_BUTTONS or any(len(row) > MAX_IN_ROW for row in rows):
        raise bad("reply markup is too long")
    for button in buttons:
        _button(button)
    return rows


def _button(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad("can't parse inline keyboard button: Text must be non-empty")
    data = button.get("callback_data")
    if data is None and "url" not in button:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if data is not None and not (isinstance(data, str) and 1 <= len(data.encode()) <= MAX_DATA):
        raise bad("BUTTON_DATA_INVALID")


def menu(parameters: Parameters) -> tuple[str, dict[str, str]]:
    """Read setMyCommands: the language ("" is all others) and the commands."""
    commands, scope = structured(parameters, "commands"), structured(parameters, "scope")
    language = parameters.get("language_code", "")
    if not isinstance(commands, list) or len(commands) > MAX_COMMANDS:
        raise bad("can't parse commands")
    if scope is not None and (not isinstance(scope, dict) or scope.get("type") not in SCOPES):
        raise bad("unsupported type specified")
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise bad("invalid language code specified")
    for command in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return language, {command["command"]: command["description"] for command in commands}


def webhook(parameters: Parameters) -> dict[str, Any]:
    """Read setWebhook. Plain http is let through, as a self-hosted Bot API server does on its own network."""
    url, secret = parameters.get("url", ""), parameters.get("secret_token", "")
    if not re.fullmatch(r"(https?://\S+)?", url):
        raise bad("bad webhook: invalid webhook URL specified")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad("bad webhook: secret token contains unallowed characters")
    connections = whole(parameters, "max_connections", 40)
    if not 1 <= connections <= 100:
        raise bad("bad webhook: max_connections is out of range")
    return {"url": url, "secret": secret, "connections": connections, "kinds": kinds(parameters)}


def kinds(parameters: Parameters) -> frozenset[str] | None:
    """Read allowed_updates; None leaves them as they were."""
    wanted = structured(parameters, "allowed_updates")
    if wanted is None:
        return None
    if not isinstance(wanted, list) or not all(isinstance(kind, str) for kind in wanted):
        raise bad("can't parse allowed_updates")
    return frozenset(wanted) & KINDS or None
