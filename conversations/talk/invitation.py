"""The words Heard writes first: an invitation to a wave, and its one reminder."""

from conversations.messages import Press
from conversations.programme import Programme
from conversations.script.model import Script
from conversations.talk.asking import calendar
from conversations.talk.effects import Button, Own, Part, Phrase, Say
from conversations.talk.helping import with_help
from conversations.talk.notice import INVITATION, NEVER, NOW, SAFE_LABELS
from conversations.talk.person import OpenWave
from conversations.talk.setting import Setting
from conversations.words import say_in

START, LATER, STOP = "start", "later", "stop"  # keys of an invitation's buttons


def invite(programme: Programme, script: Script, wave: OpenWave, language: str) -> Say:
    """Invite someone to a wave that is open to them."""
    return _letter("invite", programme, script, wave, language)


def remind(programme: Programme, script: Script, wave: OpenWave, language: str) -> Say:
    """Remind someone, once, who has not said anything since they were invited."""
    return _letter("remind", programme, script, wave, language)


def scope_of(wave: OpenWave) -> str:
    """Bind an invitation's buttons to its wave."""
    return scope_of_id(wave.id)


def scope_of_id(wave: str) -> str:
    """Give what binds buttons to the wave of an id."""
    return wave[:8]


def start_button(wave: OpenWave, label: Part) -> Button:
    """Offer to start one wave."""
    return Button(label, Press(scope_of(wave), INVITATION, START))


def safe_letter_buttons(wave: OpenWave) -> tuple[Button, ...]:
    """Offer, before anything of a wave in safe mode shows, to see it, to wait or never to be asked again."""
    labels = {START: NOW, LATER: LATER, STOP: NEVER}
    return tuple(
        Button(Phrase(SAFE_LABELS[label]), Press(scope_of(wave), INVITATION, key)) for key, label in labels.items()
    )


def _letter(kind: str, programme: Programme, script: Script, wave: OpenWave, language: str) -> Say:
    """Say what is asked; in safe mode only whether now is a safe time, and the rest to whoever says yes."""
    scope = scope_of(wave)
    if programme.is_safe(script):
        return with_help(programme, Say(language, (Phrase("safe-time"),), safe_letter_buttons(wave)), scope)
    asked = {"count": len(script.questions), "minutes": script.minutes}
    closes = calendar(Setting(programme, script, wave.closes).closing_day())
    parts = (
        Phrase(kind, {"programme": say_in(programme.name, language), "title": say_in(script.title, language)}),
        Own(say_in(script.purpose, language)),
        Phrase("invite-length", {**asked, **closes}),
        Phrase("invite-free"),
    )
    buttons = (
        start_button(wave, Phrase("button-start")),
        Button(Phrase("button-later"), Press(scope, INVITATION, LATER)),
        Button(Phrase("button-stop"), Press(scope, INVITATION, STOP)),
    )
    return with_help(programme, Say(language, parts, buttons), scope)
