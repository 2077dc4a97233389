"""Makes receipts ahead of the talks that give them out, and looks up those that people give back.

Hashing words takes long: it is done in a thread and before the transaction that needs it.
"""

import asyncio
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from bot.clock import Clock
from conversations.messages import Inbound
from conversations.talk.person import Claim, Finding, Outcome, Person
from conversations.talk.receipt import BITS, Receipt, words_of
from conversations.talk.withdrawing import receipt_in, withdrawal
from storage.database import StorageError
from storage.receipts import Found, proof_of, salts
from storage.store import Store, Work

STOCK = 128  # receipts ready: more than a vendor hands over in one batch; who comes after waits for theirs
AT_ONCE = 16  # made in one go, so that nobody waits for all of them


@dataclass(slots=True, repr=False)
class Ready:
    """What a batch may need, made before its transaction: spare receipts, and the proofs of those that were given.

    `proofs` are by the event's id; none for who has tried too often, whose words are not even hashed.
    """

    spares: list[Receipt] = field(default_factory=list)
    proofs: dict[str, Sequence[bytes]] = field(default_factory=dict)
    found: dict[str, Found] = field(default_factory=dict)

    @property
    def spare(self) -> Receipt | None:
        """Offer a receipt that nobody has."""
        return self.spares[-1] if self.spares else None

    def given(self, outcome: Outcome) -> None:
        """Note that a turn may have given the spare out: then it is nobody else's."""
        session = outcome.person.session
        spare = self.spare
        if spare and session and session.receipt and session.receipt.proof == spare.proof:
            self.spares.pop()


class Receipts:
    """One a process. Words are in memory only, and only until somebody gets them."""

    def __init__(self, store: Store, languages: Sequence[str], clock: Clock) -> None:
        self._store = store
        self._languages = tuple(languages)
        self._clock = clock
        self._stock: list[Receipt] = []
        self._making = asyncio.Lock()
        self._filling: asyncio.Task[None] | None = None

    async def ready(self, batch: Sequence[Inbound]) -> Ready:
        """Make ready what a batch may need."""
        while len(self._stock) < len(batch):
            await self._make()
        cut = len(self._stock) - len(batch)
        spares, self._stock = self._stock[cut:], self._stock[:cut]
        words = {inbound.id: words for inbound in batch if (words := self._words(inbound))}
        return Ready(spares, await self._proofs(batch, words) if words else {})

    def back(self, ready: Ready) -> None:
        """Take back what was not given out, and make more meanwhile, so that a batch seldom waits."""
        self._stock += ready.spares
        if len(self._stock) < STOCK and (self._filling is None or self._filling.done()):
            self._filling = asyncio.create_task(self.fill())

    async def rest(self) -> None:
        """Let what is being made be made."""
        if self._filling:
            await asyncio.wait({self._filling})

    async def claim(self, work: Work, ready: Ready, inbound: Inbound, person: Person) -> Claim | None:
        """Look up the receipt that an event gives, and count a wrong one; None where it gives none."""
        proofs = ready.proofs.get(inbound.id)
        if proofs is None or self._is_in_talk(inbound, person):
            return None
        now = self._clock()
        if not proofs or not await work.tries.left(inbound.sender, now):
            return Claim(Finding.TOO_OFTEN)
        found = await work.receipts.find(proofs)
        if found is None:
            await work.tries.note(inbound.sender, now)
            return Claim(Finding.UNKNOWN)
        ready.found[inbound.id] = found
        return Claim(Finding.FOUND, found.wave if await _own(work, found, inbound) else "")

    def _is_in_talk(self, inbound: Inbound, person: Person) -> bool:
        """Say whether the words are an answer of the talk under way, or its own receipt, which is kept nowhere else."""
        session = person.session
        if session is None or not session.status.live:
            return False
        words = self._words(inbound, in_talk=True)
        return words is None or bool(session.receipt and session.receipt.words == words)

    def _words(self, inbound: Inbound, *, in_talk: bool = False) -> str | None:
        return receipt_in(withdrawal(inbound.said, self._languages, in_talk=in_talk))

    async def _proofs(self, batch: Sequence[Inbound], words: dict[str, str]) -> dict[str, Sequence[bytes]]:
        """Hash words, but of nobody who may not try again: hashing costs too much to be had for nothing."""
        now = self._clock()
        async with self._store.read() as work:
            may = {inbound.id: await work.tries.left(inbound.sender, now) for inbound in batch if inbound.id in words}
        known = salts(self._store.keys)
        proofs: dict[str, Sequence[bytes]] = {}
        for event, given in words.items():
            proofs[event] = await asyncio.to_thread(_hashed, given, known) if may[event] else ()
        return proofs

    async def fill(self) -> None:
        """Make as many as are kept ready."""
        with suppress(StorageError):  # out of reach: whoever needs one asks again
            while len(self._stock) < STOCK:
                await self._make()

    async def _make(self) -> None:
        async with self._making:
            salt = salts(self._store.keys)[0]
            fresh = await asyncio.to_thread(_made, salt, AT_ONCE)
            async with self._store.read() as work:
                taken = await work.receipts.known([bytes.fromhex(receipt.proof) for receipt in fresh])
            self._stock += [receipt for receipt in fresh if bytes.fromhex(receipt.proof) not in taken]


async def _own(work: Work, found: Found, inbound: Inbound) -> bool:
    """Say whether these are the sender's own answers, which only an open wave can tell."""
    link = (await work.waves.link_keys([found.wave])).get(found.wave) if found.open else None
    return link is not None and link.respondent(inbound.sender) == found.respondent


def _made(salt: bytes, count: int) -> list[Receipt]:
    made = [words_of(secrets.randbits(BITS)) for _ in range(count)]
    return [Receipt(words, proof_of(words, salt).hex()) for words in made]


def _hashed(words: str, known: Sequence[bytes]) -> list[bytes]:
    return [proof_of(words, salt) for salt in known]
