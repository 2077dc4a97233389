"""Words a person may type instead of pressing a button or a slash command, in every language Heard speaks."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from conversations.messages import Order, Ordered, Typed, UnknownOrder

MAX_COMMAND = 40  # characters of a typed command word; anything longer is an answer


class Word(StrEnum):
    """What a word stands for that is neither an answer nor a command."""

    YES = "yes"
    NO = "no"
    DONE = "done"
    START = "start"
    LATER = "later"
    STOP = "stop"
    KEEP = "keep"
    DELETE = "delete"
    CHANGE = "change"
    UNQUOTED = "unquoted"
    FINE = "fine"
    THANKS = "thanks"
    GO_ON = "go on"
    PAUSE = "pause"
    AGAIN = "again"
    LEAVE = "leave"
    TODAY = "today"
    YESTERDAY = "yesterday"
    DONT_KNOW = "dont-know"
    PREFER_NOT = "prefer-not"
    NONE = "none"


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

_ORDERS: Mapping[str, Mapping[str, Order]] = {
    "en": {"stop": Order.STOP, "help": Order.HELP, "back": Order.BACK, "skip": Order.SKIP},
    "cy": {
        "stop": Order.STOP,
        "stopio": Order.STOP,
        "help": Order.HELP,
        "cymorth": Order.HELP,
        "yn ôl": Order.BACK,
        "nôl": Order.BACK,
        "sgipio": Order.SKIP,
        "hepgor": Order.SKIP,
    },
    "pl": {
        "stop": Order.STOP,
        "pomoc": Order.HELP,
        "wstecz": Order.BACK,
        "wróć": Order.BACK,
        "pomiń": Order.SKIP,
    },
}
"""Commands understood without a slash in every state, even where free words are asked for."""

_CALLS: Mapping[str, tuple[str, ...]] = {
    "en": ("help",),
    "cy": ("help", "cymorth", "helpwch"),
    "pl": ("pomoc", "pomocy", "pomozcie", "ratunku"),
}
"""First words of a call for help, folded."""

_MORE_ORDERS: Mapping[str, Mapping[str, Order]] = {
    "en": {
        "start": Order.START,
        "why": Order.WHY,
        "who": Order.WHO,
        "language": Order.LANGUAGE,
        "repeat": Order.REPEAT,
        "results": Order.RESULTS,
        "withdraw": Order.WITHDRAW,
    },
    "cy": {
        "dechrau": Order.START,
        "pam": Order.WHY,
        "pwy": Order.WHO,
        "iaith": Order.LANGUAGE,
        "ailadrodd": Order.REPEAT,
        "canlyniadau": Order.RESULTS,
        "tynnu'n ôl": Order.WITHDRAW,
    },
    "pl": {
        "start": Order.START,
        "zacznij": Order.START,
        "dlaczego": Order.WHY,
        "kto": Order.WHO,
        "język": Order.LANGUAGE,
        "powtórz": Order.REPEAT,
        "wyniki": Order.RESULTS,
        "wycofaj": Order.WITHDRAW,
    },
}
"""Commands understood without a slash where no free words are asked for: there they could be an answer."""

_WORDS: Mapping[str, Mapping[Word, tuple[str, ...]]] = {
    "en": {
        Word.YES: (
            "yes",
            "y",
            "ok",
            "okay",
            "yes i agree",
            "i agree",
            "agree",
            "yes forget me",
            "yes delete my answers",
        ),
        Word.NO: ("no", "n", "no thanks", "no keep them", "no go on as before"),
        Word.AGAIN: ("start again",),
        Word.LEAVE: ("leave it so",),
        Word.DONE: ("done", "finished"),
        Word.START: ("start", "begin"),
        Word.LATER: ("not this time", "not now", "later"),
        Word.STOP: ("stop all invitations", "stop all", "stop"),
        Word.KEEP: ("keep what i said", "keep"),
        Word.DELETE: ("delete it now", "delete"),
        Word.CHANGE: ("change", "change it"),
        Word.UNQUOTED: ("keep but do not quote", "do not quote", "dont quote"),
        Word.FINE: (
            "yes please",
            "ok thanks",
            "ok thank you",
            "fine",
            "thats fine",
            "that is fine",
            "its fine",
            "thats right",
            "looks good",
            "all good",
        ),
        Word.THANKS: ("thanks", "thank you"),
        Word.GO_ON: ("go on", "continue", "carry on"),
        Word.PAUSE: ("pause", "wait", "break"),
        Word.TODAY: ("today",),
        Word.YESTERDAY: ("yesterday",),
        Word.DONT_KNOW: (
            "i dont know",
            "dont know",
            "i do not know",
            "do not know",
            "dunno",
            "i dunno",
            "not sure",
            "im not sure",
            "no idea",
            "dk",
            "idk",
        ),
        Word.PREFER_NOT: (
            "prefer not to say",
            "i prefer not to say",
            "id prefer not to say",
            "rather not say",
            "id rather not say",
            "i would rather not say",
            "i dont want to say",
            "no comment",
        ),
        Word.NONE: ("none", "none of these", "none of them", "none of those", "none of the above", "nothing"),
    },
    "cy": {
        Word.YES: (
            "ydw",
            "ie",
            "iawn",
            "ydw, rwy'n cytuno",
            "rwy'n cytuno",
            "cytuno",
            "ie anghofiwch fi",
            "ie dilewch fy atebion",
        ),
        Word.NO: ("na", "nac ydw", "dim diolch", "na cadwch nhw", "na parhau fel o'r blaen"),
        Word.AGAIN: ("dechrau eto",),
        Word.LEAVE: ("gadael fel y mae",),
        Word.DONE: ("gorffen", "wedi gorffen"),
        Word.START: ("dechrau",),
        Word.LATER: ("nid y tro hwn", "nid nawr", "wedyn"),
        Word.STOP: ("stopio pob gwahoddiad", "stopio popeth", "stopio"),
        Word.KEEP: ("cadw beth ddywedais i", "cadw"),
        Word.DELETE: ("dileu nawr", "dileu"),
        Word.CHANGE: ("newid",),
        Word.UNQUOTED: ("cadw heb ddyfynnu", "heb ddyfynnu", "peidiwch a dyfynnu"),
        Word.FINE: ("iawn diolch", "ie plis", "mae hynny'n iawn", "mae'n iawn"),
        Word.THANKS: ("diolch",),
        Word.GO_ON: ("ymlaen", "parhau", "mynd ymlaen"),
        Word.PAUSE: ("saib", "seibiant", "oedi"),
        Word.TODAY: ("heddiw",),
        Word.YESTERDAY: ("ddoe",),
        Word.DONT_KNOW: ("dydw i ddim yn gwybod", "dwi ddim yn gwybod", "ddim yn gwybod", "dim syniad", "ddim yn siwr"),
        Word.PREFER_NOT: ("mae'n well gen i beidio a dweud", "well gen i beidio a dweud", "gwell gen i beidio a dweud"),
        Word.NONE: ("dim un", "dim un o'r rhain", "dim"),
    },
    "pl": {
        Word.YES: (
            "tak",
            "ok",
            "tak zgadzam sie",
            "zgadzam sie",
            "tak zapomnijcie o mnie",
            "tak usun moje odpowiedzi",
        ),
        Word.NO: ("nie", "nie dziekuje", "nie zachowaj je", "nie niech zostanie jak bylo"),
        Word.AGAIN: ("zacznij od nowa",),
        Word.LEAVE: ("zostaw tak",),
        Word.DONE: ("gotowe", "koniec"),
        Word.START: ("start", "zacznij", "rozpocznij"),
        Word.LATER: ("nie tym razem", "nie teraz", "pozniej"),
        Word.STOP: ("zakoncz wszystkie zaproszenia", "stop"),
        Word.KEEP: ("zachowaj moje odpowiedzi", "zachowaj"),
        Word.DELETE: ("usun teraz", "usun"),
        Word.CHANGE: ("zmien",),
        Word.UNQUOTED: ("zachowaj ale nie cytuj", "nie cytuj", "nie cytujcie"),
        Word.FINE: ("tak prosze", "ok dziekuje", "ok dzieki", "dobrze", "w porzadku", "moze byc", "zgadza sie"),
        Word.THANKS: ("dziekuje", "dzieki"),
        Word.GO_ON: ("dalej", "kontynuuj", "chce isc dalej"),
        Word.PAUSE: ("przerwa", "pauza", "zaczekaj"),
        Word.TODAY: ("dzis", "dzisiaj"),
        Word.YESTERDAY: ("wczoraj",),
        Word.DONT_KNOW: ("nie wiem", "nie mam pojecia", "nie jestem pewien", "nie jestem pewna"),
        Word.PREFER_NOT: ("wole nie mowic", "wole nie odpowiadac", "nie chce mowic", "nie chce odpowiadac"),
        Word.NONE: ("zadne", "zadne z nich", "zadne z tych", "nic z tego"),
    },
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
    return any(first in _CALLS.get(language, ()) for language in _with_english(languages))


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
    command = slashed(text)
    if command is None:
        return Typed(text, message)
    name, rest = command
    return Ordered(Order(name), rest) if name in _ORDER_NAMES else UnknownOrder(name)


_ORDER_NAMES = frozenset(order.value for order in Order)


def _short(text: str) -> str:
    return fold(text) if len(text) <= MAX_COMMAND else ""


def _with_english(languages: Iterable[str]) -> tuple[str, ...]:
    return (*languages, "en")


@lru_cache
def _words_of(language: str) -> Mapping[str, Word]:
    table = _WORDS.get(language, {})
    return {fold(phrase): word for word, phrases in table.items() for phrase in phrases}


@lru_cache
def _orders_of(language: str, free: bool) -> Mapping[str, Order]:  # noqa: FBT001 - a cache key
    table = {**_ORDERS.get(language, {}), **({} if free else _MORE_ORDERS.get(language, {}))}
    return {fold(phrase): order for phrase, order in table.items()}
