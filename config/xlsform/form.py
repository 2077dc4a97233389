"""Finds the form in a workbook: its rows in their groups, its lists of choices, its settings."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from config.xlsform.columns import Line, Table, table
from config.xlsform.kinds import Kind, kind_of
from config.xlsform.workbook import Sheet, read_workbook
from conversations.errors import CannotStart

_SURVEY = (frozenset({"type"}), frozenset({"name", "label"}))
_CHOICES = (frozenset({"list_name"}), frozenset({"name", "label"}))
_CHOICE_SHEETS = ("choices", "choice", "choicesandcolumns", "columns", "lists", "options")
_OUTSIDE = ("externalchoices",)


@dataclass(frozen=True, slots=True)
class Question:
    """One row of the survey sheet that is no beginning or end."""

    line: Line
    kind: Kind

    @property
    def name(self) -> str:
        """The author's name for it, "" where there is none."""
        return self.line.get("name")


@dataclass(slots=True)
class Block:
    """What stands between a beginning and its end: a group, a repeat, a table."""

    line: Line | None
    kind: str
    list_name: str = ""
    inside: "list[Question | Block]" = field(default_factory=list)
    ended: bool = False


@dataclass(slots=True)
class Form:
    """A whole workbook, understood as far as it goes."""

    file: str
    root: Block
    lists: dict[str, list[Line]]
    settings: Line | None
    tables: list[Table]
    strays: list[Line] = field(default_factory=list)  # ends that end nothing
    unread: list[Sheet] = field(default_factory=list)

    def questions(self) -> Iterator[Question]:
        """Give every question, in order, wherever it stands."""
        waiting: list[Question | Block] = list(reversed(self.root.inside))
        while waiting:
            item = waiting.pop()
            if isinstance(item, Question):
                yield item
            else:
                waiting.extend(reversed(item.inside))


def read_form(path: Path) -> Form:
    """Read a workbook. Raises CannotStart where no sheet of it has questions."""
    sheets = read_workbook(path)
    found = _survey(sheets)
    if found is None:
        raise CannotStart(
            f"{path.name} has no sheet of questions. One sheet must have a row with the headings type, name and label."
        )
    survey, choices, outside, settings = found, _choices(sheets), _named(sheets, _OUTSIDE), _settings(sheets)
    lists: dict[str, list[Line]] = {}
    spelled: dict[str, str] = {}
    for each in (choices, outside and table(outside, _CHOICES, of_choices=True)):
        above = ""
        for line in each.lines if each else ():
            above = line.get("list_name") or above  # merged cells hold a name in their first row alone
            if above:
                lists.setdefault(spelled.setdefault(above.casefold(), above), []).append(line)
    root, strays = _blocks(survey, spelled)
    tables = [each for each in (survey, choices, settings) if each]
    read = {each.name for each in tables} | ({outside.name} if outside else set())
    unread = [sheet for sheet in sheets if sheet.name not in read and any(not row.empty for row in sheet.rows)]
    told = settings.lines[0] if settings and settings.lines else None
    return Form(path.stem, root, lists, told, tables, strays, unread)


def _folded(name: str) -> str:
    return "".join(mark for mark in name.casefold() if mark.isalnum())


def _named(sheets: Sequence[Sheet], names: Sequence[str]) -> Sheet | None:
    return next((sheet for name in names for sheet in sheets if _folded(sheet.name) == name), None)


def _survey(sheets: Sequence[Sheet]) -> Table | None:
    named = _named(sheets, ("survey", "surveys", "questions", "form"))
    for sheet in [named] if named else []:
        if found := table(sheet, _SURVEY):
            return found
    return next((found for sheet in sheets if (found := table(sheet, _SURVEY))), None)


def _choices(sheets: Sequence[Sheet]) -> Table | None:
    begins = (sheet for sheet in sheets if _folded(sheet.name).startswith("choice"))
    named = _named(sheets, _CHOICE_SHEETS) or next(begins, None)
    if named and (found := table(named, _CHOICES, of_choices=True)):
        return found
    rest = (sheet for sheet in sheets if _folded(sheet.name) not in _OUTSIDE)
    return next((found for sheet in rest if (found := table(sheet, _CHOICES, of_choices=True))), None)


def _settings(sheets: Sequence[Sheet]) -> Table | None:
    named = _named(sheets, ("settings", "setting"))
    return table(named, (), first=True) if named else None


def _blocks(survey: Table, spelled: Mapping[str, str]) -> tuple[Block, list[Line]]:
    """Put rows into the groups they stand in. An end may be missing, or one too many."""
    root = Block(None, "group")
    open_ = [root]
    strays: list[Line] = []
    for line in survey.lines:
        kind = kind_of(line.get("type"))
        if kind.kind.startswith("begin "):
            block = Block(line, kind.kind.removeprefix("begin "), kind.list_name)
            open_[-1].inside.append(block)
            open_.append(block)
        elif kind.kind.startswith("end "):
            if len(open_) > 1:
                open_.pop().ended = True
            else:
                strays.append(line)
        else:
            open_[-1].inside.append(Question(line, _with_list(kind, line, open_[-1], spelled)))
    return root, strays


def _with_list(kind: Kind, line: Line, block: Block, spelled: Mapping[str, str]) -> Kind:
    """Give a select its list as the sheet of choices spells it, be it named in a column of its own or for a table."""
    told = kind.list_name
    if not told and kind.kind in {"select_one", "select_multiple"}:
        of_table = block.line.get("score_choices") if block.kind == "score" and block.line else ""
        told = line.get("select_from_list_name") or line.get("list_name") or of_table
    for name in (told, told.strip("()[]:;,. ")):
        if known := spelled.get(name.casefold()):
            return replace(kind, list_name=known)
    return replace(kind, list_name=told)
