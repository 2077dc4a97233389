"""The page a coordinator must confirm before anything is sent: dates, people, what moves, what will not show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.document import Action, Actions, Block, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.findings.policy import Policy, nearest, policy_for
from conversations.planning.audience import BUDGET_DAYS, INVITATIONS
from conversations.planning.authority import STAFF_LANGUAGE, area_name
from conversations.planning.dates import Opening
from conversations.planning.notes import notes
from conversations.planning.proposal import Proposal
from conversations.planning.saying import day_in_words, moment_in_words, rule_in_words
from conversations.planning.series import Rolling
from conversations.planning.window import Reason, Wait
from conversations.words import say_in

_OUTSIDE = {Reason.EARLY: ("before 9:00", "that day"), Reason.LATE: ("after 20:00", "the next day")}
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
    """Who could be asked, by leaf area: people who agreed to be invited, and those of them asked enough already."""

    members: Mapping[str, int]
    over_budget: Mapping[str, int]


def about(count: int, policy: Policy) -> str:
    """Say a number of people without giving it away: an exact one and the rounded one left of it alike."""
    return f"about {nearest(count)}" if told(count, policy) else f"fewer than {policy.least_told}"


def told(count: int, policy: Policy) -> bool:
    """Say whether a number of people is large enough to be said."""
    return nearest(count) >= policy.least_told


def preview(
    proposal: Proposal, openings: Sequence[Opening], reach: Reach, clashes: Sequence[Clash], code: str
) -> Document:
    """Lay the page out; `openings` are all its waves, of an endless series those of about a year.

    `code` confirms or discards it.
    """
    rolling = isinstance(proposal.series.rule, Rolling)
    noted = notes(proposal, openings)
    blocks: list[Block] = [
        Heading("Check this: nothing has been sent yet", 1),
        Paragraph(_order(proposal)),
        *([Bullets(tuple(f"Look twice: {one}" for one in noted))] if noted else []),
        *(_months(proposal) if rolling else _dates(proposal, openings)),
        *_people(proposal, reach, invited=not rolling),
    ]
    if clashes and not rolling:
        blocks += [Heading("Other series that ask the same people"), *_clashes(proposal, clashes)]
    blocks += [
        *_forecast(proposal, reach),
        *ask_to_confirm(code),
    ]
    return Document(f"Check this: {proposal.series.script}, {rule_in_words(proposal.series.rule)}", tuple(blocks))


def ask_to_confirm(code: str, label: str = "Confirm") -> tuple[Block, ...]:
    """Say how to do what a page is about, or leave it; `label` is the button's."""
    return (
        Small(f'Confirm within an hour, once: "confirm {code}". Or "discard {code}".'),
        Actions((Action(label, f"confirm {code}", primary=True), Action("Discard", f"discard {code}"))),
    )


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
    zone = proposal.series.zone
    rows = tuple(
        (str(number), moment_in_words(one.opens, zone), moment_in_words(one.closes, zone))
        for number, one in enumerate(openings[:SHOWN_WAVES], 1)
    )
    blocks: list[Block] = [
        Heading("When"),
        Table(("Wave", "Opens", "Closes"), rows),
        *_more(proposal, openings),
    ]
    if moved := _moved(openings[:CHECKED_WAVES], zone):
        blocks += [Paragraph("What moves:"), Bullets(tuple(moved))]
    blocks.append(Small(f"Times are local ({zone}). Invitations leave from 9:00 to 20:00, not on bank holidays."))
    return blocks


def _more(proposal: Proposal, openings: Sequence[Opening]) -> list[Block]:
    """Say how many waves follow those in the table, and until when."""
    if proposal.series.total is None:
        return [Paragraph("More waves follow in the same rhythm, without an end, until you cancel the series.")]
    more = len(openings) - SHOWN_WAVES
    if more <= 0:
        return []
    last, zone = openings[-1], proposal.series.zone
    until = f"opens on {moment_in_words(last.opens, zone)} and closes on {moment_in_words(last.closes, zone)}"
    if more == 1:
        return [Paragraph(f"1 more wave follows: it {until}.")]
    return [Paragraph(f"{more} more waves follow in the same rhythm. The last one {until}.")]


