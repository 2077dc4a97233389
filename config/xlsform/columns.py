"""What a sheet's headings mean: old names, stray spaces and languages, in whichever row they stand."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from config.xlsform.tongues import known_code
from config.xlsform.workbook import Row, Sheet

DEEPEST_HEADING = 15  # rows of notes some people write above the headings

_OWNERS = frozenset({"bind", "control", "body", "instance", "media", "jr", "odk", "orx", "kb", "esri"})
_ALIASES = {
    "caption": "label", "labels": "label", "question": "label", "question_text": "label", "prompt": "label",
    "hints": "hint", "command": "type", "question_type": "type", "tag": "name", "value": "name", "variable": "name",
    "variable_name": "name", "relevance": "relevant", "relevent": "relevant", "skip_logic": "relevant",
    "constraintmsg": "constraint_message", "constraint_msg": "constraint_message",
    "constraining_message": "constraint_message", "requiredmsg": "required_message",
    "required_msg": "required_message", "readonly": "read_only", "calculate": "calculation",
    "calculations": "calculation", "count": "repeat_count", "jr_count": "repeat_count", "choicefilter": "choice_filter",
    "choices_filter": "choice_filter", "filter": "choice_filter", "parameter": "parameters", "list": "list_name",
    "listname": "list_name", "list_names": "list_name", "lists": "list_name", "choice_list": "list_name",
    "choices_list": "list_name", "title": "form_title", "set_form_title": "form_title", "id_string": "form_id",
    "set_form_id": "form_id", "big_image": "image", "comment": "comments", "notes": "comments", "note": "comments",
    "kobo_score_choices": "score_choices", "choice_name": "name", "choice_value": "name", "choice_label": "label",
    "question_name": "name", "question_label": "label",
}  # fmt: skip
_OF_CHOICES = frozenset("list_name name label image".split())
"""What an old heading can stand for on a sheet of choices, whose other columns are attributes by any name: `filter`."""
_OURS = re.compile(r"(heard_[a-z_]+) \(([\w-]+)\)")
_LOOSE = re.compile(r"(label|hint|constraint_message|required_message)[ _\-(\[]+(.+?)[)\]]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """One column: what it holds, in which language ("" where it names none)."""

    key: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row under its headings. `cells` keeps the first of several columns that say the same."""

    sheet: str
    number: int
    cells: Mapping[Heading, str]
    exact: Mapping[Heading, str] = field(default_factory=dict)  # with the spaces around them

    def get(self, key: str) -> str:
        """Give the cell of a column that has no language, or of its first language."""
        plain = self.cells.get(Heading(key), "")
        return plain or next((text for heading, text in self.cells.items() if heading.key == key and text), "")

    def words(self, key: str, *, exact: bool = False) -> dict[str, str]:
        """Give the words of a column, by the language's name as the workbook has it."""
        cells = self.exact if exact else self.cells
        return {heading.language: text for heading, text in cells.items() if heading.key == key and text}

    def others(self, known: frozenset[str]) -> Iterator[Heading]:
        """Give the filled columns that are none of these."""
        return (heading for heading, text in self.cells.items() if text and heading.key not in known)


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet that was understood: its headings, its filled rows, and headings that stand there twice."""

    name: str
    headings: tuple[Heading, ...]
    heading_row: int
    lines: tuple[Line, ...]
    twice: tuple[Heading, ...] = ()


def heading(text: str) -> Heading:
    """Read one heading: `label::Polski (pl)`, `bind:jr:constraintMsg`, ` Constraint message `."""
    if ours := _OURS.fullmatch(text.strip()):
        return Heading(ours[1], f"({ours[2]})")
    parts = [part.strip() for part in re.split(r"::?", " ".join(text.split()))]
    while len(parts) > 1 and _key(parts[0]) in _OWNERS:
        parts = parts[1:]
    key = _key(parts[0])
    if len(parts) == 1 and (loose := _LOOSE.fullmatch(parts[0].replace("constraint message", "constraint_message"))):
        loose_key = _key(loose[1])
        if known_code(loose[2]) and key not in _ALIASES and key not in {"constraint_message", "required_message"}:
            return Heading(loose_key, loose[2].strip())
    return Heading(key, "::".join(part for part in parts[1:] if part))


def _key(text: str) -> str:
    key = _written(text)
    return _ALIASES.get(key, key)


def _written(text: str) -> str:
    return re.sub(r"[^\w]+", "_", text.casefold()).strip("_")


def table(
    sheet: Sheet, wanted: Sequence[frozenset[str]], *, first: bool = False, of_choices: bool = False
) -> Table | None:
    """Find the row of headings and what stands below it; None where no row has one of each of `wanted`.

    With `first`, the first row that holds anything is the one.
    """
    filled = [row for row in sheet.rows if not row.empty]
    for place, row in enumerate(filled[:DEEPEST_HEADING]):
        headings = tuple(heading(cell) if cell else Heading("") for cell in row.cells)
        if of_choices:
            headings = tuple(_of_choices(row.cells, headings))
        keys = {each.key for each in headings}
        if first or all(keys & some for some in wanted):
            return _below(sheet.name, headings, row.number, filled[place + 1 :])
    return None


def _of_choices(cells: Sequence[str], headings: Sequence[Heading]) -> Iterator[Heading]:
    """Take an old heading at its word where it could be an attribute, or where the newer one stands there as well."""
    written = [_written(re.split(r"::?", cell)[0]) for cell in cells]
    for own, each in zip(written, headings, strict=True):
        older = own != each.key and own in _ALIASES
        yield Heading(own, each.language) if older and (each.key not in _OF_CHOICES or each.key in written) else each


def _below(name: str, headings: tuple[Heading, ...], number: int, rows: Sequence[Row]) -> Table:
    seen: set[Heading] = set()
    twice = [each for each in headings if each.key and (each in seen or seen.add(each))]  # type: ignore[func-returns-value]
    lines = []
    for row in rows:
        exact: dict[Heading, str] = {}
        for each, text in zip(headings, row.cells, strict=False):
            if each.key and text.strip() and each not in exact:
                exact[each] = text
        if exact:
            cells = {each: text.strip() for each, text in exact.items()}
            lines.append(Line(name, row.number, cells, exact))
    return Table(name, headings, number, tuple(lines), tuple(twice))
