"""Heard's own phrases in every language it speaks, from Project Fluent files, checked against English at the start."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from conversations.errors import Fault, Faults
from conversations.script.wording import PIPED
from conversations.talk.effects import Argument, Own, Part, Phrase, Theirs

LANGUAGES = Path(__file__).parent / "languages"
ENGLISH = "en"  # the language every other is checked against, and the one to fall back on
CACHED = 4096  # phrases kept made; a talk reuses a few hundred

_Arguments = tuple[tuple[str, Argument], ...]


class Phrasebook:
    """Phrases by key and language. One is loaded at the start and shared; making a phrase changes nothing."""

    def __init__(self, pages: Mapping[str, "_Page"]) -> None:
        self._pages = pages
        self._made = lru_cache(maxsize=CACHED)(self._make)

    @classmethod
    def load(cls, folder: Path = LANGUAGES) -> "Phrasebook":
        """Read `<folder>/<language>/*.ftl`. Raises Faults naming every key or argument that differs from English."""
        pages = {place.name: _Page.read(place) for place in sorted(folder.iterdir()) if place.is_dir()}
        if ENGLISH not in pages:
            raise Faults([Fault(str(folder), "there is no folder for English", f"add {ENGLISH}/")])
        faults = [fault for page in pages.values() for fault in (*page.faults, *_differences(page, pages[ENGLISH]))]
        if faults:
            raise Faults(faults)
        return cls(pages)

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the codes of the languages there are phrases in, English first."""
        return (ENGLISH, *(code for code in self._pages if code != ENGLISH))

    def reviewed(self, language: str) -> bool:
        """Say whether somebody who speaks the language has checked all of it; an unknown language is not."""
        return language in self._pages and self._pages[language].reviewed

    def has(self, key: str) -> bool:
        """Say whether there is a phrase under this key."""
        return key in self._pages[ENGLISH].keys

    def say(self, language: str, part: Part) -> str:
        """Make a phrase in `language`, or in English where that language is not here; an author's words as they are."""
        match part:
            case Own(text=text, fills=fills):
                said = {name: self.say(language, fill) for name, fill in fills.items()}
                return PIPED.sub(lambda found: said.get(found[1], ""), text) if said else text
            case Theirs(text=text):  # past the memory of made phrases: what people say must not stay there
                return f"“{text}”"
            case Phrase(key=key, arguments=arguments):
                known = language if language in self._pages else ENGLISH
                return self._made(known, key, tuple(sorted(arguments.items())))

    def _make(self, language: str, key: str, arguments: _Arguments) -> str:
        bundle = self._pages[language].bundle
        value = bundle.get_message(key).value
        return str(bundle.format_pattern(value, dict(arguments))[0]) if value else ""


@dataclass(frozen=True, slots=True)
class _Page:
    """One language: its phrases, the arguments each needs, and whether all its files are reviewed."""

    place: Path
    bundle: FluentBundle
    keys: Mapping[str, frozenset[str]]
    reviewed: bool
    faults: tuple[Fault, ...]

    @classmethod
    def read(cls, place: Path) -> "_Page":
        bundle = FluentBundle([place.name], use_isolating=False)  # marks are for mixed directions; ours are all Latin
        messages: dict[str, ast.Message] = {}
        faults: list[Fault] = []
        reviews: list[bool] = []
        for file in sorted(place.glob("*.ftl")):
            resource = FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8"))
            bundle.add_resource(resource)
            faults.extend(_mistakes(file, resource.body, messages))
            reviews.append(_review(resource.body))
            messages |= {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}
        keys = {key: frozenset(_arguments(message, messages)) for key, message in messages.items()}
        return cls(place, bundle, keys, bool(reviews) and all(reviews), tuple(faults))


class _References(Visitor):
    """Collects what a phrase refers to: arguments and other phrases."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the visitor's own naming
        self.messages.add(node.id.name)


def _arguments(message: ast.Message, messages: Mapping[str, ast.Message], depth: int = 0) -> Iterator[str]:
    """Give every argument a phrase needs, through the phrases it refers to."""
    found = _References()
    found.visit(message)
    yield from found.arguments
    for name in found.messages:
        if name in messages and depth < len(messages):
            yield from _arguments(messages[name], messages, depth + 1)


def _mistakes(file: Path, body: Sequence[ast.EntryType], earlier: Mapping[str, ast.Message]) -> Iterator[Fault]:
    place = f"{file.parent.name}/{file.name}"
    seen = set(earlier)
    for entry in body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().partition("\n")[0]
            yield Fault(place, f'this is not Fluent: "{line}"', "see projectfluent.org/fluent/guide")
        elif isinstance(entry, ast.Message):
            if entry.id.name in seen:
                yield Fault(place, f'"{entry.id.name}" stands twice', "remove one")
            if entry.value is None:
                yield Fault(place, f'"{entry.id.name}" has no words', "write them after the =")
            seen.add(entry.id.name)
    heads = [entry.content for entry in body if isinstance(entry, ast.ResourceComment)]
    if not any(head in {"reviewed: yes", "reviewed: no"} for head in heads):
        yield Fault(place, "it does not say whether it is reviewed", 'begin it with "### reviewed: no"')


def _review(body: Sequence[ast.EntryType]) -> bool:
    return any(isinstance(entry, ast.ResourceComment) and entry.content == "reviewed: yes" for entry in body)


def _differences(page: _Page, english: _Page) -> Iterator[Fault]:
    place = f"languages/{page.place.name}"
    for key in sorted(english.keys.keys() - page.keys.keys()):
        yield Fault(place, f'"{key}" is missing', "translate it from the English file")
    for key in sorted(page.keys.keys() - english.keys.keys()):
        yield Fault(place, f'"{key}" is not in English', "add it there, or remove it here")
    for key in sorted(english.keys.keys() & page.keys.keys()):
        here, there = page.keys[key], english.keys[key]
        if here != there:
            words = ", ".join(f"${name}" for name in sorted(here ^ there))
            yield Fault(place, f'"{key}" differs from English in {words}', "use the same arguments")
