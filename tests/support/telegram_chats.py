"""The chats of a Bot API server: what the bot may send to whom, and what then stands on people's screens."""

import asyncio
from collections import deque
from dataclasses import replace

from tests.support import telegram_rules as rules
from tests.support.telegram_people import Json, Person, Post, Shown
from tests.support.telegram_rules import Parameters, Refusal, bad

BOT = {"id": 4242, "is_bot": True, "first_name": "Heard", "username": "heard_test_bot"}


class Chats:
    """People and groups. `rate` is how many messages a second the bot may send before it is told to wait."""

    def __init__(self, post: Post, rate: int | None) -> None:
        self.people: dict[int, Person] = {}
        self.groups: dict[int, list[str]] = {}
        self._post = post
        self._rate = rate
        self._sent_at: deque[float] = deque()

    def send_message(self, parameters: Parameters) -> Json:
        words, rows = rules.text(parameters), rules.keyboard(parameters)
        chat = rules.whole(parameters, "chat_id")
        self._limit()
        if chat in self.groups:
            self.groups[chat].append(words)
            where = {"id": chat, "type": "supergroup", "title": "Tuesday group"}
            head = {"message_id": self._post.next_number(chat), "from": BOT, "date": self._post.now()}
            return {**head, "chat": where, "text": words}
        person = self._reachable(chat)
        quiet, protected = rules.flag(parameters, "disable_notification"), rules.flag(parameters, "protect_content")
        shown = Shown(self._post.next_number(chat), words, rows, quiet=quiet, protected=protected)
        person.show(shown)
        person.dates[shown.number] = self._post.now()
        return self._as_message(person, shown)

    def edit_text(self, parameters: Parameters) -> Json:
        person, shown = self._own_message(parameters)
        return self._change(person, shown, rules.text(parameters), rules.keyboard(parameters))

    def edit_markup(self, parameters: Parameters) -> Json:
        person, shown = self._own_message(parameters)
        return self._change(person, shown, shown.text, rules.keyboard(parameters))

    def _change(self, person: Person, shown: Shown, words: str, rows: list[list[Json]]) -> Json:
        changed = replace(shown, text=words, rows=rows, edited=True)
        if (changed.text, changed.rows) == (shown.text, shown.rows):
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
        person.show(changed)
        return self._as_message(person, changed) | {"edit_date": self._post.now()}

    def delete_message(self, parameters: Parameters) -> bool:
        person = self._reachable(rules.whole(parameters, "chat_id"))
        self._delete(person, [rules.whole(parameters, "message_id")], missing="message to delete not found")
        return True

    def delete_messages(self, parameters: Parameters) -> bool:
        """Delete several: those that are not there are passed over, one that cannot go keeps all the others."""
        person = self._reachable(rules.whole(parameters, "chat_id"))
        self._delete(person, rules.messages(parameters))
        return True

    def _delete(self, person: Person, numbers: list[int], missing: str = "") -> None:
        """Take messages of either side off a private chat's screen; none of 48 hours and more."""
        there = [number for number in numbers if number in person.screen or number in person.own]
        if missing and not there:
            raise bad(missing)
        if any(self._post.now() - person.dates[number] >= rules.DELETABLE for number in there):
            raise bad("message can't be deleted for everyone")
        for number in there:
            person.screen.pop(number, None)
            person.own.pop(number, None)

    def leave_chat(self, parameters: Parameters) -> bool:
        if self.groups.pop(rules.whole(parameters, "chat_id"), None) is None:
            raise Refusal(403, "Forbidden: bot is not a member of the supergroup chat")
        return True

    def _own_message(self, parameters: Parameters, missing: str = "message to edit not found") -> tuple[Person, Shown]:
        person = self._reachable(rules.whole(parameters, "chat_id"))
        shown = person.screen.get(rules.whole(parameters, "message_id"))
        if shown is None:
            raise bad(missing)
        return person, shown

    def _reachable(self, chat: int) -> Person:
        person = self.people.get(chat)
        if person is None:
            raise bad("chat not found")
        if person.deactivated:
            raise Refusal(403, "Forbidden: user is deactivated")
        if person.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        if not person.wrote:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        return person

    def _limit(self) -> None:
        if self._rate is None:
            return
        now = asyncio.get_running_loop().time()
        while self._sent_at and self._sent_at[0] <= now - 1:
            self._sent_at.popleft()
        if len(self._sent_at) >= self._rate:
            raise Refusal(429, "Too Many Requests: retry after 1", 1)
        self._sent_at.append(now)

    def _as_message(self, person: Person, shown: Shown) -> Json:
        head = {"message_id": shown.number, "from": BOT, "chat": person.private_chat(), "date": self._post.now()}
        markup = {"reply_markup": {"inline_keyboard": shown.rows}} if shown.rows else {}
        return {**head, "text": shown.text, **markup}
