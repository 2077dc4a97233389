"""The promises of the talk, for any person who does anything in any order."""

from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.talk import Rehearsal
from config.phrases import Phrasebook
from conversations.messages import (
    Edited,
    Left,
    Media,
    Message,
    Order,
    Ordered,
    Press,
    Pressed,
    Sent,
    Typed,
    UnknownOrder,
)
from conversations.script.model import Date, Integer, Question, Range, SelectMultiple, SelectOne, Text
from conversations.talk.choosing import DONE, SAME
from conversations.talk.engine import advance, begin
from conversations.talk.hear import hear
from conversations.talk.person import Claim, Finding, OpenWave, World
from conversations.talk.reading import in_order, scale
from conversations.talk.session import Session, Status
from tests.support.dialogue import counted
from tests.support.talk_programme import CLOSES, MEMBER, NOW, PROGRAMMES, SETTING, WAVE, programme, script

BOOK = Phrasebook.load()
BOTH = {**PROGRAMMES, "bus": programme("bus", script(name="bus", summary=True), sensitive=True)}
BUS_WAVE = OpenWave("wave0002abcdefgh", "bus", "bus", 1, ("north", "pond"), CLOSES, always_open=True)
CODES = {"g": ("garden", "north"), "p": ("garden", "pond"), "b": ("bus", "north")}
SCOPE = "scope001"
RECEIPT = "apple river kettle moonlight"
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# A person who mostly does what moves a talk on, and now and then anything at all.
WORDS = st.sampled_from(
    [
        "yes",
        "no",
        "1",
        "2",
        "3",
        "poor",
        "Da",
        "the gate",
        "today",
        "1, 2",
        "done",
        "7",
        "keep",
        "stop",
        "withdraw apple river kettle moonlight",
        "apple river kettle moonlight",
        "nôl",
        "pomoc",
        "later",
        "tomorrow at 6",
        "in two hours",
        "when will it be mended?",
        "send",
        "change an answer",
        "",
    ]
)
ANYTHING = st.text(max_size=400)
ORDERS = st.builds(
    Ordered, st.sampled_from(Order), st.sampled_from(["", "g", "b", "p", "x", "cymraeg", "yes", RECEIPT])
)
MESSAGES = st.sampled_from(["", "m1", "m2", "m3"])
LANGUAGES = st.sampled_from([None, "en", "cy", "pl", "fr"])
PRESSES = st.builds(
    Press,
    st.sampled_from([SCOPE, "wave0001", "wave0002", "anyone", ""]),
    st.sampled_from(
        [
            "overall",
            "what",
            "ease",
            ".notice",
            ".language",
            ".invitation",
            ".kept",
            ".forget",
            ".results",
            ".withdraw",
            ".again",
            ".summary",
            ".change",
            ".rest",
            "?",
        ]
    ),
    st.sampled_from(
        [
            "1",
            "0",
            "-1",
            "done",
            "yes",
            "no",
            "keep",
            "start",
            "stop",
            "cy",
            "garden",
            "send",
            "change",
            "leave",
            "same",
            "hour",
            "²",
            "9" * 40,
        ]
    ),
)
EVENTS = st.one_of(
    st.integers(0, 9),  # a press of the button with that place in the last message that has any
    st.integers(0, 9),
    st.builds(Typed, WORDS, MESSAGES, LANGUAGES),
    st.builds(Typed, ANYTHING, MESSAGES, LANGUAGES),
    ORDERS,
    st.builds(Pressed, PRESSES, MESSAGES),
    st.builds(Edited, st.one_of(WORDS, ANYTHING), MESSAGES),
    st.builds(Sent, st.sampled_from(Media)),
    st.builds(UnknownOrder, st.one_of(WORDS, st.text(max_size=10))),
    st.just(Left()),
)


class Walk:
    """A person acting on what they see."""

    def __init__(self) -> None:
        self.resident = Rehearsal(BOTH, BOOK, [WAVE, BUS_WAVE], codes=CODES, clock=lambda: NOW, fresh=counted())
        self.shown: list[Message] = []

    def do(self, event) -> list[Message]:
        if isinstance(event, int):
            options = next((each.options for each in reversed(self.shown) if each.options), ())
            event = Pressed(options[event % len(options)].press, "m1") if options else Typed("hello")
        self.last_event = event
        messages = self.resident.turn(event)
        self.shown += messages
        return messages


