"""Whole-number flows round a network: the one piece of mathematics that disclosure control needs.

A table of counts with its totals is a network: a line's total flows from the whole down the areas, through the
cells, and is gathered into the areas' bases. What may flow are exactly the tables that fit what is published.
"""

from collections import deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

Node = Hashable


@dataclass(slots=True)
class Arc:
    """A published or hidden figure: its least and greatest value, and the value it now has."""

    tail: Node
    head: Node
    low: int
    high: int
    flow: int = 0


@dataclass(frozen=True, slots=True)
class _Way:
    arc: Arc
    forward: bool
    end: Node

    @property
    def room(self) -> int:
        return self.arc.high - self.arc.flow if self.forward else self.arc.flow - self.arc.low

    @property
    def room_back(self) -> int:
        return self.arc.flow - self.arc.low if self.forward else self.arc.high - self.arc.flow

    def push(self, amount: int) -> None:
        self.arc.flow += amount if self.forward else -amount


@dataclass(frozen=True, slots=True)
class Around:
    """What surrounds an arc: for each way it could change, the nodes before the gap and those behind it."""

    more: tuple[frozenset[Node], frozenset[Node]]
    fewer: tuple[frozenset[Node], frozenset[Node]]

    def is_closed_by(self, arc: Arc, low: int, high: int) -> bool:
        """Say whether another arc would close the round, were its bounds these."""
        return any(
            (arc.flow < high and arc.tail in before and arc.head in behind)
            or (arc.flow > low and arc.head in before and arc.tail in behind)
            for before, behind in (self.more, self.fewer)
        )


class Network:
    """Arcs and the ways out of each node."""

    def __init__(self, arcs: Sequence[Arc]) -> None:
        self.arcs = tuple(arcs)
        self._ways: dict[Node, list[_Way]] = {}
        for arc in self.arcs:
            self._ways.setdefault(arc.tail, []).append(_Way(arc, forward=True, end=arc.head))
            self._ways.setdefault(arc.head, []).append(_Way(arc, forward=False, end=arc.tail))

    def settle(self) -> bool:
        """Find a flow within all bounds; False if there is none."""
        spare: dict[Node, int] = dict.fromkeys(self._ways, 0)
        for arc in self.arcs:
            if arc.low > arc.high:
                return False
            arc.flow = arc.low
            spare[arc.head] += arc.low
            spare[arc.tail] -= arc.low
        for node in tuple(spare):
            while spare[node] > 0:
                path = self._path(node, {other for other, amount in spare.items() if amount < 0})
                if not path:
                    return False
                amount = min(spare[node], -spare[path[-1].end], *(way.room for way in path))
                for way in path:
                    way.push(amount)
                spare[node] -= amount
                spare[path[-1].end] += amount
        return True

    def can_change(self, arc: Arc) -> bool:
        """Say whether another flow within all bounds gives this arc a different value."""
        if arc.tail == arc.head:
            return arc.low < arc.high
        up = arc.flow < arc.high and self._path(arc.head, {arc.tail}, without=arc)
        return bool(up or (arc.flow > arc.low and self._path(arc.tail, {arc.head}, without=arc)))

    def around(self, arc: Arc) -> "Around":
        """Look once round an arc that cannot change: which others, given room, would free it."""
        return Around(
            more=(self._reached(arc.head, arc, back=False), self._reached(arc.tail, arc, back=True)),
            fewer=(self._reached(arc.tail, arc, back=False), self._reached(arc.head, arc, back=True)),
        )

    def _reached(self, start: Node, without: Arc, *, back: bool) -> frozenset[Node]:
        """Give the nodes that can be reached from one; or, looking back, those that it can be reached from."""
        seen = {start}
        waiting = deque(seen)
        while waiting:
            for way in self._ways[waiting.popleft()]:
                if way.end not in seen and way.arc is not without and (way.room_back if back else way.room) > 0:
                    seen.add(way.end)
                    waiting.append(way.end)
        return frozenset(seen)

    def _path(self, start: Node, goals: set[Node], without: Arc | None = None) -> list[_Way]:
        came: dict[Node, _Way] = {}
        waiting = deque([start])
        while waiting:
            node = waiting.popleft()
            for way in self._ways[node]:
                if way.end in came or way.end == start or way.arc is without or way.room <= 0:
                    continue
                came[way.end] = way
                if way.end in goals:
                    return list(_trace(came, start, way.end))[::-1]
                waiting.append(way.end)
        return []


def _trace(came: dict[Node, _Way], start: Node, end: Node) -> Iterator[_Way]:
    while end != start:
        way = came[end]
        yield way
        end = way.arc.tail if way.forward else way.arc.head
