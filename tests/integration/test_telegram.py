import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from bot.channels.channel import Gone, Retry
from bot.channels.telegram_polling import FAILURES_UNTIL_GIVEN_UP, QUIET
from bot.channels.telegram_staff import WAITING
from conversations.errors import CannotStart
from conversations.messages import Address, Edited, Left, Media, Message, Order, Ordered, Press, Pressed, Sent, Typed
from tests.support.telegram_house import MENU, POISON, House, polled, question
from tests.support.telegram_server import TOKEN, Fault, TelegramServer, flood

AMA = 881_234_567
TO_AMA = Address("telegram", str(AMA))


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
def house() -> House:
    return House()


async def test_words_come_in_once_and_are_acknowledged(server, house) -> None:
    ama = server.person(AMA)
    async with polled(house, server):
        ama.say("/start north")
        ama.say("It was good")
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [Ordered(Order.START, "north"), Typed("It was good", "2")]
    assert {inbound.sender for inbound in house.heard} == {TO_AMA}


async def test_a_resident_taps_edits_sends_a_photo_and_leaves(server, house) -> None:
    ama = server.person(AMA, language="cy")
    async with polled(house, server) as channel:
        ama.say("hello")
        await channel.send(TO_AMA, question("Good", "Poor"))
        ama.press("Poor")
        ama.edit(1, "hello again")
        ama.send_photo("my house")
        ama.forward("their words")
        ama.block()
        await server.until(lambda: server.pending == 0 and server.open_queries == 0)
    press = Pressed(Press("k3f9a2bc", "q", "2"), "2")
    assert [inbound.said for inbound in house.heard] == [
        Typed("hello", "1"),
        press,
        Edited("hello again", "1"),
        Sent(Media.PHOTO),
        Sent(Media.FORWARD),
        Left(),
    ]
    assert {inbound.hint for inbound in house.heard} == {"cy"}


async def test_what_was_not_committed_is_not_acknowledged_and_comes_again(server, house) -> None:
    house.failures = [OSError("disk full"), RuntimeError("a crash before commit")]
    async with polled(house, server):
        server.person(AMA).say("precious")
        await server.until(lambda: bool(house.heard) and server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [Typed("precious", "1")]
    assert house.commits == [1]
    assert house.waits == sorted(house.waits)
    assert len(house.waits) == 2


async def test_after_a_restart_it_goes_on_where_it_had_committed(server, house) -> None:
    ama = server.person(AMA)
    async with polled(house, server):
        ama.say("before")
        await server.until(lambda: server.pending == 0)
    ama.say("while away")
    async with polled(house, server):
        await server.until(lambda: server.pending == 0)
    assert house.commits == [1, 1]
    assert next(parameters for method, parameters in server.log if method == "getupdates").get("offset") is None
    assert list(house.cursors) == ["telegram:4242"]


async def test_words_numbered_anew_after_a_quiet_week_are_heard(server, house) -> None:
    ama = server.person(AMA)
    async with polled(house, server):
        ama.say("before")
        await server.until(lambda: server.pending == 0 and server.polls == 1)
        house.now += QUIET
        asked = server.calls["getupdates"]
        server.answer_empty()
        await server.until(lambda: server.calls["getupdates"] > asked and server.polls == 1)
        server.number_anew(17)
        ama.say("after a week")
        await server.until(lambda: server.pending == 0)
        ama.say("and again")
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [
        Typed("before", "1"),
        Typed("after a week", "2"),
        Typed("and again", "3"),
    ]


async def test_an_empty_answer_soon_after_an_update_asks_on_from_where_it_was(server, house) -> None:
    async with polled(house, server):
        server.person(AMA).say("before")
        await server.until(lambda: server.pending == 0 and server.polls == 1)
        server.answer_empty()
        await server.until(lambda: server.calls["getupdates"] == 3 and server.polls == 1)
    offsets = [parameters.get("offset") for method, parameters in server.log if method == "getupdates"]
    assert offsets[0] is None
    assert offsets[1] == offsets[2] == house.cursors["telegram:4242"]


async def test_an_update_given_twice_is_heard_once(server, house) -> None:
    ama = server.person(AMA)
    async with polled(house, server):
        update = ama.say("once")
        await server.until(lambda: server.pending == 0)
        server.again(update)
        ama.say("after")
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [Typed("once", "1"), Typed("after", "2")]


async def test_one_poisoned_update_does_not_hold_up_the_others(server, house) -> None:
    ama, zofia = server.person(AMA), server.person(5)
    ama.say("before")
    server.push_raw({"update_id": 870_500, "message": {"chat": {"id": 5, "type": "private"}, "text": ["?"]}})
    server.push_raw({"update_id": 870_501, "quantum_message": 1})
    zofia.send({"text": "after"})
    async with polled(house, server):
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [Typed("before", "1"), Typed("after", "1")]
    assert [(update.id, update.sender) for update in house.aside] == [("telegram:870500", Address("telegram", "5"))]


async def test_words_that_can_never_be_committed_are_set_aside_in_the_end(server, house) -> None:
    ama = server.person(AMA)
    ama.say("before")
    poison = ama.say(POISON)
    ama.say("after")
    async with polled(house, server):
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in house.heard] == [Typed("before", "1"), Typed("after", "3")]
    assert [(update.id, update.error, update.sender) for update in house.aside] == [
        (f"telegram:{poison['update_id']}", "ValueError", TO_AMA)
    ]


