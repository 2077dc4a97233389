from datetime import UTC, datetime

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.channel import SetAside
from bot.channels.telegram_buttons import STALE
from bot.channels.telegram_updates import Crowd, Ignored, StaffWords, read
from conversations.messages import (
    Address,
    Edited,
    Inbound,
    Left,
    Media,
    Order,
    Ordered,
    Press,
    Pressed,
    Said,
    Sent,
    Typed,
    UnknownOrder,
)

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
AMA = {
    "id": 881234567,
    "is_bot": False,
    "first_name": "Ama",
    "last_name": "Okafor-Nowak",
    "username": "ama_on",
    "language_code": "pl",
}
CHAT = {"id": 881234567, "first_name": "Ama", "last_name": "Okafor-Nowak", "username": "ama_on", "type": "private"}
GROUP = {"id": -1001234567890, "title": "Tuesday group", "type": "supergroup"}
HEARD = {"id": 4242, "is_bot": True, "first_name": "Heard", "username": "heard_test_bot"}
PHOTO = [{"file_id": "AgACAgQAAx", "file_unique_id": "AQADx", "file_size": 1253, "width": 90, "height": 67}]
FILE = {"file_id": "BQACAgQAAx", "file_unique_id": "AgADx", "file_size": 9731}


def message(**content: object) -> dict[str, object]:
    return {"message_id": 17, "from": AMA, "chat": CHAT, "date": 1795424400, **content}


def update(kind: str, content: object) -> dict[str, object]:
    return {"update_id": 870001, kind: content}


def written(text: str) -> dict[str, object]:
    return update("message", message(text=text))


def pressed(data: str, **more: object) -> dict[str, object]:
    carrier = {"message_id": 16, "from": HEARD, "chat": CHAT, "date": 1795424300, "text": "Overall?"}
    query = {"id": "4382bfdwdsb323b2d9", "from": AMA, "message": carrier, "chat_instance": "-38", "data": data}
    return update("callback_query", query | more)


def membership(status: str, chat: dict[str, object] = CHAT) -> dict[str, object]:
    old, new = {"user": HEARD, "status": "left"}, {"user": HEARD, "status": status, "until_date": 0}
    change = {"chat": chat, "from": AMA, "date": 1795424400, "old_chat_member": old, "new_chat_member": new}
    return update("my_chat_member", change)


ENTITY = [{"offset": 0, "length": 6, "type": "bot_command"}]
ORIGIN = {"type": "user", "sender_user": AMA, "date": 1795424000}
LIVE = {"latitude": 51.5, "longitude": -0.12, "live_period": 900}
INACCESSIBLE = {"chat": CHAT, "message_id": 9, "date": 0}

