"""Writes the annex to a data protection impact assessment from the settings and programmes as they stand."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from urllib.parse import urlsplit

from bot.dpia_words import HELD, NEVER, OPEN, RISKS, SAFEGUARDS
from config.settings import OFFICIAL_API, Settings
from conversations.duty import WARRANTED
from conversations.findings.policy import APART_BY, OPEN_BASE, ROUND_TO, SMALL, policy_for
from conversations.programme import Area, Programme, Programmes
from conversations.script.model import Script, Text
from conversations.script.wording import in_english, language_name
from conversations.talk.notice import text_version

TELEGRAM = (
    "Telegram (Telegram Messenger Inc., British Virgin Islands; operated from Dubai, United Arab Emirates; it says "
    "that chats of people in the UK and EEA lie in the Netherlands)"
)
SLACK = "Slack (Slack Technologies LLC, United States; where its data lies is the workspace's own setting)"


def annex(programmes: Programmes, settings: Settings, today: date) -> str:
    """Give the annex in Markdown. Secrets are never in it, nor a database's user or password."""
    lines = [
        "# Annex: what Heard does with personal data",
        "",
        (
            f"Written by `heard check --dpia` on {today:%d %B %Y} from the settings and programmes in force. Write "
            f"it anew when either changes. It describes; it does not decide: what says {OPEN} is the controller's."
        ),
        "",
        *_system(settings, programmes),
    ]
    for programme in programmes.values():
        lines += ["", *_programme(programme)]
    lines += ["", *_protection()]
    return "\n".join(lines)


def _system(settings: Settings, programmes: Programmes) -> Iterator[str]:
    yield "## What is held, of whom, and in what form"
    yield from _table(("what", "about", "form", "kept for"), HELD)
    yield ""
    yield NEVER
    yield ""
    yield "## Who receives it, and where"
    rows = [("The server Heard runs on", "holds everything above", OPEN), _database(settings)]
    if settings.telegram_token:
        own = settings.telegram_api_url.rstrip("/") != OFFICIAL_API
        place = "as Telegram; through a Bot API server of one's own" if own else "see the name"
        rows.append((TELEGRAM, "residents' chats: their words as typed, and the bot's", place))
    if settings.slack_bot_token:
        rows.append(
            (
                SLACK,
                "published figures, previews, staff commands; no resident's words but quotes allowed",
                "see the name",
            )
        )
    central = "one at a time, redacted, before any is shown: comments that their authors allow to be shown"
    rows.append(("Coordinators of the central teams", central, OPEN))
    rows.append(("The web chat", "residents' words, in the page alone", settings.public_url or "this machine only"))
    yield from _table(("recipient", "what it sees", "place"), rows)
    teams = ", ".join(f"{len(one.teams)} of {in_english(one.name)}" for one in programmes.values())
    yield ""
    yield (
        f"Teams: {teams}; they are named below. They read published figures, and words that their authors allowed and "
        "a person has checked; no one person's answers."
    )
    if settings.telegram_token or settings.slack_bot_token:
        yield ""
        yield f"Transfers outside the UK follow from the vendors above. Safeguard for each transfer: {OPEN}."


def _database(settings: Settings) -> tuple[str, str, str]:
    url = settings.database_url
    if url.startswith("sqlite"):
        return "The database", "everything, sealed as said above", "a file on the server"
    return (
        "The database",
        "everything, sealed as said above",
        f"a PostgreSQL server: {urlsplit(url).hostname or 'local'}",
    )