async def test_while_the_disk_is_full_nothing_is_set_aside_however_often_it_comes(server, house) -> None:
    house.full = True
    async with polled(house, server):
        server.person(AMA).say("precious")
        await server.until(lambda: len(house.waits) > 2 * FAILURES_UNTIL_GIVEN_UP)
        house.full = False
        await server.until(lambda: server.pending == 0)
    assert (len(house.heard), house.aside) == (1, [])


@pytest.mark.parametrize("failures", range(1, 12))
async def test_while_the_database_fails_nothing_is_set_aside(server, house, failures) -> None:
    house.failures = [OSError("no space")] * failures
    async with polled(house, server):
        server.person(AMA).say("precious")
        await server.until(lambda: server.pending == 0)
    assert house.aside == []
    assert [inbound.said for inbound in house.heard] == [Typed("precious", "1")]
    assert max(house.waits) <= 30


async def test_server_faults_never_end_the_loop(server, house) -> None:
    gateway = Fault(502, "Bad Gateway")
    server.fail("getUpdates", Fault(500), gateway, gateway, flood(7), Fault(400, "Bad Request: nobody knows"))
    async with polled(house, server):
        server.person(AMA).say("hello")
        await server.until(lambda: bool(house.heard))
    assert house.waits[:5] == [0.75, 1.5, 3.0, 7.0, 12.0]


async def test_a_poller_that_another_one_ousted_waits_and_takes_over_once_it_is_gone(server, house) -> None:
    other = House()
    house.awake.clear()
    ama = server.person(AMA)
    async with polled(house, server):
        await server.until(lambda: server.polls == 1)
        async with polled(other, server):
            await server.until(lambda: house.waits == [15.0])
            ama.say("to the second")
            await server.until(lambda: server.pending == 0)
        house.awake.set()
        ama.say("to the first")
        await server.until(lambda: server.pending == 0)
    assert [inbound.said for inbound in other.heard] == [Typed("to the second", "1")]
    assert [inbound.said for inbound in house.heard] == [Typed("to the first", "2")]


async def test_a_token_that_telegram_revokes_stops_the_poller_with_a_plain_sentence(server, house) -> None:
    channel = house.channel(server)
    await channel.start()
    server.token = "4242:another"
    with pytest.raises(CannotStart, match="check HEARD_TELEGRAM_TOKEN"):
        await channel.poll()
    await channel.stop()


