"""A wave with everything it is played in: what opening, reminding and closing all need."""

from dataclasses import dataclass

from bot.record import open_wave
from conversations.planning.series import Wave
from conversations.programme import Programme, Programmes
from conversations.talk.person import OpenWave
from conversations.talk.setting import Setting


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
