"""Receipts, wrong tries, the deletion log and the two consents, on both engines."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from conversations.messages import Address, Press
from conversations.talk.invitation import scope_of_id
from conversations.talk.person import ANSWERS, CONTACT, STOPPED, Consent, Menu, Stage, Welcome
from storage.backup import back_up
from storage.deletions import Deleted, Deletion
from storage.engine import engine_of
from storage.keys import Keys
from storage.migrate import migrate, migrations
from storage.receipts import Found, proof_of, salts
from storage.restore import restore
from storage.store import Work
from storage.tries import ALL, EACH
from tests.support.remembered import NOW, SECRET, House, address, answer, open_wave, opened, people, session

WORDS = "apple river kettle moonlight"
DAY = timedelta(days=1)
AMA = Address("telegram", "ama")


def test_words_are_hashed_slowly_under_one_salt_of_the_secret() -> None:
    one, other = Keys(b"a" * 32), Keys(b"b" * 32)
    proof = proof_of(WORDS, salts(one)[0])
    assert (len(proof), len(salts(one))) == (16, 1)
    assert proof == proof_of(WORDS, salts(Keys(b"a" * 32))[0])
    assert proof != proof_of(WORDS, salts(other)[0])
    assert proof != proof_of("river apple kettle moonlight", salts(one)[0])
    assert salts(other.beside(one))[1:] == salts(one)


async def test_a_receipt_finds_its_answers_before_and_after_the_close_and_under_another_respondent(home: House) -> None:
    await open_wave(home.store)
    proof = proof_of(WORDS, b"s" * 16)
    async with home.store.work() as work:
        await work.answers.add([answer(f"r{n}", "overall", "good") for n in range(20)])
        await work.receipts.add([(proof, "wave1", "r7"), *((bytes([n]) * 16, "wave1", f"r{n}") for n in range(20))])
        assert await work.receipts.find([proof]) == Found("wave1", "r7", open=True)
        await work.waves.close("wave1", Random(5), 10)
    async with home.store.read() as work:
        found = await work.receipts.find([b"?" * 16, proof])
        twin = await work.receipts.find([bytes([7]) * 16])
        others = [await work.receipts.find([bytes([n]) * 16]) for n in range(20)]
        assert found
        assert twin
        assert (found.wave, found.respondent, found.open) == ("wave1", twin.respondent, False)
        assert found.respondent != "r7"
        assert len({other.respondent for other in others if other}) == 20
        assert await work.receipts.find([b"?" * 16]) is None
        assert await work.receipts.known([proof, b"?" * 16]) == {proof}


async def test_a_redeemed_receipt_deletes_one_persons_answers_and_no_other(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer(who, step, "good") for who in ("r1", "r2") for step in ("overall", "ease")])
        await work.receipts.add([(b"1" * 16, "wave1", "r1"), (b"2" * 16, "wave1", "r2"), (b"3" * 16, "wave1", "r1")])
        await work.waves.close("wave1", Random(5), 10)
    async with home.store.work() as work:
        found = await work.receipts.find([b"1" * 16])
        assert found
        assert await work.answers.withdraw(found.wave, found.respondent) == 2
        await work.receipts.drop(found.wave, found.respondent)
        assert await work.receipts.find([b"1" * 16]) is None
        assert await work.receipts.find([b"3" * 16]) is None
        assert await work.receipts.find([b"2" * 16])
        assert await work.answers.count("wave1") == 1


async def test_a_receipt_whose_answers_are_gone_does_not_outlive_the_close(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer("r1", "overall", "good")])
        await work.receipts.add([(b"1" * 16, "wave1", "r1"), (b"2" * 16, "wave1", "gone")])
        await work.waves.close("wave1", Random(5), 10)
        assert await work.receipts.known([b"1" * 16, b"2" * 16]) == {b"1" * 16}


async def test_two_who_give_the_same_words_at_once_take_back_once(home: House) -> None:
    await open_wave(home.store)
    async with home.store.work() as work:
        await work.answers.add([answer("r1", "overall", "good"), answer("r2", "overall", "good")])
        await work.receipts.add([(b"1" * 16, "wave1", "r1")])
        await work.waves.close("wave1", Random(5), 10)

    async def redeem(who: Address) -> int:
        async with home.store.work_beside([who]) as work:
            found = await work.receipts.find([b"1" * 16])
            return await work.answers.withdraw(found.wave, found.respondent) if found else 0

    assert sum(await asyncio.gather(redeem(AMA), redeem(Address("telegram", "ben")))) == 1


async def test_a_copy_holds_receipts_of_closed_waves_alone_and_finds_by_them_once_restored(
    home: House, tmp_path: Path
) -> None:
    await people(home.store, 1)
    for number in (1, 2):
        await open_wave(home.store, number)
    async with home.store.work() as work:
        await work.answers.add([answer("r1", wave="wave1"), answer("r2", wave="wave2")])
        await work.receipts.add([(b"1" * 16, "wave1", "r1"), (b"2" * 16, "wave2", "r2")])
        await work.tries.note(AMA, NOW)
        agreed = [Consent("adoption", kind, f"{kind}-1.2") for kind in (CONTACT, ANSWERS)]
        await work.consents.give([("c0", consent, NOW) for consent in agreed])
        await work.deletions.add(Deletion.QUIET, 5, NOW.date())
        await work.waves.close("wave1", Random(5), 10)
    copy, url = tmp_path / "copy.heard", f"sqlite:///{tmp_path}/anew/heard.db"
    await back_up(home.url, copy, NOW)
    await restore(url, copy, Keys(SECRET), NOW)
    store = await opened(url)
    try:
        async with store.read() as work:
            assert await work.receipts.find([b"2" * 16]) is None
            found = await work.receipts.find([b"1" * 16])
            assert found
            (kept,) = await work.answers.of_closed(["wave1"])
            assert (found.wave, found.respondent) == ("wave1", kept.respondent)
            assert await work.tries.left(AMA, NOW)
            assert [consent.kind for consent, _ in await work.consents.of("c0")] == [CONTACT]
            assert [line.kind for line in await work.deletions.since(NOW.date())] == [Deletion.QUIET]
    finally:
        await store.close()


async def test_five_wrong_tries_an_hour_are_all_a_sender_has(home: House) -> None:
    async with home.store.work() as work:
        for _ in range(EACH):
            assert await work.tries.left(AMA, NOW)
            await work.tries.note(AMA, NOW)
        assert not await work.tries.left(AMA, NOW)
        assert await work.tries.left(Address("telegram", "ben"), NOW)
        assert await work.tries.left(AMA, NOW + timedelta(hours=1))
        await work.tries.forget(NOW + timedelta(hours=1))
        assert await work.tries.left(AMA, NOW)


async def test_many_senders_together_have_a_limit_too(home: House) -> None:
    async with home.store.work() as work:
        for number in range(ALL):
            await work.tries.note(Address("telegram", f"guesser {number}"), NOW)
        assert not await work.tries.left(AMA, NOW)


async def test_however_many_newcomers_guess_who_was_known_before_can_take_back(home: House) -> None:
    await people(home.store, 1)
    async with home.store.work() as work:
        for number in range(ALL):
            await work.tries.note(Address("telegram", f"guesser {number}"), NOW + DAY)
        assert await work.tries.left(address(0), NOW + DAY)
        assert not await work.tries.left(AMA, NOW + DAY)
        for _ in range(EACH):
            await work.tries.note(address(0), NOW + DAY)
        assert not await work.tries.left(address(0), NOW + DAY), "their own limit holds"
        for number in range(ALL):
            await work.tries.note(Address("telegram", f"guesser {number}"), NOW)
        assert not await work.tries.left(address(0), NOW), "they have joined today"


async def test_the_deletion_log_rounds_up_once_the_day_is_over_and_says_no_less_before(home: House) -> None:
    today = NOW.date()
    async with home.store.work() as work:
        await work.deletions.add(Deletion.FORGOTTEN, 1, today)
        await work.deletions.add(Deletion.FORGOTTEN, 2, today)
        await work.deletions.add(Deletion.ANSWERS, 10, today)
        await work.deletions.add(Deletion.QUIET, 0, today)
        shown = [Deleted(today, Deletion.ANSWERS, 10), Deleted(today, Deletion.FORGOTTEN, 5)]
        assert await work.deletions.since(today) == shown
        await work.deletions.settle(today)
        assert await numbers(work) == [3, 10]
        await work.deletions.settle(today + DAY)
        assert await numbers(work) == [5, 10]
        assert await work.deletions.since(today) == shown
        assert await work.deletions.since(today + DAY) == []


async def test_stopping_takes_back_the_one_consent_and_leaves_the_other(home: House) -> None:
    await people(home.store, 2)
    contact, answers = (
        Consent("adoption", CONTACT, "contact-1.2"),
        Consent("adoption", "answers", "answers-1.2-pulse-1"),
    )
    async with home.store.work() as work:
        await work.consents.give([("c0", contact, NOW), ("c0", answers, NOW), ("c1", contact, NOW)])
        await work.consents.stop(["c0"], NOW + DAY)
        assert sorted(await work.consents.of("c0"), key=lambda each: each[1]) == [
            (answers, NOW.date()),
            (Consent("adoption", STOPPED, ""), (NOW + DAY).date()),
        ]
        assert await work.consents.of("c1") == [(contact, NOW.date())]
        await work.consents.give([("c0", contact, NOW + 2 * DAY)])
        assert dict(await work.consents.of("c0")) == {answers: NOW.date(), contact: (NOW + 2 * DAY).date()}
        await work.consents.drop_of("c0", [answers])
        assert dict(await work.consents.of("c0")) == {contact: (NOW + 2 * DAY).date()}


async def test_when_somebody_last_wrote_is_kept_to_the_year(home: House) -> None:
    await people(home.store, 3)
    years = [NOW.replace(year=year) for year in (2027, 2028)]
    async with home.store.work() as work:
        assert await work.contacts.dates("c0") == (NOW.date(), NOW.year)
        await work.contacts.reachable(["c0"], years[0])
        await work.contacts.reachable(["c0"], years[0] + 20 * DAY)
        await work.contacts.reachable(["c1"], years[1])
        await work.contacts.reachable(["c1"], years[0])
        kept = [await work.contacts.dates(f"c{n}") for n in range(3)]
        assert [one and one[1] for one in kept] == [2027, 2028, NOW.year]
        assert await work.contacts.silent(date(2027, 6, 1), "", 10) == ["c2"]
        assert await work.contacts.silent(date(2028, 12, 31), "", 10) == ["c0", "c2"]
        assert await work.contacts.silent(date(2028, 12, 31), "c0", 10) == ["c2"]


async def test_a_close_puts_away_menus_about_the_wave_and_what_was_owed(home: House) -> None:
    await open_wave(home.store)
    way_in = Welcome(Stage.AREA, "scope001", "en")
    about = Menu((Press(scope_of_id("wave1"), ".again", "leave"),), NOW)
    other = Menu((Press("anyone", ".results", "adoption"),), NOW)
    welcomes = [
        replace(way_in, stage=Stage.JOINED, menu=about),
        replace(way_in, menu=about),
        replace(way_in, stage=Stage.JOINED, menu=other),
        None,
    ]
    members = await people(home.store, len(welcomes))
    async with home.store.work() as work:
        rows = [
            (replace(one, welcome=each), address(n), NOW)
            for n, (one, each) in enumerate(zip(members, welcomes, strict=True))
        ]
        await work.contacts.save(rows)
        await work.sessions.save([session("c3")])
        await work.contacts.connection.run("UPDATE contacts SET owed = 1, owed_tries = 1")
    async with home.store.work() as work:
        await work.waves.close("wave1", Random(5), 10)
        kept = await work.contacts.by_id([one.id for one in members])
        assert [kept[one.id].welcome for one in members] == [None, way_in, welcomes[2], None]
        owed = await work.contacts.connection.rows("SELECT id FROM contacts WHERE owed IS NOT NULL OR owed_tries > 0")
        assert {contact for (contact,) in owed} == {"c1", "c2"}  # they wait for something still


async def test_what_an_older_schema_held_survives(older: str) -> None:
    """A database as the first version left it: someone joined, and a wave is open."""
    async with engine_of(older).changing() as connection:
        await connection.run(
            "INSERT INTO contacts (id, located, channel, address, language, chosen_language, invitations, joined)"
            " VALUES ('c0', $1, 'telegram', $1, $1, 1, 1, $2)",
            [b"0" * 32, NOW.date().toordinal()],
        )
        await connection.run("INSERT INTO consents (contact, receipt, consent) VALUES ('c0', $1, $1)", [b"1" * 16])
    assert await migrate(older) == len(migrations()) - 1
    store = await opened(older)
    try:
        async with store.work() as work:
            assert await work.contacts.dates("c0") == (NOW.date(), NOW.year)
            assert await work.contacts.silent(NOW.date().replace(year=NOW.year + 1), "", 5) == ["c0"]
            assert await work.consents.drop_of("c0", []) == 0
            assert len(await work.contacts.connection.rows("SELECT 1 FROM consents")) == 1
    finally:
        await store.close()


async def numbers(work: Work) -> list[int]:
    rows = await work.deletions.connection.rows("SELECT number FROM deletions ORDER BY number")
    return [number for (number,) in rows]
