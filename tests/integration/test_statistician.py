"""Nobody is found out by an attacker with every published figure and a solver; and one who could would be noticed."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from conversations.findings import gate, ledger, suppression
from conversations.findings.figures import Shown
from conversations.findings.ledger import CountedBefore
from conversations.findings.publication import Publication
from tests.support.attacking import attack, difference, differences, is_told, rates_that_miss, secrets, truth
from tests.support.population import START, answers_of, population, publish

SEEDS = range(50)


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_hidden_can_be_worked_out_and_everybody_counts(seed: int) -> None:
    assert list(secrets(population(Random(seed)), Random(seed))) == []


def test_the_made_up_programmes_have_what_there_is_to_attack() -> None:
    waves = [wave for seed in SEEDS for wave in population(Random(seed)).waves]
    assert sum(bool(wave.digest.pooled) and is_told(wave) for wave in waves) >= 10
    assert sum(not is_told(wave) for wave in waves) >= 20
    assert sum(wave.beside for wave in waves) >= 10


def test_no_printed_rate_is_further_from_the_truth_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    assert missed() == []
    monkeypatch.setattr(gate, "holds", lambda *_: True)
    assert len(missed()) >= 3


def missed() -> list[str]:
    return [found for seed in SEEDS for wave in population(Random(seed)).waves for found in rates_that_miss(wave)]


# An attacker is worth what it catches: each of these leaves one rule out.


def caught(seeds: range = range(12)) -> int:
    return sum(bool(list(secrets(population(Random(seed)), Random(seed)))) for seed in seeds)


def test_a_small_count_hidden_alone_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suppression._Search, "pair", lambda *_: None)
    monkeypatch.setattr(suppression._Search, "is_free", lambda *_: True)
    assert caught() >= 3


def test_figures_that_are_not_rounded_give_hidden_ones_away() -> None:
    found = []
    for seed in range(8):
        made = population(Random(seed))
        for wave in made.waves:
            attacked, (_, said) = attack(made, wave), truth(wave)
            for table in wave.digest.release.tables:
                for column, figures in zip(table.columns, table.figures, strict=True):
                    leaves = attacked.leaves(column.areas)
                    for line, cell in enumerate(figures.cells):
                        if isinstance(cell, Shown):
                            exact = sum(said[table.question, leaf, line] for leaf in leaves)
                            attacked.system.know(attacked.cell(table.question, leaves, line), exact, exact)
                    if isinstance(figures.base, Shown):
                        among = [person for person in wave.counted.values() if person.area in leaves]
                        exact = sum(table.question in person.said for person in among)
                        attacked.system.know(attacked.base(table.question, leaves), exact, exact)
            found += attacked.found(Random(seed))
    assert len(found) >= 3


def test_a_share_of_exact_counts_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    honest = gate.portion
    monkeypatch.setattr(gate, "portion", lambda part, base: honest(max(0, part - 1), base))
    assert caught() >= 3


def test_the_same_people_told_twice_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger.Ledger, "is_near", lambda *_: False)
    assert any("less" in found for seed in range(40) for found in apart(seed))


def apart(seed: int) -> Iterator[str]:
    made = population(Random(seed))
    if any(wave.closed.early for wave in made.waves):
        yield from differences(made)


def told_twice(by: int) -> int:
    """Publish waves alone and then, against the rule, with a few more; say how often that is found out."""
    found = 0
    for seed in range(12):
        made = population(Random(seed))
        for wave in filter(is_told, tuple(made.waves)):
            more = {f"more-{who}": said for who, said in list(wave.people.items())[:by]}
            last = made.waves[-1].closes
            again = replace(wave.closed, wave="again", number=99, opens=last, closes=last, early=False)
            twice = replace(wave, id="again", people=wave.people | more, closed=again, digest=None)
            made.waves = [replace(one, closes=START) for one in made.waves]  # long ago, as far as the ledger knows
            publish(made, twice)
            found += is_told(twice) and len(more) == by and any(difference(made, twice, wave))
            made.waves.pop()
    return found


def test_a_pool_that_holds_a_published_wave_and_three_more_is_told_apart() -> None:
    assert told_twice(3) >= 3
    assert told_twice(30) == 0


def test_what_is_published_is_never_published_again() -> None:
    made = population(Random(1))
    wave = next(filter(is_told, made.waves))
    again = Publication(made.programme, made.script, wave.closed, made.entries)
    with pytest.raises(CountedBefore):
        again.digest(answers_of(wave.id, wave.people), {}, wave.field)
