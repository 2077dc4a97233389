"""Reads helplines: those that ship with Heard, and a programme's own; and chooses those a programme shows."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from config.reading import read_yaml
from config.shapes import InLanguages, Shape, shaped
from conversations.errors import Fault
from conversations.programme import Area, Helpline, Nation, Ward
from conversations.script.naming import name_fault
from conversations.script.wording import MAX_LINE, Wanted, words_faults

SHIPPED = Path(__file__).parent / "helplines.yaml"
MAX_CONTACT = 60  # characters of a number
USUAL = ("emergency", "nhs", "lifeline", "samaritans", "shout")  # where a programme that is not sensitive names none

NationKey = Literal["england", "wales", "scotland", "northern_ireland"]  # as Nation has them


class HelplineShape(Shape):
    """The keys of one helpline."""

    name: InLanguages
    contact: str
    review_by: date
    nations: list[NationKey] = Field(default_factory=list)
    areas: list[str] = Field(default_factory=list)
    instead_of: str | None = None
    safeguarding: Literal["children", "adults"] | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    """Helplines by key, and for each which other it stands in for where that is not to be had."""

    by_key: Mapping[str, Helpline] = field(default_factory=dict)
    instead_of: Mapping[str, str] = field(default_factory=dict)

    def joined(self, own: "Lines") -> "Lines":
        """Add a programme's own; one with the same key replaces the one that ships."""
        kept = {key: other for key, other in self.instead_of.items() if key not in own.by_key}
        return Lines({**self.by_key, **own.by_key}, {**kept, **own.instead_of})

    def chosen(self, names: Sequence[str], areas: Area, *, sensitive: bool) -> tuple[Helpline, ...]:
        """Give the lines a programme names, in its order, and behind each what stands in for it somewhere in it."""
        named = names or (() if sensitive else USUAL)
        keys = (key for name in named for key in (name, *self._standing_in(name)) if key in self.by_key)
        return tuple(self.by_key[key] for key in dict.fromkeys(keys) if _is_shown(self.by_key[key], areas))

    def _standing_in(self, name: str) -> Iterator[str]:
        return (key for key, other in self.instead_of.items() if other == name)


def _is_shown(line: Helpline, areas: Area) -> bool:
    """Say whether anybody in a tree of areas would be shown a line."""

    def below(area: Area, lineage: tuple[str, ...]) -> bool:
        here = (*lineage, area.key)
        return line.is_for(area, here) or any(below(child, here) for child in area.children)

    return below(areas, ())


def read_helplines(path: Path, file: str, faults: list[Fault]) -> Lines:
    """Read a file of helplines; those with faults are left out and told."""
    raw = read_yaml(path, file, faults)
    if not isinstance(raw, dict):
        if raw is not None:
            faults.append(Fault(file, "it is not a mapping of keys", "begin each helpline with its key"))
        return Lines()
    found: dict[str, Helpline] = {}
    instead: dict[str, str] = {}
    for key, value in raw.items():
        place = f'{file}, helpline "{key}"'
        faults += name_fault(file, "the helpline", str(key))
        shape = shaped(HelplineShape, value, place, faults)
        if shape is None:
            continue
        found[str(key)] = _helpline(str(key), shape)
        if shape.instead_of:
            instead[str(key)] = shape.instead_of
        if not 1 <= len(shape.contact.strip()) <= MAX_CONTACT:
            faults.append(Fault(place, "contact is empty or too long", "write the number to ring"))
        if shape.instead_of and not (shape.nations or shape.areas):
            faults.append(
                Fault(place, f"it stands in for {shape.instead_of} everywhere", "add nations or areas, or remove one")
            )
    return Lines(found, instead)


def _helpline(key: str, shape: HelplineShape) -> Helpline:
    return Helpline(
        key,
        shape.name,
        shape.contact.strip(),
        shape.review_by,
        frozenset(map(Nation, shape.nations)),
        frozenset(shape.areas),
        Ward(shape.safeguarding) if shape.safeguarding else None,
    )


def wording_faults(lines: Collection[Helpline], languages: Sequence[str], file: str) -> list[Fault]:
    """Check that the lines a programme shows have its languages; others may be there, too."""
    found: list[Fault] = []
    for line in lines:
        place = f'{file}, helpline "{line.key}"'
        needed = {language: text for language, text in line.name.items() if language in languages}
        found += words_faults(place, Wanted("it", "name", needed, MAX_LINE), languages)
    return found