def is_silence_meant(walk, event, before) -> bool:
    stop = isinstance(event, Ordered) and event.order is Order.STOP
    stop = stop or getattr(event, "text", getattr(event, "word", "")).strip("/ .").casefold().startswith("sto")
    stop = stop or (isinstance(event, Typed | Pressed) and walk.resident.person.contact is not None)
    stopped = before.contact is not None and not before.contact.invitations
    unknown = before.contact is None and isinstance(event, Pressed | Edited)
    return isinstance(event, Left) or unknown or (stop and stopped)


def fits_every_channel(message: Message) -> None:
    assert 0 < len(message.text) <= 4096
    assert "{" not in message.text
    for option in message.options:
        whole = f"{option.press.scope}:{option.press.step}:{option.press.key}"
        assert option.label
        assert whole.isascii()
        assert len(whole) <= 62
        assert ":" not in option.press.scope + option.press.step + option.press.key


CLAIMS = st.sampled_from(
    [
        None,
        Claim(Finding.FOUND),
        Claim(Finding.FOUND, WAVE.id),
        Claim(Finding.UNKNOWN),
        Claim(Finding.TOO_OFTEN),
    ]
)


@QUICK
@given(st.lists(st.tuples(EVENTS, CLAIMS), max_size=40))
def test_any_person_doing_anything_is_answered(events) -> None:
    walk = Walk()
    for event, claim in events:
        walk.resident.claim = claim
        before = walk.resident.person
        messages = walk.do(event)
        for message in messages:
            fits_every_channel(message)
        answered = messages or walk.resident.last.results
        assert answered or is_silence_meant(walk, walk.last_event, before)
        assert walk.resident.last.person.contact is not None or not messages


@QUICK
@given(st.lists(EVENTS, max_size=25))
def test_every_state_answers_help_and_who_and_why(events) -> None:
    walk = Walk()
    for event in events:
        walk.do(event)
    for word in (Order.HELP, Order.WHO, Order.WHY, Order.REPEAT):
        before = walk.resident.person.session
        assert walk.do(Ordered(word))
        after = walk.resident.person.session
        assert (before and before.drafts) == (after and after.drafts)
    assert any("/stop" in message.text for message in walk.do(Ordered(Order.HELP)))


@QUICK
@given(st.lists(EVENTS, max_size=25))
def test_stop_beats_everything_in_every_state(events) -> None:
    walk = Walk()
    for event in events:
        walk.do(event)
    walk.do(Typed("stop"))
    person = walk.resident.person
    assert person.contact is None or not person.contact.invitations
    assert person.session is None or person.session.status is Status.STOPPING
    assert walk.do(Ordered(Order.STOP)) == [] or person.contact is None


@QUICK
@given(st.lists(EVENTS, max_size=40))
def test_nothing_is_submitted_before_a_yes_and_only_relevant_answers_are(events) -> None:
    walk = Walk()
    for event in events:
        walk.do(event)
        submitted = walk.resident.last.submitted
        if submitted:
            assert submitted.drafts == SETTING.settled(submitted.drafts, NOW.date())
            assert submitted.status in {Status.COMPLETED, Status.STOPPED}
        last = walk.resident.last.person.session
        if last and last.status is Status.CONSENTING:
            assert not last.drafts


@QUICK
@given(st.lists(EVENTS, max_size=40))
def test_whoever_has_answers_kept_has_been_told_their_four_words(events) -> None:
    walk = Walk()
    for event in (Ordered(Order.START, "g"), Typed("en"), Typed("yes"), Typed("yes"), *events):
        walk.do(event)
        told = "\n".join(message.text for message in walk.shown)
        session = walk.resident.person.session
        if session and session.status is Status.ASKING and SETTING.past_core(session.drafts, NOW.date()):
            assert session.receipt.said, "a silence from here on is kept"
            assert session.receipt.words in told
        if walk.resident.last.submitted:
            assert walk.resident.last.submitted.receipt.words in told


@QUICK
@given(st.lists(EVENTS, min_size=1, max_size=25), st.integers(0, 12))
def test_a_typed_number_does_what_its_button_does_in_every_state(events, place) -> None:
    walk = Walk()
    for event in events:
        messages = walk.do(event)
    options = messages[-1].options if messages else ()
    session = walk.resident.person.session
    ticking = session and isinstance(SETTING.question(session.step), SelectMultiple)  # there, a number answers whole
    press = options[place % len(options)].press if options else None
    if press and press.key != SAME and not ticking:  # where a number is asked for, a number is the answer
        number = press.key if press.key.isdecimal() else str(place % len(options) + 1)
        world = World(walk.resident.waves, walk.resident.done)
        pressed, typed = (
            hear(walk.resident.person, event, world, BOTH, NOW, "f" * 32, None)
            for event in (Pressed(press), Typed(number))
        )
        assert typed == pressed


