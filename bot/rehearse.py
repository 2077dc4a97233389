"""Rehearses a script: made-up people live through a whole wave of it, on a fast clock, in the house that serves."""

import random
import secrets
import tempfile
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.app import team_addresses
from bot.clock import FastClock
from bot.ground import Announce, Ground, open_ground
from bot.house import House
from bot.personas import Persona, Theatre, asked, made_up, make_personas
from bot.render.plain import plain_text
from bot.residents import Resident, Temper
from bot.talk import find
from config.settings import Settings
from conversations.document import Actions, Document
from conversations.errors import CannotStart
from conversations.messages import Address, Inbound, Order, Ordered, Said
from conversations.programme import Programme
from conversations.script.model import Script
from storage.keys import KEY_BYTES, new_id

CROWD = 40  # people beside those who are watched: without them a digest would have to stay silent
SEED = 2026
OPEN_DAYS = 9
REMINDED = 5  # days into the wave: those who were slow have had their reminder
ROUNDS = 200  # turns of a day; the longest script takes fewer
LONG = 3  # lines of a message that is shown whole even when it was shown before
SHOWN_LINES = 6  # of a message, unless all are asked for
OPERATOR = Address("console", "operator")


async def rehearse(given: Settings, name: str, announce: Announce, *, whole: bool = False) -> None:
    """Play a script through and say what each person saw and what the digest would be."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="heard-rehearsal-")))
        ground = await stack.enter_async_context(open_ground(_scratch(given, folder), lambda _: None))
        programme, script = find(ground.programmes, name)
        play = _Rehearsal(_only(ground, programme, script), programme, script)
        await play.run()
        known: set[str] = set()
        for persona in play.personas:
            announce("\n".join(_told(persona, known, whole=whole)))
        announce(f"What the digest would be, with {CROWD} more people who answer:\n\n{await play.digest()}")


def _scratch(given: Settings, folder: Path) -> Settings:
    """Take everything but the tokens: nobody real is to be written to."""
    return given.model_copy(
        update={
            "database_url": f"sqlite:///{folder / 'heard.db'}",
            "secret_key": SecretStr(b64encode(secrets.token_bytes(KEY_BYTES)).decode()),
            "secret_key_file": None,
            "secret_key_previous": None,
            "secret_key_previous_file": None,
        }
    )


def _only(ground: Ground, programme: Programme, script: Script) -> Ground:
    """Leave one script of one programme, to be asked in a wave and not before."""
    alone = replace(programme, scripts={script.name: programme.scripts[script.name]}, always_open=())
    return replace(ground, programmes={programme.key: alone})


class _Rehearsal:
    def __init__(self, ground: Ground, programme: Programme, script: Script) -> None:
        dice = random.Random(SEED)  # noqa: S311  the same people each time
        self.clock = FastClock(_beginning(datetime.now(UTC)))
        self.house = House(ground, self.clock, team_addresses(ground.programmes, slack=False))
        self.personas = make_personas(ground.phrasebook, script.languages, dice)
        self._crowd = [made_up(ground.phrasebook, script.languages[0], Temper.READY, dice) for _ in range(CROWD)]
        self._programme, self._script = programme, script
        self.house.add(Theatre(self.personas, self._crowd))

    async def run(self) -> None:
        """Let everyone join, open the wave, play its days and close it."""
        await self.house.beginner.begin()
        await self._turn(timedelta(0))
        await self._join()
        await self._talk(slow=True)
        day = self.clock() + timedelta(days=1)
        order = f"schedule {self._script.name} for all in {self._programme.key} once"
        await self._confirmed(f"{order} on {day.day} {day:%B} {day.year} at 10:00 open {OPEN_DAYS} days")
        for number in range(OPEN_DAYS + 2):
            self._mark(f"day {number + 1}")
            await self._turn(timedelta(days=1))
            await self._talk(slow=number >= REMINDED)

    async def digest(self) -> str:
        """Give the digest as the team that owns the top area reads it."""
        return plain_text(await self._say("digest"))

    def _mark(self, day: str) -> None:
        for persona in self.personas:
            if persona.log and persona.log[-1].startswith("= "):
                persona.log.pop()
            persona.log.append(f"= {day}")

    async def _join(self) -> None:
        area = self._programme.areas.leaves()[0].key
        await self._say(f"link {area} in {self._programme.key}")
        async with self.house.ground.store.read() as work:
            code = await work.codes.of(self._programme.key, area)
        people: Sequence[Resident] = [*(persona.resident for persona in self.personas), *self._crowd]
        await self._hand_in([(person, Ordered(Order.START, code or "")) for person in people])

    async def _talk(self, *, slow: bool) -> None:
        """Let people go on until nobody has anything left to say."""
        for _ in range(ROUNDS):
            turns = [(persona.resident, event) for persona in self._awake(slow=slow) if (event := persona.next())]
            turns += [
                (resident, event) for resident in self._crowd if asked(resident) and (event := resident.answers())
            ]
            if not turns:
                return
            await self._hand_in(turns)
        raise CannotStart("The talk does not end: somebody is asked again and again.")

    def _awake(self, *, slow: bool) -> Iterator[Persona]:
        for persona in self.personas:
            if slow or persona.resident.temper is not Temper.SLOW:
                yield persona

    async def _hand_in(self, turns: Sequence[tuple[Resident, Said]]) -> None:
        events = [
            Inbound(f"rehearsal:{new_id()}", who.address, said, self.clock(), who.language) for who, said in turns
        ]
        await self.house.receive(events)
        await self._deliver()

    async def _turn(self, by: timedelta) -> None:
        self.clock.now += by
        await self.house.tick()
        await self._deliver()

    async def _deliver(self) -> None:
        await self.house.deliverer.settle()
        while await self.house.deliverer.claim_once():
            await self.house.deliverer.settle()

    async def _say(self, words: str) -> Document:
        return await self.house.coordinate(OPERATOR, words, None)

    async def _confirmed(self, words: str) -> None:
        preview = await self._say(words)
        offered = [action for block in preview.blocks if isinstance(block, Actions) for action in block.actions]
        if not offered:
            raise CannotStart(preview.summary)
        await self._say(offered[0].words)


def _beginning(now: datetime) -> datetime:
    """Begin on a Monday, so that no weekend or holiday rule moves the wave about."""
    return (now - timedelta(days=now.weekday())).replace(hour=11, minute=0, second=0, microsecond=0)


def _told(persona: Persona, known: set[str], *, whole: bool) -> Iterator[str]:
    """Tell what one person did and saw. Long messages that another one saw before are only begun."""
    yield f"--- Somebody who {persona.title}"
    pending = ""
    for entry in persona.log:
        if entry.startswith("= "):
            pending = entry
            continue
        if pending:
            yield f"    ({pending.removeprefix('= ')})"
            pending = ""
        yield from _indented(entry, again=not whole and entry in known, whole=whole)
        known.add(entry)
    yield ""


def _indented(entry: str, *, again: bool, whole: bool) -> Iterator[str]:
    lines = [line for line in entry.splitlines() if line.strip()]
    left = 0 if whole else len(lines) - SHOWN_LINES
    if again and len(lines) > LONG:
        lines, left = [lines[0], "(… as above)"], 0
    kept = lines if left <= 1 else [*lines[:2], f"(… {left} more lines)", *lines[-SHOWN_LINES + 2 :]]
    yield from (f"  {line}" if not place else f"    {line}" for place, line in enumerate(kept))
