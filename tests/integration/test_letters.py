"""Letters say what they say when they are sent: in the language read by then, and only to whoever still wants one."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot import invite
from conversations.messages import Address
from conversations.planning.series import WaveState
from conversations.talk.person import Disposition
from tests.support.clock import HandClock
from tests.support.postgres import fresh_database
from tests.support.served import Served, served

ONCE = "schedule pulse for north once on 1 december at 10:00 open 10 days"


async def opens(house: Served) -> None:
    """Open the wave and write its letters, but send none yet."""
    house.clock.turn(days=8)
    await house.house.tick()


async def waiting(house: Served) -> int:
    async with house.store.read() as work:
        return (await work.outbox.waiting())["new"]


async def dispositions(house: Served) -> dict[Disposition, int]:
    async with house.store.read() as work:
        (wave,) = await work.waves.open()
        return await work.invitations.counts(wave.id)


async def test_a_letter_comes_in_the_language_its_reader_has_chosen_by_then(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.joins("bo")
        await house.command(ONCE)
        await opens(house)
        assert await waiting(house) == 2
        async with house.store.work() as work:
            ((address, contact),) = (await work.contacts.by_address([Address("plain", "ama")])).items()
            await work.contacts.save([(replace(contact, language="cy"), address, house.clock())])
        await house.settle()
        assert "Hoffai" in house.texts("ama")[-1]
        assert "would like to hear from you" in house.texts("bo")[-1]


async def test_the_outbox_holds_no_words_of_a_letter(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        await house.joins("ama")
        await house.command(ONCE)
        await opens(house)
        async with house.store.read() as work:
            (wave,) = await work.waves.open()
            rows = await work.outbox.connection.rows("SELECT body FROM outbox WHERE state = 'new'")
        assert rows == [(b"T" + wave.id.encode(),)]


async def test_whoever_began_before_their_letter_was_sent_gets_none(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
        await house.command(ONCE)
        await opens(house)
        async with house.store.work() as work:
            (wave,) = await work.waves.open()
            await work.invitations.set([(wave.id, "contact-ama", Disposition.STARTED)])
        await house.settle()
        assert (len(house.texts("ama")), len(house.texts("bo"))) == (0, 1)
        assert await dispositions(house) == {Disposition.STARTED: 1, Disposition.CONTACTED: 1}


async def test_a_reminder_that_waits_is_not_sent_to_whoever_answered_meanwhile(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
        await house.command(ONCE)
        await house.turn(days=8)
        house.clock.turn(days=3)
        await house.house.tick()
        assert await waiting(house) == 2
        async with house.store.work() as work:
            (wave,) = await work.waves.open()
            await work.invitations.set([(wave.id, "contact-ama", Disposition.REFUSED)])
        await house.settle()
        reminded = {who: sum("one reminder" in text for text in house.texts(who)) for who in ("ama", "bo")}
        assert reminded == {"ama": 0, "bo": 1}
        assert await waiting(house) == 0


async def test_a_letter_left_out_counts_as_reaching_nobody(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for who in ("ama", "bo"):
            await house.joins(who)
        await house.command(ONCE)
        await opens(house)
        async with house.store.work() as work:  # said stop amid the slice that wrote to them
            await work.contacts.connection.run("UPDATE contacts SET invitations = 0 WHERE id = 'contact-ama'")
        await house.settle()
        assert house.texts("ama") == []
        assert await dispositions(house) == {Disposition.QUEUED: 1, Disposition.CONTACTED: 1}


async def test_two_houses_at_one_database_open_a_wave_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invite, "SLICE", 3)
    monkeypatch.setattr(invite, "AHEAD", 6)
    clock, everyone = HandClock(), [f"person-{number}" for number in range(20)]
    async with (
        fresh_database() as url,
        served(tmp_path, clock, url=url) as one,
        served(tmp_path, clock, url=url) as two,
    ):
        for who in everyone:
            await one.joins(who)
        await one.command(ONCE)
        clock.turn(days=8)
        for _ in range(2):
            await asyncio.gather(one.house.tick(), two.house.tick())
        await asyncio.gather(one.settle(), two.settle())
        got = {who: len(one.texts(who)) + len(two.texts(who)) for who in everyone}
        assert got == dict.fromkeys(everyone, 1)
        async with one.store.read() as work:
            assert [wave.state for wave in await work.waves.open()] == [WaveState.OPEN]
        assert await dispositions(one) == {Disposition.CONTACTED: 20}
