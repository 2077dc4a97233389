"""Reads helplines: those that ship with Heard, and a programme's own."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from config.reading import read_yaml
from config.shapes import InLanguages, Shape, shaped
from conversations.errors import Fault
from conversations.programme import Helpline
from conversations.script.naming import name_fault
from conversations.script.wording import MAX_LINE, Wanted, words_faults

SHIPPED = Path(__file__).parent / "helplines.yaml"
MAX_CONTACT = 60  # characters of a number


class _HelplineShape(Shape):
    name: InLanguages
    contact: str
    review_by: date


def read_helplines(path: Path, file: str, faults: list[Fault]) -> dict[str, Helpline]:
    """Read a file of helplines by key; those with faults are left out and told."""
    raw = read_yaml(path, file, faults)
    if not isinstance(raw, dict):
        if raw is not None:
            faults.append(Fault(file, "it is not a mapping of keys", "begin each helpline with its key"))
        return {}
    found: dict[str, Helpline] = {}
    for key, value in raw.items():
        place = f'{file}, helpline "{key}"'
        faults += name_fault(file, "the helpline", str(key))
        shape = shaped(_HelplineShape, value, place, faults)
        if shape:
            found[str(key)] = Helpline(str(key), shape.name, shape.contact.strip(), shape.review_by)
            if not 1 <= len(shape.contact.strip()) <= MAX_CONTACT:
                faults.append(Fault(place, "contact is empty or too long", "write the number to ring"))
    return found


def wording_faults(lines: Sequence[Helpline], languages: Sequence[str], file: str) -> list[Fault]:
    """Check that the lines a programme shows have its languages; others may be there, too."""
    found: list[Fault] = []
    for line in lines:
        place = f'{file}, helpline "{line.key}"'
        needed = {language: text for language, text in line.name.items() if language in languages}
        found += words_faults(place, Wanted("it", "name", needed, MAX_LINE), languages)
    return found
