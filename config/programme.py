"""Reads programmes: folders with a programme.yaml and surveys/, all faults of all files at once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from config.duty import duty_faults, duty_of
from config.helplines import SHIPPED, Lines, read_helplines
from config.programme_faults import helpline_faults, own_faults, programme_faults, script_faults
from config.programme_shape import AreaShape, ProgrammeShape
from config.reading import read_yaml
from config.scripts import read_scripts, script_names
from config.shapes import shaped
from conversations.errors import Fault, Faults
from conversations.programme import About, Area, DataProtection, Nation, Programme, Programmes, Retention, Team
from conversations.script.model import Script
from conversations.script.naming import name_fault
from conversations.script.reserved import NOT_A_KEY
from conversations.words import Words

NATIONS = {  # by country, whose bank holidays count
    "GB": Nation.ENGLAND,
    "GB-ENG": Nation.ENGLAND,
    "GB-WLS": Nation.WALES,
    "GB-SCT": Nation.SCOTLAND,
    "GB-NIR": Nation.NORTHERN_IRELAND,
}
EXAMPLES = Path(__file__).parent / "programmes"


def default_programmes() -> list[Path]:
    """Give the folders of the programmes that ship as examples."""
    return [EXAMPLES / "adoption", EXAMPLES / "justice"]


def load_programmes(folders: Sequence[Path]) -> Programmes:
    """Read every programme, by key. Raises Faults with everything to mend in all of them."""
    faults: list[Fault] = []
    if not folders:
        faults.append(Fault("HEARD_PROGRAMME", "no programme is named", "name a folder that holds a programme.yaml"))
    shipped = read_helplines(SHIPPED, SHIPPED.name, faults)
    found: dict[str, Programme] = {}
    for key, times in Counter(folder.resolve().name for folder in folders).items():
        if times > 1:
            faults.append(Fault(key, f"{times} folders have this name", "rename one, or name it once"))
    for folder in folders:
        programme = _read_programme(folder.resolve(), shipped, faults)
        if programme:
            found[programme.key] = programme
    if faults:
        raise Faults(faults)
    return found


def _read_programme(folder: Path, shipped: Lines, faults: list[Fault]) -> Programme | None:
    key = folder.name
    if not folder.is_dir():
        faults.append(Fault(str(folder), "there is no such folder", "name a folder that holds a programme.yaml"))
        return None
    file = f"{key}/programme.yaml"
    faults += name_fault(key, "the programme's folder", key, NOT_A_KEY)
    raw = read_yaml(folder / "programme.yaml", file, faults)
    shape = shaped(ProgrammeShape, raw, file, faults) if raw is not None else None
    scripts = read_scripts(folder / "surveys", key, faults, _leaves(shape) if shape else None)
    own = folder / "helplines.yaml"
    lines = read_helplines(own, f"{key}/{own.name}", faults) if own.exists() else Lines()
    if shape is None:
        return None
    faults += programme_faults(shape, file)
    faults += duty_faults(shape, file)
    faults += script_faults(shape, scripts, script_names(folder / "surveys"), key)
    faults += own_faults(shape, lines, f"{key}/{own.name}")
    lines = shipped.joined(lines)
    faults += helpline_faults(shape, lines, file)
    if faults:
        return None
    programme = _programme(key, shape, scripts)
    return replace(programme, helplines=lines.chosen(shape.helplines, programme.areas, sensitive=programme.sensitive))


def _programme(key: str, shape: ProgrammeShape, scripts: Mapping[str, Mapping[int, Script]]) -> Programme:
    teams = {name: Team(name, team.name, team.slack) for name, team in shape.teams.items()}
    about = shape.about
    return Programme(
        key=key,
        name=shape.name,
        languages=tuple(shape.languages),
        sensitive=shape.sensitive,
        zone=shape.zone,
        country=shape.country,
        areas=_area(shape.areas, teams, NATIONS.get(shape.country)),
        teams=teams,
        about=About(about.who, about.why, about.seen_by, about.kept),
        helplines=(),
        minimum_age=shape.minimum_age,
        notice_version=shape.notice_version,
        scripts=scripts,
        always_open=tuple(shape.always_open),
        reviewed=frozenset(language for language, done in shape.reviewed.items() if done),
        data_protection=DataProtection(**shape.data_protection.model_dump()),
        duty=duty_of(shape.duty) if shape.duty else None,
        retention=Retention(shape.retention.answers, shape.retention.contacts, shape.retention.invited),
    )


def _leaves(shape: ProgrammeShape) -> dict[str, Words]:
    """Name the areas residents belong to, before the programme is whole."""
    found: dict[str, Words] = {}
    waiting = [shape.areas]
    while waiting:
        area = waiting.pop(0)
        waiting = [*area.children, *waiting]
        if not area.children:
            team = shape.teams.get(area.team)
            found[area.key] = area.name or (team.name if team else {})
    return found


def _area(shape: AreaShape, teams: Mapping[str, Team], above: Nation | None) -> Area:
    nation = Nation(shape.nation) if shape.nation else above
    below = tuple(_area(child, teams, nation) for child in shape.children)
    return Area(shape.key, shape.name or teams[shape.team].name, shape.team, below, nation)
