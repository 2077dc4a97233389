"""Decides whether a word in small letters, as most people type, begins a name."""

from conversations.findings.redaction.announcing import Cue
from conversations.findings.redaction.lists.proper import PLACE_NOUNS
from conversations.findings.redaction.naming import (
    clashes,
    is_english,
    is_first,
    is_first_behind_cues,
    is_first_in_capitals,
    is_last,
    is_last_behind_names,
    is_place,
    is_proper,
    is_slip,
    is_unknown,
)
from conversations.findings.redaction.reader import AND, SAID, SHORT, Reader, is_formed

_ALSO_WORDS = frozenset("miss doctor sir pan pani pana dr".split())  # titles that stand alone as well


def begins(reader: Reader, place: int, cue: Cue) -> bool:
    """Tell whether a name surely begins at a word."""
    word, folded = reader.words[place], reader.words[place].bare
    if len(folded) < SHORT - 1 or folded in PLACE_NOUNS or (is_proper(folded) and cue < Cue.NAMED):
        return False
    worded = clashes(word, reader.language)
    if is_first(word, reader.language) and not worded and not is_place(folded) and not is_proper(folded):
        beside = reader.acts(place) or _with_another(reader, place)
        return len(folded) > SHORT or cue >= Cue.SPOKE or (len(folded) == SHORT and beside)
    if cue >= Cue.SPOKE:
        return _cued(reader, place, cue)
    if is_first_in_capitals(word):
        return _small_surname_follows(reader, place)
    return reader.low(place + 1) in SAID and len(folded) > SHORT and reader.unheard(place)


def _with_another(reader: Reader, place: int) -> bool:
    """Tell "gaz n shaz"."""
    if not reader.beside(place + 1) or reader.low(place + 1) not in AND or not reader.beside(place + 2):
        return False
    return is_first(reader.words[place + 2], "") and len(reader.words[place + 2].text) > SHORT


def _cued(reader: Reader, place: int, cue: Cue) -> bool:
    word = reader.words[place]
    common = clashes(word, reader.language) or is_english(word)
    if cue is Cue.NAMED and _named_in_another_language(reader, place):
        return True
    if cue is Cue.NAMED or (cue is Cue.TITLE and reader.low(place - 1) not in _ALSO_WORDS):
        return _announced(reader, place, cue, common=common)
    if is_first_in_capitals(word):
        return _small_surname_follows(reader, place)
    if common or is_place(word.bare):
        return False
    return (is_last(word) and cue is not Cue.SPOKE) or (len(word.bare) > SHORT and reader.unheard(place))


def may_begin(reader: Reader, place: int, cue: Cue) -> bool:
    """Tell a word that may be a name: on no list, and a slip in writing only where nothing announces it."""
    word = reader.words[place]
    if not reader.english or len(word.text) <= SHORT or "'" in word.text or not is_unknown(word, reader.language):
        return False
    announced = cue >= Cue.SPOKE or (cue is Cue.NONE and reader.low(place + 1) in SAID)
    return announced or (not is_slip(word) and not is_formed(word))


def _named_in_another_language(reader: Reader, place: int) -> bool:
    """Tell "mă numesc ion": what is a word in English, or in that language, is a name here."""
    word = reader.words[place]
    if reader.english:
        return False
    return is_first(word, "") or is_first_in_capitals(word) or is_first_behind_cues(word)


def _announced(reader: Reader, place: int, cue: Cue, *, common: bool) -> bool:
    """Decide on a word in small letters behind "mrs" or "my name is"."""
    word, before = reader.words[place], reader.low(place - 1)
    if is_first_in_capitals(word):
        return True
    if common:
        return cue is Cue.TITLE and is_last_behind_names(word) and before in {"mr", "mrs", "ms"}
    if is_last(word):
        return True
    return len(word.text) >= SHORT and reader.unheard(place) and before not in {"contact", "name"}


def _small_surname_follows(reader: Reader, place: int) -> bool:
    if not reader.beside(place + 1):
        return False
    after = reader.words[place + 1]
    known = is_english(after) or is_place(after.bare) or clashes(after, reader.language)
    return is_last(after) and not known
