import asyncio
from datetime import timedelta

from conversations.document import Document, Paragraph
from conversations.messages import Kind, Message, Option, Outbound, Press, ToContact, ToTeam
from storage.outbox import NO_PAGE
from tests.support.remembered import NOW, House, opened, outbound

MINUTE = timedelta(minutes=1)
LEASE = NOW + MINUTE
POST = Document("Digest", (Paragraph("42 people answered"),))


async def test_a_message_and_a_document_come_out_as_they_went_in(home: House) -> None:
    message = Message("Ready?", (Option("Yes", Press("abcd2345", "overall", "1"), True),), "77")
    rows = [
        Outbound("k1", ToContact("c1"), message, Kind.REPLY, NOW),
        Outbound("k2", ToTeam("adoption", "north"), POST, Kind.POST, NOW),
    ]
    async with home.store.work() as work:
        assert await work.outbox.put(rows) == []
        taken = await work.outbox.claim("me", NOW, LEASE, 10)
    assert [(one.key, one.to, one.body, one.kind, one.attempts) for one in taken] == [
        ("k1", ToContact("c1"), message, Kind.REPLY, 0),
        ("k2", ToTeam("adoption", "north"), POST, Kind.POST, 0),
    ]
    assert "Ready" not in repr(taken[0])


async def test_a_key_put_twice_changes_nothing(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("k", "c1", text="first"), outbound("k", "c1", text="second")])
        assert await work.outbox.put([outbound("k", "c2", text="third")], "me", LEASE) == []
        (only,) = await work.outbox.claim("me", NOW, LEASE, 10)
        assert only.body == Message("first")
        await work.outbox.sent("me", [only.id])
        await work.outbox.put([outbound("k", "c1")])
        assert await work.outbox.waiting() == {"new": 0, "sent": 1, "dead": 0}


async def test_rows_put_by_an_owner_are_born_its_own_and_in_order(home: House) -> None:
    rows = [outbound(f"k{number}", f"c{number % 7}", text=str(number)) for number in range(150)]
    async with home.store.work() as work:
        born = await work.outbox.put(rows, "me", LEASE)
        assert [one.key for one in born] == [row.key for row in rows]
        assert [one.body for one in born] == [row.body for row in rows]
        assert await work.outbox.claim("other", NOW, LEASE, 1000) == []


async def test_a_reply_is_not_born_claimed_behind_what_another_holds(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("k1", "c1")], "other", LEASE)
        await work.outbox.put([outbound("k2", "c2")])
        born = await work.outbox.put([outbound("k3", "c1"), outbound("k4", "c2"), outbound("k5", "c3")], "me", LEASE)
        assert [one.key for one in born] == ["k5"]
        more = await work.outbox.put([outbound("k6", "c3")], "me", LEASE)
        assert [one.key for one in more] == ["k6"], "behind its own row it keeps the order itself"


async def test_what_is_for_later_is_not_born_claimed(home: House) -> None:
    async with home.store.work() as work:
        assert await work.outbox.put([outbound("k", "c1", due=NOW + timedelta(days=1))], "me", LEASE) == []
        assert await work.outbox.claim("me", NOW, LEASE, 10) == []
        assert len(await work.outbox.claim("me", NOW + timedelta(days=1), NOW + timedelta(days=2), 10)) == 1


async def test_nothing_is_claimed_while_an_earlier_row_to_the_same_person_is_unsent(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound(f"k{number}", "c1") for number in range(3)])
        order = []
        for _ in range(3):
            (next_one,) = await work.outbox.claim("me", NOW, LEASE, 10)
            assert await work.outbox.claim("other", NOW, LEASE, 10) == []
            order.append(next_one.key)
            await work.outbox.sent("me", [next_one.id])
    assert order == ["k0", "k1", "k2"]


