"""Whatever way somebody takes through a survey, the same answers are stored; and every way has an end."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.render.speech import speak
from config.phrases import Phrasebook
from conversations.codec import session_from_json, session_to_json
from conversations.findings.anonymise import anonymise
from conversations.messages import Media, Order, Ordered, Press, Pressed, Sent, Typed
from conversations.script.enquiry import ENQUIRY
from conversations.script.expressions import parse
from conversations.script.invariants import faults
from conversations.script.model import (
    Calculate,
    Choice,
    Date,
    Decimal,
    District,
    Integer,
    Note,
    Question,
    Range,
    Repeat,
    Script,
    SelectMultiple,
    SelectOne,
    Text,
    Time,
    Value,
)
from conversations.script.rounds import unrolled
from conversations.script.values import Comment, opted_out
from conversations.talk.choosing import DONE
from conversations.talk.reading import scale
from conversations.talk.session import Status
from tests.support.every_kind import SCOPE, SURVEY, Walker, script
from tests.support.talk_programme import NOW
from tests.support.talk_programme import script as script_of_steps

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LANGUAGES = ("en", "cy", "pl")
BACK = {"en": "back", "cy": "yn ôl", "pl": "wstecz"}
ASTRAY = (
    *("nothing", "back", "back", "back in words", "language", "repeat", "resume", "help", "stop", "stale", "ask"),
    *("pause", "distress", "why", "who", "easy", "photo"),
)
ASKED = "When will it be mended?"


@cache
def book() -> Phrasebook:
    return Phrasebook.load()


# Scripts of any kind ----------------------------------------------------------------------------------------


def words(text: str) -> dict[str, str]:
    return {code: f"{text} {code}" for code in LANGUAGES}


@st.composite
def scripts(draw):
    """Write a valid script of up to nine steps, each of any kind, with conditions that look back."""
    steps: list = []
    for number in range(draw(st.integers(2, 9))):
        steps += (
            _rounds(draw, f"q{number}", steps) if draw(st.integers(0, 6)) == 0 else [_step(draw, f"q{number}", steps)]
        )
    made = script_of_steps(*steps)
    found = faults(made, "any")
    return made if not found and made.questions else script_of_steps(steps[0], _integer("last"))


def _rounds(draw, name: str, before: list) -> tuple:
    """A repeat of two or three rounds: as many as an earlier number says, or until there is no other."""
    numbers = [step for step in before if isinstance(step, Range | Integer)]
    counted = draw(st.sampled_from([None, *numbers]))
    inside = SelectOne(
        name=f"{name}b",
        label=words(f"What of {name} ${{round}} with ${{{name}a}}?"),
        relevant=parse(f"${{{name}a}} > 1"),
        choices=tuple(Choice(key, words(f"{name} is {key}")) for key in ("sunny", "shady")),
    )
    repeat = Repeat(
        name=name,
        steps=(_integer(f"{name}a"), inside),
        most=draw(st.integers(2, 3)),
        times=parse(f"${{{counted.name}}}") if counted else None,
        again=None if counted else words(f"Another {name}?"),
        label=draw(st.sampled_from([None, words(f"About {name}")])),
    )
    return unrolled(repeat, [Choice("yes", words("Yes")), Choice("no", words("No"))])


def _integer(name: str) -> Integer:
    return Integer(name=name, label=words(f"What is {name}?"))


def _step(draw, name: str, before: list):
    asked = [step for step in before if not isinstance(step, Note | Text)]
    common = {"name": name, "label": words(f"What is {name}?")}
    relevant = draw(st.sampled_from([None, None, *asked])) if asked else None
    if relevant is not None:
        common["relevant"] = parse(_condition(draw, relevant))
    kinds = ["one", "several", "range", "integer", "decimal", "text", "date", "time", "district", "note", "calculate"]
    kind = draw(st.sampled_from(kinds if asked else kinds[:9]))
    if kind == "note":
        return Note(**common)
    if kind == "calculate":
        del common["label"]
        return Calculate(**common, calculation=parse(f"number(${{{draw(st.sampled_from(asked)).name}}}) + 1"))
    common["required"] = draw(st.booleans())
    if kind == "range":
        return Range(**common, start=0, end=draw(st.integers(1, 5)))
    if kind in {"one", "several"}:
        return _select(draw, kind, common, asked)
    plain = {"integer": Integer, "decimal": Decimal, "text": Text, "date": Date, "time": Time, "district": District}
    if kind == "integer" and draw(st.booleans()):
        common["constraint"] = parse(". <= 50")
        common["constraint_message"] = words("At most fifty.")
    return plain[kind](**common)


def _select(draw, kind: str, common: dict, asked: list) -> SelectOne | SelectMultiple:
    name, size = common["name"], draw(st.integers(2, 15))
    choices = tuple(Choice(f"c{n}", words(f"{name} choice {'abcdefghijklmno'[n]}")) for n in range(size))
    looked = [step for step in asked if isinstance(step, SelectOne) and step.choice_filter is None]
    extra: dict = {"shuffled": draw(st.booleans())}
    if looked and draw(st.booleans()):
        step = draw(st.sampled_from(looked))
        keys = [choice.name for choice in step.choices]
        choices = tuple(replace(one, attributes={"of": keys[n % len(keys)]}) for n, one in enumerate(choices))
        extra["choice_filter"] = parse(f"of = ${{{step.name}}} or ${{{step.name}}} = ''", of_choices=True)
    if kind == "several":
        choices = (*choices, Choice("none", words(f"{name} not one"), exclusive=True))
        return SelectMultiple(**common, choices=choices, **extra)
    return SelectOne(**common, choices=choices, **extra)


def _condition(draw, step) -> str:
    match step:
        case SelectOne() | SelectMultiple():
            return f"selected(${{{step.name}}}, '{draw(st.sampled_from(step.choices)).name}')"
        case Range() | Integer() | Decimal() | Calculate():
            return f"${{{step.name}}} > 2"
        case _:
            return f"${{{step.name}}} != ''"


# One plan of answers, given in many ways --------------------------------------------------------------------


def answer_to(walker: Walker, question: Question, draw) -> Value:  # noqa: PLR0911 - one return a case
    """Choose an answer among what is now offered."""
    shown = walker.setting.shown(question, walker.session.drafts, SCOPE, walker.setting.today(NOW))
    match shown:
        case SelectOne(choices=choices):
            return draw(st.sampled_from([choice.name for choice in choices])) if choices else "prefer_not"
        case SelectMultiple(choices=choices):
            alone = {choice.name for choice in question.choices if choice.exclusive}
            names = [choice.name for choice in choices if choice.name not in alone]
            picked = set(draw(st.lists(st.sampled_from(names), min_size=1, max_size=3))) if names else alone
            return tuple(choice.name for choice in question.choices if choice.name in picked)
        case Range():
            return draw(st.sampled_from(list(scale(question))))
        case Integer():
            return draw(st.integers(0, 3))
        case Decimal():
            return draw(st.sampled_from([0.0, 2.5, 12.0, 3.75]))
        case Date():
            return draw(st.sampled_from(["2025-03-12", "2024-02-29"]))
        case Time():
            return draw(st.sampled_from(["00:00", "09:30", "16:05"]))
        case District():
            return draw(st.sampled_from(["KT1", "SW1A", "BT7"]))
        case Text():
            return draw(st.sampled_from(["the gate is shut", "a longer bench"]))


def give(walker: Walker, value: Value, draw) -> None:
    """Answer the question asked: pressed, by number, by label in any language, or typed."""
    question = walker.question
    if opted_out(value):
        walker.type("prefer not to say")
        return
    shown = walker.setting.shown(question, walker.session.drafts, SCOPE, walker.setting.today(NOW))
    way = draw(st.sampled_from(["pressed", "number", *walker.setting.script.languages]))
    match shown:
        case SelectOne(choices=choices) | SelectMultiple(choices=choices):
            names = value if isinstance(value, tuple) else (value,)
            if way == "pressed":
                press(walker, question, names)
            elif way == "number":
                walker.type(", ".join(str(place) for place, one in enumerate(choices, 1) if one.name in names))
            else:
                walker.type(", ".join(one.label[way] for one in choices if one.name in names))
        case Range() if way == "pressed":
            walker.press(str(value))
        case Text():
            walker.type(value)
            walker.press(f"ok.{walker.session.prompt.edition}") if way == "pressed" else walker.type("1")
        case _:
            walker.type(str(value))


def press(walker: Walker, question: Question, names: tuple[str, ...]) -> None:
    """Press what is wanted, turning pages; what is ticked and not wanted is pressed away."""
    step = walker.session.step
    while walker.session.step == step:
        ticked = walker.session.toggles
        wanted = set(names).symmetric_difference(ticked) if isinstance(question, SelectMultiple) else set(names)
        if not wanted:
            walker.press(DONE)
            return
        walker.do(Ordered(Order.REPEAT))
        shown = [one.name for one in walker.setting.shown(question, walker.session.drafts, SCOPE, NOW.date()).choices]
        place = min(shown.index(name) for name in wanted)
        if len(shown) > 12:
            walker.press(f"more.{place // 8}")
        key = next(key for key in walker.pressable() if key.partition(".")[0] == str(place + 1))
        walker.press(key)


def wander(walker: Walker, draw) -> None:  # noqa: C901, PLR0912 - one case a thing people do
    """Do something that is no answer."""
    match draw(st.sampled_from(ASTRAY)):
        case "back":
            for _ in range(draw(st.integers(1, 4))):
                walker.do(Ordered(Order.BACK))
        case "back in words":
            walker.type(draw(st.sampled_from([BACK[code] for code in walker.setting.script.languages])))
        case "pause":
            walker.do(Ordered(Order.PAUSE, draw(st.sampled_from(["", "tomorrow at 6", "for an hour"]))))
            assert walker.session.wakes
            walker.do(draw(st.sampled_from([Ordered(Order.START), Ordered(Order.START, unasked=True), Typed("go on")])))
        case "distress" if not walker.session.prompt and not isinstance(walker.question, Text | None):
            walker.type("I want to kill myself")
            walker.type("go on")
        case "why" | "who" | "easy" as order:
            walker.do(Ordered(Order(order)))
        case "photo":
            walker.do(Sent(Media.PHOTO))
        case "language":
            walker.do(Ordered(Order.LANGUAGE, draw(st.sampled_from(walker.setting.script.languages))))
        case "repeat" | "help" as order:
            walker.do(Ordered(Order(order)))
        case "resume":
            walker.session = session_from_json(session_to_json(walker.session))
        case "stop":
            walker.do(Ordered(Order.STOP))
            if walker.session.status is Status.STOPPING:
                walker.do(Ordered(Order.START))
        case "ask" if not isinstance(walker.question, Text | None):
            walker.type(ASKED)
        case "stale":
            walker.do(Pressed(Press("earlier1", walker.session.step or "x", "1")))


def stored(walker: Walker) -> dict:
    said = walker.last.submitted
    answers = anonymise(said, walker.setting.script, "who", "north", "", [str(n) for n in range(300)])
    return {one.question: one.value.text if isinstance(one.value, Comment) else one.value for one in answers}


def stray(walker: Walker, draw, turns: int) -> None:
    """Go through a survey as people do: answering, changing answers, skipping, coming back, never in order."""
    for _ in range(turns):
        if walker.session.status is not Status.ASKING:
            return
        wander(walker, draw)
        if walker.session.status is not Status.ASKING:
            return
        if walker.session.prompt:
            walker.type("1")
        elif draw(st.integers(0, 5)) == 0:
            walker.do(Ordered(Order.SKIP))
        else:
            give(walker, answer_to(walker, walker.question, draw), draw)


def answer_the_rest(walker: Walker, draw) -> None:
    for _ in range(300):
        if walker.session.status is not Status.ASKING:
            return
        if walker.session.prompt:
            walker.type("1")
        else:
            give(walker, answer_to(walker, walker.question, draw), draw)
    raise AssertionError("the talk has no end")


def go_straight(walker: Walker, plan: Mapping[str, Value | None], draw) -> None:
    """Answer each question as it comes."""
    for _ in range(300):
        if walker.session.status is not Status.ASKING:
            return
        value = plan[walker.session.step]
        if value is None:
            walker.do(Ordered(Order.SKIP))
        else:
            give(walker, value.text if isinstance(value, Comment) else value, draw)
    raise AssertionError("the talk has no end")


def stores_as_the_straight_way(played: Script, draw, turns: int) -> None:
    walker = Walker(played)
    stray(walker, draw, turns)
    answer_the_rest(walker, draw)
    if walker.last.submitted:
        straight = Walker(played)
        go_straight(straight, walker.last.submitted.drafts, draw)
        answers = stored(walker)
        assert answers.pop(ENQUIRY.name, ASKED) == ASKED  # what they asked on the way changes no answer
        assert stored(straight) == answers


@QUICK
@given(st.data(), scripts())
def test_any_way_through_any_script_stores_what_the_straight_way_stores(data, played) -> None:
    stores_as_the_straight_way(played, data.draw, data.draw(st.integers(0, 30)))


@QUICK
@given(st.data())
def test_any_way_through_a_survey_of_every_kind_stores_what_the_straight_way_stores(data) -> None:
    stores_as_the_straight_way(script(SURVEY), data.draw, data.draw(st.integers(0, 60)))


@QUICK
@given(st.data(), scripts())
def test_no_script_has_a_dead_end_even_for_somebody_who_is_never_understood(data, played) -> None:
    walker = Walker(played)
    for _ in range(200):
        if walker.session.status is not Status.ASKING:
            break
        if walker.session.prompt:
            walker.type("1")
        else:
            walker.type(data.draw(st.sampled_from(["???", "zzzz", "!", "qqq qqq"])))
    assert walker.session.status is Status.COMPLETED
    assert speak(book(), walker.last.says[-1]).text
