"""Lays out a digest for officials: a headline in plain words, the team's own area, then the areas side by side.

Every team gets the same figures; only the opening differs. It is read on a phone, between two other things.
"""

from collections.abc import Iterator
from datetime import date

from bot.render.about import about
from bot.render.comparing import comparison
from bot.render.figures import cell_text, people_text, range_text, reason_text, share_text, short_text
from bot.render.legend import legend_items
from bot.render.naming import (
    area_name,
    asked_everywhere,
    column_name,
    line_name,
    question_name,
    question_named,
    told_of,
)
from bot.render.steps import KEPT, steps_text, waves_text
from conversations.document import Block, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.findings.digest import Digest
from conversations.findings.figures import Measure, Reason, Released, Share, Shown, Withheld
from conversations.findings.policy import Policy
from conversations.programme import Area, Programme
from conversations.script.enquiry import ENQUIRY
from conversations.script.model import Band, Question, Script
from conversations.words import say_in

LANGUAGE = "en"  # officials' pages are in English
ELSEWHERE = "Elsewhere"
MORE = "With more answers, more can be shown."
EVERY_AREA_ASKED = "All areas asked"

_COUNTED = {Measure.COMMENTS: "wrote something", Measure.REPLIES: "answered"}
_ASKED = "asked something while they answered"


def digest_document(digest: Digest, programme: Programme, script: Script, team: str) -> Document:
    """Make a team's page of a digest. `script` is the version the digest names."""
    page = _Page(digest, programme, script)
    own = next((area for area in programme.areas.walk() if area.team == team), programme.areas)
    title = f"{say_in(script.title, LANGUAGE)}: what people told us"
    headline = page.headline()
    blocks: list[Block] = [Heading(title, 1), Paragraph(headline), *about(digest, programme)]
    if digest.told:
        blocks += page.opening(own)
        blocks += page.side_by_side()
        blocks += page.own_words(team)
    blocks += page.ending()
    return Document(f"{say_in(programme.name, LANGUAGE)}. {title}. {headline}", tuple(blocks))


def _says_much(table: Released, column: int) -> bool:
    """Say whether an opening has something to tell of a question: what was chosen, or how many wrote."""
    figures = table.figures[column]
    if table.measure is Measure.COMMENTS:
        return isinstance(figures.base, Shown)
    return any(isinstance(cell, Shown) for cell in figures.cells)


def _before(question: Question) -> str:
    """Give a question's words as they stand before what was said to it, on one line."""
    name = question_name(question, LANGUAGE)
    return name if name.endswith((".", "?", "!", ":", "…")) else f"{name}:"


def _tells_nothing(table: Released) -> bool:
    whole = table.figures[0]
    return isinstance(whole.base, Withheld) or (
        bool(whole.cells) and not any(isinstance(cell, Shown) for cell in whole.cells)
    )


