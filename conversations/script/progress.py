"""How far somebody is: the place of a question among all that are still possible on their way."""

from collections.abc import Container
from datetime import date
from typing import NamedTuple

from conversations.script.model import Calculate, Note, Script, Step
from conversations.script.path import walk
from conversations.script.values import Drafts


class Progress(NamedTuple):
    """The third question of seven: `place` 3, `total` 7."""

    place: int
    total: int


def progress(script: Script, drafts: Drafts, name: str, today: date | None = None) -> Progress:
    """Place the question called `name`; what still hangs on an answer not yet given counts as possible.

    So with every answer the place grows by one and the total never grows.
    """
    relevant: set[str] = set()
    known: Drafts = {}
    for step, known in walk(script, drafts, today):  # noqa: B007 - the last one is wanted
        relevant.add(step.name)
    undecided: set[str] = set()
    place = total = 0
    for step in script.steps:
        hangs = _hangs(step, undecided)
        if isinstance(step, Calculate):
            if hangs or not undecided.isdisjoint(step.calculation.names):
                undecided.add(step.name)
        elif not isinstance(step, Note) and (hangs or step.name in relevant):
            total += 1
            if step.name == name:
                place = total
            if hangs or step.name not in known:
                undecided.add(step.name)
    return Progress(place, total)


def _hangs(step: Step, undecided: Container[str]) -> bool:
    return step.relevant is not None and any(name in undecided for name in step.relevant.names)