SAID: dict[str, tuple[dict[str, object], Said]] = {
    "words": (written("It was good"), Typed("It was good", "17")),
    "a number": (written("4"), Typed("4", "17")),
    "several lines": (written("One\n\nTwo 🙂"), Typed("One\n\nTwo 🙂", "17")),
    "a slash alone": (written("/ or so"), Typed("/ or so", "17")),
    "a path": (written("/home/me is mine"), Typed("/home/me is mine", "17")),
    "a reply": (
        update("message", message(text="yes", reply_to_message=message(text="before"))),
        Typed("yes", "17"),
    ),
    "start": (update("message", message(text="/start", entities=ENTITY)), Ordered(Order.START)),
    "start with a code": (written("/start nOrTh_7-q"), Ordered(Order.START, "nOrTh_7-q")),
    "stop": (written("/stop"), Ordered(Order.STOP)),
    "stop shouted": (written("/STOP"), Ordered(Order.STOP)),
    "stop to this bot": (written("/stop@heard_test_bot"), Ordered(Order.STOP)),
    "a command and more": (written("/language  cy "), Ordered(Order.LANGUAGE, "cy")),
    "withdraw with words": (
        written("/withdraw@heard_test_bot apple\nriver stone lamp"),
        Ordered(Order.WITHDRAW, "apple\nriver stone lamp"),
    ),
    "an unknown command": (written("/frobnicate now"), UnknownOrder("frobnicate")),
    "an unknown command in Polish": (written("/pomoć"), UnknownOrder("pomoć")),
    "a press": (pressed("k3f9a2bc:overall:2"), Pressed(Press("k3f9a2bc", "overall", "2"), "16")),
    "a press on a message too old to be shown": (
        pressed("k3f9a2bc:overall:2", message=INACCESSIBLE),
        Pressed(Press("k3f9a2bc", "overall", "2"), "9"),
    ),
    "a press nobody can read": (pressed("what is this"), Pressed(STALE, "16")),
    "a press with too many parts": (pressed("a:b:c:d"), Pressed(STALE, "16")),
    "a press without data": (pressed(""), Pressed(STALE, "16")),
    "a press without a message": (
        update("callback_query", {"id": "1", "from": AMA, "chat_instance": "-38", "data": "a:b:c"}),
        Pressed(STALE),
    ),
    "an edit": (
        update("edited_message", message(text="It was fine", edit_date=1795424500)),
        Edited("It was fine", "17"),
    ),
    "an edit into a command": (update("edited_message", message(text="/stop", edit_date=1)), Ordered(Order.STOP)),
    "a photo": (update("message", message(photo=PHOTO)), Sent(Media.PHOTO)),
    "a photo with a caption": (update("message", message(photo=PHOTO, caption="our house")), Sent(Media.PHOTO)),
    "a video": (update("message", message(video=FILE | {"duration": 3})), Sent(Media.VIDEO)),
    "a round video": (update("message", message(video_note=FILE | {"length": 240})), Sent(Media.VIDEO)),
    "an animation": (update("message", message(animation=FILE, document=FILE)), Sent(Media.VIDEO)),
    "a voice note": (update("message", message(voice=FILE | {"duration": 4})), Sent(Media.VOICE)),
    "music": (update("message", message(audio=FILE | {"duration": 4})), Sent(Media.VOICE)),
    "a sticker": (update("message", message(sticker=FILE | {"emoji": "👍"})), Sent(Media.STICKER)),
    "a file": (update("message", message(document=FILE | {"file_name": "cv.pdf"})), Sent(Media.FILE)),
    "a place": (update("message", message(location=LIVE)), Sent(Media.PLACE)),
    "a venue": (update("message", message(venue={"title": "Hall"}, location=LIVE)), Sent(Media.PLACE)),
    "someone's number": (
        update("message", message(contact={"phone_number": "07700900123", "first_name": "Jo"})),
        Sent(Media.CONTACT),
    ),
    "a die": (update("message", message(dice={"emoji": "🎲", "value": 3})), Sent(Media.OTHER)),
    "a poll": (update("message", message(poll={"id": "5", "question": "?"})), Sent(Media.OTHER)),
    "a game": (update("message", message(game={"title": "x"})), Sent(Media.OTHER)),
    "a story": (update("message", message(story={"id": 1, "chat": GROUP})), Sent(Media.OTHER)),
    "forwarded words": (update("message", message(text="hi", forward_origin=ORIGIN)), Sent(Media.FORWARD)),
    "a forwarded photo": (update("message", message(photo=PHOTO, forward_origin=ORIGIN)), Sent(Media.FORWARD)),
    "a forwarded command": (update("message", message(text="/stop", forward_origin=ORIGIN)), Sent(Media.FORWARD)),
    "words forwarded long ago": (update("message", message(text="hi", forward_date=1)), Sent(Media.FORWARD)),
    "the bot blocked": (membership("kicked"), Left()),
}


@pytest.mark.parametrize(("raw", "said"), SAID.values(), ids=SAID)
def test_what_a_person_does_is_read_as_it_was_meant(raw, said) -> None:
    reading = read(raw, NOW)
    theirs = "17" if "message" in raw else ""  # a message of theirs, which could be deleted again
    content = raw.get("message") or raw.get("edited_message") or {}
    date = content.get("edit_date", content.get("date"))  # a press has none
    at = datetime.fromtimestamp(date, UTC) if date and date > 1 else None
    assert reading.what == Inbound("telegram:870001", Address("telegram", "881234567"), said, NOW, "pl", theirs, at)
    assert reading.number == 870001


@pytest.mark.parametrize("date", [None, "1795424400", 0, 1, True, -5, 10**20, 1.5])
def test_what_is_no_date_tells_no_time(date: object) -> None:
    inbound = read(update("message", message(text="hello") | {"date": date}), NOW).what
    assert isinstance(inbound, Inbound)
    assert inbound.said_at is None


@pytest.mark.parametrize("raw", [written("hello"), pressed("a:b:c"), membership("kicked")])
def test_no_name_comes_in(raw) -> None:
    inbound = read(raw, NOW).what
    assert isinstance(inbound, Inbound)
    kept = [inbound.id, inbound.sender.value, inbound.hint]
    assert not any(name in str(kept) for name in ("Ama", "Okafor", "ama_on"))


