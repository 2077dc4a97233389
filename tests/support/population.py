"""Made-up programmes whose waves are answered, taken back and published, by the code that publishes real ones."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from conversations.findings.answer import Answer
from conversations.findings.digest import Digest, release_from_json, release_to_json
from conversations.findings.gate import Fieldwork
from conversations.findings.ledger import Entry
from conversations.findings.publication import Closed, Publication
from conversations.programme import Area, Programme
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Question, Script, SelectMultiple, SelectOne, Text
from conversations.script.values import Value
from tests.support.wave import OVERALL, PLACE, SCORE, TOPICS, WHY, area, programme_of, script_of

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
PAUSE = timedelta(days=30)
SHORTLY = timedelta(days=3)

TREES = (
    area("england", area("north"), area("midlands"), area("south")),
    area("wales", area("east"), area("west")),
    area("centre", area("borough", area("harbour"), area("lantern")), area("county", area("willow"), area("bridge"))),
)
SIZES = ((0, 4), (0, 9), (0, 16), (5, 30), (20, 70))  # people of an area in a wave, from and to
POOR = frozenset({"poor", "very_poor"})
CORE = OVERALL.name


@dataclass(frozen=True, slots=True)
class Person:
    area: str
    said: dict[str, Value]


@dataclass(slots=True)
class Wave:
    """One wave as it was, and as it was published. `people` are by name; the same may answer twice."""

    id: str
    closed: Closed
    closes: datetime
    people: dict[str, Person]
    field: Fieldwork
    beside: bool = False  # it was held against another wave, asked shortly before
    digest: Digest | None = None
    counted: dict[tuple[str, str], Person] = field(default_factory=dict)  # everybody in it, by wave and name


@dataclass(slots=True)
class Population:
    """A programme, its script, and its waves in the order in which they were published."""

    programme: Programme
    script: Script
    floor: int
    waves: list[Wave] = field(default_factory=list)

    @property
    def tree(self) -> Area:
        return self.programme.areas

    @property
    def entries(self) -> list[Entry]:
        return [
            Entry(wave.id, wave.closed.series, wave.closed.opens, wave.closes, wave.closed.early, wave.digest)
            for wave in self.waves
            if wave.digest
        ]


def population(chance: Random) -> Population:
    """Make one up: areas, questions, two to five waves; some closed early and asked again, some answers taken back."""
    questions = [OVERALL, *(one for one in (WHY, PLACE, TOPICS, SCORE) if chance.random() < 0.6)]
    script = script_of(*questions)
    sensitive = chance.random() < 0.3
    made = Population(
        replace(programme_of(chance.choice(TREES), script), sensitive=sensitive), script, 15 if sensitive else 10
    )
    for wave in waves(made, chance):
        publish(made, wave)
        for earlier in made.waves:
            take_back(earlier, chance)
    return made


def waves(made: Population, chance: Random) -> Iterator[Wave]:
    ways = [chance.choice(SIZES) for _ in made.tree.leaves()]
    if chance.random() < 0.4:  # a small programme, in which waves are pooled
        ways = [chance.choice(SIZES[:2]) for _ in ways]
    now = START
    again: Wave | None = None
    for number in range(1, chance.randint(2, 5) + 1):
        early = chance.random() < 0.25
        people = everybody(made, chance, ways, str(number))
        if again is not None and chance.random() < 0.7:  # the very people, and a few more
            more = list(people.items())[: chance.choice((0, 1, 3, 9, 10, 25))]
            people = dict(again.people) | dict(more)
        series = f"sister{number}" if again is not None and not again.closed.early else "series"
        yield (wave := closed(made, chance, number, now, people, series, early=early))
        again = wave if early or chance.random() < 0.15 else None  # asked again by another series, where not early
        now = wave.closes + (SHORTLY if again else PAUSE)


def closed(
    made: Population, chance: Random, number: int, now: datetime, people: dict[str, Person], series: str, *, early: bool
) -> Wave:
    areas = [leaf.key for leaf in made.tree.leaves()]
    until = now + timedelta(days=2 if early else 10)
    close = Closed(f"w{number}", series, number, areas, now, until, now.date(), until.date(), early, always_open=False)
    answered = len(people)
    broke_off, silent = chance.randint(0, answered // 4), chance.randint(0, 2 * answered + 3)
    started = answered + chance.randint(0, answered // 5)
    field = Fieldwork(answered + silent + started, answered + silent + started, started, answered - broke_off)
    return Wave(f"w{number}", close, until, people, field)


def everybody(made: Population, chance: Random, ways: Sequence[tuple[int, int]], wave: str) -> dict[str, Person]:
    skips, alike = chance.choice((0.0, 0.0, 0.1)), chance.random()
    asking = Random(f"{made.tree.key} {wave} {alike}")  # of its own, so that the answers stay as they were
    often = asking.choice((0.0, 0.1, 0.4))
    people = {}
    for leaf, (least, most) in zip(made.tree.leaves(), ways, strict=True):
        for number in range(chance.randint(least, most)):
            said: dict[str, Value] = {}
            for question in made.script.questions:
                value = answered(question, said, chance, alike)
                if value is not None and (question.name == CORE or chance.random() >= skips):
                    said[question.name] = value
            if asking.random() < often:
                said[ENQUIRY.name] = "words"
            people[f"{wave}-{leaf.key}-{number}"] = Person(leaf.key, said)
    shuffled = list(people.items())
    chance.shuffle(shuffled)
    return dict(shuffled)


def answered(question: Question, said: dict[str, Value], chance: Random, alike: float) -> Value | None:
    match question:
        case Text():
            return "words" if said.get(CORE) in POOR else None
        case SelectOne():
            names = [choice.name for choice in question.choices]
            return names[0] if chance.random() < alike * 0.8 else chance.choice(names)
        case SelectMultiple():
            return tuple(choice.name for choice in question.choices if chance.random() < 0.3 + 0.5 * alike)
        case _:
            return chance.randint(1, 5)


def publish(made: Population, wave: Wave) -> None:
    """Publish as a close does, with everything that was published before at hand."""
    publication = Publication(made.programme, made.script, wave.closed, made.entries)
    earlier = {one.id: answers_of(one.id, one.people) for one in made.waves if one.id in publication.needed}
    digest = publication.digest(answers_of(wave.id, wave.people), earlier, wave.field)
    wave.beside = bool(publication.needed.difference(pooled.wave for pooled in digest.pooled))
    wave.digest = release_from_json(release_to_json(digest))
    made.waves.append(wave)
    together = {wave.id, *(pooled.wave for pooled in digest.pooled)}
    wave.counted = {(one.id, who): said for one in made.waves if one.id in together for who, said in one.people.items()}


def answers_of(wave: str, people: dict[str, Person]) -> list[Answer]:
    return [
        Answer(f"{wave}-{who}-{question}", wave, f"{wave}-{who}", person.area, question, value, "en", "")
        for who, person in people.items()
        for question, value in person.said.items()
    ]


def take_back(wave: Wave, chance: Random) -> None:
    """Let a few people withdraw what they said."""
    if chance.random() < 0.3:
        for who in chance.sample(sorted(wave.people), min(len(wave.people), chance.randint(1, 3))):
            del wave.people[who]


def leaves_below(tree: Area) -> dict[str, frozenset[str]]:
    """Give the leaf areas under each area's key."""
    found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for one in tree.walk():
        found[one.key] = frozenset(leaf.key for leaf in one.leaves())
    return found
