"""Residents of a town: each does one thing with a survey, and what each wishes for is nobody else's wish."""

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from config.phrases import Phrasebook
from tests.support.crowd import Member, Way, numbered
from tests.support.telegram_people import Person, Shown
from tests.support.telegram_server import TelegramServer

AREAS = {"north": 9, "midlands": 7, "south": 4}  # of twenty
LANGUAGES = ("en", "en", "en", "en", "en", "pl", "pl", "cy")  # Welsh is too rare to be kept in most areas
DANGER = "He hits me"
FIRST_CHAT = 7_219_463_001
RARE = ("cosier", "brighter", "quieter", "sunnier", "gentler", "kinder")  # words that stand in no program
_WISH = (
    ("please", "maybe", "perhaps", "surely", "really", "always", "sometimes"),
    RARE,
    ("rooms", "visits", "letters", "evenings", "meetings"),
    ("", ", and more often"),
)


class Then(StrEnum):
    """What someone does with a survey."""

    ANSWERS = "answers"
    FORGOTTEN = "answers and is forgotten"
    BACK = "answers, is forgotten, comes back and answers again"
    WITHDRAWS = "answers and takes the answers back"
    BROKEN = "sends something that cannot be read, then answers"
    KEEPS = "stops after the first question and keeps what was said"
    HURT = "writes of danger, goes on, and answers"
    LEAVES = "goes quiet after the first question"
    SILENT = "says nothing"


class _LeftOff(Exception):
    """Somebody put the phone away."""


@dataclass(slots=True)
class Resident(Member):
    """A member of the crowd whose wish tells which stored answers are theirs."""

    area: str = ""
    wish: str = ""
    then: Then = Then.ANSWERS
    chosen: int = 0

    @property
    def chat(self) -> int:
        return self.person.chat

    @property
    def comment(self) -> str:
        return self.wish

    async def take_part(self, server: TelegramServer) -> None:
        """Do their own thing to its end, beginning from the newest message they have."""
        while not self.person.unread.empty():
            self.person.unread.get_nowait()
        self.person.unread.put_nowait(self._invitation())
        self.chosen = 0
        try:
            await self._act(server)
        except _LeftOff:
            return

    async def _act(self, server: TelegramServer) -> None:
        match self.then:
            case Then.SILENT:
                return
            case Then.KEEPS:
                self.way = Way.STOPS
                await self.answer()
                self.person.press(self.phrase("button-keep"))
                await self._until_shown("kept")
            case Then.BROKEN:
                self._break(server)
                await self._until_shown("sorry-broken")
                self.person.unread.put_nowait(self._invitation())
                await self.answer()
            case Then.HURT:
                await self._write_of_danger()
                await self.answer()
            case _:
                await self.answer()
        if self.then is Then.WITHDRAWS:
            self.person.say("/withdraw yes")
            await self._until_shown("withdrawn")
        if self.then in {Then.FORGOTTEN, Then.BACK}:
            self.person.say("/forget yes")
            await self._until_shown("forgotten")
        if self.then is Then.BACK:
            await self.join()
            await self.answer()

    async def _write_of_danger(self) -> None:
        """Write it at the first question, and go on after the pause."""
        while not numbered(shown := await self.person.read()):
            if shown.rows:
                self._press_first(shown)
        self.person.say(DANGER)
        self._press_first(await self.person.read())

    async def _until_shown(self, phrase: str) -> None:
        while self.phrase(phrase) not in (await self.person.read()).text:
            pass

    def _invitation(self) -> Shown:
        return next(shown for _, shown in sorted(self.person.screen.items(), reverse=True) if shown.rows)

    def _choose(self, shown: Shown, number: int) -> None:
        if self.then is Then.LEAVES and self.chosen:
            raise _LeftOff
        self.chosen += 1
        Member._choose(self, shown, number)  # a class with slots is made anew: super() would not know it

    def _break(self, server: TelegramServer) -> None:
        """Send what no vendor sends, naming themselves in it."""
        words = [f"my name is {self.person.last_name}", self.person.username]
        server.push("message", {"chat": {"id": self.chat, "type": "private"}, "text": words})


def townsfolk(server: TelegramServer, phrasebook: Phrasebook, twenties: int) -> list[Resident]:
    """Make twenty residents so many times, every kind among them, areas and languages mixed."""
    dice = random.Random(7)
    thens = [Then.SILENT, Then.SILENT, Then.SILENT, *(then for then in Then if then is not Then.SILENT)] * twenties
    areas = [area for area, count in AREAS.items() for _ in range(count)] * twenties
    thens += [Then.ANSWERS] * (len(areas) - len(thens))
    dice.shuffle(thens)
    dice.shuffle(areas)
    people: list[Resident] = []
    for number, (area, then, wish) in enumerate(zip(areas, thens, wishes(), strict=False)):
        person: Person = server.person(FIRST_CHAT + 37 * number, dice.choice(LANGUAGES))
        people.append(Resident(person, Way.ANSWERS, "", choices(dice), phrasebook, area, wish, then))
    return people


def choices(dice: random.Random) -> tuple[int, ...]:
    return tuple(dice.choice((1, 1, 2, 2, 3, 4)) for _ in range(3))


def wishes() -> list[str]:
    """Give twice as many wishes as any town has people; no two are the same, and none names anybody."""
    return [" ".join(words[:3]) + words[3] for words in sorted(itertools.product(*_WISH), key=lambda words: words[3])]


def by(size: int, order: Sequence[Resident]) -> list[Sequence[Resident]]:
    return [order[start : start + size] for start in range(0, len(order), size)]