async def test_a_wrong_token_does_not_start(server, house) -> None:
    server.token = "4242:another"
    channel = house.channel(server)
    server.token = TOKEN
    with pytest.raises(CannotStart, match="check HEARD_TELEGRAM_TOKEN") as caught:
        await channel.start()
    assert "another" not in repr(caught.value)
    assert caught.value.__context__ is None


async def test_an_address_where_nobody_answers_does_not_start(server, house) -> None:
    server.url = "http://127.0.0.1:9"
    with pytest.raises(CannotStart, match="cannot be reached"):
        await house.channel(server).start()
    assert house.waits == [1.0, 2.0, 4.0]


async def test_the_menu_is_registered_in_each_language_and_the_first_for_all_others(server, house) -> None:
    async with polled(house, server):
        pass
    assert server.menus == {"": MENU["en"], **MENU}


async def test_a_menu_that_telegram_refuses_does_not_stop_the_start(server, house) -> None:
    server.fail("setMyCommands", Fault(400, "Bad Request: BOT_COMMAND_INVALID"))
    async with polled(house, server):
        server.person(AMA).say("hello")
        await server.until(lambda: bool(house.heard))


@pytest.mark.parametrize("words", ["list", "schedule pulse for north every 2 weeks"])
async def test_an_officials_words_are_answered_after_the_commit(server, house, words) -> None:
    official = server.person(7)
    async with polled(house, server):
        official.say(f"/heard {words}")
        shown = await official.read()
        assert f"You said: {words}" in shown.text
        official.press("Confirm")
        assert "You said: confirm k7f2" in (await official.read()).text
    assert house.commands == [words, "confirm k7f2"]
    assert house.heard == []


async def test_officials_commands_run_in_the_order_they_were_typed(server, house) -> None:
    official = server.person(7)
    async with polled(house, server):
        for turn in range(4):
            for number in range(WAITING):
                official.say(f"/heard command {turn}{number}")
            await server.until(lambda wanted=(turn + 1) * WAITING: len(house.commands) == wanted)
    assert house.commands == [f"command {turn}{number}" for turn in range(4) for number in range(WAITING)]


async def test_a_stranger_told_to_slow_down_keeps_no_official_waiting(server, house) -> None:
    stranger, official = server.person(8), server.person(7)
    house.awake.clear()  # the stranger's wait does not end
    server.fail("sendMessage", flood(600))
    async with polled(house, server):
        stranger.say("/heard help")
        await server.until(lambda: house.waits == [600.0])
        for _ in range(120):
            stranger.say("/heard help")
        official.say("/heard list")
        assert "You said: list" in (await official.read()).text
        await server.until(lambda: server.pending == 0)
        assert house.commands == ["help", "list"]
        house.awake.set()
        await server.until(lambda: len(house.commands) == 2 + WAITING)
    assert house.commands == ["help", "list", *["help"] * WAITING]


async def test_words_of_ever_more_strangers_are_dropped(server, house, monkeypatch) -> None:
    monkeypatch.setattr("bot.channels.telegram_staff.PEOPLE", 3)
    house.awake.clear()
    server.fail("sendMessage", *[flood(600)] * 3)
    async with polled(house, server):
        for number in range(1, 11):
            server.person(number).say("/heard help")
        await server.until(lambda: house.waits == [600.0] * 3 and server.pending == 0)
        house.awake.set()
    assert house.commands == ["help"] * 3


@pytest.mark.parametrize(("words", "told"), [("", True), (" help", True), (" frobnicate", True), (" list", False)])
async def test_an_answer_that_tells_what_to_type_tells_how_to_begin_here(server, house, words, told) -> None:
    official = server.person(7)
    async with polled(house, server):
        official.say(f"/heard{words}")
        assert ("Here, begin with /heard" in (await official.read()).text) is told


