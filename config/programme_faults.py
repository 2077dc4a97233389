"""What can be wrong with a programme beyond its keys: words, ages, areas, teams, helplines."""

import difflib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from config.helplines import Lines, wording_faults
from config.holidays import is_holiday
from config.programme_shape import AreaShape, ProgrammeShape
from conversations.errors import CannotStart, Fault
from conversations.script.model import Script
from conversations.script.naming import language_faults, name_fault
from conversations.script.reserved import NOT_A_KEY
from conversations.script.wording import MAX_LINE, MAX_OPTION, MAX_PARAGRAPH, MAX_TITLE, Wanted, words_faults

MIN_AGE, MAX_AGE = 13, 99  # years; under 13 the UK asks a parent's consent (Data Protection Act 2018, s. 9)
LONGEST_TERM = 120  # months; who needs longer should say why to those who asked, and then ask again
YEAR = 12  # months
SHORTEST = {  # months
    "answers": 1,
    "contacts": YEAR,  # when somebody last wrote is kept to the year
    "invited": 1,  # nobody is invited more than twice in 28 days, which the list alone can tell
}
MAX_DEPTH = 6  # levels of areas; a country has fewer


def programme_faults(shape: ProgrammeShape, file: str) -> Iterator[Fault]:
    """Check everything programme.yaml says on its own."""
    yield from language_faults(file, shape.languages)
    yield from _words_faults(shape, file)
    yield from _area_faults(shape, file)
    if not MIN_AGE <= shape.minimum_age <= MAX_AGE:
        yield Fault(file, f"minimum_age is {shape.minimum_age}", f"use {MIN_AGE} to {MAX_AGE}; the usual is 18")
    if shape.notice_version < 1:
        yield Fault(file, f"notice_version is {shape.notice_version}", "count from 1, and add one when about changes")
    yield from _term_faults(shape, file)
    try:
        ZoneInfo(shape.zone)
    except (OSError, ValueError, KeyError):  # a folder, a path, an unknown name
        yield Fault(file, f'there is no time zone "{shape.zone}"', "write one like Europe/London")
    try:
        is_holiday(shape.country)
    except CannotStart:
        yield Fault(file, f'no bank holidays are known for country "{shape.country}"', "write one like GB-ENG")
    for language in sorted(set(shape.reviewed) - set(shape.languages)):
        yield Fault(file, f"reviewed names {language}, which is not one of languages", f"remove reviewed.{language}")


def _term_faults(shape: ProgrammeShape, file: str) -> Iterator[Fault]:
    terms = {
        "answers": shape.retention.answers,
        "contacts": shape.retention.contacts,
        "invited": shape.retention.invited,
    }
    for name, months in terms.items():
        if not SHORTEST[name] <= months <= LONGEST_TERM:
            mend = f"write months, {SHORTEST[name]} to {LONGEST_TERM}"
            yield Fault(file, f"retention.{name} is {months}", mend)
    if terms["contacts"] % YEAR:
        mend = "write whole years in months: 12, 24, 36 (when somebody last wrote is kept to the year)"
        yield Fault(file, f"retention.contacts is {terms['contacts']}", mend)


def _words_faults(shape: ProgrammeShape, file: str) -> Iterator[Fault]:
    about = shape.about
    wanted = [
        Wanted("the programme", "name", shape.name, MAX_TITLE),
        Wanted("about", "who", about.who, MAX_LINE),
        Wanted("about", "why", about.why, MAX_PARAGRAPH, breaks=True),
        Wanted("about", "seen_by", about.seen_by, MAX_PARAGRAPH, breaks=True),
        Wanted("about", "kept", about.kept, MAX_PARAGRAPH, breaks=True),
    ]
    wanted += [Wanted(f'team "{key}"', "name", team.name, MAX_OPTION) for key, team in shape.teams.items()]
    wanted += [
        Wanted(f'area "{area.key}"', "name", area.name, MAX_OPTION)
        for area, _ in _walk(shape.areas)
        if area.name is not None
    ]
    for words in wanted:
        yield from words_faults(file, words, shape.languages)