def _programme(programme: Programme) -> Iterator[str]:
    given, terms = programme.data_protection, programme.retention
    yield f"## {in_english(programme.name)} (`{programme.key}`)"
    special = _special(programme)
    rows = [
        ("Controller", given.controller or OPEN),
        ("Contact for data protection", given.contact or OPEN),
        ("Purpose, as people are told", in_english(programme.about.why)),
        ("Who asks, as people are told", in_english(programme.about.who)),
        ("Who sees it, as people are told", in_english(programme.about.seen_by)),
        ("Lawful basis (UK GDPR Article 6)", given.lawful_basis or OPEN),
        ("Special category and criminal offence data (Articles 9, 10)", special),
        ("Whose data", f"people who use the service, of {programme.minimum_age} years and over; officials who command"),
        ("Languages", _languages(programme)),
        ("Answers kept", f"{terms.answers} months after their wave closed"),
        ("Contacts kept", f"{terms.contacts} months after they last wrote, to the end of that year"),
        ("Who was invited", f"{terms.invited} months after the wave closed"),
        ("Version of the notice, as consents note it", text_version(programme)),
        ("Staff who are told of danger", _duty(programme)),
        ("Helplines offered", ", ".join(in_english(line.name) for line in programme.helplines) or "none"),
    ]
    yield from _table(("", ""), rows)
    yield ""
    yield from _floors(programme)
    yield ""
    yield "### Areas and the teams that read"
    yield from _tree(programme.areas, programme, "")
    yield ""
    yield "### What is asked"
    yield from _table(("script", "questions", "in own words", "say why they ask"), _scripts(programme))


def _duty(programme: Programme) -> str:
    duty = programme.duty
    if duty is None:
        return "nobody"
    teams = ", then ".join(in_english(programme.teams[each.team].name) for each in duty.tell)
    kinds = ", ".join(kind for kind in WARRANTED if kind in duty.kinds)
    return (
        f"{teams}, {duty.minutes} minutes apart until one has seen it: that somebody of the programme wrote of danger, "
        f"of which kind ({kinds}), in which hour; after the hour, never who, where or what. The notice says so first."
    )


def _special(programme: Programme) -> str:
    condition = programme.data_protection.special_category
    if programme.sensitive:
        return f"Yes: marked sensitive, and every answer is treated as such data. Condition: {condition or OPEN}"
    return (
        condition
        or f"Not marked sensitive. People may still tell of health or beliefs in their own words. Condition: {OPEN}"
    )


def _languages(programme: Programme) -> str:
    return ", ".join(
        f"{language_name(one)}{'' if one in programme.reviewed else ' (wording not reviewed by a speaker)'}"
        for one in programme.languages
    )


def _floors(programme: Programme) -> Iterator[str]:
    policy = policy_for(sensitive=programme.sensitive)
    yield (
        f"No figure stands on fewer than **{policy.floor}** people, and no area alone on fewer than "
        f"**{policy.area_floor}**. Counts are rounded to the nearest {ROUND_TO}; counts up to {SMALL} are hidden where "
        f"fewer than {OPEN_BASE} answered; figures that can be compared differ by nobody or at least {APART_BY} people."
    )


def _tree(area: Area, programme: Programme, indent: str) -> Iterator[str]:
    team = programme.teams[area.team]
    where = f", Slack channel {team.slack}" if team.slack else ""
    yield f"{indent}- {in_english(area.name)}: {in_english(team.name)}{where}"
    for child in area.children:
        yield from _tree(child, programme, indent + "  ")


def _scripts(programme: Programme) -> Iterator[tuple[str, ...]]:
    for name in sorted(programme.scripts):
        for version in sorted(programme.scripts[name]):
            yield _script(programme.scripts[name][version])


def _script(script: Script) -> tuple[str, ...]:
    own_words = sum(isinstance(question, Text) for question in script.questions)
    reasons = sum(question.why is not None for question in script.questions)
    return f"{script.name} v{script.version}", str(len(script.questions)), str(own_words), str(reasons)


def _protection() -> Iterator[str]:
    yield "## Safeguards"
    yield from (f"- {each}" for each in SAFEGUARDS)
    yield ""
    yield "How each is proved: `docs/privacy.md`. What people can ask for: `docs/rights.md`."
    yield ""
    yield "## Risks that remain"
    yield from _table(("risk", "what is known, and what helps", "accepted by, on"), [(*risk, OPEN) for risk in RISKS])


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_cell(cell) for cell in row)} |"


def _cell(text: str) -> str:
    """Keep what authors wrote from breaking out of the table."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")
