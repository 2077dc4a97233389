"""The way somebody's answers lead through a script: which steps are theirs, and which of their answers still stand."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import blake2b

from conversations.script.model import Calculate, Choice, Note, Question, Script, SelectMultiple, SelectOne, Step, Value
from conversations.script.tree import Scalar, truth
from conversations.script.values import Drafts, opted_out

_NO_CHOICE: Mapping[str, str] = {}
_SELECTS = (SelectOne, SelectMultiple)
Known = dict[str, Value | None]
"""The answers that stand and the values worked out so far; it grows as the way goes on."""


def walk(script: Script, drafts: Drafts, today: date | None = None) -> Iterator[tuple[Step, Known]]:
    """Give the relevant steps in order, each with what stands up to and with it; copy that to keep it: it grows."""
    way = Way(script, drafts, today)
    return ((step, way.known_so_far) for step in way)


class Way:
    """One walk through a script, gone only as far as somebody looks, and never twice.

    A draft that is itself irrelevant counts as never given for every step after it, as XLSForm has it; so does one
    that could not be given any more, because an earlier answer has changed since.
    """

    def __init__(self, script: Script, drafts: Drafts, today: date | None) -> None:
        self.drafts = drafts
        self.today = today
        self.known_so_far: Known = {}
        self._behind: list[Step] = []
        self._at: dict[str, int] = {}  # where in `_behind` a step of this name is
        self._open: list[Question] = []  # those in `_behind` that have no answer
        self._ahead = self._go(script)

    def __iter__(self) -> Iterator[Step]:
        """Give each relevant step in order."""
        yield from self._behind
        yield from self._ahead

    def to(self, name: str | None) -> Sequence[Step]:
        """Give the steps before the one called `name`; all there are where it is None or not on this way."""
        if name not in self._at:
            for step in self._ahead:
                if step.name == name:
                    break
        return self._behind[: self._at.get(name or "")]

    def has(self, name: str) -> bool:
        """Say whether a step is on this way."""
        self.to(name)
        return name in self._at

    def known(self, name: str | None) -> Known:
        """Give what stands when the step called `name` is reached (None: the end), perhaps with what follows."""
        self.to(name)
        return self.known_so_far

    def first_open(self) -> Question | None:
        """Find the first question that was neither answered nor skipped."""
        if not self._open:
            for step in self._ahead:
                if step.name not in self.known_so_far and not isinstance(step, Note):
                    break
        return self._open[0] if self._open else None

    def open_to(self, name: str) -> set[str]:
        """Give the names of the questions without an answer, up to and with the step called `name`."""
        last = len(self.to(name))
        return {step.name for step in self._open if self._at[step.name] <= last}

    def _go(self, script: Script) -> Iterator[Step]:
        """Go on, a step at a time: some surveys have a hundred, and every turn goes there from the first."""
        drafts, known, today = self.drafts, self.known_so_far, self.today
        at, behind, lasting = self._at, self._behind, script.lasting
        for step in script.steps:
            if step.relevant is not None:
                holds = step.relevant.run(known, None, today, _NO_CHOICE)
                if holds is not True and (holds is False or not truth(holds)):
                    continue
            name = step.name
            if question := lasting.get(name):
                if name in drafts:
                    known[name] = drafts[name]
                else:
                    self._open.append(question)
            elif isinstance(step, Calculate):
                known[name] = worked_out(step, known)
            elif not isinstance(step, Note):
                if isinstance(step, _SELECTS) and not has_choices(step, known):
                    continue
                if name in drafts and ((value := drafts[name]) is None or stands(step, value, known)):
                    known[name] = value
                else:
                    self._open.append(step)
            at[name] = len(behind)
            behind.append(step)
            yield step


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
