"""Reads one language's Project Fluent files: its phrases, what each needs, and what is wrong with them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from conversations.errors import Fault
from conversations.talk.effects import Argument


@dataclass(frozen=True)
class Page:
    """One language: its phrases, what each refers to, and whether all its files are reviewed."""

    place: Path
    plain: Mapping[str, str]  # the words of each phrase that is nothing but words
    texts: Mapping[str, str]  # each phrase as its file has it
    keys: Mapping[str, frozenset[str]]  # the arguments each phrase needs, through the phrases it refers to
    within: Mapping[str, frozenset[str]]  # the phrases each refers to, itself included
    selectors: frozenset[str]  # arguments that choose between words
    reviewed: bool
    faults: tuple[Fault, ...]

    @classmethod
    def read(cls, place: Path) -> "Page":
        """Read every file in a language's folder."""
        messages: dict[str, ast.Message] = {}
        texts: dict[str, str] = {}
        faults: list[Fault] = []
        reviews: list[bool] = []
        for file in sorted(place.glob("*.ftl")):
            text = file.read_text(encoding="utf-8")
            resource = FluentParser().parse(text)
            faults.extend(_mistakes(file, resource.body, messages))
            reviews.append(_review(resource.body))
            found_here = [entry for entry in resource.body if isinstance(entry, ast.Message)]
            messages |= {entry.id.name: entry for entry in found_here}
            texts |= {entry.id.name: text[entry.span.start : entry.span.end] for entry in found_here if entry.span}
        found = {key: _References.of(message) for key, message in messages.items()}
        within = {key: frozenset(_within(key, found)) for key in messages}
        keys = {
            key: frozenset(argument for name in names if name in found for argument in found[name].arguments)
            for key, names in within.items()
        }
        selectors = frozenset(name for each in found.values() for name in each.selectors)
        plain = {key: words for key, message in messages.items() if (words := _plain(message))}
        return cls(place, plain, texts, keys, within, selectors, bool(reviews) and all(reviews), tuple(faults))

    def over(self, base: "Page") -> "Page":
        """Give the base page with these phrases in place of its own: easy words stand over plain ones."""
        pages = {**dict.fromkeys(base.texts, base), **dict.fromkeys(self.texts, self)}
        within = {key: frozenset(_through(key, pages)) for key in pages}
        return Page(
            place=base.place,
            plain={key: page.plain[key] for key, page in pages.items() if key in page.plain},
            texts={key: page.texts[key] for key, page in pages.items()},
            keys={
                key: frozenset(each for name in names if name in pages for each in pages[name].keys[name])
                for key, names in within.items()
            },
            within=within,
            selectors=base.selectors | self.selectors,
            reviewed=base.reviewed,
            faults=(*base.faults, *self.faults),
        )

    def make(self, key: str, arguments: Mapping[str, Argument]) -> str:
        """Make a phrase, parsing it when it is first said."""
        if key in self.plain:
            return self.plain[key]
        bundle = self._said
        if not bundle.has_message(key):
            needed = "\n".join(self.texts[name] for name in self.within[key] if name in self.texts)
            bundle.add_resource(FluentParser(with_spans=False).parse(needed))
        value = bundle.get_message(key).value
        return "" if value is None else str(bundle.format_pattern(value, dict(arguments))[0])

    @cached_property
    def _said(self) -> FluentBundle:
        """Hold what was said so far: the rules of a language's numbers take a megabyte, its phrases parsed two more."""
        # Not isolating: conversations/direction.py fences off what needs it.
        return FluentBundle([self.place.name], use_isolating=False)

    def differences(self, english: "Page") -> Mapping[str, Fault]:
        """Say how the phrases differ from English, phrase by phrase."""
        return dict(self._differences(english))

    def _differences(self, english: "Page") -> Iterator[tuple[str, Fault]]:
        place = f"languages/{self.place.name}"
        for key in sorted(english.keys.keys() - self.keys.keys()):
            yield key, Fault(place, f'"{key}" is missing', "translate it from the English file")
        for key in sorted(self.keys.keys() - english.keys.keys()):
            yield key, Fault(place, f'"{key}" is not in English', "add it there, or remove it here")
        for key in sorted(english.keys.keys() & self.keys.keys()):
            here, there = self.keys[key], english.keys[key]
            if here != there:
                words = ", ".join(f"${name}" for name in sorted(here ^ there))
                yield key, Fault(place, f'"{key}" differs from English in {words}', "use the same arguments")


class _References(Visitor):
    """Collects what a phrase refers to: arguments, those that choose between words, and other phrases."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.selectors: set[str] = set()
        self.messages: set[str] = set()

    @classmethod
    def of(cls, message: ast.Message) -> "_References":
        found = cls()
        found.visit(message)
        return found

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - the visitor's own naming
        self.messages.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the visitor's own naming
        if isinstance(node.selector, ast.VariableReference):
            self.selectors.add(node.selector.id.name)
        self.generic_visit(node)


def _plain(message: ast.Message) -> str:
    """Give the words of a phrase that is nothing but words."""
    elements = message.value.elements if message.value else []
    words = [each.value for each in elements if isinstance(each, ast.TextElement)]
    return "".join(words) if len(words) == len(elements) else ""


def _within(key: str, found: Mapping[str, _References]) -> set[str]:
    """Give a phrase and every phrase inside it; one that is not there is named, too."""
    names, open_ = {key}, [key]
    while open_:
        name = open_.pop()
        new = (found[name].messages if name in found else set()) - names
        names |= new
        open_.extend(new)
    return names


def _through(key: str, pages: Mapping[str, Page]) -> set[str]:
    """Give a phrase and every phrase inside it, where each may stand on a page of its own."""
    names, open_ = {key}, [key]
    while open_:
        name = open_.pop()
        new = (pages[name].within[name] if name in pages else frozenset[str]()) - names
        names |= new
        open_.extend(new)
    return names


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
        elif isinstance(entry, ast.Term):
            yield Fault(place, f'"-{entry.id.name}" is a term', "take the hyphen away and refer to it without one")
    heads = [entry.content for entry in body if isinstance(entry, ast.ResourceComment)]
    if not any(head in {"reviewed: yes", "reviewed: no"} for head in heads):
        yield Fault(place, "it does not say whether it is reviewed", 'begin it with "### reviewed: no"')


def _review(body: Sequence[ast.EntryType]) -> bool:
    return any(isinstance(entry, ast.ResourceComment) and entry.content == "reviewed: yes" for entry in body)
