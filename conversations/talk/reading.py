"""Reads a typed reply as the same value its button would have given, or says why it cannot."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import assert_never

from conversations.script.model import (
    Choice,
    Date,
    Decimal,
    District,
    Integer,
    Question,
    Range,
    SelectMultiple,
    SelectOne,
    Time,
    Value,
)
from conversations.script.values import DONT_KNOW, OPT_OUTS, PREFER_NOT
from conversations.talk.dates import names_month, read_date
from conversations.talk.districts import read_district
from conversations.talk.endings import inflected
from conversations.talk.labels import (
    Labels,
    Texts,
    Worded,
    drawn_alike,
    kept_labels,
    labels_of,
    part_of,
    start_of,
    worded_alike,
)
from conversations.talk.near import closest, nearest
from conversations.talk.numbers import decimal_said, mark_said, number_said, whole_number
from conversations.talk.spoken import Word, bare, fold, meant
from conversations.talk.times import names_half, read_time

MAX_CHOICE = 300  # characters of a typed choice; longer ones are somebody's story, not a label
MAX_PIECES = 40  # things listed in one reply; more are somebody's story, too
MAX_CLOSEST = 5  # choices of a long list offered as what may have been meant
MIN_QUESTION = 3  # words of a question to us; "good?" is an answer by somebody who is not sure
_ASKING = ("?", "\u061f", "\uff1f")  # Latin, Arabic and full-width question marks


class Reason(StrEnum):
    """Why words could not be read; each has its phrase."""

    EMPTY = "empty"
    NOT_A_CHOICE = "not-a-choice"
    SEVERAL = "several"  # the words fit more than one choice
    NOT_A_NUMBER = "not-a-number"
    OUT_OF_RANGE = "out-of-range"
    NOT_A_DATE = "not-a-date"
    NO_DAY = "no-day"  # a month, but not which day of it
    TOO_LONG = "too-long"
    NOT_A_TIME = "not-a-time"
    NO_HALF = "no-half"  # a time, but not in which half of the day
    NOT_A_PLACE = "not-a-place"


@dataclass(frozen=True, slots=True, repr=False)
class Read:
    """The value these words stand for."""

    value: Value


@dataclass(frozen=True, slots=True)
class Unclear:
    """The words could not be read."""

    reason: Reason
    fits: tuple[int, ...] = ()  # places of the choices the words could mean


Readable = SelectOne | SelectMultiple | Range | Integer | Decimal | Date | Time | District
"""What a typed reply can be read for at once; free words go another way (confirming.py): what may show who somebody
is must be cut out of them before they are a value."""


def read(  # noqa: C901, PLR0911 - one return a case
    question: Readable, text: str, languages: Sequence[str], today: date
) -> Read | Unclear:
    """Read a typed answer to `question`; `languages` has the person's own first, `today` is their local day."""
    if not text.strip():
        return Unclear(Reason.EMPTY)
    match question:
        case SelectOne(choices=choices):
            place = pick(labels_of(question, languages), text, languages)
            return place if isinstance(place, Unclear) else Read(choices[place].name)
        case SelectMultiple():
            return _several(question, languages, text)
        case Range():
            return _on_scale(question, text, languages)
        case Integer():
            number = number_said(text, languages)
            return Unclear(Reason.NOT_A_NUMBER) if number is None else Read(number)
        case Decimal():
            reckoned = decimal_said(text, languages)
            return Unclear(Reason.NOT_A_NUMBER) if reckoned is None else Read(reckoned)
        case Time():
            time = read_time(text, languages)
            half = time is None and names_half(text, languages)
            return Read(time) if time else Unclear(Reason.NO_HALF if half else Reason.NOT_A_TIME)
        case District():
            district = read_district(text)
            return Read(district) if district else Unclear(Reason.NOT_A_PLACE)
        case Date():
            day = read_date(text, languages, today)
            if day is None:
                return Unclear(Reason.NO_DAY if names_month(text) else Reason.NOT_A_DATE)
            return Read(day.isoformat())
        case _:
            assert_never(question)


def is_question(text: str) -> bool:
    """Say whether somebody asks us something instead of answering: "when does the office open?"."""
    if not any(mark in text for mark in _ASKING):
        return False
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    last = next((place for place in reversed(range(len(text))) if text[place].isalnum()), -1)
    return any(mark in text[last + 1 :] for mark in _ASKING) and len(words) >= MIN_QUESTION  # "…, thanks? :)" is one


def opt_out(question: Question, text: str, languages: Sequence[str]) -> str | None:
    """See "I don't know" or "prefer not to say", which answer every question, where the question takes it."""
    if question.standard:
        found = kept_labels(question.standard, languages).folded.get(fold(text))
        if found:
            return question.standard[found[0]].name
    word = meant(text, languages)
    name = _OPT_OUTS.get(word) if word else None
    return name if name in question.understands else None


