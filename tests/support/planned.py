"""Two small programmes for the tests of planning: one open, one sensitive with three tiers."""

from collections.abc import Mapping

from conversations.programme import About, Area, Programme, Team
from conversations.script.model import Form, Script, Text

ABOUT = About(*({"en": "Words."} for _ in range(4)))


def script(name: str, version: int = 1, open_days: int = 10) -> Script:
    form = Form.PULSE if name == "pulse" else Form.EXPERIENCE
    step = Text(name="why", label={"en": "Why?"})
    title = {"en": f"Your {name}"}
    return Script(name, version, form, ("en",), title, {"en": "To learn."}, (step,), open_days, 3)


def area(key: str, team: str, *children: Area, name: str = "") -> Area:
    return Area(key, {"en": name or key.replace("-", " ").title()}, team, children)


def programme(key: str, areas: Area, *scripts: Script, sensitive: bool = False) -> Programme:
    teams = {one.team: Team(one.team, {"en": one.team.title()}) for one in areas.walk()}
    kept: dict[str, dict[int, Script]] = {}
    for one in scripts:
        kept.setdefault(one.name, {})[one.version] = one
    return Programme(
        key=key,
        name={"en": f"{key.title()} programme"},
        languages=("en",),
        sensitive=sensitive,
        zone="Europe/London",
        country="GB-ENG",
        areas=areas,
        teams=teams,
        about=ABOUT,
        helplines=(),
        minimum_age=18,
        notice_version=1,
        scripts=kept,
    )


ADOPTION = programme(
    "adoption",
    area("national", "central", area("north", "north"), area("midlands", "midlands"), area("south-west", "south")),
    script("pulse"),
    script("pulse", 2),
    script("experience", open_days=14),
)
JUSTICE = programme(
    "justice",
    area("nation", "ministry", area("borough", "borough", area("haven", "haven"), area("bridge", "bridge"))),
    script("checkin"),
    script("experience"),
    sensitive=True,
)
BOTH: Mapping[str, Programme] = {"adoption": ADOPTION, "justice": JUSTICE}
