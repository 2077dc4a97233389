"""What a house knows of its people: each counts once while a wave is open, and afterwards nobody can be told apart."""

from pathlib import Path

from conversations.messages import Address, Inbound, Order, Ordered, Said, Typed
from conversations.talk.person import Disposition
from storage.closing import FieldCounts
from storage.keys import new_id
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 25 november at 10:00 open 10 days"


async def open_pulse(house: Served, *people: str) -> str:
    async with house.store.work() as work:
        await work.codes.add("northcode", "adoption", "north")
    for who in people:
        await house.joins(who)
    await house.command(ONCE)
    await house.turn(days=1)
    async with house.store.read() as work:
        (wave,) = await work.waves.open()
    return wave.id


async def leaves_and_comes_back(house: Served, who: str) -> None:
    """Be forgotten, and take the code on the poster again, as far as being asked to take part."""
    await house.says(who, Ordered(Order.FORGET, "yes"))
    await house.says(who, Ordered(Order.START, "northcode"))
    shown = await house.types(who, "yes")
    assert "Do you agree to take part?" in shown[-1].text


async def finishes(house: Served, who: str, number: str) -> None:
    shown = await house.types(who, "yes")
    while not shown[-1].text.startswith("Thank you"):
        shown = await house.types(who, number) if shown[-1].options else await house.says(who, Ordered(Order.SKIP))


async def said_in(house: Served, wave: str) -> tuple[int, int]:
    """Count people and answers."""
    async with house.store.read() as work:
        rows = await work.answers.connection.rows("SELECT COUNT(*) FROM answers WHERE wave = $1", [wave])
        return await work.answers.count(wave), rows[0][0]


async def test_who_is_forgotten_and_comes_back_counts_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama")
        await house.answers_pulse("ama", "1", "1", "5")
        first = await said_in(house, wave)
        assert first[0] == 1
        for number in ("4", "1", "2"):  # "4" is asked other questions than "1": nothing of them may be added
            await leaves_and_comes_back(house, "ama")
            await finishes(house, "ama", number)
            assert await said_in(house, wave) == first
        await house.turn(days=11)
        async with house.store.read() as work:
            assert await work.waves.totals(wave) == FieldCounts(invited=0, reached=0, started=0, partial=0, finished=0)


async def test_starting_and_being_forgotten_again_and_again_counts_as_one_start(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        for who in ("ama", "bo"):
            await house.presses(who, "Start")
            await house.types(who, "yes")
            for _ in range(3):
                await leaves_and_comes_back(house, who)
                await house.types(who, "yes")
        async with house.store.read() as work:
            counts = await work.invitations.counts(wave)
        assert counts == {Disposition.STARTED: 2, Disposition.REFUSED: 2}, "asked and backed out; then here by a code"


async def test_who_comes_back_can_withdraw_what_they_said_before(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        for who in ("ama", "bo"):
            await house.answers_pulse(who, "1", "1", "5")
        await leaves_and_comes_back(house, "ama")
        await house.says("ama", Ordered(Order.WITHDRAW, "yes"))
        assert (await said_in(house, wave))[0] == 1


async def test_finishing_and_being_forgotten_in_one_batch_keeps_the_answers_and_nothing_else(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house)
        words = ("yes", "yes", "1", "2", "1", "5", "more evenings please", "1")
        said: list[Said] = [Ordered(Order.START, "northcode"), *map(Typed, words), Ordered(Order.FORGET, "yes")]
        address = Address("plain", "zoe")
        await house.house.receive([Inbound(f"plain:{new_id()}", address, one, house.clock(), "en") for one in said])
        await house.settle()
        assert "We have forgotten you" in house.texts("zoe")[-1]
        assert (await said_in(house, wave))[0] == 1
        async with house.store.read() as work:
            assert await work.contacts.by_address([address]) == {}
            for table in ("contacts", "sessions", "consents", "partings"):
                assert await work.contacts.connection.rows(f"SELECT * FROM {table}") == []  # noqa: S608 - our own words


async def everything(house: Served) -> dict[str, list[tuple[object, ...]]]:
    """Read every table whole."""
    async with house.store.read() as work:
        connection = work.contacts.connection
        tables = [name for (name,) in await connection.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: await connection.rows(f"SELECT * FROM {table}") for table in tables}  # noqa: S608 - our own words


def about(tables: dict[str, list[tuple[object, ...]]], who: str) -> dict[str, list[tuple[object, ...]]]:
    """Keep the rows that name someone, without their id and what is sealed or located of their address."""
    contact = f"contact-{who}"
    found = {
        table: [tuple("them" if value == contact else value for value in row) for row in rows if contact in row]
        for table, rows in tables.items()
    }
    found["contacts"] = [row[:1] + row[2:3] + row[4:] for row in found["contacts"]]  # located and address apart
    return found


async def test_after_a_close_no_row_tells_who_took_part(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wave = await open_pulse(house, "ama", "bo")
        await house.answers_pulse("ama", "1", "1", "5")
        before = await everything(house)
        assert about(before, "ama") != about(before, "bo")
        await house.turn(days=11)
        after = await everything(house)
        assert after["waves"][0][0] == wave
        assert about(after, "ama") == about(after, "bo")
        assert about(after, "ama")["contacts"]
        assert after["consents"] == after["sessions"] == after["set_aside"] == after["partings"] == []
        named = {value for row in before["contacts"] for value in (row[0], f"c:{row[0]}")}
        assert not [row for row in after["outbox"] if named & set(row)]


async def test_consents_to_a_survey_stay_while_it_is_asked_in_another_wave(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await open_pulse(house, "ama")
        await house.answers_pulse("ama", "1", "1", "5")
        await house.command("schedule pulse for south once on 1 december at 10:00 open 10 days")
        await house.turn(days=7)
        async with house.store.read() as work:
            first, second = await work.waves.open()
        await house.turn(seconds=(first.closes - house.clock()).total_seconds())
        async with house.store.read() as work:
            assert [wave.id for wave in await work.waves.open()] == [second.id]
            assert len(await work.consents.of("contact-ama")) == 1
        await house.turn(seconds=(second.closes - house.clock()).total_seconds())
        async with house.store.read() as work:
            assert await work.consents.of("contact-ama") == []
