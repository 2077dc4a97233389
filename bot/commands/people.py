"""Staff: codes that enrol them, redeeming one, listing and removing."""

from dataclasses import replace
from datetime import timedelta

from bot.commands.request import Request, explain, refuse, say, short_code
from conversations.document import Bullets, Document, Small, Table
from conversations.planning.authority import Subject, answers_to, tier
from conversations.planning.commands import Enrol, Join, ListStaff, Remove, Unclear
from conversations.planning.lookup import candidates, one_team
from conversations.planning.series import Role, StaffMember
from conversations.planning.tokens import echo
from conversations.words import say_in

ENROLMENT_LENGTH = 10  # characters: 46 bits, beyond guessing within a week through a chat
ENROLMENT_LIFE = timedelta(days=7)
NOT_GOOD = "That code is not good: it was used before, is older than 7 days, or has a letter wrong."

_A = {
    Role.COORDINATOR: "a coordinator",
    Role.OFFICIAL: "an official",
    Role.DUTY: "a duty officer",
    Role.CONTROLLER: "a data controller",
    Role.OPERATOR: "an operator",
}


async def enrol(request: Request, command: Enrol) -> Document:
    """Give a one-time code for a role in a team."""
    found = one_team(command.team, command.programme, request.home, request.circumstances.programmes)
    if isinstance(found, Unclear):
        return explain(found)
    programme, team = found
    if refusal := request.refusal(command, Subject(programme, team=team.key, role=command.role)):
        return refusal
    code = short_code(ENROLMENT_LENGTH)
    await request.work.staff.issue(code, command.role, programme.key, team.key, request.now + ENROLMENT_LIFE)
    await request.note("enrol", programme.key, f"{command.role} {team.key}")
    return say(
        f"Code: {code}. It makes one person {_A[command.role]} of {say_in(team.name, 'en')} in {programme.key}.",
        Bullets(
            (f'In Slack they type "/heard join {code}".', f'To the bot on Telegram they write "/heard join {code}".')
        ),
        Small("The code works once, within 7 days. Give it to that person only."),
    )


async def join(request: Request, command: Join) -> Document:
    """Make whoever gives a good code a member of staff."""
    if request.staff is not None and request.staff.role is Role.OPERATOR:
        return refuse("You are the operator here. The person the code is for joins from their own Slack or Telegram.")
    member = await request.work.staff.redeem(command.code, request.address, request.now)
    if member is None:
        return refuse(NOT_GOOD)
    await request.work.audit.note(member.id, "join", member.programme, f"{member.role} {member.team}", request.now)
    return say(
        f"Welcome. You are now {_A[member.role]} of {member.team} in {member.programme}.",
        Small(f'Your staff id is {member.id}. Say "help" to see what you can do.'),
    )


async def list_staff(request: Request, command: ListStaff) -> Document:
    """List a programme's staff by id, role and team."""
    found = candidates(command.programme, request.home, request.circumstances.programmes)
    if isinstance(found, Unclear):
        return explain(found)
    rows: list[tuple[str, ...]] = []
    for programme in found:
        if refusal := request.refusal(command, Subject(programme)):
            return refusal
        members = await request.work.staff.of(programme.key)
        rows += [(one.id, str(one.role), one.team, tier(programme, one.team), programme.key) for one in members]
    if not rows and (refusal := request.refusal(command, Subject())):
        return refusal
    if not rows:
        return say('No staff yet. "enrol coordinator TEAM" gives a code for the first.')
    return say("Who may command:", Table(("Staff id", "Role", "Team", "Level", "Programme"), tuple(rows)))


async def remove(request: Request, command: Remove) -> Document:
    """Take someone's authority away."""
    programmes = request.circumstances.programmes
    among = [key for key in programmes if request.home in {"", key}]  # ids of other programmes are as if unknown
    known = [member for key in among for member in await request.work.staff.of(key)]
    member = next((member for member in known if member.id == command.staff), None)
    about = member or request.staff  # without such an id: may this person remove anybody?
    subject = Subject(programmes.get(about.programme), team=about.team) if about else Subject()
    subject = replace(subject, role=member.role) if member else subject
    if refusal := request.refusal(command, subject):
        return refusal
    if member is None:
        return refuse(f'There is no staff id "{echo(command.staff)}". "staff" lists them.')
    await request.work.staff.remove(member.id)
    await request.note("remove", member.programme, f"{member.id} {member.role} {member.team}")
    gone = f"{member.id} can no longer command. To undo it, enrol them again."
    if member.role is not Role.COORDINATOR or not await _drop_codes(request, member):
        return say(gone)
    return say(gone, Small("Codes they may have given out, and that nobody has used yet, work no more."))


async def _drop_codes(request: Request, member: StaffMember) -> int:
    """Drop the codes that whoever is removed could have made, for themselves perhaps, to come back with."""
    programme = request.circumstances.programmes[member.programme]
    return await request.work.staff.drop_codes(programme.key, answers_to(programme, member.team))
