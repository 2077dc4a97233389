"""Everything one turn may look at: who spoke, what is open to them, the programmes, the time, fresh randomness."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from conversations.programme import Area, Programme, Programmes
from conversations.talk.effects import Button, Part, Say
from conversations.talk.helping import Place
from conversations.talk.person import Contact, OpenWave, Outcome, Person, World
from conversations.talk.session import Session
from conversations.talk.setting import Setting
from conversations.talk.turn import Transition
from conversations.words import say_in

ID_LENGTH = 24  # characters of `fresh` that make an id: 96 random bits
SCOPE_LENGTH = 8  # characters of a button's scope; it need only be new for one person


@dataclass(frozen=True, slots=True, repr=False)
class Moment:
    """One turn's view. `fresh` is 32 or more random lower-case hex characters: one id and one scope."""

    person: Person
    world: World
    programmes: Programmes
    now: datetime
    fresh: str
    hint: str | None

    @property
    def new_id(self) -> str:
        """An id nobody has yet; one a turn."""
        return self.fresh[:ID_LENGTH]

    @property
    def new_scope(self) -> str:
        """A scope that no button of this person has yet; one a turn."""
        return self.fresh[ID_LENGTH : ID_LENGTH + SCOPE_LENGTH]

    @property
    def session(self) -> Session | None:
        """The person's session, if it is still live."""
        session = self.person.session
        return session if session and session.status.live else None

    @property
    def code(self) -> tuple[Programme, str] | None:
        """What the start code stands for: a programme and one of its leaf areas."""
        key, area = self.world.code or ("", "")
        programme = self.programmes.get(key)
        leaves = programme.areas.leaves() if programme else ()
        return (programme, area) if programme and any(leaf.key == area for leaf in leaves) else None

    def joined(self, contact: Contact) -> tuple[Programme, ...]:
        """Give the programmes the person is in, in the house's order."""
        return tuple(programme for key, programme in self.programmes.items() if key in contact.areas)

    def waves(self, contact: Contact, *, done: bool = False) -> tuple[tuple[OpenWave, Setting], ...]:
        """Give the open waves the person can answer now, or (`done`) those already answered or refused."""
        found = [
            (wave, setting)
            for wave in self.world.waves
            if contact.areas.get(wave.programme) in wave.areas
            and (wave.id in self.world.done) is done
            and wave.closes > self.now
            and (setting := Setting.of(self.programmes, wave, contact.areas[wave.programme]))
        ]
        return tuple(sorted(found, key=lambda each: each[0].always_open))  # what closes sooner is asked first

    def kept(self, contact: Contact) -> tuple[tuple[OpenWave, Setting], ...]:
        """Give the open waves that the person stopped part way, keeping what they had said."""
        return tuple(each for each in self.waves(contact, done=True) if each[0].id in self.world.kept)

    def setting(self, session: Session) -> Setting | None:
        """Find what a session plays in; None once its wave is no longer open."""
        for wave in self.world.waves:
            if wave.id == session.wave:
                contact = self.person.contact
                area = contact.areas.get(session.programme, "") if contact else ""
                return Setting.of(self.programmes, wave, area)
        return None

    def places(self, contact: Contact) -> tuple[Place, ...]:
        """Give where the person is, in each programme they joined; where they joined none, every programme."""
        joined = self.joined(contact) or self.programmes.values()
        return tuple((programme, contact.areas.get(programme.key, "")) for programme in joined)


def languages_of(programmes: Iterable[Programme]) -> tuple[str, ...]:
    """Give every language of these programmes, each once, in their order."""
    return tuple(dict.fromkeys(code for programme in programmes for code in programme.languages))


def area_name(programme: Programme, leaf: Area, language: str) -> str:
    """Name a leaf area, with the area above it where that is not the whole programme."""
    above = programme.lineage(leaf.key)[1:-1]
    parent = programme.area(above[-1]) if above else None
    name = say_in(leaf.name, language)
    return f"{name} ({say_in(parent.name, language)})" if parent else name


def came_to(contact: Contact, done: Transition) -> Outcome:
    """Tell the house what a session's transition means for the person."""
    if done.stopped:
        contact = replace(contact, invitations=False)
    if done.language:
        contact = replace(contact, language=done.language, chosen_language=True)
    if done.easy is not None:
        contact = replace(contact, easy=done.easy)
    return Outcome(
        Person(contact, done.session),
        done.says,
        submitted=done.submitted,
        disposition=(done.session.wave, done.disposition) if done.disposition else None,
        consents=(done.consent,) if done.consent else (),
        alert=(done.session.programme, done.alert) if done.alert else None,
    )


def answer(moment: Moment, contact: Contact, *parts: Part, buttons: tuple[Button, ...] = ()) -> Outcome:
    """Say one thing; change nothing but, perhaps, the contact."""
    return Outcome(Person(contact, moment.person.session), (Say(contact.reads, parts, buttons),))
