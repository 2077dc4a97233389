from collections.abc import AsyncIterator

import pytest

from bot.channels.channel import Gone, Refused, Retry
from conversations.document import Bullets, Document, Heading
from conversations.messages import Address, Message
from tests.support.telegram_house import House, polled, question
from tests.support.telegram_server import Fault, TelegramServer, flood

AMA = 881_234_567
TO_AMA = Address("telegram", str(AMA))


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as server:
        yield server


@pytest.fixture
def house() -> House:
    return House()


async def test_a_question_is_shown_with_its_buttons(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    async with polled(house, server) as channel:
        sent = await channel.send(TO_AMA, question("Very good", "Neither good nor poor"))
    assert sent.message == "2"
    assert ama.last.text == "Overall?"
    rows = [[button["text"] for button in row] for row in ama.last.rows]
    assert rows == [["Very good"], ["Neither good nor poor"], ["Skip"]]
    assert ama.last.rows[1][0]["callback_data"] == "k3f9a2bc:q:2"
    ((_, parameters),) = [call for call in server.log if call[0] == "sendmessage"]
    assert "parse_mode" not in parameters
    assert parameters["link_preview_options"] == {"is_disabled": True}


async def test_what_is_discreet_makes_no_sound_and_cannot_be_passed_on_each_part_of_it(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    async with polled(house, server) as channel:
        await channel.send(TO_AMA, Message("word " * 2000, discreet=True))
        assert all(shown.quiet and shown.protected for shown in ama.screen.values())
        await channel.send(TO_AMA, Message("Hello"))
        assert (ama.last.quiet, ama.last.protected) == (False, False)


async def test_a_text_is_known_to_make_as_many_messages_as_it_does(server, house) -> None:
    server.person(AMA).say("hello")
    pages = Document("All areas", (Heading("All areas"), Bullets(tuple("word " * 200 for _ in range(9)))))
    async with polled(house, server) as channel:
        for body in (Message("Hello"), Message("word " * 2000), pages):
            before = server.calls["sendmessage"]
            await channel.send(TO_AMA, body)
            assert server.calls["sendmessage"] - before == channel.pieces(body)
        assert channel.pieces(pages) > 1


async def test_a_toggle_changes_the_message_in_place(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    async with polled(house, server) as channel:
        sent = await channel.send(TO_AMA, question("Training", "Money"))
        changed = question("Training", "Money", chosen="Money", replaces=sent.message)
        assert await channel.send(TO_AMA, changed) == sent
        assert await channel.send(TO_AMA, changed) == sent  # "message is not modified" is no failure
        assert ama.last.labels == ["Training", "✓ Money", "Skip"]
        await channel.send(TO_AMA, Message("", question("Done").options, sent.message))
    assert ama.last.labels == ["Done", "Skip"]
    assert list(ama.screen) == [2]


async def test_a_message_that_cannot_be_changed_is_sent_anew(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    async with polled(house, server) as channel:
        sent = await channel.send(TO_AMA, question("Yes", "No", replaces="99"))
        long = Message("word " * 1000, (), sent.message)
        await channel.send(TO_AMA, long)
    assert sent.message == "2"
    assert "".join(shown.text for shown in ama.screen.values()).count("word") == 1000


async def test_a_long_text_comes_in_order_with_its_buttons_below_the_last_part(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    text = "\n\n".join(f"Paragraph {n}: " + "words and more " * 60 for n in range(12))
    async with polled(house, server) as channel:
        sent = await channel.send(TO_AMA, Message(text, question("Yes").options))
    screen = [ama.screen[number] for number in sorted(ama.screen)]
    assert len(screen) > 2
    assert [bool(shown.rows) for shown in screen] == [False] * (len(screen) - 1) + [True]
    assert "".join("".join(shown.text for shown in screen).split()) == "".join(text.split())
    assert sent.message == str(screen[-1].number)


async def test_a_429_names_its_wait_to_the_second(server, house) -> None:
    server.person(AMA).say("hello")
    server.fail("sendMessage", flood(31))
    async with polled(house, server) as channel:
        with pytest.raises(Retry) as caught:
            await channel.send(TO_AMA, Message("hello"))
    assert caught.value.after == 31


@pytest.mark.parametrize("fault", [Fault(500), Fault(502, "Bad Gateway"), Fault(503), Fault(401, "Unauthorized")])
async def test_a_fault_of_the_servers_is_tried_again(server, house, fault) -> None:
    server.person(AMA).say("hello")
    server.fail("sendMessage", fault)
    async with polled(house, server) as channel:
        with pytest.raises(Retry):
            await channel.send(TO_AMA, Message("hello"))


async def test_who_blocked_the_bot_or_never_was_is_gone(server, house) -> None:
    ama = server.person(AMA)
    ama.say("hello")
    ama.block()
    async with polled(house, server) as channel:
        with pytest.raises(Gone):
            await channel.send(TO_AMA, Message("hello"))
        ama.unblock()
        await channel.send(TO_AMA, Message("hello"))
        ama.deactivated = True
        with pytest.raises(Gone):
            await channel.send(TO_AMA, Message("hello"))
        with pytest.raises(Gone):
            await channel.send(Address("telegram", "404404"), Message("hello"))


@pytest.mark.parametrize("text", ["", " \n"])
async def test_a_message_without_words_is_refused(server, house, text) -> None:
    async with polled(house, server) as channel:
        with pytest.raises(Refused):
            await channel.send(TO_AMA, Message(text))


async def test_an_address_of_another_kind_is_refused(server, house) -> None:
    async with polled(house, server) as channel:
        with pytest.raises(Refused):
            await channel.send(Address("telegram", "@ama"), Message("hello"))


async def test_a_page_for_officials_loses_nothing_however_long(server, house) -> None:
    server.person(7).say("/heard digest")
    items = tuple(f"Line {number}: {'words ' * 20}" for number in range(80))
    async with polled(house, server) as channel:
        await channel.send(Address("telegram", "7"), Document("A digest", (Heading("Adoption"), Bullets(items))))
    said = "\n".join(shown.text for shown in server.person(7).screen.values())
    assert all(f"Line {number}:" in said for number in range(80))


async def test_messages_of_both_sides_are_deleted_a_hundred_at_once(server, house) -> None:
    ama = server.person(AMA)
    async with polled(house, server) as channel:
        for number in range(101):
            ama.say(f"word {number}")
        sent = await channel.send(TO_AMA, Message("word " * 2000, discreet=True))
        assert len(sent.removable) == 3
        await server.until(lambda: len(house.heard) == 101)
        theirs = [inbound.message for inbound in house.heard]
        assert await channel.remove(TO_AMA, [*theirs, *sent.removable, "999999"])  # one that is not there is no matter
    assert (ama.screen, ama.own) == ({}, {})
    assert [len(sent["message_ids"]) for method, sent in server.log if method == "deletemessages"] == [100, 5]


async def test_what_is_too_old_stays_and_keeps_nothing_else(server, house) -> None:
    ama = server.person(AMA)
    ama.say("long ago")
    server.passed = 48 * 3600
    async with polled(house, server) as channel:
        sent = await channel.send(TO_AMA, Message("Hello", discreet=True))
        assert not await channel.remove(TO_AMA, ["1", "777", *sent.removable])
        assert list(ama.own.values()) == ["long ago"]
        assert not ama.screen
        ama.block()
        with pytest.raises(Gone):
            await channel.remove(TO_AMA, ["1"])
