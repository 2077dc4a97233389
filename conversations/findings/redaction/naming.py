"""Tells of one word whether it may be a name, and how surely; knows word lists, not the words around it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from string import ascii_lowercase

from conversations.findings.redaction.announcing import CUE_WORDS
from conversations.findings.redaction.lists.clashes import CLASHES_CY, CLASHES_PL, CLASHES_RO
from conversations.findings.redaction.lists.english import ENGLISH
from conversations.findings.redaction.lists.first import FIRST, FIRST_BEHIND_CUES, FIRST_IN_CAPITALS
from conversations.findings.redaction.lists.last import LAST, LAST_BEHIND_NAMES
from conversations.findings.redaction.lists.proper import PLACES, PLACES_AND_NAMES, PROPER
from conversations.findings.redaction.words import Word

LONGEST_SLIP = 20  # letters; longer ones are no name, and cost the most to try

_CLASHES: Mapping[str, frozenset[str]] = {"pl": CLASHES_PL, "ro": CLASHES_RO, "cy": CLASHES_CY}
_SURNAME_SHAPE = re.compile(
    r".{2,}(?:(?:sk|ck|dzk)(?:i|a|iego|iej|iemu|im|imi)|wicz(?:a|em|owi|owa|owie)?|czyk(?:a|iem|owi)?|czak(?:a|iem|owi)?|"
    r"escu(?:lui)?|eanu(?:lui)?|enko|vych|shvili|idze|yan|poulos|opoulou|sson|ovic|evic|ovich|evich)"
)
_POLISH_ENDINGS = ("owi", "iem", "ami", "em", "iu", "ie", "ze", "a", "e", "i", "y", "u", "o")
_ROMANIAN_ENDINGS = {
    "ei": ("a",),
    "iei": ("ia",),
    "ii": ("ia", "i"),
    "ului": ("", "u"),
    "lui": ("",),
    "o": ("a",),
    "ule": ("",),
    "e": ("a", ""),
}
_WELSH_BEGINNINGS = {
    "dd": ("d",),
    "d": ("t",),
    "g": ("c",),
    "b": ("p",),
    "f": ("b", "m"),
    "l": ("ll",),
    "r": ("rh",),
    "ngh": ("c",),
    "ng": ("g",),
    "mh": ("p",),
    "nh": ("t",),
    "n": ("d",),
    "m": ("b",),
    "ph": ("p",),
    "th": ("t",),
    "ch": ("c",),
    "w": ("gw",),
    "e": ("ge",),
    "": ("g",),
}  # fmt: skip  soft, nasal and aspirate mutation: "gyda Ddafydd", "i Fair", "â Chatrin"
_LEET = str.maketrans("013457@$", "oieastas")


def is_english(word: Word) -> bool:
    """Tell whether a word is a common one of English; "Pål" is not "pal"."""
    return word.low.isascii() and word.bare in ENGLISH


def is_slip(word: Word) -> bool:
    """Tell whether a word on no list is one slip away from a common word of English: "recieved"."""
    folded = word.bare
    if len(folded) > LONGEST_SLIP:
        return True
    halves = [(folded[:place], folded[place:]) for place in range(len(folded) + 1)]
    return any(form in ENGLISH for left, right in halves for form in _one_slip(left, right))


def _one_slip(left: str, right: str) -> Iterator[str]:
    """Undo one slip between two halves of a word: a letter too many, two swapped, one wrong, one missing."""
    if right:
        yield left + right[1:]
        yield from (left + letter + right[1:] for letter in ascii_lowercase)
    if len(right) > 1:
        yield left + right[1] + right[0] + right[2:]
    yield from (left + letter + right for letter in ascii_lowercase)


def is_proper(folded: str) -> bool:
    """Tell days, peoples, offices and brands."""
    return (
        folded in PROPER
        or folded.removesuffix("s") in PROPER
        or ("-" in folded and any(part in PROPER for part in folded.split("-")))
    )


def is_place(folded: str) -> bool:
    """Tell towns and countries."""
    return folded in PLACES or ("-" in folded and any(part in PLACES for part in folded.split("-")))


def is_place_and_name(folded: str) -> bool:
    """Tell towns and countries that children are named after: "Jordan"."""
    return folded in PLACES_AND_NAMES


def is_first(word: Word, language: str) -> bool:
    """Tell a first name that is hardly ever anything else, in any form its language gives it."""
    return any(form in FIRST for form in _forms(word, language))


def is_first_in_capitals(word: Word) -> bool:
    """Tell a first name that is a word as well: "Grace"."""
    return word.bare in FIRST_IN_CAPITALS


def is_first_behind_cues(word: Word) -> bool:
    """Tell a word that is a name only where something says so: "Blessing"."""
    return word.bare in FIRST_BEHIND_CUES


def is_last(word: Word) -> bool:
    """Tell a family name that is hardly ever anything else, or has a family name's ending."""
    folded = word.bare
    if folded in LAST or ("-" in folded and any(part in LAST for part in folded.split("-"))):
        return True
    return word.capital and bool(_SURNAME_SHAPE.fullmatch(folded)) and folded not in ENGLISH and folded not in PROPER


