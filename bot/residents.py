"""Made-up residents for the demonstration: they read what Heard says and answer as people would, seeded."""

import random
import re
from dataclasses import dataclass, replace
from enum import StrEnum

from conversations.messages import Address, Message, Option, Order, Ordered, Pressed, Said, Typed
from conversations.script.enquiry import ENQUIRY
from conversations.talk.enquiring import DROP
from conversations.talk.helping import HELP

COMMENTS = {
    "en": (
        "The worker listened to us and that made all the difference",
        "We waited five months for a reply and nobody told us why",
        "Please put the meetings in the evenings, I work during the day",
        "Nobody rang back",
        "The group on Tuesdays kept me going",
        "The forms are too long",
    ),
    "cy": (
        "Roedd y staff yn garedig iawn ond roedd yr aros yn hir",
        "Doedd neb yn ateb y ffôn",
        "Mae'r grŵp ar ddydd Mawrth wedi helpu llawer",
    ),
    "pl": (
        "Pracownica nas wysłuchała i to było bardzo ważne",
        "Czekaliśmy pięć miesięcy i nikt nie powiedział dlaczego",
        "Spotkania wieczorem byłyby dla mnie lepsze",
    ),
}
SKIPS_WORDS = 0.3  # of the times someone is asked to write
HAD_ENOUGH = 0.6  # chance, after each tick of several choices, that it was the last
SPREAD = 0.22  # of answers around a mood, on a scale from 0 to 1
_NUMBER = re.compile(r"\d+\b")  # a point of a scale: "4", "5 (Very easy)"
_WANTS_NUMBER = re.compile(r"\b(number|how many|how old|liczb\w*|ile|nifer|faint|sawl)\b", re.IGNORECASE)
_WANTS_DATE = re.compile(r"\b(date|day|when|kiedy|dat\w*|dzień|pryd|dyddiad)\b", re.IGNORECASE)


def _answers(option: Option) -> bool:
    """Whether a button answers what is asked: help does not, nor does taking back what they asked us."""
    return option.press.step != HELP and (option.press.step, option.press.key) != (ENQUIRY.name, DROP)


class Temper(StrEnum):
    """How someone takes to being asked."""

    READY = "ready"
    SLOW = "slow"  # answers only after the reminder
    QUITTER = "quitter"  # says stop in the middle
    DRIFTER = "drifter"  # goes quiet in the middle
    SILENT = "silent"  # joins, and never agrees to a survey
    GONE = "gone"  # has said stop


@dataclass(slots=True)
class Resident:
    """One person: where they are reached, what they read, how well they are served (0 badly, 1 well)."""

    address: Address
    language: str
    temper: Temper
    mood: float
    dice: random.Random
    goodbye: str
    agree: str  # what the button says that agrees to a survey; joining has another
    patience: int  # turns; only some run out of it
    last: Message | None = None
    turns: int = 0

    def reads(self, message: Message) -> None:
        """Take in a message: what was asked last is what gets answered; after the goodbye nobody writes on."""
        options = tuple(option for option in message.options if _answers(option))
        message = replace(message, options=options)
        asks = bool(message.options) or not message.text.startswith(self.goodbye)
        self.last = message if asks else None

    @property
    def to_agree(self) -> bool:
        """Whether what was asked last is to take part in a survey."""
        return self.last is not None and any(option.label == self.agree for option in self.last.options)

    def answers(self) -> Said | None:
        """Say something, or nothing now."""
        message, self.last = self.last, None
        if message is None:
            return None
        self.turns += 1
        return self._press(message.options) if message.options else self._write(message.text)

    def _press(self, options: tuple[Option, ...]) -> Said:
        numbered = [option for option in options if option.press.number]
        if not numbered:
            return self._agree(options)
        words = [option for option in options if option not in numbered]  # "Done", under several choices
        ticked = any(option.chosen for option in numbered)
        free = [option for option in numbered if not option.chosen]
        if words and ticked and (not free or self.dice.random() < HAD_ENOUGH):
            return Pressed(words[-1].press)
        return Pressed(self._pick(free or numbered).press)

    def _agree(self, options: tuple[Option, ...]) -> Said:
        """Press what a button's language code says, else the first: yes comes before no."""
        own = [option for option in options if option.press.key == self.language]
        return Pressed((own or list(options))[0].press)

    def _pick(self, options: list[Option]) -> Option:
        """Choose along a mood: scripts list the best answer first, and numbers from low to high."""
        best_last = all(_NUMBER.match(option.label) for option in options)
        place = int(self.dice.gauss(self.mood if best_last else 1 - self.mood, SPREAD) * len(options))
        return options[max(0, min(len(options) - 1, place))]

    def _write(self, asked: str) -> Said:
        if _WANTS_NUMBER.search(asked):
            return Typed(str(self.dice.randint(1, 6)))
        if _WANTS_DATE.search(asked):
            return Typed(f"2026-{self.dice.randint(1, 9):02}-{self.dice.randint(1, 28):02}")
        if self.dice.random() < SKIPS_WORDS:
            return Ordered(Order.SKIP)
        return Typed(self.dice.choice(COMMENTS.get(self.language, COMMENTS["en"])))
