"""Decides of one word whether a name begins there: cut it, leave it, or doubt."""

from enum import Enum

from conversations.findings.redaction.announcing import Cue, is_title
from conversations.findings.redaction.lists.proper import PLACE_NOUNS
from conversations.findings.redaction.naming import (
    clashes,
    is_english,
    is_first,
    is_first_behind_cues,
    is_first_in_capitals,
    is_last,
    is_last_behind_names,
    is_listed,
    is_place,
    is_place_and_name,
    is_proper,
    is_unknown,
)
from conversations.findings.redaction.reader import AND, SAID, SHORT, THERE, Reader
from conversations.findings.redaction.small import begins, may_begin

_ABSTRACT = frozenset(
    "hope faith joy grace patience mercy honor honour harmony peace liberty charity chance fern dawn summer autumn gale frost rose pearl ruby amber".split()
)
_IS = frozenset("was is has had from did made got came went".split())
_PERSONAL = SAID - frozenset("rang treated helps helped".split()) | frozenset("looks drives cooks".split())
_MONTHS = frozenset("may april june august".split())
_SURE_TITLES = frozenset("mr mrs ms cllr pc mister".split())  # behind which any capitalised word is a name


class Verdict(Enum):
    """What is decided of a word."""

    CUT = "cut"
    LEAVE = "leave"
    DOUBT = "doubt"


def judge(reader: Reader, place: int, cue: Cue) -> Verdict:
    """Decide whether a name begins at a word, given how it is announced."""
    if reader.names_a_place(place) and not _is_called_like_a_place(reader, place, cue):
        return Verdict.LEAVE
    if reader.capital(place):
        return _capitalised(reader, place, cue)
    verdict = _sure(begins(reader, place, cue))
    return Verdict.DOUBT if verdict is Verdict.LEAVE and may_begin(reader, place, cue) else verdict


def _is_called_like_a_place(reader: Reader, place: int, cue: Cue) -> bool:
    """Tell "my nurse Katherine Ward" from "Katherine Ward"."""
    announced = cue >= Cue.ROLE and reader.capital(place) and is_first(reader.words[place], reader.language)
    return announced and reader.beside(place + 1) and is_last_behind_names(reader.words[place + 1])


def _sure(named: bool) -> Verdict:  # noqa: FBT001  it turns a truth into a verdict
    return Verdict.CUT if named else Verdict.LEAVE


def _capitalised(reader: Reader, place: int, cue: Cue) -> Verdict:
    folded = reader.words[place].bare
    if folded in _MONTHS:
        return _sure(cue >= Cue.SPOKE)
    if (is_proper(folded) or folded in PLACE_NOUNS) and not _named_after_all(reader, place, cue):
        return Verdict.LEAVE
    if is_proper(folded) or cue >= Cue.SPOKE:
        return _sure(is_proper(folded) or _announced(reader, place, cue))
    return _unannounced(reader, place, cue)


def _unannounced(reader: Reader, place: int, cue: Cue) -> Verdict:
    """Decide on a capitalised word that nothing, or next to nothing, announces."""
    word = reader.words[place]
    if is_title(word) and reader.beside(place + 1) and reader.capital(place + 1):
        return Verdict.LEAVE
    if is_place(word.bare):
        return _place_or_person(reader, place)
    if is_first(word, reader.language):
        return _first(reader, place)
    if is_first_in_capitals(word):
        return _word_as_name(reader, place)
    if is_first_behind_cues(word) and _behaves(reader, place):
        return Verdict.CUT
    return _surname_alone(reader, place, cue)


def _behaves(reader: Reader, place: int) -> bool:
    """Tell a rare name by what stands with it: "Precious looks ...", "Blessing Adeyemi", "Summer and Yusuf"."""
    if reader.low(place - 1) in {"the", "a", "an"}:
        return False
    family = reader.surname_follows(place) and is_last(reader.words[place + 1])
    return family or reader.low(place + 1) in _PERSONAL or _with_another(reader, place)


def _named_after_all(reader: Reader, place: int, cue: Cue) -> bool:
    """Tell "my friend Christian", "Mr Bell" and "Ann and Charity" from a creed, a shop and a cause."""
    word = reader.words[place]
    if is_first(word, reader.language) and reader.surname_follows(place) and is_last(reader.words[place + 1]):
        return True
    return (cue >= Cue.TITLE and is_listed(word, reader.language)) or (cue is Cue.ROLE and _any_first(reader, place))


def _any_first(reader: Reader, place: int) -> bool:
    word = reader.words[place]
    return is_first(word, reader.language) or is_first_in_capitals(word) or is_first_behind_cues(word)


