"""The four words that take answers back, also once nobody knows whose they are; read kindly, never said in a log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from conversations.talk.receipt_words import WORDS
from conversations.talk.spoken import fold

COUNT = 4  # words of a receipt: 4 x 11 bits = 44, where 40 are enough against guessing at five tries an hour
LONGEST = 80  # characters of what may be a receipt: four of the longest words, and slips of spacing between them
EACH = len(WORDS).bit_length() - 1  # bits a word
BITS = COUNT * EACH


@dataclass(frozen=True, slots=True, repr=False)
class Receipt:
    """One person's words for one talk, and what is kept of them when its answers are: never the words.

    `proof` is a slow hash of the words, in hex; made beforehand, as it takes a while. `said` says that the
    person has been given the words.
    """

    words: str
    proof: str = ""
    said: bool = False


def words_of(number: int) -> str:
    """Make a receipt's words of 44 random bits."""
    places = [number >> EACH * place & len(WORDS) - 1 for place in range(COUNT)]
    return " ".join(WORDS[place] for place in places)


def read_words(text: str) -> str | None:
    """Read a receipt someone typed; None if it is not one.

    Order counts. Capitals, accents and what stands between the words do not, nor one slip in a word, nor a space
    too many or too few.
    """
    if len(text) > LONGEST:
        return None
    typed = fold(text).split()
    if len(typed) == COUNT:
        found = [one for one in takewhile(bool, map(_word, typed)) if one]  # most answers end at their first word
        return " ".join(found) if len(found) == COUNT else None
    ways = _partings("".join(typed), COUNT)
    return " ".join(ways[0]) if len(ways) == 1 else None


def is_receipt(text: str) -> bool:
    """Say whether words typed with nothing around them may be a receipt: four, each of the list or a slip away."""
    return len(text) <= LONGEST and len(fold(text).split()) == COUNT and read_words(text) is not None


@cache
def _list() -> frozenset[str]:
    return frozenset(WORDS)


def _word(typed: str) -> str | None:
    """Find a word of the list, or the only one that is a slip away."""
    if typed in _list():
        return typed
    near = {one for one in _slips(typed) if one in _list()}
    return near.pop() if len(near) == 1 else None


def _slips(word: str) -> Iterator[str]:
    """Give everything one slip away: a letter left out, changed, added, or two next to each other swapped."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    for place in range(len(word) + 1):
        head, tail = word[:place], word[place:]
        yield from (head + letter + tail for letter in letters)
        if tail:
            yield head + tail[1:]
            yield from (head + letter + tail[1:] for letter in letters)
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def _partings(letters: str, count: int) -> Sequence[tuple[str, ...]]:
    """Give every way to part letters into so many words of the list."""
    if count == 1:
        return [(letters,)] if letters in _list() else []
    heads = (letters[:end] for end in range(1, len(letters)) if letters[:end] in _list())
    return [(head, *rest) for head in heads for rest in _partings(letters[len(head) :], count - 1)]