async def test_a_row_put_back_keeps_its_place_and_counts_the_try(home: House) -> None:
    later = NOW + MINUTE
    async with home.store.work() as work:
        await work.outbox.put([outbound("k0", "c1"), outbound("k1", "c1")])
        (first,) = await work.outbox.claim("me", NOW, LEASE, 10)
        await work.outbox.again("me", [(first.id, later, "429")])
        assert await work.outbox.claim("me", NOW, LEASE, 10) == []
        (again,) = await work.outbox.claim("me", later, later + MINUTE, 10)
        assert (again.key, again.attempts) == ("k0", 1)
        await work.outbox.again("me", [(again.id, later, "held")])
        (untried,) = await work.outbox.claim("me", later, later + MINUTE, 10)
        assert untried.attempts == 1, "put back without a try"


async def test_a_reply_overtakes_a_broadcast_nobody_has_in_hand(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("invitation", "c1", Kind.INVITATION), outbound("reply", "c1")])
        (first,) = await work.outbox.claim("me", NOW, LEASE, 10)
        assert first.key == "reply"
        await work.outbox.sent("me", [first.id])
        (second,) = await work.outbox.claim("me", NOW, LEASE, 10)
        assert second.key == "invitation"
        await work.outbox.put([outbound("reply 2", "c1")])
        assert await work.outbox.claim("other", NOW, LEASE, 10) == [], "one message at a time to a person"


async def test_replies_go_before_broadcasts_whatever_the_limit(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound(f"i{number}", f"c{number}", Kind.INVITATION) for number in range(9)])
        await work.outbox.put([outbound(f"r{number}", f"d{number}") for number in range(3)])
        taken = await work.outbox.claim("me", NOW, LEASE, 5)
    assert [one.key for one in taken] == ["r0", "r1", "r2", "i0", "i1"]


async def test_a_lease_that_ran_out_may_be_taken_by_another_and_counts_as_a_try(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("k", "c1"), outbound("k2", "c1")], "dead process", LEASE)
        assert await work.outbox.claim("me", NOW, LEASE, 10) == []
        (taken,) = await work.outbox.claim("me", LEASE, LEASE + MINUTE, 10)
        assert (taken.key, taken.attempts) == ("k", 1)


async def test_whoever_lost_a_row_to_another_decides_nothing_about_it_any_more(home: House) -> None:
    async with home.store.work() as work:
        (row,) = await work.outbox.put([outbound("k", "c1")], "slow", LEASE)
        (taken,) = await work.outbox.claim("me", LEASE, LEASE + MINUTE, 10)
        await work.outbox.sent("slow", [row.id])
        await work.outbox.dead("slow", [(row.id, "blocked")])
        await work.outbox.again("slow", [(row.id, LEASE, "429")])
        assert await work.outbox.standing("me", [taken.id]) == {taken.id}
        assert await work.outbox.waiting() == {"new": 1, "sent": 0, "dead": 0}
        await work.outbox.sent("me", [taken.id])
        assert await work.outbox.waiting() == {"new": 0, "sent": 1, "dead": 0}


async def test_a_lease_that_ran_out_binds_whoever_had_it_until_another_takes_the_row(home: House) -> None:
    async with home.store.work() as work:
        (row,) = await work.outbox.put([outbound("k", "c1")], "slow", NOW + timedelta(milliseconds=1))
        await work.outbox.sent("slow", [row.id])
        assert await work.outbox.claim("me", LEASE, LEASE + MINUTE, 10) == []


async def test_many_claimers_never_take_a_row_twice(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound(f"k{number}", f"c{number % 60}") for number in range(200)])
    stores = [home.store, await opened(home.url), await opened(home.url)]
    taken: list[tuple[str, str]] = []

    async def claim(name: str, place: int) -> None:
        while True:
            async with stores[place].work() as work:
                mine = await work.outbox.claim(name, NOW, LEASE, 7)
            if not mine:
                return
            taken.extend((one.to.contact if isinstance(one.to, ToContact) else "", one.key) for one in mine)
            async with stores[place].work() as work:
                await work.outbox.sent(name, [one.id for one in mine])

    while True:
        before = len(taken)
        await asyncio.gather(*(claim(f"claimer {number}", number % 3) for number in range(9)))
        if len(taken) == before:
            break
    for store in stores[1:]:
        await store.close()
    assert len(taken) == len(set(taken)) == 200
    for person in {who for who, _ in taken}:
        keys = [int(key[1:]) for who, key in taken if who == person]
        assert keys == sorted(keys)


