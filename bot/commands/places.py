"""Places: the channel a team reads in, and the links residents come in by."""

from bot.channels.channel import Place, PlaceKind
from bot.commands.request import Circumstances, Request, explain, refuse, say, short_code
from conversations.document import Bullets, Document, Small, Table
from conversations.messages import ToTeam
from conversations.planning.authority import STAFF_LANGUAGE, Subject
from conversations.planning.commands import Connect, Link, Unclear
from conversations.planning.lookup import one_area, one_team
from conversations.words import say_in

START_LENGTH = 10  # characters: nobody guesses the code of another area

_REFUSED = {
    PlaceKind.SHARED: "People from outside your organisation read this channel, so digests cannot go here.",
    PlaceKind.DIRECT: "This is a direct message. Say it in the channel your team reads.",
}


async def connect(request: Request, command: Connect) -> Document:
    """Let a team's digests go to the channel this was typed in, and tell the channel they went to before."""
    found = one_team(command.team, command.programme, request.home, request.circumstances.programmes)
    if isinstance(found, Unclear):
        return explain(found)
    programme, team = found
    if refusal := request.refusal(command, Subject(programme, team=team.key)):
        return refusal
    name = say_in(team.name, STAFF_LANGUAGE)
    if (reason := _unfit(request.place)) or request.place is None:
        return refuse(reason)
    address = request.place.address
    before = await request.work.staff.channel(programme.key, team.key)
    if before == address:
        return say(f"{name} reads here already.")
    await request.work.staff.connect(programme.key, team.key, address)
    await request.work.outbox.hurry(ToTeam(programme.key, team.key), request.now)
    await request.note("connect", programme.key, team.key)
    if before is not None:
        gone = f"The digests of {name} are now posted in another channel. A coordinator of that team moved them."
        request.afterwards.append((before, say(gone)))
    return say(f"From now on the digests of {name} ({programme.key}) are posted here.")


def _unfit(place: Place | None) -> str:
    if place is None:
        return "Say this in the Slack channel your team reads: its digests go to the channel this is typed in."
    return _REFUSED.get(place.kind, "")


async def link(request: Request, command: Link) -> Document:
    """Give the start codes of an area, made on first asking; an area with areas below it has one for each of those."""
    found = one_area(command.area, command.programme, request.home, request.circumstances.programmes)
    if isinstance(found, Unclear):
        return explain(found)
    programme, area = found
    if refusal := request.refusal(command, Subject(programme, (area.key,))):
        return refusal
    codes = {leaf.key: await _code(request, programme.key, leaf.key) for leaf in area.leaves()}
    names = {leaf.key: say_in(leaf.name, STAFF_LANGUAGE) for leaf in area.leaves()}
    small = Small("Print or share it as it is: it stands for the area, and says nothing of it or of anyone.")
    if len(codes) == 1:
        (key, code) = next(iter(codes.items()))
        return say(
            f"People in {names[key]} come in with this code: {code}", Bullets(_ways(request.circumstances, code)), small
        )
    rows = tuple((names[key], code, _ways(request.circumstances, code)[0]) for key, code in codes.items())
    return say("Each area has its own code.", Table(("Area", "Code", "Way in"), rows), small)


async def _code(request: Request, programme: str, area: str) -> str:
    code = await request.work.codes.of(programme, area)
    if code is None:
        code = short_code(START_LENGTH)
        await request.work.codes.add(code, programme, area)
        await request.note("link", programme, area)
    return code


def _ways(around: Circumstances, code: str) -> tuple[str, ...]:
    ways = []
    if around.bot_name:
        ways.append(f"https://t.me/{around.bot_name.lstrip('@')}?start={code}")
    if around.public_url:
        ways.append(f"{around.public_url.rstrip('/')}/chat#start={code}")
    return (*ways, f"Or write to Heard: /start {code}")
