"""An attacker who holds every published figure, knows the published rules, and works out what is hidden.

Each release becomes a system of whole-number equations over the people of each leaf area and what they said; a
solver then finds the least and the greatest that any hidden number can be. It shares no code with the gate: the
rules are written down here a second time, as docs/disclosure.md tells them. Two things are given on top of what a
reader has: which areas exist below those that are shown, and which columns stand for fewer than fifty people.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from conversations.findings.digest import Digest
from conversations.findings.figures import FieldReport, Measure, Reason, Released, Shown, Withheld
from conversations.script.model import Band

STEP = 5  # every shown count is a multiple of it
OFF = 2  # how far the nearest multiple can be from a count
SMALL = 7  # up to here a count is hidden ...
OPEN = 50  # ... in a column of fewer people than this
APART = 10  # people an area has at least, beside others
WIDE = 5  # a hidden number may be known to no less than this
FIRST = "overall"  # everybody answers the first question, and he knows it
MANY = 1_000  # people; more than any made-up area has

Terms = Mapping[int, float]
"""A sum: the weight of each variable in it."""

Lowest = Callable[[str, frozenset[str], Collection[int], Collection[int]], bool]
"""Whether, of a question in some areas, what is hidden for others' sake is no more than anything that is shown."""

IsSmall = Callable[[str, frozenset[str]], bool]
"""Whether a question was answered by fewer than fifty people of these leaf areas."""


def plus(*sums: Terms, times: float = 1) -> dict[int, float]:
    total: dict[int, float] = {}
    for terms in sums:
        for variable, weight in terms.items():
            total[variable] = total.get(variable, 0) + times * weight
    return total


def less(one: Terms, other: Terms) -> dict[int, float]:
    return plus(one, plus(other, times=-1))


class System:
    """Whole numbers, and what is known of their sums."""

    def __init__(self) -> None:
        self._bounds: list[tuple[float, float]] = []
        self._rows: list[tuple[Terms, float, float]] = []
        self._built: LinearConstraint | None = None

    def number(self, least: float = 0, most: float = MANY) -> int:
        self._bounds.append((least, most))
        return len(self._bounds) - 1

    def know(self, terms: Terms, least: float = -np.inf, most: float = np.inf) -> None:
        self._rows.append((dict(terms), least, most))

    def solve(self, aim: Terms, fixed: Mapping[int, int] | None = None) -> "np.ndarray | None":
        """Give numbers that fit everything and make `aim` as small as can be; None if none fit."""
        if self._built is None:
            self._built = self._constraint()
        costs = np.zeros(len(self._bounds))
        for variable, weight in aim.items():
            costs[variable] = weight
        bounds = np.array(self._bounds, dtype=float)
        for variable, value in (fixed or {}).items():
            bounds[variable] = value, value
        found = milp(costs, integrality=1, bounds=Bounds(bounds[:, 0], bounds[:, 1]), constraints=self._built)
        return None if found.x is None else np.rint(found.x)

    def _constraint(self) -> LinearConstraint:
        places = [
            (row, variable, weight) for row, (terms, *_) in enumerate(self._rows) for variable, weight in terms.items()
        ]
        rows, variables, weights = zip(*places, strict=True)
        table = csr_array((weights, (rows, variables)), shape=(len(self._rows), len(self._bounds)))
        return LinearConstraint(table, [least for _, least, _ in self._rows], [most for *_, most in self._rows])


@dataclass(frozen=True, slots=True)
class Hidden:
    """A number nobody may know: what it is, and the sum that gives it."""

    what: str
    terms: Terms
    wide: int = WIDE  # the least distance there must be between the smallest and the greatest it can be
    may_be_none: bool = False  # that there is perhaps nobody is no secret; that there is somebody is


