"""Saying what can be asked, with an example of each."""

from bot.commands.request import Request, say
from conversations.document import Block, Bullets, Document, Heading, Paragraph, Small
from conversations.planning.commands import Help
from conversations.planning.reading import VERBS
from conversations.planning.schedule import EXAMPLE, ONCE_EXAMPLE
from conversations.planning.series import Role

_SCHEDULE = (
    EXAMPLE,
    ONCE_EXAMPLE,
    "schedule pulse for all monthly on the 5th at 10:00",
    "schedule experience for all always",
)
_WHAT: dict[str, tuple[str, tuple[str, ...]]] = {
    "schedule": (
        "Ask people, once or again and again. You see the dates and who is asked before anything is sent.",
        _SCHEDULE,
    ),
    "list": ("See every series.", ("list",)),
    "show": ("See one series: its dates, and roughly how many were invited.", ("show s3", "show pulse")),
    "pause": ("Open no new wave until you resume.", ("pause s3",)),
    "resume": ("Go on after a pause.", ("resume s3",)),
    "cancel": ("End a series for good. An open wave still runs to its end.", ("cancel s3",)),
    "close": ("End the open wave early. Its digest follows.", ("close s3",)),
    "digest": ("See the last digest again, of the programme or of one series.", ("digest", "digest s3")),
    "enrol": ("Get a one-time code for a new colleague.", ("enrol coordinator north", "enrol official north")),
    "join": ("Use such a code.", ("join CODE",)),
    "connect": ("Post a team's digests in the channel you type this in.", ("connect north",)),
    "link": ("Get the link residents of an area come in by.", ("link north",)),
    "confirm": ("Do what was previewed.", ("confirm k7f2",)),
    "discard": ("Forget what was previewed.", ("discard k7f2",)),
    "staff": ("See who may command.", ("staff",)),
    "remove": ("Take a colleague's authority away.", ("remove STAFFID",)),
    "help": ("See this, or more on one command.", ("help", "help schedule")),
}
_FOR_OFFICIALS = ("list", "show", "digest", "help")
_FOR_STRANGERS = ("join", "help")
_CLAUSES = (
    "for north, midlands: the areas; or for all",
    "every 2 weeks on tuesday, monthly on the 5th, once on 3 december, or always",
    "at 10:00: local time",
    "for 6 waves: how many; without it there is no end",
    "open 10 days: how long people can answer",
    "starting 1 december: not before that day",
    "in adoption: the programme, where an area or script is in more than one",
    "v2, after the script: a version; the newest without it",
)


async def give_help(request: Request, command: Help) -> Document:
    """List the commands this person has, or tell more about one."""
    if command.about in _WHAT:
        return _one(command.about)
    staff = request.staff
    verbs: tuple[str, ...] = tuple(verb for verb in VERBS if verb in _WHAT)
    if staff is None:
        verbs = _FOR_STRANGERS
    elif staff.role is Role.OFFICIAL:
        verbs = _FOR_OFFICIALS
    lines = tuple(f"{_WHAT[verb][1][0]} - {_WHAT[verb][0]}" for verb in verbs)
    blocks: list[Block] = [Heading("What you can say", 1), Bullets(lines)]
    if staff is None:
        blocks.append(Paragraph("A coordinator of your team can give you a code to join with."))
    else:
        blocks.append(Small('"help schedule" tells more about one command. Capitals and commas do not matter.'))
    return Document("What you can say", tuple(blocks))


def _one(verb: str) -> Document:
    what, examples = _WHAT[verb]
    clauses = [Paragraph("Its parts, in any order:"), Bullets(_CLAUSES)] if verb == "schedule" else []
    return say(what, Paragraph("For example:"), Bullets(examples), *clauses)
