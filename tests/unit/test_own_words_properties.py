"""The promise about somebody's own words: whatever they do in whatever order, what was cut is nowhere to be found."""

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.talk import Rehearsal
from config.phrases import Phrasebook
from conversations import codec
from conversations.messages import Edited, Message, Order, Ordered, Press, Pressed, Typed
from conversations.script.model import Text
from conversations.script.values import Comment, Quote
from conversations.talk.cutting import cut_out
from conversations.talk.person import Person
from tests.support.dialogue import counted
from tests.support.talk_programme import MEMBER, NOW, PROGRAMMES, SETTING, WAVE

BOOK = Phrasebook.load()
MOST = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
LANGUAGES = st.sampled_from([None, "en", "cy", "pl"])
SOURCES = st.sampled_from(["", "m1", "m2", "m3"])

# Each as it may come: in one piece, or in two messages of which neither tells anything.
PIECES = [
    "ring 07700 900123",
    "call me on 07700",
    "900123",
    "write to jo.bloggs",
    "at example",
    "dot org please",
    "write to jo.bloggs@example.org",
    "the gate is broken",
    "my boy likes the pond",
    "a" * 60,
]
PLANTED = (
    re.compile(r"\W*".join("07700900123")),
    re.compile(r"jo\W*bloggs\W*(at)?\W*example\W*(dot)?\W*org"),
)

EVENTS = st.one_of(
    st.builds(Typed, st.sampled_from(PIECES), SOURCES, LANGUAGES),
    st.builds(Typed, st.sampled_from(PIECES), SOURCES, LANGUAGES),
    st.builds(lambda text, source: Typed(text, source, None, cut_out(text, "")), st.sampled_from(PIECES), SOURCES),
    st.builds(Edited, st.sampled_from([*PIECES, "good", "poor"]), SOURCES),
    st.builds(Typed, st.sampled_from(["1", "2", "3", "4", "ok", "change", "no", "polski", "poor", "back"]), SOURCES),
    st.integers(0, 7),  # a press: 3 is the OK of the last prompt, 7 that of the one before
    st.builds(
        Ordered,
        st.sampled_from([Order.BACK, Order.SKIP, Order.STOP, Order.START, Order.HELP, Order.MYDATA, Order.LANGUAGE]),
        st.sampled_from(["", "cymraeg"]),
    ),
)


class Walk:
    """Somebody who writes what they should not, from the question on that wants words."""

    def __init__(self) -> None:
        self.resident = Rehearsal(PROGRAMMES, BOOK, [WAVE], clock=lambda: NOW, fresh=counted())
        self.resident.person = Person(MEMBER)
        self.shown: list[Message] = []
        for said in (Ordered(Order.START), Typed("yes"), Typed("poor", "m0")):
            self.do(said)

    def do(self, event) -> list[Message]:
        if isinstance(event, int):
            options = [(option, message) for message in self.shown for option in message.options]
            option, self.looked_at = options[-1 - event % len(options)]
            event = Pressed(option.press, "ours")
        elif self.shown:
            self.looked_at = self.shown[-1]
        messages = self.resident.turn(event)
        self.shown += messages
        return messages

    @property
    def remembered(self) -> list[str]:
        """All that is kept or sent: the session, what was submitted, every message."""
        sessions = [*self.resident.submitted, *([self.resident.person.session] if self.resident.person.session else [])]
        return [*map(codec.session_to_json, sessions), *map(codec.message_to_json, self.shown)]


@MOST
@given(st.lists(EVENTS, max_size=25))
def test_nothing_that_was_cut_is_remembered_or_sent_whatever_somebody_does(events) -> None:
    walk = Walk()
    for event in events:
        walk.do(event)
        if walk.resident.person.contact is None:
            return
    for kept in walk.remembered:
        assert not [planted.pattern for planted in PLANTED if planted.search(kept.replace("\\n", " "))]


def is_prompt(message: Message) -> bool:
    return any(option.press.key.startswith("ok.") for option in message.options)


@MOST
@given(st.lists(EVENTS, max_size=25))
def test_only_words_somebody_saw_and_allowed_may_be_quoted(events) -> None:
    walk = Walk()
    allowed: set[str] = set()
    for event in events:
        before = walk.resident.person.session
        if not isinstance(event, int) and before and before.prompt:  # typed: the last prompt is what they answer
            walk.shown.append(next(message for message in reversed(walk.shown) if is_prompt(message)))
        walk.do(event)
        sessions = [walk.resident.person.session, *walk.resident.submitted]
        for session in filter(None, sessions):
            for value in session.drafts.values():
                if isinstance(value, Comment) and value.quote is not Quote.NEVER and value.text not in allowed:
                    assert before is not None
                    assert before.prompt is not None
                    assert before.drafts[before.step] == Comment(value.text, Quote.NEVER)
                    assert f"“{value.text}”" in walk.looked_at.text
                    allowed.add(value.text)


@MOST
@given(st.lists(EVENTS, max_size=25))
def test_free_words_are_kept_as_comments_and_nothing_else_is(events) -> None:
    walk = Walk()
    free = {question.name for question in SETTING.script.questions if isinstance(question, Text)}
    for event in events:
        walk.do(event)
        for session in filter(None, [walk.resident.person.session, *walk.resident.submitted]):
            kept = {name for name, value in session.drafts.items() if isinstance(value, Comment)}
            given_ = {name for name, value in session.drafts.items() if value is not None}
            assert kept == given_ & free


@MOST
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6), st.integers(0, 3))
def test_a_typed_number_under_the_prompt_does_what_its_button_does(pieces, place) -> None:
    walks = Walk(), Walk()
    for walk in walks:
        for piece in pieces:
            walk.do(Typed(piece, "m1"))
    option = walks[0].shown[-1].options
    if not option:
        return
    press = option[place].press
    assert isinstance(press, Press)
    walks[0].do(Pressed(press, "ours"))
    walks[1].do(Typed(str(place + 1)))
    assert walks[0].remembered == walks[1].remembered
