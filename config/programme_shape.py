"""The keys of programme.yaml."""

from pydantic import Field

from config.helplines import NationKey
from config.shapes import InLanguages, Shape
from conversations.duty import MINUTES, WARRANTED
from conversations.programme import Retention

USUAL = Retention()


class AreaShape(Shape):
    """An area: its key, the team that owns it, what lies below."""

    key: str
    team: str
    name: InLanguages | None = None
    nation: NationKey | None = None
    children: "list[AreaShape]" = Field(default_factory=list)


class TeamShape(Shape):
    """A team: its name, perhaps its Slack channel."""

    name: InLanguages
    slack: str | None = None


class AboutShape(Shape):
    """What every notice promises."""

    who: InLanguages
    why: InLanguages
    seen_by: InLanguages
    kept: InLanguages


class RetentionShape(Shape):
    """How many months things are kept; what is left out has the usual term."""

    answers: int = USUAL.answers
    contacts: int = USUAL.contacts
    invited: int = USUAL.invited


class DataProtectionShape(Shape):
    """Who answers for the data and on which ground; what is left out the annex says is to be filled in."""

    controller: str = ""
    contact: str = ""
    lawful_basis: str = ""
    special_category: str = ""


class DutyTeamShape(Shape):
    """A team that is told of danger: perhaps in a Slack channel of its own for this, perhaps in some hours alone."""

    team: str
    slack: str | None = None
    hours: list[str] = Field(default_factory=list)


class DutyShape(Shape):
    """Whom to tell that somebody may be in danger, in order, of which kinds; minutes until the next are told."""

    tell: list[DutyTeamShape]
    kinds: list[str] = Field(default_factory=lambda: list(WARRANTED))
    minutes: int = MINUTES


class ProgrammeShape(Shape):
    """Everything programme.yaml can say."""

    name: InLanguages
    languages: list[str]
    reviewed: dict[str, bool] = Field(default_factory=dict)
    sensitive: bool = False
    minimum_age: int = 18
    zone: str = "Europe/London"
    country: str = "GB-ENG"
    notice_version: int = 1
    always_open: list[str] = Field(default_factory=list)
    about: AboutShape
    areas: AreaShape
    teams: dict[str, TeamShape]
    helplines: list[str] = Field(default_factory=list)
    retention: RetentionShape = Field(default_factory=RetentionShape)
    data_protection: DataProtectionShape = Field(default_factory=DataProtectionShape)
    duty: DutyShape | None = None
