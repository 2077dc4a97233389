"""Measures one turn of the engine, redaction apart: a survey of 60 steps with conditions, pressed and typed."""

import argparse
import statistics
import time
from datetime import UTC, datetime, timedelta

from conversations.messages import Press, Pressed, Typed
from conversations.script.expressions import parse
from conversations.script.model import Choice, Form, Integer, Note, Range, Script, SelectMultiple, SelectOne, Step
from conversations.talk.choosing import DONE
from conversations.talk.engine import advance, begin
from conversations.talk.person import OpenWave
from conversations.talk.session import Session, Status
from conversations.talk.setting import Setting
from tests.support.talk_programme import GARDEN, MEMBER

STEPS = 60
BUDGET = 100  # microseconds a turn
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SCOPE = "scope001"
WAVE = OpenWave("wave0001abcdefgh", "garden", "long", 1, ("north",), NOW + timedelta(days=10))
CHOICES = tuple(Choice(name, {"en": f"It was {name}", "cy": f"Roedd yn {name}"}) for name in ("good", "fair", "bad"))


def survey() -> Script:
    """Write a survey in which every step after the first few looks back at two others."""
    steps: list[Step] = [Note(name="hello", label={"en": "Hello.", "cy": "Helo."})]
    while len(steps) < STEPS:
        steps.append(_step(len(steps)))
    words = {"en": "Long", "cy": "Hir"}
    return Script(
        "long", 1, Form.EXPERIENCE, ("en", "cy"), words, words, tuple(steps), open_days=10, minutes=10, summary=False
    )


def _step(number: int) -> Step:
    label = {"en": f"What about {number}?", "cy": f"Beth am {number}?"}
    name, before = f"q{number}", number - 4
    looked = f"${{q{before}}}"
    condition = f"not(selected({looked}, 'bad'))" if number % 2 == 0 else f"{looked} < 50 and {looked} != 3"
    relevant = parse(condition) if before > 0 else None
    match number % 4:
        case 0:
            return SelectOne(name=name, label=label, relevant=relevant, choices=CHOICES)
        case 1:
            return Range(name=name, label=label, relevant=relevant, start=0, end=10)
        case 2:
            return SelectMultiple(name=name, label=label, relevant=relevant, choices=CHOICES)
        case _:
            return Integer(name=name, label=label, relevant=relevant, constraint=parse(". >= 0 and . <= 99"))


def talk(setting: Setting, *, typed: bool) -> tuple[int, float]:
    """Go through the survey once; give the turns taken and the seconds they took."""
    session = begin(setting, WAVE, MEMBER, "s1", SCOPE).session
    session = advance(setting, session, Typed("yes"), NOW).session
    turns = 0
    started = time.process_time()
    while session.status is Status.ASKING:
        session = advance(setting, session, _answer(setting, session, typed=typed), NOW).session
        turns += 1
    return turns, time.process_time() - started


def _answer(setting: Setting, session: Session, *, typed: bool) -> Typed | Pressed:
    step = session.step or ""
    question = setting.question(step)
    if typed or isinstance(question, Integer):
        return Typed("It was good" if isinstance(question, SelectOne | SelectMultiple) else "7")
    ticked = isinstance(question, SelectMultiple) and session.toggles
    return Pressed(Press(SCOPE, step, DONE if ticked else "1"), "m")


def options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--talks", type=int, default=200)


def measure(asked: argparse.Namespace) -> None:
    setting = Setting(GARDEN, survey(), NOW + timedelta(days=10))
    for typed in (False, True):
        talk(setting, typed=typed)
        runs = [talk(setting, typed=typed) for _ in range(asked.talks)]
        each = statistics.median(seconds / turns * 1e6 for turns, seconds in runs)
        way = "typed" if typed else "pressed"
        print(f"{way}: {each:.0f} microseconds a turn of a {STEPS}-step survey; the budget is {BUDGET}")
