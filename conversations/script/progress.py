"""How far somebody is: the place of a question among all that are still possible on their way."""

from typing import NamedTuple

from conversations.script.model import Calculate, Note, Script, SelectMultiple, SelectOne, Step
from conversations.script.path import NO_CHOICE, Known, Way, has_choices, stands, worked_out
from conversations.script.values import Drafts


class Progress(NamedTuple):
    """The third question of seven: `place` 3, `total` 7."""

    place: int
    total: int


def progress(script: Script, way: Way, name: str) -> Progress:
    """Place the question called `name`; what still hangs on an answer not yet given counts as possible.

    So with every answer the place grows by one and the total never grows.
    """
    place = [step.asked for step in way.to(name)].count(True) + 1
    return Progress(place, place + _possible(script, name, dict(way.known_so_far), way.drafts, way.open_to(name)))


def _possible(script: Script, name: str, known: Known, drafts: Drafts, undecided: set[str]) -> int:
    """Count the questions that may still come after one; conditions that hang on an open answer are not worked out."""
    count = 0
    for step, its_name, test, names, lasts in script.legs[script.place(name) + 1 :]:
        hangs = test is not None and not undecided.isdisjoint(names)
        if not hangs and test is not None and not test(known, None, None, NO_CHOICE):
            known.pop(its_name, None)
        elif lasts:
            count += 1
            if hangs or its_name not in drafts:
                undecided.add(its_name)
            else:
                known[its_name] = drafts[its_name]
        else:
            count += _counts(step, known, drafts, undecided, hangs=hangs)
    return count


def _counts(step: Step, known: Known, drafts: Drafts, undecided: set[str], *, hangs: bool) -> bool:
    """Say whether a step that has a rule of its own may still be asked."""
    if isinstance(step, Note):
        return False
    if isinstance(step, Calculate):
        if hangs or not undecided.isdisjoint(step.calculation.names):
            undecided.add(step.name)
        else:
            known[step.name] = worked_out(step, known)
        return False
    if not hangs and isinstance(step, SelectOne | SelectMultiple) and not has_choices(step, known):
        open_filter = step.choice_filter is not None and not undecided.isdisjoint(step.choice_filter.names)
        if open_filter:
            undecided.add(step.name)
        return open_filter
    value = drafts.get(step.name)
    if not hangs and step.name in drafts and (value is None or stands(step, value, known)):
        known[step.name] = value
    else:
        undecided.add(step.name)
    return True
