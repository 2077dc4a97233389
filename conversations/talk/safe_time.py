"""Asks whether now is a safe time before anything shows of a talk that Heard comes back to unasked.

Somebody else may hold the phone. Until a yes nothing of the talk is said, and nothing typed is an answer.
"""

from dataclasses import replace

from conversations.messages import Edited, Order, Ordered, Press, Pressed, Said, Typed
from conversations.talk import notice
from conversations.talk.effects import Phrase
from conversations.talk.ending import stop
from conversations.talk.numbers import whole_number
from conversations.talk.pausing import shows
from conversations.talk.session import Session
from conversations.talk.spoken import Word, meant
from conversations.talk.turn import Take, Transition, Turn

_WAYS = (notice.NOW, notice.LATER, notice.NEVER)  # as the buttons stand
_MEANS = {
    Word.YES: notice.NOW,
    Word.GO_ON: notice.NOW,
    Word.START: notice.NOW,
    Word.NO: notice.LATER,
    Word.LATER: notice.LATER,
    Word.PAUSE: notice.LATER,
    Word.STOP: notice.NEVER,
}
_OF_THE_TALK = frozenset({Order.BACK, Order.SKIP, Order.WHO, Order.WHY})  # out of sight: "who are you" may be another's


def guard(turn: Turn) -> Transition:
    """Put a talk out of sight, and ask."""
    session = turn.session
    asked = replace(session, guarded=True, hidden=False, wakes=None, revision=session.revision + 1)
    return turn.but(asked).show()


def hidden(session: Session) -> Session:
    """Put a talk out of sight without a word: the next thing typed answers nothing, not even a yes does."""
    return replace(session, guarded=True, offered=None, hidden=True, revision=session.revision + 1)


def guarded(turn: Turn, event: Said, take: Take) -> Transition:
    """Take one event of a talk that is out of sight."""
    way = _way(turn, event)
    turn = turn.but(replace(turn.session, hidden=False)) if turn.session.hidden else turn
    lifted = turn.but(replace(turn.session, guarded=False))
    match way:
        case notice.NOW:
            return take(lifted, Ordered(Order.REPEAT))
        case notice.LATER:
            return turn.tell(Phrase("safe-later"), buttons=notice.safe_buttons(turn.session.scope))
        case notice.NEVER:
            return stop(lifted)
        case _ if _is_about_the_talk(event):
            return turn.show()
        case _ if isinstance(event, Typed | Edited | Pressed) or event == Ordered(Order.STOP):
            return take(lifted, event)  # distress, a button further up, the way out
        case _:
            return take(turn, event)


def _is_about_the_talk(event: Said) -> bool:
    """Say whether an event is about a question that they do not see, or asks what this is."""
    match event:
        case Typed() | Edited():
            return not shows(event)
        case Ordered(order=order):
            return order in _OF_THE_TALK
        case _:
            return False


def _way(turn: Turn, event: Said) -> str | None:
    match event:
        case Pressed(press=Press(step=notice.SAFE, key=key) as press) if turn.ours(press):
            return key
        case Ordered(order=Order.START | Order.REPEAT):
            return notice.NOW
        case Ordered(order=Order.PAUSE):
            return notice.LATER
        case Typed(text=text) if not turn.session.hidden and not shows(event):
            number = whole_number(text)
            if number is not None:
                return _WAYS[number - 1] if 1 <= number <= len(_WAYS) else None
            word = meant(text, turn.setting.script.languages)
            return _MEANS.get(word) if word else None
        case _:
            return None