_OPT_OUTS = {Word.DONT_KNOW: DONT_KNOW, Word.PREFER_NOT: PREFER_NOT}


def pick(  # noqa: PLR0911 - one return a way to mean it
    texts: Labels | Texts, text: str, languages: Sequence[str] = ()
) -> int | Unclear:
    """Find the one button meant, as its place from 0: by label, number, a part of one label only, or a slip away."""
    if len(text) > MAX_CHOICE:
        return Unclear(Reason.NOT_A_CHOICE)
    labels = texts if isinstance(texts, Labels) else Labels(texts)
    said = Worded.of(text)
    if found := labels.drawn.get(said.drawn):
        return _one_of(found, labels.meant(found, said, drawn_alike))
    if found := labels.folded.get(said.folded):
        return _one_of(found, labels.meant(found, said, worded_alike))
    number = number_said(text, languages)
    if number is not None:
        return _by_number(labels, number)
    for fits in (part_of, start_of):
        if found := labels.fitting(said, fits):
            return _one_of(found, labels.meant(found, said, fits))
    folded = [[form.folded for form in forms] for forms in labels.forms]
    near = nearest(folded, said.folded)
    if near is not None:
        return near
    if found := inflected(labels, said, languages):
        return _one_of(found, found)
    return Unclear(Reason.NOT_A_CHOICE, closest(folded, said.folded, MAX_CLOSEST))


def _one_of(found: Sequence[int], meant: Sequence[int]) -> int | Unclear:
    return meant[0] if len(meant) == 1 else Unclear(Reason.SEVERAL, tuple(found))


def _by_number(labels: Labels, number: int) -> int | Unclear:
    """Find the button at a place, or, where the buttons are numbers themselves (0 to 10), the one that says so."""
    if number in labels.numbers:
        return labels.numbers[number]
    counted = all(said == place + 1 for said, place in labels.numbers.items())
    return number - 1 if counted and 1 <= number <= len(labels.forms) else Unclear(Reason.NOT_A_CHOICE)


def kept_words(text: str) -> str:
    """Leave out what no store can keep: half characters and nulls."""
    return "".join(letter for letter in text if letter != "\0" and not "\ud800" <= letter <= "\udfff").strip()


def in_order(choices: Sequence[Choice], names: Iterable[str]) -> tuple[str, ...]:
    """Put chosen names in the script's order, each once; a choice that stands alone gives way to the others."""
    wanted = set(names)
    chosen = [choice for choice in choices if choice.name in wanted]
    others = [choice for choice in chosen if not choice.exclusive]
    return tuple(choice.name for choice in others or chosen[:1])


def _several(question: SelectMultiple, languages: Sequence[str], text: str) -> Read | Unclear:
    """Read "1, 3", "1 and 3" or labels with commas between; a label may hold commas itself."""
    choices, labels = question.choices, labels_of(question, languages)
    whole = pick(labels, text, languages)
    if isinstance(whole, int):
        return Read((choices[whole].name,))
    if meant(text, languages) is Word.NONE:
        alone = [choice.name for choice in choices if choice.exclusive and choice.name not in OPT_OUTS]
        return Read(tuple(alone)) if len(alone) <= 1 else whole
    if len(text) > MAX_CHOICE:
        return whole
    for separator in (r"[,;\n]", r"[,;\n&+/]|\b(?:and|a|ac|i|oraz)\b", r"[,;\n&+/\s]|\b(?:and|a|ac|i|oraz)\b"):
        pieces = [piece for piece in re.split(separator, text, flags=re.IGNORECASE) if bare(piece)]
        places = _joined(labels, pieces)
        if places:
            return Read(in_order(choices, (choices[place].name for place in places)))
    return whole


def _joined(labels: Labels, pieces: Sequence[str]) -> list[int]:
    """Read every piece, joining neighbours where only together they are a label; none if one stays unread."""
    if len(pieces) > MAX_PIECES:
        return []
    places: list[int] = []
    start = 0
    while start < len(pieces):
        for end in range(min(len(pieces), start + 8), start, -1):  # no label has more than eight parts
            place = pick(labels, ",".join(pieces[start:end]))
            if isinstance(place, int):
                places.append(place)
                start = end
                break
        else:
            return []
    return places


def _on_scale(question: Range, text: str, languages: Sequence[str]) -> Read | Unclear:
    ends = [tuple(words.values()) if words else () for words in (question.low, question.high)]
    place = pick(ends, text) if whole_number(text) is None else Unclear(Reason.NOT_A_CHOICE)
    if isinstance(place, int):
        return Read((question.start, scale(question)[-1])[place])
    number = mark_said(text, scale(question)[-1], languages)
    if number is None:
        return Unclear(Reason.NOT_A_NUMBER)
    return Read(number) if number in scale(question) else Unclear(Reason.OUT_OF_RANGE)


def scale(question: Range) -> range:
    """Give the numbers a range offers."""
    return range(question.start, question.end + 1, question.step)
