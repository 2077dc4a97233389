"""Finds people's names in Latin letters, by lists, by what announces them, and by what is said of them."""

import re
from collections.abc import Sequence

from conversations.findings.redaction.announcing import Cue
from conversations.findings.redaction.kinds import Found, Kind
from conversations.findings.redaction.lists.proper import PLACE_NOUNS
from conversations.findings.redaction.naming import (
    clashes,
    disguised,
    is_english,
    is_first,
    is_last,
    is_last_behind_names,
    is_listed,
    is_place,
    is_proper,
    is_slip,
    is_unknown,
)
from conversations.findings.redaction.reader import AND, NAMES_TOO, NEVER, PARTICLES, SHORT, Reader, read
from conversations.findings.redaction.verdicts import Verdict, judge
from conversations.findings.redaction.words import Word, word_of

MOST_NAMES = 5  # words of one person's name
SIGNATURE_REACH = 80  # characters from the end in which someone signs

_SPELT = re.compile(r"(?<![^\W_])[A-Za-z](?:[ .\-_*][A-Za-z]){3,20}(?![^\W_])")
_SIGNED_OFF = re.compile(
    r"(?:\b(?:regards|sincerely|faithfully|thanks|thank you|thankyou|thank u|thanku|thx|ta|cheers|love|best wishes|yours|cofion|diolch|hwyl|"
    r"pozdrawiam|dziękuję|z poważaniem|cu stimă|mulțumesc|cu respect|from)\b[,.!\s\-x]{0,9}|[\n\-~]\s{0,9}|^(?=\S{2,20} x{1,4}\b))"
    r"(?P<name>[^\W\d_][\w'\-]{0,40}(?: [^\W\d_][\w'\-.]{0,40}){0,2})[\s.!x)]{0,9}$",
    re.IGNORECASE,
)


def names(words: Sequence[Word], text: str, language: str) -> tuple[list[Found], bool]:
    """Find names; and tell whether something may be one that the rules are not sure enough of to cut."""
    reader = read(words, text, language)
    spelt, doubt = _spelt(text, language)
    doubt = doubt or reader.strange
    found = _signature(reader) + spelt
    place = 0
    linked = False  # "thanks to Ann and May": what holds for the one holds for the other
    while place < len(words):
        saying = reader.phrase_end(place)
        end, unsure = _name(reader, place, linked=linked) if saying == place else (place, False)
        doubt = doubt or unsure
        if end > place:
            found.append(Found(words[place].start, _end_of(words[end - 1]), Kind.NAME))
        linked = place < end < len(words) and (words[end].low in AND or reader.gap(end).strip() == "&")
        place = max(end, saying, place + 1)
        place += linked and words[place].low in AND
    return found, doubt


def _end_of(word: Word) -> int:
    """End a name before the "'s" behind it."""
    return word.end - len("'s") if word.low.endswith("'s") and len(word.text) > SHORT else word.end


def _name(reader: Reader, place: int, *, linked: bool) -> tuple[int, bool]:
    """Give the place after the name that begins at a word (or the word's own), and whether that is in doubt."""
    word = reader.words[place]
    if disguised(word):
        return place + 1, False
    if not word.text[0].isalpha() or (word.low in NEVER and not (word.capital and word.low in NAMES_TOO)):
        return place, False
    cue = max(reader.cue(place), Cue.ROLE if word.capital else Cue.SPOKE) if linked else reader.cue(place)
    if _initial_and_name(reader, place):
        return _extended(reader, place + 1, cue), False
    verdict = judge(reader, place, cue)
    return (_extended(reader, place, cue) if verdict is Verdict.CUT else place), verdict is Verdict.DOUBT


def _initial_and_name(reader: Reader, place: int) -> bool:
    """Tell "J. Smith" and "K Patel"."""
    if not reader.is_initial(place) or not reader.beside(place + 1):
        return False
    after = reader.words[place + 1]
    listed = is_last(after) or ("." in reader.gap(place + 1) and is_unknown(after, reader.language))
    return after.capital and listed and not is_place(after.bare) and not reader.names_a_place(place + 1)


