import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from bot.channels import slack as slack_module
from bot.channels.channel import Gone, Place, PlaceKind, Refused, Retry
from bot.channels.slack import PATH, SlackChannel
from conversations.document import Action, Actions, Document, Heading, Paragraph, Table
from conversations.errors import CannotStart
from conversations.messages import Address, Message, Option, Press
from tests.support.slack_api import Fault
from tests.support.slack_server import SlackServer

VIEW = {"type": "modal", "callback_id": "x"}
TEAM = {"id": "T1"}
USER = {"id": "U1", "team_id": "T1"}
HOSTILE = "<!channel> <@U123> & *bold* `code`"


class Desk:
    """The command behind the channel: remembers what was asked, answers as told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, Place | None]] = []
        self.events: list[str] = []
        self.began = asyncio.Event()
        self.gate: asyncio.Event | None = None
        self.answer: Document | None = None
        self.error: Exception | None = None

    async def __call__(self, address: Address, words: str, place: Place | None, event: str = "") -> Document:
        self.asked.append((address.value, words, place))
        self.events.append(event)
        self.began.set()
        if self.gate is not None:
            await self.gate.wait()
        if self.error is not None:
            raise self.error
        if self.answer is not None:
            return self.answer
        if words.startswith("confirm"):
            return Document("Scheduled", (Paragraph("Pulse is scheduled."),))
        buttons = Actions((Action("Confirm", "confirm k7f2", primary=True), Action("No", "cancel k7f2")))
        return Document("Preview", (Heading("Preview", 1), Paragraph(f"You said: {words}"), buttons))

    @property
    def words(self) -> list[str]:
        return [words for _, words, _ in self.asked]


@asynccontextmanager
async def connected(server: SlackServer, desk: Desk, mode: str) -> AsyncIterator[SlackChannel]:
    sockets = mode == "sockets"
    channel = SlackChannel(
        server.bot_token,
        server.app_token if sockets else None,
        None if sockets else server.signing_secret,
        server.api_url,
        desk,
        gap=0,
    )
    app = web.Application()
    app.add_routes(channel.routes())
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await channel.start()
        if not sockets:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            host, port = runner.addresses[0][:2]
            server.events_url = f"http://{host}:{port}{PATH}"
        yield channel
    finally:
        await channel.stop()
        await runner.cleanup()


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        server.room("C1")
        yield server


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture(params=["sockets", "signed requests"])
async def channel(request, server, desk) -> AsyncIterator[SlackChannel]:
    async with connected(server, desk, request.param) as channel:
        yield channel


@pytest.fixture
async def over_sockets(server, desk) -> AsyncIterator[SlackChannel]:
    async with connected(server, desk, "sockets") as channel:
        yield channel


@pytest.fixture
async def over_http(server, desk) -> AsyncIterator[SlackChannel]:
    async with connected(server, desk, "signed requests") as channel:
        yield channel


# Words in, answers out


async def test_a_slash_command_is_answered_to_the_person_alone(server, desk, channel) -> None:
    post = await server.slash("U1", "C1", "schedule pulse for north")
    assert post.shows.split("\n") == ["Preview", "You said: schedule pulse for north", "[Confirm]", "[No]"]
    assert post.only_for == "U1"
    assert desk.asked == [("T0HEARD:U1", "schedule pulse for north", None)]


async def test_a_confirm_takes_the_previews_place(server, desk, channel) -> None:
    preview = await server.slash("U1", "C1", "schedule pulse")
    answer = await server.click("U1", preview, "Confirm")
    assert answer is preview
    assert answer.shows == "Pulse is scheduled."
    assert answer.buttons == {}
    assert len(server.transcript("C1", "U1")) == 1
    assert desk.words == ["schedule pulse", "confirm k7f2"]


async def test_a_direct_message_takes_the_same_words(server, desk, channel) -> None:
    preview = await server.dm("U1", "schedule pulse")
    answer = await server.click("U1", preview, "Confirm")
    assert answer is preview
    assert answer.shows == "Pulse is scheduled."
    assert desk.asked[0] == ("T0HEARD:U1", "schedule pulse", None)
    assert desk.asked[1][0] == "T0HEARD:U1"


async def test_a_mention_is_answered_to_the_person_alone(server, desk, channel) -> None:
    post = await server.mention("U1", "C1", "list")
    assert post.only_for == "U1"
    assert desk.words == ["list"]


async def test_a_press_on_a_channels_post_leaves_it_to_the_others(server, desk, channel) -> None:
    await channel.send(
        Address("slack", "C1"), Document("Digest", (Paragraph("42"), Actions((Action("More", "show p3"),))))
    )
    (post,) = server.transcript("C1")
    answer = await server.click("U2", post, "More")
    assert answer is not post
    assert answer.only_for == "U2"
    assert post.versions == 1
    assert "More" in post.buttons


async def test_hostile_words_are_shown_as_words(server, desk, channel) -> None:
    post = await server.slash("U1", "C1", HOSTILE)
    assert f"You said: {HOSTILE}" in post.shows
    assert post.mentions == []
    assert desk.words == [HOSTILE]


async def test_a_slow_command_is_acknowledged_first_and_answered_later(server, desk, channel, monkeypatch) -> None:
    monkeypatch.setattr("bot.channels.slack_staff.ACKNOWLEDGE", 0.01)
    desk.gate = asyncio.Event()
    await server.slash("U1", "C1", "digest", wait=False)  # returns once acknowledged
    assert server.transcript("C1", "U1") == []
    desk.gate.set()
    await server.until(lambda: server.transcript("C1", "U1") != [])
    assert "You said: digest" in server.transcript("C1", "U1")[0].shows


async def test_a_command_that_fails_is_acknowledged_and_says_sorry(server, desk, channel, caplog) -> None:
    desk.error = RuntimeError("secret words of a resident")
    for post in (
        await server.slash("U1", "C1", "list"),
        await server.dm("U1", "list"),
        await server.mention("U1", "C1", "list"),
    ):
        assert "Sorry, something went wrong" in post.shows
    assert "secret words" not in caplog.text


async def test_an_answer_of_several_messages_comes_in_order(server, desk, channel) -> None:
    rows = tuple((f"area-{number:03}", "10") for number in range(300))
    desk.answer = Document("Areas", (Table(("Area", "n"), rows),))
    await server.slash("U1", "C1", "areas")
    await server.until(lambda: "area-299" in server.transcript("C1", "U1")[-1].shows)
    posts = server.transcript("C1", "U1")
    assert len(posts) > 1
    assert all(post.only_for == "U1" for post in posts)
    lines = [line.split()[0] for post in posts for line in post.shows.split("\n") if line.startswith("area-")]
    assert lines == [row[0] for row in rows]


async def test_an_answer_too_long_for_a_response_goes_to_direct_messages(server, desk, channel) -> None:
    desk.answer = Document("Much", tuple(Paragraph(f"{number} " + "word " * 300) for number in range(30)))
    post = await server.slash("U1", "C1", "everything")
    assert post.shows == "The answer is long, so I sent it to you in a direct message."
    await server.until(lambda: sum(post.shows.count("word") for post in server.transcript("DU1")) == 9_000)
    assert len(server.transcript("C1", "U1")) == 1


async def test_an_answer_whose_way_back_is_closed_goes_to_direct_messages(server, desk, channel) -> None:
    preview = await server.slash("U1", "C1", "schedule pulse")
    server.fault("response_url", Fault(status=404, error="expired_url"))
    await server.click("U1", preview, "Confirm", wait=False)
    await server.until(lambda: server.transcript("DU1") != [])
    assert server.transcript("DU1")[0].shows == "Pulse is scheduled."


async def test_an_answer_waits_for_slacks_limit(server, desk, channel) -> None:
    server.fault("chat.postMessage", Fault(429, "ratelimited", retry_after="0"), Fault(503, "service_unavailable", "0"))
    await server.dm("U1", "list", wait=False)
    await server.until(lambda: server.transcript("DU1") != [])
    assert len(server.transcript("DU1")) == 1


# Once only


@pytest.mark.parametrize("way", ["slash", "click", "dm", "mention"])
async def test_a_repeat_acts_once_and_is_acknowledged(server, desk, channel, way) -> None:
    if way == "click":
        preview = await server.slash("U1", "C1", "list")
        desk.asked.clear()
        await server.click("U1", preview, "Confirm", times=3)
    elif way == "dm":
        await server.dm("U1", "list", times=3)
    else:
        await getattr(server, way)("U1", "C1", "list", times=3)
    assert len(desk.asked) == 1


@pytest.mark.parametrize("way", ["slash", "dm", "mention"])
async def test_what_is_asked_again_is_another_event(server, desk, channel, way) -> None:
    for _ in range(2):
        await (server.dm("U1", "list") if way == "dm" else getattr(server, way)("U1", "C1", "list"))
    first, second = desk.events
    assert first != second
    assert all(event.partition(":")[2] for event in desk.events)


async def test_events_out_of_order_are_each_answered(server, desk, channel) -> None:
    first, second = (
        server.event_payload("U1", words, {"type": "message", "channel": "DU1", "channel_type": "im"})
        for words in ("list", "help")
    )
    server.room("DU1")
    for body in (second, first, second):
        await server.deliver("events_api", body)
    assert desk.words == ["help", "list"]
    await server.until(lambda: len(server.transcript("DU1")) == 2)


async def test_only_so_many_ids_are_remembered(server, desk, over_sockets, monkeypatch) -> None:
    monkeypatch.setattr("bot.channels.slack_staff.SEEN", 3)
    for number in range(6):
        await server.slash("U1", "C1", f"show {number}")
    assert len(over_sockets._staff._seen) == 3


# What nobody asked


async def test_the_bots_own_and_edited_messages_are_left_alone(server, desk, channel) -> None:
    await server.dm("U1", "list", wait=False, bot_id="B0HEARD")
    await server.dm("U1", "list", wait=False, subtype="message_changed")
    await server.dm(server.bot, "list", wait=False)
    assert desk.asked == []


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("events_api", {"type": "event_callback", "event_id": "Ev1", "team_id": "T1", "event": {"type": "team_join"}}),
        ("events_api", {"type": "event_callback", "event_id": "Ev2", "team_id": "T1", "event": {"type": "message"}}),
        ("interactive", {"type": "shortcut", "callback_id": "x", "team": TEAM, "user": USER}),
        ("interactive", {"type": "message_action", "callback_id": "x", "team": TEAM, "user": USER}),
        (
            "interactive",
            {
                "type": "view_submission",
                "view": {"type": "modal", "callback_id": "x"},
                "team": TEAM,
                "user": USER,
            },
        ),
        (
            "interactive",
            {"type": "view_closed", "view": VIEW, "team": TEAM, "user": USER},
        ),
        ("interactive", {"type": "made_up_next_year", "team": TEAM, "user": USER}),
        ("interactive", {"type": "block_suggestion", "action_id": "x", "value": "v", "user": USER}),
        (
            "interactive",
            {"type": "block_actions", "actions": [{"action_id": "x", "type": "button"}], "user": USER},
        ),
    ],
    ids=lambda value: value.get("type") if isinstance(value, dict) else "",
)
async def test_whatever_slack_sends_is_acknowledged(server, desk, channel, kind, body) -> None:
    await server.deliver(kind, body)  # raises NotAcknowledged otherwise
    assert desk.asked == []


# Places


@pytest.mark.parametrize(
    ("room", "kinds", "kind"),
    [
        ("C2", {}, PlaceKind.CHANNEL),
        ("C3", {"private": True}, PlaceKind.CHANNEL),
        ("C4", {"shared": True}, PlaceKind.SHARED),
    ],
)
async def test_connect_learns_what_kind_of_place_it_is(server, desk, channel, room, kinds, kind) -> None:
    server.room(room, **kinds)
    await server.slash("U1", room, "connect north")
    assert desk.asked == [("T0HEARD:U1", "connect north", Place(Address("slack", room), kind))]


async def test_connect_in_direct_messages_is_a_direct_place(server, desk, channel) -> None:
    await server.dm("U1", "Connect north")
    assert desk.asked == [("T0HEARD:U1", "Connect north", Place(Address("slack", "DU1"), PlaceKind.DIRECT))]


@pytest.mark.parametrize("kinds", [{"member": False}, {"private": True, "member": False}, {"group_message": True}])
async def test_connect_where_the_bot_cannot_post_asks_for_an_invitation(server, desk, channel, kinds) -> None:
    server.room("C5", **kinds)
    post = await server.slash("U1", "C5", "connect north")
    assert "/invite @Heard" in post.shows
    assert desk.asked == []


async def test_other_words_look_nothing_up(server, desk, channel) -> None:
    await server.slash("U1", "C1", "list")
    assert "conversations.info" not in [method for method, _ in server.calls]


async def test_connect_says_sorry_when_slack_does_not_answer(server, desk, channel) -> None:
    server.fault("conversations.info", Fault(503, "service_unavailable"))
    post = await server.slash("U1", "C1", "connect north")
    assert "Sorry" in post.shows
    assert desk.asked == []


# Posting


async def test_a_digest_goes_out_over_several_messages_in_order(server, channel) -> None:
    rows = tuple((f"area-{number:03}", "10") for number in range(300))
    document = Document("Areas", (Table(("Area", "n"), rows),))
    sent = await channel.send(Address("slack", "C1"), document)
    posts = server.transcript("C1")
    assert len(posts) == channel.pieces(document) > 1
    lines = [line.split()[0] for post in posts for line in post.shows.split("\n") if line.startswith("area-")]
    assert lines == [row[0] for row in rows]
    assert sent.message == posts[-1].ts


async def test_a_digest_stopped_half_way_goes_on_where_it_stopped(server, channel) -> None:
    document = Document("Much", tuple(Paragraph(f"part-{number} " + "word " * 300) for number in range(6)))
    server.fault("chat.postMessage", Fault(passes=1, status=429, error="ratelimited", retry_after="1"))
    with pytest.raises(Retry) as limited:
        await channel.send(Address("slack", "C1"), document)
    assert limited.value.after == 1
    assert len(server.transcript("C1")) == 1
    await channel.send(Address("slack", "C1"), document)
    seen = "\n".join(post.shows for post in server.transcript("C1"))
    assert [seen.count(f"part-{number} ") for number in range(6)] == [1] * 6


async def test_a_message_to_a_resident_lists_its_choices(server, channel) -> None:
    options = (Option("Very good", Press("s", "q", "1")), Option("Poor", Press("s", "q", "2")))
    await channel.send(Address("slack", "C1"), Message("How was it?", options))
    assert server.transcript("C1")[0].shows == "How was it?\n• Very good\n• Poor"


@pytest.mark.parametrize("address", ["U7", "T0HEARD:U7"])
async def test_a_person_can_be_sent_a_document(server, channel, address) -> None:
    await channel.send(Address("slack", address), Document("x", (Paragraph("hello"),)))
    assert [post.shows for post in server.transcript("DU7")] == ["hello"]


async def test_a_document_that_cannot_be_drawn_is_refused_and_answered_with_sorry(server, desk, channel) -> None:
    desk.answer = Document("x", (Table(("Area", "n"), (("North",),)),))
    with pytest.raises(Refused):
        await channel.send(Address("slack", "C1"), desk.answer)
    assert "Sorry" in (await server.slash("U1", "C1", "list")).shows


@pytest.mark.parametrize(
    ("fault", "kind", "after"),
    [
        (Fault(429, "ratelimited", retry_after="30"), Retry, 30),
        (Fault(500, "fatal_error"), Retry, None),
        (Fault(503, body="<html>down</html>"), Retry, None),
        (Fault(200, body="<html>a proxy</html>"), Retry, None),
        (Fault(drop=True), Retry, None),
        (Fault(200, "token_revoked"), Retry, 900),
        (Fault(200, "invalid_blocks"), Refused, None),
    ],
    ids=lambda value: getattr(value, "error", None) or getattr(value, "body", None) or "",
)
async def test_what_goes_wrong_is_said_in_heards_words(server, over_http, fault, kind, after) -> None:
    server.fault("chat.postMessage", fault)
    with pytest.raises(kind) as failed:
        await over_http.send(Address("slack", "C1"), Document("x"))
    assert getattr(failed.value, "after", None) == after
    assert server.transcript("C1") == []


async def test_a_slack_that_never_answers_is_tried_again_later(server, desk, monkeypatch) -> None:
    monkeypatch.setattr(slack_module, "CALL", 0.2)
    async with connected(server, desk, "signed requests") as channel:
        server.fault("chat.postMessage", Fault(hang=True))
        with pytest.raises(Retry):
            await channel.send(Address("slack", "C1"), Document("x"))


@pytest.mark.parametrize(
    ("room", "kinds"),
    [("C6", {"archived": True}), ("C7", {"member": False}), ("C8", {"private": True, "member": False})],
)
async def test_a_channel_that_cannot_be_reached_is_gone(server, over_http, room, kinds) -> None:
    server.room(room, **kinds)
    with pytest.raises(Gone):
        await over_http.send(Address("slack", room), Document("x"))


async def test_before_the_start_and_after_the_stop_a_post_waits(server, desk) -> None:
    channel = SlackChannel(server.bot_token, None, server.signing_secret, server.api_url, desk)
    with pytest.raises(Retry):
        await channel.send(Address("slack", "C1"), Document("x"))
    await channel.start()
    await channel.stop()
    await channel.stop()
    with pytest.raises(Retry):
        await channel.send(Address("slack", "C1"), Document("x"))


# Connections


async def test_two_connections_are_open(server, over_sockets) -> None:
    assert len(server.sockets) == 2


async def test_a_planned_disconnect_of_both_loses_no_click(server, desk, over_sockets) -> None:
    preview = await server.slash("U1", "C1", "schedule pulse")
    button = preview.buttons["Confirm"]
    desk.asked.clear()
    old = list(server.sockets)
    server.watch_sockets()
    for socket in old:
        await server.ask_to_reconnect(socket)
    clicks = 0
    while not all(socket.closed for socket in old) or len(server.sockets) < 2:
        await server.deliver("interactive", server.click_payload("U1", preview, button))
        clicks += 1
    assert clicks > 0
    assert server.lost == []
    assert server.fewest_sockets >= 1
    assert len(desk.asked) == clicks


async def test_a_connection_cut_without_a_word_is_opened_again(server, desk, over_sockets, monkeypatch) -> None:
    for socket in over_sockets._sockets._sockets:
        socket.ping_interval = 0.05
        await socket.connect_to_new_endpoint(force=True)  # the new monitor takes the short interval
    await server.until(lambda: len(server.sockets) == 2)
    cut = server.sockets[0]
    await cut.close()
    await server.until(lambda: len(server.sockets) == 2 and cut not in server.sockets)
    await server.slash("U1", "C1", "list")
    assert desk.words == ["list"]


async def test_stopping_waits_for_what_was_begun(server, desk) -> None:
    async with connected(server, desk, "sockets") as channel:
        desk.gate = asyncio.Event()
        command = asyncio.create_task(server.slash("U1", "C1", "list"))
        await desk.began.wait()
        stopping = asyncio.create_task(channel.stop())
        await asyncio.sleep(0)
        desk.gate.set()
        await stopping
        assert "You said: list" in (await command).shows


# Signed requests


@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": "another secret"},
        {"late": 1_000_000_000},
        {"late": 301},
        {"late": -600},
        {"X_Slack_Signature": "v0=é"},
        {"X_Slack_Signature": ""},
        {"X_Slack_Request_Timestamp": "now"},
        {"X_Slack_Request_Timestamp": ""},
    ],
    ids=str,
)
async def test_a_request_not_signed_by_slack_now_does_nothing(server, desk, over_http, wrong) -> None:
    if "late" in wrong:  # counted from now: the test may run long after it was collected
        wrong = {"at": time.time() - wrong["late"]}
    status, _ = await server.post_signed(
        "slash_commands", {"command": "/heard", "text": "list", "user_id": "U1"}, **wrong
    )
    assert status == 401
    assert desk.asked == []


async def test_slacks_check_of_the_address_is_answered(server, desk, over_http) -> None:
    body = {"type": "url_verification", "challenge": "c-1", "token": "x"}
    assert await server.post_signed("events_api", body) == (200, '{"challenge": "c-1"}')


async def test_a_retry_header_changes_nothing(server, desk, over_http) -> None:
    body = server.event_payload("U1", "list", {"type": "message", "channel": "DU1", "channel_type": "im"})
    server.room("DU1")
    for number in ("0", "1", "2"):
        assert (await server.post_signed("events_api", body, X_Slack_Retry_Num=number))[0] == 200
    assert desk.words == ["list"]


async def test_without_a_signing_secret_there_is_no_way_in(server, desk) -> None:
    assert list(SlackChannel(server.bot_token, server.app_token, None, server.api_url, desk).routes()) == []


# Starting


async def test_a_wrong_bot_token_is_one_sentence(server, desk) -> None:
    channel = SlackChannel("xoxb-wrong-token", server.app_token, None, server.api_url, desk)
    with pytest.raises(CannotStart, match="HEARD_SLACK_BOT_TOKEN") as refused:
        await channel.start()
    _says_one_sentence_without(refused.value, "xoxb-wrong-token")


async def test_a_wrong_app_token_is_one_sentence(server, desk) -> None:
    channel = SlackChannel(server.bot_token, "xapp-wrong-token", None, server.api_url, desk)
    with pytest.raises(CannotStart, match="HEARD_SLACK_APP_TOKEN") as refused:
        await channel.start()
    _says_one_sentence_without(refused.value, "xapp-wrong-token")


async def test_missing_scopes_are_named(server, desk) -> None:
    server.scopes -= {"commands", "im:history"}
    channel = SlackChannel(server.bot_token, server.app_token, None, server.api_url, desk)
    with pytest.raises(CannotStart, match="commands, im:history"):
        await channel.start()


async def test_a_slack_that_is_not_there_is_one_sentence(server, desk, unused_tcp_port) -> None:
    channel = SlackChannel(server.bot_token, None, "s", f"http://127.0.0.1:{unused_tcp_port}/api/", desk)
    with pytest.raises(CannotStart, match="HEARD_SLACK_API_URL") as refused:
        await channel.start()
    _says_one_sentence_without(refused.value, server.bot_token)


# Silence


async def test_no_log_at_any_level_holds_words_or_tokens(server, desk, channel, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    desk.answer = Document("Secret digest", (Paragraph("secret answer"),))
    await server.slash("U1", "C1", "secret words")
    await server.dm("U1", "secret words")
    server.fault("chat.postMessage", Fault(200, "invalid_auth"), Fault(503, body="secret body"))
    for _ in range(2):
        with pytest.raises(Retry) as failed:
            await channel.send(Address("slack", "C1"), desk.answer)
        assert failed.value.__cause__ is None
    desk.error = RuntimeError("secret error")
    await server.dm("U1", "secret words")
    ours = [record for record in caplog.records if not record.name.startswith("asyncio")]
    said = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in ours)
    for word in ("secret", server.bot_token, server.app_token, server.signing_secret, "U1", "C1"):
        assert word not in said


def test_the_slack_libraries_cannot_log_what_they_hold(caplog) -> None:
    caplog.set_level(logging.DEBUG)
    quiet = slack_module._quiet_logger()
    try:
        raise RuntimeError("wss://wss.slack.example/?ticket=secret")
    except RuntimeError as error:
        quiet.exception(f"Failed to connect (error: {error})")
    quiet.debug("secret")
    (record,) = caplog.records
    assert "RuntimeError" in record.getMessage()
    assert "secret" not in caplog.text
    assert record.exc_info is None


def _says_one_sentence_without(error: CannotStart, token: str) -> None:
    assert token not in str(error)
    assert "\n" not in str(error)
    assert error.__cause__ is None
