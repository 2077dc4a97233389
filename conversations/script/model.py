"""A script: steps in XLSForm's vocabulary, valid as a whole or not built at all.

Immutable once a wave used it; a change is a new version.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, NamedTuple

from conversations.script import values
from conversations.script.expressions import Expression
from conversations.script.running import Test
from conversations.words import Words

Value = values.Value
"""An answer as kept in a draft: see values.Value."""

Drafts = values.Drafts
"""The answers so far, by step name: see values.Drafts."""


REMEMBERED = 5  # questions whose answers people still know at the end: those of a pulse, which /back can change


class Band(StrEnum):
    """Where a choice lies when scale points must be merged: standards, "merge scale points"."""

    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    APART = "apart"  # don't know, prefer not to say: never merged with an opinion


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to choose. `band` is set on ordered scales, and then on every choice of the step."""

    name: str
    label: Words
    band: Band | None = None
    exclusive: bool = False  # "none of these": choosing it clears the rest, choosing another clears it
    attributes: Mapping[str, str] = field(default_factory=dict)  # what a choice_filter looks at


@dataclass(frozen=True, slots=True, kw_only=True)
class _Step:
    name: str
    label: Words
    hint: Words | None = None
    relevant: Expression | None = None
    why: Words | None = None  # what /why answers here; the script's purpose otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class _Question(_Step):
    asked: ClassVar[bool] = True

    constraint: Expression | None = None
    constraint_message: Words | None = None
    core: bool = False  # the marked core question: past it, a broken-off session is "partial" (AAPOR)
    required: bool = False  # cannot be skipped; one of the buttons then says "prefer not to say"
    understands: tuple[str, ...] = values.OPT_OUTS  # which of them can be typed, beyond what is shown
    standard: tuple[Choice, ...] = ()  # which of them are shown as buttons beside a question that has no choices
    default: Value | None = None  # the usual answer, offered and never taken for granted


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(_Step):
    """Words only; the talk goes straight on."""

    asked: ClassVar[bool] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectOne(_Question):
    """One of the choices; stored as its name."""

    choices: tuple[Choice, ...]
    choice_filter: Expression | None = None  # which choices are offered, after the answers so far
    shuffled: bool = False  # in each person's own order


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectMultiple(_Question):
    """Any of the choices; stored as their names in the script's order, () for none of them."""

    choices: tuple[Choice, ...]
    choice_filter: Expression | None = None
    shuffled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Range(_Question):
    """A whole number from `start` to `end` in steps of `step`, offered as buttons."""

    start: int
    end: int
    step: int = 1
    low: Words | None = None  # what the lowest number means
    high: Words | None = None  # what the highest number means


@dataclass(frozen=True, slots=True, kw_only=True)
class Integer(_Question):
    """A whole number, typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(_Question):
    """Free words, counted in digests and never shown there."""

    max_length: int = 1200  # characters; GOV.UK feedback pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(_Question):
    """A day, typed; stored as YYYY-MM-DD."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decimal(_Question):
    """A number, typed; stored as a float."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(_Question):
    """A time of day, typed; stored as HH:MM."""


@dataclass(frozen=True, slots=True, kw_only=True)
class District(_Question):
    """A postcode district, such as KT1; of a whole postcode the rest is dropped as it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculate:
    """A value worked out from earlier answers: never asked, and never counted.

    A figure made of other figures would give away what is hidden in them. `keep` stores it with the answers.
    """

    asked: ClassVar[bool] = False

    name: str
    calculation: Expression
    relevant: Expression | None = None
    keep: bool = False


Step = Note | Calculate | SelectOne | SelectMultiple | Range | Integer | Decimal | Text | Date | Time | District
Question = SelectOne | SelectMultiple | Range | Integer | Decimal | Text | Date | Time | District
Said = Note | Question
"""The steps a person meets: all but those worked out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """What was written once and is asked in rounds: in `Script.steps` each round stands there, name.1, name.2."""

    name: str
    steps: tuple[Step, ...]
    most: int  # rounds
    times: Expression | None = None  # how many rounds; where None, `again` asks after each
    again: Words | None = None
    label: Words | None = None  # stands above each round, with its number
    relevant: Expression | None = None


class Form(StrEnum):
    """What kind of conversation a script is: a pulse has at most five questions."""

    PULSE = "pulse"
    EXPERIENCE = "experience"


@dataclass(frozen=True, slots=True)
class EasyGap:
    """Words of a message that has other easy ones: all of it is said in its plain words."""

    easy: str  # "en-easy"
    step: str
    key: str  # "hint"


class Leg(NamedTuple):
    """A step with all that a walk through the script needs of it, looked up once: some scripts have a hundred."""

    step: Step
    name: str
    test: Test | None  # its condition, where it has one
    names: frozenset[str]  # what that looks at
    lasts: bool  # a question any answer to which stands, whatever else was answered


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation an author wrote. `minutes` is what the invitation promises."""

    name: str
    version: int
    form: Form
    languages: tuple[str, ...]
    title: Words
    purpose: Words
    steps: tuple[Step, ...]
    open_days: int
    minutes: int
    reviewed: frozenset[str] = frozenset()  # languages whose wording a fluent speaker has checked
    repeats: tuple[Repeat, ...] = ()  # as written; `steps` has all their rounds
    summary: bool | None = None  # whether all that was said is shown before it is sent; None: where it is long
    safe: bool | None = None  # whether nothing Heard writes unasked tells of it; None: where its programme is sensitive
    easy_gaps: tuple[EasyGap, ...] = ()  # where an author's easy words were not whole, so that plain ones are said
    fingerprint: str = ""  # of what its file says; empty for a script that came from no file
    questions: tuple[Question, ...] = field(init=False, repr=False, compare=False)  # the steps that want an answer
    core: tuple[Question, ...] = field(init=False, repr=False, compare=False)  # the first where none is marked
    legs: tuple[Leg, ...] = field(init=False, repr=False, compare=False)  # the steps as a walk through them goes
    _places: Mapping[str, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        last = len(self.steps) - 1
        questions = tuple(step for step in self.steps if not isinstance(step, Note | Calculate))
        marked = tuple(question for question in questions if question.core)
        object.__setattr__(self, "questions", questions)
        object.__setattr__(self, "core", marked or questions[:1])
        object.__setattr__(self, "legs", tuple(map(_leg, self.steps)))
        object.__setattr__(self, "_places", {step.name: last - n for n, step in enumerate(reversed(self.steps))})

    @property
    def sums_up(self) -> bool:
        """Say whether all that was said is shown before it is sent."""
        return len(self.questions) > REMEMBERED if self.summary is None else self.summary

    def step(self, name: str) -> Step | None:
        """Find a step by name."""
        place = self._places.get(name)
        return None if place is None else self.steps[place]

    def place(self, name: str) -> int:
        """Give the place of a step, from 0; that of the last one where there is none of that name."""
        return self._places.get(name, len(self.steps) - 1)


def _leg(step: Step) -> Leg:
    relevant = step.relevant
    if relevant is None:
        return Leg(step, step.name, None, frozenset(), _lasts(step))
    return Leg(step, step.name, relevant.test, relevant.names, _lasts(step))


def _lasts(step: Step) -> bool:
    """Say whether it is a question any answer to which stands: no rule of its own looks at other answers."""
    if isinstance(step, Note | Calculate) or (step.constraint is not None and step.constraint.compares):
        return False
    return not (isinstance(step, SelectOne | SelectMultiple) and step.choice_filter is not None)
