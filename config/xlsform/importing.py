"""Makes a script of a workbook, and tells what became of each of its rows."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString

from config.scripts import ScriptShape, script_of
from config.standard import standard_words
from config.xlsform.building import Builder, named, used_lists
from config.xlsform.columns import Heading, Line
from config.xlsform.filling import Filler
from config.xlsform.form import Form, read_form
from config.xlsform.identifiers import LONGEST, plain
from config.xlsform.kinds import ASKABLE
from config.xlsform.lists import read_lists
from config.xlsform.own import own_keys
from config.xlsform.report import Report
from config.xlsform.words import Speaker, speaker_of
from conversations.errors import CannotStart, Fault
from conversations.script.choices import CHOICE_NAME
from conversations.script.invariants import MAX_MINUTES, MAX_PULSE
from conversations.script.reserved import NOT_A_KEY
from conversations.script.wording import MAX_TITLE

QUESTIONS_A_MINUTE = 5  # GOV.UK and web panels: twelve seconds for a question one presses an answer to
OPEN_DAYS = 14  # as long as the example waves
_KNOWN_SETTINGS = frozenset("form_title form_id version default_language".split())
_VERSION = re.compile(r"[1-9][0-9]{0,3}")


@dataclass(frozen=True, slots=True)
class Imported:
    """A script as its YAML file will hold it, what became of the workbook's rows, and what is still to mend."""

    raw: dict[str, Any]
    report: Report
    faults: tuple[Fault, ...]

    @property
    def file_name(self) -> str:
        """What the file must be called."""
        return f"{self.raw['name']}.v{self.raw['version']}.yaml"


def import_form(path: Path, languages: Sequence[str] = ()) -> Imported:
    """Read a workbook. Raises CannotStart where it has no question a chat can ask."""
    form = read_form(path)
    report = Report()
    speaker = speaker_of(form, languages, report)
    _tell_tables(form, report)
    head = _head(form, speaker, report)
    questions = list(form.questions())
    lists = read_lists(form.lists, used_lists(questions), speaker, report, CHOICE_NAME)
    known = named(form, lists)
    names = {question.name: known[question.line.number] for question in reversed([*questions])}
    builder = Builder(Filler(speaker, lists, names), report, known, {each.step for each in known.values()})
    made = builder.block(form.root)
    for line in form.strays:
        report.row(line.sheet, line.number, line.get("name"), line.get("type")).drop("it ends nothing")
    if not any(step["type"] in ASKABLE | {"place", "repeat"} - {"note"} for step in made):
        raise CannotStart(f"{path.name} has no question that a chat can ask.")
    raw = _whole(head, made)
    faults: list[Fault] = []
    script_of(raw, f"{raw['name']}.v{raw['version']}.yaml", f"{raw['name']}.v{raw['version']}.yaml", faults)
    return Imported(raw, report, tuple(faults))


def _tell_tables(form: Form, report: Report) -> None:
    for table in form.tables:
        for heading in table.twice:
            name = f"{heading.key}::{heading.language}" if heading.language else heading.key
            reason = "the heading stands there twice; the first is read"
            report.row(table.name, table.heading_row, name, "heading").changed(reason)
    for sheet in form.unread:
        if sheet.name.casefold() not in {"settings", "choices"}:
            report.row(sheet.name, 1, sheet.name, "sheet").drop("only survey, choices and settings are read")


def _head(form: Form, speaker: Speaker, report: Report) -> dict[str, Any]:
    """Give the keys of the script itself; what XLSForm has none for is filled in and told."""
    line = form.settings or Line("settings", 1, {})
    entry = report.row(line.sheet, line.number, line.get("form_title") or form.file, "settings")
    own = own_keys(line, ScriptShape, speaker, entry)
    told = line.get("form_id") or line.get("form_title") or form.file
    name = plain(told)
    if not name or not name[0].isalpha():
        name = f"survey_{name}"[:LONGEST].rstrip("_")
    if name in NOT_A_KEY:
        name = f"{name}_survey"
    if name != told:
        entry.changed(f'the script is called "{name}"')
    version = line.get("version")
    is_ours = "form" in own
    if version and not (is_ours and _VERSION.fullmatch(version)):
        entry.changed(f'version "{version}" is version 1 here')
    if "title" in own:  # ours: other tools know a title in one language only
        own["title"][speaker.languages[0]] = line.exact.get(Heading("form_title"), form.file)
    title = {} if "title" in own else speaker.words(line, "form_title", entry, one_line=True)
    if "title" not in own and (not title or any(len(text) > MAX_TITLE for text in title.values())):
        entry.changed("its title is cut short" if title else "it has no title; its name stands in")
    cut = {code: text[:MAX_TITLE].rstrip() for code, text in title.items()}
    head: dict[str, Any] = {
        "name": name,
        "version": int(version) if is_ours and _VERSION.fullmatch(version) else 1,
        "languages": list(speaker.languages),
        "title": cut or speaker.everywhere(form.file.replace("_", " ")[:MAX_TITLE]),
        **own,
    }
    if "purpose" not in head:
        head["purpose"] = speaker.shipped(standard_words("purpose"))
        entry.changed("purpose: write why you ask")
    for heading in line.others(_KNOWN_SETTINGS):
        if not heading.key.startswith("heard_"):
            entry.changed(f"{heading.key} is left out")
    entry.step = name
    return head


def _whole(head: dict[str, Any], steps: list[dict[str, Any]]) -> dict[str, Any]:
    """Put the keys in the order of docs/scripts.md."""
    questions = sum(step["type"] not in {"note", "calculate"} for step in steps)
    others = sum(bool(step.get("or_other")) for step in steps)  # each asks what else
    short = questions + others <= MAX_PULSE and not any(step["type"] == "repeat" for step in steps)
    minutes = min(MAX_MINUTES, max(1, math.ceil(questions / QUESTIONS_A_MINUTE)))
    usual = {"form": "pulse" if short else "experience", "open_days": OPEN_DAYS, "minutes": minutes}
    whole = {**usual, **head, "steps": steps}
    return {key: whole[key] for key in ScriptShape.model_fields if key in whole}


def as_yaml(raw: dict[str, Any], source: str) -> str:
    """Write a script as an author would: long words on lines of their own."""
    yaml = YAML()
    yaml.width = 110
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(_laid_out(raw), out)
    return f"# Made of {source}. `heard check` says what to mend.\n{out.getvalue()}"


def _laid_out(value: object) -> object:
    if isinstance(value, dict):
        return {key: _laid_out(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_laid_out(inner) for inner in value]
    return LiteralScalarString(value) if isinstance(value, str) and "\n" in value else value
