"""A database with one of everything that is sealed or hashed, the older and the newer key to it, and all it answers."""

from dataclasses import replace
from random import Random

from conversations.document import Document, Paragraph
from conversations.messages import Address, Kind, Outbound, ToTeam
from conversations.planning.series import Role
from conversations.talk.person import Consent, Contact, Stage, Welcome
from storage.inbox import SetAsideRow
from storage.keys import Keys
from storage.receipts import proof_of, salts
from storage.store import Store, Work
from tests.support.remembered import AREAS, HOUR, NOW, SECRET, address, answer, open_wave, outbound, session

NEWER = bytes(reversed(SECRET))
BOTH = Keys(NEWER, Keys(SECRET))
SAM, CHANNEL = Address("slack", "U7700SAM"), Address("slack", "C7700NORTH")
AGREED = Consent("adoption", "contact", "contact-1")
AGREED_LATER = Consent("adoption", "contact", "contact-2")
RECEIPT = "plum river fig stone"
PEOPLE = 25
LANGUAGES = ("en", "cy", "pl")


async def opened_with(url: str, held: Keys) -> Store:
    """Open it as a replica that holds these keys."""
    store = await Store.open(url, held)
    store.learn(LANGUAGES, AREAS)
    return store


def person(number: int) -> Contact:
    """Make somebody who may speak any of the languages, live in either area, and be on their way in."""
    welcome = Welcome(Stage.AREA, "abcd2345", "cy", "adoption") if number % 6 == 0 else None
    areas = {"adoption": "south" if number % 3 == 0 else "north"}
    reads = {"easy": number % 5 == 0, "welcome": welcome}
    return Contact(f"c{number}", LANGUAGES[number % 3], areas, invitations=True, **reads)


async def fill(store: Store) -> None:
    """Put in one of everything, some of it in the middle of a wave, some of it from one that has closed."""
    async with store.work() as work:
        await work.contacts.save([(person(number), address(number), NOW) for number in range(PEOPLE)])
        await work.consents.give([(f"c{number}", AGREED, NOW) for number in range(PEOPLE)])
    await _closed_wave(store)
    await open_wave(store, 1)
    async with store.work() as work:
        await work.invitations.add("wave1", [f"c{number}" for number in range(20)], NOW.date())
        link = (await work.waves.link_keys(["wave1"]))["wave1"]
        for number in range(8):
            await say(work, address(number), f"Words of {number}")
        await work.receipts.add([(proof_of(RECEIPT, salts(store.keys)[0]), "wave1", link.respondent(address(1)))])
        await work.sessions.save([session(f"c{number}", drafts={"why": f"Draft {number}"}) for number in range(8, 15)])
        await work.outbox.put(
            [outbound(f"wave:wave1:{number}", f"c{number}", text=f"Hi {number}") for number in (9, 10)]
        )
        await work.outbox.put(
            [Outbound("p", ToTeam("adoption", "north"), Document("D", (Paragraph("D"),)), Kind.POST, NOW)]
        )
        await work.inbox.add([f"telegram:{number}" for number in range(9)], NOW)
        await work.inbox.set_aside([SetAsideRow("telegram:x", b'{"text": "Ama"}', "KeyError", NOW)])
        await work.staff.issue("plum-river", Role.COORDINATOR, "adoption", "north", NOW + HOUR)
        await work.staff.redeem("plum-river", SAM, NOW)
        await work.staff.issue("fig-river", Role.OFFICIAL, "adoption", "north", NOW + 24 * HOUR)
        await work.staff.connect("adoption", "north", CHANNEL)
        await work.confirmations.put("yes1", "k7f2m9", "adoption", "north", "close s1", NOW + HOUR)
        await work.outbox.put([outbound("wave::bye", "c24", text="Goodbye")])
        await work.contacts.delete(["c24"])


async def _closed_wave(store: Store) -> None:
    await open_wave(store, 2)
    async with store.work() as work:
        await work.answers.add([answer(f"r{number}", value=f"Old {number}", wave="wave2") for number in range(12)])
    async with store.work() as work:
        await work.waves.close("wave2", Random(1), 1)


async def say(work: Work, who: Address, words: str) -> int:
    """Answer the open wave, as whoever has this address."""
    link = (await work.waves.link_keys(["wave1"]))["wave1"]
    return await work.answers.add([answer(link.respondent(who), "why", words)])


async def all_of_it(store: Store) -> dict[str, object]:
    """Ask everything that needs a key, as the parts of Heard ask it; random seals apart it never changes."""
    everyone = [address(number) for number in range(PEOPLE)]
    ids = [f"c{number}" for number in range(PEOPLE)]
    async with store.read() as work:
        link = (await work.waves.link_keys(["wave1"]))["wave1"]
        rows = work.answers.connection.rows
        sealed = await rows("SELECT id, value FROM answers ORDER BY id")
        raw = await rows("SELECT id, raw FROM set_aside")
        found = await work.receipts.find([proof_of(RECEIPT, salt) for salt in salts(store.keys)])
        bodies = await rows("SELECT key, body FROM outbox WHERE recipient LIKE 'c:%' ORDER BY key")
        return {
            "contacts": await work.contacts.by_address(everyone),
            "addresses": await work.contacts.addresses(ids),
            "readers": await work.contacts.readers(ids),
            "ahead": await work.contacts.ahead("adoption", ["north", "south"], "", 100),
            "members": await work.contacts.members("adoption", ["south"], ids),
            "reach": await work.contacts.reach("adoption", ["north", "south"], NOW.date(), 1),
            "consents": [await work.consents.of(who) for who in ids],
            "sessions": {who: replace(one, revision=0) for who, one in (await work.sessions.of(ids)).items()},
            "unreadable": work.sessions.unreadable,
            "respondents": [link.respondent(one) for one in everyone],
            "answers": [store.keys.open("answer", value, one.encode()) for one, value in sealed],
            "aside": [store.keys.open("set-aside", value, one) for one, value in raw],
            "messages": [store.keys.open("outbox", body[1:], key.encode()) for key, body in bodies],
            "events": await work.inbox.new([f"telegram:{number}" for number in range(12)]),
            "staff": await work.staff.by_address(SAM),
            "code": await work.staff.is_good("fig-river", NOW),
            "channels": await work.staff.channels(),
            "confirmation": await work.confirmations.peek("yes1", NOW),
            "receipt": found and found.respondent,
            "waiting": await work.confirmations.waiting("k7f2m9", NOW),
        }
