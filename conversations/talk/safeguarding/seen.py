"""Parts a text into the words a person sees, past spaces between letters, look-alikes, invisible signs and slips."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

STOP = "."  # the end of a sentence, as a token
PAUSE = ","  # the end of a clause, as a token
MAX_TEXT = 5_000  # characters read; Telegram's longest message has 4,096
LEAST_GLUED = 6  # letters of a run of words without spaces
MOST_GLUED = 60  # letters of such a run; a longer one is nobody's sentence
LONGEST_WORD = 16  # letters of a word inside such a run
LEAST_SLIP = 5  # letters of a word in which one slip is forgiven; shorter words are too like each other

_LETTERS = str.maketrans({
    **dict.fromkeys("'’‘ʼ`´′", None),
    "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "\u0131": "i",
    "ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و", "ئ": "ی", "ہ": "ه", "ھ": "ه", "ۃ": "ه", "ں": "ن",
})  # fmt: skip
_SAME = _LETTERS | str.maketrans({
    **dict.fromkeys("؟?!;؛।۔\n\r…", f" {STOP} "), **dict.fromkeys(",،:()–—|/", f" {PAUSE} "),
})  # fmt: skip
# Cyrillic letters drawn like Latin ones; read as Latin only inside a word that has Latin letters, too.
_LOOKALIKE = str.maketrans("аеорсухіјѕкмтвн", "aeopcyxijskmtbh")
# It begins where a run of letters does: begun anew at each letter, one long run would take as long as all others together.
_MIXED = re.compile(r"(?<![a-z\u0430-\u045f])(?:[a-z]+[\u0430-\u045f]|[\u0430-\u045f]+[a-z])[a-z\u0430-\u045f]*")
_PARTICLE = re.compile(r"(?<=\w)['’‘ʼ`´′](?=[nr](?!\w))")  # Welsh "dwi'n", "trwy'r": two words
_SIGN = re.compile(r"(?<=[a-z])[!|](?=[a-z])|\$(?=[a-z])|@(?=[a-z])")
_SIGNS = {"!": "i", "|": "i", "$": "s", "@": "a"}
_DIGITS = str.maketrans("013457", "oieast")
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_][ .\-_*]{1,3}){2,60}[^\W\d_](?![^\W_])")
_APART = re.compile(
    r"(?<![^\W_])[^\W\d_][ .\-_*]{1,3}[^\W\d_][ .\-_*]{1,3}[^\W\d_](?![^\W_])"
)  # three letters by themselves
_ALONE = frozenset("iawz")  # letters that are words by themselves
_DRAWN_OUT = re.compile(r"(.)\1{2,}")
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")  # in a text it parts two words
_TOKEN = re.compile(r"(?:[^\W_]|[\u0300-\u036f\u0900-\u0dff*])+|[.,]")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words rules are made of: by themselves, as beginnings of words, and those grave enough to forgive a slip in.

    `short` gives what stands for a word or two in a text message.
    """

    words: AbstractSet[str]
    slips: Mapping[str, str]
    grave: AbstractSet[str]
    short: Mapping[str, str]
    edges: AbstractSet[str]  # how grave words begin and end: one slip leaves one of the two
    within: re.Pattern[str]  # finds a grave word inside a run of letters


def vocabulary(words: AbstractSet[str], grave: AbstractSet[str], short: Mapping[str, str]) -> Vocabulary:
    """Index the words of all rules."""
    edges = frozenset(edge for word in grave for edge in (word[:2], word[-3:]))
    within = re.compile("|".join(sorted(map(re.escape, grave))) or "(?!)")
    return Vocabulary(words | grave, slips_of(grave), grave, short, edges, within)


def tokens(text: str, known: Vocabulary) -> list[str]:
    """Give the words of a text in their plain form, with the ends of sentences and clauses between them."""
    plain = _drawn(text[:MAX_TEXT])
    if _APART.search(plain):
        plain = _SPACED.sub(lambda run: _closed_up(run[0], known), plain)
    found: list[str] = []
    for token in _TOKEN.findall(plain):
        if token in known.words:
            found.append(token)
        else:
            found += _repaired(token, known)
    return found


