"""The page a coordinator must confirm before anything is sent: dates, people, what moves, what will not show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.document import Action, Actions, Block, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.findings.policy import FLOOR, nearest, policy_for
from conversations.planning.audience import BUDGET_DAYS, INVITATIONS
from conversations.planning.authority import STAFF_LANGUAGE, area_name
from conversations.planning.dates import Opening
from conversations.planning.proposal import Proposal
from conversations.planning.saying import day_in_words, moment_in_words, rule_in_words
from conversations.planning.series import Rolling
from conversations.planning.window import Reason, Wait
from conversations.words import say_in

CHECKED_WAVES = 26  # dates looked through for what moves and clashes: a year of fortnights
SHOWN_WAVES = 4  # dates; enough to see the rhythm and the next change of clocks or holiday


@dataclass(frozen=True, slots=True)
class Clash:
    """Another series that invites some of the same areas within one contact budget; `leaves` are those shared."""

    handle: str
    script: str
    leaves: tuple[str, ...]
    opens: datetime


@dataclass(frozen=True, slots=True)
class Reach:
    """Who could be asked: people who agreed to be invited, by leaf area, and how many have been asked enough."""

    members: Mapping[str, int]
    over_budget: int = 0


def about(count: int) -> str:
    """Say a number of people without giving it away."""
    return f"fewer than {FLOOR}" if count < FLOOR else f"about {nearest(count)}"


def preview(
    proposal: Proposal, openings: Sequence[Opening], reach: Reach, clashes: Sequence[Clash], code: str
) -> Document:
    """Lay the page out; `openings` are the waves of about a year, `code` confirms or discards it."""
    rolling = isinstance(proposal.series.rule, Rolling)
    blocks: list[Block] = [
        Heading("Check this: nothing has been sent yet", 1),
        Paragraph(_order(proposal)),
        *(_months(proposal) if rolling else _dates(proposal, openings)),
        *_people(proposal, reach, invited=not rolling),
    ]
    if clashes and not rolling:
        blocks += [Heading("Other series that ask the same people"), *_clashes(proposal, clashes)]
    blocks += [
        *_forecast(proposal, reach),
        Small(f'Confirm within an hour, once: "confirm {code}". Or "discard {code}".'),
        Actions((Action("Confirm", f"confirm {code}", primary=True), Action("Discard", f"discard {code}"))),
    ]
    return Document(f"Check this: {proposal.series.script}, {rule_in_words(proposal.series.rule)}", tuple(blocks))


def _order(proposal: Proposal) -> str:
    series = proposal.series
    where = names(proposal, series.areas)
    title = say_in(proposal.script.title, STAFF_LANGUAGE)
    parts = [f'"{title}" ({series.script} v{series.version}) for {where}, {rule_in_words(series.rule)}']
    if not isinstance(series.rule, Rolling):
        many = "no end" if series.total is None else "1 wave" if series.total == 1 else f"{series.total} waves"
        parts += [many, f"{'' if series.total == 1 else 'each '}open {series.open_days} days"]
    return f"{', '.join(parts)}. Programme: {say_in(proposal.programme.name, STAFF_LANGUAGE)}."


def names(proposal: Proposal, keys: Sequence[str]) -> str:
    """Name areas: "North, Midlands and South"."""
    said = [area_name(proposal.programme, key) for key in keys]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def _months(proposal: Proposal) -> list[Block]:
    start = day_in_words(proposal.series.start)
    return [
        Paragraph(
            f"It opens on {start} and stays open. People start it themselves; nobody is invited. "
            "Each calendar month is one wave, with its own digest."
        )
    ]


def _dates(proposal: Proposal, openings: Sequence[Opening]) -> list[Block]:
    zone, total = proposal.series.zone, proposal.series.total
    rows = tuple(
        (str(number), moment_in_words(one.opens, zone), moment_in_words(one.closes, zone))
        for number, one in enumerate(openings[:SHOWN_WAVES], 1)
    )
    blocks: list[Block] = [
        Heading("When"),
        Table(("Wave", "Opens", "Closes"), rows),
    ]
    moved = [line for number, one in enumerate(openings, 1) for line in _moves(number, one, zone)]
    if moved:
        blocks += [Paragraph("What moves:"), Bullets(tuple(moved))]
    more = "" if total is not None and total <= SHOWN_WAVES else " More waves follow in the same rhythm."
    blocks.append(Small(f"Times are local ({zone}). Invitations leave from 9:00 to 20:00, not on bank holidays.{more}"))
    return blocks


def _moves(number: int, opening: Opening, zone: str) -> list[str]:
    lines = []
    if opening.shifted:
        lines.append(
            f"Wave {number}: the clocks skip that hour, so it opens on {moment_in_words(opening.opens, zone)}."
        )
    if opening.waits:
        why = " and ".join(_why(wait) for wait in opening.waits)
        lines.append(f"Wave {number}: {why}, so invitations leave on {moment_in_words(opening.sends, zone)}.")
    return lines


def _why(wait: Wait) -> str:
    if wait.reason is Reason.HOLIDAY:
        return f"{day_in_words(wait.day)} is a bank holiday"
    return "it opens before 9:00" if wait.reason is Reason.EARLY else "it opens after 20:00"


def _people(proposal: Proposal, reach: Reach, *, invited: bool) -> list[Block]:
    total = sum(reach.members.get(leaf, 0) for leaf in proposal.leaves)
    rows = tuple((area_name(proposal.programme, leaf), about(reach.members.get(leaf, 0))) for leaf in proposal.leaves)
    blocks: list[Block] = [
        Heading("Who"),
        Paragraph(f"{about(total).capitalize()} people have joined in these areas and agreed to be written to."),
    ]
    if len(rows) > 1:
        blocks.append(Table(("Area", "People"), rows))
    if invited and total:
        left = about(reach.over_budget) if reach.over_budget else "None"
        blocks.append(
            Small(
                f"Nobody is invited more than {INVITATIONS} times in {BUDGET_DAYS} days, whatever the programme. "
                f"{left.capitalize()} of them would be left out if it opened today. "
                "Nobody in the middle of a conversation is invited to another."
            )
        )
    return blocks


def _clashes(proposal: Proposal, clashes: Sequence[Clash]) -> list[Block]:
    zone = proposal.series.zone
    lines = tuple(
        f"{one.handle} ({one.script}) opens on {moment_in_words(one.opens, zone)} in {names(proposal, one.leaves)}"
        for one in clashes
    )
    return [Bullets(lines), Small("Some people may be left out of the later one, so as not to be asked too often.")]


def _forecast(proposal: Proposal, reach: Reach) -> list[Block]:
    floor = policy_for(sensitive=proposal.programme.sensitive).floor
    small = [leaf for leaf in proposal.leaves if reach.members.get(leaf, 0) < floor]
    total = sum(reach.members.get(leaf, 0) for leaf in proposal.leaves)
    lines = []
    if total < floor:
        lines.append(
            f"Too few people have joined for any figures yet: a digest needs {floor} people who answer. "
            'Share start links first ("link AREA").'
        )
    elif small:
        lines.append(f"Too few people to be shown alone, so merged with their neighbours: {names(proposal, small)}.")
    lines.append(f"An area where fewer than {floor} people answer is merged with others, so that nobody is found out.")
    return [Heading("What the digest will be able to show"), Bullets(tuple(lines))]