@dataclass(slots=True)
class Attack:
    """One release, taken apart."""

    digest: Digest
    below: Mapping[str, frozenset[str]]
    floor: int
    is_small: IsSmall
    beside: bool = False  # whether another wave was asked shortly before, so that areas can be merged for that, too
    lowest: Lowest | None = None  # with it, he also knows in which columns the next lowest were hidden
    system: System = field(default_factory=System)
    people: dict[str, int] = field(default_factory=dict)
    bases: dict[tuple[str, str], Terms] = field(default_factory=dict)
    said: dict[tuple[str, str, int], int] = field(default_factory=dict)
    hidden: list[Hidden] = field(default_factory=list)
    tiny: dict[tuple[str, int, int], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        release = self.digest.release
        self.people = {area: self.system.number() for area in self.digest.areas}
        for table in release.tables:
            self._answers(table)
        for table in release.tables:
            self._table(table)
            self._follow_up(table)
        self._everyone(release.people)
        self._fieldwork(release.fieldwork)
        self._waited()

    # what there is to know

    def _answers(self, table: Released) -> None:
        for area, person in self.people.items():
            cells = [self.system.number() for _ in table.lines]
            self.said |= {(table.question, area, line): cell for line, cell in enumerate(cells)}
            if table.measure is Measure.CHOICES:
                self.bases[table.question, area] = dict.fromkeys(cells, 1.0)
            else:
                base = self.system.number()
                self.bases[table.question, area] = {base: 1}
                for cell in cells:
                    self.system.know({base: 1, cell: -1}, least=0)
            self.system.know(less({person: 1}, self.bases[table.question, area]), least=0)
            if table.question == FIRST:
                self.system.know(less({person: 1}, self.bases[table.question, area]), most=0)

    def leaves(self, areas: Sequence[str]) -> frozenset[str]:
        return frozenset(leaf for key in areas for leaf in self.below.get(key, {key})) & set(self.people)

    def base(self, question: str, leaves: Collection[str]) -> Terms:
        if not question:
            return {self.people[leaf]: 1 for leaf in leaves}
        return plus(*(self.bases[question, leaf] for leaf in leaves))

    def cell(self, question: str, leaves: Collection[str], line: int) -> Terms:
        return {self.said[question, leaf, line]: 1 for leaf in leaves}

    # tables

    def _table(self, table: Released) -> None:
        whole = table.figures[0].base
        if isinstance(whole, Withheld) and len(table.columns) == 1:
            if whole.reason is Reason.FEW:
                self.system.know(self.base(table.question, self.people), most=self.floor - 1)
            return
        leaves = [self.leaves(column.areas) for column in table.columns]
        parents = {column.parent for column in table.columns}
        lowest = [place for place in range(len(table.columns)) if place not in parents]
        inside = [[low for low in lowest if leaves[low] <= leaves[place]] for place in range(len(table.columns))]
        small = [self.is_small(table.question, each) for each in leaves]
        rounded = {
            (low, line): self._rounded(table, low, line, leaves[low], small=small[low])
            for low in lowest
            for line in range(len(table.lines))
        }
        for low in lowest if self.lowest and table.measure is Measure.CHOICES else ():
            self._next_lowest(table, low, leaves[low], self.lowest)
        bases = {low: self._rounded_base(table, low, leaves[low], rounded) for low in lowest}
        for place, figures in enumerate(table.figures):
            base = self.base(table.question, leaves[place])
            self.system.know(base, least=max(self.floor, APART) if place else self.floor)
            self.system.know(base, most=OPEN - 1) if small[place] else self.system.know(base, least=OPEN)
            if isinstance(figures.base, Shown):
                total = plus(*(bases[low] for low in inside[place]))
                self.system.know(total, figures.base.count, figures.base.count)
            for line, cell in enumerate(figures.cells):
                count = self.cell(table.question, leaves[place], line)
                if isinstance(cell, Shown):
                    total = plus(*(rounded[low, line] for low in inside[place]))
                    self.system.know(total, cell.count, cell.count)
                    if small[place]:
                        self.system.know(count, least=SMALL + 1)
                else:
                    self.hidden.append(Hidden(f"{table.question} {'+'.join(table.columns[place].areas)} {line}", count))

    def _rounded(self, table: Released, low: int, line: int, leaves: frozenset[str], *, small: bool) -> Terms:
        """Give what a lowest cell counts as in totals: the nearest multiple, or nought or five where it is small."""
        count = self.cell(table.question, leaves, line)
        fives = self.system.number()
        off = less(count, {fives: STEP})
        if isinstance(table.figures[low].cells[line], Shown) or not small:
            self.system.know(off, -OFF, OFF)
            return {fives: STEP}
        tiny = self.system.number(0, 1)  # 1: hidden for being small, 0: hidden to protect another
        self.tiny[table.question, low, line] = tiny
        self.system.know(plus(count, {tiny: MANY}), most=SMALL + MANY)
        self.system.know(plus(count, {tiny: SMALL + 1}), least=SMALL + 1)
        self.system.know(plus({fives: 1}, {tiny: MANY}), most=1 + MANY)
        # the nearest multiple; but a small one is 0 to 4 where it counts as nought, 1 to 7 where it counts as five
        self.system.know(less(off, {tiny: OFF}), most=OFF)
        self.system.know(plus(off, {tiny: OFF}), least=-OFF)
        return {fives: STEP}

    def _next_lowest(self, table: Released, low: int, leaves: frozenset[str], lowest: Lowest) -> None:
        """Know that what was hidden to protect another is the next lowest."""
        cells = table.figures[low].cells
        shown = [line for line, cell in enumerate(cells) if isinstance(cell, Shown)]
        hidden = [line for line in range(len(cells)) if (table.question, low, line) in self.tiny]
        if not lowest(table.question, leaves, hidden, shown):
            return
        for line in hidden:
            for other in shown:
                more = less(self.cell(table.question, leaves, line), self.cell(table.question, leaves, other))
                self.system.know(less(more, {self.tiny[table.question, low, line]: MANY}), most=0)

    def _rounded_base(
        self, table: Released, low: int, leaves: frozenset[str], rounded: Mapping[tuple[int, int], Terms]
    ) -> Terms:
        if table.measure is Measure.CHOICES:
            return plus(*(rounded[low, line] for line in range(len(table.lines))))
        fives = self.system.number()
        self.system.know(less(self.base(table.question, leaves), {fives: STEP}), -OFF, OFF)
        return {fives: STEP}

    def _follow_up(self, table: Released) -> None:
        """Know that only those are asked why who said it was poor."""
        asked = self.digest.release.table("overall")
        if table.question != "why" or asked is None:
            return
        poor = [line for line, each in enumerate(asked.lines) if {"poor", "very_poor"} & set(each.choices)]
        for area in self.people:
            said = plus(*(self.cell("overall", {area}, line) for line in poor))
            self.system.know(less(said, self.bases["why", area]), least=0)

    # everyone, how many were asked, and the waves before

    def _everyone(self, table: Released) -> None:
        """Know how the numbers of people came about: rounded, then raised to whatever stands beside them."""
        whole = table.figures[0].base
        everybody = self.base("", self.people)
        if isinstance(whole, Withheld):
            if whole.reason is Reason.FEW:
                self.system.know(everybody, most=self.floor - 1)
            return
        leaves = [self.leaves(column.areas) for column in table.columns]
        told = [
            (self.leaves(column.areas), figures.base.count)
            for each in self.digest.release.tables
            for column, figures in zip(each.columns, each.figures, strict=True)
            if isinstance(figures.base, Shown)
        ]
        parts: dict[int, list[int]] = {place: [] for place in range(len(leaves))}
        for place, column in enumerate(table.columns):
            if column.parent is not None:
                parts[column.parent].append(place)
        own: dict[int, Terms] = {}
        for place in reversed(range(len(leaves))):
            count = self.base("", leaves[place])
            self.system.know(count, least=max(self.floor, APART) if place else self.floor)
            if parts[place]:
                own[place] = plus(*(own[part] for part in parts[place]))
            else:
                own[place] = {self.system.number(): STEP}
                self.system.know(less(count, own[place]), -OFF, OFF)
            shown = table.figures[place].base.count
            beside = max(
                [
                    sum(table.figures[part].base.count for part in parts[place]),
                    *(number for inner, number in told if inner <= leaves[place]),
                ]
            )
            self.system.know(own[place], shown if shown > beside else 0, shown)
        self._merged(table, leaves)

    def _merged(self, table: Released, leaves: Sequence[frozenset[str]]) -> None:
        """Know why two areas are counted as one: one of them has fewer than ten people."""
        parents = {column.parent for column in table.columns}
        for place, each in enumerate(leaves):
            if place in parents:
                continue
            if len(each) == 2 and not self.beside:
                first, second = sorted(each)
                which = self.system.number(0, 1)
                least = max(self.floor, APART)
                self.system.know({self.people[first]: 1, which: MANY}, most=least - 1 + MANY)
                self.system.know({self.people[second]: 1, which: -MANY}, most=least - 1)
            if len(each) > 1:
                self.hidden += [
                    Hidden(f"people of {leaf}", {self.people[leaf]: 1}, wide=WIDE - 1) for leaf in sorted(each)
                ]

    def _fieldwork(self, report: FieldReport) -> None:
        everybody = self.base("", self.people)
        finished = self.system.number()
        self.system.know(less(everybody, {finished: 1}), least=0)
        whole = self.digest.release.people.figures[0].base
        if isinstance(report.finished, Shown):
            self.system.know({finished: 1}, report.finished.count - OFF, report.finished.count + OFF)
        elif report.finished.reason is Reason.FEW:
            self.system.know({finished: 1}, most=self.floor + STEP - 1)
        if isinstance(report.started, Shown):
            started = self.system.number()
            raised = isinstance(whole, Shown) and whole.count >= report.started.count
            least = 0 if raised else report.started.count - OFF
            self.system.know({started: 1}, least, report.started.count + OFF)
            self.system.know(less({started: 1}, everybody), least=0)
            if isinstance(whole, Shown):
                self.hidden.append(
                    Hidden("who began and stopped", less({started: 1}, everybody), WIDE - 1, may_be_none=True)
                )
        if isinstance(report.finished, Shown) and isinstance(whole, Shown):
            self.hidden.append(Hidden("who broke off late", less(everybody, {finished: 1}), WIDE - 1, may_be_none=True))

    def _waited(self) -> None:
        """Know that the waves before were too few, each and together."""
        if self.digest.pooled and isinstance(self.digest.release.people.figures[0].base, Shown):
            before = self.system.number(0, self.floor - 1)
            self.system.know(less(self.base("", self.people), {before: 1}), least=0)
            self.hidden.append(Hidden("the waves before", {before: 1}))

    # the attack

    def fits(self, people: Mapping[str, int], said: Mapping[tuple[str, str, int], int]) -> bool:
        """Say whether what was really said is among what the attacker thinks possible."""
        fixed = {self.people[area]: count for area, count in people.items()}
        fixed |= {self.said[spot]: count for spot, count in said.items()}
        return self.system.solve({}, fixed) is not None

    def found(self, chance: Random) -> Iterator[str]:
        """Give what can be worked out that nobody may know."""
        spans = [[np.inf, -np.inf] for _ in self.hidden]

        def look(aim: Terms) -> None:
            solution = self.system.solve(aim)
            assert solution is not None
            for span, hidden in zip(spans, self.hidden, strict=True):
                value = sum(weight * solution[variable] for variable, weight in hidden.terms.items())
                span[:] = min(span[0], value), max(span[1], value)

        def is_open(place: int) -> bool:
            least, most = spans[place]
            return most - least < self.hidden[place].wide and not (self.hidden[place].may_be_none and least <= 0)

        for _ in range(4):  # a few at once, whichever way
            left = [self.hidden[place].terms for place in range(len(spans)) if is_open(place)]
            if left:
                look(plus(*(plus(terms, times=chance.choice((-1, 1))) for terms in left)))
        for place, hidden in enumerate(self.hidden):
            for sign in (1, -1):
                if is_open(place):
                    look(plus(hidden.terms, times=sign))
            if is_open(place):
                yield f"{hidden.what}: {spans[place][0]:.0f} to {spans[place][1]:.0f}"


def apart(one: Attack, other: Attack) -> int:
    """Give how many people at most stand behind the one and not the other, for who knows that it holds them all.

    Both must share a system. Ten or more, or somebody's answers can be told from what the two say differently.
    """
    alike = [
        (table.question, line, place)
        for table in one.digest.release.tables
        for line, each in enumerate(table.lines)
        for place, same in enumerate(getattr(other.digest.release.table(table.question), "lines", ()))
        if same == each
    ]
    more: dict[int, float] = {}
    for area in one.people.keys() & other.people.keys():
        more = plus(more, less({one.people[area]: 1}, {other.people[area]: 1}))
        one.system.know(less({one.people[area]: 1}, {other.people[area]: 1}), least=0)
        for question, line, place in alike:
            both = less({one.said[question, area, line]: 1}, {other.said[question, area, place]: 1})
            one.system.know(both, least=0)
    solution = one.system.solve(plus(more, times=-1))
    if solution is None:
        return MANY  # they do not hold each other
    return round(sum(weight * solution[variable] for variable, weight in more.items()))


def figures_of_their_own(digest: Digest) -> Iterator[str]:
    """Give every share and rate that does not follow from the printed counts beside it."""
    release = digest.release
    for table in (release.people, *release.tables):
        for column, figures in zip(table.columns, table.figures, strict=True):
            positive = [
                cell for cell, line in zip(figures.cells, table.lines, strict=True) if line.band is Band.POSITIVE
            ]
            told = [([cell], share) for cell, share in zip(figures.cells, figures.shares, strict=True)]
            for cells, share in [*told, (positive, figures.positive)]:
                if share and (share.percent, share.low, share.high) != derived(cells, figures.base):
                    yield f"{table.question} {column.areas}"
    report = release.fieldwork
    answered = release.people.figures[0].base
    late = max((report.finished, answered), key=lambda cell: getattr(cell, "count", 0))
    for part, whole, share in (
        (report.finished, report.invited, report.rr1),
        (late, report.invited, report.rr2),
        (report.finished, report.started, report.completion),
    ):
        if share and (share.percent, share.low, share.high) != derived([part], whole):
            yield "a rate"


def derived(cells: Sequence[object], base: object) -> tuple[int, int, int] | None:
    """Work a percentage and its 95% range (Wilson) out of printed numbers."""
    if not isinstance(base, Shown) or not cells or not all(isinstance(cell, Shown) for cell in cells):
        return None
    total, share, z = base.count, sum(cell.count for cell in cells) / base.count, 1.959964
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    low, high = max(0, round(100 * (middle - spread))), min(100, round(100 * (middle + spread)))
    return round(100 * share), low, high
