"""Shows somebody their own words as they would be kept, before anything is kept for good."""

from collections.abc import Sequence
from enum import StrEnum

from conversations.messages import Press
from conversations.script.values import Comment
from conversations.talk.effects import Button, Part, Phrase, Say, Theirs
from conversations.talk.session import Prompt, Session

LONG = 1_200  # characters of a comment shown in one message with all around it: of Telegram's 4,096, /help takes 1,500


class Keep(StrEnum):
    """What can become of a comment: its buttons, in their order."""

    OK = "ok"
    CHANGE = "change"
    UNQUOTED = "unquoted"
    DELETE = "delete"


_LABELS = {
    Keep.OK: "button-ok",
    Keep.CHANGE: "button-change",
    Keep.UNQUOTED: "button-unquoted",
    Keep.DELETE: "button-erase",
}


def to_confirm(session: Session, prompt: Prompt, comment: Comment, before: Sequence[Part]) -> tuple[Say, ...]:
    """Show somebody their own words as they would be kept, and let them decide; a long text has a message to itself."""
    own = session.reads
    marks = (Phrase("keep-cut"),) if prompt.cut else ()
    warning = (Phrase("keep-look"),) if prompt.held else ()
    words = (Phrase("keep-this"), Theirs(comment.text))
    asked = (*marks, *warning, Phrase("keep-means"), Phrase("keep-how"))
    buttons = _buttons(session, prompt)
    if len(comment.text) <= LONG:
        return (Say(own, (*before, *words, *asked), buttons),)
    first = (Say(own, tuple(before)),) if before else ()
    return (*first, Say(own, words), Say(own, asked, buttons))


def chosen(key: str, prompt: Prompt) -> Keep | None:
    """Say which button of this prompt a key is; None for one of an earlier prompt, whose words were others."""
    return next((choice for choice in Keep if key == _key(choice, prompt)), None)


def _key(choice: Keep, prompt: Prompt) -> str:
    return f"{choice}.{prompt.edition}"


def _buttons(session: Session, prompt: Prompt) -> tuple[Button, ...]:
    step = session.step or ""
    return tuple(Button(Phrase(_LABELS[choice]), Press(session.scope, step, _key(choice, prompt))) for choice in Keep)
