"""People in front of Telegram: what they do becomes vendor JSON, names and usernames included."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Protocol

Json = dict[str, Any]

WAIT = 20.0  # seconds until a test gives up on an answer
FIRST_NAMES = ("Ama", "Bronwen", "Zofia", "Tariq", "Grace", "Idris", "Kasia", "Moses")
LAST_NAMES = ("Okafor-Nowak", "Llewellyn", "Wiśniewska", "Hussain", "Adeyemi", "Featherstonehaugh")


@dataclass(frozen=True, slots=True)
class Shown:
    """A message of the bot's as it stands on a person's screen."""

    number: int
    text: str
    rows: list[list[Json]]
    edited: bool = False
    quiet: bool = False
    protected: bool = False

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.rows for button in row]

    def button(self, which: str) -> Json:
        """Find a button by its label (ticked or not), by its data, or by the end of either."""
        buttons, which = [button for row in self.rows for button in row], which.removeprefix("✓ ")
        for fits in (str.__eq__, str.endswith):
            for button in buttons:
                if fits(button["text"].removeprefix("✓ "), which) or fits(button.get("callback_data", ""), which):
                    return button
        raise LookupError(f"no button {which!r} among {self.labels} under {self.text!r}")


class Post(Protocol):
    """What a person needs of the server."""

    def push(self, kind: str, content: Json) -> Json: ...
    def query(self, person: "Person") -> str: ...
    def next_number(self, chat: int) -> int: ...
    def now(self) -> int: ...


@dataclass(eq=False)
class Person:
    """Someone in a private chat with the bot. `transcript` tells who said what, oldest first."""

    server: Post
    chat: int
    language: str | None = "en"
    wrote: bool = False
    blocked: bool = False
    deactivated: bool = False
    screen: dict[int, Shown] = field(default_factory=dict)
    own: dict[int, str] = field(default_factory=dict)  # what they sent themselves and nobody has deleted
    dates: dict[int, int] = field(default_factory=dict)  # of every message in the chat, in seconds of the epoch
    transcript: list[tuple[str, str]] = field(default_factory=list)
    unread: asyncio.Queue[Shown] = field(default_factory=asyncio.Queue)

    @property
    def first_name(self) -> str:
        return FIRST_NAMES[self.chat % len(FIRST_NAMES)]

    @property
    def last_name(self) -> str:
        return LAST_NAMES[self.chat % len(LAST_NAMES)]

    @property
    def username(self) -> str:
        return f"resident_{self.chat}"

    @property
    def last(self) -> Shown:
        """Give the bot's newest message."""
        return self.screen[max(self.screen)]

    def user(self) -> Json:
        known = {"language_code": self.language} if self.language else {}
        names = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {"id": self.chat, "is_bot": False, **names, **known}

    def private_chat(self) -> Json:
        names = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {"id": self.chat, **names, "type": "private"}

    def say(self, text: str) -> Json:
        """Type a message; a leading slash makes the entity that Telegram's apps make."""
        content: Json = {"text": text}
        if text.startswith("/"):
            content["entities"] = [{"offset": 0, "length": len(text.split(maxsplit=1)[0]), "type": "bot_command"}]
        self.transcript.append(("person", text))
        return self.send(content)

    def send(self, content: Json) -> Json:
        """Send a message of any content."""
        self.wrote, self.blocked = True, False
        number = self.server.next_number(self.chat)
        self.own[number], self.dates[number] = str(content.get("text", "")), self.server.now()
        return self.server.push("message", self._message(number) | content)

    def press(self, which: str, message: Shown | None = None) -> Json:
        """Press a button of the newest message that has any, or of the one given."""
        carrier = message or next(shown for _, shown in sorted(self.screen.items(), reverse=True) if shown.rows)
        button = carrier.button(which)
        self.transcript.append(("person", f"[{button['text']}]"))
        return self.press_data(button["callback_data"], carrier)

    def press_data(self, data: str, carrier: Shown | None) -> Json:
        query: Json = {"id": self.server.query(self), "from": self.user(), "chat_instance": "-3871", "data": data}
        if carrier:
            query["message"] = self._carrier(carrier)
        return self.server.push("callback_query", query)

    def edit(self, number: int, text: str) -> Json:
        """Change an earlier message of their own."""
        self.transcript.append(("person", f"(changed) {text}"))
        changed = {"edit_date": self.server.now(), "text": text}
        return self.server.push("edited_message", self._message(number) | changed)

    def send_photo(self, caption: str | None = None) -> Json:
        sizes = [{"file_id": "AgACAg", "file_unique_id": "AQAD", "width": 90, "height": 67, "file_size": 1253}]
        return self.send({"photo": sizes} | ({"caption": caption} if caption else {}))

    def send_voice(self) -> Json:
        voice = {"file_id": "AwACAg", "file_unique_id": "AgAD", "duration": 4, "mime_type": "audio/ogg"}
        return self.send({"voice": voice | {"file_size": 9731}})

    def send_sticker(self) -> Json:
        size = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular"}
        return self.send({"sticker": {"file_id": "CAACAg", "file_unique_id": "AgADs", "emoji": "👍", **size}})

    def forward(self, text: str) -> Json:
        origin = {"type": "hidden_user", "sender_user_name": "Somebody Else", "date": self.server.now()}
        return self.send({"forward_origin": origin, "text": text})

    def block(self) -> Json:
        self.blocked = True
        return self._membership("member", "kicked")

    def unblock(self) -> Json:
        self.blocked = False
        return self._membership("kicked", "member")

    async def read(self) -> Shown:
        """Wait for the next thing the bot shows: a new message or a changed one."""
        async with asyncio.timeout(WAIT):
            return await self.unread.get()

    def show(self, shown: Shown) -> None:
        """Take a message of the bot's."""
        self.screen[shown.number] = shown
        self.transcript.append(("bot", shown.text))
        self.unread.put_nowait(shown)

    def _message(self, number: int) -> Json:
        return {"message_id": number, "from": self.user(), "chat": self.private_chat(), "date": self.server.now()}

    def _carrier(self, shown: Shown) -> Json:
        bot = {"id": 4242, "is_bot": True, "first_name": "Heard", "username": "heard_test_bot"}
        head = {"message_id": shown.number, "from": bot, "chat": self.private_chat(), "date": self.server.now()}
        return {**head, "text": shown.text, "reply_markup": {"inline_keyboard": shown.rows}}

    def _membership(self, before: str, after: str) -> Json:
        bot = {"id": 4242, "is_bot": True, "first_name": "Heard", "username": "heard_test_bot"}
        members = {
            "old_chat_member": {"user": bot, "status": before},
            "new_chat_member": {"user": bot, "status": after} | ({"until_date": 0} if after == "kicked" else {}),
        }
        head = {"chat": self.private_chat(), "from": self.user(), "date": self.server.now()}
        return self.server.push("my_chat_member", head | members)
