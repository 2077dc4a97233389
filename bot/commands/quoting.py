"""Checking people's own words before anyone else reads them: one comment at a time, a yes or a no."""

from bot.commands.finding import closes_of, find_series
from bot.commands.request import Request, explain, refuse, say
from bot.quotes import Candidate, allowed, candidate, next_candidate
from bot.render.naming import area_name, question_name
from bot.render.quotes import quotes_document
from conversations.document import Action, Actions, Document, Heading, Paragraph, Small
from conversations.findings.ledger import Entry
from conversations.findings.quoting import quoted_in
from conversations.messages import Kind, Outbound, ToTeam
from conversations.planning.authority import STAFF_LANGUAGE, Subject
from conversations.planning.commands import ReviewQuotes, Unclear
from conversations.planning.series import Series
from conversations.programme import Programme
from conversations.script.values import Comment, Quote
from storage.keys import new_id

LOOK_FOR = (
    "Say no if anyone could tell from it who wrote it or whom it is about: a name, a place, a date, something that "
    "happened to one family only. If in doubt, say no. It is counted all the same."
)
WAITS = "Nothing is posted before all that wait are looked at. You can stop here and go on later."
HELD = "Look twice: a word in it may be a name or a place."


async def review(request: Request, command: ReviewQuotes) -> Document:
    """Keep the decision that was made, if one was, and show what comes next."""
    found = await find_series(request, command.target)
    if isinstance(found, Unclear):
        return explain(found)
    series, programme = found
    if refusal := request.refusal(command, Subject(programme, series.areas)):
        return refusal
    waves = await request.work.waves.of_series(series.id)
    entries = [entry for entry in await closes_of(request, series, waves) if entry.told]
    if command.answer:
        judged = await candidate(request.work, programme, entries, command.answer)
        if judged is None:
            return refuse("That comment waits no longer: somebody has decided, or it was taken back.")
        await request.work.quotes.judge(judged.answer.id, judged.answer.wave, allowed=command.allowed)
        await request.note("quote" if command.allowed else "no quote", programme.key, series.handle)
    if following := await next_candidate(request.work, programme, entries):
        return _shown(following, series, programme)
    return await _finished(request, series, programme, entries)


def _shown(one: Candidate, series: Series, programme: Programme) -> Document:
    said = one.answer.value
    assert isinstance(said, Comment)  # noqa: S101  only comments are candidates
    lineage = programme.lineage(one.answer.area)
    areas = quoted_in(one.entry.digest.release, one.question.name, lineage)
    names = " + ".join(area_name(programme, key, STAFF_LANGUAGE, "Elsewhere") for key in areas)
    title = "May this be quoted?"
    line = f"quotes {series.handle}"
    return Document(
        title,
        (
            Heading(title, 1),
            Paragraph(question_name(one.question, STAFF_LANGUAGE)),
            Paragraph(f"“{said.text}”"),
            Small(f"It would be shown with: {names}." if names else "It would be shown without an area."),
            *([Small(HELD)] if said.quote is Quote.HELD else []),
            Small(LOOK_FOR),
            Small(WAITS),
            Actions(
                (
                    Action("May be quoted", f"{line} yes {one.answer.id}"),
                    Action("Not this one", f"{line} no {one.answer.id}"),
                )
            ),
        ),
    )


async def _finished(request: Request, series: Series, programme: Programme, entries: list[Entry]) -> Document:
    """Post what may be quoted, once nothing is left to look at: whoever reads it cannot tell when it was said."""
    fresh = [one async for one in allowed(request.work, programme, entries, posted=False)]
    script = programme.script(series.script)
    if not fresh or script is None:
        return say(
            f"No comment of {series.handle} waits to be looked at.",
            Small("Comments come with a digest that counts at least 10 of them, and only where people allowed it."),
        )
    page = quotes_document([shown for _, shown in sorted(fresh)], programme, script)
    round_ = new_id()
    await request.work.outbox.put(
        [
            Outbound(f"quotes:{round_}:{team}", ToTeam(programme.key, team), page, Kind.POST, request.now)
            for team in programme.teams
        ]
    )
    await request.work.quotes.set_posted([answer for answer, _ in fresh])
    await request.note("quotes posted", programme.key, series.handle)
    return say(f"All comments of {series.handle} are looked at. What may be quoted goes to every team now.")