def _extended(reader: Reader, place: int, cue: Cue) -> int:
    """Take in the rest of a name."""
    end = place + 1
    small = not reader.capital(place)
    while (
        end < place + MOST_NAMES
        and (reader.beside(end) or _goes_on_below(reader, end))
        and not reader.low(end - 1).endswith("'s")
    ):
        step = _step(reader, end, cue, small=small)
        if not step:
            break
        end += step
    return _past_a_bracket(reader, end)


def _goes_on_below(reader: Reader, end: int) -> bool:
    return reader.alone(end) and is_last(reader.words[end])


def _past_a_bracket(reader: Reader, end: int) -> int:
    """Take in what people call themselves in between: "Mohammed (Mo) Khan"."""
    if end + 1 >= len(reader.words) or reader.gap(end) not in {" (", ' "'} or reader.gap(end + 1) not in {") ", '" '}:
        return end
    return end + 2 if reader.words[end].capital and reader.words[end + 1].capital else end


def _step(reader: Reader, end: int, cue: Cue, *, small: bool) -> int:
    """Give how many words go on a name: none, one, or two with a particle ("de Souza")."""
    word, folded = reader.words[end], reader.words[end].bare
    if word.low in PARTICLES and reader.beside(end + 1) and reader.words[end + 1].capital:
        return 0 if is_proper(reader.words[end + 1].bare) else 2
    family = cue >= Cue.ROLE and word.capital and is_last_behind_names(word)  # "my nurse Katherine Ward"
    if word.low in NEVER or (folded in PLACE_NOUNS and not family) or is_proper(folded) or not word.text[0].isalpha():
        return 0
    if reader.capital(end):
        return int(word.text != "I")
    return int(_small_goes_on(reader, end, cue, small=small))


def _small_goes_on(reader: Reader, end: int, cue: Cue, *, small: bool) -> bool:
    """Decide on a word in small letters behind a name."""
    word = reader.words[end]
    if reader.english and is_last_behind_names(word) and is_first(reader.words[end - 1], "") and reader.acts(end):
        return True  # "malcolm banks has ..."
    if is_english(word) or clashes(word, reader.language) or is_place(word.bare):
        return False
    if is_last(word) or (small and is_first(word, reader.language)):
        return True
    unheard = small and reader.english and is_unknown(word, "") and len(word.text) > SHORT
    return unheard and (cue is Cue.NAMED or not is_slip(word))


def _signature(reader: Reader) -> list[Found]:
    """Find the name someone signs with at the end."""
    match = _SIGNED_OFF.search(reader.text[-SIGNATURE_REACH:])
    if not match:
        return []
    offset = max(0, len(reader.text) - SIGNATURE_REACH)
    start, end = offset + match.start("name"), offset + match.end("name")
    inside = [word for word in reader.words if start <= word.start < end]
    named = all(_signs(reader, word) for word in inside)
    first = inside[0].bare if inside else ""
    if not named or len(first) < SHORT - 1 or first in NEVER or is_proper(first):
        return []
    return [Found(inside[0].start, inside[-1].end, Kind.NAME)]


def _signs(reader: Reader, word: Word) -> bool:
    return (
        is_listed(word, reader.language) or len(word.text) == 1 or (word.capital and is_unknown(word, reader.language))
    )


def _spelt(text: str, language: str) -> tuple[list[Found], bool]:
    """Find names spelt out letter by letter; what else is spelt out is in doubt."""
    found = []
    doubt = False
    for match in _SPELT.finditer(text):
        letters = "".join(sign for sign in match[0] if sign.isalpha()).lower()
        if is_listed(word_of(letters, 0), language):
            found.append(Found(*match.span(), Kind.NAME))
        else:
            doubt = True
    return found, doubt
