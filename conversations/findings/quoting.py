"""The gate for people's own words: what may be quoted, and with what beside it.

Somebody allowed it, what could show who they are was cut out, at least ten people wrote something there, and another
person has looked at it. Beside it stands the question and at most the area as it was published.
"""

from collections.abc import Sequence

from conversations.findings.figures import GATE, Measure, Quoted, Release, Shown
from conversations.findings.policy import QUOTE_BASE, ROUND_TO
from conversations.script.values import Comment, Quote, Value


def quotable(said: Value | None, release: Release, question: str) -> bool:
    """Say whether a comment may be looked at, to be quoted beside this release."""
    allowed = isinstance(said, Comment) and said.quote is not Quote.NEVER and bool(said.text.strip())
    return allowed and may_quote(release, question)


def may_quote(release: Release, question: str) -> bool:
    """Say whether enough people answered a question in their own words for anyone to be quoted."""
    table = release.table(question)
    return table is not None and table.measure is Measure.COMMENTS and _is_enough(release, question, 0)


def quoted_in(release: Release, question: str, lineage: Sequence[str]) -> tuple[str, ...]:
    """Give the areas a comment is shown with: the smallest column it is counted in, none where that is the whole."""
    table = release.table(question)
    column = table.column_of(lineage) if table else 0
    return table.columns[column].areas if table and column and _is_enough(release, question, column) else ()


def quoted(
    said: Value | None, release: Release, question: str, lineage: Sequence[str], *, checked: bool
) -> Quoted | None:
    """Let a comment through that a person has `checked`; None for any other. `lineage` leads down to its area."""
    if not checked or not isinstance(said, Comment) or not quotable(said, release, question):
        return None
    return Quoted(question, said.text, quoted_in(release, question, lineage), GATE)


def _is_enough(release: Release, question: str, column: int) -> bool:
    """Say whether at least ten people wrote something; a rounded 10 can be 8 where the floor is lower."""
    table = release.table(question)
    base = table.figures[column].base if table else None
    least = QUOTE_BASE if release.floor >= QUOTE_BASE else QUOTE_BASE + ROUND_TO
    return isinstance(base, Shown) and base.count >= least