# One plan of answers, given in different ways ----------------------------------------------------------------


def answers_to(question: Question) -> st.SearchStrategy:
    match question:
        case SelectOne(choices=choices):
            return st.sampled_from([choice.name for choice in choices])
        case SelectMultiple(choices=choices):
            names = st.lists(st.sampled_from([choice.name for choice in choices]), min_size=1, unique=True)
            return names.map(lambda chosen: in_order(choices, chosen))
        case Range():
            return st.sampled_from(list(scale(question)))
        case Integer():
            return st.integers(0, 99)
        case Date():
            return st.dates(max_value=NOW.date()).map(lambda day: day.isoformat())
        case Text():
            return st.sampled_from(["the gate", "a longer bench by the pond", "3"])


PLANS = st.fixed_dictionaries({question.name: answers_to(question) for question in SETTING.script.questions})


def events_for(question: Question, value, how: str, language: str) -> list:
    """Give the events that answer a question with a value: pressed, by number, or by label."""
    if isinstance(question, SelectOne | SelectMultiple):
        names = (value,) if isinstance(value, str) else value
        places = [place for place, choice in enumerate(question.choices, 1) if choice.name in names]
        if how == "pressed":
            return [Pressed(Press(SCOPE, question.name, str(place)), "ours") for place in places]
        labels = [question.choices[place - 1].label[language] for place in places]
        return [Typed(", ".join(map(str, places) if how == "number" else labels))]
    if isinstance(question, Range) and how == "pressed":
        return [Pressed(Press(SCOPE, question.name, str(value)))]
    return [Typed(str(value))]


def begun() -> Session:
    session = begin(SETTING, WAVE, MEMBER, "s1", SCOPE).session
    return advance(SETTING, session, Typed("yes"), NOW).session


def answer(session: Session, plan, how="pressed", language="en", setting=SETTING) -> Session:
    question = setting.question(session.step)
    if isinstance(question, SelectMultiple) and how == "pressed":
        return tick(session, question, plan[question.name], setting)
    for event in events_for(question, plan[question.name], how, language):
        session = advance(setting, session, event, NOW).session
    if session.prompt:  # their own words: seen, and allowed
        key = f"ok.{session.prompt.edition}"
        allowed = (
            Pressed(Press(SCOPE, question.name, key)) if how == "pressed" else Typed("OK" if how == "label" else "1")
        )
        session = advance(setting, session, allowed, NOW).session
    return session


def tick(session: Session, question: SelectMultiple, wanted, setting) -> Session:
    """Press until exactly what is wanted is ticked: after /back the earlier ticks are still there."""
    while session.toggles != wanted:
        missing = [name for name in wanted if name not in session.toggles]
        name = (missing or [name for name in session.toggles if name not in wanted])[0]
        place = [choice.name for choice in question.choices].index(name) + 1
        session = advance(setting, session, Pressed(Press(SCOPE, question.name, str(place)), "ours"), NOW).session
    return advance(setting, session, Pressed(Press(SCOPE, question.name, DONE)), NOW).session


def finish(session: Session, plan, how="pressed", language="en") -> Session:
    while session.status is Status.ASKING:
        session = answer(session, plan, how, language)
    return session


@QUICK
@given(PLANS)
def test_pressed_or_typed_in_any_language_the_stored_answers_are_the_same(plan) -> None:
    pressed = finish(begun(), plan)
    assert pressed.status is Status.COMPLETED
    assert finish(begun(), plan, "number").drafts == pressed.drafts
    for language in ("en", "cy", "pl"):
        assert finish(begun(), plan, "label", language).drafts == pressed.drafts


@QUICK
@given(PLANS, PLANS, st.integers(0, 5), st.integers(0, 3))
def test_going_back_and_answering_again_equals_the_straight_path(plan, wrong, right_before, on_after) -> None:
    session = begun()
    for _ in range(right_before):
        session = answer(session, plan) if session.status is Status.ASKING else session
    if session.status is Status.ASKING:
        slip = session.step
        session = answer(session, {**plan, slip: wrong[slip]})
        for _ in range(on_after):
            session = answer(session, plan) if session.status is Status.ASKING else session
        for _ in count():
            if session.status is not Status.ASKING or session.step == slip:
                break
            session = advance(SETTING, session, Ordered(Order.BACK), NOW).session
        if session.status is not Status.ASKING:
            return  # the slip was in the last answer: the talk had ended
        assert session.step == slip
        session = answer(session, plan)
    assert finish(session, plan).drafts == finish(begun(), plan).drafts
