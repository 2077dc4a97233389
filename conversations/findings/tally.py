"""Exact counts of one wave, or of several together, by leaf area: private to the gate, never printed."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import assert_never

from conversations.findings.answer import Answer
from conversations.findings.figures import Line, Measure
from conversations.findings.leads import Lead, leads
from conversations.programme import Area
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import (
    Band,
    Calculate,
    Choice,
    Date,
    Decimal,
    District,
    Integer,
    Question,
    Range,
    Script,
    SelectMultiple,
    SelectOne,
    Text,
    Time,
)
from conversations.script.values import Value, opted_out

ELSEWHERE = ""  # the key under which answers from areas the programme no longer has are counted, not lost


@dataclass(frozen=True, slots=True)
class Place:
    """An area of the wave, with those below it that were asked or answered."""

    key: str
    children: tuple["Place", ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Count:
    """One question, exactly. `bases` are the respondents who answered by leaf (don't know included, skipped not).

    `cells` counts them by (leaf, place of the line in `lines`); empty where only answering is counted.
    """

    question: str
    measure: Measure
    lines: tuple[Line, ...]
    bases: Mapping[str, int]
    cells: Mapping[tuple[str, int], int]
    leads: tuple[Lead, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Tally:
    """Everything counted together. `people` are respondents who answered anything at all, by leaf; `waves` are ids."""

    top: Place
    people: Mapping[str, int]
    counts: tuple[Count, ...]
    waves: frozenset[str] = frozenset()


def tally(script: Script, answers: Iterable[Answer], areas: Area, asked: Collection[str] = ()) -> Tally:
    """Count the answers of a wave, or of several together. `asked` are the leaf areas; all of them if none is named."""
    leaves = {leaf.key for leaf in areas.leaves()}
    given: defaultdict[str, list[tuple[str, Value]]] = defaultdict(list)
    people: defaultdict[str, set[str]] = defaultdict(set)
    waves: set[str] = set()
    worked_out = {step.name for step in script.steps if isinstance(step, Calculate)}
    for answer in answers:
        waves.add(answer.wave)
        if answer.value is None or answer.question in worked_out:
            continue
        leaf = answer.area if answer.area in leaves else ELSEWHERE
        given[answer.question].append((leaf, answer.value))
        people[leaf].add(answer.respondent)
    seen = {*people, *(asked or leaves)}
    return Tally(
        top=_top(areas, seen),
        people={leaf: len(who) for leaf, who in people.items()},
        counts=tuple(_count(script, question, given[question.name]) for question in (*script.questions, ENQUIRY)),
        waves=frozenset(waves),
    )


def asks_the_same(one: Script, other: Script) -> bool:
    """Say whether two versions of a script count the same: the answers to both may then be counted together."""
    return _asked(one) == _asked(other)


def _asked(script: Script) -> list[tuple[str, Measure, tuple[Line, ...], tuple[Lead, ...]]]:
    return [(question.name, *_measured(question), leads(script, question)) for question in script.questions]


def _top(areas: Area, seen: Collection[str]) -> Place:
    top = _place(areas, seen) or Place(areas.key)
    if ELSEWHERE not in seen:
        return top
    return Place(top.key, (*(top.children or (Place(areas.key),)), Place(ELSEWHERE)))


def _place(area: Area, seen: Collection[str]) -> Place | None:
    if not area.children:
        return Place(area.key) if area.key in seen else None
    children = tuple(place for child in area.children if (place := _place(child, seen)))
    return Place(area.key, children) if children else None


def _count(script: Script, question: Question, given: Sequence[tuple[str, Value]]) -> Count:
    measure, lines = _measured(question)
    places = {choice: number for number, line in enumerate(lines) for choice in line.choices}
    said = ((leaf, _names(value), value) for leaf, value in given)
    # "Don't know" is a line of its own where it was shown; where it was only typed, it counts as a skip does.
    known = [(leaf, names) for leaf, names, value in said if not opted_out(value) or places.keys() & names]
    return Count(
        question=question.name,
        measure=measure,
        lines=lines,
        bases=Counter(leaf for leaf, _ in known),
        cells=Counter((leaf, places[name]) for leaf, names in known for name in names if name in places),
        leads=leads(script, question),
    )


def _names(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (str(value),)


def _measured(question: Question) -> tuple[Measure, tuple[Line, ...]]:
    match question:
        case SelectOne():
            return Measure.CHOICES, tuple(_line(choice) for choice in question.choices)
        case SelectMultiple():
            return Measure.TICKS, tuple(_line(choice) for choice in question.choices)
        case Range():
            points = (Line((str(point),)) for point in range(question.start, question.end + 1, question.step))
            return Measure.CHOICES, (*points, *map(_line, question.standard))
        case Text():
            return Measure.COMMENTS, ()
        case (
            Integer() | Decimal() | Date() | Time() | District()
        ):  # no bands are declared for them, and invented ones would mislead
            return Measure.REPLIES, ()
        case _:
            assert_never(question)


def _line(choice: Choice) -> Line:
    return Line((choice.name,), choice.band)


def merged_points(count: Count) -> Count | None:
    """Merge a scale into positive, neutral, negative (a range into its lower, middle and upper part).

    None where that changes nothing. What lies apart (don't know) is never merged with an opinion.
    """
    groups = _bands(count.lines) if count.measure is Measure.CHOICES else ()
    if not groups or len(groups) == len(count.lines):
        return None
    cells: Counter[tuple[str, int]] = Counter()
    for (leaf, line), number in count.cells.items():
        cells[leaf, next(place for place, group in enumerate(groups) if line in group)] += number
    lines = tuple(
        Line(
            tuple(chain.from_iterable(count.lines[line].choices for line in group)),
            count.lines[group[0]].band,
        )
        for group in groups
    )
    return Count(count.question, count.measure, lines, count.bases, cells, count.leads)


def _bands(lines: Sequence[Line]) -> tuple[tuple[int, ...], ...]:
    if all(line.band for line in lines):
        merged: dict[object, list[int]] = {}
        for place, line in enumerate(lines):
            merged.setdefault(place if line.band is Band.APART else line.band, []).append(place)
        return tuple(tuple(group) for group in merged.values())
    points = [place for place, line in enumerate(lines) if _is_point(line)]
    apart = [place for place, line in enumerate(lines) if line.band is Band.APART]
    if len(points) > 3 and len(points) + len(apart) == len(lines):  # noqa: PLR2004  three parts want four points
        side = (len(points) + 1) // 3  # 1-5: two, one, two; 0-10: 0-3, 4-6, 7-10
        parts = (tuple(points[:side]), tuple(points[side:-side]), tuple(points[-side:]))
        return (*parts, *((place,) for place in apart))
    return ()


def _is_point(line: Line) -> bool:
    return all(choice.lstrip("-").isdigit() for choice in line.choices)
