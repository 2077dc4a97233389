"""The shape of an anonymous answer; conversations/findings/anonymise.py is the only door to it."""

from dataclasses import dataclass

from conversations.script.model import Value


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """One answer with nobody behind it: no contact, no clock time.

    `id` is random. `respondent` ties the answers of one person within one wave and only while it is open;
    `area` is a leaf area's key; `value` is None where the question was skipped; `week` is ISO ("2026-W48")
    and dropped at close. Built only by anonymise() and by storage reading its own rows back.
    """

    id: str
    wave: str
    respondent: str
    area: str
    question: str
    value: Value | None
    language: str
    week: str
