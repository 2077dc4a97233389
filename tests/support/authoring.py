"""A small programme as an author would write it, for tests to spoil one line at a time."""

from pathlib import Path

from config.programme import load_programmes
from conversations.errors import Faults

PROGRAMME = """\
name: {en: Adoption support, cy: Cymorth mabwysiadu}
languages: [en, cy]
about:
  who: {en: The team., cy: Y tîm.}
  why: {en: To learn., cy: I ddysgu.}
  seen_by: {en: The teams., cy: Y timau.}
  kept: {en: Never names., cy: Byth enwau.}
areas:
  key: national
  team: central
  children:
    - {key: north, team: north}
    - {key: south, team: south}
teams:
  central: {name: {en: Central, cy: Canolog}}
  north: {name: {en: North, cy: Gogledd}}
  south: {name: {en: South, cy: De}}
helplines: [samaritans]
"""

SCRIPT = """\
name: pulse
version: 1
form: pulse
languages: [en, cy]
title: {en: Short questions, cy: Cwestiynau byr}
purpose: {en: To learn., cy: I ddysgu.}
open_days: 10
minutes: 2
steps:
  - name: repair
    type: select_one
    label: {en: "Was it mended?", cy: "Gafodd ei drwsio?"}
    choices:
      - {name: mended, label: {en: Yes, cy: Do}}
      - {name: broken, label: {en: No, cy: Naddo}}
  - name: score
    type: range
    start: 0
    end: 10
    label: {en: "How good was it?", cy: "Pa mor dda oedd e?"}
  - name: more
    type: text
    relevant: ${repair} = 'broken' or ${score} < 5
    label: {en: "What happened?", cy: "Beth ddigwyddodd?"}
"""


def spoil(text: str, old: str, new: str) -> str:
    """Put `new` where `old` stood; it must have stood there once."""
    assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times"
    return text.replace(old, new)


def write_programme(
    root: Path, programme: str = PROGRAMME, surveys: dict[str, str] | None = None, key: str = "adoption"
) -> Path:
    """Write a programme's folder and give its path."""
    folder = root / key
    (folder / "surveys").mkdir(parents=True)
    (folder / "programme.yaml").write_text(programme, encoding="utf-8")
    for name, script in ({"pulse.v1.yaml": SCRIPT} if surveys is None else surveys).items():
        (folder / "surveys" / name).write_text(script, encoding="utf-8")
    return folder


def faults_of(*folders: Path) -> list[str]:
    """Load programmes that are expected to be wrong; give each fault as an author reads it."""
    try:
        load_programmes(folders)
    except Faults as told:
        return [str(fault) for fault in told.faults]
    return []
