"""The way somebody's answers lead through a script: which steps are theirs, and which of their answers still stand."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import blake2b
from typing import cast

from conversations.script.model import Calculate, Choice, Note, Question, Script, SelectMultiple, SelectOne, Step, Value
from conversations.script.tree import Scalar
from conversations.script.values import Drafts, opted_out

NO_CHOICE: Mapping[str, str] = {}
_SELECTS = (SelectOne, SelectMultiple)
Known = dict[str, Value | None]
"""The answers that stand and the values worked out so far; it grows as the way goes on."""


class Way:
    """One walk through a script, gone only as far as somebody looks, and never twice.

    A draft that is itself irrelevant counts as never given for every step after it, as XLSForm has it; so does one
    that could not be given any more, because an earlier answer has changed since.
    """

    def __init__(self, script: Script, drafts: Drafts, today: date | None) -> None:
        self.drafts = drafts
        self.today = today
        self.known_so_far: Known = {}
        self._legs = script.legs
        self._next = 0  # the leg from which nobody has looked yet
        self._behind: list[Step] = []
        self._at: dict[str, int] = {}  # where in `_behind` a step of this name is
        self._open: list[Question] = []  # those in `_behind` that have no answer

    def to(self, name: str | None) -> Sequence[Step]:
        """Give the steps before the one called `name`; all there are where it is None or not on this way."""
        if name not in self._at:
            self._go(name)
        return self._behind[: self._at.get(name or "")]

    def has(self, name: str) -> bool:
        """Say whether a step is on this way."""
        self.to(name)
        return name in self._at

    def known(self, name: str | None) -> Known:
        """Give what stands when the step called `name` is reached (None: the end), perhaps with what follows."""
        if name not in self._at:
            self._go(name)
        return self.known_so_far

    def first_open(self) -> Question | None:
        """Find the first question that was neither answered nor skipped."""
        if not self._open:
            self._go(None, to_open=True)
        return self._open[0] if self._open else None

    def open_to(self, name: str) -> set[str]:
        """Give the names of the questions without an answer, up to and with the step called `name`."""
        last = len(self.to(name))
        return {step.name for step in self._open if self._at[step.name] <= last}

    def _go(self, to: str | None, *, to_open: bool = False) -> None:
        """Go on, with the step called `to` or the first open question as the last; every turn goes there anew."""
        drafts, known, today, at, behind = self.drafts, self.known_so_far, self.today, self._at, self._behind
        for place, (step, name, test, _, lasts) in enumerate(self._legs[self._next :], self._next + 1):
            if test is not None and not test(known, None, today, NO_CHOICE):
                continue
            if lasts and name in drafts:
                known[name] = drafts[name]
                is_open = False
            elif lasts:
                is_open = True
            elif (found := self._opens(step)) is None:
                continue
            else:
                is_open = found
            at[name] = len(behind)
            behind.append(step)
            if is_open:
                self._open.append(cast("Question", step))  # neither a note nor worked out
            if name == to or (is_open and to_open):
                self._next = place
                return
        self._next = len(self._legs)

    def _opens(self, step: Step) -> bool | None:
        """Say whether a step with a rule of its own is a question without an answer; None where none can be given."""
        drafts, known, name = self.drafts, self.known_so_far, step.name
        if isinstance(step, Note):
            return False
        if isinstance(step, Calculate):
            known[name] = worked_out(step, known)
            return False
        if isinstance(step, _SELECTS) and not has_choices(step, known):
            return None
        if name in drafts and ((value := drafts[name]) is None or stands(step, value, known)):
            known[name] = value
            return False
        return True


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
