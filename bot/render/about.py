"""Says what the figures of a digest stand on: which waves, how many were asked, and where far more answered."""

from collections.abc import Iterator

from bot.render.figures import people_text, reason_text, share_text
from bot.render.naming import column_name
from bot.render.steps import why_pooled
from conversations.document import Block, Paragraph
from conversations.findings.digest import Digest
from conversations.findings.figures import Cell, Column, Reason, Shown, Withheld
from conversations.findings.growth import TIMES
from conversations.findings.policy import SHARE_BASE, Policy
from conversations.programme import Programme

LANGUAGE = "en"  # officials' pages are in English
ELSEWHERE = "Elsewhere"
NO_COMPLETION = "The share who finished"
NO_RESPONSE = "A response rate"


def about(digest: Digest, programme: Programme) -> Iterator[Block]:
    """Give a paragraph for each thing to know before the figures."""
    if digest.pooled and digest.told:
        yield Paragraph(why_pooled(digest))
    yield Paragraph(fieldwork(digest))
    for areas in digest.grown:
        name = column_name(Column(areas, None), programme, LANGUAGE, ELSEWHERE)
        yield Paragraph(
            f"At least {TIMES} times as many people as the last time answered in {name}. "
            "If you did not expect that, find out who was given the link before you rely on these figures."
        )


def fieldwork(digest: Digest) -> str:
    """Say how many were asked, and what came of it."""
    report, least = digest.release.fieldwork, Policy(digest.release.floor).least_told
    if isinstance(report.started, Withheld) and report.started.reason in {Reason.POOLED, Reason.REPEATED}:
        return f"How many were asked, started and finished is not shown: {reason_text(report.started.reason)}."
    started, finished = people_text(report.started, least), people_text(report.finished, least)
    if digest.always_open:
        rate = f" ({share_text(report.completion)} of those who started)" if report.completion else ""
        took_part = f"{started} started and {finished} finished{rate}"
        why = "" if report.completion else _why_no_rate(report.started, NO_COMPLETION)
        return f"Anyone could take part: {took_part}. {why}Nobody was asked by list, so there is no response rate."
    told = f"We asked {people_text(report.invited, least)} people: {started} started and {finished} finished"
    if not report.rr1:
        return f"{told}. {_why_no_rate(report.invited, NO_RESPONSE)}".strip()
    told += f", a response rate of {share_text(report.rr1)}"
    if not report.rr2 or report.rr1 == report.rr2:
        return f"{told}."
    return f"{told}. With those who stopped near the end it is {share_text(report.rr2)}."


def _why_no_rate(base: Cell, what: str) -> str:
    """Say why a rate is missing whose base was large enough for one."""
    if not isinstance(base, Shown) or base.count <= SHARE_BASE:
        return ""
    return f"{what} is not given: it would be made of rounded numbers, and could be too far out. "
