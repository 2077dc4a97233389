"""Tells residents, in their language, the figures that officials were shown: short, plain, the same."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.render.figures import HIDDEN
from bot.render.naming import area_name, line_name, question_name, question_named, told_of
from config.phrases import Phrasebook
from conversations.findings.digest import Digest
from conversations.findings.figures import (
    Cell,
    Extreme,
    Line,
    Measure,
    Quoted,
    Reason,
    Released,
    Share,
    Shown,
    Withheld,
)
from conversations.programme import Programme
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Question, Script
from conversations.sentences import each_on_a_line
from conversations.talk.effects import Argument, Phrase
from conversations.words import is_easy, say_in

A_FEW = 3  # quotes a question: a message is read on a phone


def results_text(
    digest: Digest | None,
    programme: Programme,
    area: str | None,
    language: str,
    phrasebook: Phrasebook,
    quotes: Sequence[Quoted] = (),
) -> str:
    """Write the latest figures for a person in `area` (a leaf's key), and some quotes; it says so if there are none."""
    script = programme.script(digest.script, digest.version) if digest else None
    telling = _Telling(programme, area, language, phrasebook)
    if digest is None or script is None:
        return telling.say("results-none")
    return "\n\n".join(telling.paragraphs(digest, script, quotes))


class _Telling:
    """One person's language and area."""

    def __init__(self, programme: Programme, area: str | None, language: str, phrasebook: Phrasebook) -> None:
        self._programme = programme
        self._lineage = programme.lineage(area) if area else ()
        self._language = language
        self._phrasebook = phrasebook

    def say(self, key: str, **arguments: Argument) -> str:
        said = self._phrasebook.say(self._language, Phrase(key, arguments))
        return each_on_a_line(said) if is_easy(self._language) else said

    def paragraphs(self, digest: Digest, script: Script, quotes: Sequence[Quoted]) -> Iterator[str]:
        yield self.say("results-title", title=say_in(script.title, self._language))
        people = digest.release.people.figures[0].base
        days = {"from": self._day(digest.since), "to": self._day(digest.closes)}
        if not isinstance(people, Shown):
            again = isinstance(people, Withheld) and people.reason is Reason.REPEATED
            yield self.say("results-again" if again else "results-too-few", **days, floor=digest.release.floor)
            yield self.say("results-kept")
            return
        yield self.say("results-people", **days, count=str(people.count))
        if digest.pooled:
            yield self.say("results-together", count=len(digest.pooled) + 1)
        for table in digest.release.tables:
            question = question_named(script, table.question)
            if question and told_of(table):
                said = self._quotes(table, [quote for quote in quotes if quote.question == table.question])
                yield "\n".join((*self._table(table, question), *said))
        yield self.say("results-read")
        yield self.say("results-same")

    def _table(self, table: Released, question: Question) -> Iterator[str]:
        yield self.say("results-asked") if question is ENQUIRY else question_name(question, self._language)
        yield from self._column(table, question, 0)
        column = table.column_of(self._lineage)
        if column > 0:
            elsewhere = self.say("results-elsewhere")
            names = (area_name(self._programme, key, self._language, elsewhere) for key in table.columns[column].areas)
            yield self.say("results-area", area=" + ".join(names))
            yield from self._column(table, question, column)

    def _quotes(self, table: Released, quotes: Sequence[Quoted]) -> Iterator[str]:
        """Give a few: they come in the order of random ids, so that the first are as good as any."""
        if quotes:
            yield self.say("results-quotes")
        elif table.measure is Measure.COMMENTS and isinstance(table.figures[0].base, Shown):
            yield self.say("results-no-quotes")
        for quote in quotes[:A_FEW]:
            elsewhere = self.say("results-elsewhere")
            names = [area_name(self._programme, key, self._language, elsewhere) for key in quote.areas]
            yield f"- “{quote.text}”" + (f" ({' + '.join(names)})" if names else "")

    def _column(self, table: Released, question: Question, column: int) -> Iterator[str]:
        figures = table.figures[column]
        if not isinstance(figures.base, Shown):
            yield self.say("results-withheld")
        elif table.measure is Measure.COMMENTS:
            said = "results-enquiries" if question is ENQUIRY else "results-comments"
            yield self.say(said, count=str(figures.base.count))
        elif not table.lines:
            yield self.say("results-answered", count=str(figures.base.count))
        elif not any(isinstance(cell, Shown) for cell in figures.cells):
            yield self.say("results-hidden")
        else:
            for line, cell, share in zip(table.lines, figures.cells, figures.shares, strict=True):
                yield "- " + self._line(line, question, cell, share)

    def _line(self, line: Line, question: Question, cell: Cell, share: Share | None) -> str:
        choice = line_name(line, question, self._language)
        count = str(cell.count) if isinstance(cell, Shown) else HIDDEN
        if share is None or isinstance(cell, Withheld):
            return self.say("results-line", choice=choice, count=count)
        if share.extreme:
            key = "results-line-few" if share.extreme is Extreme.VERY_FEW else "results-line-all"
            return self.say(key, choice=choice, count=count)
        return self.say("results-line-share", choice=choice, count=count, percent=share.percent)

    def _day(self, day: date) -> str:
        return self.say("date", day=str(day.day), month=day.month, year=str(day.year))
