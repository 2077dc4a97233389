"""Looking up what a typed name stands for: a programme, an area, a team. Two that fit are asked back."""

from collections.abc import Iterable, Sequence

from conversations.planning.authority import STAFF_LANGUAGE
from conversations.planning.commands import Unclear
from conversations.planning.tokens import echo, nearest
from conversations.programme import Area, Programme, Programmes, Team
from conversations.words import Words, say_in


def fold(name: str) -> str:
    """Give a name as it is compared: lower case, hyphens and underscores as spaces."""
    return " ".join(name.lower().replace("-", " ").replace("_", " ").split())


def fits(typed: str, key: str, name: Words) -> bool:
    """Say whether typed words are this key or this name in any language."""
    return fold(typed) in {fold(key), *(fold(words) for words in name.values())}


def candidates(typed: str | None, home: str, programmes: Programmes) -> Sequence[Programme] | Unclear:
    """Give the programmes a command may be about: the person's own; of an operator's, the one named, else all.

    Who belongs to one programme is told the same of any other name, so that nobody can try out what else runs here.
    """
    if home and home not in programmes:
        return Unclear("", f"Your programme, {home}, is not running here.")
    open_to = [programmes[home]] if home else list(programmes.values())
    named = [one for one in open_to if typed is None or fits(typed, one.key, one.name)]
    if named or typed is None:
        return named
    message = f"You belong to the programme {home}." if home else f'There is no programme "{echo(typed)}".'
    if any(find_area(typed, one) for one in open_to):
        message += f' For an area say "for {echo(typed)}".'
    return Unclear(echo(typed), message, nearest(typed, (one.key for one in open_to)))


def one_programme(typed: str | None, home: str, programmes: Programmes) -> Programme | Unclear:
    """Give the one programme a command is about."""
    found = candidates(typed, home, programmes)
    if isinstance(found, Unclear):
        return found
    if len(found) == 1:
        return found[0]
    return which_programme(found, "That")


def which_programme(found: Sequence[Programme], what: str) -> Unclear:
    """Ask which programme is meant."""
    keys = [one.key for one in found]
    return Unclear("", f'{what} could be in {" or ".join(keys)}. Add "in {keys[0]}", for example.')


def find_area(typed: str, programme: Programme) -> Area | None:
    """Find an area by key or name; "the north" is North."""
    bare = typed.removeprefix("the ")
    areas = programme.areas.walk()
    return next((one for one in areas if fits(typed, one.key, one.name) or fits(bare, one.key, one.name)), None)


def find_areas(typed: Iterable[str], programme: Programme) -> tuple[Area, ...] | Unclear:
    """Find several areas; words typed without a comma between them may be several areas, too."""
    found: dict[str, Area] = {}
    for phrase in typed:
        whole = find_area(phrase, programme)
        parts = [(phrase, whole)] if whole else [(word, find_area(word, programme)) for word in phrase.split()]
        for word, area in parts:
            if area is None:
                return _no_area(word, [programme])
            found[area.key] = area
    return tuple(found.values())


def one_area(typed: str, programme: str | None, home: str, programmes: Programmes) -> tuple[Programme, Area] | Unclear:
    """Find one area in one programme."""
    among = candidates(programme, home, programmes)
    if isinstance(among, Unclear):
        return among
    found = [(one, area) for one in among if (area := find_area(typed, one))]
    if len(found) > 1:
        return which_programme([one for one, _ in found], f'The area "{echo(typed)}"')
    return found[0] if found else _no_area(typed, among)


def one_team(typed: str, programme: str | None, home: str, programmes: Programmes) -> tuple[Programme, Team] | Unclear:
    """Find one team in one programme."""
    among = candidates(programme, home, programmes)
    if isinstance(among, Unclear):
        return among
    found = [(one, team) for one in among for team in one.teams.values() if fits(typed, team.key, team.name)]
    if len(found) > 1:
        return which_programme([one for one, _ in found], f'The team "{echo(typed)}"')
    if found:
        return found[0]
    keys = list(dict.fromkeys(key for one in among for key in one.teams))
    if _several(typed, keys):
        return Unclear(echo(typed), "Name one team at a time.")
    message = f'There is no team "{echo(typed)}". Teams are: {", ".join(keys)}.'
    return Unclear(echo(typed), message, nearest(typed, keys))


def _no_area(typed: str, among: Sequence[Programme]) -> Unclear:
    areas = [area for one in among for area in one.areas.walk()]
    keys = list(dict.fromkeys(area.key for area in areas))
    names = [*keys, *(say_in(area.name, STAFF_LANGUAGE).lower() for area in areas)]
    if _several(typed, names):
        return Unclear(echo(typed), "Name one area at a time.")
    message = f'There is no area "{echo(typed)}". Areas are: {", ".join(keys)}.'
    return Unclear(echo(typed), message, nearest(typed, names))


def _several(typed: str, known: Iterable[str]) -> bool:
    """Say whether these are several names in a row."""
    said = typed.split()
    return len(said) > 1 and set(said) <= set(known)
