"""Rests a talk until a time somebody chooses; whatever they write before then goes on with it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.hours import moved_within
from conversations.messages import Left, Order, Ordered, Press, Pressed, Said, Typed
from conversations.script.model import Date, Text, Time
from conversations.talk.asking import calendar
from conversations.talk.effects import Button, Phrase
from conversations.talk.labels import is_label
from conversations.talk.numbers import whole_number
from conversations.talk.session import Status, changed
from conversations.talk.spoken import Word, meant
from conversations.talk.turn import Take, Transition, Turn
from conversations.talk.wait_words import EVENING
from conversations.talk.waits import read_wait

REST = ".rest"  # step of the buttons below; no step of a script can begin with a dot
ON, HOUR, TONIGHT, TOMORROW = "on", "hour", "evening", "tomorrow"
_LABELS = {
    ON: "button-rest-on",
    HOUR: "button-rest-hour",
    TONIGHT: "button-rest-evening",
    TOMORROW: "button-rest-tomorrow",
}
_LATER = frozenset({Word.PAUSE, Word.LATER})
_ON = frozenset({Word.GO_ON, Word.START, Word.YES})


def rest(turn: Turn, words: str = "") -> Transition:
    """Rest until the time named; until this time tomorrow where none is, or sooner if that is too late."""
    tomorrow = _local(turn) + timedelta(days=1)
    soon_enough = _moved(turn, tomorrow) < turn.session.expires_at
    return rest_until(turn, words) or _until(turn, tomorrow if soon_enough else _in_an_hour(turn))


def rest_until(turn: Turn, words: str) -> Transition | None:
    """Rest until the time that some words name; None where they name none."""
    wait = read_wait(words, turn.languages, turn.now, turn.setting.programme.zone)
    return _until(turn, wait.until) if wait and not wait.vague else None


def asks_to_rest(turn: Turn, event: Said) -> bool:
    """Say whether typed words ask for a pause, and are no answer: one's own words always are."""
    if not isinstance(event, Typed) or turn.session.status not in (Status.CONSENTING, Status.ASKING):
        return False
    question = turn.question
    if isinstance(question, Text):
        return False
    if meant(event.text, turn.setting.script.languages) not in _LATER:
        wait = read_wait(event.text, turn.languages, turn.now, turn.setting.programme.zone, beside=True)
        if wait is None or not (wait.vague or not isinstance(question, Date | Time)):
            return False
    return not is_label(question, event.text)


def roused(turn: Turn, event: Said, take: Take) -> Transition:
    """Take what comes while a talk rests: another time, or it goes on."""
    session = turn.session
    lifted = turn.but(changed(session, wakes=None))
    match event:
        case Left():
            return Transition(session)
        case Ordered(order=Order.HELP, rest=asked):
            return turn.tell(*turn.help(asked), buttons=_buttons(session.scope))  # it goes on resting
        case Ordered(order=Order.REPEAT) if session.wakes and turn.now >= session.wakes:
            return lifted.show(Phrase("rest-over"), *lifted.notes())
        case Pressed(press=Press(step=step, key=key) as press) if step == REST and turn.ours(press):
            return _chosen(lifted, key)
        case Typed(text=text):
            return _typed(lifted, event, text) or take(lifted, event)
        case _:
            return take(lifted, event)


def pressed(turn: Turn, key: str) -> Transition:
    """Take a button of a pause that is over: another time may still be chosen."""
    return turn.show(Phrase("stale")) if key == ON else _chosen(turn, key)


def _typed(turn: Turn, event: Typed, text: str) -> Transition | None:
    number, keys = whole_number(text), tuple(_LABELS)
    if number is not None:
        return _chosen(turn, keys[number - 1]) if 1 <= number <= len(keys) else None
    word = meant(text, turn.setting.script.languages)
    if word in _ON:
        return _chosen(turn, ON)
    named = read_wait(text, turn.languages, turn.now, turn.setting.programme.zone)
    own = isinstance(turn.question, Text) and not named
    return rest(turn, event.text) if named or (word in _LATER and not own) else None


def _chosen(turn: Turn, key: str) -> Transition:
    here = _local(turn)
    evening = here.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    match key:
        case "hour":
            return _until(turn, _in_an_hour(turn))
        case "evening":
            return _until(turn, evening if evening > here else _in_an_hour(turn))
        case "tomorrow":
            return _until(turn, here + timedelta(days=1))
        case _:
            return turn.show(Phrase("welcome-back"), *turn.notes())


def _until(turn: Turn, due: datetime) -> Transition:
    """Rest until a moment, moved to an hour at which Heard may write; not at all where the survey closes before."""
    until = _moved(turn, due)
    if until >= turn.session.expires_at:
        return turn.show(Phrase("rest-too-late", calendar(turn.setting.closing_day())))
    here = until.astimezone(ZoneInfo(turn.setting.programme.zone))
    at = {**calendar(here.date()), "time": f"{here:%H:%M}"}
    night = (Phrase("rest-night"),) if until != due else ()
    after = turn.but(changed(turn.session, wakes=until.astimezone(turn.now.tzinfo), offered=None))
    if turn.session.pause and turn.session.pause.stands:  # after distress nobody goes on by what they write
        return after.show(*night, Phrase("pause-until", at))
    return after.tell(*night, Phrase("rest-until", at), Phrase("rest-other"), buttons=_buttons(turn.session.scope))


def _buttons(scope: str) -> tuple[Button, ...]:
    return tuple(Button(Phrase(label), Press(scope, REST, key)) for key, label in _LABELS.items())


def _local(turn: Turn) -> datetime:
    return turn.now.astimezone(ZoneInfo(turn.setting.programme.zone))


def _in_an_hour(turn: Turn) -> datetime:
    return turn.now + timedelta(hours=1)


def _moved(turn: Turn, due: datetime) -> datetime:
    return moved_within(due, turn.setting.programme.zone)
