"""Changes the secret key of a database while others serve from it; cut off anywhere, it goes on where it was."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import perf_counter

from bot.clock import Clock
from conversations.errors import CannotStart
from storage.keyring import SHOWN, UNTIDY
from storage.moving import MOVING, Moving
from storage.store import Store, Work

BY = "operator@console"  # in the audit log
REST = 1.0  # pause after a slice, as a share of what it took: half the time is for people
LEAST_REST = 0.005  # seconds; another process waits for the database's lock in steps of some milliseconds
TRIES = 40  # to rewrite the files, while somebody's older snapshot is open
TRY_AGAIN = 0.5  # seconds

Pause = Callable[[float], Awaitable[None]]
Progress = Callable[[str, int, int], None]
"""Told the table in hand, how many rows were looked at, and of how many."""


@dataclass(frozen=True, slots=True)
class Rotated:
    """What came of it: whether there was anything to do, rows that nobody could open, whether the files are clean."""

    changed: bool
    damaged: int
    clean: bool


class Rotation:
    """One change of the secret key, from the key the database is under to the other that is held."""

    def __init__(self, store: Store, clock: Clock, progress: Progress, pause: Pause = asyncio.sleep) -> None:
        self._store = store
        self._clock = clock
        self._progress = progress
        self._pause = pause
        self._seen = 0
        self._damaged = 0

    async def run(self, *, drop_unknown: bool = False) -> Rotated:
        """Do it all, or what is left of it. Raises CannotStart where it cannot begin."""
        async with self._store.read() as work:
            said = await work.rotation.said()
            sizes = await work.rotation.sizes()
        under_way = self._store.keys.older is not None
        if not under_way and self._store.keys.fingerprint == self._store.held.fingerprint:
            return Rotated(changed=False, damaged=0, clean=UNTIDY not in said or await self._clean())
        await self._settle_unknown(drop=drop_unknown)
        if not under_way:
            async with self._store.work() as work:
                await work.rotation.begin(self._store.held)
                await self._note(work, "begun")
        total = sum(sizes.values())
        for moving in MOVING:
            await self._move(moving, total)
        await self._end()
        return Rotated(changed=True, damaged=self._damaged, clean=await self._clean())

    async def _settle_unknown(self, *, drop: bool) -> None:
        """Refuse where people live in areas that no programme here has; or drop those marks, if that is meant."""
        async with self._store.work() as work:
            unknown = await work.rotation.unknown_areas()
            if drop:
                await work.rotation.drop_areas(unknown)
            elif unknown:
                raise CannotStart(
                    f"{sum(unknown.values())} homes lie in areas that no programme set here has, and would be lost. "
                    "Set HEARD_PROGRAMME to the same folders as for `heard run`. If those areas are gone for good, add "
                    "--drop-unknown-areas."
                )

    async def _move(self, moving: Moving, total: int) -> None:
        after = None
        while True:
            began = perf_counter()
            async with self._store.work() as work:
                moved = await work.rotation.move(moving, after)
            self._damaged += moved.damaged
            self._seen += moved.rows
            self._progress(moving.table, min(self._seen, total), total)
            if moved.after is None:
                return
            after = moved.after
            await self._pause(max(LEAST_REST, REST * (perf_counter() - began)))

    async def _end(self) -> None:
        async with self._store.read() as work:
            left = sum((await work.rotation.left()).values())
        if left > self._damaged:  # nothing can be sealed under the older key since it began
            raise CannotStart(f"{left} values are still under the older key; run this again.")
        async with self._store.work() as work:
            await work.rotation.end(self._clock())
            await self._note(work, "ended")

    async def _note(self, work: Work, what: str) -> None:
        await work.audit.note(BY, "change of key", "", f"{what}: {self._store.held.fingerprint[:SHOWN]}", self._clock())

    async def _clean(self) -> bool:
        for _ in range(TRIES):
            if await self._store.rewrite():
                async with self._store.work() as work:
                    await work.rotation.tidied()
                return True
            await self._pause(TRY_AGAIN)
        return False


async def describe(store: Store) -> list[str]:
    """Say which keys there are, and how much is under which, a line each."""
    async with store.read() as work:
        left, sizes = await work.rotation.left(), await work.rotation.sizes()
    keys, held = store.keys, store.held
    lines = [f"In use:      {keys.fingerprint[:SHOWN]} ({_setting(keys.fingerprint == held.fingerprint)})"]
    if keys.older is None:
        if held.older and keys.fingerprint != held.fingerprint:
            lines.append(f"To come:     {held.fingerprint[:SHOWN]} (HEARD_SECRET_KEY). Nothing is under it yet.")
            lines.append("`heard keys rotate` changes over to it, while Heard serves.")
        elif held.older:
            lines.append(f"Not needed:  {held.older.fingerprint[:SHOWN]}. Remove HEARD_SECRET_KEY_PREVIOUS.")
        lines.append(f"{sum(sizes.values()):,} rows that are sealed, all under the key in use.")
        return lines
    lines.append(f"Before it:   {keys.older.fingerprint[:SHOWN]}, needed until nothing is left under it.")
    lines += [f"{table}: {count:,} still under the older key." for table, count in left.items()]
    lines.append("`heard keys rotate` finishes the change.")
    return lines


def _setting(is_newest: bool) -> str:  # noqa: FBT001  of one argument
    return "HEARD_SECRET_KEY" if is_newest else "HEARD_SECRET_KEY_PREVIOUS"
