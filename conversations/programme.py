"""A programme: who asks, in which areas, which teams hear, and what people are promised."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from conversations.duty import Duty
from conversations.script.model import Script
from conversations.words import Words


class Nation(StrEnum):
    """The nations of the United Kingdom, each with helplines of its own."""

    ENGLAND = "england"
    WALES = "wales"
    SCOTLAND = "scotland"
    NORTHERN_IRELAND = "northern_ireland"


class Ward(StrEnum):
    """Whom a council's safeguarding team looks after."""

    CHILDREN = "children"
    ADULTS = "adults"


@dataclass(frozen=True, slots=True)
class Area:
    """A node of the area tree (centre > borough or region > partner). Residents belong to leaves."""

    key: str
    name: Words
    team: str
    children: tuple["Area", ...] = ()
    nation: Nation | None = None  # None: outside the United Kingdom

    def walk(self) -> Iterator["Area"]:
        """Give this area and all below it, top first."""
        yield self
        for child in self.children:
            yield from child.walk()

    def leaves(self) -> tuple["Area", ...]:
        """Give the areas at the bottom, in the author's order."""
        return tuple(area for area in self.walk() if not area.children)


@dataclass(frozen=True, slots=True)
class Team:
    """Officials who share a channel. `slack` is a channel id from the file; a connected one wins over it."""

    key: str
    name: Words
    slack: str | None = None


@dataclass(frozen=True, slots=True)
class Helpline:
    """A line to ring, shown as it stands; to everybody, or to people of its nations or in and below its areas alone."""

    key: str
    name: Words
    contact: str
    review_by: date | None = None  # the day by which someone must have rung it again; None: never checked
    nations: frozenset[Nation] = frozenset()
    areas: frozenset[str] = frozenset()
    safeguarding: Ward | None = None  # it is a council's number for those who worry about one of these

    def is_for(self, area: Area, lineage: Sequence[str]) -> bool:
        """Say whether people of an area are shown it; `lineage` are the keys from the top of the tree to that area."""
        near = not self.areas or not self.areas.isdisjoint(lineage)
        return near and (not self.nations or area.nation in self.nations)


@dataclass(frozen=True, slots=True)
class About:
    """The promises every notice makes, in the author's words."""

    who: Words
    why: Words
    seen_by: Words
    kept: Words


@dataclass(frozen=True, slots=True)
class Retention:
    """How long things are kept, in whole months. The law names no numbers, only "no longer than is necessary"."""

    answers: int = 36  # after their wave closed: three rounds of a yearly comparison
    contacts: int = 24  # after the person last wrote; kept to the year, so up to a year more
    invited: int = 12  # the list of who was asked, after the wave closed: until people know what came of it


@dataclass(frozen=True, slots=True)
class DataProtection:
    """What the controller has decided, in their own English words, for the annex to their impact assessment."""

    controller: str = ""
    contact: str = ""
    lawful_basis: str = ""
    special_category: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """Everything one programme's files say. `key` is the folder's name; `zone` an IANA time zone.

    `scripts` maps a script's name to its versions by number; `always_open` names the scripts a resident may
    start at any time (rolling monthly waves).
    """

    key: str
    name: Words
    languages: tuple[str, ...]
    sensitive: bool
    zone: str
    country: str  # for bank holidays: ISO 3166 code and optional subdivision, "GB-ENG"
    areas: Area
    teams: Mapping[str, Team]
    about: About
    helplines: tuple[Helpline, ...]
    minimum_age: int
    notice_version: int
    scripts: Mapping[str, Mapping[int, Script]]
    always_open: tuple[str, ...] = ()
    reviewed: frozenset[str] = frozenset()  # languages whose wording a fluent speaker has checked
    retention: Retention = field(default_factory=Retention)
    data_protection: DataProtection = field(default_factory=DataProtection)
    duty: Duty | None = None  # None: no staff are told of anybody's distress
    discreet: bool = field(init=False)
    """Whether messages to its people must tell nothing unasked: any of its scripts is in safe mode."""
    _lineages: Mapping[str, tuple[Area, ...]] = field(init=False, repr=False, compare=False)  # a key: from the top down

    def __post_init__(self) -> None:
        every = [script for versions in self.scripts.values() for script in versions.values()]
        object.__setattr__(self, "discreet", any(map(self.is_safe, every)))
        object.__setattr__(self, "_lineages", _lineages(self.areas))

    def area(self, key: str) -> Area | None:
        """Find an area by its key."""
        found = self._lineages.get(key)
        return found[-1] if found else None

    def script(self, name: str, version: int | None = None) -> Script | None:
        """Find a script; the newest version unless one is named."""
        versions = self.scripts.get(name)
        if not versions:
            return None
        return versions.get(version if version is not None else max(versions))

    def is_safe(self, script: Script) -> bool:
        """Say whether a script is in safe mode: as it says itself; else wherever the programme is sensitive."""
        return self.sensitive if script.safe is None else script.safe

    def lines(self, area: str = "") -> tuple[Helpline, ...]:
        """Give the helplines for people of an area; for whoever has none yet, those for all of the programme."""
        here = self.area(area) or self.areas
        lineage = self.lineage(here.key)
        return tuple(line for line in self.helplines if line.is_for(here, lineage))

    def lineage(self, key: str) -> tuple[str, ...]:
        """Give the keys from the top of the tree down to `key`, both included; empty if unknown."""
        return tuple(area.key for area in self._lineages.get(key, ()))


def _lineages(top: Area) -> dict[str, tuple[Area, ...]]:
    found: dict[str, tuple[Area, ...]] = {top.key: (top,)}
    for child in top.children:
        for key, below in _lineages(child).items():
            found.setdefault(key, (top, *below))
    return found


def overdue_helplines(programme: Programme, today: date) -> tuple[Helpline, ...]:
    """Give the helplines nobody has checked in time. A sensitive programme that has one cannot go live."""
    return tuple(line for line in programme.helplines if line.review_by is None or line.review_by < today)


def held_back(programme: Programme, today: date) -> tuple[Helpline, ...]:
    """Give the helplines that must be checked before this programme may ask anybody; none unless it is sensitive."""
    return overdue_helplines(programme, today) if programme.sensitive else ()


Programmes = Mapping[str, Programme]
