"""The way somebody's answers lead through a script: which steps are theirs, and which of their answers still stand."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b
from typing import NamedTuple

from conversations.script.model import Calculate, Choice, Note, Question, Script, SelectMultiple, SelectOne, Step, Value
from conversations.script.tree import Scalar, truth
from conversations.script.values import Drafts, opted_out

_NO_CHOICE: Mapping[str, str] = {}
_SELECTS = (SelectOne, SelectMultiple)
Known = dict[str, Value | None]
"""The answers that stand and the values worked out so far; it grows as the way goes on."""


class Stop(NamedTuple):
    """A step on the way: whether it has an answer that stands, and the how-manieth question it is.

    A note or a calculation has the place of the question before it.
    """

    step: Step
    answered: bool
    place: int

    @property
    def asked(self) -> bool:
        """Say whether it is a question."""
        return not isinstance(self.step, Note | Calculate)


def walk(script: Script, drafts: Drafts, today: date | None = None) -> Iterator[tuple[Step, Known]]:
    """Give the relevant steps in order, each with what stands up to and with it; copy that to keep it: it grows."""
    way = Way(script, drafts, today)
    return ((stop.step, way.known_so_far) for stop in way)


class Way:
    """One walk through a script, gone only as far as somebody looks, and never twice.

    A draft that is itself irrelevant counts as never given for every step after it, as XLSForm has it; so does one
    that could not be given any more, because an earlier answer has changed since.
    """

    def __init__(self, script: Script, drafts: Drafts, today: date | None) -> None:
        self.drafts = drafts
        self.today = today
        self.known_so_far: Known = {}
        self._behind: list[Stop] = []
        self._at: dict[str, int] = {}  # where in `_behind` a step of this name is
        self._open: list[Stop] = []  # the questions in `_behind` that have no answer
        self._ahead = self._go(script)

    def __iter__(self) -> Iterator[Stop]:
        """Give each relevant step in order."""
        yield from self._behind
        yield from self._ahead

    def to(self, name: str | None) -> Sequence[Stop]:
        """Give the steps before the one called `name`; all there are where it is None or not on this way."""
        if name not in self._at:
            for stop in self._ahead:
                if stop.step.name == name:
                    break
        return self._behind[: self._at.get(name or "")]

    def stop(self, name: str) -> Stop | None:
        """Find the step called `name`; None where it is not on this way."""
        self.to(name)
        return self._behind[self._at[name]] if name in self._at else None

    def known(self, name: str | None) -> Known:
        """Give what stands when the step called `name` is reached (None: the end), perhaps with what follows."""
        self.to(name)
        return self.known_so_far

    def first_open(self) -> Question | None:
        """Find the first question that was neither answered nor skipped."""
        while not self._open and next(self._ahead, None):
            pass
        step = self._open[0].step if self._open else None
        return None if isinstance(step, Note | Calculate) else step

    def open_to(self, stop: Stop) -> set[str]:
        """Give the names of the unanswered questions up to and with a step."""
        return {each.step.name for each in self._open if each.place <= stop.place}

    def _go(self, script: Script) -> Iterator[Stop]:
        drafts, known, today, behind = self.drafts, self.known_so_far, self.today, self._behind
        place = 0
        for step in script.steps:
            if step.relevant is not None:
                holds = step.relevant.run(known, None, today, _NO_CHOICE)
                if holds is False or (holds is not True and not truth(holds)):
                    continue
            if step.__class__ in _SELECTS and not has_choices(step, known):
                continue
            name = step.name
            if isinstance(step, Calculate):
                known[name] = worked_out(step, known)
            elif not isinstance(step, Note):
                place += 1
                if name in drafts and ((value := drafts[name]) is None or stands(step, value, known)):
                    known[name] = value
                else:
                    self._open.append(Stop(step, answered=False, place=place))
            self._at[name] = len(behind)
            behind.append(stop := Stop(step, name in known, place))
            yield stop


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


def has_choices(question: SelectOne | SelectMultiple, known: Drafts) -> bool:
    """Say whether anything is left to choose; where nothing is, the question is not asked."""
    return question.choice_filter is None or not all(map(is_apart, offered(question, known)))


def is_apart(choice: Choice) -> bool:
    """Say whether a choice stands apart from the others: it is always offered, and after them."""
    return choice.exclusive or opted_out(choice.name) or choice.name == OTHER


OTHER = "other"  # the choice or_other adds, as XLSForm names it


def stands(question: Question, value: Value, known: Known) -> bool:
    """Say whether a value given earlier could still be given after these answers."""
    constraint = question.constraint
    if constraint is None and (question.__class__ not in _SELECTS or question.choice_filter is None):
        return True
    if opted_out(value):
        return True
    if isinstance(question, SelectOne | SelectMultiple) and question.choice_filter:
        names = {choice.name for choice in offered(question, known)}
        if not names.issuperset((value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()):
            return False
    return constraint is None or not constraint.compares or constraint.holds(known, current=value)


def worked_out(step: Calculate, known: Drafts) -> Value | None:
    """Give what a calculation comes to after these answers."""
    return _value(step.calculation.evaluate(known))


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
