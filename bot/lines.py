"""Rows this process has in hand and does not send yet: each recipient's in a line of their own."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.pace import Place, Turns
from conversations.messages import Address, Kind, ToContact, ToTeam
from storage.waiting import Waiting

Recipient = ToContact | ToTeam


@dataclass(frozen=True, slots=True, repr=False)
class Parcel:
    """A claimed row and where it goes; None where nobody is there to send it to."""

    row: Waiting
    address: Address | None


@dataclass(slots=True, eq=False)
class Line:
    """One recipient's rows, each with the time by which it must be on its way; and its place in a vendor's queue."""

    parcels: list[tuple[Parcel, datetime]] = field(default_factory=list)
    turns: Turns | None = None
    place: Place | None = None


class Lines:
    """All lines. `waiting` counts the rows in them."""

    def __init__(self) -> None:
        self.waiting = 0
        self._lines: dict[Recipient, Line] = {}
        self._fewer = asyncio.Event()

    def add(self, parcel: Parcel, by: datetime) -> tuple[Line, bool]:
        """Put a row into its recipient's line; say whether the line is new, so that somebody must serve it."""
        self.waiting += 1
        line = self._lines.get(parcel.row.to)
        is_new = line is None
        if line is None:
            line = self._lines[parcel.row.to] = Line()
        line.parcels.append((parcel, by))
        return line, is_new

    def take(self, line: Line) -> tuple[Parcel, datetime]:
        """Take the first row out of a line."""
        self._less(1)
        return line.parcels.pop(0)

    def leave_replies(self, line: Line) -> list[Waiting]:
        """Take everything but replies out of a line."""
        others = [parcel.row for parcel, _ in line.parcels if parcel.row.kind is not Kind.REPLY]
        if others:
            line.parcels = [held for held in line.parcels if held[0].row.kind is Kind.REPLY]
            self._less(len(others))
        return others

    def clear(self, to: Recipient) -> list[Waiting]:
        """Take everything out of a recipient's line."""
        line = self._lines.get(to)
        if line is None:
            return []
        taken, line.parcels = line.parcels, []
        self._less(len(taken))
        return [parcel.row for parcel, _ in taken]

    def end(self, to: Recipient) -> list[Waiting]:
        """End a line nobody serves any more; give what was still in it."""
        left = self.clear(to)
        del self._lines[to]
        return left

    def letters(self) -> Iterator[str]:
        """Give the ids of rows that nobody asked for, whose people may say stop before they go."""
        for line in self._lines.values():
            for parcel, _ in line.parcels:
                if parcel.row.kind is not Kind.REPLY:
                    yield parcel.row.id

    async def until_at_most(self, count: int) -> None:
        """Wait until so many rows, or fewer, are in hand."""
        while self.waiting > count:
            self._fewer.clear()
            await self._fewer.wait()

    def _less(self, count: int) -> None:
        self.waiting -= count
        self._fewer.set()
