"""/hide leaves nothing in the chat of what Heard knows to be there, keeps the answers, and ties nobody to anything."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.channels.channel import Retry
from bot.channels.web import WebChannel
from bot.web.mailbox import Mailboxes
from conversations.messages import Address, Inbound, Message, Order, Ordered, Typed
from conversations.talk.person import Contact
from storage.shown import REACH
from tests.support.served import Served, served

ONCE = "schedule pulse for harbour once on 1 december at 10:00 open 10 days"
DONE = "Done, for the last two days. To go on, type /start."
PARTLY = "Not all of it could go. You can delete this chat in your app. To go on, type /start."


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """Somebody who has answered the first question of a pulse of a sensitive programme."""
    async with served(tmp_path, programme="justice") as opened:
        await opened.joins("ama", "harbour", "justice")
        await opened.command(ONCE)
        await opened.turn(days=8)
        await opened.presses("ama", "Yes, now")
        await opened.types("ama", "1")
        await opened.types("ama", "good")
        yield opened


def stands(house: Served, who: str = "ama") -> list[str]:
    """What there is to read in a chat, of either side."""
    return [one.text if isinstance(one, Message) else "theirs" for one in house.channel.stand[who].values()]


async def rows(house: Served) -> int:
    async with house.store._database.reading() as connection:
        return int((await connection.rows("SELECT COUNT(*) FROM shown"))[0][0])


@pytest.mark.parametrize("words", ["/hide", "hide", "Hide this", "ukryj"])
async def test_nothing_is_left_but_words_that_tell_nothing_and_the_answers_stay(house: Served, words: str) -> None:
    assert len(stands(house)) > 5
    await (house.says("ama", Ordered(Order.HIDE)) if words == "/hide" else house.types("ama", words))
    assert stands(house) == [DONE]
    assert await rows(house) == 1, "that one, should they hide again"
    assert not house.channel.got["ama"][-1].options
    (said,) = await house.types("ama", "3")
    assert said.text.startswith("Hello. Is now a safe time?"), "no number answers a question that nobody sees"
    (said,) = await house.types("ama", "1")
    assert "Question 2 of 5" in said.text


async def test_whoever_is_asked_again_after_a_pause_is_heard_at_once(house: Served) -> None:
    await house.types("ama", "in two hours")
    await house.says("ama", Ordered(Order.HIDE))
    await house.turn(hours=3)
    assert stands(house)[-1].startswith("Hello. Is now a safe time?")
    (said,) = await house.types("ama", "1")
    assert "Question 2 of 5" in said.text


async def test_what_is_too_old_stays_and_that_is_said(house: Served) -> None:
    house.channel.too_old = {next(iter(house.channel.stand["ama"]))}
    await house.says("ama", Ordered(Order.HIDE))
    assert stands(house)[-1] == PARTLY


async def test_messages_are_noted_no_longer_than_they_can_be_deleted(house: Served) -> None:
    assert await rows(house) > 5
    house.clock.turn(hours=REACH / timedelta(hours=1) + 1)
    await house.house.forgetter.forget()
    assert await rows(house) == 0


async def test_a_failing_vendor_is_tried_again_and_the_words_come_last(house: Served) -> None:
    house.channel.failures.append(Retry("network", after=5))
    await house.says("ama", Ordered(Order.HIDE))
    await house.turn(seconds=10)
    assert stands(house) == [DONE]


async def test_a_close_leaves_no_note_of_any_message_and_hiding_says_so(house: Served) -> None:
    await house.types("ama", "thanks for asking")
    assert await rows(house) > 5
    await house.command("close s1")
    await house.turn(minutes=1)
    assert await rows(house) == 0
    await house.says("ama", Ordered(Order.HIDE))
    assert stands(house)[-1] == PARTLY


async def test_whoever_is_forgotten_takes_their_notes_along_and_a_newcomer_begins_anew(house: Served) -> None:
    await house.types("ama", "/forget yes")
    await house.says("ama", Ordered(Order.FORGET, "yes"))
    assert await rows(house) == 0
    await house.says("nia", Ordered(Order.START))
    await house.says("nia", Ordered(Order.HIDE))
    assert stands(house, "nia") == [DONE]
    (said,) = await house.types("nia", "yes")
    assert said.text.startswith("Hello. I am Heard"), "a yes has its question in sight"


async def test_the_first_words_to_a_newcomer_can_be_hidden_before_they_chose_anything(tmp_path: Path) -> None:
    async with served(tmp_path, programme="justice") as house:
        two = {**house.house.ground.programmes, "other": house.house.ground.programmes["justice"]}
        house.house.ground.programmes.update(two)  # type: ignore[attr-defined]
        (said,) = await house.says("nia", Ordered(Order.START))
        assert "What would you like to talk about?" in said.text
        await house.says("nia", Ordered(Order.HIDE))
        assert stands(house, "nia") == [DONE]


async def test_where_there_is_no_safe_mode_nothing_is_noted_and_that_is_said(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        (said,) = await house.says("ama", Ordered(Order.HIDE))
        assert said.text.startswith("I keep no list of our messages here")
        assert await rows(house) == 0


async def test_a_page_that_left_is_not_sent_away_when_its_person_comes_back(house: Served) -> None:
    mailboxes = Mailboxes(house.clock, "boot")
    house.house.add(WebChannel(mailboxes))
    ama = Address("web", "a" * 32)
    async with house.store.work() as work:
        contact = Contact("contact-web", "en", {"justice": "harbour"}, invitations=True)
        await work.contacts.save([(contact, ama, house.clock())])
    await house.house.receive([Inbound("web:1", ama, Ordered(Order.HIDE), house.clock())])
    await house.settle()
    box = mailboxes.of(ama.value)
    with box.bell.listening():
        await house.house.deliverer.fetch([ama])
        await house.settle()
    assert (box.hidden, box.empty) == (0, True)


async def test_mydata_tells_of_the_note(house: Served) -> None:
    (said,) = await house.says("ama", Ordered(Order.MYDATA))
    assert "so that /hide can delete them" in said.text


async def test_an_unread_event_is_no_message_to_delete(house: Served) -> None:
    before = await rows(house)
    await house.house.receive([Inbound("plain:1", Address("plain", "ama"), Typed("hello"), house.clock())])
    await house.settle()
    assert await rows(house) == before + 1, "what we said, and nothing without an id"


ONESELF = (Order.MYDATA, Order.WITHDRAW, Order.RESULTS, Order.FORGET, Order.RESTART)
TELLS = {
    Order.MYDATA: "We hold your chat address",
    Order.WITHDRAW: "Shall we delete your answers to",
    Order.RESULTS: "There are no figures yet",
    Order.FORGET: "Shall we forget you",
    Order.RESTART: "Shall we start again",
}


@pytest.mark.parametrize("order", ONESELF)
async def test_what_somebody_asks_of_themselves_names_nothing_before_a_yes_and_is_answered_after_it(
    house: Served, order: Order
) -> None:
    await house.says("ama", Ordered(Order.HIDE))
    (said,) = await house.says("ama", Ordered(order))
    assert said.text.startswith("Hello. Is now a safe time?")
    (said,) = await house.types("ama", "yes")
    assert TELLS[order] in said.text
    if order is Order.MYDATA:
        assert "We have known this chat since" in said.text, "the tables were looked through, too"
    if order is not Order.RESTART:
        (said,) = await house.types("ama", "good")
        assert said.text.startswith("Hello. Is now a safe time?"), "its question is not in sight"


async def test_later_puts_away_what_was_asked_and_start_goes_on_with_the_talk(house: Served) -> None:
    await house.says("ama", Ordered(Order.HIDE))
    await house.says("ama", Ordered(Order.MYDATA))
    await house.presses("ama", "Later")
    (said,) = await house.types("ama", "yes")
    assert "Question 2 of 5" in said.text
    await house.says("ama", Ordered(Order.HIDE))
    await house.says("ama", Ordered(Order.MYDATA))
    (said,) = await house.says("ama", Ordered(Order.START))
    assert "Question 2 of 5" in said.text


async def test_whoever_types_the_yes_behind_it_is_forgotten_at_once(house: Served) -> None:
    await house.says("ama", Ordered(Order.HIDE))
    (said,) = await house.says("ama", Ordered(Order.FORGET, "yes"))
    assert said.text.startswith("We have forgotten you.")
