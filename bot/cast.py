"""The made-up residents of the demonstration, spread over programmes and areas as life does, the same each time."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.channels.channel import Refused, Sent
from bot.residents import Resident, Temper
from config.phrases import Phrasebook
from conversations.document import Document
from conversations.messages import Address, Message
from conversations.programme import Programme
from conversations.talk.effects import Phrase
from storage.keys import new_id

ASKED = 280  # people who joined; with those who answer, the response rate that a good survey by text has
PEOPLE = 160  # of them take part; the others are asked and stay silent
TEMPERS = {Temper.READY: 61, Temper.SLOW: 16, Temper.QUITTER: 9, Temper.DRIFTER: 14}  # parts of those who take part
PATIENCE = (5, 20)  # turns after which a quitter or drifter has had enough: in the long talk, or in the pulse
LANGUAGE_SHARE = 0.8  # of people who read a programme's first language


class Stage:
    """A channel to people who are not there: each message goes straight to its made-up resident."""

    name = "demo"

    def __init__(self, residents: Sequence[Resident]) -> None:
        self._residents = {resident.address: resident for resident in residents}

    async def send(self, address: Address, body: Message | Document) -> Sent:
        """Hand a message over."""
        if isinstance(body, Document):
            raise Refused("document")
        self._residents[address].reads(body)
        return Sent(new_id())

    async def remove(self, address: Address, messages: Sequence[str]) -> bool:  # noqa: ARG002 - Channel's shape
        """Nothing can be taken back here."""
        return False

    def pieces(self, _: Message | Document) -> int:
        """One: nothing is split here."""
        return 1


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays: the residents of each programme's areas, by start code's area."""

    residents: dict[tuple[str, str], list[Resident]]

    def all(self) -> list[Resident]:
        """Give everyone."""
        return [resident for people in self.residents.values() for resident in people]


def make_cast(programmes: Sequence[Programme], phrasebook: Phrasebook, dice: random.Random) -> Cast:
    """Spread people over programmes and their areas, unevenly, as life does."""
    cast: dict[tuple[str, str], list[Resident]] = {}
    shares = list(_shares([1 / (rank + 1.6) for rank in range(len(programmes))], ASKED))
    tempers = dice.choices(list(TEMPERS), list(TEMPERS.values()), k=PEOPLE) + [Temper.SILENT] * (ASKED - PEOPLE)
    dice.shuffle(tempers)
    for programme, share in zip(programmes, shares, strict=True):
        leaves = programme.areas.leaves()
        sizes = _shares([1 / (rank + 1.5) for rank in range(len(leaves))], share)
        for leaf, size in zip(leaves, sizes, strict=True):
            mood = dice.uniform(0.45, 0.85)
            cast[programme.key, leaf.key] = [
                _person(phrasebook, programme, tempers.pop(), mood, dice) for _ in range(size)
            ]
    return Cast(cast)


def _person(phrasebook: Phrasebook, programme: Programme, temper: Temper, mood: float, dice: random.Random) -> Resident:
    first, *others = programme.languages
    language = first if not others or dice.random() < LANGUAGE_SHARE else dice.choice(others)
    goodbye, agree = (phrasebook.say(language, Phrase(name)) for name in ("complete", "button-agree"))
    own = random.Random(dice.random())  # noqa: S311  made-up people, the same each time
    return Resident(Address(Stage.name, new_id()), language, temper, mood, own, goodbye, agree, own.randint(*PATIENCE))


def _shares(weights: Sequence[float], total: int) -> Iterator[int]:
    """Split a whole number by weights, losing nobody."""
    given = 0
    for place in range(len(weights)):
        upto = round(total * sum(weights[: place + 1]) / sum(weights))
        yield upto - given
        given = upto
