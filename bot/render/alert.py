"""What staff read of an alert: programme, kind and hour, what that cannot tell them, and who else is told."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.document import Action, Actions, Block, Bullets, Document, Heading, Paragraph, Small
from conversations.duty import HOUR, DutyTeam
from conversations.planning.authority import STAFF_LANGUAGE
from conversations.planning.local import local
from conversations.planning.saying import day_in_words
from conversations.programme import Programme
from conversations.words import say_in
from storage.alerts import Alert

KINDS = {  # of distress, as staff read them
    "danger": "somebody in danger at that moment",
    "child": "a child at risk",
    "suicide": "suicide or self-harm",
    "harm": "being hurt or threatened",
    "another": "somebody else who may take their life",
}
UNTRACED = (
    "Nobody can say who it was, where they are or what they wrote, and please do not try to find out. They were told "
    "beforehand that you learn no more than this, that you cannot act for them, and whom to ring."
)
TO_DO = (
    "Tell your safeguarding lead, and follow your own procedure.",
    "See that the numbers people are given are answered.",
)
LIMITS = (
    "Heard goes by phrases: it can be wrong, and it misses much. One alert covers its whole hour, so there "
    "may be more than one person. It goes out once the hour is over, so that its time tells nothing more. "
    "Until somebody has seen it, later hours of the same day are added to it and not posted: press the button."
)


@dataclass(frozen=True, slots=True)
class Telling:
    """One duty team's place among those told: who had it before, who has it now, too, and who will have it at `due`."""

    team: DutyTeam
    on_duty: bool
    before: Sequence[DutyTeam]
    beside: Sequence[DutyTeam]
    after: Sequence[DutyTeam]
    due: datetime


def alert_document(alert: Alert, programme: Programme, telling: Telling) -> Document:
    """Tell a duty team."""
    kind, name = KINDS.get(alert.kind, alert.kind), say_in(programme.name, STAFF_LANGUAGE)
    blocks: list[Block] = [
        Heading(f"Duty alert: {kind}", 1),
        Paragraph(f"Somebody in {name} wrote of {kind} {when(alert, programme)}."),
        Paragraph(UNTRACED),
        *_place(programme, telling),
        Actions((Action("I have seen this", f"seen {alert.code}", primary=True),)),
        Small(_next(programme, telling)),
        Heading("What you can do"),
        Bullets(TO_DO),
        Small(LIMITS),
    ]
    return Document(f"Duty alert: somebody in {name} wrote of {kind}", tuple(blocks), about=alert.code)


def _place(programme: Programme, telling: Telling) -> Iterator[Block]:
    if not telling.on_duty:
        hours = ", ".join(hours.written for hours in telling.team.hours)
        yield Paragraph(f"It is outside your duty hours ({hours}): nobody expects you to read this now.")
    if telling.before:
        yield Paragraph(
            f"{_names(programme, telling.before)} had it before you, and nobody has said they have seen it."
        )
    if telling.beside:
        yield Paragraph(f"{_names(programme, telling.beside)} is told at the same time.")


def _next(programme: Programme, telling: Telling) -> str:
    if not telling.after:
        return "There is nobody else to be told."
    at = f"{local(telling.due, programme.zone):%H:%M}"
    return f"If nobody presses it by {at}, {_names(programme, telling.after)} will be told."


def seen_document(alert: Alert, programme: Programme, who: str, now: datetime) -> Document:
    """Tell everybody who had an alert that somebody has seen it."""
    at = f"{local(now, programme.zone):%H:%M}"
    kind = KINDS.get(alert.kind, alert.kind)
    said = f"Seen at {at} by {who}: the duty alert about {kind}, {when(alert, programme)}."
    return Document(said, (Paragraph(said), Small("Nobody else is told of it.")), about=alert.code)


def when(alert: Alert, programme: Programme) -> str:
    """Say an alert's hours as clocks in the programme show it."""
    first, last = local(alert.hour, programme.zone), local(alert.latest + HOUR, programme.zone)
    begins, ends = day_in_words(first.date()), day_in_words(last.date())
    if alert.latest == alert.hour or begins == ends:
        return f"between {first:%H:%M} and {last:%H:%M} on {begins}"
    return f"between {first:%H:%M} on {begins} and {last:%H:%M} on {ends}"


def _names(programme: Programme, teams: Sequence[DutyTeam]) -> str:
    return ", ".join(say_in(programme.teams[each.team].name, STAFF_LANGUAGE) for each in teams)
