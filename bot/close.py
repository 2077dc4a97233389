"""Ends talks and waves: answers past the core question are kept, links are destroyed, figures are released once."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bot.agreed import agreed_alone
from bot.publish import publish
from bot.record import Changes, Submission, record
from bot.scene import Scene
from conversations.findings.anonymise import uncut
from conversations.findings.policy import SENSITIVE_FLOOR, policy_for
from conversations.planning.series import Wave
from conversations.programme import Programmes
from conversations.script.model import Text
from conversations.talk.engine import expire
from conversations.talk.session import Session, Status
from storage.deletions import Deletion
from storage.store import Work


class Closer:
    """Works within the caller's transaction; `shuffle` decides the random order answers are rewritten in."""

    def __init__(self, programmes: Programmes, shuffle: random.Random) -> None:
        self._programmes = programmes
        self._shuffle = shuffle

    async def close(self, work: Work, scene: Scene, now: datetime) -> bool:
        """End a wave for good; False if another process did."""
        await self.end(work, await work.sessions.of_wave(scene.wave.id), now)
        free = [question.name for question in scene.setting.script.questions if isinstance(question, Text)]
        await work.answers.redress(scene.wave.id, free, uncut)  # an older version kept words as they were typed
        floor = policy_for(sensitive=scene.programme.sensitive).floor
        closing = await work.waves.close(scene.wave.id, self._shuffle, floor)
        if closing is None:
            return False
        await self._forget_consents(work, scene.wave)
        await publish(work, scene.programme, scene.setting.script, scene.wave, closing, now)
        return True

    async def cut(self, work: Work, wave: Wave, now: datetime) -> bool:
        """End a wave whose script is gone: its links and drafts are destroyed, and nothing can be released of it."""
        await self.end(work, await work.sessions.of_wave(wave.id), now)
        if await work.waves.close(wave.id, self._shuffle, SENSITIVE_FLOOR) is None:
            return False
        await self._forget_consents(work, wave)
        return True

    async def end(self, work: Work, sessions: Sequence[Session], now: datetime) -> None:
        """End sessions whose time is over; what was answered past the core question is kept, as the notice said."""
        contacts = await work.contacts.by_id([session.contact for session in sessions])
        scenes = {one: await self._scene(work, one) for one in {session.wave for session in sessions}}
        changes, dropped = Changes(), 0
        for session in sessions:
            scene = scenes[session.wave]
            if scene is None:
                changes.sessions[session.id] = replace(session, status=Status.EXPIRED)
                continue
            done = expire(scene.setting, session, now)
            changes.sessions[session.id] = done.session
            person = contacts.get(session.contact)
            area = person.areas.get(session.programme) if person else None
            if done.submitted and area:
                changes.submitted.append(Submission(done.submitted, area))
            elif session.drafts:
                dropped += 1
            if done.disposition:
                changes.dispositions[session.wave, session.contact] = done.disposition
        await record(work, changes, self._programmes, now)
        await work.deletions.add(Deletion.TALKS, dropped, now.astimezone(UTC).date())

    async def _forget_consents(self, work: Work, wave: Wave) -> None:
        """Delete the consents that say who took part."""
        await work.consents.drop(await agreed_alone(work, self._programmes, wave))

    async def _scene(self, work: Work, wave: str) -> Scene | None:
        found = await work.waves.get(wave)
        return Scene.of(self._programmes, found) if found else None