class _Page:
    """One digest, with the words that name what it counts."""

    def __init__(self, digest: Digest, programme: Programme, script: Script) -> None:
        self._digest = digest
        self._release = digest.release
        self._least = Policy(digest.release.floor).least_told
        self._programme = programme
        self._script = script

    def headline(self) -> str:
        people = self._release.people.figures[0].base
        when = f"from {_day(self._digest.since)} to {_day(self._digest.closes)}"
        if isinstance(people, Withheld) and people.reason is Reason.REPEATED:
            return (
                f"The same was asked of the same areas a short while before these answers, {when}. "
                f"Side by side, the two would tell about a few people only. {KEPT}"
            )
        if not isinstance(people, Shown):
            together = f" in {waves_text(self._digest)} together," if self._digest.pooled else ""
            return (
                f"Fewer than {self._release.floor} people answered{together} {when}. "
                f"That is too few to show anything without giving someone away. {KEPT}"
            )
        told = f"{people_text(people, self._least).capitalize()} people answered"
        for table, question in self._tables():
            whole = table.figures[0]
            if whole.positive:
                said = self._positive(table, question, whole.positive)
                base = people_text(whole.base, self._least).capitalize()
                asked = f'{base} people answered "{question_name(question, LANGUAGE)}"'
                return f"{said} {asked} {told} in all, {when}."
        return f"{told}, {when}."

    def opening(self, own: Area) -> Iterator[Block]:
        """Tell the team's own area first; the whole for the centre."""
        name = area_name(self._programme, own.key, LANGUAGE, ELSEWHERE)
        if not {leaf.key for leaf in own.leaves()} & set(self._digest.areas):
            yield Heading(f"Your area: {name}")
            yield Paragraph(f"Nobody in {name} was asked this time. What others said stands below.")
            return
        lineage = self._programme.lineage(own.key)
        yield Heading(f"Your area: {name}")
        people = self._release.people
        column, alone = self._column(people, lineage)
        if alone:
            yield Paragraph(f"{people_text(people.figures[column].base, self._least).capitalize()} people answered.")
        else:
            together = column_name(people.columns[column], self._programme, LANGUAGE, ELSEWHERE)
            yield Paragraph(f"Too few people answered in {name} to show them alone. They are counted in: {together}.")
        told = [(table, question, *self._column(table, lineage)) for table, question in self._tables()]
        items = tuple(
            self._own(table, question, column, alone=alone)
            for table, question, column, alone in told
            if (column or alone) and _says_much(table, column)
        )
        if items:
            yield Bullets(items)
        if any(not column and not alone and _says_much(table, 0) for table, _, column, alone in told):
            yield Small(f"What else {name} said is counted in a larger area only, further down.")

    def _own(self, table: Released, question: Question, column: int, *, alone: bool) -> str:
        told = self._told(table, question, column)
        if not alone:
            together = column_name(table.columns[column], self._programme, LANGUAGE, ELSEWHERE)
            told = f"{together} together: {told[0].lower()}{told[1:]}"
        return f"{_before(question)} {told}"

    def side_by_side(self) -> Iterator[Block]:
        """Show a table for each question; where only answering is counted, a line each, at the end."""
        several = any(len(table.columns) > 1 for table, _ in self._tables())
        yield Heading("The areas side by side" if several else "Question by question")
        counted = []
        for table, question in self._tables():
            label = question_name(question, LANGUAGE)
            if not table.lines:
                counted.append(f"{_before(question)} {self._told(table, question, 0)}{self._by_area(table)}")
            elif len(table.columns) == 1 and _tells_nothing(table):
                yield Paragraph(f"{label}\n{self._told(table, question, 0)}")
            else:
                yield self._table(table, question)
                if did := steps_text(table, self._digest, self._programme, LANGUAGE, ELSEWHERE):
                    yield Small(did)
                yield from comparison(table, self._programme, LANGUAGE, ELSEWHERE)
        if counted:
            yield Paragraph("Of numbers, dates and people's own words only how many answered is counted here:")
            yield Bullets(tuple(counted))

    def own_words(self, team: str) -> Iterator[Block]:
        """Tell how comments come to be quoted, where there may be any: nobody looks for what they do not know of."""
        counted = [table.figures[0].base for table, _ in self._tables() if table.measure is Measure.COMMENTS]
        if not any(isinstance(base, Shown) for base in counted):
            return
        central = self._programme.areas.team
        if team == central:
            yield Paragraph(
                "What people wrote may be quoted where they allowed it. A coordinator of this team looks at it first, "
                'one comment at a time: "list" names the series, "quotes s3" begins. What is found fit then goes to '
                "every team."
            )
        else:
            looking = say_in(self._programme.teams[central].name, LANGUAGE)
            yield Paragraph(
                f"What people wrote may be quoted where they allowed it. {looking} looks at it first; what is found "
                "fit then comes to every team."
            )

    def ending(self) -> Iterator[Block]:
        """Say how to read it, where there are figures to read."""
        if self._digest.told:
            yield Heading("How to read this")
            yield Bullets(tuple(legend_items(self._digest)))
        script = self._script
        waves = waves_text(self._digest)
        yield Small(f"{script.name} v{script.version}, {waves}. Every team gets these figures.")

    def _by_area(self, table: Released) -> str:
        """Add how many answered in each area, after the whole."""
        areas = [
            f"{column_name(column, self._programme, LANGUAGE, ELSEWHERE)} {cell_text(figures.base)}"
            for column, figures in zip(table.columns[1:], table.figures[1:], strict=True)
        ]
        return f" {', '.join(areas)}." if areas else ""

    def _tables(self) -> list[tuple[Released, Question]]:
        return [
            (table, question)
            for table in self._release.tables
            if told_of(table) and (question := question_named(self._script, table.question))
        ]

    def _column(self, table: Released, lineage: tuple[str, ...]) -> tuple[int, bool]:
        """Find where an area is counted, and whether it stands there alone."""
        column = table.column_of(lineage)
        alone = table.columns[column].areas == lineage[-1:] or self._is_whole(column, lineage[-1])
        return column, alone

    def _is_whole(self, column: int, key: str) -> bool:
        """Say whether an area holds everyone asked (a borough that is all of its programme)."""
        area = self._programme.area(key)
        return column == 0 and area is not None and {leaf.key for leaf in area.leaves()} >= set(self._digest.areas)

    def _told(self, table: Released, question: Question, column: int) -> str:
        figures = table.figures[column]
        if isinstance(figures.base, Withheld):
            return f"Not shown: {reason_text(figures.base.reason)}. {MORE}"
        people = f"{people_text(figures.base, self._least)} people"
        if table.measure in _COUNTED:
            return f"{people.capitalize()} {_ASKED if question is ENQUIRY else _COUNTED[table.measure]}."
        if figures.positive:
            return self._positive(table, question, figures.positive) + f" {people.capitalize()} answered."
        shown = [
            f"{line_name(line, question, LANGUAGE)} {short_text(cell, share)}"
            for line, cell, share in zip(table.lines, figures.cells, figures.shares, strict=True)
            if isinstance(cell, Shown)
        ]
        if not shown:
            return f"{people.capitalize()} answered. What they chose is hidden, so that no one can be found out. {MORE}"
        rest = "" if len(shown) == len(table.lines) else "; the rest is hidden"
        return f"{people.capitalize()} answered: {', '.join(shown)}{rest}."

    def _positive(self, table: Released, question: Question, share: Share) -> str:
        names = [
            f'"{name}"'
            for line in table.lines
            if line.band is Band.POSITIVE
            for name in line_name(line, question, LANGUAGE).split(" / ")
        ]
        sure = f" ({range_text(share)})" if range_text(share) else ""
        return f"{share_text(share).capitalize()} said {' or '.join(names)}{sure}."

    def _table(self, table: Released, question: Question) -> Table:
        names = [column_name(column, self._programme, LANGUAGE, ELSEWHERE) for column in table.columns]
        if not asked_everywhere(self._digest, self._programme):
            names[0] = EVERY_AREA_ASKED if len(names) > 1 else names[0]
        rows = [("People", *(cell_text(figures.base) for figures in table.figures))]
        for place, line in enumerate(table.lines):
            cells = (short_text(figures.cells[place], figures.shares[place]) for figures in table.figures)
            rows.append((line_name(line, question, LANGUAGE), *cells))
        return Table(("", *names), tuple(rows), question_name(question, LANGUAGE))


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
