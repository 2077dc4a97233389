"""Everyone and everything that a batch of residents' events needs to know, loaded in a handful of statements."""

import logging
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.record import open_wave
from conversations.messages import Address, Inbound, Order, Ordered
from conversations.talk.person import Claim, Disposition, Held, OpenWave, Outcome, Person, World
from conversations.talk.receipt import Receipt
from storage.store import Work

_CODE = re.compile(r"[A-Za-z0-9_-]{1,64}")  # core.telegram.org/bots/features, "Deep linking"

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Room:
    """What stands as a batch goes on: each turn changes it for those behind."""

    people: dict[Address, Person]
    waves: tuple[OpenWave, ...]
    done: dict[str, dict[str, Disposition]]
    codes: Mapping[str, tuple[str, str]]

    def now_is(self, sender: Address, outcome: Outcome) -> None:
        """Know the outcome of a turn before the next one of the same batch: one person counts once."""
        contact = outcome.person.contact
        self.people[sender] = Person(None) if outcome.forget else outcome.person
        if contact and outcome.disposition:
            wave, disposition = outcome.disposition
            others = {each: how for each, how in self.done.get(contact.id, {}).items() if each != wave}
            self.done[contact.id] = {**others, wave: disposition} if disposition.done else others

    def world(self, known: str, code: str, claim: Claim | None, held: Held | None, spare: Receipt | None) -> World:
        """Give what the turn of a contact (its id, or "" for nobody known) may look at."""
        done = self.done.get(known)
        place = self.codes.get(code) if code else None
        if not done:
            return World(self.waves, code=place, claim=claim, held=held, spare=spare)
        kept, untied, refused = (
            frozenset(wave for wave, how in done.items() if how is sought)
            for sought in (Disposition.PARTIAL, Disposition.UNTIED, Disposition.REFUSED)
        )
        return World(self.waves, frozenset(done), place, kept, untied, refused, claim, held, spare)


async def room_of(work: Work, batch: Sequence[Inbound], senders: Collection[Address], now: datetime) -> Room:
    """Load what a batch needs to know of its senders."""
    contacts = await work.contacts.by_address(list(senders))
    ids = [contact.id for contact in contacts.values()]
    await work.contacts.reachable(ids, now)  # they wrote, so they are there
    sessions = await work.sessions.of(ids)
    if work.sessions.unreadable:  # a damaged row: they begin anew, instead of never being answered again
        _log.error("a conversation cannot be read and was dropped", extra={"count": len(work.sessions.unreadable)})
        await work.sessions.drop(work.sessions.unreadable)
    waves = tuple(open_wave(wave) for wave in await work.waves.open())
    done = await work.invitations.done(ids, [wave.id for wave in waves])
    given = {start_code(inbound) for inbound in batch} - {""}
    codes = {code: place for code in given if (place := await work.codes.get(code))}
    people = {address: Person(contact, sessions.get(contact.id)) for address, contact in contacts.items()}
    return Room(people, waves, done, codes)


def start_code(inbound: Inbound) -> str:
    """Give what may be a start code: behind /start can stand anything, also what no database can hold."""
    said = inbound.said
    given = said.rest if isinstance(said, Ordered) and said.order is Order.START else ""
    return given if _CODE.fullmatch(given) else ""
