"""Buttons travel: forwarded, photographed, read off a shared phone. Pressed by others they do nothing."""

from pathlib import Path

from conversations.messages import Address, Message, Option, Order, Ordered, Pressed
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 25 november at 10:00 open 10 days"


async def in_the_middle(house: Served) -> None:
    """Ama has answered two questions, Bo one, Cy nothing; Eve has joined elsewhere and is asked nothing."""
    for who in ("ama", "bo", "cy"):
        await house.joins(who)
    await house.joins("eve", area="south")
    await house.command(ONCE)
    await house.turn(days=1)
    for who, numbers in (("ama", ("4", "1")), ("bo", ("1",))):
        await house.presses(who, "Start")
        await house.presses(who, "I agree")
        for number in numbers:
            await house.types(who, number)


def shown_to(house: Served, who: str) -> list[Option]:
    """Give every button somebody was ever shown."""
    return [option for body in house.channel.got[who] if isinstance(body, Message) for option in body.options]


async def standing(house: Served, who: str) -> tuple[object, ...]:
    """Give what is kept of somebody: the rows themselves, sealed as they are."""
    async with house.store.read() as work:
        connection = work.contacts.connection
        contact = f"contact-{who}"
        about = [
            await connection.rows(f"SELECT * FROM {table} WHERE {column} = $1 ORDER BY 1, 2", [contact])  # noqa: S608
            for table, column in (
                ("contacts", "id"),
                ("sessions", "contact"),
                ("consents", "contact"),
                ("invitations", "contact"),
            )
        ]
    return tuple(tuple(rows) for rows in about)


async def test_nothing_of_anothers_talk_is_changed_or_said(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await in_the_middle(house)
        await house.says("ama", Ordered(Order.WITHDRAW))
        await house.says("ama", Ordered(Order.FORGET))
        await house.says("ama", Ordered(Order.MYDATA))
        buttons = shown_to(house, "ama")
        assert len(buttons) > 15
        before = await standing(house, "ama"), len(house.texts("ama"))
        for option in buttons:
            for other in ("eve", "nobody"):
                said = await house.says(other, Pressed(option.press))
                assert not any("went wrong for you" in message.text for message in said), "only she was asked that"
        assert (await standing(house, "ama"), len(house.texts("ama"))) == before


async def test_a_yes_to_being_forgotten_forgets_nobody_else(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        async with house.store.work() as work:
            await work.codes.add("northcode", "adoption", "north")
        for who in ("ama", "bo"):
            await house.says(who, Ordered(Order.START, "northcode"))
            await house.types(who, "yes")
        await house.says("ama", Ordered(Order.FORGET))
        yes = house.option("ama", "Yes, forget me").press
        assert await house.says("bo", Pressed(yes))
        addresses = [Address(house.channel.name, who) for who in ("ama", "bo")]
        async with house.store.read() as work:
            assert len(await work.contacts.by_address(addresses)) == 2
        await house.says("ama", Pressed(yes))
        async with house.store.read() as work:
            assert list(await work.contacts.by_address(addresses)) == addresses[1:]


async def test_a_yes_to_taking_answers_back_takes_only_ones_own(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await in_the_middle(house)
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
        await house.answers_pulse("cy", "1", "1", "5")
        await house.says("cy", Ordered(Order.WITHDRAW))
        yes = house.option("cy", "Yes, delete my answers").press
        for other in ("eve", "nobody"):
            await house.says(other, Pressed(yes))
        async with house.store.read() as work:
            assert await work.answers.count(wave.id) == 1
        await house.says("cy", Pressed(yes))
        async with house.store.read() as work:
            assert await work.answers.count(wave.id) == 0


async def test_a_button_of_an_earlier_talk_changes_nothing_in_a_later_one(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await in_the_middle(house)
        stale = [option.press for option in shown_to(house, "ama")]
        await house.says("ama", Ordered(Order.FORGET, "yes"))
        await house.joins("ama")
        before = await standing(house, "ama")
        for press in stale:
            await house.says("ama", Pressed(press))
        after = await standing(house, "ama")
        assert after[1] == before[1] == (), "no talk began, and none was answered"
