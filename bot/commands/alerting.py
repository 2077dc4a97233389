"""Duty alerts: saying that one was seen, so that nobody else is told, and listing those nobody has seen."""

from bot.commands.request import Request, refuse, say
from bot.render.alert import KINDS, seen_document, when
from conversations.document import Action, Actions, Block, Document, Heading, Paragraph
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.authority import STAFF_LANGUAGE, Subject
from conversations.planning.commands import Seen
from conversations.planning.saying import moment_in_words
from conversations.planning.series import Role, StaffMember
from conversations.planning.tokens import echo
from conversations.programme import Programme
from conversations.words import say_in
from storage.alerts import Alert


async def see(request: Request, command: Seen) -> Document:
    """Note that somebody has seen an alert and tell everybody who had it; without a code, list what waits."""
    programmes = request.circumstances.programmes
    if refusal := request.refusal(command, Subject(programmes.get(request.home))):
        return refusal
    if command.code is None:
        return await _waiting(request)
    alert = await request.work.alerts.get(command.code)
    programme = programmes.get(alert.programme) if alert and alert.told else None
    if alert is None or programme is None or request.home not in {"", programme.key}:
        return refuse(f'No duty alert has the code "{echo(command.code)}". "seen" shows those that nobody has seen.')
    by = request.staff.id if request.staff else ""
    if not await request.work.alerts.see(alert.code, by, request.now):
        return _seen_before(alert, programme)
    await _tell(request, alert, programme)
    await request.note("seen", programme.key, alert.code)
    added = (
        f" Hours were added to it since it was posted: {when(alert, programme)}." if alert.latest > alert.hour else ""
    )
    return say(f"Noted: you have seen it.{added} Everybody who was told of it reads that now, and nobody else is told.")


async def _tell(request: Request, alert: Alert, programme: Programme) -> None:
    """Let those who had the alert know, where they had it."""
    document = seen_document(alert, programme, _who(request.staff, programme), request.now)
    told = programme.duty.tell[: alert.told] if programme.duty else ()
    await request.work.outbox.put(
        [
            Outbound(
                f"alert:{alert.code}:{team.place}:seen",
                ToTeam(programme.key, team.place),
                document,
                Kind.ALERT,
                request.now,
            )
            for team in told
        ]
    )


def _seen_before(alert: Alert, programme: Programme) -> Document:
    at = moment_in_words(alert.seen_at, programme.zone) if alert.seen_at else "before"
    return say(f"{alert.seen_by or 'Somebody'} has seen this one already: {at}.")


def _who(staff: StaffMember | None, programme: Programme) -> str:
    if staff is None or staff.role is Role.OPERATOR:
        return "the operator"
    role = "duty officer" if staff.role is Role.DUTY else str(staff.role)
    team = programme.teams.get(staff.team)
    return f"{role} {staff.id} of {say_in(team.name, STAFF_LANGUAGE) if team else staff.team}"


async def _waiting(request: Request) -> Document:
    """List what nobody has seen, with a button for each."""
    programmes = request.circumstances.programmes
    mine = [key for key in programmes if request.home in {"", key}]
    blocks: list[Block] = []
    for alert in await request.work.alerts.unseen(mine):
        programme = programmes[alert.programme]
        name = say_in(programme.name, STAFF_LANGUAGE)
        blocks += [
            Paragraph(f"{name}: {KINDS.get(alert.kind, alert.kind)}, {when(alert, programme)}."),
            Actions((Action("I have seen this", f"seen {alert.code}"),)),
        ]
    if not blocks:
        return say("No duty alert waits to be seen.")
    title = "Duty alerts nobody has seen"
    return Document(title, (Heading(title, 1), *blocks))
