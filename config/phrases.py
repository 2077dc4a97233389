"""Heard's own phrases in every language it speaks, from Project Fluent files, compared with English at the start."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from config.pages import Page
from conversations.direction import directed, isolated, runs_left
from conversations.errors import Fault, Faults
from conversations.findings.redaction.seen import PLACEHOLDER
from conversations.script.wording import PIPED
from conversations.talk.effects import Argument, Own, Part, Phrase, Theirs
from conversations.words import easy_in, is_easy, plain

LANGUAGES = Path(__file__).parent / "languages"
ENGLISH = "en"  # the language every other is compared with, and the one to fall back on
UNREVIEWED = "unreviewed"  # the phrase that says so, which a language whose words are reviewed leaves out
CACHED = 4096  # phrases kept made; a talk reuses a few hundred
RECEIPT = "words"  # an argument that must not stay in memory: a receipt's four words

_Arguments = tuple[tuple[str, Argument], ...]


@dataclass(frozen=True, slots=True)
class _Spoken:
    """One language's words, plain or easy, and what English has that they lack."""

    page: Page
    differing: Mapping[str, Fault]
    unsayable: frozenset[str]


class Phrasebook:
    """Phrases by key and language. One is loaded at the start and shared; making a phrase changes nothing."""

    def __init__(self, places: Mapping[str, Path], pages: Mapping[str, Page]) -> None:
        self._places = places
        self._pages = dict(pages)
        self._english = pages[ENGLISH]
        self._known: dict[str, _Spoken | None] = {}
        self._made = lru_cache(maxsize=CACHED)(self._make)

    @classmethod
    def load(cls, folder: Path = LANGUAGES, at_once: Collection[str] | None = None) -> "Phrasebook":
        """Read `<folder>/<language>/*.ftl`. Raises Faults naming everything that is no phrase.

        Where languages are to be read `at_once`, the others are read when somebody first speaks one.
        """
        places = {place.name: place for place in sorted(folder.iterdir()) if place.is_dir()}
        wanted = places if at_once is None else {code: places[code] for code in places if plain(code) in at_once}
        if ENGLISH not in places:
            raise Faults([Fault(str(folder), "there is no folder for English", f"add {ENGLISH}/")])
        pages = {code: Page.read(place) for code, place in {**wanted, ENGLISH: places[ENGLISH]}.items()}
        faults = [fault for page in pages.values() for fault in page.faults]
        faults += [
            Fault(code, "easy words stand over no plain ones", f"add {plain(code)}/ beside it")
            for code in places
            if plain(code) not in places
        ]
        if faults:
            raise Faults(faults)
        return cls(places, pages)

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the codes of the languages there are phrases in, English first."""
        return (ENGLISH, *(code for code in self._places if code != ENGLISH and not is_easy(code)))

    def easily(self, language: str) -> bool:
        """Say whether there are easy words in a language; where there are none, its plain ones are said."""
        return easy_in(language) in self._places

    def reviewed(self, language: str) -> bool:
        """Say whether somebody who speaks the language has checked all of it; an unknown language is not."""
        spoken = self._in(language)
        return spoken is not None and spoken.page.reviewed

    def differences(self, language: str) -> tuple[Fault, ...]:
        """Say where a language's phrases, easy ones too, are not those of English: `heard check` shows it."""
        both = [spoken for code in (language, easy_in(language)) if (spoken := self._in(code))]
        return tuple(dict.fromkeys(fault for spoken in both for fault in spoken.differing.values()))

    @property
    def keys(self) -> tuple[str, ...]:
        """Give the key of every phrase."""
        return tuple(self._english.keys)

    def has(self, key: str) -> bool:
        """Say whether there is a phrase under this key."""
        return key in self._english.keys

    def takes(self, key: str, argument: str) -> bool:
        """Say whether a phrase, in English, speaks of this."""
        return argument in self._english.keys.get(key, ())

    def able(self, language: str, parts: Iterable[Part]) -> str:
        """Give `language` if every phrase can be said in it, else English: no message is half translated."""
        spoken = self._in(language)
        if spoken and not (
            spoken.unsayable and any(isinstance(p, Phrase) and p.key in spoken.unsayable for p in parts)
        ):
            return language
        return easy_in(ENGLISH) if is_easy(language) else ENGLISH

    def say(self, language: str, part: Part) -> str:
        """Make a phrase in `language`, or in English where it is not there; an author's words as they are."""
        if isinstance(part, Own):
            return self._own(language, part.text, part.fills)
        if isinstance(part, Theirs):  # past the memory of made phrases: what people say must not stay there
            return f"“{self._cut(language, part.text)}”"
        return self.phrase(self.able(language, (part,)), part)

    def phrase(self, language: str, phrase: Phrase) -> str:
        """Make a phrase in a language that is able to say it."""
        arguments = phrase.arguments
        if RECEIPT in arguments:
            return self._make(language, phrase.key, tuple(arguments.items()))
        return self._made(language, phrase.key, tuple(sorted(arguments.items())) if arguments else ())

    def _cut(self, language: str, text: str) -> str:
        """Say in brackets in their language what was cut out; what is kept of it stays as it is."""

        def named(found: re.Match[str]) -> str:
            kind = found[0].strip("[]").replace(" ", "-")
            return f"[{self.say(language, Phrase('cut-out', {'kind': kind}))}]"

        return PLACEHOLDER.sub(named, text)

    def _own(self, language: str, text: str, fills: Mapping[str, Part]) -> str:
        left = runs_left(language)
        if not (fills or left):
            return text
        said = {name: self.say(language, fill) for name, fill in fills.items()}
        if left:
            text, said = directed(text), {name: isolated(fill) for name, fill in said.items()}
        return PIPED.sub(lambda found: said.get(found[1], ""), text) if said else text

    def _make(self, language: str, key: str, arguments: _Arguments) -> str:
        spoken = self._in(language)
        page = spoken.page if spoken else self._english
        if key == UNREVIEWED and page.reviewed:
            return ""
        if not runs_left(language):
            return page.make(key, dict(arguments))
        fenced = {name: given if name in page.selectors else _fenced(given) for name, given in arguments}
        return directed(page.make(key, fenced))

    def _in(self, code: str) -> _Spoken | None:
        """Give a language's words, or its easy ones; None where there are none, or none without a fault."""
        if code not in self._known:
            page = self._page(code)
            self._known[code] = _spoken(page, self._english) if page and not page.faults else None
        return self._known[code]

    def _page(self, code: str) -> Page | None:
        if code not in self._pages and code in self._places:
            self._pages[code] = Page.read(self._places[code])
        page = self._pages.get(code)
        if not is_easy(code):
            return page
        base = self._page(plain(code))
        return page.over(base) if page and base else base


def _spoken(page: Page, english: Page) -> _Spoken:
    differing = page.differences(english)
    return _Spoken(page, differing, frozenset(key for key in english.keys if not _whole(key, page, differing.keys())))


def _whole(key: str, page: Page, differing: Iterable[str]) -> bool:
    """Say whether a phrase, with all inside it, is there and takes what English takes."""
    return key in page.keys and not page.within[key].intersection(differing)


def _fenced(given: Argument) -> Argument:
    return isolated(given) if isinstance(given, str) else given
