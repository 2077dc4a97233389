"""What a turn asks the house to do; the engine itself does nothing but decide."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from conversations.messages import Press

Argument = str | int


@dataclass(frozen=True, slots=True)
class Phrase:
    """One of Heard's own phrases, by its key in config/languages/*.ftl, with its arguments."""

    key: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Own:
    """An author's words, already in the person's language; `fills` are what stands for each ${name} in them."""

    text: str
    fills: "Mapping[str, Phrase | Own | Theirs]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class Theirs:
    """A person's own words as they would be kept, said back to them: never printed, never remembered."""

    text: str


Part = Phrase | Own | Theirs

ENQUIRY_NAME = Phrase("enquiry-name")
"""What stands for a label of what somebody asked us."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button before its words are made."""

    label: Part
    press: Press
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """One message in `language`: parts are paragraphs, in order. `replaces` as in messages.Message."""

    language: str
    parts: tuple[Part, ...]
    buttons: tuple[Button, ...] = ()
    replaces: str = ""
