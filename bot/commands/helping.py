"""Saying what can be asked, with an example of each."""

from bot.commands.request import Request, say
from conversations.document import Block, Bullets, Document, Heading, Paragraph, Small
from conversations.planning.authority import reach
from conversations.planning.commands import Help
from conversations.planning.proposal import fewest_weeks
from conversations.planning.reading import VERBS
from conversations.planning.rules import verbs_of

_SCHEDULE = (
    "schedule {script} for {areas} every {weeks} weeks on tuesday at 10:00 for 6 waves open 10 days",
    "schedule {script} for {areas} once on 3 december at 18:00",
    "schedule {script} for {areas} monthly on the 5th at 10:00",
    "schedule {other} for {areas} always",
)
_WHAT: dict[str, tuple[str, tuple[str, ...]]] = {
    "schedule": (
        "Ask people, once or again and again. You see the dates and who is asked before anything is sent.",
        _SCHEDULE,
    ),
    "list": ("See every series.", ("list",)),
    "show": ("See one series: its dates, and roughly how many were invited.", ("show s3", "show {script}")),
    "pause": ("Open no new wave until you resume.", ("pause s3",)),
    "resume": ("Go on after a pause.", ("resume s3",)),
    "cancel": ("End a series for good. An open wave still runs to its end.", ("cancel s3",)),
    "close": ("End the open wave early. Its digest follows.", ("close s3",)),
    "digest": ("See the last digest again, of the programme or of one series.", ("digest", "digest s3")),
    "quotes": ("Look at comments people allowed to be quoted, one by one, and decide.", ("quotes s3",)),
    "export": (
        "See what published figures there are for a spreadsheet, and how to have the file.",
        ("export s3", "export {programme}"),
    ),
    "enrol": (
        "Get a one-time code for a new colleague.",
        ("enrol coordinator {team}", "enrol official {team}", "enrol duty {team}", "enrol controller {team}"),
    ),
    "join": ("Use such a code.", ("join CODE",)),
    "connect": ("Post a team's digests in the channel you type this in.", ("connect {team}",)),
    "link": ("Get the link residents of an area come in by.", ("link {area}",)),
    "confirm": ("Do what was previewed.", ("confirm CODE",)),
    "discard": ("Forget what was previewed.", ("discard CODE",)),
    "staff": ("See who may command.", ("staff",)),
    "log": ("See what staff did last, by staff id.", ("log",)),
    "remove": ("Take a colleague's authority away.", ("remove STAFFID",)),
    "seen": (
        "Say that you have seen a duty alert, so that nobody else is told. Without a code: see which wait for that.",
        ("seen", "seen CODE"),
    ),
    "help": ("See this, or more on one command.", ("help", "help schedule")),
}
_CLAUSES = (
    "for {areas}: the areas; or for all",
    "every {weeks} weeks on tuesday, monthly on the 5th, once on 3 december, or always",
    "at 10:00: local time",
    "for 6 waves: how many; without it there is no end",
    "open 10 days: how long people can answer",
    "starting 1 december: not before that day",
    "in {programme}: the programme, where an area or script is in more than one",
    "v2, after the script: a version; the newest without it",
)


async def give_help(request: Request, command: Help) -> Document:
    """List the commands this person has, or tell more about one."""
    staff = request.staff
    mine = verbs_of(staff.role if staff else None)
    if command.about in _WHAT and (staff is not None or command.about in mine):
        return _one(request, command.about)
    verbs = tuple(verb for verb in VERBS if verb in _WHAT and verb in mine and (staff is None or verb != "join"))
    own = _own_words(request)
    lines = tuple(f"{_WHAT[verb][1][0].format(**own)} - {_WHAT[verb][0]}" for verb in verbs)
    blocks: list[Block] = [Heading("What you can say", 1), Bullets(lines)]
    if staff is None:
        blocks.append(Paragraph("A coordinator of your team can give you a code to join with."))
    else:
        known = "schedule" if "schedule" in verbs else verbs[0]
        blocks.append(Small(f'"help {known}" tells more about one command. Capitals and commas do not matter.'))
    return Document("What you can say", tuple(blocks))


def _one(request: Request, verb: str) -> Document:
    what, examples = _WHAT[verb]
    own = _own_words(request)
    clauses = tuple(clause.format(**own) for clause in _CLAUSES)
    more: list[Block] = [Paragraph("Its parts, in any order:"), Bullets(clauses)] if verb == "schedule" else []
    return say(what, Paragraph("For example:"), Bullets(tuple(example.format(**own) for example in examples)), *more)


def _own_words(request: Request) -> dict[str, str]:
    """Give the words that make the examples work for whoever asks: their scripts, areas and team."""
    programmes = request.circumstances.programmes
    programme = programmes.get(request.home) or next(iter(programmes.values()))
    team = request.staff.team if request.staff else ""
    held = [area for key in reach(programme, team) if (area := programme.area(key)) and not area.children]
    leaves = held or list(programme.areas.leaves())
    newest = {name: versions[max(versions)] for name, versions in programme.scripts.items()}
    scripts = sorted(newest, key=lambda name: newest[name].form) or ["pulse"]
    return {
        "script": scripts[-1],
        "other": scripts[0],
        "areas": ", ".join(area.key for area in leaves[:2]),
        "area": leaves[0].key,
        "team": team or leaves[0].team,
        "weeks": str(fewest_weeks(programme)),
        "programme": programme.key,
    }
