"""Heard's own phrases in every language it speaks, from Project Fluent files, compared with English at the start."""

import re
from collections.abc import Iterable, Mapping
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


class Phrasebook:
    """Phrases by key and language. One is loaded at the start and shared; making a phrase changes nothing."""

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self._easy = frozenset(code for code in pages if not is_easy(code) and easy_in(code) in pages)
        pages = {**{easy_in(code): page for code, page in pages.items() if not is_easy(code)}, **pages}
        self._pages = pages
        self._differing = {code: page.differences(pages[ENGLISH]) for code, page in pages.items()}
        self._unsayable = {
            code: frozenset(key for key in pages[ENGLISH].keys if not _whole(key, page, self._differing[code].keys()))
            for code, page in pages.items()
        }
        self._made = lru_cache(maxsize=CACHED)(self._make)

    @classmethod
    def load(cls, folder: Path = LANGUAGES) -> "Phrasebook":
        """Read `<folder>/<language>/*.ftl`. Raises Faults naming everything that is no phrase."""
        pages = {place.name: Page.read(place) for place in sorted(folder.iterdir()) if place.is_dir()}
        if ENGLISH not in pages:
            raise Faults([Fault(str(folder), "there is no folder for English", f"add {ENGLISH}/")])
        faults = [fault for page in pages.values() for fault in page.faults]
        faults += [
            Fault(code, "easy words stand over no plain ones", f"add {plain(code)}/ beside it")
            for code in pages
            if plain(code) not in pages
        ]
        if faults:
            raise Faults(faults)
        return cls({code: page.over(pages[plain(code)]) if is_easy(code) else page for code, page in pages.items()})

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the codes of the languages there are phrases in, English first."""
        return (ENGLISH, *(code for code in self._pages if code != ENGLISH and not is_easy(code)))

    def easily(self, language: str) -> bool:
        """Say whether there are easy words in a language; where there are none, its plain ones are said."""
        return language in self._easy

    def reviewed(self, language: str) -> bool:
        """Say whether somebody who speaks the language has checked all of it; an unknown language is not."""
        return language in self._pages and self._pages[language].reviewed

    def differences(self, language: str) -> tuple[Fault, ...]:
        """Say where a language's phrases, easy ones too, are not those of English: `heard check` shows it."""
        found = (*self._differing.get(language, {}).values(), *self._differing.get(easy_in(language), {}).values())
        return tuple(dict.fromkeys(found))

    @property
    def keys(self) -> tuple[str, ...]:
        """Give the key of every phrase."""
        return tuple(self._pages[ENGLISH].keys)

    def has(self, key: str) -> bool:
        """Say whether there is a phrase under this key."""
        return key in self._pages[ENGLISH].keys

    def takes(self, key: str, argument: str) -> bool:
        """Say whether a phrase, in English, speaks of this."""
        return argument in self._pages[ENGLISH].keys.get(key, ())

    def able(self, language: str, parts: Iterable[Part]) -> str:
        """Give `language` if every phrase can be said in it, else English: no message is half translated."""
        lacking = self._unsayable.get(language)
        if lacking is not None and not (lacking and any(isinstance(p, Phrase) and p.key in lacking for p in parts)):
            return language
        return easy_in(ENGLISH) if is_easy(language) else ENGLISH

    def say(self, language: str, part: Part) -> str:
        """Make a phrase in `language`, or in English where it is not there; an author's words as they are."""
        match part:
            case Own(text=text, fills=fills):
                return self._own(language, text, fills)
            case Theirs(text=text):  # past the memory of made phrases: what people say must not stay there
                return f"“{self._cut(language, text)}”"
            case Phrase(key=key, arguments=arguments) if RECEIPT in arguments:
                return self._make(self.able(language, (part,)), key, tuple(arguments.items()))
            case Phrase(key=key, arguments=arguments):
                return self._made(self.able(language, (part,)), key, tuple(sorted(arguments.items())))

    def _cut(self, language: str, text: str) -> str:
        """Say in brackets in their language what was cut out; what is kept of it stays as it is."""

        def named(found: re.Match[str]) -> str:
            kind = found[0].strip("[]").replace(" ", "-")
            return f"[{self.say(language, Phrase('cut-out', {'kind': kind}))}]"

        return PLACEHOLDER.sub(named, text)

    def _own(self, language: str, text: str, fills: Mapping[str, Part]) -> str:
        said = {name: self.say(language, fill) for name, fill in fills.items()}
        if runs_left(language):
            text, said = directed(text), {name: isolated(fill) for name, fill in said.items()}
        return PIPED.sub(lambda found: said.get(found[1], ""), text) if said else text

    def _make(self, language: str, key: str, arguments: _Arguments) -> str:
        page = self._pages[language]
        if key == UNREVIEWED and page.reviewed:
            return ""
        if not runs_left(language):
            return page.make(key, dict(arguments))
        fenced = {name: given if name in page.selectors else _fenced(given) for name, given in arguments}
        return directed(page.make(key, fenced))


def _whole(key: str, page: Page, differing: Iterable[str]) -> bool:
    """Say whether a phrase, with all inside it, is there and takes what English takes."""
    return key in page.keys and not page.within[key].intersection(differing)


def _fenced(given: Argument) -> Argument:
    return isolated(given) if isinstance(given, str) else given
