"""Scheduling: a preview first, and the series once it is confirmed."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from bot.commands.finding import LIVE
from bot.commands.request import Request, explain, refuse, say
from bot.plan import HELD, plan_next
from conversations.document import Action, Actions, Document, Small
from conversations.planning.audience import BUDGET_DAYS, INVITATIONS, counts_since
from conversations.planning.authority import Subject
from conversations.planning.commands import Schedule, Unclear
from conversations.planning.dates import Opening, next_openings
from conversations.planning.local import local
from conversations.planning.notes import not_yet
from conversations.planning.preview import CHECKED_WAVES, Clash, Reach, preview
from conversations.planning.proposal import Proposal, leaves_of, propose
from conversations.planning.saying import moment_in_words, rule_in_words
from conversations.planning.series import Rolling, Series, SeriesState
from conversations.programme import held_back
from storage.keys import new_id

BUDGET = timedelta(days=BUDGET_DAYS)


async def schedule(request: Request, order: Schedule) -> Document:
    """Show the preview, or make the series where that was confirmed."""
    proposal = propose(order, request.circumstances.programmes, request.home, request.now)
    if isinstance(proposal, Unclear):
        return explain(proposal)
    if refusal := request.refusal(order, Subject(proposal.programme, proposal.series.areas)):
        return refusal
    if unchecked := held_back(proposal.programme, local(request.now, proposal.programme.zone).date()):
        return refuse(not_yet(proposal.programme, unchecked))
    if already := await _open_there(request, proposal):
        return refuse(
            f'{already} keeps "{proposal.script.name}" always open there already. "show {already}" tells more.'
        )
    if request.confirmed:
        return await _make(request, proposal)
    openings = _openings(request, proposal.series, proposal.series.total or CHECKED_WAVES)
    reach = await _reach(request, proposal)
    clashes = await _clashes(request, proposal, openings)
    code = await request.ask_first(proposal.pinned, proposal.programme.key)
    return preview(proposal, openings, reach, clashes, code)


async def _open_there(request: Request, proposal: Proposal) -> str | None:
    """Give the handle of a series that keeps the same script always open in one of the same areas."""
    if not isinstance(proposal.series.rule, Rolling):
        return None
    for other in await request.work.series.of(proposal.programme.key):
        if (
            isinstance(other.rule, Rolling)
            and (other.script, other.state in LIVE) == (proposal.script.name, True)
            and set(leaves_of(proposal.programme, other.areas)) & set(proposal.leaves)
        ):
            return other.handle
    return None


async def _make(request: Request, proposal: Proposal) -> Document:
    programme = proposal.programme
    series = replace(
        proposal.series,
        id=new_id(),
        handle=await request.work.series.next_handle(),
        made_by=request.staff.id if request.staff else "",
    )
    await request.work.series.add(series)
    wave = await plan_next(request.work, series, programme, request.now, request.circumstances.calendar(programme))
    await request.note("schedule", programme.key, f"{series.handle} {series.script} {rule_in_words(series.rule)}")
    first = f" The first wave opens on {moment_in_words(wave.opens, series.zone)}." if wave else ""
    handle = series.handle
    return say(
        f"Scheduled as {handle}.{first}",
        Small(f'"pause {handle}" holds it, "cancel {handle}" ends it, "show {handle}" tells how it goes.'),
        Actions((Action("Show", f"show {handle}"), Action("Pause", f"pause {handle}"))),
    )


def _openings(request: Request, series: Series, count: int) -> tuple[Opening, ...]:
    if isinstance(series.rule, Rolling):
        return ()
    programme = request.circumstances.programmes[series.programme]
    return next_openings(series, request.now, count, request.circumstances.calendar(programme))


async def _reach(request: Request, proposal: Proposal) -> Reach:
    key = proposal.programme.key
    since = counts_since(local(request.now, proposal.programme.zone).date())
    counted = await request.work.contacts.reach(key, proposal.leaves, since, INVITATIONS)
    members = Counter({area: count for area, (count, _) in counted.items()})
    return Reach(members, Counter({area: spent for area, (_, spent) in counted.items()}))


async def _clashes(request: Request, proposal: Proposal, openings: tuple[Opening, ...]) -> list[Clash]:
    """Find other series that invite the same areas so near to one of these waves that the budget may bind."""
    found: list[Clash] = []
    for other in await request.work.series.of(proposal.programme.key):
        if other.state is not SeriesState.ACTIVE or isinstance(other.rule, Rolling):
            continue
        theirs = leaves_of(proposal.programme, other.areas)
        shared = tuple(leaf for leaf in proposal.leaves if leaf in theirs)
        if not shared:
            continue
        held = sum(wave.state in HELD for wave in await request.work.waves.of_series(other.id))
        left = CHECKED_WAVES if other.total is None else max(0, min(CHECKED_WAVES, other.total - held))
        near = (
            one
            for one in _openings(request, other, left)
            if any(abs(one.opens - mine.opens) < BUDGET for mine in openings)
        )
        if first := next(near, None):
            found.append(Clash(other.handle, other.script, shared, first.opens))
    return found
