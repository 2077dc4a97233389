"""The only door from what a person said to what is stored; nothing of them but their answers goes through.

Somebody's own words come here redacted. What an older version of Heard kept as it was typed is redacted on the way,
and never quoted: nobody was asked.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from conversations.errors import HeardError
from conversations.findings.answer import Answer
from conversations.findings.redaction.redact import redact
from conversations.script.enquiry import ENQUIRY, enquiry_in
from conversations.script.model import Calculate, Script, Text
from conversations.script.path import Way
from conversations.script.values import Comment, Drafts, Quote, Value, opted_out


class TooFewIds(HeardError):
    """A caller handed in fewer random ids than there are questions."""


class Told(Protocol):
    """The three things of a session that may be read here: a type, so that reading a fourth does not build.

    The session itself lives a room above this one (conversations.talk) and is not known here.
    """

    @property
    def wave(self) -> str:
        """The wave it belongs to."""

    @property
    def language(self) -> str:
        """The language it was held in."""

    @property
    def drafts(self) -> Drafts:
        """What was said, by step."""


def anonymise(
    session: Told, script: Script, respondent: str, area: str, week: str, ids: Sequence[str]
) -> tuple[Answer, ...]:
    """Give an Answer for each question that was asked and is relevant still; None where it was skipped.

    Values worked out are given where the script keeps them.

    `respondent` and `ids` (random, at least one a question) come from outside, `area` is a leaf's key. A
    question whose condition no longer holds (the person went back and changed an answer) is left out. What they asked
    us, if anything, comes last: it takes one id more.
    """
    kept: dict[str, Value | None] = {}
    way = Way(script, session.drafts, None)
    known = way.known(None)
    for step in way.to(None):
        if step.name in known and (not isinstance(step, Calculate) or step.keep):
            value = known[step.name]
            kept[step.name] = uncut(value, session.language) if isinstance(step, Text) else value
    if asked := enquiry_in(session.drafts):
        kept[ENQUIRY.name] = asked
    if len(ids) < len(kept):
        raise TooFewIds(f"{len(kept)} answers need as many ids; {len(ids)} were given")
    return tuple(
        Answer(
            id=new,
            wave=session.wave,
            respondent=respondent,
            area=area,
            question=question,
            value=value,
            language=session.language,
            week=week,
        )
        for new, (question, value) in zip(ids, kept.items(), strict=False)
    )


def uncut(value: Value | None, language: str) -> Value | None:
    """Make a comment of an answer in free words that an older version kept as it was typed."""
    return (
        Comment(redact(value, language).text, Quote.NEVER) if isinstance(value, str) and not opted_out(value) else value
    )


def iso_week(now: datetime) -> str:
    """Name the ISO week of a day: "2026-W48"."""
    year, week, _ = now.isocalendar()
    return f"{year}-W{week:02d}"