async def test_words_to_a_resident_are_sealed_then_blanked(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("k1", "c1", text="Thank you, Ama"), outbound("k2", "c2", text="Sorry, Ama")])
    assert b"Ama" not in await home.raw()
    async with home.store.work() as work:
        first, second = await work.outbox.claim("me", NOW, LEASE, 10)
        await work.outbox.sent("me", [first.id])
        await work.outbox.dead("me", [(second.id, "blocked")])
        rows = await work.outbox.connection.rows("SELECT body, recipient, state, code FROM outbox ORDER BY seq")
        assert rows == [(None, "", "sent", None), (None, "", "dead", "blocked")]
        assert await work.outbox.claim("me", NOW + timedelta(days=1), NOW + timedelta(days=2), 10) == []


async def test_a_word_of_stop_takes_back_what_is_unsent_but_for_replies(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put(
            [outbound("i", "c1", Kind.INVITATION), outbound("r", "c1"), outbound("i2", "c2", Kind.REMINDER)]
        )
        assert await work.outbox.drop(["c1"]) == 1
        assert sorted(one.key for one in await work.outbox.claim("me", NOW, LEASE, 10)) == ["i2", "r"]


async def test_old_rows_are_forgotten_and_waiting_ones_are_not(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("k1", "c1"), outbound("k2", "c2")])
        first, _ = await work.outbox.claim("me", NOW, LEASE, 10)
        await work.outbox.sent("me", [first.id])
        assert await work.outbox.forget(NOW) == 0
        assert await work.outbox.forget(NOW + MINUTE) == 1
        assert await work.outbox.waiting() == {"new": 1, "sent": 0, "dead": 0}


async def test_what_waits_for_a_page_is_taken_only_by_whoever_has_the_page(home: House) -> None:
    late = NOW + timedelta(days=7)
    async with home.store.work() as work:
        await work.outbox.put([outbound("k1", "c1"), outbound("k2", "c1"), outbound("k3", "c2"), outbound("k4", "c3")])
        taken = await work.outbox.claim("me", NOW, LEASE, 10)
        await work.outbox.again("me", [(row.id, late, NO_PAGE) for row in taken])
        assert await work.outbox.claim("me", NOW, LEASE, 10) == [], "not even what stands behind it"
        assert await work.outbox.for_pages(["c1", "c2", "c9"], NOW) == ["c1", "c2"]
        first, second = await work.outbox.claim_for_pages("other", ["c1", "c2", "c9"], NOW, LEASE)
        assert {first.key, second.key} == {"k1", "k3"}
        assert await work.outbox.for_pages(["c1", "c2"], NOW) == [], "one at a time to each"
        assert await work.outbox.claim_for_pages("me", ["c1", "c2"], NOW, LEASE) == []
        await work.outbox.sent("other", [first.id, second.id])
        (behind,) = await work.outbox.claim_for_pages("other", ["c1", "c2"], NOW, LEASE)
        assert (behind.key, behind.attempts) == ("k2", 0)
        await work.outbox.sent("other", [behind.id])
        (left,) = await work.outbox.claim("me", late, late + MINUTE, 10)
        assert (left.key, left.attempts) == ("k4", 0)


async def test_at_a_page_a_reply_comes_before_a_letter(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put([outbound("letter", "c1", Kind.INVITATION), outbound("reply", "c1")])
        (first,) = await work.outbox.claim_for_pages("me", ["c1"], NOW, LEASE)
        assert first.key == "reply"


async def test_letters_that_have_not_gone_are_known_by_their_people(home: House) -> None:
    async with home.store.work() as work:
        await work.outbox.put_letters("w1", Kind.INVITATION, ["c1", "c2"], NOW)
        await work.outbox.put_letters("w2", Kind.INVITATION, ["c3"], NOW)
        row = next(row for row in await work.outbox.claim("me", NOW, LEASE, 9) if row.to == ToContact("c2"))
        await work.outbox.sent("me", [row.id])
        assert await work.outbox.unsent_letters("w1", Kind.INVITATION, ["c1", "c2", "c3"]) == {"c1"}
        assert await work.outbox.unsent_letters("w1", Kind.REMINDER, ["c1"]) == set()
