"""Sends one message or page to one chat: whole, in order, its buttons below its last part."""

from collections.abc import Mapping, Sequence

from bot.channels.channel import Refused, Sent
from bot.channels.telegram_buttons import Keyboard, beside_buttons, lay_out, split, staff_keyboard
from bot.channels.telegram_calls import CANNOT_EDIT, NOT_MODIFIED, NOT_THERE, Calls
from bot.render.plain import plain_text
from conversations.document import Document
from conversations.messages import Address, Message

MOST_DELETED = 100  # messages; Bot API, deleteMessages
NO_PREVIEW: Mapping[str, bool] = {"is_disabled": True}  # a preview would show a site before the words

LOUD: dict[str, object] = {}
DISCREET: dict[str, object] = {
    "disable_notification": True,  # the phone makes no sound; what it shows on its lock screen is its own setting
    "protect_content": True,  # neither forwarded nor saved, and apps that can refuse pictures of the screen
}


class Sender:
    """Sends through one bot. There is no key for repeats: a crash between send and mark may say a thing twice.

    The same holds for a text of several parts, whose later part had to wait: the whole is sent again.
    """

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Send `body`, or put it in place of the message it replaces. Raises ChannelError."""
        chat = _chat(address)
        if isinstance(body, Document):
            return await self._say(chat, _text(body), staff_keyboard(body))
        keyboard = lay_out(body.options, easy=body.easy)
        if body.replaces.isdecimal() and await self._replaced(chat, body, keyboard):
            return Sent(body.replaces)
        return await self._say(chat, body.text, keyboard, DISCREET if body.discreet else LOUD)

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:
        """Delete messages of both sides, as many at once as may be; False if some are too old to go."""
        chat, whole = _chat(address), True
        numbers = [int(message) for message in messages if message.isdecimal()]
        for start in range(0, len(numbers), MOST_DELETED):
            part = numbers[start : start + MOST_DELETED]
            try:
                await self._calls.call("DeleteMessages", {"chat_id": chat, "message_ids": part})
            except Refused:  # one that cannot go keeps all the others
                whole = all([await self._removed(chat, number) for number in part]) and whole
        return whole

    async def _removed(self, chat: int, number: int) -> bool:
        try:
            await self._calls.call("DeleteMessage", {"chat_id": chat, "message_id": number})
        except Refused as refused:
            return refused.code == NOT_THERE
        return True

    def pieces(self, body: Message | Document) -> int:
        """Say how many messages a body makes."""
        return len(split(_text(body)))

    async def _say(self, chat: int, text: str, keyboard: Keyboard, manner: dict[str, object] = LOUD) -> Sent:
        parts = split(text)
        sent = [_number(await self._calls.call("SendMessage", _words(chat, part, []) | manner)) for part in parts[:-1]]
        sent.append(_number(await self._calls.call("SendMessage", _words(chat, parts[-1], keyboard) | manner)))
        return Sent(sent[-1], tuple(filter(None, sent)) if manner is DISCREET else ())

    async def _replaced(self, chat: int, body: Message, keyboard: Keyboard) -> bool:
        """Change our earlier message; False if it is gone or too long for one message, and a new one is due."""
        which: dict[str, object] = {"chat_id": chat, "message_id": int(body.replaces)}
        try:
            if body.text:
                if len(split(body.text)) > 1:
                    return False
                await self._calls.call("EditMessageText", _words(chat, body.text, keyboard) | which)
            else:
                await self._calls.call(
                    "EditMessageReplyMarkup", which | {"reply_markup": {"inline_keyboard": keyboard}}
                )
        except Refused as refused:
            if refused.code == CANNOT_EDIT and body.text:
                return False
            if refused.code != NOT_MODIFIED:
                raise
        return True


def _text(body: Message | Document) -> str:
    return plain_text(beside_buttons(body)) if isinstance(body, Document) else body.text


def _words(chat: int, text: str, keyboard: Keyboard) -> dict[str, object]:
    if not text.strip():
        raise Refused("empty")
    words: dict[str, object] = {"chat_id": chat, "text": text, "link_preview_options": NO_PREVIEW}
    if keyboard:
        words["reply_markup"] = {"inline_keyboard": keyboard}
    return words


def _chat(address: Address) -> int:
    try:
        return int(address.value)
    except ValueError:
        pass
    raise Refused("address")


def _number(result: object) -> str:
    number = result.get("message_id") if isinstance(result, dict) else None
    return str(number) if isinstance(number, int) else ""  # it was sent all the same: not to be sent again
