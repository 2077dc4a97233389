from datetime import UTC, datetime, timedelta

import pytest

from bot.limits import Pace
from bot.web import mailbox as boxes
from bot.web.hosts import allowed_hosts, host_name, is_loopback
from bot.web.mailbox import LINES, Mailbox, Mailboxes, Who
from bot.web.saying import show
from conversations.messages import Message, Option, Press, Pressed

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
YES, NO = Press("abcd1234", "consent", "1"), Press("abcd1234", "consent", "2")
QUESTION = Message("Shall we begin?", (Option("Yes", YES), Option("No", NO)))


def texts(box: Mailbox) -> list[tuple[Who, str]]:
    return [(line.who, line.text) for line in box.since(0)]


def test_a_mailbox_keeps_the_last_fifty_lines() -> None:
    box = Mailbox("b", START)
    for number in range(LINES + 5):
        box.put(Message(str(number)))
    lines = box.since(0)
    assert len(lines) == LINES
    assert lines[0].text == "5"


def test_a_button_that_leads_on_is_shown_as_said() -> None:
    box = Mailbox("b", START)
    question = box.put(QUESTION)
    box.pressed("c1", YES, question)
    box.put(Message("First question"))
    assert texts(box) == [(Who.US, "Shall we begin?"), (Who.YOU, "Yes"), (Who.US, "First question")]


def test_a_toggle_changes_its_message_and_is_not_shown_as_said() -> None:
    box = Mailbox("b", START)
    question = box.put(QUESTION)
    box.pressed("c1", YES, question)
    changed = Message("Shall we begin?", (Option("Yes", YES, chosen=True), Option("No", NO)), replaces=question)
    assert box.put(changed) == question
    (line,) = box.since(0)
    assert (line.id, line.order, line.seq, line.options[0].chosen) == (question, 1, 2, True)


def test_a_message_that_replaces_a_forgotten_one_is_new() -> None:
    box = Mailbox("b", START)
    assert box.put(Message("again", replaces="earlier.4")) == "b.1"


@pytest.mark.parametrize(("key", "stays"), [("delete", False), ("delete.12", False), ("ok.12", True)])
def test_words_that_are_deleted_go_from_the_page_too(key: str, stays: bool) -> None:
    box = Mailbox("b", START)
    box.said("c1", "my name is Ama", Who.YOU)
    press = Press("abcd1234", "why", key)
    asked = box.put(Message("We would keep this: “my name is [name]”", (Option("A button", press),)))
    show(box, "c2", Pressed(press, asked), typed=False)
    assert ((Who.YOU, "my name is Ama") in texts(box)) is stays
    box.put(Message("Next question"))
    assert texts(box)[-2:] == [(Who.YOU, "A button"), (Who.US, "Next question")]


def test_words_sent_twice_under_one_id_are_shown_once() -> None:
    box = Mailbox("b", START)
    box.said("c1", "hello", Who.YOU)
    box.said("c1", "hello", Who.YOU)
    assert texts(box) == [(Who.YOU, "hello")]


def test_words_that_were_not_taken_can_be_said_again() -> None:
    box = Mailbox("b", START)
    box.said("c1", "hello", Who.YOU)
    box.unsaid("c1")
    assert box.empty
    box.said("c1", "hello", Who.YOU)
    assert texts(box) == [(Who.YOU, "hello")]


def test_a_button_that_was_not_taken_is_not_shown_later() -> None:
    box = Mailbox("b", START)
    question = box.put(QUESTION)
    box.pressed("c1", YES, question)
    box.unsaid("c1")
    box.put(Message("Still there?"))
    assert (Who.YOU, "Yes") not in texts(box)


def test_only_what_changed_since_is_given_again() -> None:
    box = Mailbox("b", START)
    box.put(QUESTION)
    box.put(Message("two"))
    assert [line.text for line in box.since(1)] == ["two"]


def test_a_mailbox_goes_after_two_idle_hours() -> None:
    now = START
    all_boxes = Mailboxes(lambda: now, "b")
    all_boxes.of("first").put(QUESTION)
    now += timedelta(hours=2, seconds=1)
    all_boxes.of("second")
    assert "first" not in all_boxes
    assert "second" in all_boxes


def test_a_mailbox_with_an_open_page_stays() -> None:
    now = START
    all_boxes = Mailboxes(lambda: now, "b")
    with all_boxes.of("first").bell.listening():
        now += timedelta(hours=3)
        all_boxes.of("second")
        assert "first" in all_boxes


def test_when_there_are_too_many_the_longest_silent_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boxes, "MAX_MAILBOXES", 2)
    all_boxes = Mailboxes(lambda: START, "b")
    for visitor in ("first", "second", "third"):
        all_boxes.of(visitor)
    assert len(all_boxes) == 2
    assert "first" not in all_boxes


def test_a_pace_allows_a_burst_and_then_its_rate() -> None:
    pace = Pace(rate=2.0, burst=3, now=START)
    assert [pace.allows(START) for _ in range(4)] == [True, True, True, False]
    assert pace.allows(START + timedelta(seconds=0.5))
    assert not pace.allows(START + timedelta(seconds=0.6))


def test_a_clock_set_back_gives_a_pace_nothing() -> None:
    pace = Pace(rate=1.0, burst=1, now=START)
    assert pace.allows(START)
    assert not pace.allows(START - timedelta(hours=1))


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("127.0.0.1:8080", "127.0.0.1"),
        ("[::1]:8080", "::1"),
        ("LOCALHOST", "localhost"),
        ("heard.example.", "heard.example"),
        ("", ""),
        ("a b", ""),
        ("x:y:z", ""),
        ("someone@127.0.0.1", ""),
        ("127.0.0.1/heard.example", ""),
    ],
)
def test_a_host_header_is_read_to_its_name(header: str, name: str) -> None:
    assert host_name(header) == name


def test_people_may_use_this_computers_names_and_the_public_one() -> None:
    assert allowed_hosts("0.0.0.0", "https://Heard.example/") == {"127.0.0.1", "localhost", "::1", "heard.example"}  # noqa: S104
    assert "10.0.0.7" in allowed_hosts("10.0.0.7", None)


def test_only_loopback_names_are_loopback() -> None:
    assert all(is_loopback(host) for host in ("127.0.0.1", "localhost", "::1"))
    assert not any(is_loopback(host) for host in ("0.0.0.0", "10.0.0.7", "::", "", "localhost.example"))  # noqa: S104
