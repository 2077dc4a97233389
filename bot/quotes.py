"""Finds comments of published waves: those somebody still has to look at, and those that may be shown."""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass

from conversations.findings.answer import Answer
from conversations.findings.figures import Quoted
from conversations.findings.ledger import Entry
from conversations.findings.quoting import may_quote, quotable, quoted
from conversations.programme import Programme
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Question, Text
from storage.store import Work

PAGE = 256  # comments unsealed at a time


@dataclass(frozen=True, slots=True, repr=False)
class Candidate:
    """A comment that nobody has looked at yet, the question, and the close it was published with."""

    answer: Answer
    question: Question
    entry: Entry


async def next_candidate(work: Work, programme: Programme, entries: Iterable[Entry]) -> Candidate | None:
    """Give the first comment that may be looked at, in the order of random ids within a question."""
    for entry in entries:
        for question in _questions(programme, entry):
            if may_quote(entry.digest.release, question.name):
                found = await _first(work, entry, question)
                if found:
                    return found
    return None


async def candidate(work: Work, programme: Programme, entries: Iterable[Entry], answer: str) -> Candidate | None:
    """Find a comment that waits to be looked at, by its id."""
    if await work.quotes.is_judged(answer):
        return None
    for found in await work.answers.some([answer]):
        for entry in entries:
            question = next((one for one in _questions(programme, entry) if one.name == found.question), None)
            if question and found.wave in entry.waves and quotable(found.value, entry.digest.release, question.name):
                return Candidate(found, question, entry)
    return None


async def _first(work: Work, entry: Entry, question: Question) -> Candidate | None:
    while page := await work.answers.unjudged(entry.waves, question.name, PAGE):
        left_out: list[tuple[str, str]] = []
        for answer in page:
            if quotable(answer.value, entry.digest.release, question.name):
                await work.quotes.pass_over(left_out)
                return Candidate(answer, question, entry)
            left_out.append((answer.id, answer.wave))
        await work.quotes.pass_over(left_out)
    return None


async def allowed(
    work: Work, programme: Programme, entries: Iterable[Entry], *, posted: bool
) -> AsyncIterator[tuple[str, Quoted]]:
    """Give the comments that were found fit, by answer: those already shown to the teams, or those that are not."""
    for entry in entries:
        release = entry.digest.release
        for answer in await work.answers.some(await work.quotes.fit(entry.waves, posted=posted)):
            lineage = programme.lineage(answer.area)
            if shown := quoted(answer.value, release, answer.question, lineage, checked=True):
                yield answer.id, shown


def _questions(programme: Programme, entry: Entry) -> Sequence[Question]:
    """Give the questions of a published close that people answered in their own words."""
    script = programme.script(entry.digest.script, entry.digest.version)
    if script is None or not entry.told:
        return []
    return [*(question for question in script.questions if isinstance(question, Text)), ENQUIRY]
