"""Words a person may type instead of pressing a button or a slash command, in every language Heard speaks."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from conversations.direction import unfenced
from conversations.messages import Order, Ordered, Typed, UnknownOrder
from conversations.talk.vocabulary import VOCABULARIES
from conversations.talk.vocabulary.word import Word

__all__ = [
    "AUTONYMS",
    "MAX_COMMAND",
    "Word",
    "autonym",
    "bare",
    "fold",
    "language_named",
    "meant",
    "ordered",
    "said",
    "slashed",
]

MAX_COMMAND = 40  # characters of a typed command word; anything longer is an answer


AUTONYMS: Mapping[str, str] = {
    "ar": "العربية",
    "bn": "বাংলা",
    "cy": "Cymraeg",
    "en": "English",
    "es": "Español",
    "fa": "فارسی",
    "fr": "Français",
    "ga": "Gaeilge",
    "gd": "Gàidhlig",
    "gu": "ગુજરાતી",
    "it": "Italiano",
    "lt": "Lietuvių",
    "pa": "ਪੰਜਾਬੀ",
    "pl": "Polski",
    "pt": "Português",
    "ro": "Română",
    "so": "Soomaali",
    "tr": "Türkçe",
    "uk": "Українська",
    "ur": "اردو",
}
"""Each language's own name: the one way to name a language that its readers know."""

_OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "en": ("saesneg", "angielski"),
    "cy": ("welsh", "walijski"),
    "pl": ("polish", "pwyleg"),
    "ro": ("romanian",),
    "pt": ("portuguese",),
    "es": ("spanish",),
    "fr": ("french",),
    "it": ("italian",),
    "ga": ("irish",),
    "gd": ("gaelic",),
    "ar": ("arabic",),
    "ur": ("urdu",),
    "pa": ("punjabi", "panjabi"),
    "bn": ("bengali", "bangla"),
    "gu": ("gujarati",),
    "fa": ("persian", "farsi"),
    "so": ("somali",),
    "tr": ("turkish",),
    "uk": ("ukrainian",),
    "lt": ("lithuanian",),
}

_UNFOLDED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "\u0131": "i"})  # NFKD keeps these
_SLASHED = re.compile(r"/(\w{1,64})(?:@\w*)?[.,:;!?]*")  # a stop with a full stop is a stop
_ASCII_BREAK = re.compile(r"[^a-z0-9]+")


def bare(text: str) -> str:
    """Fold only how a character is drawn: width, case, emoji presentation, spaces."""
    if text.isascii():
        return " ".join(text.lower().split())
    drawn = unicodedata.normalize("NFKC", text).replace("\ufe0f", "").replace("\u20e3", "")
    return " ".join(drawn.casefold().split())


def fold(text: str) -> str:
    """Fold case, accents and punctuation; what is left are words and numbers with one space between."""
    if text.isascii():  # most of what is typed: the same result in a tenth of the time
        return _ASCII_BREAK.sub(" ", text.lower().replace("'", "")).strip()
    apart = unicodedata.normalize("NFKD", bare(text)).translate(_UNFOLDED)
    kept = (_kept(character) for character in apart if not unicodedata.combining(character))
    return " ".join("".join(kept).split())


def _kept(character: str) -> str:
    if character in "'\u2019\u02bc":
        return ""  # don't = dont, however the apostrophe was typed
    return character if character.isalnum() or unicodedata.category(character).startswith("M") else " "


def language_named(text: str, languages: Iterable[str]) -> str | None:
    """Find which of `languages` someone named: by its own name, another's name for it, or its code."""
    said = fold(text)
    for code in languages:
        names = (code, AUTONYMS.get(code, code), *_OTHER_NAMES.get(code, ()))
        if said and said in {fold(name) for name in names}:
            return code
    return None


def autonym(code: str) -> str:
    """Name a language in itself; its code where Heard does not know it."""
    return AUTONYMS.get(code, code)


def meant(text: str, languages: Iterable[str]) -> Word | None:
    """Say which button's word these words are, in any of `languages`, in English, or not at all."""
    said = _short(text)
    found = (_words_of(language).get(said) for language in _with_english(languages))
    return next((word for word in found if word), None) if said else None


def ordered(text: str, languages: Iterable[str], *, free: bool = False) -> Order | None:
    """Say which command these exact words are; where `free` words are an answer, only the four vital ones.

    Elsewhere any words that begin with a call for help are one.
    """
    said = _short(text)
    found = (_orders_of(language, free).get(said) for language in _with_english(languages))
    order = next((order for order in found if order), None) if said else None
    return order or (Order.HELP if not free and _asks_for_help(text, languages) else None)


def _asks_for_help(text: str, languages: Iterable[str]) -> bool:
    """Say whether words begin as a call for help does ("help im scared"): better one /help too many."""
    first = fold(text[:MAX_COMMAND]).partition(" ")[0]
    known = (VOCABULARIES.get(language) for language in _with_english(languages))
    return any(first in vocabulary.calls for vocabulary in known if vocabulary)


def slashed(text: str) -> tuple[str, str] | None:
    """Part a slash command into its word and the words after it; None for anything else.

    The word ends at the first white space, a line's end too, so that a stop with a sentence below it still stops.
    A bot's name is cut off, as in /stop@the_bot, which some clients write.
    """
    head, *rest = text.strip().split(maxsplit=1) or [""]
    found = _SLASHED.fullmatch(head)
    return (found[1].casefold(), rest[0] if rest else "") if found else None


def said(text: str, message: str = "") -> Typed | Ordered | UnknownOrder:
    """Tell a typed line apart: a slash command Heard knows, one it does not, or words."""
    words = unfenced(text)
    command = slashed(words)
    if command is None:
        return Typed(words, message)
    name, rest = command
    return Ordered(Order(name), rest) if name in _ORDER_NAMES else UnknownOrder(name)


_ORDER_NAMES = frozenset(order.value for order in Order)


def _short(text: str) -> str:
    return fold(text) if len(text) <= MAX_COMMAND else ""


def _with_english(languages: Iterable[str]) -> tuple[str, ...]:
    return (*languages, "en")


@lru_cache
def _words_of(language: str) -> Mapping[str, Word]:
    known = VOCABULARIES.get(language)
    return {fold(phrase): word for word, phrases in known.words.items() for phrase in phrases} if known else {}


@lru_cache
def _orders_of(language: str, free: bool) -> Mapping[str, Order]:  # noqa: FBT001 - a cache key
    known = VOCABULARIES.get(language)
    if known is None:
        return {}
    table = known.orders if free else {**known.orders, **known.more_orders}
    return {fold(phrase): order for phrase, order in table.items()}
