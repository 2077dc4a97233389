"""What a batch of residents' events comes to: once only, in order, and nobody's fault is another's."""

import asyncio
from pathlib import Path

import pytest

from bot import receive as receiving
from bot.channels.channel import Cursor, SetAside
from bot.room import start_code
from conversations.messages import Address, Inbound, Left, Message, Order, Ordered, Pressed, Typed
from storage.keys import new_id
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 25 november at 10:00 open 10 days"


def event(house: Served, who: str, text: str, identity: str = "") -> Inbound:
    return Inbound(identity or f"plain:{new_id()}", Address("plain", who), Typed(text), house.clock())


async def open_pulse(house: Served, *people: str) -> str:
    for who in people:
        await house.joins(who)
    await house.command(ONCE)
    await house.turn(days=1)
    async with house.store.read() as work:
        (wave,) = await work.waves.open()
    return wave.id


async def answered(house: Served, wave: str) -> int:
    async with house.store.read() as work:
        return await work.answers.count(wave)


async def test_an_event_that_comes_twice_counts_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        await house.presses("ama", "Start")
        first = await house.says("ama", Typed("yes"), event="plain:42")
        again = await house.says("ama", Typed("yes"), event="plain:42")
        assert len(first) == 1
        assert again == []


async def test_an_event_that_comes_twice_in_one_batch_counts_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        shown = len(house.texts("ama"))
        await house.house.receive([event(house, "ama", "hello", "plain:7"), event(house, "ama", "hello", "plain:7")])
        await house.settle()
        assert len(house.texts("ama")) == shown + 1


