"""Four words through the whole house: given with the answers, redeemed after the close, guessed in vain."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path

import pytest

from conversations.messages import Address, Inbound, Order, Ordered, Said, Typed
from conversations.talk.receipt import read_words
from storage.keys import new_id
from storage.tries import EACH
from tests.integration.test_privacy_at_close import everything, finishes, leaves_and_comes_back, open_pulse, said_in
from tests.support.postgres import fresh_database
from tests.support.served import Served, served

WRONG = "apple river kettle moonlight"


def words_in(text: str) -> str:
    (words,) = re.findall(r"Your four words:\n([a-z ]+)\n", text)
    assert read_words(words) == words
    return str(words)


def every_byte(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file()).lower()


async def given(house: Served, who: str) -> str:
    """Answer the pulse; give the words, which are the same with the first answer and at the end."""
    await house.answers_pulse(who, "1", "1", "5")
    told = [words_in(text) for text in house.texts(who) if "Your four words" in text]
    assert len(told) == 2
    assert len(set(told)) == 1
    return told[0]


async def gives_back(house: Served, who: str, words: str) -> str:
    return (await house.says(who, Ordered(Order.WITHDRAW, words)))[-1].text


@asynccontextmanager
async def kept_in(engine: str, folder: Path) -> AsyncIterator[Served]:
    """A house on either engine."""
    async with fresh_database() if engine == "postgres" else nullcontext("") as url, served(folder, url=url) as house:
        yield house


@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
async def test_words_given_with_answers_delete_them_after_the_close_and_no_others(engine: str, tmp_path: Path) -> None:
    async with kept_in(engine, tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo", "cy")
        words = {who: await given(house, who) for who in ("ama", "bo", "cy")}
        assert len(set(words.values())) == 3
        await house.turn(days=11)
        assert (await said_in(house, wave))[0] == 3
        assert "The answers behind your four words are deleted" in await gives_back(house, "ama", words["ama"])
        assert (await said_in(house, wave))[0] == 2
        assert "fit no answers that we hold" in await gives_back(house, "ama", words["ama"])
        shouted = words["bo"].upper().replace(" ", ", ")
        assert "are deleted" in await gives_back(house, "whoever bo told", shouted)
        assert (await said_in(house, wave))[0] == 1


async def test_what_was_decided_of_a_comment_goes_with_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        words = [await given(house, who) for who in ("ama", "bo")]
        await house.turn(days=11)
        async with house.store.work() as work:
            kept = await work.answers.of_closed([wave])
            for answer in kept:
                await work.quotes.judge(answer.id, wave, allowed=True)
        await gives_back(house, "ama", words[0])
        left = {row[0] for row in (await everything(house))["quotes"]}
        assert 0 < len(left) < len(kept)
        assert left == {row[0] for row in (await everything(house))["answers"]}


async def test_the_words_are_nowhere_in_the_file_and_their_proof_says_nothing_of_anybody(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        words = await given(house, "ama")
        await house.turn(days=11)
        await gives_back(house, "ama", WRONG)
        kept = every_byte(tmp_path)
        assert words.encode() not in kept
        assert words.split()[0].encode() + b" " + words.split()[1].encode() not in kept
        assert WRONG.encode() not in kept
        (receipt,) = (await everything(house))["receipts"]
        (respondent,) = {row[2] for row in (await everything(house))["answers"]}
        assert receipt[2] == respondent
        contacts = [row[0] for row in (await everything(house))["contacts"]]
        assert not set(receipt) & set(contacts)


async def test_while_the_survey_is_open_ones_own_words_work_as_the_button_does(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        words = await given(house, "ama")
        assert "you can start again with /start" in await gives_back(house, "ama", words)
        assert (await said_in(house, wave))[0] == 0
        assert (await everything(house))["receipts"] == []
        assert await given_again(house, "ama") != words


async def given_again(house: Served, who: str) -> str:
    await house.says(who, Ordered(Order.START))
    shown = await house.types(who, "yes")
    while not shown[-1].text.startswith("Thank you"):
        shown = await house.types(who, "1") if shown[-1].options else await house.says(who, Ordered(Order.SKIP))
    return words_in(shown[-1].text)


async def test_somebody_elses_words_leave_ones_own_answers_and_talk_alone(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        words = await given(house, "ama")
        await house.presses("bo", "Start")
        await house.types("bo", "yes")
        assert "The answers behind your four words" in await gives_back(house, "bo", words)
        assert (await said_in(house, wave))[0] == 0
        assert "You are in a survey now" in (await house.says("bo", Ordered(Order.MYDATA)))[-1].text


async def test_who_goes_quiet_past_the_core_has_words_already_that_work(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        await house.presses("ama", "Start")
        await house.types("ama", "yes")
        words = words_in((await house.types("ama", "1"))[-1].text)
        before = len(house.texts("ama"))
        await house.turn(days=11)
        assert (await said_in(house, wave))[0] == 1
        assert not any("four words" in text for text in house.texts("ama")[before:]), "a letter would tie them"
        assert "are deleted" in await gives_back(house, "ama", words)
        assert (await said_in(house, wave))[0] == 0


async def test_who_comes_back_and_answers_again_has_new_words_and_either_work(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        words = {who: [await given(house, who)] for who in ("ama", "bo")}
        for who, given_to in words.items():
            await leaves_and_comes_back(house, who)
            await finishes(house, who, "1")
            given_to.append(words_in(house.texts(who)[-1]))
        await house.turn(days=11)
        assert (await said_in(house, wave))[0] == 2
        for left, (who, place) in ((1, ("ama", 0)), (0, ("bo", 1))):
            assert "are deleted" in await gives_back(house, who, words[who][place])
            assert (await said_in(house, wave))[0] == left
            assert "fit no answers" in await gives_back(house, who, words[who][1 - place])


async def test_who_was_forgotten_can_still_take_back_and_is_not_kept_for_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        words = await given(house, "ama")
        await house.says("ama", Ordered(Order.FORGET, "yes"))
        assert (await said_in(house, wave))[0] == 1
        assert "are deleted" in await gives_back(house, "ama", words)
        assert (await said_in(house, wave))[0] == 0
        tables = await everything(house)
        assert tables["contacts"] == tables["receipts"] == tables["partings"] == []


async def test_five_wrong_tries_an_hour_and_then_even_right_words_wait(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        words = await given(house, "ama")
        await house.turn(days=11)
        for _ in range(EACH):
            assert "fit no answers that we hold" in await gives_back(house, "eve", WRONG)
        for guess in (WRONG, words):
            assert "Please wait an hour" in await gives_back(house, "eve", guess)
        assert (await said_in(house, wave))[0] == 1
        await house.turn(hours=1)
        assert "are deleted" in await gives_back(house, "eve", words)
        await house.house.forgetter.forget()
        assert (await everything(house))["tries"] == []


async def test_guesses_in_one_batch_are_counted_as_well(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        said: list[Said] = [Typed(f"withdraw {WRONG}")] * (EACH + 3)
        address = Address("plain", "eve")
        await house.house.receive([Inbound(f"plain:{new_id()}", address, one, house.clock(), "en") for one in said])
        await house.settle()
        answers = house.texts("eve")
        assert ["wait an hour" in text for text in answers] == [False] * EACH + [True] * 3


async def test_four_words_that_answer_a_question_are_no_try(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        await house.presses("ama", "Start")
        for answer in ("yes", "5"):  # what went wrong?
            await house.types("ama", answer)
        assert "four words that take answers back" in (await house.types("ama", WRONG))[-1].text
        assert WRONG in (await house.types("ama", WRONG))[-1].text
        assert (await everything(house))["tries"] == []


async def test_each_of_the_two_consents_ends_without_the_other(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house)
        for who in ("ama", "bo"):
            await house.says(who, Ordered(Order.START, "northcode"))
            for words in ("yes", "yes", "1"):
                shown = await house.types(who, words)
            while not shown[-1].text.startswith("Thank you"):
                typed = shown[-1].options
                shown = await house.types(who, "1") if typed else await house.says(who, Ordered(Order.SKIP))
        await house.types("ama", "stop")
        await house.says("bo", Ordered(Order.WITHDRAW, "yes"))
        assert (await said_in(house, wave))[0] == 1, "ama's stay"
        told = {who: (await house.says(who, Ordered(Order.MYDATA)))[-1].text for who in ("ama", "bo")}
        assert "you stopped messages from Adoption support" in told["ama"]
        assert "you agreed that we may count what you say" in told["ama"]
        assert "you agreed to messages from Adoption support. You read version 1.3" in told["bo"]
        assert "we may count" not in told["bo"]
        await house.says("ama", Ordered(Order.START))
        await house.types("ama", "yes")
        again = (await house.says("ama", Ordered(Order.MYDATA)))[-1].text
        assert "you agreed to messages from Adoption support" in again
        assert "you stopped messages" not in again


async def test_a_talk_begun_before_there_were_receipts_ends_without_one(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        await house.presses("ama", "Start")
        async with house.store.work() as work:
            (session,) = (await work.sessions.of(["contact-ama"])).values()
            await work.sessions.drop([session.id])
            old = {name: getattr(session, name) for name in session.__dataclass_fields__ if name != "receipt"}
            await work.sessions.save([type(session)(**{**old, "revision": 9})])
        shown = await house.types("ama", "yes")
        while not shown[-1].text.startswith("Thank you"):
            shown = await house.types("ama", "1") if shown[-1].options else await house.says("ama", Ordered(Order.SKIP))
        assert "four words" not in shown[-1].text
        assert (await said_in(house, wave))[0] == 1
        assert (await everything(house))["receipts"] == []


async def test_stock_is_filled_meanwhile_and_words_are_never_given_twice(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        receipts = house.house.receive.receipts
        await house.types("ama", "hello")
        await receipts.rest()
        batch = [Inbound(f"plain:{n}", Address("plain", "x"), Typed("hello"), house.clock(), "en") for n in range(100)]
        ready, more = await receipts.ready(batch), await receipts.ready(batch)
        words = [spare.words for spare in (*ready.spares, *more.spares)]
        assert len(words) == len(set(words)) == 200
        receipts.back(ready)
        assert {spare.words for spare in (await receipts.ready(batch)).spares} == {
            spare.words for spare in ready.spares
        }
