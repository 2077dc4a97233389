"""Whether an author's words are whole: every language there, short enough to send, plain enough to read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from conversations.errors import Fault
from conversations.words import Words, is_easy, plain, say_in

MAX_OPTION = 64  # characters; a longer button is cut off on a phone
MAX_TITLE = 60  # characters; one line of a notification
MAX_LINE = 200  # characters; a name, or what the ends of a scale mean
MAX_PARAGRAPH = 1_000  # characters; "two short paragraphs at most"
MAX_MESSAGE = 3_500  # characters; Telegram takes 4,096, the rest is left for Heard's own lines
MAX_SENTENCE = 25  # words; GOV.UK splits longer sentences

_LANGUAGE_NAMES = {
    "ar": "Arabic", "bn": "Bengali", "cs": "Czech", "cy": "Welsh", "de": "German", "en": "English", "es": "Spanish",
    "fa": "Persian", "fr": "French", "ga": "Irish", "gd": "Gaelic", "gu": "Gujarati", "it": "Italian",
    "lt": "Lithuanian", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "so": "Somali", "ta": "Tamil", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "zh": "Chinese",
}  # fmt: skip
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
"""A language code as BCP 47 writes the common ones."""

PIPED = re.compile(r"\$\{\s*([A-Za-z_][A-Za-z0-9_.-]*)\s*\}")
"""An earlier answer in an author's words."""

_UNSENDABLE = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")


def language_name(code: str) -> str:
    """Name a language in English, or give its code in quotes."""
    if is_easy(code):
        return f"easy {language_name(plain(code))}"
    return _LANGUAGE_NAMES.get(code, f'"{code}"')


def units(text: str) -> int:
    """Count characters as Telegram does: UTF-16 units, an emoji counting two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """Some words, what they belong to, and how long they may be: `owner` "the step", `key` "hint"."""

    owner: str
    key: str
    words: Words
    limit: int
    breaks: bool = False  # whether it may go over several lines


def words_faults(place: str, wanted: Wanted, languages: Sequence[str]) -> Iterator[Fault]:
    """Find what is missing, empty, too much or too long in some words."""
    owner, key, noun = wanted.owner, wanted.key, wanted.key.replace("_", " ")
    for language in languages:
        name = language_name(language)
        text = wanted.words.get(language)
        if text is None:
            yield Fault(place, f"{owner} has no {name} {noun}", f"add {key}.{language}")
        elif not text.strip():
            yield Fault(place, f"{owner} has an empty {name} {noun}", f"write something in {key}.{language}")
        else:
            yield from _text_faults(place, wanted, f"{owner} has {_a(name)} {noun}", text)
    for language, text in wanted.words.items():
        name = _a(language_name(language))
        if plain(language) not in languages:
            problem = f"{owner} has {name} {noun}, which is not one of its languages"
            yield Fault(place, problem, f"remove {key}.{language}, or add {plain(language)} to languages everywhere")
        elif is_easy(language) and not text.strip():
            yield Fault(
                place, f"{owner} has an empty easy {noun}", f"write something in {key}.{language}, or remove it"
            )
        elif is_easy(language):
            yield from _text_faults(place, wanted, f"{owner} has {name} {noun}", text)


def _a(name: str) -> str:
    return f"an {name}" if name[0] in "AEIOUaeiou" else f"a {name}"


def _text_faults(place: str, wanted: Wanted, owner: str, text: str) -> Iterator[Fault]:
    if units(text) > wanted.limit:
        yield Fault(place, f"{owner} of {units(text)} characters", f"keep it to {wanted.limit}")
    if _UNSENDABLE.search(text) or ("\n" in text.strip() and not wanted.breaks):
        mend = "remove tabs and control characters" if wanted.breaks else "keep it on one line"
        yield Fault(place, f"{owner} with characters that cannot be shown", mend)


def piped(text: str) -> tuple[str, ...]:
    """Give the names of the earlier answers that stand in some words, as ${name}."""
    return tuple(dict.fromkeys(PIPED.findall(text))) if "${" in text else ()


def in_english(words: Words) -> str:
    """Give the words an English-reading author knows them by."""
    return say_in(words, "en")
