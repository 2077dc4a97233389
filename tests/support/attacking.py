"""Sets the statistician on everything that a made-up programme ever published, and says what was found."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import permutations
from random import Random

from conversations.findings.figures import Reason, Shown, Withheld
from tests.support.population import Person, Population, Wave, leaves_below
from tests.support.statistician import APART, OFF, OPEN, SMALL, Attack, System, apart, figures_of_their_own

FIVE_VALUES = 4  # from the least to the greatest: what is left where more is known than can be proved


def attack(made: Population, wave: Wave, system: System | None = None, *, ordered: bool = False) -> Attack:
    """Set him on one release; `ordered` lets him know where the next lowest count was hidden beside a small one."""
    assert wave.digest is not None

    def is_small(question: str, leaves: frozenset[str]) -> bool:
        among = (person for person in wave.counted.values() if person.area in leaves)
        return sum(not question or question in person.said for person in among) < OPEN

    def lowest(question: str, leaves: frozenset[str], hidden: Collection[int], shown: Collection[int]) -> bool:
        def count(line: int) -> int:
            return sum(said[question, leaf, line] for leaf in leaves)

        least = min(map(count, shown), default=0)
        return all(count(line) <= SMALL or count(line) <= least for line in hidden)

    _, said = truth(wave)
    below, told = leaves_below(made.tree), lowest if ordered else None
    return Attack(wave.digest, below, made.floor, is_small, wave.beside, told, system or System())


def few_found(made: Population, wave: Wave, chance: Random) -> Iterator[str]:
    """Give small counts that can be worked out by who knows besides which was hidden as the next lowest."""
    attacked = attack(made, wave, ordered=True)
    people, said = truth(wave)
    assert attacked.fits(people, said), f"{wave.id}: the attacker rules out what was really said"
    values = {attacked.said[spot]: count for spot, count in said.items()}
    attacked.hidden = [
        replace(hidden, wide=FIVE_VALUES)
        for hidden in attacked.hidden
        if hidden.terms.keys() <= values.keys() and sum(values[each] for each in hidden.terms) <= SMALL
    ]
    yield from attacked.found(chance)


def secrets(made: Population, chance: Random) -> Iterator[str]:
    """Give everything that can be worked out although nobody may know it, and every figure that should not be."""
    for wave in made.waves:
        assert wave.digest is not None
        attacked = attack(made, wave)
        assert attacked.fits(*truth(wave)), f"{wave.id}: the attacker rules out what was really said"
        yield from (f"{wave.id}: {found}" for found in attacked.found(chance))
        yield from (f"{wave.id}, ordered: {found}" for found in few_found(made, wave, chance))
        yield from (f"{wave.id}: {figure} does not follow" for figure in figures_of_their_own(wave.digest))
    yield from (f"nobody counts {who}" for who in left_out(made))
    yield from differences(made)


def differences(made: Population) -> Iterator[str]:
    """Give the published waves that differ by a few people, for who knows that one holds the other."""
    for one, other in permutations(filter(is_told, made.waves), 2):
        if holds(one, other):
            yield from (f"{one.id} less {other.id}: at most {few} people" for few in difference(made, one, other))


def difference(made: Population, one: Wave, other: Wave) -> Iterator[int]:
    """Give how many people two published waves differ by, if that is known to be fewer than ten."""
    system = System()
    few = apart(attack(made, one, system), attack(made, other, system))
    if few < APART:
        yield few


def holds(one: Wave, other: Wave) -> bool:
    """Say whether everybody who stands behind one stands behind the other, with the same words."""
    behind = {(who, str(said)) for (_, who), said in one.counted.items()}
    return behind >= {(who, str(said)) for (_, who), said in other.counted.items()}


def is_told(wave: Wave) -> bool:
    return wave.digest is not None and isinstance(wave.digest.release.people.figures[0].base, Shown)


def left_out(made: Population) -> list[str]:
    """Give the waves whose people stand in no figure although together they are enough."""
    missing = []
    told: set[str] = set()
    for wave in made.waves:
        assert wave.digest is not None
        base = wave.digest.release.people.figures[0].base
        if is_told(wave):
            told |= {waved for waved, _ in wave.counted}
        elif isinstance(base, Withheld) and base.reason is not Reason.REPEATED and len(wave.counted) >= made.floor:
            missing.append(wave.id)
        before = made.waves[: made.waves.index(wave) + 1]
        if is_told(wave):
            missing += [one.id for one in before if one.people and one.id not in told]
    return missing


def rates_that_miss(wave: Wave) -> Iterator[str]:
    """Give the printed rates in whose range the truth is not, although it is no fault of rounding to the nearest 5."""
    assert wave.digest is not None
    report, people = wave.digest.release.fieldwork, wave.digest.release.people.figures[0].base
    field, answered = wave.field, len(wave.counted)
    for share, part, whole, told, of in (
        (report.completion, field.finished, field.started, report.finished, report.started),
        (report.rr1, field.finished, field.invited, report.finished, report.invited),
        (report.rr2, answered, field.invited, people, report.invited),
    ):
        if share and isinstance(told, Shown) and isinstance(of, Shown):
            least = min(share.low, 100 * (told.count - OFF) / (of.count + OFF))
            most = max(share.high, 100 * (told.count + OFF) / (of.count - OFF))
            if not least <= 100 * part / whole <= most:
                yield f"{wave.id}: a rate of {share.percent}, and it is {100 * part / whole:.0f}"


def truth(wave: Wave) -> tuple[dict[str, int], dict[tuple[str, str, int], int]]:
    """Count what was really said, as the attacker's system has it."""
    assert wave.digest is not None
    behind = wave.counted.values()
    people = Counter(person.area for person in behind)
    said = {
        (table.question, area, place): sum(
            person.area == area and not chosen(person, table.question).isdisjoint(line.choices) for person in behind
        )
        for table in wave.digest.release.tables
        for area in wave.digest.areas
        for place, line in enumerate(table.lines)
    }
    return {area: people[area] for area in wave.digest.areas}, said


def chosen(person: Person, question: str) -> set[str]:
    value = person.said.get(question, ())
    return set(value) if isinstance(value, tuple) else {str(value)}
