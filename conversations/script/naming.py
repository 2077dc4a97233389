"""How names and language codes are written everywhere in Heard's files."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from conversations.errors import Fault
from conversations.script.wording import LANGUAGE, language_name
from conversations.words import is_easy, plain

NAME = re.compile(r"[a-z][a-z0-9_]{0,31}", re.ASCII)


def base_name(name: str) -> str:
    """Give a step's name as it was written: without the number of the round it stands in."""
    base, dot, number = name.partition(".")
    return base if base and dot and number.isdecimal() else name


def later_round(name: str) -> bool:
    """Say whether a step is one written already: that of a second or later round."""
    return base_name(name) != name and not name.endswith(".1")


def name_fault(place: str, what: str, name: str, taken: frozenset[str] = frozenset()) -> Iterator[Fault]:
    """Check a name the way every key of Heard is checked."""
    if not NAME.fullmatch(name):
        mend = "use lower-case letters, digits and _, a letter first, at most 32"
        yield Fault(place, f'{what} "{name}" cannot be a name', mend)
    elif name in taken:
        yield Fault(place, f'{what} "{name}" means something else to Heard', "choose another name")


def language_faults(place: str, languages: Sequence[str]) -> Iterator[Fault]:
    """Check a list of language codes."""
    if not languages:
        yield Fault(place, "languages is empty", "add one, such as en")
    for language, times in Counter(languages).items():
        if not LANGUAGE.fullmatch(language):
            yield Fault(place, f'"{language}" is no language code', "write one such as en, cy or pl")
        elif is_easy(language):
            mend = f"list {plain(language)}; its easy words stand beside it, as {language}"
            yield Fault(place, f'"{language}" is no language of its own', mend)
        elif times > 1:
            yield Fault(place, f"{language_name(language)} is listed {times} times", "list it once")
