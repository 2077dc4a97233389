"""Turns the lists of the choices sheet into choices: their names, words and attributes."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from config.steps import ChoiceShape
from config.xlsform.columns import Heading, Line
from config.xlsform.identifiers import choice_name, plain
from config.xlsform.own import HEARD, own_keys
from config.xlsform.report import Report
from config.xlsform.words import Speaker

OWN_COLUMNS = frozenset("list_name name label image audio video order comments hint guidance_hint".split())
"""Columns of the choices sheet that every list has; any other is an attribute."""


@dataclass(slots=True)
class Choice:
    """One choice as the script will have it."""

    name: str
    label: dict[str, str]
    attributes: dict[str, str]
    own: dict[str, Any]  # Heard's own keys
    twins: list[Mapping[str, str]] = field(default_factory=list)  # the attributes of rows with the same name


@dataclass(slots=True)
class ChoiceList:
    """One list, and which name of the sheet became which."""

    choices: list[Choice]
    renamed: dict[str, str]
    twofold: frozenset[str]  # attributes that differ between rows of one name


def read_lists(
    lists: Mapping[str, Sequence[Line]], used: Iterable[str], speaker: Speaker, report: Report, pattern: re.Pattern[str]
) -> dict[str, ChoiceList]:
    """Read every list that a question names; those nobody uses are told."""
    wanted = set(used)
    for name, lines in lists.items():
        if name not in wanted:
            report.row(lines[0].sheet, lines[0].number, name, "list").drop("no question uses this list")
    return {name: _read(lines, speaker, report, pattern) for name, lines in lists.items() if name in wanted}


def _read(lines: Sequence[Line], speaker: Speaker, report: Report, pattern: re.Pattern[str]) -> ChoiceList:
    choices: dict[str, Choice] = {}
    renamed: dict[str, str] = {}
    for line in lines:
        name = line.get("name") or plain(line.get("label"))
        entry = report.row(line.sheet, line.number, name, "choice")
        if not line.get("name"):
            entry.changed("it has no name; its label stands in")
        if not line.get("list_name"):
            entry.changed("it names no list; it belongs to the one above")
        attributes = _attributes(line)
        if name in choices:
            choices[name].twins.append(attributes)
            entry.changed(f'the list has "{name}" more than once; they are one choice now')
            continue
        made = choice_name(name, renamed.values(), f"choice_{line.number}", pattern)
        if made != name:
            entry.changed(f'its name is "{made}" now, also in conditions')
        renamed[name] = entry.step = made
        label = speaker.words(line, "label", entry, one_line=True)
        for media in ("image", "audio", "video"):
            if line.words(media):
                entry.changed(f"its {media} is left out: a button holds words")
        if not label:
            entry.changed("it has no label; its name stands in")
            label = speaker.everywhere(name.replace("_", " "))
        own = own_keys(line, ChoiceShape, speaker, entry)
        choices[name] = Choice(made, label, attributes, own)
    for choice in choices.values():
        _merge(choice)
    twins = [(choice, key) for choice in choices.values() for twin in choice.twins for key in twin]
    twofold = {key for choice, key in twins if " " in choice.attributes.get(key, "")}
    return ChoiceList(list(choices.values()), renamed, frozenset(twofold))


def _attributes(line: Line) -> dict[str, str]:
    return {
        attribute(heading): text
        for heading, text in line.cells.items()
        if heading.key not in OWN_COLUMNS and not heading.key.startswith(HEARD) and not heading.language
    }


def attribute(heading: Heading) -> str:
    """Name an attribute as a choice_filter can."""
    return plain(heading.key)


def _merge(choice: Choice) -> None:
    """Give a choice that stands in several rows all their attributes, with spaces between."""
    rows = [dict(choice.attributes), *choice.twins]
    for key in {key for row in rows for key in row}:
        values = list(dict.fromkeys(row[key] for row in rows if row.get(key)))
        choice.attributes[key] = " ".join(values)


def rename_attributes(choices: ChoiceList, key: str, renamed: Mapping[str, str]) -> None:
    """Give an attribute the new names of the choices it points to."""
    for choice in choices.choices:
        if key in choice.attributes:
            choice.attributes[key] = " ".join(renamed.get(value, value) for value in choice.attributes[key].split(" "))
