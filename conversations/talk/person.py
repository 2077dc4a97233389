"""A person as a turn sees them: contact, welcome and session; and what is open to them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from conversations.messages import Press
from conversations.talk.effects import Say
from conversations.talk.receipt import Receipt
from conversations.talk.session import Session
from conversations.words import easy_in


class Stage(StrEnum):
    """How far a newcomer is on the way in."""

    LANGUAGE = "language"
    PROGRAMME = "programme"
    AREA = "area"
    CONSENT = "consent"
    JOINED = "joined"  # through: only a menu is open


@dataclass(frozen=True, slots=True)
class Menu:
    """Buttons last shown outside a talk, in order; a number typed before `until` (aware UTC) means one of them."""

    presses: tuple[Press, ...]
    until: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Welcome:
    """A newcomer's way in: language, programme, area, then consent to be contacted. `menu` is open beside it."""

    stage: Stage
    scope: str
    language: str
    programme: str | None = None
    area: str | None = None
    menu: Menu | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Contact:
    """Someone who may be written to. Never a name or username.

    `areas` maps a programme's key to the one leaf area the person is in there. `invitations` is their consent
    to be contacted: off before it is given and after /stop. `chosen_language` says they chose it themselves.
    `easy` says that they asked for easy words.
    """

    id: str
    language: str
    areas: Mapping[str, str] = field(default_factory=dict)
    invitations: bool = False
    chosen_language: bool = False
    welcome: Welcome | None = None
    easy: bool = False

    @property
    def reads(self) -> str:
        """Give the code of the words they read: their language's, or its easy ones."""
        return easy_in(self.language) if self.easy else self.language


def programmes_of(contact: Contact, session: Session | None = None) -> tuple[str, ...]:
    """Give the keys of the programmes somebody is in, is on the way into, or has a talk of; one may stand twice."""
    welcome = contact.welcome
    on_the_way = (welcome.programme,) if welcome and welcome.programme else ()
    return (*((session.programme,) if session else ()), *on_the_way, *contact.areas)


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """Who just spoke. A contact is None only before their very first turn (or after /forget)."""

    contact: Contact | None
    session: Session | None = None


@dataclass(frozen=True, slots=True)
class OpenWave:
    """A wave anyone in `areas` may answer now. `closes` is when it ends (aware UTC)."""

    id: str
    programme: str
    script: str
    version: int
    areas: tuple[str, ...]  # leaf areas
    closes: datetime
    always_open: bool = False


class Disposition(StrEnum):
    """AAPOR's outcome of one invitation or start, as far as Heard can see it."""

    QUEUED = "queued"
    FAILED = "failed"
    CONTACTED = "contacted"
    UNRESPONSIVE = "unresponsive"
    REFUSED = "refused"
    STARTED = "started"
    INELIGIBLE = "ineligible"
    BREAKOFF = "breakoff"
    PARTIAL = "partial"
    COMPLETED = "completed"
    UNTIED = "untied"  # answered before the database was restored: counted, but nobody can find these answers again

    @property
    def done(self) -> bool:
        """Say whether this person is not asked this wave's questions again: one person counts once."""
        return self in {Disposition.REFUSED, Disposition.PARTIAL, Disposition.COMPLETED, Disposition.UNTIED}


CONTACT = "contact"  # kinds of consent: to be written to; to have one's answers counted. Each ends without the other
ANSWERS = "answers"
STOPPED = "stopped"  # the consent to be written to, taken back


@dataclass(frozen=True, slots=True)
class Consent:
    """What was agreed to, in which version of the text."""

    programme: str
    kind: str
    text_version: str

    @property
    def notice(self) -> str:
        """The version of the notice in it, as people may be told it."""
        return self.text_version.split("-")[1] if "-" in self.text_version else self.text_version


def contact_consent(programme: str, notice: str) -> Consent:
    """Give what agreeing to be written to is kept as, under a version of the notice."""
    return Consent(programme, CONTACT, f"contact-{notice}")


def answers_consent(programme: str, script: str, version: int, notice: str) -> Consent:
    """Give what agreeing to answer a script is kept as, under a version of the notice."""
    return Consent(programme, ANSWERS, f"answers-{notice}-{script}-{version}")


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """What the tables hold of a person beside what every turn knows.

    `joined` is the day they came, `year` the one they last wrote in; `invited` the days on which they were invited, the
    first first; `waiting` how many messages to them are still to be sent.
    """

    joined: date
    year: int
    consents: tuple[tuple[Consent, date], ...] = ()
    invited: tuple[date, ...] = ()
    waiting: int = 0


class Finding(StrEnum):
    """What a receipt's words came to."""

    FOUND = "found"
    UNKNOWN = "unknown"  # nobody's, or what they stood for is deleted
    TOO_OFTEN = "too often"  # wrong words were tried too often within the hour; these were not looked up


@dataclass(frozen=True, slots=True)
class Claim:
    """A receipt somebody gave, looked up. `wave` is where its answers are, if that is open and they are their own."""

    finding: Finding
    wave: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class World:
    """What a turn may know beside the person: open waves, which of them they have finished, start codes.

    `done` are ids of open waves this contact already answered or refused; `kept` those of them that they stopped
    part way, keeping what they had said; `untied` those whose answers nobody can find again; `refused` those they
    said no to. `code` is what the start code they gave stands for, as (programme, leaf area), looked up beforehand;
    `claim` what the receipt's words they gave came to; `held` what is held of them, where they may ask. `spare` is a
    receipt that nobody has yet.
    """

    waves: tuple[OpenWave, ...] = ()
    done: frozenset[str] = frozenset()
    code: tuple[str, str] | None = None
    kept: frozenset[str] = frozenset()
    untied: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    claim: Claim | None = None
    held: Held | None = None
    spare: Receipt | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Outcome:
    """What a turn came to: the person as they now are, what to say, and what to record.

    `submitted` is a session whose drafts must become answers now (completed, or partial answers kept).
    `disposition` is what to note on the person's row for a wave. `forget` deletes the contact.
    `withdraw` is a wave whose answers by this person must be deleted. `redeem` deletes the answers behind the
    receipt they gave. `results` asks for the latest released figures of a programme, said after `says`. `alert` is what
    staff are told of, as (programme, kind of distress): it names nobody. `hide` deletes the messages of the chat, and
    then says the first or the second of `says`: all that could be is gone, or not all of it.
    """

    person: Person
    says: tuple[Say, ...] = ()
    submitted: Session | None = None
    disposition: tuple[str, Disposition] | None = None
    consents: tuple[Consent, ...] = ()
    forget: bool = False
    withdraw: str | None = None
    redeem: bool = False
    results: str | None = None
    alert: tuple[str, str] | None = None
    hide: bool = False