def _place_or_person(reader: Reader, place: int) -> Verdict:
    """Decide on "Jordan" or "Chelsea" without a cue."""
    if not is_place_and_name(reader.words[place].bare):
        return Verdict.LEAVE
    if reader.surname_follows(place) and is_last(reader.words[place + 1]):
        return Verdict.CUT
    if reader.low(place - 1) in THERE or not reader.acts(place):
        return Verdict.LEAVE
    return Verdict.CUT if reader.low(place + 1) in SAID else Verdict.DOUBT


def _first(reader: Reader, place: int) -> Verdict:
    """Decide on a listed first name with a capital; acronyms and other languages' words look like some."""
    word = reader.words[place]
    if word.text.isupper() and len(word.text) <= SHORT:
        return _sure(reader.surname_follows(place))
    if reader.low(place - 1) == "the" and not reader.surname_follows(place):
        return Verdict.LEAVE  # "the Christie" is a hospital
    worded = reader.starts(place) and clashes(word, reader.language)
    return _sure(not worded or reader.surname_follows(place) or reader.acts(place))


def _announced(reader: Reader, place: int, cue: Cue) -> bool:
    """Decide on a capitalised word behind a cue."""
    word, folded = reader.words[place], reader.words[place].bare
    if not is_listed(word, reader.language):
        acronym = word.text.isupper() and cue < Cue.ROLE
        return (is_unknown(word, reader.language) and not acronym) or reader.low(place - 1) in _SURE_TITLES
    if is_place(folded) and not is_place_and_name(folded) and cue < Cue.TITLE:
        return False
    named = is_first(word, reader.language) or is_first_in_capitals(word)
    return named or cue >= Cue.ROLE or not is_english(word) or reader.surname_follows(place)


def _with_another(reader: Reader, place: int) -> bool:
    """Tell "Ruby and Yusuf", "Amber and June run ...": where one of two is surely a name, so is the other."""
    if not reader.beside(place + 1) or reader.low(place + 1) not in AND or not reader.beside(place + 2):
        return False
    other = reader.words[place + 2]
    if not other.capital or is_place(other.bare) or reader.names_a_place(place + 2):
        return False
    return is_first(other, reader.language) or (reader.acts(place + 2) and _any_first(reader, place + 2))


def _word_as_name(reader: Reader, place: int) -> Verdict:
    """Decide on "Grace", "Will" or "Mark" with a capital and no cue."""
    if reader.surname_follows(place) or _with_another(reader, place):
        return Verdict.CUT
    after, folded = reader.low(place + 1), reader.words[place].bare
    if reader.starts(place):
        if folded in _ABSTRACT:
            return _sure(after in {"from", "on", "at"} or after in SAID)
        return _sure(after in SAID | _IS if folded == "will" else reader.acts(place))
    if reader.low(place - 1) in {"the", "a", "an", "in", "of"}:
        return Verdict.LEAVE
    follows = reader.beside(place + 1) and reader.capital(place + 1)
    return _sure(not follows)


def _surname_alone(reader: Reader, place: int, cue: Cue) -> Verdict:
    """Decide on a family name, or a word that no list has, with a capital and no cue."""
    word, starts, acts = reader.words[place], reader.starts(place), reader.acts(place)
    last = is_last(word)
    heard = is_english(word) or not (last or is_unknown(word, reader.language))
    if heard or reader.low(place - 1) in {"the", "at", "in"}:
        return Verdict.LEAVE
    if (reader.pair(place) and not _only_begins(reader, place)) or (last and _first_behind_a_comma(reader, place)):
        return Verdict.CUT
    if last and (acts or reader.low(place + 1) in SAID or (cue is Cue.NEAR and reader.low(place - 1) not in THERE)):
        return Verdict.CUT
    if len(word.text) <= SHORT or word.text.isupper():
        return Verdict.LEAVE  # "TIA", "RVI"
    if (acts or _with_another(reader, place)) and reader.unheard(place):
        return Verdict.CUT
    odd = not starts or reader.low(place + 1) in SAID or (acts and reader.english)
    return Verdict.DOUBT if odd else Verdict.LEAVE


def _first_behind_a_comma(reader: Reader, place: int) -> bool:
    """Tell "KHAN, Imran"."""
    if place + 1 >= len(reader.words) or reader.gap(place + 1) != ", " or not reader.words[place + 1].capital:
        return False
    word, after = reader.words[place], reader.words[place + 1]
    first = is_first(after, reader.language) or is_first_in_capitals(after)
    return first and not is_place(word.bare) and (word.text.isupper() or reader.starts(place))


def _only_begins(reader: Reader, place: int) -> bool:
    """Tell a common word that begins a sentence in a language whose words are not listed, with a name behind it."""
    if reader.english or not reader.starts(place):
        return False
    if is_first(reader.words[place + 1], reader.language):
        return True
    return not is_last(reader.words[place]) and not reader.acts(place + 1)
