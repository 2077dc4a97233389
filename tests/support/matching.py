"""How well guesses tie answers to people, and how well chance alone would: the yardstick of the attacker's test."""

import math
from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random

SURE = 1e-8  # a leak is told only if chance alone does as well once in 100 million times: thousands of pairs are tried
SURE_Z = 5.73  # the same for what is normally distributed, on both sides

Orders = Mapping[str, Mapping[str, float]]
"""By the name of a clue: a number for each one who has it. Only their order counts."""


@dataclass(frozen=True)
class Truth:
    """Whose each respondent's answers are, and within which blocks nobody has to guess: (area, kept language)."""

    person: Mapping[str, str]
    block: Mapping[str, Hashable]

    @property
    def blocks(self) -> list[list[str]]:
        """Give the respondents of each block."""
        found: defaultdict[Hashable, list[str]] = defaultdict(list)
        for respondent in sorted(self.person):
            found[self.block[respondent]].append(respondent)
        return list(found.values())


@dataclass(frozen=True)
class Leak:
    """Two clues that together say more than chance does."""

    answers: str
    people: str
    how: str

    def __str__(self) -> str:
        return f"answers by {self.answers} and people by {self.people}: {self.how}"


def leaks(truth: Truth, answers: Orders, people: Orders) -> list[Leak]:
    """Try each clue about answers with each about people, as an order forwards and backwards."""
    bound = most_by_chance([len(block) for block in truth.blocks])
    found = []
    for ours, by_respondent in answers.items():
        for theirs, by_person in people.items():
            pairs = [
                [
                    (by_respondent[one], by_person[truth.person[one]])
                    for one in block
                    if _both(truth, one, by_respondent, by_person)
                ]
                for block in truth.blocks
            ]
            if abs(z := correlation(pairs)) > SURE_Z:
                found.append(Leak(ours, theirs, f"their orders agree, z = {z:.1f}"))
            elif max(hits := [matches(pairs), matches([[(a, -b) for a, b in some] for some in pairs])]) > bound:
                found.append(Leak(ours, theirs, f"{max(hits)} matched, and by chance at most {bound}"))
    return found


def _both(truth: Truth, one: str, by_respondent: Mapping[str, float], by_person: Mapping[str, float]) -> bool:
    return one in by_respondent and truth.person[one] in by_person


def correlation(blocks: Sequence[Sequence[tuple[float, float]]]) -> float:
    """Give how far two orders agree within blocks: Spearman's rank correlation, told in standard deviations.

    Under chance each block's sum of rank products has mean 0 and variance SSx SSy / (n - 1), ties included.
    """
    total = spread = 0.0
    for pairs in blocks:
        if len(pairs) < 2:
            continue
        ours, theirs = (_centred_ranks([pair[side] for pair in pairs]) for side in (0, 1))
        total += sum(a * b for a, b in zip(ours, theirs, strict=True))
        spread += sum(a * a for a in ours) * sum(b * b for b in theirs) / (len(pairs) - 1)
    return total / math.sqrt(spread) if spread else 0.0


def matches(blocks: Sequence[Sequence[tuple[float, float]]]) -> int:
    """Pair the first with the first and so on within each block; give how many pairs are true ones."""
    hits, toss = 0, Random(5)
    for pairs in blocks:
        coins = [(toss.random(), toss.random()) for _ in pairs]  # between equals chance decides, on each side apart
        by_ours = sorted(range(len(pairs)), key=lambda place: (pairs[place][0], coins[place][0]))
        by_theirs = sorted(range(len(pairs)), key=lambda place: (pairs[place][1], coins[place][1]))
        hits += sum(a == b for a, b in zip(by_ours, by_theirs, strict=True))
    return hits


def most_by_chance(sizes: Sequence[int], risk: float = SURE) -> int:
    """Give the most true pairs that random matching within blocks of these sizes makes, but for that risk.

    Exact: the number of fixed points of random permutations, one a block, added up.
    """
    chances = [1.0]
    for size in sizes:
        fixed = [float(fixed_points(size, hits)) for hits in range(min(size, 40) + 1)]
        added = [0.0] * (len(chances) + len(fixed) - 1)
        for so_far, chance in enumerate(chances):
            for hits, more in enumerate(fixed):
                added[so_far + hits] += chance * more
        chances = added
    tail = 0.0
    for hits in range(len(chances) - 1, -1, -1):
        tail += chances[hits]
        if tail > risk:
            return hits
    return 0


def fixed_points(size: int, hits: int) -> Fraction:
    """Give the chance that a random permutation of `size` leaves exactly `hits` in their place."""
    rest = size - hits
    if rest < 0:
        return Fraction(0)
    deranged = sum(
        (Fraction((-1) ** number, math.factorial(number)) for number in range(min(rest, 40) + 1)), Fraction(0)
    )
    return deranged / math.factorial(hits)


def apart(some: Sequence[float], others: Sequence[float]) -> float:
    """Say how far two groups lie apart in one order: Mann and Whitney's test, in standard deviations."""
    return correlation([[(value, 1.0) for value in some] + [(value, 0.0) for value in others]])


def _centred_ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=lambda place: values[place])
    ranks = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            ranks[place] = (start + end) / 2
        start = end + 1
    middle = (len(values) - 1) / 2
    return [rank - middle for rank in ranks]
