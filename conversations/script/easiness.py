"""Whether a sentence is easy read: stricter than plain, and only asked of words that say they are easy."""

import re
from collections.abc import Iterator

MAX_EASY_SENTENCE = 15  # words; easy read has 10 to 15 and one idea a sentence
KNOWN_SHORT = frozenset("NHS OK TV".split())  # what hardly anybody says in full

_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_JOINT = re.compile(
    r";|,? (?:because|although|though|while(?! before| ago)|whereas|unless|so that|in case)\b"
    r"|, (?:and|but|so|which)\b| but ",
    re.IGNORECASE,
)
_PARTICIPLES = (
    "asked|built|chosen|cut|done|found|given|held|kept|known|left|lost|made|met|paid|put|read|said|seen|sent|shown|"
    "taken|thought|told|understood|used|written"
)
_PASSIVE = re.compile(rf"\b(?:am|are|be|been|being|is|was|were) (?:not )?(\w+(?<!e)ed|{_PARTICIPLES})\b", re.IGNORECASE)
_STATES = frozenset(
    "allowed bored closed confused excited finished frightened interested involved locked needed pleased respected "
    "satisfied scared supported surprised tired worried".split()
)
"""What somebody or something is, though it ends as a passive does."""


def hard_in(sentence: str, *, english: bool) -> Iterator[tuple[str, str]]:
    """Give what makes a sentence hard for somebody who reads little, each with a way round it."""
    count = len(sentence.split())
    if count > MAX_EASY_SENTENCE:
        yield f"a sentence of {count} words in easy words", f"keep it to {MAX_EASY_SENTENCE}; make two of it"
    if not english:
        return
    for capitals in dict.fromkeys(_CAPITALS.findall(sentence)):
        if capitals not in KNOWN_SHORT:
            yield f"{capitals} is an abbreviation, in easy words", "write it out"
    if joint := _JOINT.search(sentence):
        yield f'"{joint[0].strip(" ,")}" joins two ideas, in easy words', "make two sentences of it"
    if (found := _PASSIVE.search(sentence)) and found[1].lower() not in _STATES:
        yield f'"{found[0]}" does not say who does it', 'say who: "we keep", not "is kept"'
