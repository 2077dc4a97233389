"""Whether words are plain enough to be asked: what a reader stumbles over, sentence by sentence, and how to mend it."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from conversations.script.easiness import hard_in
from conversations.script.jargon import ABBREVIATIONS, PLAIN, QUALITIES
from conversations.script.wording import MAX_SENTENCE
from conversations.words import is_easy

MAX_AGE = 14  # years; a sentence above it is told. We aim at 9, and a short sentence with one long word reads as 12
FEWEST_WORDS = 9  # of a sentence whose reading age is reckoned: below, one name decides
_ENGLISH = "en"
_YOUNGEST = 5  # years; below it the formula means nothing

_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_PIPED = re.compile(r"\$\{[^}]*\}")
_LEADING = (
    (
        re.compile(r"\b(?:do|would|are|is|was|did|have|can)n['\u2019]t (?:you|it|they|we)\b", re.IGNORECASE),
        "ask it without the not",
    ),
    (re.compile(r"\b(?:do|would) you (?:not )?agree\b", re.IGNORECASE), 'ask "What do you think of ...?"'),
    (re.compile(r"\bhow much (?:did|do) you (?:enjoy|like|love)\b", re.IGNORECASE), 'ask "What did you think of ...?"'),
    (
        re.compile(r"\b(?:surely|obviously|of course|as you know|clearly,|we are proud)\b", re.IGNORECASE),
        "leave the opinion out",
    ),
)
_ASKS = "how|what|why|when|where|who|did|do|does|was|were|is|are|would|could|can|have|has"
_BOTH = re.compile(rf"\band (?!what (?:did|does|was|could) not)(?:{_ASKS})\b[^.!]*\?", re.IGNORECASE)
_TWO_QUALITIES = re.compile(rf"\b({QUALITIES}) (?:and|or) ({QUALITIES})\b[^.!]*\?", re.IGNORECASE)
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_SHOUTED = frozenset("ALL ALWAYS AND ANY BUT DO IS MUST NEVER NO NOT ONE ONLY OR YES YOU YOUR".split())
_JOINTS = re.compile(r"(?:,|;)?\s+(?:and|but|because|so that|so|which|while|or|if|when)\s+|;\s+|,\s+| \u2013 ")
_VOWELS = re.compile(r"[aeiouy]+")


class Remark(NamedTuple):
    """What a reader may stumble over in one sentence, and a way round it."""

    sentence: str
    problem: str
    mend: str


def remarks(text: str, language: str) -> Iterator[Remark]:
    """Look at words sentence by sentence. Beyond their length, only English ones can be judged."""
    english, easy = language.partition("-")[0] == _ENGLISH, is_easy(language)
    for sentence in sentences(text):
        count = len(sentence.split())
        if easy:
            yield from (Remark(sentence, *found) for found in hard_in(sentence, english=english))
            if english:
                yield from (found for found in _english(sentence) if "abbreviation" not in found.problem)
            continue
        if count > MAX_SENTENCE:
            yield Remark(sentence, f"a sentence of {count} words", _split(sentence))
        if english:
            yield from _english(sentence)


def sentences(text: str) -> list[str]:
    """Cut words into sentences; a colon ends one, too."""
    found = _SENTENCE_END.split(_PIPED.sub("it", text))
    return [sentence.strip() for sentence in found if sentence.strip()]


def only_signs(label: str) -> bool:
    """Whether a label has neither a letter nor a digit: a screen reader says it oddly, and nobody can type it."""
    return bool(label.strip()) and not any(mark.isalnum() for mark in label)


def reading_age(sentence: str) -> float:
    """Give the age at which most can read an English sentence: the Flesch-Kincaid grade and five years."""
    words = _WORD.findall(sentence)
    return _age(len(words), 1, sum(map(_syllables, words)))


def age_of(texts: Iterable[str]) -> int:
    """Give the age at which most can read all of these English texts."""
    found = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in found for word in _WORD.findall(sentence)]
    if not words:
        return 0
    return max(_YOUNGEST, round(_age(len(words), len(found), sum(map(_syllables, words)))))


def _age(words: int, in_sentences: int, syllables: int) -> float:
    """Reckon by Flesch and Kincaid's formula (1975), which gives American grades: a child of 5 is before the first."""
    return 0.39 * words / in_sentences + 11.8 * syllables / words - 15.59 + 5 if words else 0.0


def _english(sentence: str) -> Iterator[Remark]:
    yield from _questions(sentence)
    low = f" {' '.join(word.lower() for word in _WORD.findall(sentence))} "
    heavy = False
    for word, plain in PLAIN.items():
        if f" {word} " in low:
            heavy = True
            yield Remark(sentence, f'"{word}" is no everyday word', f'write "{plain}"')
    for capitals in dict.fromkeys(_CAPITALS.findall(sentence)):
        if capitals in _SHOUTED:
            yield Remark(sentence, f"{capitals} in capitals reads as a shout", f'write "{capitals.lower()}"')
        elif capitals not in ABBREVIATIONS:
            yield Remark(sentence, f"{capitals} is an abbreviation", "write it out, or say what it is")
    age = reading_age(sentence)
    if not heavy and len(_WORD.findall(sentence)) >= FEWEST_WORDS and age > MAX_AGE:
        longest = sorted(dict.fromkeys(_WORD.findall(sentence)), key=_syllables, reverse=True)[:2]
        yield Remark(
            sentence, f"a reading age of {age:.0f}", f"use shorter words for {' and '.join(longest)}, or two sentences"
        )


def _questions(sentence: str) -> Iterator[Remark]:
    if re.search(r"\band/or\b", sentence, re.IGNORECASE):
        yield Remark(sentence, '"and/or" asks two things', 'write "or", or ask twice')
    elif found := _TWO_QUALITIES.search(sentence):
        yield Remark(sentence, f'"{found[1]}" and "{found[2]}" are two things', "ask about each in a step of its own")
    elif _BOTH.search(sentence):
        yield Remark(sentence, "it asks two questions in one", "make two steps of it")
    for leading, mend in _LEADING:
        if leading.search(sentence):
            yield Remark(sentence, "it leads to an answer", mend)
            break


def _split(sentence: str) -> str:
    """Propose where a long sentence can end: at the joint nearest to its middle."""
    middle = len(sentence) / 2
    joints = sorted(_JOINTS.finditer(sentence), key=lambda joint: abs(joint.start() - middle))
    if not joints:
        return f"split it; keep each to {MAX_SENTENCE} words"
    before = sentence[: joints[0].start()].split()
    return f'end it after "{" ".join(before[-4:])}" and begin a new one'


def _syllables(word: str) -> int:
    """Count the syllables of an English word, near enough."""
    low = re.sub(r"['\u2019].*", "", word.lower())
    silent = low.endswith("e") and not low.endswith(("le", "ee", "ye"))
    past = re.search(r"[^td]ed$", low)
    return max(1, len(_VOWELS.findall(low)) - bool(silent or past))
