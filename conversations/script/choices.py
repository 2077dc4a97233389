"""Whether what can be chosen is clear: names, labels, bands and numbers that mean one thing each."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from conversations.errors import Fault
from conversations.script.model import Band, Choice, Range, SelectMultiple, SelectOne
from conversations.script.reserved import COMMAND_WORDS, NOT_A_CHOICE, fold
from conversations.script.values import OPT_OUTS
from conversations.script.wording import MAX_OPTION, Wanted, in_english, language_name, piped, words_faults
from conversations.words import is_easy, plain

MAX_CHOICES = 500  # shown a page at a time; a longer list is asked for in two steps
MAX_RANGE = 11  # buttons: 0 to 10
MAX_NUMBER = 1_000  # the highest number of a range

CHOICE_NAME = re.compile(r"[a-z0-9][a-z0-9_]{0,31}", re.ASCII)
"""As every name, but a digit may come first: scales in XLSForm call their choices 1 to 5."""

_BAND_ORDER = (Band.POSITIVE, Band.NEUTRAL, Band.NEGATIVE)


def choices_faults(step: SelectOne | SelectMultiple, languages: Sequence[str], place: str) -> Iterator[Fault]:
    """Check the choices of a step, in every language."""
    if not 2 <= len(step.choices) <= MAX_CHOICES:  # noqa: PLR2004 - one choice is no choice
        yield Fault(place, f"the number of choices is {len(step.choices)}", f"give 2 to {MAX_CHOICES}")
    for name, times in Counter(choice.name for choice in step.choices).items():
        yield from _name_fault(place, name)
        if times > 1:
            yield Fault(place, f'{times} choices are called "{name}"', "give each its own name")
    for choice in step.choices:
        wanted = Wanted(f'option "{in_english(choice.label) or choice.name}"', "label", choice.label, MAX_OPTION)
        yield from words_faults(place, wanted, languages)
        if any(piped(text) for text in choice.label.values()):
            yield Fault(place, f'option "{choice.name}" holds ${{...}}', "put the answer into the step's label")
    easy = sorted({code for choice in step.choices for code in choice.label if is_easy(code)})
    for language in (*languages, *easy):
        yield from _choice_label_faults(step.choices, language, place)
    yield from _same_label_faults(step, (*languages, *easy), place)
    if step.shuffled and any(choice.band and choice.band is not Band.APART for choice in step.choices):
        yield Fault(place, "order is random, but the choices are a scale with bands", "remove order, or the bands")
    yield from _exclusive_faults(step, place)
    yield from _band_faults(step, place)


def _name_fault(place: str, name: str) -> Iterator[Fault]:
    if not CHOICE_NAME.fullmatch(name):
        yield Fault(place, f'the choice "{name}" cannot be a name', "use lower-case letters, digits and _, at most 32")
    elif name in NOT_A_CHOICE:
        yield Fault(place, f'the choice "{name}" means something else to Heard', "choose another name")


def _choice_label_faults(choices: Sequence[Choice], language: str, place: str) -> Iterator[Fault]:
    """Check that a typed answer means one choice and nothing else."""
    labels = [_label(choice, language) for choice in choices]
    numbers = all(choice.name in OPT_OUTS or label.isdecimal() for choice, label in zip(choices, labels, strict=True))
    for number, label in enumerate(labels, 1):
        if fold(label) in COMMAND_WORDS:
            yield Fault(place, f'option "{label}" is also a command in Heard', f"word label.{language} another way")
        if label.isdecimal() and int(label) != number and not numbers:  # of numbers alone, a typed one is its label
            problem = f'option "{label}" is number {number}, so typing {label} would be unclear'
            yield Fault(place, problem, "use words, or a range step")


def _same_label_faults(step: SelectOne | SelectMultiple, languages: Sequence[str], place: str) -> Iterator[Fault]:
    """Find labels that read alike, in one language or two: a typed one is looked for in all of them.

    Where a choice_filter tells choices with different attributes apart, both may be called Newport.
    """
    seen: dict[tuple[str, ...], tuple[str, str]] = {}
    for choice in step.choices:
        told_by = tuple(sorted(f"{key}={value}" for key, value in choice.attributes.items()))
        apart = told_by if step.choice_filter else ()
        for language in languages:
            label = _label(choice, language)
            key = (fold(label), *apart)
            owner, first = seen.setdefault(key, (choice.name, language)) if label else (choice.name, "")
            if owner != choice.name:
                where = "" if first == language else f" and the {language_name(first)} one of {owner}"
                problem = f'two options read "{label}": the {language_name(language)} label of {choice.name}{where}'
                mend = f"make label.{language} of {choice.name} and label.{first} of {owner} differ"
                yield Fault(place, problem, mend)


def _label(choice: Choice, language: str) -> str:
    """Give what stands on a button: where it has no easy words, its plain ones."""
    return choice.label.get(language, choice.label.get(plain(language), "")).strip()


def _exclusive_faults(step: SelectOne | SelectMultiple, place: str) -> Iterator[Fault]:
    alone = [choice.name for choice in step.choices if choice.exclusive]
    if alone and isinstance(step, SelectOne):
        yield Fault(
            place, f'"{alone[0]}" is exclusive in a select_one', "remove exclusive: only one can be chosen anyway"
        )
    elif alone and len(alone) == len(step.choices):
        yield Fault(place, "every choice is exclusive", "make it a select_one")


def _band_faults(step: SelectOne | SelectMultiple, place: str) -> Iterator[Fault]:
    bands = [choice.band for choice in step.choices if choice.band]
    if not bands:
        return
    if isinstance(step, SelectMultiple):
        yield Fault(place, "choices of a select_multiple have bands", "remove band: only a scale has them")
        return
    without = [choice.name for choice in step.choices if not choice.band]
    if without:
        yield Fault(place, f"{', '.join(without)} without a band", "give every choice a band, or none")
    places = [_BAND_ORDER.index(band) for band in bands if band is not Band.APART]
    if Band.POSITIVE not in bands or Band.NEGATIVE not in bands:
        yield Fault(place, "the bands need a positive and a negative side", "mark both, or remove every band")
    elif places not in (sorted(places), sorted(places, reverse=True)):
        yield Fault(place, "the bands are out of order", "order choices from positive to negative, or the other way")


def range_faults(step: Range, place: str) -> Iterator[Fault]:
    """Check that a range can be counted through and shown."""
    if step.step < 1 or not 0 <= step.start < step.end <= MAX_NUMBER:
        problem = f"start {step.start}, end {step.end}, step {step.step} is no range"
        yield Fault(place, problem, f"count up from 0 or more to at most {MAX_NUMBER}")
        return
    if (step.end - step.start) % step.step:
        yield Fault(place, f"steps of {step.step} from {step.start} never reach {step.end}", "change end or step")
    count = (step.end - step.start) // step.step + 1
    if count > MAX_RANGE:
        yield Fault(place, f"the range has {count} numbers", f"keep it to {MAX_RANGE}, or use an integer step")
