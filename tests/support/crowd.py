"""A crowd of residents on a Telegram server: each reads and answers on their own until they have been thanked."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass
from enum import StrEnum

from config.phrases import Phrasebook
from conversations.talk.effects import Phrase
from tests.support.telegram_people import Person, Shown


class Way(StrEnum):
    ANSWERS = "answers"
    STOPS = "stops"
    SILENT = "silent"


@dataclass(slots=True)
class Member:
    """One resident: `choices` are the numbers they give to questions with buttons, in turn."""

    person: Person
    way: Way
    code: str
    choices: tuple[int, ...]
    phrasebook: Phrasebook

    @property
    def comment(self) -> str:
        return f"my private words, said by {self.person.first_name}'s neighbour"

    def phrase(self, key: str) -> str:
        return self.phrasebook.say(self.person.language or "en", Phrase(key))

    async def join(self) -> None:
        """Come in by the area's link and agree to be written to."""
        self.person.say(f"/start {self.code}")
        shown = await self.person.read()
        while self.phrase("joined") not in shown.text:
            self._press_first(shown)
            shown = await self.person.read()

    async def answer(self) -> None:
        """Take the invitation and go on to the end; stop in the middle; or say nothing at all."""
        shown = await self.person.read()
        asked = 0
        while self.way is not Way.SILENT:
            if shown.text.startswith(self.phrase("complete")):
                return
            if self.way is Way.STOPS and asked == 1:
                self.person.say("/stop")
                await self.person.read()
                return
            if numbered(shown):
                self._choose(shown, self.choices[asked % len(self.choices)])
                asked += 1
            elif shown.rows:
                self._press_first(shown)
            else:
                self.person.say(self.comment)
            shown = await self.person.read()

    def _choose(self, shown: Shown, number: int) -> None:
        """Tap or type, one person so, the next so."""
        numbers = [key for key in map(_key, _buttons(shown)) if key.isdigit()]
        key = str(number) if str(number) in numbers else numbers[-1]
        if self.person.chat % 2:
            self.person.say(key)
        else:
            self.person.press(next(one["callback_data"] for one in _buttons(shown) if _key(one) == key), shown)

    def _press_first(self, shown: Shown) -> None:
        keys = [_key(button) for button in _buttons(shown)]
        own = self.person.language if self.person.language in keys else keys[0]
        self.person.press(_buttons(shown)[keys.index(str(own))]["callback_data"], shown)


async def all_at_once(*doing: Coroutine[None, None, None]) -> None:
    """Let everybody act at the same time; one failure fails all."""
    async with asyncio.TaskGroup() as group:
        for one in doing:
            group.create_task(one)


def _buttons(shown: Shown) -> list[dict[str, str]]:
    return [button for row in shown.rows for button in row]


def _key(button: dict[str, str]) -> str:
    return button["callback_data"].rsplit(":", 1)[-1]


def numbered(shown: Shown) -> bool:
    return any(_key(button).isdigit() for button in _buttons(shown))
