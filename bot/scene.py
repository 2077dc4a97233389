"""A wave with everything it is played in: what opening, reminding and closing all need."""

import logging
from dataclasses import dataclass

from bot.record import open_wave
from conversations.planning.series import Wave
from conversations.programme import Programme, Programmes
from conversations.talk.person import OpenWave
from conversations.talk.setting import Setting

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Scene:
    """One wave, as stored and as a turn sees it, with its programme and script."""

    wave: Wave
    opened: OpenWave
    setting: Setting

    @staticmethod
    def of(programmes: Programmes, wave: Wave) -> "Scene | None":
        """Find a wave's scene; None when its programme or script version is no longer among the files."""
        opened = open_wave(wave)
        setting = Setting.of(programmes, opened)
        return Scene(wave, opened, setting) if setting else None

    @property
    def programme(self) -> Programme:
        """The programme that asks."""
        return self.setting.programme


class Scenes:
    """Finds scenes for one process; what is wrong with a wave is logged once, not every second."""

    def __init__(self, programmes: Programmes) -> None:
        self._programmes = programmes
        self._told: set[tuple[str, str]] = set()

    def of(self, wave: Wave) -> Scene | None:
        """Find a wave's scene, or say that there is none."""
        scene = Scene.of(self._programmes, wave)
        if scene is None:
            self.tell_once(wave, "a wave's programme or script is no longer among the files")
        return scene

    def tell_once(self, wave: Wave, what: str, count: int = 1) -> None:
        """Log what is wrong with a wave, unless that was said before."""
        if (wave.id, what) not in self._told:
            self._told.add((wave.id, what))
            _log.error(what, extra={"wave": wave.id, "programme": wave.programme, "count": count})
