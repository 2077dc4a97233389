"""Made-up people who do what people do to a chat bot: be slow, swear, despair, switch language, press old buttons."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.cast import Stage
from bot.channels.channel import Gone
from bot.channels.channel import Sent as Accepted
from bot.residents import Resident, Temper
from config.phrases import Phrasebook
from conversations.document import Document
from conversations.messages import Address, Left, Media, Message, Option, Pressed, Said, Sent
from conversations.talk.effects import Phrase
from conversations.talk.spoken import said
from storage.keys import new_id

ANGRY = "This is a waste of my time. You people never listen to a word."
DISTRESSED = "I can't go on any more. I want to end it all."
DISTRESSED_IN = {
    "cy": "Alla i ddim mynd ymlaen. Rydw i eisiau marw.",
    "pl": "Nie mogę tak dłużej. Chcę ze sobą skończyć.",
}
ASKS = {
    "en": "When will somebody ring me back on 07700 900123?",
    "cy": "Pryd fydd rhywun yn fy ffonio ar 07700 900123?",
    "pl": "Kiedy ktoś do mnie zadzwoni na 07700 900123?",
}
PATIENCE = 80  # turns: nobody here is to run out of it
WELL_SERVED = 0.7  # their mood, from 0 (badly) to 1 (well)


@dataclass(slots=True)
class Persona:
    """One person with a habit. `trick` says what they do instead of their next answer, None to answer it."""

    title: str
    resident: Resident
    trick: "Trick"
    log: list[str] = field(default_factory=list)
    answered: int = 0  # questions of the survey, those asked again not counted
    done: list[str] = field(default_factory=list)  # tricks, each played once
    old: Option | None = None  # a button of the first question
    blocks: bool = False

    def next(self) -> Said | None:
        """Do what comes next, and write it down; None when they wait."""
        last = self.resident.last
        if self.blocks or last is None or not asked(self.resident):
            return None
        if not self.resident.to_agree and self.agreed and (done := self.trick(self)):
            self.log.append(f"> {done[0]}")
            return done[1]
        agreeing = self.resident.to_agree
        options = last.options
        event = self.resident.answers()
        if event is not None:
            self.answered += 0 if agreeing else self.agreed
            self.agreed = self.agreed or agreeing
            self.old = self.old or (options[0] if options and self.agreed and not agreeing else None)
            self.log.append(f"> {_named(event, options)}")
        return event

    agreed: bool = False

    def once(self, name: str, at: int) -> bool:
        """Whether this is the moment for a trick: from the `at`th question on, and only once."""
        if self.answered < at or name in self.done:
            return False
        self.done.append(name)
        return True


def asked(resident: Resident) -> bool:
    """Whether what somebody saw last wants an answer: a button, a question, or a way to pass it over."""
    last = resident.last
    wants = last is not None and (bool(last.options) or "?" in last.text or "/skip" in last.text)
    return wants and resident.temper is not Temper.GONE


Done = tuple[str, Said]
Trick = Callable[[Persona], Done | None]


def _typed(text: str) -> Done:
    return text, said(text)


def _plain(_: Persona) -> Done | None:
    return None


def _angry(me: Persona) -> Done | None:
    if me.once("swear", 1):
        return _typed(ANGRY)
    if me.once("stop", 2):
        me.resident.temper = Temper.GONE
        return _typed("/stop")
    return None


def _distressed(me: Persona) -> Done | None:
    return _typed(DISTRESSED_IN.get(me.resident.language, DISTRESSED)) if me.once("despair", 1) else None


def _asks(me: Persona) -> Done | None:
    return _typed(ASKS.get(me.resident.language, ASKS["en"])) if me.once("ask", 1) else None


def _old_buttons(me: Persona) -> Done | None:
    if me.old and (me.once("old", 2) or me.once("twice", 2)):
        return f"[{me.old.label}] of the first question, again", Pressed(me.old.press)
    return None


def _voice(me: Persona) -> Done | None:
    if me.once("voice", 0):
        return "(a voice note)", Sent(Media.VOICE)
    return ("(a photo)", Sent(Media.PHOTO)) if me.once("photo", 1) else None


def _blocks(me: Persona) -> Done | None:
    if me.once("block", 1):
        me.blocks = True
        return "(blocks the bot)", Left()
    return None


def _switching(other: str) -> Trick:
    def switch(me: Persona) -> Done | None:
        if not me.once("switch", 1):
            return None
        me.resident.language = other
        return _typed(f"/language_{other}")

    return switch


def make_personas(phrasebook: Phrasebook, languages: Sequence[str], dice: random.Random) -> list[Persona]:
    """Give one of each; the second language only where a script has one."""
    first, *others = languages
    habits: list[tuple[str, Trick, Temper]] = [
        ("answers straight through", _plain, Temper.READY),
        ("is slow, and comes back after the reminder", _plain, Temper.SLOW),
        ("is angry", _angry, Temper.READY),
        ("is in distress", _distressed, Temper.READY),
        ("asks something", _asks, Temper.READY),
        ("presses old buttons", _old_buttons, Temper.READY),
        ("sends a voice note and a photo", _voice, Temper.READY),
        ("blocks the bot", _blocks, Temper.READY),
    ]
    if others:
        habits.insert(4, (f"reads {first} and {others[0]}", _switching(others[0]), Temper.READY))
    return [Persona(title, made_up(phrasebook, first, temper, dice), trick) for title, trick, temper in habits]


def made_up(phrasebook: Phrasebook, language: str, temper: Temper, dice: random.Random) -> Resident:
    """Make somebody who answers as people do."""
    goodbye, agree = (phrasebook.say(language, Phrase(name)) for name in ("complete", "button-agree"))
    own = random.Random(dice.random())  # noqa: S311  made-up people, the same each time
    return Resident(Address(Stage.name, new_id()), language, temper, WELL_SERVED, own, goodbye, agree, PATIENCE)


class Theatre(Stage):
    """A stage on which some are watched: what they see is written down, and whoever blocks is gone."""

    def __init__(self, personas: Sequence[Persona], crowd: Sequence[Resident]) -> None:
        super().__init__([*(persona.resident for persona in personas), *crowd])
        self._watched = {persona.resident.address: persona for persona in personas}

    async def send(self, address: Address, body: Message | Document) -> Accepted:
        """Hand a message over."""
        persona = self._watched.get(address)
        if persona and persona.blocks:
            raise Gone("forbidden")
        accepted = await super().send(address, body)
        if persona and isinstance(body, Message):
            buttons = " ".join(f"[{option.label}]" for option in body.options)
            persona.log.append("\n".join(line for line in ("< " + body.text, buttons) if line))
        return accepted


def _named(event: Said, options: Sequence[Option]) -> str:
    if isinstance(event, Pressed):
        return next((f"[{option.label}]" for option in options if option.press == event.press), "(a button)")
    return getattr(event, "text", "") or f"/{getattr(event, 'order', 'word')}"
