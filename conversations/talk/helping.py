"""Whom to ring: the lines of somebody's area and nation, and the button that shows them under every message."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from conversations.messages import Order, Ordered, Press, Pressed, Said
from conversations.programme import Programme, Programmes
from conversations.talk.effects import Button, Part, Phrase, Say
from conversations.talk.person import Outcome, programmes_of
from conversations.words import say_in

HELP = ".help"  # step of the button; no step of a script can begin with a dot
NOW = "now"
OPEN_SCOPE = "anyone"  # of buttons that do the same for everybody, and so name nobody

Place = tuple[Programme, str]
"""A programme and one of its leaf areas; "" for whoever has none there yet."""


def helplines(places: Iterable[Place], language: str) -> tuple[Part, ...]:
    """Give the helplines of these places, each once, as one paragraph; nothing where there are none."""
    known = {line.key: line for programme, area in places for line in programme.lines(area)}
    lines = "\n".join(f"{say_in(line.name, language)}: {line.contact}" for line in known.values())
    return (Phrase("helplines", {"lines": lines}),) if lines else ()


def help_parts(places: Iterable[Place], language: str, asked: str = "") -> tuple[Part, ...]:
    """Answer /help: that nobody watches, whom to ring, and only then what can be typed: danger does not scroll.

    Whoever `asked` by the button wants no list of words.
    """
    there = tuple(places)
    hides = (Phrase("hide-how"),) if any(programme.discreet for programme, _ in there) else ()
    words = () if asked == NOW else (*hides, Phrase("help"))
    return (Phrase("not-watched"), *helplines(there, language), *words)


def signposts(places: Sequence[Place], language: str, *, now: bool) -> tuple[Part, ...]:
    """Say at once whom to ring; a sensitive programme's words say nothing of what was written: others may see them."""
    neutral = any(programme.sensitive for programme, _ in places)
    kind = () if neutral else (Phrase("distress-heard"),)
    first = Phrase("distress-now" if now else "not-watched")
    return (*kind, first, *helplines(places, language))


def help_button(scope: str) -> Button:
    """Offer help now; whatever its scope, and however old, it does the same."""
    return Button(Phrase("button-help-now"), Press(scope, HELP, NOW))


def pressed_for_help(event: Said) -> Said:
    """See the command that the button stands for."""
    match event:
        case Pressed(press=Press(step=step)) if step == HELP:
            return Ordered(Order.HELP, NOW)
        case _:
            return event


def at_hand(programmes: Programmes, outcome: Outcome) -> Outcome:
    """Put the button under every message to somebody in a sensitive programme, or on the way into one."""
    contact, session = outcome.person.contact, outcome.person.session
    if contact is None or outcome.hide:  # what is left on the screen then must tell nothing
        return outcome
    for key in programmes_of(contact, session):
        if key in programmes and programmes[key].sensitive:
            break
    else:
        return outcome
    button = help_button(session.scope if session else OPEN_SCOPE)
    says = (replace(say, buttons=(*say.buttons, button)) for say in outcome.says)
    return replace(outcome, says=tuple(says))


def with_help(programme: Programme, say: Say, scope: str) -> Say:
    """Put it under a letter of a sensitive programme."""
    return replace(say, buttons=(*say.buttons, help_button(scope))) if programme.sensitive else say
