"""Knows what the words of the claimed languages mean, as far as distress goes, and which language a text is in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from sys import intern

from conversations.talk.safeguarding.meanings import english, polish, welsh
from conversations.talk.safeguarding.seen import folded

WORDS: Mapping[str, str] = {"en": english.WORDS, "cy": welsh.WORDS, "pl": polish.WORDS}

LEAST_BEGINNING = 3  # letters of the shortest beginning by which a word is known

Means = tuple[int, ...]  # the numbers of what a word means; most words mean one thing


_PLACES = range(len(WORDS))
_NOTHING: tuple[Means, ...] = ((), (), ())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What words mean, by themselves, by how they begin, and in a row; `names` gives each meaning its number."""

    names: Mapping[str, int]
    words: Mapping[str, tuple[Means, ...]]  # in each language in its turn
    beginnings: tuple[Mapping[str, Means], ...]
    lengths: tuple[Sequence[int], ...]
    rows: tuple[Mapping[str, Sequence[tuple[tuple[str, ...], int]]], ...]

    def read(self, words: Sequence[str]) -> tuple[int, list[Means]]:
        """Give the language most of the words are known in, by its place, and what each word means.

        A word that this language does not know is looked for in the others: people mix them.
        """
        found = [self.words.get(word, _NOTHING) for word in words]
        unknown = [at for at, each in enumerate(found) if each is _NOTHING and len(words[at]) >= LEAST_BEGINNING]
        begun = [{at: some for at in unknown if (some := self._begun(words[at], place))} for place in _PLACES]
        known = [sum([1 for each in found if each[place]]) + len(begun[place]) for place in _PLACES]
        spoken = known.index(max(known))
        means = [each[spoken] or each[0] or each[1] or each[2] for each in found]
        for at, some in begun[spoken].items():
            means[at] = some
        rows = self.rows[spoken]
        for at in [at for at, word in enumerate(words) if word in rows]:
            for rest, meaning in rows[words[at]]:
                if tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                    means[at] = (*means[at], meaning)
        return spoken, means

    def _begun(self, word: str, language: int) -> Means:
        beginnings = self.beginnings[language]
        for length in self.lengths[language]:
            if length > len(word):
                break
            if word[:length] in beginnings:
                return beginnings[word[:length]]
        return ()


@cache
def lexicon() -> Lexicon:
    """Read the words of every claimed language, once."""
    names: dict[str, int] = {}
    words: dict[str, list[Means]] = {}
    beginnings: list[dict[str, Means]] = []
    rows: list[dict[str, list[tuple[tuple[str, ...], int]]]] = []
    for place, text in enumerate(WORDS.values()):
        begun: dict[str, Means] = {}
        row: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for line in folded(text).strip().splitlines():
            name, _, given = line.partition(":")
            meaning = names.setdefault(name, len(names))
            for written in given.split():
                first, *rest = map(intern, written.rstrip("*").split("_"))
                if rest:
                    row.setdefault(first, []).append((tuple(rest), meaning))
                elif written.endswith("*"):
                    begun[first] = (*begun.get(first, ()), meaning)
                else:
                    known = words.setdefault(first, list(_NOTHING))
                    known[place] = (*known[place], meaning)
        beginnings.append(begun)
        rows.append(row)
    lengths = tuple(sorted({len(each) for each in begun}) for begun in beginnings)
    return Lexicon(
        names, {word: tuple(known) for word, known in words.items()}, tuple(beginnings), lengths, tuple(rows)
    )