def folded(page: str) -> str:
    """Give a page of rules with its words in the form in which they are looked for; its signs stay as they are."""
    page = _HYPHEN.sub("_", page.lower())
    if page.isascii():
        return page.replace("'", "")
    apart = unicodedata.normalize("NFKD", page.casefold())
    unseen = {ord(sign): None for sign in set(apart) if unicodedata.combining(sign) or _invisible(sign)}
    return apart.translate(_LETTERS | unseen)


def _drawn(text: str) -> str:
    """Fold how characters are drawn: case, width, accents, invisible signs, letters borrowed from another script."""
    lower = text.lower()
    if not lower.isascii():
        apart = unicodedata.normalize("NFKD", lower.casefold())
        lower = "".join(sign for sign in apart if not (unicodedata.combining(sign) or _invisible(sign)))
        lower = _MIXED.sub(lambda word: word[0].translate(_LOOKALIKE), lower)
    return _SIGN.sub(lambda sign: _SIGNS[sign[0]], _PARTICLE.sub(" ", lower)).translate(_SAME)


@lru_cache(maxsize=4096)
def _invisible(sign: str) -> bool:
    return sign == "\u0640" or (unicodedata.category(sign) in {"Cf", "Cc"} and sign not in "\n\r\t")


def _closed_up(run: str, known: Vocabulary) -> str:
    """Read "w a n t  t o" as the words it spells, if it spells any."""
    letters = "".join(sign for sign in run if sign.isalpha())
    words = _parted(letters, known) if len(letters) > 2 else None  # noqa: PLR2004  "a b" is no word
    return " ".join(words) if words else run


def _repaired(token: str, known: Vocabulary) -> list[str]:
    """Give the word that was meant by an unknown one, if only one thing went wrong with it."""
    if token in known.short:
        return known.short[token].split("_")
    if not token.isalpha() or _DRAWN_OUT.search(token):
        for meant in _readings(token):
            if meant in known.words:
                return [meant]
        shape = token.strip("*")
        if "*" in shape:
            return [next((word for word in sorted(known.grave) if _masked(shape, word)), token)]
    if len(token) < LEAST_SLIP:
        return [token]
    if slip := _slip(token, known):
        return [slip]
    glued = _parted(token, known) if len(token) >= LEAST_GLUED and known.within.search(token) else None
    return glued if glued and not known.grave.isdisjoint(glued) else [token]


def _slip(token: str, known: Vocabulary) -> str | None:
    """Give the grave word that a token is but for one letter."""
    if token[:2] not in known.edges and token[-3:] not in known.edges:
        return None
    slip = next((known.slips[key] for key in _one_less(token) if key in known.slips), None)
    return slip if slip and slip[0] == token[0] and abs(len(slip) - len(token)) <= 1 else None


def _readings(token: str) -> Iterator[str]:
    yield _DRAWN_OUT.sub(r"\1", token)
    yield _DRAWN_OUT.sub(r"\1\1", token)
    if not token.isdigit():
        yield token.translate(_DIGITS)


def _masked(shape: str, word: str) -> bool:
    return len(shape) == len(word) and all(drawn in {"*", letter} for drawn, letter in zip(shape, word, strict=True))


def slips_of(words: AbstractSet[str]) -> Mapping[str, str]:
    """Index words by every form that lacks one letter, so that one slip is found without a search."""
    return {key: word for word in sorted(words) for key in _one_less(word)}


def _one_less(word: str) -> Iterator[str]:
    if len(word) <= LONGEST_WORD:
        yield word
        for place in range(1, len(word)):
            yield word[:place] + word[place + 1 :]


def _parted(letters: str, known: Vocabulary) -> list[str] | None:
    """Part a run of letters into known words, in the fewest; None if that does not come out."""
    if len(letters) > MOST_GLUED:
        return None
    best: list[list[str] | None] = [[]]
    for end in range(1, len(letters) + 1):
        ways = [
            [*before, letters[start:end]]
            for start in range(max(0, end - LONGEST_WORD), end)
            if (before := best[start]) is not None
            and letters[start:end] in known.words
            and (end - start > 1 or letters[start] in _ALONE)
        ]
        best.append(min(ways, key=len, default=None))
    return best[-1]
