"""Whether what is filled in later can be: earlier answers in an author's words, the usual answer of a question."""

import difflib
import re
from collections.abc import Iterator
from typing import assert_never

from conversations.errors import Fault
from conversations.script.model import (
    Calculate,
    Date,
    Decimal,
    District,
    Integer,
    Note,
    Question,
    Range,
    Said,
    Script,
    SelectMultiple,
    SelectOne,
    Step,
    Text,
    Time,
    Value,
)
from conversations.script.naming import base_name, later_round
from conversations.script.wording import piped
from conversations.words import Words

_DAY = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", re.ASCII)
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]", re.ASCII)
_DISTRICT = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]?", re.ASCII)


def piping_faults(script: Script, file: str) -> Iterator[Fault]:
    """Check every ${name} in the words of a script."""
    earlier: dict[str, Step] = {}
    for step in script.steps:
        if isinstance(step, Calculate):
            earlier[step.name] = step
            continue
        if not later_round(step.name):
            yield from _step_faults(f'{file}, step "{base_name(step.name)}"', step, earlier)
        if not isinstance(step, Note):
            earlier[step.name] = step


def _step_faults(place: str, step: Said, earlier: dict[str, Step]) -> Iterator[Fault]:
    for key, words in (("label", step.label), ("hint", step.hint)):
        for name in _names(words):
            if name not in earlier:
                near = difflib.get_close_matches(name, earlier, n=1)
                mend = f"did you mean ${{{near[0]}}}?" if near else "name an earlier question"
                yield Fault(place, f"{key} holds ${{{name}}}, which is no earlier question", mend)
            elif isinstance(earlier[name], Text):
                problem = f"{key} holds ${{{name}}}, which are somebody's own words"
                yield Fault(place, problem, "leave them out: whoever looks at the phone could read them")
    others = [step.why] if isinstance(step, Note) else [step.why, step.constraint_message]
    ends = [step.low, step.high] if isinstance(step, Range) else []
    for words in (*others, *ends):
        if _names(words):
            yield Fault(place, "${...} stands where no answer can be put", "use it in label or hint only")


def _names(words: Words | None) -> list[str]:
    return list(dict.fromkeys(name for text in words.values() for name in piped(text))) if words else []


def could_be(question: Question, value: Value) -> bool:  # noqa: PLR0911 - one return a case
    """Say whether a value is one that answering a question could come to."""
    match question:
        case SelectOne(choices=choices):
            return value in [choice.name for choice in choices]
        case SelectMultiple(choices=choices):
            return isinstance(value, tuple) and {choice.name for choice in choices}.issuperset(value)
        case Range(start=start, end=end, step=step):
            return isinstance(value, int) and value in range(start, end + 1, max(step, 1))
        case Integer():
            return isinstance(value, int)
        case Decimal():
            return isinstance(value, float)
        case Date():
            return isinstance(value, str) and _DAY.fullmatch(value) is not None
        case Time():
            return isinstance(value, str) and _TIME.fullmatch(value) is not None
        case District():
            return isinstance(value, str) and _DISTRICT.fullmatch(value) is not None
        case Text():
            return False  # nobody's own words are written for them
        case _:
            assert_never(question)
