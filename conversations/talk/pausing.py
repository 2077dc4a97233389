"""Meets distress at once: whom to ring, and a pause, not an end. What was typed waits until the person goes on.

Nothing is kept but that the talk has had its pause, and of which kinds staff were told. They are told the kind alone,
once a talk, and only where the notice that the person agreed to said so beforehand.
"""

from dataclasses import replace

from conversations.distress import Distress
from conversations.messages import Edited, Order, Ordered, Press, Pressed, Said, Typed
from conversations.script.model import Text
from conversations.talk import notice
from conversations.talk.cutting import cut_out, said_again
from conversations.talk.effects import Phrase
from conversations.talk.ending import stop
from conversations.talk.helping import signposts
from conversations.talk.labels import is_label
from conversations.talk.numbers import whole_number
from conversations.talk.resting import rest_until
from conversations.talk.safeguarding.noticing import distress
from conversations.talk.session import Aside, Pause, Status, changed
from conversations.talk.spoken import Word, language_named, meant
from conversations.talk.tongue import MENU, speak
from conversations.talk.turn import Take, Transition, Turn

_WAYS = (notice.GO_ON, notice.REST, notice.STOP)  # as the buttons stand
_MEANS = {
    Word.GO_ON: notice.GO_ON,
    Word.START: notice.GO_ON,
    Word.YES: notice.GO_ON,
    Word.PAUSE: notice.REST,
    Word.LATER: notice.REST,
    Word.NO: notice.REST,
    Word.STOP: notice.STOP,
}


def shows(event: Said) -> Distress | None:
    """Say whether what somebody typed or changed shows distress."""
    if not isinstance(event, Typed | Edited):
        return None
    return event.noticed.distress if event.noticed else distress(event.text)


def heeded(turn: Turn, event: Said, take: Take) -> Transition:
    """Take an event as `take` does, unless it shows distress or a pause stands."""
    label = isinstance(event, Typed) and is_label(turn.question, event.text)
    shown = None if label else shows(event)
    if shown is None:
        pause = turn.session.pause
        return _chosen(turn, event, take, pause) if pause else take(turn, event)
    done = _met(turn, event, take, shown)
    return _telling(done, shown.kind.value) if _told(turn, shown) else done


def _told(turn: Turn, shown: Distress) -> bool:
    """Say whether staff are told of this: once a talk, if the person was told so, and agreed, before they wrote it."""
    duty, session = turn.setting.programme.duty, turn.session
    agreed = session.duty and session.status in {Status.ASKING, Status.STOPPING}
    new = shown.kind not in session.told
    return duty is not None and agreed and new and shown.sure and shown.kind in duty.kinds


def _telling(done: Transition, kind: str) -> Transition:
    return replace(done, alert=kind, session=changed(done.session, told=(*done.session.told, kind)))


def _met(turn: Turn, event: Said, take: Take, shown: Distress) -> Transition:
    """Answer words that show distress."""
    pause = turn.session.pause
    if pause is None or shown.now:
        return _paused(turn, event, shown)
    if pause.stands:
        return _set_aside(turn, event).show(Phrase("distress-again"))
    return _gently(_chosen(turn, event, take, pause))


def _paused(turn: Turn, event: Said, shown: Distress) -> Transition:
    """Answer distress in full: at its first words in a talk, and whenever danger is now."""
    after = _set_aside(turn, event)
    parts = signposts([turn.place], turn.session.reads, now=shown.now)
    return after.tell(*parts, Phrase("pause-offer"), buttons=notice.pause_buttons(turn.session.scope))


def _gently(done: Transition) -> Transition:
    """Say once more, in one line, whom to ring; the answer counts as any other."""
    if not done.says:
        return done
    first, *more = done.says
    return replace(done, says=(replace(first, parts=(Phrase("distress-again"), *first.parts)), *more))


def _set_aside(turn: Turn, event: Said) -> Turn:
    """Let a pause stand, with what is left of the words if they answered a question in the person's own words."""
    before = turn.session.pause.aside if turn.session.pause else None
    aside = _aside(turn, event, before)
    return turn.but(changed(turn.session, pause=Pause(stands=True, aside=aside), offered=None))