def _area_faults(shape: ProgrammeShape, file: str) -> Iterator[Fault]:
    areas = list(_walk(shape.areas))
    for key, times in Counter(area.key for area, _ in areas).items():
        yield from name_fault(file, "the area", key, NOT_A_KEY)
        if times > 1:
            yield Fault(file, f'{times} areas have the key "{key}"', "give each its own")
    for key in shape.teams:
        yield from name_fault(file, "the team", key, NOT_A_KEY)
    owned: dict[str, list[str]] = {key: [] for key in shape.teams}
    for area, depth in areas:
        if depth > MAX_DEPTH:
            yield Fault(file, f'area "{area.key}" lies {depth} levels deep', f"use at most {MAX_DEPTH}")
        if area.team in owned:
            owned[area.team].append(area.key)
        else:
            near = difflib.get_close_matches(area.team, shape.teams, n=1)
            mend = f"did you mean {near[0]}?" if near else f"add it under teams, or use {', '.join(shape.teams)}"
            yield Fault(file, f'area "{area.key}" belongs to "{area.team}", which is no team', mend)
    for team, keys in owned.items():
        if len(keys) != 1:
            said = f"owns {len(keys)} areas ({', '.join(keys)})" if keys else "owns no area"
            yield Fault(file, f'team "{team}" {said}', "let each team own one area")


def _walk(area: AreaShape, depth: int = 1) -> Iterator[tuple[AreaShape, int]]:
    yield area, depth
    for child in area.children:
        yield from _walk(child, depth + 1)


def script_faults(
    shape: ProgrammeShape, scripts: Mapping[str, Mapping[int, Script]], names: Sequence[str], key: str
) -> Iterator[Fault]:
    """Check how programme and scripts fit. `names` are those of all scripts, readable or not."""
    for name in shape.always_open:
        if names and name not in names:
            near = difflib.get_close_matches(name, names, n=1)
            mend = f"did you mean {near[0]}?" if near else f"use {', '.join(names)}"
            yield Fault(f"{key}/programme.yaml", f'always_open names "{name}", which is no script', mend)
    for versions in scripts.values():
        for script in versions.values():
            for language in script.languages:
                if language not in shape.languages:
                    file = f"{key}/{script.name}.v{script.version}.yaml"
                    problem = f"the script is in {language}, the programme is not"
                    yield Fault(file, problem, f"add {language} to languages in programme.yaml, or remove it here")


def helpline_faults(shape: ProgrammeShape, lines: Lines, file: str) -> Iterator[Fault]:
    """Check the helplines a programme names."""
    known = lines.by_key
    for name in shape.helplines:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            mend = f"did you mean {near[0]}?" if near else f"use {', '.join(known)}, or add it to helplines.yaml"
            yield Fault(file, f'there is no helpline "{name}"', mend)
    if shape.sensitive and not shape.helplines:
        yield Fault(file, "a sensitive programme names no helpline", "add helplines: [samaritans]")
    for key, other in lines.instead_of.items():
        if other not in known:
            near = difflib.get_close_matches(other, known, n=1)
            mend = f"did you mean {near[0]}?" if near else f"use {', '.join(known)}"
            yield Fault(file, f'helpline "{key}" stands in for "{other}", which is no helpline', mend)
    standing_in = [key for key, other in lines.instead_of.items() if other in shape.helplines]
    chosen = [known[name] for name in dict.fromkeys((*shape.helplines, *standing_in)) if name in known]
    yield from wording_faults(chosen, shape.languages, file)


def own_faults(shape: ProgrammeShape, own: Lines, file: str) -> Iterator[Fault]:
    """Check where a programme's own helplines are for."""
    areas = [area.key for area, _ in _walk(shape.areas)]
    for key, line in own.by_key.items():
        for name in sorted(line.areas.difference(areas)):
            near = difflib.get_close_matches(name, areas, n=1)
            mend = f"did you mean {near[0]}?" if near else f"use {', '.join(areas)}"
            yield Fault(file, f'helpline "{key}" is for the area "{name}", which is not there', mend)