async def test_whoever_stops_waiting_for_a_commit_keeps_nobody_waiting_for_the_reply(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        shown = len(house.texts("ama"))
        async with house.store.work():  # somebody else writes: the batch must wait
            taking = asyncio.create_task(house.house.receive([event(house, "ama", "hello")]))
            while not house.store._database._writing._waiters:  # noqa: ASYNC110 - an asyncio.Lock tells nobody
                await asyncio.sleep(0)
            taking.cancel()
        await asyncio.wait({taking})
        await house.house.deliverer.settle()  # what is in hand: nothing is claimed anew
        assert len(house.texts("ama")) == shown + 1


async def test_a_whole_talk_in_one_batch_is_heard_in_order(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        await house.presses("ama", "Start")
        said = ("1", "2", "1", "5", "more evenings please", "OK")
        await house.house.receive([event(house, "ama", text) for text in said])
        await house.settle()
        assert house.texts("ama")[-1].startswith("Thank you")
        assert await answered(house, wave) == 1


async def test_one_person_counts_once_even_when_another_is_forgotten_in_the_same_batch(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        await house.presses("ama", "Start")
        for text in ("1", "2", "1", "5", "more evenings please"):
            await house.types("ama", text)
        await house.says("bo", Ordered(Order.FORGET))
        forgets = house.channel.got["bo"][-1]
        assert isinstance(forgets, Message)
        start = Inbound("plain:s", Address("plain", "ama"), Ordered(Order.START), house.clock())
        gone = Inbound("plain:g", Address("plain", "bo"), Pressed(forgets.options[0].press), house.clock())
        await house.house.receive([event(house, "ama", "OK"), gone, start])
        await house.settle()
        assert "Do you agree to take part?" not in house.texts("ama")[-1]
        assert await answered(house, wave) == 1


async def test_a_whole_way_in_and_out_in_one_batch_leaves_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house)
        async with house.store.work() as work:
            await work.codes.add("northcode", "adoption", "north")
        start = Inbound("plain:1", Address("plain", "zoe"), Ordered(Order.START, "northcode"), house.clock(), "en")
        said = [event(house, "zoe", text) for text in ("yes", "/forget", "yes")]
        forget = Inbound("plain:2", Address("plain", "zoe"), Ordered(Order.FORGET), house.clock(), "en")
        await house.house.receive([start, said[0], forget, said[2], event(house, "bo", "hello")])
        await house.settle()
        assert house.texts("bo")
        async with house.store.read() as work:
            assert await work.contacts.by_address([Address("plain", "zoe")]) == {}


async def test_a_turn_that_breaks_is_set_aside_and_the_rest_of_the_batch_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hear = receiving.hear

    def broken(person, said, *rest, **how):
        if said == Typed("poison"):
            raise RuntimeError("a fault of ours")
        return hear(person, said, *rest, **how)

    async with served(tmp_path) as house:
        await open_pulse(house, "ama", "bo")
        monkeypatch.setattr(receiving, "hear", broken)
        await house.house.receive([event(house, "ama", "poison"), event(house, "bo", "hello")])
        await house.settle()
        assert "something went wrong" in house.texts("ama")[-1].lower()
        assert "Would you like to start?" in house.texts("bo")[-1]


async def test_an_update_that_would_not_parse_gets_an_apology_and_moves_the_cursor(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        aside = SetAside("plain:9", b'{"strange": true}', "ValueError", Address("plain", "ama"))
        await house.house.receive([], [aside], Cursor("plain:bot", 10))
        await house.settle()
        assert "something went wrong" in house.texts("ama")[-1].lower()
        async with house.store.read() as work:
            assert await work.inbox.cursor("plain:bot", house.clock()) == 10


async def test_withdrawing_while_a_wave_is_open_deletes_the_answers(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        for who in ("ama", "bo"):
            await house.answers_pulse(who, "1", "1", "5")
        before = await answered(house, wave)
        await house.says("ama", Ordered(Order.WITHDRAW))
        assert await answered(house, wave) == before, "nothing goes before a yes"
        await house.says("ama", Typed("yes"))
        assert await answered(house, wave) == before / 2


async def test_who_kept_their_answers_at_a_stop_can_start_anew_and_counts_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        for words in ("start", "yes", "1", "stop", "keep"):
            await house.says("ama", Typed(words))
        assert await answered(house, wave) == 1
        for said in (Ordered(Order.START), Typed("yes"), Typed("start again")):
            await house.says("ama", said)
        assert await answered(house, wave) == 1, "nothing goes before the new consent"
        await house.says("ama", Typed("yes"))
        assert await answered(house, wave) == 0
        await house.says("ama", Typed("2"))
        assert "Thank you" not in house.texts("ama")[-1]
        for words in ("stop", "keep"):
            await house.says("ama", Typed(words))
        assert await answered(house, wave) == 1


async def test_someone_who_asks_to_be_forgotten_is_told_so_and_is_gone(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.says("ama", Ordered(Order.FORGET))
        confirm = house.channel.got["ama"][-1]
        assert isinstance(confirm, Message)
        await house.says("ama", Pressed(confirm.options[0].press))
        async with house.store.read() as work:
            assert await work.contacts.by_address([Address("plain", "ama")]) == {}
            assert await work.contacts.addresses(["contact-ama"]) == {}, "nothing is left once the last reply went"
        assert house.texts("ama")[-1]


@pytest.mark.parametrize("together", [True, False])
async def test_whoever_taps_forget_me_twice_is_no_contact_again(tmp_path: Path, together: bool) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.says("ama", Ordered(Order.FORGET))
        shown = len(house.texts("ama"))
        yes = Pressed(house.option("ama", "Yes").press)
        taps = [Inbound(f"plain:tap{tap}", Address("plain", "ama"), yes, house.clock(), "en") for tap in range(2)]
        for batch in [taps] if together else [taps[:1], taps[1:]]:
            await house.house.receive(batch)
            await house.settle()
        assert len(house.texts("ama")) == shown + 1
        async with house.store.read() as work:
            for table in ("contacts", "partings", "sessions"):
                assert await work.contacts.connection.rows(f"SELECT * FROM {table}") == []  # noqa: S608
        assert await house.types("ama", "hello")


@pytest.mark.parametrize("code", ["a\x00b", "\ud800", "x" * 65, "a b", "ŵ"])
async def test_no_start_code_can_fail_the_batch_it_comes_in(tmp_path: Path, code: str) -> None:
    async with served(tmp_path) as house:
        start = Inbound("plain:1", Address("plain", "zoe"), Ordered(Order.START, code), house.clock(), "en")
        assert start_code(start) == "", "PostgreSQL holds neither of the first two"
        await house.house.receive([start, event(house, "bo", "hello")])
        await house.settle()
        assert house.texts("zoe")
        assert house.texts("bo")


async def test_someone_who_left_is_not_written_to_until_they_write_again(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.says("ama", Left())
        async with house.store.read() as work:
            assert await work.contacts.members("adoption", ["north"], ["contact-ama"]) == []
        leaves = Inbound("plain:l", Address("plain", "ama"), Left(), house.clock())
        await house.house.receive([leaves, event(house, "ama", "hello again")])
        await house.settle()
        async with house.store.read() as work:
            assert len(await work.contacts.members("adoption", ["north"], ["contact-ama"])) == 1


async def test_nothing_of_a_batch_is_kept_when_it_cannot_be_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        shown = len(house.texts("ama"))

        async def fails(*_: object) -> None:
            raise OSError("disk")

        with monkeypatch.context() as broken:
            broken.setattr(receiving, "record", fails)
            with pytest.raises(OSError, match="disk"):
                await house.house.receive([event(house, "ama", "hello", "plain:8")])
        await house.settle()
        assert len(house.texts("ama")) == shown
        await house.house.receive([event(house, "ama", "hello", "plain:8")])
        await house.settle()
        assert len(house.texts("ama")) == shown + 1, "what was not committed is taken when it comes again"


async def test_no_answer_is_lost_when_a_start_is_interrupted(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        await house.presses("ama", "Start")
        await house.presses("ama", "I agree")
        await house.types("ama", "1")
    async with served(tmp_path, house.clock) as house:
        shown = await house.says("ama", Ordered(Order.START))
        assert "Did we tell you" in shown[-1].text, "the talk goes on at the question it had reached"
