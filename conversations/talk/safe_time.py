"""Asks whether now is a safe time before anything shows of a talk that Heard comes back to unasked.

Somebody else may hold the phone. Until a yes nothing of the talk is said, and nothing typed is an answer.
"""

from dataclasses import replace

from conversations.distress import Noticed
from conversations.messages import Edited, Order, Ordered, Press, Pressed, Said, Typed
from conversations.script.model import Text
from conversations.talk import notice
from conversations.talk.cutting import said_again, with_held
from conversations.talk.effects import Phrase
from conversations.talk.ending import stop
from conversations.talk.numbers import whole_number
from conversations.talk.pausing import shows
from conversations.talk.receipt import read_words
from conversations.talk.session import Session, changed
from conversations.talk.setting import Setting
from conversations.talk.spoken import Word, meant
from conversations.talk.turn import Take, Transition, Turn

_WAYS = (notice.NOW, notice.LATER, notice.NEVER)  # as the buttons stand
MEANS = {  # what is typed in their place
    Word.YES: notice.NOW,
    Word.GO_ON: notice.NOW,
    Word.START: notice.NOW,
    Word.NO: notice.LATER,
    Word.LATER: notice.LATER,
    Word.PAUSE: notice.LATER,
    Word.STOP: notice.NEVER,
    Word.NEVER: notice.NEVER,
}
_OF_THE_TALK = frozenset({Order.BACK, Order.SKIP, Order.WHO, Order.WHY})  # out of sight: "who are you" may be another's
_OF_ONESELF = frozenset({Order.RESULTS, Order.MYDATA, Order.WITHDRAW, Order.FORGET, Order.RESTART})
"""What is answered with the programme, the area or the survey; each is one tap in a vendor's menu of commands."""


def guard(turn: Turn) -> Transition:
    """Put a talk out of sight, and ask."""
    session = turn.session
    asked = changed(session, guarded=True, hidden=False, wakes=None, revision=session.revision + 1)
    return turn.but(asked).show()


def hidden(session: Session) -> Session:
    """Put a talk out of sight without a word: the next thing typed answers nothing, not even a yes does."""
    return changed(session, guarded=True, offered=None, hidden=True, wants=None, revision=session.revision + 1)


def must_wait(setting: Setting, session: Session, event: Said) -> bool:
    """Say whether what somebody asks of themselves waits until they say that now is a safe time."""
    return session.guarded and of_oneself(event, setting.programme.languages)


def of_oneself(event: Said, languages: tuple[str, ...]) -> bool:
    """Say whether somebody asks of themselves what others should not read.

    Being forgotten with the yes typed behind it is none, nor is taking answers back with a receipt's words: both are
    sure already, and what is said to them names nothing.
    """
    match event:
        case Ordered(order=Order.FORGET, rest=rest) if meant(rest, languages) is Word.YES:
            return False
        case Ordered(order=Order.WITHDRAW, rest=rest) if read_words(rest):
            return False
        case Ordered(order=order):
            return order in _OF_ONESELF
        case _:
            return False


def taken_up(turn: Turn, event: Said) -> tuple[Session, Ordered] | None:
    """Give what somebody asked of themselves, once they say that now is a safe time; None where that is not it.

    The talk stays out of sight: the answer leaves none of its questions in front of them. /start goes on with it.
    """
    session, wants = turn.session, turn.session.wants
    if wants is None or isinstance(event, Ordered) or _way(turn, event) != notice.NOW:
        return None
    hides = wants is not Order.RESTART  # which ends with the first question
    late = session.late if hides else None
    taken = changed(session, wants=None, late=late, hidden=False, guarded=hides, revision=session.revision + 1)
    return taken, Ordered(wants)


def guarded(turn: Turn, event: Said, take: Take) -> Transition:
    """Take one event of a talk that is out of sight."""
    way = _way(turn, event)
    turn = turn.but(changed(turn.session, hidden=False)) if turn.session.hidden else turn
    late = turn.session.late
    lifted = turn.but(changed(turn.session, guarded=False, wants=None, late=None))
    match way:
        case notice.NOW:
            return take(lifted, said_again(late) if late else Ordered(Order.REPEAT))
        case notice.LATER:
            waits = turn.but(changed(turn.session, wants=None))
            return waits.tell(Phrase("safe-later"), buttons=notice.safe_buttons(turn.session.scope))
        case notice.NEVER:
            return stop(lifted)
        case _ if isinstance(event, Ordered) and must_wait(turn.setting, turn.session, event):
            return turn.but(changed(turn.session, wants=event.order)).show()
        case _ if _is_about_the_talk(event):
            return turn.show()
        case _:  # distress, a button further up and the way out show the talk; the rest is answered beside it
            shows_it = isinstance(event, Typed | Edited | Pressed) or event == Ordered(Order.STOP)
            return take(lifted if shows_it else turn, _with_held(turn, event))


def _with_held(turn: Turn, event: Said) -> Said:
    """Put what was held before words that show distress: both wait as one answer until the pause is over."""
    late = turn.session.late
    if late is None or late.edited or not isinstance(event, Typed) or not isinstance(turn.question, Text):
        return event
    whole, kept = with_held(late, event, turn.session.language)
    return replace(event, text=whole, kept=kept, noticed=Noticed(shows(event)))


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
            return MEANS.get(word) if word else None
        case _:
            return None
