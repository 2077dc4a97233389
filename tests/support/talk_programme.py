"""A small programme with every kind of step, for tests of the talk: a garden club and a bus line."""

from datetime import UTC, datetime, timedelta

from conversations.programme import About, Area, Helpline, Programme, Team
from conversations.script.expressions import parse
from conversations.script.model import (
    Choice,
    Date,
    Form,
    Integer,
    Note,
    Range,
    Script,
    SelectMultiple,
    SelectOne,
    Step,
    Text,
)
from conversations.talk.person import Contact, OpenWave, World
from conversations.talk.setting import Setting
from conversations.words import Words

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
CLOSES = NOW + timedelta(days=10)


def words(en: str, cy: str = "", pl: str = "") -> Words:
    return {"en": en, "cy": cy or f"{en} (cy)", "pl": pl or f"{en} (pl)"}


OVERALL = SelectOne(
    name="overall",
    label=words("How was the garden?"),
    core=True,
    why=words("So that we know where to dig."),
    choices=(
        Choice("very_good", words("Very good", "Da iawn", "Bardzo dobrze")),
        Choice("good", words("Good", "Da", "Dobrze")),
        Choice("poor", words("Poor", "Gwael", "Źle")),
        Choice("dont_know", words("I don't know", "Dydw i ddim yn gwybod", "Nie wiem")),
    ),
)
WHAT = SelectMultiple(
    name="what",
    label=words("What did you grow?"),
    choices=(
        Choice("beans", words("Beans, peas", "Ffa, pys", "Fasola, groch")),
        Choice("roses", words("Roses", "Rhosod", "Róże")),
        Choice("nothing", words("None of these", "Dim un o'r rhain", "Nic z tego"), exclusive=True),
    ),
)
STEPS: tuple[Step, ...] = (
    Note(name="hello", label=words("First, the garden.")),
    OVERALL,
    Text(
        name="mend",
        label=words("What should we mend?"),
        relevant=parse("${overall} = 'poor'"),
        max_length=80,
    ),
    Date(
        name="when",
        label=words("When did it break?"),
        relevant=parse("${mend} != ''"),
        constraint=parse(". <= today()"),
        constraint_message=words("That day is still to come."),
    ),
    WHAT,
    Range(
        name="ease",
        label=words("How easy was it to join?"),
        start=0,
        end=5,
        low=words("Very hard", "Anodd iawn", "Bardzo trudno"),
        high=words("Very easy", "Hawdd iawn", "Bardzo łatwo"),
    ),
    Integer(name="visits", label=words("How often did you come?"), constraint=parse(". >= 0 and . <= 99")),
    Note(name="bye", label=words("The shed key hangs by the door.")),
)


def script(*steps: Step, name: str = "garden", summary: bool = False) -> Script:
    return Script(
        name=name,
        version=1,
        form=Form.EXPERIENCE,
        languages=("en", "cy", "pl"),
        title=words("The garden", "Yr ardd", "Ogród"),
        purpose=words("To make the garden better."),
        steps=steps or STEPS,
        open_days=10,
        minutes=2,
        summary=summary,
    )


def programme(key: str = "garden", *scripts: Script, sensitive: bool = False) -> Programme:
    chosen = scripts or (script(),)
    team = Team("club", words("Garden club"))
    return Programme(
        key=key,
        name=words(f"The {key} club"),
        languages=("en", "cy", "pl"),
        sensitive=sensitive,
        zone="Europe/London",
        country="GB-ENG",
        areas=Area(
            "all",
            words("Everywhere"),
            "club",
            (
                Area("north", words("North bed", "Gwely'r Gogledd", "Grządka północna"), "club"),
                Area("west", words("West side"), "club", (Area("pond", words("Pond"), "club"),)),
            ),
        ),
        teams={"club": team},
        about=About(
            who=words("The garden club."),
            why=words("To grow better things."),
            seen_by=words("The club sees totals."),
            kept=words("We keep answers, never names."),
        ),
        helplines=(Helpline("samaritans", words("Samaritans"), "116 123"),),
        minimum_age=16,
        notice_version=3,
        scripts={each.name: {each.version: each} for each in chosen},
    )


GARDEN = programme()
SETTING = Setting(GARDEN, script(), CLOSES)
WAVE = OpenWave("wave0001abcdefgh", "garden", "garden", 1, ("north", "pond"), CLOSES)
PROGRAMMES = {"garden": GARDEN}
WORLD = World((WAVE,))
MEMBER = Contact("contact1abcdefgh", "en", {"garden": "north"}, invitations=True, chosen_language=True)
