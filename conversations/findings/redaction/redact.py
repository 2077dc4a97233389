"""Cuts what identifies a person out of a text and says what it cut; total, repeatable, and done after one pass."""

import re
from collections.abc import Callable, Iterable, Sequence

from conversations.findings.redaction.codes import insurance_numbers, plates, postcodes, references
from conversations.findings.redaction.days import birth_dates, great_ages
from conversations.findings.redaction.foreign import foreign_names
from conversations.findings.redaction.kinds import Found, Kind, Redacted
from conversations.findings.redaction.links import links
from conversations.findings.redaction.names import names
from conversations.findings.redaction.numbers import numbers
from conversations.findings.redaction.places import addresses
from conversations.findings.redaction.seen import blank, see
from conversations.findings.redaction.words import words_of

MOST_ROUNDS = 12  # times a text is read again; a cut may bare something that its neighbour hid

_BROKEN = re.compile(r"(?<=\d{3})\n(?=\d{3})")  # a number on two lines, as a narrow screen makes people write it

Rule = Callable[[str, str], Iterable[Found]]

# In this order: what is surest of its shape first, and what it cut is out of the others' sight.
_RULES: Sequence[Rule] = (
    lambda text, _: links(text),
    lambda text, _: insurance_numbers(text),
    lambda text, _: birth_dates(text),
    lambda text, language: numbers(_BROKEN.sub(" ", text), language),
    lambda text, _: postcodes(text),
    lambda text, _: plates(text),
    lambda text, _: references(text),
    lambda text, _: great_ages(text),
)
_WITHOUT_DIGITS: Sequence[Rule] = (
    lambda text, _: links(text),
    lambda text, language: numbers(_BROKEN.sub(" ", text), language),
    lambda text, _: great_ages(text),
)  # the others need one, and most feedback has none
_DIGIT = re.compile(r"[0-9]")


def redact(text: str, language: str) -> Redacted:
    """Give a text fit to keep, in the language it was written in (a code; an unknown one is no fault).

    Its own output comes back as it is: what stands in brackets is seen as cut, and the text is read until nothing is found.
    """
    language = language.partition("-")[0].lower()  # "pl-PL", "EN"
    current = text
    origin = [(place, place + 1) for place in range(len(text))]
    found: list[Found] = []
    held = False
    for _ in range(MOST_ROUNDS):
        spans, held = _look(current, language)
        if not spans:
            break
        found += [Found(origin[each.start][0], origin[each.end - 1][1], each.kind) for each in spans]
        current, origin = _cut(current, origin, spans)
    return Redacted(current, held=held, found=tuple(sorted(found)))


def _look(typed: str, language: str) -> tuple[list[Found], bool]:
    """Find what to cut, as places in `typed`, in order, none over another; and whether anything is in doubt."""
    seen = see(typed)
    text = seen.text
    spans: list[Found] = []
    for rule in _RULES if _DIGIT.search(text) else _WITHOUT_DIGITS:
        text = _blank_all(text, found := _apart(rule(text, language)))
        spans += found
    words = words_of(text)
    homes = _apart(addresses(words, text))
    if homes:
        text = _blank_all(text, homes)
        words = words_of(text)
    people, held = names(words, text, language)
    foreign, unsure = foreign_names(words, text)
    spans += homes + _apart(people + foreign)
    return sorted(Found(*seen.typed(each.start, each.end), each.kind) for each in spans), held or unsure


def _blank_all(text: str, found: Sequence[Found]) -> str:
    for each in found:
        text = blank(text, each.start, each.end)
    return text


def _apart(found: Iterable[Found]) -> list[Found]:
    """Keep the longest of those that overlap."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end > kept[-1].end:
            kept[-1] = Found(kept[-1].start, each.end, kept[-1].kind)
    return kept


def _cut(text: str, origin: list[tuple[int, int]], spans: Sequence[Found]) -> tuple[str, list[tuple[int, int]]]:
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    done = 0
    for each in spans:
        sign = each.kind.placeholder
        if each.kind is Kind.POSTCODE:
            sign = f" {sign}"  # behind the district, which stays: "KT1 [postcode]"
        parts += [text[done : each.start], sign]
        places += origin[done : each.start]
        places += [(origin[each.start][0], origin[each.end - 1][1])] * len(sign)
        done = each.end
    parts.append(text[done:])
    places += origin[done:]
    return "".join(parts), places
