"""What became of sends, gathered for one commit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from conversations.messages import Kind, Template, ToContact
from conversations.talk.person import Disposition
from storage.outbox import NO_PAGE
from storage.waiting import Waiting

FORGOTTEN = "forgotten"  # the code of what was to go to somebody who is no contact any more
NOBODY_WAITS = frozenset({FORGOTTEN, NO_PAGE})  # whoever opens the page again is asked again anyway


@dataclass(slots=True)
class Marks:
    """Rows that were sent, put back as (id, not before, code) or given up with a code; and people who are gone."""

    sent: list[Waiting] = field(default_factory=list)
    again: list[tuple[str, datetime, str]] = field(default_factory=list)
    dead: list[tuple[Waiting, str]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    shown: list[tuple[str, str, str]] = field(default_factory=list)

    def take_back(self, other: "Marks") -> None:
        """Put marks that could not be committed before the ones made since."""
        self.shown[:0] = other.shown
        self.sent[:0], self.again[:0], self.dead[:0], self.gone[:0] = other.sent, other.again, other.dead, other.gone

    def only_replies(self) -> bool:
        """Say whether there is nothing but replies that were sent."""
        others = self.again or self.dead or self.gone
        return not others and all(row.kind is Kind.REPLY for row in self.sent)

    def take_replies(self) -> tuple[list[Waiting], list[tuple[str, str, str]]]:
        """Give what was sent and shown, and keep nothing of it; nothing if there is more than replies."""
        if not self.only_replies():
            return [], []
        taken = self.sent, self.shown
        self.sent, self.shown = [], []
        return taken

    def done(self) -> Iterator[str]:
        """Give the ids of rows that are done with, so that another to the same recipient may come next."""
        yield from (row.id for row in self.sent)
        yield from (row.id for row, _ in self.dead)

    def news(self) -> list[tuple[str, str, Disposition]]:
        """Give what became of invitations, as (wave, contact, disposition)."""
        said = [row for row in self.sent if not isinstance(row.body, Template)]  # a letter left out needed no words
        reached = [(row, Disposition.CONTACTED) for row in said]
        failed = [(row, Disposition.FAILED) for row, _ in self.dead]
        return [
            (row.key.split(":")[1], row.to.contact, came)  # keys of a wave's messages begin wave:<id>:
            for row, came in (*reached, *failed)
            if row.kind is Kind.INVITATION and isinstance(row.to, ToContact)
        ]

    def unanswered(self) -> list[str]:
        """Give the people whose reply was given up though they are there, and who got nothing since."""
        last: dict[str, tuple[int, bool]] = {}
        lost = [(row, code not in NOBODY_WAITS) for row, code in self.dead]
        for row, is_lost in (*lost, *((row, False) for row in self.sent)):
            if row.kind is Kind.REPLY and isinstance(row.to, ToContact):
                last[row.to.contact] = max(last.get(row.to.contact, (-1, False)), (int(row.id), is_lost))
        return [contact for contact, (_, is_lost) in last.items() if is_lost and contact not in self.gone]

    def __bool__(self) -> bool:
        return bool(self.sent or self.again or self.dead or self.gone)
