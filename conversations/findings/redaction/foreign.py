"""Finds people's names in Arabic, Urdu and Bengali: behind a cue, or two listed names in a row; says where it cannot tell."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from conversations.findings.redaction import foreign_cues as cues
from conversations.findings.redaction.announcing import Cue
from conversations.findings.redaction.kinds import Found, Kind
from conversations.findings.redaction.lists import foreign as lists
from conversations.findings.redaction.words import Word

SHORT_FORM = 3  # letters of a title's short form, which a full stop follows: "ডা.", "د."
MOST_NAMES = 4  # words of one person's name
UNREAD_LETTERS = 3  # letters of a script without rules, from which a text is held

_ARABIC = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
_BENGALI = re.compile(r"[\u0981-\u09e3]")
# Scripts we have rules for: Latin, Arabic, Bengali. Letters of any other are unread.
_UNREAD = re.compile(r"[\u0370-\u05ff\u0700-\u097f\u0a00-\u1cff\u2c00-\u2dff\u3041-\ud7af\U00020000-\U0003ffff]")
_ARABIC_PREFIXES = ("و", "ل", "لل", "وال", "بال", "ولل")
_BENGALI_SUFFIXES = ("ের", "এর", "র", "কে", "য়ের", "রা", "দের", "ও", "ই", "টা", "টি", "তে", "য়", "ে")
# Folded verbs and plurals: Arabic "...ني", "ي...", "...وا", "...ات"; Urdu "...تا"; Bengali "...েছেন", "...নি".
_ARABIC_INFLECTED = re.compile(
    r"(?:.{2,}(?:نی|تنی|ونی)|[یت].{3,}|.{3,}(?:وا|ون|ین|ات|ته|تها|تهم)|.{2,}(?:تا|تی|تے|نا|نے|وں|یں))$"
)
_BENGALI_INFLECTED = re.compile(
    r".+(?:েছে|েছেন|েছি|েন|েনি|েননি|লেন|লাম|বেন|বে|ছে|ছেন|ছি|ছিল|ছিলেন|তেন|তো|নি|নাই|ায়|য়ে|তে|দের|গুলো|টা|টি|ভাবে|মতো|িত|ীয়)$"
)


@dataclass(frozen=True, slots=True)
class _Script:
    letters: re.Pattern[str]
    cues: Mapping[str, Sequence[tuple[tuple[str, ...], Cue]]]
    first: frozenset[str]
    last: frozenset[str]
    clear: frozenset[str]
    words: frozenset[str]  # names that are common words, too
    common: frozenset[str]
    behind: frozenset[str]  # what politeness puts behind a name


_SCRIPTS = (
    _Script(
        _ARABIC,
        cues.ARABIC_CUES,
        lists.ARABIC_FIRST,
        lists.ARABIC_LAST,
        lists.ARABIC_CLEAR,
        lists.ARABIC_WORDS,
        cues.ARABIC_COMMON,
        cues.URDU_BEHIND,
    ),
    _Script(
        _BENGALI,
        cues.BENGALI_CUES,
        lists.BENGALI_FIRST,
        lists.BENGALI_LAST,
        lists.BENGALI_CLEAR,
        lists.BENGALI_WORDS,
        cues.BENGALI_COMMON,
        cues.BENGALI_BEHIND,
    ),
)


def foreign_names(words: Sequence[Word], text: str) -> tuple[list[Found], bool]:
    """Find names; and tell whether something may be one, or is written in letters that no rule reads."""
    if text.isascii():
        return [], False
    found: list[Found] = []
    doubt = len(_UNREAD.findall(text)) >= UNREAD_LETTERS
    for script in _SCRIPTS:
        if script.letters.search(text):
            unsure = _search(script, words, text, found)
            doubt = doubt or unsure
    return found, doubt


def _search(script: _Script, words: Sequence[Word], text: str, found: list[Found]) -> bool:
    doubt = False
    place = 0
    while place < len(words):
        end = place
        if script.letters.match(words[place].text):
            end, unsure = _name(script, words, place, text)
            doubt = doubt or unsure
        if end > place:
            found.append(Found(words[place].start, _closed(text, words[end - 1].end), Kind.NAME))
        place = max(end, place + 1)
    return doubt


def _closed(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == ")" else end


def _name(script: _Script, words: Sequence[Word], place: int, text: str) -> tuple[int, bool]:
    """Give the place after the name that begins at a word (or the word's own), and whether that is in doubt."""
    word = words[place]
    if _is(word, script.common) and not _is(word, script.clear):
        return place, False
    cue = _cue(script, words, place, text)
    listed = _is(word, script.first) or _is(word, script.last)
    if _listed(script, words, place, text, cue) if listed else _unlisted(script, words, place, text, cue):
        return _extended(script, words, place, text, cue), False
    if listed and cue is Cue.NEAR:
        return place, True
    return place, cue >= Cue.SPOKE and not _inflected(word) and not word.fold.startswith("ال")


def _listed(script: _Script, words: Sequence[Word], place: int, text: str, cue: Cue) -> bool:
    """Decide on a word that a list of names has."""
    word = words[place]
    if cue > Cue.SPOKE or _is(word, script.clear) or _polite(script, words, place, text):
        return True
    return _named_next(script, words, place, text) or (cue >= Cue.NEAR and word.fold not in script.words)


def _unlisted(script: _Script, words: Sequence[Word], place: int, text: str, cue: Cue) -> bool:
    """Decide on a word that no list has."""
    word = words[place]
    if cue is Cue.NAMED:
        return True
    if _inflected(word) or (word.fold.startswith("ال") and cue < Cue.NAMED) or len(word.text) < SHORT_FORM:
        return False
    if cue >= Cue.TITLE or _polite(script, words, place, text) or _surely_family(script, words, place, text):
        return True
    after = (
        _named_next(script, words, place, text) or _marked(words, place + 1, text) or _marked(words, place + 2, text)
    )
    return cue >= Cue.SPOKE and after


def _surely_family(script: _Script, words: Sequence[Word], place: int, text: str) -> bool:
    """Tell an unknown word that a family name follows."""
    return _named_next(script, words, place, text, last=True) and words[place + 1].fold not in script.words


def _forms(word: Word) -> Iterator[str]:
    """Give a word as it stands, and without what Arabic puts before a name or Bengali behind it."""
    folded = word.fold
    yield folded
    if _ARABIC.match(word.text):
        yield from (
            folded.removeprefix(prefix)
            for prefix in _ARABIC_PREFIXES
            if folded.startswith(prefix) and len(folded) > len(prefix) + 3
        )
    else:
        yield from (
            folded.removesuffix(suffix)
            for suffix in _BENGALI_SUFFIXES
            if folded.endswith(suffix) and len(folded) > len(suffix) + 1
        )


def _is(word: Word, listed: frozenset[str]) -> bool:
    return any(form in listed for form in _forms(word))


def _near(words: Sequence[Word], place: int, text: str, signs: str = " ") -> bool:
    if not 0 < place < len(words):
        return False
    return all(sign in signs for sign in text[words[place - 1].end : words[place].start])


def _cue(script: _Script, words: Sequence[Word], place: int, text: str) -> Cue:
    """Tell how strongly what stands before a word announces a name."""
    if not _near(words, place, text, " :.,-="):
        return Cue.NONE
    gap = text[words[place - 1].end : words[place].start]
    best = Cue.NONE
    before = words[place - 1]
    for form in _forms(before):
        for parts, cue in script.cues.get(form, ()):
            first = place - len(parts)
            whole = first >= 0 and all(words[first + i].fold == part for i, part in enumerate(parts[:-1]))
            if (
                whole
                and cue > best
                and (not gap.strip(" ") or cue is Cue.NAMED or (gap[0] == "." and len(before.text) <= SHORT_FORM))
            ):
                best = cue
    return best


def _named_next(script: _Script, words: Sequence[Word], place: int, text: str, *, last: bool = False) -> bool:
    if not _near(words, place + 1, text):
        return False
    after = words[place + 1]
    return not _is(after, script.common) and (_is(after, script.last) or (not last and _is(after, script.first)))


def _polite(script: _Script, words: Sequence[Word], place: int, text: str) -> bool:
    return _near(words, place + 1, text) and words[place + 1].fold in script.behind


def _marked(words: Sequence[Word], place: int, text: str) -> bool:
    """Tell whether Urdu's mark of whoever acts follows: "... نے"."""
    return _near(words, place, text) and words[place].fold in cues.URDU_MARKS


def _inflected(word: Word) -> bool:
    """Tell what has an ending or a beginning that names seldom have, and verbs and plurals mostly."""
    pattern = _ARABIC_INFLECTED if _ARABIC.match(word.text) else _BENGALI_INFLECTED
    return bool(pattern.fullmatch(word.fold))


def _extended(script: _Script, words: Sequence[Word], place: int, text: str, cue: Cue) -> int:
    end = place + 1
    joined = words[place].fold in cues.ARABIC_JOINS
    while end < min(len(words), place + MOST_NAMES) and _near(
        words, end, text, " (-." if len(words[end - 1].text) <= SHORT_FORM else " (-"
    ):
        word = words[end]
        listed = _is(word, script.first) or _is(word, script.last)
        if not (
            joined or (listed and not _is(word, script.common)) or _follows(script, words, end, text, cue, first=place)
        ):
            break
        joined = word.fold in cues.ARABIC_JOINS
        end += 1
    return end


def _follows(script: _Script, words: Sequence[Word], end: int, text: str, cue: Cue, *, first: int) -> bool:
    """Decide on a word behind a name that no list has: most likely the family name, unless it is a verb or a common word."""
    word = words[end]
    if _is(word, script.common) or not script.letters.match(word.text) or word.fold in script.behind:
        return False
    if word.fold in cues.ARABIC_JOINS or text[word.start - 1] == "(":
        return True
    if word.fold.startswith("ال"):
        return True
    if _marked(words, end + 1, text):
        return True
    return cue >= Cue.TITLE and end == first + 1 and not _inflected(word)
