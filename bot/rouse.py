"""Goes on with talks whose people rested until now: their question is put again, as if they had asked for it."""

import logging
from collections.abc import Awaitable, Callable

from bot.clock import Clock
from bot.scene import Scenes
from conversations.hours import within
from storage.store import Store

AT_ONCE = 200  # talks in one tick, so that a tick holds nobody up

Rouse = Callable[[str], Awaitable[bool]]
"""Puts their question to a contact again; False if they went on themselves, or another process did it."""

_log = logging.getLogger(__name__)


class Rouser:
    """Called at each tick; any number of processes may be."""

    def __init__(self, store: Store, scenes: Scenes, rouse: Rouse, clock: Clock) -> None:
        self._store = store
        self._scenes = scenes
        self._rouse = rouse
        self._clock = clock

    async def tick(self) -> None:
        """Rouse whoever is due, in the hours in which Heard writes where they live."""
        now = self._clock()
        async with self._store.read() as work:
            due = await work.sessions.waking(now, AT_ONCE)
            waves = {wave.id: wave for wave in await work.waves.open()} if due else {}
        for contact, identity in due:
            wave = waves.get(identity)
            scene = self._scenes.of(wave) if wave else None
            if scene is None or not within(now, scene.programme.zone):
                continue
            try:
                await self._rouse(contact)
            except Exception:  # noqa: BLE001  a loop's edge: one person's trouble is not the next one's
                _log.exception("a talk that rested could not be gone on with")
