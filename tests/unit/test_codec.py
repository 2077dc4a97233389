from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations import codec
from conversations.document import Action, Actions, Bullets, Document, Heading, Paragraph, Small, Table
from conversations.messages import Message, Option, Order, Press
from conversations.script.values import Comment, Quote, Value
from conversations.talk.person import Menu, Stage, Welcome
from conversations.talk.receipt import Receipt
from conversations.talk.session import Aside, Pause, Prompt, Session, Status

FIRST = 18  # fields that the first version kept of a session
texts = st.text(max_size=20)
comments = st.builds(Comment, texts, st.sampled_from(Quote))
values = (
    st.none()
    | st.floats(allow_nan=False, allow_infinity=False)
    | comments
    | texts
    | st.integers()
    | st.lists(texts, max_size=4).map(tuple)
)
tuples = st.lists(texts, max_size=4).map(tuple)
moments = st.datetimes(timezones=st.just(UTC))
presses = st.builds(Press, texts, texts, texts)
prompts = st.builds(Prompt, st.integers(0, 999), st.booleans(), st.booleans())
asides = st.builds(Aside, texts, st.booleans(), st.booleans(), texts, st.booleans())
messages = st.builds(
    Message,
    texts,
    st.lists(st.builds(Option, texts, presses, st.booleans()), max_size=4).map(tuple),
    texts,
    texts,
    discreet=st.booleans(),
    easy=st.booleans(),
)
menus = st.builds(Menu, st.lists(presses, min_size=1, max_size=4).map(tuple), moments)
welcomes = st.builds(
    Welcome, st.sampled_from(Stage), texts, texts, st.none() | texts, st.none() | texts, st.none() | menus
)
blocks = (
    st.builds(Heading, texts, st.integers(1, 2))
    | st.builds(Paragraph, texts)
    | st.builds(Small, texts)
    | st.builds(Bullets, tuples)
    | st.builds(Table, tuples, st.lists(tuples, max_size=3).map(tuple), texts)
    | st.builds(Actions, st.lists(st.builds(Action, texts, texts, st.booleans()), max_size=3).map(tuple))
)
receipts = st.builds(Receipt, texts, texts, st.booleans())
sessions = st.builds(
    Session,
    receipt=st.none() | receipts,
    id=texts,
    wave=texts,
    contact=texts,
    programme=texts,
    script=texts,
    version=st.integers(1, 99),
    scope=texts,
    language=texts,
    status=st.sampled_from(Status),
    expires_at=moments,
    step=st.none() | texts,
    drafts=st.dictionaries(texts, values, max_size=4),
    sources=st.dictionaries(texts, texts, max_size=4),
    toggles=tuples,
    reasks=st.integers(0, 9),
    offered=st.none() | texts,
    declined_languages=tuples,
    revision=st.integers(0, 999),
    prompt=st.none() | prompts,
    enquiry=st.none() | prompts,
    page=st.integers(0, 9),
    pause=st.none() | st.builds(Pause, st.booleans(), st.none() | asides),
    wakes=st.none() | moments,
    guarded=st.booleans(),
    hidden=st.booleans(),
    easy=st.booleans(),
    duty=st.booleans(),
    wants=st.none() | st.sampled_from(Order),
    told=tuples,
)


@given(values)
def test_every_value_survives(value: Value | None) -> None:
    back = codec.value_from_json(codec.value_to_json(value))
    assert back == value
    assert type(back) is type(value)


@given(sessions)
def test_every_session_survives(session: Session) -> None:
    assert codec.session_from_json(codec.session_to_json(session)) == session


def test_a_session_of_an_older_version_is_read_with_its_words_as_they_were() -> None:
    kept = datetime(2026, 11, 23, tzinfo=UTC)
    session = Session("1", "2", "3", "4", "5", 6, "7", "en", Status.ASKING, kept, "why", {"why": "typed long ago"})
    whole = codec.json.loads(codec.session_to_json(session))
    for fields in range(FIRST, len(whole)):
        assert codec.session_from_json(codec.json.dumps(whole[:fields])) == session


def test_what_no_answer_can_be_is_not_remembered() -> None:
    with pytest.raises(TypeError, match="Prompt cannot be remembered"):
        codec.value_to_json(Prompt(1, cut=True, held=False))


@given(welcomes)
def test_every_welcome_survives(welcome: Welcome) -> None:
    assert codec.welcome_from_json(codec.welcome_to_json(welcome)) == welcome


@given(messages)
def test_every_message_survives(message: Message) -> None:
    assert codec.message_from_json(codec.message_to_json(message)) == message


def test_a_message_kept_before_there_were_languages_is_still_sent() -> None:
    assert codec.message_from_json('["Hello",[],"m1"]') == Message("Hello", replaces="m1")


@given(st.builds(Document, texts, st.lists(blocks, max_size=5).map(tuple), about=texts))
def test_every_document_survives(document: Document) -> None:
    assert codec.document_from_json(codec.document_to_json(document)) == document


def test_no_field_of_a_session_is_forgotten() -> None:
    """A field added to Session with a default would otherwise be lost without a word."""
    kept = datetime(2026, 11, 23, tzinfo=UTC)
    session = Session("1", "2", "3", "4", "5", 6, "7", "8", Status.ASKING, kept)
    assert len(codec.json.loads(codec.session_to_json(session))) == len(Session.__dataclass_fields__)


def test_no_field_of_a_welcome_is_forgotten() -> None:
    kept = codec.welcome_to_json(Welcome(Stage.AREA, "1", "2"))
    assert len(codec.json.loads(kept)) == len(Welcome.__dataclass_fields__)


def test_an_unknown_block_is_refused() -> None:
    with pytest.raises(ValueError, match="does not know"):
        codec.document_from_json('{"summary":"x","blocks":[{"block":"film"}]}')
