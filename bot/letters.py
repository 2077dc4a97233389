"""Makes the words of letters as they are sent, in the language each person reads by then.

Whoever has spoken since a letter was written is not sent it: they need neither invitation nor reminder any more, or
have said stop.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.render.speech import speak
from bot.scene import Scene
from config.phrases import Phrasebook
from conversations.messages import Kind, Message, Template, ToContact
from conversations.planning.series import WaveState
from conversations.programme import Programmes
from conversations.talk.invitation import invite, remind
from storage.store import Work
from storage.waiting import Waiting


class Letters:
    """Looks up what letters need in a few queries, however many there are."""

    def __init__(self, programmes: Programmes, phrasebook: Phrasebook) -> None:
        self._programmes = programmes
        self._phrasebook = phrasebook

    async def write(self, work: Work, rows: Sequence[Waiting]) -> dict[str, Message | None]:
        """Give the words of those rows that are letters, by row id; None for one that need not be sent any more.

        Left out is what this process cannot write: an open wave's script is not among its files. Another may.
        """
        by_wave: dict[str, list[tuple[Waiting, str]]] = {}
        for row in rows:
            if isinstance(row.body, Template) and isinstance(row.to, ToContact):
                by_wave.setdefault(row.body.wave, []).append((row, row.to.contact))
        written: dict[str, Message | None] = {}
        for wave, letters in by_wave.items():
            written |= await self._of_wave(work, wave, letters)
        return written

    async def _of_wave(
        self, work: Work, identity: str, letters: Sequence[tuple[Waiting, str]]
    ) -> dict[str, Message | None]:
        people = [who for _, who in letters]
        wave = await work.waves.get(identity)
        is_open = wave is not None and wave.state is WaveState.OPEN
        scene = Scene.of(self._programmes, wave) if wave and is_open else None
        if is_open and scene is None:
            return {}
        unheard = await work.invitations.unheard(identity, people)
        readers = await work.contacts.readers(people)
        made: dict[tuple[Kind, str], Message] = {}
        written: dict[str, Message | None] = {}
        for row, who in letters:
            written[row.id] = None
            if scene and who in unheard and who in readers:
                said = row.kind, readers[who]
                written[row.id] = made[said] = made.get(said) or self._message(scene, *said)
        return written

    def _message(self, scene: Scene, kind: Kind, language: str) -> Message:
        say = invite if kind is Kind.INVITATION else remind
        letter = speak(self._phrasebook, say(scene.programme, scene.setting.script, scene.opened, language))
        return replace(letter, discreet=scene.programme.discreet)