async def test_a_command_that_breaks_is_admitted_and_the_next_one_runs(server, house) -> None:
    official = server.person(7)
    async with polled(house, server):
        official.say("/heard break")
        assert "wrong on our side" in (await official.read()).text
        official.say("/heard list")
        assert "You said: list" in (await official.read()).text


async def test_a_command_under_way_when_heard_stops_is_still_answered(server, house) -> None:
    official = server.person(7)
    async with polled(house, server):
        official.say("/heard list")
        await server.until(lambda: bool(house.commits))
    assert "You said: list" in official.last.text


async def test_an_officials_answer_waits_out_a_flood(server, house) -> None:
    official = server.person(7)
    server.fail("sendMessage", flood(4), Fault(500))
    async with polled(house, server):
        official.say("/heard list")
        assert "You said: list" in (await official.read()).text
    assert house.waits[:2] == [4.0, 2.0]


async def test_in_a_group_it_says_once_that_it_works_in_private_and_leaves(server, house) -> None:
    ama = server.person(AMA, language="pl")
    group = server.groups.setdefault(-100_1, [])
    server.in_group(-100_1, ama, "hello all")
    server.in_group(-100_1, ama, "/start")
    async with polled(house, server):
        await server.until(lambda: server.pending == 0 and server.calls["leavechat"] == 2)
    assert group == ["group-private in pl"]
    assert -100_1 not in server.groups
    assert house.heard == []


async def test_a_press_too_old_to_acknowledge_still_counts(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    server.fail("answerCallbackQuery", Fault(400, "Bad Request: query is too old and response timeout expired"))
    async with polled(house, server) as channel:
        await channel.send(TO_AMA, question("Yes", "No"))
        ama.press("Yes")
        await server.until(lambda: server.calls["answercallbackquery"] == 1 and server.pending == 0)
    assert isinstance(house.heard[-1].said, Pressed)


async def test_neither_token_nor_words_nor_addresses_reach_a_log(server, house, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    ama = server.person(AMA)
    server.fail("getUpdates", Fault(500), Fault(400, f"Bad Request: {TOKEN} knows {AMA}"))
    server.fail("sendMessage", Fault(403, f"Forbidden: {AMA}"), Fault(401, f"Unauthorized {TOKEN}"))
    house.failures = [RuntimeError(f"could not store precious of {AMA}")]
    async with polled(house, server) as channel:
        ama.say("precious words")
        ama.say("/heard break")
        server.push_raw({"update_id": 870_900, "message": {"chat": {"id": AMA}, "text": ["precious"]}})
        for kind in (Gone, Retry):
            with pytest.raises(kind) as caught:
                await channel.send(TO_AMA, Message("precious reply"))
            assert TOKEN not in repr(caught.value)
            assert caught.value.__context__ is None
        await channel.send(TO_AMA, Message("precious reply"))
        await server.until(lambda: server.pending == 0 and len(house.commands) == 1)
    assert caplog.records
    for record in caplog.records:
        shown = f"{record.getMessage()} {record.__dict__} {record.exc_info}"
        assert not any(secret in shown for secret in (TOKEN, "AAF", str(AMA), "precious", "Ama", "resident_"))


async def test_two_hundred_residents_at_once_are_each_answered_in_order(server, house) -> None:
    people = [server.person(chat) for chat in range(1001, 1201)]
    async with polled(house, server) as channel:
        for person in people:
            person.say("first")
            person.say("second")
        await server.until(lambda: server.pending == 0)
        await asyncio.gather(*(answer(channel, person.chat) for person in people))
    for person in people:
        heard = [inbound.said for inbound in house.heard if inbound.sender.value == str(person.chat)]
        assert heard == [Typed("first", "1"), Typed("second", "2")]
        assert [who + ": " + text for who, text in person.transcript][-2:] == ["bot: one", "bot: two"]
    assert max(house.commits) == 100


async def answer(channel, chat: int) -> None:
    await channel.send(Address("telegram", str(chat)), Message("one"))
    await channel.send(Address("telegram", str(chat)), Message("two"))
