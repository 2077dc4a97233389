"""Writes down what a batch of turns came to: each table once, in an order that keeps what people asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime

from bot.agreed import agreed_alone
from bot.channels.channel import SetAside
from conversations.errors import HeardError
from conversations.findings.anonymise import anonymise, iso_week
from conversations.findings.answer import Answer
from conversations.messages import Address, Hiding, Message
from conversations.planning.series import Wave
from conversations.programme import Programmes
from conversations.talk.person import CONTACT, Consent, Contact, Disposition, OpenWave, Outcome, Person
from conversations.talk.session import Session, Status
from storage.deletions import Deletion
from storage.inbox import SetAsideRow
from storage.keys import new_id
from storage.receipts import Found
from storage.store import Work


@dataclass(frozen=True, slots=True, repr=False)
class Reply:
    """Words for one person, and the wave they belong to ("" for none), so that its close can remove them."""

    contact: str
    address: Address
    message: Message | Hiding
    wave: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Submission:
    """A session whose drafts become answers, by a contact in an area."""

    session: Session
    area: str


@dataclass(slots=True)
class Changes:
    """What turns came to, gathered so that each table is written once a batch."""

    contacts: dict[str, tuple[Contact, Address]] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    consents: list[tuple[str, Consent]] = field(default_factory=list)
    dispositions: dict[tuple[str, str], Disposition] = field(default_factory=dict)
    submitted: list[Submission] = field(default_factory=list)
    withdrawn: list[tuple[str, str]] = field(default_factory=list)
    redeemed: list[Found] = field(default_factory=list)
    erased: list[str] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    shown: list[tuple[str, str, str]] = field(default_factory=list)
    left: set[str] = field(default_factory=set)
    stopped: list[str] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)
    alerts: list[tuple[str, str]] = field(default_factory=list)

    def note(self, before: Person, outcome: Outcome, address: Address) -> None:
        """Add one turn. `before` is the person as they were, so that only what changed is written."""
        after = outcome.person
        self._note_contact(before.contact, after.contact, address)
        if before.session and (after.session is None or after.session.id != before.session.id):
            self.sessions[before.session.id] = replace(before.session, status=Status.STOPPED)  # gone: delete it
        if after.session and after.session != before.session:
            self.sessions[after.session.id] = after.session
        if outcome.alert:
            self.alerts.append(outcome.alert)
        if who := after.contact or before.contact:
            self._note_outcome(who, before, outcome)

    def _note_contact(self, before: Contact | None, after: Contact | None, address: Address) -> None:
        if after is None or after == before:
            return
        self.contacts[after.id] = (after, address)
        if before and before.invitations and not after.invitations:
            self.stopped.append(after.id)

    def _note_outcome(self, who: Contact, before: Person, outcome: Outcome) -> None:
        self.consents += [(who.id, consent) for consent in outcome.consents]
        if any(consent.kind == CONTACT for consent in outcome.consents):
            self.stopped = [each for each in self.stopped if each != who.id]  # back within one batch
        if outcome.disposition:
            wave, disposition = outcome.disposition
            self.dispositions[wave, who.id] = disposition
        if outcome.submitted:
            self.submitted.append(Submission(outcome.submitted, who.areas[outcome.submitted.programme]))
        if outcome.withdraw:
            self.withdrawn.append((outcome.withdraw, who.id))
        if outcome.forget:
            self.forgotten.append(who.id)
            self.erased += [who.id] if before.contact and before.contact.areas else []


def open_wave(wave: Wave) -> OpenWave:
    """Give a wave as a turn sees it."""
    return OpenWave(wave.id, wave.programme, wave.script, wave.version, wave.areas, wave.closes, wave.always_open)


class NoLinkKey(HeardError):
    """An answer came for a wave whose link key is gone: the wave has closed."""


async def record(work: Work, changes: Changes, programmes: Programmes, now: datetime) -> None:
    """Write the changes within the caller's transaction and leave them empty.

    Whoever is forgotten is deleted last, with all that was written of them: their answers need their address first.
    """
    await work.contacts.save([(contact, address, now) for contact, address in changes.contacts.values()])
    for contact in sorted(changes.left):
        await work.contacts.unreachable(contact)
    await work.consents.give([(who, consent, now) for who, consent in changes.consents])
    await work.consents.stop(changes.stopped, now)
    await work.sessions.save(list(changes.sessions.values()))
    if changes.shown:
        await work.shown.add(changes.shown, now)
    await work.invitations.set([(wave, who, as_now) for (wave, who), as_now in changes.dispositions.items()])
    speakers = [one.session.contact for one in changes.submitted] + [who for _, who in changes.withdrawn]
    addresses = await work.contacts.addresses(speakers)
    await submit(work, changes.submitted, addresses, programmes, now)
    withdrawn = await _withdraw(work, changes.withdrawn, addresses, programmes)
    withdrawn += sum([await _taken_back(work, found.wave, found.respondent) for found in changes.redeemed])
    await work.outbox.drop(changes.stopped)
    await work.invitations.forgotten(changes.forgotten)
    await work.contacts.delete(changes.forgotten)
    await work.inbox.set_aside([SetAsideRow(update.id, update.raw, update.error, now) for update in changes.aside])
    if changes.alerts:
        await work.alerts.note(changes.alerts, now)
    today = now.astimezone(UTC).date()
    await work.deletions.add(Deletion.FORGOTTEN, len(changes.erased), today)
    await work.deletions.add(Deletion.WITHDRAWN, withdrawn, today)
    for gathered in fields(changes):
        getattr(changes, gathered.name).clear()


async def submit(
    work: Work,
    submitted: Sequence[Submission],
    addresses: Mapping[str, Address],
    programmes: Programmes,
    now: datetime,
) -> None:
    """Turn drafts into answers: the one place where a person's words lose their name."""
    if not submitted:
        return
    keys = await work.waves.link_keys([submission.session.wave for submission in submitted])
    answers: list[Answer] = []
    receipts: list[tuple[bytes, str, str]] = []
    for submission in submitted:
        session = submission.session
        script = programmes[session.programme].script(session.script, session.version)
        if session.wave not in keys or script is None:
            raise NoLinkKey("an answer came for a wave that has closed")
        who = keys[session.wave].respondent(addresses[session.contact])
        ids = [new_id() for _ in range(len(script.steps) + 1)]  # one for what they asked us
        if session.receipt and session.receipt.proof:
            receipts.append((bytes.fromhex(session.receipt.proof), session.wave, who))
        answers += anonymise(session, script, who, submission.area, iso_week(now), ids)
    await work.answers.add(answers)
    await work.receipts.add(receipts)


async def _withdraw(
    work: Work, withdrawn: Sequence[tuple[str, str]], addresses: Mapping[str, Address], programmes: Programmes
) -> int:
    """Delete what people said in open waves, with their permission to count it; give how many that was."""
    keys = await work.waves.link_keys([wave for wave, _ in withdrawn])
    count = 0
    for wave, contact in withdrawn:
        if wave in keys:
            count += await _taken_back(work, wave, keys[wave].respondent(addresses[contact]))
        if found := await work.waves.get(wave):
            await work.consents.drop_of(contact, await agreed_alone(work, programmes, found))
    return count


async def _taken_back(work: Work, wave: str, respondent: str) -> int:
    """Delete one person's answers to a wave, and the receipts that found them; 0 if there were none."""
    await work.receipts.drop(wave, respondent)
    given = await work.answers.withdraw(wave, respondent)
    await work.quotes.drop_orphans(wave)
    return int(given > 0)
