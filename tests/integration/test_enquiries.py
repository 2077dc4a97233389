"""A question somebody asks in the middle of a survey, all the way to the digest, a quote and /results."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from conversations.messages import Order, Ordered
from conversations.script.enquiry import ENQUIRY
from conversations.script.values import Comment, Quote
from storage.answers import of_wave
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 25 november at 10:00 open 10 days"
ASKED = "Why do letters take so long, and can you ring 07700 900123?"
KEPT = "Why do letters take so long, and can you ring [phone]?"
TOLD = "Questions people asked us: About 15 people asked something while they answered."


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """An open wave which fifteen people have answered; fourteen of them asked us something, too."""
    async with served(tmp_path) as made:
        await made.joins("ama")
        await made.command(ONCE)
        await made.turn(days=2)
        asked = [Comment(f"Is there a list number {number}?", Quote.NEVER) for number in range(14)]
        await made.have_answered([{"overall": "good", ENQUIRY.name: one} for one in asked])
        yield made


async def asks(house: Served, *more: str) -> str:
    """Let ama begin, ask something at the second question, and go on; gives the last she sees."""
    await house.presses("ama", "Start")
    await house.presses("ama", "I agree")
    for typed in ("2", ASKED, *more):
        last = await house.types("ama", typed)
    return last[-1].text


async def to_the_end(house: Served) -> None:
    await asks(house, "1", "5")
    await house.says("ama", Ordered(Order.SKIP))


async def held(house: Served, wave: str) -> list[str]:
    """Give what people asked us, as it is stored now."""
    async with house.store.read() as work:
        answers = await of_wave(work.answers.connection, work.answers.keys, wave)
    return [one.value.text for one in answers if one.question == ENQUIRY.name]


async def open_wave(house: Served) -> str:
    async with house.store.read() as work:
        return (await work.waves.open())[0].id


async def test_it_reaches_the_digest_a_quote_and_the_results_without_what_was_cut(house: Served) -> None:
    await to_the_end(house)
    await house.presses("ama", "OK")
    await house.turn(days=10)
    for team in ("north", "central"):
        assert TOLD in " ".join((await house.posts(team))[-1].split())
    judged = await house.command("quotes s1")
    assert f"Questions people asked us\n\n“{KEPT}”" in judged
    yes = next(line.partition("type ")[2] for line in judged.splitlines() if line.startswith("May be quoted"))
    await house.command(yes)
    posted = (await house.posts("north"))[-1]
    assert "Questions people asked us" in posted
    assert KEPT in posted
    heard = (await house.says("ama", Ordered(Order.RESULTS)))[-1].text
    assert "Questions people asked us\nAbout 15 people asked us something.\nSome of their words" in heard
    assert KEPT in heard
    assert "900123" not in heard + posted + judged


async def test_where_few_asked_no_page_speaks_of_it(house: Served) -> None:
    async with house.store.work() as work:
        await work.answers.connection.run("DELETE FROM answers WHERE question = $1", [ENQUIRY.name])
    await to_the_end(house)
    await house.presses("ama", "OK")
    await house.turn(days=10)
    heard = (await house.says("ama", Ordered(Order.RESULTS)))[-1].text
    assert "About 15 people answered" in heard
    assert "asked us" not in heard + (await house.posts("north"))[-1]


async def test_it_is_told_in_mydata_and_goes_with_the_answers_that_are_withdrawn(house: Served) -> None:
    await asks(house)
    told = (await house.says("ama", Ordered(Order.MYDATA)))[-1].text
    assert "2 answers" in told
    assert "1 of them is in your own words" in told
    await house.types("ama", "1")
    await house.types("ama", "5")
    await house.says("ama", Ordered(Order.SKIP))
    await house.presses("ama", "Keep but do not quote")
    wave = await open_wave(house)
    assert KEPT in await held(house, wave)
    await house.says("ama", Ordered(Order.WITHDRAW))
    await house.presses("ama", "Yes, delete")
    assert len(await held(house, wave)) == 14


async def test_whoever_goes_quiet_has_it_kept_and_the_old_button_takes_it_back_until_then(house: Served) -> None:
    await asks(house)
    assert (await house.presses("ama", "Do not keep my question"))[-1].text.startswith("Your question is deleted.")
    await house.types("ama", "When does the office open?")
    wave = await open_wave(house)
    assert len(await held(house, wave)) == 14
    await house.turn(days=10)
    texts = await held(house, wave)
    assert texts.count("When does the office open?") == 1
    assert not any("letters" in text for text in texts)