def _aside(turn: Turn, event: Said, before: Aside | None) -> Aside | None:
    asked = turn.session.status is Status.ASKING
    match event:
        case Typed(text=text, message=message, language=language, kept=kept) if asked and isinstance(
            turn.question, Text
        ):
            if before and not before.edited:
                text, kept = f"{before.text}\n{text}", None  # several messages in a row are one answer
            left = kept or cut_out(text, language or turn.session.language)
            return Aside(left.text, left.cut, left.held, message, edited=False)
        case Edited(text=text, message=message, kept=kept) if asked and message in turn.session.sources:
            left = kept or cut_out(text, turn.session.language)
            return Aside(left.text, left.cut, left.held, message, edited=True)
        case _:
            return before


def _chosen(turn: Turn, event: Said, take: Take, pause: Pause) -> Transition:  # noqa: PLR0911 - one return a case
    """Do what somebody chose at a pause. Whatever else they type waits, too: nobody goes on unless they say so."""
    lifted = turn.but(changed(turn.session, pause=Pause(stands=False), wakes=None))
    way = _way(turn, event)
    if way == notice.STOP:  # also long after the pause: it is what the button says
        return stop(lifted)
    if not pause.stands:
        return take(turn, event)
    match way, event:
        case notice.GO_ON, _:
            return _going_on(lifted, pause.aside, take)
        case notice.REST, _:
            return _resting(turn, event)
        case _, Typed(text=text) if turn.session.offered == MENU and (named := _language(turn, text)):
            return speak(turn, named)
        case _, Typed(text=text):
            return _until(turn, text) or _set_aside(turn, event).show()
        case _, Ordered(order=Order.STOP | Order.BACK | Order.SKIP) | Edited():
            return take(lifted, event)
        case _, Pressed(press=press) if turn.ours(press) and press.step != notice.LANGUAGE:
            return take(lifted, event)
        case _:
            return _beside(turn, event, take)


def _resting(turn: Turn, event: Said) -> Transition:
    """Let the talk rest for as long as they want, or until the time they name."""
    words = event.text if isinstance(event, Typed) else event.rest if isinstance(event, Ordered) else ""
    buttons = notice.pause_buttons(turn.session.scope, resting=True)
    open_ended = turn.but(changed(turn.session, wakes=None))
    return _until(turn, words) or open_ended.tell(Phrase("paused"), Phrase("pause-time"), buttons=buttons)


def _until(turn: Turn, words: str) -> Transition | None:
    return rest_until(turn, words) if turn.session.status is not Status.STOPPING else None


def _beside(turn: Turn, event: Said, take: Take) -> Transition:
    """Take what leaves the pause standing; a time they named stands, too, until it has come."""
    wakes = turn.session.wakes
    over = wakes is None or turn.now >= wakes
    if wakes is None or (over and event == Ordered(Order.REPEAT, unasked=True)):
        return take(turn, event)
    done = take(turn.but(changed(turn.session, wakes=None)), event)
    stands = done.session.status.live and done.session.pause is not None and done.session.pause.stands
    return replace(done, session=changed(done.session, wakes=wakes)) if stands and not over else done


def _language(turn: Turn, text: str) -> str | None:
    return language_named(text, turn.setting.script.languages)


def _way(turn: Turn, event: Said) -> str | None:
    match event:
        case Pressed(press=Press(step=notice.PAUSE, key=key) as press) if turn.ours(press):
            return key
        case Typed(text=text) if turn.session.pause and turn.session.pause.stands:
            number = whole_number(text)
            if number is not None:
                return _WAYS[number - 1] if 1 <= number <= len(_WAYS) else None
            word = meant(text, turn.setting.script.languages)
            return _MEANS.get(word) if word else None
        case Ordered(order=Order.PAUSE) if turn.session.pause and turn.session.pause.stands:
            return notice.REST
        case Ordered(order=Order.START):
            return notice.GO_ON
        case _:
            return None


def _going_on(lifted: Turn, aside: Aside | None, take: Take) -> Transition:
    """Give the words that waited their turn, or show where the talk stands."""
    return take(lifted, said_again(aside)) if aside else lifted.show(*lifted.notes())
