"""In safe mode nothing that comes unasked tells what it is about, and nothing of it shows before a yes."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from conversations.messages import Address, Inbound, Message, Order, Ordered, Typed
from storage.keys import new_id
from storage.owed import Owing
from tests.support.served import Served, served

ONCE = "schedule pulse for harbour once on 1 december at 10:00 open 10 days"
ASKS = "Hello. Is now a safe time?\n\nPress a button, or type 1 for yes, 2 for later or 3 for never."
WAYS = ["Yes, now", "Later", "Never ask me again"]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """Somebody who has just been invited to a pulse of a sensitive programme."""
    async with served(tmp_path, programme="justice") as opened:
        await opened.joins("ama", "harbour", "justice")
        await opened.command(ONCE)
        await opened.turn(days=8)
        yield opened


def last(house: Served) -> Message:
    message = house.channel.got["ama"][-1]
    assert isinstance(message, Message)
    return message


def asks_first(message: Message) -> bool:
    labels = [option.label for option in message.options]
    return message.text.split() == ASKS.split() and labels[:3] == WAYS and message.discreet


async def test_invitation_and_reminder_only_ask_whether_now_is_a_safe_time(house: Served) -> None:
    assert asks_first(last(house))
    await house.turn(days=3)
    assert len(house.texts("ama")) == 2
    assert asks_first(last(house))


@pytest.mark.parametrize("words", ["1", "yes", "Yes, now"])
async def test_what_it_is_about_is_said_to_whoever_says_yes(house: Served, words: str) -> None:
    (said,) = await house.types("ama", words)
    assert said.text.startswith("A survey is open for you, until 11 December 2026.")
    assert "You do not have to." in said.text
    assert [option.label for option in said.options][:2] == ["I agree", "No thanks"]
    assert said.discreet


@pytest.mark.parametrize("words", ["who is this", "who are you", "/who", "what do you want?"])
async def test_whoever_asks_what_this_is_is_asked_the_same_and_told_nothing(house: Served, words: str) -> None:
    await (house.says("ama", Ordered(Order.WHO)) if words == "/who" else house.types("ama", words))
    assert asks_first(last(house))


async def test_later_is_a_reply_so_no_reminder_follows(house: Served) -> None:
    (said,) = await house.presses("ama", "Later")
    assert said.text == "That is fine. You can type /start at any time until 11 December 2026."
    await house.turn(days=4)
    assert house.texts("ama")[-1] == said.text


async def test_never_ends_all_invitations(house: Served) -> None:
    await house.types("ama", "never ask me again")
    async with house.store.read() as work:
        (contact,) = (await work.contacts.by_id(["contact-ama"])).values()
    assert not contact.invitations


async def to_the_first_question(house: Served) -> None:
    await house.presses("ama", "Yes, now")
    await house.presses("ama", "I agree")


async def test_a_pause_that_is_over_asks_first_and_shows_the_question_after_a_yes(house: Served) -> None:
    await to_the_first_question(house)
    await house.types("ama", "in two hours")
    await house.turn(hours=3)
    assert asks_first(last(house))
    for words in ("good", "back", "skip", "5"):  # none of it can be an answer: the question is out of sight
        await house.types("ama", words)
        assert asks_first(last(house))
    assert "When it is a safe time" in (await house.presses("ama", "Later"))[0].text
    (said,) = await house.types("ama", "1")
    assert "Question 1 of 5" in said.text
    assert "Question 2 of 5" in (await house.types("ama", "1"))[0].text


async def test_a_lost_reply_is_not_repeated_before_a_yes(house: Served) -> None:
    await to_the_first_question(house)
    async with house.store.work() as work:
        await work.owed.owe(["contact-ama"], house.clock())
    assert await house.house.receive.put_again(Owing("contact-ama", 0))
    await house.settle()
    assert asks_first(last(house))
    (said,) = await house.says("ama", Ordered(Order.HELP))
    assert "0808 2000 247" in said.text
    assert "Is now a safe time?" in said.text
    assert "Question 1" not in said.text


async def test_whoever_is_on_the_way_in_is_written_nothing_unasked(house: Served) -> None:
    before = await house.says("nia", Ordered(Order.START))
    assert before
    async with house.store.work() as work:
        (contact,) = await work.contacts.ids([Address(house.channel.name, "nia")])
        await work.owed.owe([contact], house.clock())
    await house.house.receive.put_again(Owing(contact, 0))
    await house.settle()
    assert len(house.texts("nia")) == len(before)


async def test_stop_and_distress_are_met_while_the_talk_is_out_of_sight(house: Served) -> None:
    await to_the_first_question(house)
    await house.types("ama", "in two hours")
    await house.turn(hours=3)
    (said,) = await house.types("ama", "he is outside with a knife")
    assert "999" in said.text
    assert [option.label for option in said.options][:3] == ["Go on", "Pause", "Stop"]
    (said,) = await house.types("ama", "1")
    assert "Question 1 of 5" in said.text
    assert (await house.says("ama", Ordered(Order.STOP)))[0].text.startswith("You have stopped.")


async def told_of_joining(house: Served, *, typed: bool) -> bool:
    said = await (house.types("nia", "1") if typed else house.presses("nia", "Yes, now"))
    return "We have known this chat since" in said[0].text


@pytest.mark.parametrize("typed", [True, False])
async def test_what_the_tables_hold_is_told_after_a_yes_in_no_talk(house: Served, *, typed: bool) -> None:
    await house.joins("nia", "harbour", "justice")
    for asked in (Ordered(Order.MYDATA), Ordered(Order.HIDE), Ordered(Order.MYDATA)):
        (said,) = await house.says("nia", asked)
    assert said.text.split() == ASKS.split()
    assert said.discreet
    assert await told_of_joining(house, typed=typed)


async def test_figures_are_shown_after_a_yes_in_no_talk(house: Served) -> None:
    (said,) = await house.says("ama", Ordered(Order.RESULTS))
    assert asks_first(said)
    (said,) = await house.types("ama", "1")
    assert said.text.startswith("There are no figures yet.")


async def after(house: Served, words: str, **ago: float) -> Message:
    """Let words reach Heard some time after they were typed."""
    said_at = house.clock() - timedelta(**ago)
    address = Address(house.channel.name, "ama")
    await house.house.receive([Inbound(f"late:{new_id()}", address, Typed(words), house.clock(), "en", "", said_at)])
    await house.settle()
    return last(house)


async def test_an_answer_that_lay_waiting_for_hours_shows_nothing_and_is_taken_at_the_yes(house: Served) -> None:
    await to_the_first_question(house)
    assert asks_first(await after(house, "good", hours=3))
    assert "Question 2 of 5" in (await house.types("ama", "yes"))[0].text
    assert "Question 3 of 5" in (await after(house, "1", minutes=50)).text, "a short outage asks nothing"
