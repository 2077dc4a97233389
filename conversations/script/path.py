"""The way somebody's answers lead through a script: which steps are theirs, and which of their answers still stand."""

import math
from collections.abc import Iterator
from datetime import date
from hashlib import blake2b
from typing import NamedTuple

from conversations.script.model import Calculate, Choice, Note, Question, Script, SelectMultiple, SelectOne, Step, Value
from conversations.script.tree import Scalar
from conversations.script.values import Drafts, opted_out

Known = dict[str, Value | None]
"""The answers that stand and the values worked out so far; it grows as the way goes on."""


class Stop(NamedTuple):
    """A step on the way. `known` is what stands up to and with it; copy it to keep it: it grows."""

    step: Step
    known: Known


def walk(script: Script, drafts: Drafts, today: date | None = None) -> Iterator[Stop]:
    """Give the relevant steps in order, judged from the top.

    A draft that is itself irrelevant counts as never given for every step after it, as XLSForm has it; so does one
    that could not be given any more, because an earlier answer has changed since.
    """
    known: Known = {}
    for step in script.steps:
        if step.relevant is not None and not step.relevant.holds(known, None, today):
            continue
        if isinstance(step, Calculate):
            known[step.name] = _value(step.calculation.evaluate(known))
        elif step.name in drafts and not isinstance(step, Note):
            value = drafts[step.name]
            if value is None or _stands(step, value, known):
                known[step.name] = value
        yield Stop(step, known)


class Way:
    """One walk, gone only as far as somebody looks, and never twice."""

    def __init__(self, script: Script, drafts: Drafts, today: date) -> None:
        self.drafts = drafts
        self.today = today
        self._ahead = walk(script, drafts, today)
        self._behind: list[tuple[Step, bool]] = []
        self._known: Known = {}

    def __iter__(self) -> Iterator[tuple[Step, bool]]:
        """Give each relevant step, and whether its answer stands."""
        yield from self._behind
        for step, known in self._ahead:
            self._known = known
            self._behind.append((step, step.name in known))
            yield self._behind[-1]

    def known(self, name: str | None) -> Known:
        """Give what stands when the step called `name` is reached (None: the end), perhaps with what follows."""
        for step, _ in self:
            if step.name == name:
                break
        return self._known


def offered(question: SelectOne | SelectMultiple, known: Drafts, seed: str = "") -> tuple[Choice, ...]:
    """Give the choices to show, in their order; `seed` is the session's, so that they stay where they were."""
    choices = question.choices
    if question.choice_filter:
        wanted = question.choice_filter
        choices = tuple(
            choice
            for choice in choices
            if is_apart(choice) or wanted.fits(known, {"name": choice.name, **choice.attributes})
        )
    if question.shuffled and seed:
        mixed = sorted(choices, key=lambda choice: _mixed(seed, question.name, choice.name))
        choices = (*(one for one in mixed if not is_apart(one)), *(one for one in choices if is_apart(one)))
    return choices


def is_apart(choice: Choice) -> bool:
    """Say whether a choice stands apart from the others: it is always offered, and after them."""
    return choice.exclusive or opted_out(choice.name) or choice.name == OTHER


OTHER = "other"  # the choice or_other adds, as XLSForm names it


def _stands(question: Question, value: Value, known: Known) -> bool:
    """Say whether a value given earlier could still be given after these answers."""
    constraint = question.constraint
    filtered = isinstance(question, SelectOne | SelectMultiple) and question.choice_filter is not None
    if not filtered and (constraint is None or not constraint.compares):
        return True
    if opted_out(value):
        return True
    if isinstance(question, SelectOne | SelectMultiple) and filtered:
        names = {choice.name for choice in offered(question, known)}
        if not names.issuperset((value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()):
            return False
    return constraint is None or not constraint.compares or constraint.holds(known, current=value)


def _value(scalar: Scalar) -> Value | None:
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    if isinstance(scalar, str):
        return scalar or None
    if math.isnan(scalar) or math.isinf(scalar):
        return None
    return int(scalar) if scalar == int(scalar) else scalar


def _mixed(seed: str, step: str, choice: str) -> bytes:
    return blake2b(f"{seed}:{step}:{choice}".encode(), digest_size=8).digest()
