"""Finds comments of published waves: those somebody still has to look at, and those that may be shown."""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass

from conversations.findings.answer import Answer
from conversations.findings.figures import Quoted
from conversations.findings.ledger import Entry
from conversations.findings.quoting import quotable, quoted
from conversations.programme import Programme
from conversations.script.model import Question, Text
from storage.store import Work


@dataclass(frozen=True, slots=True, repr=False)
class Candidate:
    """A comment that nobody has looked at yet, the question, and the close it was published with."""

    answer: Answer
    question: Question
    entry: Entry


def counted_in(entry: Entry) -> tuple[str, ...]:
    """Give the waves that were published at one close."""
    return (entry.wave, *(each.wave for each in entry.digest.pooled))


async def candidates(work: Work, programme: Programme, entries: Iterable[Entry]) -> AsyncIterator[Candidate]:
    """Give the comments that may be looked at, in the order of their random ids within a question."""
    for entry in entries:
        verdicts = await work.quotes.of(counted_in(entry))
        async for answer, question in _comments(work, programme, entry):
            if answer.id not in verdicts and quotable(answer.value, entry.digest.release, question.name):
                yield Candidate(answer, question, entry)


async def allowed(
    work: Work, programme: Programme, entries: Iterable[Entry], *, posted: bool
) -> AsyncIterator[tuple[str, Quoted]]:
    """Give the comments that were found fit, by answer: those already shown to the teams, or those that are not."""
    for entry in entries:
        verdicts = await work.quotes.of(counted_in(entry))
        wanted = sorted(answer for answer, one in verdicts.items() if one.allowed and one.posted is posted)
        release = entry.digest.release
        for answer in await work.answers.some(wanted):
            lineage = programme.lineage(answer.area)
            if shown := quoted(answer.value, release, answer.question, lineage, checked=True):
                yield answer.id, shown


async def _comments(work: Work, programme: Programme, entry: Entry) -> AsyncIterator[tuple[Answer, Question]]:
    for question in _questions(programme, entry) if entry.told else ():
        for answer in await work.answers.comments(counted_in(entry), question.name):
            yield answer, question


def _questions(programme: Programme, entry: Entry) -> Sequence[Question]:
    script = programme.script(entry.digest.script, entry.digest.version)
    return [question for question in script.questions if isinstance(question, Text)] if script else []