IGNORED = {
    "the bot unblocked": membership("member"),
    "another bot's words": update("message", message(text="beep") | {"from": HEARD}),
    "a pinned message": update("message", message(pinned_message=message(text="x"))),
    "a timer for messages": update(
        "message", message(message_auto_delete_timer_changed={"message_auto_delete_time": 1})
    ),
    "leave to write": update("message", message(write_access_allowed={})),
    "a live place that moved": update("edited_message", message(location=LIVE)),
    "a changed caption": update("edited_message", message(photo=PHOTO, caption="x")),
    "a changed staff command": update("edited_message", message(text="/heard list")),
    "an edit in a group": update("edited_message", message(text="x") | {"chat": GROUP}),
    "a channel's post": update(
        "channel_post", {"message_id": 1, "chat": {"id": -1, "type": "channel"}, "date": 1, "text": "x"}
    ),
    "an inline query": update("inline_query", {"id": "1", "from": AMA, "query": "x", "offset": ""}),
    "a reaction": update("message_reaction", {"chat": CHAT, "message_id": 1, "user": AMA, "date": 1}),
    "a poll's state": update("poll", {"id": "1", "question": "?", "options": []}),
    "a kind not yet invented": update("telepathy", {"thought": 1}),
    "leaving a group": membership("left", GROUP),
    "no kind at all": {"update_id": 870001},
}


@pytest.mark.parametrize("raw", IGNORED.values(), ids=IGNORED)
def test_some_updates_are_ignored_on_purpose(raw) -> None:
    assert read(raw, NOW).what == Ignored()


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (written("/heard list"), "list"),
        (written("/heard@heard_test_bot schedule pulse for north"), "schedule pulse for north"),
        (written("/Heard"), "help"),
        (pressed("!confirm k7f2"), "confirm k7f2"),
    ],
)
def test_officials_words_are_kept_apart_from_residents(raw, words) -> None:
    staff = read(raw, NOW).what
    assert staff == StaffWords(Address("telegram", "881234567"), words)


@pytest.mark.parametrize(
    "raw",
    [
        update("message", message(text="hello all") | {"chat": GROUP}),
        update("message", message(text="/heard list") | {"chat": GROUP}),
        membership("member", GROUP),
        membership("administrator", {"id": -5, "title": "News", "type": "channel"}),
        pressed("a:b:c", message={"message_id": 1, "chat": GROUP, "date": 1}),
    ],
)
def test_a_group_is_never_a_conversation(raw) -> None:
    assert isinstance(read(raw, NOW).what, Crowd)


@pytest.mark.parametrize("raw", [pressed("a:b:c"), pressed("!list"), pressed("?")])
def test_every_press_is_acknowledged(raw) -> None:
    assert read(raw, NOW).query == "4382bfdwdsb323b2d9"


MALFORMED = {
    "text is a number": update("message", message(text=5)),
    "no message number": update("message", {"from": AMA, "chat": CHAT, "date": 1, "text": "x"}),
    "the message number is text": update("message", message(text="x") | {"message_id": "17"}),
    "data is an object": pressed("") | {"callback_query": {"id": "1", "from": AMA, "message": message(), "data": {}}},
    "the chat's kind is a list": update("message", message(text="x") | {"chat": CHAT | {"type": []}}),
    "the sender is text": update("message", message(text="x") | {"from": "Ama"}),
}


@pytest.mark.parametrize("raw", MALFORMED.values(), ids=MALFORMED)
def test_an_update_of_wrong_types_is_set_aside(raw) -> None:
    poison = read(raw, NOW).what
    assert isinstance(poison, SetAside)
    assert poison.id == "telegram:870001"
    assert orjson.loads(poison.raw) == raw
    assert poison.error in {"TypeError", "KeyError", "ValueError"}


def test_who_sent_what_will_not_parse_is_still_known() -> None:
    poison = read(MALFORMED["text is a number"], NOW).what
    assert isinstance(poison, SetAside)
    assert poison.sender == Address("telegram", "881234567")


def test_nobody_is_told_of_a_group_update_that_will_not_parse() -> None:
    poison = read(update("message", {"from": AMA, "chat": GROUP | {"id": "x"}, "text": "x"}), NOW).what
    assert isinstance(poison, SetAside)
    assert poison.sender is None


@pytest.mark.parametrize("raw", [None, 5, [], {}, {"update_id": "7"}, {"update_id": True, "message": message()}])
def test_an_update_without_a_number_has_an_id_of_its_own_that_stays(raw) -> None:
    first, second = read(raw, NOW).what, read(raw, NOW).what
    assert isinstance(first, SetAside)
    assert isinstance(second, SetAside)
    assert first.id == second.id
    assert first.id.startswith("telegram:raw-")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*message(), "type", "id", "data", "text", "x"]), inner, max_size=5)
    ),
    max_leaves=12,
)
KINDS = st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "poll"])


@given(st.dictionaries(KINDS | st.just("update_id"), JSON, max_size=3) | JSON)
def test_reading_never_raises(raw: object) -> None:
    assert read(raw, NOW).what is not None


@given(content=st.dictionaries(st.sampled_from([*message(), "text", "photo", "data"]), JSON, max_size=4), kind=KINDS)
def test_a_spoilt_update_never_raises(content: dict[str, object], kind: str) -> None:
    assert read(update(kind, message(text="hello") | content), NOW).number == 870001