def _moved(openings: Sequence[Opening], zone: str) -> list[str]:
    """Say what moves, wave by wave; an hour at which nothing is ever sent is said once, not for each wave."""
    by_hour = {hour: [one for one in openings if _waits_for(one, hour)] for hour in _OUTSIDE}
    often = [hour for hour, found in by_hour.items() if len(found) > SHOWN_WAVES]
    told = [f"A wave that opens {_OUTSIDE[hour][0]}: invitations leave at 09:00 {_OUTSIDE[hour][1]}." for hour in often]
    for number, one in enumerate(openings, 1):
        if not any(one in by_hour[hour] for hour in often):
            told += _moves(number, one, zone)
    return told


def _waits_for(opening: Opening, hour: Reason) -> bool:
    """Say whether the invitations wait for their hour alone: no holiday comes in, and no change of the clocks."""
    return not opening.shifted and [wait.reason for wait in opening.waits] == [hour]


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
    return f"it opens {_OUTSIDE[wait.reason][0]}"


def _people(proposal: Proposal, reach: Reach, *, invited: bool) -> list[Block]:
    """Say how many there are, area by area; any sum is of what is said, so that subtracting tells nothing more."""
    policy = policy_for(sensitive=proposal.programme.sensitive)
    held = {leaf: reach.members.get(leaf, 0) for leaf in proposal.leaves}
    rows = tuple((area_name(proposal.programme, leaf), about(count, policy)) for leaf, count in held.items())
    blocks: list[Block] = [Heading("Who"), Paragraph(_joined(held, policy))]
    if len(rows) > 1:
        blocks.append(Table(("Area", "People"), rows))
    if invited:
        blocks.append(Small(_left_out(reach.over_budget, held, policy)))
    return blocks


def _joined(held: Mapping[str, int], policy: Policy) -> str:
    done = "have joined and agreed to be written to"
    many = [count for count in held.values() if told(count, policy)]
    few = f"ewer than {policy.least_told} people"
    if not many:
        return f"F{few} {done}." if len(held) == 1 else f"In each of these areas f{few} {done}."
    where = "in these areas" if len(many) < len(held) else "there" if len(held) == 1 else "in all"
    rest = f", not counting areas with f{few}" if len(many) < len(held) else ""
    return f"About {sum(map(nearest, many))} people {where} {done}{rest}."


def _left_out(over_budget: Mapping[str, int], held: Mapping[str, int], policy: Policy) -> str:
    """Say whom the contact rules leave out; how many only among many, and with many left.

    One person's invitations tell which programmes they are in. So none, one and a few read alike, and so do all.
    """
    rule = (
        f"Nobody is invited more than {INVITATIONS} times in {BUDGET_DAYS} days, whatever the programme, "
        "nor in the middle of a conversation."
    )
    left = {leaf: over_budget.get(leaf, 0) for leaf in held}
    many = [count for leaf, count in left.items() if told(count, policy) and told(held[leaf] - count, policy)]
    if not many:
        return rule
    return f"{rule} At least about {sum(map(nearest, many))} of them would be left out if it opened today."


def _clashes(proposal: Proposal, clashes: Sequence[Clash]) -> list[Block]:
    zone = proposal.series.zone
    lines = tuple(
        f"{one.handle} ({one.script}) opens on {moment_in_words(one.opens, zone)} in {names(proposal, one.leaves)}"
        for one in clashes
    )
    return [Bullets(lines), Small("Some people may be left out of the later one, so as not to be asked too often.")]


def _forecast(proposal: Proposal, reach: Reach) -> list[Block]:
    policy = policy_for(sensitive=proposal.programme.sensitive)
    floor = policy.floor
    small = [leaf for leaf in proposal.leaves if not told(reach.members.get(leaf, 0), policy)]
    lines = []
    if len(small) == len(proposal.leaves):
        lines.append(
            f"Perhaps too few people have joined for any figures: a digest needs {floor} people who answer. "
            'Share start links first ("link AREA").'
        )
    elif small:
        alone = names(proposal, small)
        lines.append(f"Likely too few people to be shown alone, so merged with their neighbours: {alone}.")
    lines.append(f"An area where fewer than {floor} people answer is merged with others, so that nobody is found out.")
    return [Heading("What the digest will be able to show"), Bullets(tuple(lines))]
