"""What makes a script whole. A script with a fault here is never run; all faults are told at once."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import assert_never

from conversations.errors import Fault
from conversations.script.choices import choices_faults, range_faults
from conversations.script.easing import spoken_in
from conversations.script.logic import logic_faults
from conversations.script.model import (
    Calculate,
    Date,
    Decimal,
    District,
    Form,
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
)
from conversations.script.naming import base_name, language_faults, later_round, name_fault
from conversations.script.piping import could_be, piping_faults
from conversations.script.reserved import NOT_A_KEY
from conversations.script.values import PREFER_NOT
from conversations.script.wording import (
    MAX_LINE,
    MAX_MESSAGE,
    MAX_OPTION,
    MAX_PARAGRAPH,
    MAX_TITLE,
    Wanted,
    language_name,
    units,
    words_faults,
)
from conversations.words import Words, easy_in, plain

MAX_PULSE = 5  # questions; standards: a pulse is short
MAX_STEPS = 250  # steps; the longest surveys of health services have fewer, and few people finish those
MOST_AT_ONCE = 12  # choices in one message
MAX_ANSWER = 3_000  # characters of a typed answer; a Telegram message has 4,096
MAX_OPEN_DAYS = 60
MAX_MINUTES = 30


def faults(script: Script, file: str, unread: frozenset[str] = frozenset()) -> list[Fault]:
    """Give every fault of a script, in the order an author would read it.

    `file` is how messages name it. `unread` are the names of steps that could not be read and are missing
    from `script`: what depends on them is not blamed.
    """
    return [
        *_head_faults(script, file),
        *_step_list_faults(script, file, unread),
        *(
            fault
            for step in script.steps
            if not later_round(step.name)
            for fault in _step_faults(script, step, f'{file}, step "{base_name(step.name)}"')
        ),
        *piping_faults(script, file),
        *_size_faults(script, file),
        *logic_faults(script, file, unread),
    ]


def _head_faults(script: Script, file: str) -> Iterator[Fault]:
    yield from name_fault(file, "the script", script.name, NOT_A_KEY)
    yield from language_faults(file, script.languages)
    for wanted in (
        Wanted("the script", "title", script.title, MAX_TITLE),
        Wanted("the script", "purpose", script.purpose, MAX_PARAGRAPH, breaks=True),
    ):
        yield from words_faults(file, wanted, script.languages)
    if script.version < 1:
        yield Fault(file, f"version is {script.version}", "count versions from 1")
    if not 1 <= script.open_days <= MAX_OPEN_DAYS:
        yield Fault(file, f"open_days is {script.open_days}", f"use 1 to {MAX_OPEN_DAYS}")
    if not 1 <= script.minutes <= MAX_MINUTES:
        yield Fault(file, f"minutes is {script.minutes}", f"use 1 to {MAX_MINUTES}, and keep the promise")
    for language in sorted(script.reviewed - {*script.languages, *map(easy_in, script.languages)}):
        yield Fault(
            file, f"reviewed names {language}, which is not one of its languages", f"remove reviewed.{language}"
        )


def _step_list_faults(script: Script, file: str, unread: frozenset[str]) -> Iterator[Fault]:
    questions = len(script.questions)
    if not questions and not unread:
        yield Fault(file, "the script asks nothing", "add a step that is not a note")
    if script.form is Form.PULSE and questions > MAX_PULSE:
        yield Fault(file, f"a pulse has at most {MAX_PULSE} questions, this one {questions}", "remove some")
    if len(script.steps) > MAX_STEPS:  # the rounds of repeats counted
        yield Fault(
            file, f"there are {len(script.steps)} steps", f"keep it to {MAX_STEPS}; hardly anybody finishes more"
        )
    core = [question.name for question in script.questions if question.core]
    if len(core) > 1:
        yield Fault(file, f"core is true at {', '.join(core)}", "mark one question only")
    for name, times in Counter(step.name for step in script.steps).items():
        if times > 1:
            yield Fault(f'{file}, step "{name}"', f"{times} steps have this name", "give each its own")


def _step_faults(script: Script, step: Step, place: str) -> Iterator[Fault]:
    yield from name_fault(place, "the step", base_name(step.name))
    if isinstance(step, Calculate):
        return
    for wanted in _step_words(step):
        yield from words_faults(place, wanted, script.languages)
    yield from _label_faults(script, step, place)
    match step:
        case SelectOne() | SelectMultiple():
            yield from choices_faults(step, script.languages, place)
        case Range():
            yield from range_faults(step, place)
        case Text():
            if not 1 <= step.max_length <= MAX_ANSWER:
                yield Fault(place, f"max_length is {step.max_length}", f"use 1 to {MAX_ANSWER}; the usual is 1200")
        case Note() | Integer() | Decimal() | Date() | Time() | District():
            pass
        case _:
            assert_never(step)
    if not isinstance(step, Note):
        yield from _question_faults(step, place)


def _question_faults(step: Question, place: str) -> Iterator[Fault]:
    if step.constraint and not step.constraint_message:
        yield Fault(place, "constraint has no message", "add constraint_message: what a person should do instead")
    if step.constraint_message and not step.constraint:
        yield Fault(place, "constraint_message has no constraint", "add one, or remove the message")
    if step.required and PREFER_NOT not in step.understands:
        yield Fault(place, "it is required, and nobody can prefer not to say", "remove prefer_not: false, or required")
    if step.default is not None and not could_be(step, step.default):
        yield Fault(place, "default is no answer to this question", "write a choice's name, or a value of its type")
    if step.core and step.relevant:
        yield Fault(place, "the core question is not asked of everyone", "remove relevant, or mark another one core")


def _step_words(step: Said) -> Iterator[Wanted]:
    yield Wanted("the step", "label", step.label, MAX_PARAGRAPH, breaks=True)
    found: list[tuple[str, Words | None, int]] = [
        ("hint", step.hint, MAX_PARAGRAPH),
        ("why", step.why, MAX_PARAGRAPH),
    ]
    if not isinstance(step, Note):
        found.append(("constraint_message", step.constraint_message, MAX_LINE))
    if isinstance(step, Range):
        found += [("low", step.low, MAX_OPTION), ("high", step.high, MAX_OPTION)]
    for key, words, limit in found:
        if words is not None:
            yield Wanted("the step", key, words, limit, breaks=limit == MAX_PARAGRAPH)


def _label_faults(script: Script, step: Said, place: str) -> Iterator[Fault]:
    for language in spoken_in(script):
        asked = step.label.get(language, "")
        if len(re.findall(r"[?\u061f\uff1f]+", asked)) > 1:
            problem = f"the {language_name(language)} label asks more than one question"
            yield Fault(place, problem, "ask one thing a step")


def _size_faults(script: Script, file: str) -> Iterator[Fault]:
    """Find messages that grow too long: notes are said together with the question they lead to."""
    for language in spoken_in(script):
        before = 0
        for step in script.steps:
            if isinstance(step, Calculate):
                continue
            size = before + sum(
                units(words.get(language, words.get(plain(language), ""))) + 4 for words in _shown(step)
            )  # 4: "12. " or a new line
            before = size if isinstance(step, Note) else 0
            if size > MAX_MESSAGE:
                problem = f"the {language_name(language)} message has about {size} characters, notes before it counted"
                yield Fault(f'{file}, step "{step.name}"', problem, f"keep a message to {MAX_MESSAGE}")


def _length(words: Words) -> int:
    return max((units(text) for text in words.values()), default=0)


def _shown(step: Said) -> list[Words]:
    found = [step.label, step.hint]
    match step:
        case SelectOne() | SelectMultiple():
            longest = sorted((choice.label for choice in step.choices), key=_length, reverse=True)
            found += longest[:MOST_AT_ONCE]  # of a long list only a page is shown
        case Range():
            found += [step.low, step.high]
        case _:
            pass
    return [words for words in found if words is not None]
