"""Words a person may type instead of pressing a button or a slash command, in every language Heard speaks."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from conversations.direction import unfenced
from conversations.messages import Order, Ordered, Typed, UnknownOrder
from conversations.talk.vocabulary import VOCABULARIES
from conversations.talk.vocabulary.questions import QUESTIONS
from conversations.talk.vocabulary.word import Word
from conversations.words import plain

__all__ = [
    "AUTONYMS",
    "MAX_COMMAND",
    "Word",
    "autonym",
    "bare",
    "fold",
    "forms",
    "language_named",
    "meant",
    "opens",
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
    return next((code for code in languages if said in _names_of(code)), None) if said else None


def autonym(code: str) -> str:
    """Name a language in itself; its code where Heard does not know it."""
    return AUTONYMS.get(code, code)


def meant(text: str, languages: Iterable[str]) -> Word | None:
    """Say which button's word these words are, in any of `languages`, in English, or not at all."""
    return _understood(tuple(languages)).words.get(fold(text)) if len(text) <= MAX_COMMAND else None


def forms(word: Word, languages: Iterable[str]) -> tuple[str, ...]:
    """Give all that may be typed for a word, in any of `languages` and in English."""
    codes = dict.fromkeys(plain(code) for code in (*languages, "en"))
    return tuple(form for code in codes if code in VOCABULARIES for form in VOCABULARIES[code].words.get(word, ()))


def ordered(text: str, languages: Iterable[str], *, free: bool = False) -> Order | None:
    """Say which command these exact words are; where `free` words are an answer, only the four vital ones.

    Elsewhere any words that begin with a call for help are one ("help im scared"): better one /help too many.
    """
    if free and len(text) > MAX_COMMAND:
        return None
    known, said = _understood(tuple(languages)), fold(text[:MAX_COMMAND])
    if free:
        return known.vital.get(said)
    order = known.orders.get(said) if len(text) <= MAX_COMMAND else None
    return order or (Order.HELP if said.partition(" ")[0] in known.calls else None)


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


def opens(word: str, order: Order, languages: tuple[str, ...]) -> bool:
    """Say whether a folded word is the first of any words that are a command."""
    return word in _understood(languages).first[order]


class _Understood(NamedTuple):
    """Every word that some languages have, folded; where two mean different things by one, the earlier is right."""

    words: Mapping[str, Word]
    vital: Mapping[str, Order]  # also where free words are an answer
    orders: Mapping[str, Order]
    calls: frozenset[str]
    first: Mapping[Order, frozenset[str]]  # of the words of each order


@lru_cache
def _understood(languages: tuple[str, ...]) -> _Understood:
    words: dict[str, Word] = {}
    vital: dict[str, Order] = {}
    orders: dict[str, Order] = {}
    calls: set[str] = set()
    for code in reversed([code for code in (*languages, "en") if code in VOCABULARIES]):
        known, asked = VOCABULARIES[code], QUESTIONS.get(code, {})
        orders |= {fold(question): order for order, questions in asked.items() for question in questions}
        words |= {fold(phrase): word for word, phrases in known.words.items() for phrase in phrases}
        vital |= {fold(phrase): order for phrase, order in known.orders.items()}
        orders |= {fold(phrase): order for phrase, order in {**known.orders, **known.more_orders}.items()}
        calls.update(known.calls)
    calls.discard("")
    for table in (words, vital, orders):
        table.pop("", None)  # words of signs alone fold to nothing and mean nothing
    first = {order: frozenset(said.split()[0] for said in orders if orders[said] is order) for order in Order}
    return _Understood(words, vital, orders, frozenset(calls), first)


@lru_cache
def _names_of(code: str) -> frozenset[str]:
    return frozenset(map(fold, (code, autonym(code), *_OTHER_NAMES.get(code, ()))))
