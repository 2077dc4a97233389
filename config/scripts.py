"""Reads the scripts of a programme: surveys/<script>.v<N>.yaml, all faults at once."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import Field

from config.reading import read_yaml
from config.shapes import InLanguages, Shape, shaped
from config.standard import asks_what_else
from config.steps import StepReader
from conversations.errors import Fault
from conversations.script.easing import eased
from conversations.script.invariants import faults as script_faults
from conversations.script.model import Form, Script
from conversations.words import Words

_BESIDE = frozenset({"reviewed", "safe"})  # keys that change nothing of what is asked
FILE_NAME = re.compile(r"(?P<name>[a-z][a-z0-9_]*)\.v(?P<version>[1-9][0-9]*)\.yaml", re.ASCII)


class ScriptShape(Shape):
    """The keys of a script's file, its steps still unread."""

    name: str
    version: int
    form: Literal["pulse", "experience"]
    languages: list[str]
    reviewed: dict[str, bool] = Field(default_factory=dict)
    title: InLanguages
    purpose: InLanguages
    open_days: int
    minutes: int
    summary: bool | None = None
    safe: bool | None = None
    steps: list[object]


def script_names(folder: Path) -> list[str]:
    """Give the names of all scripts of a folder, whether they can be read or not."""
    names = (FILE_NAME.fullmatch(path.name) for path in sorted(folder.glob("*")))
    return list(dict.fromkeys(name["name"] for name in names if name))


def read_scripts(
    folder: Path, called: str, faults: list[Fault], areas: Mapping[str, Words] | None = None
) -> dict[str, dict[int, Script]]:
    """Read every script of a folder, by name and version; `called` is the programme's name in messages."""
    found: dict[str, dict[int, Script]] = {}
    paths = sorted(path for path in folder.glob("*") if not path.name.startswith("."))
    if not paths:
        faults.append(Fault(called, "there are no scripts", f"add one in {folder.name}/, such as pulse.v1.yaml"))
    for path in paths:
        file = f"{called}/{path.name}"
        if not FILE_NAME.fullmatch(path.name):
            faults.append(Fault(file, "the file's name is not that of a script", "call it like pulse.v1.yaml"))
        elif script := read_script(path, file, faults, areas):
            found.setdefault(script.name, {})[script.version] = script
    return found


def read_script(path: Path, file: str, faults: list[Fault], areas: Mapping[str, Words] | None = None) -> Script | None:
    """Read one script whole, or give None and what is wrong with it."""
    raw = read_yaml(path, file, faults)
    return None if raw is None else script_of(raw, path.name, file, faults, areas)


def script_of(
    raw: object, file_name: str, file: str, faults: list[Fault], areas: Mapping[str, Words] | None = None
) -> Script | None:
    """Make a script of what a file says, or give None and what is wrong with it.

    `areas` are the programme's leaf areas by key, for questions that list them.
    """
    known = len(faults)
    head = shaped(ScriptShape, raw, file, faults)
    steps = head.steps if head else raw.get("steps") if isinstance(raw, dict) else None
    reader = StepReader(file, head.languages if head else (), faults, areas or {})
    read = reader.read(steps if isinstance(steps, list) else [])
    if head is None:
        return None
    script = Script(
        name=head.name,
        version=head.version,
        form=Form(head.form),
        languages=tuple(head.languages),
        title=head.title,
        purpose=head.purpose,
        steps=tuple(read),
        repeats=tuple(reader.repeats),
        open_days=head.open_days,
        minutes=head.minutes,
        summary=head.summary,
        safe=head.safe,
        reviewed=frozenset(language for language, done in head.reviewed.items() if done),
    )
    faults += script_faults(script, file, frozenset(reader.unread))
    faults += _name_faults(script, file_name, file)
    if len(faults) > known:
        return None
    made = eased(read, frozenset(step.name for step in read if asks_what_else(step)))
    return replace(script, steps=made.steps, easy_gaps=made.gaps, fingerprint=_fingerprint(raw))


def _fingerprint(raw: object) -> str:
    """Tell what a script says from anything else: not its layout, which translations have been checked, safe mode.

    Safe mode can be switched on in the middle of a wave: nobody should wait for the next one with it.
    """
    said = {key: value for key, value in raw.items() if key not in _BESIDE} if isinstance(raw, dict) else raw
    return sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()


def _name_faults(script: Script, file_name: str, file: str) -> list[Fault]:
    wanted = f"{script.name}.v{script.version}.yaml"
    if file_name == wanted:
        return []
    return [Fault(file, f"it says name {script.name} and version {script.version}", f"call the file {wanted}")]
