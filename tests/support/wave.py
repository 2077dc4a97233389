"""Small programmes, scripts and made-up answers to count, for tests of what is published."""

from collections.abc import Mapping, Sequence

from conversations.findings.answer import Answer
from conversations.programme import About, Area, Programme, Team
from conversations.script.expressions import parse
from conversations.script.model import (
    Band,
    Choice,
    Date,
    Form,
    Integer,
    Question,
    Range,
    Script,
    SelectMultiple,
    SelectOne,
    Text,
)
from conversations.script.values import Value

SCALE = (
    Choice("very_good", {"en": "Very good"}, Band.POSITIVE),
    Choice("good", {"en": "Good"}, Band.POSITIVE),
    Choice("neither", {"en": "Neither good nor poor"}, Band.NEUTRAL),
    Choice("poor", {"en": "Poor"}, Band.NEGATIVE),
    Choice("very_poor", {"en": "Very poor"}, Band.NEGATIVE),
    Choice("dont_know", {"en": "Don't know"}, Band.APART),
)
OVERALL = SelectOne(name="overall", label={"en": "Overall, how was it?"}, choices=SCALE)
PLACE = SelectOne(
    name="place",
    label={"en": "Where?"},
    choices=tuple(Choice(key, {"en": key.title()}) for key in ("home", "office", "phone")),
)
WHY = Text(
    name="why", label={"en": "Why was it poor?"}, relevant=parse("${overall} = 'poor' or ${overall} = 'very_poor'")
)
TOPICS = SelectMultiple(
    name="topics",
    label={"en": "What about?"},
    choices=tuple(Choice(key, {"en": key.title()}) for key in ("money", "time")),
)
SCORE = Range(name="score", label={"en": "How sure?"}, start=1, end=5)
VISITS = Integer(name="visits", label={"en": "How many visits?"})
LAST = Date(name="last", label={"en": "When last?"})


def script_of(*questions: Question) -> Script:
    return Script("pulse", 1, Form.PULSE, ("en",), {"en": "Pulse"}, {"en": "To learn"}, questions, 10, 2)


def area(key: str, *children: Area) -> Area:
    return Area(key, {"en": key.title()}, key, children)


REGIONS = area("england", area("north"), area("midlands"), area("south"))
TIERS = area(
    "centre", area("borough", area("harbour"), area("lantern")), area("county", area("willow"), area("bridge"))
)


def programme_of(areas: Area, *scripts: Script) -> Programme:
    nothing = {"en": "-"}
    return Programme(
        key="test",
        name={"en": "Test programme"},
        languages=("en",),
        sensitive=False,
        zone="Europe/London",
        country="GB-ENG",
        areas=areas,
        teams={one.team: Team(one.team, one.name) for one in areas.walk()},
        about=About(nothing, nothing, nothing, nothing),
        helplines=(),
        minimum_age=18,
        notice_version=1,
        scripts={script.name: {script.version: script} for script in scripts},
    )


def said(question: str, given: Mapping[str, Sequence[Value | None]]) -> list[Answer]:
    """Make one answer a respondent: given {"north": ["good", None]}, two people of the north."""
    return [
        Answer(f"{question}-{leaf}-{number}", "w1", f"{leaf}-{number}", leaf, question, value, "en", "")
        for leaf, values in given.items()
        for number, value in enumerate(values)
    ]


def times(**counts: int) -> list[str]:
    """Repeat each choice: times(good=3) is ["good", "good", "good"]."""
    return [choice for choice, count in counts.items() for _ in range(count)]