def is_last_behind_names(word: Word) -> bool:
    """Tell a family name that is a word as well: "Brown"."""
    return word.bare in LAST_BEHIND_NAMES


def is_listed(word: Word, language: str) -> bool:
    """Tell whether any list of names has it."""
    return (
        is_first(word, language)
        or is_first_in_capitals(word)
        or is_first_behind_cues(word)
        or is_last(word)
        or is_last_behind_names(word)
    )


def is_unknown(word: Word, language: str) -> bool:
    """Tell a word that no list has: not of English, no place, no brand."""
    folded = word.bare
    known = is_english(word) or folded in CUE_WORDS or is_place(folded) or is_proper(folded) or len(folded) < 2  # noqa: PLR2004  one letter
    if (
        known
        or any(form in PLACES or form in PROPER for form in _forms(word, language))
        or not folded.replace("-", "").isalpha()
    ):
        return False
    return not ("-" in folded and all(part in ENGLISH for part in folded.split("-")))


def clashes(word: Word, language: str) -> bool:
    """Tell whether a name is a common word in the language spoken."""
    return language in _CLASHES and word.bare in _CLASHES[language]


def disguised(word: Word) -> bool:
    """Tell a first name with digits for letters: "K3v1n"."""
    low = word.low
    if len(low) < 4 or low.isalpha() or (low[0].isdigit() and low[1].isdigit()):  # noqa: PLR2004  "b12" is a bus
        return False
    plain = low.translate(_LEET)
    return (
        plain.isalpha()
        and (plain in FIRST or plain in FIRST_IN_CAPITALS)
        and sum(sign.isdigit() for sign in low) <= len(low) // 2
    )


def _forms(word: Word, language: str) -> Iterator[str]:
    """Give a word as it stands and, if it has a capital, as its language's grammar may have changed it."""
    folded = word.bare
    yield folded
    if "-" in folded:
        yield from (part for part in folded.split("-") if len(part) > 2)  # noqa: PLR2004  "al-", "ur-"
    if not word.capital or len(folded) < 4:  # noqa: PLR2004  shorter ones hold no ending
        return
    inflections = _INFLECTIONS.get(language)
    if inflections:
        yield from inflections(folded)


def _polish(folded: str) -> Iterator[str]:
    """Undo the cases: "Markiem", "Ewie", "Janowi"."""
    for ending in _POLISH_ENDINGS:
        stem = folded.removesuffix(ending)
        if len(stem) < len(folded) and len(stem) > 2:  # noqa: PLR2004  what is left must be a name
            yield from (stem, stem + "a", stem[:-1] + "e" + stem[-1], stem.removesuffix("i") + "a")


def _romanian(folded: str) -> Iterator[str]:
    """Undo the cases: "Mariei", "Andreiului", "Ioano"."""
    for ending, others in _ROMANIAN_ENDINGS.items():
        if folded.endswith(ending):
            yield from (folded.removesuffix(ending) + other for other in others)


def _welsh(folded: str) -> Iterator[str]:
    """Undo the mutations: "Ddafydd", "Fair", "Chatrin"."""
    for beginning, others in _WELSH_BEGINNINGS.items():
        if folded.startswith(beginning):
            yield from (other + folded.removeprefix(beginning) for other in others)


_INFLECTIONS: Mapping[str, Callable[[str], Iterable[str]]] = {"pl": _polish, "ro": _romanian, "cy": _welsh}
