"""Begins a talk again from its first question, once somebody has said that they are sure."""

from conversations.messages import Press, Pressed, Said, Typed
from conversations.talk.effects import Button, Phrase
from conversations.talk.notice import NO, YES
from conversations.talk.numbers import whole_number
from conversations.talk.session import Status, changed
from conversations.talk.spoken import Word, meant
from conversations.talk.turn import Take, Transition, Turn

RESTART = ".restart"  # step of the buttons, and what stands in Session.offered while they are the last ones shown


def ask_to_restart(turn: Turn) -> Transition:
    """Ask before anything is deleted; where nothing was asked yet, or it was stopped, show where the talk stands."""
    if turn.session.status is not Status.ASKING:
        return turn.show()
    labels = {YES: "button-again", NO: "button-forget-no"}
    buttons = tuple(Button(Phrase(label), Press(turn.session.scope, RESTART, key)) for key, label in labels.items())
    return turn.but(changed(turn.session, offered=RESTART)).tell(Phrase("restart-ask"), buttons=buttons)


def restarted(turn: Turn, event: Said, take: Take) -> Transition:
    """Take the answer to that; anything else puts the question away and goes on."""
    match event:
        case Pressed(press=Press(step=step, key=key) as press) if step == RESTART and turn.ours(press):
            return _anew(turn) if key == YES else turn.show()
        case Typed(text=text):
            word, number = meant(text, turn.setting.script.languages), whole_number(text)
            if number == 1 or word in {Word.YES, Word.AGAIN}:
                return _anew(turn)
            return turn.show() if number == 2 or word is Word.NO else take(turn, event)  # noqa: PLR2004 - a button
        case _:
            return take(turn, event)


def _anew(turn: Turn) -> Transition:
    """Let go of what was said and ask the first question; the receipt's words stay those they have."""
    session = changed(turn.session, step=None, drafts={}, sources={}, toggles=(), reasks=0, prompt=None, enquiry=None)
    return turn.but(session).onward(Phrase("restarted"))
